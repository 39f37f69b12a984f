"""What the intervention itself cost, in words."""

from __future__ import annotations

from collections.abc import Iterator

from savings.case.investment import Investment
from savings.case.model import Case
from savings.estimation.figures import Years
from savings.estimation.model import AsReported, Estimate
from savings.estimation.outlay import Totals
from savings.report.numbers import Numbers
from savings.report.years import label, span
from savings.texts import Texts
from savings.visible import visible


def item(of: Investment, case: Case, texts: Texts, numbers: Numbers) -> str:
    """Write one item of the investment: `2010 to 2014: 150,000 euros a year (…)`."""
    years = of.years
    many = of.year is None
    amount = numbers.exact(of.amount)
    if of.approximate:
        amount = texts("investment.about", amount=amount)
    more = _particulars(of, texts, numbers)
    line = texts(
        "investment.item.a_year" if many else "investment.item",
        when=span(case, Years(years[0], years[-1]), texts) if many else label(case, years[0]),
        amount=amount,
    )
    line += more
    if of.purpose:
        line += texts("investment.for", what=visible(of.purpose.get(texts.language)))
    return line


def _particulars(item: Investment, texts: Texts, numbers: Numbers) -> str:
    """Say what is special of an item: how it rises, how long it lasts, whether it was new money."""
    found = ""
    if item.ramp:
        shares = ", ".join(numbers.percent_as_given(round(100 * share, 10)) for share in item.ramp)
        found += texts("investment.ramp", shares=shares)
    if item.life is not None:
        found += texts("investment.life", life=item.life)
    if item.in_kind:
        found += texts("investment.is_in_kind")
    if item.moved_from is not None:
        found += texts("investment.is_moved", where=visible(item.moved_from.get(texts.language)))
    return found


def cost(estimate: Estimate | AsReported, texts: Texts, numbers: Numbers, without: float = 0.0) -> str:
    """Write what the intervention cost up to the last post year, with `about` where an item says so."""
    amount = numbers.added((estimate.investment or 0.0) - without)
    about = any(item.approximate for item in estimate.case.investment)
    return texts("investment.about", amount=amount) if about else amount


def parts(of: Totals, texts: Texts, numbers: Numbers) -> Iterator[str]:
    """Say what of the intervention's cost was moved or given, and what was new money."""
    if not of.moved and not of.in_kind:
        return
    if of.moved:
        yield texts("investment.moved", amount=numbers.added(of.moved))
    if of.in_kind:
        yield texts("investment.in_kind", amount=numbers.added(of.in_kind))
    yield texts("investment.new", amount=numbers.added(of.new))
