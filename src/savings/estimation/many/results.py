"""What cases ask of the trends, answered for all of them together.

Cases are grouped once. What the trends say of a group stands in arrays, a row for each series; at the end
each case takes its row.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import isfinite

from savings.counterfactual.baseline import TrendError
from savings.counterfactual.model import Estimated, Vector
from savings.errors import Message
from savings.estimation.asked import Asked
from savings.estimation.many.groups import Group, grouped
from savings.estimation.many.influence import without_each_year
from savings.estimation.many.placebo import placebo, pretended
from savings.estimation.many.range_of_methods import Ways, range_of_methods
from savings.estimation.many.sums import Answer, Question, answers
from savings.estimation.result import Projected


def projections(cases: Sequence[Asked], each_year: bool) -> list[Projected | TrendError]:
    """Return what the trends project for each case, or why its trend cannot be drawn.

    Args:
        cases: what the cases ask; all with the same level and kind of interval.
        each_year: whether the intervals of single years are wanted.
    """
    if not cases:
        return []
    groups, method = grouped(cases), cases[0].method
    before = pretended(groups)
    questions = [Question(group, each_year) for group in groups] + [
        Question(group, False) for group in before
    ]
    sums = answers(questions, method.level, method.interval)
    placebos = dict(_totals(before, sums[len(groups) :]))
    projected = {
        place: projection
        for group, headline, ways in zip(groups, sums[: len(groups)], range_of_methods(groups), strict=True)
        for place, projection in _by_case(cases, group, headline, without_each_year(group), ways, placebos)
    }
    return [projected[place] for place in range(len(cases))]


def _totals(groups: Sequence[Group], answered: Sequence[Sequence[Answer]]) -> Iterator[tuple[int, Estimated]]:
    """Yield the place of each case in some groups, and the total that is projected for it."""
    for group, by_horizon in zip(groups, answered, strict=True):
        for answer in by_horizon:
            for row, place in enumerate(group.places[answer.horizon.rows].tolist()):
                yield place, answer.sums.of(row, 0)


def _by_case(
    cases: Sequence[Asked],
    group: Group,
    headline: Sequence[Answer],
    without_each: Vector,
    ways: Ways,
    placebos: dict[int, Estimated],
) -> Iterator[tuple[int, Projected | TrendError]]:
    """Yield the place of each case of a group, and what was projected for it, or why nothing was."""
    for answer in headline:
        horizon, sums = answer.horizon, answer.sums
        points, held = (answer.points * horizon.heads).tolist(), answer.held.tolist()
        each_year = sums.point.shape[1] > 1
        places, without = group.places[horizon.rows].tolist(), without_each[horizon.rows]
        for row, (place, drawn) in enumerate(zip(places, ways.of(horizon), strict=True)):
            case = cases[place]
            if not isfinite(sums.point[row, 0]):
                reason = answer.undrawn[row] or Message(
                    "the trend '{trend}' gives no number", trend=case.method.trend
                )
                yield place, TrendError(reason)
                continue
            before = placebos.get(place)
            yield (
                place,
                Projected(
                    total=sums.of(row, 0),
                    points=points[row],
                    ends=(sums.lower[row, 1:], sums.upper[row, 1:]) if each_year else None,
                    held=held[row],
                    ways=drawn.ways,
                    way_points=drawn.points,
                    way_totals=drawn.totals,
                    left_out=drawn.left_out,
                    look_back=drawn.look_back,
                    without_each=without[row],
                    placebo=placebo(case.baseline, len(case.post_years), before) if before else None,
                ),
            )
