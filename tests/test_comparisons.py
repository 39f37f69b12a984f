"""The comparison methods: published figures, other ways to compute the same, what holds for all panels."""

from __future__ import annotations

import csv
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from conftest import ROOT
from hypothesis import strategies as st
from numpy.typing import NDArray
from properties import holds_for
from scipy import optimize, stats
from statsmodels.regression.linear_model import OLS

from savings import comparisons
from savings.comparisons.relative import relative
from savings.comparisons.synthetic_control import synthetic_control, weights
from savings.counterfactual.comparison_panel import (
    ComparedCounterfactual,
    ComparisonError,
    ComparisonPanel,
    Standing,
)
from savings.counterfactual.model import Vector
from savings.errors import OptionError


def table(name: str) -> tuple[list[int], dict[str, list[float]]]:
    """Return the years of a table in `tests/data`, and the figures of each row."""
    with (ROOT / "tests" / "data" / name).open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    return [int(year) for year in rows[0][1:-1]], {
        row[0]: [float(cell) for cell in row[1:-1]] for row in rows[1:]
    }


def panel_of(name: str, own: str, start: int) -> tuple[ComparisonPanel, Vector, list[str]]:
    """Return the panel of an area from a start, what it spent from then on, and the names of the others."""
    years, rows = table(name)
    cut = years.index(start)
    others = [area for area in rows if area != own]
    figures = np.array([rows[area] for area in others])
    mine = np.array(rows[own])
    panel = ComparisonPanel(
        tuple(years[:cut]), mine[:cut], figures[:, :cut], tuple(years[cut:]), figures[:, cut:]
    )
    return panel, mine[cut:], others


def made_panel(seed: int = 1, areas: int = 12, n: int = 8, h: int = 4, size: float = 1e6) -> ComparisonPanel:
    """Return a panel of areas whose costs wander, alike in part."""
    rng = np.random.default_rng(seed)
    alike = rng.normal(0.03, 0.05, n + h)
    logs = np.cumsum(alike + rng.normal(0, 0.05, (areas + 1, n + h)), axis=1) + rng.normal(
        0, 0.5, (areas + 1, 1)
    )
    costs = size * np.exp(logs)
    years = tuple(range(2000, 2000 + n + h))
    return ComparisonPanel(years[:n], costs[0, :n], costs[1:, :n], years[n:], costs[1:, n:])


def in_other_order(panel: ComparisonPanel, order: NDArray[np.intp]) -> ComparisonPanel:
    return replace(panel, areas=panel.areas[order], areas_ahead=panel.areas_ahead[order])


def scaled(panel: ComparisonPanel, own: float, others: float) -> ComparisonPanel:
    return replace(
        panel, own=panel.own * own, areas=panel.areas * others, areas_ahead=panel.areas_ahead * others
    )


# Published figures.


def test_proposition_99_by_difference_in_differences() -> None:
    """The mean gap over 1989-2000 is -27.35 packs, as two means of two groups give it."""
    panel, spent, _ = panel_of("prop99_packs.csv", "California", 1989)
    found = comparisons.get("difference-in-differences")(panel)
    assert float((spent - found.point).mean()) == pytest.approx(-27.349, abs=5e-4)


def test_proposition_99_by_synthetic_control() -> None:
    """On outcomes alone: about -19 packs on average and -26 in 2000, as the paper finds with covariates too.

    No state lies as far out as California: one in 39.
    """
    panel, spent, _ = panel_of("prop99_packs.csv", "California", 1989)
    found = synthetic_control(panel)
    gaps = spent - found.point
    assert float(gaps.mean()) == pytest.approx(-19, abs=1)
    assert float(gaps[-1]) == pytest.approx(-26, abs=1)
    assert found.standing(spent).p_value == pytest.approx(1 / 39)


