"""Published figures beside the estimate: compared, and never a result."""

from __future__ import annotations

from savings.case.model import Reported
from savings.estimation.model import ComparedReport, Result, Verdict
from savings.estimation.savings_by_year import saving


def compare(reported: Reported, result: Result | None) -> ComparedReport:
    """Set a published figure beside the estimate for the same years.

    A saving is compared with the saving, a percentage with the saving in percent of the counterfactual.
    It cannot be recomputed where a year that it is about has no estimate.
    """
    first, last = reported.years
    years = range(first, last + 1)
    if result is None or any(year not in result.post_years for year in years):
        return ComparedReport(reported, None, None, None, "not_recomputable")
    observed = {row.year: row.observed for row in result.years}
    spent = sum(observed[year] for year in years)
    estimate = saving(result.counterfactual, observed, years, result.method.level)
    places = [result.post_years.index(year) for year in years]
    others = [sum(method.by_year[place] for place in places) for method in result.range_of_methods]
    if reported.saving is not None:
        verdict = _verdict(reported.saving, (estimate.lower, estimate.upper), others)
        return ComparedReport(reported, estimate.value, estimate.lower, estimate.upper, verdict)
    assert reported.percent is not None
    percents = [_percent(value, spent) for value in (estimate.value, estimate.lower, estimate.upper, *others)]
    point, lower, upper, *rest = percents
    if point is None or lower is None or upper is None:
        return ComparedReport(reported, point, None, None, "not_recomputable")
    known = [value for value in rest if value is not None]
    return ComparedReport(reported, point, lower, upper, _verdict(reported.percent, (lower, upper), known))


def _percent(value: float, spent: float) -> float | None:
    projected = value + spent
    return 100 * value / projected if projected > 0 else None


def _verdict(claim: float, interval: tuple[float, float], others: list[float]) -> Verdict:
    if interval[0] <= claim <= interval[1]:
        return "inside_interval"
    if others and min(others) <= claim <= max(others):
        return "inside_range"
    return "outside"
