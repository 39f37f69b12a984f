"""The page of the main chart by itself: what it is about, the chart, and the note."""

from __future__ import annotations

from collections.abc import Iterator

from savings.estimation.model import Estimate
from savings.report.document import Block, Paragraph
from savings.report.model import Report
from savings.report.sections import opening, years


def chart(report: Report) -> Iterator[Block]:
    """Yield title and banners, the chart of the costs, and the note; without figures the verdict says so."""
    writer = report.writer
    if isinstance(report.estimate, Estimate):
        yield from opening.opening(writer, report.what_if)
        yield years.chart_of_years(report.estimate, writer)
    else:
        yield from opening.opening(writer, writer.say("reported_only.banner"))
        yield Paragraph(report.verdict.text, "verdict")
    yield Paragraph(report.disclaimer, "note")
