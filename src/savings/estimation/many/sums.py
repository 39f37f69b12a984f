"""Projected years and their sums with intervals, for many cases at once, each along its own trend."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from savings import trends
from savings.counterfactual.intervals import Interval
from savings.counterfactual.mixtures import StudentMixture
from savings.counterfactual.model import Intervals, Vector
from savings.counterfactual.weighted import weighted_sums
from savings.estimation.many.groups import Group, Horizon, Rows, pooled
from savings.trends.structural import structural


class Question(NamedTuple):
    """A group, and whether the intervals of single years are wanted beside those of totals."""

    group: Group
    each_year: bool


@dataclass(frozen=True, eq=False)
class Answer:
    """What the trends project for the s series of a horizon; NaN for what cannot be drawn.

    Attributes:
        horizon: which series of the group these are, and which h years they want.
        points: the projected cost of each year, not yet multiplied by heads, shape (s, h).
        sums: the total of the years with its interval, and behind it each year if wanted, shape (s, m).
        held: whether the interval of each year holds its point, shape (s, h).
        undrawn: why a series cannot be projected for all years of its group, shape (s,); "" if it can.
    """

    horizon: Horizon
    points: Vector
    sums: Intervals
    held: NDArray[np.bool_]
    undrawn: NDArray[np.object_]


@dataclass(frozen=True, eq=False)
class _Drawn:
    """S series, projected for h years, each along its own trend.

    Attributes:
        series: the series.
        ahead: the years.
        points: shape (S, h).
        undrawn: as `Answer` has it, shape (S,).
        interval: where the counterfactuals lie, given the baselines; None if the interval is the textbook's.
    """

    series: Group
    ahead: tuple[int, ...]
    points: Vector
    undrawn: NDArray[np.object_]
    interval: StudentMixture | None

    @staticmethod
    def of(series: Group, interval: Interval) -> _Drawn:
        """Draw the trends."""
        points = np.empty((len(series), len(series.ahead)))
        undrawn = np.full(len(series), "", dtype=object)
        for name, rows in series.by_trend():
            drawn = trends.get(name)(series.rows(rows).baseline, series.ahead)
            points[rows] = drawn.point
            for row, reason in drawn.undrawn.items():
                undrawn[rows[row]] = reason
        calibrated = structural(series.baseline, series.ahead) if interval == "calibrated" else None
        return _Drawn(series, series.ahead, points, undrawn, calibrated)

    def part(self, rows: Rows, horizon: Horizon) -> _Drawn:
        """Return the series of a horizon, which are these rows, with the years that they want."""
        columns = horizon.columns
        return _Drawn(
            self.series.rows(rows),
            tuple(np.array(self.ahead)[columns].tolist()),
            np.ascontiguousarray(self.points[rows][:, columns]),
            self.undrawn[rows],
            self.interval and self.interval.part_of(rows, columns),
        )


def answers(questions: Sequence[Question], level: float, interval: Interval) -> list[list[Answer]]:
    """Return the answers for each group, by horizon; the figures are those of `trends.draw`."""
    pools, places = pooled([question.group for question in questions])
    drawn = [_Drawn.of(pool, interval) for pool in pools]
    horizons = [(at, horizon) for at, (group, _) in enumerate(questions) for horizon in group.horizons]
    series = [drawn[places[at].pool].part(places[at].of(horizon.rows), horizon) for at, horizon in horizons]
    weights = [_weights(horizon, questions[at].each_year) for at, horizon in horizons]
    with_intervals = _textbook if interval == "textbook" else _calibrated
    by_group: list[list[Answer]] = [[] for _ in questions]
    for (at, horizon), one, (sums, held) in zip(
        horizons, series, with_intervals(series, weights, level), strict=True
    ):
        by_group[at].append(Answer(horizon, one.points, sums, held, one.undrawn))
    return by_group


def _weights(horizon: Horizon, each_year: bool) -> Vector:
    """Return the weights of the total of the years, and behind it those of each year if wanted: (m, h)."""
    return np.vstack([horizon.heads, np.diag(horizon.heads)]) if each_year else horizon.heads[None]


_Sums = tuple[Intervals, NDArray[np.bool_]]  # with the years whose interval holds their point


def _calibrated(several: Sequence[_Drawn], weights: Sequence[Vector], level: float) -> list[_Sums]:
    mixtures = [drawn.interval for drawn in several if drawn.interval is not None]
    ends = StudentMixture.ends_of(mixtures, weights, level)
    sums = []
    for drawn, mixture, w, (lower, upper) in zip(several, mixtures, weights, ends, strict=True):
        point, held = weighted_sums(drawn.points, w), mixture.holds(drawn.points, level)
        # The trend that gives the intervals has its own, which hold its points.
        rows = drawn.series.trends == trends.CALIBRATED_BY
        lower[rows] = np.minimum(lower[rows], point[rows])
        upper[rows] = np.maximum(upper[rows], point[rows])
        held[rows] = True
        sums.append((Intervals(point, lower, upper), held))
    return sums


def _textbook(several: Sequence[_Drawn], weights: Sequence[Vector], level: float) -> list[_Sums]:
    sums = []
    for drawn, w in zip(several, weights, strict=True):
        point = weighted_sums(drawn.points, w)
        lower, upper = np.full((2, *point.shape), np.nan)
        for name, rows in drawn.series.by_trend():
            finite = rows[np.isfinite(point[rows]).all(axis=1)]
            if len(finite):
                trend = trends.get(name)(drawn.series.rows(finite).baseline, drawn.ahead)
                totals = trend.totals(w, level)
                lower[finite], upper[finite] = totals.lower, totals.upper
        held = np.ones(drawn.points.shape, dtype=bool)  # every such interval holds its own point
        sums.append((Intervals(point, lower, upper), held))
    return sums
