"""The counterfactual: what would have been spent, and what it answers.

A `Counterfactual` holds the joint distribution of its years and not a band, so that it can answer for
any weighted sum of them: one year, the total, a mean. An interval for a sum is not the sum of intervals.
One baseline or many of the same years: the formulas are the same, the arrays have an axis more.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from savings.counterfactual.folded import Bounded, folded_below
from savings.counterfactual.given import checked_level, checked_weights
from savings.counterfactual.tolerances import MIDDLE
from savings.counterfactual.weighted import weighted_sums
from savings.errors import OptionError

Vector = NDArray[np.float64]

LARGEST_LOGARITHM: Final = 450.0  # e^450 is 3e195: so many times costs of 1e60, and sums of that, are numbers

_HALVINGS: Final = 20  # a probability to a millionth


class Estimated(NamedTuple):
    """A figure with its prediction interval, in the unit of the costs."""

    point: float
    lower: float
    upper: float


def keep(record: object) -> None:
    """Let the arrays of a frozen record be read only, as the record is."""
    for value in vars(record).values():
        if isinstance(value, np.ndarray):
            value.setflags(write=False)


@dataclass(frozen=True, eq=False)
class Intervals:
    """Figures with their prediction intervals: three arrays of one shape, in the unit of the costs."""

    point: Vector
    lower: Vector
    upper: Vector

    def __post_init__(self) -> None:
        keep(self)

    def of(self, *place: int) -> Estimated:
        """Return one of the figures."""
        return Estimated(self.point[place].item(), self.lower[place].item(), self.upper[place].item())

    @staticmethod
    def joined(several: Sequence[Intervals]) -> Intervals:
        """Return the intervals of several blocks of series as one."""
        return Intervals(
            np.concatenate([each.point for each in several]),
            np.concatenate([each.lower for each in several]),
            np.concatenate([each.upper for each in several]),
        )


@dataclass(frozen=True, eq=False)
class Counterfactual(ABC):
    """What would have been spent in each of `years`, jointly: for one series, or for each of many.

    Shapes are written as for one series; of many, every array has a first axis more.

    Attributes:
        years: the years that are projected, shape (h,).
        fitted: the trend's line in the baseline years, shape (n,), in the unit of the costs.
        undrawn: of many series, those for which some year cannot be projected: their rows, each with the
            reason. The points of these years are NaN.
        never_negative: whether the costs cannot be negative, so that what lies below zero is folded onto zero
            (`savings.counterfactual.folded`): of one series, or of each of many. A distribution that is above
            zero anyway, or made of others that say it, leaves this False.
    """

    years: tuple[int, ...]
    fitted: Vector
    undrawn: Mapping[int, str] = field(default_factory=dict, kw_only=True)
    never_negative: Bounded = field(default=False, kw_only=True)

    def __post_init__(self) -> None:
        keep(self)

    @property
    @abstractmethod
    def point(self) -> Vector:
        """The projected cost of each year, shape (h,), in the unit of the costs."""

    @abstractmethod
    def ends(self, weights: Vector, level: float) -> tuple[Vector, Vector]:
        """Return the two ends of the intervals of weighted sums, two arrays of shape (m,).

        Args:
            weights: for each sum a number for each year, none far above 1 in size, shape (m, h).
            level: between 0 and 1.
        """

    def totals(self, weights: Vector, level: float = 0.95) -> Intervals:
        """Return weighted sums of the years with their prediction intervals, arrays of shape (m,).

        At a low level the interval of a trend is widened to hold its own point, where that is no median.

        Args:
            weights: for each sum a number for each year, shape (m, h).
            level: the probability that an interval is to hold its sum, between 0 and 1.

        Raises:
            OptionError: the level is not between 0 and 1.
        """
        found = self._in_units(weights, level)
        lower, upper = np.minimum(found.point, found.lower), np.maximum(found.point, found.upper)
        return Intervals(found.point, lower, upper)

    def _in_units(self, weights: Vector, level: float) -> Intervals:
        """Return points and ends, computed in units of each sum's largest weight: no square overflows."""
        size = np.abs(weights).max(axis=1)
        ones = weights / np.where(size > 0, size, 1)[:, None]
        lower, upper = self.ends(np.where(size[:, None] > 0, ones, 1), checked_level(level))
        return Intervals(weighted_sums(self.point, weights), size * lower + 0.0, size * upper + 0.0)

    def total(self, weights: Sequence[float] | Vector, level: float = 0.95) -> Estimated:
        """Return one weighted sum of the years, of one series; `weights` has the shape (h,).

        Raises:
            OptionError: the weights are not one finite number for each year, or the level is not between 0
                and 1.
        """
        found = self.totals(checked_weights(weights, len(self.years))[None], level)
        return Estimated(found.point.item(), found.lower.item(), found.upper.item())

    def year(self, year: int, level: float = 0.95) -> Estimated:
        """Return one projected year of one series with its prediction interval.

        Raises:
            OptionError: the year is not among those that are projected.
        """
        if year not in self.years:
            raise OptionError(f"the year {year} is not among the projected ones, {self.years}")
        return self.total([float(other == year) for other in self.years], level)

    def below(self, total: float, weights: Vector) -> float:
        """Return the probability that a weighted sum of the years of one series lies below a number.

        It is read from the ends of the intervals: the probability beside the interval that ends there.

        Args:
            total: the number.
            weights: a number for each year, not all zero, shape (h,).
        """
        if self.never_negative:
            return folded_below(total, weights, self._free_below)
        return self._free_below(total, weights)

    def _free_below(self, total: float, weights: Vector) -> float:
        """Return that probability: by a formula for X if there is one; this one reads it from the ends."""
        size = np.abs(weights).max()
        ones, number = (weights / size)[None], total / size
        # the number lies at or beyond the end of the one level, within that of the other
        low, high = 0.0, 1.0
        lower, upper = self.ends(ones, MIDDLE)
        above = bool(number > (lower[0] + upper[0]) / 2)
        for _ in range(_HALVINGS):
            middle = (low + high) / 2
            lower, upper = self.ends(ones, middle)
            outside = number > upper[0] if above else number < lower[0]
            low, high = (middle, high) if outside else (low, middle)
        beside = (1 - low) / 2
        return 1 - beside if above else beside
