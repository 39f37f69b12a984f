"""The figures of an estimate. Amounts are in whole units of the case's unit; undefined numbers are None."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

from savings.case.reported import Reported
from savings.counterfactual.intervals import Interval
from savings.trends import CALIBRATED_BY

Reason = Literal["years", "prices", "investment", "payment", "rate", "counterfactual"]
Choice = Literal["start", "trend", "baseline", "comparison", "prices"]
ClaimVerdict = Literal["inside_interval", "inside_range", "outside", "not_recomputable"]


@dataclass(frozen=True)
class Years:
    """The years from `first` to `last`, both included."""

    first: int
    last: int


class Borrowed(NamedTuple):
    """What an interval takes from other areas: how much their figures change from year to year.

    Attributes:
        areas: how many areas.
        noise: the root mean square of the yearly changes in the median area: a share of its costs, or of its
            ratio to the others where the area is measured against them.
    """

    areas: int
    noise: float


@dataclass(frozen=True)
class Method:
    """How the counterfactual was made; with the caller's choices in place of the case's own.

    `trend` is the case's own trend; the headline follows it unless there is a `comparison`, which is the name
    of the method by which the area is measured against others. `interval` is the trend's. `prices` is
    "nominal", or the year in whose prices the figures are. `changed` names the choices that are not the
    case's own.
    """

    trend: str
    baseline: Years
    start: int
    level: float
    prices: str
    interval: Interval
    changed: tuple[Choice, ...] = ()
    comparison: str | None = None

    @property
    def name(self) -> str:
        """The name of what the headline follows: the comparison method, or the trend."""
        return self.comparison or self.trend

    @property
    def calibrated(self) -> bool:
        """Whether the interval is the calibrated one, asked for by name or as the own one of its trend."""
        return self.interval == "calibrated" or self.trend == CALIBRATED_BY


@dataclass(frozen=True)
class YearFigures:
    """One year of the history. In baseline years `counterfactual` is the fitted line, the rest None."""

    year: int
    label: str
    period: Literal["baseline", "post", "outside"]
    observed: float
    counterfactual: float | None = None
    counterfactual_lower: float | None = None
    counterfactual_upper: float | None = None
    saving: float | None = None
    saving_lower: float | None = None
    saving_upper: float | None = None
    saving_cumulative: float | None = None


class YearEnds(NamedTuple):
    """The ends of a post year's prediction intervals: of what would have been spent, and of the saving."""

    counterfactual_lower: float
    counterfactual_upper: float
    saving_lower: float
    saving_upper: float


class Saving(NamedTuple):
    """A saving with its prediction interval.

    `percent` is of the counterfactual, and None where that is not positive. The calibrated interval need not
    hold the value: it comes from the trend `structural`, and the value from the headline's.
    """

    value: float
    lower: float
    upper: float
    percent: float | None


@dataclass(frozen=True)
class MethodSaving:
    """One way to draw the trend, and what it gives: in total, and by post year in order.

    `tenable` says whether the baseline bears with it; None where it was not judged. `look_back_error` is what
    it misses of the baseline's own last years, a year (see `savings.estimation.tenable`). `counts` says
    whether it is in the range: an untenable way is not, unless it is the report's own.
    """

    trend: str
    baseline: Years
    total: float
    by_year: tuple[float, ...]
    tenable: bool | None = None
    look_back_error: float | None = None
    counts: bool = True

    @property
    def last_year(self) -> float:
        """The saving in the last post year."""
        return self.by_year[-1]


@dataclass(frozen=True)
class ComparedReport:
    """A published figure beside the estimate for the same years, in its own terms.

    `growth_needed` is what would have to be true: by how much costs must have grown a year from the last
    baseline year on, as a decimal, for the figure to hold; None where no growth from -90 % to 900 % does.
    `growth_before` is by how much they grew a year in the baseline, whose last year is `last_before`.
    Of the `ways` to draw the trend that count, `ways_reaching` give the figure or more. `real` and `per_head`
    say whether growth is one of real costs, and of costs per head. `why` is what a figure lacks that cannot
    be recomputed. `needed` is what would have had to be spent in these years without the intervention for the
    figure to hold, in the prices of the report; None where the figure is in others.
    """

    reported: Reported
    estimate: float | None
    lower: float | None
    upper: float | None
    verdict: ClaimVerdict
    growth_needed: float | None = None
    growth_before: float | None = None
    ways_reaching: int = 0
    ways: int = 0
    real: bool = False
    per_head: bool = False
    last_before: int | None = None
    needed: float | None = None
    why: Reason | None = None
