"""Many cases as one portfolio: how many saved, how much together, and how surely."""

from __future__ import annotations

from array import array
from collections import Counter
from dataclasses import dataclass, field
from math import inf, isfinite, sqrt
from statistics import NormalDist
from typing import Final, Literal, NamedTuple

from savings.batch.doubles import Counted, Identity, identity
from savings.batch.random_effects import RandomEffects, random_effects
from savings.estimation.reported import percent_ends
from savings.estimation.result import Result
from savings.estimation.terms import NOMINAL
from savings.report.model import Report
from savings.visible import visible

CORRELATION: Final = 0.5
CORRELATION_IN_MEAN: Final = 0.0

# Why a case is in no sum and no mean, unless the caller includes such cases.
Why = Literal["invented", "double"]
Included = Literal["invented", "doubles"]
KINDS: Final = ("municipality", "county", "state", "other")


class Tally(NamedTuple):
    """The figures of one case that the portfolio adds up.

    Attributes:
        status: "ok", "reported_only" or "error".
        unit: of the amounts, with their prices where these are of one year.
        country: whose shocks the case shares; empty where the case does not say it.
        saving: the total, with its interval.
        percent: of the counterfactual, with its interval; None where it has none, or one without a bound.
        failed: the names of the checks that failed.
        invented: whether the figures are invented for illustration.
        identity: what the municipality and its costs are recognised by.
        least: the saving if nothing would have been spent; minus infinity if less than nothing can be.
    """

    status: str
    unit: str = ""
    country: str = ""
    saving: tuple[float, float, float] = (0.0, 0.0, 0.0)
    percent: tuple[float, float, float] | None = None
    failed: tuple[str, ...] = ()
    invented: bool = False
    identity: Identity = Identity()
    least: float = -inf


NOT_COUNTED: Final = Tally("not_counted")


def tally(report: Report) -> Tally:
    """Return the figures of a report that the portfolio adds up."""
    case, result = report.estimate.case, report.result
    if result is None:
        return Tally("reported_only")
    total = result.total
    percent = None
    if total.percent is not None:
        lower, upper = percent_ends(total, result.observed_total)
        if isfinite(lower) and isfinite(upper) and lower < upper:
            percent = (total.percent, lower, upper)
    return Tally(
        "ok",
        _unit(report, result),
        case.municipality.country or "",
        (total.value, total.lower, total.upper),
        percent,
        tuple([check.name for check in report.checks if check.passed is False]),
        case.costs.provenance == "illustrative",
        identity(case, result.post_years),
        -result.observed_total if result.baseline.never_negative else -inf,
    )


def _unit(report: Report, result: Result) -> str:
    """Return the unit of the amounts, with their prices where these are of one year: they are added apart."""
    unit, prices = visible(report.estimate.case.costs.unit), result.method.prices
    if prices == NOMINAL:
        return unit
    return report.texts(
        "portfolio.prices", unit=unit, prices=report.texts("prices.real", year=visible(prices))
    )


@dataclass(frozen=True)
class Sum:
    """The savings of all counted cases of one unit together, with the interval of the sum."""

    unit: str
    count: int
    saving: float
    lower: float
    upper: float


@dataclass
class _Sums:
    """Running sums of one unit. A half is half the width of a case's interval.

    An interval that ends where nothing would have been spent was cut off there, which moves its middle up: in
    all such cases alike, so that they do not even it out. Its lower end is therefore taken to be as far from
    the saving as the upper one, if that is farther. The sum itself is cut off once, at the end.
    """

    count: int = 0
    value: float = 0.0
    middle: float = 0.0
    squared_halves: float = 0.0
    least: float = 0.0
    halves: dict[str, float] = field(default_factory=dict)  # by country

    def add(self, one: Tally) -> None:
        value, lower, upper = one.saving
        if lower <= one.least:
            lower = min(lower, value - (upper - value))
        half = (upper - lower) / 2
        self.count += 1
        self.value += value
        self.middle += (upper + lower) / 2
        self.squared_halves += half * half
        self.least += one.least
        self.halves[one.country] = self.halves.get(one.country, 0.0) + half


class LeftOut(NamedTuple):
    """A case with an estimate that is in no sum and no mean.

    Attributes:
        id: the case.
        why: "invented", or "double" if a case before it holds the same costs.
        of: the id of that case; None if the case is invented.
    """

    id: str
    why: Why
    of: str | None = None


