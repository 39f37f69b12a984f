"""The saving in sentences that a councillor understands, the uncertainty in the same breath."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from savings.estimation.figures import MethodSaving, Saving
from savings.estimation.model import Estimate
from savings.estimation.result import Compared, Result
from savings.estimation.terms import NOMINAL
from savings.report.document import Block, Heading
from savings.report.numbers import Wording
from savings.report.sections._phrases import (
    areas,
    direction,
    growth,
    method_name,
    paragraphs,
    prices,
    subject,
)
from savings.report.sections.investment import cost
from savings.report.sections.worth import per_head
from savings.report.writer import Writer


def saving(estimate: Estimate, writer: Writer) -> Iterator[Block]:
    """Yield what was saved, in sentences."""
    yield Heading(writer.say("heading.saving"))
    yield from paragraphs(headline(estimate, writer))


def headline(estimate: Estimate, writer: Writer) -> Iterator[str]:
    """Yield the sentences on what was saved: last year, all years, after the cost, where from, per head."""
    result, total = estimate.result, estimate.result.total
    one_year = [way.last_year for way in result.counting_ways]
    totals = [way.total for way in result.counting_ways]
    several = len(result.post_years) > 1
    yield _last_year(result, one_year, writer)
    if result.compared is not None:
        yield _both(result, result.compared, totals, writer)
    elif several:
        yield _all_years(result, totals, writer)
    if total.lower <= 0 <= total.upper:
        yield writer.say(
            "headline.zero_inside",
            level=writer.numbers.level_number(result.method.level),
            span=writer.runs(result.post_years),
        )
    if estimate.otherwise is not None:
        yield _in_other_prices(estimate.otherwise, writer)
    yield _net(estimate, writer)
    yield from _new_money(estimate, writer)
    yield _interval(result, writer)
    net = result.net.lower if result.net else 0.0
    if min(result.last_year.lower, total.lower, net, *one_year, *totals) < 0:
        kind = writer.kind
        yield writer.say(f"compared.minus.{kind}" if result.compared else f"headline.minus.{kind}")
    if estimate.per_head is not None:
        yield per_head(estimate.per_head, result, writer)


def _last_year(result: Result, others: Sequence[float], writer: Writer) -> str:
    """Return the saving of the last post year."""
    last, value = result.post_years[-1], result.last_year.value
    which = direction(value, result.spent_by_year[-1])
    words = writer.numbers.in_words(max(map(abs, others)) if which == "same" else value)
    lead = writer.say(
        f"headline.{writer.kind}.{which}",
        **_when("year", writer.label(last), writer),
        who=writer.who,
        amount=words.amount(abs(value)),
        trend=_trend_clause(result, writer),
    )
    if writer.numbers.is_money or result.method.prices != NOMINAL:
        lead += writer.say("headline.prices", prices=prices(result, writer))
    return lead + _uncertainty(result.last_year, others, result, words, writer) + "."


def _all_years(result: Result, others: Sequence[float], writer: Writer) -> str:
    """Return the saving of all post years along the trend."""
    total = result.total
    which = direction(total.value, result.observed_total)
    words = writer.numbers.in_words(max(map(abs, others)) if which == "same" else total.value)
    lead = writer.say(
        f"headline.total.{writer.kind}.{which}",
        **_when("total", writer.runs(result.post_years), writer),
        amount=words.amount(abs(total.value)),
        percent=_percent(total, "headline.percent", writer),
    )
    return lead + _uncertainty(total, others, result, words, writer) + "."


def _both(result: Result, compared: Compared, others: Sequence[float], writer: Writer) -> str:
    """Return the savings of all years along the area's own trend and measured against the others."""
    plain, total, spent = compared.trend.total, result.total, result.observed_total
    years, kind = result.post_years, writer.kind
    when = writer.say(
        "compared.when.years" if len(years) > 1 else "compared.when.one_year", span=writer.runs(years)
    )
    way = MethodSaving(result.method.trend, result.method.baseline, plain.value, ())
    words = writer.numbers.in_words(plain.value or max(map(abs, others)))
    sentence = writer.say(
        f"compared.own.{kind}.{direction(plain.value, spent)}",
        way=method_name(way, writer),
        amount=words.amount(abs(plain.value)),
        when=writer.say("compared.when.invented", when=when) if writer.is_invented else when,
        level=writer.numbers.level_number(result.method.level),
        between=words.saved_between(plain.lower, plain.upper),
    )
    words = writer.numbers.in_words(total.value or max(map(abs, others)))
    sentence += writer.say(
        f"compared.against.{kind}.{direction(total.value, spent)}",
        areas=areas(compared, writer),
        amount=words.amount(abs(total.value)),
        percent=_percent(total, "compared.percent", writer),
    )
    return sentence + _uncertainty(total, others, result, words, writer) + "."


def _when(part: str, years: str, writer: Writer) -> dict[str, str]:
    """Return how a sentence opens and what it says of its years later on.

    It opens with the years. Of an invented case it opens with that, and the years follow later.
    """
    if not writer.is_invented:
        return {"opening": writer.say(f"headline.opening.{part}", years=years), "when": ""}
    return {
        "opening": writer.say("headline.opening.invented"),
        "when": writer.say(f"headline.when.{part}", years=years),
    }


