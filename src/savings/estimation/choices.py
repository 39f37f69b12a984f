"""The choices that a caller makes in place of a case's own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypedDict

import numpy as np

from savings import comparisons, trends
from savings.arguments import checked_type
from savings.case.comparison import ComparisonAreas
from savings.case.model import Case
from savings.case.rules import MIN_BASELINE_YEARS, in_order
from savings.case.scalars import Year, parse_year
from savings.counterfactual import intervals
from savings.counterfactual.given import checked_level
from savings.errors import OptionError
from savings.estimation.figures import Choice
from savings.estimation.terms import NOMINAL


class ChoiceKeys(TypedDict, total=False):
    """The choices as the keywords that `estimate` and `estimate_many` take."""

    trend: str | None
    baseline: tuple[int | str, int | str] | None
    start: int | str | None
    level: float
    interval: str
    comparison: str | None
    prices: int | str | None
    borrow: bool


@dataclass(frozen=True)
class Choices:
    """The choices of a caller, for one case or for many; None leaves a case its own.

    Attributes:
        trend: the name of another trend; `savings trends` lists them.
        baseline: another baseline: its first and last year, both included.
        start: another first year of the post-period.
        level: the probability with which an interval is to hold the counterfactual, between 0 and 1.
        interval: "calibrated", which keeps its word on real yearly series, or "textbook", the trend's own.
        comparison: another way to measure against the comparison areas: "relative",
            "difference-in-differences", "synthetic-control"; or "none", for the trend alone.
        prices: the year in whose prices all amounts are to be, or "nominal".
        borrow: whether intervals may take into account how much the costs of other areas change from year to
            year: of comparison areas, or of the other areas of a template's table.
    """

    trend: str | None = None
    baseline: tuple[int | str, int | str] | None = None
    start: int | str | None = None
    level: float = 0.95
    interval: str = intervals.DEFAULT
    comparison: str | None = None
    prices: int | str | None = None
    borrow: bool = True

    def checked(self) -> Choices:
        """Return the choices with their years read.

        Raises:
            TypeError: the baseline is no pair of years.
            OptionError: no case can be estimated so: there is no such trend, level, interval, comparison or
                year, or the baseline runs backwards.
        """
        checked_level(self.level)
        intervals.checked(self.interval)
        checked_type("borrow", self.borrow, (bool, np.bool_), "True or False")
        if self.trend is not None:
            trends.get(self.trend)
        if self.comparison is not None and not _is(self.comparison, comparisons.NONE):
            comparisons.get(self.comparison)
        baseline, start, prices = self.baseline, self.start, self.prices
        if start is not None:
            start = _year(start, "start: ")
        if baseline is not None:
            baseline = _span(baseline, start)
        if prices is not None and not _is(prices, NOMINAL):
            prices = _year(prices, "prices: ")
        return replace(self, baseline=baseline, start=start, prices=prices)

    def applied_to(self, case: Case) -> Case:
        """Return the case with these choices in place of its own; the case itself if there are none.

        The prices stay: they are chosen when the figures of the case are put in them (`terms`).

        Raises:
            OptionError: this case cannot be estimated so.
        """
        if self == Choices(level=self.level, interval=self.interval, prices=self.prices, borrow=self.borrow):
            return case
        changes: dict[str, object] = {}
        if self.comparison is not None:
            changes["comparison"] = self._comparison(case)
        trend: dict[str, object] = {}
        if self.trend is not None:
            if trends.needs_growth(self.trend) and case.trend.growth is None:
                raise OptionError(
                    f"the trend {self.trend!r} needs a growth in the case: "
                    "'trend: {growth: {rate: 0.04}}'"
                )
            trend["model"] = self.trend
        if self.baseline is not None:
            first, last = map(_year, self.baseline)
            trend["baseline"] = case.trend.baseline.model_copy(update={"first": first, "last": last})
        if self.start is not None:
            start = _year(self.start)
            changes["intervention"] = case.intervention.model_copy(update={"start": start})
            # A year that is left out of the case's baseline is a year like others once it is a post year.
            exclude = tuple(remark for remark in case.costs.exclude if remark.year < start)
            changes["costs"] = case.costs.model_copy(update={"exclude": exclude})
        changes["trend"] = case.trend.model_copy(update=trend)
        return case.model_copy(update=changes)

    def changed(self, case: Case) -> tuple[Choice, ...]:
        """Return the names of the choices that are not the case's own.

        Raises:
            OptionError: this case cannot be estimated so.
        """
        chosen = self.applied_to(case)
        prices = None if self.prices in (None, NOMINAL) else int(_year(self.prices))
        changes: dict[Choice, bool] = {
            "start": chosen.intervention.start != case.intervention.start,
            "trend": chosen.trend.model != case.trend.model,
            "baseline": chosen.trend.baseline != case.trend.baseline,
            "comparison": _method(chosen) != _method(case),
            "prices": self.prices is not None and prices != case.costs.prices.base_year,
        }
        return tuple(name for name, changed in changes.items() if changed)

    @property
    def price_year(self) -> str | None:
        """The year in whose prices all amounts are to be, as it was written; None if none was chosen."""
        if self.prices in (None, NOMINAL):
            return None
        return self.prices.label if isinstance(self.prices, Year) else str(self.prices)

    def _comparison(self, case: Case) -> ComparisonAreas | None:
        """Return the comparison areas of a case with the chosen method; None if that is "none"."""
        if self.comparison == comparisons.NONE:
            return None
        if case.comparison is None:
            raise OptionError("the case has no comparison areas: they stand under 'comparison'")
        return case.comparison.model_copy(update={"method": self.comparison})


def _is(chosen: object, name: str) -> bool:
    """Return whether a choice is a name; numpy compares its arrays with names one by one."""
    return isinstance(chosen, str) and chosen == name


def _span(baseline: Sequence[int | str], start: int | str | None) -> tuple[Year, Year]:
    """Return the years of a baseline, in which a trend can be fitted before a chosen start."""
    checked_type("baseline", baseline, (tuple, list), "two years, as (2001, 2008)")
    if len(baseline) != 2:
        raise OptionError(f"a baseline is its first and its last year, not {len(baseline)} of them")
    first, last = (_year(written, "baseline: ") for written in baseline)
    for broken in in_order({"from": first, "to": last}):
        raise OptionError(broken.message)
    if isinstance(start, Year) and last >= start:
        raise OptionError(f"the baseline reaches the start; end it before {start.label}")
    if last - first + 1 < MIN_BASELINE_YEARS:
        count = last - first + 1
        years = "1 year" if count == 1 else f"{count} years"
        raise OptionError(
            f"the baseline has {years}; at least {MIN_BASELINE_YEARS} are needed: make it longer"
        )
    return first, last


def _method(case: Case) -> str | None:
    return case.comparison.method if case.comparison else None


def _year(written: object, about: str = "") -> Year:
    try:
        return parse_year(written)
    except ValueError as error:
        raise OptionError(f"{about}{error}") from None
