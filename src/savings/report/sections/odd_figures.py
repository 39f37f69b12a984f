"""Remarks on figures that look odd and may be wrong: in every face they are the first reasons for doubt."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from savings.estimation.model import AsReported, Estimate
from savings.estimation.odd import (
    MOST_PER_HEAD,
    LargeCostPerHead,
    LargeInvestment,
    LargeSaving,
    LargeScale,
    Odd,
    OddAreas,
    OddSign,
    OddYear,
    OtherScale,
    SmallInvestment,
    TotalByName,
    odd,
)
from savings.estimation.odd import odd_figures as found_in
from savings.estimation.planned import Planned
from savings.report.writer import Writer
from savings.visible import visible

MOST_NAMED: Final = 20


def odd_figures(estimate: Estimate | AsReported, writer: Writer, *, areas: bool = True) -> Iterator[str]:
    """Yield a sentence for each thing that looks odd; nothing for a case as reported only.

    With `areas` False nothing is said of comparison areas.
    """
    if isinstance(estimate, Estimate):
        for each in odd(estimate.result):
            if areas or not isinstance(each, OddAreas | OtherScale | TotalByName):
                yield _said(each, writer)


def of_planned(planned: Planned, writer: Writer) -> Iterator[str]:
    """Yield the same of a case that has no year from its start on yet."""
    for each in found_in(planned.asked.chosen, planned.asked.neighbours):
        yield _said(each, writer)


def _said(each: Odd, writer: Writer) -> str:
    numbers = writer.numbers
    match each:
        case OddYear():
            return _year(each, writer)
        case OddAreas(areas):
            named = [f"{visible(name)} ({writer.labels(*years)})" for name, years in areas[:MOST_NAMED]]
            names = "; ".join(named)
            more = len(areas) - MOST_NAMED
            return writer.say(
                "doubt.areas",
                names=writer.say("comparison.areas.more", names=names, count=more) if more > 0 else names,
            )
        case OddSign(years):
            return writer.say("doubt.sign", years=writer.labels(*years))
        case TotalByName(names):
            return writer.say("doubt.total", names=", ".join(map(visible, names)))
        case LargeScale(amount, scale):
            return writer.say(
                "doubt.scale",
                amount=numbers.in_words(amount).amount(amount),
                scale=numbers.plain(scale, 0),
            )
        case OtherScale(times):
            key = "doubt.times.larger" if times > 1 else "doubt.times.smaller"
            return writer.say(key, times=numbers.plain(max(times, 1 / times), 0), who=writer.who)
        case LargeSaving(percent, years):
            return writer.say("doubt.half", percent=numbers.percent(percent, 0), years=writer.runs(years))
        case SmallInvestment(amount, usual):
            return writer.say(
                "doubt.investment.small",
                amount=numbers.added(amount),
                usual=numbers.in_words(usual).amount(usual),
            )
        case LargeInvestment(year, amount, usual):
            return writer.say(
                "doubt.investment.large",
                year=writer.label(year),
                amount=numbers.added(amount),
                usual=numbers.in_words(usual).amount(usual),
            )
        case LargeCostPerHead(year, amount):
            per = writer.case.costs.per
            assert per is not None
            return writer.say(
                "doubt.per_head",
                year=writer.label(year),
                amount=numbers.in_words(amount).amount(amount),
                measure=writer.written(per.measure),
                limit=numbers.given(MOST_PER_HEAD),
            )


def _year(each: OddYear, writer: Writer) -> str:
    numbers, costs = writer.numbers, writer.case.costs
    counted = {"per": costs.per, "volume": costs.volume}.get(each.of)
    if counted is None:
        amount = numbers.in_words(each.amount).amount(each.amount)
    else:
        amount = f"{writer.written(counted.measure)}: {numbers.ratio_as_given(each.amount)}"
    high = each.times > 1
    return writer.say(
        "doubt.year.high" if high else "doubt.year.low",
        year=writer.label(each.year),
        amount=amount,
        times=numbers.plain(each.times if high else 1 / each.times, 0),
    )
