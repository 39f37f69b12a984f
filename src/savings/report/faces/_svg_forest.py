"""The chart of many cases, drawn: a row a case, a dot for its percentage and a line for the interval."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from math import isfinite
from typing import Final

from savings.report.document import ForestRow, ForestSeries
from savings.report.faces._element import Element, element
from savings.report.faces._palette import INK, MUTED, OBSERVED, RULE, WHITE
from savings.report.faces._svg import (
    Drawing,
    Scale,
    Size,
    decimals_of,
    fitted,
    label,
    line,
    rect,
    ticks,
    width_of,
)

_GAP: Final = 10.0
_RADIUS: Final = 5.0
_WIDEST_NAME: Final = 0.42  # of the picture
_MOST_TICKS: Final = 6
_BAR: Final = (120, 14)  # width and height of the small picture in a row


def forest(series: ForestSeries, size: Size, name: str) -> Drawing:
    """Return the chart: in a narrow picture the names stand above their rows, else beside them."""
    beside = size.name == "wide"
    most = size.width * _WIDEST_NAME
    widest = max((width_of(row.name, size.text) for row in series.rows), default=0.0)
    left = min(widest, most) + _GAP if beside else 0.0
    x = Scale(series.axis.lower, series.axis.upper, left + _RADIUS + 1, size.width - _RADIUS - 1)
    marks: list[Element] = []
    top = y = size.line + 6
    for row in series.rows:
        if beside:
            marks.append(label(fitted(row.name, most, size.text), (left - _GAP, y + size.text), "end"))
            middle = y + size.text * 0.65
            y += size.line * 1.25
        else:
            shown = fitted(row.name, size.width, size.text)
            # Or the line of zero would go through the name.
            marks.append(rect((0, y + 1), width_of(shown, size.text), size.line, WHITE))
            marks.append(label(shown, (0, y + size.text)))
            middle = y + size.line * 1.55
            y += size.line * 2.2
        marks += _row(row, x, middle)
    frame = [*_axis(series, x, top, y + 6, size), *_sides(series, x, size)]
    legend, height = _legend(series, y + 6 + size.line * 2.4, size)
    return Drawing((*frame, *marks, *legend), height)


def bar(row: ForestRow, series: ForestSeries) -> Element:
    """Return a small picture of one row, on the scale of all; it is an ornament beside its figures."""
    width, height = _BAR
    x = Scale(series.axis.lower, series.axis.upper, _RADIUS + 1, width - _RADIUS - 1)
    zero = line((x(0.0), 0), (x(0.0), height), MUTED)
    attributes = {"class": "bar", "viewBox": f"0 0 {width} {height}", "aria-hidden": "true"}
    return element("svg", attributes, zero, *_row(row, x, height / 2))


def _row(row: ForestRow, x: Scale, y: float) -> Iterator[Element]:
    """Yield the interval, with an arrow where it goes on beyond the axis, and the dot."""
    ends = [min(max(end, x.low), x.high) for end in row.band]
    yield line((x(ends[0]), y), (x(ends[1]), y), OBSERVED, 2)
    for beyond, at, step in ((row.band.lower < x.low, x.begin, -1), (row.band.upper > x.high, x.end, 1)):
        if beyond:
            yield element("path", {"d": f"M{at + step * 5:.0f} {y:.0f}l{-step * 7} -5v10z", "fill": OBSERVED})
    if isfinite(row.percent) and x.low <= row.percent <= x.high:
        fill = WHITE if row.hollow else OBSERVED
        yield _dot(x(row.percent), y, fill)


def _dot(x: float, y: float, fill: str) -> Element:
    return element(
        "circle",
        {"cx": x, "cy": y, "r": _RADIUS - 1, "fill": fill, "stroke": OBSERVED, "stroke-width": 2},
    )


def _axis(series: ForestSeries, x: Scale, top: float, bottom: float, size: Size) -> Iterator[Element]:
    """Yield the lines of round percentages; without signs, their side says less or more."""
    for most in range(_MOST_TICKS, 0, -1):
        marks, step = ticks(x.low, x.high, most)
        texts = [series.numbers.percent(abs(mark), decimals_of(step)) for mark in marks]
        halves = [width_of(text, size.text) / 2 for text in texts]
        places = [
            min(max(x(mark), half), size.width - half) for mark, half in zip(marks, halves, strict=True)
        ]
        boxes = [*zip(places, halves, strict=True)]
        if all(one + half + _GAP <= other - its for (one, half), (other, its) in pairwise(boxes)):
            break
    for mark, text, place in zip(marks, texts, places, strict=True):
        yield line((x(mark), top), (x(mark), bottom), INK if mark == 0 else RULE, 1.5 if mark == 0 else 1)
        yield label(text, (place, bottom + size.text + 4), "middle", MUTED)


def _sides(series: ForestSeries, x: Scale, size: Size) -> Iterator[Element]:
    """Yield what lies on each side of zero, where there is room for it."""
    zero, y = x(0.0), size.text * 1.1
    more, less = f"← {series.names['more']}", f"{series.names['less']} →"
    if zero - _GAP - width_of(more, size.text, True) >= 0:
        yield label(more, (zero - _GAP, y), "end", MUTED, bold=True)
    if zero + _GAP + width_of(less, size.text, True) <= size.width:
        yield label(less, (zero + _GAP, y), fill=MUTED, bold=True)


def _legend(series: ForestSeries, y: float, size: Size) -> tuple[list[Element], float]:
    """Return what the signs mean, of those that there are; and where it ends."""
    kinds = [("real", OBSERVED)] if not all(row.hollow for row in series.rows) else []
    kinds += [("invented", WHITE)] if any(row.hollow for row in series.rows) else []
    parts: list[Element] = []
    at = 0.0
    for kind, fill in (*kinds, ("band", None)):
        text = fitted(series.names[kind], size.width - 26, size.text)
        width = 26 + width_of(text, size.text)
        if at and at + width > size.width:
            at, y = 0.0, y + size.line
        middle = y - size.text * 0.35
        if fill is None:
            parts.append(line((at + 1, middle), (at + 21, middle), OBSERVED, 2))
        else:
            parts.append(_dot(at + 11, middle, fill))
        parts.append(label(text, (at + 26, y), fill=MUTED))
        at += width + 2 * _GAP
    return parts, y + size.line / 2
