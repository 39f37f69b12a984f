"""Intervals by permutation: each comparison area in turn is taken for the one with the intervention."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from math import ceil
from typing import Literal

import numpy as np

from savings.counterfactual import student_t
from savings.counterfactual.comparison_panel import (
    ComparedCounterfactual,
    ComparisonError,
    ComparisonPanel,
    Standing,
)
from savings.counterfactual.folded import folded_ends, folded_points
from savings.counterfactual.model import Vector
from savings.counterfactual.tolerances import LIMIT, NO_GAP
from savings.errors import Message


@dataclass(frozen=True, eq=False)
class Permuted(ComparedCounterfactual):
    """A projection whose uncertainty is what the same method misses in areas without the intervention.

    The gap of a comparison area is what it spent less what the method projects for it from the others, and
    its unit is d = s (a + m): s its size, m its misfit in the baseline over s, and a, the same for all, the
    median size of a gap of a year over s. With J areas, the interval of a sum with the probability p is the
    projection +- d |gap/d|, of the areas the ceil(p (J + 1))-th smallest. Where so many areas there are not,
    as with fewer than 19 for 95 %, it is a Student t's with J degrees of freedom through the same gaps, or
    the largest of them where that is wider: it may be the interval of a lower level, which that of a higher
    one has to hold. Where one area of eight jumps, Student's t alone falls short of it.

    Source: Abadie, Diamond & Hainmueller (2010), *Synthetic control methods for comparative case studies*,
    Journal of the American Statistical Association 105(490), section 3.2 (the permutation, and that a gap
    counts for its area's misfit); Conley & Taber (2011), *Inference with "difference in differences" with a
    small number of policy changes*, Review of Economics and Statistics 93(1), 113-125 (intervals from the
    gaps of the areas without the intervention); Lei, G'Sell, Rinaldo, Tibshirani & Wasserman (2018),
    *Distribution-free predictive inference for regression*, Journal of the American Statistical Association
    113(523), section 2 (which of the order statistics; and errors in units of their own scale).

    Costs that cannot be negative are not projected below zero. Gaps are measured from the mean itself, of the
    area as of the others: only what is alike can be compared.

    Attributes:
        mean: the projected cost of each year, without regard to zero, shape (h,).
        tried: the method on each comparison area in turn: the lines in the baseline, shape (J, n), and the
            projections, shape (J, h), of a panel.
        shares: the weights of the comparison areas, shape (J,); None where they have none.
    """

    fit_of = "line"

    mean: Vector
    tried: Callable[[ComparisonPanel], tuple[Vector, Vector]]
    shares: Vector | None = None

    @property
    def point(self) -> Vector:
        """The projected cost of each year, shape (h,)."""
        return folded_points(self.mean, self.never_negative)

    @property
    def weights(self) -> Vector | None:
        """The share of each comparison area in the counterfactual, shape (J,)."""
        return self.shares

    @property
    def misfit(self) -> float:
        """The root mean square of what the line misses in the baseline, over the area's size."""
        missed = self.panel.own - self.fitted
        return float(np.sqrt(np.mean(missed**2))) / self.panel.size

    @property
    def misfits(self) -> Vector:
        """The misfit of each comparison area, projected from the others, shape (J,)."""
        return self._placebos[1]

    def interval(self, level: float) -> Literal["permutation", "permutation.few"]:
        """Say whether there are areas enough for an interval that is one of their gaps."""
        return "permutation" if self._rank(level) <= len(self.panel) else "permutation.few"

    def ends(self, weights: Vector, level: float) -> tuple[Vector, Vector]:
        """Return the two ends of the intervals of weighted sums."""
        return folded_ends(
            self._free_ends(weights, level),
            weights,
            self.never_negative,
            points=lambda: self.mean,
            years=lambda: self._free_ends(np.eye(len(self.mean)), level),
        )

    def _free_ends(self, weights: Vector, level: float) -> tuple[Vector, Vector]:
        gaps = np.sort(np.abs(self._gaps @ weights.T), axis=0)  # (J, m), in the area's own unit
        rank = self._rank(level)
        if rank <= len(gaps):
            half = gaps[rank - 1]
        else:
            half = student_t.two_sided(level, len(gaps)) * np.sqrt(np.mean(gaps**2, axis=0))
            half = np.maximum(half, gaps[-1])
        middle = self.mean @ weights.T
        return middle - self._unit * half, middle + self._unit * half

    def standing(self, observed: Vector) -> Standing:
        """Say how far the area lies from its projection, in its own unit, and how far the others do."""
        own = abs(float((observed - self.mean).sum())) / self._unit
        return Standing(own, np.abs(self._gaps.sum(axis=1)))

    def _rank(self, level: float) -> int:
        return ceil(level * (len(self.panel) + 1) - LIMIT)

    @cached_property
    def _placebos(self) -> tuple[Vector, Vector, Vector]:
        """The gaps of the comparison areas, shape (J, h); their misfits and their sizes, shape (J,)."""
        areas = self.panel.areas
        fitted, mean = self.tried(self.panel)
        sizes = np.abs(areas).mean(axis=1)
        sizes[sizes == 0] = 1
        misfits = np.sqrt(np.mean((areas - fitted) ** 2, axis=1)) / sizes
        return self.panel.areas_ahead - mean, misfits, sizes

    @cached_property
    def _usual(self) -> float:
        """The median size of a gap of a year, over the area's size."""
        gaps, _, sizes = self._placebos
        usual = float(np.median(np.abs(gaps / sizes[:, None])))
        if usual < NO_GAP:
            raise ComparisonError(
                Message("the comparison areas all do alike, and do not show how far such methods miss")
            )
        return usual

    @property
    def _unit(self) -> float:
        return self.panel.size * (self._usual + self.misfit)

    @cached_property
    def _gaps(self) -> Vector:
        """The gaps of the comparison areas, each in its own unit, shape (J, h)."""
        gaps, misfits, sizes = self._placebos
        in_units: Vector = gaps / (sizes * (self._usual + misfits))[:, None]
        return in_units
