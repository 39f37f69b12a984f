"""The chart of the workbook: a native one, which follows the cells."""

from __future__ import annotations

from math import isfinite
from typing import TYPE_CHECKING, Any, Final

from savings.report.faces._palette import BAND, EDGE, INK, MUTED, OBSERVED, PROJECTED
from savings.report.faces._workbook_book import Sheet, number_format
from savings.report.workbook import cell_text

if TYPE_CHECKING:
    from savings.report.faces._workbook_figures import Figures

HEIGHT: Final = 380  # pixels
_PIXELS: Final = 7  # of a character
_TICKS: Final = 12  # labels that an axis has room for
_FONT: Final = {"name": "Arial", "size": 9, "color": INK, "bold": False}
# How a number is divided by its format: a comma at the end is a thousand.
_COMMAS: Final = {1.0: "", 1e3: ",", 1e6: ",,", 1e9: ",,,", 1e12: ",,,,"}
_MOST_MARKERS: Final = 40
_LONGEST: Final = 255  # characters of a title


def insert_chart(sheet: Sheet, row: int, column: int, figures: Figures, width: float) -> None:
    """Put the chart of a result at a cell, `width` characters wide.

    Observed and projected are lines, the interval is an area on another that is not painted.
    """
    book, plan, result = sheet.book, figures.plan, figures.plan.result
    lines, band = book.book.add_chart({"type": "line"}), None
    markers = {"type": "circle", "size": 5, "fill": {"color": OBSERVED}, "border": {"color": OBSERVED}}
    few = len(plan.rows) <= _MOST_MARKERS
    lines.add_series(
        _series(figures, "chart_projected")
        | {"line": {"color": PROJECTED, "width": 2, "dash_type": "dash"}, "marker": {"type": "none"}}
    )
    lines.add_series(
        _series(figures, "chart_observed")
        | {"line": {"color": OBSERVED, "width": 2.25}, "marker": markers if few else {"type": "none"}}
    )
    chart = lines
    if any(_finite(row.counterfactual_lower) and _finite(row.counterfactual_upper) for row in result.years):
        band = book.book.add_chart({"type": "area", "subtype": "stacked"})
        band.add_series(_series(figures, "chart_lower") | {"fill": {"none": True}, "border": {"none": True}})
        band.add_series(
            _series(figures, "chart_width")
            | {"fill": {"color": BAND}, "border": {"color": EDGE, "width": 0.75, "dash_type": "dash"}}
        )
        band.combine(lines)
        chart = band
    _set_axes(chart, sheet, figures)
    legend: dict[str, Any] = {"position": "bottom", "font": _FONT}
    chart.set_legend(legend | ({"delete_series": [0]} if band is not None else {}))
    chart.set_chartarea({"border": {"color": "#C9D1D9"}})
    chart.show_na_as_empty_cell()
    chart.show_blanks_as("span")
    chart.set_size({"width": round(width * _PIXELS), "height": HEIGHT})
    title = cell_text(_description(sheet, figures))
    sheet.sheet.insert_chart(row, column, chart, {"description": title, "object_position": 2})


def _series(figures: Figures, name: str) -> dict[str, Any]:
    """Return where the cells of a series stand; its name is that of their column."""
    plan, sheet = figures.plan, figures.sheet.name
    first, at = plan.head + 1, plan.columns[name]
    years = plan.columns["chart_year"]
    return {
        "name": [sheet, plan.head, at],
        "categories": [sheet, first, years, figures.last_row, years],
        "values": [sheet, first, at, figures.last_row, at],
    }


def _set_axes(chart: Any, sheet: Sheet, figures: Figures) -> None:
    """Write the title and the axes: amounts begin at zero unless some lie below."""
    book, result = sheet.book, figures.plan.result
    writer = book.report.writer
    drawn = [
        value
        for row in result.years
        for value in (row.observed, row.counterfactual, row.counterfactual_lower, row.counterfactual_upper)
        if value is not None and isfinite(value)
    ]
    scale = writer.numbers.table_scale([row.observed for row in result.years])
    largest = max(map(abs, drawn)) / scale.scale
    pattern = number_format(1000.0 if largest >= 10 else largest)
    amounts: dict[str, Any] = {
        "name": _named(sheet, figures, "chart_observed", scale.heading),
        "name_font": _FONT,
        "num_font": _FONT,
        "num_format": pattern + _COMMAS[scale.scale] if "E" not in pattern else pattern,
        "major_gridlines": {"visible": True, "line": {"color": "#DDE3E9", "width": 0.75}},
        "line": {"none": True},
    }
    if min(drawn) >= 0:
        amounts["min"] = 0
    chart.set_y_axis(amounts)
    count = figures.last_row - figures.plan.head
    step = -(-count // _TICKS)
    years: dict[str, Any] = {
        "num_font": _FONT,
        "interval_unit": step,
        "interval_tick": step,
        "position_axis": "on_tick" if count > 1 else "between",
        "label_position": "low",
        "line": {"color": MUTED},
    }
    chart.set_x_axis(years)
    title = writer.in_example(book.say("workbook.chart", who=writer.who))
    name = _named(sheet, figures, "chart_year", title)
    chart.set_title({"name": name, "name_font": _FONT | {"size": 11, "bold": True}, "overlay": False})


def _named(sheet: Sheet, figures: Figures, column: str, text: str) -> list[str | int]:
    """Write a text of the chart into a cell above its columns, and return where it stands.

    The library takes a text for a formula that holds what looks like an address; a cell it takes as it is.
    """
    plan = figures.plan
    figures.sheet.text(plan.head - 1, plan.columns[column], text[:_LONGEST], "helper")
    return [figures.sheet.name, plan.head - 1, plan.columns[column]]


def _description(sheet: Sheet, figures: Figures) -> str:
    """Say what the chart shows, for those who cannot see it."""
    result, writer = figures.plan.result, sheet.book.report.writer
    return sheet.book.say(
        "workbook.chart.desc",
        first=writer.label(result.years[0].year),
        last=writer.label(result.years[-1].year),
        start=writer.label(result.post_years[0]),
        level=writer.numbers.level(result.method.level),
        sheet=figures.sheet.name,
    )


def _finite(value: float | None) -> bool:
    return value is not None and isfinite(value)
