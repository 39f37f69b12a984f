"""The range of methods: what the saving would be, had the trend been drawn another way."""

from __future__ import annotations

from collections.abc import Iterator

from savings.estimation.model import Estimate
from savings.report.document import Block, Heading, Paragraph, Table, TableCell, TableRow
from savings.report.sections._phrases import cell, columns, compared_ending, method_name
from savings.report.sections.years import scale_of
from savings.report.writer import Writer


def range_of_methods(estimate: Estimate, writer: Writer) -> Iterator[Block]:
    """Yield the lowest, the median and the highest saving of all ways, and where the headline stands."""
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
    count = len(result.range_of_methods)
    yield Heading(say("heading.range"))
    yield Table(columns(say("range.ways", count=count), *heads), tuple(rows))
    lowest, highest = method_name(summary.lowest, writer), method_name(summary.highest, writer)
    yield Paragraph(say("range.ends", year=last, lowest=lowest, highest=highest))
    rank = f"range.rank{compared_ending(result)}"
    yield Paragraph(say(rank, rank=summary.rank, count=count, year=last))
