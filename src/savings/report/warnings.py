"""What the reader must know of the figures, beside the failed checks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from savings import trends
from savings.case.fields import CaseModel, Text
from savings.case.model import Case
from savings.estimation.model import Estimate
from savings.estimation.outlay import horizon, outlay_years
from savings.estimation.result import Compared, Result
from savings.estimation.terms import index_of
from savings.report.numbers import Numbers
from savings.report.sentences import way_name
from savings.report.years import label
from savings.texts import Texts
from savings.visible import visible

MOST_TIMES: Final = 300


def warnings(estimate: Estimate, texts: Texts, numbers: Numbers) -> Iterator[str]:
    """Yield the warnings of an estimate, in the order in which a reader needs them."""
    case, result = estimate.case, estimate.result
    if result is not None:
        yield from _years(case, result, texts)
        yield from _negative(case, result, texts)
        if not any(result.baseline.costs):
            yield texts("warning.no_costs")
        for trend in result.projected.left_out:
            yield texts("warning.trend_left_out", trend=way_name(trend, texts))
        if result.compared is not None:
            yield from _areas(case, result.compared, texts, numbers)
        if trends.needs_growth(case.trend.model) and case.costs.price_index is not None:
            yield texts("warning.declared_prices")
        elif case.costs.price_index is not None and estimate.otherwise is None:
            paid = outlay_years(case, horizon(case))
            missing = index_of(case).missing({*case.costs.observed, *paid})
            if missing:
                yield texts("warning.no_other_prices", years=_list(case, missing))
        unmeasured = _unmeasured(result) if case.costs.includes_investment else {}
        if unmeasured:
            amount = numbers.added(float(sum(unmeasured.values())))
            yield texts("warning.unmeasured", amount=amount, years=_list(case, unmeasured))
        for step in case.adjustments:
            if step.of == "saving" and any(step.factor_of(year) > 1 for year in result.post_years):
                yield texts("warning.raised", name=visible(step.name.get(texts.language)))
        if case.costs.volume is not None and estimate.split is None:
            yield texts("warning.no_volume")
        if estimate.investment_later:
            yield texts(
                "warning.investment_later",
                amount=numbers.added(estimate.investment_later),
                last=label(case, result.post_years[-1]),
            )
    if any(not text.has(texts.language) for text in _texts(case)):
        yield texts("warning.language")


def _years(case: Case, result: Result, texts: Texts) -> Iterator[str]:
    known = case.costs.observed
    excluded = {remark.year: remark.why for remark in case.costs.exclude}
    baseline, post = result.method.baseline, result.post_years
    spans = {
        "baseline": (result.asked.baseline_span.first, result.asked.baseline_span.last),
        "post": (result.method.start, post[-1]),
    }
    for part, (first, last) in spans.items():
        missing = [year for year in range(first, last + 1) if year not in known]
        if missing:
            yield texts(f"warning.missing.{part}", years=_list(case, missing))
    for year, why in excluded.items():
        if baseline.first <= year <= baseline.last or year < result.method.start:
            yield texts("warning.excluded", year=label(case, year), why=_sentence(why, texts))
    for remark in case.costs.breaks:
        yield texts("warning.break", year=label(case, remark.year), why=_sentence(remark.why, texts))
    used = {*result.baseline.years, *post}
    provisional = [year for year in sorted(case.costs.provisional) if year in used]
    if provisional:
        yield texts("warning.provisional", years=_list(case, provisional))


def _areas(case: Case, comparison: Compared, texts: Texts, numbers: Numbers) -> Iterator[str]:
    """Yield which areas are not compared with, by the reason; the years or the fault stand with the name."""
    neighbours = comparison.neighbours
    by_reason: dict[str, list[str]] = {}
    for area in neighbours.left_out:
        more = _list(case, area.years) or visible(area.detail)
        name = visible(area.name)
        by_reason.setdefault(area.why, []).append(f"{name} ({more})" if more else name)
    for why, names in by_reason.items():
        yield texts(f"warning.left_out.{why}", names="; ".join(names))
    odd = [f"{visible(name)} ({_list(case, years)})" for name, years in neighbours.odd_figures]
    if odd:
        yield texts("warning.odd_figures", names="; ".join(odd))
    without = comparison.total_without_odd
    if without is not None:
        yield texts("warning.without_odd", amount=numbers.in_words(without).amount(without))
    if not 1 / MOST_TIMES < neighbours.times < MOST_TIMES:
        times = neighbours.times if neighbours.times > 1 else 1 / neighbours.times
        key = "warning.times.larger" if neighbours.times > 1 else "warning.times.smaller"
        yield texts(key, times=numbers.plain(times, 0), who=visible(case.municipality.name))
    if neighbours.other_figures:
        years, who = _list(case, neighbours.other_figures), visible(case.municipality.name)
        yield texts("warning.other_figures", years=years, who=who)


def _unmeasured(result: Result) -> dict[int, float]:
    """Return what was paid for the intervention in years without a saving: before the start, or missing."""
    cash, last = result.outlay.cash if result.outlay else {}, result.post_years[-1]
    return {
        year: cash[year] for year in cash if year <= last and year not in result.post_years and cash[year]
    }


def _negative(case: Case, result: Result, texts: Texts) -> Iterator[str]:
    negative = [row.year for row in result.years if row.observed < 0]
    if negative:
        yield texts("warning.negative_costs", years=_list(case, negative))
        return
    if case.costs.basis == "net":
        return
    below = [row.year for row in result.years if row.period == "post" and (row.counterfactual or 0) < 0]
    if below:
        yield texts("warning.negative_counterfactual", years=_list(case, below))


def _list(case: Case, years: Iterable[int]) -> str:
    return ", ".join(label(case, year) for year in years)


def _sentence(text: Text, texts: Texts) -> str:
    written = visible(text.get(texts.language))
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
