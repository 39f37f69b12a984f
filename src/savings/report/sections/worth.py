"""What a saving is worth to whom: per head, fewer or cheaper, adjusted, cashable, by payer."""

from __future__ import annotations

from collections.abc import Iterator
from math import floor, log10
from typing import Final

from savings.estimation.model import Estimate
from savings.estimation.result import Result
from savings.estimation.worth.bridge import Cashable, PayerResult, Step
from savings.estimation.worth.per_head import PerHead
from savings.estimation.worth.split import Split
from savings.report.document import Block, Heading, Items, Paragraph, Table, TableCell, TableRow
from savings.report.numbers import MISSING
from savings.report.sections._phrases import amounts, between, cell, columns, paragraphs, saved
from savings.report.writer import Writer

MOST_PAYERS: Final = 4


def per_head(saving: PerHead, result: Result, writer: Writer) -> str:
    """Say what was saved per head, in the last year and in a year on average."""
    last, mean, per = saving.last, saving.saving, writer.case.costs.per
    assert per is not None
    words, mean_words = writer.numbers.in_words(last.point), writer.numbers.in_words(mean.point)
    return writer.say(
        "per_head.saving",
        measure=writer.written(per.measure),
        last=writer.label(result.post_years[-1]),
        level=writer.numbers.level_number(result.method.level),
        saved=words.saved(last.point),
        between=words.saved_between(last.lower, last.upper),
        span=writer.runs(result.post_years),
        mean=mean_words.saved(mean.point),
        mean_between=mean_words.saved_between(mean.lower, mean.upper),
    )


def split(estimate: Estimate, writer: Writer) -> Iterator[Block]:
    """Yield how much of the saving is from fewer clients and how much from a lower cost of each."""
    if estimate.split is None:
        return
    yield Heading(writer.say("heading.split"))
    yield from paragraphs(_split_sentences(estimate.split, estimate.result, writer))
    yield _split_table(estimate.split, writer)


def adjustments(estimate: Estimate, writer: Writer) -> Iterator[Block]:
    """Yield what is left of the saving after the adjustments of the case, and what of it frees money."""
    steps, result = estimate.bridge, estimate.result
    if steps or estimate.cashable is not None:
        yield Heading(writer.say("heading.bridge"))
    if steps:
        yield _steps_table(steps, result, writer)
        yield Paragraph(_remains(steps[-1], result, writer))
        taken = [step.adjustment for step in steps if step.adjustment]
        named = [
            f"{writer.written(each.name)}: {writer.source(each.source)}" for each in taken if each.source
        ]
        yield Items("item", tuple(named))
    if estimate.cashable is not None:
        yield Paragraph(_cashable(estimate.cashable, result, writer))


def payers(estimate: Estimate, writer: Writer) -> Iterator[Block]:
    """Yield what each payer gains and pays."""
    shares = estimate.payers
    if not shares:
        return
    yield Heading(writer.say("heading.payers"))
    yield Items("item", tuple(_payer(payer, estimate.result, writer) for payer in shares))
    nets = [year.net.point for payer in shares for year in payer.years if year.net is not None]
    if len(shares) <= MOST_PAYERS and nets:
        yield _payers_table(shares, nets, writer)


def _split_sentences(parts: Split, result: Result, writer: Writer) -> Iterator[str]:
    volume = writer.case.costs.volume
    assert volume is not None
    words = writer.numbers.in_words(max(map(abs, (parts.fewer, parts.cheaper, result.total.value))))
    yield writer.say(
        "split.parts",
        total=words.saved(result.total.value),
        span=writer.runs(result.post_years),
        measure=writer.written(volume.measure),
        fewer=words.amount(parts.fewer),
        cheaper=words.amount(parts.cheaper),
        both=words.amount(parts.both),
    )
    if parts.fewer_range is not None and parts.cheaper_range is not None:
        yield writer.say(
            "split.range",
            fewer=words.between(*parts.fewer_range),
            cheaper=words.between(*parts.cheaper_range),
        )
    yield writer.say("split.trend", trend=writer.texts.of("trend", parts.trend))


