"""The way from a case to its estimate."""

from __future__ import annotations

from savings import intervals, trends
from savings.case.model import Case
from savings.case.rules import in_order
from savings.case.scalars import parse_year
from savings.counterfactual import Baseline, DeclaredGrowth, TrendError
from savings.errors import CaseError, OptionError
from savings.estimation.model import Estimate, Method, Result, Saving, Years
from savings.estimation.range_of_methods import range_of_methods
from savings.estimation.reported import compare
from savings.estimation.savings_by_year import by_year, saving
from savings.given import checked_level


def estimate(
    case: Case,
    *,
    trend: str | None = None,
    baseline: tuple[int | str, int | str] | None = None,
    start: int | str | None = None,
    level: float = 0.95,
    interval: str = intervals.DEFAULT,
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

    Returns:
        The estimate; its `result` is None where the case is as reported only.

    Raises:
        CaseError: the case has too few years before or after its start, or its trend cannot be drawn.
        OptionError: the choices above cannot be carried out with this case.
    """
    checked_level(level)
    kind = intervals.checked(interval)
    chosen = _what_if(case, trend, baseline, start)
    if chosen.reported_only and chosen is not case:
        raise OptionError("the case is as reported only: there is no trend that could be drawn another way")
    if chosen.reported_only:
        spent = _spent(chosen, None)
        return Estimate(case, None, spent, 0.0, tuple(compare(item, None) for item in case.reported))
    changed = tuple(
        name
        for name, given in (
            ("start", chosen.intervention.start != case.intervention.start),
            ("trend", chosen.trend.model != case.trend.model),
            ("baseline", chosen.trend.baseline != case.trend.baseline),
        )
        if given
    )
    if problems := chosen.obstacles():
        if own := case.obstacles():
            raise CaseError(own)
        raise OptionError("\n".join(f"with these choices: {problem.message}" for problem in problems))

    try:
        result = _result(chosen, level, kind, changed)
    except TrendError as error:
        if chosen is not case:
            raise OptionError(str(error)) from None
        raise CaseError([case.problem(("trend", "model"), str(error))]) from None
    last = result.post_years[-1]
    spent, in_all = _spent(chosen, last), _spent(chosen, None)
    later = in_all - spent if in_all is not None and spent is not None else 0.0
    return Estimate(case, result, spent, later, tuple(compare(item, result) for item in case.reported))


def _what_if(
    case: Case,
    trend: str | None,
    baseline: tuple[int | str, int | str] | None,
    start: int | str | None,
) -> Case:
    """Return the case with the caller's choices in place of its own; the case itself where there are none."""
    if trend is None and baseline is None and start is None:
        return case
    changes: dict[str, object] = {}
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


def _result(case: Case, level: float, interval: intervals.Interval, changed: tuple[str, ...]) -> Result:
    observed = case.costs.observed
    start, span = case.intervention.start, case.trend.baseline
    baseline = _baseline(case)
    post_years = tuple(year for year in observed if year >= start)
    counterfactual = trends.draw(case.trend.model, baseline, post_years, interval)
    in_total = saving(counterfactual, observed, post_years, level)
    ranged, left_out = range_of_methods(baseline, post_years, [observed[year] for year in post_years])
    gross, net = _gross_and_net(case, in_total, _spent(case, post_years[-1]))
    base_year = case.costs.prices.base_year
    return Result(
        method=Method(
            trend=case.trend.model,
            baseline=Years(baseline.years[0], baseline.years[-1]),
            start=start,
            level=level,
            prices="nominal" if base_year is None else base_year.label,
            interval=interval,
            changed=changed,
        ),
        asked=Years(
            span.first if span.first is not None else min(observed),
            span.last if span.last is not None else start - 1,
        ),
        baseline=baseline,
        counterfactual=counterfactual,
        years=by_year(case, observed, baseline, counterfactual, level),
        post_years=post_years,
        total=in_total,
        last_year=saving(counterfactual, observed, post_years[-1:], level),
        gross=gross,
        net=net,
        range_of_methods=ranged,
        left_out=left_out,
    )


def _baseline(case: Case) -> Baseline:
    """Return the years before the start that the trend is fitted on."""
    span, start = case.trend.baseline, case.intervention.start
    excluded = {remark.year for remark in case.costs.exclude}
    first = span.first if span.first is not None else 0
    last = span.last if span.last is not None else start - 1
    kept = {
        year: cost
        for year, cost in case.costs.observed.items()
        if first <= year <= last and year not in excluded
    }
    growth = case.trend.growth
    declared = DeclaredGrowth(growth.amount, growth.rate) if growth else None
    return Baseline(tuple(kept), tuple(kept.values()), declared)


def _spent(case: Case, last: int | None) -> float | None:
    """Return the investment up to and with a year (None: in all); None where the case gives none."""
    if not case.investment:
        return None
    return float(
        sum(
            item.amount * sum(1 for year in item.years if last is None or year <= last)
            for item in case.investment
        )
    )


def _gross_and_net(case: Case, total: Saving, spent: float | None) -> tuple[float, Saving | None]:
    """Return the gross and the net saving: before and after the intervention's own cost."""
    if spent is None:
        return total.value, None
    if case.costs.includes_investment:
        return total.value + spent, total
    net = Saving(total.value - spent, total.lower - spent, total.upper - spent, None)
    return total.value, net
