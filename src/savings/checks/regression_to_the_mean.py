"""Did areas that stood as high at the baseline's end fall back by themselves?"""

from __future__ import annotations

from typing import Final

import numpy as np

from savings.checks import Check, Value, computed
from savings.estimation.model import Estimate

FEWEST_AREAS: Final = 8
HIGH: Final = 0.25
FEWEST_AS_HIGH: Final = 3


def regression_to_the_mean(estimate: Estimate) -> Check:
    """Fail where the area stood high among all at the baseline's end, and most that stood as high fell back.

    Where an area stands is the logarithm of its cost in the last baseline year over the geometric mean of
    all, less the mean of that ratio in the baseline: so areas of any size can be ranked. High is the upper
    quarter. As high are the comparison areas that stand no lower, but at least three, the highest. One fell
    back where its mean ratio after the start is below that of the last baseline year. Null with fewer than
    eight comparison areas.

    Source: Bland & Altman (1994), *Regression towards the mean*, BMJ 308, 1499; Daw & Hatfield (2018),
    *Matching and regression to the mean in difference-in-differences analysis*, Health Services Research
    53(6), 4138-4156.
    """
    result = computed(estimate)
    if result.comparison is None:
        return Check("regression_to_the_mean", None, variant="none", applies=False)
    panel = result.comparison.neighbours.panel
    if len(panel) < FEWEST_AREAS or panel.own[-1] <= 0 or panel.own.min() <= 0:
        return Check("regression_to_the_mean", None)
    before = np.log(np.vstack([panel.own, panel.areas]))
    ratios = before - before.mean(axis=0)
    stands = ratios[:, -1] - ratios.mean(axis=1)
    rank = 1 + int(np.sum(stands[1:] > stands[0]))
    values: dict[str, Value] = {"rank": rank, "count": len(stands)}
    if rank > max(HIGH * len(stands), 1):
        return Check("regression_to_the_mean", True, values)
    highest = np.argsort(-stands[1:], kind="stable")
    as_high = highest[: max(rank - 1, FEWEST_AS_HIGH)]
    after = np.log(panel.areas_ahead)
    later = (after - after.mean(axis=0)).mean(axis=1)
    last = before[1:, -1] - before[1:, -1].mean()
    fell = int(np.sum(later[as_high] < last[as_high]))
    values |= {"as_high": len(as_high), "fell": fell}
    if 2 * fell > len(as_high):
        return Check("regression_to_the_mean", False, values)
    return Check("regression_to_the_mean", True, values, "stayed")
