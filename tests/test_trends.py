"""Each trend against its published formula: by statsmodels, by hand, by derivation."""

from __future__ import annotations

import sys
from collections.abc import Callable
from math import exp, sqrt
from types import ModuleType

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy import stats
from statsmodels.regression.linear_model import OLS
from statsmodels.tools import add_constant

from savings import trends
from savings.counterfactual.baseline import Baseline, DeclaredGrowth, DeclaredGrowths, TrendError
from savings.counterfactual.model import Counterfactual
from savings.counterfactual.student import LogStudentT, StudentT

Vector = NDArray[np.float64]

# Two-sided 95 % quantiles of Student's t for 1, 2 and 3 degrees of freedom: Abramowitz & Stegun (1964),
# table 26.10, with more digits.
T1, T2, T3 = 12.7062047, 4.3026527, 3.1824463

COSTS = (10.0, 12.0, 11.0, 15.0)
SERIES = {
    "no gaps": tuple(range(1995, 2009)),
    "four years": (2001, 2002, 2003, 2004),
    "three years": (2001, 2002, 2003),
    "gaps": (1990, 1991, 1994, 1995, 1996, 2000, 2001),
}
AHEAD = {
    "no gaps": (2009, 2010, 2011),
    "four years": (2005, 2006),
    "three years": (2004, 2005, 2009),
    "gaps": (2002, 2003, 2010),
}


def fit(
    name: str, years: tuple[int, ...], costs: Vector | tuple[float, ...], ahead: tuple[int, ...]
) -> StudentT | LogStudentT:
    growth = DeclaredGrowth(amount=0.0)
    return student(trends.get(name)(Baseline(years, tuple(float(cost) for cost in costs), growth), ahead))


def fit_many(
    name: str, costs: Vector, ahead: tuple[int, ...], declared: DeclaredGrowths | None = None
) -> Counterfactual:
    return trends.get(name)(Baseline((2001, 2002, 2003), costs, declared), ahead)


def student(found: Counterfactual) -> StudentT | LogStudentT:
    """Return the counterfactual of a textbook trend: a Student's t of the costs or of their logarithms."""
    assert isinstance(found, StudentT | LogStudentT)
    return found


def small(name: str, declared: DeclaredGrowth | None = None) -> StudentT | LogStudentT:
    return student(trends.get(name)(Baseline((2001, 2002, 2003, 2004), COSTS, declared), (2005, 2006)))


def noisy(series: str, seed: int) -> Vector:
    years = np.array(SERIES[series], dtype=float)
    noise: Vector = np.random.default_rng(seed).normal(0, 0.1, len(years))
    costs: Vector = 1e6 * np.exp(0.04 * (years - years[0]) + noise)
    return costs


@pytest.mark.parametrize("level", [0.5, 0.8, 0.95, 0.99])
@pytest.mark.parametrize("seed", [1, 2, 3])
@pytest.mark.parametrize("series", SERIES)
@pytest.mark.parametrize("name", ["linear", "growth"])
def test_least_squares_equals_statsmodels(name: str, series: str, seed: int, level: float) -> None:
    """A year and its interval are those of OLS in statsmodels; for `growth` their exponentials."""
    years, ahead, costs = SERIES[series], AHEAD[series], noisy(series, seed)
    back: Callable[[Vector], Vector] = np.exp if name == "growth" else np.asarray
    model = OLS(np.log(costs) if name == "growth" else costs, add_constant(np.array(years, float) - 2000))
    ours = fit(name, years, costs, ahead)
    oracle = model.fit().get_prediction(add_constant(np.array(ahead, float) - 2000, has_constant="add"))
    table = oracle.summary_frame(alpha=1 - level)
    found = [ours.year(year, level) for year in ahead]
    assert ours.point == pytest.approx(back(table["mean"].to_numpy()), rel=1e-9)
    assert [e.point for e in found] == pytest.approx(ours.point, rel=1e-12)
    assert [e.lower for e in found] == pytest.approx(back(table["obs_ci_lower"].to_numpy()), rel=1e-7)
    assert [e.upper for e in found] == pytest.approx(back(table["obs_ci_upper"].to_numpy()), rel=1e-7)
    assert ours.fitted == pytest.approx(back(model.fit().fittedvalues), rel=1e-9)


