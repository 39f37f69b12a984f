"""Year by year: the chart, and the table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from savings.estimation.figures import YearFigures
from savings.estimation.model import Estimate
from savings.estimation.result import Result
from savings.report.document import (
    Block,
    Chart,
    Heading,
    Paragraph,
    Table,
    TableCell,
    TableColumn,
    TableRow,
)
from savings.report.numbers import TableScale
from savings.report.sections._phrases import between, cell, compared_ending
from savings.report.sections.costs_chart import costs_chart
from savings.report.writer import Writer
from savings.visible import visible


def years(estimate: Estimate, writer: Writer, *, explain: bool) -> Iterator[Block]:
    """Yield the chart of the years, which says what they are in, and the figures of the post years.

    Of the years before them only what was observed, in a line; with `explain` True the line through them too,
    in the table.
    """
    yield Heading(writer.say("heading.years"))
    yield chart_of_years(estimate, writer)
    yield from table_of_years(estimate.result, writer, explain=explain)


def chart_of_years(estimate: Estimate, writer: Writer) -> Chart:
    """Return the chart of the years, whose figures are in the unit of their table."""
    return costs_chart(estimate, scale_of(estimate.result, writer), writer)


def table_of_years(result: Result, writer: Writer, *, explain: bool) -> Iterator[Block]:
    """Yield the figures of the post years, and with `explain` True those of the years before them as well."""
    start = writer.label(result.method.start)
    scale = scale_of(result, writer)
    if explain:
        yield Paragraph(writer.say(f"table.caption.projected{compared_ending(result)}", start=start))
    else:
        before = [row for row in result.years if row.period != "post"]
        yield Paragraph(_before(before, scale, writer))
    yield _table(result, scale, writer, explain=explain)


def scale_of(result: Result, writer: Writer) -> TableScale:
    """Return the scale of the tables of a result: that of its costs and of its total saving."""
    figures = [value for row in result.years for value in (row.observed, row.counterfactual)]
    return writer.numbers.table_scale([*figures, result.total.value])


def _before(rows: Sequence[YearFigures], scale: TableScale, writer: Writer) -> str:
    """Write what was observed in the years that are not projected; of a run only its ends are named."""
    first, last = rows[0], rows[-1]
    if last.year - first.year + 1 == len(rows) and not any(_mark(row, writer) for row in rows):
        return writer.say(
            "table.before.run",
            first=visible(first.label),
            last=visible(last.label),
            figures="; ".join(scale.cell(row.observed) for row in rows),
        )
    written = [f"{visible(row.label)}{_mark(row, writer)} {scale.cell(row.observed)}" for row in rows]
    return writer.say("table.before", figures="; ".join(written))


def _mark(row: YearFigures, writer: Writer) -> str:
    """Return the marks behind a year: provisional, or in neither period."""
    provisional = "*" if row.year in writer.case.costs.provisional else ""
    return provisional + ("°" if row.period == "outside" else "")


def _table(result: Result, scale: TableScale, writer: Writer, *, explain: bool) -> Table:
    """Return the table of the years: of all if `explain` is True, otherwise of the post years."""
    provisional = set(writer.case.costs.provisional)
    longest = max(len(row.label) for row in result.years)
    level = writer.numbers.level_number(result.method.level)
    columns = (
        TableColumn(writer.say("table.year"), figures=False, unbroken=longest + 2),
        TableColumn(writer.say("table.observed")),
        TableColumn(writer.say(f"table.counterfactual{compared_ending(result)}")),
        TableColumn(writer.say("table.saving")),
        TableColumn(writer.say("table.interval", level=level)),
    )
    rows = []
    shown = [row for row in result.years if explain or row.period == "post"]
    for row in shown:
        cells = (
            TableCell(visible(row.label) + _mark(row, writer), row.year),
            cell(scale, row.observed),
            cell(scale, row.counterfactual),
            cell(scale, row.saving),
            between(scale, row.saving_lower, row.saving_upper, writer),
        )
        rows.append(TableRow(cells, "plain" if row.period == "post" else "outside"))
    if len(result.post_years) > 1:
        total = result.total
        cells = (
            TableCell(_total_name(result, writer)),
            cell(scale, result.observed_total),
            cell(scale, result.counterfactual_total),
            cell(scale, total.value),
            between(scale, total.lower, total.upper, writer),
        )
        rows.append(TableRow(cells, "total"))
    marks = [
        writer.say("table.provisional") if any(row.year in provisional for row in result.years) else "",
        writer.say("table.outside") if any(row.period == "outside" for row in result.years) else "",
    ]
    return Table(columns, tuple(rows), "   ".join(mark for mark in marks if mark))


def _total_name(result: Result, writer: Writer) -> str:
    """Name the total: from the first post year on, or of which years if there are gaps between them."""
    years = result.post_years
    if years[-1] - years[0] < len(years):
        return writer.say("table.total", start=writer.label(years[0]))
    return writer.say("table.total.gaps", years=writer.runs(years))
