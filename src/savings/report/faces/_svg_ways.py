"""The chart of the ways to project, drawn: this report with its interval, then a row a trend, a dot a way."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from math import isfinite
from typing import Final

from savings.report.document import Band, WayKind, WayRow, WaySeries
from savings.report.faces._element import Element, element
from savings.report.faces._palette import (
    AREAS,
    BAND,
    EDGE,
    INK,
    MUTED,
    NARROW,
    OBSERVED,
    PROJECTED,
    RULE,
    WHITE,
)
from savings.report.faces._svg import (
    Drawing,
    Place,
    Scale,
    Size,
    clip,
    decimals_of,
    dots,
    fitted,
    label,
    line,
    rect,
    stroke,
    ticks,
    width_of,
)

_GAP: Final = 10.0
_RADIUS: Final = 5.0
_MOST_TICKS: Final = 6
_MOST_DOTS: Final = 40
_WIDEST_NAME: Final = 0.42  # of the picture
# What a dot of each kind is filled and drawn with: a saving is full, all else is hollow.
_LOOKS: Final[dict[WayKind, tuple[str, str]]] = {
    "saving": (OBSERVED, OBSERVED),
    "none": (WHITE, PROJECTED),
    "untenable": (WHITE, AREAS),
}


def ways(series: WaySeries, size: Size, name: str) -> Drawing:
    """Return the chart: in a narrow picture the names stand above their rows, else beside them."""
    beside = size.name == "wide"
    rows = [*(row for row in series.rows if row.tenable), *(row for row in series.rows if not row.tenable)]
    names = [series.name, *(row.name for row in rows)]
    most = size.width * _WIDEST_NAME
    left = min(max(width_of(each, size.text, True) for each in names), most) + _GAP if beside else _RADIUS + 1
    axis = series.axis if series.axis.lower < series.axis.upper else Band(-1.0, 1.0)
    x = Scale(axis.lower, axis.upper, left + _RADIUS, size.width - _RADIUS - 1)
    below: list[Element] = []
    head, y = size.text * 1.1, size.line + 6
    top = y
    for each in names[:1]:
        y = _name(below, each, y, size, left, beside, most, own=True)
    zero = line((x(0.0), top), (x(0.0), y - size.line / 2 + 8), INK, 1.5)
    bar, y = _bar(series, x, y, size, f"{name}-frame", left)
    marks: list[Element] = []
    rows_begin, judged = y, False
    for row in rows:
        if not row.tenable and not judged:
            judged = True
            y += 6
            marks.append(line((0, y), (size.width, y)))
            text = fitted(series.names["untenable"], size.width, size.text)
            y += size.line
            marks.append(label(text, (size.width, y - size.text * 0.3), "end", MUTED))
            if beside:
                y -= size.line
            y += 2
        y = _name(marks, row.name, y, size, left, beside, most, own=row.own)
        marks += _dots(row, x, y - size.line / 2, size)
    bottom = y + 6
    frame = [
        clip(f"{name}-frame", left, 0, size.width - left, bottom),
        zero,
        *_axis(series, x, rows_begin, bottom, size),
        *_sides(series, x, head, size),
    ]
    legend, height = _legend(series, rows, bottom + size.line * 2.2, size)
    return Drawing((*frame, *below, *bar, *marks, *legend), height)


def _name(
    parts: list[Element], text: str, y: float, size: Size, left: float, beside: bool, most: float, own: bool
) -> float:
    """Add the name of a row; return where the row ends."""
    if beside:
        shown = fitted(text, most, size.text, own)
        parts.append(label(shown, (left - _GAP, y + size.text), "end", bold=own))
        return y + size.line * 1.25
    shown = fitted(text, size.width, size.text, own)
    # Or the line of zero would go through the name.
    parts.append(rect((0, y + 1), width_of(shown, size.text, own), size.line, WHITE))
    parts.append(label(shown, (0, y + size.text), bold=own))
    return y + size.line * 2.2


def _bar(
    series: WaySeries, x: Scale, y: float, size: Size, frame: str, left: float
) -> tuple[list[Element], float]:
    """Return this report's bar, with its figures below it; and where they end."""
    middle, half = y - size.line / 2, 8.0
    parts: list[Element] = []
    for band, fill in ((series.band, BAND), (series.narrow, NARROW)):
        if band is None:
            continue
        begin, end = x(band.lower), x(band.upper)
        corner, width = (begin, middle - half), max(end - begin, 1.0)
        parts.append(rect(corner, width, 2 * half, fill, EDGE, "3 2", frame))
    own = x(series.own.saving)
    parts.append(line((own, middle - half - 3), (own, middle + half + 3), OBSERVED, 3))
    rows = _written(series, x, size, left)
    for at, row in enumerate(rows):
        for text, place, bold in row:
            parts.append(label(text, (place, middle + half + size.text + 3 + at * size.line), bold=bold))
    return parts, middle + half + 8 + len(rows) * size.line


