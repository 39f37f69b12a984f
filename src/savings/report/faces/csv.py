"""CSV: a row a year, for a spreadsheet or a program (RFC 4180)."""

from __future__ import annotations

import csv
import io
from decimal import Decimal
from math import isfinite

from savings.report.model import Layout, Report
from savings.report.rows import COLUMNS, Cell

ENDINGS = (".csv",)

# What a spreadsheet would take for the beginning of a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def render(report: Report, layout: Layout) -> str:
    """Return the rows; with `layout.spreadsheet` as the language's Excel opens them by double click.

    There, a language with a decimal comma has semicolons between, and every language a byte-order mark.
    """
    comma = layout.spreadsheet and report.numbers.decimal_mark == ","
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";" if comma else ",", lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for row in report.rows:
        writer.writerow([_cell(row[column], "," if comma else ".") for column in COLUMNS])
    return ("\ufeff" if layout.spreadsheet else "") + out.getvalue()


def _cell(value: Cell, decimal_mark: str) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return f"'{value}" if value.startswith(_FORMULA) else value
    if isinstance(value, int):
        return str(value)
    if not isfinite(value):
        return ""
    return f"{Decimal(f'{value + 0.0:.12g}'):f}".replace(".", decimal_mark)
