"""`drift`: the straight line through the first and the last baseline year."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from savings.counterfactual.baseline import Baseline
from savings.counterfactual.student import StudentT
from savings.trends._random_walk import path_covariance, step_variance

IN_RANGE = True
LINEAR_IN = "costs"


def drift(baseline: Baseline, years: Sequence[int]) -> StudentT:
    """Project the line through the first and the last baseline year: the mean yearly step goes on.

    With T years and s2 the squared steps about the mean step over T - 2: mean y_T + h (y_T - y_1)/(T - 1),
    covariance s2 (min(h, k) + h k / (T - 1)) between h and k years ahead, Student t with T - 2 degrees of
    freedom. Where years are missing, T - 1 is the number of years from the first to the last.

    Source: Hyndman & Athanasopoulos (2021), *Forecasting: Principles and Practice*, 3rd ed., section 5.5,
    table 5.2, "drift".
    """
    y, x = baseline.y, baseline.x
    span = x[-1]
    first, last = y[..., :1], y[..., -1:]
    slope = (last - first) / span
    variance = step_variance(np.diff(y) - slope * np.diff(x), np.diff(x), parameters=1)
    ahead = baseline.since(years) - span
    covariance = variance * (path_covariance(ahead) + np.outer(ahead, ahead) / span)
    return StudentT(
        tuple(years),
        first + slope * x,
        last + slope * ahead,
        covariance,
        len(x) - 2,
        never_negative=baseline.never_negative,
    )
