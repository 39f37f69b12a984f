"""The last sheet: checks and notes, and all else that the page says in words and tables."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from savings.report.document import SIGNS, Block, Heading, Items, Paragraph, Sum, Table, TableRow
from savings.report.faces._workbook_book import Book, Sheet

_SIGN: Final = 3
_LABEL: Final = 44
_FIGURE: Final = 18
_FIGURES: Final = 5  # as many columns as the widest table of a page has behind its first


def write_notes(book: Book, blocks: Iterable[Block], guard: str | None) -> None:
    """Write the blocks, one below the other.

    Args:
        book: the workbook.
        blocks: of the page.
        guard: the address of the sentence that says whether figures have been changed; None without figures.
    """
    sheet = book.sheet("notes", [_SIGN, _LABEL, *[_FIGURE] * _FIGURES])
    row = sheet.heading()
    if guard is not None:
        sheet.formula(row, 0, guard, book.say("workbook.as_reported"), "guard")
        row += 1
    for block in blocks:
        row = _write(sheet, row, block)
    sheet.sheet.print_area(0, 0, row, _FIGURES + 1)


def _write(sheet: Sheet, row: int, block: Block) -> int:
    """Write one block; return the row after it."""
    match block:
        case Heading(text):
            sheet.text(row + 1, 0, text, "section")
            return row + 2
        case Paragraph(text) | Sum(text):
            return sheet.lines(row, text)
        case Items(mark, texts):
            for text in texts:
                sheet.text(row, 0, SIGNS[mark].strip(), "center")
                row = sheet.lines(row, text, first=1)
            return row
        case Table():
            return _table(sheet, row, block)
        case _:
            return row  # a chart: its figures are in tables


def _table(sheet: Sheet, row: int, table: Table) -> int:
    """Write a table as it is written: its caption says in which scale."""
    for at, column in enumerate(table.columns, start=1):
        style = "head_figure" if column.figures else "head"
        sheet.blank(row, at, style)
        sheet.text(row, at, column.heading, style)
    row += 1
    for each in table.rows:
        _row(sheet, row, each)
        row += 1
    return sheet.lines(row, table.caption, "note", first=1) + 1


def _row(sheet: Sheet, row: int, cells: TableRow) -> None:
    total = cells.kind == "total"
    for at, cell in enumerate(cells.cells, start=1):
        style = "figure_text" if at > 1 else "text"
        sheet.text(
            row, at, cell.text, {"text": "bold", "figure_text": "bold_figure"}[style] if total else style
        )
