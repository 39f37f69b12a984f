"""Observed and counterfactual, year by year: their difference is the saving."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from savings.case.model import Case
from savings.counterfactual import Baseline, Counterfactual
from savings.estimation.model import Saving, YearFigures


def saving(
    counterfactual: Counterfactual, observed: Mapping[int, float], years: Sequence[int], level: float
) -> Saving:
    """Return the saving over some of the projected years, with its interval and in percent.

    Sums of different order differ by a rounding error; that alone does not put the value outside.
    """
    weights = [float(year in years) for year in counterfactual.years]
    spent = sum(observed[year] for year in years)
    projected = counterfactual.total(weights, level)
    value = sum(
        float(p) - observed[y]
        for y, p in zip(counterfactual.years, counterfactual.point, strict=True)
        if y in years
    )
    # 0.3, 0.2, 0.1 go on to 3e-17: a counterfactual of zero but for a rounding error has no percentage
    percent = 100 * value / projected.point if projected.point > 1e-12 * abs(spent) else None
    lower, upper = projected.lower - spent, projected.upper - spent
    rounding = 1e-12 * (abs(spent) + abs(projected.point))
    return Saving(
        value,
        value if 0 < lower - value <= rounding else lower,
        value if 0 < value - upper <= rounding else upper,
        percent,
    )


def by_year(
    case: Case,
    observed: Mapping[int, float],
    baseline: Baseline,
    counterfactual: Counterfactual,
    level: float,
) -> tuple[YearFigures, ...]:
    """Return the figures of every year that the history has, in order."""
    fitted = dict(zip(baseline.years, map(float, counterfactual.fitted), strict=True))
    projected = counterfactual.totals(np.eye(len(counterfactual.years)), level)
    points, lowers, uppers = (
        dict(zip(counterfactual.years, each.tolist(), strict=True))
        for each in (projected.point, projected.lower, projected.upper)
    )
    rows = []
    cumulative = 0.0
    for year, cost in observed.items():
        label = case.label(year)
        if year in points:
            point, lower, upper = points[year], lowers[year], uppers[year]
            cumulative += point - cost
            rows.append(
                YearFigures(
                    year,
                    label,
                    "post",
                    cost,
                    point,
                    lower,
                    upper,
                    point - cost,
                    lower - cost,
                    upper - cost,
                    cumulative,
                )
            )
        elif year in fitted:
            rows.append(YearFigures(year, label, "baseline", cost, fitted[year]))
        else:
            rows.append(YearFigures(year, label, "outside", cost))
    return tuple(rows)
