"""Does the projection look farther ahead than the baseline looks back?"""

from __future__ import annotations

from savings.checks import Check, Labels
from savings.estimation.model import Estimate


def projection_length(estimate: Estimate) -> Check:
    """Fail where the last post year is farther from the baseline's end than the baseline is long, in years.

    A convention, and no theorem. A straight line through n yearly costs is known with the variance
    s2 (1/n + d2 / Sxx) at the distance d from the middle of the baseline, which is 2 s2/n on average over
    the baseline and some 28 s2/n when looking ahead by n years: nearly four times the standard error, and
    that holds only if the line itself goes on. Years without a figure count: it is the calendar that is
    looked across.

    Source: Draper & Smith (1998), *Applied Regression Analysis*, 3rd ed., section 3.1 (the variance of a
    fitted value); the factor is arithmetic from it.
    """
    result = estimate.result
    first, last = result.method.baseline.first, result.method.baseline.last
    end = result.post_years[-1]
    values = {"first": Labels((first,)), "last": Labels((end,))}
    return Check("projection_length", end - last <= last - first + 1, values)
