"""Reading a table of areas and years, a piece at a time: CSV, XLSX or Parquet.

A table has a row for each area and year; the rows of one area stand together. Only the pieces that are
worked on are in memory, so that a table may be larger than that.
"""

from __future__ import annotations

import csv
import datetime
import io
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from savings.case.bounds import BoundError, bytes_of_csv, bytes_unpacked, check_columns, rows_read, too_long
from savings.case.columns import check_column, check_parquet, size_of
from savings.case.conventions import MARKS, Cell, Convention, Evidence, Mark, follows, readings
from savings.case.opened import NotRegularError, open_file
from savings.case.scalars import (
    LARGEST,
    SMALLEST,
    Year,
    is_no_amount,
    no_amount,
    parse_amount,
    parse_year,
    shown,
)
from savings.errors import Message, SavingsError, joined, message_of
from savings.visible import brief

if TYPE_CHECKING:
    import pyarrow as pa

_BYTES: Final = 1 << 20
_ROWS: Final = 15_000
MOST_ROWS_OF_AREA: Final = 100_000  # there are a few hundred years; each piece would be put behind all others
MOST_NAMED: Final = 30
_DELIMITERS: Final = (",", ";", "\t")
_COLUMNS: Final = 4  # area, year, amount, number of the row; a code stands before the last
_CODE: Final = 3
_BETWEEN: Final = "\x1f"  # a name and its code
_FEW: Final = 10
_PLAIN_DOUBT: Final = r"^\s*[+-]?[1-9]\d{0,2}\.\d{3}\s*$"
_NO_POINT: Final = r"^\s*[+-]?\d+(,\d+)?\s*$"
_PLAIN_COMMA: Final = r"^\s*[+-]?(\d+|[1-9]\d{0,2}(\.\d{3})+)(,\d+)?\s*$"


class TableError(SavingsError):
    """A table that cannot be used; the message names the file, and the row where there is one."""

    @classmethod
    def of(cls, file: str | Path, what: Message) -> TableError:
        """Return the error of a file, with what is wrong with it."""
        return cls(joined(": ", (str(file), what)))


@dataclass(frozen=True)
class Table:
    """A table, and which of its columns hold the name of the area, the year and the amount.

    Attributes:
        encoding: of a CSV file.
        code: the column with the official codes of the areas; None where there is none.
        numbers: how its amounts are written; None where they show it themselves.
        ratios: whether only ratios of its amounts count, as of price levels: a factor in all is none.
        quoted: whether messages may quote what cannot be read in it.
    """

    file: str
    area: str
    year: str
    amount: str
    encoding: str = "utf-8"
    code: str | None = None
    numbers: Convention | None = None
    ratios: bool = False
    quoted: bool = True

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of the columns: area, year, amount and, where there is one, the code."""
        return (self.area, self.year, self.amount, *([self.code] if self.code else []))


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
        codes: the official code of each area; empty texts where the table has none.
        problems: what is wrong with a row, by its place in the block.
    """

    areas: list[str]
    starts: list[int]
    rows: NDArray[np.int64]
    labels: list[Year]
    years: NDArray[np.int64]
    amounts: NDArray[np.float64]
    codes: list[str]
    problems: dict[int, Message] = field(default_factory=dict)

    def part(self, first: int, end: int) -> Block:
        """Return the areas from the place `first` on, up to `end`, with their rows alone."""
        begin, stop = self.starts[first], self.starts[end]
        return Block(
            self.areas[first:end],
            [start - begin for start in self.starts[first : end + 1]],
            self.rows[begin:stop],
            self.labels,
            self.years[begin:stop],
            self.amounts[begin:stop],
            self.codes[first:end],
            {at - begin: problem for at, problem in self.problems.items() if begin <= at < stop},
        )


