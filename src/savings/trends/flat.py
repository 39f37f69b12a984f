"""`flat`: the baseline's mean, year after year."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from savings.counterfactual.baseline import Baseline
from savings.counterfactual.student import StudentT

IN_RANGE = True
LINEAR_IN = "costs"


def flat(baseline: Baseline, years: Sequence[int]) -> StudentT:
    """Project the mean of the baseline: the costs would have stayed where they were on average.

    With T years and s2 the sum of squared residuals over T - 1: mean ybar, scale matrix s2 (I + 1/T),
    Student t with T - 1 degrees of freedom.

    Source: Hyndman & Athanasopoulos (2021), *Forecasting: Principles and Practice*, 3rd ed., section 5.5,
    table 5.2, "mean".
    """
    y, n, h = baseline.y, len(baseline.years), len(years)
    mean = y[..., :1] + (y - y[..., :1]).mean(
        axis=-1, keepdims=True
    )  # so that equal costs have exactly their own mean
    variance = ((y - mean) ** 2).sum(axis=-1)[..., None, None] / (n - 1)
    covariance = variance * (np.eye(h) + 1 / n)
    return StudentT(
        tuple(years),
        mean.repeat(n, axis=-1),
        mean.repeat(h, axis=-1),
        covariance,
        n - 1,
        never_negative=baseline.never_negative,
    )
