"""The JSON of a batch's summary, as types.

How these types are written and what is made from them stands in `schema.py`.
"""

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypedDict


class Kinds(TypedDict):
    """How many of the counted cases are of each kind of area. A county may hold one of the municipalities."""

    municipality: Annotated[int, Field(description="municipalities")]
    county: Annotated[int, Field(description="counties")]
    state: Annotated[int, Field(description="states")]
    other: Annotated[int, Field(description="other areas")]


class Counts(TypedDict):
    """How many cases there are, by what became of them."""

    count: Annotated[int, Field(description="how many were taken")]
    estimated: Annotated[int, Field(description="how many have an estimate")]
    counted: Annotated[int, Field(description="of these: in the sums and in the mean")]
    saved: Annotated[int, Field(description="of the counted: less was spent than projected")]
    saved_interval_above_zero: Annotated[int, Field(description="of these: the interval is above zero")]
    not_saved: Annotated[int, Field(description="of the counted: not less was spent than projected")]
    not_saved_interval_below_zero: Annotated[int, Field(description="of these: the interval is below zero")]
    invented: Annotated[
        int, Field(description="of the estimated: invented for illustration; counted only if `included`")
    ]
    doubles: Annotated[
        int,
        Field(
            description="of the estimated: the costs of a counted case once more (none that is left out as "
            "invented); counted only if `included`"
        ),
    ]
    reported_only: Annotated[int, Field(description="as reported only, in no sum")]
    error: Annotated[int, Field(description="with an error, in no sum")]
    kinds: Annotated[Kinds, Field(description="the counted, by the kind of area")]


class LeftOut(TypedDict):
    """A case with an estimate that is in no sum and no mean."""

    id: Annotated[str, Field(description="the case")]
    why: Annotated[
        Literal["invented", "double"],
        Field(description="it is invented, or holds the costs of a counted case once more"),
    ]
    of: Annotated[str | None, Field(description="the counted case; null if the case is invented")]


class Sum(TypedDict):
    """The savings of all counted cases of one unit together."""

    unit: Annotated[str, Field(description="the unit; with the prices, if these are of one year")]
    cases: Annotated[int, Field(description="how many cases")]
    saving: Annotated[float, Field(description="the sum of their savings")]
    saving_lower: Annotated[float, Field(description="the lower end of the interval of the sum")]
    saving_upper: Annotated[float, Field(description="the upper end")]


class Assumed(TypedDict):
    """What the intervals of the sums and of the mean rest on."""

    correlation_within_country: Annotated[
        float, Field(description="of the estimation errors of two cases in one country")
    ]
    correlation_between_countries: Annotated[float, Field(description="of those in two countries")]
    correlation_in_mean: Annotated[
        float, Field(description="of the errors of any two cases in the mean: they count as independent")
    ]


class MeanPercent(TypedDict):
    """The random-effects mean of the savings in percent of what was projected."""

    cases: Annotated[int, Field(description="how many cases have a percentage with bounds")]
    mean: Annotated[float, Field(description="the mean")]
    lower: Annotated[float, Field(description="the lower end of its confidence interval")]
    upper: Annotated[float, Field(description="the upper end")]
    predicted_lower: Annotated[
        float | None, Field(description="the lower end of the range of a further case; null below 3 cases")
    ]
    predicted_upper: Annotated[float | None, Field(description="the upper end")]
    tau: Annotated[float, Field(description="the standard deviation between the cases")]
    i_squared: Annotated[
        float, Field(description="the share of the variation that is between cases and no error, a decimal")
    ]


class FailedCheck(TypedDict):
    """A check that failed in some case."""

    name: Annotated[str, Field(description="the check")]
    cases: Annotated[int, Field(description="in how many cases")]


class Portfolio(TypedDict):
    """What `savings batch --summary --format json` writes."""

    disclaimer: Annotated[str, Field(description="the note that this is no scientific study; the first key")]
    schema: Annotated[Literal[1], Field(description="the version of these keys")]
    language: Annotated[str, Field(description="the language of the texts, by its code, as `en`")]
    cases: Annotated[Counts, Field(description="how many cases there are")]
    included: Annotated[
        list[Literal["invented", "doubles"]], Field(description="what the caller counts with `--include`")
    ]
    left_out: Annotated[
        list[LeftOut],
        Field(description="the estimated cases that are not counted, in the order of the batch"),
    ]
    level: Annotated[float, Field(description="the probability of the intervals, a decimal")]
    sums: Annotated[list[Sum], Field(description="the savings together, one for each unit")]
    assumed: Annotated[Assumed, Field(description="what the intervals of the sums and of the mean rest on")]
    percent: Annotated[
        MeanPercent | None, Field(description="the mean saving; null for fewer than two cases with one")
    ]
    checks_failed: Annotated[list[FailedCheck], Field(description="the checks that failed, most often first")]
