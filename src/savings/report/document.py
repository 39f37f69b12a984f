"""A page as plain data: what stands on it, in which order, and nothing of how it looks.

A block says what a thing is; a face decides how that looks. Every text is written in the report's language.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final, Literal, NamedTuple

from savings.arguments import checked_type
from savings.report.numbers import TableScale

Role = Literal["title", "subtitle", "banner", "verdict", "doubts", "summary", "text", "note"]
Mark = Literal["item", "figure", "passed", "failed", "unknown", "warning"]

# The sign of each mark: the sentence below the checks says what they mean.
SIGNS: Final[dict[Mark, str]] = {
    "item": "•",
    "figure": " ",
    "failed": "✗",
    "passed": "✓",
    "unknown": "–",
    "warning": "!",
}


@dataclass(frozen=True)
class Layout:
    """How a face is to look. `width` and `color` are for the text, `spreadsheet` for the CSV.

    `explain` asks a page for all explanations as well. `prices` is the year in whose prices all cases of a
    table are, where one was asked for.
    """

    width: int = 80
    color: bool = False
    spreadsheet: bool = False
    explain: bool = False
    prices: str | None = None

    def __post_init__(self) -> None:
        if isinstance(self.width, bool):
            raise TypeError("width must be a whole number, as 80; not True or False")
        checked_type("width", self.width, int, "a whole number, as 80")
        for name in ("color", "spreadsheet", "explain"):
            checked_type(name, getattr(self, name), bool, "True or False")
        checked_type("prices", self.prices, (str, type(None)), "a year as text, as '2014'")


@dataclass(frozen=True)
class Heading:
    """The heading of a section."""

    text: str


@dataclass(frozen=True)
class Paragraph:
    """A paragraph. The note, which says that this is no scientific study, has a role of its own."""

    text: str
    role: Role = "text"


@dataclass(frozen=True)
class Items:
    """A list of sentences under one mark: plain ones, figures of the top, outcomes of checks, or warnings."""

    mark: Mark
    texts: tuple[str, ...]


@dataclass(frozen=True)
class Sum:
    """Projected less spent is the saving, in one line; the figures behind its parts are not rounded."""

    text: str
    parts: tuple[TableCell, TableCell, TableCell]


class TableColumn(NamedTuple):
    """A column of a table: its heading, whether it holds figures, how many characters stay in one line."""

    heading: str
    figures: bool = True
    unbroken: int = 0


class TableCell(NamedTuple):
    """A cell: the text, and behind it the figure in whole units, or the two ends of an interval."""

    text: str
    value: float | int | None = None
    ends: tuple[float, float] | None = None


@dataclass(frozen=True)
class TableRow:
    """A row of a table: plain, a total, or outside the years (or the evidence) that the table is about."""

    cells: tuple[TableCell, ...]
    kind: Literal["plain", "outside", "total"] = "plain"


@dataclass(frozen=True)
class Table:
    """A table, its first column a text; the caption stands below it."""

    columns: tuple[TableColumn, ...]
    rows: tuple[TableRow, ...]
    caption: str = ""


class Point(NamedTuple):
    """A year of a chart; None if there is no such figure."""

    year: int
    label: str
    observed: float | None
    projected: float | None


@dataclass(frozen=True)
class Chart:
    """Observed and projected costs by year.

    Attributes:
        points: the years that are known, in order.
        start: the first year of the intervention.
        scale: in which the figures of the axis are written.
        legend: what the signs of the chart mean, in a sentence.
        left_out: what a face says in place of the chart if its width has no room for one.
    """

    points: tuple[Point, ...]
    start: int
    scale: TableScale = field(repr=False)
    legend: str
    left_out: str


Block = Heading | Paragraph | Sum | Items | Table | Chart
