"""The JSON of a report and of a batch's summary, as types.

Keys are never renamed; more may be added. From these types `docs/generate.py` writes the JSON Schema beside
this file and the tables of keys in `docs/outputs.md` and `docs/batch.md`: a class is an object, its docstring
and the descriptions are what a reader of these sees, in Markdown. Keys stand in the order of the output.

The functions that make the JSON return these types, so that mypy finds a missing or an unknown key. They
import this module for mypy alone: no command loads it. (`TypedDict` is that of typing_extensions because
pydantic, which makes the JSON Schema, refuses the one of `typing` below Python 3.12. There is no `from
__future__ import annotations` because pydantic 2.7 looks up the names in such annotations in a wrong module.)
"""

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypedDict

from savings.counterfactual.intervals import Interval
from savings.estimation.figures import Choice, ClaimVerdict, Reason
from savings.estimation.neighbours import Why
from savings.estimation.verdict import VerdictKey
from savings.report.worth_schema import (
    Appraisal,
    Cashable,
    LastSaving,
    Lower,
    LowerOrNull,
    Measure,
    Payer,
    PerHead,
    Prices,
    SavingPercent,
    Span,
    Split,
    Step,
    TotalSaving,
    Upper,
    UpperOrNull,
)

Trend = Annotated[str, Field(description="the trend's name")]
Baseline = Annotated[
    list[int], Field(min_length=2, max_length=2, description="its first and its last year with a figure")
]

LowerOrNull80 = Annotated[
    float | None,
    Field(
        description="the lower end of its 80 % interval, whatever the level of `method`; null but in post "
        "years"
    ),
]
UpperOrNull80 = Annotated[float | None, Field(description="the upper end of that")]


class Case(TypedDict):
    """The case, as its file says it."""

    id: Annotated[str, Field(description="the case's `id`; if it has none, the name of its file")]
    title: Annotated[str, Field(description="its title")]
    municipality: Annotated[str, Field(description="the municipality's name")]
    intervention: Annotated[str, Field(description="what was done")]
    start: Annotated[int, Field(description="the first year whose costs the intervention can have changed")]
    measure: Measure
    unit: Annotated[str, Field(description="the unit of the amounts: `EUR`, or any other as text")]
    provenance: Annotated[
        Literal["outturn", "budget", "statistics", "published", "illustrative"],
        Field(description="where the figures come from"),
    ]
    sha256: Annotated[
        str | None, Field(description="of the file's bytes; null if the case was made from plain values")
    ]


class Verdict(TypedDict):
    """What the figures show."""

    key: Annotated[
        VerdictKey,
        Field(
            description="in one word: `less` or `more` if the interval of the total saving lies on one side "
            "of zero; `..._but_depends` if some tenable way to draw the projection does not give that, or "
            "the report's own way is untenable; otherwise `open`; `reported_only` if nothing is computed"
        ),
    ]
    text: Annotated[str, Field(description="in a sentence or two")]
    level: Annotated[
        float | None, Field(description="the probability of the interval; null if nothing is computed")
    ]


class YearRemark(TypedDict):
    """A year that the case says something of."""

    year: Annotated[int, Field(description="the year")]
    why: Annotated[str, Field(description="what the case says of it")]


class Borrowed(TypedDict):
    """What the intervals take from other areas: how much their figures change from year to year."""

    areas: Annotated[int, Field(description="how many areas")]
    noise: Annotated[
        float,
        Field(
            description="the root mean square of the yearly changes in the median area: a share of its "
            "costs, or of its ratio to the others where the case is measured against them"
        ),
    ]


class Method(TypedDict):
    """How the counterfactual was made."""

    trend: Annotated[str, Field(description="the trend's name; with comparison areas, that of the method")]
    baseline: Baseline
    start: Annotated[int, Field(description="the start that was used: the case's own, or that of `--start`")]
    level: Annotated[float, Field(description="the probability of the prediction intervals, a decimal")]
    prices: Annotated[str, Field(description="`nominal`, or the year in whose prices all amounts are")]
    interval: Annotated[
        Literal["calibrated", "textbook", "permutation"],
        Field(description="where the intervals come from; `permutation` is over comparison areas"),
    ]
    changed: Annotated[list[Choice], Field(description="the choices that are not the case's own")]
    borrowed: Annotated[
        Borrowed | None, Field(description="what the intervals take from other areas; null if nothing")
    ]


