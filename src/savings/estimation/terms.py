"""In which terms costs are put before a trend is drawn: in the prices of one year, and per head."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

import numpy as np

from savings.case.model import Case
from savings.case.scalars import Year, parse_year
from savings.counterfactual.model import Vector
from savings.errors import CaseError, Message, OptionError, SavingsError, joined
from savings.money import prices
from savings.money.prices import PriceIndex

NOMINAL = "nominal"


@dataclass(frozen=True, eq=False)
class Terms:
    """How the amounts of a case are put.

    Attributes:
        written: the year in whose prices the case has them; None where each is in those of its own year.
        wanted: the year in whose prices they are to be; None for those of their own years.
        index: what brings the one to the other; None where the case names none.
        heads: how many people there were in each year that is known; empty where costs are not per head.
        usual: how many there were when the intervention began, in the last year before it that is known.
    """

    written: Year | None = None
    wanted: Year | None = None
    index: PriceIndex | None = None
    heads: Mapping[int, float] = field(default_factory=dict)
    usual: float = 1.0

    @property
    def prices(self) -> str:
        """The price level of the figures: "nominal", or the year in whose prices they are."""
        return NOMINAL if self.wanted is None else self.wanted.label

    def price(self, year: int) -> float:
        """Return what an amount of the case is multiplied by, to be in the prices that are wanted."""
        if self.index is None:
            return 1.0
        return self.index.factor(int(year), _plain(self.written), _plain(self.wanted))

    def in_prices(self, amounts: Mapping[int, float]) -> dict[int, float]:
        """Return yearly amounts of the case in the prices that are wanted."""
        return {year: amount * self.price(year) for year, amount in amounts.items()}

    def per_head(self, years: Iterable[int]) -> Vector:
        """Return how many heads each year has, over the usual number, shape (n,); 1 where nobody is counted.

        Costs over these are what the usual number of people would have cost.
        """
        return np.array([self.heads[year] / self.usual if self.heads else 1.0 for year in years])


def own_terms(case: Case) -> Terms:
    """Return the terms in which the case is written."""
    written = case.costs.prices.base_year
    if case.costs.per is None:
        return Terms(written, written)
    heads = {int(year): case.costs.per.history[year] for year in sorted(case.costs.per.history)}
    before = [year for year in heads if year < case.intervention.start]
    return Terms(written, written, None, heads, heads[before[-1] if before else next(iter(heads))])


def terms(case: Case, wanted: int | str | None, years: Iterable[int]) -> Terms:
    """Return the terms of a case, in the prices of a year or in its own.

    Args:
        case: the case.
        wanted: a year; "nominal"; or None for the prices in which the case is written.
        years: those that have an amount.

    Raises:
        CaseError: the case's index lacks a year that is needed.
        OptionError: there is no such year, or the case names no index that leads to it.
    """
    own = own_terms(case)
    if wanted is None:
        return own
    try:
        year = None if wanted == NOMINAL else _labelled(case, parse_year(wanted))
    except ValueError as error:
        raise OptionError(f"prices: {error}") from None
    if _plain(year) == _plain(own.written):
        return own
    if case.costs.price_index is None:
        raise OptionError(f"the case names no price index: {_how_to_name_one(case)}")
    index = index_of(case)
    needed = {*map(int, years), *(int(each) for each in (year, own.written) if each is not None)}
    if year is not None and index.missing(needed) == (int(year),):
        first, last = min(index.levels), max(index.levels)
        raise OptionError(f"the price index has nothing for {year.label}; it reaches from {first} to {last}")
    if index.missing(needed):
        raise CaseError([case.problem(("costs", "price_index"), _why_missing(case, index, needed))])
    return replace(own, wanted=year, index=index)


def otherwise(case: Case, shown: Terms, years: Iterable[int], last: int) -> Terms | None:
    """Return the other terms of a case with a price index: real beside nominal ones, or the reverse.

    Real amounts are in the prices of `last`. None where the case names no index, or one that lacks a year.
    """
    if case.costs.price_index is None:
        return None
    wanted: int | str = NOMINAL if shown.wanted is not None else Year(last, case.label(last))
    try:
        return terms(case, wanted, years)
    except SavingsError:
        return None


def index_of(case: Case) -> PriceIndex:
    """Return the price index that a case names; years that it foretells only where the case asks for them."""
    given = case.costs.price_index
    assert given is not None
    if given.name is not None:
        index = prices.get(given.name)
        return index if given.forecast else index.measured()
    levels = case.beside.levels if given.levels is None and case.beside else given.levels
    return PriceIndex("", {int(year): level for year, level in (levels or {}).items()})


def _why_missing(case: Case, index: PriceIndex, needed: set[int]) -> Message:
    """Say which years an index lacks, why, and which other one has all that are needed."""
    given, missing = case.costs.price_index, index.missing(needed)
    assert given is not None
    known = Message("it reaches from {first} to {last}", first=min(index.levels), last=max(index.levels))
    foretold = prices.get(given.name).forecast_from if given.name else None
    if foretold is not None and not given.forecast and all(year >= foretold for year in missing):
        foretold_from = Message(
            "from {year} on it is a forecast, which 'forecast: true' allows", year=foretold
        )
        known = joined("; ", (known, foretold_from))
    others = [each for each in prices.every() if each.country in {index.country, _country(case)} - {""}]
    fit = [each.name for each in others if not each.measured().missing(needed)]
    ahead = [each.name for each in others if each.name != given.name and not each.missing(needed)]
    if len(fit) == 1:
        known = joined("; ", (known, Message("{index} has them all", index=fit[0])))
    elif fit:
        every = Message("{first} and {last} have them all", first=", ".join(fit[:-1]), last=fit[-1])
        known = joined("; ", (known, every))
    elif ahead:
        known = joined("; ", (known, Message("{index} has them with 'forecast: true'", index=ahead[0])))
    spent = {year for item in case.investment for year in item.paid} - set(case.costs.observed)
    years = ", ".join(map(case.label, missing))
    if spent >= set(missing):
        return Message(
            "the price index has nothing for {years} (in which the intervention cost something): {known}",
            years=years,
            known=known,
        )
    return Message("the price index has nothing for {years}: {known}", years=years, known=known)


def _how_to_name_one(case: Case) -> str:
    fit = [index.name for index in prices.every() if index.country and index.country == _country(case)]
    if not fit:
        return "write 'costs: {price_index: {name: …}}' with one of " + ", ".join(
            index.name for index in prices.every()
        )
    return f"write 'costs: {{price_index: {{name: {fit[0]}}}}}'" + (
        f", or {', '.join(fit[1:])}" if fit[1:] else ""
    )


def _country(case: Case) -> str:
    """Return the code of the case's country; empty where it names none."""
    return case.municipality.country or ""


def _labelled(case: Case, year: Year) -> Year:
    """Return a year as the case writes its own, unless it was written as a financial year."""
    return year if len(year.label) > 4 else Year(int(year), case.label(year))


def _plain(year: Year | None) -> int | None:
    return None if year is None else int(year)
