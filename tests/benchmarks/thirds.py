"""How often intervals hold after calm, middle and jumpy baselines; and the factor under which they hold best.

The windows of a family are put in order by the noise of their baselines (or by the width of their intervals),
and counted by thirds: on average an interval can hold as often as it says, and too seldom where it is narrow.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from calibration_forecast import Band
from calibration_scores import interval_score, standard_error
from families import Windows
from numpy.typing import NDArray

from savings.case.noise import wandering
from savings.counterfactual.mixtures import StudentMixture

Array = NDArray[np.float64]

LARGEST_SCORE = 40.0  # times the level: single leaps do not decide
FEWEST_WINDOWS = 20
NEAR = 0.01  # so near to 0.95 is each third to be
FACTORS = [factor / 100 for factor in range(80, 122, 2)]


@dataclass(frozen=True, eq=False)
class Measured:
    """What the intervals of a family's windows came to.

    Attributes:
        windows: how many.
        held: the share of years that 95 % intervals held.
        error: its standard error, by unit.
        by_noise: the same in the calm, the middle and the jumpy third of the baselines, shape (3,).
        by_width: the same from the narrowest intervals to the widest, shape (3,).
        held_80: the share of years that 80 % intervals held.
        total: the share of sums that 95 % intervals held.
        score: mean interval score over the level, at most 40 for a window.
        width: median width of the 95 % intervals over the level.
        below_zero: the share of 95 % intervals that begin below zero.
    """

    windows: int
    held: float
    error: float
    by_noise: Array
    by_width: Array
    held_80: float
    total: float
    score: float
    width: float
    below_zero: float


def measured(found: Windows, drawn: StudentMixture, level: Array) -> Measured:
    """Count what the intervals of some windows held.

    Args:
        found: the windows.
        drawn: what was projected from their baselines.
        level: of each series, shape (windows,).
    """
    ahead = found.future.shape[1]
    sums = np.vstack([np.eye(ahead), np.ones(ahead)])
    truth = np.column_stack([found.future, found.future.sum(axis=1)])
    wide, narrow = drawn.totals(sums, 0.95), drawn.totals(sums, 0.8)
    held = ((wide.lower <= truth) & (truth <= wide.upper))[:, :ahead]
    held_80 = ((narrow.lower <= truth) & (truth <= narrow.upper))[:, :ahead]
    widths = (wide.upper - wide.lower)[:, :ahead].mean(axis=1) / level
    band = Band(wide.lower[:, :ahead], wide.upper[:, :ahead])
    scores = interval_score(band, found.future, 0.95).mean(axis=1) / level
    _, unit = np.unique(found.units, return_inverse=True)
    by_unit = np.array([held[unit == each].mean() for each in range(unit.max() + 1)])
    total = (wide.lower[:, ahead] <= truth[:, ahead]) & (truth[:, ahead] <= wide.upper[:, ahead])
    return Measured(
        windows=len(found),
        held=float(held.mean()),
        error=standard_error(by_unit[:, None]),
        by_noise=by_thirds(
            held.mean(axis=1), wandering(found.past, np.arange(found.past.shape[1], dtype=float)) / level
        ),
        by_width=by_thirds(held.mean(axis=1), widths),
        held_80=float(held_80.mean()),
        total=float(total.mean()),
        score=float(np.minimum(scores, LARGEST_SCORE).mean()),
        width=float(np.median(widths)),
        below_zero=float((wide.lower[:, :ahead] < 0).mean()),
    )


def by_thirds(held: Array, order: Array) -> Array:
    """Return the means of the lowest, the middle and the highest third, shape (3,)."""
    third = np.argsort(np.argsort(order, kind="stable")) * 3 // len(order)
    return np.array([held[third == each].mean() for each in range(3)])


def best_factor(drawn: Sequence[tuple[Windows, StudentMixture, Array]], by: str) -> float:
    """Return the factor on all scales under which the intervals are sharpest, of those under which they hold.

    They hold if on average over the families each third has 0.95 within 0.01; the sharpest have the lowest
    interval score, relative to that without a factor. If they hold under no factor, it is the one under which
    the worst third comes nearest.

    Source: Gneiting, Balabdaoui & Raftery (2007), *Probabilistic forecasts, calibration and sharpness*,
    Journal of the Royal Statistical Society B 69(2), 243-268: sharpness, subject to calibration.

    Args:
        drawn: of each family the windows, what was projected, and the levels.
        by: "by_noise" or "by_width": what the thirds are ordered by.
    """
    found = {factor: [_scaled(*each, factor) for each in drawn] for factor in FACTORS}
    plain = np.array([each.score for each in found[1.0]])
    worst = {
        factor: float(np.abs(np.mean([getattr(one, by) for one in each], axis=0) - 0.95).max())
        for factor, each in found.items()
    }
    score = {
        factor: float((np.array([one.score for one in each]) / plain).mean())
        for factor, each in found.items()
    }
    holding = [factor for factor in FACTORS if worst[factor] <= NEAR]
    return min(holding, key=score.__getitem__) if holding else min(FACTORS, key=worst.__getitem__)


def _scaled(found: Windows, drawn: StudentMixture, level: Array, factor: float) -> Measured:
    return measured(found, replace(drawn, variance=drawn.variance * factor**2), level)
