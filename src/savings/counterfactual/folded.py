"""Costs that cannot be negative: what lies below zero in a joint distribution is folded onto zero.

A distribution of yearly costs X without a bound puts some probability below zero. Of costs that cannot be
negative, the counterfactual is max(X, 0), year by year. The ends of a year are exact. A sum of such years has
no formula; its ends follow from what is known of it. With weights w of zero and above, sum w max(X, 0) is at
least 0, at least sum w X, and at least w_i X_i for every year i. So every quantile of it is at least the
largest of 0, the quantile of sum w X, and those of w_i X_i. These largest ones are the ends. Intervals of
different levels lie inside one another, and a sum never ends below one of its years. They are the least that
is known: both ends of sum w max(X, 0) may lie higher, the lower one above the yearly lower ends added up.

Why no coverage is lost. Let S be the true sum, which is not negative.

- Zero: an interval [l, u] and what is made of it, [max(l, 0), max(u, 0)], hold the same S above zero; the
  second holds S = 0 whenever the first does. It is never wider, and its interval score never worse.
- The lower end of a year: S is at least w_i times the cost of year i. If each single end lies above its
  figure with no more than its probability given the baseline, so does the largest of them, because given the
  baseline they are fixed numbers.
- The upper end of a year: ends are only ever raised to it.

Weights of zero and below: the mirror image. With weights of both signs a sum may lie on either side of zero;
its interval stays that of sum w X, which holds as often as it did.

Source: the proof above; no source was found that has it for a joint distribution. The idea, that an interval
covers no less often if it is brought into the space of possible values, is that of Chernozhukov,
Fernandez-Val & Galichon (2009), *Improving point and interval estimators of monotone functions by
rearrangement*, Biometrika 96(3), 559-575.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Vector = NDArray[np.float64]
Bounded = bool | NDArray[np.bool_]  # whether costs cannot be negative: of one series, or of each, (series,)
Ends = tuple[Vector, Vector]


def rows_of(bounded: Bounded, rows: slice | NDArray[np.intp]) -> Bounded:
    """Return whether the costs of some of many series cannot be negative."""
    return bounded if isinstance(bounded, bool) else bounded[rows]


def folded_points(points: Vector, bounded: Bounded) -> Vector:
    """Return the points of years, shape (..., h): those below zero become zero if the costs are bounded."""
    if not np.any(bounded):
        return points
    least = np.where(bounded, 0.0, -np.inf)[..., None]
    return np.where(points < least, least, points)


def folded_ends(
    ends: Ends, weights: Vector, bounded: Bounded, points: Callable[[], Vector], years: Callable[[], Ends]
) -> Ends:
    """Return the ends of weighted sums of costs, each of shape (..., m).

    Args:
        ends: of the sums of X, each of shape (..., m).
        weights: of the years in each sum, shape (m, h).
        bounded: whether the costs of each series cannot be negative, shape (...).
        points: gives the points of the years of X, shape (..., h); asked only if needed.
        years: gives the ends of single years of X, each of shape (..., h); asked only if needed.
    """
    folded = at_zero(ends, weights, bounded)
    rows = near_zero(folded, weights, bounded, points)
    if not len(rows):
        return folded
    lower, upper = (each.reshape(-1, weights.shape[1])[rows] for each in years())
    return raised(folded, weights, rows, (lower, upper))


def at_zero(ends: Ends, weights: Vector, bounded: Bounded) -> Ends:
    """Return the ends of weighted sums, shape (..., m), none of them beyond zero if the costs are bounded.

    Args:
        ends: of the sums of X, each of shape (..., m).
        weights: of the years in each sum, shape (m, h).
        bounded: whether the costs of each series cannot be negative, shape (...).
    """
    if not np.any(bounded):
        return ends
    sign, rows = _signs(weights).sign, np.asarray(bounded)[..., None]
    least = np.where(rows & (sign > 0), 0.0, -np.inf)
    most = np.where(rows & (sign < 0), 0.0, np.inf)
    lower, upper = (np.minimum(np.maximum(each, least), most) for each in ends)
    return lower, upper


def near_zero(
    ends: Ends, weights: Vector, bounded: Bounded, points: Callable[[], Vector]
) -> NDArray[np.intp]:
    """Return the places of the series with a sum that may end nearer to zero than a year of it, shape (r,).

    In a sum of any other series no year's point is below zero: what is added to a year does not bring the
    farther end nearer. And the nearer end lies beyond the points of the years, so beyond their nearer ends.

    Args:
        ends: of the sums, each of shape (..., m).
        weights: of the years in each sum, shape (m, h).
        bounded: whether the costs of each series cannot be negative, shape (...).
        points: gives the points of the years of X, shape (..., h); asked only if needed.
    """
    sign, several = _signs(weights)
    if not several.any() or not np.any(bounded):
        return np.empty(0, dtype=np.intp)
    lower, upper = (each.reshape(-1, len(weights)) for each in ends)
    years = points().reshape(-1, weights.shape[1])
    near = np.zeros(len(lower), dtype=bool)
    for at in np.flatnonzero(several):
        nearest = lower[:, at] if sign[at] > 0 else -upper[:, at]
        sizes = np.abs(weights[at]) * years
        near |= (nearest < sizes.max(axis=1)) | (sizes.min(axis=1) < 0)
    return np.flatnonzero(near & bounded)


def raised(ends: Ends, weights: Vector, rows: NDArray[np.intp], years: Ends) -> Ends:
    """Return the ends of sums; those of some series are no nearer to zero than the ends of each of the years.

    If no year's interval of a sum reaches below zero, the ends of the sum stay as they are.

    Args:
        ends: of the sums, each of shape (..., m).
        weights: of the years in each sum, shape (m, h).
        rows: the places of these r series, whose costs cannot be negative, shape (r,).
        years: the ends of their single years of X, each of shape (r, h).
    """
    sign, several = _signs(weights)
    lower, upper = (each.reshape(-1, len(weights)).copy() for each in ends)
    for at in np.flatnonzero(several):
        used = np.flatnonzero(weights[at])
        low, high = (np.abs(weights[at, used]) * each[:, used] for each in years)
        reach = (low < 0).any(axis=1)
        least, most = (np.where(reach, each.max(axis=1), -np.inf) for each in (low, high))
        if sign[at] > 0:
            lower[rows, at] = np.maximum(lower[rows, at], least)
            upper[rows, at] = np.maximum(upper[rows, at], most)
        else:
            lower[rows, at] = np.minimum(lower[rows, at], -most)
            upper[rows, at] = np.minimum(upper[rows, at], -least)
    return lower.reshape(ends[0].shape), upper.reshape(ends[1].shape)


def folded_below(total: float, weights: Vector, below: Callable[[float, Vector], float]) -> float:
    """Return the probability that a weighted sum of costs that cannot be negative lies below a number.

    What has the largest of several quantiles has the smallest of their probabilities.

    Args:
        total: the number.
        weights: a number for each year, not all zero, shape (h,).
        below: gives the same probability for X.
    """
    sign = _signs(weights[None]).sign[0]
    if sign == 0:
        return below(total, weights)
    if sign > 0 and total <= 0:
        return 0.0
    if sign < 0 and total > 0:
        return 1.0
    years = [weights * one for one in np.eye(len(weights)) if (weights * one).any()]
    found = [below(total, each) for each in (weights, *years)]
    return min(found) if sign > 0 else max(found)


class _Signs(NamedTuple):
    """What the weights of m sums have in common, arrays of shape (m,).

    `sign` is 1 if none of a sum's weights is below zero, -1 if none is above, 0 if there are both.
    `several` says whether a sum with one sign has more than one year.
    """

    sign: NDArray[np.int_]
    several: NDArray[np.bool_]


def _signs(weights: Vector) -> _Signs:
    sign = np.where((weights >= 0).all(axis=1), 1, np.where((weights <= 0).all(axis=1), -1, 0))
    return _Signs(sign, (sign != 0) & ((weights != 0).sum(axis=1) > 1))
