"""Does the answer rest on a slope against the others that is carried farther ahead than it was seen?"""

from __future__ import annotations

from typing import Final

import numpy as np

from savings.checks import Between, Check, Labels, Money, Percent, Value
from savings.comparisons.relative import Relative
from savings.estimation.figures import Saving
from savings.estimation.model import Estimate
from savings.estimation.result import Result
from savings.estimation.savings_by_year import saving_of

SHARE: Final = 0.5


def relative_drift(estimate: Estimate) -> Check:
    """Fail where the answer rests on a slope of the ratio to the others, carried farther than it was seen.

    The total saving is set beside the one without the slope: the ratio held at the level that the model fits
    in the last baseline year, with the same spread. The answer rests on the slope if the two intervals do not
    lie on the same side of zero (above it, below it, or around it); or if both leave zero out on one side and
    the slope makes more than half of the saving. Where both hold zero there is no answer that could rest on
    anything ("open"): by chance the slope is often more than half of a saving near zero.

    A slope was seen over the years from the first of the baseline to the last, one less than a baseline
    without gaps has, and is carried on from there to the last post year. Where the answer rests on a slope
    that is not carried farther than that, the check passes and says so ("seen"): both are known, so that
    there is nothing that could not be judged. Only the comparison `relative` has such a slope.

    Source: Gardner & McKenzie (1985), *Forecasting trends in time series*, Management Science 31(10),
    1237-1246 (a slope that is carried far goes wrong, and is damped). Half of the saving is a convention, as
    in `influence`.
    """
    result = estimate.result
    if result.compared is None or not isinstance(result.compared.counterfactual, Relative):
        return Check("relative_drift", None, applies=False)
    total, without = result.total, _without_slope(result.compared.counterfactual, result)
    values: dict[str, Value] = {"total": Money(total.value), "without": Money(without.value)}
    if not rests_on_slope(total, without):
        return Check("relative_drift", True, values, "" if _side(total) else "open")
    first, last, end = result.baseline.years[0], result.baseline.years[-1], result.post_years[-1]
    values |= {
        "level": Percent(100 * result.method.level, given=True),
        "between": Between(Money(total.lower), Money(total.upper)),
        "without_between": Between(Money(without.lower), Money(without.upper)),
        "first": Labels((first,)),
        "last": Labels((last,)),
        "end": Labels((end,)),
    }
    if end - last > last - first:
        return Check("relative_drift", False, values)
    return Check("relative_drift", True, values, "seen")


def _without_slope(projected: Relative, result: Result) -> Saving:
    """Return the total saving if the ratio to the others stayed at its last fitted level."""
    held = projected.without_slope
    total = held.total(np.ones(len(held.years)), result.method.level)
    return saving_of(total, held.point.tolist(), result.spent_by_year)


def rests_on_slope(total: Saving, without: Saving) -> bool:
    """Say whether a saving and the same without the slope are two answers."""
    if _side(total) != _side(without):
        return True
    return _side(total) != 0 and abs(total.value - without.value) > SHARE * abs(total.value)


def _side(saving: Saving) -> int:
    """Return 1 if the whole interval is above zero, -1 if it is below, 0 if it holds zero."""
    return int(saving.lower > 0) - int(saving.upper < 0)
