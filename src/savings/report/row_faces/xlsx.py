"""XLSX: a workbook with one sheet, a row a case."""

from __future__ import annotations

import contextlib
import re
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any, Final
from xml.sax.saxutils import escape

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
# A workbook says when it was made; one date for all, so that the same rows are the same bytes.
_MADE: Final = datetime(2000, 1, 1)


class Xlsx:
    """Rows as a workbook: texts and numbers, no formulas."""

    def __init__(self, columns: tuple[Column, ...], texts: Texts, layout: Layout) -> None:
        self._names = tuple(column.name for column in columns)
        self._cells = tuple(_text if column.type == "text" else rounded for column in columns)

    def line(self, row: Row) -> tuple[Any, ...]:
        """Return the cells of one row."""
        return tuple([cell(value) for cell, value in zip(self._cells, row.values(), strict=True)])

    @contextmanager
    def open(self, path: Path) -> Iterator[_Writer]:
        """Open the file; what is written is complete when the block ends.

        Rows wait in a file beside it, not in memory, until the workbook is put together.
        """
        import xlsxwriter
        from xlsxwriter.exceptions import FileCreateError

        with (
            tempfile.TemporaryDirectory(prefix=f".{path.name.lstrip('.')}.", dir=path.parent) as folder,
            _Unfailing(path) as file,
        ):
            options = {"constant_memory": True, "tmpdir": folder, "use_zip64": True}
            book = xlsxwriter.Workbook(file, options)
            book.set_properties({"created": _MADE})
            sheet = book.add_worksheet("savings")
            try:
                writer = _Writer(sheet)
                writer.write([self._names])
                yield writer
                book.close()
            except FileCreateError as error:  # wherever the rows waited
                raise OSError(*error.args[0].args) from None
            finally:
                with contextlib.suppress(OSError):  # otherwise it would complain when it is taken down
                    sheet.row_data_fh.close()


class _Writer:
    read = True

    def __init__(self, sheet: Any) -> None:
        self._sheet, self._rows = sheet, 0

    def pieces(self, several: Sequence[Any]) -> Iterator[Sequence[Any]]:
        """Yield all cases at once: a file takes any number."""
        yield several

    def write(self, rows: Sequence[tuple[Any, ...]]) -> None:
        """Write some rows."""
        if self._rows + len(rows) > _MOST_ROWS:
            raise SavingsError(f"a workbook holds {_MOST_ROWS} rows at most; write .csv or .parquet")
        for row in rows:
            for at, cell in enumerate(row):
                if isinstance(cell, str):
                    self._sheet.write_string(self._rows, at, _plain(cell))
                elif cell is not None:
                    self._sheet.write_number(self._rows, at, cell)
            self._rows += 1


class _Unfailing:
    """A file that takes what is written until a disk is full, and then says so once, at the end.

    Python's module for zip files writes once more when an archive that failed is taken down, and that error
    would reach stderr beside the message.
    """

    def __init__(self, path: Path) -> None:
        self._file = path.open("w+b", buffering=0)
        self._at = 0
        self._error: OSError | None = None

    def __enter__(self) -> _Unfailing:
        return self

    def __exit__(self, *failed: object) -> None:
        self._file.close()
        if self._error is not None and failed[0] is None:
            raise self._error

    def write(self, data: bytes) -> int:
        """Write all of it, or remember why that cannot be."""
        left = memoryview(data)
        while left and self._error is None and not self._file.closed:
            try:
                left = left[self._file.write(left) :]
            except OSError as error:
                self._error = error
        self._at += len(data)
        return len(data)

    def seek(self, place: int) -> int:
        """Go to a place of the file."""
        self._at = place if self._file.closed else self._file.seek(place)
        return self._at

    def tell(self) -> int:
        """Return the place that is written next."""
        return self._at

    def flush(self) -> None:
        """Do nothing: all is written at once."""


def _text(value: Any) -> str | None:
    return None if value is None else harmless(_FORBIDDEN.sub("\ufffd", value))[:_LONGEST_TEXT]


def _plain(text: str) -> str:
    """Return a text as the library takes it for one: what is tagged as rich text it would write as XML."""
    if text.startswith("<r>") and text.endswith("</r>"):
        return f'<r><t xml:space="preserve">{escape(text)}</t></r>'
    return text
