"""Did areas that stood as high at the baseline's end fall back by themselves?"""

from __future__ import annotations

from typing import Final

import numpy as np

from savings.checks import Check, Value
from savings.estimation.model import Estimate

FEWEST_AREAS: Final = 8
HIGH: Final = 0.25


def regression_to_the_mean(estimate: Estimate) -> Check:
    """Fail where the area stood high among all at the baseline's end, and most that stood as high fell back.

    Where an area stands is the logarithm of its cost in the last baseline year over the geometric mean of
    all, less the mean of that ratio in the baseline: so areas of any size can be ranked. High is the upper
    quarter, and as high are the comparison areas in it. One fell back where its mean ratio after the start is
    below that of the last baseline year. Null with fewer than eight comparison areas, or where a cost of the
    area has no logarithm.

    Source: Bland & Altman (1994), *Regression towards the mean*, BMJ 308, 1499; Daw & Hatfield (2018),
    *Matching and regression to the mean in difference-in-differences analysis*, Health Services Research
    53(6), 4138-4156.
    """
    result = estimate.result
    if result.compared is None:
        return Check("regression_to_the_mean", None, variant="none", applies=False)
    panel = result.compared.neighbours.panel
    if len(panel) < FEWEST_AREAS:
        return Check("regression_to_the_mean", None)
    if panel.own.min() <= 0:
        return Check("regression_to_the_mean", None, variant="not_positive")
    before = np.log(np.vstack([panel.own, panel.areas]))
    ratios = before - before.mean(axis=0)
    stands = ratios[:, -1] - ratios.mean(axis=1)
    rank = 1 + int(np.sum(stands[1:] > stands[0]))
    values: dict[str, Value] = {"rank": rank, "count": len(stands)}
    quarter = round(HIGH * len(stands))
    if rank > quarter:
        return Check("regression_to_the_mean", True, values)
    as_high = np.argsort(-stands, kind="stable")[:quarter]
    as_high = as_high[as_high > 0] - 1  # the places of the comparison areas
    after, last = np.log(panel.areas_ahead), before[1:, -1]
    later = (after - after.mean(axis=0)).mean(axis=1)
    fell = int(np.sum((later < last - last.mean())[as_high]))
    values |= {"as_high": len(as_high), "fell": fell}
    if 2 * fell > len(as_high):
        return Check("regression_to_the_mean", False, values)
    return Check("regression_to_the_mean", True, values, "stayed")