def blocks(table: Table, mark: Mark = ".", evidence: Evidence | None = None) -> Iterator[Block]:
    """Yield the areas of a table in its order, each with all its rows.

    Args:
        table: the table.
        mark: behind which its decimals stand, where its `numbers` do not say it.
        evidence: takes what the amounts show of that.

    Raises:
        TableError: it cannot be read, or has no such columns.
    """
    import pyarrow as pa

    writing = _Writing(table, MARKS[table.numbers] if table.numbers else mark, evidence)
    rest: pa.Table | None = None
    for batch in _batches(table, table.columns):
        if not len(batch):
            continue
        piece = pa.Table.from_batches([batch])
        known = piece if rest is None else pa.concat_tables([rest, piece]).combine_chunks()
        *whole, (names, starts) = _cut(*_runs(known))
        for some, ends in whole:
            yield _block(writing, known, some, ends)
        rest = known.slice(starts[0])
        if len(rest) > MOST_ROWS_OF_AREA:
            what = shown(names[0].partition(_BETWEEN)[0]) if table.quoted else Message("one area")
            message = Message(
                "{area} has over {most:,} rows one after the other; a row is for an area and a year",
                area=what,
                most=MOST_ROWS_OF_AREA,
            )
            raise TableError.of(table.file, message)
    if rest is not None and len(rest):
        names, starts = _runs(rest)
        yield _block(writing, rest, names, [*starts, len(rest)])


class _Writing(NamedTuple):
    """How the amounts of a table are to be read."""

    table: Table
    mark: Mark
    evidence: Evidence | None


def _cut(names: list[str], starts: list[int]) -> Iterator[tuple[list[str], list[int]]]:
    """Yield areas in pieces of some thousand rows, each with where they end; at last those that are left."""
    first = 0
    for at in range(1, len(names)):
        if starts[at] - starts[first] >= _ROWS:
            yield names[first:at], starts[first : at + 1]
            first = at
    yield names[first:], starts[first:]


def _runs(known: pa.Table) -> tuple[list[str], list[int]]:
    """Return the name (and the code) of each run of equal ones, and where it begins."""
    import pyarrow as pa
    import pyarrow.compute as pc

    column, count = known.column(0).combine_chunks(), len(known)
    if count == 0:
        return [], []
    if known.num_columns > _COLUMNS:
        code = known.column(_CODE).cast(pa.string()).fill_null("")
        column = pc.binary_join_element_wise(column, pc.utf8_trim_whitespace(code), _BETWEEN).combine_chunks()
    changed = pc.fill_null(pc.not_equal(column.slice(1), column.slice(0, count - 1)), True)
    starts = [0, *(np.flatnonzero(changed.to_numpy(zero_copy_only=False)) + 1).tolist()]
    return column.take(starts).to_pylist(), starts


def _block(writing: _Writing, known: pa.Table, named: list[str], ends: list[int]) -> Block:
    table = writing.table
    rows = known.slice(ends[0], ends[-1] - ends[0])
    starts = [each - ends[0] for each in ends]
    problems: dict[int, Message] = {}
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
            why = message_of(error)
            if not table.quoted:
                why = Message("is not a year; write it with four digits, as 2009")
            problems.update(dict.fromkeys(wrong.tolist(), joined(": ", (table.year, why))))
    indices = encoded.indices.fill_null(-1).to_numpy(zero_copy_only=False)
    years = np.array([*places, -1])[indices]
    for at in np.flatnonzero(indices == -1).tolist():
        why = Message("is empty; write a year with four digits, as 2009")
        problems[at] = joined(": ", (table.year, why))
    numbers = rows.column(rows.num_columns - 1).to_numpy()
    amounts = _amounts(rows.column(2).combine_chunks(), numbers, writing, problems)
    names, codes = [], []
    for each in named:
        name, _, code = each.partition(_BETWEEN)
        names.append(name)
        codes.append(code)
    return Block(names, starts, numbers, labels, years, amounts, codes, problems)


