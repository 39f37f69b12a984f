"""What the program understood of a case, a line for each thing: `savings check` prints it.

The lines are for whoever wrote the case: a wrong scale, a wrong start or a lost year is to jump to the eye.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import partial
from typing import Final

from savings import trends
from savings.estimation.asked import Asked
from savings.estimation.figures import Years
from savings.estimation.model import AsReported, Estimate
from savings.estimation.neighbours import Neighbours
from savings.estimation.outlay import Totals
from savings.estimation.planned import Planned
from savings.report.numbers import Wording
from savings.report.sections._phrases import areas_of, growth, price_level, prices
from savings.report.sections.investment import cost
from savings.report.sections.opening import what_if
from savings.report.writer import Writer
from savings.visible import visible

MOST_NAMED: Final = 5
MOST_WITH_DECIMAL: Final = 99.95
FAR_BELOW: Final = 0.01  # of the largest amount: below it, the smallest is written in a scale of its own


def understood(estimate: Estimate | AsReported, writer: Writer) -> Iterator[str]:
    """Yield what was understood of a case, in the order in which a case is written."""
    match estimate:
        case Estimate():
            yield from _of_estimate(estimate, writer)
        case AsReported():
            yield from _as_reported(estimate, writer)
    yield from _rest(writer)


def _of_estimate(estimate: Estimate, writer: Writer) -> Iterator[str]:
    result = estimate.result
    yield from _of_history(result.asked, writer)
    if estimate.outlay_totals is not None:
        yield _investment(estimate, estimate.outlay_totals, writer)
    if writer.numbers.is_money:
        yield writer.say("understood.prices", prices=prices(result, writer))
    if result.compared is not None:
        yield from _comparison(result.compared.neighbours, result.compared.method, writer)


def understood_of_planned(planned: Planned, writer: Writer) -> Iterator[str]:
    """Yield what was understood of a case that has no year from its start on yet."""
    asked = planned.asked
    yield from _of_history(asked, writer)
    if planned.outlay_totals is not None:
        yield _investment_in_all(planned.outlay_totals, writer)
    if writer.numbers.is_money:
        yield writer.say("understood.prices", prices=prices(asked, writer))
    if asked.neighbours is not None and asked.method.comparison is not None:
        yield from _comparison(asked.neighbours, asked.method.comparison, writer)
    yield from _rest(writer)


def _of_history(asked: Asked, writer: Writer) -> Iterator[str]:
    """Yield what was understood of the yearly figures, and of what is to be made of them.

    First, which choices are not the case's own.
    """
    if changed := what_if(asked, writer):
        yield changed
    yield _measure(writer)
    yield _years(asked, writer)
    yield writer.say("understood.start", start=writer.label(asked.method.start))
    yield _trend(asked, writer)
    yield writer.say(f"understood.costs.{writer.kind}", range=_range(asked.observed.values(), writer))
    if asked.terms.heads:
        yield _per_head(asked, writer)


def _as_reported(estimate: AsReported, writer: Writer) -> Iterator[str]:
    case = writer.case
    yield _measure(writer)
    yield writer.say("understood.start", start=writer.label(case.intervention.start))
    if estimate.outlay_totals is not None:
        yield _investment_in_all(estimate.outlay_totals, writer)
    if writer.numbers.is_money:
        yield writer.say("understood.prices", prices=price_level(case.costs.prices.base_year, writer))


def _measure(writer: Writer) -> str:
    """Say what the figures count, in which unit, and where they are from."""
    costs = writer.case.costs
    parts = [
        visible(costs.unit),
        writer.say(f"understood.basis.{costs.basis}") if costs.basis else "",
        writer.say(f"understood.from.{costs.provenance}"),
    ]
    measure = writer.written(costs.measure)
    return writer.say("understood.measure", measure=measure, parts=", ".join(filter(None, parts)))


def _years(asked: Asked, writer: Writer) -> str:
    """Say which years there are, how many before the start and from it on, and which are missing."""
    known = list(asked.observed)
    line = writer.say(
        "understood.years",
        span=writer.span(Years(known[0], known[-1])),
        before=len(known) - len(asked.post_years),
        after=len(asked.post_years),
    )
    missing = [year for year in range(known[0], known[-1] + 1) if year not in asked.observed]
    return line + (writer.say("understood.missing", years=writer.labels(*missing)) if missing else "")


def _trend(asked: Asked, writer: Writer) -> str:
    """Say which trend is drawn through which years, and which of them are left out."""
    method = asked.method
    declared = growth(asked, writer) if trends.needs_growth(method.trend) else ""
    span = asked.baseline_span
    excluded = sorted({int(remark.year) for remark in asked.chosen.costs.exclude})
    left_out = [year for year in excluded if span.first <= year <= span.last and year in asked.observed]
    line = writer.say(
        "understood.trend",
        trend=writer.texts.of("trend", method.trend),
        growth=writer.say("understood.growth", growth=declared) if declared else "",
        span=writer.span(method.baseline),
        count=len(asked.baseline.years),
    )
    return line + (writer.say("understood.excluded", years=writer.labels(*left_out)) if left_out else "")


def _range(amounts: Iterable[float], writer: Writer) -> str:
    """Write the smallest and the largest amount in words: `4.8 to 6.4 million euros`."""
    known, in_words = [*amounts], partial(_roughly, writer=writer)
    lowest, highest = min(known), max(known)
    larger, smaller = max(abs(lowest), abs(highest)), min(abs(lowest), abs(highest))
    words = in_words(larger)
    if smaller < FAR_BELOW * larger:
        both = (in_words(lowest).amount(lowest), in_words(highest).amount(highest))
    else:
        both = (words.number(lowest), words.amount(highest))
    if words.number(lowest) == words.number(highest):
        return both[1]
    return writer.say("between.from_to", lower=both[0], upper=both[1])


def _roughly(amount: float, writer: Writer) -> Wording:
    """Choose how to write an amount whose scale is to jump to the eye: with one decimal, from 100 on none."""
    words = writer.numbers.in_words(amount)
    if words.scale == 1:
        return words
    return replace(words, digits=1 if abs(amount) < MOST_WITH_DECIMAL * words.scale else 0)


def _numbers(counts: Iterable[float], writer: Writer) -> str:
    """Write the smallest and the largest number of people or clients, as the case has them."""
    known, as_given = [*counts], writer.numbers.ratio_as_given
    if min(known) == max(known):
        return as_given(known[0])
    return writer.say("between.from_to", lower=as_given(min(known)), upper=as_given(max(known)))


def _per_head(asked: Asked, writer: Writer) -> str:
    """Say how many people are counted, and what was spent for each."""
    per, heads = writer.case.costs.per, asked.terms.heads
    assert per is not None
    years = (*asked.baseline.years, *asked.post_years)
    return writer.say(
        "understood.per_head",
        measure=writer.written(per.measure),
        heads=_numbers([heads[year] for year in years], writer),
        range=_range([asked.observed[year] / heads[year] for year in years], writer),
    )


def _investment(estimate: Estimate, totals: Totals, writer: Writer) -> str:
    """Say what the intervention itself cost, of which kind, and whether the costs hold it."""
    last = writer.label(estimate.result.post_years[-1])
    amount, kinds = cost(estimate.investment, writer), _kinds(totals, writer)
    line = writer.say("understood.investment", amount=amount, last=last, kinds=kinds)
    if estimate.investment_later:
        later = writer.numbers.added(estimate.investment_later)
        line += writer.say("understood.investment.later", amount=later, last=last)
    inside = writer.case.costs.includes_investment
    if inside is None:
        return line
    return line + writer.say("understood.investment.inside" if inside else "understood.investment.beside")


def _investment_in_all(totals: Totals, writer: Writer) -> str:
    """Say what the intervention costs in all, and of which kind."""
    amount, kinds = cost(totals.total, writer), _kinds(totals, writer)
    return writer.say("understood.investment.all", amount=amount, kinds=kinds)


def _kinds(totals: Totals, writer: Writer) -> str:
    """Name the kinds of money that an intervention cost, with the amounts if there are several."""
    parts = {"new": totals.new, "moved": totals.moved, "in_kind": totals.in_kind}
    kinds = {writer.say(f"understood.kind.{kind}"): amount for kind, amount in parts.items() if amount}
    if len(kinds) < 2:
        return "".join(kinds)
    return "; ".join(f"{kind} {writer.numbers.added(amount)}" for kind, amount in kinds.items())


def _named(names: list[str], writer: Writer) -> str:
    """Write the first names, and how many more there are."""
    listed, more = ", ".join(names[:MOST_NAMED]), len(names) - MOST_NAMED
    return writer.say("comparison.areas.more", names=listed, count=more) if more > 0 else listed


def _comparison(neighbours: Neighbours, method: str, writer: Writer) -> Iterator[str]:
    """Yield how many areas are compared with and which come first; and how many are left out, and why."""
    listed = _named([visible(name) for name in neighbours.names], writer)
    yield writer.say(
        "understood.comparison",
        areas=areas_of(neighbours, writer),
        names=listed,
        method=writer.say(f"comparison.{method}"),
    )
    reasons: dict[str, list[str]] = {}
    for area in neighbours.left_out:
        reasons.setdefault(area.why, []).append(visible(area.name))
    if reasons:
        why = [
            writer.say(f"understood.left_out.{why}", names=_named(named, writer))
            for why, named in sorted(reasons.items(), key=lambda item: -len(item[1]))
        ]
        count = len(neighbours.left_out)
        yield writer.say("understood.left_out", count=count, reasons=", ".join(why))


def _rest(writer: Writer) -> Iterator[str]:
    """Yield a line on what else the case has, if there is anything."""
    if others := list(_besides(writer)):
        yield writer.say("understood.besides", parts=", ".join(others))


def _besides(writer: Writer) -> Iterator[str]:
    """Yield what else the case has, in a few words each."""
    case, costs, say = writer.case, writer.case.costs, writer.say
    if case.reported:
        yield say("understood.reported", count=len(case.reported))
    if costs.price_index is not None:
        name = costs.price_index.name or say("understood.own_index")
        yield say("understood.price_index", name=name)
    if costs.volume is not None:
        numbers = _numbers(costs.volume.history.values(), writer)
        yield say("understood.volume", measure=writer.written(costs.volume.measure), numbers=numbers)
    if case.adjustments:
        yield say("understood.adjustments", count=len(case.adjustments))
    if case.payers:
        yield say("understood.payers", count=len(case.payers))
    if case.cashable is not None:
        share = writer.numbers.percent_as_given(round(100 * case.cashable, 10))
        yield say("understood.cashable", share=share)
    if case.appraisal is not None:
        yield say("understood.appraisal")
    if costs.breaks:
        yield say("understood.breaks", count=len(costs.breaks))
    if costs.provisional:
        yield say("understood.provisional", count=len(costs.provisional))
    if case.caveats:
        yield say("understood.caveats", count=len(case.caveats))
