"""CSV: a row a year, for a spreadsheet or a program (RFC 4180)."""

from __future__ import annotations

from savings.report import columns
from savings.report.cells import BYTE_ORDER_MARK, csv_line
from savings.report.document import Layout
from savings.report.model import Report

ENDINGS = (".csv",)
HAS_DOUBTS = False  # rows have no place for a remark on all of them
NEEDS_FILE = False


def render(report: Report, layout: Layout) -> str:
    """Return the rows; with `layout.spreadsheet` as the language's Excel opens them by double click.

    There, a language with a decimal comma has semicolons between, and every language a byte-order mark.
    """
    comma = layout.spreadsheet and report.numbers.decimal_mark == ","
    lines = [csv_line((column.name for column in columns.YEAR_COLUMNS), comma)]
    lines += [csv_line(row.values(), comma) for row in report.rows]
    return (BYTE_ORDER_MARK if layout.spreadsheet else "") + "".join(lines)
