"""What a saving is worth beside the investment, discounted: sentences, and the table by year."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from savings.counterfactual.model import Estimated
from savings.estimation.model import Estimate
from savings.estimation.worth.appraisal import Appraisal
from savings.report.document import Block, Heading, Table, TableCell, TableRow
from savings.report.numbers import MISSING
from savings.report.sections._phrases import amounts, cell, columns, outside, paragraphs
from savings.report.writer import Writer

NEARLY: Final = 0.005  # a probability that rounds to 0 or 100 % would say too much


def appraisal(estimate: Estimate, writer: Writer) -> Iterator[Block]:
    """Yield what the saving is worth; nothing if the case does not ask for it."""
    if estimate.appraisal is None:
        return
    yield Heading(writer.say("heading.appraisal"))
    yield from paragraphs(_sentences(estimate.appraisal, writer))
    yield _table(estimate.appraisal, writer)


def percent_of(chance: float, writer: Writer) -> str:
    """Write a probability in whole percents, but never as certain if it is not."""
    if 0 < chance < NEARLY:
        return writer.say("chance.under", percent=writer.numbers.percent(1, 0))
    if 1 - NEARLY < chance < 1:
        return writer.say("chance.over", percent=writer.numbers.percent(99, 0))
    return writer.numbers.percent(100 * chance, 0)


def _sentences(worth: Appraisal, writer: Writer) -> Iterator[str]:
    """Say what the saving is worth beside the investment, each figure with its interval."""
    result, how, flows = worth.result, worth.discounting, worth.flows
    case, numbers = result.case, writer.numbers
    values = {
        "base": writer.label(how.base_year),
        "rate": numbers.percent_as_given(round(100 * how.rates[0], 10)),
        "span": writer.runs(_years(worth)),
        "level": numbers.level_number(result.method.level),
    }
    if worth.npv is None:
        yield writer.say("appraisal.benefits", **values, **amounts(worth.benefits, writer))
        if worth.benefits_after is not None:
            part = amounts(worth.benefits_after, writer)
            yield writer.say("appraisal.after.part", last=writer.label(flows.last), **part)
        yield from _rate(worth, writer)
        return
    yield writer.say(
        "appraisal.npv",
        **values,
        benefits=numbers.in_words(worth.benefits.point).amount(worth.benefits.point),
        costs=numbers.in_words(worth.costs).amount(worth.costs),
        **amounts(worth.npv, writer),
    )
    after = case.appraisal.after if case.appraisal else None
    if worth.npv_after is not None and worth.npv_observed is not None and after is not None:
        last, part = writer.label(flows.last), amounts(worth.npv_after, writer)
        yield writer.say(f"appraisal.after.{after.saving}", last=last, over=after.over, **part)
        key = "appraisal.observed" if _is_complete(worth) else "appraisal.observed.gaps"
        observed = writer.runs(flows.post)
        yield writer.say(key, years=observed, last=last, **amounts(worth.npv_observed, writer))
    yield from _later(worth, writer)
    if worth.bcr is not None:
        between = numbers.between_ratios(worth.bcr.lower, worth.bcr.upper) + outside(worth.bcr, writer)
        yield writer.say("appraisal.bcr", ratio=numbers.plain(worth.bcr.point, 2), between=between)
        yield _switching(worth, writer)
    yield from _payback(worth, writer)
    yield from _return(worth, writer)
    if worth.npv_cashable is not None:
        yield writer.say("appraisal.cashable", **amounts(worth.npv_cashable, writer))
    if case.adjustments:
        yield writer.say("appraisal.adjusted")
    yield from _rate(worth, writer)


def _is_complete(worth: Appraisal) -> bool:
    """Say whether each year from the start to the last observed one has a saving."""
    start, flows = worth.result.method.start, worth.flows
    return all(year in flows.post for year in range(start, flows.last + 1))


def _years(worth: Appraisal) -> Sequence[int]:
    """Return the years that are summed: without gaps, all from the first cost on."""
    flows = worth.flows
    if _is_complete(worth):
        return flows.years
    return [year for year in flows.years if year in flows.post or year > flows.last]


def _later(worth: Appraisal, writer: Writer) -> Iterator[str]:
    """Yield what is not in the appraisal: costs after its years, or costs that go on and are not given."""
    case, flows = worth.result.case, worth.flows
    paid = {year: amount for item in case.investment for year, amount in item.paid.items()}
    if any(year > flows.years[-1] for year in paid):
        yield writer.say("appraisal.beyond", last=writer.label(flows.years[-1]))
    elif flows.years[-1] > flows.last and flows.last in paid and max(paid) == flows.last:
        yield writer.say("appraisal.after.no_cost", last=writer.label(flows.last))


def _return(worth: Appraisal, writer: Writer) -> Iterator[str]:
    """Yield the internal rate of return, or that there is none."""
    rates = [None if rate is None else 100 * rate for rate in worth.irr]
    if rates[0] is None:
        if worth.first_cost is not None:
            yield writer.say("appraisal.irr.none")
        return
    endings = {(True, True): "", (False, True): ".at_most", (True, False): ".at_least"}
    key = endings.get((rates[1] is not None, rates[2] is not None), ".alone")
    rate_of_return, lower, upper = map(writer.numbers.percent, rates)
    between = writer.numbers.between_percents(rates[1], rates[2])
    if rates[1] is not None and rates[2] is not None:
        between += outside(Estimated(rates[0], rates[1], rates[2]), writer)
    yield writer.say(f"appraisal.irr{key}", rate=rate_of_return, lower=lower, upper=upper, between=between)


def _rate(worth: Appraisal, writer: Writer) -> Iterator[str]:
    """Yield where the discount rate is from, and that it falls later if it does."""
    how = worth.discounting
    if how.official is None:
        yield writer.say(f"appraisal.rate.{how.rate_is}")
        return
    yield writer.say("appraisal.rate.official", source=how.official.source, year=how.official.year)
    last = how.rates[min(max(worth.flows.years[-1] - how.base_year - 1, 0), len(how.rates) - 1)]
    if last != how.rates[0]:
        rate = writer.numbers.percent_as_given(round(100 * last, 10))
        yield writer.say("appraisal.rate.falls", rate=rate)


def _switching(worth: Appraisal, writer: Writer) -> str:
    share, lower, upper = worth.switching
    if share is None:
        return writer.say("appraisal.switching.none")
    numbers = writer.numbers
    needed, least, most = (None if end is None else 100 * end for end in (share, lower, upper))
    key = "appraisal.switching" if most is not None and least is not None else "appraisal.switching.open"
    return writer.say(
        key,
        share=numbers.percent(needed, 0),
        lower=numbers.percent(least, 0),
        between=numbers.between_percents(least, most, 0),
    )


def _payback(worth: Appraisal, writer: Writer) -> Iterator[str]:
    if not worth.paid_back:
        return
    chances, year = dict(worth.paid_back), worth.payback_year
    last, chance = worth.paid_back[-1]
    end = {"last": writer.label(last), "chance": percent_of(chance, writer)}
    if year is None:
        yield writer.say("appraisal.payback.none", **end)
        return
    chance = chances[year]
    yield writer.say("appraisal.payback", year=writer.label(year), chance=percent_of(chance, writer))
    if year != last:
        yield writer.say("appraisal.payback.last", **end)


def _table(worth: Appraisal, writer: Writer) -> Table:
    flows, say, first = worth.flows, writer.say, worth.first_cost or 0
    benefits, costs, running = flows.benefits.tolist(), flows.costs.tolist(), worth.running.tolist()
    present = worth.present_values.tolist()
    scale = writer.numbers.table_scale([*benefits, *costs, *running])
    chances = dict(worth.paid_back)
    missing = TableCell(MISSING)
    rows = []
    for at, year in enumerate(flows.years):
        assumed = year > flows.last
        since = cell(scale, running[at]) if flows.costed else missing
        chance = chances.get(year)
        cells = (
            TableCell(writer.label(year) + ("†" if assumed else ""), year),
            missing if flows.missing[at] else cell(scale, benefits[at]),
            cell(scale, costs[at]) if flows.costed else missing,
            cell(scale, present[at]) if flows.costed else missing,
            since if at >= first else TableCell(""),
            TableCell("") if chance is None else TableCell(percent_of(chance, writer), chance),
        )
        rows.append(TableRow(cells, "outside" if assumed else "plain"))
    heads = (
        "table.saving",
        "bridge.cost",
        "appraisal.discounted",
        "appraisal.running",
        "appraisal.paid_back",
    )
    caption = say("appraisal.caption", figures=scale.caption)
    if flows.years[-1] > flows.last:
        caption += " " + say("appraisal.assumed")
    return Table(columns(say("table.year"), *map(say, heads)), tuple(rows), caption)
