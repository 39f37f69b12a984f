"""Does the sign of the saving hold, however the trend is drawn?"""

from __future__ import annotations

from savings.checks import Check, Trends, Value
from savings.estimation.model import Estimate


def range_of_methods(estimate: Estimate) -> Check:
    """Fail where some tenable way to draw the trend gives a total saving of another sign, or none.

    Untenable ways are neither judged nor counted (`savings.estimation.tenable`). Null where the total saving
    is zero but for rounding, and has no sign.

    Source: Steegen, Tuerlinckx, Gelman & Vanpaemel (2016), *Increasing transparency through a multiverse
    analysis*, Perspectives on Psychological Science 11(5), 702-712: show the result under every reasonable
    choice, and how many of them agree.
    """
    result = estimate.result
    none = result.none
    total, look_back, tenable = result.total.value, result.projected.look_back, result.tenable_savings
    judged = "" if look_back.limit is None else ".tenable"
    if abs(total) <= none:
        return Check("range_of_methods", None, {"count": len(tenable)}, f"nothing{judged}")
    sign = 1 if total > 0 else -1
    otherwise = [name for name, saving in tenable if sign * saving <= none]
    variant = ("saving" if total > 0 else "loss") + judged
    if otherwise:
        values: dict[str, Value] = {
            "otherwise": len(otherwise),
            "count": len(tenable),
            "trends": Trends(tuple(dict.fromkeys(otherwise))),
        }
        return Check("range_of_methods", False, values, variant)
    return Check("range_of_methods", True, {"count": len(tenable)}, variant)
