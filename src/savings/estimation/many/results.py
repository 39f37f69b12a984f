"""What cases ask of the trends, answered for all of them together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import isfinite

import numpy as np

from savings import trends
from savings.counterfactual.baseline import Baseline, DeclaredGrowth, DeclaredGrowths, TrendError
from savings.counterfactual.intervals import Interval
from savings.counterfactual.model import Vector
from savings.estimation.asked import Asked
from savings.estimation.many.influence import without_each_year
from savings.estimation.many.panels import Panel
from savings.estimation.many.placebo import placebo, pretended
from savings.estimation.many.range_of_methods import Ways, range_of_methods
from savings.estimation.many.sums import Answer, Question, answers, rows_by_trend
from savings.estimation.result import Projected

_Key = tuple[tuple[int, ...], tuple[int, ...], bool, tuple[float, ...] | None]


@dataclass(frozen=True, eq=False)
class _Shape:
    """Cases whose baselines and post-periods have the same years, counted from the first: their places."""

    places: list[int]
    panel: Panel
    trends: tuple[str, ...]
    heads: tuple[float, ...] | None

    @property
    def times(self) -> Vector:
        """What the projected cost of each year ahead is multiplied by, to be for all heads, shape (h,)."""
        return np.ones(len(self.panel.ahead)) if self.heads is None else np.array(self.heads)


@dataclass(frozen=True, eq=False)
class _Answers:
    """What the trends say of the S cases of a shape."""

    projected: Answer  # its sums: the total, and behind it each year where that was asked
    ways: Ways
    without_each: Vector  # (S, n)
    placebo: Answer | None
    shape: _Shape


def projections(asked: Sequence[Asked], each_year: bool) -> list[Projected | TrendError]:
    """Return what the trends project for each case, or why its trend cannot be drawn.

    Args:
        asked: what the cases ask; all with the same level and kind of interval.
        each_year: whether the intervals of single years are wanted.
    """
    if not asked:
        return []
    shapes, method = _shapes(asked), asked[0].method
    found: dict[int, Projected | TrendError] = {}
    answered = _answered(shapes, method.level, method.interval, each_year)
    for shape, answers_of_shape in zip(shapes, answered, strict=True):
        for row, place in enumerate(shape.places):
            found[place] = _projected(asked[place], row, answers_of_shape)
    return [found[place] for place in range(len(asked))]


def _shapes(asked: Sequence[Asked]) -> list[_Shape]:
    shapes: dict[_Key, list[int]] = {}
    for place, one in enumerate(asked):
        first = one.baseline.years[0]
        years = tuple([year - first for year in one.baseline.years])
        ahead = tuple([year - first for year in one.post_years])
        shapes.setdefault((years, ahead, one.baseline.declared is None, one.heads), []).append(place)
    return [
        _Shape(
            places,
            _panel(key, [asked[at].baseline for at in places]),
            tuple([asked[at].method.trend for at in places]),
            key[3],
        )
        for key, places in shapes.items()
    ]


def _panel(key: _Key, baselines: Sequence[Baseline]) -> Panel:
    years, ahead, plain, _ = key
    declared = None
    if not plain:
        growths = [each.declared for each in baselines if isinstance(each.declared, DeclaredGrowth)]
        declared = DeclaredGrowths(
            np.array([[growth.amount or 0.0] for growth in growths]),
            np.array([[growth.rate or 0.0] for growth in growths]),
        )
    costs = np.array([each.costs for each in baselines], dtype=float)
    return Panel(years, costs, ahead, declared)


def _answered(shapes: Sequence[_Shape], level: float, interval: Interval, each_year: bool) -> list[_Answers]:
    panels = [shape.panel for shape in shapes]
    headline = [Question(shape.panel, shape.trends, _weights(shape.times, each_year)) for shape in shapes]
    placebos = pretended(panels, [shape.trends for shape in shapes])
    sums = answers([*headline, *placebos.values()], level, interval)
    found_before = dict(zip(placebos, sums[len(shapes) :], strict=True))
    without = [np.empty((len(panel), len(panel.years))) for panel in panels]
    for name, rows in rows_by_trend(headline).items():
        asked = [panels[at].rows(which) for at, which in rows]
        parts = without_each_year(name, asked, [shapes[at].times for at, _ in rows])
        for (at, which), each in zip(rows, parts, strict=True):
            without[at][which] = each
    return [
        _Answers(sums[at], ways.times(shapes[at].times), without[at], found_before.get(at), shapes[at])
        for at, ways in enumerate(range_of_methods(panels))
    ]


def _weights(times: Vector, each_year: bool) -> Vector:
    """Return the weights of the sum of the years, and behind it of each year: a row each."""
    return np.vstack([times, np.diag(times)]) if each_year else times[None]


def _projected(asked: Asked, row: int, answered: _Answers) -> Projected | TrendError:
    found, before = answered.projected, answered.placebo
    sums = found.sums
    if not isfinite(sums.point[row, 0]):
        return _why_not(asked)
    each_year = len(sums.point[row]) > 1
    ways, points, totals, left_out = answered.ways.of(row)
    return Projected(
        total=sums.of(row, 0),
        points=(answered.shape.times * found.points[row]).tolist(),
        ends=(sums.lower[row, 1:], sums.upper[row, 1:]) if each_year else None,
        held=found.held[row].tolist(),
        ways=ways,
        way_points=points,
        way_totals=totals,
        left_out=left_out,
        without_each=answered.without_each[row],
        placebo=placebo(asked.baseline, len(asked.post_years), before.sums.of(row, 0)) if before else None,
    )


def _why_not(asked: Asked) -> TrendError:
    """Return the error that the trend raises for this case alone."""
    try:
        trends.get(asked.method.trend)(asked.baseline, asked.post_years)
    except TrendError as error:
        return error
    return TrendError(f"the trend {asked.method.trend!r} gives no number")
