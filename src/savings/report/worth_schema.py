"""The JSON of a report as types: what its objects share, and the objects that say what a saving is worth.

How these types are written and what is made from them stands in `schema.py`.
"""

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypedDict

from savings.money.discounting import Timing

Lower = Annotated[float, Field(description="the lower end of its prediction interval")]
Upper = Annotated[float, Field(description="the upper end")]
LowerOrNull = Annotated[float | None, Field(description="the lower end of its prediction interval")]
UpperOrNull = Annotated[float | None, Field(description="the upper end")]
PlainYear = Annotated[int, Field(description="the year")]
Measure = Annotated[str, Field(description="what is counted")]
TotalSaving = Annotated[float, Field(description="the saving in all post years")]
LastSaving = Annotated[float, Field(description="the saving in the last post year")]
SavingPercent = Annotated[
    float | None,
    Field(description="the saving in percent of the counterfactual; null if that is not positive"),
]
Net = Annotated[float | None, Field(description="the saving less the investment; null without an investment")]
PresentValue = Annotated[float | None, Field(description="the net present value; null without an investment")]

# A key that is a word of Python needs the call form.
Span = TypedDict(
    "Span",
    {
        "from": Annotated[int, Field(description="the first year")],
        "to": Annotated[int, Field(description="the last year")],
    },
)


class Index(TypedDict):
    """A price index."""

    name: Annotated[str, Field(description="its name; empty for one of the case's own")]
    source: Annotated[str, Field(description="who made it")]
    vintage: Annotated[str, Field(description="the edition that was used")]


class Nominal(TypedDict):
    """The saving in current prices."""

    saving: TotalSaving
    saving_lower: Lower
    saving_upper: Upper
    saving_percent: SavingPercent
    saving_last_year: LastSaving


class Real(TypedDict):
    """The saving in the prices of one year."""

    base_year: Annotated[int, Field(description="the year in whose prices it is")]
    saving: TotalSaving
    saving_lower: Lower
    saving_upper: Upper
    saving_percent: SavingPercent
    saving_last_year: LastSaving


class Prices(TypedDict):
    """The price level of the amounts, and the total both ways as far as the price index reaches."""

    shown: Annotated[
        str | None,
        Field(description="`nominal`, or the year in whose prices all amounts are; null as reported only"),
    ]
    index: Annotated[Index | None, Field(description="the price index; null without one")]
    nominal: Annotated[Nominal | None, Field(description="the saving in current prices")]
    real: Annotated[Real | None, Field(description="the saving in the prices of one year")]


class HeadYear(TypedDict):
    """A year per head."""

    year: PlainYear
    heads: Annotated[float, Field(description="how many there were")]
    observed: Annotated[float, Field(description="what was spent per head")]
    counterfactual: Annotated[
        float | None, Field(description="what would have been spent per head; null before the start")
    ]
    saving: Annotated[float | None, Field(description="the saving per head; null before the start")]
    saving_lower: LowerOrNull
    saving_upper: UpperOrNull


class PerHead(TypedDict):
    """The saving per head."""

    measure: Measure
    saving: Annotated[float, Field(description="the saving per head and year, on average")]
    saving_lower: Lower
    saving_upper: Upper
    years: Annotated[list[HeadYear], Field(description="the same by year")]


Fewer = Annotated[float, Field(description="what a lower number saved, each at the projected cost")]
Cheaper = Annotated[float, Field(description="what a lower cost of each saved, at the projected number")]
Both = Annotated[float, Field(description="what is in both, and belongs to neither alone")]
Lowest = Annotated[float | None, Field(description="the least that tenable ways to draw the trend give")]
Highest = Annotated[float | None, Field(description="the most that they give")]


class SplitYear(TypedDict):
    """A post year of the split."""

    year: PlainYear
    volume: Annotated[float, Field(description="the number (of clients, of days)")]
    volume_counterfactual: Annotated[float, Field(description="the number that was projected")]
    unit_cost: Annotated[float, Field(description="what each cost")]
    unit_cost_counterfactual: Annotated[float, Field(description="what each would have cost")]
    fewer: Fewer
    cheaper: Cheaper
    both: Both


class Split(TypedDict):
    """The total saving in three parts, `fewer`, `cheaper` and `both`, which add up to it."""

    measure: Measure
    trend: Annotated[str, Field(description="the trend along which the number was projected")]
    fewer: Fewer
    fewer_lowest: Lowest
    fewer_highest: Highest
    cheaper: Cheaper
    cheaper_lowest: Lowest
    cheaper_highest: Highest
    both: Both
    years: Annotated[list[SplitYear], Field(description="the same by year")]


class Step(TypedDict):
    """The gross estimate, or an adjustment and what is left after it."""

    name: Annotated[str, Field(description="what it allows for; `gross` for the first")]
    of: Annotated[
        Literal["saving", "investment"] | None, Field(description="what is multiplied; null for the first")
    ]
    factor: Annotated[float | None, Field(description="what it is multiplied by; null with `by_year`")]
    by_year: Annotated[
        dict[str, float] | None, Field(description="the factors, by the year from which each holds")
    ]
    source: Annotated[str | None, Field(description="where the factor is from")]
    saving: Annotated[float, Field(description="the gross saving that is left")]
    saving_lower: Lower
    saving_upper: Upper
    investment: Annotated[
        float | None, Field(description="the intervention's own cost, as it then counts; null without one")
    ]
    net: Net
    net_lower: LowerOrNull
    net_upper: UpperOrNull