@pytest.mark.parametrize("seed", [1, 2, 3])
@pytest.mark.parametrize("series", SERIES)
@pytest.mark.parametrize("name", ["linear", "growth"])
def test_least_squares_has_the_covariance_of_the_textbook(name: str, series: str, seed: int) -> None:
    """The years together have the scale matrix s2 (I + X0 (X'X)^-1 X0') and n - 2 degrees of freedom."""
    years, ahead, costs = SERIES[series], AHEAD[series], noisy(series, seed)
    y = np.log(costs) if name == "growth" else costs
    x = np.column_stack([np.ones(len(years)), np.array(years) - years[0]])
    x0 = np.column_stack([np.ones(len(ahead)), np.array(ahead) - years[0]])
    coefficients, residual_sum, *_ = np.linalg.lstsq(x, y, rcond=None)
    variance = residual_sum[0] / (len(years) - 2)
    ours = fit(name, years, costs, ahead)
    expected = variance * (np.eye(len(ahead)) + x0 @ np.linalg.inv(x.T @ x) @ x0.T)
    assert ours.covariance == pytest.approx(expected, rel=1e-7)
    assert ours.mean == pytest.approx(x0 @ coefficients, rel=1e-9)
    assert ours.df == len(years) - 2


def test_linear_by_hand() -> None:
    """10, 12, 11, 15: slope 7/5, residual variance 4.2/2, variances 2.1 (1 + 1/4 + d^2/5)."""
    found = small("linear")
    assert found.fitted == pytest.approx([9.9, 11.3, 12.7, 14.1])
    assert found.point == pytest.approx([15.5, 16.9])
    assert found.covariance == pytest.approx(np.array([[5.25, 4.2], [4.2, 7.77]]))
    both = found.total([1, 1])
    assert (both.point, both.upper - both.point) == pytest.approx((32.4, T2 * sqrt(5.25 + 7.77 + 2 * 4.2)))


def test_flat_by_hand() -> None:
    """10, 12, 11, 15: mean 12, s2 = (4 + 0 + 1 + 9)/3, half width t3 s sqrt(1 + 1/4); for the sum 2 + 4/4."""
    found = small("flat")
    one, both = found.year(2006), found.total([1, 1])
    assert found.fitted == pytest.approx([12, 12, 12, 12])
    assert found.df == 3
    assert (one.point, one.upper - one.point) == pytest.approx((12, T3 * sqrt(14 / 3) * sqrt(1 + 1 / 4)))
    assert (both.point, both.upper - both.point) == pytest.approx((24, T3 * sqrt(14 / 3 * (2 + 4 / 4))))


def test_last_by_hand() -> None:
    """10, 12, 11, 15: s2 = (4 + 1 + 16)/3 = 7, half width t3 s sqrt(h); for the sum of two 1 + 2 + 2."""
    found = small("last")
    assert found.fitted == pytest.approx([15, 15, 15, 15])
    assert found.df == 3
    for ahead, year in ((1, 2005), (2, 2006)):
        one = found.year(year)
        assert (one.point, one.point - one.lower) == pytest.approx((15, T3 * sqrt(7) * sqrt(ahead)))
    both = found.total([1, 1])
    assert (both.point, both.upper - both.point) == pytest.approx((30, T3 * sqrt(7 * 5)))


def test_drift_by_hand() -> None:
    """10, 12, 11, 15: slope 5/3, s2 = (1 + 64 + 49)/9 over 2, half width t2 s sqrt(h (1 + h/3))."""
    found = small("drift")
    assert found.fitted == pytest.approx([10, 35 / 3, 40 / 3, 15])
    assert found.df == 2
    for ahead, year in ((1, 2005), (2, 2006)):
        one = found.year(year)
        half = T2 * sqrt(19 / 3) * sqrt(ahead * (1 + ahead / 3))
        assert (one.point, one.upper - one.point) == pytest.approx((15 + ahead * 5 / 3, half))
    both = found.total([1, 1])
    assert both.upper - both.point == pytest.approx(T2 * sqrt(19 / 3 * (5 + 9 / 3)))


