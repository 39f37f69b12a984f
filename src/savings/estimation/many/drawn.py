"""Trends of the range of methods, drawn for the series of a group that they take part in."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from savings import trends
from savings.counterfactual.model import Vector
from savings.estimation.many.groups import Group


def takes_part(trend: str, group: Group) -> NDArray[np.bool_]:
    """Return whether a trend takes part in the range of each series, shape (S,).

    A trend that needs a growth takes part if a growth is declared.
    """
    taken: NDArray[np.bool_] = (group.trends == trend) | trends.in_range(trend)
    return taken & group.growing if trends.needs_growth(trend) else taken


def points(trend: str, group: Group, rows: NDArray[np.bool_]) -> Vector:
    """Return what a trend projects for some series of a group, shape (S, H); NaN for the others.

    Args:
        trend: its name.
        group: the series, and the years ahead.
        rows: which series, shape (S,).
    """
    if rows.all():
        return trends.get(trend)(group.baseline, group.ahead).point
    projected = np.full((len(group), len(group.ahead)), np.nan)
    if rows.any():
        projected[rows] = trends.get(trend)(group.rows(np.flatnonzero(rows)).baseline, group.ahead).point
    return projected
