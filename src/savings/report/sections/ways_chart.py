"""The chart of the ways to draw the projection, as plain data."""

from __future__ import annotations

from collections.abc import Sequence
from math import isfinite
from statistics import median

from savings.estimation.figures import MethodSaving, Saving
from savings.estimation.range_summary import Spread
from savings.estimation.result import NARROW_LEVEL, Result
from savings.report.document import Band, Chart, WayKind, WayPoint, WayRow, WaySeries
from savings.report.sections._phrases import way_name
from savings.report.sections._rounded import amounts_of, from_to
from savings.report.writer import Writer


def ways_chart(result: Result, writer: Writer) -> Chart:
    """Return the chart of the ways, its title how many of the tenable ones give a saving, and how much."""
    say, total = writer.say, result.total
    rows = _rows(result, writer)
    narrow = result.total_80 if result.method.level > NARROW_LEVEL else None
    level = writer.numbers.level_number(result.method.level)
    names = {
        "saving": say("chart.saving"),
        "none": say("chart.none"),
        "untenable": say(
            "chart.untenable", count=sum(trend.ways for trend in result.range_summary.untenable)
        ),
        "zero": say("chart.zero"),
        "less": say(f"figure.less.{writer.kind}"),
        "more": say(f"figure.more.{writer.kind}"),
        "band": say("chart.intervals", level=level, narrow=writer.numbers.level_number(NARROW_LEVEL))
        if narrow
        else say("table.interval", level=level),
    }
    own = WayPoint(total.value, "saving" if total.value > result.none else "none")
    axis = axis_of(rows, own, Band(total.lower, total.upper), result.none)
    series = WaySeries(
        rows,
        say("range.headline"),
        own,
        Band(total.lower, total.upper),
        None if narrow is None else Band(narrow.lower, narrow.upper),
        axis,
        (_end(axis.lower, result, writer), _end(axis.upper, result, writer)),
        names,
        (
            _end(total.lower, result, writer),
            _end(total.value, result, writer),
            _end(total.upper, result, writer),
        ),
        writer.numbers.in_words(max(map(abs, axis))),
    )
    years = writer.runs(result.post_years)
    title = _title(result, writer)
    desc = say("chart.desc.ways", finding=title, count=len(rows), years=years)
    subtitle = say("chart.ways.subtitle", years=years, unit=writer.numbers.unit_name)
    return Chart(title, subtitle, desc, series, say("chart.left_out.ways"))


def _rows(result: Result, writer: Writer) -> tuple[WayRow, ...]:
    """Return a row for each trend and method, by their median; those that are not tenable stand last."""
    by_trend: dict[str, list[MethodSaving]] = {}
    for way in result.range_of_methods:
        by_trend.setdefault(way.trend, []).append(way)

    def order(ways: Sequence[MethodSaving]) -> tuple[bool, float]:
        return ways[0].tenable is False, median(way.total for way in ways)

    return tuple(
        WayRow(
            way_name(ways[0].trend, writer),
            tuple(WayPoint(way.total, _kind(way, result)) for way in ways),
            ways[0].tenable is not False,
            ways[0].trend == result.method.name,
        )
        for ways in sorted(by_trend.values(), key=order)
    )


def _kind(way: MethodSaving, result: Result) -> WayKind:
    if not way.counts:
        return "untenable"
    return "saving" if way.total > result.none else "none"


def axis_of(rows: Sequence[WayRow], own: WayPoint, band: Band, none: float) -> Band:
    """Return the axis of a chart of ways: zero, the interval, and all ways; up to `none` a saving is zero.

    Ways that are not tenable are shown as far as the others keep a third of the width.
    """
    counting = [point.saving for row in rows for point in row.points if point.kind != "untenable"]
    figures = [0.0, own.saving, *filter(isfinite, band), *counting]
    low, high = min(figures), max(figures)
    others = [point.saving for row in rows for point in row.points]
    lowest, highest = min([low, *others]), max([high, *others])
    span = high - low
    if span:
        lowest, highest = max(lowest, low - span), min(highest, high + span)
    return Band(*(0.0 if abs(end) <= none else end for end in (lowest, highest)))


def _end(saving: float, result: Result, writer: Writer) -> str:
    """Write an end of the axis: `14.1 million more`."""
    if not isfinite(saving):
        return "∞"
    if abs(saving) <= result.none:
        return "0"
    written = amounts_of(result, writer).showing(saving)
    return writer.say("chart.less" if saving > 0 else "chart.more", amount=written.scaled(abs(saving)))


def _between(spread: Spread, result: Result, writer: Writer) -> str:
    """Write from which saving to which; one amount if both are written alike.

    If all are savings, the sentence says so, and only the amounts stand here.
    """
    if spread.lowest > result.none:
        written = amounts_of(result, writer).showing(spread.lowest)
        first, last = written.number(spread.lowest), written.scaled(spread.highest)
        if first == written.number(spread.highest):
            return last
        return writer.say("chart.ways.range", lower=first, upper=last)
    lowest, highest = (0.0 if abs(end) <= result.none else end for end in (spread.lowest, spread.highest))
    ends = {_end(lowest, result, writer), _end(highest, result, writer)}
    if len(ends) == 1:
        return ends.pop()
    return from_to(Saving(highest, lowest, highest, None), result, amounts_of(result, writer), writer)


def _title(result: Result, writer: Writer) -> str:
    """Say how many of the ways that count give a saving, and from which to which."""
    summary = result.range_summary
    spread, none, count = summary.tenable_total, summary.without_saving, summary.tenable
    if spread is None:
        return writer.say("chart.ways.no_tenable")
    values = {"range": _between(spread, result, writer)}
    judged = ".tenable" if summary.judged else ""
    if 0 < none < count:
        finding = writer.counted(f"chart.ways.some{judged}", none, all=count, **values)
    else:
        finding = writer.counted(f"chart.ways.{'none' if none else 'all'}{judged}", count, **values)
    if summary.own_untenable:  # it counts, and is not among those
        return writer.say("chart.ways.own", finding=finding, amount=_end(result.total.value, result, writer))
    return finding
