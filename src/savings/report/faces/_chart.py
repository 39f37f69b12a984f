"""A small chart of characters: observed, projected with its intervals, and where the intervention starts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from savings.report.document import Band, CostPoint, CostSeries
from savings.report.faces._strip import wrapped

HEIGHT = 9
OBSERVED, PROJECTED, BOTH, CLAIMED, START = "●", "○", "◉", "◇", "┊"
BAND, NARROW, JOINED = "░", "▒", "─"
_AXIS: Final = "┤"
_FEWEST_COLUMNS = 8
_WIDEST_YEAR = 8
_FEWEST_BESIDE_LABELS = 30
_ROOMY_YEAR = 2  # columns that the names of lines take from no year


@dataclass(frozen=True)
class _Columns:
    """Where the years stand: each has some columns, or, if there are more years than columns, shares one.

    Attributes:
        first: the first year.
        years: how many years there are, from the first to the last.
        count: how many columns.
    """

    first: int
    years: int
    count: int

    @staticmethod
    def of(first: int, last: int, room: int) -> _Columns:
        """Return the columns for some years, in the room that there is."""
        years = last - first + 1
        return _Columns(first, years, years * min(_WIDEST_YEAR, room // years) or room)

    def begin(self, year: int) -> int:
        """Return the first column of a year."""
        return (year - self.first) * self.count // self.years

    def middle(self, year: int) -> int:
        """Return the column in which the figures of a year stand."""
        return self.begin(year) + self.count // self.years // 2

    def all(self, year: int) -> range:
        """Return the columns of a year."""
        begin = self.begin(year)
        return range(begin, max(begin + 1, self.begin(year + 1)))


def chart(series: CostSeries, width: int) -> list[str]:
    """Return the lines of the chart, from the top of its axis down, then the years, then what the signs mean.

    A missing year stays empty. If there are more years than columns, years share a column: in that of the
    start, only the figures of the start year stand, so that the mark is seen. There are no lines if the
    width has no room for a chart. Observed and projected are named at the ends of their lines, or below the
    years if there is no room.
    """
    axis_width = max(len(series.scale.cell(value)) for value in series.axis)
    room = width - axis_width - 3
    if room < _FEWEST_COLUMNS:
        return []
    first, last = series.points[0].year, series.points[-1].year
    names = [f"{OBSERVED} {series.names['observed']}", f"{PROJECTED} {series.names['projected']}"]
    beside = room - max(map(len, names)) - 1
    years = last - first + 1
    enough = beside >= _FEWEST_BESIDE_LABELS and beside // years >= min(_ROOMY_YEAR, room // years)
    labels = _labels(series, names) if enough else {}
    columns = _Columns.of(first, last, beside if labels else room)
    grid = _grid(series, columns)
    ticks = _ticks(series)
    lines = []
    for index, cells in enumerate(grid):
        label = f" {labels[index]}" if index in labels else ""
        tick = f"{ticks[index]}{_AXIS}" if index in ticks else ""
        lines.append(f"{tick:>{axis_width + 1}} {''.join(cells)}{label}".rstrip())
    lines.append(" " * (axis_width + 2) + _years(series, columns))
    signs = [] if labels else names
    return [*lines, *wrapped([*signs, *_legend(series, grid)], width)]


def _grid(series: CostSeries, columns: _Columns) -> list[list[str]]:
    """Return the signs of the chart, line by line: bands, then the start, then the figures."""
    grid = [[" "] * columns.count for _ in range(HEIGHT)]
    start_column = columns.begin(series.start)
    for point in series.points:
        for band, sign in ((point.band, BAND), (point.narrow, NARROW)):
            for line in _covered(band, series.axis):
                for column in columns.all(point.year):
                    grid[line][column] = sign
    for before, after in pairwise(series.points):
        _join(before, after, grid, columns, series)
    for cells in grid:
        cells[start_column] = START
    for point in series.points:
        column = columns.middle(point.year)
        if column != start_column or point.year == series.start:
            for line, sign in _figures(point, series.axis):
                grid[line][column] = sign
    return grid


def _join(
    before: CostPoint, after: CostPoint, grid: list[list[str]], columns: _Columns, series: CostSeries
) -> None:
    """Draw a line between two years in a row that are observed on one height, where nothing else stands."""
    line = _line(before.observed, series.axis)
    if after.year - before.year > 1 or line is None or line != _line(after.observed, series.axis):
        return
    for column in range(columns.middle(before.year) + 1, columns.middle(after.year)):
        if grid[line][column] == " ":
            grid[line][column] = JOINED


def _covered(band: Band | None, axis: Band) -> range:
    """Return the lines that an interval covers, as far as the chart goes."""
    if band is None or band.upper < axis.lower or band.lower > axis.upper:
        return range(0)
    top, bottom = min(band.upper, axis.upper), max(band.lower, axis.lower)
    return range(_place(top, axis), _place(bottom, axis) + 1)


def _figures(point: CostPoint, axis: Band) -> Iterator[tuple[int, str]]:
    """Yield the lines of a year's figures and their signs; what comes later is seen."""
    claimed, projected, observed = (
        _line(figure, axis) for figure in (point.claimed, point.projected, point.observed)
    )
    if claimed is not None:
        yield claimed, CLAIMED
    if projected is not None:
        yield projected, PROJECTED
    if observed is not None:
        yield observed, BOTH if observed == projected else OBSERVED


