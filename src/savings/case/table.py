"""Reading a table of areas and years, a piece at a time: CSV, XLSX or Parquet.

A table has a row for each area and year; the rows of one area stand together. Only the pieces that are
worked on are in memory, so that a table may be larger than that.
"""

from __future__ import annotations

import csv
import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from numpy.typing import NDArray

from savings.case.rules import ambiguous_points
from savings.case.scalars import LARGEST, Year, parse_amount, parse_year, shown
from savings.errors import SavingsError

if TYPE_CHECKING:
    import pyarrow as pa

_BYTES: Final = 1 << 20
_ROWS: Final = 15_000
MOST_NAMED: Final = 30
_DELIMITERS: Final = (",", ";", "\t")


class TableError(SavingsError):
    """A table that cannot be used; the message names the file, and the row where there is one."""


@dataclass(frozen=True)
class Table:
    """A table, and which of its columns hold the name of the area, the year and the amount.

    Attributes:
        encoding: of a CSV file.
    """

    file: str
    area: str
    year: str
    amount: str
    encoding: str = "utf-8"

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
        rows: the number of each row in the file; the heading is row 1; shape (rows,).
        labels: the years that occur.
        years: which of these labels each row has, shape (rows,); -1 where it is none.
        amounts: shape (rows,); NaN where the table has none.
        problems: what is wrong with a row, by its place in the block.
    """

    areas: list[str]
    starts: list[int]
    rows: NDArray[np.int64]
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
    for batch in _batches(table, table.columns):
        names, starts = _runs(batch.column(0))
        for name, start in zip(names, starts, strict=True):
            if name == last:
                continue
            if hash(name) in seen:
                raise TableError(
                    f"{table.file}: row {batch.column(3)[start]}: the rows of {shown(name)} do not stand "
                    f"together; sort the table by {shown(table.area)}"
                )
            seen.add(hash(name))
            last = name
    if not seen:
        raise TableError(f"{table.file}: has no rows below its heading")
    return len(seen)


def blocks(table: Table) -> Iterator[Block]:
    """Yield the areas of a table in its order, each with all its rows.

    Raises:
        TableError: it cannot be read, or has no such columns.
    """
    import pyarrow as pa

    rest: pa.Table | None = None
    for batch in _batches(table, table.columns):
        piece = pa.Table.from_batches([batch])
        known = piece if rest is None else pa.concat_tables([rest, piece]).combine_chunks()
        *whole, (names, starts) = _cut(*_runs(known.column(0)))
        for some, ends in whole:
            yield _block(table, known, some, ends)
        rest = known.slice(starts[0])
    if rest is not None and len(rest):
        names, starts = _runs(rest.column(0))
        yield _block(table, rest, names, [*starts, len(rest)])


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


def _block(table: Table, known: pa.Table, names: list[str], ends: list[int]) -> Block:
    rows = known.slice(ends[0], ends[-1] - ends[0])
    starts = [each - ends[0] for each in ends]
    problems: dict[int, str] = {}
    encoded = rows.column(1).combine_chunks().dictionary_encode()
    labels: list[Year] = []
    places = []
    for written in encoded.dictionary.to_pylist():
        try:
            labels.append(parse_year(None if written == "" else _whole(written)))
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
    numbers = rows.column(3).to_numpy()
    return Block(names, starts, numbers, labels, years, amounts, problems)


def _amounts(column: Any, name: str, problems: dict[int, str]) -> NDArray[np.float64]:
    import pyarrow as pa
    import pyarrow.compute as pc

    if pa.types.is_string(column.type):
        column = pc.if_else(pc.equal(column, ""), None, column)
    try:
        found: NDArray[np.float64] = column.cast(pa.float64()).to_numpy(zero_copy_only=False)
        empty = column.is_null().to_numpy(zero_copy_only=False)
        if (np.abs(found[~empty]) <= LARGEST).all():
            return found
    except (pa.ArrowInvalid, pa.ArrowNotImplementedError):
        pass
    found = np.full(len(column), np.nan)
    cells = column.to_pylist()
    for at, written in enumerate(cells):
        if written is not None and str(written).strip():
            try:
                found[at] = parse_amount(written)
            except ValueError as error:
                problems[at] = f"{name}: {str(error).replace('leave the line out', 'leave the cell empty')}"
    for broken in ambiguous_points(dict(enumerate(cells))):
        problems[int(broken.key[-1])] = f"{name}: {broken.message}"
    return found


def _whole(written: object) -> object:
    if isinstance(written, float) and written.is_integer():
        return int(written)
    if isinstance(written, datetime.date | datetime.datetime):
        return written.year
    return written


def _batches(table: Table, columns: Sequence[str]) -> Iterator[pa.RecordBatch]:
    """Yield some columns of a table, the first of them as text, and last the numbers of the rows."""
    import pyarrow as pa

    path = Path(table.file)
    readers = {".csv": _csv, ".tsv": _csv, ".txt": _csv, ".xlsx": _xlsx, ".parquet": _parquet}
    reader = readers.get(path.suffix.lower())
    if reader is None:
        raise TableError(f"{path}: has none of the endings {', '.join(readers)}")
    try:
        for batch, numbers in reader(path, table, columns):
            for name, column in zip(columns, batch.columns, strict=True):
                if pa.types.is_nested(column.type):
                    raise TableError(f"{path}: column {name!r} holds lists or groups, not single values")
            names = batch.column(0)
            if not pa.types.is_string(names.type):
                names = names.cast(pa.string())
            arrays = [names.fill_null(""), *batch.columns[1:], pa.array(numbers)]
            yield pa.RecordBatch.from_arrays(arrays, names=[*columns, "row"])
    except FileNotFoundError:
        raise TableError(f"{path}: no such file") from None
    except UnicodeError:
        raise TableError(f"{path}: is not {_written(table)}") from None
    except pa.ArrowException as error:
        what = str(error).splitlines()[0]
        if "UTF8" in what:
            raise TableError(f"{path}: is not {_written(table)}") from None
        raise TableError(f"{path}: cannot be read as {path.suffix}: {what}") from None
    except OSError as error:
        what = (error.strerror or str(error) or "no reason given").splitlines()[0]
        raise TableError(f"{path}: cannot be read: {what}") from None


def _written(table: Table) -> str:
    if table.encoding.lower() in ("utf-8", "utf8"):
        return "UTF-8; save it as 'CSV UTF-8', or name its encoding ('encoding: cp1252')"
    return f"in the encoding {table.encoding!r}"


Piece = tuple["pa.RecordBatch", NDArray[np.int64]]


def _csv(path: Path, table: Table, columns: Sequence[str]) -> Iterator[Piece]:
    import pyarrow as pa
    import pyarrow.compute as pc
    import pyarrow.csv as arrow_csv

    with path.open(encoding=table.encoding, newline="") as lines:
        head, more = lines.readline(_BYTES), lines.read(1)
    if head.startswith("ï»¿"):  # the mark of UTF-8, read as something else
        raise TableError(f"{path}: is UTF-8; leave 'encoding' out")
    heading = head.removeprefix("\ufeff").strip("\r\n")
    delimiter, names = _heading(heading, table)
    _known(path, table, names)
    if not more:
        return
    reading = arrow_csv.ReadOptions(
        block_size=_BYTES, use_threads=False, column_names=names, skip_rows=1, encoding=table.encoding
    )
    # A blank line becomes a row of empty cells: it counts as a row, and is left out here.
    parsing = arrow_csv.ParseOptions(delimiter=delimiter, newlines_in_values=True, ignore_empty_lines=False)
    text = arrow_csv.ConvertOptions(
        include_columns=list(columns), column_types=dict.fromkeys(columns, pa.string())
    )
    first = 2
    with path.open("rb") as file, arrow_csv.open_csv(file, reading, parsing, text) as reader:
        for batch in reader:
            numbers = np.arange(first, first + len(batch))
            first += len(batch)
            lengths = [pc.utf8_length(column).to_numpy(zero_copy_only=False) for column in batch.columns]
            filled = np.sum(lengths, axis=0) > 0
            yield (batch, numbers) if filled.all() else (batch.filter(pa.array(filled)), numbers[filled])


def _heading(heading: str, table: Table) -> tuple[str, list[str]]:
    """Return the delimiter and the names of the columns: those among which the table's are."""
    ways = {
        delimiter: [name.strip() for name in next(csv.reader([heading], delimiter=delimiter), [])]
        for delimiter in _DELIMITERS
    }
    fits = [each for each in _DELIMITERS if set(table.columns) <= set(ways[each])]
    chosen = fits[0] if fits else max(_DELIMITERS, key=heading.count)
    return chosen, ways[chosen]


