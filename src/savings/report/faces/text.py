"""Text: the report as a page, for the terminal and for reading."""

from __future__ import annotations

from statistics import median
from typing import Final

from rich import box
from rich.table import Table

from savings.estimation.model import Estimate
from savings.estimation.result import Compared, Result
from savings.report import outlay, sentences
from savings.report.faces import _worth
from savings.report.faces._chart import chart
from savings.report.faces._page import Page
from savings.report.model import Layout, Report
from savings.report.numbers import TableScale
from savings.report.years import label
from savings.visible import visible

ENDINGS = (".txt", ".text")

# Signs and not colors alone; what failed comes first.
_MARKS: Final = ((False, "✗"), (True, "✓"), (None, "–"))

MOST_NAMED: Final = 60
LEAST: Final = 0.005  # a weight that is worth naming


def render(report: Report, layout: Layout) -> str:
    """Return the page: what was done, what it cost, what was saved, the years, the note, the sources."""
    page = Page(layout)
    _opening(page, report)
    _investment(page, report)
    if isinstance(report.estimate, Estimate):
        _result(page, report, report.estimate, layout.width)
    if report.reported:
        page.heading(report.texts("heading.reported"))
        page.items("•", report.reported)
    page.heading(report.texts("heading.note"))
    page.paragraph(report.disclaimer, "bold")
    page.items("•", report.caveats)
    page.items("!", report.remarks)
    if report.research:
        page.heading(report.texts("heading.research"))
        page.items("•", report.research)
    page.heading(report.texts("heading.sources"))
    page.items("•", report.sources)
    return page.written()


def _opening(page: Page, report: Report) -> None:
    case, texts = report.estimate.case, report.texts
    page.paragraph(report.written(case.title), "bold")
    page.paragraph(f"{visible(case.municipality.name)} · {report.written(case.costs.measure)}")
    if case.costs.provenance == "illustrative":
        page.paragraph(texts("illustrative.banner"), "bold yellow")
    if case.reported_only:
        page.paragraph(texts("reported_only.banner"), "bold yellow")
    if report.what_if:
        page.paragraph(report.what_if, "bold yellow")
    if case.summary:
        page.console.print()
        page.paragraph(report.written(case.summary))
    page.heading(texts("heading.what"))
    name = report.written(case.intervention.name).rstrip(".")
    start = label(case, case.intervention.start)
    page.paragraph(texts("what.start", intervention=name, start=start))


def _investment(page: Page, report: Report) -> None:
    case, texts, result = report.estimate.case, report.texts, report.result
    page.heading(texts("heading.investment"))
    if report.estimate.investment is None:
        page.paragraph(texts("investment.none"))
        return
    page.items("•", (outlay.item(item, case, texts, report.numbers) for item in case.investment))
    total = outlay.cost(report.estimate, report.texts, report.numbers)
    only, parts = case.investment[0], report.estimate.outlay_totals
    if len(case.investment) == 1 and only.year is not None and only.life is None:
        return
    if result:
        last = label(case, result.post_years[-1])
        if "prices" in result.method.changed:
            total += texts("headline.prices", prices=sentences.prices(result, texts))
        page.paragraph(texts("investment.total", last=last, amount=total))
    else:
        page.paragraph(texts("investment.total.all", amount=total))
    for sentence in outlay.parts(parts, texts, report.numbers) if parts else ():
        page.paragraph(sentence)


def _result(page: Page, report: Report, estimate: Estimate, width: int) -> None:
    texts, result = report.texts, estimate.result
    page.heading(texts("heading.saving"))
    for sentence in report.headline:
        page.paragraph(sentence)
    page.heading(texts("heading.years"))
    figures = [v for row in result.years for v in (row.observed, row.counterfactual)]
    scale = report.numbers.table_scale([*figures, result.total.value])
    _years(page, report, result, scale)
    page.console.print()
    page.lines(chart(result, scale, width))
    page.paragraph(texts(f"chart.legend{_ending(result)}"))
    if result.compared is not None:
        page.heading(texts("heading.comparison"))
        _comparison(page, report, result, result.compared)
    _worth.write(page, report, estimate)
    page.heading(texts("heading.range"))
    _range(page, report, result, scale)
    page.heading(texts("heading.checks"))
    _checks(page, report)


def _ending(result: Result) -> str:
    """Return the ending of the texts on what is projected: not every language calls it the same."""
    return "" if result.compared is None else ".compared"


