"""Where a model is true, its intervals hold the truth as often as they say: a simulation each.

4000 draws with a fixed seed; the tolerance is four standard errors of a binomial share. Both were chosen
before the first run.
"""

from __future__ import annotations

from collections.abc import Callable
from math import sqrt

import numpy as np
import pytest
from numpy.typing import NDArray

from savings import trends
from savings.counterfactual.baseline import Baseline, DeclaredGrowth
from savings.counterfactual.model import Counterfactual

Vector = NDArray[np.float64]


def fit(name: str, years: tuple[int, ...], costs: Vector, ahead: tuple[int, ...]) -> Counterfactual:
    """Fit a trend to many series at once, shape (series, n)."""
    return trends.get(name)(Baseline(years, costs, DeclaredGrowth(amount=0.0)), ahead)


def shares(found: Counterfactual, truth: Vector, weights: Vector, level: float) -> Vector:
    """Return in what share of the series each weighted sum lies inside its interval."""
    answers, sums = found.totals(weights, level), truth @ weights.T
    held: Vector = ((answers.lower <= sums) & (sums <= answers.upper)).mean(axis=0)
    return held


def line(noise: Vector) -> Vector:
    return 100 + 3 * np.arange(noise.shape[1]) + 5 * noise


def walk(noise: Vector) -> Vector:
    return 100 + 5 * np.cumsum(noise, axis=1)


TRUTHS: dict[str, Callable[[Vector], Vector]] = {
    "linear": line,
    "flat": lambda noise: 100 + 5 * noise,
    "last": walk,
    "drift": lambda noise: walk(noise) + 3 * np.arange(noise.shape[1]),
    "declared": walk,
}
REPEATS = 4000


@pytest.mark.parametrize("years", [(0, 1, 2, 3), (0, 1, 2, 4, 5, 8, 9)])
@pytest.mark.parametrize("name", TRUTHS)
def test_intervals_hold_the_truth_as_often_as_they_say(name: str, years: tuple[int, ...]) -> None:
    """Intervals of a year and of the sum at 80 and 95 % hold the truth in 80 and 95 % of the draws."""
    ahead = tuple(range(years[-1] + 1, years[-1] + 4))
    paths = TRUTHS[name](np.random.default_rng(2015).standard_normal((REPEATS, ahead[-1] + 1)))
    weights = np.array([[1.0, 0, 0], [0, 0, 1], [1, 1, 1]])
    found, truth = fit(name, years, paths[:, list(years)], ahead), paths[:, list(ahead)]
    for level in (0.8, 0.95):
        error = sqrt(level * (1 - level) / REPEATS)
        assert shares(found, truth, weights, level) == pytest.approx(level, abs=4 * error)


def test_intervals_of_growth_hold_the_truth_as_often_as_they_say() -> None:
    """Where costs grow at a rate with lognormal noise, 95 % intervals of a year do as well."""
    noise = np.random.default_rng(2016).standard_normal((REPEATS, 8))
    paths = np.exp(10 + 0.04 * np.arange(8) + 0.1 * noise)
    found = fit("growth", (0, 1, 2, 3, 4, 5), paths[:, :6], (6, 7))
    held = shares(found, paths[:, 6:], np.eye(2), 0.95)
    assert held == pytest.approx(0.95, abs=4 * sqrt(0.95 * 0.05 / REPEATS))
