"""What could be seen at all: how large a saving must be to be told from nothing, now and in years to come."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from savings.estimation.detectable import Detectable
from savings.estimation.figures import Method
from savings.estimation.foreseen import Foreseen
from savings.estimation.planned import Planned
from savings.estimation.result import Result
from savings.report.writer import Writer

WHOLE: Final = 2.0  # percent and more are written without decimals


def seen(result: Result, later: Foreseen, writer: Writer) -> Iterator[str]:
    """Yield what could be seen in the years that there are, and with those to come.

    Nothing is said of a projection that is not positive: there is no share of it.
    """
    own = result if result.compared is None else result.compared.trend
    if (percent := own.detectable.percent) is not None:
        beside = "" if result.compared is None else _beside(result.detectable, writer)
        yield writer.say(
            "seen.now",
            years=writer.runs(result.post_years),
            own=_number(percent, writer),
            beside=beside,
            interval=_interval(result.method, writer),
        )
    coming = [year for year in later.years if year not in result.post_years]
    yield from _later("seen.later", later, coming, result.method, writer)


def seen_of_planned(planned: Planned, later: Foreseen, writer: Writer) -> Iterator[str]:
    """Yield what could be seen in the first years from a start on that is still to come."""
    yield from _later("seen.planned", later, later.years, planned.asked.method, writer)


def _later(key: str, later: Foreseen, coming: Sequence[int], method: Method, writer: Writer) -> Iterator[str]:
    percent = later.own_trend.percent
    if percent is None:
        return
    beside = "" if method.comparison is None else _beside(later.beside, writer, ".about")
    yield writer.counted(
        key,
        len(coming),
        years=writer.runs(later.years),
        own=_number(percent, writer),
        beside=beside,
        interval=_interval(method, writer),
    )


def _beside(smallest: Detectable | None, writer: Writer, ending: str = "") -> str:
    """Say what could be seen beside the comparison areas; or that nobody can say it."""
    if smallest is None or smallest.percent is None:
        return writer.say("seen.beside.unknown")
    return writer.say(f"seen.beside{ending}", percent=_number(smallest.percent, writer))


def _interval(method: Method, writer: Writer) -> str:
    level = writer.numbers.ratio_as_given(round(method.level * 100, 10))
    return writer.say(f"seen.interval.{method.interval}", level=level)


def _number(percent: float, writer: Writer) -> str:
    """Write a percentage without its sign: some languages put an ending behind that."""
    return writer.numbers.plain(percent, 0 if percent >= WHOLE else 1)
