"""What several checks share: straight lines.

A check looks at one short series. In plain numbers that takes a fifth of the time that arrays take, and of a
thousand cases the checks are a good part of the time.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import log, sqrt

from savings import trends
from savings.counterfactual.baseline import Baseline
from savings.counterfactual.tolerances import NOISE


@dataclass(frozen=True)
class Straightened:
    """A baseline on the scale on which its trend is a straight line; `noise` is what is none there."""

    x: list[float]
    y: list[float]
    noise: float


def straightened(baseline: Baseline, trend: str) -> Straightened:
    """Return the costs themselves, or their logarithms if the trend is linear in these."""
    first, costs = baseline.years[0], list(map(float, baseline.costs))
    x = [float(year - first) for year in baseline.years]
    if trends.linear_in(trend) == "logarithms":
        return Straightened(x, [log(cost) for cost in costs], NOISE)
    return Straightened(x, costs, NOISE * max(map(abs, costs)))


@dataclass(frozen=True)
class Line:
    """A straight line through (`centre`, `level`); `variance` is that of the errors about it, `df` n - 2."""

    centre: float
    level: float
    slope: float
    variance: float
    sxx: float
    df: int

    @property
    def slope_error(self) -> float:
        """The standard error of the slope."""
        return sqrt(self.variance / self.sxx)

    def at(self, x: float) -> float:
        """Return the line at x."""
        return self.level + self.slope * (x - self.centre)

    def error_at(self, x: float) -> float:
        """Return the standard error of a new observation at x."""
        away = x - self.centre
        return sqrt(self.variance * (1 + 1 / (self.df + 2) + away * away / self.sxx))


def line_through(x: Sequence[float], y: Sequence[float]) -> Line:
    """Fit a straight line by least squares.

    Source: Draper & Smith (1998), *Applied Regression Analysis*, 3rd ed., sections 1.4 and 3.1.
    """
    n = len(x)
    centre = sum(x) / n
    level = y[0] + sum([each - y[0] for each in y]) / n  # equal costs have exactly their own mean
    d = [each - centre for each in x]
    e = [each - level for each in y]
    sxx = sum([each * each for each in d])
    slope = sum([a * b for a, b in zip(d, e, strict=True)]) / sxx
    misfit = sum([(b - slope * a) ** 2 for a, b in zip(d, e, strict=True)])
    return Line(centre, level, slope, misfit / (n - 2), sxx, n - 2)
