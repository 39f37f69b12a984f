"""What every trend promises: the contract of a counterfactual, over each trend that there is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import FrozenInstanceError
from functools import cache
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import strategies as st
from numpy.typing import NDArray
from properties import holds_for

from savings import trends
from savings.counterfactual.baseline import Baseline, DeclaredGrowth, TrendError
from savings.counterfactual.model import Counterfactual, Estimated
from savings.counterfactual.student import LogStudentT, StudentT
from savings.errors import OptionError

LEVELS = (0.01, 0.1, 0.5, 0.8, 0.95, 0.99, 0.9999)
BASELINES = {
    "three years": ((2001, 2002, 2003), (10.0, 30.0, 20.0)),
    "eight years": (tuple(range(2001, 2009)), (50.0, 61.0, 58.0, 70.0, 72.0, 69.0, 80.0, 91.0)),
    "gaps": ((1990, 1991, 1994, 1995, 2001), (40.0, 38.0, 44.0, 41.0, 52.0)),
    "falling": ((2001, 2002, 2003, 2004, 2005), (90.0, 70.0, 60.0, 35.0, 20.0)),
}
WEIGHTS = (
    [1.0, 1.0, 1.0, 1.0],
    [0.25] * 4,
    [1.0, 0.9, 0.0, 0.8],
    [1.0, -1.0, 0.0, 0.0],
    [0.0, 0.0, 2.0, 0.0],
)

every_trend = pytest.mark.parametrize("name", trends.names())
every_textbook_trend = pytest.mark.parametrize(
    "name", [name for name in trends.names() if name != "structural"]
)
every_baseline = pytest.mark.parametrize("series", BASELINES)
whole_costs = st.lists(st.integers(10, 1000).map(float), min_size=3, max_size=8)


def fit(
    name: str, years: Sequence[int], costs: Sequence[float], ahead: Sequence[int], amount: float = 2.0
) -> Counterfactual:
    baseline = Baseline(tuple(years), tuple(float(cost) for cost in costs), DeclaredGrowth(amount=amount))
    return trends.get(name)(baseline, ahead)


@cache
def made(name: str, series: str) -> Counterfactual:
    """Fit a trend to a named baseline, and project four years of which one is missing; once for all tests."""
    years, costs = BASELINES[series]
    return fit(name, years, costs, [years[-1] + ahead for ahead in (1, 2, 3, 5)])


def student(found: Counterfactual) -> StudentT | LogStudentT:
    """Return the counterfactual of a textbook trend: a Student's t of the costs or of their logarithms."""
    assert isinstance(found, StudentT | LogStudentT)
    return found


def ends(answer: Estimated) -> NDArray[np.float64]:
    return np.array([answer.lower, answer.point, answer.upper])


@every_trend
@every_baseline
def test_arrays_have_the_promised_shapes(name: str, series: str) -> None:
    """`fitted` has a number for each baseline year, the rest one for each projected year."""
    found, (years, _) = made(name, series), BASELINES[series]
    assert found.years == tuple(years[-1] + ahead for ahead in (1, 2, 3, 5))
    assert found.fitted.shape == (len(years),)
    assert found.point.shape == (4,)


@every_textbook_trend
@every_baseline
def test_the_covariance_is_one(name: str, series: str) -> None:
    """The covariance is symmetric, and no weighted sum has a negative variance."""
    found = student(made(name, series))
    covariance = found.covariance
    assert found.mean.shape == (4,)
    assert covariance.shape == (4, 4)
    assert isinstance(found.df, int)
    assert found.df >= 1
    assert np.array_equal(covariance, covariance.T)
    assert np.linalg.eigvalsh(covariance).min() >= -1e-12 * np.trace(covariance)


@every_trend
@every_baseline
def test_a_year_is_a_sum_with_one_weight(name: str, series: str) -> None:
    """`year` answers as `total` does with a weight of one for that year; its point stands in `point`."""
    found = made(name, series)
    for at, year in enumerate(found.years):
        assert found.year(year, 0.9) == found.total(np.eye(4)[at], 0.9)
        assert found.year(year).point == pytest.approx(found.point[at], rel=1e-12)


