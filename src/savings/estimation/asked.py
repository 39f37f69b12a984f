"""A case as it asks: the years and costs that its trend is drawn through, in the terms of the report."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from savings import comparisons, trends
from savings.case.frozen import FrozenDict
from savings.case.model import Case
from savings.counterfactual.baseline import Baseline, DeclaredGrowth, TrendError, above_zero
from savings.counterfactual.comparison_panel import ComparisonError
from savings.counterfactual.intervals import checked
from savings.errors import CaseError, Message, OptionError, SavingsError
from savings.estimation.borrowing import from_comparison, from_table
from savings.estimation.choices import Choices
from savings.estimation.figures import Borrowed, Method, Years
from savings.estimation.neighbours import Neighbours, neighbours
from savings.estimation.outlay import Outlay, outlay
from savings.estimation.terms import Terms, own_terms


@dataclass(frozen=True, eq=False)
class Asked:
    """What a case asks of the trends.

    Attributes:
        case: the case as it is written.
        chosen: the case with the caller's choices in place of its own; `case` itself if there are none.
        method: how the counterfactual is to be made.
        baseline_span: the span of the baseline before years without a figure fall away.
        baseline: the years that the trend is fitted on; their costs per head, if the case counts people.
        observed: what was spent in every year that is known, in order.
        post_years: the h years that are projected.
        spent_by_year: what was spent in each of them.
        terms: in which prices the amounts are, and whether the costs are projected per head.
        outlay: the intervention's own cost; None if the case gives none.
        neighbours: the comparison areas; None if the case has none.
        borrowed: what the calibrated interval of the case's own trend takes from other areas.
    """

    case: Case
    chosen: Case
    method: Method
    baseline_span: Years
    baseline: Baseline
    observed: Mapping[int, float]
    post_years: tuple[int, ...]
    spent_by_year: list[float]
    terms: Terms
    outlay: Outlay | None
    neighbours: Neighbours | None = None
    borrowed: Borrowed | None = None

    @property
    def largest(self) -> float:
        """The largest cost in the baseline and the post years, in size."""
        return float(max([abs(cost) for cost in (*self.baseline.costs, *self.spent_by_year)]))

    @property
    def heads(self) -> tuple[float, ...] | None:
        """The heads of each post year, over the usual number; None if costs are not per head."""
        return tuple(self.terms.per_head(self.post_years).tolist()) if self.terms.heads else None

    def refused(self, error: TrendError) -> SavingsError:
        """Return the error that this trend or comparison cannot be drawn: of the case, or of the choices."""
        if self.chosen is not self.case:
            return OptionError(str(error))
        key = ("comparison", "method") if isinstance(error, ComparisonError) else ("trend", "model")
        return CaseError([self.case.problem(key, error.message)])


def asked(case: Case, chosen: Case, choices: Choices, terms: Terms, *, planned: bool = False) -> Asked:
    """Return what a case with a history asks of the trends.

    Args:
        case: the case as it is written.
        chosen: the case with the choices in place of its own.
        choices: the choices.
        terms: in which the costs are put.
        planned: whether the start may lie after the history, so that there are no post years.

    Raises:
        CaseError: the case has too few years before or after its start, people or clients are not counted in
            every year, or too few comparison areas remain.
        OptionError: the choices cannot be carried out with this case.
    """
    if problems := chosen.obstacles(planned=planned):
        if own := case.obstacles(planned=planned):
            raise CaseError(own)
        raise OptionError("\n".join(f"with these choices: {problem.message}" for problem in problems))
    observed = FrozenDict(terms.in_prices(chosen.costs.observed))
    start, span = chosen.intervention.start, chosen.trend.baseline
    written = _baseline(chosen, chosen.costs.observed)
    post_years = tuple(year for year in observed if year >= start)
    _counted(chosen, (*written.years, *post_years))
    costs = np.array([observed[year] for year in written.years]) / terms.per_head(written.years)
    # A growth is declared in the prices of the case, and is none in others.
    declared = written.declared if terms.prices == own_terms(chosen).prices else None
    if trends.needs_growth(chosen.trend.model) and declared is None:
        raise OptionError(
            f"the trend {chosen.trend.model!r} grows in the prices of the case; "
            "leave 'prices' out, or take another trend"
        )
    level, interval, changed = choices.level, checked(choices.interval), choices.changed(case)
    years = Years(written.years[0], written.years[-1])
    compared = chosen.comparison.method if chosen.comparison else None
    method = Method(chosen.trend.model, years, start, level, terms.prices, interval, changed, compared)
    asked_span = Years(
        span.first if span.first is not None else min(observed),
        span.last if span.last is not None else start - 1,
    )
    others = _neighbours(case, chosen, written, post_years)
    if others is not None:
        others = others.in_prices(terms).lending(choices.borrow)
    borrowed = _borrowed(case, others, written if chosen is case else None) if choices.borrow else None
    baseline = replace(
        written,
        costs=tuple(costs.tolist()),
        declared=declared,
        others_noise=borrowed.noise if borrowed else np.nan,
    )
    return Asked(
        case=case,
        chosen=chosen,
        method=method,
        baseline_span=asked_span,
        baseline=baseline,
        observed=observed,
        post_years=post_years,
        spent_by_year=[observed[year] for year in post_years],
        terms=terms,
        outlay=outlay(chosen, terms),
        neighbours=others,
        borrowed=borrowed,
    )


def _counted(case: Case, years: Sequence[int]) -> None:
    """Make sure that people and clients, where they are counted, are counted in every year that is compared.

    Raises:
        CaseError: a year is missing.
    """
    counts = {"per": case.costs.per, "volume": case.costs.volume}
    problems = []
    for name, counted in counts.items():
        missing = [case.label(year) for year in years if counted and year not in counted.history]
        if missing:
            message = Message("has nothing for {years}, which the costs have", years=", ".join(missing))
            problems.append(case.problem(("costs", name, "history"), message))
    if problems:
        raise CaseError(problems)


def _neighbours(
    case: Case, chosen: Case, baseline: Baseline, post_years: tuple[int, ...]
) -> Neighbours | None:
    """Return the comparison areas of a case; None if it has none."""
    comparison = chosen.comparison
    if comparison is None:
        return None
    try:
        return neighbours(
            chosen, comparison, baseline, post_years, comparisons.fewest_areas(comparison.method)
        )
    except CaseError as error:
        if chosen is case:
            raise
        raise OptionError(
            "\n".join(f"with these choices: {problem.message}" for problem in error.problems)
        ) from None


def _borrowed(case: Case, neighbours: Neighbours | None, written: Baseline | None) -> Borrowed | None:
    """Return what the costs of a case borrow: from its comparison areas, or from its template's table.

    Args:
        case: the case as it is written.
        neighbours: its comparison areas; None where it has none.
        written: its baseline, in its own terms; None where the caller may have chosen another.
    """
    if neighbours is not None and (lent := from_comparison(neighbours)) is not None:
        return lent
    noises = beside.noises if (beside := case.beside) is not None else None
    if noises is None:
        return None
    try:
        own = written or _baseline(case, case.costs.observed)
    except TrendError:
        own = None
    return from_table(noises, own)


def _baseline(case: Case, observed: Mapping[int, float]) -> Baseline:
    """Return the years before the start that the trend is fitted on."""
    kept = case.baseline_years(observed)
    growth = case.trend.growth
    declared = DeclaredGrowth(growth.amount, growth.rate) if growth else None
    costs = tuple([observed[year] for year in kept])
    never_negative = case.costs.basis == "gross" or bool(above_zero(np.array(costs)))
    return Baseline(tuple(kept), costs, declared, never_negative)