def test_german_reunification_with_the_published_weights() -> None:
    """The weights of Abadie et al. (2015), applied to 1990-2003, give -1,555.13 dollars a year."""
    panel, spent, others = panel_of("german_gdp.csv", "West Germany", 1990)
    published = {"USA": 0.216, "Austria": 0.415, "Netherlands": 0.098, "Switzerland": 0.108, "Japan": 0.163}
    shares = np.array([published.get(name, 0.0) for name in others])
    assert shares.sum() == pytest.approx(1)
    assert float((spent - shares @ panel.areas_ahead).mean()) == pytest.approx(-1555.13, abs=5e-3)


def test_german_reunification_on_outcomes_alone() -> None:
    """From 1991 the fitted weights give about -1,670 dollars a year; from 1990 about -1,300."""
    panel, spent, _ = panel_of("german_gdp.csv", "West Germany", 1991)
    assert float((spent - synthetic_control(panel).point).mean()) == pytest.approx(-1670, rel=0.02)
    panel, spent, _ = panel_of("german_gdp.csv", "West Germany", 1990)
    assert float((spent - synthetic_control(panel).point).mean()) == pytest.approx(-1300, rel=0.02)


# Other ways to compute the same.


def test_difference_in_differences_is_the_regression_with_two_ways_of_fixed_effects() -> None:
    """The mean gap is the coefficient that statsmodels finds with a dummy for each area and year."""
    panel, spent = made_panel(), np.array([1e6, 1.1e6, 1.2e6, 1.3e6])
    found = comparisons.get("difference-in-differences")(panel)
    costs = np.vstack([np.append(panel.own, spent), np.hstack([panel.areas, panel.areas_ahead])])
    areas, years = costs.shape
    area, year = np.indices(costs.shape)
    treated = (area == 0) & (year >= len(panel.years))
    columns = [treated, *(area == at for at in range(areas)), *(year == at for at in range(1, years))]
    design = np.array([column.ravel() for column in columns], dtype=float).T
    gap = OLS(costs.ravel(), design).fit().params[0]
    assert float((spent - found.point).mean()) == pytest.approx(gap)


@pytest.mark.parametrize(
    "name, own, start", [("prop99_packs.csv", "California", 1989), ("german_gdp.csv", "West Germany", 1991)]
)
def test_the_weights_solve_the_quadratic_programme(name: str, own: str, start: int) -> None:
    """No other solver finds weights that fit better, beyond what telling equal fits apart may cost."""
    panel, _, _ = panel_of(name, own, start)
    found = weights(panel.own, panel.areas)

    def misfit(w: Vector) -> float:
        missed = (w @ panel.areas - panel.own) / panel.size
        return float(missed @ missed)

    other = optimize.minimize(
        misfit,
        np.full(len(panel), 1 / len(panel)),
        method="SLSQP",
        bounds=[(0, 1)] * len(panel),
        constraints={"type": "eq", "fun": lambda w: w.sum() - 1},
        options={"maxiter": 1000, "ftol": 1e-14},
    )
    assert misfit(found) <= misfit(other.x) + 1e-6 * len(panel.years)


def test_of_mixes_that_fit_as_well_the_most_equal_is_taken() -> None:
    """Two areas with the same costs share their weight, although either alone would do."""
    panel = made_panel(areas=3)
    twins = replace(
        panel,
        own=panel.areas[0],
        areas=panel.areas[[0, 0, 1, 2]],
        areas_ahead=panel.areas_ahead[[0, 0, 1, 2]],
    )
    assert weights(twins.own, twins.areas) == pytest.approx([0.5, 0.5, 0, 0], abs=1e-3)


def test_areas_are_fitted_to_the_others_alone() -> None:
    """The shortcut through all areas gives each comparison area the weights of its own fit to the others."""
    for own, start in (("California", 1989), ("Utah", 1989), ("Nevada", 1985)):
        panel, _, _ = panel_of("prop99_packs.csv", own, start)
        found = synthetic_control(panel)
        gaps = []
        for place in range(len(panel)):
            alone = panel.placebo(place)
            gaps.append(panel.areas_ahead[place] - weights(alone.own, alone.areas) @ alone.areas_ahead)
        assert found._placebos[0] == pytest.approx(np.array(gaps), abs=0.05)


