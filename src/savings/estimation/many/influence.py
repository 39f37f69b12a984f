"""What becomes of the saving when one baseline year is left out."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

import numpy as np

from savings import trends
from savings.counterfactual.baseline import Baseline
from savings.counterfactual.folded import folded_points
from savings.counterfactual.model import Vector
from savings.counterfactual.weighted import weighted_sums
from savings.estimation.many.groups import Group

FEWEST_YEARS: Final = 4
_MOST_KEPT: Final = 20_000  # weights of one shape; 1,024 such shapes are 160 MB


def without_each_year(group: Group) -> Vector:
    """Return the projected totals of a group without each baseline year in turn, shape (S, n).

    NaN if the trend cannot be drawn through the other years, or if these are fewer than three.
    """
    totals = np.full(group.costs.shape, np.nan)
    if len(group.years) >= FEWEST_YEARS:
        for name, rows in group.by_trend():
            totals[rows] = _totals(name, group.rows(rows))
    return totals


def _totals(trend: str, group: Group) -> Vector:
    if trends.linear_in(trend) == "costs":
        projected = _projected_by_weights(group.costs, _weights(trend, group.years, group.ahead))
        return _total(group, folded_points(projected, group.never_negative[:, None]))
    draw = trends.get(trend)
    without = [group.without(place) for place in range(len(group.years))]
    return _total(group, np.stack([draw(other.baseline, other.ahead).point for other in without], axis=1))


def _total(group: Group, projected: Vector) -> Vector:
    """Return the totals of the years that each series wants, of all heads: (S, n, H) to (S, n)."""
    wanted = group.wanted[:, None, :]
    totals: Vector = np.where(wanted, projected * group.heads[:, None, :], 0).sum(axis=2)
    return totals


def _projected_by_weights(costs: Vector, weights: Vector) -> Vector:
    """Return what each series costs in each year ahead, with each baseline year left out: (S, n, H)."""
    series, n = costs.shape
    return weighted_sums(costs, weights.reshape(-1, n)).reshape(series, n, -1)


def _weights(trend: str, years: tuple[int, ...], ahead: tuple[int, ...]) -> Vector:
    """Return the weights of a shape of series; those of ordinary shapes are kept."""
    ordinary = len(years) ** 2 * len(ahead) <= _MOST_KEPT
    return (_kept_weights if ordinary else _made_weights)(trend, years, ahead)


def _made_weights(trend: str, years: tuple[int, ...], ahead: tuple[int, ...]) -> Vector:
    """Return the weight of each baseline year in each year ahead, with each left out in turn: (n, H, n).

    The projection of a trend that is linear in the costs is that of a cost of 1 in one year, times the cost,
    summed over the years. The shapes of series are few, and so a sum takes the place of a fit.
    """
    n = len(years)
    weights = np.zeros((n, len(ahead), n))
    for place in range(n):
        others = np.delete(np.arange(n), place)
        ones = Baseline(tuple(years[at] for at in others), np.eye(n - 1))
        weights[place][:, others] = trends.get(trend)(ones, ahead).point.T
    weights.setflags(write=False)
    return weights


_kept_weights = lru_cache(maxsize=1024)(_made_weights)
