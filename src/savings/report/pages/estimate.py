"""The page of a case with an estimate: the order of its sections."""

from __future__ import annotations

from collections.abc import Iterator

from savings.estimation.model import Estimate
from savings.report.document import Block
from savings.report.model import Report
from savings.report.sections import (
    appraisal,
    checks,
    comparison,
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


def estimate(report: Report, figures: Estimate) -> Iterator[Block]:
    """Yield what was done, what it cost, what was saved, the years, the doubts, the note, the sources."""
    writer = report.writer
    yield from opening.opening(writer, report.what_if, doubts=report.doubts)
    yield from investment.investment(figures, writer)
    yield from saving.saving(figures, writer)
    yield from years.years(figures, writer)
    yield from comparison.comparison(figures, writer)
    yield from worth.split(figures, writer)
    yield from worth.adjustments(figures, writer)
    yield from appraisal.appraisal(figures, writer)
    yield from worth.payers(figures, writer)
    yield from range.range_of_methods(figures, writer)
    yield from checks.checks(report.checks, writer)
    yield from published.published(figures, writer)
    yield from remarks.note(report.disclaimer, report.remarks, writer)
    yield from sources.research(writer)
    yield from sources.sources(writer)
