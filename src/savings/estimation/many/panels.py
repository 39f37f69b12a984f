"""Many series at once. Those of the same years are one array, and the trends' formulas have an axis more.

Drawing a trend takes as long for a hundred series as for one, so that series are put together wherever
their baselines have the same years, whatever is asked of the years after them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from savings import trends
from savings.counterfactual.baseline import Baseline, DeclaredGrowths, TrendError
from savings.counterfactual.mixtures import StudentMixture
from savings.counterfactual.model import Vector
from savings.trends.structural import structural

# Series with different horizons are projected for a number of years that fits all, a multiple of the first
# number, so that the same operators serve the next ones too; beyond the second that would be a waste.
_HORIZONS: Final = 4
_FAR: Final = 40

Rows = slice | NDArray[np.intp]


@dataclass(frozen=True, eq=False)
class Panel:
    """S series of costs in the same n years of a baseline, and the h years to project.

    Attributes:
        years: of the baseline, counted from the first, which is 0: the calendar plays no part; shape (n,).
        costs: shape (S, n).
        ahead: the years to project, counted from the same year, shape (h,).
        declared: the growth that each series declares; None where they declare none.
    """

    years: tuple[int, ...]
    costs: Vector
    ahead: tuple[int, ...]
    declared: DeclaredGrowths | None = None

    def __len__(self) -> int:
        return len(self.costs)

    @property
    def baseline(self) -> Baseline:
        """The baselines, as trends take them."""
        return Baseline(self.years, self.costs, self.declared)

    def rows(self, rows: Rows) -> Panel:
        """Return the panel of some of the series."""
        return Panel(self.years, self.costs[rows], self.ahead, self.declared and self.declared.rows(rows))

    def window(self, first: int, last: int) -> Panel:
        """Return the panel with the baseline years from the place `first` up to, not with, `last`."""
        zero = self.years[first]
        return Panel(
            tuple([year - zero for year in self.years[first:last]]),
            self.costs[:, first:last],
            tuple([year - zero for year in self.ahead]),
            self.declared,
        )

    def without(self, place: int) -> Panel:
        """Return the panel without one of the baseline years."""
        if place == 0:
            return self.window(1, len(self.years))
        return Panel(
            self.years[:place] + self.years[place + 1 :],
            np.concatenate([self.costs[:, :place], self.costs[:, place + 1 :]], axis=1),
            self.ahead,
            self.declared,
        )


@dataclass(frozen=True, eq=False)
class Pool:
    """Panels of the same baseline years as one.

    Attributes:
        panel: all their series, with the years ahead that any of them asks for, shape (H,).
        asked: which of these years each series asks for, shape (S, H).
        places: where the panels stood.
        rows: which series are those of each panel.
    """

    panel: Panel
    asked: NDArray[np.bool_]
    places: list[int]
    rows: list[slice]


def pooled(panels: Sequence[Panel]) -> list[Pool]:
    """Return panels as few: one for all that have the same baseline years."""
    pools = []
    for members in _alike(panels):
        alike = [panels[at] for at in members]
        ahead, rows, joined = _all_years(alike), _rows(alike), _joined(alike)
        asked = np.zeros((len(joined.y), len(ahead)), dtype=bool)
        for panel, its in zip(alike, rows, strict=True):
            asked[its, _columns(ahead, panel.ahead)] = True
        declared = joined.declared if isinstance(joined.declared, DeclaredGrowths) else None
        pools.append(Pool(Panel(joined.years, joined.y, ahead, declared), asked, members, rows))
    return pools


def points(trend: str, panels: Sequence[Panel]) -> list[Vector]:
    """Return what a trend projects for each series: for each panel an array of shape (S, h).

    The rows of series through which the trend cannot be drawn are NaN.
    """
    found: dict[int, Vector] = {}
    for members in _alike(panels):
        drawn = _points(trends.get(trend), [panels[at] for at in members])
        found.update(zip(members, drawn, strict=True))
    return [found[at] for at in range(len(panels))]


def calibrated(panels: Sequence[Panel]) -> list[StudentMixture]:
    """Return where the counterfactuals lie, given the baselines: for each panel those of its S series."""
    drawn: dict[int, StudentMixture] = {}
    for members in _alike(panels):
        alike = [panels[at] for at in members]
        ahead = _all_years(alike)
        together = structural(_joined(alike), ahead)
        for at, rows in zip(members, _rows(alike), strict=True):
            drawn[at] = together.part_of(rows, _columns(ahead, panels[at].ahead))
    return [drawn[at] for at in range(len(panels))]


def _alike(panels: Sequence[Panel]) -> list[list[int]]:
    """Return the places of panels whose baselines have the same years, and which look about as far ahead.

    They are projected for the same years together as each by itself, so that its figures are the same.
    """
    groups: dict[tuple[tuple[int, ...], int], list[int]] = {}
    for at, panel in enumerate(panels):
        groups.setdefault((panel.years, _round_count(panel)), []).append(at)
    return list(groups.values())


def _points(trend: trends.TrendFunction, alike: Sequence[Panel]) -> list[Vector]:
    """Draw a trend through panels of the same baseline years at once; where that fails, through halves."""
    ahead = _all_years(alike)
    try:
        point = trend(_joined(alike), ahead).point
    except TrendError:
        return _by_halves(trend, alike)
    return [
        point[rows][:, _columns(ahead, panel.ahead)] for panel, rows in zip(alike, _rows(alike), strict=True)
    ]


def _by_halves(trend: trends.TrendFunction, alike: Sequence[Panel]) -> list[Vector]:
    if len(alike) > 1:
        half = len(alike) // 2
        return _points(trend, alike[:half]) + _points(trend, alike[half:])
    (one,) = alike
    if len(one) > 1:
        half = len(one) // 2
        parts = [_points(trend, [one.rows(part)])[0] for part in (slice(half), slice(half, None))]
        return [np.concatenate(parts)]
    try:
        return [trend(one.baseline, one.ahead).point]
    except TrendError:
        return [np.full((1, len(one.ahead)), np.nan)]


def _joined(alike: Sequence[Panel]) -> Baseline:
    if len(alike) == 1:
        return alike[0].baseline
    growths = [panel.declared for panel in alike if panel.declared is not None]
    declared = DeclaredGrowths.joined(growths) if len(growths) == len(alike) else None
    return Baseline(alike[0].years, np.concatenate([panel.costs for panel in alike]), declared)


def _rows(alike: Sequence[Panel]) -> list[slice]:
    """Return where the series of each panel stand when the panels are joined."""
    found, start = [], 0
    for panel in alike:
        found.append(slice(start, start + len(panel)))
        start += len(panel)
    return found


def _all_years(alike: Sequence[Panel]) -> tuple[int, ...]:
    """Return years that hold those of all panels: from the first after the baseline on, a round number."""
    first, count = alike[0].years[-1] + 1, max(map(_round_count, alike))
    if count > _FAR:
        return tuple(sorted({year for panel in alike for year in panel.ahead}))
    return tuple(range(first, first + count))


def _round_count(panel: Panel) -> int:
    """Return for how many years a panel is projected: up to its last year ahead, a round number."""
    return -(-(panel.ahead[-1] - panel.years[-1]) // _HORIZONS) * _HORIZONS


def _columns(years: tuple[int, ...], asked: tuple[int, ...]) -> Rows:
    """Return where some years stand among others."""
    if years[: len(asked)] == asked:
        return slice(len(asked))
    return np.array([years.index(year) for year in asked])
