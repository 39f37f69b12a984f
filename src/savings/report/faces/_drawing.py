"""A chart of any kind, drawn."""

from __future__ import annotations

from savings.report.document import AreaSeries, Chart, CostSeries, ForestSeries, WaySeries
from savings.report.faces._svg import Drawing, Size
from savings.report.faces._svg_areas import areas
from savings.report.faces._svg_costs import costs
from savings.report.faces._svg_forest import forest
from savings.report.faces._svg_ways import ways


def drawing(chart: Chart, size: Size, name: str) -> Drawing:
    """Return a chart as it is drawn in a size; the ids in it begin with `name`."""
    match chart.series:
        case CostSeries() as series:
            return costs(series, size, name)
        case WaySeries() as series:
            return ways(series, size, name)
        case AreaSeries() as series:
            return areas(series, size, name)
        case ForestSeries() as series:
            return forest(series, size, name)
