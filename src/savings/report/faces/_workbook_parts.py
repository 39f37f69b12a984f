"""What the formulas of the sheet of figures rest on: the baseline, the line, indices; the chart's columns.

It stands beside the table, outside the printed page.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import isfinite
from typing import TYPE_CHECKING, Final

from savings.report.faces._workbook_book import GENERAL, UNCHANGED, YEAR, Sheet
from savings.report.faces._workbook_plan import Plan

if TYPE_CHECKING:
    from savings.estimation.figures import YearFigures

Drawn = tuple[str, float | str]
_NOTHING: Final[Drawn] = ("NA()", "#N/A")
_CHART: Final = ("chart_observed", "chart_projected", "chart_lower", "chart_width")
_MOST_GAPS: Final = 100  # years without a figure that the chart leaves room for


@dataclass(frozen=True)
class Base:
    """The addresses of what the formulas of the table share; None for what they do not need.

    Attributes:
        x: the years of the baseline.
        y: their costs, as the line is drawn through them.
        count: how many they are.
        quantile: of Student's t.
        error: the standard error about the line.
        centre: the mean of the years.
        spread: the sum of their squared deviations.
        have: the price index of the year in whose prices the case is; None for each year's own.
        want: of the year in whose prices the figures are; None for each year's own.
        usual: the usual number of people.
    """

    x: str
    y: str
    count: str
    quantile: str | None = None
    error: str | None = None
    centre: str | None = None
    spread: str | None = None
    have: str | None = None
    want: str | None = None
    usual: str | None = None


def write_parts(sheet: Sheet, plan: Plan) -> Base:
    """Write the blocks beside the table; return where its formulas find them."""
    base = _write_baseline(sheet, plan)
    return _Values(sheet, plan, base).write()


def _write_baseline(sheet: Sheet, plan: Plan) -> tuple[str, str]:
    """Write the years of the baseline without those between; return the addresses of years and costs."""
    say, result = sheet.book.say, plan.result
    used = "base_used" if "base_used" in plan.columns else "base_typed"
    sheet.text(plan.head, plan.columns["base_year"], say("workbook.baseline"), "head")
    sheet.text(plan.head, plan.columns["base_typed"], say("table.observed"), "head_figure")
    sheet.text(plan.head, plan.columns["base_kept"], say("workbook.kept_copy"), "head_figure")
    if used == "base_used":
        sheet.text(plan.head, plan.columns[used], say("workbook.used"), "head_figure")
    typed = result.case.costs.observed
    for row, year, cost in zip(
        range(plan.baseline[0], plan.baseline[1] + 1),
        result.baseline.years,
        result.baseline.costs,
        strict=True,
    ):
        there = plan.rows[year]
        sheet.formula(row, plan.columns["base_year"], plan.at(plan.x, there), int(year), "helper", YEAR)
        sheet.formula(row, plan.columns["base_typed"], plan.at(plan.typed, there), typed[year], "helper")
        sheet.number(row, plan.columns["base_kept"], typed[year], "helper")
        if used == "base_used":
            formula = plan.at("observed", there)
            if result.terms.heads:
                formula += f"/({plan.at('heads', there)}/{_usual(plan)})"
            sheet.formula(row, plan.columns[used], formula, float(cost), "helper")
    return plan.fixed_range("base_year", plan.baseline), plan.fixed_range(used, plan.baseline)


def _usual(plan: Plan) -> str:
    """Return the address of the usual number of people: the second value, behind whether all is unchanged."""
    return plan.fixed("value", plan.head + 2)


class _Values:
    """Single values with their names, one below the other."""

    def __init__(self, sheet: Sheet, plan: Plan, base: tuple[str, str]) -> None:
        self._sheet, self._plan, self._say = sheet, plan, sheet.book.say
        self._x, self._y = base
        self._row = plan.head

    def write(self) -> Base:
        """Write them, and what is compared to know whether all is unchanged."""
        plan, say = self._plan, self._say
        terms = plan.result.terms
        self._sheet.text(plan.head, plan.columns["label"], say("workbook.parts"), "head")
        self._sheet.blank(plan.head, plan.columns["value"], "head")
        self._formula("workbook.unchanged", self._unchanged(), True, GENERAL)
        name = self._sheet.cell(self._row, plan.columns["value"])
        self._sheet.book.book.define_name(UNCHANGED, f"={name}")
        usual = self._number("workbook.usual", terms.usual, "#,##0.##") if terms.heads else None
        count = self._formula("workbook.count", f"COUNT({self._x})", len(plan.result.baseline.years), YEAR)
        have, want = (
            self._index(None if year is None else int(year)) for year in (terms.written, terms.wanted)
        )
        base = Base(self._x, self._y, count, have=have, want=want, usual=usual)
        return self._with_line(base)

    def _with_line(self, base: Base) -> Base:
        """Write the parts of the line's interval, if the headline follows the line."""
        line, level = self._plan.line, self._plan.result.method.level
        if line is None:
            return base
        asked = self._number("workbook.level", level, "0.######")
        quantile = f"_xlfn.T.INV.2T(1-{asked},{base.count}-2)"
        return Base(
            base.x,
            base.y,
            base.count,
            self._formula("workbook.quantile", quantile, line.quantile, "0.000000"),
            self._formula("workbook.error", f"STEYX({base.y},{base.x})", line.error),
            self._formula("workbook.centre", f"AVERAGE({base.x})", line.centre, "0.0##"),
            self._formula("workbook.spread", f"DEVSQ({base.x})", line.spread, "0.0##"),
            base.have,
            base.want,
            base.usual,
        )

    def _index(self, year: int | None) -> str | None:
        """Write the price index of a year, that of the table if it stands there."""
        plan, index = self._plan, self._plan.result.terms.index
        if index is None or year is None:
            return None
        level = index.levels[year]
        label = self._say("workbook.base", year=str(year))
        self._row += 1
        self._sheet.text(self._row, plan.columns["label"], label, "helper")
        if year in plan.rows and "index" in plan.columns:
            there = plan.at("index", plan.rows[year])
            self._sheet.formula(self._row, plan.columns["value"], there, level, "helper", GENERAL)
        else:
            self._sheet.number(self._row, plan.columns["value"], level, "typed", GENERAL)
        return plan.fixed("value", self._row)

    def _unchanged(self) -> str:
        """Return the formula that compares what is typed with what the report had."""
        plan, rows = self._plan, (self._plan.head + 1, self._plan.post[1])
        pairs = [
            (plan.fixed_range("base_typed", plan.baseline), plan.fixed_range("base_kept", plan.baseline)),
            *(
                (plan.fixed_range(name, rows), plan.fixed_range(f"{name}_kept", rows))
                for name in ("index", "heads")
                if name in plan.columns
            ),
        ]
        same = [f"SUMXMY2({typed},{kept})=0" for typed, kept in pairs]
        return f"AND({','.join(same)})"

    def _number(self, key: str, value: float, number: str) -> str:
        self._row += 1
        self._sheet.text(self._row, self._plan.columns["label"], self._say(key), "helper")
        self._sheet.number(self._row, self._plan.columns["value"], value, "helper", number)
        return self._plan.fixed("value", self._row)

    def _formula(self, key: str, formula: str, value: float | bool, number: str = "") -> str:
        self._row += 1
        self._sheet.text(self._row, self._plan.columns["label"], self._say(key), "helper")
        self._sheet.formula(self._row, self._plan.columns["value"], formula, value, "helper", number)
        return self._plan.fixed("value", self._row)


