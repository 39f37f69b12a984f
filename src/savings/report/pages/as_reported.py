"""The page of a case that is as reported only: the order of its sections."""

from __future__ import annotations

from collections.abc import Iterator

from savings.estimation.model import AsReported
from savings.report.document import Block
from savings.report.model import Report
from savings.report.sections import investment, opening, published, remarks, sources


def as_reported(report: Report, case: AsReported) -> Iterator[Block]:
    """Yield what was done, what it cost, what was published, the note, the sources."""
    writer = report.writer
    yield from opening.opening(writer, writer.say("reported_only.banner"))
    yield from investment.investment_in_all(case, writer)
    yield from published.published(case, writer)
    yield from remarks.note(report.disclaimer, report.remarks, writer)
    yield from sources.research(writer)
    yield from sources.sources(writer)
