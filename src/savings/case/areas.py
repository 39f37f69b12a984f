"""A whole table of areas, as comparisons need it: a row an area, a column a year."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from savings.case.bounds import MOST_ROWS
from savings.case.conventions import MARKS, Evidence, Mark
from savings.case.scalars import Year
from savings.case.survey import mark_of, no_rows
from savings.case.table import Block, Table, TableError, blocks
from savings.case.totals import last_digit
from savings.case.who import Area, same_code, same_name, split
from savings.errors import Message, joined


@dataclass(frozen=True, eq=False)
class AreaTable:
    """What N areas spent in Y years.

    Attributes:
        names: of the areas, as they are written, shape (N,).
        who: the same with their codes apart from the names, where the table has codes.
        years: that occur in the table, in order, shape (Y,).
        amounts: as written, shape (N, Y); NaN where there is none.
        rows: the number of the row of each amount, shape (N, Y).
        wrong: what cannot be read in the rows of an area, by its place, with the row's number.
    """

    names: tuple[str, ...]
    who: tuple[Area, ...]
    years: tuple[int, ...]
    amounts: NDArray[np.float64]
    rows: NDArray[np.int64]
    wrong: Mapping[int, Message]

    @cached_property
    def digit(self) -> float:
        """The last digit with which the amounts are written, as an amount."""
        return last_digit(self.amounts)

    def find(self, name: str) -> int | None:
        """Return the place of the area that is called so, or has this code; None if there is none."""
        for known in (self._by_name, self._by_code):
            if (at := known.get(same_name(name))) is not None:
                return at
        return None

    @cached_property
    def _by_name(self) -> Mapping[str, int]:
        places = {same_name(area.name): at for at, area in reversed(list(enumerate(self.who)))}
        return places | {same_name(name): at for at, name in reversed(list(enumerate(self.names)))}

    @cached_property
    def _by_code(self) -> Mapping[str, int]:
        return {same_name(area.code): at for at, area in enumerate(self.who) if area.code}


def read_areas(table: Table) -> AreaTable:
    """Read a table whole. While the file does not change it is read once, however many cases share it.

    The rows of an area may stand apart. A row that cannot be read spoils its area and no other.

    Raises:
        TableError: the table cannot be read, has no such columns or no rows.
    """
    try:
        known = Path(table.file).stat()
    except (OSError, ValueError):  # a null byte in the name
        return _read(table)  # which says what is wrong
    return _read_once(table, known.st_mtime_ns, known.st_size)


@lru_cache(maxsize=32)
def _read_once(table: Table, changed: int, size: int) -> AreaTable:
    return _read(table)


def _read(table: Table) -> AreaTable:
    evidence = Evidence()
    mark: Mark = MARKS[table.numbers] if table.numbers else "."
    found = _areas(table, mark, evidence)
    if not table.numbers and evidence.mark != mark:
        if evidence.mark is None and not (evidence.point and evidence.comma) and table.ratios:
            return _ratios(table, found)
        found = _areas(table, mark_of(table, evidence), None)
    return found


def _ratios(table: Table, with_points: AreaTable) -> AreaTable:
    """Return a table of which only ratios count, where both readings of its numbers have the same.

    Raises:
        TableError: they have not.
    """
    evidence = Evidence()
    with_commas = _areas(table, ",", evidence)
    known = ~np.isnan(with_points.amounts)
    with np.errstate(divide="ignore", invalid="ignore"):
        times = (with_commas.amounts / with_points.amounts)[known]
    if not np.allclose(times, times[0], rtol=1e-9):
        mark_of(table, evidence)
    return with_points


def _areas(table: Table, mark: Mark, evidence: Evidence | None) -> AreaTable:
    found: dict[str, _Rows] = {}
    spelled: dict[str, str] = {}  # the first spelling of each name
    for block in blocks(table, mark, evidence):
        named = zip(block.areas, block.codes, block.starts, block.starts[1:], strict=False)
        for area, code, start, end in named:
            written = area.strip() or f"(row {block.rows[start]})"
            key = f"{same_name(written)}\0{same_code(code)}"
            rows = found.setdefault(key, _Rows(spelled.setdefault(key, written), code))
            if not area.strip():
                rows.wrong = joined(": ", (table.area, Message("is empty")))
            problem = rows.add(block, range(start, end))
            rows.wrong = rows.wrong or problem
    if not found:
        raise no_rows(table)
    several = Counter(same_name(rows.name) for rows in found.values())
    areas = list(found.values())
    years = tuple(sorted({year for rows in areas for year in rows.amounts}))
    if len(areas) * len(years) > MOST_ROWS:
        message = Message(
            "has {areas} areas and {years} years; areas times years may be 20 million",
            areas=len(areas),
            years=len(years),
        )
        raise TableError.of(table.file, message)
    places = {year: at for at, year in enumerate(years)}
    amounts = np.full((len(areas), len(years)), np.nan)
    numbers = np.zeros(amounts.shape, dtype=np.int64)
    for at, rows in enumerate(areas):
        for year, amount in rows.amounts.items():
            amounts[at, places[year]] = amount
            numbers[at, places[year]] = rows.numbers[year]
    amounts.setflags(write=False)
    names = tuple(
        f"{rows.name} ({rows.code})" if several[same_name(rows.name)] > 1 else rows.name for rows in areas
    )
    apart = split([rows.name for rows in areas]) if table.code is None else None
    who = apart or tuple(Area(rows.name, rows.code) for rows in areas)
    wrong = {at: rows.wrong for at, rows in enumerate(areas) if rows.wrong}
    return AreaTable(names, who, years, amounts, numbers, wrong)


@dataclass
class _Rows:
    """The rows of an area: the amount of each year and the number of its row, and what is wrong first."""

    name: str
    code: str
    amounts: dict[int, float] = field(default_factory=dict)
    numbers: dict[int, int] = field(default_factory=dict)
    wrong: Message | None = None

    def add(self, block: Block, rows: range) -> Message | None:
        """Add some rows; return what is wrong with the first that is wrong."""
        problem: Message | None = None
        for at in rows:
            wrong = block.problems.get(at)
            if wrong is None:
                year: Year = block.labels[block.years[at]]
                amount = float(block.amounts[at])
                if year in self.amounts:
                    wrong = Message("year {year} appears twice", year=year.label)
                elif amount == amount:  # an empty cell is NaN
                    self.amounts[int(year)] = amount
                    self.numbers[int(year)] = int(block.rows[at])
            if wrong is not None and problem is None:
                problem = Message("row {row}: {problem}", row=block.rows[at], problem=wrong)
        return problem
