"""The page of a case that is as reported only: the order of its sections."""

from __future__ import annotations

from collections.abc import Iterator

from savings.report.document import Block
from savings.report.model import Report
from savings.report.sections import investment, opening, published, remarks, sources


def as_reported(report: Report) -> Iterator[Block]:
    """Yield what was done, what it cost, what was published, the note, the sources."""
    case, writer = report.estimate, report.writer
    yield from opening.opening(case, writer)
    yield from investment.investment(case, writer)
    yield from published.published(case, writer)
    yield from remarks.note(report.disclaimer, report.remarks, writer)
    yield from sources.research(writer)
    yield from sources.sources(writer)
