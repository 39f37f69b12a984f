"""The part of a case that says what the intervention itself cost."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import Field

from savings.case.fields import Amount, AnyYear, Flag, RuledModel, Share, Text, YearCount
from savings.case.rules import Broken, not_negative, year_or_span
from savings.case.scalars import parse_year
from savings.case.words import FLAGS
from savings.errors import Message


class Investment(RuledModel):
    """One item of what the intervention itself cost: in one year, or every year from … to …."""

    must_hold = (year_or_span, not_negative, lambda data: _ramp(data), lambda data: _moved_or_given(data))

    year: AnyYear | None = Field(None, description="the year in which it was spent")
    first: AnyYear | None = Field(None, alias="from", description="instead of `year`: the first year")
    last: AnyYear | None = Field(None, alias="to", description="the last year; the amount is for every year")
    amount: Amount = Field(
        description="whole units, in the prices of the costs; a year's amount where there is `from` and `to`"
    )
    approximate: Flag = Field(False, description="`true` where the amount is not exact")
    purpose: Text | None = Field(None, alias="for", description="what it was spent on")
    ramp: tuple[Share, ...] = Field(
        (), description="which share of the amount the first years have, before it is whole: `[0.5, 0.75]`"
    )
    life: YearCount | None = Field(
        None,
        description="of a building or equipment: how many years it lasts. The net saving then bears an equal "
        "part each year; the appraisal counts all of it when it was paid",
    )
    in_kind: Flag = Field(
        False, description="`true` for what was given and not paid: rooms, work of staff who were there"
    )
    moved_from: Text | None = Field(
        None, description="where the money was before, if it was moved and is no new spending"
    )

    @property
    def years(self) -> range:
        """The years in which the amount was spent."""
        if self.year is not None:
            return range(self.year, self.year + 1)
        assert self.first is not None and self.last is not None
        return range(self.first, self.last + 1)

    @property
    def paid(self) -> dict[int, float]:
        """What was paid in each year."""
        shares = (*self.ramp, *[1.0] * len(self.years))
        return {year: self.amount * share for year, share in zip(self.years, shares, strict=False)}


def _moved_or_given(data: Mapping[str, Any]) -> Iterator[Broken]:
    """Yield what is wrong with money that was moved and, at the same time, no money."""
    if data.get("moved_from") is not None and FLAGS.english(data.get("in_kind")) in (True, "true"):
        message = Message("cannot go with 'moved_from': what was given in kind is no money that was moved")
        yield Broken(("in_kind",), message)
    if FLAGS.english(data.get("moved_from")) in ("true", "false", True, False):
        message = Message("is not where the money was before; write a text, as 'reception home'")
        yield Broken(("moved_from",), message)


def _ramp(data: Mapping[str, Any]) -> Iterator[Broken]:
    """Yield what is wrong with a ramp that has no years to climb in."""
    ramp = data.get("ramp")
    if not isinstance(ramp, list | tuple) or not ramp:
        return
    try:
        first, last = (parse_year(data.get(key)) for key in ("from", "to"))
    except ValueError:
        message = Message("goes with 'from' and 'to': the amount is reached in the years between them")
        yield Broken(("ramp",), message)
        return
    if len(ramp) > last - first + 1:
        message = Message(
            "has {count} shares, more than there are years from {first} to {last}",
            count=len(ramp),
            first=first.label,
            last=last.label,
        )
        yield Broken(("ramp",), message)
