"""Does the headline's line lie where the counterfactual is believed to lie?"""

from __future__ import annotations

from savings.checks import Check, Labels, Level, Value
from savings.estimation.model import Estimate


def trend_inside_interval(estimate: Estimate) -> Check:
    """Fail where a post year's figure, or the total, lies outside the calibrated interval ("years", "total").

    The calibrated interval comes from the trend `structural` and need not hold the point of another trend.
    Null where the interval is the trend's own, which always holds it.

    Source: none; it follows from how the interval is made (`savings.trends.draw`).
    """
    result = estimate.result
    values: dict[str, Value] = {"level": Level(result.method.level)}
    if result.compared is not None:
        return Check("trend_inside_interval", None, variant="compared", applies=False)
    if not result.method.calibrated:
        return Check("trend_inside_interval", None)
    outside = tuple(
        [year for year, held in zip(result.post_years, result.projected.held, strict=True) if not held]
    )
    if outside:
        years = Labels(outside, are_all=len(outside) == len(result.post_years) > 1)
        return Check("trend_inside_interval", False, {**values, "years": years}, "years")
    if not result.total.lower <= result.total.value <= result.total.upper:
        return Check("trend_inside_interval", False, values, "total")
    return Check("trend_inside_interval", True, values)