def test_growth_by_hand() -> None:
    """2, 4, 16 are 1, 2, 4 in powers of two: 16/3 is next, with the variance 1/6 (1 + 1/3 + 4/2) = 5/9."""
    found = fit("growth", (2001, 2002, 2003), (2.0, 4.0, 16.0), (2004,)).year(2004)
    half = T1 * sqrt(5 / 9)
    expected = (2 ** (16 / 3), 2 ** (16 / 3 - half), 2 ** (16 / 3 + half))
    assert (found.point, found.lower, found.upper) == pytest.approx(expected, rel=1e-6)


@pytest.mark.parametrize(
    ("growth", "fitted", "points", "variance"),
    [
        (DeclaredGrowth(amount=2.0), [9, 11, 13, 15], [17, 19], (0 + 9 + 4) / 3),
        (DeclaredGrowth(amount=-3.0), [24, 21, 18, 15], [12, 9], (25 + 4 + 49) / 3),
        (DeclaredGrowth(rate=0.25), [7.68, 9.6, 12, 15], [18.75, 23.4375], (0.25 + 16 + 1.5625) / 3),
    ],
)
def test_declared_by_hand(
    growth: DeclaredGrowth, fitted: list[float], points: list[float], variance: float
) -> None:
    """From 15 on an amount is added, or a rate multiplied; the variance is that of its own past errors."""
    found = small("declared", growth)
    assert found.fitted == pytest.approx(fitted)
    assert found.point == pytest.approx(points)
    assert found.covariance == pytest.approx(variance * np.array([[1, 1], [1, 2]]))
    assert found.df == 3


@pytest.mark.parametrize("growth", [DeclaredGrowth(amount=0.0), DeclaredGrowth(rate=0.0)])
def test_declared_without_growth_is_last(growth: DeclaredGrowth) -> None:
    """A declared growth of nothing is `last`: points, covariance and degrees of freedom."""
    declared, last = small("declared", growth), small("last")
    assert declared.point == pytest.approx(last.point)
    assert declared.covariance == pytest.approx(last.covariance)
    assert declared.df == last.df


def test_declared_with_the_slope_of_drift_has_its_points() -> None:
    """The amount that drift finds, declared, gives drift's points and fitted line."""
    declared, drift = small("declared", DeclaredGrowth(amount=5 / 3)), small("drift")
    assert declared.point == pytest.approx(drift.point)
    assert declared.fitted == pytest.approx(drift.fitted)


def test_declared_needs_a_growth() -> None:
    """Without a declared growth there is nothing to project."""
    with pytest.raises(TrendError, match="needs a growth"):
        small("declared")


def test_a_longer_step_weighs_less() -> None:
    """10, 12, (gap), 15: a step over two years has twice the variance, and drift counts the calendar."""
    years, costs = (2001, 2002, 2004), (10.0, 12.0, 15.0)
    last, drift = (fit(name, years, costs, (2005, 2006)) for name in ("last", "drift"))
    assert last.covariance == pytest.approx((4 / 1 + 9 / 2) / 2 * np.array([[1, 1], [1, 2]]))
    assert drift.point == pytest.approx([15 + 5 / 3, 15 + 10 / 3])
    steps = (1 / 9) / 1 + (1 / 9) / 2
    assert drift.covariance == pytest.approx(
        steps * np.array([[1 + 1 / 3, 1 + 2 / 3], [1 + 2 / 3, 2 + 4 / 3]])
    )


