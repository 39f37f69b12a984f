"""Did the baseline end unusually high, so that the costs would have fallen back by themselves?"""

from __future__ import annotations

from math import exp
from typing import Final

from savings import trends
from savings.checks import Check, Labels, Money, Value
from savings.checks._straight import line_through, straightened
from savings.counterfactual import student_t
from savings.counterfactual.model import LARGEST_LOGARITHM
from savings.estimation.model import Estimate

FEWEST_YEARS_BEFORE: Final = 4
FALSE_ALARMS: Final = 0.05


def high_start(estimate: Estimate) -> Check:
    """Fail where the last baseline year lies above what the years before it foretell, one-sided at 95 %.

    The year's distance from the straight line through the years before it, over its prediction error, is
    its externally studentized residual in the line through all: Student t with n - 3 degrees of freedom if
    the year is like the others. Where the trend is a constant rate, the line is that of the logarithms. Only
    a high end fails: the intervention is often begun because of such a year, and the way back looks like a
    saving. Null with fewer than four years before it.

    Source: Belsley, Kuh & Welsch (1980), *Regression Diagnostics*, section 2.1 (RSTUDENT); Bland & Altman
    (1994), *Regression towards the mean*, BMJ 308, 1499.
    """
    result = estimate.result
    years = result.baseline.years
    if result.compared is not None:  # see `regression_to_the_mean`
        return Check("high_start", None, variant="compared", applies=False)
    if len(years) - 1 < FEWEST_YEARS_BEFORE:
        return Check("high_start", None)
    in_logarithms = trends.linear_in(result.method.trend) == "logarithms"
    scale = straightened(result.baseline, result.method.trend)
    line = line_through(scale.x[:-1], scale.y[:-1])
    foretold = line.at(scale.x[-1])
    above = scale.y[-1] - foretold
    limit = student_t.two_sided(1 - 2 * FALSE_ALARMS, line.df) * line.error_at(scale.x[-1])
    values: dict[str, Value] = {"year": Labels(years[-1:])}
    if above <= max(limit, scale.noise):
        return Check("high_start", True, values)
    in_units = exp(min(foretold, LARGEST_LOGARITHM)) if in_logarithms else foretold
    values["above"] = Money(float(result.baseline.y[-1]) - in_units)
    return Check("high_start", False, values)
