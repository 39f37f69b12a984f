"""Distributions made of others: points of one with intervals of another, and one times known numbers."""

from __future__ import annotations

from dataclasses import dataclass

from savings.counterfactual.model import Counterfactual, Intervals, Vector


@dataclass(frozen=True, eq=False)
class Calibrated(Counterfactual):
    """The point of one trend with the interval of another, which need not hold it.

    Attributes:
        trend: where the headline follows.
        interval: where the counterfactual lies, given the baseline.
    """

    trend: Counterfactual
    interval: Counterfactual

    @classmethod
    def of(cls, trend: Counterfactual, interval: Counterfactual) -> Calibrated:
        """Put the two together: they project the same years of the same baseline."""
        return cls(trend.years, trend.fitted, trend, interval, undrawn=trend.undrawn)

    @property
    def point(self) -> Vector:
        """The projected cost of each year, shape (h,): the trend's."""
        return self.trend.point

    def ends(self, weights: Vector, level: float) -> tuple[Vector, Vector]:
        """Return the two ends of the intervals of weighted sums: the other's."""
        return self.interval.ends(weights, level)

    def totals(self, weights: Vector, level: float = 0.95) -> Intervals:
        """Return weighted sums of the years: the trend's points, the other's intervals, as they are."""
        return self._in_units(weights, level)

    def below(self, total: float, weights: Vector) -> float:
        """Return the probability that a weighted sum lies below a number: the other's."""
        return self.interval.below(total, weights)


@dataclass(frozen=True, eq=False)
class Scaled(Counterfactual):
    """What another counterfactual has for one unit, times a known number of units: of one series.

    Attributes:
        each: of one unit.
        times: the number of units, above zero, shape (h,).
    """

    each: Counterfactual
    times: Vector

    @property
    def point(self) -> Vector:
        """The projected cost of each year, shape (h,)."""
        return self.times * self.each.point

    def ends(self, weights: Vector, level: float) -> tuple[Vector, Vector]:
        """Return the two ends of the intervals of weighted sums."""
        return self.each.ends(weights * self.times, level)

    def totals(self, weights: Vector, level: float = 0.95) -> Intervals:
        """Return weighted sums of the years: as the other has them."""
        return self.each.totals(weights * self.times, level)

    def below(self, total: float, weights: Vector) -> float:
        """Return the probability that a weighted sum lies below a number."""
        return self.each.below(total, weights * self.times)
