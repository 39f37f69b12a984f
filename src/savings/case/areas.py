"""A whole table of areas, as comparisons need it: a row an area, a column a year."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from savings.case.comparison import same_name
from savings.case.scalars import Year
from savings.case.table import Block, Table, TableError, blocks


@dataclass(frozen=True, eq=False)
class AreaTable:
    """What N areas spent in Y years.

    Attributes:
        names: of the areas, shape (N,).
        years: that occur in the table, in order, shape (Y,).
        amounts: as written, shape (N, Y); NaN where there is none.
        wrong: what cannot be read in the rows of an area, by its place, with the row's number.
    """

    names: tuple[str, ...]
    years: tuple[int, ...]
    amounts: NDArray[np.float64]
    wrong: Mapping[int, str]


def read_areas(table: Table) -> AreaTable:
    """Read a table whole. While the file does not change it is read once, however many cases share it.

    The rows of an area may stand apart. A row that cannot be read spoils its area and no other.

    Raises:
        TableError: the table cannot be read, has no such columns or no rows.
    """
    try:
        known = Path(table.file).stat()
    except OSError:
        return _read(table)  # which says what is wrong
    return _read_once(table, known.st_mtime_ns, known.st_size)


@lru_cache(maxsize=32)
def _read_once(table: Table, changed: int, size: int) -> AreaTable:
    return _read(table)


def _read(table: Table) -> AreaTable:
    found: dict[str, dict[int, float]] = {}
    spelled: dict[str, str] = {}  # the first spelling of each name
    wrong: dict[str, str] = {}
    for block in blocks(table):
        for area, start, end in zip(block.areas, block.starts, block.starts[1:], strict=False):
            name = area.strip() or f"(row {block.rows[start]})"
            name = spelled.setdefault(same_name(name), name)
            if not area.strip():
                wrong[name] = f"{table.area}: is empty"
            problem = _add(found.setdefault(name, {}), block, range(start, end))
            if problem:
                wrong.setdefault(name, problem)
    if not found:
        raise TableError(f"{table.file}: has no rows below its heading")
    names = tuple(found)
    years = tuple(sorted({year for amounts in found.values() for year in amounts}))
    places = {year: at for at, year in enumerate(years)}
    amounts = np.full((len(names), len(years)), np.nan)
    for row, name in enumerate(names):
        for year, amount in found[name].items():
            amounts[row, places[year]] = amount
    amounts.setflags(write=False)
    by_place = {row: wrong[name] for row, name in enumerate(names) if name in wrong}
    return AreaTable(names, years, amounts, by_place)


def _add(known: dict[int, float], block: Block, rows: range) -> str:
    """Add the rows of an area to what is known of it; return what is wrong with the first that is wrong."""
    problem = ""
    for at in rows:
        wrong = block.problems.get(at, "")
        if not wrong:
            year: Year = block.labels[block.years[at]]
            amount = float(block.amounts[at])
            if year in known:
                wrong = f"year {year.label} appears twice"
            elif amount == amount:  # an empty cell is NaN
                known[int(year)] = amount
        if wrong and not problem:
            problem = f"row {block.rows[at]}: {wrong}"
    return problem