def _amounts(
    column: Any, numbers: NDArray[np.int64], writing: _Writing, problems: dict[int, Message]
) -> NDArray[np.float64]:
    import pyarrow as pa
    import pyarrow.compute as pc

    if pa.types.is_dictionary(column.type):
        column = column.dictionary_decode()
    if _is_text_of_another_kind(column.type):
        column = column.cast(pa.string())
    is_text = pa.types.is_string(column.type)
    if is_text:
        column = pc.if_else(pc.equal(column, ""), None, column)
    try:
        plain = _with_points(column, writing.table.numbers) if is_text and writing.mark == "," else column
        found: NDArray[np.float64] = plain.cast(pa.float64()).to_numpy(zero_copy_only=False)
        empty = column.is_null().to_numpy(zero_copy_only=False)
        if _in_range(found[~empty]) and not (is_text and _underflows(column, found)):
            if is_text and writing.evidence is not None:
                _look_at_plain(column, numbers, writing.evidence)
            return found
    except (pa.ArrowInvalid, pa.ArrowNotImplementedError):
        pass
    found = np.full(len(column), np.nan)
    for at, written in enumerate(column.to_pylist()):
        if written is not None and str(written).strip():
            if isinstance(written, str) and writing.evidence is not None:
                writing.evidence.take(Cell(int(numbers[at]), written))
            try:
                found[at] = _amount(written, writing)
            except ValueError as error:
                why = message_of(error)
                if not writing.table.quoted:
                    why = Message("cannot be read as an amount")
                problems[at] = joined(": ", (writing.table.amount, why))
    return found


def _in_range(amounts: NDArray[np.float64]) -> bool:
    """Say whether all amounts are zero or of a size that a case may have."""
    sizes = np.abs(amounts)
    return bool(((sizes <= LARGEST) & ((sizes >= SMALLEST) | (sizes == 0))).all())


def _underflows(column: Any, amounts: NDArray[np.float64]) -> bool:
    """Say whether a text that is no zero, as `1e-400`, became one."""
    import pyarrow as pa
    import pyarrow.compute as pc

    zeros = column.filter(pa.array(amounts == 0))
    return bool(pc.any(pc.match_substring_regex(zeros, "^[^eE]*[1-9]"), min_count=0).as_py())


def _is_text_of_another_kind(kind: Any) -> bool:
    import pyarrow as pa

    known = ("is_large_string", "is_string_view", "is_binary", "is_large_binary", "is_boolean")
    return any(getattr(pa.types, name)(kind) for name in known if hasattr(pa.types, name))


def _amount(written: object, writing: _Writing) -> float:
    """Read a cell in the way of its column."""
    convention = writing.table.numbers
    number = None
    if isinstance(written, str):
        number = readings(written).comma if writing.mark == "," else readings(written).point
    right = isinstance(written, str) and (convention is None or follows(written, convention))
    if number is not None and right and SMALLEST <= abs(number) <= LARGEST:
        return number
    if isinstance(written, str) and convention and any(reading is not None for reading in readings(written)):
        raise ValueError(
            Message(
                "{value} is not written as 'numbers' says, {numbers}",
                value=shown(written),
                numbers=repr(convention),
            )
        )
    if is_no_amount(written):
        raise ValueError(no_amount(written, cell=True))
    return parse_amount(written)  # which says what is wrong with it


def _with_points(column: Any, convention: Convention | None) -> Any:
    """Return texts with decimal commas, and thousands grouped by points, as a computer writes them.

    Raises:
        ArrowInvalid: not all are numbers that are written so.
    """
    import pyarrow as pa
    import pyarrow.compute as pc

    pattern = _NO_POINT if convention == "1 234,5" else _PLAIN_COMMA
    if not pc.all(pc.match_substring_regex(column, pattern), min_count=0).as_py():
        raise pa.ArrowInvalid("written in another way")
    return pc.replace_substring(pc.replace_substring(column, ".", ""), ",", ".")


