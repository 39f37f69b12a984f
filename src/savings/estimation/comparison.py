"""What follows from the comparison areas of a case: the headline, and the other ways to compare."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from savings import comparisons
from savings.counterfactual.baseline import TrendError
from savings.counterfactual.comparison_panel import ComparisonPanel
from savings.counterfactual.model import Estimated, Vector
from savings.estimation.many.influence import FEWEST_YEARS
from savings.estimation.many.placebo import Placebo, placebo, pretended_years
from savings.estimation.many.range_of_methods import windows
from savings.estimation.neighbours import Neighbours
from savings.estimation.result import Compared, Projected, Result
from savings.estimation.tenable import looked_back


def compared(own_trend: Result, method: str, neighbours: Neighbours) -> Result:
    """Return the result with the comparison in the trend's place, which stays in the range of methods.

    Raises:
        TrendError: the method cannot be used on these costs.
    """
    panel, level = neighbours.panel, own_trend.method.level
    counterfactual = comparisons.get(method)(panel)
    ways, points, left_out = _ways(panel)
    plain = own_trend.projected
    projected = Projected(
        total=counterfactual.total(np.ones(len(panel.ahead)), level),
        points=counterfactual.point.tolist(),
        ends=None,
        held=[True] * len(panel.ahead),
        ways=(*plain.ways, *ways),
        way_points=np.vstack([plain.way_points, *points]),
        way_totals=[*plain.way_totals, *(float(each.sum()) for each in points)],
        left_out=(*plain.left_out, *left_out),
        look_back=plain.look_back.beside(_look_back_errors([name for name, _ in ways], panel)),
        without_each=_without_each(method, panel),
        placebo=_placebo(method, own_trend, panel),
    )
    return Result(own_trend.asked, projected, Compared(method, neighbours, counterfactual, own_trend))


def _ways(panel: ComparisonPanel) -> tuple[list[tuple[str, int]], list[Vector], list[str]]:
    """Return every method through every window of the baseline, their points, and the methods left out."""
    ways, points, left_out = [], [], []
    for name in comparisons.names():
        drawn = {first: _points(name, panel.part(slice(first, None))) for first in windows(len(panel.years))}
        known = [(first, point) for first, point in drawn.items() if point is not None]
        ways += [(name, first) for first, _ in known]
        points += [point for _, point in known]
        left_out += [] if known else [name]
    return ways, points, left_out


def _look_back_errors(methods: Iterable[str], panel: ComparisonPanel) -> dict[str, float]:
    """Return by how much each method misses the baseline's own last years: see `LookBack`.

    The others' costs of these years are known to it, as those of the post years are. A method that cannot be
    used on one of the shortened baselines is not judged. Errors have three digits: in a few years many mixes
    of areas fit equally well, and the further digits say only which of them a library's rounding leads to.
    """
    counts = range(1, looked_back(len(panel.years)) + 1)
    cut = [(panel.pretended(count), panel.own[-count:]) for count in counts]
    errors = {}
    for method in dict.fromkeys(methods if cut else ()):
        forecasts = [(_points(method, shorter), spent) for shorter, spent in cut]
        missed = [abs(points - spent) for points, spent in forecasts if points is not None]
        if len(missed) == len(cut):
            errors[method] = float(f"{np.concatenate(missed).mean():.3g}")
    return errors


def _points(method: str, panel: ComparisonPanel) -> Vector | None:
    try:
        return comparisons.get(method)(panel).point
    except TrendError:
        return None


def _without_each(method: str, panel: ComparisonPanel) -> Vector:
    """Return the projected total without each baseline year in turn, shape (n,); NaN where there is none."""
    count = len(panel.years)
    if count < FEWEST_YEARS:
        return np.full(count, np.nan)
    points = (_points(method, panel.without(place)) for place in range(count))
    return np.array([np.nan if point is None else point.sum() for point in points])


def _placebo(method: str, result: Result, panel: ComparisonPanel) -> Placebo | None:
    """Return what the method finds at a pretended start; None where the baseline is too short for one."""
    count = pretended_years(len(panel.years), len(panel.ahead))
    if count is None:
        return None
    try:
        found = comparisons.get(method)(panel.pretended(count)).total(np.ones(count), result.method.level)
    except TrendError:
        found = Estimated(np.nan, np.nan, np.nan)
    return placebo(result.baseline, len(panel.ahead), found)
