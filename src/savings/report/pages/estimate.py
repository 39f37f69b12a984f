"""The page of a case with an estimate: the order of its sections."""

from __future__ import annotations

from collections.abc import Iterator

from savings.estimation.model import Estimate
from savings.report.document import Block
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


def estimate(report: Report, figures: Estimate, *, explain: bool) -> Iterator[Block]:
    """Yield the page in the order of use: the top, the years, how it was reckoned, the rest.

    With `explain` True the checks that passed have their sentences as well, and what the top says in short
    stands at the end in full, with where the intervals come from.
    """
    writer = report.writer
    yield from top(report, report.what_if)
    yield from opening.summary(writer)
    yield facts.facts(figures, writer)
    yield from years.years(figures, writer, explain=explain)
    yield from investment.investment(figures, writer)
    yield from comparison.comparison(figures, writer)
    yield from worth.split(figures, writer)
    yield from worth.adjustments(figures, writer)
    yield from appraisal.appraisal(figures, writer)
    yield from worth.payers(figures, writer)
    yield from range.range_of_methods(figures, writer)
    if explain:
        yield from range.range_in_detail(figures, writer)
    yield from published.published(figures, writer, explain=explain)
    yield from checks.checks(report.checks, writer, explain=explain)
    yield from remarks.notes(report.remarks, writer)
    if explain:
        yield from saving.saving(figures, writer)
    yield from sources.research(writer)
    yield from sources.sources(writer)