def _line(value: float | None, axis: Band) -> int | None:
    """Return the line of the grid that a figure stands in, 0 at the top; None if it is beyond the axis."""
    return None if value is None or not axis.lower <= value <= axis.upper else _place(value, axis)


def _place(value: float, axis: Band) -> int:
    return round((axis.upper - value) / (axis.upper - axis.lower) * (HEIGHT - 1))


def _ticks(series: CostSeries) -> dict[int, str]:
    """Return what stands beside the axis: its ends, its middle, and zero where costs lie on both sides."""
    low, high = series.axis
    places = {HEIGHT // 2: (low + high) / 2, 0: high, HEIGHT - 1: low}
    if low < 0 < high:
        zero = _place(0.0, series.axis)
        places = {place: value for place, value in places.items() if abs(place - zero) > 1} | {zero: 0.0}
    ticks: dict[int, str] = {}
    for place, value in reversed(places.items()):  # of two that are written alike, the middle has none
        written = series.scale.cell(value)
        if written not in ticks.values():
            ticks[place] = written
    return ticks


def _labels(series: CostSeries, names: list[str]) -> dict[int, str]:
    """Return the names of the two lines, each beside the end of its line; in two lines if they end in one."""
    ends = [
        [figure for point in series.points if (figure := getattr(point, name)) is not None][-1:]
        for name in ("observed", "projected")
    ]
    if not all(ends):
        return {}
    observed, projected = (_line(figure, series.axis) for (figure,) in ends)
    if observed is None or projected is None:
        return {}
    if observed == projected:
        above = ends[1][0] >= ends[0][0]
        room = HEIGHT - 1
        observed, projected = (
            (min(observed + 1, room), min(observed + 1, room) - 1)
            if above
            else (max(observed - 1, 0), max(observed - 1, 0) + 1)
        )
    return {observed: names[0], projected: names[1]}


def _legend(series: CostSeries, grid: list[list[str]]) -> list[str]:
    """Write what the signs mean that are seen and stand at the end of no line, and what is to be known."""
    seen = {sign for cells in grid for sign in cells}
    signs = ((BOTH, "both"), (START, "start"), (NARROW, "narrow"), (BAND, "band"), (CLAIMED, "claimed"))
    names = dict(series.names)
    if BAND not in seen:  # the narrow interval covers the same lines
        names["narrow"] = f"{names['narrow']}, {names['band']}"
    known = [f"{sign} {names[name]}" for sign, name in signs if sign in seen]
    return [*known, *series.remarks, *([series.cut] if series.cut else [])]


def _years(series: CostSeries, columns: _Columns) -> str:
    """Write the years below their columns, as many as there is room for."""
    longest = max(len(point.label) for point in series.points)
    every = -(-(longest + 1) * columns.years // columns.count)
    line = ""
    for point in series.points:
        if (point.year - columns.first) % every == 0:
            begin = max(0, columns.middle(point.year) - len(point.label) // 2)
            if not line or begin > len(line):
                line = line.ljust(begin) + point.label
    return line