def test_relative_to_areas_that_stand_still_is_the_trend_of_the_logarithms() -> None:
    """Where the others never change, the projection is the exponential of the averaged trend's."""
    panel = made_panel()
    still = replace(
        panel, areas=np.full_like(panel.areas, 5.0), areas_ahead=np.full_like(panel.areas_ahead, 5.0)
    )
    found = relative(still)
    assert found.point == pytest.approx(5 * np.exp(found.money.logarithms.point))
    one = relative(replace(still, areas=still.areas[:1], areas_ahead=still.areas_ahead[:1]))
    assert found.point == pytest.approx(one.point)


def test_a_year_has_the_interval_of_its_logarithm_and_the_draws_agree() -> None:
    """The exact ends of single years are those of the draws, within what 100,000 draws can say."""
    found = relative(made_panel())
    for at, level in ((0, 0.8), (3, 0.95)):
        exact = found.totals(np.eye(4), level)
        sampled = np.quantile(found.money._draws()[at], [(1 - level) / 2, (1 + level) / 2])
        assert [exact.lower[at], exact.upper[at]] == pytest.approx(sampled * found.money.times[at], rel=0.01)


def test_the_sum_of_years_has_the_interval_of_other_draws() -> None:
    """Drawn from the mixture by another generator and part by part, the total has the same ends."""
    found = relative(made_panel())
    own, rng = found.money.logarithms, np.random.default_rng(7)
    counts = rng.multinomial(400_000, own.weight)
    drawn = [
        stats.multivariate_t(mean, variance * own.spread[part], df=4, seed=rng).rvs(count).reshape(count, 4)
        for mean, variance, part, count in zip(own.mean, own.variance, own.part, counts, strict=True)
        if count
    ]
    sums = np.exp(np.concatenate(drawn)) @ found.money.times
    total = found.total(np.ones(4))
    assert [total.lower, total.upper] == pytest.approx(np.quantile(sums, [0.025, 0.975]), rel=0.01)


@pytest.mark.parametrize("drift", [0.0, -0.09])
def test_with_a_drift_the_ratio_moves_on_from_its_last_level_and_the_spread_stays(drift: float) -> None:
    """Each year's cost is the last fitted ratio, so much drifted, times the others; widths in logs stay."""
    panel = panel_of("german_gdp.csv", "West Germany", 1990)[0]
    found = relative(panel)
    drifted = found.with_drift(drift)
    ratio = found.fitted[-1] / np.exp(np.log(panel.areas[:, -1]).mean())
    since = np.array(panel.ahead) - 1989
    mean = np.exp(np.log(panel.areas_ahead).mean(axis=0))
    assert drifted.point == pytest.approx(ratio * np.exp(drift * since) * mean)
    for each, held in zip(
        drifted.ends(np.eye(len(since)), 0.9), found.ends(np.eye(len(since)), 0.9), strict=True
    ):
        assert each / drifted.point == pytest.approx(held / found.point)


def test_the_sum_with_a_drift_is_that_of_the_drifted_draws() -> None:
    """Drift in every year is one factor on each year's draws: the same draws, weighted by it, sum to it."""
    found = relative(panel_of("german_gdp.csv", "West Germany", 1990)[0])
    factors = np.exp(-0.09 * np.arange(1, len(found.years) + 1))
    total = found.with_drift(-0.09).total(np.ones(len(factors)), 0.95)
    weighted = found.with_drift(0.0).total(factors, 0.95)
    assert [total.lower, total.upper] == pytest.approx([weighted.lower, weighted.upper])
    assert total.point == pytest.approx(weighted.point)


# The permutation, by hand.


