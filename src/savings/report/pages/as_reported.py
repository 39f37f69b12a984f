"""The page of a case that is as reported only: the order of its sections."""

from __future__ import annotations

from collections.abc import Iterator

from savings.estimation.model import AsReported
from savings.report.document import Block
from savings.report.model import Report
from savings.report.pages.top import top
from savings.report.sections import facts, investment, opening, remarks, sources


def as_reported(report: Report, case: AsReported) -> Iterator[Block]:
    """Yield the top with what was published, what was done and what it cost, the notes, the sources."""
    writer = report.writer
    yield from top(report, writer.say("reported_only.banner"))
    yield from opening.summary(writer)
    yield facts.facts(case, writer)
    yield from investment.investment_in_all(case, writer)
    yield from remarks.notes(report.remarks, writer)
    yield from sources.research(writer)
    yield from sources.sources(writer)
