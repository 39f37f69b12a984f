"""The table of the sheet of figures: a row a year, the total, and the narrower interval of the total."""

from __future__ import annotations

from math import nan
from typing import TYPE_CHECKING

from savings.report.faces._workbook_book import GENERAL, YEAR, Sheet
from savings.report.faces._workbook_parts import Base, write_year
from savings.report.faces._workbook_plan import Plan

if TYPE_CHECKING:
    from savings.estimation.figures import YearFigures


class Table:
    """The table: a row a year, the total, and the narrower interval of the total."""

    def __init__(self, sheet: Sheet, plan: Plan, base: Base) -> None:
        self._sheet, self._plan, self._base = sheet, plan, base
        self._result, self._writer = plan.result, sheet.book.report.writer

    def write(self) -> None:
        """Write all of it."""
        self._write_heads()
        for figures in self._result.years:
            self._write_given(figures)
            if figures.counterfactual is not None:
                self._write_projection(figures, figures.counterfactual)
        for place, year in enumerate(self._result.post_years):
            self._write_line(self._plan.rows[year], place)
        self._write_total()
        self._write_narrow()

    def _write_heads(self) -> None:
        self._sheet.heads(self._plan.head, 3)
        say, plan = self._sheet.book.say, self._plan
        level = self._writer.numbers.level(self._result.method.level)
        heads = {
            "year": say("table.year"),
            "number": say("workbook.starts_in"),
            "period": say("batch.period"),
            "typed": say("workbook.as_typed"),
            "index": say("workbook.index"),
            "observed": say("table.observed"),
            "heads": say("workbook.heads"),
            "projected": say("workbook.projected"),
            "lower": say("workbook.projected_lower", level=level),
            "upper": say("workbook.projected_upper", level=level),
            "saving": say("table.saving"),
            "saving_lower": say("workbook.saving_lower", level=level),
            "saving_upper": say("workbook.saving_upper", level=level),
            "cumulative": say("workbook.cumulative"),
            "textbook_lower": say("workbook.textbook_lower", level=level),
            "textbook_upper": say("workbook.textbook_upper", level=level),
            "index_kept": say("workbook.kept_copy"),
            "heads_kept": say("workbook.kept_copy"),
            "line": say("workbook.line"),
            "line_lower": say("workbook.line_lower"),
            "line_upper": say("workbook.line_upper"),
        }
        styles = {"year": "head", "period": "head_center"}
        for name, text in heads.items():
            if name in plan.columns:
                self._sheet.text(plan.head, plan.columns[name], text, styles.get(name, "head_figure"))

    def _write_given(self, figures: YearFigures) -> None:
        """Write what the case says of a year, and what was spent in the prices of the figures."""
        plan, terms, year = self._plan, self._result.terms, int(figures.year)
        row = plan.rows[year]
        write_year(self._sheet, row, plan.columns["year"], year, self._writer.label(figures.year))
        if plan.named:
            self._number("number", row, year, "helper", YEAR)
        period = self._sheet.book.say(f"batch.period.{figures.period}")
        self._sheet.text(row, plan.columns["period"], period, "center")
        typed = self._result.case.costs.observed[figures.year]
        self._number(plan.typed, row, typed, "typed")
        if terms.index is not None:
            if "index" in plan.columns:
                for name, style in (("index", "typed"), ("index_kept", "helper")):
                    self._number(name, row, terms.index.levels[year], style, GENERAL)
            own = plan.at("index", row) if "index" in plan.columns else ""
            have, want = self._base.have or own, self._base.want or own
            self._formula("observed", row, f"{plan.at('typed', row)}*{want}/{have}", figures.observed)
        if year in terms.heads:
            for name, style in (("heads", "typed"), ("heads_kept", "helper")):
                self._number(name, row, terms.heads[year], style, "#,##0.##")

    def _write_projection(self, figures: YearFigures, projected: float) -> None:
        """Write what is projected for a year, and what follows from it."""
        plan, row = self._plan, self._plan.rows[int(figures.year)]
        if plan.line is None:
            self._kept("projected", row, projected)
        elif figures.period == "post":
            self._formula("projected", row, self._not_negative(plan.at("line", row)), projected)
        else:
            self._formula("projected", row, self._on_line(row), projected)
        if figures.saving is None:
            return
        self._write_ends(row, figures.counterfactual_lower, figures.counterfactual_upper)
        self._write_savings(row, figures.saving, figures.saving_lower, figures.saving_upper)
        first, saving = plan.fixed("saving", plan.post[0]), plan.at("saving", row)
        cumulative = f"IF(ISNUMBER({saving}),SUM({first}:{saving}),{saving})"  # no sum of texts is an error
        self._formula("cumulative", row, cumulative, _known(figures.saving_cumulative))

    def _write_ends(self, row: int, lower: float | None, upper: float | None) -> None:
        """Write the interval of what is projected: kept, or that of the line."""
        for name, end in (("lower", lower), ("upper", upper)):
            if self._plan.live_interval is None:
                self._kept(name, row, _known(end))
            else:
                formula = self._not_negative(self._plan.at(f"line_{name}", row))
                self._formula(name, row, formula, _known(end))

    def _write_savings(
        self, row: int, saving: float, lower: float | None, upper: float | None, style: str = "formula"
    ) -> None:
        """Write the saving of a row and its interval: what is projected less what was observed."""
        observed = self._plan.at("observed", row)
        pairs = (
            ("saving", "projected", saving),
            ("saving_lower", "lower", lower),
            ("saving_upper", "upper", upper),
        )
        for name, of, value in pairs:
            projected = self._plan.at(of, row)
            formula = self._if_number(projected, f"{projected}-{observed}")
            self._formula(name, row, formula, _known(value), style)

    def _write_line(self, row: int, place: int) -> None:
        """Write where the line lies in a post year with its interval, below zero as well."""
        plan, base, line = self._plan, self._base, self._plan.line
        if line is None:
            return
        free, held = line.free[place], line.by_year[place]
        root = f"SQRT(1+1/{base.count}+({plan.at(plan.x, row)}-{base.centre})^2/{base.spread})"
        half = f"{base.quantile}*{base.error}*{root}{self._people(row)}"
        self._formula("line", row, self._on_line(row), free.point, "helper")
        self._formula("line_lower", row, f"{plan.at('line', row)}-{half}", free.lower, "helper")
        self._formula("line_upper", row, f"{plan.at('line', row)}+{half}", free.upper, "helper")
        if plan.live_interval is None:
            for name, end in (("lower", held.lower), ("upper", held.upper)):
                formula = self._not_negative(plan.at(f"line_{name}", row))
                self._formula(f"textbook_{name}", row, formula, end)

    def _write_total(self) -> None:
        """Write the total of the post years."""
        plan, result, row = self._plan, self._result, self._plan.total
        years = self._writer.runs(result.post_years)
        self._sheet.text(row, 0, self._sheet.book.say("workbook.total", years=years), "total")
        for at in range(1, plan.printed + 1):
            self._sheet.blank(row, at, "total")
        self._formula(
            "observed", row, f"SUM({plan.range('observed', plan.post)})", result.observed_total, "total"
        )
        projected = f"SUM({plan.range('projected', plan.post)})"
        if plan.line is None:
            projected = self._sheet.if_unchanged(projected)
        self._formula("projected", row, projected, result.counterfactual_total, "total")
        ends = result.projected.total
        if plan.live_interval is None:
            self._kept("lower", row, ends.lower, "total_kept")
            self._kept("upper", row, ends.upper, "total_kept")
        self._write_line_total()
        total = result.total
        self._write_savings(row, total.value, total.lower, total.upper, "total")

    def _write_line_total(self) -> None:
        """Write the line's interval of all post years together; it is no sum of the years' intervals."""
        plan, base, line, row = self._plan, self._base, self._plan.line, self._plan.total
        if line is None:
            return
        x = plan.range(plan.x, plan.post)
        if plan.result.terms.heads:
            people = plan.range("heads", plan.post)
            squares, all_people = f"SUMSQ({people})/{base.usual}^2", f"SUM({people})/{base.usual}"
            away = f"SUMPRODUCT({people},{x}-{base.centre})/{base.usual}"
        else:
            squares = all_people = f"ROWS({x})"
            away = f"SUMPRODUCT({x}-{base.centre})"
        root = f"SQRT({squares}+({all_people})^2/{base.count}+({away})^2/{base.spread})"
        half = f"{base.quantile}*{base.error}*{root}"
        free, held = line.free_total, line.total
        self._formula("line", row, f"SUM({plan.range('line', plan.post)})", free.point, "helper")
        self._formula("line_lower", row, f"{plan.at('line', row)}-{half}", free.lower, "helper")
        self._formula("line_upper", row, f"{plan.at('line', row)}+{half}", free.upper, "helper")
        names = ("lower", "upper") if plan.live_interval else ("textbook_lower", "textbook_upper")
        for name, end, value in zip(
            names, ("line_lower", "line_upper"), (held.lower, held.upper), strict=True
        ):
            own, years = plan.at(end, row), plan.range(end, plan.post)
            formula = own
            if self._result.baseline.never_negative:  # no sum ends below one of its years, see `folded`
                formula = f"MAX(0,{own},IF(MIN({years})<0,MAX({years}),{own}))"
            self._formula(name, row, formula, value, "total")

    def _write_narrow(self) -> None:
        """Write the total's narrower interval, if the report has one."""
        plan, result, level = self._plan, self._result, self._result.narrow_level
        if level is None:
            return
        row, total = plan.narrow, result.total_80
        written = self._writer.numbers.level(level)
        self._sheet.text(row, 0, self._sheet.book.say("workbook.interval", level=written))
        self._kept("lower", row, result.projected_80.lower)
        self._kept("upper", row, result.projected_80.upper)
        observed = plan.at("observed", plan.total)
        for name, of, value in (
            ("saving_lower", "lower", total.lower),
            ("saving_upper", "upper", total.upper),
        ):
            end = plan.at(of, row)
            self._formula(name, row, self._if_number(end, f"{end}-{observed}"), value)

    def _on_line(self, row: int) -> str:
        """Return the formula of the line in the year of a row, for all its people."""
        x = self._plan.at(self._plan.x, row)
        return f"_xlfn.FORECAST.LINEAR({x},{self._base.y},{self._base.x}){self._people(row)}"

    def _people(self, row: int) -> str:
        """Return what a figure for the usual number of people is multiplied by; nothing without people."""
        return f"*{self._plan.at('heads', row)}/{self._base.usual}" if self._result.terms.heads else ""

    def _not_negative(self, cell: str) -> str:
        return f"MAX(0,{cell})" if self._result.baseline.never_negative else cell

    @staticmethod
    def _if_number(cell: str, formula: str) -> str:
        """Return a formula that passes on what a cell says in place of a figure."""
        return f"IFERROR({formula},{cell})"

    def _number(self, name: str, row: int, value: float, style: str, number: str = "") -> None:
        self._sheet.number(row, self._plan.columns[name], value, style, number)

    def _formula(self, name: str, row: int, formula: str, value: float, style: str = "formula") -> None:
        self._sheet.formula(row, self._plan.columns[name], formula, value, style)

    def _kept(self, name: str, row: int, value: float, style: str = "kept") -> None:
        self._sheet.kept(row, self._plan.columns[name], value, style)


def _known(value: float | None) -> float:
    """Return a figure that a post year always has."""
    return nan if value is None else value
