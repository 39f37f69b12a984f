"""A straight line by ordinary least squares, and the joint distribution of what it predicts."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from savings.counterfactual.model import Vector
from savings.counterfactual.weighted import weighted_sums


@dataclass(frozen=True, eq=False)
class Line:
    """A fitted line: `fitted` (n,); of new observations `mean` (h,), `covariance` (h, h) and `df`, n - 2.

    Of many series, every array has a first axis more.
    """

    fitted: Vector
    mean: Vector
    covariance: NDArray[np.float64]
    df: int


def fit_line(x: Vector, y: Vector, x_new: Vector) -> Line:
    """Fit y on x, shapes (n,), and predict new observations at x_new, shape (h,); y may be (series, n).

    Centred on the means, the intercept and the slope are uncorrelated, so that
    X0 (X'X)^-1 X0' = 1/n + d0 d0' / Sxx with d0 = x_new - mean(x).

    Source: Draper & Smith (1998), *Applied Regression Analysis*, 3rd ed., sections 1.4 and 3.1.
    """
    n = len(x)
    centre = x.mean()
    level = y[..., :1] + (y - y[..., :1]).mean(
        axis=-1, keepdims=True
    )  # equal costs have exactly their own mean
    d, d_new = x - centre, x_new - centre
    sxx = d @ d
    slope = weighted_sums(y - level, d[None]) / sxx
    residuals = (y - level) - slope * d
    variance = (residuals * residuals).sum(axis=-1)[..., None, None] / (n - 2)
    shape = np.eye(len(x_new)) + 1 / n + np.outer(d_new, d_new) / sxx
    return Line(level + slope * d, level + slope * d_new, variance * shape, n - 2)
