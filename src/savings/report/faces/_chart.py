"""A small chart of characters: observed, projected, and where the intervention starts."""

from __future__ import annotations

from dataclasses import dataclass
from math import isfinite

from savings.report.document import Chart

HEIGHT = 11
OBSERVED, PROJECTED, BOTH, START = "●", "○", "◉", "┊"
_FEWEST_COLUMNS = 8
_WIDEST_YEAR = 8


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


def chart(block: Chart, width: int) -> list[str]:
    """Return the lines of the chart, from its highest figure down to its lowest, then the years.

    A missing year stays empty. If there are more years than columns, years share a column: in that of the
    start, only the figures of the start year stand, so that the mark is seen. There are no lines if the
    width has no room for a chart.
    """
    low, high = _extremes(block)
    axis_width = max(len(block.scale.cell(value)) for value in (low, high))
    room = width - axis_width - 3
    if room < _FEWEST_COLUMNS:
        return []
    columns = _Columns.of(block.points[0].year, block.points[-1].year, room)
    grid = [[" "] * columns.count for _ in range(HEIGHT)]
    start_column = columns.begin(block.start)
    for line in grid:
        line[start_column] = START
    for point in block.points:
        column = columns.middle(point.year)
        if column == start_column and point.year != block.start:
            continue
        observed, projected = _line(point.observed, low, high), _line(point.projected, low, high)
        if projected is not None:
            grid[projected][column] = PROJECTED
        if observed is not None:
            grid[observed][column] = BOTH if observed == projected else OBSERVED

    lines = []
    for index, cells in enumerate(grid):
        value = high - (high - low) * index / (HEIGHT - 1)
        tick = block.scale.cell(value) if index in (0, HEIGHT // 2, HEIGHT - 1) else ""
        lines.append(f"{tick:>{axis_width}} ┤{''.join(cells)}".rstrip())
    lines.append(" " * (axis_width + 2) + _years(block, columns))
    return lines


def _extremes(block: Chart) -> tuple[float, float]:
    figures = [figure for point in block.points for figure in (point.observed, point.projected)]
    shown = [figure for figure in figures if figure is not None and isfinite(figure)]
    low, high = min(shown), max(shown)
    return (low, high) if low < high else (low, low + (abs(low) or 1.0))


def _line(value: float | None, low: float, high: float) -> int | None:
    """Return the line of the grid that a figure stands in, 0 at the top."""
    if value is None or not low <= value <= high:
        return None
    return round((high - value) / (high - low) * (HEIGHT - 1))


def _years(block: Chart, columns: _Columns) -> str:
    """Write the years below their columns, as many as there is room for."""
    longest = max(len(point.label) for point in block.points)
    every = -(-(longest + 1) * columns.years // columns.count)
    line = ""
    for point in block.points:
        if (point.year - columns.first) % every == 0:
            begin = max(0, columns.middle(point.year) - len(point.label) // 2)
            if not line or begin > len(line):
                line = line.ljust(begin) + point.label
    return line
