"""What a case borrows from other areas: how much their costs change from year to year."""

from __future__ import annotations

from math import sqrt

import numpy as np

from savings.case.noise import Noises, wandering
from savings.counterfactual.baseline import Baseline
from savings.estimation.figures import Borrowed
from savings.estimation.neighbours import Neighbours
from savings.local_trends.borrowed import FEWEST_AREAS


def from_comparison(neighbours: Neighbours) -> Borrowed | None:
    """Return what the costs of a case borrow from its comparison areas; None of fewer than five."""
    areas, years = neighbours.panel.areas, np.array(neighbours.panel.years, dtype=float)
    noises = wandering(areas / areas.mean(axis=1, keepdims=True), years)
    return Borrowed(len(noises), float(np.median(noises))) if len(noises) >= FEWEST_AREAS else None


def from_table(noises: Noises, own: Baseline | None) -> Borrowed | None:
    """Return what the costs of a case borrow from the other areas of its template's table.

    Case files that lie in a folder borrow nothing from each other: what is estimated of a case follows from
    its file and from the tables that it names.

    Args:
        noises: of the areas of the table.
        own: the baseline of the case without the caller's choices, in the terms of the table; None if it has
            too few years for one.

    Returns:
        None where fewer than five other areas are known.
    """
    if own is None or (not min(own.costs) > 0 and not max(own.costs) < 0):  # it is none of those that lend
        return Borrowed(noises.areas, noises.median) if noises.areas >= FEWEST_AREAS else None
    if noises.areas <= FEWEST_AREAS:
        return None
    return Borrowed(noises.areas - 1, noises.median_without(_noise(own)))


def _noise(baseline: Baseline) -> float:
    """Return what `wandering` has of costs over their mean; with plain numbers, for there are many areas."""
    costs, years = baseline.costs, baseline.years
    mean, squares = float(sum(costs) / len(costs)), 0.0
    for at in range(1, len(costs)):
        squares += float(costs[at] - costs[at - 1]) ** 2 / (years[at] - years[at - 1])
    return sqrt(squares / (len(costs) - 1)) / abs(mean)
