"""The part of a case that says what was published about it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, model_validator

from savings.case.fields import Amount, AnyYear, CaseModel, Flag, Percent, RuledModel, Source
from savings.case.rules import Broken, year_or_span
from savings.case.scalars import Year, shown
from savings.case.words import BASIS, LEVEL
from savings.errors import Message


class Prices(CaseModel):
    """The price level of the figures."""

    base_year: AnyYear | None = Field(None, description="the year in whose prices the figures are")

    @model_validator(mode="before")
    @classmethod
    def _from_word(cls, data: Any) -> Any:
        if LEVEL.english(data) == "nominal":
            return {}
        if isinstance(data, str):
            raise ValueError(Message("{value} is neither nominal nor {{base_year: 2014}}", value=shown(data)))
        return data


class Reported(RuledModel):
    """A figure that someone published: a saving, a percentage, a benefit-cost ratio, or a saving per head."""

    must_hold = (year_or_span, lambda data: _one_figure(data))

    year: AnyYear | None = Field(None, description="the year that it is about")
    first: AnyYear | None = Field(None, alias="from", description="instead of `year`: the first year")
    last: AnyYear | None = Field(None, alias="to", description="the last year; a saving is then their sum")
    saving: Amount | None = Field(None, description="the saving, in whole units")
    percent: Percent | None = Field(
        None, description="instead of `saving`: percent of what would have been spent"
    )
    bcr: Amount | None = Field(
        None, description="instead of `saving`: a benefit-cost ratio, what was saved for each unit invested"
    )
    per_head: Amount | None = Field(
        None, description="instead of `saving`: a saving per head and year, of those that `costs.per` counts"
    )
    of: Annotated[Literal["net", "gross"], BeforeValidator(BASIS.english)] | None = Field(
        None,
        description="is the saving meant before the intervention's own cost (`gross`) or after it (`net`)? "
        "default: as the costs are",
    )
    prices: Prices | None = Field(
        None, description="`nominal` or `{base_year: 2014}`; default: those of the costs"
    )
    approximate: Flag = Field(False, description="`true` where it says *about*")
    upper_bound: Flag = Field(False, description="`true` where it says *up to*")
    forecast: Flag = Field(False, description="`true` where it was made beforehand")
    source: Source | None = Field(None, description="who published it, and where")

    @property
    def years(self) -> tuple[Year, Year]:
        """The first and the last year that it is about."""
        first, last = self.year or self.first, self.year or self.last
        assert first is not None and last is not None
        return first, last

    @property
    def kind(self) -> Literal["saving", "percent", "bcr", "per_head"]:
        """Which of the figures it is."""
        if self.percent is not None:
            return "percent"
        if self.bcr is not None:
            return "bcr"
        return "saving" if self.per_head is None else "per_head"

    @property
    def figure(self) -> float:
        """The figure, whichever it is."""
        value = getattr(self, self.kind)
        assert isinstance(value, float)
        return value


def _one_figure(data: Mapping[str, Any]) -> Iterator[Broken]:
    given = [key for key in ("saving", "percent", "bcr", "per_head") if data.get(key) is not None]
    if len(given) != 1:
        yield Broken((), Message("give one of 'saving', 'percent', 'bcr' and 'per_head'"))
    if data.get("bcr") is not None and data.get("of") is not None:
        message = Message("goes with 'saving', 'percent' and 'per_head'; a ratio has both sides in it")
        yield Broken(("of",), message)
