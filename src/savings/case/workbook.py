"""Reading the first sheet of a workbook (XLSX) as a stream, within the bounds of a table.

openpyxl builds a tree of each row, of all styles and of all shared texts before anything can be counted: a
workbook of 2 MB can take 5 GB so. Here the XML goes by in small pieces and nothing is kept but the cells of
the columns that are wanted. What a number format or a serial date means is still asked of openpyxl.
"""

from __future__ import annotations

import datetime
import posixpath
import re
import struct
import sys
import zipfile
import zlib
from collections.abc import Callable, Collection, Iterator, Mapping
from typing import BinaryIO, Final, NamedTuple
from xml.parsers import expat

from savings.case.bounds import (
    MOST_CHARACTERS,
    MOST_SHEET_ROWS,
    BoundError,
    Counter,
    bytes_unpacked,
    check_columns,
)
from savings.errors import Message

Value = str | int | float | bool | datetime.date | datetime.time | datetime.timedelta
Cells = dict[int, Value]

_PIECE: Final = 1 << 16
_MOST_CELLS: Final = 20_000_000
# A cell of the first 702 columns, A to ZZ, with nothing in it.
_EMPTY_CELL: Final = re.compile(rb'<c (?:s="\d+" )?r="[A-Z]{1,2}\d{1,7}"(?: s="\d+")? ?/>')
_CELLS_AND_ROWS: Final = (b"<c ", b"<c>", b"<c/", b"<row ", b"<row>", b"<row/")
_LONGEST_TAG: Final = 1 << 20
_LONGEST_REST: Final = 4096
_DEEPEST: Final = 100
_MOST_NAMES: Final = 10_000  # the parser keeps each
_MOST_PARTS: Final = 100_000
_MOST_TEXTS: Final = 5_000_000
_MOST_FORMATS: Final = 1_000_000
_LONGEST_FORMAT: Final = 255
_ENDING: Final = b"PK\x05\x06"  # of a zip file
_ENDING_OF_LARGE: Final = b"PK\x06\x07"
_LONGEST_ENDING: Final = 22 + 65_535
_HEAD_OF_PART: Final = 46  # bytes, the least that each part takes in the directory of a zip file


class BrokenWorkbookError(Exception):
    """It is no workbook, or one that was cut short."""


# A zip file has errors of its own: it may be cut short, encrypted, or packed in a way that is not known.
BROKEN: Final = (
    BrokenWorkbookError,
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    RuntimeError,
    UnicodeError,
)


