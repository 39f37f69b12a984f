"""Weighted sums of the yearly savings, each with its interval from the joint distribution."""

from __future__ import annotations

import numpy as np

from savings.counterfactual.model import Estimated, Intervals, Vector
from savings.estimation.result import Result
from savings.estimation.savings_by_year import settled


def weighed(result: Result, weights: Vector, known: Vector | float = 0.0) -> Intervals:
    """Return weighted sums of the savings of the post years, each plus what is known: arrays of shape (m,).

    Args:
        result: with h post years.
        weights: for each sum a number for each post year, shape (m, h).
        known: what is added to each sum, shape (m,).
    """
    spent = weights @ np.array(result.spent_by_year)
    points = weights @ (np.array(result.projected.points) - np.array(result.spent_by_year))
    found = result.counterfactual.totals(weights, result.method.level)
    sums = zip(
        points, found.lower - spent, found.upper - spent, np.abs(spent) + np.abs(found.point), strict=True
    )
    lower, upper = np.array([settled(*each) for each in sums]).T
    return Intervals(points + known, lower + known, upper + known)


def weighed_once(result: Result, weights: Vector, known: float = 0.0) -> Estimated:
    """Return one weighted sum; `weights` has the shape (h,)."""
    return weighed(result, weights[None], known).of(0)


def probability_of_more(result: Result, weights: Vector, needed: float) -> float:
    """Return the probability that a weighted sum of the savings is at least a number."""
    if not weights.any():
        return 1.0 if needed <= 0 else 0.0
    spent = float(weights @ np.array(result.spent_by_year))
    return 1 - result.counterfactual.below(needed + spent, weights)
