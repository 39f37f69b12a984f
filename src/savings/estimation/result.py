"""What was computed along the trends, and what follows from it when it is asked for.

Cases are estimated many at a time, and of most only a line is wanted: the years one by one, the range of
methods and the published figures are put together on demand.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

import numpy as np
from numpy.typing import NDArray

from savings import comparisons, trends
from savings.case.model import Case
from savings.counterfactual.baseline import Baseline, TrendError
from savings.counterfactual.combined import Scaled
from savings.counterfactual.comparison_panel import ComparedCounterfactual, Standing
from savings.counterfactual.model import Counterfactual, Estimated, Intervals, Vector
from savings.counterfactual.tolerances import NOISE, ROUNDING
from savings.estimation.asked import Asked
from savings.estimation.detectable import Detectable, detectable
from savings.estimation.figures import (
    Borrowed,
    Method,
    MethodSaving,
    Saving,
    YearEnds,
    YearFigures,
    Years,
)
from savings.estimation.many.placebo import Placebo
from savings.estimation.neighbours import Neighbours
from savings.estimation.outlay import Outlay
from savings.estimation.range_summary import RangeSummary, summarised
from savings.estimation.savings_by_year import by_year, saving_of
from savings.estimation.straight_line import StraightLine, straight_line
from savings.estimation.tenable import LookBack, looked_back
from savings.estimation.terms import Terms

# Beside the interval at the report's level stands a narrower one, at this level whatever the report's is.
NARROW_LEVEL: Final = 0.8


@dataclass(frozen=True, eq=False)
class Projected:
    """What was projected for the h post years of a case, by a trend or by comparison areas.

    Attributes:
        total: what would have been spent in all post years together.
        points: what would have been spent in each of them.
        ends: the ends of the years' intervals, shapes (h,); None if they were not asked for.
        held: whether the interval of each year holds its point; the calibrated one need not.
        ways: the trend of each of W ways to draw it, and with which of the baseline years its window begins.
        way_points: what would have been spent in each post year under each way, shape (W, h).
        way_totals: the same for all post years together, W of them.
        left_out: trends that cannot be drawn at all.
        look_back: what the baseline makes of the trends of the ways.
        without_each: the projected total without each baseline year in turn, shape (n,); NaN for none.
        placebo: what the same method finds before the start; None if the baseline is too short.
    """

    total: Estimated
    points: list[float]
    ends: tuple[Vector, Vector] | None
    held: list[bool]
    ways: tuple[tuple[str, int], ...]
    way_points: Vector
    way_totals: list[float]
    left_out: tuple[str, ...]
    look_back: LookBack
    without_each: Vector
    placebo: Placebo | None


@dataclass(frozen=True, eq=False)
class Result:
    """The figures that were computed: everything that a case as reported only does not have.

    Attributes:
        asked: what the case asked. Costs per head: its baseline has what the usual number of heads would have
            cost, and all else what all heads did.
        projected: what would have been spent; by the comparison areas, if the case has them.
        compared: what the comparison areas say; None if the case has none.
    """

    asked: Asked
    projected: Projected
    compared: Compared | None = None

    @property
    def case(self) -> Case:
        """The case, with the caller's choices in place of its own."""
        return self.asked.chosen

    @property
    def borrowed(self) -> Borrowed | None:
        """What the interval of the headline takes from other areas; None where it rests on none."""
        if self.compared is None:
            return self.asked.borrowed if self.method.calibrated else None
        noise = self.compared.counterfactual.borrowed_noise
        return None if np.isnan(noise) else Borrowed(len(self.compared.neighbours.names), noise)

    @property
    def method(self) -> Method:
        """How the counterfactual was made."""
        return self.asked.method

    @property
    def baseline(self) -> Baseline:
        """The years that the trend is fitted on."""
        return self.asked.baseline

    @property
    def observed(self) -> Mapping[int, float]:
        """What was spent in every year that is known, in order."""
        return self.asked.observed

    @property
    def post_years(self) -> tuple[int, ...]:
        """The h years that are projected."""
        return self.asked.post_years

    @property
    def spent_by_year(self) -> list[float]:
        """What was spent in each post year."""
        return self.asked.spent_by_year

    @property
    def terms(self) -> Terms:
        """In which prices the amounts are, and whether the costs were projected per head."""
        return self.asked.terms

    @property
    def outlay(self) -> Outlay | None:
        """The intervention's own cost; None if the case gives none."""
        return self.asked.outlay

    @property
    def noise(self) -> float:
        """The amount up to which a difference between two years' costs is rounding."""
        return NOISE * self.asked.largest

    @property
    def none(self) -> float:
        """The amount up to which a saving of all post years is none."""
        return self.noise * len(self.post_years)

    @cached_property
    def total(self) -> Saving:
        """The saving in all post years."""
        return saving_of(self.projected.total, self.projected.points, self.spent_by_year)

    @property
    def detectable(self) -> Detectable:
        """The smallest total saving that could be told from nothing with these years."""
        return detectable(self.projected.total, self.observed_total)

    @property
    def last_saving(self) -> float:
        """The saving in the last post year, without its interval."""
        return self.projected.points[-1] - self.spent_by_year[-1]

    @cached_property
    def last_year(self) -> Saving:
        """The saving in the last post year."""
        last = self.counterfactual_by_year.of(-1)
        return saving_of(last, [last.point], self.spent_by_year[-1:])

    @property
    def gross(self) -> float:
        """The saving before the intervention's own cost."""
        if self.outlay is None or not self.case.costs.includes_investment:
            return self.total.value
        parts = self.outlay.up_to(self.post_years[-1])
        return self.total.value + parts.total - parts.in_kind

    @cached_property
    def net(self) -> Saving | None:
        """The saving after the intervention's own cost; None where the case gives no investment."""
        if self.outlay is None:
            return None
        total, parts = self.total, self.outlay.up_to(self.post_years[-1])
        inside = self.case.costs.includes_investment
        left = parts.in_kind if inside else parts.total  # no accounts hold what was not paid
        return Saving(
            total.value - left,
            total.lower - left,
            total.upper - left,
            total.percent if inside and not left else None,
        )

    @cached_property
    def counterfactual(self) -> Counterfactual:
        """The joint distribution of what would have been spent in the post years."""
        if self.compared is not None:
            return self.compared.counterfactual
        drawn = trends.draw(self.method.trend, self.baseline, self.post_years, self.method.interval)
        if not self.terms.heads:
            return drawn
        before, after = self.terms.per_head(self.baseline.years), self.terms.per_head(self.post_years)
        return Scaled(drawn.years, drawn.fitted * before, drawn, after)

    @cached_property
    def counterfactual_by_year(self) -> Intervals:
        """What would have been spent in each post year, with its interval: arrays of shape (h,)."""
        points = np.array(self.projected.points)
        if self.projected.ends is not None:
            return Intervals(points, *self.projected.ends)
        found = self.counterfactual.totals(np.eye(len(points)), self.method.level)
        return Intervals(points, found.lower, found.upper)

    @cached_property
    def _narrow(self) -> Intervals:
        """What would have been spent in each post year, and in all, at the narrow level: arrays of h + 1."""
        count = len(self.post_years)
        return self.counterfactual.totals(np.vstack([np.eye(count), np.ones(count)]), NARROW_LEVEL)

    @property
    def narrow_level(self) -> float | None:
        """The level of the interval that stands beside the report's; None if the report's is no wider."""
        return NARROW_LEVEL if self.method.level > NARROW_LEVEL else None

    @property
    def projected_80(self) -> Estimated:
        """What would have been spent in all post years with its 80 % interval."""
        return self.projected.total if self.method.level == NARROW_LEVEL else self._narrow.of(-1)

    @cached_property
    def total_80(self) -> Saving:
        """The saving in all post years with its 80 % interval, whatever the level of the report."""
        if self.method.level == NARROW_LEVEL:
            return self.total
        return saving_of(self.projected_80, self.projected.points, self.spent_by_year)

    @cached_property
    def straight_line(self) -> StraightLine | None:
        """The straight line with its text-book interval, taken apart; None where the headline has another."""
        if self.compared is not None or self.method.trend != "linear":
            return None
        return straight_line(
            self.baseline, self.post_years, self.terms.per_head(self.post_years), self.method.level
        )

    @cached_property
    def years_80(self) -> Mapping[int, YearEnds]:
        """The ends of the 80 % intervals of each post year, whatever the level of the report."""
        found = self.counterfactual_by_year if self.method.level == NARROW_LEVEL else self._narrow
        ends = zip(found.lower.tolist(), found.upper.tolist(), strict=True)
        return {
            year: YearEnds(lower, upper, lower - cost, upper - cost)
            for year, cost, (lower, upper) in zip(self.post_years, self.spent_by_year, ends, strict=False)
        }

    @cached_property
    def years(self) -> tuple[YearFigures, ...]:
        """The figures of every year that the history has, in order."""
        fitted = trends.get(self.method.trend)(self.baseline, self.post_years).fitted
        if self.compared is not None:
            fitted = self.compared.counterfactual.fitted
        else:
            fitted = fitted * self.terms.per_head(self.baseline.years)
        line = dict(zip(self.baseline.years, fitted.tolist(), strict=True))
        return by_year(self.observed, line, self.post_years, self.counterfactual_by_year, self.case.label)

    @cached_property
    def held_at_zero(self) -> tuple[int, ...]:
        """The post years that are projected as zero because the projection would fall below it."""
        if not self.baseline.never_negative or min(self.projected.points) > 0:
            return ()
        if self.compared is not None:
            panel = replace(self.compared.neighbours.panel, never_negative=False)
            points = comparisons.get(self.compared.method)(panel).point
        else:
            free = replace(self.baseline, never_negative=False)
            points = trends.get(self.method.trend)(free, self.post_years).point
        return tuple(year for year, point in zip(self.post_years, points, strict=True) if point < 0)

    @property
    def observed_total(self) -> float:
        """What was spent in all post years."""
        return sum(self.spent_by_year)

    @property
    def counterfactual_total(self) -> float:
        """What would have been spent in all post years, without its interval."""
        return sum(self.projected.points)

    @cached_property
    def range_summary(self) -> RangeSummary:
        """The lowest, the median and the highest saving of the ways that count, and the headline's rank."""
        none = ROUNDING * abs(self.spent_by_year[-1])
        return summarised(self.range_of_methods, self.last_year.value - none, self.none)

    @property
    def years_looked_back_on(self) -> tuple[int, ...]:
        """The baseline years that a tenable way must have foreseen; none if the baseline is too short."""
        years = self.baseline.years
        return years[len(years) - looked_back(len(years)) :]

    @cached_property
    def tenable_savings(self) -> tuple[tuple[str, float], ...]:
        """The trend and the total saving of each way that is tenable or could not be judged."""
        untenable, spent = self.projected.look_back.untenable, self.observed_total
        pairs = zip(self.projected.ways, self.projected.way_totals, strict=True)
        return tuple([(name, total - spent) for (name, _), total in pairs if name not in untenable])

    @cached_property
    def counting(self) -> NDArray[np.bool_]:
        """Which of the W ways count, shape (W,): those that are not untenable, and the report's own."""
        own, untenable = (self.method.name, 0), self.projected.look_back.untenable
        return np.array([way == own or way[0] not in untenable for way in self.projected.ways])

    @cached_property
    def range_of_methods(self) -> tuple[MethodSaving, ...]:
        """The saving under every way to draw the trend, untenable ones among them."""
        years, spent = self.baseline.years, self.spent_by_year
        look_back, found = self.projected.look_back, []
        for (trend, first), points, counts in zip(
            self.projected.ways, self.projected.way_points.tolist(), self.counting.tolist(), strict=True
        ):
            savings = tuple(point - cost for point, cost in zip(points, spent, strict=True))
            found.append(
                MethodSaving(
                    trend,
                    Years(years[first], years[-1]),
                    sum(savings),
                    savings,
                    look_back.tenable(trend),
                    look_back.errors.get(trend),
                    counts,
                )
            )
        return tuple(found)

    @property
    def ways_with_a_saving(self) -> int:
        """How many of the ways that count give a saving in all post years; rounding is none."""
        none = self.noise * len(self.post_years)
        return sum(way.total > none for way in self.counting_ways)

    @cached_property
    def counting_ways(self) -> tuple[MethodSaving, ...]:
        """The ways to draw the trend that count."""
        return tuple(way for way in self.range_of_methods if way.counts)


