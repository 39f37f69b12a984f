"""Cases in groups: the series of those whose baselines have the same years are the rows of one array.

Drawing a trend takes as long for a hundred series as for one. Series of the same baseline years are therefore
projected at once, for years that hold those that each of them wants.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

import numpy as np
from numpy.typing import NDArray

from savings.counterfactual.baseline import Baseline, DeclaredGrowth, DeclaredGrowths
from savings.counterfactual.model import Vector
from savings.estimation.asked import Asked

# Series that look about as far ahead are projected for the same years, whose number is a multiple of the
# first constant; beyond the second that would be a waste. The figures of a series do not depend on its
# neighbours: it is projected for the same years if it is the only one.
_STEP: Final = 4
_FAR: Final = 40

Rows = slice | NDArray[np.intp]


@dataclass(frozen=True, eq=False)
class Horizon:
    """Some series of a group, which want the same years ahead, with the same heads.

    Attributes:
        rows: which s series of the group.
        columns: which h of the group's years ahead.
        heads: what the projected cost of each of these years is multiplied by, shape (h,).
    """

    rows: Rows
    columns: Rows
    heads: Vector

    def of(self, projected: Vector) -> Vector:
        """Return what these series want of something that is projected, shape (..., S, H): (..., s, h)."""
        return np.ascontiguousarray(projected[..., self.rows, :][..., self.columns])


@dataclass(frozen=True, eq=False)
class Group:
    """S series of costs in the same n years of a baseline, and the H years that are projected for them.

    Attributes:
        years: of the baseline, counted from the first, which is 0: the calendar plays no part; shape (n,).
        costs: of each series, in its own unit, shape (S, n).
        ahead: the years to project, counted from the same year, shape (H,).
        wanted: which of them each series wants, shape (S, H).
        heads: what the projected cost of each year is multiplied by, to be that of all heads, shape (S, H);
            1 if costs are not per head, and in years that are not wanted.
        trends: the trend that each series follows, shape (S,).
        places: the place of each series among the cases, shape (S,).
        never_negative: whether the costs of each series cannot be negative, shape (S,).
        others_noise: how much the costs of other areas change from year to year, for each series, shape (S,);
            NaN where none are known.
        declared: the growth that each series declares; None if none of them declares one.
    """

    years: tuple[int, ...]
    costs: Vector
    ahead: tuple[int, ...]
    wanted: NDArray[np.bool_]
    heads: Vector
    trends: NDArray[np.str_]
    places: NDArray[np.intp]
    never_negative: NDArray[np.bool_]
    others_noise: Vector
    declared: DeclaredGrowths | None = None

    def __len__(self) -> int:
        return len(self.costs)

    @property
    def baseline(self) -> Baseline:
        """The baselines, as trends take them."""
        return Baseline(self.years, self.costs, self.declared, self.never_negative, self.others_noise)

    @property
    def growing(self) -> NDArray[np.bool_]:
        """Whether each series declares a growth, shape (S,)."""
        if self.declared is None:
            return np.zeros(len(self), dtype=bool)
        return ~np.isnan(self.declared.amount[:, 0])

    @cached_property
    def horizons(self) -> list[Horizon]:
        """The series by the years that they want, and their heads."""
        if (self.wanted == self.wanted[0]).all() and (self.heads == self.heads[0]).all():
            return [self._horizon(slice(None), 0)]
        alike: dict[tuple[bytes, bytes], list[int]] = {}
        for row, (wanted, heads) in enumerate(zip(self.wanted, self.heads, strict=True)):
            alike.setdefault((wanted.tobytes(), heads.tobytes()), []).append(row)
        return [self._horizon(np.array(rows), rows[0]) for rows in alike.values()]

    def _horizon(self, rows: Rows, first: int) -> Horizon:
        columns = np.flatnonzero(self.wanted[first])
        from_the_first = columns[-1] + 1 == len(columns)
        return Horizon(rows, slice(len(columns)) if from_the_first else columns, self.heads[first, columns])

    def by_trend(self) -> Iterator[tuple[str, NDArray[np.intp]]]:
        """Yield each trend that series follow, and the rows of these series."""
        for name in dict.fromkeys(self.trends.tolist()):
            yield name, np.flatnonzero(self.trends == name)

    def rows(self, rows: Rows) -> Group:
        """Return the group of some of the series."""
        return Group(
            self.years,
            self.costs[rows],
            self.ahead,
            self.wanted[rows],
            self.heads[rows],
            self.trends[rows],
            self.places[rows],
            self.never_negative[rows],
            self.others_noise[rows],
            self.declared and self.declared.rows(rows),
        )

    def window(self, first: int) -> Group:
        """Return the group with the baseline years from the place `first` on."""
        zero = self.years[first]
        return replace(
            self,
            years=tuple([year - zero for year in self.years[first:]]),
            costs=self.costs[:, first:],
            ahead=tuple([year - zero for year in self.ahead]),
        )

    def without(self, place: int) -> Group:
        """Return the group without one of the baseline years."""
        if place == 0:
            return self.window(1)
        return replace(
            self,
            years=self.years[:place] + self.years[place + 1 :],
            costs=np.concatenate([self.costs[:, :place], self.costs[:, place + 1 :]], axis=1),
        )

    def pretended(self, count: int) -> Group:
        """Return the group with the last `count` baseline years as those that are wanted ahead.

        The costs of these years are per head as the others are: there are no heads to multiply by.
        """
        years, wanted = self.years[:-count], self.years[-count:]
        ahead = _ahead(years, wanted)
        return replace(
            self,
            years=years,
            costs=self.costs[:, :-count],
            ahead=ahead,
            wanted=np.tile(np.isin(ahead, wanted), (len(self), 1)),
            heads=np.ones((len(self), len(ahead))),
        )


def grouped(cases: Sequence[Asked]) -> list[Group]:
    """Return the groups of cases."""
    places: dict[tuple[tuple[int, ...], tuple[int, ...]], list[int]] = {}
    for place, case in enumerate(cases):
        first = case.baseline.years[0]
        years = tuple([year - first for year in case.baseline.years])
        ahead = _ahead(years, [year - first for year in case.post_years])
        places.setdefault((years, ahead), []).append(place)
    return [_group(*key, rows, [cases[place] for place in rows]) for key, rows in places.items()]


def _group(
    years: tuple[int, ...], ahead: tuple[int, ...], places: list[int], cases: Sequence[Asked]
) -> Group:
    declared = [case.baseline.declared for case in cases]
    growths = [growth if isinstance(growth, DeclaredGrowth) else None for growth in declared]
    wanted, heads = np.zeros((len(cases), len(ahead)), dtype=bool), np.ones((len(cases), len(ahead)))
    for row, case in enumerate(cases):
        first = case.baseline.years[0]
        wanted[row] = [first + year in case.post_years for year in ahead]
        if case.heads is not None:
            heads[row, wanted[row]] = case.heads
    return Group(
        years=years,
        costs=np.array([case.baseline.costs for case in cases], dtype=float),
        ahead=ahead,
        wanted=wanted,
        heads=heads,
        trends=np.array([case.method.trend for case in cases]),
        places=np.array(places),
        never_negative=np.array([case.baseline.never_negative for case in cases]),
        others_noise=np.array([case.baseline.others_noise for case in cases], dtype=float),
        declared=DeclaredGrowths.of(growths) if any(growths) else None,
    )


@dataclass(frozen=True)
class Part:
    """Where the series of a group stand in the pools: which pool, and which rows of it."""

    pool: int
    rows: slice

    def of(self, rows: Rows) -> Rows:
        """Return where some rows of the group stand, or all of them, `slice(None)`."""
        return self.rows if isinstance(rows, slice) else self.rows.start + rows


def pooled(groups: Sequence[Group]) -> tuple[list[Group], list[Part]]:
    """Return groups of the same years as one, a pool; and for each of the groups its part of the pools."""
    members: dict[tuple[tuple[int, ...], tuple[int, ...]], list[int]] = {}
    for at, group in enumerate(groups):
        members.setdefault((group.years, group.ahead), []).append(at)
    parts: dict[int, Part] = {}
    for pool, several in enumerate(members.values()):
        ends = np.cumsum([len(groups[at]) for at in several]).tolist()
        for at, end in zip(several, ends, strict=True):
            parts[at] = Part(pool, slice(end - len(groups[at]), end))
    pools = [_joined([groups[at] for at in several]) for several in members.values()]
    return pools, [parts[at] for at in range(len(groups))]


def _joined(groups: Sequence[Group]) -> Group:
    if len(groups) == 1:
        return groups[0]
    declared = None
    if any(group.declared for group in groups):
        declared = DeclaredGrowths.joined(
            [group.declared or DeclaredGrowths.of([None] * len(group)) for group in groups]
        )
    return Group(
        groups[0].years,
        np.concatenate([group.costs for group in groups]),
        groups[0].ahead,
        np.concatenate([group.wanted for group in groups]),
        np.concatenate([group.heads for group in groups]),
        np.concatenate([group.trends for group in groups]),
        np.concatenate([group.places for group in groups]),
        np.concatenate([group.never_negative for group in groups]),
        np.concatenate([group.others_noise for group in groups]),
        declared,
    )


def _ahead(years: Sequence[int], wanted: Sequence[int]) -> tuple[int, ...]:
    """Return the years to project for a series: from the first after the baseline on, a round number."""
    count = -(-(wanted[-1] - years[-1]) // _STEP) * _STEP
    if count > _FAR:
        return tuple(wanted)
    return tuple(range(years[-1] + 1, years[-1] + 1 + count))
