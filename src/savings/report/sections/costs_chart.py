"""The chart of observed and projected costs, as plain data."""

from __future__ import annotations

from collections.abc import Sequence
from math import isfinite
from typing import Final

from savings.estimation.model import Estimate
from savings.estimation.result import NARROW_LEVEL, Result
from savings.estimation.verdict import side, verdict_key
from savings.report.document import Band, Chart, CostPoint, CostSeries
from savings.report.numbers import TableScale
from savings.report.rounding import amounts, exponent
from savings.report.sections._phrases import compared_ending, prices
from savings.report.writer import Writer

# Zero is left out if the costs would keep less than this share of the height.
WITH_ZERO: Final = 1 / 3
# Intervals are cut off this many times the costs' own span above and below them.
AROUND: Final = 1.5


def costs_chart(estimate: Estimate, scale: TableScale, writer: Writer) -> Chart:
    """Return the chart of the costs, its title what the last year shows."""
    result, say = estimate.result, writer.say
    points = _points(estimate, writer)
    axis, cut = axis_of(points)
    names = {
        "observed": say("table.observed"),
        "projected": say(f"table.counterfactual{compared_ending(result)}"),
        "both": say("chart.both"),
        "claimed": say("chart.claimed"),
        "start": say("chart.start"),
        "started": say("figure.started", year=writer.label(result.method.start)),
        "band": writer.numbers.level(result.method.level),
        "narrow": writer.numbers.level(NARROW_LEVEL),
    }
    remarks = []
    if axis.lower > 0:
        remarks.append(say("chart.axis.starts", figure=scale.cell(axis.lower)))
    if axis.upper < 0:
        remarks.append(say("chart.axis.ends", figure=scale.cell(axis.upper)))
    beyond = say("chart.cut", level=writer.numbers.level_number(result.method.level)) if cut else ""
    years = range(points[0].year, points[-1].year + 1)
    missing = tuple(year for year in years if year not in result.observed)
    terms = {"figures": scale.caption, "prices": prices(result, writer)}
    unit = say(f"chart.unit.{writer.kind}", **terms)
    start = result.method.start
    series = CostSeries(points, missing, start, scale, axis, names, unit, tuple(remarks), beyond)
    measure = writer.written(writer.case.costs.measure)
    subtitle = say(f"table.caption.{writer.kind}", measure=measure, **terms)
    return Chart(_title(estimate, writer), subtitle, _desc(result, writer), series, say("chart.left_out"))


def _points(estimate: Estimate, writer: Writer) -> tuple[CostPoint, ...]:
    result = estimate.result
    claims = {
        int(found.reported.year): found.needed
        for found in estimate.reported
        if found.reported.year is not None and found.reported.kind in ("saving", "percent")
    }
    narrow = result.years_80 if result.method.level > NARROW_LEVEL else {}
    points = []
    for row in result.years:
        lower, upper, inner = row.counterfactual_lower, row.counterfactual_upper, narrow.get(row.year)
        points.append(
            CostPoint(
                row.year,
                writer.label(row.year),
                row.observed,
                row.counterfactual,
                None if lower is None or upper is None else Band(lower, upper),
                None if inner is None else Band(inner.counterfactual_lower, inner.counterfactual_upper),
                claims.get(row.year),
            )
        )
    return tuple(points)


def axis_of(points: Sequence[CostPoint]) -> tuple[Band, bool]:
    """Return the axis of a chart of costs, and whether it cuts an interval off.

    It begins at zero, or ends there if costs lie below it, unless that would leave the costs less than a
    third of the height. Intervals and claims are shown as far as the costs keep a quarter.
    """
    figures = [figure for point in points for figure in (point.observed, point.projected)]
    shown = [figure for figure in figures if figure is not None and isfinite(figure)]
    low, high = min(shown), max(shown)
    span = (high - low) or abs(high) or 1.0
    ends = [end for point in points for end in (*(point.band or ()), point.claimed) if end is not None]
    around = [min(max(end, low - AROUND * span), high + AROUND * span) for end in ends]
    lowest, highest = min([low, *around]), max([high, *around])
    cut = any(not lowest <= end <= highest for point in points for end in point.band or ())
    with_zero = Band(min(lowest, 0.0), max(highest, 0.0))
    if with_zero.upper - with_zero.lower <= span / WITH_ZERO or lowest <= 0 <= highest:
        axis = with_zero
    else:
        axis = Band(lowest, highest)
    return (axis if axis.lower < axis.upper else Band(axis.lower, axis.lower + span)), cut


def _title(estimate: Estimate, writer: Writer) -> str:
    """Say what the last year shows, and that it may be chance where it may."""
    result, last = estimate.result, estimate.result.last_year
    size = max(abs(result.projected.points[-1]), abs(result.spent_by_year[-1]), abs(last.value))
    written = amounts(writer.numbers, exponent(last.lower, last.upper, size), size)
    which = "less" if last.value > 0 else "more"
    if abs(last.value) <= result.noise or written.is_nothing(last.value):
        which = "same"
    finding = writer.say(
        f"chart.title.{which}.{writer.kind}",
        year=writer.label(result.post_years[-1]),
        amount=written.amount(abs(last.value)),
    )
    if which != "same" and _may_be_chance(estimate):
        finding = writer.say("chart.chance", finding=finding)
    return writer.in_example(finding)


def _may_be_chance(estimate: Estimate) -> bool:
    """Say whether the last year's interval holds zero, or the verdict is open."""
    result = estimate.result
    return "open" in (verdict_key(estimate), side(result.last_year, result.noise))


def _desc(result: Result, writer: Writer) -> str:
    """Describe the chart: its years, and what was projected for the last of them."""
    last = result.post_years[-1]
    row = next(row for row in result.years if row.year == last)
    words = writer.numbers.in_words(row.observed)
    return writer.say(
        "chart.desc.costs",
        first=writer.label(result.years[0].year),
        last=writer.label(result.years[-1].year),
        start=writer.label(result.method.start),
        year=writer.label(last),
        observed=words.number(row.observed),
        projected=words.number(row.counterfactual),
        level=writer.numbers.level_number(result.method.level),
        between=words.between(row.counterfactual_lower, row.counterfactual_upper),
    )
