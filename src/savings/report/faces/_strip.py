"""A strip of characters: what every way to draw the projection gives, a line a trend."""

from __future__ import annotations

from typing import Final

from savings.report.document import Band, WayPoint, WaySeries

SIGNS: Final = {"saving": "●", "none": "○", "untenable": "·", "zero": "│"}
LINE, ENDS, NARROW = "─", "├┤", "▒"
_WIDEST, _FEWEST = 60, 20
# If several points share a column, the first of these is seen.
_FIRST: Final = ("none", "saving", "untenable")


def strip(series: WaySeries, width: int) -> list[str]:
    """Return the lines of the strip: this report, a line a trend, the ends of the scale; the signs at last.

    There are no lines if the width has no room for a strip.
    """
    names = [series.name, *(row.name for row in series.rows)]
    longest = max(map(len, names))
    count = min(_WIDEST, width - longest - 2)
    if count < _FEWEST:
        return []
    scale = _Scale(series.axis, count)
    cells = [_own(series, scale), *(_points(row.points, scale) for row in series.rows)]
    lines = [f"{name:<{longest}}  {''.join(each)}".rstrip() for name, each in zip(names, cells, strict=True)]
    ends = _ends(series, scale, longest + 2)
    below = [ends] if len(ends) <= width else [series.ends[0], series.ends[1].rjust(longest + 2 + count)]
    return [*lines, *below, *_legend(series, cells, len(below) > 1 or "0" not in ends.split(), width)]


class _Scale:
    """Where the savings stand: columns from 0 on."""

    def __init__(self, axis: Band, count: int) -> None:
        self.axis, self.count = axis, count

    def column(self, saving: float) -> int:
        """Return the column of a saving; of one beyond the axis, the last on its side."""
        low, high = self.axis
        if high <= low:
            return self.count // 2
        return round((min(max(saving, low), high) - low) / (high - low) * (self.count - 1))

    def empty(self) -> list[str]:
        """Return a line with nothing but zero in it."""
        cells = [" "] * self.count
        cells[self.column(0.0)] = SIGNS["zero"]
        return cells


def _points(points: tuple[WayPoint, ...], scale: _Scale) -> list[str]:
    cells = scale.empty()
    for kind in reversed(_FIRST):
        for point in points:
            if point.kind == kind:
                cells[scale.column(point.saving)] = SIGNS[kind]
    return cells


def _own(series: WaySeries, scale: _Scale) -> list[str]:
    """Return the line of this report: its interval, the narrower one, its saving; open where it is cut."""
    cells = [" "] * scale.count
    low, high = scale.column(series.band.lower), scale.column(series.band.upper)
    cells[low : high + 1] = LINE * (high - low + 1)
    if series.narrow is not None:
        first, last = map(scale.column, series.narrow)
        cells[first : last + 1] = NARROW * (last - first + 1)
    for column, sign, end in zip((low, high), ENDS, series.band, strict=True):
        if series.axis.lower <= end <= series.axis.upper:
            cells[column] = sign
    cells[scale.column(0.0)] = SIGNS["zero"]
    cells[scale.column(series.own.saving)] = SIGNS[series.own.kind]
    return cells


def _ends(series: WaySeries, scale: _Scale, begin: int) -> str:
    """Write the ends of the scale below the strip, which begins at a column, and zero between them.

    The left end may reach back below the names; zero is left out if there is no room for it.
    """
    first, last = series.ends
    zero = begin + scale.column(0.0)
    if series.axis.lower == series.axis.upper:
        return "0".rjust(zero + 1)
    line = " " * min(begin, max(0, zero - 2 - len(first))) + first
    if series.axis.lower < 0 < series.axis.upper and len(line) < zero:
        line = line.ljust(zero) + "0"
    room = begin + scale.count - len(line)
    return line + (last.rjust(room) if room > len(last) else f"  {last}")


def _legend(series: WaySeries, cells: list[list[str]], zero: bool, width: int) -> list[str]:
    """Write what the signs mean that are seen; that of zero if `zero` is True."""
    seen = {sign for line in cells for sign in line} - ({SIGNS["zero"]} if not zero else set())
    parts = [f"{sign} {series.names[kind]}" for kind, sign in SIGNS.items() if sign in seen]
    if series.narrow is not None or LINE in seen:
        sign = NARROW if series.narrow is not None else LINE
        parts.append(f"{ENDS[0]}{sign}{ENDS[1]} {series.names['band']}")
    return wrapped(parts, width)


def wrapped(parts: list[str], width: int) -> list[str]:
    """Write parts beside each other, as many in a line as there is room for."""
    lines = [""]
    for part in parts:
        joined = f"{lines[-1]}   {part}" if lines[-1] else part
        if len(joined) <= width:
            lines[-1] = joined
        else:
            lines.append(part)
    return [line for line in lines if line]