def chart_years(plan: Plan) -> list[int]:
    """Return the years of the chart: those without a figure have a place, unless they are very many."""
    known = list(plan.rows)
    every = list(range(known[0], known[-1] + 1))
    return every if len(every) - len(known) <= _MOST_GAPS else known


def write_chart_columns(sheet: Sheet, plan: Plan) -> int:
    """Write the columns that the chart reads, and return their last row; no value is nothing to draw.

    Before the start the band has no width and lies on the line.
    """
    say, writer = sheet.book.say, sheet.book.report.writer
    level = writer.numbers.level(plan.result.method.level)
    heads = {
        "chart_year": say("workbook.for_chart"),
        "chart_observed": say("table.observed"),
        "chart_projected": say("workbook.projected"),
        "chart_lower": say("workbook.projected_lower", level=level),
        "chart_width": say("workbook.band", level=level),
    }
    for name, text in heads.items():
        sheet.text(plan.head, plan.columns[name], text, "head" if name == "chart_year" else "head_figure")
    known = {int(row.year): row for row in plan.result.years}
    years = chart_years(plan)
    for row, year in enumerate(years, start=plan.head + 1):
        write_year(sheet, row, plan.columns["chart_year"], year, writer.label(year), "helper")
        drawn = _drawn(plan, known[year]) if year in known else _bridged(plan, known, year)
        for name, (formula, value) in drawn.items():
            sheet.formula(row, plan.columns[name], formula, value, "helper")
    return plan.head + len(years)


