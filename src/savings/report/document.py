"""A page as plain data: what stands on it, in which order, and nothing of how it looks.

A block says what a thing is; a face decides how that looks. Every text is written in the report's language.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Literal, NamedTuple

from savings.arguments import checked_type
from savings.report.numbers import Numbers, TableScale, Wording

Role = Literal["title", "subtitle", "banner", "verdict", "doubts", "summary", "text", "note", "footer"]
Mark = Literal["item", "figure", "passed", "failed", "unknown", "warning"]

WayKind = Literal["saving", "none", "untenable"]

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
    table are, where one was asked for. `chart` is the address of a picture of the main chart, as Markdown is
    to link to it.
    """

    width: int = 80
    color: bool = False
    spreadsheet: bool = False
    explain: bool = False
    prices: str | None = None
    chart: str | None = None

    def __post_init__(self) -> None:
        if isinstance(self.width, bool):
            raise TypeError("width must be a whole number, as 80; not True or False")
        checked_type("width", self.width, int, "a whole number, as 80")
        for name in ("color", "spreadsheet", "explain"):
            checked_type(name, getattr(self, name), bool, "True or False")
        checked_type("prices", self.prices, (str, type(None)), "a year as text, as '2014'")
        checked_type("chart", self.chart, (str, type(None)), "the address of a picture, as 'costs.svg'")


@dataclass(frozen=True)
class Heading:
    """The heading of a section; `name` is what other parts of the page call the section, where one does."""

    text: str
    name: str = ""


@dataclass(frozen=True)
class Paragraph:
    """A paragraph. The note, which says that this is no scientific study, has a role of its own."""

    text: str
    role: Role = "text"


@dataclass(frozen=True)
class Items:
    """A list of sentences under one mark: plain ones, figures of the top, outcomes of checks, or warnings.

    `leads` are the first words of each, where these name what the sentence is about.
    """

    mark: Mark
    texts: tuple[str, ...]
    leads: tuple[str, ...] = ()


class Fact(NamedTuple):
    """A fact of the case: what it is about, and what it is."""

    name: str
    text: str


@dataclass(frozen=True)
class Facts:
    """What was done, what it cost and the like, one beside the other."""

    facts: tuple[Fact, ...]


class Link(NamedTuple):
    """A way to another part of the page, by the name of its heading."""

    text: str
    to: str


@dataclass(frozen=True)
class Aside:
    """What belongs beside the block before it: a list, and where more of it stands."""

    title: str
    texts: tuple[str, ...]
    links: tuple[Link, ...] = ()


@dataclass(frozen=True)
class Attachment:
    """Another face of the report that goes with the page, as a file of a name."""

    text: str
    face: str
    name: str


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


class Band(NamedTuple):
    """The two ends of an interval; one that is not finite has none on its side."""

    lower: float
    upper: float


class CostPoint(NamedTuple):
    """A year of a chart of costs; None if there is no such figure.

    `claimed` is what would have been spent by a published figure. `band` is the interval of what is projected
    at the report's level, `narrow` that of 80 %, if that is narrower.
    """

    year: int
    label: str
    observed: float | None
    projected: float | None
    band: Band | None = None
    narrow: Band | None = None
    claimed: float | None = None


@dataclass(frozen=True)
class CostSeries:
    """Observed and projected costs by year.

    Attributes:
        points: the years that are known, in order.
        missing: the years between the first and the last without a figure.
        start: the first year of the intervention.
        scale: in which the figures of the axis are written.
        axis: the lowest and the highest figure of an axis for all points.
        names: what observed, projected and so on are called: `observed`, `projected`, `both`, `claimed`,
            `start`, `started` (with the year), and the levels of the intervals, `band` and `narrow`.
        unit: in which unit and prices the figures are, for a page that has said already what is counted.
        remarks: what must be known of the axis.
        cut: that an interval goes on beyond the axis; empty if none does.
    """

    points: tuple[CostPoint, ...]
    missing: tuple[int, ...]
    start: int
    scale: TableScale = field(repr=False)
    axis: Band
    names: Mapping[str, str]
    unit: str = ""
    remarks: tuple[str, ...] = ()
    cut: str = ""


