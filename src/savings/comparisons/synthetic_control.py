"""`synthetic-control`: a mix of the other areas that spent what the area spent before the start."""

from __future__ import annotations

from typing import Final

import numpy as np

from savings.comparison_panel import ComparisonError, ComparisonPanel
from savings.counterfactual import Vector
from savings.permutation import Permuted

FEWEST_AREAS: Final = 2
_TIE: Final = 1e-6
_SUM: Final = 1e3


def synthetic_control(panel: ComparisonPanel) -> Permuted:
    """Project the weighted mean of the others that comes nearest to the area's costs in the baseline.

    The weights are not negative and sum to one: the least squares of the baseline's yearly costs alone, no
    other traits of the areas. Where many mixes fit as well, as with more areas than years, the one whose
    weights are nearest to equal ones is taken. The interval and the p-value are by permutation over areas.

    Source: Abadie & Gardeazabal (2003), *The economic costs of conflict*, American Economic Review 93(1),
    113-132; Abadie, Diamond & Hainmueller (2010), *Synthetic control methods for comparative case studies*,
    Journal of the American Statistical Association 105(490), 493-505. The quadratic programme is solved as
    non-negative least squares, the sum as a row with a large weight: Lawson & Hanson (1974), *Solving Least
    Squares Problems*, chapters 22 and 23.

    Raises:
        ComparisonError: there are fewer than two comparison areas.
    """
    if len(panel) < FEWEST_AREAS:
        raise ComparisonError("synthetic-control needs at least two comparison areas")
    shares = weights(panel)
    return Permuted(panel.ahead, shares @ panel.areas, panel, shares @ panel.areas_ahead, _draw, shares)


def weights(panel: ComparisonPanel) -> Vector:
    """Return the weight of each comparison area, shape (J,); not negative, summing to one."""
    from scipy.optimize import nnls  # heavy, and only comparisons need it

    count = len(panel)
    ridge = np.sqrt(_TIE * len(panel.years))
    rows = np.vstack([panel.areas.T / panel.size, np.full((1, count), _SUM), ridge * np.eye(count)])
    aims = np.concatenate([panel.own / panel.size, [_SUM], np.full(count, ridge / count)])
    found: Vector = nnls(rows, aims)[0]
    found /= found.sum()
    return found


def _draw(panel: ComparisonPanel) -> tuple[Vector, Vector]:
    shares = weights(panel)
    return shares @ panel.areas, shares @ panel.areas_ahead
