"""`difference-in-differences`: the area's costs would have changed by as much as those of the others."""

from __future__ import annotations

from typing import Final

from savings.comparisons._permutation import Permuted
from savings.counterfactual.comparison_panel import ComparisonError, ComparisonPanel
from savings.counterfactual.model import Vector
from savings.errors import Message

FEWEST_AREAS: Final = 2


def difference_in_differences(panel: ComparisonPanel) -> Permuted:
    """Project the mean of the others, moved by the area's mean distance from it in the baseline.

    The mean is the plain one and the distance an amount: parallel trends in money, so that it suits areas of
    like size. The interval is by permutation over the areas; the formula for independent observations would
    be far too narrow for yearly series.

    Source: Angrist & Pischke (2009), *Mostly Harmless Econometrics*, section 5.2; Bertrand, Duflo &
    Mullainathan (2004), *How much should we trust differences-in-differences estimates?*, Quarterly Journal
    of Economics 119(1), 249-275 (the formula's intervals, and permutation in its place).

    Raises:
        ComparisonError: there are fewer than two comparison areas.
    """
    if len(panel) < FEWEST_AREAS:
        raise ComparisonError(Message("difference-in-differences needs at least two comparison areas"))
    fitted, mean = _drawn(panel.own, panel.areas.mean(axis=0), panel.areas_ahead.mean(axis=0))
    return Permuted(panel.ahead, fitted, panel, mean, _tried, never_negative=panel.never_negative)


def _drawn(own: Vector, others: Vector, ahead: Vector) -> tuple[Vector, Vector]:
    """Return the line in the baseline, shape (..., n), and the projection, shape (..., h)."""
    distance = (own - others).mean(axis=-1, keepdims=True)
    return others + distance, ahead + distance


def _tried(panel: ComparisonPanel) -> tuple[Vector, Vector]:
    others, ahead = (
        (each.sum(axis=0) - each) / (len(panel) - 1) for each in (panel.areas, panel.areas_ahead)
    )
    return _drawn(panel.areas, others, ahead)
