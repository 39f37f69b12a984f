"""The verdict: what the figures show, in one word, by the total saving's interval and the tenable ways."""

from __future__ import annotations

from math import isfinite
from typing import Final, Literal, get_args

from savings.estimation.model import AsReported, Estimate
from savings.estimation.result import Result

VerdictKey = Literal["reported_only", "less", "less_but_depends", "open", "more", "more_but_depends"]
VERDICTS: Final[tuple[VerdictKey, ...]] = get_args(VerdictKey)


def verdict_key(estimate: Estimate | AsReported) -> VerdictKey:
    """Return what the figures of a case show; "reported_only" if nothing was computed."""
    return "reported_only" if isinstance(estimate, AsReported) else _of_result(estimate.result)


def _of_result(result: Result) -> VerdictKey:
    """Return "less" or "more" if the interval of the total saving lies on one side of zero, otherwise "open".

    It depends on the way the projection is drawn ("..._but_depends") if some tenable way does not give the
    same, or the report's own way is untenable. What is no more than rounding is zero.

    It is "open" as well if the figure itself lies on the other side of zero than its interval, which the
    calibrated interval allows: the two contradict each other, and neither "less" nor "more" can be said.
    """
    total, none = result.total, result.none
    if not (isfinite(total.lower) and isfinite(total.upper)):
        return "open"
    ways = [saving for _, saving in result.tenable_savings]
    own = result.projected.look_back.tenable(result.method.name) is not False
    if min(total.lower, total.value) > none:
        return "less" if own and min(ways) > none else "less_but_depends"
    if max(total.upper, total.value) < -none:
        return "more" if own and max(ways) < -none else "more_but_depends"
    return "open"
