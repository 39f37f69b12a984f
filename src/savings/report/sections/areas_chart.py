"""The chart of the comparison areas, as plain data: costs by year, the last baseline year being 100."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import isfinite
from statistics import median, quantiles
from typing import Final

from savings.estimation.result import Compared, Result
from savings.report.document import AreaSeries, Band, Chart, IndexLine
from savings.report.writer import Writer
from savings.visible import visible

BASE: Final = 100.0
MIDDLE: Final = 20  # of so many parts of the areas, the lowest and the highest need not be in the frame


def areas_chart(result: Result, compared: Compared, writer: Writer) -> Chart | None:
    """Return the chart of the areas; None if the area's own costs have no last baseline year above zero."""
    say, panel, start = writer.say, compared.neighbours.panel, result.method.start
    years = (*panel.years, *panel.ahead)
    base = panel.years[-1]
    own_costs = {year: cost for year, cost in result.observed.items() if years[0] <= year <= years[-1]}
    if not own_costs.get(base, 0.0) > 0:
        return None
    areas = zip(compared.neighbours.names, panel.areas.tolist(), panel.areas_ahead.tolist(), strict=True)
    others = [
        _line(visible(name), dict(zip(years, (*before, *after), strict=True)), years, base)
        for name, before, after in areas
    ]
    middle = IndexLine(say("figure.areas.median"), tuple(_medians(others)))
    own = _line(writer.who, own_costs, years, base)
    labels = tuple((year, writer.label(year)) for year in years)
    series = AreaSeries(
        labels,
        start,
        own,
        middle,
        tuple(others),
        _axis(own, middle, others),
        {"started": say("figure.started", year=writer.label(start))},
        writer.numbers,
    )
    of_base, last = writer.label(base), labels[-1][1]
    return Chart(
        writer.counted("figure.areas.title", len(others), who=writer.who),
        say("figure.areas.subtitle", measure=writer.written(writer.case.costs.measure), year=of_base),
        say(
            "figure.areas.desc",
            first=labels[0][1],
            last=last,
            year=of_base,
            who=writer.who,
            own=writer.numbers.plain(own.values[-1]),
            median=writer.numbers.plain(middle.values[-1]),
        ),
        series,
        say("figure.areas.left_out"),
    )


def _line(name: str, costs: Mapping[int, float], years: Sequence[int], base: int) -> IndexLine:
    """Return the costs of an area as parts of a hundred of those of a year."""
    values = [BASE * costs[year] / costs[base] if year in costs else None for year in years]
    return IndexLine(
        name, tuple(value if value is not None and isfinite(value) else None for value in values)
    )


def _medians(lines: Sequence[IndexLine]) -> list[float | None]:
    columns = zip(*(line.values for line in lines), strict=True)
    known = [[value for value in column if value is not None] for column in columns]
    return [median(column) if column else None for column in known]


def _axis(own: IndexLine, middle: IndexLine, others: Sequence[IndexLine]) -> Band:
    """Return an axis from zero on that holds the area itself, the median and nine tenths of the others."""
    figures = [value for line in others for value in line.values if value is not None]
    most = quantiles(figures, n=MIDDLE)[-1] if len(figures) > 1 else BASE
    shown = [value for value in (*own.values, *middle.values) if value is not None]
    return Band(min(0.0, *shown), max(most, BASE, *shown))
