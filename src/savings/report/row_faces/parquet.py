"""Parquet: a table for programs, columns typed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from savings.report.cells import rounded
from savings.report.document import Layout
from savings.report.rows import Column, Row
from savings.texts import Texts

ENDINGS = (".parquet",)
NEEDS_FILE = True


class Parquet:
    """Rows as a Parquet file: texts, whole numbers, and floats with 12 significant digits."""

    def __init__(self, columns: tuple[Column, ...], texts: Texts, layout: Layout) -> None:
        self._columns = columns
        self._texts = tuple(column.type == "text" for column in columns)

    def line(self, row: Row) -> tuple[Any, ...]:
        """Return the cells of one row."""
        return tuple(
            [cell if text else rounded(cell) for text, cell in zip(self._texts, row.values(), strict=True)]
        )

    @contextmanager
    def open(self, path: Path) -> Iterator[_Writer]:
        """Open the file; what is written is complete when the block ends."""
        import pyarrow as pa
        import pyarrow.parquet as parquet

        types = {"text": pa.string(), "count": pa.int64(), "number": pa.float64()}
        schema = pa.schema([(column.name, types[column.type]) for column in self._columns])
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