def _comparison(page: Page, report: Report, result: Result, comparison: Compared) -> None:
    """Name the areas, what each method finds, and the weights where there are any."""
    texts, names = report.texts, [visible(name) for name in comparison.neighbours.names]
    listed = ", ".join(names[:MOST_NAMED])
    if len(names) > MOST_NAMED:
        listed = texts("comparison.areas.more", names=listed, count=len(names) - MOST_NAMED)
    page.paragraph(texts("comparison.areas", areas=sentences.areas(comparison, texts), names=listed))
    page.paragraph(sentences.by_method(result, comparison, texts, report.numbers))
    weights = comparison.counterfactual.weights
    if weights is not None:
        ranked = sorted(zip(weights.tolist(), names, strict=True), reverse=True)
        percent = report.numbers.percent
        written = [f"{name} {percent(100 * weight)}" for weight, name in ranked if weight >= LEAST]
        key = "comparison.weights" if len(written) < len(names) else "comparison.weights.all"
        page.paragraph(texts(key, weights=", ".join(written)))


def _years(page: Page, report: Report, result: Result, scale: TableScale) -> None:
    case, texts = report.estimate.case, report.texts
    page.paragraph(
        texts(
            "table.caption.money" if report.numbers.is_money else "table.caption.other",
            measure=report.written(case.costs.measure),
            unit=scale.heading,
            prices=sentences.prices(result, texts),
        )
    )
    ending = _ending(result)
    page.paragraph(texts(f"table.caption.projected{ending}", start=label(case, result.method.start)))
    level = report.numbers.level(result.method.level)
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False)
    longest = max(len(row.label) for row in result.years)
    table.add_column(texts("table.year"), min_width=longest + 2)
    for name in ("observed", "counterfactual", "saving"):
        heading = f"table.{name}" + ("" if name != "counterfactual" else ending)
        table.add_column(texts(heading), justify="right", no_wrap=True)
    table.add_column(texts("table.interval", level=level), justify="right", no_wrap=True)
    provisional = set(case.costs.provisional)
    for row in result.years:
        mark = ("*" if row.year in provisional else "") + ("°" if row.period == "outside" else "")
        table.add_row(
            visible(row.label) + mark,
            scale.cell(row.observed),
            scale.cell(row.counterfactual),
            scale.cell(row.saving),
            _interval(report, scale, row.saving_lower, row.saving_upper),
            style="dim" if row.period != "post" else None,
        )
    if len(result.post_years) > 1:
        post = [row for row in result.years if row.period == "post"]
        table.add_section()
        table.add_row(
            texts("table.total", start=label(case, result.post_years[0])),
            scale.cell(sum(row.observed for row in post)),
            scale.cell(sum(row.counterfactual or 0.0 for row in post)),
            scale.cell(result.total.value),
            _interval(report, scale, result.total.lower, result.total.upper),
            style="bold",
        )
    page.table(table)
    marks = [
        texts("table.provisional") if any(row.year in provisional for row in result.years) else "",
        texts("table.outside") if any(row.period == "outside" for row in result.years) else "",
    ]
    if any(marks):
        page.paragraph("   ".join(mark for mark in marks if mark))


def _interval(report: Report, scale: TableScale, lower: float | None, upper: float | None) -> str:
    if lower is None or upper is None:
        return ""
    return report.texts("table.between", lower=scale.cell(lower), upper=scale.cell(upper))


def _range(page: Page, report: Report, result: Result, scale: TableScale) -> None:
    case, texts = report.estimate.case, report.texts
    ways = sorted(result.range_of_methods, key=lambda method: method.last_year)
    last = label(case, result.post_years[-1])
    many = len(result.post_years) > 1
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False)
    table.add_column(texts("range.ways", count=len(ways)))
    table.add_column(last, justify="right", no_wrap=True)
    if many:
        table.add_column(texts("range.total"), justify="right", no_wrap=True)
    by_total = sorted(ways, key=lambda method: method.total)
    lines = (
        ("lowest", ways[0].last_year, by_total[0].total),
        ("median", median(way.last_year for way in ways), median(way.total for way in ways)),
        ("highest", ways[-1].last_year, by_total[-1].total),
        ("headline", result.last_year.value, result.total.value),
    )
    for name, last_year, total in lines:
        table.add_row(texts(f"range.{name}"), scale.cell(last_year), *([scale.cell(total)] if many else []))
    page.table(table)
    page.paragraph(
        texts(
            "range.ends",
            year=last,
            lowest=sentences.method_name(ways[0], case, texts),
            highest=sentences.method_name(ways[-1], case, texts),
        )
    )
    none = sentences.ROUNDING * abs(result.spent_by_year[-1])
    rank = 1 + sum(method.last_year < result.last_year.value - none for method in ways)
    page.paragraph(texts(f"range.rank{_ending(result)}", rank=rank, count=len(ways), year=last))


def _checks(page: Page, report: Report) -> None:
    """List the checks that apply, and say what the marks mean."""
    for passed, mark in _MARKS:
        about = [check for check in report.checks if check.passed is passed and check.applies]
        page.items(mark, map(report.check_text, about))
    page.paragraph(report.texts("checks.legend"))
