"""The facts below the top: what was done, what it cost, measured against what, and which figures."""

from __future__ import annotations

from savings.estimation.model import AsReported, Estimate
from savings.estimation.result import Result
from savings.report.document import Fact, Facts
from savings.report.sections._phrases import areas, prices, way_name
from savings.report.sections.investment import cost, only_item
from savings.report.writer import Writer


def facts(estimate: Estimate | AsReported, writer: Writer) -> Facts:
    """Return the facts of a case; of one as reported only those that it has."""
    say, result = writer.say, estimate.result
    name = writer.written(writer.case.intervention.name).rstrip(".")
    start = writer.label(writer.case.intervention.start)
    found = [
        Fact(say("facts.what"), say("what.start", intervention=name, start=start)),
        Fact(say("facts.cost"), _cost(estimate, writer)),
    ]
    if result is not None:
        found.append(Fact(say("facts.against"), _against(result, writer)))
    kind = say(f"facts.from.{writer.case.costs.provenance}")
    if result is not None and writer.numbers.is_money:
        kind = say("facts.figures.is", provenance=kind, prices=prices(result, writer))
    return Facts((*found, Fact(say("facts.figures"), kind)))


def _cost(estimate: Estimate | AsReported, writer: Writer) -> str:
    """Write the only item that the intervention cost; of several the total, which the section explains."""
    if estimate.outlay_totals is None:
        return writer.say("facts.cost.none")
    item = only_item(writer)
    if item is not None:
        return item
    amount = cost(estimate.investment, writer)
    if estimate.result is None:
        return amount
    return writer.say("facts.cost.up_to", amount=amount, last=writer.label(estimate.result.post_years[-1]))


def _against(result: Result, writer: Writer) -> str:
    """Write what the spending is measured against: the trend, or the comparison areas and the method."""
    years = writer.span(result.method.baseline)
    if result.compared is None:
        way = writer.say("facts.against.trend", trend=way_name(result.method.trend, writer), years=years)
    else:
        way = writer.say(
            "facts.against.areas",
            areas=areas(result.compared, writer),
            method=way_name(result.compared.method, writer),
            years=years,
        )
    return writer.say("facts.against.per_head", way=way) if result.terms.heads else way
