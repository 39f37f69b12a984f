"""Do the area and its comparison areas go together before the start?"""

from __future__ import annotations

from math import sqrt
from typing import Final

from savings.checks import Check, Percent, Value
from savings.estimation.model import Estimate

TIMES: Final = sqrt(5)
GOOD: Final = 0.01


def fit_before_start(estimate: Estimate) -> Check:
    """Fail where the area goes together with the others much worse than they do among themselves.

    The misfit of `relative` is the usual yearly change of the ratio to the others ("ratio"); that of the
    other methods what the fitted line misses, over the area's mean costs ("line"). Failed where its square is
    more than five times that of the median comparison area, and it is above 1 %. Null with one comparison
    area.

    Source: Abadie, Diamond & Hainmueller (2010), *Synthetic control methods for comparative case studies*,
    Journal of the American Statistical Association 105(490), section 3.4, where areas that fit five times
    worse are set aside; the 1 % is a convention.
    """
    result = estimate.result
    if result.compared is None:
        return Check("fit_before_start", None, variant="none", applies=False)
    projected = result.compared.counterfactual
    own, median = projected.misfit, result.compared.usual_misfit
    if median is None:
        return Check("fit_before_start", None, variant="single")
    values: dict[str, Value] = {"own": Percent(100 * own), "median": Percent(100 * median)}
    return Check("fit_before_start", own <= max(TIMES * median, GOOD), values, projected.fit_of)
