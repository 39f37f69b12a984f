"""The distributions of projected costs: Student's t, and Student's t for their logarithms."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Final

import numpy as np
from numpy.typing import NDArray

from savings.counterfactual import student_t
from savings.counterfactual.folded import folded_ends, folded_points
from savings.counterfactual.model import LARGEST_LOGARITHM, Counterfactual, Vector
from savings.counterfactual.weighted import weighted_sums

_DRAWS: Final = 200_000
SEED: Final = 20151


@dataclass(frozen=True, eq=False)
class StudentT(Counterfactual):
    """A multivariate Student t: every weighted sum has a t distribution with the same `df`.

    Attributes:
        mean: the location of the joint distribution, shape (h,).
        covariance: its scale matrix, shape (h, h).
        df: its degrees of freedom.
    """

    mean: Vector
    covariance: NDArray[np.float64]
    df: int

    @property
    def point(self) -> Vector:
        """The projected cost of each year, shape (h,)."""
        return folded_points(self.mean, self.never_negative)

    def ends(self, weights: Vector, level: float) -> tuple[Vector, Vector]:
        """Return the two ends of the intervals of weighted sums."""
        return folded_ends(
            self._free_ends(weights, level),
            weights,
            self.never_negative,
            points=lambda: self.mean,
            years=lambda: self._free_ends(np.eye(len(self.years)), level),
        )

    def _free_ends(self, weights: Vector, level: float) -> tuple[Vector, Vector]:
        middle = weighted_sums(self.mean, weights)
        half = student_t.two_sided(level, self.df) * np.sqrt(squares(weights, self.covariance))
        return middle - half, middle + half

    def _free_below(self, total: float, weights: Vector) -> float:
        scale = float(np.sqrt(squares(weights[None], self.covariance))[0])
        away = total - float(self.mean @ weights)
        if scale == 0:
            return float(away > 0)
        inside = student_t.central_probability(abs(away) / scale, self.df)
        return (1 + inside if away > 0 else 1 - inside) / 2


@dataclass(frozen=True, eq=False)
class LogStudentT(Counterfactual):
    """A multivariate Student t for the logarithms: a year's point is its median, the exponential.

    The covariance is positive definite, or zero. The interval of one year is exact. A sum of such years has
    no formula: its interval is read from draws with a fixed seed, so that the same case gives the same
    figures on every run. Its point is the sum of the years' points and not the median of the sum; at a low
    level the interval is widened to hold it.

    Attributes:
        mean: the location of the logarithms, shape (h,).
        covariance: their scale matrix, shape (h, h).
        df: the degrees of freedom.
    """

    mean: Vector
    covariance: NDArray[np.float64]
    df: int

    @property
    def point(self) -> Vector:
        """The projected cost of each year, shape (h,): the median."""
        return exponential(self.mean)

    def ends(self, weights: Vector, level: float) -> tuple[Vector, Vector]:
        """Return the two ends of the intervals of weighted sums."""
        lower = np.empty((*self.mean.shape[:-1], len(weights)))
        upper = lower.copy()
        for series in np.ndindex(self.mean.shape[:-1]):
            one = self._alone(series)
            for at, w in enumerate(weights):
                lower[*series, at], upper[*series, at] = one._ends(w, level)
        return lower, upper

    def _alone(self, series: tuple[int, ...]) -> LogStudentT:
        """Return one series of many; a single one as it is, with the draws that it may have already."""
        if not series:
            return self
        return LogStudentT(
            self.years, self.fitted[series], self.mean[series], self.covariance[series], self.df
        )

    def _ends(self, w: Vector, level: float) -> tuple[float, float]:
        used = np.flatnonzero(w)
        if len(used) == 1:
            at = used[0]
            half = student_t.two_sided(level, self.df) * np.sqrt(self.covariance[at, at])
            ends = np.sort(w[at] * exponential(self.mean[at] + np.array([-half, half])))
        else:
            sums = (w[used, None] * self._draws[used]).sum(axis=0)
            ends = np.quantile(sums, [(1 - level) / 2, (1 + level) / 2])
        return float(ends[0]), float(ends[1])

    def below(self, total: float, weights: Vector) -> float:
        """Return the probability that a weighted sum lies below a number: the share of such draws."""
        return float(np.mean(weights @ self._draws < total))

    @cached_property
    def _draws(self) -> NDArray[np.float64]:
        """Draws from the joint distribution of the costs of one series, shape (h, draws).

        Cholesky's root is the only one of its kind: unlike eigenvectors it does not turn with a rounding
        error, so that the figures do not depend on the unit or the computer. Nor do a year's draws depend on
        the years after it.
        """
        rng = np.random.default_rng(SEED)
        spread = np.sqrt(self.df / rng.chisquare(self.df, _DRAWS))
        normal = rng.standard_normal((len(self.years), _DRAWS))
        root = np.linalg.cholesky(self.covariance) if self.covariance.any() else self.covariance
        return exponential(self.mean[:, None] + spread * (root @ normal))


def squares(weights: Vector, matrices: Vector) -> Vector:
    """Return w'Mw for each w of `weights`, shape (m, h), and each of the matrices, (..., h, h): (..., m)."""
    found: Vector = np.einsum("...mk,mk->...m", weights @ matrices, weights)
    return np.maximum(found, 0)


def exponential(logarithms: Vector) -> Vector:
    """Return the exponential, but never infinity: infinity less infinity is not a number."""
    return np.exp(np.minimum(logarithms, LARGEST_LOGARITHM))
