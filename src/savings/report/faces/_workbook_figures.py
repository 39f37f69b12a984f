"""The sheet of figures: year by year, with formulas that come to the report's figures.

At the left stands the table; beside it, outside the printed page, what its formulas rest on
(`_workbook_parts`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from savings.report.faces._workbook_book import Book, Sheet
from savings.report.faces._workbook_parts import write_chart_columns, write_parts, write_year
from savings.report.faces._workbook_plan import Plan, plan
from savings.report.faces._workbook_table import Table

if TYPE_CHECKING:
    from savings.estimation.outlay import Outlay, Totals
    from savings.estimation.result import Result


@dataclass(frozen=True, eq=False)
class Figures:
    """The sheet, and where on it the other sheets find what they build on.

    Attributes:
        sheet: the sheet.
        plan: the places of the table.
        last_row: of the columns that the chart reads.
        cost: the address of the intervention's own cost; None if the case gives none.
        in_kind: of the part of it that was given in kind; None if there is none.
    """

    sheet: Sheet
    plan: Plan
    last_row: int
    cost: str | None
    in_kind: str | None

    def total(self, column: str) -> str:
        """Return the address of a column's total, for a formula on another sheet."""
        return self.sheet.cell(self.plan.total, self.plan.columns[column])

    def narrow(self, column: str) -> str:
        """Return the address of an end of the 80 % interval of the total."""
        return self.sheet.cell(self.plan.narrow, self.plan.columns[column])

    def last(self, column: str) -> str:
        """Return the address of a column's figure of the last post year."""
        return self.sheet.cell(self.plan.post[1], self.plan.columns[column])


def write_figures(book: Book, result: Result, totals: Totals | None) -> Figures:
    """Write the sheet.

    Args:
        book: the workbook.
        result: the figures.
        totals: the sums of the intervention's own cost; None if the case gives none.
    """
    draft = plan(result, 0)
    sheet = book.sheet("figures", draft.widths)
    sheet.set_text_width(draft.widths[: draft.printed + 1])
    row = sheet.heading()
    writer = book.report.writer
    measure = writer.written(writer.case.costs.measure)
    row = sheet.lines(row, book.say("workbook.measure", measure=measure, unit=writer.numbers.unit_name))
    row = sheet.lines(row, book.say("workbook.colours"), "guard")
    made = plan(result, row + 1)
    bases = write_parts(sheet, made)
    Table(sheet, made, bases).write()
    last, cost, in_kind = made.narrow, None, None
    if totals is not None and result.outlay is not None:
        last = _write_cost(sheet, made, result.outlay, totals)
        cost = sheet.cell(last, made.columns["observed"])
        in_kind = sheet.cell(last, made.columns["projected"]) if totals.in_kind else None
    sheet.sheet.freeze_panes(made.head + 1, 1)
    sheet.sheet.repeat_rows(made.head)
    sheet.sheet.print_area(0, 0, last, made.printed)
    return Figures(sheet, made, write_chart_columns(sheet, made), cost, in_kind)


def _write_cost(sheet: Sheet, plan: Plan, outlay: Outlay, totals: Totals) -> int:
    """Write what each year bears of the intervention's own cost; return the row of the total."""
    say, writer, last = sheet.book.say, sheet.book.report.writer, plan.result.post_years[-1]
    columns = [("observed", say("workbook.cost"), outlay.borne, totals.total)]
    if totals.in_kind:
        columns.append(("projected", say("workbook.cost.in_kind"), outlay.in_kind, totals.in_kind))
    if totals.moved:
        columns.append(("lower", say("workbook.cost.moved"), outlay.moved, totals.moved))
    row = plan.narrow + 2
    sheet.heads(row, 3)
    sheet.text(row, 0, say("heading.investment"), "head")
    for at in range(1, plan.columns["observed"]):
        sheet.blank(row, at, "head")
    for name, text, _, _ in columns:
        sheet.text(row, plan.columns[name], text, "head_figure")
    first, years = row + 1, sorted(year for year in outlay.borne if year <= last)
    for row, year in enumerate(years, start=first):
        write_year(sheet, row, 0, year, writer.label(year))
        for name, _, amounts, _ in columns:
            if year in amounts and plan.priced:
                sheet.kept(row, plan.columns[name], amounts[year])
            elif year in amounts:
                sheet.number(row, plan.columns[name], amounts[year])
    total = first + len(years)
    sheet.text(total, 0, say("range.total"), "total")
    for at in range(1, plan.columns["observed"]):
        sheet.blank(total, at, "total")
    for name, _, _, value in columns:
        rows = (first, max(total - 1, first))
        formula = f"SUM({plan.range(name, rows)})" if years else "0"
        if plan.priced:
            formula = sheet.if_unchanged(formula)
        sheet.formula(total, plan.columns[name], formula, value, "total")
    return total
