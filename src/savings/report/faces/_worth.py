"""The part of the page that says what a saving is worth: sentences and tables."""

from __future__ import annotations

from math import floor, log10

import numpy as np
from rich import box
from rich.table import Table

from savings.counterfactual.model import Estimated
from savings.estimation.model import Estimate
from savings.estimation.result import Result
from savings.estimation.worth.appraisal import Appraisal
from savings.estimation.worth.bridge import PayerResult, Step
from savings.estimation.worth.split import Split
from savings.report import worth
from savings.report.faces._page import Page
from savings.report.model import Report
from savings.report.numbers import MISSING, TableScale
from savings.report.years import label
from savings.visible import visible

MOST_PAYERS = 4


def write(page: Page, report: Report, estimate: Estimate) -> None:
    """Write what the case asks for, each part below its heading."""
    result, texts, numbers = estimate.result, report.texts, report.numbers
    if estimate.split is not None:
        page.heading(texts("heading.split"))
        for sentence in worth.split(estimate.split, result, texts, numbers):
            page.paragraph(sentence)
        _split(page, report, estimate.split)
    if estimate.bridge or estimate.cashable is not None:
        page.heading(texts("heading.bridge"))
    if estimate.bridge:
        _bridge(page, report, result, estimate.bridge)
        page.paragraph(worth.remains(estimate.bridge[-1], result, texts, numbers))
        sources = [
            (step.adjustment.name, step.adjustment.source) for step in estimate.bridge if step.adjustment
        ]
        page.items("•", (f"{report.written(name)}: {report.source(each)}" for name, each in sources if each))
    if estimate.cashable is not None:
        page.paragraph(worth.cashable(estimate.cashable, result, texts, numbers))
    if estimate.appraisal is not None:
        page.heading(texts("heading.appraisal"))
        for sentence in worth.appraisal(estimate.appraisal, texts, numbers):
            page.paragraph(sentence)
        _appraisal(page, report, estimate.appraisal)
    if estimate.payers:
        page.heading(texts("heading.payers"))
        page.items("•", (worth.payer(payer, result, texts, numbers) for payer in estimate.payers))
        if len(estimate.payers) <= MOST_PAYERS:
            _payers(page, report, estimate.payers)


def _table(*headings: str) -> Table:
    """Return a table of figures: its first column is a text."""
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False)
    table.add_column(headings[0])
    for heading in headings[1:]:
        table.add_column(heading, justify="right", no_wrap=True)
    return table


def _between(report: Report, scale: TableScale, figure: Estimated) -> str:
    return report.texts("table.between", lower=scale.cell(figure.lower), upper=scale.cell(figure.upper))


def _split(page: Page, report: Report, found: Split) -> None:
    texts, case = report.texts, report.estimate.case
    money = report.numbers.table_scale([x for row in found.years for x in (row.fewer, row.cheaper)])
    each = report.numbers.table_scale(
        [x for row in found.years for x in (row.unit_cost, row.unit_cost_counterfactual)]
    )
    largest = max(max(row.volume, row.volume_counterfactual) for row in found.years)
    counted = min(max(3 - floor(log10(largest)), 0), 6)  # four digits, if no more are whole
    table = _table(
        texts("table.year"),
        *(texts(f"split.{name}") for name in ("number", "projected", "each", "projected")),
        *(texts(f"split.{name}") for name in ("fewer", "cheaper", "both")),
    )
    for row in found.years:
        table.add_row(
            label(case, row.year),
            report.numbers.plain(row.volume, counted),
            report.numbers.plain(row.volume_counterfactual, counted),
            each.cell(row.unit_cost),
            each.cell(row.unit_cost_counterfactual),
            money.cell(row.fewer),
            money.cell(row.cheaper),
            money.cell(row.both),
        )
    page.table(table)
    page.paragraph(texts("split.caption", unit=money.heading, each=each.heading))


def _bridge(page: Page, report: Report, result: Result, steps: tuple[Step, ...]) -> None:
    texts, numbers = report.texts, report.numbers
    scale = numbers.table_scale([x for step in steps for x in step.saving])
    level = numbers.level(result.method.level)
    table = _table(
        texts("bridge.step", unit=scale.heading),
        texts("bridge.factor"),
        texts("table.saving"),
        texts("table.interval", level=level),
        texts("bridge.cost"),
    )
    for step in steps:
        taken, factor = step.adjustment, ""
        if taken is not None:
            factor = (
                texts("bridge.by_year") if taken.factor is None else f"× {numbers.plain(taken.factor, 2)}"
            )
        table.add_row(
            texts("bridge.gross") if taken is None else report.written(taken.name),
            factor,
            scale.cell(step.saving.point),
            _between(report, scale, step.saving),
            scale.cell(step.investment),
        )
    net = steps[-1].net
    if net is not None:
        between = _between(report, scale, net)
        table.add_section()
        table.add_row(texts("bridge.net"), "", scale.cell(net.point), between, "", style="bold")
    page.table(table)


def _appraisal(page: Page, report: Report, found: Appraisal) -> None:
    texts, numbers, own = report.texts, report.numbers, found.flows
    gained, spent = own.benefits, own.costs
    running, first = np.zeros(len(own.years)), found.first_cost or 0
    running[first:] = (gained - spent)[first:].cumsum()  # paid back is what was invested, since it was
    scale = numbers.table_scale([*gained.tolist(), *spent.tolist(), *running.tolist()])
    chance = dict(found.paid_back)
    table = _table(
        texts("table.year"),
        texts("table.saving"),
        texts("bridge.cost"),
        texts("appraisal.discounted"),
        texts("appraisal.running"),
        texts("appraisal.paid_back"),
    )
    worth_now = (gained - spent) * found.factors
    for at, year in enumerate(own.years):
        assumed = year > own.last
        table.add_row(
            label(report.estimate.case, year) + ("†" if assumed else ""),
            MISSING if own.missing[at] else scale.cell(float(gained[at])),
            scale.cell(float(spent[at])) if own.costed else MISSING,
            scale.cell(float(worth_now[at])) if own.costed else MISSING,
            (scale.cell(float(running[at])) if own.costed else MISSING) if at >= first else "",
            worth.percent_of(chance[year], texts, numbers) if year in chance else "",
            style="dim" if assumed else None,
        )
    page.table(table)
    caption = texts("appraisal.caption", unit=scale.heading)
    if own.years[-1] > own.last:
        caption += " " + texts("appraisal.assumed")
    page.paragraph(caption)


def _payers(page: Page, report: Report, payers: tuple[PayerResult, ...]) -> None:
    texts, case = report.texts, report.estimate.case
    nets = [year.net.point for payer in payers for year in payer.years if year.net is not None]
    if not nets:
        return
    scale = report.numbers.table_scale([*nets])
    table = _table(texts("table.year"), *(visible(payer.payer.name.get(report.language)) for payer in payers))
    for rows in zip(*(payer.years for payer in payers), strict=True):
        table.add_row(
            label(case, rows[0].year), *(scale.cell(row.net.point) if row.net else MISSING for row in rows)
        )
    page.table(table)
    page.paragraph(texts("payer.caption", unit=scale.heading))
