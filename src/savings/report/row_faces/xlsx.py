"""XLSX: a workbook with one sheet, a row a case."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from savings.errors import SavingsError
from savings.report.cells import harmless, rounded
from savings.report.document import Layout
from savings.report.rows import Column, Row
from savings.texts import Texts

ENDINGS = (".xlsx",)
NEEDS_FILE = True

_MOST_ROWS: Final = 1_048_576
_LONGEST_TEXT: Final = 32_767
_FORBIDDEN: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")  # no text of XML


class Xlsx:
    """Rows as a workbook: texts and numbers, no formulas."""

    def __init__(self, columns: tuple[Column, ...], texts: Texts, layout: Layout) -> None:
        self._names = [column.name for column in columns]
        self._cells = tuple(_text if column.type == "text" else rounded for column in columns)

    def line(self, row: Row) -> tuple[Any, ...]:
        """Return the cells of one row."""
        return tuple([cell(value) for cell, value in zip(self._cells, row.values(), strict=True)])

    @contextmanager
    def open(self, path: Path) -> Iterator[_Writer]:
        """Open the file; what is written is complete when the block ends."""
        import openpyxl

        book = openpyxl.Workbook(write_only=True)
        sheet = book.create_sheet("savings")
        sheet.append(self._names)
        yield _Writer(sheet)
        book.save(path)


class _Writer:
    read = True

    def __init__(self, sheet: Any) -> None:
        self._sheet, self._rows = sheet, 1

    def pieces(self, several: Sequence[Any]) -> Iterator[Sequence[Any]]:
        """Yield all cases at once: a file takes any number."""
        yield several

    def write(self, rows: Sequence[tuple[Any, ...]]) -> None:
        """Write some rows."""
        self._rows += len(rows)
        if self._rows > _MOST_ROWS:
            raise SavingsError(f"a workbook holds {_MOST_ROWS} rows at most; write .csv or .parquet")
        for row in rows:
            self._sheet.append(row)


def _text(value: Any) -> str | None:
    return None if value is None else harmless(_FORBIDDEN.sub("\ufffd", value))[:_LONGEST_TEXT]
