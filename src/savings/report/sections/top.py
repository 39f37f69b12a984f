"""The top of a page: what was saved, how sure that is, what it cost, why to doubt, and the note.

A reader knows it after thirty seconds: nothing stands between these, and the note cannot be lost on the way.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from savings.estimation.figures import Saving
from savings.estimation.model import Estimate
from savings.estimation.result import NARROW_LEVEL, Result
from savings.estimation.verdict import verdict_key
from savings.report.document import Block, Items, Sum, TableCell
from savings.report.rounding import Amounts, RoundedSum, percent_decimals, rounded_sum
from savings.report.sections._rounded import amounts_of, from_to
from savings.report.sections.investment import cost
from savings.report.sections.remarks import unmeasured_of
from savings.report.writer import Writer


def figures(estimate: Estimate, writer: Writer) -> Iterator[Block]:
    """Yield the sum, the ranges, what could have been seen, and the intervention's own cost."""
    result, written = estimate.result, amounts_of(estimate.result, writer)
    yield _sum(result, written, writer, decided=verdict_key(estimate) != "open")
    lines = [*_ranges(result, written, writer), _detectable(result, written, writer)]
    yield Items("figure", tuple(filter(None, [*lines, own_cost(estimate, written, writer)])))


def _sum(result: Result, written: Amounts, writer: Writer, *, decided: bool) -> Sum:
    """Return projected less spent as it is written: the three figures add up.

    If the verdict has `decided` that less or more was spent, the saving is not written as nothing.
    """
    parts, finer = _written_sum(result, written, decided=decided)
    projected, spent, saving = result.counterfactual_total, result.observed_total, result.total.value
    if abs(saving) <= result.none:
        saving, projected = 0.0, spent
    which = _which(parts)
    cells = (
        TableCell(finer.number(parts.projected), projected),
        TableCell(finer.number(parts.spent), spent),
        TableCell(finer.amount(abs(parts.saving)), saving),
    )
    text = writer.say(
        f"top.sum.{which}.{writer.kind}",
        projected=cells[0].text,
        spent=finer.amount(parts.spent) if which == "same" else cells[1].text,
        amount=cells[2].text,
        percent=_percent(result, writer),
        years=writer.runs(result.post_years),
    )
    return Sum(text, cells)


def total_in_words(estimate: Estimate, writer: Writer) -> str:
    """Return the saving of all years as it stands in the sum: `5.7 million euros less`."""
    result = estimate.result
    parts, finer = _written_sum(result, amounts_of(result, writer), decided=verdict_key(estimate) != "open")
    which = _which(parts)
    if which == "same":
        return writer.say("site.percent.same")
    return writer.say(f"top.between.one.{which}", amount=finer.amount(abs(parts.saving)))


def _written_sum(result: Result, written: Amounts, *, decided: bool) -> tuple[RoundedSum, Amounts]:
    """Return the three figures of the sum as they are written, and how."""
    projected, spent, saving = result.counterfactual_total, result.observed_total, result.total.value
    if abs(saving) <= result.none:
        saving, projected = 0.0, spent
    elif decided:
        written = written.showing(saving)
    parts = rounded_sum(projected, spent, saving, min(written.power, _seen(written, projected, spent)))
    return parts, written.at(parts.power)


def _which(parts: RoundedSum) -> Literal["less", "more", "same"]:
    return "less" if parts.saving > 0 else "more" if parts.saving < 0 else "same"


def _seen(written: Amounts, *totals: float) -> int:
    """Return the power of ten at which no total is written as zero, at most two digits below the rest."""
    powers = [written.showing(total).power for total in totals if written.is_nothing(total)]
    return max(min(powers, default=written.power), written.power - 2)


def decimals(result: Result) -> int:
    """Return how many decimals percentages of the projection deserve."""
    total, projected = result.total, result.counterfactual_total
    return percent_decimals(100 * total.lower / projected, 100 * total.upper / projected)


def _percent(result: Result, writer: Writer) -> str:
    """Write the saving in percent of what was projected; nothing where that is not positive."""
    percent = result.total.percent
    if percent is None:
        return ""
    return writer.say("top.percent", percent=writer.numbers.percent(abs(percent), decimals(result)))


def _ranges(result: Result, written: Amounts, writer: Writer) -> Iterator[str]:
    """Yield the interval of the total saving at the report's level and, if that is higher, at 80 %."""
    levels: list[tuple[float, Saving]] = [(result.method.level, result.total)]
    if result.method.level > NARROW_LEVEL:
        levels.append((NARROW_LEVEL, result.total_80))
    for level, figure in levels:
        outside = "" if figure.lower <= figure.value <= figure.upper else writer.say("top.outside")
        yield writer.say(
            "top.range",
            level=writer.numbers.level_number(level),
            range=from_to(figure, result, written, writer) + outside,
        )


def _detectable(result: Result, written: Amounts, writer: Writer) -> str:
    """Say how large a saving must be to be told from nothing, or why that is not known."""
    least = result.detectable
    possible = result.baseline.never_negative and min(result.spent_by_year) >= 0
    if possible and (least.no_saving_shows(possible) or result.counterfactual_total <= result.none):
        return writer.say("top.detectable.none")
    if not least.saving:
        return writer.say("top.detectable.unknown")
    amount, percent = written.showing(least.saving).of_size(least.saving), ""
    if least.percent is not None:
        percent = writer.say("top.percent", percent=writer.numbers.percent(least.percent, decimals(result)))
    return writer.say("top.detectable", amount=amount, percent=percent)


def own_cost(estimate: Estimate, written: Amounts, writer: Writer) -> str:
    """Say what the intervention itself cost, and what is left of the saving after it."""
    result, totals = estimate.result, estimate.outlay_totals
    if totals is None or result.net is None:
        return writer.say("top.cost.unknown")
    if not totals.total and estimate.investment_later:
        later, last = cost(estimate.investment_later, writer), writer.label(result.post_years[-1])
        return writer.say("top.cost.later", cost=later, last=last)
    net = _net(result.net, result, written, writer)
    if not estimate.case.costs.includes_investment:
        return writer.say("top.cost.beside", cost=cost(estimate.investment, writer), net=net)
    elsewhere = sum(unmeasured_of(result).values())  # paid in years that are in no sum
    paid = cost(totals.total - totals.in_kind - elsewhere, writer)
    if not totals.in_kind:
        return writer.say("top.cost.inside", cost=paid)
    given = writer.numbers.added(totals.in_kind)
    if totals.in_kind == totals.total:
        return writer.say("top.cost.only_in_kind", in_kind=given, net=net)
    return writer.say("top.cost.in_kind", cost=paid, in_kind=given, net=net)


def _net(net: Saving, result: Result, written: Amounts, writer: Writer) -> str:
    """Write the net saving and its interval: `4.7 million less (from 6.9 million more to 19.5 less)`."""
    which = "less" if net.value > 0 else "more"
    if abs(net.value) <= result.none or written.is_nothing(net.value):
        which = "same"
    amount = written.scaled(abs(net.value))
    return writer.say(f"top.net.{which}", amount=amount, range=from_to(net, result, written, writer))
