"""Baseline -> counterfactual: what a trend is fitted on, and what it answers.

A `Counterfactual` holds the joint distribution of its years and not a band, so that it can answer for
any weighted sum of them: one year, the total, a mean. An interval for a sum is not the sum of intervals.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

import numpy as np
from numpy.typing import NDArray

from savings import student_t
from savings.errors import OptionError, SavingsError

Vector = NDArray[np.float64]

LARGEST_LOGARITHM: Final = 600.0  # e^600 is 4e260: sums and differences of such numbers are still numbers
_DRAWS: Final = 200_000
_SEED: Final = 20151


class TrendError(SavingsError):
    """A trend that cannot be drawn through this baseline."""


@dataclass(frozen=True)
class DeclaredGrowth:
    """Growth a year that the case declares: an amount in whole units, or a rate (0.04). One is None."""

    amount: float | None = None
    rate: float | None = None


@dataclass(frozen=True)
class Baseline:
    """The years before the start that a trend is fitted on, in order, with a cost each; gaps are allowed.

    Raises:
        TrendError: fewer than three years, years out of order, or lengths that differ.
    """

    years: tuple[int, ...]
    costs: tuple[float, ...]
    declared: DeclaredGrowth | None = None

    def __post_init__(self) -> None:
        if len(self.years) != len(self.costs):
            raise TrendError(f"{len(self.years)} years, but {len(self.costs)} costs")
        if len(self.years) < 3:
            raise TrendError(f"a trend needs at least 3 baseline years; there are {len(self.years)}")
        if any(later <= year for year, later in zip(self.years, self.years[1:], strict=False)):
            raise TrendError("the baseline years are not in order")

    @property
    def y(self) -> Vector:
        """The costs, shape (n,)."""
        return np.array(self.costs, dtype=float)

    @property
    def x(self) -> Vector:
        """Years since the first baseline year, shape (n,): the calendar itself plays no part."""
        return self.since(self.years)

    def since(self, years: Sequence[int]) -> Vector:
        """Return years as years since the first baseline year, shape (h,)."""
        return np.array([int(year) - int(self.years[0]) for year in years], dtype=float)


@dataclass(frozen=True)
class Estimated:
    """A figure with its prediction interval, in the unit of the costs."""

    point: float
    lower: float
    upper: float


@dataclass(frozen=True, eq=False)
class Counterfactual(ABC):
    """What would have been spent in each of `years`, jointly.

    Attributes:
        years: the years that are projected, shape (h,).
        fitted: the trend's line in the baseline years, shape (n,), in the unit of the costs.
        mean: the location of the joint distribution, shape (h,).
        covariance: its scale matrix, shape (h, h).
        df: its degrees of freedom.
    """

    years: tuple[int, ...]
    fitted: Vector
    mean: Vector
    covariance: NDArray[np.float64]
    df: int

    @property
    @abstractmethod
    def point(self) -> Vector:
        """The projected cost of each year, shape (h,), in the unit of the costs."""

    @abstractmethod
    def total(self, weights: Sequence[float] | Vector, level: float = 0.95) -> Estimated:
        """Return the weighted sum of the years with its prediction interval.

        Args:
            weights: a number for each year, shape (h,).
            level: the probability that the interval is to hold the sum, between 0 and 1.
        """

    def year(self, year: int, level: float = 0.95) -> Estimated:
        """Return one projected year with its prediction interval.

        Raises:
            OptionError: the year is not among those that are projected.
        """
        if year not in self.years:
            raise OptionError(f"the year {year} is not among the projected ones, {self.years}")
        return self.total([float(other == year) for other in self.years], level)


class StudentT(Counterfactual):
    """A multivariate Student t: every weighted sum has a t distribution with the same `df`."""

    @property
    def point(self) -> Vector:
        """The projected cost of each year, shape (h,)."""
        return self.mean

    def total(self, weights: Sequence[float] | Vector, level: float = 0.95) -> Estimated:
        """Return the weighted sum of the years with its prediction interval."""
        w = np.asarray(weights, dtype=float)
        middle = float(w @ self.mean)
        half = student_t.two_sided(checked_level(level), self.df) * float(np.sqrt(w @ self.covariance @ w))
        return Estimated(middle, middle - half, middle + half)


class LogStudentT(Counterfactual):
    """A multivariate Student t for the logarithms: a year's point is its median, the exponential.

    The covariance is positive definite, or zero. The interval of one year is exact. A sum of such years has
    no formula: its interval is read from draws with a fixed seed, so that the same case gives the same
    figures on every run. Its point is the sum of the years' points and not the median of the sum; at a low
    level the interval is widened to hold it.
    """

    @property
    def point(self) -> Vector:
        """The projected cost of each year, shape (h,): the median."""
        return _exponential(self.mean)

    def total(self, weights: Sequence[float] | Vector, level: float = 0.95) -> Estimated:
        """Return the weighted sum of the years with its prediction interval."""
        w = np.asarray(weights, dtype=float)
        used = np.flatnonzero(w)
        middle = float(w @ self.point)
        checked_level(level)
        if len(used) == 1:
            at = used[0]
            half = student_t.two_sided(level, self.df) * np.sqrt(self.covariance[at, at])
            ends = np.sort(w[at] * _exponential(self.mean[at] + np.array([-half, half])))
        else:
            sums = (w[used, None] * self._draws[used]).sum(axis=0)
            ends = np.quantile(sums, [(1 - level) / 2, (1 + level) / 2])
        return Estimated(middle, min(middle, float(ends[0])), max(middle, float(ends[1])))

    @cached_property
    def _draws(self) -> NDArray[np.float64]:
        """Draws from the joint distribution of the costs, shape (h, draws).

        Cholesky's root is the only one of its kind: unlike eigenvectors it does not turn with a rounding
        error, so that the figures do not depend on the unit or the computer. Nor do a year's draws depend on
        the years after it.
        """
        rng = np.random.default_rng(_SEED)
        spread = np.sqrt(self.df / rng.chisquare(self.df, _DRAWS))
        normal = rng.standard_normal((len(self.years), _DRAWS))
        root = np.linalg.cholesky(self.covariance) if self.covariance.any() else self.covariance
        return _exponential(self.mean[:, None] + spread * (root @ normal))


def _exponential(logarithms: Vector) -> Vector:
    """Return the exponential, but never infinity: infinity less infinity is not a number."""
    return np.exp(np.minimum(logarithms, LARGEST_LOGARITHM))


def checked_level(level: float) -> float:
    """Return the level.

    Raises:
        OptionError: it is not between 0 and 1.
    """
    if not 0 < level < 1:
        raise OptionError(f"the level must lie between 0 and 1, as 0.95; not {level:g}")
    return level