def test_the_interval_is_a_gap_of_the_comparison_areas() -> None:
    """Of four areas whose errors are known, the interval at 80 % is the largest in their own units."""
    own, others = np.zeros(4), np.array([[1.0, 1, 1, 1], [2, 2, 2, 2], [3, 3, 3, 3], [4, 4, 4, 4]])
    ahead = others[:, :1] + np.array([[0.0], [1], [-2], [4]])
    panel = ComparisonPanel((1, 2, 3, 4), own + 10.0, others, (5,), ahead)
    found = comparisons.get("difference-in-differences")(panel)
    # Each area's gap is its own change less the mean change of the other three.
    changes = np.array([0.0, 1, -2, 4])
    gaps = changes - (changes.sum() - changes) / 3
    sizes = np.array([1.0, 2, 3, 4])
    usual = np.median(np.abs(gaps / sizes))
    largest = np.sort(np.abs(gaps / (sizes * usual)))[-1] * 10 * usual
    assert found.point == pytest.approx([10 + changes.mean()])
    interval = found.year(5, 0.8)
    assert (interval.upper - interval.lower) / 2 == pytest.approx(largest)
    # For 95 % four areas do not suffice.
    root = np.sqrt(np.mean((gaps / (sizes * usual)) ** 2))
    interval = found.year(5, 0.95)
    assert (interval.upper - interval.lower) / 2 == pytest.approx(stats.t.ppf(0.975, 4) * root * 10 * usual)
    assert found.interval(0.8) == "permutation"
    assert found.interval(0.95) == "permutation.few"


@pytest.mark.parametrize("method", ["difference-in-differences", "synthetic-control"])
@pytest.mark.parametrize("areas", [3, 7, 8])
def test_the_interval_of_a_higher_level_holds_that_of_a_lower_one(areas: int, method: str) -> None:
    """Also where one of few areas jumps, whose gap is the interval at 80 %, and Student's t has 95 %."""
    panel = made_panel(areas=areas, n=6, h=1)
    ahead = panel.areas_ahead.copy()
    ahead[0] *= 1.5
    found = comparisons.get(method)(replace(panel, areas_ahead=ahead))
    figures = [found.total([1.0], level) for level in np.linspace(0.5, 0.99, 50)]
    for inner, outer in pairwise(figures):
        assert outer.lower <= inner.lower <= inner.upper <= outer.upper


def test_the_p_value_counts_the_area_itself() -> None:
    """Two of four others as far out: three of five."""
    standing = Standing(1.0, np.array([0.5, 1.0, 2.0, 0.1]))
    assert (standing.as_far, standing.p_value) == (2, 0.6)


@pytest.mark.parametrize("method", ["difference-in-differences", "synthetic-control"])
@pytest.mark.parametrize("count", [100, pytest.param(300, marks=pytest.mark.slow)])
def test_the_permutation_holds_as_often_as_it_says(count: int, method: str) -> None:
    """In panels without an intervention, the 80 % interval of the total holds four times in five."""
    held = 0
    for seed in range(count):
        panel = made_panel(seed, areas=14, n=6, h=2)
        spent = panel.areas_ahead[0]
        total = comparisons.get(method)(panel.placebo(0)).total([1, 1], 0.8)
        held += total.lower <= spent.sum() <= total.upper
    assert stats.binomtest(held, count, 0.8).pvalue > 0.001


# What holds for all.


@pytest.mark.parametrize("method", comparisons.names())
def test_the_order_of_the_areas_does_not_matter(method: str) -> None:
    """Turned round, the areas give the same figures."""
    panel = made_panel()
    spent = panel.own[:4]
    one, other = (
        comparisons.get(method)(each) for each in (panel, in_other_order(panel, np.arange(11, -1, -1)))
    )
    found, turned = one.totals(np.eye(4)), other.totals(np.eye(4))
    assert turned.point == pytest.approx(found.point, rel=1e-9)
    assert turned.lower == pytest.approx(found.lower, rel=1e-9)
    assert other.standing(spent).p_value == one.standing(spent).p_value


