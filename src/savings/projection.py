"""Projecting series without a case file: for notebooks, and for programs of others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from numbers import Integral
from typing import Final

import numpy as np
from numpy.typing import ArrayLike

from savings import trends
from savings.arguments import quoted
from savings.counterfactual.baseline import Baseline, TrendError, above_zero
from savings.counterfactual.given import checked_level, checked_weights, numbers
from savings.counterfactual.intervals import DEFAULT, checked
from savings.counterfactual.model import Counterfactual, Intervals, Vector
from savings.errors import OptionError

_LARGEST: Final = 1e150
_LAST_YEAR: Final = 100_000
_LONGEST: Final = 200
_BLOCK: Final = 10_000  # series at a time, so that the memory does not grow with their number


@dataclass(frozen=True, eq=False)
class _Asked:
    """What is projected: the baseline's years and costs, the years ahead; and the caller's choices."""

    years: tuple[int, ...]
    costs: Vector
    ahead: tuple[int, ...]
    trend: str
    level: float
    interval: str

    def totals(self, weights: Vector) -> Intervals:
        """Return weighted sums of the years ahead, arrays of shape (m,) or (series, m)."""
        if self.costs.ndim == 1:
            return self._drawn(self.costs).totals(weights, self.level)
        blocks = [self.costs[i : i + _BLOCK] for i in range(0, max(len(self.costs), 1), _BLOCK)]
        return Intervals.joined([self._drawn(some).totals(weights, self.level) for some in blocks])

    def _drawn(self, some: Vector) -> Counterfactual:
        baseline = Baseline(self.years, some, never_negative=above_zero(some))
        drawn = trends.draw(self.trend, baseline, self.ahead, self.interval)
        for reason in drawn.undrawn.values():
            raise TrendError(reason)
        return drawn


@dataclass(frozen=True, eq=False)
class Projection(Intervals):
    """Series projected: `point`, `lower` and `upper`, arrays of shape (horizon,) or (series, horizon).

    Attributes:
        years: the years ahead, shape (horizon,).
    """

    years: tuple[int, ...]
    _asked: _Asked = field(repr=False)

    def sum(self, weights: ArrayLike | None = None) -> Intervals:
        """Return the weighted sum over the years, arrays of shape () or (series,).

        An interval for a sum is not the sum of intervals: years that are projected together err together.

        Args:
            weights: a number for each year, shape (horizon,); without them, the plain total.

        Raises:
            OptionError: the weights are not one finite number for each year.
        """
        count = len(self.years)
        w = checked_weights(np.ones(count) if weights is None else weights, count)
        found = self._asked.totals(w[None])
        return Intervals(found.point[..., 0], found.lower[..., 0], found.upper[..., 0])


def project(
    years: Sequence[int],
    costs: ArrayLike,
    horizon: int,
    trend: str = "linear",
    level: float = 0.95,
    interval: str = DEFAULT,
) -> Projection:
    """Project one series, or many of the same years at once, with prediction intervals.

    Args:
        years: the years of the baseline, in order, shape (n,); gaps are allowed.
        costs: a cost for each, in any unit: shape (n,), or (series, n) for many.
        horizon: how many years to project, from the year after the last; at most 200.
        trend: "linear", "growth", "drift", "last", "flat" or "structural".
        level: the probability that each interval is to hold its year, between 0 and 1.
        interval: "calibrated", which keeps its word on real yearly series, or "textbook", the trend's own.

    Raises:
        OptionError: an unknown trend or interval, a horizon below 1 or above 200, a level outside 0 to 1,
            years that are no whole numbers up to 100,000, or costs that are no finite numbers below 1e150.
        TrendError: fewer than three years, or a trend that cannot be drawn through these costs.
    """
    checked_level(level)
    if not isinstance(horizon, Integral) or not 1 <= horizon <= _LONGEST:
        raise OptionError(f"the horizon must be 1 to {_LONGEST} years, a whole number; not {quoted(horizon)}")
    trends.get(trend)
    y = numbers(costs)
    if y.ndim not in (1, 2) or not np.isfinite(y).all():
        raise OptionError("the costs must be finite numbers: one row of them, or a row for each series")
    if np.abs(y).max(initial=0) > _LARGEST:
        raise OptionError(
            f"the costs must be smaller than {_LARGEST:g}: their squares are no numbers any more"
        )
    whole = _whole(years)
    Baseline(whole, y)
    ahead = tuple(range(whole[-1] + 1, whole[-1] + 1 + int(horizon)))

    asked = _Asked(whole, y, ahead, trend, float(level), checked(interval))
    found = asked.totals(np.eye(int(horizon)))
    return Projection(found.point, found.lower, found.upper, ahead, asked)


def _whole(years: Sequence[int]) -> tuple[int, ...]:
    try:
        written = tuple(years)
        whole = tuple(int(year) for year in written)
        if written == whole and all(abs(year) <= _LAST_YEAR for year in whole):
            return whole
    except (OverflowError, TypeError, ValueError):
        pass
    raise OptionError("the years must be whole numbers, as 2009")