@every_trend
@pytest.mark.parametrize("year", [2003, 2007, 2030])
def test_a_year_that_is_not_projected_is_refused(name: str, year: int) -> None:
    """There is no answer, and not an answer of zero, for a year in the baseline, in a gap or too late."""
    with pytest.raises(OptionError, match=str(year)):
        made(name, "three years").year(year)


@every_trend
@every_baseline
@pytest.mark.parametrize("weights", WEIGHTS, ids=str)
def test_an_interval_holds_its_point_and_widens_with_the_level(
    name: str, series: str, weights: list[float]
) -> None:
    """At every level the interval holds the point, is made of numbers, and holds those of lower levels."""
    found = made(name, series)
    answers = [found.total(weights, level) for level in LEVELS]
    assert np.isfinite([ends(answer) for answer in answers]).all()
    assert all(answer.lower <= answer.point <= answer.upper for answer in answers)
    for narrow, wide in pairwise(answers[2:]):
        assert narrow.upper < wide.upper
        assert wide.lower < narrow.lower or wide.lower == 0
    for narrow, wide in pairwise(answers):
        assert wide.lower <= narrow.lower <= narrow.upper <= wide.upper


@every_trend
@every_baseline
def test_the_point_of_a_sum_is_the_sum_of_the_points(name: str, series: str) -> None:
    """Points add up: the total is what the years show."""
    found = made(name, series)
    for weights in WEIGHTS:
        assert found.total(weights).point == pytest.approx(float(np.array(weights) @ found.point), rel=1e-12)


@every_trend
def test_an_interval_of_a_sum_is_not_the_sum_of_intervals(name: str) -> None:
    """Errors of different years balance in part, so that the interval of a sum is the narrower one."""
    found = made(name, "eight years")
    total = found.total([1, 1, 1, 1])
    years = [found.year(year) for year in found.years]
    assert total.upper - total.lower < sum(year.upper - year.lower for year in years)


@every_trend
@every_baseline
@pytest.mark.parametrize("k", [3.0, 0.001, -2.0])
def test_k_times_a_sum_has_k_times_the_interval(name: str, series: str, k: float) -> None:
    """Weights times k give point and interval times k; a negative k turns the interval round."""
    found = made(name, series)
    for weights in WEIGHTS:
        times = ends(found.total([k * weight for weight in weights]))
        assert times == pytest.approx(np.sort(k * ends(found.total(weights))), rel=1e-9)


@every_trend
@holds_for(costs=whole_costs, exponent=st.floats(-9, 12), examples=15)
def test_the_unit_plays_no_part(name: str, costs: list[float], exponent: float) -> None:
    """Costs times k give everything times k, as in euros and in thousands of euros."""
    k, years, ahead = 10**exponent, range(2001, 2001 + len(costs)), range(2015, 2018)
    one = fit(name, years, costs, ahead)
    other = fit(name, years, [k * cost for cost in costs], ahead, amount=2 * k)
    assert other.fitted / k == pytest.approx(one.fitted, rel=1e-9)
    assert other.point / k == pytest.approx(one.point, rel=1e-9, abs=1e-9)
    for weights in ([0.0, 1.0, 0.0], [1.0, 1.0, 1.0]):
        level = 0.8
        bounds = ends(one.total(weights, level))
        tolerance = 1e-9 * np.abs(bounds).max()
        assert ends(other.total(weights, level)) / k == pytest.approx(bounds, rel=1e-7, abs=tolerance)


@every_trend
@holds_for(costs=whole_costs, shift=st.integers(-150, 150), examples=15)
def test_the_calendar_plays_no_part(name: str, costs: list[float], shift: int) -> None:
    """As many years added to all years change nothing at all."""
    years, ahead = range(2001, 2001 + len(costs)), (2015, 2016)
    one = fit(name, years, costs, ahead)
    other = fit(name, [year + shift for year in years], costs, [year + shift for year in ahead])
    assert np.array_equal(other.point, one.point)
    assert np.array_equal(other.fitted, one.fitted)
    assert other.total([1, 1]) == one.total([1, 1])


