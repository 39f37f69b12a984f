"""XLSX: a workbook with one sheet, a row a case."""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from savings.errors import SavingsError
from savings.report.cells import harmless, rounded
from savings.report.document import Layout
from savings.report.rows import Column, Row
from savings.report.workbook import MADE, cell_text, plain, set_page
from savings.texts import Texts

ENDINGS = (".xlsx",)
NEEDS_FILE = True

_MOST_ROWS: Final = 1_048_576
# The widths of columns, in characters: by their names, otherwise by their types.
_WIDTHS: Final = {"case": 24, "municipality": 18, "error": 30, "disclaimer": 30}
_WIDTH: Final = {"text": 9, "count": 7, "number": 13}
_ARROW: Final = 3  # what the button of the filter takes of a heading
_LARGE: Final = 1000  # from which on amounts are shown without decimals


class Xlsx:
    """Rows as a workbook: texts and numbers, no formulas."""

    def __init__(self, columns: tuple[Column, ...], texts: Texts, layout: Layout) -> None:
        self._columns, self._texts = columns, texts
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
            book.set_properties({"created": MADE})
            sheet = book.add_worksheet("savings")
            try:
                writer = _Writer(book, sheet, self._columns)
                yield writer
                self._finish(sheet, writer)
                book.close()
            except FileCreateError as error:  # wherever the rows waited
                raise OSError(*error.args[0].args) from None
            finally:
                with contextlib.suppress(OSError):  # otherwise it would complain when it is taken down
                    sheet.row_data_fh.close()

    def _finish(self, sheet: Any, writer: _Writer) -> None:
        """Let the sheet be read and printed: widths, a head that stays, a filter, A4 landscape."""
        for at, column in enumerate(self._columns):
            width = _WIDTHS.get(column.name, _WIDTH[column.type])
            sheet.set_column(at, at, max(width, len(column.name) + _ARROW))
        sheet.freeze_panes(1, 1)
        last = (max(writer.rows - 1, 1), len(self._columns) - 1)
        sheet.autofilter(0, 0, *last)
        sheet.print_area(0, 0, *last)
        sheet.repeat_rows(0)
        page = self._texts("workbook.page", page="&P", pages="&N")
        set_page(sheet, self._texts("workbook.footer.rows"), page)


class _Writer:
    read = True

    def __init__(self, book: Any, sheet: Any, columns: tuple[Column, ...]) -> None:
        self._sheet, self.rows = sheet, 0
        self._whole, self._fine = (book.add_format({"num_format": each}) for each in ("#,##0", "#,##0.0##"))
        self._text = book.add_format({"indent": 1})  # else a figure would touch the text behind it
        # A count is no amount: a year has no commas.
        self._amounts = [column.type == "number" for column in columns]
        head = book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"})
        for at, column in enumerate(columns):
            sheet.write_string(0, at, column.name, head)
        self.rows = 1

    def pieces(self, several: Sequence[Any]) -> Iterator[Sequence[Any]]:
        """Yield all cases at once: a file takes any number."""
        yield several

    def write(self, rows: Sequence[tuple[Any, ...]]) -> None:
        """Write some rows."""
        if self.rows + len(rows) > _MOST_ROWS:
            raise SavingsError(f"a workbook holds {_MOST_ROWS} rows at most; write .csv or .parquet")
        for row in rows:
            for at, cell in enumerate(row):
                if isinstance(cell, str):
                    self._sheet.write_string(self.rows, at, plain(cell), self._text)
                elif cell is not None and self._amounts[at]:
                    whole = abs(cell) >= _LARGE or cell == int(cell)
                    self._sheet.write_number(self.rows, at, cell, self._whole if whole else self._fine)
                elif cell is not None:
                    self._sheet.write_number(self.rows, at, cell)
            self.rows += 1


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
    return None if value is None else cell_text(harmless(value))
