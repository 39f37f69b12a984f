"""The distributions of projected costs: mixtures of Student's t, and such mixtures for log ratios."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

from savings.counterfactual import mixture
from savings.counterfactual.folded import at_zero, folded_points, near_zero, raised, rows_of
from savings.counterfactual.model import Counterfactual, Vector
from savings.counterfactual.student import SEED, exponential, squares

_RATIOS: Final = 100_000


@dataclass(frozen=True, eq=False)
class StudentMixture(Counterfactual):
    """A mixture of K multivariate Students' t with four degrees of freedom, chosen from G shapes.

    Its point is its mean.

    Attributes:
        unit: the size of the series, in the unit of the costs, shape (); zero where all costs are zero.
        weight: of each part, summing to 1, shape (K,).
        mean: the location of each part, in units of the series, shape (K, h).
        variance: the square of each part's scale, in squares of that unit, shape (K,).
        part: which shape each part has, shape (K,).
        spread: the shapes: scale matrices for a variance of 1, shape (G, h, h), the same for all series.
    """

    unit: Vector
    weight: Vector
    mean: Vector
    variance: Vector
    part: NDArray[np.intp]
    spread: NDArray[np.float64]

    @property
    def point(self) -> Vector:
        """The projected cost of each year, shape (h,): the mean."""
        mean: Vector = (self.weight[..., None] * self.mean).sum(axis=-2)
        return folded_points(self.unit[..., None] * mean, self.never_negative)

    def _about(self) -> Vector:
        """Return the points without regard to zero, to rounding, and in a tenth of the time."""
        mean: Vector = (self.weight[..., None, :] @ self.mean)[..., 0, :]
        return self.unit[..., None] * mean

    def ends(self, weights: Vector, level: float) -> tuple[Vector, Vector]:
        """Return the two ends of the intervals of weighted sums."""
        (found,) = self.ends_of([self], [weights], level)
        return found

    @staticmethod
    def ends_of(
        several: Sequence[StudentMixture], weights: Sequence[Vector], level: float
    ) -> list[tuple[Vector, Vector]]:
        """Return the ends of `several` with the weights of each, all computed together."""
        ends = [
            at_zero(each, w, one.never_negative)
            for one, w, each in zip(
                several, weights, StudentMixture._free_ends_of(several, weights, level), strict=True
            )
        ]
        rows = [
            near_zero(each, w, one.never_negative, one._about)
            for one, w, each in zip(several, weights, ends, strict=True)
        ]
        near = {at: several[at]._rows(rows[at]) for at in range(len(several)) if len(rows[at])}
        if near:
            single = [np.eye(len(one.years)) for one in near.values()]
            years = StudentMixture._free_ends_of(list(near.values()), single, level)
            for at, each in zip(near, years, strict=True):
                ends[at] = raised(ends[at], weights[at], rows[at], each)
        return ends

    @staticmethod
    def _free_ends_of(
        several: Sequence[StudentMixture], weights: Sequence[Vector], level: float
    ) -> list[tuple[Vector, Vector]]:
        """Return the same without regard to zero."""
        sums = [one._sums(w) for one, w in zip(several, weights, strict=True)]
        weight, means, scales = (np.concatenate(each) for each in zip(*sums, strict=True))
        beside = (1 - level) / 2
        # The upper end is the lower one of the mirrored mixture: 1 - beside has no digits for a level near 1.
        lower = mixture.quantiles(beside, weight, means, scales)
        upper = -mixture.quantiles(beside, weight, -means, scales)
        cuts = np.cumsum([len(each[0]) for each in sums])[:-1]
        found = []
        for one, w, below, above in zip(
            several, weights, np.split(lower, cuts), np.split(upper, cuts), strict=True
        ):
            shape = (*one.unit.shape, len(w))
            unit = one.unit[..., None]
            found.append((unit * below.reshape(shape), unit * above.reshape(shape)))
        return found

    def holds(self, costs: Vector, level: float) -> NDArray[np.bool_]:
        """Say whether the interval of each year holds a cost, shape (..., h): far quicker than its ends."""
        unit = np.where(self.unit > 0, self.unit, 1)[..., None]
        spread = np.einsum("gkk->gk", self.spread)[self.part]
        scales = np.sqrt(self.variance[..., None] * spread)
        each = mixture.probability_below(((costs / unit)[..., None, :] - self.mean) / scales)
        below = (self.weight[..., None] * each).sum(axis=-2)
        beside = (1 - level) / 2
        held: NDArray[np.bool_] = (beside <= below) & (below <= 1 - beside)
        if np.any(self.never_negative):  # an interval that would end below zero holds zero, and nothing else
            bounded = np.asarray(self.never_negative)[..., None]
            held = np.where(bounded, (costs >= 0) & (held | (costs == 0) & (beside <= below)), held)
        return held

    def _free_below(self, total: float, weights: Vector) -> float:
        return float(self.all_below(np.asarray(total, dtype=float), weights))

    def all_below(self, sums: Vector, weights: Vector) -> Vector:
        """Return the probability that the weighted sum of the years lies below a number, shape (...).

        Args:
            sums: the number for each series, shape (...).
            weights: a number for each year, shape (h,).
        """
        weight, means, scales = self._sums(weights[None])
        unit = np.where(self.unit > 0, self.unit, 1).reshape(-1)
        each = mixture.probability_below((np.reshape(sums, -1) / unit)[:, None] / scales - means / scales)
        below: Vector = (weight * each).sum(axis=1).reshape(self.unit.shape)
        return below

    def _sums(self, weights: Vector) -> tuple[Vector, Vector, Vector]:
        """Return the parts of each weighted sum, a row each: their weights, locations and scales."""
        means = np.moveaxis(self.mean @ weights.T, -2, -1)  # (..., m, K)
        shapes = squares(weights, self.spread)  # (G, m)
        scales = np.sqrt(self.variance[..., None, :] * np.moveaxis(shapes[self.part], -2, -1))
        weight = np.broadcast_to(self.weight[..., None, :], means.shape)
        parts = means.shape[-1]
        # In one order in memory: sums over the parts are otherwise rounded by how many series there are.
        weight, means, scales = (
            np.ascontiguousarray(of_parts.reshape(-1, parts)) for of_parts in (weight, means, scales)
        )
        return weight, means, scales

    def part_of(self, rows: slice | NDArray[np.intp], columns: slice | NDArray[np.intp]) -> StudentMixture:
        """Return some of many series, and some of their years."""
        return StudentMixture(
            tuple(np.array(self.years)[columns].tolist()),
            self.fitted[rows],
            self.unit[rows],
            self.weight[rows],
            self.mean[rows][..., columns],
            self.variance[rows],
            self.part[rows],
            self.spread[:, columns][:, :, columns],
            never_negative=rows_of(self.never_negative, rows),
        )

    def _rows(self, rows: NDArray[np.intp]) -> StudentMixture:
        """Return some of many series, without regard to zero; one series is the only row of many."""
        parts, ahead = self.mean.shape[-2:]
        return StudentMixture(
            self.years,
            self.fitted.reshape(-1, self.fitted.shape[-1])[rows],
            self.unit.reshape(-1)[rows],
            self.weight.reshape(-1, parts)[rows],
            self.mean.reshape(-1, parts, ahead)[rows],
            self.variance.reshape(-1, parts)[rows],
            self.part.reshape(-1, parts)[rows],
            self.spread,
        )


@dataclass(frozen=True, eq=False)
class LogStudentMixture(Counterfactual):
    """A mixture for the logarithm of a ratio, times figures that are known: of one series.

    A year's point is the exponential of the mixture's mean. The interval of one year is exact; that of a sum
    is read from draws with a fixed seed, as a `LogStudentT`'s is.

    Attributes:
        logarithms: the joint distribution of the ratio's logarithm.
        times: what the ratio is of, in each year, above zero, shape (h,).
    """

    logarithms: StudentMixture
    times: Vector

    @property
    def point(self) -> Vector:
        """The projected cost of each year, shape (h,)."""
        return self.times * exponential(self.logarithms.point)

    def ends(self, weights: Vector, level: float) -> tuple[Vector, Vector]:
        """Return the two ends of the intervals of weighted sums."""
        low, high = (
            exponential(each) * self.times for each in self.logarithms.ends(np.eye(len(self.times)), level)
        )
        one_year = (weights != 0).sum(axis=1) == 1
        drawn = None if one_year.all() else self._draws()
        lower, upper = np.empty(len(weights)), np.empty(len(weights))
        for at, w in enumerate(weights):
            used = np.flatnonzero(w)
            if drawn is None or one_year[at]:
                lower[at], upper[at] = np.sort(w[used] * np.concatenate([low[used], high[used]]))
            else:
                sums = (w[used] * self.times[used]) @ drawn[used]
                lower[at], upper[at] = np.quantile(sums, [(1 - level) / 2, (1 + level) / 2])
                if (w >= 0).all():  # no sum is below one of its years; draws do not reach far levels
                    lower[at] = max(lower[at], (w * low).max())
                    upper[at] = max(upper[at], (w * high).max())
        return lower, upper

    def below(self, total: float, weights: Vector) -> float:
        """Return the probability that a weighted sum lies below a number: the share of such draws."""
        return float(np.mean((weights * self.times) @ self._draws() < total))

    def _draws(self) -> NDArray[np.float64]:
        """Draws of the ratio, shape (h, draws): of each part as many as its weight says.

        The parts are in an order of their own, so that neither the unit nor the computer changes the figures.
        They are megabytes, and of many cases would fill the memory: they are not kept.
        """
        own = self.logarithms
        order = np.lexsort((own.variance, own.part))
        ends = np.rint(np.cumsum(own.weight[order]) * _RATIOS).astype(int)
        standard = _standard(len(self.years))
        found = np.empty_like(standard)
        for part, first, last in zip(order, [0, *ends[:-1]], ends, strict=True):
            if last > first:
                root = np.sqrt(own.variance[part]) * np.linalg.cholesky(own.spread[own.part[part]])
                found[:, first:last] = own.mean[part][:, None] + root @ standard[:, first:last]
        return exponential(own.unit * found)


@lru_cache(maxsize=8)
def _standard(years: int) -> NDArray[np.float64]:
    """Return draws from Student's t with four degrees of freedom, jointly for some years: shape (h, draws).

    With each draw stands its mirror image, so that the middle is exact.
    """
    rng = np.random.default_rng(SEED)
    normal = rng.standard_normal((_RATIOS // 2, years))
    half = normal / np.sqrt(rng.chisquare(mixture.DF, _RATIOS // 2) / mixture.DF)[:, None]
    drawn = np.stack([half, -half], axis=1).reshape(_RATIOS, years).T.copy()
    drawn.setflags(write=False)
    return drawn
