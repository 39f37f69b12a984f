"""What a saving is worth, in sentences: per head, fewer or cheaper, over time, to whom."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from savings.counterfactual.model import Estimated
from savings.estimation.figures import Years
from savings.estimation.result import Result
from savings.estimation.worth.appraisal import Appraisal
from savings.estimation.worth.bridge import Cashable, PayerResult, Step
from savings.estimation.worth.per_head import PerHead
from savings.estimation.worth.split import Split
from savings.report.numbers import Numbers
from savings.report.years import label, span
from savings.texts import Texts
from savings.visible import visible

NEARLY: Final = 0.0005  # a probability that is shown as 0 or 100 % would say too much


def per_head(found: PerHead, result: Result, texts: Texts, numbers: Numbers) -> str:
    """Say what was saved per head, in the last year and in a year on average."""
    case, last, mean = result.case, found.last, found.saving
    assert case.costs.per is not None
    words = numbers.in_words(last.point)
    mean_words = numbers.in_words(mean.point)
    return texts(
        "per_head.saving",
        measure=visible(case.costs.per.measure.get(texts.language)),
        last=label(case, result.post_years[-1]),
        level=numbers.level(result.method.level),
        amount=words.amount(last.point),
        lower=words.number(last.lower),
        upper=words.with_scale(words.number(last.upper)),
        span=span(case, _post(result), texts),
        mean=mean_words.amount(mean.point),
        mean_lower=mean_words.number(mean.lower),
        mean_upper=mean_words.with_scale(mean_words.number(mean.upper)),
    )


def split(found: Split, result: Result, texts: Texts, numbers: Numbers) -> Iterator[str]:
    """Say how much of the saving is from fewer clients and how much from a lower cost of each."""
    case = result.case
    assert case.costs.volume is not None
    words = numbers.in_words(max(map(abs, (found.fewer, found.cheaper, result.total.value))))
    yield texts(
        "split.parts",
        total=words.amount(result.total.value),
        span=span(case, _post(result), texts),
        measure=visible(case.costs.volume.measure.get(texts.language)),
        fewer=words.amount(found.fewer),
        cheaper=words.amount(found.cheaper),
        both=words.amount(found.both),
    )
    if found.fewer_range is not None and found.cheaper_range is not None:
        yield texts(
            "split.range",
            fewer_lowest=words.number(found.fewer_range[0]),
            fewer_highest=words.with_scale(words.number(found.fewer_range[1])),
            cheaper_lowest=words.number(found.cheaper_range[0]),
            cheaper_highest=words.with_scale(words.number(found.cheaper_range[1])),
        )
    yield texts("split.trend", trend=texts.of("trend", found.trend))


def remains(last: Step, result: Result, texts: Texts, numbers: Numbers) -> str:
    """Say what is left of the estimate after all adjustments."""
    left, key = (last.saving, "bridge.remains.gross") if last.net is None else (last.net, "bridge.remains")
    return texts(key, **_figure(left, texts, numbers), level=numbers.level(result.method.level))


def cashable(found: Cashable, result: Result, texts: Texts, numbers: Numbers) -> str:
    """Say what of the saving frees money, and what is left of that after the cost; the rest is not added."""
    net = ""
    if found.net is not None:
        net = texts("cashable.net", **_figure(found.net, texts, numbers))
    return texts(
        "cashable.part",
        share=numbers.percent_as_given(round(100 * found.share, 10)),
        **_figure(found.saving, texts, numbers),
        net=net,
        level=numbers.level(result.method.level),
        rest=numbers.in_words(found.rest.point).amount(found.rest.point),
    )


def appraisal(found: Appraisal, texts: Texts, numbers: Numbers) -> Iterator[str]:
    """Say what the saving is worth beside the investment, each figure with its interval."""
    result, how = found.result, found.discounting
    case, flows, level = result.case, found.flows, numbers.level(result.method.level)
    values = {
        "base": label(case, how.base_year),
        "rate": numbers.percent_as_given(round(100 * how.rates[0], 10)),
        "span": span(case, Years(flows.years[0], flows.years[-1]), texts),
        "level": level,
    }
    if found.npv is None:
        yield texts("appraisal.benefits", **values, **_figure(found.benefits, texts, numbers))
        if found.benefits_after is not None:
            part = _figure(found.benefits_after, texts, numbers)
            yield texts("appraisal.after.part", last=label(case, flows.last), **part)
        yield from _rate(found, texts, numbers)
        return
    yield texts(
        "appraisal.npv",
        **values,
        benefits=numbers.in_words(found.benefits.point).amount(found.benefits.point),
        costs=numbers.in_words(found.costs).amount(found.costs),
        **_figure(found.npv, texts, numbers),
    )
    after = case.appraisal.after if case.appraisal else None
    if found.npv_after is not None and found.npv_observed is not None and after is not None:
        last = label(case, flows.last)
        figure = _figure(found.npv_after, texts, numbers)
        yield texts(f"appraisal.after.{after.saving}", last=last, over=after.over, **figure)
        yield texts("appraisal.observed", last=last, **_figure(found.npv_observed, texts, numbers))
    yield from _later(found, texts, numbers)
    if found.bcr is not None:
        ratio, lower, upper = (numbers.plain(each, 2) for each in found.bcr)
        upper += _outside(found.bcr, texts)
        yield texts("appraisal.bcr", ratio=ratio, lower=lower, upper=upper)
        yield _switching(found, texts, numbers)
    yield from _payback(found, texts, numbers)
    yield from _return(found, texts, numbers)
    if found.npv_cashable is not None:
        yield texts("appraisal.cashable", **_figure(found.npv_cashable, texts, numbers))
    if case.adjustments:
        yield texts("appraisal.adjusted")
    yield from _rate(found, texts, numbers)


def _later(found: Appraisal, texts: Texts, numbers: Numbers) -> Iterator[str]:
    """Yield what is not in the appraisal: costs after its years, or costs that go on and are not given."""
    case, flows = found.result.case, found.flows
    paid = {year: amount for item in case.investment for year, amount in item.paid.items()}
    if any(year > flows.years[-1] for year in paid):
        yield texts("appraisal.beyond", last=label(case, flows.years[-1]))
    elif flows.years[-1] > flows.last and flows.last in paid and max(paid) == flows.last:
        yield texts("appraisal.after.no_cost", last=label(case, flows.last))


def _return(found: Appraisal, texts: Texts, numbers: Numbers) -> Iterator[str]:
    """Yield the internal rate of return, or that there is none."""
    rates = [None if each is None else 100 * each for each in found.irr]
    if rates[0] is None:
        if found.first_cost is not None:
            yield texts("appraisal.irr.none")
        return
    ending = {(True, True): "", (False, True): ".at_most", (True, False): ".at_least"}
    key = ending.get((rates[1] is not None, rates[2] is not None), ".alone")
    rate_of_return, lower, upper = map(numbers.percent, rates)
    if rates[1] is not None and rates[2] is not None:
        upper += _outside(Estimated(rates[0], rates[1], rates[2]), texts)
    yield texts(f"appraisal.irr{key}", rate=rate_of_return, lower=lower, upper=upper)


def _rate(found: Appraisal, texts: Texts, numbers: Numbers) -> Iterator[str]:
    how = found.discounting
    if how.official is None:
        yield texts(f"appraisal.rate.{how.rate_is}")
        return
    yield texts("appraisal.rate.official", source=how.official.source, year=how.official.year)
    last = how.rates[min(max(found.flows.years[-1] - how.base_year - 1, 0), len(how.rates) - 1)]
    if last != how.rates[0]:
        yield texts("appraisal.rate.falls", rate=numbers.percent_as_given(round(100 * last, 10)))


def _switching(found: Appraisal, texts: Texts, numbers: Numbers) -> str:
    share, lower, upper = found.switching
    if share is None:
        return texts("appraisal.switching.none")
    percents = [numbers.percent(None if each is None else 100 * each, 0) for each in (share, lower, upper)]
    key = "appraisal.switching" if upper is not None and lower is not None else "appraisal.switching.open"
    return texts(key, share=percents[0], lower=percents[1], upper=percents[2])


def _payback(found: Appraisal, texts: Texts, numbers: Numbers) -> Iterator[str]:
    if not found.paid_back:
        return
    case, end = found.result.case, found.paid_back[-1]
    chance = dict(found.paid_back)
    year = found.payback_year
    if year is None:
        yield texts(
            "appraisal.payback.none", last=label(case, end[0]), chance=percent_of(end[1], texts, numbers)
        )
        return
    yield texts("appraisal.payback", year=label(case, year), chance=percent_of(chance[year], texts, numbers))
    if year != end[0]:
        yield texts(
            "appraisal.payback.last", last=label(case, end[0]), chance=percent_of(end[1], texts, numbers)
        )


def percent_of(chance: float, texts: Texts, numbers: Numbers) -> str:
    """Write a probability in whole percents, but never as certain where it is not."""
    if 0 < chance < NEARLY * 10:
        return texts("chance.under", percent=numbers.percent(1, 0))
    if 1 - NEARLY * 10 < chance < 1:
        return texts("chance.over", percent=numbers.percent(99, 0))
    return numbers.percent(100 * chance, 0)


def payer(found: PayerResult, result: Result, texts: Texts, numbers: Numbers) -> str:
    """Say what a payer gains and pays in all years together."""
    values = {
        "name": visible(found.payer.name.get(texts.language)),
        "share": numbers.percent_as_given(round(100 * found.payer.share, 10)),
        "level": numbers.level(result.method.level),
    }
    if found.net is None or found.investment is None:
        return texts("payer.gains", **values, **_figure(found.saving, texts, numbers))
    line = texts(
        "payer.net",
        **values,
        saving=numbers.in_words(found.saving.point).amount(found.saving.point),
        cost=numbers.in_words(found.investment).amount(found.investment),
        **_figure(found.net, texts, numbers),
    )
    if found.net_cashable is not None:
        line += texts("payer.cashable", **_figure(found.net_cashable, texts, numbers))
    return line


def _figure(figure: Estimated, texts: Texts, numbers: Numbers) -> dict[str, str]:
    """Return a figure and its interval in words, and that it lies outside where it does."""
    words = numbers.in_words(figure.point)
    return {
        "amount": words.amount(figure.point),
        "lower": words.number(figure.lower),
        "upper": words.with_scale(words.number(figure.upper)) + _outside(figure, texts),
    }


def _outside(figure: Estimated, texts: Texts) -> str:
    return "" if figure.lower <= figure.point <= figure.upper else texts("headline.outside")


def _post(result: Result) -> Years:
    return Years(result.post_years[0], result.post_years[-1])
