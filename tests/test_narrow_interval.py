"""The 80 % interval that stands beside the report's own, whatever its level."""

from __future__ import annotations

from pathlib import Path

import pytest
from generated import cases
from hypothesis import strategies as st
from made_cases import estimate_of, made
from properties import holds_for

import savings as api
from savings.counterfactual.intervals import KINDS, Interval
from savings.errors import SavingsError
from savings.estimation.result import Result
from savings.report.columns import CASE_COLUMNS
from savings.report.rows import case_row

ENGLAND = Path(__file__).parents[1] / "cases" / "england"
HISTORY = {2001 + at: cost for at, cost in enumerate([100.0, 110.0, 100.0, 130.0, 120.0, 125.0, 150.0])}


def nested(result: Result) -> bool:
    """Say whether every 80 % interval lies within the one at the report's level."""
    total, narrow = result.total, result.total_80
    years = [row for row in result.years if row.period == "post"]
    assert list(result.years_80) == [row.year for row in years]
    pairs = [((total.lower, total.upper), (narrow.lower, narrow.upper))]
    for row in years:
        ends = result.years_80[row.year]
        assert row.saving_lower is not None
        assert row.saving_upper is not None
        pairs.append(((row.saving_lower, row.saving_upper), (ends.saving_lower, ends.saving_upper)))
    # sums of other orders differ by a rounding error of the largest figure
    error = 1e-9 * max(map(abs, [*result.observed.values(), *result.projected.points]))
    return all(
        wide[0] - error <= inner[0] <= inner[1] + error and inner[1] <= wide[1] + error
        for wide, inner in pairs
    )


@holds_for(cases(), st.sampled_from(KINDS), examples=150)
def test_the_80_percent_interval_lies_within_the_95_percent_one(case: api.Case, interval: Interval) -> None:
    """Every 80 % interval, of each year and of the total, lies within that of 95 %."""
    try:
        estimate = estimate_of(case, interval=interval)
    except SavingsError:
        return
    assert nested(estimate.result)


@pytest.mark.slow
def test_it_does_so_beside_comparison_areas() -> None:
    """The same beside comparison areas, of every case of England that is shipped."""
    found = [api.read_case(path) for path in sorted(ENGLAND.glob("*.yaml"))]
    assert found
    assert all(nested(estimate_of(case).result) for case in found)


@pytest.mark.parametrize("interval", KINDS)
def test_it_is_the_interval_of_a_report_at_that_level(interval: Interval) -> None:
    """It is what a report at the level of 80 % has as its own, and a report at any level has the same."""
    own, wide, low = (
        estimate_of(made(HISTORY), level=level, interval=interval).result for level in (0.8, 0.95, 0.5)
    )
    for other in (wide, low):
        assert other.total_80 == pytest.approx(own.total)
        assert list(other.years_80.values()) == [pytest.approx(ends) for ends in own.years_80.values()]
    last = list(own.years_80.values())[-1]
    assert own.total_80 == own.total
    assert (last.saving_lower, last.saving_upper) == (own.last_year.lower, own.last_year.upper)
    assert low.total_80.lower < low.total.lower


def test_a_batch_row_does_not_compute_it() -> None:
    """What a row of a batch needs does not ask for the 80 % interval, which takes time."""
    estimate = estimate_of(made(HISTORY))
    case_row(api.Report(estimate), CASE_COLUMNS)
    assert "total" in vars(estimate.result)
    assert not {"_narrow", "total_80", "years_80"} & vars(estimate.result).keys()
