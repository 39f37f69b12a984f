"""The same local linear trends for long series, year by year: the filter in place of matrices.

A matrix of all years takes time with the cube of their number, and memory with its square. With many years
the filter gives the same figures to nine digits.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final, NamedTuple

import numpy as np

from savings.counterfactual.model import Vector
from savings.local_trends.operators import Ratios, grown

_MOST_KEPT: Final = 302  # years; a case has no more


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
        gains: how much of a year's surprise moves the level and the slope, shape (n - 1, 2, G).
        variance: of the surprise, shape (n - 1, G).
        after: the variances of level and slope, and their covariance, after each year, shape (n, 3, G).
    """

    gains: Vector
    variance: Vector
    after: Vector


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

    def gains(self, years: list[int], begun: _Gains | None = None) -> _Gains:
        """Return the steps of the filter; the first level can be anything, and the first cost fixes it.

        Args:
            years: of the baseline.
            begun: the steps of years without a gap; as many as `years` begins with are taken from there.
        """
        gains = np.empty((len(years) - 1, 2, len(self.step)))
        variance, after = (
            np.empty((len(years) - 1, len(self.step))),
            np.empty((len(years), 3, len(self.step))),
        )
        after[0] = self.noise, self.first_slope, np.zeros_like(self.noise)
        same = 0
        if begun is not None:
            same = next((at for at, year in enumerate(years) if at != year), len(years)) - 1
            same = min(same, len(begun.variance))
            gains[:same], variance[:same] = begun.gains[:same], begun.variance[:same]
            after[: same + 1] = begun.after[: same + 1]
        for at in range(same, len(years) - 1):
            level, slope, both = after[at]
            for _ in range(years[at], years[at + 1]):
                level, slope, both = self.a_year_later(level, slope, both)
            variance[at] = level + self.noise
            gains[at] = level / variance[at], both / variance[at]
            after[at + 1] = (
                gains[at, 0] * self.noise,
                slope - gains[at, 1] * both,
                both * self.noise / variance[at],
            )
        return _Gains(gains, variance, after)

    def line(self, y: Vector, years: list[int], gains: _Gains, surprises: Vector) -> Vector:
        """Return the trends through series y, shape (S, 1, n): the way back through the years, (S, G, n)."""
        pull = np.empty((len(years), *surprises.shape[1:]))  # noise variance times it is what y lies above
        pull[1:] = surprises / gains.variance[:, None, :]
        later = np.zeros((2, *surprises.shape[1:]))
        for at in range(len(years) - 2, -1, -1):
            later_pull = gains.gains[at][:, None, :] * later
            pull[at + 1] -= later_pull[0] + later_pull[1]
            later[0] += pull[at + 1]
            for _ in range(years[at], years[at + 1]):
                later[1] *= self.damping
                later[1] += later[0]
        pull[0] = -later[0]
        line: Vector = y - self.noise[:, None] * np.moveaxis(pull, 0, -1)
        return line

    def spread(self, ahead: list[int], after: Vector) -> Vector:
        """Return the covariance of the errors in the years ahead, counted from the last baseline year."""
        level, both = np.empty((2, len(self.step), len(ahead)))
        places = {year: at for at, year in enumerate(ahead)}
        state = (after[0], after[1], after[2])
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
    gains = trends.gains(years, _without_gaps(ratios))
    surprises = np.empty((len(years) - 1, *y.shape[:2]))
    state = np.zeros((2, *y.shape[:2]))  # level and slope
    state[0] = y[..., 0]
    for at in range(len(years) - 1):
        for _ in range(years[at], years[at + 1]):
            state[0] += state[1]
            state[1] *= trends.damping
        surprises[at] = y[..., at + 1] - state[0]
        state += gains.gains[at][:, None, :] * surprises[at]
    later = [int(year) - years[-1] for year in ahead]
    mean = state[0][..., None] + state[1][..., None] * trends.reach(later[-1])[:, later]
    return Filtered(
        mean=mean * after,
        spread=trends.spread(later, gains.after[-1]) * after[:, :, None] * after[:, None, :],
        misfit=(surprises**2 / gains.variance[:, None, :]).sum(axis=0),
        line=trends.line(y, years, gains, surprises) * before,
        log_density=-np.log(gains.variance).sum(axis=0) / 2 - np.log(before).sum(axis=1),
    )


@lru_cache(maxsize=8)
def _without_gaps(ratios: tuple[Ratios, ...]) -> _Gains:
    """Return the steps for years without a gap, which all windows of such a baseline begin with."""
    return _Trends(ratios).gains(list(range(_MOST_KEPT)))
