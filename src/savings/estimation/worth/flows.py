"""What each year gains and costs, after the adjustments of the case."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from savings.case.appraisal import Adjustment
from savings.counterfactual.model import Vector
from savings.estimation.outlay import ByYear
from savings.estimation.result import Result


@dataclass(frozen=True, eq=False)
class Flows:
    """Gains and costs of years without gaps; a gain is a weighted sum of the savings, and what is known.

    Attributes:
        years: in order, shape (Y,).
        post: the years with a saving, shape (h,).
        weights: how much of each post year's saving each year gains, shape (Y, h).
        known: what it gains besides: investment that the observed costs hold, shape (Y,).
        costs: of the intervention, shape (Y,); zero where they are not known.
        costed: whether they are known.
        savings: of the post years, without their interval, shape (h,).
    """

    years: tuple[int, ...]
    post: tuple[int, ...]
    weights: Vector
    known: Vector
    costs: Vector
    costed: bool
    savings: Vector

    @property
    def last(self) -> int:
        """The last observed year; later ones rest on an assumption."""
        return self.post[-1]

    @property
    def benefits(self) -> Vector:
        """What each year gains, without its interval, shape (Y,)."""
        gained: Vector = self.weights @ self.savings + self.known
        return gained

    @property
    def missing(self) -> NDArray[np.bool_]:
        """Whether a year after the first post year has no observed cost, and so no known gain, shape (Y,)."""
        return np.array([self.post[0] < year < self.last and year not in self.post for year in self.years])

    @property
    def observed(self) -> Vector:
        """1 for each year up to the last observed one, 0 for the later ones, shape (Y,)."""
        return (np.array(self.years) <= self.last).astype(float)


def flows(
    result: Result, costs: ByYear, adjustments: Sequence[Adjustment] = (), *, ahead: bool = False
) -> Flows:
    """Return what each year gains and costs.

    Args:
        result: of the case.
        costs: of the intervention by year: as paid, or as borne.
        adjustments: the steps that are taken.
        ahead: whether the years after the last observed one are counted, as the case assumes them.
    """
    case, post, last = result.case, result.post_years, result.post_years[-1]
    after = case.appraisal.after if ahead and case.appraisal else None
    end = last + (after.over if after else 0)
    years = tuple(range(min([*costs, post[0]]), end + 1))
    saved = np.array([_product(adjustments, "saving", year) for year in years])
    spent = np.array([_product(adjustments, "investment", year) for year in years])
    weights = np.zeros((len(years), len(post)))
    for at, year in enumerate(years):
        if year in post:
            weights[at, post.index(year)] = 1.0
        elif after is not None and year > last:
            weights[at, -1] = 1.0 if after.saving == "hold" else 1 - (year - last) / after.over
    paid = np.array([costs.get(year, 0.0) for year in years])
    # Of the investment, the observed costs hold what was paid in the post years: not before, not in kind.
    cash = result.outlay.cash if result.outlay and case.costs.includes_investment else {}
    held = weights @ np.array([cash.get(year, 0.0) for year in post])
    savings = np.array(result.projected.points) - np.array(result.spent_by_year)
    return Flows(
        years, post, saved[:, None] * weights, saved * held, spent * paid, result.outlay is not None, savings
    )


def _product(adjustments: Sequence[Adjustment], of: str, year: int) -> float:
    return float(np.prod([step.factor_of(year) for step in adjustments if step.of == of]))
