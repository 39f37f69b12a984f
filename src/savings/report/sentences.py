"""The figures in sentences that a councillor understands, the uncertainty in the same breath."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from savings.case.model import Case
from savings.case.scalars import Year
from savings.estimation.figures import MethodSaving, Saving, Years
from savings.estimation.model import Estimate
from savings.estimation.result import Compared, Result
from savings.estimation.terms import NOMINAL
from savings.report.numbers import Numbers, Wording
from savings.report.outlay import cost
from savings.report.years import label, span
from savings.texts import Texts
from savings.visible import visible

# Beyond 12 digits a difference says nothing: no face shows more.
ROUNDING: Final = 1e-12


def headline(estimate: Estimate, texts: Texts, numbers: Numbers) -> Iterator[str]:
    """Yield the sentences on what was saved: the last year, all years, and after the intervention's cost."""
    result, case = estimate.result, estimate.case
    last, several = result.post_years[-1], len(result.post_years) > 1
    one_year = [method.last_year for method in result.range_of_methods]
    totals = [method.total for method in result.range_of_methods]
    spent = {row.year: row.observed for row in result.years if row.period == "post"}
    which = direction(result.last_year.value, spent[last])
    words = numbers.in_words(max(map(abs, one_year)) if which == "same" else result.last_year.value)
    kind = "money" if numbers.is_money else "other"
    lead = texts(
        f"headline.{kind}.{which}",
        year=label(case, last),
        who=visible(case.municipality.name),
        amount=words.amount(abs(result.last_year.value)),
        trend=trend_clause(result, case, texts, numbers),
    )
    if numbers.is_money or result.method.prices != NOMINAL:
        lead += texts("headline.prices", prices=prices(result, texts))
    yield lead + _uncertainty(result.last_year, one_year, result, texts, words) + "."

    total = result.total
    if result.compared is not None:
        yield _both(result, result.compared, case, texts, numbers) + "."
    elif several:
        which = direction(total.value, sum(spent.values()))
        words = numbers.in_words(max(map(abs, totals)) if which == "same" else total.value)
        percent = numbers.percent(abs(total.percent)) if total.percent is not None else ""
        lead = texts(
            f"headline.total.{kind}.{which}",
            span=span(case, Years(result.post_years[0], last), texts),
            amount=words.amount(abs(total.value)),
            percent=texts("headline.percent", percent=percent) if percent else "",
        )
        yield lead + _uncertainty(total, totals, result, texts, words) + "."
    if total.lower <= 0 <= total.upper:
        years = Years(result.post_years[0], last)
        yield texts(
            "headline.zero_inside",
            level=numbers.level(result.method.level),
            span=span(case, years, texts) if several else label(case, last),
        )
    if estimate.otherwise is not None:
        yield _in_other_prices(estimate.otherwise, texts, numbers)
    yield _net(estimate, result, texts, numbers)
    yield from _new_money(estimate, result, texts, numbers)
    yield _interval(result, texts)
    net = result.net.lower if result.net else 0.0
    if min(result.last_year.lower, total.lower, net, *one_year, *totals) < 0:
        yield texts(f"compared.minus.{kind}" if result.compared else f"headline.minus.{kind}")


def _both(result: Result, comparison: Compared, case: Case, texts: Texts, numbers: Numbers) -> str:
    """Return the savings of all years along the area's own trend and measured against the others."""
    own, total, spent = comparison.trend.total, result.total, sum(result.spent_by_year)
    totals = [method.total for method in result.range_of_methods]
    years = Years(result.post_years[0], result.post_years[-1])
    kind = "money" if numbers.is_money else "other"
    way = MethodSaving(result.method.trend, result.method.baseline, own.value, ())
    words = numbers.in_words(own.value or max(map(abs, totals)))
    sentence = texts(
        f"compared.own.{kind}.{direction(own.value, spent)}",
        way=method_name(way, case, texts),
        amount=words.amount(abs(own.value)),
        when=texts(
            "compared.when.one_year" if years.first == years.last else "compared.when.years",
            span=span(case, years, texts),
        ),
        level=numbers.level(result.method.level),
        lower=words.number(own.lower),
        upper=words.with_scale(words.number(own.upper)),
    )
    words = numbers.in_words(total.value or max(map(abs, totals)))
    percent = numbers.percent(abs(total.percent)) if total.percent is not None else ""
    sentence += texts(
        f"compared.against.{kind}.{direction(total.value, spent)}",
        areas=areas(comparison, texts),
        amount=words.amount(abs(total.value)),
        percent=texts("compared.percent", percent=percent) if percent else "",
    )
    return sentence + _uncertainty(total, totals, result, texts, words)


