"""Charts of characters, for the faces that are text."""

from __future__ import annotations

from savings.report.document import AreaSeries, Chart, CostSeries, ForestSeries, WaySeries
from savings.report.faces._chart import chart
from savings.report.faces._strip import strip


def drawn(block: Chart, width: int) -> list[str]:
    """Return the lines of a chart; none if the width has no room for it, as it never has for many lines."""
    match block.series:
        case CostSeries():
            return chart(block.series, width)
        case WaySeries():
            return strip(block.series, width)
        case AreaSeries() | ForestSeries():
            return []