class Sheet:
    """The first sheet of a workbook.

    Args:
        file: the workbook, open for reading.

    Raises:
        BoundError: it is over a bound.
        BrokenWorkbookError: it is no workbook.
    """

    def __init__(self, file: BinaryIO) -> None:
        _check_directory(file)
        self._archive = zipfile.ZipFile(file)
        self._unpacked = bytes_unpacked()
        parts = {info.filename: info for info in self._archive.infolist()}
        book = next(self._related("", "officeDocument"), "xl/workbook.xml")
        if book not in parts:
            raise BrokenWorkbookError(Message("there is no workbook in it"))
        listed = _Book()
        self._parse(book, listed)
        targets = dict(self._targets(book, "worksheet"))
        sheets = [targets[each] for each in listed.sheets if targets.get(each) in parts]
        if not sheets:
            raise BrokenWorkbookError(Message("there is no sheet in it"))
        self._part = sheets[0]
        texts, styles = (
            [part for part in self._related(book, kind) if part in parts]
            for kind in ("sharedStrings", "styles")
        )
        used = {book, self._part, *texts[:1], *styles[:1]}
        bytes_unpacked().add(sum(parts[part].file_size for part in used))
        shared, formats = _Texts(), _Formats()
        if texts:
            self._parse(texts[0], shared)
        if styles:
            self._parse(styles[0], formats)
        self._meaning = _Meaning(shared.texts, formats, listed.since_1904)

    def heading(self) -> list[str]:
        """Return what stands in the first row, as far as a cell of it is filled."""
        number, cells = next(self._rows(None, 1), (1, {}))
        if number != 1:
            return []
        return [str(cells.get(at, "")).strip() for at in range(max(cells, default=-1) + 1)]

    def rows(self, wanted: Collection[int]) -> Iterator[tuple[int, Cells]]:
        """Yield the rows below the heading in which any cell is filled, each with its number.

        Args:
            wanted: the columns whose cells are wanted, counted from 0.
        """
        for number, cells in self._rows(frozenset(wanted), None):
            if number > 1:
                yield number, cells

    def _rows(self, wanted: frozenset[int] | None, last: int | None) -> Iterator[tuple[int, Cells]]:
        sheet = _Rows(self._meaning, wanted)
        for _ in self._pieces(self._part, sheet):
            yield from sheet.taken()
            if last is not None and sheet.number > last:
                return
        yield from sheet.taken()

    def _related(self, part: str, kind: str) -> Iterator[str]:
        return (target for _, target in self._targets(part, kind))

    def _targets(self, part: str, kind: str) -> Iterator[tuple[str, str]]:
        """Yield the parts of a kind to which a part leads, each with the id by which that one knows it."""
        folder, name = posixpath.split(part)
        relations = posixpath.join(folder, "_rels", f"{name}.rels")
        if relations not in self._archive.NameToInfo:
            return
        found = _Relations()
        self._parse(relations, found)
        for known, (what, target) in found.targets.items():
            if what.rpartition("/")[2] == kind:
                yield known, posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")

    def _parse(self, part: str, taker: _Taker) -> None:
        for _ in self._pieces(part, taker):
            pass

    def _pieces(self, part: str, taker: _Taker) -> Iterator[None]:
        """Give the XML of a part to a taker, and come back after every piece of it."""
        info = self._archive.getinfo(part)
        if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):  # others grow without bound
            raise BrokenWorkbookError(Message("it is packed in an unusual way"))
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.StartElementHandler = taker.begin
        parser.EndElementHandler = taker.finish
        parser.CharacterDataHandler = taker.text
        parser.StartDoctypeDeclHandler = _refuse_doctype
        given, rest = 0, b""
        try:
            with self._archive.open(info) as packed:
                while piece := packed.read(_PIECE):
                    self._unpacked.add(len(piece))
                    piece, rest = _whole_tags(rest + piece)
                    piece = taker.shorter(piece)
                    given += len(piece)
                    parser.Parse(piece, False)
                    if given - parser.CurrentByteIndex > _LONGEST_TAG:
                        raise BoundError(Message("holds a part of XML of over 1 MB that does not end"))
                    if len(parser.intern) > _MOST_NAMES:
                        raise BoundError(Message("has over {most} kinds of elements", most=_MOST_NAMES))
                    yield
                parser.Parse(rest, True)
        except expat.ExpatError as error:
            raise BrokenWorkbookError(str(error)) from None


def _whole_tags(piece: bytes) -> tuple[bytes, bytes]:
    """Part a piece of XML behind its last whole tag, where that is near its end."""
    end = piece.rfind(b">") + 1
    return (piece[:end], piece[end:]) if len(piece) - end < _LONGEST_REST else (piece, b"")


class _Taker:
    """Takes the XML of a part as it goes by. The names of elements have their namespace before them."""

    _depth = 0

    def shorter(self, piece: bytes) -> bytes:
        """Return a piece of XML without what need not be parsed."""
        return piece

    def begin(self, name: str, given: dict[str, str]) -> None:
        """Take the beginning of an element, if it is not too deep."""
        self._depth += 1
        if self._depth > _DEEPEST:
            raise BoundError(Message("is nested more than {most} levels deep", most=_DEEPEST))
        self.start(name, given)

    def finish(self, name: str) -> None:
        """Take the end of an element."""
        self._depth -= 1
        self.end(name)

    def start(self, name: str, given: dict[str, str]) -> None:
        """Take the beginning of an element."""

    def end(self, name: str) -> None:
        """Take the end of an element."""

    def text(self, text: str) -> None:
        """Take text inside an element."""


