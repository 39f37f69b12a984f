"""The baseline: the years before the start that a trend is fitted on, and the growth that a case declares."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from savings.counterfactual.folded import Bounded
from savings.counterfactual.model import Vector
from savings.errors import Message, SavingsError


def above_zero(costs: Vector) -> NDArray[np.bool_]:
    """Say whether every cost of a series is above zero: shape (..., n) to (...)."""
    return np.asarray((costs > 0).all(axis=-1))


class TrendError(SavingsError):
    """A trend that cannot be drawn through this baseline."""


@dataclass(frozen=True)
class DeclaredGrowth:
    """Growth a year that the case declares: an amount in whole units, or a rate (0.04). One is None."""

    amount: float | None = None
    rate: float | None = None


@dataclass(frozen=True, eq=False)
class DeclaredGrowths:
    """The declared growth of many series, arrays of shape (series, 1).

    Of each series one of the two is zero; both are NaN for a series that declares no growth.
    """

    amount: Vector
    rate: Vector

    def rows(self, rows: slice | NDArray[np.intp]) -> DeclaredGrowths:
        """Return the growths of some of the series."""
        return DeclaredGrowths(self.amount[rows], self.rate[rows])

    @staticmethod
    def of(several: Sequence[DeclaredGrowth | None]) -> DeclaredGrowths:
        """Return the growths of several series."""
        none = DeclaredGrowth(np.nan, np.nan)
        growths = [growth or none for growth in several]
        return DeclaredGrowths(
            np.array([[growth.amount or 0.0] for growth in growths]),
            np.array([[growth.rate or 0.0] for growth in growths]),
        )

    @staticmethod
    def joined(several: Sequence[DeclaredGrowths]) -> DeclaredGrowths:
        """Return the growths of several blocks of series as one."""
        return DeclaredGrowths(
            np.concatenate([block.amount for block in several]),
            np.concatenate([block.rate for block in several]),
        )


@dataclass(frozen=True, eq=False)
class Baseline:
    """The years before the start that a trend is fitted on, in order, with a cost each; gaps are allowed.

    `costs` has a number for each year, shape (n,); or a row of them for each of many series, (series, n).
    `never_negative` says whether the costs cannot be negative, and are not projected below zero (see
    `savings.counterfactual.folded`): of one series, or for each of many, shape (series,). `others_noise` is
    how much the costs of other areas change from year to year, in the median area, as a share of their usual
    size: of one series, or for each of many; NaN where none are known.

    Raises:
        TrendError: fewer than three years, years out of order, or lengths that differ.
    """

    years: tuple[int, ...]
    costs: tuple[float, ...] | NDArray[np.float64]
    declared: DeclaredGrowth | DeclaredGrowths | None = None
    never_negative: Bounded = False
    others_noise: float | NDArray[np.float64] = np.nan

    def __post_init__(self) -> None:
        count = len(self.costs) if isinstance(self.costs, tuple) else self.costs.shape[-1]
        if len(self.years) != count:
            raise TrendError(f"{len(self.years)} years, but {count} costs")
        if len(self.years) < 3:
            raise TrendError(
                Message("a trend needs at least 3 baseline years; there are {count}", count=len(self.years))
            )
        if any(later <= year for year, later in pairwise(self.years)):
            raise TrendError("the baseline years are not in order")

    @property
    def y(self) -> Vector:
        """The costs, shape (..., n)."""
        return np.asarray(self.costs, dtype=float)

    @property
    def x(self) -> Vector:
        """Years since the first baseline year, shape (n,): the calendar itself plays no part."""
        return self.since(self.years)

    def since(self, years: Sequence[int]) -> Vector:
        """Return years as years since the first baseline year, shape (h,)."""
        return np.array([int(year) - int(self.years[0]) for year in years], dtype=float)

    def undrawn(self, failed: NDArray[np.bool_] | np.bool_, reason: str) -> dict[int, str]:
        """Return the reason for each of many series through which a trend cannot be drawn, by its row.

        Args:
            failed: whether it cannot be drawn, shape (series,); of one series, shape ().
            reason: why not, in words.

        Raises:
            TrendError: the baseline is that of one series, and the trend cannot be drawn through it.
        """
        if failed.ndim == 0 and failed:
            raise TrendError(reason)
        return dict.fromkeys(np.flatnonzero(failed).tolist(), reason)

    def part(self, kept: slice | NDArray[np.intp]) -> Baseline:
        """Return the baseline of some of the years."""
        years = tuple(np.array(self.years, dtype=object)[kept].tolist())
        return replace(self, years=years, costs=self.y[..., kept])
