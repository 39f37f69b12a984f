"""Does the answer depend on whether a drift against the others, seen before the start, goes on?"""

from __future__ import annotations

from collections.abc import Sequence
from math import expm1
from typing import Final, NamedTuple

import numpy as np

from savings.checks import Change, Check, Difference, Labels, Value
from savings.comparisons.relative import Relative
from savings.counterfactual import student_t
from savings.counterfactual.comparison_panel import ComparisonPanel
from savings.counterfactual.model import LARGEST_LOGARITHM
from savings.counterfactual.tolerances import NOISE
from savings.estimation.figures import Saving
from savings.estimation.model import Estimate
from savings.estimation.savings_by_year import saving_of

LEVEL: Final = 0.95
SHARE: Final = 0.5


def relative_drift(estimate: Estimate) -> Check:
    """Fail where a drift against the others decides the answer, carried on for longer than it was seen.

    `relative` lets a drift of the ratio to the others fade within a few years, and so counts a drift that
    would have gone on as a saving or a loss. Where a drift was seen (`drift_of`), the total saving is
    computed twice: the ratio stays at the level that the model fits in the last baseline year (the drift
    "ends"), or it moves on from there by the whole drift each year ("goes on"); both with the spread of the
    projection. Passed where no drift was seen ("chance"), or where it does not decide the answer (`decides`);
    "open" where neither total can be told from zero.

    The drift was seen over the years from the first of the baseline to the last, and would have to go on
    from there to the last post year. Null where it decides and that is no longer ("within"): the reader
    needs both amounts, but nothing is stretched beyond what was seen. Null also with another comparison than
    `relative`.

    Source: Hyndman & Athanasopoulos (2021), *Forecasting: Principles and Practice*, 3rd ed., section 5.2 (the
    naive and the drift method: two ways to go on from the last level) and 9.1 (a random walk with drift).
    """
    result = estimate.result
    if result.compared is None or not isinstance(result.compared.counterfactual, Relative):
        return Check("relative_drift", None, variant="none", applies=False)
    projected = result.compared.counterfactual
    drift = drift_of(projected.panel)
    first, last, end = result.baseline.years[0], result.baseline.years[-1], result.post_years[-1]
    values: dict[str, Value] = {
        "drift": Change(100 * expm1(min(drift.rate, LARGEST_LOGARITHM))),
        "seen": last - first,
    }
    if not drift.seen:
        return Check("relative_drift", True, values, "chance")
    level, spent = result.method.level, result.spent_by_year
    ends, goes_on = reading(projected, 0.0, spent, level), reading(projected, drift.rate, spent, level)
    values |= {"ends": Difference(ends.value), "goes_on": Difference(goes_on.value)}
    if not decides(result.total, ends, goes_on):
        return Check("relative_drift", True, values, "" if _side(ends) else "open")
    values |= {"ahead": end - last, "end": Labels((end,))}
    if end - last > last - first:
        return Check("relative_drift", False, values)
    return Check("relative_drift", None, values, "within")


class Drift(NamedTuple):
    """The mean yearly change of a log ratio; `seen` if chance alone would hardly give it."""

    rate: float
    seen: bool


def drift_of(panel: ComparisonPanel) -> Drift:
    """Return how the area drifted against the geometric mean of the others; for three years or more.

    The log ratio is taken as a random walk with drift: a step over g years has the mean g d and the variance
    g s2. The likeliest d is (last - first) / (years between), with the variance s2 / (years between), and the
    m steps leave m - 1 degrees of freedom to s2. The drift is seen where Student's t rejects d = 0 at 95 %.
    A ratio whose steps go together is taken for a drift more often than that, one with noise of its own in
    each year less often.

    Source: Hyndman & Athanasopoulos (2021), section 9.1; the t test of a mean (Student 1908, *The probable
    error of a mean*, Biometrika 6(1), 1-25), the steps being weighted by the inverse of their variance.
    """
    ratios = np.log(panel.own) - np.log(panel.areas).mean(axis=0)
    steps, gaps = np.diff(ratios), np.diff(np.array(panel.years, dtype=float))
    rate = float(steps.sum() / gaps.sum())
    df = len(steps) - 1
    error = float(np.sqrt(np.sum((steps - rate * gaps) ** 2 / gaps) / df / gaps.sum()))
    return Drift(rate, abs(rate) > student_t.two_sided(LEVEL, df) * error + NOISE)


def reading(projected: Relative, drift: float, spent: Sequence[float], level: float) -> Saving:
    """Return the total saving if the ratio moved on by this drift from its last fitted level."""
    costs = projected.with_drift(drift)
    return saving_of(costs.total(np.ones(len(spent)), level), costs.point.tolist(), spent)


def decides(total: Saving, ends: Saving, goes_on: Saving) -> bool:
    """Say whether it decides the answer that a drift ends or goes on.

    It does where the intervals of the two readings lie otherwise to zero: above, below or around it; or where
    the reported interval leaves zero out, and the two differ by more than half of the reported saving. (Half
    is a convention, as in `influence`.) Two readings that both hold zero are one answer, whatever their sign.
    """
    if _side(ends) != _side(goes_on):
        return True
    return _side(total) != 0 and abs(goes_on.value - ends.value) > SHARE * abs(total.value)


def _side(saving: Saving) -> int:
    """Return 1 if the whole interval is above zero, -1 if it is below, 0 if it holds zero."""
    return int(saving.lower > 0) - int(saving.upper < 0)