def _local(name: str) -> str:
    return name.rpartition(" ")[2]


def _refuse_doctype(*_: object) -> None:
    raise BrokenWorkbookError(Message("its XML declares a document type"))


class _Relations(_Taker):
    """What a part leads to: the kind and the place, by the id."""

    def __init__(self) -> None:
        self.targets: dict[str, tuple[str, str]] = {}
        self._counter = Counter(_MOST_PARTS, Message("leads to over 100,000 parts"))

    def start(self, name: str, given: dict[str, str]) -> None:
        if _local(name) == "Relationship":
            self._counter.add(1)
            self.targets[given.get("Id", "")] = (given.get("Type", ""), given.get("Target", ""))


class _Book(_Taker):
    """The sheets of a workbook, by their ids, and whether its dates are counted from 1904."""

    def __init__(self) -> None:
        self.sheets: list[str] = []
        self.since_1904 = False
        self._counter = Counter(_MOST_PARTS, Message("has over 100,000 sheets"))

    def start(self, name: str, given: dict[str, str]) -> None:
        kind = _local(name)
        if kind == "sheet":
            self._counter.add(1)
            self.sheets += [value for key, value in given.items() if _local(key) == "id"]
        elif kind == "workbookPr":
            self.since_1904 = given.get("date1904") in ("1", "true")


