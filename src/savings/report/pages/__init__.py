"""Pages: of a report the sections, in the order in which they stand. One file for each kind of report."""

from __future__ import annotations

from collections.abc import Iterator

from savings.estimation.model import AsReported, Estimate
from savings.report.document import Block
from savings.report.model import Report
from savings.report.pages.as_reported import as_reported
from savings.report.pages.estimate import estimate


def page(report: Report, *, explain: bool = False) -> Iterator[Block]:
    """Yield the blocks of a report's page; with `explain` True with all explanations."""
    match report.estimate:
        case Estimate() as figures:
            yield from estimate(report, figures, explain=explain)
        case AsReported() as case:
            yield from as_reported(report, case)
