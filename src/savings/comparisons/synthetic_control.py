"""`synthetic-control`: a mix of the other areas that spent what the area spent before the start."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

import numpy as np

from savings.comparisons._permutation import Permuted
from savings.counterfactual.comparison_panel import ComparisonError, ComparisonPanel
from savings.counterfactual.model import Vector
from savings.counterfactual.tolerances import NO_GAIN
from savings.errors import Message

FEWEST_AREAS: Final = 2
MOST_AREAS: Final = 1000
_LOST: Final = 0.5
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
        ComparisonError: there are fewer than two comparison areas, or more than a thousand.
    """
    if len(panel) < FEWEST_AREAS:
        raise ComparisonError(Message("synthetic-control needs at least two comparison areas"))
    if len(panel) > MOST_AREAS:
        raise ComparisonError(
            Message("synthetic-control takes at most {most} areas; exclude the least alike", most=MOST_AREAS)
        )
    shares = weights(panel.own, panel.areas)
    return Permuted(
        panel.ahead,
        shares @ panel.areas,
        panel,
        shares @ panel.areas_ahead,
        _tried,
        shares,
        never_negative=panel.never_negative,
    )


def weights(own: Vector, areas: Vector) -> Vector:
    """Return the weight of each comparison area, not negative and summing to one.

    Args:
        own: what the area spent in the baseline, shape (n,).
        areas: what the others spent, shape (J, n).
    """
    from scipy.optimize import nnls  # heavy, and only comparisons need it

    size = np.abs(own).mean() or 1.0
    rows = np.vstack([areas.T / size, np.full((1, len(areas)), _SUM)])
    aims = np.append(own / size, _SUM)
    found: Vector = nnls(rows, aims)[0]
    # What the fit would gain by an area without a weight; where that is nothing, another mix fits as well.
    gain = (rows.T @ (aims - rows @ found))[found == 0]
    if gain.max(initial=-np.inf) > -NO_GAIN:
        equal = np.sqrt(NO_GAIN) * np.eye(len(areas))
        found = nnls(np.vstack([rows, equal]), np.append(aims, np.zeros(len(areas))))[0]
    if found.sum() < _LOST:  # all are so much larger that the row of the sum is lost beside them
        found[:] = 0.0
        found[np.square(areas / np.abs(areas).max()).sum(axis=1).argmin()] = 1.0
    found /= found.sum()
    return found


def _tried(panel: ComparisonPanel) -> tuple[Vector, Vector]:
    """Fit each comparison area to the others.

    An area without a weight can be taken away, and the best mix stays the same. So each is first fitted to
    all the others and to the area itself, which is the same for every case of a folder that shares a table;
    only where the area itself has a weight, the fit is made anew without it.
    """
    everyone = np.vstack([panel.own, panel.areas])
    order = np.lexsort(everyone.T)
    places = np.argsort(order)
    known = _known(everyone.shape, everyone[order].tobytes())
    shares = np.empty((len(panel), len(panel)))
    for at, costs in enumerate(panel.areas):
        place = int(places[at + 1])
        if place not in known:
            known[place] = np.insert(weights(costs, np.delete(everyone[order], place, axis=0)), place, 0.0)
        found = known[place][places]
        if found[0] > 0:
            found = np.insert(weights(costs, np.delete(panel.areas, at, axis=0)), at, 0.0)
            shares[at] = found
        else:
            shares[at] = found[1:]
    return shares @ panel.areas, shares @ panel.areas_ahead


@lru_cache(maxsize=32)
def _known(shape: tuple[int, ...], costs: bytes) -> dict[int, Vector]:
    """Return what is known of the fits among some areas: all weights, by the place of the fitted one."""
    return {}
