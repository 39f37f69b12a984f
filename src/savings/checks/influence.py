"""Does a single baseline year decide the result?"""

from __future__ import annotations

from math import copysign, isfinite
from typing import Final

from savings.checks import Between, Check, Labels, Money, Saved, Value
from savings.estimation.model import Estimate
from savings.estimation.result import Result

SHARE: Final = 0.5


def influence(estimate: Estimate) -> Check:
    """Fail where leaving out one baseline year turns the total saving's sign, or moves it by more than half.

    The same trend is drawn through the other years. Named is the year that turns the sign, of several the
    one that moves the total most; otherwise the one that moves it most. Null with fewer than four baseline
    years, and where the total saving is zero but for rounding, so that any move would be more than half.

    Source: Belsley, Kuh & Welsch (1980), *Regression Diagnostics*, section 2.1 (the change of a fit when a
    row is deleted, DFFIT); half of the saving is a convention.
    """
    result = estimate.result
    total, none = result.total.value, result.none
    if abs(total) <= none:
        return Check("influence", None, variant="nothing")
    without = _without_each(result)
    if not without:
        return Check("influence", None, variant="short")
    turned = {year: other for year, other in without.items() if copysign(1.0, total) * other <= none}
    considered = turned or without
    year = max(considered, key=lambda year: abs(considered[year] - total))
    if turned or abs(without[year] - total) > SHARE * abs(total) + none:
        named: dict[str, Value] = {
            "year": Labels((year,)),
            "without": Saved(without[year]),
            "total": Saved(total),
        }
        return Check("influence", False, named)
    sizes = [abs(other) for other in without.values()]  # all have the total's sign
    ends = Between(Money(min(sizes)), Money(max(sizes)))
    return Check("influence", True, {"total": Saved(total), "between": ends})


def _without_each(result: Result) -> dict[int, float]:
    """Return the total saving without each baseline year in turn; years that must stay are passed over."""
    spent = result.observed_total
    years = zip(result.baseline.years, result.projected.without_each.tolist(), strict=True)
    return {year: projected - spent for year, projected in years if isfinite(projected)}
