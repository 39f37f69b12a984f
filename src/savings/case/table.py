"""Reading a table of areas and years, a piece at a time: CSV, XLSX or Parquet.

A table has a row for each area and year; the rows of one area stand together. Only the pieces that are
worked on are in memory, so that a table may be larger than that.
"""

from __future__ import annotations

import datetime
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from numpy.typing import NDArray

from savings.case.scalars import Year, parse_amount, parse_year, shown
from savings.errors import SavingsError

if TYPE_CHECKING:
    import pyarrow as pa

_BYTES: Final = 1 << 20
_ROWS: Final = 15_000
_DELIMITERS: Final = (",", ";", "\t")


class TableError(SavingsError):
    """A table that cannot be used; the message names the file, and the row where there is one."""


@dataclass(frozen=True)
class Table:
    """A table, and which of its columns hold the name of the area, the year and the amount."""

    file: str
    area: str
    year: str
    amount: str

    @property
    def columns(self) -> tuple[str, str, str]:
        """The names of the three columns."""
        return self.area, self.year, self.amount


@dataclass(frozen=True, eq=False)
class Block:
    """Some areas of a table with all their rows.

    Attributes:
        areas: their names, N of them.
        starts: where the rows of each begin, and at last where they end, shape (N + 1,).
        row: the number of the first row in the file; the heading is row 1.
        labels: the years that occur.
        years: which of these labels each row has, shape (rows,); -1 where it is none.
        amounts: shape (rows,); NaN where the table has none.
        problems: what is wrong with a row, by its place in the block.
    """

    areas: list[str]
    starts: list[int]
    row: int
    labels: list[Year]
    years: NDArray[np.int64]
    amounts: NDArray[np.float64]
    problems: dict[int, str] = field(default_factory=dict)


def count_areas(table: Table) -> int:
    """Return how many areas a table has, after reading through it once.

    Raises:
        TableError: it cannot be read, has no such columns or no rows, or the rows of an area stand apart.
    """
    seen: set[int] = set()
    last: str | None = None
    row = 2
    for batch in _batches(table, (table.area,)):
        names, starts = _runs(batch.column(0))
        for name, start in zip(names, starts, strict=True):
            if name == last:
                continue
            if hash(name) in seen:
                raise TableError(
                    f"{table.file}: row {row + start}: the rows of {shown(name)} do not stand together; "
                    f"sort the table by {shown(table.area)}"
                )
            seen.add(hash(name))
            last = name
        row += len(batch)
    if not seen:
        raise TableError(f"{table.file}: has no rows below its heading")
    return len(seen)


def blocks(table: Table) -> Iterator[Block]:
    """Yield the areas of a table in its order, each with all its rows.

    Raises:
        TableError: it cannot be read, or has no such columns.
    """
    import pyarrow as pa

    row = 2
    rest: pa.Table | None = None
    for batch in _batches(table, table.columns):
        piece = pa.Table.from_batches([batch])
        known = piece if rest is None else pa.concat_tables([rest, piece]).combine_chunks()
        *whole, (names, starts) = _cut(*_runs(known.column(0)))
        for some, ends in whole:
            yield _block(table, known, some, ends, row)
        row += starts[0]
        rest = known.slice(starts[0])
    if rest is not None and len(rest):
        names, starts = _runs(rest.column(0))
        yield _block(table, rest, names, [*starts, len(rest)], row)


def _cut(names: list[str], starts: list[int]) -> Iterator[tuple[list[str], list[int]]]:
    """Yield areas in pieces of some thousand rows, each with where they end; at last those that are left."""
    first = 0
    for at in range(1, len(names)):
        if starts[at] - starts[first] >= _ROWS:
            yield names[first:at], starts[first : at + 1]
            first = at
    yield names[first:], starts[first:]


def _runs(column: Any) -> tuple[list[str], list[int]]:
    """Return each run of equal names, and where it begins."""
    import pyarrow.compute as pc

    count = len(column)
    if count == 0:
        return [], []
    changed = pc.fill_null(pc.not_equal(column.slice(1), column.slice(0, count - 1)), True)
    starts = [0, *(np.flatnonzero(changed.to_numpy(zero_copy_only=False)) + 1).tolist()]
    return column.take(starts).to_pylist(), starts


def _block(table: Table, known: pa.Table, names: list[str], ends: list[int], row: int) -> Block:
    rows = known.slice(ends[0], ends[-1] - ends[0])
    starts, row = [each - ends[0] for each in ends], row + ends[0]
    problems: dict[int, str] = {}
    encoded = rows.column(1).combine_chunks().dictionary_encode()
    labels: list[Year] = []
    places = []
    for written in encoded.dictionary.to_pylist():
        try:
            labels.append(parse_year(_whole(written)))
            places.append(len(labels) - 1)
        except ValueError as error:
            places.append(-1)
            wrong = np.flatnonzero(encoded.indices.to_numpy(zero_copy_only=False) == len(places) - 1)
            problems.update(dict.fromkeys(wrong.tolist(), f"{table.year}: {error}"))
    indices = encoded.indices.fill_null(-1).to_numpy(zero_copy_only=False)
    years = np.array([*places, -1])[indices]
    for at in np.flatnonzero(indices == -1).tolist():
        problems[at] = f"{table.year}: is empty; write a year with four digits, as 2009"
    amounts = _amounts(rows.column(2).combine_chunks(), table.amount, problems)
    return Block([name or "" for name in names], starts, row, labels, years, amounts, problems)


