"""CSV: a line a row (RFC 4180)."""

from __future__ import annotations

from savings.report.cells import BYTE_ORDER_MARK, csv_line
from savings.report.document import Layout
from savings.report.numbers import Numbers
from savings.report.rows import Column, Row
from savings.texts import Texts

ENDINGS = (".csv",)
NEEDS_FILE = False


class Csv:
    """Rows as CSV; with `layout.spreadsheet` as the language's Excel opens them by double click."""

    between = ""
    tail = ""

    def __init__(self, columns: tuple[Column, ...], texts: Texts, layout: Layout) -> None:
        self._comma = layout.spreadsheet and Numbers(texts, "").decimal_mark == ","
        mark = BYTE_ORDER_MARK if layout.spreadsheet else ""
        self.head = mark + csv_line((column.name for column in columns), self._comma)

    def line(self, row: Row) -> str:
        """Return one row."""
        return csv_line(row.values(), self._comma)
