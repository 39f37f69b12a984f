"""A random walk about a line: steps that add up, so that the uncertainty grows with every year."""

from __future__ import annotations

import numpy as np

from savings.counterfactual.model import Vector


def step_variance(steps: Vector, gaps: Vector, parameters: int) -> Vector:
    """Return the variance of a step of one year, from the steps that were seen, shape (1, 1).

    A step over a gap of g years has g times the variance of a step of one year. `steps` and `gaps` have
    the shape (T - 1,), `steps` may be (series, T - 1); `parameters` of the line were estimated (K in the
    source).

    Source: Hyndman & Athanasopoulos (2021), *Forecasting: Principles and Practice*, 3rd ed., section 5.5,
    equation 5.1, with M = 1 residual missing; the division by g is the weight of a longer step.
    """
    variance: Vector = (steps * steps / gaps).sum(axis=-1)[..., None, None] / (len(gaps) - parameters)
    return variance


def path_covariance(ahead: Vector) -> Vector:
    """Return the covariance of a walk of unit steps at `ahead` years, shape (h,): min(h, k), shape (h, h).

    Years share the steps that lead to both of them.
    """
    return np.minimum.outer(ahead, ahead)
