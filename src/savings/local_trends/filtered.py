"""The same local linear trends for long series, year by year: the filter in place of matrices.

A matrix of all years takes time with the cube of their number, and memory with its square. With many years
the filter gives the same figures to nine digits.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from savings.counterfactual.model import Vector
from savings.local_trends.operators import Ratios, grown


@dataclass(frozen=True, eq=False)
class Filtered:
    """What G trends make of S series of n years, for h years ahead; `operators` says what it means.

    Attributes:
        mean: the expected costs ahead, shape (S, G, h).
        spread: times the noise variance: the covariance of the errors, shape (G, h, h).
        misfit: the squared misfit over noise variance, shape (S, G).
        line: the trend's own line through the baseline, shape (S, G, n).
        log_density: the part of the log density that does not depend on the costs, shape (G,).
    """

    mean: Vector
    spread: Vector
    misfit: Vector
    line: Vector
    log_density: Vector


class _Gains(NamedTuple):
    """The steps of the filter, which the costs do not change; a row for each baseline year after the first.

    Attributes:
        of_level: how much of a year's surprise moves the level, shape (n - 1, G).
        of_slope: how much of it moves the slope, shape (n - 1, G).
        variance: of the surprise, shape (n - 1, G).
        after: the variances of level and slope, and their covariance, after the last year: (G,) each.
    """

    of_level: Vector
    of_slope: Vector
    variance: Vector
    after: tuple[Vector, Vector, Vector]


class _Trends:
    """G trends as arrays, shape (G,), and their steps from year to year."""

    def __init__(self, ratios: tuple[Ratios, ...]) -> None:
        names = ("step", "turn", "first_slope", "damping")
        self.step, self.turn, self.first_slope, self.damping = (
            np.array([getattr(one, name) for one in ratios], dtype=float) for name in names
        )
        self.noise = 1 - self.step

    def a_year_later(self, level: Vector, slope: Vector, both: Vector) -> tuple[Vector, Vector, Vector]:
        """Return the variances of level and slope, and their covariance, a year later."""
        return (
            level + 2 * both + slope + self.step,
            self.damping * self.damping * slope + self.turn,
            self.damping * (both + slope),
        )

    def gains(self, years: list[int]) -> _Gains:
        """Return the steps of the filter; the first level can be anything, and the first cost fixes it."""
        size = (len(years) - 1, len(self.step))
        of_level, of_slope, variance = np.empty(size), np.empty(size), np.empty(size)
        level, slope, both = self.noise, self.first_slope, np.zeros_like(self.noise)
        for at in range(len(years) - 1):
            for _ in range(years[at], years[at + 1]):
                level, slope, both = self.a_year_later(level, slope, both)
            variance[at] = level + self.noise
            of_level[at], of_slope[at] = level / variance[at], both / variance[at]
            slope = slope - of_slope[at] * both
            level, both = of_level[at] * self.noise, both * self.noise / variance[at]
        return _Gains(of_level, of_slope, variance, (level, slope, both))

    def line(self, y: Vector, years: list[int], gains: _Gains, surprises: Vector) -> Vector:
        """Return the trends through series y, shape (S, 1, n): the way back through the years, (S, G, n)."""
        pull = np.empty((*surprises.shape[1:], len(years)))  # noise variance times it is what y lies above
        of_level = np.zeros(surprises.shape[1:])
        of_slope = np.zeros_like(of_level)
        for at in range(len(years) - 2, -1, -1):
            own = surprises[at] / gains.variance[at]
            own = own - gains.of_level[at] * of_level - gains.of_slope[at] * of_slope
            pull[..., at + 1] = own
            of_level = of_level + own
            for _ in range(years[at], years[at + 1]):
                of_slope = of_level + self.damping * of_slope
        pull[..., 0] = -of_level
        line: Vector = y - self.noise[:, None] * pull
        return line

    def spread(self, ahead: list[int], after: tuple[Vector, Vector, Vector]) -> Vector:
        """Return the covariance of the errors in the years ahead, counted from the last baseline year."""
        level, both = np.empty((2, len(self.step), len(ahead)))
        places = {year: at for at, year in enumerate(ahead)}
        state = after
        for year in range(1, ahead[-1] + 1):
            state = self.a_year_later(*state)
            if year in places:
                level[:, places[year]], _, both[:, places[year]] = state
        earlier = np.minimum.outer(np.arange(len(ahead)), np.arange(len(ahead)))
        apart = np.abs(np.subtract.outer(ahead, ahead))
        spread: Vector = level[:, earlier] + self.reach(ahead[-1])[:, apart] * both[:, earlier]
        spread[:, np.arange(len(ahead)), np.arange(len(ahead))] += self.noise[:, None]
        return spread

    def reach(self, last: int) -> Vector:
        """Return how far a slope of 1 has moved the level after 0, 1, … years: shape (G, last + 1)."""
        reach = np.zeros((len(self.step), last + 1))
        for year in range(last):
            reach[:, year + 1] = 1 + self.damping * reach[:, year]
        return reach


def filtered(
    ratios: tuple[Ratios, ...], x: tuple[float, ...], ahead: tuple[float, ...], costs: Vector
) -> Filtered:
    """Return what some trends make of series, as `operators` does.

    The squared misfit is the sum of the squared surprises over their variances, and the log density minus
    half the sum of the variances' logarithms; the line is found on the way back through the years.

    Source: Durbin & Koopman (2012), *Time Series Analysis by State Space Methods*, 2nd ed., sections 4.3
    (filter), 4.5 (the way back) and 5.2 (a first level that can be anything).

    Args:
        ratios: G trends.
        x: the years of the baseline since its first one, in order, shape (n,); gaps are allowed.
        ahead: the years to project, since the same year, in order, after the baseline, shape (h,).
        costs: of the series, shape (S, n).
    """
    trends = _Trends(ratios)
    years = [int(year) for year in x]
    before, after = grown(ratios, np.array(x + ahead), x[-1], len(x))
    y = costs[:, None, :] / before
    gains = trends.gains(years)
    surprises = np.empty((len(years) - 1, *y.shape[:2]))
    level, slope = y[..., 0], np.zeros(y.shape[:2])
    for at in range(len(years) - 1):
        for _ in range(years[at], years[at + 1]):
            level, slope = level + slope, slope * trends.damping
        surprise = y[..., at + 1] - level
        level, slope = level + gains.of_level[at] * surprise, slope + gains.of_slope[at] * surprise
        surprises[at] = surprise
    later = [int(year) - years[-1] for year in ahead]
    mean = level[..., None] + slope[..., None] * trends.reach(later[-1])[:, later]
    return Filtered(
        mean=mean * after,
        spread=trends.spread(later, gains.after) * after[:, :, None] * after[:, None, :],
        misfit=(surprises**2 / gains.variance[:, None, :]).sum(axis=0),
        line=trends.line(y, years, gains, surprises) * before,
        log_density=-np.log(gains.variance).sum(axis=0) / 2 - np.log(before).sum(axis=1),
    )
