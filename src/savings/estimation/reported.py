"""Published figures beside the estimate: compared, and never a result."""

from __future__ import annotations

from math import copysign, inf, isinf

from savings.case.model import Reported
from savings.estimation.figures import ComparedReport, Saving, Verdict
from savings.estimation.result import Result
from savings.estimation.savings_by_year import saving


def compare(reported: Reported, result: Result | None) -> ComparedReport:
    """Set a published figure beside the estimate for the same years.

    A saving is compared with the saving, a percentage with the saving in percent of the counterfactual.
    It cannot be recomputed where a year that it is about has no estimate, nor can a percentage where the
    counterfactual is not positive. Where only its lower end is not, the percentage has no bound on that
    side, and the bound is infinite.
    """
    first, last = reported.years
    years = range(first, last + 1)
    if result is None or any(year not in result.post_years for year in years):
        return ComparedReport(reported, None, None, None, "not_recomputable")
    spent = sum(result.observed[year] for year in years)
    estimate = saving(result.counterfactual, result.observed, years, result.method.level)
    places = [result.post_years.index(year) for year in years]
    others = [sum(method.by_year[place] for place in places) for method in result.range_of_methods]
    if reported.saving is not None:
        verdict = _verdict(reported.saving, (estimate.lower, estimate.upper), others)
        return ComparedReport(reported, estimate.value, estimate.lower, estimate.upper, verdict)
    assert reported.percent is not None
    if estimate.percent is None:
        return ComparedReport(reported, None, None, None, "not_recomputable")
    lower, upper = percent_ends(estimate, spent)
    if isinf(lower) and isinf(upper):  # no part of the counterfactual's interval is above zero
        return ComparedReport(reported, None, None, None, "not_recomputable")
    known = [_percent(value, spent) for value in others if value + spent > 0]
    verdict = _verdict(reported.percent, (lower, upper), known)
    return ComparedReport(reported, estimate.percent, lower, upper, verdict)


def percent_ends(saving: Saving, spent: float) -> tuple[float, float]:
    """Return the interval of a saving in percent of the counterfactual; infinite where it has no bound."""
    ends = [_percent(value, spent) for value in (saving.lower, saving.upper)]
    return min(ends), max(ends)  # of negative net costs, a higher counterfactual saves fewer percent


def _percent(value: float, spent: float) -> float:
    """Return a saving in percent of the counterfactual; its limit where that goes down to zero."""
    projected = value + spent
    if projected > 0:
        return 100 * value / projected
    return 100.0 if spent == 0 else copysign(inf, -spent)


def _verdict(claim: float, interval: tuple[float, float], others: list[float]) -> Verdict:
    if interval[0] <= claim <= interval[1]:
        return "inside_interval"
    if others and min(others) <= claim <= max(others):
        return "inside_range"
    return "outside"
