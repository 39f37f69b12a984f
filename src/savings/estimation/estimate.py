"""The way from a case to its estimate."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from savings import comparisons, trends
from savings.case.comparison import Comparison
from savings.case.model import Case
from savings.case.rules import in_order
from savings.case.scalars import parse_year
from savings.counterfactual import intervals
from savings.counterfactual.baseline import Baseline, DeclaredGrowth, TrendError
from savings.counterfactual.comparison_panel import ComparisonError
from savings.counterfactual.given import checked_level
from savings.errors import CaseError, OptionError, SavingsError
from savings.estimation.figures import Method, Years
from savings.estimation.many.results import Asked, results
from savings.estimation.model import Estimate
from savings.estimation.neighbours import Neighbours, neighbours
from savings.estimation.outlay import horizon, outlay, outlay_years
from savings.estimation.result import Result
from savings.estimation.terms import Terms, otherwise, own_terms, terms
from savings.estimation.worth.discounting import discounting


def estimate(
    case: Case,
    *,
    trend: str | None = None,
    baseline: tuple[int | str, int | str] | None = None,
    start: int | str | None = None,
    level: float = 0.95,
    interval: str = intervals.DEFAULT,
    comparison: str | None = None,
    prices: int | str | None = None,
) -> Estimate:
    """Estimate what the intervention saved.

    Args:
        case: the case, as `savings.read_case` returns it.
        trend: another trend than the case's own: "linear", "growth", "drift", "last", "flat", "declared",
            "structural".
        baseline: another baseline than the case's own: its first and last year, both included.
        start: another first year of the post-period.
        level: the probability with which an interval is to hold the counterfactual, between 0 and 1.
        interval: "calibrated", which keeps its word on real yearly series, or "textbook", the trend's own.
        comparison: another way to measure against the comparison areas than the case's own: "relative",
            "difference-in-differences", "synthetic-control"; or "none", for the trend alone.
        prices: the year in whose prices all amounts are to be, or "nominal"; otherwise they stay as they are.

    Returns:
        The estimate; its `result` is None where the case is as reported only.

    Raises:
        CaseError: the case has too few years before or after its start, its trend cannot be drawn, its price
            index lacks a year, or its appraisal cannot be made.
        OptionError: the choices above cannot be carried out with this case.
    """
    (made,) = estimate_many(
        [case],
        trend=trend,
        baseline=baseline,
        start=start,
        level=level,
        interval=interval,
        comparison=comparison,
        prices=prices,
    )
    if isinstance(made, SavingsError):
        raise made
    return made


def estimate_many(
    cases: Sequence[Case],
    *,
    trend: str | None = None,
    baseline: tuple[int | str, int | str] | None = None,
    start: int | str | None = None,
    level: float = 0.95,
    interval: str = intervals.DEFAULT,
    comparison: str | None = None,
    prices: int | str | None = None,
    each_year: bool = True,
) -> list[Estimate | SavingsError]:
    """Estimate many cases at once: each as `estimate` does, and in a fraction of the time.

    The choices are those of `estimate`, for all of them. With `each_year` False, where only totals are
    wanted, the intervals of single years are computed when they are asked for, one case at a time.

    Returns:
        for each case its estimate; or the error that `estimate` would raise.

    Raises:
        OptionError: there is no such trend, level, interval or comparison.
    """
    checked_level(level)
    kind = intervals.checked(interval)
    if trend is not None:
        trends.get(trend)
    if comparison is not None and comparison != comparisons.NONE:
        comparisons.get(comparison)
    made: dict[int, Estimate | SavingsError] = {}
    asked: dict[int, Asked] = {}
    also_asked: dict[int, Asked] = {}
    for place, case in enumerate(cases):
        try:
            chosen = _what_if(case, trend, baseline, start, comparison)
            if chosen.reported_only:
                made[place] = _as_reported(case, chosen is case and prices is None)
                continue
            observed, outlaid = chosen.costs.observed, outlay_years(chosen, horizon(chosen))
            put = terms(chosen, prices, {*observed, *outlaid})
            discounting(chosen, put)  # raises where the case cannot be appraised in these prices
            asked[place] = one = _asked(case, chosen, put, level, kind)
            other = otherwise(chosen, put, {*observed, *outlaid}, one.post_years[-1])
            if other is not None and chosen.trend.model != "declared":
                also_asked[place] = _asked(case, chosen, other, level, kind)
        except SavingsError as error:
            made[place] = error
    found = results([*asked.values(), *also_asked.values()], level, kind, each_year)
    others = dict(zip(also_asked, found[len(asked) :], strict=True))
    for (place, one), result in zip(asked.items(), found, strict=False):
        made[place] = _estimated(one, result, others.get(place))
    return [made[place] for place in range(len(cases))]


def _as_reported(case: Case, as_written: bool) -> Estimate:
    """Return the estimate of a case that is as reported only, and is to stay as it is written."""
    if not as_written:
        raise OptionError(
            "the case is as reported only: there are no figures that could be estimated another way"
        )
    spent = outlay(case, own_terms(case))
    return Estimate(case, None, spent.up_to(None) if spent else None, 0.0)


def _estimated(
    asked: Asked, result: Result | TrendError, otherwise: Result | TrendError | None
) -> Estimate | SavingsError:
    if isinstance(result, TrendError):
        if asked.chosen is not asked.case:
            return OptionError(str(result))
        key = ("comparison", "method") if isinstance(result, ComparisonError) else ("trend", "model")
        return CaseError([asked.case.problem(key, str(result))])
    beside = None if isinstance(otherwise, TrendError) else otherwise
    if asked.outlay is None:
        return Estimate(asked.case, result, None, 0.0, beside)
    spent = asked.outlay.up_to(asked.post_years[-1])
    as_written = outlay(asked.chosen, own_terms(asked.chosen))
    assert as_written is not None
    later = as_written.up_to(None).total - as_written.up_to(asked.post_years[-1]).total
    return Estimate(asked.case, result, spent, later, beside)


def _what_if(
    case: Case,
    trend: str | None,
    baseline: tuple[int | str, int | str] | None,
    start: int | str | None,
    comparison: str | None,
) -> Case:
    """Return the case with the caller's choices in place of its own; the case itself where there are none."""
    if trend is None and baseline is None and start is None and comparison is None:
        return case
    changes: dict[str, object] = {}
    if comparison is not None:
        changes["comparison"] = _otherwise_compared(case, comparison)
    chosen: dict[str, object] = {}
    if trend is not None:
        trends.get(trend)
        if trend == "declared" and case.trend.growth is None:
            raise OptionError(
                "the trend 'declared' needs a growth in the case: 'trend: {growth: {rate: 0.04}}'"
            )
        chosen["model"] = trend
    try:
        if baseline is not None:
            first, last = (parse_year(year) for year in baseline)
            for broken in in_order({"from": first, "to": last}):
                raise ValueError(broken.message)
            chosen["baseline"] = case.trend.baseline.model_copy(update={"first": first, "last": last})
        if start is not None:
            begin = parse_year(start)
            changes["intervention"] = case.intervention.model_copy(update={"start": begin})
            # A year that is left out of the case's baseline is a year like others once it is a post year.
            exclude = tuple(remark for remark in case.costs.exclude if remark.year < begin)
            changes["costs"] = case.costs.model_copy(update={"exclude": exclude})
    except ValueError as error:
        raise OptionError(str(error)) from None
    changes["trend"] = case.trend.model_copy(update=chosen)
    return case.model_copy(update=changes)


