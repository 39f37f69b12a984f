"""Observed and counterfactual, year by year: their difference is the saving."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from savings.case.model import Case
from savings.counterfactual import Baseline, Counterfactual
from savings.estimation.model import Saving, YearFigures


def saving(
    counterfactual: Counterfactual, observed: Mapping[int, float], years: Sequence[int], level: float
) -> Saving:
    """Return the saving over some of the projected years, with its interval and in percent.

    Sums of different order differ by a rounding error; the interval holds the value all the same.
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
    lower, upper = min(value, projected.lower - spent), max(value, projected.upper - spent)
    return Saving(value, lower, upper, percent)


def by_year(
    case: Case,
    observed: Mapping[int, float],
    baseline: Baseline,
    counterfactual: Counterfactual,
    level: float,
) -> tuple[YearFigures, ...]:
    """Return the figures of every year that the history has, in order."""
    fitted = dict(zip(baseline.years, map(float, counterfactual.fitted), strict=True))
    post = set(counterfactual.years)
    rows = []
    cumulative = 0.0
    for year, cost in observed.items():
        label = case.label(year)
        if year in post:
            one = counterfactual.year(year, level)
            cumulative += one.point - cost
            rows.append(
                YearFigures(
                    year,
                    label,
                    "post",
                    cost,
                    one.point,
                    one.lower,
                    one.upper,
                    one.point - cost,
                    one.lower - cost,
                    one.upper - cost,
                    cumulative,
                )
            )
        elif year in fitted:
            rows.append(YearFigures(year, label, "baseline", cost, fitted[year]))
        else:
            rows.append(YearFigures(year, label, "outside", cost))
    return tuple(rows)