class Year(TypedDict):
    """A year of the history."""

    year: Annotated[int, Field(description="the year; a financial year is the one it starts in")]
    label: Annotated[str, Field(description="the year as it was written: `2008-09`")]
    period: Annotated[
        Literal["baseline", "post", "outside"],
        Field(description="which part of the history it belongs to; `outside`: to neither"),
    ]
    observed: Annotated[float, Field(description="what was really spent")]
    counterfactual: Annotated[
        float | None, Field(description="what would have been spent; in baseline years the fitted line")
    ]
    counterfactual_lower: Annotated[
        float | None,
        Field(
            description="the lower end of its interval; the calibrated one need not hold the counterfactual"
        ),
    ]
    counterfactual_upper: UpperOrNull
    saving: Annotated[
        float | None,
        Field(description="counterfactual less observed; negative: more was spent; null but in post years"),
    ]
    saving_lower: LowerOrNull
    saving_upper: UpperOrNull
    saving_cumulative: Annotated[float | None, Field(description="the savings added up from the start")]
    counterfactual_lower_80: LowerOrNull80
    counterfactual_upper_80: UpperOrNull80
    saving_lower_80: LowerOrNull80
    saving_upper_80: UpperOrNull80


class _TotalSaving(TypedDict):
    saving: Annotated[float, Field(description="counterfactual less observed; negative: more was spent")]
    saving_lower: Lower
    saving_upper: Upper
    saving_percent: SavingPercent


class _NarrowInterval(TypedDict):
    saving_lower_80: Annotated[
        float, Field(description="the lower end of its 80 % interval, whatever the level of `method`")
    ]
    saving_upper_80: Annotated[float, Field(description="the upper end of that")]


class Total(_TotalSaving, _NarrowInterval, Span):
    """The saving in all post years together."""


class Detectable(TypedDict):
    """The smallest total saving that could be told from nothing with these years."""

    saving: Annotated[
        float | None,
        Field(
            description="the total projection less the lower end of its interval: of a smaller saving the "
            "interval holds zero; null where that end is not finite, or lies above the projection"
        ),
    ]
    percent: Annotated[
        float | None, Field(description="in percent of the projection; null where that is not positive")
    ]


_InvestmentLine = TypedDict(
    "_InvestmentLine",
    {
        "year": Annotated[int, Field(description="the year in which it was paid")],
        "amount": Annotated[float, Field(description="what was paid, as the case gives it")],
        "approximate": Annotated[bool, Field(description="whether the case says *about*")],
        "for": Annotated[
            str | None, Field(description="what it was paid for; null if the case does not say")
        ],
    },
)


class InvestmentLine(_InvestmentLine):
    """What was paid in one year for one item of the investment."""


class Investment(TypedDict):
    """What the intervention itself cost; no lines, and null in each, if the case gives no investment."""

    lines: Annotated[list[InvestmentLine], Field(description="each year of each item")]
    total: Annotated[
        float | None,
        Field(
            description="what was spent up to the last post year, with an equal part a year of what lasts "
            "longer (`life`); as reported only, in all"
        ),
    ]
    moved: Annotated[float | None, Field(description="of it, money that was elsewhere before")]
    in_kind: Annotated[float | None, Field(description="of it, what was given and not paid")]
    new_money: Annotated[float | None, Field(description="the rest of it")]


class Gross(TypedDict):
    """The total saving before the intervention's own cost."""

    saving: Annotated[float, Field(description="the saving; for its interval see `total` and `net`")]


class Net(TypedDict):
    """The total saving after the intervention's own cost; null in each if the case gives no investment."""

    saving: Annotated[float | None, Field(description="the saving")]
    saving_lower: LowerOrNull
    saving_upper: UpperOrNull


class LeftOut(TypedDict):
    """An area that the case names and that is not compared with."""

    area: Annotated[str, Field(description="its name")]
    why: Annotated[Why, Field(description="the reason")]
    years: Annotated[
        list[int], Field(description="the years without a figure, or with one that is not positive")
    ]
    detail: Annotated[str, Field(description="what cannot be read; else empty")]


class Weight(TypedDict):
    """A comparison area's share in the counterfactual."""

    area: Annotated[str, Field(description="its name")]
    weight: Annotated[float, Field(description="its share")]


class AreaYear(TypedDict):
    """What a comparison area spent in one year."""

    area: Annotated[str, Field(description="its name")]
    year: Annotated[int, Field(description="the year, before or after the start")]
    amount: Annotated[
        float, Field(description="its costs, in the prices of the figures; per head if those are compared")
    ]