def _look_at_plain(column: Any, numbers: NDArray[np.int64], evidence: Evidence) -> None:
    """Take what a piece shows that holds nothing but plain numbers: none groups by commas or by points."""
    import pyarrow.compute as pc

    if evidence.point:
        return
    with_point = pc.match_substring_regex(column, r"^[^eE]*\.[^eE]*$")
    doubtful = pc.match_substring_regex(column, _PLAIN_DOUBT)
    for which in (pc.and_not(with_point, doubtful), pc.and_(with_point, doubtful)):
        places = np.flatnonzero(which.fill_null(False).to_numpy(zero_copy_only=False))[:_FEW].tolist()
        for at in places:
            evidence.take(Cell(int(numbers[at]), column[at].as_py()))


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
        message = Message("has none of the endings {endings}", endings=", ".join(readers))
        raise TableError.of(path, message)
    try:
        with open_file(path) as file:
            for batch, numbers in reader(file, table, columns):
                for name, column in zip(columns, batch.columns, strict=True):
                    check_column(name, column, numbers)
                names = batch.column(0)
                if not pa.types.is_string(names.type):
                    names = names.cast(pa.string())
                arrays = [names.fill_null(""), *batch.columns[1:], pa.array(numbers)]
                yield pa.RecordBatch.from_arrays(arrays, names=[*columns, "row"])
    except FileNotFoundError:
        raise TableError.of(path, Message("no such file")) from None
    except BoundError as error:
        raise TableError.of(path, error.message) from None
    except UnicodeError:
        raise TableError.of(path, _in_another_encoding(table)) from None
    except pa.ArrowException as error:
        what = str(error).splitlines()[0]
        if "UTF8" in what:
            raise TableError.of(path, _in_another_encoding(table)) from None
        raise TableError.of(path, _no_table(table, path, _brief_of_arrow(what))) from None
    except csv.Error as error:
        raise TableError.of(path, _no_table(table, path, str(error))) from None
    except NotRegularError as error:
        raise TableError.of(path, error.message) from None
    except OSError as error:
        what = (error.strerror or str(error) or "no reason given").splitlines()[0]
        raise TableError.of(path, Message("cannot be read: {why}", why=what)) from None


def _no_table(table: Table, path: Path, why: str) -> Message:
    message = Message("cannot be read as {ending}", ending=path.suffix)
    return joined(": ", (message, why)) if table.quoted else message


def _brief_of_arrow(message: str) -> str:
    """Return a message of pyarrow with no more of the file in it than may be quoted."""
    if "straddl" in message:
        return Message("a row is over 1 MB")
    *before, last = message.split(": ", 3)
    return ": ".join([*map(brief, before), brief(last)])


def _in_another_encoding(table: Table) -> Message:
    if table.encoding.lower() in ("utf-8", "utf8"):
        return Message("is not UTF-8; save it as 'CSV UTF-8', or name its encoding ('encoding: cp1252')")
    return Message("is not in the encoding {encoding}", encoding=repr(table.encoding))


Piece = tuple["pa.RecordBatch", NDArray[np.int64]]


def _csv(file: BinaryIO, table: Table, columns: Sequence[str]) -> Iterator[Piece]:
    import pyarrow as pa
    import pyarrow.compute as pc
    import pyarrow.csv as arrow_csv

    bytes_of_csv().add(os.fstat(file.fileno()).st_size)
    lines = io.TextIOWrapper(file, table.encoding, newline="")
    head, more = lines.readline(_BYTES), lines.read(1)
    lines.detach()
    file.seek(0)
    if head.startswith("ï»¿"):  # the mark of UTF-8, read as something else
        raise TableError.of(table.file, Message("is UTF-8; leave 'encoding' out"))
    heading = head.removeprefix("\ufeff").strip("\r\n")
    delimiter, names = _heading(heading, table)
    _known(table, names)
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
    first, rows = 2, rows_read()
    with arrow_csv.open_csv(file, reading, parsing, text) as reader:
        for batch in reader:
            numbers = np.arange(first, first + len(batch))
            first += len(batch)
            rows.add(len(batch))
            lengths = [pc.utf8_length(column).to_numpy(zero_copy_only=False) for column in batch.columns]
            filled = np.sum(lengths, axis=0) > 0
            yield (batch, numbers) if filled.all() else (batch.filter(pa.array(filled)), numbers[filled])


def _heading(heading: str, table: Table) -> tuple[str, list[str]]:
    """Return the delimiter and the names of the columns: those among which the table's are."""
    ways = {delimiter: _names(heading, delimiter) for delimiter in _DELIMITERS}
    fits = [each for each in _DELIMITERS if set(table.columns) <= set(ways[each] or ())]
    chosen = fits[0] if fits else max(_DELIMITERS, key=heading.count)
    names = ways[chosen]
    if names is None:
        raise too_long(1, Message("the heading of a column"))
    return chosen, names


