"""What every method hands back: points, intervals, and an interval of the sum."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

Array = NDArray[np.floating]

LEVELS = (0.95, 0.8)
LEVEL = LEVELS[0]


class Band(NamedTuple):
    """An interval: arrays of one shape."""

    lower: Array
    upper: Array

    def holds(self, truth: Array) -> NDArray[np.bool_]:
        """Return where the truth is within."""
        within: NDArray[np.bool_] = np.asarray((self.lower <= truth) & (truth <= self.upper))
        return within


@dataclass(frozen=True, eq=False)
class Forecast:
    """Forecasts of several series.

    Attributes:
        point: shape (series, horizon); not a number in the rows in which the method failed.
        bands: an interval for each level, of the same shape.
        total: the interval at 95 % of the sum over the years, shape (series,); None if the method gives none.
    """

    point: Array
    bands: Mapping[float, Band]
    total: Band | None = None

    @property
    def made(self) -> NDArray[np.bool_]:
        """Return which rows the method did not fail in."""
        edges = [self.point, *(edge for band in self.bands.values() for edge in band)]
        if self.total is not None:
            edges += [edge[:, None] for edge in self.total]
        finite: NDArray[np.bool_] = np.isfinite(np.hstack(edges))
        return np.asarray(finite.all(axis=1))

    def rows(self, chosen: NDArray[np.bool_] | slice) -> Forecast:
        """Return the forecasts of some of the series."""
        bands = {level: Band(*(edge[chosen] for edge in band)) for level, band in self.bands.items()}
        total = None if self.total is None else Band(*(edge[chosen] for edge in self.total))
        return Forecast(self.point[chosen], bands, total)


class One(NamedTuple):
    """The forecast of one series: points, the two edges for each level, the two edges of the sum."""

    point: ArrayLike
    bands: Mapping[float, tuple[ArrayLike, ArrayLike]]
    total: tuple[float, float] | None = None


# The years before (series, n), the years that came (series, horizon), the levels. Only methods that are made
# to compare before with after may look at what came, and no more than to hand it on.
Method = Callable[[Array, Array, Sequence[float]], Forecast]


def joined(ones: Sequence[One | None], horizon: int, levels: Sequence[float]) -> Forecast:
    """Return one forecast of many series; None stands for a failure."""
    nothing = np.full(horizon, np.nan)
    point = np.array([nothing if one is None else one.point for one in ones], dtype=float)
    bands = {
        level: Band(
            *(
                np.array([nothing if one is None else one.bands[level][side] for one in ones], dtype=float)
                for side in (0, 1)
            )
        )
        for level in levels
    }
    totals = [(np.nan, np.nan) if one is None else one.total for one in ones]
    if all(total is None for total, one in zip(totals, ones, strict=True) if one is not None):
        return Forecast(point, bands)
    edges = np.array(totals, dtype=float).reshape(-1, 2)
    return Forecast(point, bands, Band(edges[:, 0], edges[:, 1]))