@holds_for(st.floats(1e-6, 1e9), st.sampled_from(comparisons.names()), examples=30)
def test_the_unit_does_not_matter(unit: float, method: str) -> None:
    """In another unit every figure is the same figure in that unit."""
    panel = made_panel(areas=6)
    one, other = (comparisons.get(method)(each) for each in (panel, scaled(panel, unit, unit)))
    weights = np.vstack([np.ones(4), np.eye(4)])
    found, there = one.totals(weights), other.totals(weights)
    for mine, its in ((found.point, there.point), (found.lower, there.lower), (found.upper, there.upper)):
        assert its == pytest.approx(unit * mine, rel=1e-6)


def test_relative_does_not_care_how_large_the_others_are() -> None:
    """Areas a thousand times as large tell the same."""
    panel = made_panel()
    assert relative(scaled(panel, 1, 1000)).point == pytest.approx(relative(panel).point)


def test_what_strikes_all_alike_falls_out_of_relative() -> None:
    """Where a year ahead is half as dear for all others, it is projected as half, and no other year."""
    panel = made_panel()
    struck = panel.areas_ahead * np.array([1, 0.5, 1, 1])
    found = relative(replace(panel, areas_ahead=struck)).totals(np.eye(4))
    before = relative(panel).totals(np.eye(4))
    for mine, its in ((found.point, before.point), (found.lower, before.lower), (found.upper, before.upper)):
        assert mine == pytest.approx(its * np.array([1, 0.5, 1, 1]))


def test_far_intervals_do_not_explode() -> None:
    """Twenty years ahead, the interval of a quiet area is less than ten times as wide as one year ahead."""
    panel = made_panel(n=6, h=20)
    found = relative(panel).totals(np.eye(20))
    width = np.log(found.upper / found.lower)
    assert (np.diff(width) > -1e-9).all()
    assert width[-1] < 10 * width[0]


@pytest.mark.parametrize("method", comparisons.names())
def test_the_figures_of_an_area_follow_from_the_panel_alone(method: str) -> None:
    """A panel without some years is that panel: leaving out, cutting and trying areas change nothing else."""
    panel = made_panel()
    assert panel.without(0).years == panel.years[1:]
    assert panel.pretended(2).ahead == panel.years[-2:]
    assert panel.pretended(2).areas_ahead == pytest.approx(panel.areas[:, -2:])
    placebo = panel.placebo(3)
    assert len(placebo) == len(panel) - 1
    assert placebo.own == pytest.approx(panel.areas[3])
    made: ComparedCounterfactual = comparisons.get(method)(placebo)
    assert made.misfit == pytest.approx(comparisons.get(method)(panel).misfits[3])


def test_costs_of_zero_have_no_ratio() -> None:
    """`relative` says that it needs costs above zero, and the others go on."""
    panel = made_panel()
    zero = replace(panel, own=np.where(np.arange(8) == 2, 0.0, panel.own))
    with pytest.raises(ComparisonError, match="costs above zero"):
        relative(zero)
    assert np.isfinite(synthetic_control(zero).point).all()


@pytest.mark.parametrize("method", ["difference-in-differences", "synthetic-control"])
def test_one_area_is_not_enough_for_a_permutation(method: str) -> None:
    """With one comparison area there is none to try the method on; `relative` needs no more than one."""
    panel = made_panel(areas=1)
    with pytest.raises(ComparisonError, match="at least two"):
        comparisons.get(method)(panel)
    found = relative(panel)
    assert (comparisons.fewest_areas(method), comparisons.fewest_areas("relative")) == (2, 1)
    assert len(found.misfits) == len(found.standing(panel.own[:4]).others) == 0


def test_thousands_of_areas_are_too_many_for_a_mix() -> None:
    """A mix of more than a thousand areas is refused, and `relative` takes them all."""
    panel = made_panel(areas=1001, n=5, h=1)
    with pytest.raises(ComparisonError, match="at most 1000 areas"):
        synthetic_control(panel)
    assert np.isfinite(relative(panel).point).all()


def test_an_unknown_method_is_named_with_those_there_are() -> None:
    """The error lists the methods."""
    with pytest.raises(OptionError, match="relative, difference-in-differences, synthetic-control"):
        comparisons.get("regression")