def _amounts(column: Any, name: str, problems: dict[int, str]) -> NDArray[np.float64]:
    import pyarrow as pa
    import pyarrow.compute as pc

    if pa.types.is_string(column.type):
        column = pc.if_else(pc.equal(column, ""), None, column)
    try:
        found: NDArray[np.float64] = column.cast(pa.float64()).to_numpy(zero_copy_only=False)
        empty = column.is_null().to_numpy(zero_copy_only=False)
        if np.isfinite(found[~empty]).all():
            return found
    except (pa.ArrowInvalid, pa.ArrowNotImplementedError):
        pass
    found = np.full(len(column), np.nan)
    for at, written in enumerate(column.to_pylist()):
        if written is not None and str(written).strip():
            try:
                found[at] = parse_amount(written)
            except ValueError as error:
                problems[at] = f"{name}: {error}"
    return found


def _whole(written: object) -> object:
    if isinstance(written, float) and written.is_integer():
        return int(written)
    if isinstance(written, datetime.date | datetime.datetime):
        return written.year
    return written


def _batches(table: Table, columns: Sequence[str]) -> Iterator[pa.RecordBatch]:
    """Yield some columns of a table, the first of them as text, a piece at a time."""
    import pyarrow as pa

    path = Path(table.file)
    readers = {".csv": _csv, ".tsv": _csv, ".txt": _csv, ".xlsx": _xlsx, ".parquet": _parquet}
    reader = readers.get(path.suffix.lower())
    if reader is None:
        raise TableError(f"{path}: has none of the endings {', '.join(readers)}")
    try:
        for batch in reader(path, table, columns):
            names = batch.column(0)
            if not pa.types.is_string(names.type):
                names = names.cast(pa.string())
            yield pa.RecordBatch.from_arrays([names, *batch.columns[1:]], names=list(columns))
    except FileNotFoundError:
        raise TableError(f"{path}: no such file") from None
    except OSError as error:
        raise TableError(f"{path}: cannot be read: {error.strerror or error}") from None
    except pa.ArrowException as error:
        raise TableError(f"{path}: cannot be read as {path.suffix}: {str(error).splitlines()[0]}") from None


def _csv(path: Path, table: Table, columns: Sequence[str]) -> Iterator[pa.RecordBatch]:
    import pyarrow as pa
    import pyarrow.csv as arrow_csv

    with path.open("rb") as file:
        head = file.readline(_BYTES)
    try:
        heading = head.decode("utf-8-sig").strip("\r\n")
    except UnicodeDecodeError:
        raise TableError(f"{path}: is not UTF-8; save it as 'CSV UTF-8'") from None
    delimiter = max(_DELIMITERS, key=heading.count)
    names = [name.strip().strip('"') for name in heading.split(delimiter)]
    _known(path, table, names)
    with arrow_csv.open_csv(
        io.BufferedReader(io.FileIO(path)),
        read_options=arrow_csv.ReadOptions(
            block_size=_BYTES, use_threads=False, column_names=names, skip_rows=1
        ),
        parse_options=arrow_csv.ParseOptions(delimiter=delimiter, newlines_in_values=True),
        convert_options=arrow_csv.ConvertOptions(
            include_columns=list(columns), column_types=dict.fromkeys(columns, pa.string())
        ),
    ) as reader:
        yield from reader


def _parquet(path: Path, table: Table, columns: Sequence[str]) -> Iterator[pa.RecordBatch]:
    import pyarrow.parquet as parquet

    with parquet.ParquetFile(path) as file:
        _known(path, table, file.schema_arrow.names)
        for batch in file.iter_batches(batch_size=_ROWS, columns=list(columns), use_threads=False):
            yield batch.select(list(columns))


def _xlsx(path: Path, table: Table, columns: Sequence[str]) -> Iterator[pa.RecordBatch]:
    import openpyxl
    import pyarrow as pa

    try:
        book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    except OSError:
        raise
    except Exception as error:  # a zip file, XML, a workbook: each has errors of its own
        raise TableError(f"{path}: cannot be read as a workbook: {error}") from None
    try:
        rows = book.worksheets[0].iter_rows(values_only=True)
        names = [str(cell).strip() if cell is not None else "" for cell in next(rows, ())]
        _known(path, table, names)
        places = [names.index(column) for column in columns]
        piece: list[list[str | None]] = []
        for cells in rows:
            if any(cell is not None for cell in cells):
                piece.append([_text(cells[at]) for at in places])
            if len(piece) == _ROWS:
                yield pa.RecordBatch.from_arrays(
                    [pa.array(c, pa.string()) for c in zip(*piece, strict=True)], list(columns)
                )
                piece = []
        if piece:
            yield pa.RecordBatch.from_arrays(
                [pa.array(c, pa.string()) for c in zip(*piece, strict=True)], list(columns)
            )
    finally:
        book.close()


def _as_text(rows: list[list[str | None]], columns: Sequence[str]) -> pa.RecordBatch:
    import pyarrow as pa

    cells = zip(*rows, strict=True)
    return pa.RecordBatch.from_arrays([pa.array(each, pa.string()) for each in cells], list(columns))


def _text(cell: Any) -> str | None:
    """Return a cell as it would be typed: 2009, not 2009.0."""
    if cell is None:
        return None
    cell = _whole(cell)
    return repr(cell) if isinstance(cell, float) else str(cell)


def _known(path: Path, table: Table, names: Sequence[str]) -> None:
    """Raise an error that names the columns there are, unless the table's are among them."""
    for column in table.columns:
        if column not in names:
            near = get_close_matches(column, names, n=1)
            hint = f"; did you mean {near[0]!r}?" if near else f"; there are: {', '.join(map(str, names))}"
            raise TableError(f"{path}: has no column {column!r}{hint}")