def by_method(result: Result, comparison: Compared, texts: Texts, numbers: Numbers) -> str:
    """Say what each comparison method finds for all years together, each with its interval."""
    found = comparison.by_method(result.method.level)
    words = numbers.in_words(max(abs(saving.value) for saving in found.values()))
    listed = [
        texts(
            "comparison.method",
            method=texts(f"comparison.{name}"),
            amount=words.amount(saving.value),
            lower=words.number(saving.lower),
            upper=words.with_scale(words.number(saving.upper)),
        )
        for name, saving in found.items()
    ]
    level = numbers.level(result.method.level)
    return texts("comparison.methods", methods="; ".join(listed), level=level)


def areas(comparison: Compared, texts: Texts) -> str:
    """Say how many comparison areas there are: `36 comparison areas`."""
    return texts.counted("areas", len(comparison.neighbours.names))


def _in_areas(comparison: Compared, texts: Texts) -> str:
    """Say in how many comparison areas something is so: `in 36 comparison areas`."""
    return texts.counted("areas.in", len(comparison.neighbours.names))


def _interval(result: Result, texts: Texts) -> str:
    """Say where the intervals come from, and what they are worth."""
    if result.compared is None:
        return texts("interval.calibrated" if result.method.calibrated else "interval.textbook")
    kind = result.compared.counterfactual.interval(result.method.level)
    if kind == "calibrated":
        return texts("interval.relative")
    return texts(f"interval.{kind}", count=len(result.compared.neighbours.names))


def direction(saving: float, observed: float) -> str:
    """Say whether less, more or the same was spent; a difference of rounding alone is the same."""
    if abs(saving) <= ROUNDING * abs(observed):
        return "same"
    return "less" if saving > 0 else "more"


def _uncertainty(
    saving: Saving,
    others: Sequence[float],
    result: Result,
    texts: Texts,
    words: Wording,
) -> str:
    """Return the interval and the range of methods, in the scale of the figure."""
    interval = texts(
        "headline.interval",
        level=words.numbers.level(result.method.level),
        lower=words.number(saving.lower),
        upper=words.with_scale(words.number(saving.upper)),
    )
    if not saving.lower <= saving.value <= saving.upper:
        interval += texts("headline.outside")
    return interval + texts(
        "headline.range",
        count=len(others),
        lowest=words.number(min(others)),
        highest=words.with_scale(words.number(max(others))),
    )


def _in_other_prices(result: Result, texts: Texts, numbers: Numbers) -> str:
    """Return the saving of all years in current prices beside real ones, or the reverse."""
    total, case = result.total, result.case
    words = numbers.in_words(total.value)
    return texts(
        "headline.otherwise" if result.method.prices == NOMINAL else "headline.otherwise.real",
        prices=prices(result, texts),
        span=span(case, Years(result.post_years[0], result.post_years[-1]), texts),
        amount=words.amount(total.value),
        level=numbers.level(result.method.level),
        lower=words.number(total.lower),
        upper=words.with_scale(words.number(total.upper)),
    )


def _net(estimate: Estimate, result: Result, texts: Texts, numbers: Numbers) -> str:
    net = result.net
    if net is None:
        return texts("net.unknown")
    words = numbers.in_words(net.value)
    inside, parts = bool(estimate.case.costs.includes_investment), estimate.outlay_totals
    given = parts.in_kind if inside and parts else 0.0
    values = {
        "cost": cost(estimate, texts, numbers, without=given),
        "last": label(estimate.case, result.post_years[-1]),
        "amount": words.amount(net.value),
    }
    if inside:
        gross = numbers.in_words(result.gross).amount(result.gross)
        told = texts("net.inside", **values, gross=gross) + "."
        return f"{told} {texts('net.inside.in_kind', amount=numbers.added(given))}" if given else told
    others = [method.total - (result.total.value - net.value) for method in result.range_of_methods]
    ending = texts(
        "net.interval",
        level=numbers.level(result.method.level),
        lower=words.number(net.lower),
        upper=words.with_scale(words.number(net.upper)),
        count=len(others),
        lowest=words.number(min(others)),
        highest=words.with_scale(words.number(max(others))),
    )
    return texts("net.after" if net.value >= 0 else "net.after.more", **values) + ending + "."


