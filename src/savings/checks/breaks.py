"""Did the figures change meaning, or the baseline make a step?"""

from __future__ import annotations

from itertools import pairwise
from math import sqrt
from typing import Final

from savings.checks import Check, Labels, Money, Value
from savings.checks._straight import Straightened, straightened
from savings.counterfactual import student_t
from savings.estimation.model import Estimate

FEWEST_YEARS: Final = 8
FALSE_ALARMS: Final = 0.05


def breaks(estimate: Estimate) -> Check:
    """Fail where a break is declared inside the years that are compared, or shows in the baseline.

    A declared break counts after the first baseline year and up to the last post year ("declared"): from
    that year on, the figures are no longer those that the trend began with. Otherwise each change from one
    baseline year to the next is set against the others ("step"): its externally studentized residual about
    their mean has a Student t distribution with two degrees of freedom fewer than there are changes, and the
    largest of m is too large at the level 5 % / m (Bonferroni). A change over a gap of g years has g times
    the mean and the variance. Where the trend is a constant rate, changes are those of the logarithms. Null
    below eight years. Beside comparison areas, a declared break is null ("compared"), for what it does to all
    alike falls out; and the steps looked for are those of the costs with the others' movement taken out.

    Changes and not levels are looked at, because yearly costs wander: the largest Chow test (Andrews 1993)
    finds a break in 18, 37 and 68 % of random walks of 8, 12 and 20 years, this one in 5 % of them, and in
    3 % of straight lines with independent errors. The price is that a slow change of course does not show.

    Source: Cook & Weisberg (1982), *Residuals and Influence in Regression*, chapter 2 (the mean-shift outlier
    model and its Bonferroni test); Hyndman & Athanasopoulos (2021), *Forecasting: Principles and Practice*,
    3rd ed., section 5.5 (the drift, about which the changes are); Andrews (1993), *Tests for parameter
    instability and structural change with unknown change point*, Econometrica 61(4), 821-856.
    """
    result = estimate.result
    first, years = result.method.baseline.first, result.baseline.years
    declared = {int(remark.year) for remark in estimate.case.costs.breaks}
    inside = tuple(sorted(year for year in declared if first < year <= result.post_years[-1]))
    if inside and result.compared is not None:
        return Check("breaks", None, {"years": Labels(inside)}, "compared")
    if inside:
        return Check("breaks", False, {"years": Labels(inside)}, "declared")
    if len(years) < FEWEST_YEARS:
        return Check("breaks", None)
    baseline = result.compared.beside if result.compared else result.baseline
    at = _step(straightened(baseline, result.method.trend))
    if at is None:
        return Check("breaks", True, {"count": len(years)})
    before, after = map(float, baseline.costs[at : at + 2])
    year, next_year = Labels(years[at : at + 1]), Labels(years[at + 1 : at + 2])
    values: dict[str, Value] = {"before": year, "year": next_year, "change": Money(after - before)}
    return Check("breaks", False, values, "step.compared" if result.compared else "step")


def _step(scale: Straightened) -> int | None:
    """Return before which change the baseline makes a step; None where no change is unlike the others."""
    gaps = [later - year for year, later in pairwise(scale.x)]
    changes = [later - cost for cost, later in pairwise(scale.y)]
    span, drift = sum(gaps), sum(changes) / sum(gaps)
    free = [1 - gap / span for gap in gaps]  # 1 - leverage, in the regression of the changes on their gaps
    errors = [(change - drift * gap) / sqrt(gap) for change, gap in zip(changes, gaps, strict=True)]
    shares = [error * error / each for error, each in zip(errors, free, strict=True)]
    at = shares.index(max(shares))
    df = len(changes) - 2
    variance = max(sum([error * error for error in errors]) - shares[at], 0.0) / df
    limit = student_t.two_sided(1 - FALSE_ALARMS / len(changes), df) * sqrt(variance * free[at])
    return at if abs(errors[at]) > max(limit, scale.noise) else None
