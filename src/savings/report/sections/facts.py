"""The facts below the top: what was done, what it cost, measured against what, and which figures."""

from __future__ import annotations

from savings.estimation.model import AsReported, Estimate
from savings.estimation.result import Result
from savings.report.document import Items
from savings.report.sections._phrases import areas, prices, way_name
from savings.report.sections.investment import cost, only_item
from savings.report.writer import Writer


def facts(estimate: Estimate | AsReported, writer: Writer) -> Items:
    """Return a line for each fact; of a case as reported only those that it has."""
    say, result = writer.say, estimate.result
    name = writer.written(writer.case.intervention.name).rstrip(".")
    start = writer.label(writer.case.intervention.start)
    lines = [
        say("facts.what", what=say("what.start", intervention=name, start=start)),
        say("facts.cost", cost=_cost(estimate, writer)),
    ]
    if result is not None:
        lines.append(say("facts.against", way=_against(result, writer)))
    provenance = say(f"facts.from.{writer.case.costs.provenance}")
    if result is not None and writer.numbers.is_money:
        lines.append(say("facts.figures", provenance=provenance, prices=prices(result, writer)))
    else:
        lines.append(say("facts.figures.other", provenance=provenance))
    return Items("item", tuple(lines))


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
