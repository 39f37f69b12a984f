"""How the benchmarks cut windows from families of series, and count by thirds."""

from __future__ import annotations

import numpy as np
import pytest
from families import Family, Table, is_even, noise, relative_windows, windows
from thirds import best_factor, by_thirds, measured

from savings.counterfactual.baseline import Baseline
from savings.trends.structural import structural


def walks(units: int, years: int, step: float = 5.0) -> np.ndarray:
    """Return random walks around 100, a row a unit."""
    steps = np.random.default_rng(units).normal(0, step, (units, years))
    return 100 + np.cumsum(steps, axis=1) / 2


def family(amounts: np.ndarray, *, alone: bool = False) -> Family:
    """Return a family of one table."""
    return Family("made", (Table(tuple(f"unit {row}" for row in range(len(amounts))), amounts),), alone)


def test_windows_end_where_a_series_ends_and_step_back_six_years() -> None:
    """The last window of a series ends with it, the others six years earlier each; at most four."""
    amounts = np.full((1, 40), np.nan)
    amounts[0, 2:38] = np.arange(2, 38)
    found = windows(family(amounts), 5, 6)
    assert found.future[:, -1].tolist() == [37, 31, 25, 19]
    assert found.past[:, 0].tolist() == [27, 21, 15, 9]


def test_a_baseline_is_above_zero_and_not_constant() -> None:
    """Windows with a zero, a gap or only one amount in the baseline are left out; zeros may come after it."""
    amounts = np.array([[1, 2, 3, 0, 0.0], [0, 2, 3, 4, 5], [2, 2, 2, 4, 5], [np.nan, 2, 3, 4, 5]])
    assert windows(family(amounts), 3, 2).units.tolist() == ["unit 0"]


def test_the_noise_of_the_others_is_their_median_without_the_unit_itself() -> None:
    """It is that of the same years; none is known beside fewer than five others, and none of competitions."""
    amounts = walks(8, 11)
    found = windows(family(amounts), 5, 6)
    for row in range(8):
        others = np.median(noise(np.delete(amounts[:, :5], row, axis=0)))
        assert found.others[row] == pytest.approx(others)
    assert np.isnan(windows(family(amounts[:5]), 5, 6).others).all()
    assert np.isnan(windows(family(amounts, alone=True), 5, 6).others).all()


def test_ratios_are_to_the_geometric_mean_of_the_others() -> None:
    """A shock that strikes all alike is in none of them."""
    amounts = np.exp(walks(8, 11) / 100)
    shock = np.linspace(1, 3, 11)
    one, other = (relative_windows(family(each), 5, 6) for each in (amounts, amounts * shock))
    assert np.allclose(one.past, other.past)
    assert np.allclose(one.future, other.future)


def test_thirds_are_in_order() -> None:
    """The first third are those with the lowest numbers, whatever their place."""
    order = np.array([5.0, 1, 3, 2, 4, 0])
    assert by_thirds(np.array([1.0, 0, 0.5, 0.5, 1, 0]), order).tolist() == [0, 0.5, 1]


def test_the_halves_are_about_halves() -> None:
    """A hash of the name decides, so that the same unit is always in the same half."""
    assert 400 < sum(is_even(f"unit {row}") for row in range(1000)) < 600


@pytest.mark.slow
def test_the_best_factor_undoes_a_wrong_scale() -> None:
    """Intervals that are all too wide are narrowed until they hold 95 %, and no further."""
    found = windows(family(walks(300, 11, 2.0)), 5, 6)
    level = np.abs(found.past).mean(axis=1)
    drawn = structural(Baseline(tuple(range(5)), found.past), range(5, 11))
    factor = best_factor([(found, drawn, level)], "by_noise")
    assert factor < 1
    assert measured(found, drawn, level).held > 0.96
