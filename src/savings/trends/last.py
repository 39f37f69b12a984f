"""`last`: frozen at the last baseline year."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from savings.counterfactual.baseline import Baseline
from savings.counterfactual.student import StudentT
from savings.trends._random_walk import path_covariance, step_variance

IN_RANGE = True
LINEAR_IN = "costs"


def last(baseline: Baseline, years: Sequence[int]) -> StudentT:
    """Project the costs of the last baseline year, year after year.

    With T years and s2 the sum of squared yearly steps over T - 1: mean y_T, covariance s2 min(h, k) between
    h and k years ahead, Student t with T - 1 degrees of freedom.

    Source: Hyndman & Athanasopoulos (2021), *Forecasting: Principles and Practice*, 3rd ed., section 5.5,
    table 5.2, "naive".
    """
    y, x = baseline.y, baseline.x
    variance = step_variance(np.diff(y), np.diff(x), parameters=0)
    covariance = variance * path_covariance(baseline.since(years) - x[-1])
    end, n = y[..., -1:], len(x)
    return StudentT(
        tuple(years),
        end.repeat(n, axis=-1),
        end.repeat(len(years), axis=-1),
        covariance,
        n - 1,
        never_negative=baseline.never_negative,
    )
