"""Published figures in words: what the estimate says of them, and what would have to be true."""

from __future__ import annotations

from math import isfinite

from savings.case.model import Case
from savings.estimation.figures import ComparedReport, Years
from savings.estimation.result import Result
from savings.report.numbers import Numbers
from savings.report.sentences import price_level, subject
from savings.report.years import label, span
from savings.texts import Texts
from savings.visible import visible


def reported(compared: ComparedReport, case: Case, texts: Texts, numbers: Numbers) -> str:
    """Write a published figure, and what the estimate for the same years says of it."""
    item = compared.reported
    first, last = item.years
    value, kind = item.figure, item.kind
    amount = _claimed(abs(value), kind, numbers)
    if item.upper_bound:
        amount = texts("reported.up_to", amount=amount)
    if item.approximate:
        amount = texts("reported.about", amount=amount)
    saved = "reported.saving" if value >= 0 else "reported.extra"
    sentence = texts(
        f"reported.{kind}" if kind in ("bcr", "per_head") else saved,
        years=label(case, first) if first == last else span(case, Years(first, last), texts),
        amount=amount,
    )
    if item.of is not None:
        sentence += texts(f"reported.{item.of}")
    if item.prices is not None:
        sentence += texts("reported.prices", prices=price_level(item.prices.base_year, texts))
    if item.forecast:
        sentence += texts("reported.forecast")
    if item.source:
        sentence += texts("reported.by", source=visible(item.source.text.get(texts.language)))
    parts = [sentence + "."]
    if item.forecast:
        parts.append(texts("reported.claim"))
    if compared.estimate is None or compared.lower is None or compared.upper is None:
        parts.append(texts(f"not_recomputable.{compared.why}"))
    else:
        verdict = texts(f"verdict.{compared.verdict}")
        words = numbers.in_words(compared.estimate)
        figures = (compared.estimate, compared.lower, compared.upper)
        if kind == "percent":
            estimate, lower, upper = (numbers.percent(figure) for figure in figures)
        elif kind == "bcr":
            estimate, lower, upper = (numbers.plain(figure, 2) for figure in figures)
        else:
            estimate, lower = words.amount(compared.estimate), words.number(compared.lower)
            upper = words.with_scale(words.number(compared.upper))
        key = "reported.estimate"
        if not isfinite(compared.lower):  # where the counterfactual may be zero, a percentage has no limit
            key = "reported.estimate.at_most"
        elif not isfinite(compared.upper):
            key = "reported.estimate.at_least"
        elif not compared.lower <= compared.estimate <= compared.upper:
            key = "reported.estimate.outside"
        parts.append(texts(key, estimate=estimate, lower=lower, upper=upper, verdict=verdict))
    return " ".join(parts)


def needed(compared: ComparedReport, result: Result, texts: Texts, numbers: Numbers) -> str:
    """Say what would have to be true for a published figure to hold; empty where that is not known."""
    if compared.growth_needed is None:
        return ""
    case = result.case
    before = compared.growth_before
    sentence = texts(
        "reported.needed",
        subject=subject(result, texts, numbers),
        last=label(case, result.baseline.years[-1]),
        needed=numbers.percent(100 * compared.growth_needed),
    )
    if compared.real:
        sentence += texts("reported.needed.real")
    if before is not None:
        sentence += texts("reported.needed.before", before=numbers.percent(100 * before))
    key = "reported.needed.ways" if compared.ways_reaching else "reported.needed.none"
    return sentence + texts(key, reaching=compared.ways_reaching, count=compared.ways)


def _claimed(value: float, kind: str, numbers: Numbers) -> str:
    """Write a figure that someone published, with its own decimals."""
    if kind == "percent":
        return numbers.percent_as_given(value)
    return numbers.ratio_as_given(value) if kind == "bcr" else numbers.given(value)
