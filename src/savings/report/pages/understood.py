"""What `savings check` says of a case that is in order: what was understood of it, and what could be seen."""

from __future__ import annotations

from collections.abc import Iterator

from savings import texts
from savings.estimation.foreseen import Foreseen
from savings.estimation.planned import Planned
from savings.report.document import Items
from savings.report.model import Report
from savings.report.numbers import Numbers
from savings.report.sections import odd_figures, seen
from savings.report.sections import understood as section
from savings.report.writer import Writer


def understood(report: Report, later: Foreseen | None = None) -> Iterator[Items]:
    """Yield what was understood of a case, and with years to come also what could be seen.

    What looks odd in it has its place after that, as items with the mark "warning".
    """
    said = [*section.understood(report.estimate, report.writer)]
    if report.result is not None and later is not None:
        said += seen.seen(report.result, later, report.writer)
    yield Items("item", tuple(said))
    yield Items("warning", report.odd_figures)


def understood_of_planned(planned: Planned, later: Foreseen, language: str) -> Iterator[Items]:
    """Yield the same of a case that has no year from its start on yet."""
    words = texts.load(language)
    writer = Writer(words, Numbers(words, planned.case.costs.unit), planned.case)
    said = section.understood_of_planned(planned, writer)
    yield Items("item", (*said, *seen.seen_of_planned(planned, later, writer)))
    yield Items("warning", tuple(odd_figures.of_planned(planned, writer)))
