"""How much yearly figures change from one year to the next."""

from __future__ import annotations

import math
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

ROUNDING: Final = 1e-9  # of a noise: the same costs give it as a row of many and alone, in another unit

_Vector = NDArray[np.float64]


def wandering(series: _Vector, years: _Vector) -> _Vector:
    """Return the root mean square of the yearly changes, shape (...), of series of shape (..., n).

    Over a gap the changes of several years add up as independent steps do.

    Args:
        series: costs over their usual size, or logarithms of ratios.
        years: shape (n,), in order.
    """
    found: _Vector = np.sqrt(np.mean(np.diff(series, axis=-1) ** 2 / np.diff(years), axis=-1))
    return found


class Noises(NamedTuple):
    """How much the figures of several areas change: as much of it as the median of all but one needs.

    Attributes:
        areas: how many areas.
        low: the number before the middle, of all in order.
        middle: the one at the place areas // 2.
        high: the one behind it.
    """

    areas: int
    low: float
    middle: float
    high: float

    @classmethod
    def of(cls, noises: _Vector) -> Noises | None:
        """Return what there is to know of numbers, shape (areas,); None of fewer than three."""
        if len(noises) < 3:
            return None
        at = len(noises) // 2
        low, middle, high = np.sort(noises)[at - 1 : at + 2].tolist()
        return cls(len(noises), low, middle, high)

    @property
    def median(self) -> float:
        """The median of all the numbers."""
        return self.middle if self.areas % 2 else (self.low + self.middle) / 2

    def median_without(self, own: float) -> float:
        """Return the median of all the numbers but `own`, which is one of them, to rounding."""
        is_middle = math.isclose(own, self.middle, rel_tol=ROUNDING)
        if self.areas % 2 == 0:
            return self.middle if own < self.middle and not is_middle else self.low
        if is_middle:
            return (self.low + self.high) / 2
        return (self.middle + self.high) / 2 if own < self.middle else (self.low + self.middle) / 2
