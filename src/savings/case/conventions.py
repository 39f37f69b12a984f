"""How numbers are written: with a decimal point or with a decimal comma, and what shows which of them it is.

`1.250` is one and a quarter in English and one thousand two hundred and fifty in Danish; `1,250` is the
reverse. What such a number means is never guessed: other numbers of the same file, or of the same column of
a table, show it, or whoever wrote it is asked.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final, Literal, NamedTuple, TypeVar

from savings.case.scalars import GROUP_MARKS, PLAIN, in_two_ways, shown, with_minus, without_doubt
from savings.errors import Message, joined

Mark = Literal[".", ","]
Convention = Literal["1 234,5", "1,234.5", "1.234,5", "1234.5"]

Place = TypeVar("Place", bound=Hashable)

MARKS: Final[dict[Convention, Mark]] = {"1 234,5": ",", "1,234.5": ".", "1.234,5": ",", "1234.5": "."}
_DOUBTFUL: Final = re.compile(r"[+-]?[1-9]\d{0,2}[.,]\d{3}", re.ASCII)
_BY_SPACES: Final = rf"[1-9]\d{{0,2}}(?:[{GROUP_MARKS}]\d{{3}})+"
_WITH_COMMA: Final = re.compile(
    rf"[+-]?(?:\d+(?:_\d+)*|{_BY_SPACES}|[1-9]\d{{0,2}}(?:\.\d{{3}})+)(?:,\d+)?", re.ASCII
)
_WITH_POINT: Final = re.compile(
    rf"[+-]?(?:{_BY_SPACES}|[1-9]\d{{0,2}}(?:,\d{{3}})+)(?:\.\d+)?|{PLAIN.pattern}", re.ASCII
)

_COMMAS: Final = re.compile(rf"[{GROUP_MARKS},]")
_POINTS: Final = re.compile(rf"[{GROUP_MARKS}.]")


def number_in(written: str, mark: Mark) -> float | None:
    """Return what a text means where decimals stand behind this mark; None if it is no number then."""
    text = with_minus(written.strip())
    pattern, groups = (_WITH_POINT, _COMMAS) if mark == "." else (_WITH_COMMA, _POINTS)
    if not pattern.fullmatch(text):
        return None
    return float(groups.sub("", text).replace(",", "."))


def follows(written: str, convention: Convention) -> bool:
    """Say whether a number is written in a convention; blanks and apostrophes may group in each."""
    if "e" in written or "E" in written:  # a number cell of a workbook, or a programmer's
        return number_in(written, ".") is not None
    other = {"1 234,5": ".", "1234.5": ","}.get(convention)
    return number_in(written, MARKS[convention]) is not None and (other is None or other not in written)


class Readings(NamedTuple):
    """What a text means with a decimal point and with a decimal comma; None if it is no number then."""

    point: float | None
    comma: float | None

    @property
    def shows(self) -> Mark | None:
        """The mark that the text shows to be that of decimals; None if it shows neither."""
        if (self.point is None) == (self.comma is None):
            return None
        return "." if self.comma is None else ","

    @property
    def differ(self) -> bool:
        """Whether the text is a number both ways, and not the same."""
        return self.point is not None and self.comma is not None and self.point != self.comma


@lru_cache(maxsize=4096)
def readings(written: str) -> Readings:
    """Return both readings of a text. An exponent is a programmer's, and shows nothing of the others."""
    if "e" in written or "E" in written:
        value = number_in(written, ".")
        return Readings(value, value)
    return Readings(number_in(written, "."), number_in(written, ","))


def in_doubt(amounts: Mapping[Place, object]) -> Iterator[tuple[Place, Message]]:
    """Yield the amounts of a case file that can be read in two ways, each with what to write instead.

    `120.000` is in doubt, unless another amount of the file shows that decimals stand behind points there,
    and none groups its thousands by them. (Amounts as `1,250` are refused one by one: see `parse_number`.)
    """
    written = {
        key: value
        for key, value in amounts.items()
        if isinstance(value, str) and ("." in value or "," in value)
    }
    if not written:
        return
    marks = {readings(value).shows for value in written.values()}
    if "." in marks and "," not in marks:
        return
    for key, value in written.items():
        text = with_minus(value.strip())
        if "." in text and _DOUBTFUL.fullmatch(text):
            yield key, in_two_ways(text, text.replace(".", ""), without_doubt(text))


_MOST: Final = 10


class Cell(NamedTuple):
    """A cell of a column: the number of its row, and what is written there."""

    row: int
    text: str


@dataclass
class Evidence:
    """What the amounts of a column, seen piece by piece, show of the way in which they are written.

    Attributes:
        point: the first cells that are numbers with a decimal point alone.
        comma: the first that are numbers with a decimal comma alone.
        doubt: the first that are different numbers with the one and with the other.
    """

    point: list[Cell] = field(default_factory=list)
    comma: list[Cell] = field(default_factory=list)
    doubt: list[Cell] = field(default_factory=list)

    @property
    def mark(self) -> Mark | None:
        """The mark behind which decimals stand; None where two are possible, or none fits all cells."""
        if self.point and self.comma:
            return None
        if self.comma:
            return ","
        return None if self.doubt and not self.point else "."

    def take(self, cell: Cell) -> None:
        """Take one more cell that is filled."""
        both = readings(cell.text)
        into = {".": self.point, ",": self.comma}.get(both.shows or "")
        if both.differ:
            into = self.doubt
        if into is not None and len(into) < _MOST:
            into.append(cell)

    def why(self, column: str, *, quoted: bool = True) -> Message:
        """Say why the column has no mark, and what to do; `quoted`: with what stands in cells of it."""
        if self.point and self.comma:
            both = (*self.point[:5], *self.comma[:5])
            cells = [
                Message("row {row} {text}", row=cell.row, text=shown(cell.text)) if quoted else _row(cell)
                for cell in both
            ]
            return Message(
                "the amounts of column {column} are written in two ways: {cells}; some have a decimal point "
                "and some a decimal comma, so write all in one way",
                column=shown(column),
                cells=joined(", ", cells),
            )
        cells = [_both(cell) if quoted else _row(cell) for cell in self.doubt[:3]]
        points = any("." in cell.text for cell in self.doubt)
        commas = any("," in cell.text for cell in self.doubt)
        with_point = "1,234.5" if commas else "1234.5"
        with_comma = "1.234,5" if points else "1 234,5"
        return Message(
            "the amounts of column {column} can be read in two ways: {cells}; add \"numbers: '{comma}'\" or "
            "\"numbers: '{point}'\"",
            column=shown(column),
            cells=joined(", ", cells),
            comma=with_comma,
            point=with_point,
        )


def _row(cell: Cell) -> Message:
    return Message("row {row}", row=cell.row)


def _both(cell: Cell) -> Message:
    point, comma = readings(cell.text)
    return Message(
        "row {row} {text} is {point:.12g} or {comma:.12g}",
        row=cell.row,
        text=shown(cell.text),
        point=point,
        comma=comma,
    )