@dataclass(frozen=True, eq=False)
class Compared:
    """What the comparison areas say.

    Attributes:
        method: how the area is measured against them.
        neighbours: the areas.
        counterfactual: what would have been spent, by what they did.
        trend: the result along the case's own trend, without them.
    """

    method: str
    neighbours: Neighbours
    counterfactual: ComparedCounterfactual
    trend: Result

    @cached_property
    def beside(self) -> Baseline:
        """The baseline as it would have been, had the others stood still: moved by their geometric mean."""
        moved = np.log(self.neighbours.panel.areas).mean(axis=0)
        costs = self.neighbours.panel.own / np.exp(moved - moved.mean())
        return Baseline(self.trend.baseline.years, tuple(costs.tolist()))

    def by_method(self, level: float) -> dict[str, Saving]:
        """Return the total saving by each comparison method that can be used, with its interval."""
        spent, panel = self.trend.spent_by_year, self.neighbours.panel
        found = {}
        for name in comparisons.names():
            try:
                projected = comparisons.get(name)(panel)
                total = projected.total(np.ones(len(spent)), level)
            except TrendError:
                continue
            found[name] = saving_of(total, projected.point.tolist(), spent)
        return found

    @cached_property
    def total_without_odd(self) -> float | None:
        """The total saving without the areas that have odd figures; None where that is not asked."""
        odd = {name for name, _ in self.neighbours.odd_figures}
        kept = np.array([name not in odd for name in self.neighbours.names])
        if not odd or kept.sum() < comparisons.fewest_areas(self.method):
            return None
        panel = self.neighbours.panel.some(kept)
        return float(comparisons.get(self.method)(panel).point.sum() - sum(self.trend.spent_by_year))

    @cached_property
    def usual_misfit(self) -> float | None:
        """The median misfit of the comparison areas; None where there is one alone."""
        misfits = self.counterfactual.misfits
        return float(np.median(misfits)) if len(misfits) else None

    @cached_property
    def standing(self) -> Standing:
        """How far the area lies from its projection, and how far each of the others would from its own."""
        return self.counterfactual.standing(np.array(self.trend.spent_by_year))
