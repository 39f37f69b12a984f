"""Projecting a series without a case file: for notebooks, and for programs of others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from savings import trends
from savings.counterfactual import Baseline, Vector, checked_level
from savings.errors import OptionError


@dataclass(frozen=True, eq=False)
class Projection:
    """A series projected: the years ahead, and `point`, `lower` and `upper`, arrays of shape (horizon,)."""

    years: tuple[int, ...]
    point: Vector
    lower: Vector
    upper: Vector


def project(
    years: Sequence[int],
    costs: ArrayLike,
    horizon: int,
    trend: str = "linear",
    level: float = 0.95,
) -> Projection:
    """Project a series along a trend, with the trend's textbook prediction interval.

    Args:
        years: the years of the baseline, in order, shape (n,); gaps are allowed.
        costs: a cost for each, shape (n,), in any unit.
        horizon: how many years to project, from the year after the last.
        trend: "linear", "growth", "drift", "last" or "flat".
        level: the probability that each interval is to hold its year, between 0 and 1.

    Raises:
        OptionError: an unknown trend, a horizon below 1, a level outside 0 to 1, years that are no whole
            numbers, or costs that are no finite numbers.
        TrendError: fewer than three years, or a trend that cannot be drawn through these costs.
    """
    checked_level(level)
    if horizon < 1:
        raise OptionError(f"the horizon must be 1 year or more, not {horizon}")
    draw = trends.get(trend)
    try:
        y = np.asarray(costs, dtype=float)
    except (TypeError, ValueError):
        y = np.array(np.nan)
    if y.ndim != 1 or not np.isfinite(y).all():
        raise OptionError("the costs must be one row of finite numbers")
    baseline = Baseline(_whole(years), tuple(y.tolist()))
    ahead = tuple(range(baseline.years[-1] + 1, baseline.years[-1] + 1 + horizon))
    counterfactual = draw(baseline, ahead)
    answers = [counterfactual.year(year, level) for year in ahead]
    return Projection(
        ahead,
        np.array([answer.point for answer in answers]),
        np.array([answer.lower for answer in answers]),
        np.array([answer.upper for answer in answers]),
    )


def _whole(years: Sequence[int]) -> tuple[int, ...]:
    try:
        written = tuple(years)
        if written == (whole := tuple(int(year) for year in written)):
            return whole
    except (OverflowError, TypeError, ValueError):
        pass
    raise OptionError("the years must be whole numbers, as 2009")
