"""What each year gains and costs, after the adjustments of the case."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from savings.case.appraisal import Adjustment
from savings.counterfactual import Vector
from savings.estimation.outlay import ByYear
from savings.estimation.result import Result


@dataclass(frozen=True, eq=False)
class Flows:
    """Gains and costs of years without gaps; a gain is a weighted sum of the savings, and what is known.

    Attributes:
        years: in order, shape (Y,).
        last: the last observed year; later ones rest on an assumption.
        weights: how much of each post year's saving each year gains, shape (Y, h).
        known: what it gains besides: investment that the observed costs hold, shape (Y,).
        costs: of the intervention, shape (Y,).
        savings: of the post years, without their interval, shape (h,).
    """

    years: tuple[int, ...]
    last: int
    weights: Vector
    known: Vector
    costs: Vector
    savings: Vector

    @property
    def benefits(self) -> Vector:
        """What each year gains, without its interval, shape (Y,)."""
        gained: Vector = self.weights @ self.savings + self.known
        return gained

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
    inside = paid if case.costs.includes_investment else np.zeros(len(years))
    savings = np.array(result.projected_points) - np.array(result.spent_by_year)
    return Flows(years, last, saved[:, None] * weights, saved * inside, spent * paid, savings)


def _product(adjustments: Sequence[Adjustment], of: str, year: int) -> float:
    return float(np.prod([step.factor_of(year) for step in adjustments if step.of == of]))
