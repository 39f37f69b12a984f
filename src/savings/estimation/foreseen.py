"""What could be seen with more years than there are, said before anybody has waited for them.

How wide an interval will be follows from the years before the start, and hardly from what is spent after it.
So the smallest saving that could be told from nothing (`detectable`) is known beforehand, for the years to
come as well.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from savings import comparisons
from savings.counterfactual.baseline import TrendError
from savings.counterfactual.model import Estimated
from savings.estimation.asked import Asked
from savings.estimation.detectable import Detectable, detectable
from savings.estimation.many.groups import grouped
from savings.estimation.many.sums import Question, answers


@dataclass(frozen=True)
class Foreseen:
    """What could be seen in all years from the start on, if some years to come had figures.

    Attributes:
        years: from the start on: those that are known and those to come.
        own_trend: the smallest total saving that could be told from nothing along the case's own trend.
        beside: the same beside the comparison areas; None where the case has none, or where nobody can say
            it beforehand: the intervals of some methods come from what the areas will really have spent.
    """

    years: tuple[int, ...]
    own_trend: Detectable
    beside: Detectable | None


def foreseen(cases: Sequence[Asked], after: int) -> list[Foreseen | TrendError]:
    """Return for each case what could be seen with some years more; or why nothing can be projected.

    The years to come are those after the last one, or from the start on if that is later. They are taken to
    have as many heads as the last year, where people are counted and the case has none for them.

    Args:
        cases: what the cases ask; all with the same level and kind of interval.
        after: how many years to come, at least 1.
    """
    if not cases:
        return []
    later = [_later(case, after) for case in cases]
    groups, method = grouped(later), later[0].method
    found: dict[int, Foreseen | TrendError] = {}
    answered = answers([Question(group, False) for group in groups], method.level, method.interval)
    for group, by_horizon in zip(groups, answered, strict=True):
        for answer in by_horizon:
            for row, place in enumerate(group.places[answer.horizon.rows].tolist()):
                total, reason = answer.sums.of(row, 0), answer.undrawn[row]
                found[place] = TrendError(reason) if reason else _foreseen(later[place], total)
    return [found[place] for place in range(len(cases))]


def _foreseen(case: Asked, own_trend: Estimated) -> Foreseen | TrendError:
    try:
        return Foreseen(case.post_years, detectable(own_trend), _beside(case))
    except TrendError as error:
        return error


def _later(case: Asked, after: int) -> Asked:
    """Return what a case would ask with some years more; nothing is known of their costs.

    The comparison areas go on as in their last year. What follows is a share of what they spend, and hardly
    depends on it (docs/method.md).
    """
    last = max(case.observed)
    first = max(last + 1, int(case.method.start))
    coming = tuple(range(first, first + after))
    years, terms, others = (*case.post_years, *coming), case.terms, case.neighbours
    if terms.heads:
        counted = terms.heads[max(year for year in terms.heads if year <= last)]
        terms = replace(terms, heads={**dict.fromkeys(coming, counted), **terms.heads})
    if others is not None:
        known = np.hstack([others.panel.areas, others.panel.areas_ahead])
        ahead = np.hstack([others.panel.areas_ahead, np.repeat(known[:, -1:], after, axis=1)])
        others = replace(others, panel=replace(others.panel, ahead=years, areas_ahead=ahead))
    return replace(case, post_years=years, terms=terms, neighbours=others)


def _beside(case: Asked) -> Detectable | None:
    """Return the smallest saving that could be told from nothing beside the comparison areas.

    Raises:
        TrendError: the method cannot be used on these costs.
    """
    if case.neighbours is None or case.method.comparison is None:
        return None
    projected = comparisons.get(case.method.comparison)(case.neighbours.panel)
    if projected.interval(case.method.level) != "calibrated":
        return None
    return detectable(projected.total(np.ones(len(case.post_years)), case.method.level))
