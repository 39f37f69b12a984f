"""What `savings check` says of a case that is in order: what was understood of it."""

from __future__ import annotations

from collections.abc import Iterator

from savings.report.document import Items
from savings.report.model import Report
from savings.report.sections import understood as section


def understood(report: Report) -> Iterator[Items]:
    """Yield what was understood of a case.

    What looks odd in it has its place after that, as items with the mark "warning".
    """
    yield Items("item", tuple(section.understood(report.estimate, report.writer)))
    yield Items("warning", report.odd_figures)