class WayPoint(NamedTuple):
    """What one way to draw the projection gives in all post years, and what that is."""

    saving: float
    kind: WayKind


class WayRow(NamedTuple):
    """A trend or comparison method with a point for each window of the baseline."""

    name: str
    points: tuple[WayPoint, ...]
    tenable: bool
    own: bool


@dataclass(frozen=True)
class WaySeries:
    """The total saving in every way to draw the projection.

    Attributes:
        rows: the trends and methods, tenable ones first.
        name: what this report is called.
        own: what this report gives.
        band: its interval at its level; `narrow` that of 80 %, if that is narrower.
        axis: the lowest and the highest saving, zero among them.
        ends: how these two are written.
        names: what the signs mean: `saving`, `none`, `untenable`, `zero`, `band`; and `less` and `more`, what
            lies on either side of zero.
        written: how the lower end of the interval, what this report gives and the upper end are written.
        words: how other savings are written.
    """

    rows: tuple[WayRow, ...]
    name: str
    own: WayPoint
    band: Band
    narrow: Band | None
    axis: Band
    ends: tuple[str, str]
    names: Mapping[str, str]
    written: tuple[str, str, str]
    words: Wording = field(repr=False)


class IndexLine(NamedTuple):
    """The costs of an area by year, the last baseline year being 100; None where there is no figure."""

    name: str
    values: tuple[float | None, ...]


@dataclass(frozen=True)
class AreaSeries:
    """The area's own costs beside those of the comparison areas, the last baseline year being 100.

    Attributes:
        years: in order, and how each is written.
        start: the first year of the intervention.
        own: the area itself.
        median: of the others in each year.
        others: each of the comparison areas.
        axis: the lowest and the highest figure to show; some of the others may lie beyond.
        names: `started`, with the year.
        numbers: how the figures of the axis are written.
    """

    years: tuple[tuple[int, str], ...]
    start: int
    own: IndexLine
    median: IndexLine
    others: tuple[IndexLine, ...]
    axis: Band
    names: Mapping[str, str]
    numbers: Numbers = field(repr=False)


class ForestRow(NamedTuple):
    """What a case saved in percent of its projection, and the interval of that; `hollow` if it is invented.

    An end of the interval that is not finite has no bound on its side.
    """

    name: str
    percent: float
    band: Band
    hollow: bool = False


@dataclass(frozen=True)
class ForestSeries:
    """Cases below each other, in percent of what was projected for each.

    Attributes:
        rows: the cases, those that are invented last.
        axis: the lowest and the highest percentage to show, zero among them; ends may lie beyond.
        names: what the signs mean: `real`, `invented`, `band`; and `less` and `more`, what lies on either
            side of zero.
        numbers: how the percentages of the axis are written.
    """

    rows: tuple[ForestRow, ...]
    axis: Band
    names: Mapping[str, str]
    numbers: Numbers = field(repr=False)


@dataclass(frozen=True)
class Chart:
    """A chart: figures, and what a face needs to draw them.

    Attributes:
        title: what it shows, the finding.
        subtitle: what is counted, in which unit.
        desc: what it looks like, for those who do not see it.
        series: the figures.
        left_out: what a face says in place of the chart if its width has no room for one.
    """

    title: str
    subtitle: str
    desc: str
    series: CostSeries | WaySeries | AreaSeries | ForestSeries
    left_out: str

    @property
    def kind(self) -> Literal["costs", "ways", "areas", "forest"]:
        """What kind of chart it is."""
        match self.series:
            case CostSeries():
                return "costs"
            case WaySeries():
                return "ways"
            case AreaSeries():
                return "areas"
            case ForestSeries():
                return "forest"


Block = Heading | Paragraph | Facts | Sum | Items | Table | Chart | Aside | Attachment