def _split_table(parts: Split, writer: Writer) -> Table:
    numbers, say = writer.numbers, writer.say
    money = numbers.table_scale([value for row in parts.years for value in (row.fewer, row.cheaper)])
    unit_costs = [value for row in parts.years for value in (row.unit_cost, row.unit_cost_counterfactual)]
    one = numbers.table_scale([*unit_costs])
    largest = max(max(row.volume, row.volume_counterfactual) for row in parts.years)
    decimals = min(max(3 - floor(log10(largest)), 0), 6)  # four digits, if no more are whole
    rows = [
        TableRow(
            (
                TableCell(writer.label(row.year), row.year),
                TableCell(numbers.plain(row.volume, decimals), row.volume),
                TableCell(numbers.plain(row.volume_counterfactual, decimals), row.volume_counterfactual),
                cell(one, row.unit_cost),
                cell(one, row.unit_cost_counterfactual),
                cell(money, row.fewer),
                cell(money, row.cheaper),
                cell(money, row.both),
            )
        )
        for row in parts.years
    ]
    names = ("number", "projected", "each", "projected", "fewer", "cheaper", "both")
    heads = columns(say("table.year"), *(say(f"split.{name}") for name in names))
    return Table(heads, tuple(rows), say("split.caption", unit=money.heading, each=one.heading))


def _remains(last: Step, result: Result, writer: Writer) -> str:
    """Say what is left of the estimate after all adjustments."""
    left, key = (last.saving, "bridge.remains.gross") if last.net is None else (last.net, "bridge.remains")
    return writer.say(key, **saved(left, writer), level=writer.numbers.level_number(result.method.level))


def _cashable(part: Cashable, result: Result, writer: Writer) -> str:
    """Say what of the saving frees money, and what is left of that after the cost; the rest is not added."""
    numbers = writer.numbers
    net = "" if part.net is None else writer.say("cashable.net", **saved(part.net, writer))
    return writer.say(
        "cashable.part",
        share=numbers.percent_as_given(round(100 * part.share, 10)),
        **saved(part.saving, writer),
        net=net,
        level=numbers.level_number(result.method.level),
        rest=numbers.in_words(part.rest.point).amount(part.rest.point),
    )


def _steps_table(steps: tuple[Step, ...], result: Result, writer: Writer) -> Table:
    numbers, say = writer.numbers, writer.say
    scale = numbers.table_scale([value for step in steps for value in step.saving])
    rows = []
    for step in steps:
        taken, factor = step.adjustment, ""
        if taken is not None:
            factor = say("bridge.by_year") if taken.factor is None else f"× {numbers.plain(taken.factor, 2)}"
        cells = (
            TableCell(say("bridge.gross") if taken is None else writer.written(taken.name)),
            TableCell(factor, taken.factor if taken else None),
            cell(scale, step.saving.point),
            between(scale, step.saving.lower, step.saving.upper, writer),
            cell(scale, step.investment),
        )
        rows.append(TableRow(cells))
    net = steps[-1].net
    if net is not None:
        ends = between(scale, net.lower, net.upper, writer)
        rows.append(
            TableRow(
                (TableCell(say("bridge.net")), TableCell(""), cell(scale, net.point), ends, TableCell("")),
                "total",
            )
        )
    level = numbers.level_number(result.method.level)
    heads = (
        say("bridge.factor"),
        say("table.saving"),
        say("table.interval", level=level),
        say("bridge.cost"),
    )
    return Table(columns(say("bridge.step", unit=scale.heading), *heads), tuple(rows))


def _payer(payer: PayerResult, result: Result, writer: Writer) -> str:
    """Say what a payer gains and pays in all years together."""
    numbers = writer.numbers
    values = {
        "name": writer.written(payer.payer.name),
        "share": numbers.percent_as_given(round(100 * payer.payer.share, 10)),
        "level": numbers.level_number(result.method.level),
    }
    if payer.net is None or payer.investment is None:
        return writer.say("payer.gains", **values, **amounts(payer.saving, writer))
    line = writer.say(
        "payer.net",
        **values,
        saving=numbers.in_words(payer.saving.point).amount(payer.saving.point),
        cost=numbers.in_words(payer.investment).amount(payer.investment),
        **amounts(payer.net, writer),
    )
    if payer.net_cashable is not None:
        line += writer.say("payer.cashable", **amounts(payer.net_cashable, writer))
    return line


def _payers_table(shares: tuple[PayerResult, ...], nets: list[float], writer: Writer) -> Table:
    scale = writer.numbers.table_scale([*nets])
    rows = [
        TableRow(
            (
                TableCell(writer.label(years[0].year), years[0].year),
                *(cell(scale, year.net.point) if year.net else TableCell(MISSING) for year in years),
            )
        )
        for years in zip(*(payer.years for payer in shares), strict=True)
    ]
    heads = columns(writer.say("table.year"), *(writer.written(payer.payer.name) for payer in shares))
    return Table(heads, tuple(rows), writer.say("payer.caption", unit=scale.heading))
