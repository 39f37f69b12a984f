"""What becomes of the saving when one baseline year is left out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np

from savings.counterfactual import Vector
from savings.panels import Panel, points

FEWEST_YEARS: Final = 4


def without_each_year(trend: str, panels: Sequence[Panel]) -> list[Vector]:
    """Return the projected total without each baseline year in turn: for each panel an array (S, n).

    NaN where the trend cannot be drawn through the other years, or where they are fewer than three.
    """
    asked = [
        (at, left_out)
        for at, panel in enumerate(panels)
        if len(panel.years) >= FEWEST_YEARS
        for left_out in range(len(panel.years))
    ]
    found = [np.full(panel.costs.shape, np.nan) for panel in panels]
    others = [panels[at].without(left_out) for at, left_out in asked]
    for (at, left_out), point in zip(asked, points(trend, others), strict=True):
        found[at][:, left_out] = point.sum(axis=1)
    return found
