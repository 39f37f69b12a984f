"""What the charts by year share: the frame with its axes, the start, and names at the ends of the lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from savings.report.document import Band
from savings.report.faces._element import Element
from savings.report.faces._palette import INK, MUTED, RULE
from savings.report.faces._svg import (
    Place,
    Scale,
    Size,
    clip,
    decimals_of,
    fitted,
    label,
    line,
    spread,
    ticks,
    way,
    width_of,
    years_below,
)
from savings.report.numbers import Numbers

_GAP: Final = 8.0
_MOST_TICKS: Final = 5
_WIDEST_NAME: Final = 0.32  # of the picture


@dataclass(frozen=True)
class Name:
    """A name at the end of a line: one text or two below each other, at the height of a figure."""

    texts: tuple[str, ...]
    value: float
    colour: str


@dataclass(frozen=True)
class Frame:
    """The frame of a chart by year."""

    x: Scale
    y: Scale
    size: Size
    clip_name: str

    def at(self, year: float, value: float) -> Place:
        """Return the place of a figure of a year."""
        return self.x(year), self.y(value)


def framed(
    years: Sequence[tuple[int, str]],
    start: int,
    started: str,
    axis: Band,
    numbers: Numbers,
    unit: float,
    names: Sequence[Name],
    size: Size,
    clip_name: str,
) -> tuple[Frame, list[Element], list[Element]]:
    """Return the frame, what is drawn below the lines, and what is drawn above them.

    Args:
        years: in order, and how each is written.
        start: the first year of the intervention.
        started: what is written at its line.
        axis: the lowest and the highest figure.
        numbers: how figures are written.
        unit: in which those of the axis are.
        names: at the ends of the lines.
        size: of the picture.
        clip_name: the id of the frame beyond which nothing is drawn.
    """
    marks, step = ticks(axis.lower, axis.upper, _MOST_TICKS)
    decimals = decimals_of(step / unit)
    figures = [(mark, numbers.plain(mark / unit, decimals)) for mark in marks]
    left = max(width_of(text, size.text) for _, text in figures) + _GAP
    most = size.width * _WIDEST_NAME
    shown = [
        Name(
            tuple(fitted(text, most, size.text, at == 0) for at, text in enumerate(name.texts)),
            name.value,
            name.colour,
        )
        for name in names
    ]
    right = (
        max(width_of(text, size.text, at == 0) for name in shown for at, text in enumerate(name.texts)) + _GAP
    )
    top, bottom = size.line + 8, size.height - size.line - 10
    before, after = (0.4, 0.15) if len(years) > 1 else (1.0, 1.0)
    x = Scale(years[0][0] - before, years[-1][0] + after, left, size.width - right)
    frame = Frame(x, Scale(axis.lower, axis.upper, bottom, top), size, clip_name)
    end = size.width - right
    below = [clip(clip_name, left, top - 3, end - left + 3, bottom - top + 6)]
    for mark, text in figures:
        y = frame.y(mark)
        below.append(line((left, y), (end, y), INK if mark == 0 else RULE))
        below.append(label(text, (left - _GAP, y + size.text * 0.35), "end", MUTED))
    begin = x(start - 0.5)
    if left <= begin <= end:
        below.append(line((begin, top - 4), (begin, bottom), MUTED, 1.5, "2 3"))
        half = width_of(started, size.text, True) / 2
        middle = min(max(begin, half), size.width - half)
        below.append(label(started, (middle, size.text * 1.1), "middle", bold=True))
    places = [(x(year), text) for year, text in years]
    below += years_below(places, size.height - 4, size, 0)
    return frame, below, _named(shown, frame, end + _GAP, top - 4, bottom + 2)


def _named(names: Sequence[Name], frame: Frame, x: float, top: float, bottom: float) -> list[Element]:
    size = frame.size
    heights = [size.line * len(name.texts) for name in names]
    tops = spread([frame.y(name.value) for name in names], heights, top, bottom)
    parts = []
    for name, y in zip(names, tops, strict=True):
        for at, text in enumerate(name.texts):
            parts.append(
                label(
                    text,
                    (x, y + size.text + at * size.line),
                    fill=name.colour,
                    bold=len(name.texts) > 1 and at == 0,
                )
            )
    return parts


def segments(places: Sequence[tuple[int, Place]]) -> tuple[str, str]:
    """Return the paths of a line by year: where years follow each other, and where years are missing."""
    solid: list[list[Place]] = []
    bridges = ""
    before: tuple[int, Place] | None = None
    for year, place in places:
        if before is not None and year == before[0] + 1:
            solid[-1].append(place)
        else:
            if before is not None:
                bridges += way([before[1], place])
            solid.append([place])
        before = (year, place)
    return "".join(way(run) for run in solid if len(run) > 1), bridges
