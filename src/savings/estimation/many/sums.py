"""Projected years and their sums with intervals, for many cases at once, each along its own trend."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from savings import trends
from savings.counterfactual.intervals import Interval
from savings.counterfactual.mixtures import StudentMixture
from savings.counterfactual.model import Intervals, Vector
from savings.estimation.many.panels import Panel, calibrated, points


@dataclass(frozen=True, eq=False)
class Question:
    """What is asked of a panel: weighted sums of its years ahead, each series along its own trend.

    Attributes:
        panel: S series.
        trends: the trend of each series, shape (S,).
        weights: for each of m sums a number for each year ahead, none far above 1, shape (m, h).
    """

    panel: Panel
    trends: tuple[str, ...]
    weights: Vector


@dataclass(frozen=True, eq=False)
class Answer:
    """What the trends say to a question; NaN where a trend cannot be drawn.

    Attributes:
        points: each year ahead, shape (S, h).
        sums: the sums with their intervals, arrays of shape (S, m).
        held: whether the interval of each year holds its point, shape (S, h).
    """

    points: Vector
    sums: Intervals
    held: NDArray[np.bool_]


def answers(questions: Sequence[Question], level: float, interval: Interval) -> list[Answer]:
    """Return the answers; the figures are those of `trends.draw`, one series at a time."""
    places = rows_by_trend(questions)
    drawn = [np.empty((len(each.panel), len(each.panel.ahead))) for each in questions]
    for name, rows in places.items():
        found = points(name, [questions[at].panel.rows(which) for at, which in rows])
        for (at, which), point in zip(rows, found, strict=True):
            drawn[at][which] = point
    sums = [point @ each.weights.T for point, each in zip(drawn, questions, strict=True)]
    if interval == "textbook":  # every such interval holds its own point
        own = _textbook(questions, places, sums, level)
        return [
            Answer(point, each, np.ones(point.shape, dtype=bool))
            for point, each in zip(drawn, own, strict=True)
        ]
    mixtures = calibrated([each.panel for each in questions])
    ends = StudentMixture.ends_of(mixtures, [each.weights for each in questions], level) if mixtures else []
    held = [one.holds(point, level) for one, point in zip(mixtures, drawn, strict=True)]
    answered = [Intervals(point, *each) for point, each in zip(sums, ends, strict=True)]
    for at, which in places.get(trends.CALIBRATED_BY, []):  # whose interval is its own, and holds its point
        one = answered[at]
        one.lower[which] = np.minimum(one.lower[which], one.point[which])
        one.upper[which] = np.maximum(one.upper[which], one.point[which])
        held[at][which] = True
    return [Answer(*each) for each in zip(drawn, answered, held, strict=True)]


def rows_by_trend(questions: Sequence[Question]) -> dict[str, list[tuple[int, NDArray[np.intp]]]]:
    """Return for each trend the places of the questions with such series, and which series these are."""
    places: dict[str, list[tuple[int, NDArray[np.intp]]]] = {}
    for at, question in enumerate(questions):
        for name in dict.fromkeys(question.trends):
            which = [row for row, other in enumerate(question.trends) if other == name]
            places.setdefault(name, []).append((at, np.array(which)))
    return places


def _textbook(
    questions: Sequence[Question],
    places: dict[str, list[tuple[int, NDArray[np.intp]]]],
    sums: Sequence[Vector],
    level: float,
) -> list[Intervals]:
    answered = [Intervals(point, *np.full((2, *point.shape), np.nan)) for point in sums]
    for name, rows in places.items():
        for at, which in rows:
            good = which[np.isfinite(sums[at][which]).all(axis=1)]
            if len(good):
                panel = questions[at].panel.rows(good)
                found = trends.get(name)(panel.baseline, panel.ahead).totals(questions[at].weights, level)
                answered[at].lower[good], answered[at].upper[good] = found.lower, found.upper
    return answered