class OwnTrend(TypedDict):
    """What the case's own trend gives, without the comparison areas."""

    trend: Trend
    saving: TotalSaving
    saving_lower: Lower
    saving_upper: Upper
    saving_percent: SavingPercent
    saving_last_year: LastSaving
    interval: Annotated[Interval, Field(description="where its interval comes from")]


class Comparison(TypedDict):
    """What the comparison areas say."""

    method: Annotated[str, Field(description="how the area is measured against the others")]
    areas: Annotated[list[str], Field(description="the names of the areas that are compared with")]
    left_out: Annotated[list[LeftOut], Field(description="the other areas, and why")]
    weights: Annotated[
        list[Weight] | None, Field(description="the share of each area; null if the method has none")
    ]
    misfit_percent: Annotated[
        float, Field(description="how badly the area and the others go together in the baseline")
    ]
    misfit_percent_median: Annotated[
        float | None, Field(description="the same of the median comparison area; null for one area alone")
    ]
    as_far: Annotated[
        int, Field(description="how many of the areas lie as far from their own projection as the area does")
    ]
    p_value: Annotated[
        float | None,
        Field(description="the share of all, with the area, that lie as far out; null if none can be tried"),
    ]
    years: Annotated[list[AreaYear], Field(description="what each of them spent in each year compared")]
    own_trend: Annotated[OwnTrend, Field(description="the result along the case's own trend")]


class Way(TypedDict):
    """One way to draw the trend or, with comparison areas, to compare; untenable ones are among them.

    An untenable way is in no lowest, median or highest figure and in no check, unless it is the report's own:
    that of `method`, through its whole baseline.
    """

    trend: Annotated[str, Field(description="the name of the trend, or of the comparison method")]
    name: Annotated[str, Field(description="what it is called, in the report's language")]
    baseline: Baseline
    saving: TotalSaving
    saving_last_year: LastSaving
    tenable: Annotated[
        bool | None,
        Field(
            description="whether the baseline does not contradict it: its `look_back_error` is at most "
            "`range_limit`; null if it was not judged, and counts"
        ),
    ]
    look_back_error: Annotated[
        float | None,
        Field(
            description="by how much the trend misses the baseline's own last years, a year on average, if "
            "it is drawn without them; of costs per head for the usual number; of comparison methods with "
            "three digits; null if it was not judged"
        ),
    ]


class Check(TypedDict):
    """A test of the estimate itself."""

    name: Annotated[str, Field(description="its name, in English in every language")]
    passed: Annotated[bool | None, Field(description="whether it passed; null if it cannot be judged here")]
    short: Annotated[
        str,
        Field(max_length=60, description="what it is called; if it failed, what is wrong; without figures"),
    ]
    text: Annotated[str, Field(description="its sentence")]


class _Claim(TypedDict):
    year: Annotated[int | None, Field(description="the year that it is about; null for a span of years")]
    saving: Annotated[float | None, Field(description="the figure, if it is a saving")]
    percent: Annotated[
        float | None, Field(description="the figure, if it is in percent of what would have been spent")
    ]


_ClaimSpan = TypedDict(
    "_ClaimSpan",
    {
        "from": Annotated[int | None, Field(description="the first year of a span; null for one year")],
        "to": Annotated[int | None, Field(description="its last year; a saving is then their sum")],
    },
)


class _Compared(TypedDict):
    forecast: Annotated[bool, Field(description="whether it was made beforehand")]
    upper_bound: Annotated[bool, Field(description="whether it says *up to*")]
    approximate: Annotated[bool, Field(description="whether it says *about*")]
    bcr: Annotated[float | None, Field(description="the figure, if it is a benefit-cost ratio")]
    per_head: Annotated[float | None, Field(description="the figure, if it is a saving per head and year")]
    of: Annotated[
        Literal["net", "gross"] | None,
        Field(description="whether it is meant before or after the intervention's own cost; null if unsaid"),
    ]
    prices: Annotated[str, Field(description="`nominal`, or the year in whose prices it is")]
    estimate: Annotated[float | None, Field(description="the estimate of the same, in the same terms")]
    lower: LowerOrNull
    upper: UpperOrNull
    verdict: Annotated[
        ClaimVerdict,
        Field(
            description="where the figure lies: `inside_range` is outside the interval, but inside the range "
            "of the ways that count; `outside` is outside both"
        ),
    ]
    why: Annotated[
        Reason | None,
        Field(
            description="what the case lacks to recompute it (`payment`: nothing was paid by then); null if "
            "nothing"
        ),
    ]
    growth_needed: Annotated[
        float | None,
        Field(
            description="what would have to be true: the yearly growth of costs from the last baseline year "
            "on, a decimal; null if with none the figure would hold"
        ),
    ]
    growth_before: Annotated[
        float | None, Field(description="the yearly growth in the baseline; null if a cost is not positive")
    ]
    ways_reaching: Annotated[int, Field(description="how many of the ways that count give as much or more")]
    ways: Annotated[
        int, Field(description="how many ways count: those that are not untenable, and the report's own")
    ]