def _written(series: WaySeries, x: Scale, size: Size, left: float) -> list[list[tuple[str, float, bool]]]:
    """Return the lines of figures below the bar: what it gives, and its ends, in one line if they fit."""
    low, own, high = series.written
    wanted = [(own, x(series.own.saving), True)]
    if isfinite(series.band.lower) and isfinite(series.band.upper):
        wanted = [(low, x(series.band.lower), False), *wanted, (high, x(series.band.upper), False)]
    boxes = []
    for text, at, bold in wanted:
        width = width_of(text, size.text, bold)
        begin = min(max(at - width / 2, 0.0 if size.name == "narrow" else left), size.width - width)
        boxes.append((text, begin, bold, width))
    apart = all(one[1] + one[3] + _GAP <= other[1] for one, other in pairwise(boxes))
    if apart:
        return [[(text, begin, bold) for text, begin, bold, _ in boxes]]
    ends, least = [boxes[0], boxes[-1]], 0.0 if size.name == "narrow" else left
    first: list[tuple[str, float, bool]] = [(text, begin, bold) for text, begin, bold, _ in boxes if bold]
    if ends[0][1] + ends[0][3] + _GAP <= ends[1][1]:
        return [first, [(text, begin, bold) for text, begin, bold, _ in ends]]
    together = ends[0][3] + _GAP + ends[1][3]
    if together <= size.width - least:
        begin = min(max((ends[0][1] + ends[1][1] + ends[1][3] - together) / 2, least), size.width - together)
        return [first, [(low, begin, False), (high, begin + ends[0][3] + _GAP, False)]]
    return [first, *([(text, begin, bold)] for text, begin, bold, _ in ends)]


def _dots(row: WayRow, x: Scale, y: float, size: Size) -> Iterator[Element]:
    """Yield a row: a line through its dots, and the dots; one beyond the axis is an arrow at its edge."""
    inside = [point for point in row.points if x.low <= point.saving <= x.high]
    places = sorted(x(point.saving) for point in inside)
    if len(places) > 1 and places[-1] - places[0] > 2 * _RADIUS:
        yield line((places[0], y), (places[-1], y), AREAS)
    for kind in _LOOKS:
        yield from _of_kind([x(point.saving) for point in inside if point.kind == kind], y, kind)
    for beyond, at, step in (
        (any(point.saving < x.low for point in row.points), x.begin, -1),
        (any(point.saving > x.high for point in row.points), x.end, 1),
    ):
        if beyond:
            d = f"M{at + step * 5:.0f} {y:.0f}l{-step * 7} -5v10z"
            yield element("path", {"d": d, "fill": _LOOKS[row.points[0].kind][1]})