@pytest.mark.parametrize(
    ("growth", "variance"),
    [
        (DeclaredGrowth(amount=2.0), (0 + 1 / 2) / 2),  # 12 as declared; 15 where 16 was
        (
            DeclaredGrowth(rate=0.25),
            (0.25 + 14.0625 / 2) / 2,
        ),  # 12 where 12.5 was declared; 15 where 18.75 was
    ],
)
def test_a_declared_growth_goes_on_through_a_gap(growth: DeclaredGrowth, variance: float) -> None:
    """10, 12, (gap), 15: over two years the declared growth comes twice, and its error weighs half."""
    baseline = Baseline((2001, 2002, 2004), (10.0, 12.0, 15.0), growth)
    found = student(trends.get("declared")(baseline, (2005, 2006)))
    assert found.covariance == pytest.approx(variance * np.array([[1, 1], [1, 2]]))


@pytest.mark.parametrize("series", SERIES)
@pytest.mark.parametrize("name", ["linear", "flat", "last", "drift", "declared"])
def test_the_covariance_is_that_of_the_trends_own_errors(name: str, series: str) -> None:
    """Over independent shocks of variance 1, the expected covariance is that of future less projection.

    A projection is linear in the shocks and its covariance a square of them, so that both expectations are
    sums over the single shocks: an exact derivation, and no simulation.
    """
    years, ahead = SERIES[series], AHEAD[series]
    calendar = range(years[0], ahead[-1] + 1)
    errors, expected = [], np.zeros((len(ahead), len(ahead)))
    for shocked in calendar:
        # a walk keeps each yearly shock for good; noise about a line belongs to its year alone
        path = {y: float(y == shocked if name in ("linear", "flat") else y >= shocked) for y in calendar}
        found = fit(name, years, tuple(path[year] for year in years), ahead)
        errors.append([path[year] for year in ahead] - found.point)
        expected += found.covariance
    assert expected == pytest.approx(np.array(errors).T @ np.array(errors), abs=1e-12)


@pytest.mark.parametrize("level", [0.8, 0.95])
@pytest.mark.parametrize("series", ["three years", "four years", "no gaps"])
@pytest.mark.parametrize("draws", [100_000, pytest.param(400_000, marks=pytest.mark.slow)])
def test_a_sum_under_growth_has_the_interval_of_a_simulation(draws: int, series: str, level: float) -> None:
    """As many of scipy's independent draws lie below and above the interval of a sum as its level says."""
    ahead, weights = AHEAD[series], np.array([1.0, 1.0, 0.5])[: len(AHEAD[series])]
    found = fit("growth", SERIES[series], noisy(series, 5), ahead)
    joint = stats.multivariate_t(found.mean, found.covariance, found.df, seed=11)
    with np.errstate(over="ignore"):
        sums = np.exp(joint.rvs(draws)) @ weights
    answer, tail = found.total(weights, level), (1 - level) / 2
    error = 5 * sqrt(tail * (1 - tail) * (1 / 50_000 + 1 / draws))
    assert answer.point == pytest.approx(found.point @ weights)
    assert np.mean(sums < answer.lower) == pytest.approx(tail, abs=error)
    assert np.mean(sums > answer.upper) == pytest.approx(tail, abs=error)


@pytest.mark.parametrize("cost", [0.0, -1.0])
def test_growth_refuses_what_has_no_logarithm(cost: float) -> None:
    """A baseline with a cost of zero or less has no rate of growth."""
    with pytest.raises(TrendError, match="above zero"):
        fit("growth", (2001, 2002, 2003), (5.0, cost, 6.0), (2004,))


def test_growth_refuses_to_go_beyond_all_numbers() -> None:
    """A projection that no number can hold is refused, and not given as infinity."""
    with pytest.raises(TrendError, match="beyond all numbers"):
        fit("growth", (2001, 2002, 2003), (1.0, 1e12, 1e24), (2004, 2030))


