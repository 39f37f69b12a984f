"""A small chart of characters: observed, projected, and where the intervention starts."""

from __future__ import annotations

from math import isfinite

from savings.report.document import Chart

HEIGHT = 11
OBSERVED, PROJECTED, BOTH, START = "●", "○", "◉", "┊"


def chart(block: Chart, width: int) -> list[str]:
    """Return the lines of the chart, from its highest figure down to its lowest, then the years.

    Each year is a column; a missing year stays empty. Where there are more years than columns, the last
    ones are shown.
    """
    points = {point.year: point for point in block.points}
    first, last = block.points[0].year, block.points[-1].year
    low, high = _extremes(block)
    axis_width = max(len(block.scale.cell(value)) for value in (low, high))
    room = width - axis_width - 3
    first = max(first, last - room + 1)
    step = max(1, min(8, room // (last - first + 1)))
    grid = [[" "] * (step * (last - first + 1)) for _ in range(HEIGHT)]

    start_column = step * (block.start - first)
    for line in grid:
        line[start_column] = START
    for year in range(first, last + 1):
        if year not in points:
            continue
        column = step * (year - first) + step // 2
        observed = _line(points[year].observed, low, high)
        projected = _line(points[year].projected, low, high)
        if projected is not None:
            grid[projected][column] = PROJECTED
        if observed is not None:
            grid[observed][column] = BOTH if observed == projected else OBSERVED

    lines = []
    for index, cells in enumerate(grid):
        value = high - (high - low) * index / (HEIGHT - 1)
        tick = block.scale.cell(value) if index in (0, HEIGHT // 2, HEIGHT - 1) else ""
        lines.append(f"{tick:>{axis_width}} ┤{''.join(cells)}".rstrip())
    lines.append(" " * (axis_width + 2) + _years(block, first, last, step))
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


def _years(block: Chart, first: int, last: int, step: int) -> str:
    """Write the years below their columns, as many as there is room for."""
    labels = {point.year: point.label for point in block.points}
    longest = max(map(len, labels.values()))
    every = -(-(longest + 1) // step)
    line = [" "] * (step * (last - first + 1) + longest)
    for year in range(first, last + 1):
        if (year - first) % every or year not in labels:
            continue
        begin = max(0, step * (year - first) + step // 2 - len(labels[year]) // 2)
        line[begin : begin + len(labels[year])] = labels[year]
    return "".join(line).rstrip()
