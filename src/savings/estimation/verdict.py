"""The verdict: what the figures show, in one word, by the total saving's interval and the tenable ways."""

from __future__ import annotations

from math import isfinite
from typing import Final, Literal, get_args

from savings.estimation.figures import Saving
from savings.estimation.model import AsReported, Estimate
from savings.estimation.result import Result

VerdictKey = Literal["reported_only", "less", "less_but_depends", "open", "more", "more_but_depends"]
Side = Literal["less", "open", "more"]
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
    ways = [saving for _, saving in result.tenable_savings]
    own = result.projected.look_back.tenable(result.method.name) is not False
    match side(result.total, result.none):
        case "less":
            return "less" if own and min(ways) > result.none else "less_but_depends"
        case "more":
            return "more" if own and max(ways) < -result.none else "more_but_depends"
        case "open":
            return "open"


def side(saving: Saving, none: float) -> Side:
    """Return on which side of zero a saving lies with all of its interval: "open" if on no single one.

    Args:
        saving: with its interval; an end that is not finite leaves it open.
        none: the amount up to which it is rounding.
    """
    if not (isfinite(saving.lower) and isfinite(saving.upper)):
        return "open"
    if min(saving.lower, saving.value) > none:
        return "less"
    return "more" if max(saving.upper, saving.value) < -none else "open"
