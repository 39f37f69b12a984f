"""One cell, one line, one paragraph: how figures and texts are written."""

from __future__ import annotations

import csv
import re
import textwrap
from collections.abc import Iterable
from decimal import Decimal
from functools import cache, lru_cache
from math import isfinite
from typing import Any, Final

from savings.report.rows import Cell

# What begins a formula in a spreadsheet; the wide ones do in Chinese, Japanese and Korean ones.
_SIGNS: Final = "=+@\uff1d\uff0b\uff0d\uff20-"
# What some spreadsheet takes for the end of a cell, in a line that another program wrote.
_SEPARATORS: Final = frozenset(",;\t\r\n")
# A sign at the beginning, or behind separators, blanks and quotation marks. A run of these is looked at once,
# from its beginning: else a long one would be looked at from every place in it.
_BEFORE_A_SIGN: Final = re.compile(rf'(?:^[,;\s"]*|(?<![,;\s"])[,;\s"]+)(?=[{_SIGNS}])')

BYTE_ORDER_MARK: Final = "\ufeff"


def csv_line(cells: Iterable[Cell], decimal_comma: bool = False) -> str:
    """Return a line of CSV (RFC 4180); with a decimal comma, semicolons stand between."""
    if decimal_comma:
        return _line_of([_cell(each, ",") for each in cells], ";")
    return _line_of([_cell(each, ".") for each in cells], ",")


class _Echo:
    """A file that only hands back what is written: `csv` needs one, and one line needs no buffer."""

    def write(self, text: str) -> str:
        return text


@cache
def _writer(delimiter: str) -> Any:
    return csv.writer(_Echo(), delimiter=delimiter, lineterminator="\r\n")


def _line_of(texts: list[str], delimiter: str) -> str:
    line: str = _writer(delimiter).writerow(texts)
    return line


@lru_cache(maxsize=256)  # most texts of a row, the note among them, are those of the row before
def harmless(text: str) -> str:
    """Return a text of which no spreadsheet takes any part for a formula.

    An apostrophe is put before each sign that could begin a formula: at the beginning of the text, and
    behind a comma, a semicolon, a tab or a line end in it. A spreadsheet that takes another separator than
    the file has cuts the text there, also within quotation marks.
    """
    safe = f"'{text}" if text.startswith(("\t", "\r", "\n")) else text
    return _BEFORE_A_SIGN.sub(_kept_apart, safe)


def _kept_apart(before: re.Match[str]) -> str:
    begins_a_cell = before.start() == 0 or not _SEPARATORS.isdisjoint(before[0])
    return f"{before[0]}'" if begins_a_cell else before[0]


def filled(paragraph: str, width: int, first: str = "", further: str = "") -> str:
    """Return a paragraph in lines of a width; `first` begins its first line, `further` the others."""
    return textwrap.fill(
        paragraph, width, initial_indent=first, subsequent_indent=further, break_on_hyphens=False
    )


def rounded(value: Any) -> Any:
    """Give every number 12 significant digits; what is not a number becomes None."""
    if isinstance(value, dict):
        return {key: rounded(item) for key, item in value.items()}
    if isinstance(value, list):
        return [rounded(item) for item in value]
    if isinstance(value, bool) or not isinstance(value, int | float):
        return value
    if isinstance(value, int):
        return int(value)
    if not isfinite(value):
        return None
    return float(f"{value + 0.0:.12g}")


def _cell(value: Cell, decimal_mark: str) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return harmless(value)
    if isinstance(value, int):
        return str(value)
    if not isfinite(value):
        return ""
    text = f"{value + 0.0:.12g}"
    if "e" in text:
        text = f"{Decimal(text):f}"
    return text if decimal_mark == "." else text.replace(".", decimal_mark)
