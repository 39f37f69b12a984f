"""The sheet of ways: what the saving would be, had the trend been drawn another way."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from savings.report.document import Block, Paragraph, Table
from savings.report.faces._workbook_book import YEAR, Book, Sheet, literal
from savings.report.faces._workbook_parts import write_year

if TYPE_CHECKING:
    from savings.estimation.figures import MethodSaving
    from savings.estimation.range_summary import Spread
    from savings.estimation.result import Result
    from savings.report.faces._workbook_figures import Figures

_WAY, _FROM, _TO, _COUNTS, _TENABLE, _MISSED, _SAVING = range(7)
_WIDTHS: Final = (40, 11, 11, 10, 13, 22)
_FIGURE: Final = 22
_ONE_PAGE: Final = 60  # rows that can be read on one page


class Saving(NamedTuple):
    """A column of savings: of all post years, or of the last one.

    Attributes:
        saving: the column of what the ways save.
        observed: the address of what was spent.
        headline: the address of what the report's own way saves.
        years: which years, as they are written.
    """

    saving: int
    observed: str
    headline: str
    years: str


def write_ways(book: Book, result: Result, figures: Figures, blocks: Iterable[Block]) -> None:
    """Write a row a way, those that count first; below them what they come to, and the page's own words."""
    writer, say = book.report.writer, book.say
    years = [(figures.total("observed"), figures.total("saving"), writer.runs(result.post_years))]
    if len(result.post_years) > 1:
        last_year = writer.label(result.post_years[-1])
        years.append((figures.last("observed"), figures.last("saving"), last_year))
    columns = [Saving(_SAVING + at, *each) for at, each in enumerate(years)]
    sheet = book.sheet("ways", [*_WIDTHS, *[_FIGURE] * len(columns)])
    row = sheet.lines(sheet.heading(), say("workbook.colours"), "guard")
    head = row + 1
    sheet.heads(head, 2)
    names = ("way", "from", "to", "counts", "tenable", "missed")
    for at, name in enumerate(names):
        style = "head" if at == _WAY else "head_figure" if at == _MISSED else "head_center"
        sheet.text(head, at, say(f"workbook.{name}"), style)
    for column in columns:
        sheet.text(head, column.saving, say("workbook.saving_in", years=column.years), "head_figure")
    projected = zip(result.projected.way_totals, result.projected.way_points.tolist(), strict=True)
    ways = sorted(zip(result.range_of_methods, projected, strict=True), key=lambda pair: not pair[0].counts)
    for row, (way, (total, points)) in enumerate(ways, start=head + 1):
        _write_way(sheet, row, way, columns, (total, points[-1]))
    last = head + len(ways)
    counting = head + result.range_summary.count
    row = _write_spread(sheet, result, (head + 1, counting, last), columns)
    for block, following in pairwise([*blocks, None]):
        if isinstance(block, Paragraph) and not isinstance(following, Table):  # whose rows stand above
            row = sheet.lines(row, block.text)
    sheet.sheet.freeze_panes(head + 1, 1)
    sheet.sheet.repeat_rows(head)
    if row <= _ONE_PAGE:
        sheet.sheet.fit_to_pages(1, 1)


def _write_way(
    sheet: Sheet,
    row: int,
    way: MethodSaving,
    columns: list[Saving],
    projected: tuple[float, float],
) -> None:
    """Write a way: what it is, whether it is tenable and counts, what it misses and what it gives."""
    report, say = sheet.book.report, sheet.book.say
    sheet.text(row, _WAY, report.way_name(way.trend))
    for at, year in ((_FROM, way.baseline.first), (_TO, way.baseline.last)):
        write_year(sheet, row, at, year, report.writer.label(year), "center")
    tenable = {True: "yes", False: "no", None: "not_judged"}[way.tenable]
    sheet.text(row, _COUNTS, say("workbook.yes" if way.counts else "workbook.no"), "kept_center")
    sheet.text(row, _TENABLE, say(f"workbook.{tenable}"), "kept_center")
    if way.look_back_error is not None:
        sheet.kept(row, _MISSED, way.look_back_error)
    for column, cost, saving in zip(columns, projected, (way.total, way.last_year), strict=False):
        formula = sheet.if_unchanged(f"{literal(cost)}-{column.observed}")
        sheet.formula(row, column.saving, formula, saving, "kept")


def _write_spread(sheet: Sheet, result: Result, rows: tuple[int, int, int], columns: list[Saving]) -> int:
    """Write the lowest, the median and the highest saving of the ways that count, and how many there are.

    `rows` are those of the first way, of the last that counts, and of the last. Returns the row after it.
    """
    first, counting, last = rows
    say, summary = sheet.book.say, result.range_summary
    spreads: list[Spread] = [summary.total, summary.last_year]
    row = last + 2
    for name, function in (("lowest", "MIN"), ("median", "MEDIAN"), ("highest", "MAX")):
        sheet.text(row, _WAY, say(f"range.{name}"), "bold")
        for column, spread in zip(columns, spreads, strict=False):
            letter = _letter(column.saving)
            formula = sheet.if_unchanged(f"{function}({letter}${first + 1}:{letter}${counting + 1})")
            sheet.formula(row, column.saving, formula, getattr(spread, name))
        row += 1
    sheet.text(row, _WAY, say("range.headline"), "bold")
    for column, value in zip(columns, (result.total.value, result.last_saving), strict=False):
        sheet.formula(row, column.saving, column.headline, value)
    row += 1
    cells = {
        at: f"${_letter(at)}${first + 1}:${_letter(at)}${last + 1}" for at in (_COUNTS, columns[0].saving)
    }
    yes = literal(say("workbook.yes"))
    counts = f"COUNTIFS({cells[_COUNTS]},{yes})"
    # The limit is put behind its sign by the spreadsheet itself, which writes its own decimal mark.
    none = literal(result.noise * len(result.post_years))
    giving = f'COUNTIFS({cells[_COUNTS]},{yes},{cells[columns[0].saving]},">"&{none})'
    for key, formula, value in (
        ("counting", counts, summary.count),
        ("giving", giving, result.ways_with_a_saving),
    ):
        sheet.text(row, _WAY, say(f"workbook.{key}"), "bold")
        sheet.formula(row, columns[0].saving, sheet.if_unchanged(formula), value, "formula", YEAR)
        row += 1
    limit = result.projected.look_back.limit
    if limit is not None:
        sheet.text(row, _WAY, say("workbook.limit"), "bold")
        sheet.kept(row, _MISSED, limit)
        row += 1
    return row + 1


def _letter(column: int) -> str:
    """Return the letter of a column."""
    return chr(ord("A") + column)