class Cashable(TypedDict):
    """The part of the saving that frees money, after the adjustments."""

    share: Annotated[float, Field(description="which part of the saving that is, a decimal")]
    saving: Annotated[float, Field(description="the part of the saving that frees money")]
    saving_lower: Lower
    saving_upper: Upper
    net: Annotated[float | None, Field(description="that less the investment; null without an investment")]
    net_lower: LowerOrNull
    net_upper: UpperOrNull
    rest: Annotated[float, Field(description="the other part, which is in no sum")]


class PayerYear(TypedDict):
    """A year of a payer; the saving and the net are null if the year has no observed cost."""

    year: PlainYear
    saving: Annotated[float | None, Field(description="what it gains")]
    saving_lower: LowerOrNull
    saving_upper: UpperOrNull
    investment: Annotated[float | None, Field(description="what it pays of the investment; null without one")]
    net: Net
    net_lower: LowerOrNull
    net_upper: UpperOrNull


class Payer(TypedDict):
    """One of those who pay, and what it gains."""

    name: Annotated[str, Field(description="who")]
    share: Annotated[float, Field(description="its share of the costs, and so of the saving")]
    investment_share: Annotated[float, Field(description="its share of the investment")]
    saving: Annotated[float, Field(description="what it gains in all years together")]
    saving_lower: Lower
    saving_upper: Upper
    investment: Annotated[float | None, Field(description="what it pays of the investment; null without one")]
    net: Net
    net_lower: LowerOrNull
    net_upper: UpperOrNull
    net_cashable: Annotated[
        float | None,
        Field(description="the net if only what frees money counts; null if the case does not say what does"),
    ]
    net_cashable_lower: LowerOrNull
    net_cashable_upper: UpperOrNull
    years: Annotated[list[PayerYear], Field(description="the same by year")]


class Chance(TypedDict):
    """A year since the first investment."""

    year: PlainYear
    probability: Annotated[float, Field(description="that by then the undiscounted sum is not negative")]


class PartWorth(TypedDict):
    """A net present value beside that of all years."""

    npv: PresentValue
    npv_lower: LowerOrNull
    npv_upper: UpperOrNull


class After(TypedDict):
    """The years that are assumed."""

    saving: Annotated[
        Literal["hold", "fade"],
        Field(description="whether the last year's saving goes on as it is, or falls evenly to zero"),
    ]
    over: Annotated[int, Field(description="for how many years")]
    npv: PresentValue
    npv_lower: LowerOrNull
    npv_upper: UpperOrNull


class AppraisalYear(TypedDict):
    """A year of the appraisal."""

    year: PlainYear
    assumed: Annotated[bool, Field(description="whether it comes after the last observed one")]
    benefit: Annotated[float | None, Field(description="what it gains; null without an observed cost")]
    cost: Annotated[float | None, Field(description="what was paid in it; null without an investment")]
    net: Annotated[float | None, Field(description="the one less the other; null if one is null")]
    net_lower: LowerOrNull
    net_upper: UpperOrNull
    factor: Annotated[float, Field(description="what one unit of it is worth in the base year")]
    present_value: Annotated[float | None, Field(description="the net times the factor")]
    paid_back_probability: Annotated[
        float | None, Field(description="as in `payback_probability`; null before the first investment")
    ]


class _Worth(TypedDict):
    npv: Annotated[float | None, Field(description="the net present value of all its years")]
    npv_lower: LowerOrNull
    npv_upper: UpperOrNull
    bcr: Annotated[float | None, Field(description="the benefit-cost ratio; null if nothing was spent")]
    bcr_lower: LowerOrNull
    bcr_upper: UpperOrNull
    payback_year: Annotated[
        int | None,
        Field(
            description="the first year with a non-negative undiscounted sum since the first investment; "
            "null for none"
        ),
    ]
    payback_probability: Annotated[list[Chance], Field(description="how surely it was paid back, by year")]
    irr: Annotated[
        float | None,
        Field(description="the internal rate of return, a decimal; null unless there is exactly one"),
    ]
    irr_lower: LowerOrNull
    irr_upper: UpperOrNull
    switching_value: Annotated[
        float | None,
        Field(
            description="the share of the estimated saving with which the net present value is zero; null if "
            "nothing was saved"
        ),
    ]
    switching_value_lower: LowerOrNull
    switching_value_upper: UpperOrNull
    timing: Annotated[
        Timing,
        Field(description="`end` if every amount is discounted by a year more, that of the base year too"),
    ]
    discount_rate: Annotated[float, Field(description="the discount rate of the first years, a decimal")]
    discount_rate_name: Annotated[
        str | None, Field(description="the official rate that it is; null for one that the case gives")
    ]
    discount_rate_source: Annotated[str | None, Field(description="who set that rate, and when")]
    rate_is: Annotated[
        Literal["real", "nominal"], Field(description="whether it is for fixed prices or for current ones")
    ]
    base_year: Annotated[int, Field(description="the year whose amounts are not discounted")]


class _Sides(TypedDict):
    present_value_benefits: Annotated[float, Field(description="what the savings of all years are worth")]
    present_value_benefits_lower: Lower
    present_value_benefits_upper: Upper
    present_value_costs: Annotated[float | None, Field(description="what the investment is worth")]
    observed: Annotated[PartWorth, Field(description="the part of the years up to the last observed one")]
    after: Annotated[After | None, Field(description="the part of the years that are assumed; null for none")]
    cashable: Annotated[
        PartWorth | None,
        Field(description="all years, if only what frees money counts; null if the case does not say it"),
    ]
    years: Annotated[list[AppraisalYear], Field(description="each year, undiscounted and discounted")]


class Appraisal(_Worth, Span, _Sides):
    """What the saving is worth beside the investment.

    The investment counts when it was paid, and the adjustments have been made. Without an investment there is
    the present value of the benefits, and what needs a cost is null.
    """