def _names(heading: str, delimiter: str) -> list[str] | None:
    """Return the names in a heading; None if one is longer than Python reads."""
    try:
        return [name.strip() for name in next(csv.reader([heading], delimiter=delimiter), [])]
    except csv.Error:
        return None


def _parquet(file: BinaryIO, table: Table, columns: Sequence[str]) -> Iterator[Piece]:
    import pyarrow as pa
    import pyarrow.parquet as parquet

    known = parquet.read_metadata(file)
    schema = known.schema.to_arrow_schema()
    _known(table, schema.names)
    for name in columns:
        if any(pa.types.is_nested(schema.field(at).type) for at in schema.get_all_field_indices(name)):
            message = Message("column {column} holds lists or groups, not single values", column=shown(name))
            raise TableError.of(table.file, message)
    check_parquet(known, columns)
    # Texts stay as they are packed, each written once, until it is known how much they are unpacked.
    with parquet.ParquetFile(file, metadata=known, read_dictionary=list(columns)) as packed:
        first, unpacked = 2, bytes_unpacked()
        for batch in packed.iter_batches(batch_size=_ROWS, columns=list(columns), use_threads=False):
            numbers = np.arange(first, first + len(batch))
            first += len(batch)
            packs = batch.select(list(columns)).columns
            for name, column in zip(columns, packs, strict=True):
                check_column(name, column, numbers)
                unpacked.add(size_of(column))
            arrays = [
                each.dictionary_decode() if pa.types.is_dictionary(each.type) else each for each in packs
            ]
            yield pa.RecordBatch.from_arrays(arrays, names=list(columns)), numbers


def _xlsx(file: BinaryIO, table: Table, columns: Sequence[str]) -> Iterator[Piece]:
    from savings.case.workbook import BROKEN, BrokenWorkbookError, Sheet

    try:
        sheet = Sheet(file)
        names = sheet.heading()
        _known(table, names)
        places = [names.index(column) for column in columns]
        amount = places[columns.index(table.amount)]
        rows = sheet.rows(places)
        while some := list(islice(rows, _ROWS)):
            piece = [[_text(cells.get(at), at == amount) for at in places] for _, cells in some]
            yield _as_text(piece, columns), np.array([number for number, _ in some])
    except BROKEN as error:
        told = message_of(error)
        why = told if isinstance(error, BrokenWorkbookError) else brief(told)
        raise TableError.of(table.file, Message("cannot be read as a workbook: {why}", why=why)) from None


def _as_text(rows: list[list[str | None]], columns: Sequence[str]) -> pa.RecordBatch:
    import pyarrow as pa

    cells = zip(*rows, strict=True)
    return pa.RecordBatch.from_arrays([pa.array(each, pa.string()) for each in cells], list(columns))


def _text(cell: Any, is_amount: bool) -> str | None:
    """Return a cell as it would be typed: 2009, not 2009.0.

    An amount that is a number gets an exponent: it needs no proof, as a text like `1.250` does, and is none.
    """
    if cell is None:
        return None
    if not is_amount or isinstance(cell, float):
        cell = _whole(cell)
    if isinstance(cell, datetime.date):
        return f"{cell:%Y-%m-%d} (a date)"  # Excel's reading of a 1.5 that was typed
    if not isinstance(cell, float):
        return str(cell)
    return f"{cell!r}e0" if is_amount and "e" not in repr(cell) else repr(cell)


def _known(table: Table, names: Sequence[str]) -> None:
    """Raise an error that names the columns there are, unless the table's are among them."""
    check_columns(len(names))
    wrong: list[Message] = []
    for column in dict.fromkeys(table.columns):
        if column not in names:
            near = get_close_matches(column, names, n=1)
            there = brief(", ".join(map(str, names[:MOST_NAMED])))
            message = Message("has no column {column}", column=shown(column))
            if table.quoted and near:
                message = Message("{problem}; did you mean {near}?", problem=message, near=shown(near[0]))
            elif table.quoted:
                message = Message("{problem}; there are: {known}", problem=message, known=there)
            wrong.append(message)
    if wrong:
        raise TableError.of(table.file, joined("; ", wrong))