def _bridged(plan: Plan, known: dict[int, YearFigures], year: int) -> dict[str, Drawn]:
    """Return what the chart draws of a year without a figure: the band goes on from year to year, no more.

    An area has no way to span a gap, as lines have: it would fall to zero.
    """
    before = max(each for each in known if each < year)
    after = min(each for each in known if each > year)
    share, drawn = (year - before) / (after - before), dict.fromkeys(_CHART, _NOTHING)
    around = _drawn(plan, known[before]), _drawn(plan, known[after])
    first = chart_years(plan)[0]
    for name in ("chart_lower", "chart_width"):
        one, other = (each[name][1] for each in around)
        if isinstance(one, float) and isinstance(other, float):
            cells = [plan.at(name, plan.head + 1 + each - first) for each in (before, after)]
            formula = f"{cells[0]}+({cells[1]}-{cells[0]})*{year - before}/{after - before}"
            drawn[name] = (formula, one + (other - one) * share)
    return drawn


def _drawn(plan: Plan, figures: YearFigures) -> dict[str, Drawn]:
    """Return what the chart draws of a year: of each column the formula and its value."""
    drawn = dict.fromkeys(_CHART, _NOTHING)
    row = plan.rows[int(figures.year)]
    drawn["chart_observed"] = (plan.at("observed", row), figures.observed)
    if figures.counterfactual is None:
        return drawn
    projected, lower, upper = (plan.at(name, row) for name in ("projected", "lower", "upper"))
    drawn["chart_projected"] = (f"IF(ISNUMBER({projected}),{projected},NA())", figures.counterfactual)
    if figures.period == "baseline":
        drawn["chart_lower"] = drawn["chart_projected"]
        drawn["chart_width"] = (f"IF(ISNUMBER({projected}),0,NA())", 0.0)
        return drawn
    ends = (figures.counterfactual_lower, figures.counterfactual_upper)
    if ends[0] is None or ends[1] is None or not (isfinite(ends[0]) and isfinite(ends[1])):
        return drawn
    drawn["chart_lower"] = (f"IF(ISNUMBER({lower}),{lower},NA())", ends[0])
    drawn["chart_width"] = (f"IF(ISNUMBER({lower}),{upper}-{lower},NA())", ends[1] - ends[0])
    return drawn


def write_year(sheet: Sheet, row: int, column: int, year: int, label: str, style: str = "text") -> None:
    """Write a year as the case writes it: as a number, if it is one."""
    if label == str(int(year)):
        sheet.number(row, column, int(year), style if style != "text" else "year", YEAR)
    else:
        sheet.text(row, column, label, style)
