"""The discount rate of a case: given, or that of its country; and whether it fits the prices."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from savings.case.model import Case
from savings.errors import CaseError, Message
from savings.estimation.terms import Terms
from savings.money import rates
from savings.money.rates import OfficialRate


@dataclass(frozen=True)
class Discounting:
    """How amounts of later years are discounted.

    Attributes:
        rates: of each year from the base year on; the last goes on.
        official: the official rate that it is; None for one that the case gives.
        rate_is: whether it is for fixed or for current prices.
        base_year: whose amounts are not discounted.
        timing: "start", or "end" for a year more everywhere.
    """

    rates: tuple[float, ...]
    official: OfficialRate | None
    rate_is: Literal["real", "nominal"]
    base_year: int
    timing: Literal["start", "end"]


def discounting(case: Case, terms: Terms) -> Discounting | None:
    """Return how a case discounts; None where it has no appraisal.

    Raises:
        CaseError: no rate is given and the country has none, or it is for other prices than the figures.
    """
    asked = case.appraisal
    if asked is None:
        return None
    official, given = None, asked.discount_rate
    if given is None:
        official = rates.of_country(case.municipality.country)
        if official is None:
            raise CaseError([case.problem(("appraisal",), _no_rate(case.municipality.country))])
    elif isinstance(given, str):
        official = rates.get(given)
    figures: Literal["real", "nominal"] = "nominal" if terms.wanted is None else "real"
    rate_is: Literal["real", "nominal"] = asked.rate_is or ("real" if official else figures)
    if official is not None and rate_is != "real":
        message = Message(
            "the rate '{name}' is real, whatever this says; leave 'rate_is' out", name=official.name
        )
        raise CaseError([case.problem(("appraisal", "rate_is"), message)])
    if rate_is != figures:
        raise CaseError([case.problem(_place(case), _unlike(rate_is, official, case))])
    years = official.by_year() if official else (float(given or 0.0),)
    return Discounting(years, official, rate_is, base_year(case), asked.timing)


def _no_rate(country: str | None) -> Message:
    if country is None:
        return Message(
            "'discount_rate' is missing: the case names no country whose official rate would be taken; write "
            "one, as {{discount_rate: 0.03}}"
        )
    return Message(
        "'discount_rate' is missing: {country} has no official rate that is known here; write one, as "
        "{{discount_rate: 0.03}}",
        country=country,
    )


def base_year(case: Case) -> int:
    """Return the year whose amounts are not discounted: given, or the first investment's, or the start."""
    if case.appraisal is not None and case.appraisal.base_year is not None:
        return int(case.appraisal.base_year)
    last = max(case.costs.history or [case.intervention.start])
    paid = [year for item in case.investment for year in item.paid if year <= last]
    return int(min(paid, default=case.intervention.start))


def _place(case: Case) -> tuple[str, ...]:
    assert case.appraisal is not None
    if case.appraisal.rate_is is not None:
        return ("appraisal", "rate_is")
    return ("appraisal", "discount_rate") if case.appraisal.discount_rate is not None else ("appraisal",)


def _unlike(rate_is: str, official: OfficialRate | None, case: Case) -> Message:
    if rate_is == "nominal":  # official ones are real
        return Message(
            "the rate is nominal, and the figures are in prices of one year; give a real rate, or leave "
            "'--prices' out"
        )
    what = (
        Message("the rate '{name}' is real", name=official.name) if official else Message("the rate is real")
    )
    if case.costs.price_index is None:
        return Message(
            "{what}, and the figures are in current prices: put them in the prices of one year with "
            "'--prices YEAR' (for which 'costs.price_index' names an index), or give a nominal rate",
            what=what,
        )
    return Message(
        "{what}, and the figures are in current prices: put them in the prices of one year with "
        "'--prices YEAR', or give a nominal rate",
        what=what,
    )
