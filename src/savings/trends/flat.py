"""`flat`: the baseline's mean, year after year."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from savings.counterfactual import Baseline, Counterfactual, StudentT


def flat(baseline: Baseline, years: Sequence[int]) -> Counterfactual:
    """Project the mean of the baseline: the costs would have stayed where they were on average.

    With T years and s2 the sum of squared residuals over T - 1: mean ybar, scale matrix s2 (I + 1/T),
    Student t with T - 1 degrees of freedom.

    Source: Hyndman & Athanasopoulos (2021), *Forecasting: Principles and Practice*, 3rd ed., section 5.5,
    table 5.2, "mean".
    """
    y, n, h = baseline.y, len(baseline.years), len(years)
    mean = y[0] + (y - y[0]).mean()  # so that equal costs have exactly their own mean
    variance = (y - mean) @ (y - mean) / (n - 1)
    covariance = variance * (np.eye(h) + 1 / n)
    return StudentT(tuple(years), np.full(n, mean), np.full(h, mean), covariance, n - 1)
