"""The sheet of a case, which goes to the council: the first page for those who read no more, then all else.

The terminal's page has the same sections in another order: there the table is the picture.
"""

from __future__ import annotations

from collections.abc import Iterator

from savings.estimation.model import AsReported, Estimate
from savings.report.document import Attachment, Block, Heading, Paragraph
from savings.report.model import Report
from savings.report.pages.top import top
from savings.report.sections import (
    appraisal,
    checks,
    comparison,
    facts,
    investment,
    opening,
    published,
    range,  # noqa: A004 - the section is named for its subject
    remarks,
    saving,
    sources,
    worth,
    years,
)
from savings.report.sections.areas_chart import areas_chart
from savings.report.sections.footer import footer
from savings.report.sections.quote import before_you_quote
from savings.report.writer import Writer


def sheet(report: Report) -> Iterator[Block]:
    """Yield the blocks of the sheet; the first chart has beside it what must be known before it is quoted."""
    match report.estimate:
        case Estimate() as figures:
            yield from _estimated(report, figures)
        case AsReported() as case:
            yield from _as_reported(report, case)
    yield from sources.sources(report.writer)
    yield from sources.research(report.writer)
    yield footer(report.writer)


def _estimated(report: Report, figures: Estimate) -> Iterator[Block]:
    writer = report.writer
    chart, notes = years.chart_of_years(figures, writer), tuple(remarks.notes(report.remarks, writer))
    yield from top(report, report.what_if)
    yield from opening.summary(writer)
    yield facts.facts(figures, writer)
    yield chart
    yield before_you_quote(report.doubts, writer, notes=bool(notes))
    yield from range.chart_of_ways(figures, writer)
    yield from range.range_in_detail(figures, writer)
    yield from _areas(figures, writer)
    yield from checks.checks(report.checks, writer, explain=True)
    yield from published.published(figures, writer, explain=True)
    yield from investment.investment(figures, writer)
    yield from worth.split(figures, writer)
    yield from worth.adjustments(figures, writer)
    yield from appraisal.appraisal(figures, writer)
    yield from worth.payers(figures, writer)
    yield Heading(writer.say("heading.years"))
    yield Paragraph(chart.subtitle)
    yield from years.table_of_years(figures.result, writer, explain=True)
    yield Attachment(writer.say("page.csv"), "csv", f"{figures.case.id or 'case'}.csv")
    yield from notes
    yield from saving.saving(figures, writer)


def _areas(figures: Estimate, writer: Writer) -> Iterator[Block]:
    """Yield the chart of the comparison areas, and what they say; nothing if the case has none."""
    result = figures.result
    chart = None if result.compared is None else areas_chart(result, result.compared, writer)
    if chart is None or result.compared is None:
        yield from comparison.comparison(figures, writer)
        return
    yield chart
    yield from comparison.areas_in_words(result, result.compared, writer)


def _as_reported(report: Report, case: AsReported) -> Iterator[Block]:
    writer = report.writer
    yield from top(report, writer.say("reported_only.banner"))
    yield from opening.summary(writer)
    yield facts.facts(case, writer)
    yield from investment.investment_in_all(case, writer)
    yield from remarks.notes(report.remarks, writer)
