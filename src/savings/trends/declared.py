"""`declared`: the growth that the case declares, from the last baseline year on."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from savings.counterfactual.baseline import Baseline, DeclaredGrowth
from savings.counterfactual.model import Vector
from savings.counterfactual.student import StudentT
from savings.errors import Message
from savings.trends._random_walk import path_covariance, step_variance

IN_RANGE = True
NEEDS_GROWTH = True


def declared(baseline: Baseline, years: Sequence[int]) -> StudentT:
    """Project the growth a year that the case gives, as an amount or as a rate, from the last baseline year.

    An amount a: mean y_T + h a. A rate r: mean y_T (1 + r)^h. The interval is that of `last` about this
    line: with s2 the squared one-year errors of the declared growth in the baseline over T - 1, covariance
    s2 min(h, k), Student t with T - 1 degrees of freedom.

    Source: Hyndman & Athanasopoulos (2021), *Forecasting: Principles and Practice*, 3rd ed., section 5.5,
    table 5.2, "naive", for y less its declared growth.

    Of many series, the points of one that declares no growth are NaN.

    Raises:
        TrendError: of one series, none is declared.
    """
    growth = baseline.declared or DeclaredGrowth(np.nan, np.nan)
    amount, rate = (0.0 if given is None else given for given in (growth.amount, growth.rate))

    def grown(cost: Vector, ahead: Vector) -> Vector:
        return cost * (1 + rate) ** ahead + amount * ahead

    y, x = baseline.y, baseline.x
    end = y[..., -1:]
    none = np.isnan(np.broadcast_to(amount + rate, end.shape))[..., 0]
    undrawn = baseline.undrawn(
        none,
        Message("the trend 'declared' needs a growth in the case: 'trend: {{growth: {{rate: 0.04}}}}'"),
    )
    errors = y[..., 1:] - grown(y[..., :-1], np.diff(x))
    ahead = baseline.since(years) - x[-1]
    covariance = step_variance(errors, np.diff(x), parameters=0) * path_covariance(ahead)
    fitted, mean = grown(end, x - x[-1]), grown(end, ahead)
    return StudentT(
        tuple(years),
        fitted,
        mean,
        covariance,
        len(x) - 1,
        undrawn=undrawn,
        never_negative=baseline.never_negative,
    )