@every_textbook_trend
@pytest.mark.parametrize("cost", [0.1, 1.0, 1e7 / 3, 1e15])
@pytest.mark.parametrize("years", [(2001, 2002, 2003), (1990, 1993, 1994, 1999, 2000, 2001, 2003)])
def test_constant_costs_stay_without_uncertainty(name: str, years: tuple[int, ...], cost: float) -> None:
    """Costs that never changed are projected as they are, with an interval of no width."""
    found = student(fit(name, years, [cost] * len(years), (2004, 2005, 2009), amount=0.0))
    total = found.total([1, 1, 1])
    assert not found.covariance.any()
    assert found.point == pytest.approx([cost] * 3, rel=1e-14)
    assert ends(total) == pytest.approx([3 * cost] * 3, rel=1e-14)
    assert total.upper - total.lower <= 1e-15 * cost


@every_trend
@pytest.mark.parametrize("size", [1e-6, 1.0, 1e15])
def test_figures_of_every_magnitude_are_finite(name: str, size: float) -> None:
    """Millionths and quadrillions have finite points and intervals."""
    years, costs = BASELINES["eight years"]
    found = fit(name, years, [size * cost for cost in costs], range(2009, 2020), amount=size)
    assert np.isfinite([ends(found.year(year)) for year in found.years]).all()
    assert np.isfinite(ends(found.total(np.ones(11)))).all()
    assert found.year(2009).upper > found.year(2009).lower


@every_trend
def test_years_that_come_later_change_nothing_before_them(name: str) -> None:
    """The sum of the first years is the same whether or not there are more years after them."""
    years, costs = BASELINES["eight years"]
    short = fit(name, years, costs, (2009, 2010)).total([1, 1])
    long = fit(name, years, costs, (2009, 2010, 2011, 2015)).total([1, 1, 0, 0])
    assert ends(long) == pytest.approx(ends(short), rel=1e-12)


@every_trend
def test_the_same_question_has_the_same_answer(name: str) -> None:
    """Two runs over the same figures agree to the last digit."""
    again = made.__wrapped__(name, "gaps")
    assert again is not made(name, "gaps")
    assert again.total([1, 1, 1, 1]) == made(name, "gaps").total([1, 1, 1, 1])


@every_trend
@pytest.mark.parametrize("level", [0.0, 1.0, 95.0, -0.1, float("nan")])
def test_a_level_outside_0_to_1_is_refused(name: str, level: float) -> None:
    """An interval needs a level between 0 and 1, for a year as for a sum."""
    found = made(name, "eight years")
    with pytest.raises(OptionError, match="between 0 and 1"):
        found.total([1, 1, 1, 1], level)
    with pytest.raises(OptionError, match="between 0 and 1"):
        found.year(2009, level)


@every_trend
def test_a_trend_names_its_source(name: str) -> None:
    """The docstring of a trend says what was published where."""
    assert "Source:" in (trends.get(name).__doc__ or "")


@every_trend
def test_a_counterfactual_is_frozen(name: str) -> None:
    """What a trend has answered cannot be changed."""
    with pytest.raises(FrozenInstanceError):
        # that it cannot be set is what is tested
        made(name, "gaps").years = ()  # type: ignore[misc]  # it is frozen


def test_the_default_trend_comes_first() -> None:
    """The trends are listed with the default first, and the others by name."""
    first, *others = trends.names()
    assert first == trends.DEFAULT == "linear"
    assert others == sorted(others)
    assert {"declared", "drift", "flat", "growth", "last", "structural"} <= set(others)


@pytest.mark.parametrize(
    ("years", "costs", "message"),
    [
        ((), (), "at least 3"),
        ((2001, 2002), (1.0, 2.0), "at least 3 baseline years; there are 2"),
        ((2001, 2003, 2002), (1.0, 2.0, 3.0), "not in order"),
        ((2001, 2001, 2002), (1.0, 2.0, 3.0), "not in order"),
        ((2001, 2002, 2003), (1.0, 2.0), "3 years, but 2 costs"),
    ],
)
def test_no_trend_goes_through_this(years: tuple[int, ...], costs: tuple[float, ...], message: str) -> None:
    """A baseline has three or more years, in order, with a cost each."""
    with pytest.raises(TrendError, match=message):
        Baseline(years, costs)
