"""What several checks share: when a difference is none, and straight lines."""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt
from typing import Final

import numpy as np

from savings.counterfactual import Baseline, Vector
from savings.estimation.model import Result

# Below this share of the largest cost, a difference is rounding: a euro in a billion.
NOISE: Final = 1e-9


def noise(result: Result) -> float:
    """Return the amount up to which a difference between two years' costs is rounding."""
    largest = max(abs(row.observed) for row in result.years if row.period != "outside")
    return NOISE * largest


def spent(result: Result) -> dict[int, float]:
    """Return what was spent in each post year."""
    return {row.year: row.observed for row in result.years if row.period == "post"}


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
    d = x - x.mean()
    sxx = float(d @ d)
    value = float(d @ (y - y[0])) / sxx
    df = len(x) - 2
    return Slope(value, sqrt(misfit(x, y) / df / sxx), df)


def misfit(x: Vector, y: Vector) -> float:
    """Return the sum of squares about the least-squares line, shapes (n,)."""
    d = x - x.mean()
    e = y - y[0]
    e = e - e.mean()
    e = e - (d @ e) / (d @ d) * d
    return float(e @ e)
