"""Does the same method find as much in areas where nothing had been done?"""

from __future__ import annotations

from typing import Final

from savings.checks import Check, Percent, Value
from savings.counterfactual.tolerances import LIMIT
from savings.estimation.model import Estimate

CHANCE: Final = 0.05 + LIMIT


def placebo_in_space(estimate: Estimate) -> Check:
    """Fail where comparison areas lie as far from their projection as the area, more of them than chance has.

    Each comparison area in turn takes the area's place, and the method projects it from the others. How far
    each lies from its projection, in all post years together and in its own unit, is ranked: the area's
    p-value is the share of all, itself among them, that lie as far out. Failed above 5 %. Null
    where that could not be reached, with fewer than 19 areas.

    Source: Abadie, Diamond & Hainmueller (2010), *Synthetic control methods for comparative case studies*,
    Journal of the American Statistical Association 105(490), section 3.2.
    """
    result = estimate.result
    if result.compared is None:
        return Check("placebo_in_space", None, variant="none", applies=False)
    standing = result.compared.standing
    count = len(standing.others)
    if count == 0:
        return Check("placebo_in_space", None, variant="single")
    share = Percent(100 * standing.p_value)
    values: dict[str, Value] = {"count": count, "as_far": standing.as_far, "p": share}
    if 1 / (1 + count) > CHANCE:
        return Check("placebo_in_space", None, values)
    if standing.as_far == 0:
        return Check("placebo_in_space", True, {"count": count}, "alone")
    return Check("placebo_in_space", standing.p_value <= CHANCE, values)