class _Texts(_Taker):
    """The texts that cells share, each as far as a cell may be long, and one character more."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self._text = _Long()
        self._counter = Counter(_MOST_TEXTS, Message("has over 5 million different texts"))
        self._bytes = bytes_unpacked()  # a text of two bytes a letter may take four in memory
        self._open = self._beside = False

    def start(self, name: str, given: dict[str, str]) -> None:
        kind = _local(name)
        if kind == "si":
            self._text.clear()
        elif kind == "rPh":  # how it is pronounced
            self._beside = True
        self._open = kind == "t" and not self._beside

    def end(self, name: str) -> None:
        self._open = False
        kind = _local(name)
        if kind == "rPh":
            self._beside = False
        elif kind == "si":
            text = str(self._text).replace("x005F_", "")
            self._counter.add(1)
            self._bytes.add(sys.getsizeof(text) if text else 0)
            self.texts.append(text)

    def text(self, text: str) -> None:
        if self._open:
            self._text.add(text)


class _Formats(_Taker):
    """The number formats that cells refer to."""

    def __init__(self) -> None:
        self.own: dict[int, str] = {}
        self.of_style: list[int] = []
        self._inside = False
        self._counter = Counter(_MOST_FORMATS, Message("has over a million formats"))

    def start(self, name: str, given: dict[str, str]) -> None:
        kind = _local(name)
        if kind == "cellXfs":
            self._inside = True
        elif kind == "xf" and self._inside:
            self._counter.add(1)
            self.of_style.append(_whole(given.get("numFmtId"), 0))
        elif kind == "numFmt":
            self._counter.add(1)
            self.own[_whole(given.get("numFmtId"), -1)] = given.get("formatCode", "")[:_LONGEST_FORMAT]

    def end(self, name: str) -> None:
        if _local(name) == "cellXfs":
            self._inside = False

    def of(self, style: int) -> str:
        """Return the number format of a style."""
        from openpyxl.styles.numbers import BUILTIN_FORMATS

        number = self.of_style[style] if 0 <= style < len(self.of_style) else 0
        return self.own.get(number) or str(BUILTIN_FORMATS.get(number, ""))


class _Long:
    """A text that is put together from pieces, and kept as far as a cell may be long, and one more."""

    def __init__(self) -> None:
        self.clear()

    def clear(self) -> None:
        """Begin a new one."""
        self._pieces: list[str] = []
        self._left = MOST_CHARACTERS + 1

    def add(self, text: str) -> None:
        """Add a piece."""
        if self._left > 0:
            self._pieces.append(text[: self._left])
            self._left -= len(text)

    def __str__(self) -> str:
        return "".join(self._pieces)


class _Meaning:
    """What is written in cells, and what it means: numbers, texts, dates."""

    def __init__(self, texts: list[str], formats: _Formats, since_1904: bool) -> None:
        self._texts = texts
        self._formats = formats
        self._since_1904 = since_1904
        self._converts: dict[int, Callable[[float], Value] | None] = {}

    def of(self, written: str, kind: str, style: int) -> Value:
        """Return the value of a cell. What is of another kind than the file says stays as it is written."""
        try:
            if kind == "s":
                return self._texts[int(written)]
            if kind == "b":
                return bool(int(written))
            if kind == "d":
                return datetime.date.fromisoformat(written[:10])
            if kind == "n":
                number = float(written) if re.search("[.eE]", written) else int(written)
                convert = self._convert(style) if style else None
                return number if convert is None else convert(number)
        except IndexError:
            raise BrokenWorkbookError(Message("a cell refers to a text that is not there")) from None
        except (ValueError, OverflowError):
            pass
        return written

    def _convert(self, style: int) -> Callable[[float], Value] | None:
        """Return what makes dates of the numbers of a style; None if they are numbers."""
        if style not in self._converts:
            from openpyxl.styles.numbers import is_date_format, is_timedelta_format
            from openpyxl.utils.datetime import CALENDAR_MAC_1904, WINDOWS_EPOCH, from_excel

            code = self._formats.of(style)
            epoch, is_span = (
                CALENDAR_MAC_1904 if self._since_1904 else WINDOWS_EPOCH,
                is_timedelta_format(code),
            )

            def convert(number: float) -> Value:
                value: Value = from_excel(number, epoch, timedelta=is_span)
                return value

            self._converts[style] = convert if is_date_format(code) or is_span else None
        return self._converts[style]


class _Cell(NamedTuple):
    """A cell whose end has not come: its column, or -1 if it is not wanted; how it is written, its style."""

    column: int = -1
    kind: str = "n"
    style: int = 0


_NO_CELL: Final = _Cell()


class _Rows(_Taker):
    """The rows of a sheet; those that have ended wait to be taken."""

    def __init__(self, meaning: _Meaning, wanted: frozenset[int] | None) -> None:
        self.number = 0
        self._meaning = meaning
        self._wanted = wanted
        self._ended: list[tuple[int, Cells]] = []
        self._column = -1
        self._cells: Cells = {}
        self._filled = False
        self._cell = _NO_CELL
        self._text = _Long()
        self._has_text = self._open = self._beside = False
        self._places: dict[str, int] = {}
        self._counter = Counter(_MOST_CELLS, Message("has over 20 million cells"))
        self._starts: Mapping[str, Callable[[dict[str, str]], None]] = {
            "row": self._row,
            "c": self._begin,
            "v": self._value,
            "t": self._inline,
            "rPh": self._pronounced,
        }
        self._names: dict[str, str] = {}

    def shorter(self, piece: bytes) -> bytes:
        """Leave out the cells that are formatted and empty: there may be millions, and each costs a call.

        Only where every cell says its place, as Excel's do: otherwise a cell is known by those before it.
        """
        placed = sum(map(piece.count, _CELLS_AND_ROWS)) == piece.count(b' r="')
        return _EMPTY_CELL.sub(b"", piece) if placed and b"<![CDATA[" not in piece else piece

    def taken(self) -> list[tuple[int, Cells]]:
        """Return the rows that have ended since, and are filled."""
        ended, self._ended = self._ended, []
        return ended

    def start(self, name: str, given: dict[str, str]) -> None:
        local = self._names.get(name) or self._names.setdefault(name, _local(name))
        begin = self._starts.get(local)
        if begin is not None:
            begin(given)

    def end(self, name: str) -> None:
        local = self._names.get(name)
        if local in ("v", "t"):
            self._open = False
        elif local == "rPh":
            self._beside = False
        elif local == "c":
            cell = self._cell
            if self._has_text:
                self._filled = True
                if cell.column >= 0:
                    self._cells[cell.column] = self._meaning.of(str(self._text), cell.kind, cell.style)
            self._cell, self._has_text = _NO_CELL, False
        elif local == "row" and self._filled:
            self._ended.append((self.number, self._cells))

    def text(self, text: str) -> None:
        if self._open:
            self._has_text = True
            if self._cell.column >= 0:
                self._text.add(text)

    def _row(self, given: dict[str, str]) -> None:
        self.number = _whole(given.get("r"), self.number + 1)
        if self.number > MOST_SHEET_ROWS:
            raise BoundError(Message("has a row beyond 1,048,576, the last of a workbook"))
        self._column, self._cells, self._filled = -1, {}, False

    def _begin(self, given: dict[str, str]) -> None:
        self._counter.add(1)
        written = given.get("r")
        self._column = self._column + 1 if written is None else self._place(written)
        check_columns(self._column + 1)
        self._has_text = False
        if self._wanted is None or self._column in self._wanted:
            self._text.clear()
            self._cell = _Cell(self._column, given.get("t", "n"), _whole(given.get("s"), 0))

    def _place(self, written: str) -> int:
        """Return the column of `BC7`."""
        letters = written.rstrip("0123456789")
        if letters not in self._places:
            column = 0
            for letter in letters.upper()[:4]:
                if not "A" <= letter <= "Z":
                    raise BrokenWorkbookError(Message("a cell has a place that is none"))
                column = 26 * column + ord(letter) - ord("A") + 1
            if not column:
                raise BrokenWorkbookError(Message("a cell has a place that is none"))
            check_columns(column)
            self._places[letters] = column - 1
        return self._places[letters]

    def _value(self, given: dict[str, str]) -> None:
        self._open = self._cell.kind != "inlineStr"

    def _inline(self, given: dict[str, str]) -> None:
        self._open = not self._beside

    def _pronounced(self, given: dict[str, str]) -> None:
        self._beside = True


def _whole(written: str | None, otherwise: int) -> int:
    """Return a whole number, however it is written."""
    if written is None:
        return otherwise
    try:
        return int(written) if len(written) < _LONGEST_FORMAT and written.isdecimal() else int(float(written))
    except (ValueError, OverflowError):
        raise BrokenWorkbookError(Message("it holds a number that is none")) from None


def _check_directory(file: BinaryIO) -> None:
    """Check how large the directory of a zip file is, before it is read whole."""
    size = file.seek(0, 2)
    file.seek(max(0, size - _LONGEST_ENDING - len(_ENDING_OF_LARGE) - 16))
    tail = file.read()
    file.seek(0)
    at = tail.rfind(_ENDING)
    if at < 0 or at + 16 > len(tail):
        raise BrokenWorkbookError(Message("it is no zip file"))
    (directory,) = struct.unpack_from("<L", tail, at + 12)
    if tail[max(0, at - 20) : at].startswith(_ENDING_OF_LARGE):
        directory = _directory_of_large(file, tail, at - 20)
    if directory > _MOST_PARTS * _HEAD_OF_PART:
        raise BoundError(Message("has more parts than a workbook has"))


def _directory_of_large(file: BinaryIO, tail: bytes, at: int) -> int:
    """Return the size of the directory by the record for large zip files, which streams have too."""
    (begin,) = struct.unpack_from("<Q", tail, at + 8)
    file.seek(0)
    try:
        file.seek(begin)
        record = file.read(56)
        (size,) = struct.unpack_from("<Q", record, 40)
    except (struct.error, OverflowError, OSError, ValueError):
        raise BrokenWorkbookError(Message("it is no zip file")) from None
    finally:
        file.seek(0)
    if not record.startswith(b"PK\x06\x06"):
        raise BrokenWorkbookError(Message("it is no zip file"))
    return int(size)
