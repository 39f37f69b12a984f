"""What several checks share: when a difference is none, and straight lines."""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt
from typing import Final

import numpy as np

from savings.counterfactual import Baseline, Vector
from savings.estimation.model import Result
from savings.least_squares import fit_line

# Below this share of the largest cost, a difference is rounding: a euro in a billion.
NOISE: Final = 1e-9


def noise(result: Result) -> float:
    """Return the amount up to which a difference between two years' costs is rounding."""
    largest: float = max(map(abs, (*result.baseline.y.tolist(), *result.spent_by_year)))
    return NOISE * largest


@dataclass(frozen=True)
class Straightened:
    """A baseline on the scale on which its trend is a straight line; `noise` is what is none there."""

    x: Vector
    y: Vector
    noise: float


def straightened(baseline: Baseline, trend: str) -> Straightened:
    """Return the costs themselves; their logarithms where the trend is a constant rate of growth."""
    if trend == "growth":
        return Straightened(baseline.x, np.log(baseline.y), NOISE)
    return Straightened(baseline.x, baseline.y, NOISE * float(np.abs(baseline.y).max()))


@dataclass(frozen=True)
class Slope:
    """The slope of a straight line, with its standard error and its degrees of freedom."""

    value: float
    error: float
    df: int


def slope(x: Vector, y: Vector) -> Slope:
    """Fit a straight line by least squares, shapes (n,), and return its slope.

    Source: Draper & Smith (1998), *Applied Regression Analysis*, 3rd ed., section 1.4.
    """
    line = fit_line(x, y, x[:0])
    value = float(line.fitted[-1] - line.fitted[0]) / float(x[-1] - x[0])
    d = x - x.mean()
    return Slope(value, sqrt(misfit(x, y) / line.df / float(d @ d)), line.df)


def misfit(x: Vector, y: Vector) -> float:
    """Return the sum of squares about the least-squares line, shapes (n,)."""
    e = y - fit_line(x, y, x[:0]).fitted
    return float(e @ e)
