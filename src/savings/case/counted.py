"""The parts of a case that count people, clients or days, and price levels: a number for each year."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Annotated, Any, Final, Literal

from pydantic import Field

from savings import discovery
from savings.case.conventions import Convention, in_doubt, readings
from savings.case.fields import (
    Amount,
    AnyYear,
    CaseModel,
    Encoding,
    FileName,
    Flag,
    Line,
    RuledModel,
    Source,
    Text,
)
from savings.case.frozen import Frozen
from savings.case.rules import Broken, repeated_years
from savings.case.scalars import parse_number, parse_year
from savings.case.written import mapping
from savings.errors import Message

SMALLEST: Final = 1e-6
MOST_AT_ONCE: Final = 30  # times the level of the year before


class Counted(RuledModel):
    """A number for each year: of people, clients or days."""

    must_hold = (lambda data: _above_zero(data, "history"),)

    measure: Text = Field(
        description="what is counted, as it stands in brackets: *residents aged 0-17*, *children placed*"
    )
    history: Annotated[dict[AnyYear, Amount], Frozen] = Field(
        description="a number for every year that is compared, above zero"
    )
    source: Source | None = Field(None, description="where the numbers are from")


class LevelTable(CaseModel):
    """A table of price levels beside the file, with a row for each year."""

    file: FileName = Field(description="a CSV, XLSX or Parquet file beside this one")
    year: Line = Field(description="its column with the years")
    level: Line = Field(description="its column with the levels")
    encoding: Encoding = Field("utf-8", description="of a CSV file that is not UTF-8: `cp1252`, `latin-1`")
    numbers: Convention | None = Field(
        None, description="how its levels are written, where they do not show it themselves: `'1 234,5'`, …"
    )


class OwnIndex(RuledModel):
    """The price index that brings the figures to the prices of one year (`--prices 2014`)."""

    must_hold = (
        lambda data: _one_way(data),
        lambda data: _above_zero(data, "levels"),
        lambda data: _mixed_points(data),
        lambda data: _jumps(data),
        lambda data: _without_gaps(data),
    )

    name: Literal[discovery.tables("money.indices")] | None = Field(  # type: ignore[valid-type]  # known only when the folder is read
        None, description="one of the package's"
    )
    forecast: Flag = Field(False, description="`true`: years that it only foretells may be used as well")
    levels: Annotated[dict[AnyYear, Amount], Frozen] | None = Field(
        None, description="instead of `name`: an index of your own, a level for every year"
    )
    table: LevelTable | None = Field(None, description="instead of `name`: the same from a file")
    source: Source | None = Field(None, description="where an index of your own is from")


def _above_zero(data: Mapping[str, Any], name: str) -> Iterator[Broken]:
    history = data.get(name)
    if not isinstance(history, Mapping):
        return
    yield from repeated_years(history, (name,))
    if not history:
        yield Broken((name,), Message("is empty; write a number for each year"))
    for year, written in history.items():
        try:
            number = parse_number(written)
        except ValueError:
            continue
        if number < SMALLEST:
            yield Broken((name, year), _not_above_zero(number))


def _not_above_zero(number: float) -> Message:
    if number == 0:
        return Message("is zero; a number above zero is needed to divide by")
    if number < 0:
        return Message("is negative; a number above zero is needed to divide by")
    return Message("is too small; a number above zero is needed to divide by")


def _mixed_points(data: Mapping[str, Any]) -> Iterator[Broken]:
    """Yield levels that can be read in two ways where others have a decimal comma, or group by points.

    Otherwise nothing is in doubt: of levels only ratios count, and a factor of a thousand in all is none.
    """
    levels = mapping(data, "levels")
    if any(isinstance(written, str) and readings(written).shows == "," for written in levels.values()):
        yield from (
            Broken(key, message) for key, message in in_doubt({("levels", at): levels[at] for at in levels})
        )


def jumps(levels: Mapping[int, float]) -> dict[int, float]:
    """Return the years whose level is 30 times that of the year before, or a thirtieth: how many times."""
    known = [(year, levels[year]) for year in sorted(levels) if levels[year] > 0]
    times = {year: level / before for (_, before), (year, level) in pairwise(known)}
    return {year: each for year, each in times.items() if not 1 / MOST_AT_ONCE < each < MOST_AT_ONCE}


def _jumps(data: Mapping[str, Any]) -> Iterator[Broken]:
    """Yield levels that are far from the year before: `998`, then `1.012` for 1,012."""
    known: dict[int, float] = {}
    written: dict[int, Any] = {}
    for key, level in mapping(data, "levels").items():
        try:
            year, known[int(parse_year(key))] = int(parse_year(key)), parse_number(level)
            written[year] = key
        except ValueError:
            continue
    for year, times in jumps(known).items():
        message = Message(
            "is {times:.3g} times the level of the year before; correct one of them", times=times
        )
        yield Broken(("levels", written[year]), message)


def _one_way(data: Mapping[str, Any]) -> Iterator[Broken]:
    given = [key for key in ("name", "levels", "table") if data.get(key) is not None]
    if len(given) != 1:
        message = Message("give one of 'name', 'levels' and 'table', as {{name: fi-consumer-prices}}")
        yield Broken((), message)
    if data.get("forecast") is not None and given != ["name"]:
        yield Broken(("forecast",), Message("goes with 'name'"))


def _without_gaps(data: Mapping[str, Any]) -> Iterator[Broken]:
    levels = data.get("levels")
    if not isinstance(levels, Mapping):
        return
    try:
        years = {int(parse_year(written)) for written in levels}
    except ValueError:
        return
    missing = [year for year in range(min(years, default=0), max(years, default=0)) if year not in years]
    if missing:
        if len(missing) < 4:
            message = has_gap(missing)
        else:
            message = Message(
                "has a gap: there is nothing for {first} to {last}", first=missing[0], last=missing[-1]
            )
        yield Broken(("levels",), message)


def has_gap(missing: Sequence[int]) -> Message:
    """Say which years price levels lack."""
    return Message("has a gap: there is nothing for {years}", years=", ".join(map(str, missing)))
