"""The top of every page, in the order of every face: the verdict, what supports it, the doubts, the note."""

from __future__ import annotations

from collections.abc import Iterator

from savings.estimation.model import Estimate
from savings.report.document import Block, Items, Paragraph
from savings.report.model import Report
from savings.report.sections import opening
from savings.report.sections.doubts import passed
from savings.report.sections.top import figures


def top(report: Report, *banners: str) -> Iterator[Block]:
    """Yield all that must be seen before anything else; nothing stands between the verdict and the note."""
    writer = report.writer
    yield from opening.opening(writer, *banners)
    yield Paragraph(report.verdict.text, "verdict")
    if isinstance(report.estimate, Estimate):
        yield from figures(report.estimate, writer)
        yield Items("warning", report.odd_figures)
        yield Paragraph(_doubts(report), "doubts")
    else:
        yield Items("item", report.reported)
    yield Paragraph(report.disclaimer, "note")


def _doubts(report: Report) -> str:
    """Write the reasons for doubt in one paragraph, and how many checks passed."""
    said = passed(report.checks, bool(report.doubts), report.writer)
    if not report.other_doubts:
        return said
    return report.writer.say("top.doubts", doubts=" ".join(report.other_doubts), passed=said)
