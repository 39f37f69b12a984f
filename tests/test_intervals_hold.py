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
from savings.counterfactual import Baseline, Counterfactual, DeclaredGrowth

Vector = NDArray[np.float64]


def fit(name: str, years: tuple[int, ...], costs: Vector, ahead: tuple[int, ...]) -> Counterfactual:
    return trends.get(name)(Baseline(years, tuple(costs.tolist()), DeclaredGrowth(amount=0.0)), ahead)


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
    weights = np.array([[1, 0, 0], [0, 0, 1], [1, 1, 1]])
    held = np.zeros((2, 3))
    for path in paths:
        found = fit(name, years, path[list(years)], ahead)
        for row, level in enumerate((0.8, 0.95)):
            for column, weight in enumerate(weights):
                answer = found.total(weight, level)
                held[row, column] += answer.lower <= weight @ path[list(ahead)] <= answer.upper
    shares = held / REPEATS
    assert shares[0] == pytest.approx(0.8, abs=4 * sqrt(0.8 * 0.2 / REPEATS))
    assert shares[1] == pytest.approx(0.95, abs=4 * sqrt(0.95 * 0.05 / REPEATS))


def test_intervals_of_growth_hold_the_truth_as_often_as_they_say() -> None:
    """Where costs grow at a rate with lognormal noise, 95 % intervals of a year do as well."""
    noise = np.random.default_rng(2016).standard_normal((REPEATS, 8))
    paths = np.exp(10 + 0.04 * np.arange(8) + 0.1 * noise)
    held = [0, 0]
    for path in paths:
        found = fit("growth", (0, 1, 2, 3, 4, 5), path[:6], (6, 7))
        for at, year in enumerate((6, 7)):
            answer = found.year(year)
            held[at] += answer.lower <= path[year] <= answer.upper
    assert [count / REPEATS for count in held] == pytest.approx(
        [0.95, 0.95], abs=4 * sqrt(0.95 * 0.05 / REPEATS)
    )
