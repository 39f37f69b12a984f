"""Fewer, or cheaper? The saving split into fewer clients (or days), and a lower cost of each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from savings import trends
from savings.counterfactual.baseline import Baseline, TrendError
from savings.counterfactual.model import Vector
from savings.estimation.result import Result


@dataclass(frozen=True)
class SplitYear:
    """One post year: how many there were and would have been, what each cost, and the parts of the saving."""

    year: int
    volume: float
    volume_counterfactual: float
    unit_cost: float
    unit_cost_counterfactual: float
    fewer: float
    cheaper: float
    both: float


@dataclass(frozen=True)
class Split:
    """The parts of the saving in all post years.

    With the number V and the cost of each u, and with V* and u* for what they would have been, the saving
    V* u* - V u is the sum of `fewer`, (V* - V) u*; `cheaper`, (u* - u) V*; and `both`, what the two hold
    twice, -(V* - V) (u* - u). The number is projected along the case's trend, as the costs are, and u* is
    what the projected costs are over it.

    Attributes:
        years: each post year.
        trend: along which the number was projected.
        fewer_range: the least and the most of `fewer` under every way to draw the trend that counts (for the
            costs), for number and costs alike; None where no way has a number above zero.
        cheaper_range: the same of `cheaper`.

    Source: the price and quantity effects of Laspeyres (1871), with the joint effect shown by itself;
    Horngren, Datar & Rajan (2015), *Cost Accounting*, 15th ed., chapter 7 (price and efficiency variances).
    """

    years: tuple[SplitYear, ...]
    trend: str
    fewer_range: tuple[float, float] | None
    cheaper_range: tuple[float, float] | None

    @property
    def fewer(self) -> float:
        """What fewer clients saved, each at the cost that was projected."""
        return sum(year.fewer for year in self.years)

    @property
    def cheaper(self) -> float:
        """What a lower cost of each saved, with the number that was projected."""
        return sum(year.cheaper for year in self.years)

    @property
    def both(self) -> float:
        """What the two hold twice: it is taken off."""
        return sum(year.both for year in self.years)


def split(result: Result) -> Split | None:
    """Split the saving of a case; None where it counts no clients, or their trend falls to zero."""
    counted = result.case.costs.volume
    if counted is None:
        return None
    volumes = {int(year): number for year, number in counted.history.items()}
    now = np.array([volumes[year] for year in result.post_years])
    before = Baseline(result.baseline.years, tuple(volumes[year] for year in result.baseline.years))
    own = trends.DEFAULT if trends.needs_growth(result.method.trend) else result.method.trend
    then = _projected(own, before, result.post_years)
    if then is None:
        return None
    spent, costs = np.array(result.spent_by_year), np.array(result.projected.points)
    fewer, cheaper, both = _parts(now, then, spent, costs)
    ranges = []
    for at in np.flatnonzero(result.counting):
        (trend, first), points = result.projected.ways[at], result.projected.way_points[at]
        part = before.part(slice(first, None))
        drawn = _projected(trend, part, result.post_years) if trend in _drawn_from_numbers() else None
        if drawn is not None:
            ranges.append([each.sum() for each in _parts(now, drawn, spent, points)[:2]])
    least, most = (np.min(ranges, axis=0), np.max(ranges, axis=0)) if ranges else (None, None)
    years = zip(result.post_years, now, then, spent / now, costs / then, fewer, cheaper, both, strict=True)
    return Split(
        tuple(SplitYear(year, *map(float, figures)) for year, *figures in years),
        own,
        None if least is None or most is None else (float(least[0]), float(most[0])),
        None if least is None or most is None else (float(least[1]), float(most[1])),
    )


def _drawn_from_numbers() -> tuple[str, ...]:
    """Return the trends that follow from the numbers alone: a declared growth is one of costs."""
    return tuple(name for name in trends.names() if not trends.needs_growth(name))


def _projected(trend: str, before: Baseline, years: Sequence[int]) -> Vector | None:
    """Return the projected numbers, shape (h,); None where they are not all above zero."""
    try:
        point = trends.get(trend)(before, years).point
    except TrendError:
        return None
    return point if (point > 0).all() else None


def _parts(now: Vector, then: Vector, spent: Vector, costs: Vector) -> tuple[Vector, Vector, Vector]:
    unit, unit_then = spent / now, costs / then
    return (then - now) * unit_then, (unit_then - unit) * then, -(then - now) * (unit_then - unit)