class Reported(_Claim, _ClaimSpan, _Compared):
    """A figure that someone published, beside the estimate; it is never a result."""


class Computed(TypedDict):
    """The part of a `Report` that a case as reported only has empty."""

    method: Method | None
    years: list[Year]
    total: Total | None
    detectable: Detectable | None
    gross: Gross | None
    net: Net | None
    comparison: Comparison | None
    prices: Prices
    per_head: PerHead | None
    split: Split | None
    adjustments: list[Step]
    cashable: Cashable | None
    payers: list[Payer]
    appraisal: Appraisal | None
    range: list[Way]
    range_limit: float | None


class Report(TypedDict):
    """What `savings estimate --format json` writes.

    If the case is as reported only, what would be computed is null or empty.
    """

    disclaimer: Annotated[str, Field(description="the note that this is no scientific study; the first key")]
    schema: Annotated[Literal[1], Field(description="the version of these keys")]
    language: Annotated[str, Field(description="the language of the texts, by its code, as `en`")]
    doubts: Annotated[
        list[str],
        Field(
            description="the reasons for doubt: remarks on figures that look odd and may be wrong, then what "
            "is missing and which checks failed"
        ),
    ]
    verdict: Annotated[Verdict, Field(description="what the figures show")]
    case: Annotated[Case, Field(description="the case, as its file says it")]
    method: Annotated[Method | None, Field(description="how the counterfactual was made")]
    years: Annotated[list[Year], Field(description="the years of the history")]
    total: Annotated[Total | None, Field(description="the saving in all post years together")]
    detectable: Annotated[
        Detectable | None, Field(description="the smallest saving that these years could have shown")
    ]
    investment: Annotated[Investment, Field(description="what the intervention itself cost")]
    gross: Annotated[Gross | None, Field(description="the saving before the intervention's own cost")]
    net: Annotated[Net | None, Field(description="the saving after it")]
    comparison: Annotated[
        Comparison | None, Field(description="what the comparison areas say; null without them")
    ]
    prices: Annotated[Prices, Field(description="the price level of the amounts, and the total both ways")]
    per_head: Annotated[PerHead | None, Field(description="the saving per head; null without `costs.per`")]
    split: Annotated[Split | None, Field(description="fewer, or cheaper? null without `costs.volume`")]
    adjustments: Annotated[
        list[Step], Field(description="from the estimate to what may be claimed; empty without adjustments")
    ]
    cashable: Annotated[
        Cashable | None, Field(description="what frees money; null if the case does not say it")
    ]
    payers: Annotated[list[Payer], Field(description="who pays and who gains; empty if the case names none")]
    appraisal: Annotated[
        Appraisal | None, Field(description="what the saving is worth; null if the case does not ask for it")
    ]
    range: Annotated[list[Way], Field(description="the saving under every way to draw the trend")]
    range_limit: Annotated[
        float | None,
        Field(
            description="the largest `look_back_error` of a tenable way; null if the baseline has fewer than "
            "6 years and no way was judged"
        ),
    ]
    checks: Annotated[list[Check], Field(description="the tests of the estimate itself")]
    reported: Annotated[list[Reported], Field(description="published figures, and what they are worth")]
    published: Annotated[list[str], Field(description="the sentences on published figures")]
    excluded: Annotated[
        list[YearRemark], Field(description="the years that the case leaves out of the baseline, and why")
    ]
    breaks: Annotated[
        list[YearRemark], Field(description="the years in which the figures changed meaning, and how")
    ]
    provisional: Annotated[list[int], Field(description="the years whose figures may still change")]
    caveats: Annotated[list[str], Field(description="the case's caveats")]
    sources: Annotated[list[str], Field(description="where the figures are from")]
    summary: Annotated[str | None, Field(description="the case's own summary; null if it has none")]
    what_if: Annotated[
        str, Field(description="a sentence on the choices that are not the case's own; empty for none")
    ]
    headline: Annotated[list[str], Field(description="the sentences on the saving")]
    warnings: Annotated[
        list[str],
        Field(description="what the reader must know of the figures: sentences of failed checks first"),
    ]
    research: Annotated[list[str], Field(description="studies of the intervention by others")]
