"""The parts of a case that say what a saving is worth: over time, to whom, and how much of it to count."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from math import isclose
from typing import Annotated, Any, Final, Literal

from pydantic import BeforeValidator, Field

from savings.case.fields import (
    AnyYear,
    CaseModel,
    DiscountRate,
    Factor,
    RuledModel,
    Share,
    Source,
    Text,
    YearCount,
)
from savings.case.frozen import Frozen
from savings.case.rules import Broken, Key, repeated_years
from savings.case.scalars import half_of_last_digit, parse_share
from savings.case.words import ADJUSTED, LEVEL
from savings.errors import Message

# A sum of shares that misses the whole by less misses it by rounding inside the computer.
EXACT: Final = 1e-6


class After(CaseModel):
    """What is assumed of the years after the last observed one."""

    saving: Literal["hold", "fade"] = Field(
        description="does the last year's saving go on as it is (`hold`), or fall evenly to zero (`fade`)?"
    )
    over: YearCount = Field(description="for how many years; with `fade`, the last of them has none left")


class Appraisal(CaseModel):
    """What the saving is worth beside the investment, with amounts of later years discounted."""

    discount_rate: DiscountRate | None = Field(
        None,
        description="a decimal, or the name of an official rate; default: that of the country, "
        "where it has one",
    )
    rate_is: Annotated[Literal["real", "nominal"], BeforeValidator(LEVEL.english)] | None = Field(
        None,
        description="is the rate for fixed prices or for current ones? default: as the figures are; official "
        "rates are real",
    )
    base_year: AnyYear | None = Field(
        None,
        description="the year whose amounts are not discounted; default: that of the first investment, or "
        "the start",
    )
    timing: Literal["start", "end"] = Field(
        "start",
        description="`end` discounts every amount by one year more, those of the base year too",
    )
    after: After | None = Field(None, description="years beyond the observed ones; an assumption")


class Payer(CaseModel):
    """One of those who pay for the costs and the investment."""

    name: Text = Field(description="who")
    share: Share = Field(description="of the costs, and so of what is saved: `0.7`")
    investment_share: Share | None = Field(None, description="of the investment; default: `share`")

    @property
    def of_investment(self) -> float:
        """The share of the investment."""
        return self.share if self.investment_share is None else self.investment_share


class Adjustment(RuledModel):
    """One step from the estimated saving to what may be claimed of it."""

    must_hold = (lambda data: _one_factor(data),)

    name: Text = Field(description="what it allows for: deadweight, displacement, drop-off, optimism bias")
    factor: Factor | None = Field(None, description="what is multiplied: `0.8` leaves 80 %")
    by_year: Annotated[dict[AnyYear, Factor], Frozen] | None = Field(
        None,
        description="instead of `factor`: a factor for a year, which holds until the next; before, 1",
    )
    of: Annotated[Literal["saving", "investment"], BeforeValidator(ADJUSTED.english)] = Field(
        "saving", description="what is multiplied"
    )
    source: Source | None = Field(None, description="where the factor is from")

    def factor_of(self, year: int) -> float:
        """Return what amounts of a year are multiplied by."""
        if self.factor is not None:
            return self.factor
        known = [given for given in sorted(self.by_year or {}) if given <= year]
        return (self.by_year or {})[known[-1]] if known else 1.0


def whole_shares(payers: Sequence[Payer]) -> list[tuple[float, float]]:
    """Return each payer's share of the costs and of the investment: the whole, also if they were rounded.

    Three shares of 33.3 % are a third each.
    """
    costs = _scaled([payer.share for payer in payers])
    return list(zip(costs, _scaled([payer.of_investment for payer in payers]), strict=True))


def rounded_total(payers: Sequence[Payer]) -> float | None:
    """Return what the shares of the costs add up to, as they are written; None if that is the whole."""
    total = sum(payer.share for payer in payers)
    return None if not payers or isclose(total, 1, abs_tol=EXACT) else total


def _scaled(shares: list[float]) -> list[float]:
    total = sum(shares)
    return shares if isclose(total, 1, abs_tol=EXACT) else [share / total for share in shares]


def shares_add_up(data: Mapping[str, Any]) -> Iterator[Broken]:
    """Yield what is wrong where the payers' shares are not the whole, or a payer stands twice."""
    payers = data.get("payers")
    if not isinstance(payers, list | tuple) or not all(isinstance(payer, Mapping) for payer in payers):
        return
    names: list[Any] = []
    for index, payer in enumerate(payers):
        if payer.get("name") in names:
            yield Broken(("payers", index, "name"), Message("appears twice"))
        names.append(payer.get("name"))
    costs = [payer.get("share") for payer in payers]
    own = [payer.get("investment_share") for payer in payers]
    yield from _whole(costs, "share", ("payers",))
    if any(share is not None for share in own):
        investment = [cost if share is None else share for cost, share in zip(costs, own, strict=True)]
        yield from _whole(investment, "investment_share", ("payers",))


def _whole(written: list[Any], name: str, key: Key) -> Iterator[Broken]:
    """Yield what is wrong where shares are not the whole, also if each was rounded to its last digit."""
    try:
        total = sum(parse_share(share) for share in written)
        rounding = sum(map(half_of_last_digit, written))
    except ValueError:
        return
    if written and not isclose(total, 1, abs_tol=rounding + EXACT):
        if name == "share":
            message = Message("the shares add up to {total:.6g}, not to 1; change one of them", total=total)
        else:
            message = Message(
                "the shares of the investment ('share', where none is given) add up to {total:.6g}, not to "
                "1; change one of them",
                total=total,
            )
        yield Broken(key, message)


def _one_factor(data: Mapping[str, Any]) -> Iterator[Broken]:
    if (data.get("factor") is None) == (data.get("by_year") is None):
        yield Broken((), Message("give either 'factor' or 'by_year', as {{2010: 1, 2011: 0.8}}"))
    if data.get("by_year") == {}:
        message = Message("is empty; write a factor for a year, as {{2010: 1, 2011: 0.8}}")
        yield Broken(("by_year",), message)
    if isinstance(data.get("by_year"), Mapping):
        yield from repeated_years(data["by_year"], ("by_year",))
