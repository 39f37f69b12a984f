"""The chart of the comparison areas, drawn: a grey line each, their median, and the area itself."""

from __future__ import annotations

from savings.report.document import AreaSeries, IndexLine
from savings.report.faces._palette import AREAS, OBSERVED, PROJECTED
from savings.report.faces._svg import Drawing, Size, dots, stroke, way
from savings.report.faces._svg_frame import Frame, Name, framed


def areas(series: AreaSeries, size: Size, name: str) -> Drawing:
    """Return the chart; what lies beyond the frame is cut off, not moved to its edge."""
    names = [
        Name((line.name, series.numbers.plain(line.values[-1])), line.values[-1], colour)
        for line, colour in ((series.own, OBSERVED), (series.median, PROJECTED))
        if line.values[-1] is not None
    ]
    frame, below, above = framed(
        series.years,
        series.start,
        series.names["started"],
        series.axis,
        series.numbers,
        1.0,
        names,
        size,
        f"{name}-frame",
    )
    grey = "".join(_way(line, series, frame, 0) for line in series.others)
    own = _way(series.own, series, frame, 1)
    marked = dots(
        frame.at(year, value)
        for (year, _), value in zip(series.years, series.own.values, strict=True)
        if value is not None
    )
    clip = frame.clip_name
    lines = (
        stroke(grey, AREAS, 1, clip=clip),
        stroke(_way(series.median, series, frame, 1), PROJECTED, 2.5, "7 4", clip),
        stroke(own, OBSERVED, 3, clip=clip),
        stroke(marked if len(series.years) <= 40 else "", OBSERVED, 7, clip=clip, cap="round"),
    )
    return Drawing((*below, *(each for each in lines if each is not None), *above), size.height)


def _way(line: IndexLine, series: AreaSeries, frame: Frame, digits: int) -> str:
    places = [
        frame.at(year, value)
        for (year, _), value in zip(series.years, line.values, strict=True)
        if value is not None
    ]
    return way(places, digits)
