"""Parquet: a table for programs, columns typed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from savings.report.case_rows import Row
from savings.report.cells import rounded
from savings.report.document import Layout
from savings.texts import Texts

ENDINGS = (".parquet",)

_TEXTS: Final = frozenset(
    ("case", "municipality", "unit", "period", "trend", "status", "error", "provenance", "disclaimer")
)
_COUNTS: Final = frozenset(("start", "last_year", "year", "checks_failed"))


class Parquet:
    """Rows as a Parquet file: texts, whole numbers, and floats with 12 significant digits."""

    def __init__(self, columns: tuple[str, ...], texts: Texts, layout: Layout) -> None:
        self._columns = columns

    def line(self, row: Row) -> tuple[Any, ...]:
        """Return the cells of one row."""
        return tuple([rounded(cell) for cell in row.values()])

    @contextmanager
    def open(self, path: Path) -> Iterator[_Writer]:
        """Open the file; what is written is complete when the block ends."""
        import pyarrow as pa
        import pyarrow.parquet as parquet

        types = {True: pa.string(), False: pa.float64()}
        fields = [(name, pa.int64() if name in _COUNTS else types[name in _TEXTS]) for name in self._columns]
        schema = pa.schema(fields)
        with parquet.ParquetWriter(path, schema) as writer:
            yield _Writer(writer, schema)


class _Writer:
    read = True

    def __init__(self, writer: Any, schema: Any) -> None:
        self._writer, self._schema = writer, schema

    def pieces(self, several: Sequence[Any]) -> Iterator[Sequence[Any]]:
        """Yield all cases at once: a file takes any number."""
        yield several

    def write(self, rows: Sequence[tuple[Any, ...]]) -> None:
        """Write some rows."""
        import pyarrow as pa

        if rows:
            columns = zip(*rows, strict=True)
            arrays = [pa.array(cells, field.type) for cells, field in zip(columns, self._schema, strict=True)]
            self._writer.write_batch(pa.RecordBatch.from_arrays(arrays, schema=self._schema))
