"""What becomes of the saving when one baseline year is left out."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

import numpy as np

from savings import trends
from savings.counterfactual.baseline import Baseline
from savings.counterfactual.model import Vector
from savings.estimation.many.panels import Panel, points, pooled

FEWEST_YEARS: Final = 4


def without_each_year(trend: str, panels: Sequence[Panel], times: Sequence[Vector]) -> list[Vector]:
    """Return the projected total without each baseline year in turn: for each panel an array (S, n).

    `times` has for each panel what its years ahead are multiplied by, shape (h,).
    NaN where the trend cannot be drawn through the other years, or where they are fewer than three.
    """
    found: dict[int, Vector] = {}
    for pool in pooled(panels):
        asked = pool.asked.astype(float)
        for at, rows in zip(pool.places, pool.rows, strict=True):
            asked[rows, np.flatnonzero(pool.asked[rows][0])] *= times[at]
        totals = _totals(trend, pool.panel, asked)
        for at, rows in zip(pool.places, pool.rows, strict=True):
            found[at] = totals[rows]
            # What one series asks of far years may keep the trend from being drawn for the others.
            undrawn = np.isnan(found[at]).any(axis=1) & (len(pool.places) > 1)
            for row in np.flatnonzero(undrawn):
                alone = panels[at].rows(slice(row, row + 1))
                found[at][row] = _totals(trend, alone, times[at][None])[0]
    return [found[at] for at in range(len(panels))]


def _totals(trend: str, panel: Panel, asked: Vector) -> Vector:
    if len(panel.years) < FEWEST_YEARS:
        return np.full(panel.costs.shape, np.nan)
    if trends.linear_in(trend) == "costs":
        return _weighted(panel.costs, _shares(trend, panel.years, panel.ahead), asked)
    found = np.full(panel.costs.shape, np.nan)
    for place in range(len(panel.years)):
        (point,) = points(trend, [panel.without(place)])
        found[:, place] = np.where(asked > 0, point * asked, 0).sum(axis=1)
    return found


def _weighted(costs: Vector, shares: Vector, asked: Vector) -> Vector:
    """Return the totals from the shares of the baseline years in the years ahead."""
    series, n = costs.shape
    every = (costs @ shares.reshape(-1, n).T).reshape(series, n, -1)  # (S, year left out, H)
    totals: Vector = np.where(asked[:, None, :] > 0, every * asked[:, None, :], 0).sum(axis=2)
    return totals


@lru_cache(maxsize=1024)
def _shares(trend: str, years: tuple[int, ...], ahead: tuple[int, ...]) -> Vector:
    """Return what each baseline year counts in each year ahead, with each left out in turn: shape (n, H, n).

    The projection of a trend that is linear in the costs is that of a cost of 1 in one year, times the cost,
    summed over the years. The shapes of series are few, and so a sum takes the place of a fit.
    """
    n = len(years)
    shares = np.zeros((n, len(ahead), n))
    for place in range(n):
        others = np.delete(np.arange(n), place)
        ones = Baseline(tuple(years[at] for at in others), np.eye(n - 1))
        shares[place][:, others] = trends.get(trend)(ones, ahead).point.T
    shares.setflags(write=False)
    return shares
