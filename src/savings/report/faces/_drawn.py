"""Charts of characters, for the faces that are text."""

from __future__ import annotations

from savings.report.document import Chart, CostSeries
from savings.report.faces._chart import chart
from savings.report.faces._strip import strip


def drawn(block: Chart, width: int) -> list[str]:
    """Return the lines of a chart; none if the width has no room for it."""
    return chart(block.series, width) if isinstance(block.series, CostSeries) else strip(block.series, width)
