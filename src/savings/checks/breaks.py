"""Did the figures change meaning, or the baseline its course?"""

from __future__ import annotations

from typing import Final

import numpy as np

from savings.checks import Check, Labels, computed
from savings.checks._straight import Straightened, misfit, straightened
from savings.estimation.model import Estimate

FEWEST_YEARS: Final = 8
SHORTEST_PART: Final = 3
FALSE_ALARMS: Final = 0.05


def breaks(estimate: Estimate) -> Check:
    """Fail where a break is declared inside the years that are compared, or shows in the baseline.

    A declared break counts after the first baseline year and up to the last post year ("declared"): from
    that year on, the figures are no longer those that the trend began with. Otherwise the baseline is parted
    at every year that leaves three years on each side, and two lines are set against one (Chow's test). With
    R the sum of squares about one line and U that about two, F has 2 and n - 4 degrees of freedom, where its
    tail has the closed form (U/R)^((n-4)/2). The least of these probabilities, times their number, is below
    5 %: "bend". By Bonferroni's inequality there are then at most 5 % false alarms, in straight lines with
    independent normal errors; costs that wander alarm more often, and no single line fits them either. Where
    the trend is a constant rate, the lines are those of the logarithms. Null below eight years.

    Source: Chow (1960), *Tests of equality between sets of coefficients in two linear regressions*,
    Econometrica 28(3), 591-605; Andrews (1993), *Tests for parameter instability and structural change with
    unknown change point*, Econometrica 61(4), 821-856 (the largest F over all years), whose asymptotic
    limits are not for so few years; Abramowitz & Stegun (1964), 26.6.4 (the tail of F).
    """
    result = computed(estimate)
    first, years = result.method.baseline.first, result.baseline.years
    declared = {int(remark.year) for remark in estimate.case.costs.breaks}
    inside = tuple(sorted(year for year in declared if first < year <= result.post_years[-1]))
    if inside:
        return Check("breaks", False, {"years": Labels(inside)}, "declared")
    if len(years) < FEWEST_YEARS:
        return Check("breaks", None)
    at = _bend(straightened(result.baseline, result.method.trend))
    if at is None:
        return Check("breaks", True, {"count": len(years)})
    return Check("breaks", False, {"year": Labels(years[at : at + 1])}, "bend")


def _bend(scale: Straightened) -> int | None:
    """Return where the second line begins, or None where one line will do."""
    x, y = scale.x, scale.y
    n = len(x)
    one = misfit(x, y)
    if one <= n * scale.noise**2:
        return None
    places = range(SHORTEST_PART, n - SHORTEST_PART + 1)
    two = np.array([misfit(x[:at], y[:at]) + misfit(x[at:], y[at:]) for at in places])
    best = int(two.argmin())
    probability = float(two[best] / one) ** ((n - 4) / 2)
    return places[best] if probability * len(places) < FALSE_ALARMS else None
