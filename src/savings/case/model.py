"""The case: what the user wrote, checked; the way back into its file, and what stands beside it.

The description of each field is its entry in `docs/case-file.md`, which is generated from this model.
Amounts are in the case's unit, in whole units; `history` is as written, and `Costs.observed` is what it
says after `scale` and `sign`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal, Self

from pydantic import BeforeValidator, Field, PrivateAttr, model_validator

from savings import discovery
from savings.case import plausible, rules
from savings.case.appraisal import Adjustment, Appraisal, Payer, shares_add_up
from savings.case.comparison import ComparisonAreas, TableKeys, not_itself
from savings.case.counted import Counted, OwnIndex
from savings.case.fields import (
    Amount,
    AnyYear,
    CaseModel,
    Country,
    Flag,
    FormatNumber,
    Identifier,
    Line,
    Rate,
    RuledModel,
    Scale,
    Share,
    Sign,
    Source,
    Text,
    Unit,
)
from savings.case.frozen import Frozen
from savings.case.investment import Investment
from savings.case.reported import Prices, Reported
from savings.case.scalars import Year
from savings.case.words import BASIS, KIND, PROVENANCE
from savings.case.years import CaseYears
from savings.errors import Message, Problem, dotted

if TYPE_CHECKING:
    from savings.case.beside import Beside

AREA: Final = "{area}"


class Span(RuledModel):
    """Years from … to …, both included."""

    must_hold = (rules.in_order,)

    first: AnyYear | None = Field(None, alias="from", description="the first year")
    last: AnyYear | None = Field(None, alias="to", description="the last year")


class Municipality(CaseModel):
    """Whose costs they are."""

    name: Line = Field(description="its name, as it writes it")
    country: Country | None = Field(
        None, description="the country, by its code of ISO 3166 (`FI`, `no`; `UK` is `GB`)"
    )
    code: Line | None = Field(None, description="its official number; kept as written (`016`)")
    kind: Annotated[Literal["municipality", "county", "state", "other"], BeforeValidator(KIND.english)] = (
        Field("municipality", description="what kind of area it is; the disclaimer follows it")
    )


class Intervention(CaseModel):
    """What was done, and from when on it can have changed the costs."""

    name: Text = Field(description="what was done, in a few words")
    start: AnyYear = Field(description="the first year whose costs it can have changed")


class YearRemark(CaseModel):
    """A year, and why it is special."""

    year: AnyYear = Field(description="the year")
    why: Text = Field(description="the reason")


class Costs(CaseModel):
    """What was spent, year by year, before and after the start."""

    measure: Text = Field(description="what the figures count, as the accounts name it")
    unit: Unit = Field(
        description="`EUR`, `€` or another code of ISO 4217, or any other unit in words (`packs per head`)"
    )
    provenance: Annotated[
        Literal["outturn", "budget", "statistics", "published", "illustrative"],
        BeforeValidator(PROVENANCE.english),
    ] = Field(description="accounts, budget, statistics, only what was published, or invented")
    scale: Scale = Field(1.0, description="what `history` is multiplied by: 1000 where it is in thousands")
    sign: Sign | None = Field(
        None,
        description="`-1` where the accounts print costs with a minus, `1` where negative ones really are an "
        "income; asked for if every year is negative",
    )
    basis: Annotated[Literal["net", "gross"], BeforeValidator(BASIS.english)] | None = Field(
        None,
        description="net or gross costs; net ones can be negative, gross ones are not projected below zero",
    )
    prices: Prices = Field(
        default_factory=lambda: Prices(),
        description="`nominal`, or `{base_year: 2014}` for prices of one year",
    )
    includes_investment: Flag | None = Field(
        None, description="is the investment already inside these costs? needed where there are both"
    )
    source: Source | None = Field(None, description="where the history is from")
    history: Annotated[dict[AnyYear, Amount], Frozen] | None = Field(
        None, description="an amount for every year that is known; without it the case is as reported only"
    )
    price_index: OwnIndex | None = Field(
        None, description="a price index, for figures in the prices of one year"
    )
    per: Counted | None = Field(
        None, description="people, for costs per head: these are projected, and carried back to money"
    )
    volume: Counted | None = Field(
        None, description="clients placed, days of care: the saving is then split into fewer and cheaper"
    )
    confirmed: tuple[AnyYear, ...] = Field(
        (), description="years whose figure is right although it is zero, or far from those of the others"
    )
    provisional: tuple[AnyYear, ...] = Field((), description="years whose figures may still change")
    exclude: tuple[YearRemark, ...] = Field((), description="years left out of the baseline, with the reason")
    breaks: tuple[YearRemark, ...] = Field((), description="years in which the figures changed meaning")

    @property
    def observed(self) -> dict[int, float]:
        """The history in whole units, in order of the years; what was spent is positive."""
        history, factor = self.history or {}, self.scale * (self.sign or 1)
        return {year: history[year] * factor for year in sorted(history)}


class Growth(RuledModel):
    """A declared growth: an amount a year, or a rate a year."""

    must_hold = (rules.amount_or_rate,)

    amount: Amount | None = Field(None, description="what is added every year, in whole units")
    rate: Rate | None = Field(None, description="the yearly rate, as a decimal: `0.04`")


class Trend(CaseModel):
    """How the costs would have gone on."""

    # The names are known only when the folder is read, which mypy does not do.
    model: Literal[discovery.names("trends")] = Field(  # type: ignore[valid-type]  # known when the folder is read
        "linear", description="the trend; `savings trends` lists them"
    )
    growth: Growth | None = Field(
        None, description="what the trend `declared` needs: `{amount: 300_000}` or `{rate: 0.04}`"
    )
    baseline: Span = Field(
        default_factory=lambda: Span(),
        description="the years that the trend is fitted on; default: all before the start",
    )


class Prepared(CaseModel):
    """Who made the case file, and when."""

    by: Line | None = Field(None, description="who")
    date: Line | None = Field(None, description="when, as text")


def _obstacles_written(data: Mapping[str, Any], plans: bool) -> Iterator[rules.Broken]:
    """Yield the obstacles of a case as it was written; where plans are in order, a planned start is none."""
    years = CaseYears.of_written(data)
    return rules.obstacles(years, plans and years.planned)


class Case(RuledModel):
    """One intervention in one municipality: what one YAML file says."""

    must_hold = (
        rules.broken,
        rules.worth,
        plausible.numbers,
        plausible.signs_and_scale,
        not_itself,
        shares_add_up,
    )
    may_be_added = (_obstacles_written,)

    format: FormatNumber = Field(description="the version of this format: `1`")
    title: Text = Field(description="the heading of the report")
    municipality: Municipality = Field(description="whose costs they are")
    intervention: Intervention = Field(description="what was done")
    costs: Costs = Field(description="what was spent")
    sources: tuple[Source, ...] = Field(
        min_length=1, description="at least one: a text, with a `url` where there is one"
    )
    id: Identifier | None = Field(
        None, description="letters, digits, `-` and `_`; default: the file's name without its ending"
    )
    summary: Text | None = Field(None, description="a few lines on why and what, printed above the figures")
    investment: tuple[Investment, ...] = Field((), description="what the intervention itself cost")
    trend: Trend = Field(default_factory=lambda: Trend(), description="how the costs would have gone on")
    comparison: ComparisonAreas | None = Field(
        None, description="other areas, without the intervention, to measure against"
    )
    adjustments: tuple[Adjustment, ...] = Field(
        (), description="steps from the estimated saving to what may be claimed of it, in order"
    )
    cashable: Share | None = Field(None, description="which share of the saving frees money: `0.6`")
    payers: tuple[Payer, ...] = Field((), description="who pays for the costs and the investment")
    appraisal: Appraisal | None = Field(
        None, description="what the saving is worth beside the investment, discounted"
    )
    caveats: tuple[Text, ...] = Field((), description="what must be said with the figures")
    research: tuple[Source, ...] = Field((), description="studies of this intervention by others")
    reported: tuple[Reported, ...] = Field((), description="figures that someone published, to be compared")
    prepared: Prepared | None = Field(None, description="who made the file, and when")

    _sha256: str | None = PrivateAttr(None)
    _locate: Callable[[rules.Broken], Problem] | None = PrivateAttr(None)
    _beside: Beside | None = PrivateAttr(None)

    def model_post_init(self, context: Any) -> None:
        """Keep the fingerprint of the file that the case was read from, and the way back into it."""
        if isinstance(context, Mapping):
            self._sha256 = context.get("sha256")
            self._locate = context.get("locate")

    @property
    def sha256(self) -> str | None:
        """The SHA-256 of the case file's bytes; None where the case was not read from a file."""
        return self._sha256

    @property
    def beside(self) -> Beside | None:
        """What stands beside the case's file, as a reader found it; None where nothing was looked for."""
        return self._beside

    def with_beside(self, found: Beside) -> Self:
        """Return the case with what a reader found beside its file."""
        case = self.model_copy()
        case._beside = found
        return case

    def baseline_years(self, years: Iterable[int]) -> list[int]:
        """Return those of some years on which the trend is to be fitted, where they have figures."""
        span, start = self.trend.baseline, self.intervention.start
        first = span.first if span.first is not None else 0
        last = span.last if span.last is not None else start - 1
        excluded = {remark.year for remark in self.costs.exclude}
        return [year for year in years if first <= year <= last and year not in excluded]

    def obstacles(self, *, planned: bool = False) -> list[Problem]:
        """Return what keeps this case from having a result, each with its place in the file.

        Args:
            planned: whether a start after the history is none.
        """
        years = CaseYears.of_case(self)
        if _in_order(years, planned):
            return []
        return [self.problem(*broken) for broken in rules.obstacles(years, planned)]

    def problem(self, key: tuple[str | int, ...], message: Message) -> Problem:
        """Return a problem of this case at a key, with its place in the file where it has one."""
        if self._locate is None:
            return Problem("case", 0, 0, dotted(key), message)
        return self._locate(rules.Broken(key, message))

    @property
    def reported_only(self) -> bool:
        """True where there is no history: the report shows published figures and computes nothing."""
        return not self.costs.history

    def label(self, year: int) -> str:
        """Return a year as the case writes it: `2008-09` where its years are financial years."""
        written = {int(known): known.label for known in self._years_written()}
        if int(year) in written:
            return written[int(year)]
        labels = [known.label for known in self.costs.history or ()] or list(written.values())
        pattern = next((label for label in labels if len(label) > 4), None)
        if pattern is None:
            return str(int(year))
        digits = len(pattern.replace(" ", "")) - 5
        return f"{int(year)}{pattern[4:-digits]}{(int(year) + 1) % 10**digits:0{digits}d}"

    def _years_written(self) -> Iterator[Year]:
        """Yield the years of the case, those of the history last: their labels are the ones that count."""
        spans: list[tuple[Year | None, ...]] = [(self.trend.baseline.first, self.trend.baseline.last)]
        spans += [(item.year, item.first, item.last) for item in self.investment]
        spans += [(item.year, item.first, item.last) for item in self.reported]
        yield from (year for span in spans for year in span if year is not None)
        yield from (remark.year for remark in (*self.costs.exclude, *self.costs.breaks))
        yield from self.costs.provisional
        yield self.intervention.start
        yield from self.costs.history or {}


@lru_cache(maxsize=4096)  # many cases have the same years
def _in_order(years: CaseYears, planned: bool) -> bool:
    return not any(rules.obstacles(years, planned))


class ForEach(TableKeys):
    """The table that a template makes cases from."""


class TemplateCase(Case):
    """What a template says: a case without a history, and the table in which the histories stand.

    Its `costs.history` holds a figure that stands for those to come, and its `municipality.name` is `{area}`
    unless it says another text.
    """

    for_each: ForEach = Field(description="the table that has the history of each area")

    @model_validator(mode="before")
    @classmethod
    def _leave_room(cls, data: Any) -> Any:
        if not isinstance(data, dict):
            return data
        filled = dict(data)
        municipality, costs = data.get("municipality"), data.get("costs")
        if municipality is None or isinstance(municipality, dict):
            named = {key: value for key, value in (municipality or {}).items() if value is not None}
            filled["municipality"] = {"name": AREA, **named}
        if isinstance(costs, dict) and costs.get("history") is None:
            filled["costs"] = {**costs, "history": {"2000": "1"}}
        return filled
