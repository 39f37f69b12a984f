"""What the intervention itself cost: each item, the total, and what of it was new money."""

from __future__ import annotations

from collections.abc import Iterator

from savings.case.investment import Investment
from savings.estimation.figures import Years
from savings.estimation.model import AsReported, Estimate
from savings.estimation.outlay import Totals
from savings.report.document import Block, Heading, Items, Paragraph
from savings.report.sections._phrases import paragraphs, prices
from savings.report.writer import Writer


def investment(estimate: Estimate, writer: Writer) -> Iterator[Block]:
    """Yield the intervention's own cost, with the total up to the last post year."""
    result = estimate.result
    total = cost(estimate.investment, writer)
    if "prices" in result.method.changed:
        total += writer.say("headline.prices", prices=prices(result, writer))
    last = writer.label(result.post_years[-1])
    total = writer.say("investment.total", last=last, amount=total)
    yield from _investment(estimate.outlay_totals, total, writer)


def investment_in_all(case: AsReported, writer: Writer) -> Iterator[Block]:
    """Yield the cost of an intervention whose saving is not computed, with the total of all years."""
    total = writer.say("investment.total.all", amount=cost(case.investment, writer))
    yield from _investment(case.outlay_totals, total, writer)


def cost(amount: float | None, writer: Writer) -> str:
    """Write what the intervention cost, with `about` if an item says so."""
    written = writer.numbers.added(amount or 0.0)
    about = any(item.approximate for item in writer.case.investment)
    return writer.say("investment.about", amount=written) if about else written


def only_item(writer: Writer) -> str | None:
    """Write the only item of the investment; None if there are several, or it is spread over years."""
    items = writer.case.investment
    if len(items) == 1 and items[0].year is not None and items[0].life is None:
        return _item(items[0], writer)
    return None


def _investment(totals: Totals | None, total: str, writer: Writer) -> Iterator[Block]:
    """Yield the items and their total; nothing if the facts below the top say it all."""
    if totals is None or only_item(writer) is not None:
        return
    yield Heading(writer.say("heading.investment"))
    yield Items("item", tuple(_item(item, writer) for item in writer.case.investment))
    yield Paragraph(total)
    yield from paragraphs(_parts(totals, writer))


def _item(item: Investment, writer: Writer) -> str:
    """Write one item of the investment: `2010 to 2014: 150,000 euros a year (…)`."""
    years, many = item.years, item.year is None
    amount = writer.numbers.exact(item.amount)
    if item.approximate:
        amount = writer.say("investment.about", amount=amount)
    line = writer.say(
        "investment.item.a_year" if many else "investment.item",
        when=writer.span(Years(years[0], years[-1])) if many else writer.label(years[0]),
        amount=amount,
    )
    line += _particulars(item, writer)
    if item.purpose:
        line += writer.say("investment.for", what=writer.written(item.purpose))
    return line


def _particulars(item: Investment, writer: Writer) -> str:
    """Say what is special of an item: how it rises, how long it lasts, whether it was new money."""
    said = ""
    if item.ramp:
        percents = [writer.numbers.percent_as_given(round(100 * share, 10)) for share in item.ramp]
        said += writer.say("investment.ramp", shares=", ".join(percents))
    if item.life is not None:
        said += writer.say("investment.life", life=item.life)
    if item.in_kind:
        said += writer.say("investment.is_in_kind")
    if item.moved_from is not None:
        said += writer.say("investment.is_moved", where=writer.written(item.moved_from))
    return said


def _parts(totals: Totals, writer: Writer) -> Iterator[str]:
    """Say what of the intervention's cost was moved or given, and what was new money."""
    added = writer.numbers.added
    if not totals.moved and not totals.in_kind:
        return
    if totals.moved:
        yield writer.say("investment.moved", amount=added(totals.moved))
    if totals.in_kind:
        yield writer.say("investment.in_kind", amount=added(totals.in_kind))
    yield writer.say("investment.new", amount=added(totals.new))
