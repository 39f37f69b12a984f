"""A workbook in the making: sheets with title and note, and cells of a few kinds."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable
from functools import cached_property
from io import BytesIO
from math import floor, isfinite, log10
from typing import Any, Final

import xlsxwriter
from xlsxwriter.utility import xl_range_abs, xl_rowcol_to_cell

from savings.report.faces._palette import INK, LINK, MUTED, PROJECTED
from savings.report.model import Report
from savings.report.numbers import MISSING
from savings.report.workbook import MADE, cell_text, plain, set_page

UNCHANGED: Final = "Unchanged"  # the name of the cell that says whether kept figures still hold
SHARE: Final = "0.0%"
YEAR: Final = "0"
GENERAL: Final = "General"
_SCIENTIFIC: Final = "0.000E+00"
_MOST_DIGITS: Final = 1e15
_TEXT: Final = 1.2  # characters of a text in the width of one digit, which columns are measured in
_LINE: Final = 12.75  # the height of a line, in points
_SENTENCE_ENDS: Final = re.compile(r"(?<=[.!?]) ")

_STYLES: Final[dict[str, dict[str, Any]]] = {
    "title": {"bold": True, "font_size": 16},
    "subtitle": {"font_color": MUTED},
    "banner": {"bold": True, "font_color": PROJECTED},
    "verdict": {"bold": True, "font_size": 14},
    "section": {"bold": True, "font_size": 12},
    "sum": {"bold": True, "font_size": 12},
    "note": {"font_color": MUTED},
    "guard": {"italic": True, "font_color": MUTED},
    "text": {},
    "bold": {"bold": True},
    "bold_figure": {"bold": True, "align": "right"},
    "wrapped": {"text_wrap": True, "valign": "top"},
    "figure_text": {"align": "right", "valign": "top"},
    "head": {"bold": True, "text_wrap": True, "valign": "bottom", "bottom": 2},
    "head_figure": {"bold": True, "text_wrap": True, "valign": "bottom", "bottom": 2, "align": "right"},
    "center": {"align": "center"},
    "head_center": {"bold": True, "text_wrap": True, "valign": "bottom", "bottom": 2, "align": "center"},
    "typed": {"font_color": LINK, "bg_color": "#EAF1FB"},
    "formula": {},
    "kept": {"italic": True, "font_color": MUTED, "align": "right"},
    "kept_center": {"italic": True, "font_color": MUTED, "align": "center"},
    "year": {"align": "left"},
    "helper": {"font_color": MUTED},
    "total": {"bold": True, "top": 1},
    "total_kept": {"italic": True, "font_color": MUTED, "top": 1, "align": "right"},
}


class Book:
    """A workbook of one report, to which sheets are added in their order."""

    def __init__(self, report: Report) -> None:
        self.report, self.say = report, report.writer.say
        self._file = BytesIO()
        self.book = xlsxwriter.Workbook(self._file, {"in_memory": True})
        self.book.set_properties(
            {"created": MADE, "title": cell_text(report.written(report.estimate.case.title))[:255]}
        )
        self._formats: dict[tuple[str, str], Any] = {}
        self.rerun = self.say("workbook.rerun")

    def format(self, style: str, number: str = GENERAL) -> Any:
        """Return the format of a style, with one for numbers."""
        key = (style, number)
        if key not in self._formats:
            base = {"font_name": "Arial", "font_size": 10, "font_color": INK, "num_format": number}
            self._formats[key] = self.book.add_format(base | _STYLES[style])
        return self._formats[key]

    def sheet(self, key: str, widths: Iterable[float]) -> Sheet:
        """Add a sheet with columns of these widths, in characters."""
        name = self.say(f"workbook.sheet.{key}")
        return Sheet(self, self.book.add_worksheet(name), name, tuple(widths))

    @cached_property
    def amount(self) -> str:
        """How amounts are shown: whole ones, and small ones with three digits."""
        result = self.report.result
        figures = [abs(row.observed) for row in result.years] if result else []
        largest = max([abs(result.total.value), *figures] if result else [0.0])
        return number_format(largest)

    def done(self) -> bytes:
        """Return the bytes of the workbook."""
        self.book.close()
        return self._file.getvalue()


class Sheet:
    """One sheet. Rows and columns are counted from zero."""

    def __init__(self, book: Book, sheet: Any, name: str, widths: tuple[float, ...]) -> None:
        self.book, self.sheet, self.name = book, sheet, name
        self.set_text_width(widths)
        for at, width in enumerate(widths):
            sheet.set_column(at, at, width, book.format("text"))
        sheet.hide_gridlines(2)
        page = book.say("workbook.page", page="&P", pages="&N")
        set_page(sheet, book.say("workbook.footer"), page)

    def set_text_width(self, widths: Iterable[float]) -> None:
        """Let lines of text be as long as these columns are wide together."""
        self.width = round(_TEXT * sum(widths))

    def text(self, row: int, column: int, text: str, style: str = "text") -> None:
        """Write a text, which never becomes a formula."""
        if text:
            self.sheet.write_string(row, column, plain(cell_text(text)), self.book.format(style))

    def lines(self, row: int, text: str, style: str = "text", first: int = 0) -> int:
        """Write a text from a column on, a row for as much as the sheet is wide; return the next row."""
        for line in textwrap.wrap(text, self.width, break_on_hyphens=False):
            self.text(row, first, line, style)
            row += 1
        return row

    def heads(self, row: int, lines: int) -> None:
        """Make a row high enough for headings of so many lines: not every program does so by itself."""
        self.sheet.set_row(row, _LINE * lines + 2)

    def blank(self, row: int, column: int, style: str) -> None:
        """Write an empty cell, for its lines."""
        self.sheet.write_blank(row, column, None, self.book.format(style))

    def number(self, row: int, column: int, value: float, style: str = "typed", number: str = "") -> None:
        """Write a number."""
        if isfinite(value):
            self.sheet.write_number(row, column, value, self.book.format(style, number or self.book.amount))
        else:
            self.text(row, column, MISSING, "figure_text")

    def formula(
        self,
        row: int,
        column: int,
        formula: str,
        value: float | str | bool,
        style: str = "formula",
        number: str = "",
    ) -> None:
        """Write a formula, and beside it what it comes to: programs show it that do not compute."""
        if isinstance(value, float) and not isfinite(value):
            self.text(row, column, MISSING, "figure_text")
            return
        if isinstance(value, float):
            value = float(f"{value:.15g}")  # a spreadsheet has no more digits
        made = self.book.format(style, number or self.book.amount)
        self.sheet.write_formula(row, column, f"={formula}", made, value)

    def kept(self, row: int, column: int, value: float | str, style: str = "kept", number: str = "") -> None:
        """Write what no formula can give, for as long as what it rests on is unchanged.

        Args:
            row: of the cell.
            column: of the cell.
            value: the figure, or a text of the report's own.
            style: of the cell.
            number: the format of the figure.
        """
        self.formula(row, column, self.if_unchanged(literal(value)), value, style, number)

    def if_unchanged(self, formula: str) -> str:
        """Return a formula that asks to run the program again where the figures below it were changed."""
        return f"IF({UNCHANGED},{formula},{literal(self.book.rerun)})"

    def heading(self) -> int:
        """Write the title, and below it the note, a sentence a row; return the row after them."""
        report = self.book.report
        self.text(0, 0, report.written(report.estimate.case.title), "title")
        row = 1
        for sentence in sentences(report.disclaimer):
            row = self.lines(row, sentence, "note")
        return row

    def cell(self, row: int, column: int) -> str:
        """Return the address of a cell, for a formula on any sheet."""
        return f"{self._quoted}!{xl_rowcol_to_cell(row, column, row_abs=True, col_abs=True)}"

    def cells(self, first: int, column: int, last: int, to: int | None = None) -> str:
        """Return the address of cells one below the other, or of a block of them."""
        return f"{self._quoted}!{xl_range_abs(first, column, last, column if to is None else to)}"

    @property
    def _quoted(self) -> str:
        return "'" + self.name.replace("'", "''") + "'"


def sentences(text: str) -> list[str]:
    """Return the sentences of a paragraph."""
    return _SENTENCE_ENDS.split(text)


def literal(value: float | str) -> str:
    """Write a figure or a text as it stands in a formula."""
    if isinstance(value, str):
        return '"' + value.replace('"', '""') + '"'
    return f"{value:.15G}" if isfinite(value) else literal(MISSING)  # a spreadsheet has no more digits


def number_format(largest: float) -> str:
    """Return the format of amounts of which the largest has this size."""
    if largest >= _MOST_DIGITS or 0 < largest < 1e-6:
        return _SCIENTIFIC
    decimals = max(2 - floor(log10(largest)), 0) if 0 < largest < 1000 else 0
    return "#,##0" + ("." + "0" * decimals if decimals else "")