def test_growth_of_many_leaves_out_only_the_cells_that_it_cannot_draw() -> None:
    """Of many series, years beyond all numbers are NaN, and all years without a logarithm; no others."""
    costs = np.array([[5.0, 6.0, 7.0], [5.0, 0.0, 6.0], [1.0, 1e12, 1e24]])
    found = fit_many("growth", costs, (2004, 2030))
    assert np.isfinite(found.point).tolist() == [[True, True], [False, False], [True, False]]
    assert found.point[0].tolist() == fit("growth", (2001, 2002, 2003), costs[0], (2004, 2030)).point.tolist()
    assert {row: reason.split("'")[2] for row, reason in found.undrawn.items()} == {
        1: " needs costs above zero in every baseline year",
        2: " goes beyond all numbers within the years that are projected",
    }


def test_declared_of_many_leaves_out_the_series_without_a_growth() -> None:
    """Of many series, only those that declare a growth are drawn; the reason for the others is the one's."""
    growths = DeclaredGrowths.of([None, DeclaredGrowth(amount=2.0), DeclaredGrowth(rate=0.5)])
    found = fit_many("declared", np.array([COSTS[:3]] * 3), (2004, 2005), growths)
    assert np.isnan(found.point[0]).all()
    assert found.point[1:].tolist() == [[13.0, 15.0], [16.5, 24.75]]
    assert list(found.undrawn) == [0]
    assert list(fit_many("declared", np.array([COSTS[:3]] * 2), (2004,)).undrawn) == [0, 1]
    with pytest.raises(TrendError) as error:
        small("declared")
    assert found.undrawn[0] == str(error.value)


def test_a_trend_says_what_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a trend's file says holds; what it leaves out is no."""
    said = ("IN_RANGE", True), ("NEEDS_GROWTH", True), ("LINEAR_IN", "logarithms")
    for name, constants, expected in (
        ("says_nothing", (), (False, False, None)),
        ("says_all", said, (True, True, "logarithms")),
    ):
        module = ModuleType(name)
        for constant, value in constants:
            setattr(module, constant, value)
        monkeypatch.setitem(sys.modules, f"savings.trends.{name}", module)
        assert (trends.in_range(name), trends.needs_growth(name), trends.linear_in(name)) == expected


@pytest.mark.parametrize("name", [name for name in trends.names() if trends.linear_in(name)])
def test_a_trend_is_linear_in_what_it_says(name: str) -> None:
    """The points of a sum of two series are the sums of theirs; in logarithms, of a product the products."""
    one, other = np.array([COSTS[:3], (4.0, 5.0, 3.0)])
    in_costs = trends.linear_in(name) == "costs"
    both = one + other if in_costs else one * other
    found = fit_many(name, np.array([one, other, both]), (2004, 2006)).point
    assert found[2] == pytest.approx(found[0] + found[1] if in_costs else found[0] * found[1])


@pytest.mark.parametrize("name", ["linear", "drift"])
def test_a_straight_line_goes_on(name: str) -> None:
    """A perfect straight line is projected along itself, without any uncertainty."""
    found = fit(name, (2001, 2002, 2004, 2007), (10.0, 13.0, 19.0, 28.0), (2008, 2010))
    both = found.total([1, 1])
    assert found.point == pytest.approx([31, 37])
    assert (both.lower, both.upper) == pytest.approx((68, 68))


def test_constant_growth_goes_on() -> None:
    """A perfect rate of growth goes on, without any uncertainty."""
    found = fit("growth", (2001, 2002, 2004), (10.0, 20.0, 80.0), (2005, 2006))
    both = found.total([1, 1])
    assert found.point == pytest.approx([160, 320])
    assert (both.lower, both.upper) == pytest.approx((480, 480))


def test_a_years_point_under_growth_is_its_median() -> None:
    """The point of `growth` is the exponential of the line, which half of the distribution lies below."""
    found = fit("growth", SERIES["no gaps"], noisy("no gaps", 7), (2009,))
    assert found.point[0] == pytest.approx(exp(found.mean[0]))
    narrow = found.year(2009, 1e-9)
    assert (narrow.lower, narrow.upper) == pytest.approx((found.point[0], found.point[0]))
