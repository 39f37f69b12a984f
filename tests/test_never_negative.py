"""Costs that cannot be negative: nothing is projected below zero, and nothing else moves."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import strategies as st
from made_cases import estimate_of, made, result_of
from numpy.typing import NDArray
from properties import holds_for

import savings as api
from savings import comparisons, trends
from savings.counterfactual.baseline import Baseline, DeclaredGrowth
from savings.counterfactual.comparison_panel import ComparisonPanel
from savings.counterfactual.intervals import KINDS
from savings.counterfactual.model import Counterfactual, Intervals
from savings.estimation.estimate import estimate_many

Vector = NDArray[np.float64]

FALLING = (90.0, 95.0, 70.0, 62.0, 55.0, 30.0, 24.0, 9.0)
YEARS = tuple(range(2000, 2008))
AHEAD = tuple(range(2008, 2014))
GROWTH = DeclaredGrowth(amount=-3.0)
SURE = [name for name in trends.names() if name != "growth"]  # which is above zero anyway
LEVELS = st.sampled_from([0.5, 0.8, 0.95, 0.99])
COSTS = st.lists(st.floats(0.5, 200.0), min_size=4, max_size=10)


def drawn(
    costs: Any, trend: str, interval: str, bounded: bool | NDArray[np.bool_], h: int = 6
) -> Counterfactual:
    """Return what a trend projects from costs, shape (n,) or (series, n)."""
    y = np.asarray(costs, dtype=float)
    n = y.shape[-1]
    return trends.draw(trend, Baseline(tuple(range(n)), y, GROWTH, bounded), range(n, n + h), interval)


def same(one: Intervals, other: Intervals, rows: Any = ...) -> bool:
    """Say whether figures are the same to the last bit."""
    return all(
        np.array_equal(getattr(one, name)[rows], getattr(other, name)[rows])
        for name in ("point", "lower", "upper")
    )


in_every_trend = holds_for(
    costs=COSTS,
    h=st.integers(1, 8),
    trend=st.sampled_from(trends.names()),
    interval=st.sampled_from(KINDS),
    level=LEVELS,
    examples=300,
)


@in_every_trend
def test_nothing_lies_below_zero(costs: list[float], h: int, trend: str, interval: str, level: float) -> None:
    """Of costs above zero, neither a point nor an end of a year, the sum or a weighted sum is below zero."""
    found = drawn(costs, trend, interval, True, h)
    weights = np.vstack([np.eye(h), np.ones((1, h)), 1 / np.arange(1.0, h + 1)[None]])
    totals = found.totals(weights, level)
    assert min(totals.point.min(), totals.lower.min(), totals.upper.min()) >= 0
    assert (totals.lower <= totals.upper).all()


@holds_for(
    costs=COSTS,
    h=st.integers(1, 8),
    trend=st.sampled_from(SURE),
    interval=st.sampled_from(KINDS),
    level=LEVELS,
    examples=300,
)
def test_a_sum_ends_at_no_less_than_each_of_its_years(
    costs: list[float], h: int, trend: str, interval: str, level: float
) -> None:
    """A sum of costs that are not negative is at least each of them: so are its point and both its ends."""
    totals = drawn(costs, trend, interval, True, h).totals(np.vstack([np.ones((1, h)), np.eye(h)]), level)
    rounding = 1e-9 * max(costs)
    for figures in (totals.point, totals.lower, totals.upper):
        assert figures[0] >= figures[1:].max() - rounding


@in_every_trend
def test_figures_above_zero_stay_as_they_are(
    costs: list[float], h: int, trend: str, interval: str, level: float
) -> None:
    """A year whose point and interval are above zero, and a sum of such years, keep them to the last bit.

    A year whose interval reaches below zero keeps its upper end, or ends at zero.
    """
    weights = np.vstack([np.eye(h), np.ones((1, h))])
    free, bounded = (drawn(costs, trend, interval, each, h).totals(weights, level) for each in (False, True))
    above = (free.point >= 0) & (free.lower >= 0)
    above[h] = above[:h].all()
    assert same(free, bounded, above)
    assert np.array_equal(bounded.upper[:h], np.maximum(free.upper[:h], 0))
    assert np.array_equal(bounded.lower[:h], np.maximum(free.lower[:h], 0))


@pytest.mark.slow
@pytest.mark.parametrize("interval", KINDS)
@pytest.mark.parametrize("trend", trends.names())
def test_one_series_is_the_row_of_many(trend: str, interval: str) -> None:
    """Among many series of which some are bounded, each has its figures to the last bit."""
    costs = 60 * np.exp(np.cumsum(np.random.default_rng(5).normal(-0.1, 0.5, (12, 8)), axis=1))
    bounded = np.arange(12) % 3 > 0
    weights = np.vstack([np.eye(6), np.ones((1, 6)), -np.ones((1, 6)), [[1, -1, 0, 0, 0, 0]]])
    together = drawn(costs, trend, interval, bounded).totals(weights, 0.95)
    for row in range(12):
        alone = drawn(costs[row], trend, interval, bool(bounded[row])).totals(weights, 0.95)
        assert same(Intervals(together.point[row], together.lower[row], together.upper[row]), alone)
    assert trend == "growth" or (together.lower[~bounded, :7] < 0).any()


@holds_for(
    costs=COSTS,
    unit=st.sampled_from([1e-3, 0.5, 1024.0, 1e9]),
    trend=st.sampled_from([name for name in trends.names() if name != "declared"]),
    interval=st.sampled_from(KINDS),
    examples=100,
)
def test_the_unit_makes_no_difference(costs: list[float], unit: float, trend: str, interval: str) -> None:
    """Costs in another unit have the same figures in that unit."""
    years = range(len(costs))
    one, other = (
        api.project(years, np.array(costs) * each, 6, trend, interval=interval) for each in (1.0, unit)
    )
    size = max(one.upper.max(), max(costs))
    for here, there in ((one, other), (one.sum(), other.sum())):
        for name in ("point", "lower", "upper"):
            assert getattr(there, name) / unit == pytest.approx(
                getattr(here, name), rel=1e-8, abs=1e-9 * size
            )


@pytest.mark.parametrize("interval", KINDS)
@pytest.mark.parametrize("trend", SURE)
@pytest.mark.parametrize("weights", [np.ones(6), 0.9 ** np.arange(6), np.array([0, 0, 0, 0, 0, 1.0])])
def test_probabilities_agree_with_the_ends(trend: str, interval: str, weights: Vector) -> None:
    """Below an end above zero lies what its interval leaves out there, below zero nothing; mirrored alike."""
    found = drawn(FALLING, trend, interval, True)
    for level in (0.5, 0.8, 0.95):
        (lower,), (upper,) = (each.tolist() for each in found.ends(weights[None], level))
        beside = (1 - level) / 2
        if lower > 0:
            assert found.below(lower, weights) == pytest.approx(beside, abs=1e-6)
        else:
            assert found.below(1e-9, weights) >= beside - 1e-6
        if upper > 0:
            assert found.below(upper, weights) == pytest.approx(1 - beside, abs=1e-6)
        (low,), (high,) = (each.tolist() for each in found.ends(-weights[None], level))
        assert (low, high) == (-upper, -lower)
    assert found.below(0.0, weights) == found.below(-5.0, weights) == 0.0
    assert found.below(1e-9, -weights) == 1.0
    for total in (3.0, 40.0, 150.0):
        assert found.below(-total, -weights) == pytest.approx(1 - found.below(total, weights), abs=1e-9)


@pytest.mark.parametrize("trend", SURE)
def test_a_difference_of_years_keeps_its_interval(trend: str) -> None:
    """Weights of both signs: the sum may lie on either side of zero, and its ends are not moved."""
    weights = np.array([[1.0, -1, 0, 0, 0, 0], [1, 1, 1, -1, -1, -1]])
    free, bounded = (drawn(FALLING, trend, "textbook", each).ends(weights, 0.9) for each in (False, True))
    assert np.array_equal(free, bounded)


@pytest.mark.parametrize("level", [0.5, 0.95])
def test_what_an_interval_holds_is_what_its_ends_say(level: float) -> None:
    """Of each year, a cost is held if it lies between the two ends, zero among them."""
    found = drawn([FALLING, FALLING], "structural", "calibrated", np.array([True, False]))
    lower, upper = found.ends(np.eye(6), level)
    middle = (lower + upper) / 2
    for costs in (np.zeros((2, 6)), middle, upper + 1, lower - 1e-6, np.full((2, 6), 30.0)):
        between = (lower <= costs) & (costs <= upper)
        assert np.array_equal(found.holds(costs, level), between)  # type: ignore[attr-defined]  # mixtures have it


@pytest.mark.parametrize(
    ("basis", "last", "bounded"),
    [
        ("gross", 9.0, True),
        ("gross", 0.0, True),
        ("net", 9.0, True),
        ("net", 0.0, False),
        ("net", -2.0, False),
        (None, 9.0, True),
        (None, 0.0, False),
    ],
)
@pytest.mark.parametrize("interval", KINDS)
def test_gross_costs_and_costs_above_zero_are_bounded(
    basis: str | None, last: float, bounded: bool, interval: str
) -> None:
    """Gross costs are bounded even with a zero in the baseline; others if all are above zero there."""
    history = dict(zip(YEARS, (*FALLING[:-1], last), strict=True)) | dict.fromkeys(AHEAD[:4], 8.0)
    result = result_of(made(history, 2008, costs={"basis": basis}), interval=interval)
    years = result.counterfactual_by_year
    assert (min(years.lower) < 0) is (min(years.point) < 0) is not bounded
    assert (result.total.lower < -32) is not bounded
    assert (result.held_at_zero != ()) is bounded
    assert all(method.last_year >= -8 for method in result.range_of_methods) or not bounded
    assert (result.projected.without_each >= 0).all() or not bounded


@pytest.mark.parametrize("interval", KINDS)
@pytest.mark.parametrize("trend", ["linear", "structural", "last"])
def test_a_case_a_batch_and_a_projection_agree(trend: str, interval: str) -> None:
    """Costs have the same figures to the last bit as a case, among other cases, and as a plain series.

    A sum that is asked for beside its years comes of a matrix product, alone of another: between those two
    the last bits may differ.
    """
    history = dict(zip(YEARS, FALLING, strict=True)) | dict.fromkeys(AHEAD[:4], 8.0)
    case = made(history, 2008, trend={"model": trend})
    rising = made({year: 100.0 + year % 3 for year in history} | {2004: -1.0}, 2008, trend={"model": trend})
    alone = estimate_of(case, interval=interval).result
    _, among = estimate_many([rising, case], interval=interval)
    assert isinstance(among, api.Estimate)
    plain = api.project(YEARS, FALLING, 4, trend, interval=interval)
    many = api.project(YEARS, [FALLING[::-1], FALLING], 4, trend, interval=interval)
    by_hand = alone.counterfactual.total(np.ones(4))
    for result in (alone, among.result):
        years, total = result.counterfactual_by_year, result.projected.total
        assert same(years, plain)
        assert total == alone.projected.total
        assert total == pytest.approx(by_hand, rel=1e-14)
    assert plain.sum().of() == many.sum().of(1) == by_hand


@pytest.mark.slow
def test_no_coverage_is_lost() -> None:
    """Of costs that never are negative, no fewer truths are held than without the bound; the score is better.

    4,000 made series, ten years and then six: some fall to nothing, some wander, many intervals reach zero.
    """
    rng = np.random.default_rng(2026)
    drift, size = rng.normal(-0.05, 0.15, (4000, 1)), rng.uniform(0.05, 0.5, (4000, 1))
    costs = 100 * np.exp(np.cumsum(drift + size * rng.standard_normal((4000, 16)), axis=1))
    weights = np.vstack([np.eye(6), np.ones((1, 6))])
    truth = costs[:, 10:] @ weights.T
    for trend, interval in (("structural", "calibrated"), ("linear", "textbook"), ("last", "textbook")):
        held, scores = [], []
        for bounded in (False, True):
            found = drawn(costs[:, :10], trend, interval, np.full(4000, bounded)).totals(weights, 0.95)
            held.append((found.lower <= truth) & (truth <= found.upper))
            missed = np.maximum(found.lower - truth, 0) + np.maximum(truth - found.upper, 0)
            scores.append(found.upper - found.lower + 2 / 0.05 * missed)
            assert bounded is bool((found.lower >= 0).all())
        assert (held[1][:, :6] >= held[0][:, :6]).all()
        assert (scores[1][:, :6] <= scores[0][:, :6]).all()
        assert held[1][:, 6].mean() >= held[0][:, 6].mean() - 0.001
        assert scores[1][:, 6].mean() <= scores[0][:, 6].mean()


@pytest.mark.parametrize("method", ["difference-in-differences", "synthetic-control"])
def test_comparisons_end_at_zero_too(method: str) -> None:
    """Beside falling areas an area with lower costs is projected to nothing, and not below."""
    areas = np.array(
        [[300.0 - (20 + at) * year + 7 * (-1) ** (at * year) for year in range(12)] for at in range(6)]
    )
    own = areas[0, :8] - 120
    panel = ComparisonPanel(YEARS, own, areas[:, :8], AHEAD[:4], areas[:, 8:])
    weights = np.vstack([np.eye(4), np.ones((1, 4))])
    free, bounded = (
        comparisons.get(method)(replace(panel, never_negative=each)).totals(weights, 0.9)
        for each in (False, True)
    )
    assert free.lower.min() < 0
    assert np.array_equal(bounded.lower[:4], np.maximum(free.lower[:4], 0))
    assert np.array_equal(bounded.point[:4], np.maximum(free.point[:4], 0))
    assert bounded.lower[4] >= bounded.lower[:4].max()
    assert bounded.upper[4] >= bounded.upper[:4].max()
