"""The chart of the costs, drawn: observed, projected with its intervals, the start, a published figure."""

from __future__ import annotations

from math import isfinite
from typing import Final

from savings.report.document import Band, CostPoint, CostSeries
from savings.report.faces._element import Element, element
from savings.report.faces._palette import BAND, EDGE, MUTED, NARROW, OBSERVED, PROJECTED, WHITE
from savings.report.faces._svg import Drawing, Place, Size, area, dots, label, stroke, way
from savings.report.faces._svg_frame import Frame, Name, framed, segments

_MOST_DOTS: Final = 40  # more would be a thick line


def costs(series: CostSeries, size: Size, name: str) -> Drawing:
    """Return the chart; its axis begins at zero, or at the lowest figure if that is below."""
    points = series.points
    frame, below, above = framed(
        [(point.year, point.label) for point in points],
        series.start,
        series.names["started"],
        Band(min(series.axis.lower, 0.0), max(series.axis.upper, 0.0)),
        series.scale.numbers,
        series.scale.scale,
        _names(series),
        size,
        f"{name}-frame",
    )
    parts = [*below, *_bands(series, frame), *_lines(series, frame), *above]
    claimed = [point for point in points if point.claimed is not None and isfinite(point.claimed)]
    if not claimed:
        return Drawing(tuple(parts), size.height)
    diamond = _diamonds([frame.at(point.year, point.claimed or 0.0) for point in claimed], frame.clip_name)
    y = size.height + size.line
    sign = _diamonds([(8.0, y - size.text * 0.35)])
    said = label(series.names["claimed"], (20, y), fill=MUTED)
    return Drawing((*parts, diamond, sign, said), y + size.line / 2)


def _names(series: CostSeries) -> list[Name]:
    """Return what stands at the ends of the lines: names with the last figures, and the levels."""
    last, written, names = series.points[-1], series.scale.cell, series.names
    found = []
    for band, level in ((last.band, names["band"]), (last.narrow, names["narrow"])):
        if band is not None:
            found.append(Name((level,), min(band.upper, series.axis.upper), MUTED))
    for key, value, colour in (
        ("projected", last.projected, PROJECTED),
        ("observed", last.observed, OBSERVED),
    ):
        if value is not None and isfinite(value):
            found.append(Name((names[key], written(value)), value, colour))
    return found


def _bands(series: CostSeries, frame: Frame) -> list[Element]:
    """Return the intervals, which widen from the last point before the start."""
    before = [point for point in series.points if point.year < series.start and point.projected is not None]
    wedge = [frame.at(before[-1].year, before[-1].projected or 0.0)] if before else []
    found = []
    for inner, fill in ((False, BAND), (True, NARROW)):
        known = [(point.year, band) for point in series.points if (band := _band(point, inner)) is not None]
        if not known:
            continue
        upper = [frame.at(year, band.upper) for year, band in known]
        lower = [frame.at(year, band.lower) for year, band in known]
        found.append(area(way([*wedge, *upper, *reversed(lower)]) + "z", fill, EDGE, "3 2", frame.clip_name))
    return found


def _band(point: CostPoint, inner: bool) -> Band | None:
    return point.narrow if inner else point.band


def _lines(series: CostSeries, frame: Frame) -> list[Element]:
    fitted, projected, observed = [], [], []
    for point in series.points:
        if point.projected is not None and isfinite(point.projected):
            place = frame.at(point.year, point.projected)
            if point.year < series.start:
                fitted.append((point.year, place))
            else:
                projected.append((point.year, place))
        if point.observed is not None:
            observed.append((point.year, frame.at(point.year, point.observed)))
    joined = [*([fitted[-1]] if fitted else []), *projected]
    solid, bridges = segments(observed)
    marked = [place for _, place in observed] if len(observed) <= _MOST_DOTS else []
    lone = [place for _, place in joined] if len(joined) == 1 else []
    drawn = (
        stroke(way(place for _, place in fitted), PROJECTED, 1.5, "1 3"),
        stroke(way(place for _, place in joined), PROJECTED, 2.5, "7 4", frame.clip_name),
        stroke(dots(lone), PROJECTED, 7, cap="round"),
        stroke(bridges, OBSERVED, 2, "1 4"),
        stroke(solid, OBSERVED, 2.5),
        stroke(dots(marked), OBSERVED, 7, cap="round"),
    )
    return [each for each in drawn if each is not None]


def _diamonds(places: list[Place], clip: str | None = None) -> Element:
    d = "".join(f"{way([(x, y - 6), (x + 6, y), (x, y + 6), (x - 6, y)])}z" for x, y in places)
    within = clip and f"url(#{clip})"
    return element(
        "path", {"d": d, "fill": WHITE, "stroke": OBSERVED, "stroke-width": 2, "clip-path": within}
    )