def _new_money(estimate: Estimate, result: Result, texts: Texts, numbers: Numbers) -> Iterator[str]:
    """Yield what is left where only new money is taken off, where there is other."""
    parts, total = estimate.outlay_totals, result.total
    if parts is None or parts.new == parts.total or estimate.case.costs.includes_investment:
        return
    words = numbers.in_words(total.value - parts.new)
    yield texts(
        "net.new_money",
        cost=numbers.added(parts.new),
        amount=words.amount(total.value - parts.new),
        level=numbers.level(result.method.level),
        lower=words.number(total.lower - parts.new),
        upper=words.with_scale(words.number(total.upper - parts.new)),
        where=texts("net.new_money.where") if parts.moved else "",
    )


def trend_clause(result: Result, case: Case, texts: Texts, numbers: Numbers) -> str:
    """Say how the costs would have gone on: `costs had gone on along the straight line of … to …`."""
    name, years = result.method.trend, result.method.baseline
    key = f"trend.{name}.if"
    others = ""
    if result.compared is not None:
        key, others = f"comparison.{result.compared.method}.if", _in_areas(result.compared, texts)
    used = set(result.baseline.years)
    missing = [label(case, year) for year in range(years.first, years.last + 1) if year not in used]
    return texts(
        key if key in texts.messages else "trend.other.if",
        costs=subject(result, texts, numbers),
        trend=name,
        first=label(case, years.first),
        last=label(case, years.last),
        without=texts("trend.without", years=", ".join(missing)) if missing else "",
        growth=_growth(case, result, numbers),
        areas=others,
    )


def subject(result: Result, texts: Texts, numbers: Numbers) -> str:
    """Say what is projected: costs, costs per head, or figures of another kind."""
    if result.terms.heads:
        return texts("subject.per_head")
    return texts("subject.money" if numbers.is_money else "subject.other")


def _growth(case: Case, result: Result, numbers: Numbers) -> str:
    growth = case.trend.growth
    if growth is None:
        return ""
    if growth.rate is not None:
        return numbers.percent_as_given(100 * growth.rate)
    if result.terms.heads:  # it is declared for as many people as there were
        each = (growth.amount or 0.0) / result.terms.usual
        return numbers.in_words(each).amount(each)
    return numbers.given(growth.amount or 0.0)


def what_if(result: Result, case: Case, texts: Texts) -> str:
    """Say which choices are not the case's own; nothing where all are."""
    method = result.method
    chosen = {
        "start": (label(case, method.start), label(case, case.intervention.start)),
        "trend": (texts.of("trend", method.trend), texts.of("trend", case.trend.model)),
        "baseline": (span(case, method.baseline, texts), ""),
        "prices": (prices(result, texts), price_level(case.costs.prices.base_year, texts)),
        "comparison": (
            texts(f"comparison.{method.comparison or 'none'}"),
            texts(f"comparison.{case.comparison.method if case.comparison else 'none'}"),
        ),
    }
    changes = [
        texts(f"what_if.{name}", chosen=chosen[name][0], own=chosen[name][1]) for name in method.changed
    ]
    return texts("what_if.banner", changes=", ".join(changes)) if changes else ""


def price_level(year: Year | None, texts: Texts) -> str:
    """Say in which prices figures are: current ones, or those of a year."""
    return texts("prices.nominal") if year is None else texts("prices.real", year=visible(year.label))


def prices(result: Result, texts: Texts) -> str:
    """Say whether the figures are nominal, or in whose year's prices."""
    year = result.method.prices
    return texts("prices.nominal") if year == NOMINAL else texts("prices.real", year=visible(year))


def way_name(name: str, texts: Texts) -> str:
    """Return what a trend or a comparison method is called; its bare name where it is not called anything."""
    key = f"comparison.{name}"
    return texts(key) if key in texts.messages else texts.of("trend", name)


def method_name(method: MethodSaving, case: Case, texts: Texts) -> str:
    """Name one way to draw the trend: `straight line, 2008-09 to 2011-12`."""
    return texts(
        "range.method",
        trend=way_name(method.trend, texts),
        first=label(case, method.baseline.first),
        last=label(case, method.baseline.last),
    )