def _of_kind(places: list[float], y: float, kind: WayKind) -> Iterator[Element]:
    """Yield the dots of a kind; of very many, those that can be told apart, as one shape."""
    fill, edge = _LOOKS[kind]
    if not places:
        return
    if len(places) <= _MOST_DOTS:
        circles = (element("circle", {"cx": at, "cy": round(y), "r": _RADIUS - 1}) for at in places)
        yield element("g", {"fill": fill, "stroke": edge, "stroke-width": 2}, *circles)
        return
    told = sorted({round(at / _RADIUS) * _RADIUS for at in places})
    path = dots((at, round(y)) for at in told)
    for colour, width in ((edge, 2 * _RADIUS), (fill, 2 * _RADIUS - 4)):
        if shape := stroke(path, colour, width, cap="round"):
            yield shape


def _axis(series: WaySeries, x: Scale, top: float, bottom: float, size: Size) -> Iterator[Element]:
    """Yield the lines of round savings, and what they are: without signs, their side says less or more."""
    for most in range(_MOST_TICKS, 0, -1):
        marks = _marks(series, x, most, size)
        if all(one[2] + one[3] + _GAP <= other[2] - other[3] for one, other in pairwise(marks)):
            break
    for mark, text, place, _ in marks:
        at = x(mark)
        yield line((at, top), (at, bottom), INK if mark == 0 else RULE, 1.5 if mark == 0 else 1)
        yield label(text, (place, bottom + size.text + 4), "middle", MUTED)


def _marks(series: WaySeries, x: Scale, most: int, size: Size) -> list[tuple[float, str, float, float]]:
    """Return round savings; of each how it is written, where its middle stands, and half its width."""
    marks, step = ticks(x.low, x.high, most)
    words = series.words
    decimals, found = decimals_of(step / words.scale), []
    for mark in marks:
        number = words.numbers.plain(abs(mark) / words.scale, decimals)
        text = words.with_scale(number) if mark else number
        half = width_of(text, size.text) / 2
        found.append((mark, text, min(max(x(mark), half), size.width - half), half))
    return found


def _sides(series: WaySeries, x: Scale, y: float, size: Size) -> Iterator[Element]:
    """Yield what lies on each side of zero, where there is room for it."""
    zero = x(0.0)
    more, less = f"← {series.names['more']}", f"{series.names['less']} →"
    if zero - _GAP - width_of(more, size.text, True) >= 0:
        yield label(more, (zero - _GAP, y), "end", MUTED, bold=True)
    if zero + _GAP + width_of(less, size.text, True) <= size.width:
        yield label(less, (zero + _GAP, y), fill=MUTED, bold=True)


def _legend(series: WaySeries, rows: list[WayRow], y: float, size: Size) -> tuple[list[Element], float]:
    """Return what the signs mean, of those that there are; and where it ends."""
    kinds = {point.kind for row in rows for point in row.points}
    parts: list[Element] = []
    at = 0.0
    for kind in ("saving", "none", "untenable"):
        if kind not in kinds:
            continue
        text = series.names[kind]
        width = 2 * _RADIUS + 6 + width_of(text, size.text)
        if at and at + width > size.width:
            at, y = 0.0, y + size.line
        fill, edge = _LOOKS[kind]
        middle: Place = (at + _RADIUS, y - size.text * 0.35)
        parts.append(
            element(
                "circle",
                {
                    "cx": middle[0],
                    "cy": middle[1],
                    "r": _RADIUS - 1,
                    "fill": fill,
                    "stroke": edge,
                    "stroke-width": 2,
                },
            )
        )
        parts.append(label(text, (at + 2 * _RADIUS + 6, y), fill=MUTED))
        at += width + 2 * _GAP
    bar = series.names["band"]
    width = 26 + width_of(bar, size.text)
    if at and at + width > size.width:
        at, y = 0.0, y + size.line
    parts.append(rect((at + 1, y - size.text * 0.8), 20, size.text * 0.8, BAND, EDGE, "3 2"))
    parts.append(label(bar, (at + 26, y), fill=MUTED))
    return parts, y + size.line / 2
