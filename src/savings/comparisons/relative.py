"""`relative`: the area's costs over those of the others go on as such ratios do."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final, Literal

import numpy as np

from savings.case.noise import wandering
from savings.counterfactual.baseline import Baseline
from savings.counterfactual.comparison_panel import (
    ComparedCounterfactual,
    ComparisonError,
    ComparisonPanel,
    Standing,
)
from savings.counterfactual.mixtures import LogStudentMixture, StudentMixture
from savings.counterfactual.model import Vector
from savings.errors import Message
from savings.local_trends.averaged import averaged
from savings.local_trends.borrowed import FEWEST_AREAS as FEWEST_LENDERS
from savings.local_trends.prior import relative_prior

FEWEST_AREAS: Final = 1


@dataclass(frozen=True, eq=False)
class Relative(ComparedCounterfactual):
    """A log ratio to the others, projected and carried back to money.

    Attributes:
        money: the joint distribution of the costs.
    """

    fit_of = "ratio"

    money: LogStudentMixture

    @property
    def point(self) -> Vector:
        """The projected cost of each year, shape (h,)."""
        return self.money.point

    def ends(self, weights: Vector, level: float) -> tuple[Vector, Vector]:
        """Return the two ends of the intervals of weighted sums."""
        return self.money.ends(weights, level)

    def interval(self, level: float) -> Literal["calibrated"]:
        """Say that intervals of every level are calibrated."""
        return "calibrated"

    @property
    def misfit(self) -> float:
        """The usual change of the ratio to the others from one baseline year to the next, as a share."""
        return float(_wandering(np.log(self.panel.own) - np.log(self.panel.areas).mean(axis=0), self.panel))

    @property
    def borrowed_noise(self) -> float:
        """How much the ratio of the median comparison area changes from year to year; NaN if not borrowed."""
        return _lent(self.panel, self.misfits)

    @property
    def misfits(self) -> Vector:
        """The usual change of each comparison area's ratio to the others; shape (J,), or (0,) for one."""
        return _misfits(self.panel)

    def standing(self, observed: Vector) -> Standing:
        """Say how far out the mean log ratio lies in its distribution, and how far those of the others do.

        The number is twice the distance of its probability from one half: 0 in the middle, 1 far out.
        """
        ratio = (
            np.log(observed / self.money.times) if np.all(observed > 0) else np.full(len(observed), -np.inf)
        )
        own = _how_far_out(self.money.logarithms, ratio)
        if len(self.panel) == 1:
            return Standing(float(own), np.empty(0))
        ahead = np.log(self.panel.areas_ahead)
        return Standing(float(own), _how_far_out(self._placebos, ahead - _others(ahead)))

    def with_drift(self, drift: float) -> LogStudentMixture:
        """Return the costs if the log ratio moved on by `drift` a year from its last fitted level.

        All parts of the mixture are moved alike, so that its mean is that line: the drift takes the place of
        the model's slopes, and the spread stays. A drift of 0 holds the ratio where it was.
        """
        own = self.money.logarithms
        ahead = np.array(self.years, dtype=float) - self.panel.years[-1]
        moved = own.mean + (own.fitted[-1] + drift * ahead - own.point) / own.unit
        return replace(self.money, logarithms=replace(own, mean=moved))

    @cached_property
    def _placebos(self) -> StudentMixture:
        logarithms = np.log(self.panel.areas)
        each = [_lent(self.panel, np.delete(self.misfits, place)) for place in range(len(self.panel))]
        return _projected(self.panel, logarithms - _others(logarithms), np.array(each))


def relative(panel: ComparisonPanel) -> Relative:
    """Project the logarithm of the area's costs over the geometric mean of the others' costs.

    What strikes all areas alike is in that mean and falls out. The ratio's level and slope wander, averaged
    over how much they may by a prior that was learned from panels of areas: slopes of such ratios hardly
    last, so they are small and die away, and far projections stay near the level. A year's point is the
    exponential of the projected logarithm, times the geometric mean that was observed in that year. Beside
    five areas and more, how much the ratio changes from year to year is borrowed from theirs
    (`savings.local_trends.borrowed`).

    Source: `savings.local_trends.averaged` for the projection; Brodersen, Gallusser, Koehler, Remy & Scott
    (2015), *Inferring causal impact using Bayesian structural time-series models*, Annals of Applied
    Statistics 9(1), 247-274 (a structural trend beside others that were not treated); Blundell & Costa Dias
    (2009), *Alternative approaches to evaluation in empirical microeconomics*, Journal of Human Resources
    44(3), section III (what strikes all alike falls out of a difference). docs/comparison.md has the prior.

    Raises:
        ComparisonError: a cost is zero or negative, and has no logarithm.
    """
    if panel.own.min() <= 0 or panel.areas.min() <= 0 or panel.areas_ahead.min() <= 0:
        raise ComparisonError(
            Message("the comparison 'relative' needs costs above zero, in the area and in the others")
        )
    mean, mean_ahead = (np.exp(np.log(each).mean(axis=0)) for each in (panel.areas, panel.areas_ahead))
    logarithms = _projected(panel, np.log(panel.own / mean), _lent(panel, _misfits(panel)))
    fitted = np.exp(logarithms.fitted) * mean
    money = LogStudentMixture(panel.ahead, fitted, logarithms, mean_ahead)
    return Relative(panel.ahead, fitted, panel, money)


def _projected(panel: ComparisonPanel, ratios: Vector, others_noise: float | Vector) -> StudentMixture:
    baseline = Baseline(panel.years, ratios, others_noise=others_noise)
    unit = np.ones((len(np.atleast_2d(ratios)), 1))
    return averaged(baseline, panel.ahead, relative_prior(len(panel.years)), unit)


def _others(logarithms: Vector) -> Vector:
    """Return for each area the mean of the other areas' logarithms: shape (J, ...) for (J, ...)."""
    others: Vector = (logarithms.sum(axis=0) - logarithms) / (len(logarithms) - 1)
    return others


def _misfits(panel: ComparisonPanel) -> Vector:
    """Return the usual change of each comparison area's ratio to the others; shape (J,), or (0,) for one."""
    if len(panel) == 1:
        return np.empty(0)
    logarithms = np.log(panel.areas)
    return _wandering(logarithms - _others(logarithms), panel)


def _lent(panel: ComparisonPanel, misfits: Vector) -> float:
    """Return the usual change of the median area's ratio; NaN where the areas are few, or not to lend."""
    lend = panel.borrows and len(misfits) >= FEWEST_LENDERS
    return float(np.median(misfits)) if lend else np.nan


def _wandering(ratios: Vector, panel: ComparisonPanel) -> Vector:
    return wandering(ratios, np.array(panel.years, dtype=float))


def _how_far_out(projected: StudentMixture, ratios: Vector) -> Vector:
    below = projected.all_below(ratios.mean(axis=-1), np.full(ratios.shape[-1], 1 / ratios.shape[-1]))
    far: Vector = np.abs(2 * below - 1)
    return far
