"""What must be said with the figures: the case's caveats, and what the reader must know of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from savings import trends
from savings.case.appraisal import rounded_total
from savings.case.fields import CaseModel, Text
from savings.estimation.model import AsReported, Estimate
from savings.estimation.outlay import horizon, outlay_years
from savings.estimation.result import Compared, Result
from savings.estimation.terms import index_of
from savings.report.document import Block, Heading, Items
from savings.report.sections._phrases import way_name
from savings.report.writer import Writer
from savings.visible import visible

HEADING: Final = "notes"  # what other parts of a page call the section


def notes(remarks: Iterable[str], writer: Writer) -> Iterator[Block]:
    """Yield the case's own caveats and the remarks; nothing if there are none."""
    own, others = caveats(writer), tuple(remarks)
    if own or others:
        yield Heading(writer.say("heading.note"), HEADING)
        yield Items("item", own)
        yield Items("warning", others)


def caveats(writer: Writer) -> tuple[str, ...]:
    """Return the case's own caveats."""
    return tuple(map(writer.written, writer.case.caveats))


def remarks(estimate: Estimate | AsReported, writer: Writer) -> Iterator[str]:
    """Yield the warnings that are no checks, in the order in which a reader needs them."""
    if isinstance(estimate, Estimate):
        yield from _of_figures(estimate, writer)
    if any(not text.has(writer.language) for text in _texts(writer.case)):
        yield writer.say("warning.language")


def _of_figures(estimate: Estimate, writer: Writer) -> Iterator[str]:
    case, result, added = estimate.case, estimate.result, writer.numbers.added
    yield from _years(result, writer)
    yield from _negative(result, writer)
    if not any(result.baseline.costs):
        yield writer.say("warning.no_costs")
    for trend in result.projected.left_out:
        yield writer.say("warning.trend_left_out", trend=way_name(trend, writer))
    if result.compared is not None:
        yield from _areas(result.compared, writer)
    yield from _prices(estimate, writer)
    unmeasured = unmeasured_of(result) if case.costs.includes_investment else {}
    if unmeasured:
        amount = added(float(sum(unmeasured.values())))
        yield writer.say("warning.unmeasured", amount=amount, years=writer.labels(*unmeasured))
    for step in case.adjustments:
        if step.of == "saving" and any(step.factor_of(year) > 1 for year in result.post_years):
            yield writer.say("warning.raised", name=writer.written(step.name))
    shares = rounded_total(case.payers)
    if shares is not None:
        written = writer.numbers.percent_as_given(round(100 * shares, 10))
        yield writer.say("warning.shares", total=written)
    if case.costs.volume is not None and estimate.split is None:
        yield writer.say("warning.no_volume")
    if estimate.investment_later:
        last = writer.label(result.post_years[-1])
        yield writer.say("warning.investment_later", amount=added(estimate.investment_later), last=last)


def _prices(estimate: Estimate, writer: Writer) -> Iterator[str]:
    """Yield why there is no total in other prices, if the case names a price index."""
    case = estimate.case
    if case.costs.price_index is None:
        return
    if trends.needs_growth(case.trend.model):
        yield writer.say("warning.declared_prices")
    elif estimate.otherwise is None:
        missing = index_of(case).missing({*case.costs.observed, *outlay_years(case, horizon(case))})
        if missing:
            yield writer.say("warning.no_other_prices", years=writer.labels(*missing))


def _years(result: Result, writer: Writer) -> Iterator[str]:
    """Yield which years are missing, left out, broken or provisional."""
    costs, method, post = writer.case.costs, result.method, result.post_years
    span = result.asked.baseline_span
    spans = {"baseline": (span.first, span.last), "post": (method.start, post[-1])}
    for part, (first, last) in spans.items():
        missing = [year for year in range(first, last + 1) if year not in costs.observed]
        if missing:
            yield writer.say(f"warning.missing.{part}", years=writer.labels(*missing))
    for year, why in {remark.year: remark.why for remark in costs.exclude}.items():
        if method.baseline.first <= year <= method.baseline.last or year < method.start:
            yield writer.say("warning.excluded", year=writer.label(year), why=_sentence(why, writer))
    for remark in costs.breaks:
        said = _sentence(remark.why, writer)
        yield writer.say("warning.break", year=writer.label(remark.year), why=said)
    used = {*result.baseline.years, *post}
    provisional = [year for year in sorted(costs.provisional) if year in used]
    if provisional:
        yield writer.say("warning.provisional", years=writer.labels(*provisional))


def _areas(compared: Compared, writer: Writer) -> Iterator[str]:
    """Yield which areas are not compared with, by the reason; the years or the fault stand with the name."""
    neighbours, who = compared.neighbours, writer.who
    by_reason: dict[str, list[str]] = {}
    for area in neighbours.left_out:
        more, name = writer.labels(*area.years) or visible(area.detail), visible(area.name)
        by_reason.setdefault(area.why, []).append(f"{name} ({more})" if more else name)
    for why, names in by_reason.items():
        yield writer.say(f"warning.left_out.{why}", names="; ".join(names))
    odd = [f"{visible(name)} ({writer.labels(*years)})" for name, years in neighbours.odd_figures]
    if odd:
        yield writer.say("warning.odd_figures", names="; ".join(odd))
    without = compared.total_without_odd
    if without is not None:
        yield writer.say("warning.without_odd", saved=writer.numbers.in_words(without).saved(without))
    if neighbours.other_figures:
        yield writer.say("warning.other_figures", years=writer.labels(*neighbours.other_figures), who=who)


def unmeasured_of(result: Result) -> dict[int, float]:
    """Return what was paid for the intervention in years without a saving: before the start, or missing."""
    cash, last = result.outlay.cash if result.outlay else {}, result.post_years[-1]
    return {
        year: cash[year] for year in cash if year <= last and year not in result.post_years and cash[year]
    }


def _negative(result: Result, writer: Writer) -> Iterator[str]:
    """Yield the years with negative costs, or in which the projection falls below zero."""
    negative = [row.year for row in result.years if row.observed < 0]
    if negative:
        named = writer.labels_among(negative, [row.year for row in result.years])
        yield writer.say("warning.negative_costs", years=named)
        return
    if result.held_at_zero:
        named = writer.labels_among(result.held_at_zero, result.post_years)
        yield writer.say("warning.held_at_zero", years=named)
    if writer.case.costs.basis == "net":
        return
    below = [row.year for row in result.years if row.period == "post" and (row.counterfactual or 0) < 0]
    if below:
        named = writer.labels_among(below, result.post_years)
        yield writer.say("warning.negative_counterfactual", years=named)


def _sentence(text: Text, writer: Writer) -> str:
    written = writer.written(text)
    return written if written.endswith((".", "!", "?")) else written + "."


def _texts(part: object) -> Iterator[Text]:
    """Yield every text for people in a part of a case."""
    if isinstance(part, Text):
        yield part
    elif isinstance(part, tuple):
        for item in part:
            yield from _texts(item)
    elif isinstance(part, CaseModel):
        for name in type(part).model_fields:
            yield from _texts(getattr(part, name))