def _otherwise_compared(case: Case, method: str) -> Comparison | None:
    """Return the comparison of a case with another method; None for none."""
    if method == comparisons.NONE:
        return None
    if case.comparison is None:
        raise OptionError("the case has no comparison areas: they stand under 'comparison'")
    return case.comparison.model_copy(update={"method": method})


def _asked(case: Case, chosen: Case, put: Terms, level: float, interval: intervals.Interval) -> Asked:
    """Return what a case with a history asks of the trends."""
    if problems := chosen.obstacles():
        if own := case.obstacles():
            raise CaseError(own)
        raise OptionError("\n".join(f"with these choices: {problem.message}" for problem in problems))
    observed = put.in_prices(chosen.costs.observed)
    start, span = chosen.intervention.start, chosen.trend.baseline
    written = _baseline(chosen, chosen.costs.observed)
    post_years = tuple(year for year in observed if year >= start)
    _counted(chosen, (*written.years, *post_years))
    costs = np.array([observed[year] for year in written.years]) / put.per_head(written.years)
    # A growth is declared in the prices of the case, and is none in others.
    declared = written.declared if put.prices == own_terms(chosen).prices else None
    if chosen.trend.model == "declared" and declared is None:
        raise OptionError(
            "the trend 'declared' grows in the prices of the case; leave 'prices' out, or take another trend"
        )
    baseline = replace(written, costs=tuple(costs.tolist()), declared=declared)
    changed = _changed(case, chosen, put)
    years = Years(baseline.years[0], baseline.years[-1])
    compared = chosen.comparison.method if chosen.comparison else None
    method = Method(chosen.trend.model, years, start, level, put.prices, interval, changed, compared)
    span_asked = Years(
        span.first if span.first is not None else min(observed),
        span.last if span.last is not None else start - 1,
    )
    spent = [observed[year] for year in post_years]
    others = _neighbours(case, chosen, written, post_years)
    if others is not None:
        others = others.in_prices(put)
    cost = outlay(chosen, put)
    return Asked(case, chosen, method, span_asked, baseline, observed, post_years, spent, put, cost, others)


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
            message = f"has nothing for {', '.join(missing)}, which the costs have"
            problems.append(case.problem(("costs", name, "history"), message))
    if problems:
        raise CaseError(problems)


def _neighbours(
    case: Case, chosen: Case, baseline: Baseline, post_years: tuple[int, ...]
) -> Neighbours | None:
    """Return the comparison areas of a case that has them."""
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


def _changed(case: Case, chosen: Case, put: Terms) -> tuple[str, ...]:
    """Return which choices are not the case's own."""
    changes = {
        "start": chosen.intervention.start != case.intervention.start,
        "trend": chosen.trend.model != case.trend.model,
        "baseline": chosen.trend.baseline != case.trend.baseline,
        "comparison": _method(chosen) != _method(case),
        "prices": put.wanted != put.written,
    }
    return tuple(name for name, changed in changes.items() if changed)


def _method(case: Case) -> str | None:
    return case.comparison.method if case.comparison else None


def _baseline(case: Case, observed: Mapping[int, float]) -> Baseline:
    """Return the years before the start that the trend is fitted on."""
    span, start = case.trend.baseline, case.intervention.start
    excluded = {remark.year for remark in case.costs.exclude}
    first = span.first if span.first is not None else 0
    last = span.last if span.last is not None else start - 1
    kept = {year: cost for year, cost in observed.items() if first <= year <= last and year not in excluded}
    growth = case.trend.growth
    declared = DeclaredGrowth(growth.amount, growth.rate) if growth else None
    return Baseline(tuple(kept), tuple(kept.values()), declared)
