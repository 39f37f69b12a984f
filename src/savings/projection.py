"""Projecting series without a case file: for notebooks, and for programs of others."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from numbers import Integral

import numpy as np
from numpy.typing import ArrayLike

from savings import trends
from savings.counterfactual import (
    Baseline,
    Counterfactual,
    Intervals,
    Vector,
    checked_level,
    checked_weights,
    numbers,
)
from savings.errors import OptionError
from savings.intervals import DEFAULT

_LARGEST = 1e150
_BLOCK = 10_000  # series at a time, so that the memory does not grow with their number


@dataclass(frozen=True, eq=False)
class Projection(Intervals):
    """Series projected: `point`, `lower` and `upper`, arrays of shape (horizon,) or (series, horizon).

    Attributes:
        years: the years ahead, shape (horizon,).
    """

    years: tuple[int, ...]
    _totals: Callable[[Vector], Intervals]

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
        found = self._totals(w[None])
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
        horizon: how many years to project, from the year after the last.
        trend: "linear", "growth", "drift", "last", "flat" or "structural".
        level: the probability that each interval is to hold its year, between 0 and 1.
        interval: "calibrated", which keeps its word on real yearly series, or "textbook", the trend's own.

    Raises:
        OptionError: an unknown trend or interval, a horizon below 1, a level outside 0 to 1, years that are
            no whole numbers, or costs that are no finite numbers.
        TrendError: fewer than three years, or a trend that cannot be drawn through these costs.
    """
    checked_level(level)
    if not isinstance(horizon, Integral) or horizon < 1:
        raise OptionError(f"the horizon must be 1 year or more, a whole number; not {horizon!r}")
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
    ahead = tuple(range(whole[-1] + 1, whole[-1] + 1 + horizon))

    def drawn(some: Vector) -> Counterfactual:
        return trends.draw(trend, Baseline(whole, some), ahead, interval)

    def totals(weights: Vector) -> Intervals:
        if y.ndim == 1:
            return drawn(y).totals(weights, level)
        blocks = [y[i : i + _BLOCK] for i in range(0, max(len(y), 1), _BLOCK)]
        return Intervals.joined([drawn(some).totals(weights, level) for some in blocks])

    found = totals(np.eye(horizon))
    return Projection(found.point, found.lower, found.upper, ahead, totals)


def _whole(years: Sequence[int]) -> tuple[int, ...]:
    try:
        written = tuple(years)
        if written == (whole := tuple(int(year) for year in written)):
            return whole
    except (OverflowError, TypeError, ValueError):
        pass
    raise OptionError("the years must be whole numbers, as 2009")
