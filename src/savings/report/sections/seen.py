"""What could be seen at all: how large a saving must be to be told from nothing, now and in years to come."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from savings.estimation.asked import Asked
from savings.estimation.detectable import Detectable
from savings.estimation.figures import Method
from savings.estimation.foreseen import Foreseen
from savings.estimation.planned import Planned
from savings.estimation.result import Result
from savings.report.writer import Writer

WHOLE: Final = 2.0  # percent and more are written without decimals
LEAST: Final = 0.05  # percent; less is written as 0.0


def seen(result: Result, later: Foreseen, writer: Writer) -> Iterator[str]:
    """Yield what could be seen in the years that there are, and with those to come.

    Nothing is said of a projection that is not positive: there is no share of it; and nothing of one that
    lies below its own interval, of which "savings under 0 %" would be said.
    """
    bounded = bool(result.baseline.never_negative)
    if result.detectable.no_saving_shows(bounded):
        yield writer.say("top.detectable.none")
    else:
        own = result if result.compared is None else result.compared.trend
        beside = None if result.compared is None else result.detectable
        if too_small := _too_small("now", own.detectable, beside, result.asked, writer):
            years, interval = writer.runs(result.post_years), _interval(result.method, writer)
            yield writer.say("seen.now", years=years, savings=too_small, interval=interval)
    coming = [year for year in later.years if year not in result.post_years]
    yield from _later("later", later, coming, result.asked, writer)


def seen_of_planned(planned: Planned, later: Foreseen, writer: Writer) -> Iterator[str]:
    """Yield what could be seen in the first years from a start on that is still to come."""
    yield from _later("planned", later, later.years, planned.asked, writer)


def _later(when: str, later: Foreseen, coming: Sequence[int], asked: Asked, writer: Writer) -> Iterator[str]:
    if too_small := _too_small(when, later.own_trend, later.beside, asked, writer):
        years, interval = writer.runs(later.years), _interval(asked.method, writer)
        yield writer.counted(f"seen.{when}", len(coming), years=years, savings=too_small, interval=interval)


def _too_small(when: str, own: Detectable, beside: Detectable | None, asked: Asked, writer: Writer) -> str:
    """Say which savings are too small along the case's own trend and beside the comparison areas, if any.

    Args:
        when: "now"; "later" or "planned", of years to come.
        own: the smallest that could be seen along the trend.
        beside: the same beside the comparison areas; None where there are none, or nobody can say it.
        asked: what the case asks.
        writer: of the report's language.
    """
    bounded = bool(asked.baseline.never_negative)
    if not _has_share(own):
        if beside is None or not _has_share(beside):
            return ""
        return writer.say("seen.only_beside", savings=_under(f"seen.own.{when}", beside, bounded, writer))
    along = _under(f"seen.own.{when}", own, bounded, writer)
    if asked.method.comparison is None:
        return along
    if beside is None or beside.percent is None:
        return along + writer.say("seen.beside.unknown")
    return along + (_under(f"seen.beside.{when}", beside, bounded, writer) if _has_share(beside) else "")


def _has_share(smallest: Detectable) -> bool:
    """Say whether the smallest saving that could be seen is a share that is written as more than nothing."""
    return smallest.percent is not None and smallest.percent >= LEAST


def _under(key: str, smallest: Detectable, bounded: bool, writer: Writer) -> str:
    assert smallest.percent is not None
    if smallest.no_saving_shows(bounded):
        return writer.say(f"{key.rpartition('.')[0]}.any")
    return writer.say(key, percent=_number(smallest.percent, writer))


def _interval(method: Method, writer: Writer) -> str:
    level = writer.numbers.ratio_as_given(round(method.level * 100, 10))
    return writer.say(f"seen.interval.{method.interval}", level=level)


def _number(percent: float, writer: Writer) -> str:
    """Write a percentage without its sign: some languages put an ending behind that."""
    return writer.numbers.plain(percent, 0 if percent >= WHOLE else 1)
