"""The range of methods: what the saving would be, had the trend been drawn another way.

Above a line stand the ways that count; below it those that miss the baseline's own last years.
"""

from __future__ import annotations

from collections.abc import Iterator

from savings.estimation.model import Estimate
from savings.estimation.range_summary import RangeSummary, Spread
from savings.estimation.result import Result
from savings.estimation.tenable import FEWEST_YEARS
from savings.report.document import Block, Heading, Paragraph, Table, TableCell, TableRow
from savings.report.numbers import TableScale
from savings.report.sections._phrases import between, cell, columns, compared_ending, method_name, way_name
from savings.report.sections.ways_chart import ways_chart
from savings.report.sections.years import scale_of
from savings.report.writer import Writer


def range_of_methods(estimate: Estimate, writer: Writer) -> Iterator[Block]:
    """Yield what the ways to draw the projection give, as a strip, and what of them does not count."""
    yield Heading(writer.say("heading.range"))
    yield from chart_of_ways(estimate, writer)


def chart_of_ways(estimate: Estimate, writer: Writer) -> Iterator[Block]:
    """Yield the chart of the ways, and what of them does not count."""
    result, summary = estimate.result, estimate.result.range_summary
    yield ways_chart(result, writer)
    if not summary.judged:
        yield Paragraph(writer.say("range.not_judged", enough=FEWEST_YEARS))
    if summary.own_untenable:
        error = result.projected.look_back.errors[result.method.name]
        amount = writer.numbers.in_words(error).amount(error)
        yield Paragraph(writer.say(f"range.own_untenable{compared_ending(result)}", error=amount))


def range_in_detail(estimate: Estimate, writer: Writer) -> Iterator[Block]:
    """Yield the lowest, the median and the highest saving, the headline among them, and what is tenable.

    The blocks have no heading: they follow those of `range_of_methods`.
    """
    result, summary, say = estimate.result, estimate.result.range_summary, writer.say
    scale, last = scale_of(result, writer), writer.label(result.post_years[-1])
    several = len(result.post_years) > 1
    lines = (
        ("lowest", summary.last_year.lowest, summary.total.lowest),
        ("median", summary.last_year.median, summary.total.median),
        ("highest", summary.last_year.highest, summary.total.highest),
        ("headline", result.last_year.value, result.total.value),
    )
    rows = []
    for name, last_year, total in lines:
        figures = [cell(scale, last_year), *([cell(scale, total)] if several else [])]
        rows.append(TableRow((TableCell(say(f"range.{name}")), *figures)))
    heads = [last, *([say("range.total")] if several else [])]
    yield Table(columns(_ways(summary, writer), *heads), tuple(rows))
    lowest, highest = method_name(summary.lowest, writer), method_name(summary.highest, writer)
    yield Paragraph(say("range.ends", year=last, lowest=lowest, highest=highest))
    rank = f"range.rank{compared_ending(result)}"
    yield Paragraph(say(rank, rank=summary.rank, count=summary.count, year=last))
    limit = result.projected.look_back.limit
    if limit is not None:
        years = writer.runs(result.years_looked_back_on)
        amount = writer.numbers.in_words(limit).amount(limit)
        yield Paragraph(say("range.tenable", years=years, limit=amount))
    if summary.untenable:
        count = sum(trend.ways for trend in summary.untenable)
        yield Paragraph(writer.counted("range.untenable", count))
        yield _untenable(result, scale, writer)


def _ways(summary: RangeSummary, writer: Writer) -> str:
    """Say how many ways count: `20 tenable ways`."""
    key = "range.ways"
    if summary.judged:
        key = "range.ways.own" if summary.own_untenable else "range.ways.tenable"
    return writer.say(key, count=summary.tenable)


def _untenable(result: Result, scale: TableScale, writer: Writer) -> Table:
    """Return a row for each trend that is not tenable: its ways, what it misses, and what it gives."""
    several = len(result.post_years) > 1
    heads = [
        writer.say("range.missed"),
        writer.label(result.post_years[-1]),
        *([writer.say("range.total")] if several else []),
    ]
    rows = []
    for trend in result.range_summary.untenable:
        figures = [_spread(trend.last_year, scale, writer)]
        figures += [_spread(trend.total, scale, writer)] if several else []
        missed = cell(scale, trend.look_back_error)
        name = writer.say("range.listed", trend=way_name(trend.trend, writer), count=trend.ways)
        rows.append(TableRow((TableCell(name), missed, *figures), "outside"))
    return Table(columns(writer.say("range.not_tenable"), *heads), tuple(rows))


def _spread(spread: Spread, scale: TableScale, writer: Writer) -> TableCell:
    """Write from … to …; one figure if the ends are written alike."""
    if scale.cell(spread.lowest) == scale.cell(spread.highest):
        return cell(scale, spread.median)
    return between(scale, spread.lowest, spread.highest, writer)