def _parquet(path: Path, table: Table, columns: Sequence[str]) -> Iterator[Piece]:
    import pyarrow.parquet as parquet

    first = 2
    with parquet.ParquetFile(path) as file:
        _known(path, table, file.schema_arrow.names)
        for batch in file.iter_batches(batch_size=_ROWS, columns=list(columns), use_threads=False):
            yield batch.select(list(columns)), np.arange(first, first + len(batch))
            first += len(batch)


def _xlsx(path: Path, table: Table, columns: Sequence[str]) -> Iterator[Piece]:
    import openpyxl

    try:
        with path.open("rb") as file:  # openpyxl leaves a file open that it cannot read
            book = openpyxl.load_workbook(file, read_only=True, data_only=True)
            rows = enumerate(book.worksheets[0].iter_rows(values_only=True), 1)
            _, heading = next(rows, (1, ()))
            names = [str(cell).strip() if cell is not None else "" for cell in heading]
            _known(path, table, names)
            places = [names.index(column) for column in columns]
            piece: list[list[str | None]] = []
            numbers: list[int] = []
            for number, cells in rows:
                if any(cell is not None for cell in cells):
                    piece.append([_text(cells[at]) if at < len(cells) else None for at in places])
                    numbers.append(number)
                if len(piece) == _ROWS:
                    yield _as_text(piece, columns), np.array(numbers)
                    piece, numbers = [], []
            if piece:
                yield _as_text(piece, columns), np.array(numbers)
            book.close()
    except (OSError, TableError):
        raise
    except Exception as error:  # a zip file, XML, a workbook: each has errors of its own
        raise TableError(f"{path}: cannot be read as a workbook: {error}") from None


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
    wrong = []
    for column in dict.fromkeys(table.columns):
        if column not in names:
            near = get_close_matches(column, names, n=1)
            there = ", ".join(map(str, names[:MOST_NAMED]))
            hint = f"; did you mean {near[0]!r}?" if near else f"; there are: {shown(there)[1:-1]}"
            wrong.append(f"has no column {column!r}{hint}")
    if wrong:
        raise TableError(f"{path}: {'; '.join(wrong)}")