@dataclass
class Portfolio:
    """Takes the cases of a batch, one after the other, and keeps what sums and counts need of them.

    A case is counted if it is in the sums and in the mean. Invented cases are not, and neither is a case with
    the costs of one that was counted before it (`doubles.Counted.earlier`), unless they are `included`.

    Attributes:
        invented: how many estimated cases are invented, counted or not.
        doubles: how many others hold the costs of a counted case once more, counted or not.
        left_out: the estimated cases that are not counted.
        kinds: how many of the counted cases are of each kind of area.
    """

    level: float = 0.95
    included: frozenset[Included] = frozenset()
    saved: int = 0
    not_saved: int = 0
    surely_saved: int = 0
    surely_not_saved: int = 0
    invented: int = 0
    doubles: int = 0
    reported_only: int = 0
    errors: int = 0
    not_counted: int = 0
    failed: Counter[str] = field(default_factory=Counter)
    left_out: list[LeftOut] = field(default_factory=list)
    kinds: Counter[str] = field(default_factory=Counter)
    _ids: list[str] = field(default_factory=list)  # of those that a double can be one of
    _recognised: Counted = field(default_factory=Counted)
    _sums: dict[str, _Sums] = field(default_factory=dict)
    _percents: array[float] = field(default_factory=lambda: array("d"))
    _errors_of_percents: array[float] = field(default_factory=lambda: array("d"))

    @property
    def counted(self) -> int:
        """How many cases are in the sums and in the mean."""
        return self.saved + self.not_saved

    @property
    def estimated(self) -> int:
        """How many cases have an estimate."""
        return self.counted + len(self.left_out)

    @property
    def count(self) -> int:
        """How many cases were taken."""
        return self.estimated + self.reported_only + self.errors + self.not_counted

    @property
    def without_percent(self) -> int:
        """How many counted cases have no percentage, or one without bounds."""
        return self.counted - len(self._percents)

    def add(self, one: Tally, case_id: str = "") -> None:
        """Take one more case; its id is what it is called if it is left out."""
        if one.status == "error":
            self.errors += 1
            return
        if one.status == NOT_COUNTED.status:
            self.not_counted += 1
            return
        if one.status == "reported_only":
            self.reported_only += 1
            return
        if (left_out := self._left_out(one, case_id)) is not None:
            self.left_out.append(left_out)
            return
        value, lower, upper = one.saving
        self.saved += value > 0
        self.not_saved += value <= 0
        self.surely_saved += lower > 0
        self.surely_not_saved += upper < 0
        self.kinds[one.identity.kind] += 1
        self.failed.update(one.failed)
        self._sums.setdefault(one.unit, _Sums()).add(one)
        if one.percent is not None:
            percent, lowest, highest = one.percent
            self._percents.append(percent)
            self._errors_of_percents.append((highest - lowest) / 2)

    def _left_out(self, one: Tally, case_id: str) -> LeftOut | None:
        """Say why a case is not counted; None if it is."""
        self.invented += one.invented
        if one.invented and "invented" not in self.included:
            return LeftOut(case_id, "invented")
        earlier = self._recognised.earlier(one.identity)
        if earlier is None:
            self._recognised.add(one.identity)
            self._ids.append(case_id)
            return None
        self.doubles += 1
        return None if "doubles" in self.included else LeftOut(case_id, "double", self._ids[earlier])

    def sums(self) -> list[Sum]:
        """Return the sums by unit, with intervals for the sums.

        The errors of two cases in one country are taken to have the correlation `CORRELATION`, because what
        strikes a country strikes all its municipalities; those of cases in different countries none. With
        halves h of the cases' intervals, the half of the sum's is the root of
        (1 - r) sum h^2 + r sum over countries (sum h)^2. Cases that do not say their country count as of one.

        Source: JCGM 100:2008, *Guide to the expression of uncertainty in measurement*, section 5.2.2,
        equation 16 (correlated input quantities).
        """
        found = []
        for unit, sums in sorted(self._sums.items()):
            shared = sum(half * half for half in sums.halves.values())
            half = sqrt((1 - CORRELATION) * sums.squared_halves + CORRELATION * shared)
            lower = max(sums.middle - half, sums.least)
            found.append(Sum(unit, sums.count, sums.value, lower, sums.middle + half))
        return found

    def mean_percent(self) -> RandomEffects | None:
        """Return the random-effects mean of the percentage saving; None below two cases with a percentage."""
        normal = NormalDist().inv_cdf((1 + self.level) / 2)
        return random_effects(
            self._percents, [half / normal for half in self._errors_of_percents], self.level
        )
