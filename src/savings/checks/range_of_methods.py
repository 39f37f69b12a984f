"""Does the sign of the saving hold, however the trend is drawn?"""

from __future__ import annotations

from savings.checks import Check, Trends, Value
from savings.checks._straight import noise
from savings.estimation.model import Estimate


def range_of_methods(estimate: Estimate) -> Check:
    """Fail where some trend or window gives a total saving of another sign, or none.

    Null where the total saving is zero but for rounding, and has no sign.

    Source: Steegen, Tuerlinckx, Gelman & Vanpaemel (2016), *Increasing transparency through a multiverse
    analysis*, Perspectives on Psychological Science 11(5), 702-712: show the result under every reasonable
    choice, and how many of them agree.
    """
    result = estimate.result
    none = noise(result) * len(result.post_years)
    total, ways = result.total.value, result.projected.ways
    if abs(total) <= none:
        return Check("range_of_methods", None, {"count": len(ways)}, "nothing")
    sign = 1 if total > 0 else -1
    spent = result.observed_total
    otherwise = [
        name
        for (name, _), each in zip(ways, result.projected.way_totals, strict=True)
        if sign * (each - spent) <= none
    ]
    variant = "saving" if total > 0 else "loss"
    if otherwise:
        values: dict[str, Value] = {
            "otherwise": len(otherwise),
            "count": len(ways),
            "trends": Trends(tuple(dict.fromkeys(otherwise))),
        }
        return Check("range_of_methods", False, values, variant)
    return Check("range_of_methods", True, {"count": len(ways)}, variant)
