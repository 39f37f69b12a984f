"""XLSX: a workbook for the controller and the auditor, whose formulas come to the report's figures.

It has a summary, the figures by year, the ways to draw the trend, and checks and notes; of a case as reported
only the first and the last. What no formula can give is kept, and says so once a figure below it is changed.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, cast

from savings.report.document import Block, Heading, Layout, Paragraph
from savings.report.model import Report
from savings.report.pages import page

if TYPE_CHECKING:
    from savings.estimation.model import Estimate

ENDINGS = (".xlsx",)
HAS_DOUBTS = True
NEEDS_FILE = True


def render(report: Report, layout: Layout) -> bytes:
    """Return the workbook: the same page, its figures in cells."""
    # xlsxwriter, which these need, is loaded for a workbook alone.
    from savings.report.faces._workbook_book import Book
    from savings.report.faces._workbook_figures import write_figures
    from savings.report.faces._workbook_notes import write_notes
    from savings.report.faces._workbook_summary import summary_sheet, write_result, write_top
    from savings.report.faces._workbook_ways import write_ways

    top, rest = _split(page(report, explain=layout.explain))
    book = Book(report)
    summary = summary_sheet(book)
    row = write_top(summary, top)
    if report.result is None:
        write_notes(book, rest, None)
        return book.done()
    ways, others = _shared_out(report, rest)
    estimate = cast("Estimate", report.estimate)
    figures = write_figures(book, estimate.result, estimate.outlay_totals)
    write_ways(book, estimate.result, figures, ways)
    guard = write_result(summary, row, estimate, figures)
    write_notes(book, others, guard)
    return book.done()


def _split(blocks: Iterable[Block]) -> tuple[list[Block], list[Block]]:
    """Return the top of a page, which ends with the note, and the rest of it."""
    every = list(blocks)
    end = 1 + next(
        at for at, block in enumerate(every) if isinstance(block, Paragraph) and block.role == "note"
    )
    return every[:end], every[end:]


def _shared_out(report: Report, blocks: Iterable[Block]) -> tuple[list[Block], list[Block]]:
    """Return the blocks of the section on ways, which have a sheet of their own, and those of the last sheet.

    The table of years is on neither: its figures have a sheet, in formulas.
    """
    years: list[Block] = []
    ways: list[Block] = []
    others: list[Block] = []
    own = {report.writer.say("heading.years"): years, report.writer.say("heading.range"): ways}
    part = others
    for block in blocks:
        part = own.get(block.text, others) if isinstance(block, Heading) else part
        if part is others or not isinstance(block, Heading):
            part.append(block)
    return ways, others