def _percent(total: Saving, key: str, writer: Writer) -> str:
    if total.percent is None:
        return ""
    return writer.say(key, percent=writer.numbers.percent(abs(total.percent)))


def _uncertainty(
    figure: Saving, others: Sequence[float], result: Result, words: Wording, writer: Writer
) -> str:
    """Return the interval and the range of methods, in the scale of the figure."""
    interval = writer.say(
        "headline.interval",
        level=writer.numbers.level_number(result.method.level),
        between=words.saved_between(figure.lower, figure.upper),
    )
    if not figure.lower <= figure.value <= figure.upper:
        interval += writer.say("headline.outside")
    return interval + _range(others, result, words, writer)


def _range(others: Sequence[float], result: Result, words: Wording, writer: Writer) -> str:
    """Return the ends of what the ways that count give, and how many tenable ones are among them."""
    summary, key = result.range_summary, "headline.range"
    if summary.judged:
        key = "headline.range.own" if summary.own_untenable else "headline.range.tenable"
    return writer.say(
        key,
        count=summary.tenable,
        between=words.saved_between(min(others), max(others)),
    )


def _in_other_prices(result: Result, writer: Writer) -> str:
    """Return the saving of all years in current prices beside real ones, or the reverse."""
    total = result.total
    words = writer.numbers.in_words(total.value)
    return writer.say(
        "headline.otherwise" if result.method.prices == NOMINAL else "headline.otherwise.real",
        prices=prices(result, writer),
        span=writer.runs(result.post_years),
        saved=words.saved(total.value),
        level=writer.numbers.level_number(result.method.level),
        between=words.saved_between(total.lower, total.upper),
    )


def _net(estimate: Estimate, writer: Writer) -> str:
    """Return the saving after the intervention's own cost, or that this is not known."""
    result, net, numbers = estimate.result, estimate.result.net, writer.numbers
    if net is None:
        return writer.say("net.unknown")
    words = numbers.in_words(net.value)
    inside, totals = bool(estimate.case.costs.includes_investment), estimate.outlay_totals
    in_kind = totals.in_kind if inside and totals else 0.0
    values = {
        "cost": cost((estimate.investment or 0.0) - in_kind, writer),
        "last": writer.label(result.post_years[-1]),
        "saved": words.saved(net.value),
    }
    if inside:
        gross = numbers.in_words(result.gross).saved(result.gross)
        said = writer.say("net.inside", **values, gross=gross) + "."
        return (
            f"{said} {writer.say('net.inside.in_kind', amount=numbers.added(in_kind))}" if in_kind else said
        )
    others = [way.total - (result.total.value - net.value) for way in result.counting_ways]
    interval = writer.say(
        "net.interval",
        level=numbers.level_number(result.method.level),
        between=words.saved_between(net.lower, net.upper),
    )
    return writer.say("net.after", **values) + interval + _range(others, result, words, writer) + "."


def _new_money(estimate: Estimate, writer: Writer) -> Iterator[str]:
    """Yield what is left if only new money is taken off, if there is other."""
    result, totals, total = estimate.result, estimate.outlay_totals, estimate.result.total
    if totals is None or totals.new == totals.total or estimate.case.costs.includes_investment:
        return
    words = writer.numbers.in_words(total.value - totals.new)
    yield writer.say(
        "net.new_money",
        cost=writer.numbers.added(totals.new),
        saved=words.saved(total.value - totals.new),
        level=writer.numbers.level_number(result.method.level),
        between=words.saved_between(total.lower - totals.new, total.upper - totals.new),
        where=writer.say("net.new_money.where") if totals.moved else "",
    )


def _interval(result: Result, writer: Writer) -> str:
    """Say where the intervals come from, what they are worth, and what they take from other areas."""
    if result.compared is None:
        said = writer.say("interval.calibrated" if result.method.calibrated else "interval.textbook")
    else:
        kind = result.compared.counterfactual.interval(result.method.level)
        key = "interval.relative" if kind == "calibrated" else f"interval.{kind}"
        said = writer.say(key, count=len(result.compared.neighbours.names))
    if (found := result.borrowed) is None:
        return said
    of = "interval.borrowed" if result.compared is None else "interval.borrowed.ratio"
    return f"{said} {writer.say(of, count=found.areas, noise=writer.numbers.percent(100 * found.noise))}"


def _trend_clause(result: Result, writer: Writer) -> str:
    """Say how the costs would have gone on: `costs had gone on along the straight line of … to …`."""
    name, years = result.method.trend, result.method.baseline
    key, others = f"trend.{name}.if", ""
    if result.compared is not None:
        key = f"comparison.{result.compared.method}.if"
        others = writer.counted("areas.in", len(result.compared.neighbours.names))
    used = set(result.baseline.years)
    missing = [year for year in range(years.first, years.last + 1) if year not in used]
    return writer.say(
        key if writer.knows(key) else "trend.other.if",
        costs=subject(bool(result.terms.heads), writer),
        trend=name,
        first=writer.label(years.first),
        last=writer.label(years.last),
        without=writer.say("trend.without", years=writer.labels(*missing)) if missing else "",
        growth=growth(result, writer),
        areas=others,
    )
