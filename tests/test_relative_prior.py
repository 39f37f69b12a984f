"""The prior of costs over those of others: what it is made of, and what its intervals are like."""

from __future__ import annotations

import json

import numpy as np
import pytest
from numpy.typing import NDArray

from savings.counterfactual.baseline import Baseline
from savings.counterfactual.mixtures import StudentMixture
from savings.local_trends.averaged import averaged
from savings.local_trends.prior import RELATIVE, relative_prior

AHEAD = 10


def project(relative: NDArray[np.float64]) -> StudentMixture:
    series, n = relative.shape
    years = range(n, n + AHEAD)
    return averaged(Baseline(tuple(range(n)), relative), years, relative_prior(n), np.ones((series, 1)))


def test_the_prior_is_a_distribution_at_every_length() -> None:
    """Between the learned lengths and beyond them, weights are positive and sum to one."""
    for length in range(3, 31):
        believed = relative_prior(length)
        assert believed.weight.sum() == pytest.approx(1)
        assert (believed.weight > 0).all()
        assert 0.75 < believed.scale < 1.25


def test_the_table_ships_with_its_provenance() -> None:
    """The learned table is in the package, and says of what and with which command it was made."""
    table = json.loads(RELATIVE.read_text(encoding="utf-8"))
    assert "Dahlberg" in table["learned_from"]
    assert table["command"].startswith("python tests/benchmarks/")
    assert all(len(part["weights"]) == len(table["lengths"]) for part in table["parts"])


@pytest.mark.parametrize("length", [3, 4, 5, 6, 8, 12, 20, 30])
@pytest.mark.parametrize("step", [0.0, 0.02, 0.1, 0.3])
def test_intervals_hold_a_random_walk_and_do_not_explode(length: int, step: float) -> None:
    """Areas that wander by so much a year are held, but for the wildest after few years.

    Ten years ahead an interval is at most sqrt(10/4) as wide as four years ahead, with a little to spare.
    """
    steps = np.random.default_rng(length).standard_normal((500, length + AHEAD))
    walk = step * np.cumsum(steps, axis=1)
    found = project(walk[:, :length])
    lower, upper = found.ends(np.eye(AHEAD), 0.95)
    width = upper - lower
    assert np.isfinite(width).all()
    assert (np.diff(width) > 0).all()
    assert np.median(width[:, 9] / width[:, 3]) < 1.65
    least = 0.78 if step == 0.3 and length < 5 else 0.87
    assert found.holds(walk[:, length:], 0.95).mean() >= least


def test_the_point_is_near_where_the_area_last_was() -> None:
    """An area that moved away is believed to stay about there, and not to go on as it did."""
    found = project(np.array([[0.0, 0.05, 0.1, 0.15, 0.2, 0.25]]))
    assert found.point == pytest.approx(np.full((1, AHEAD), 0.25), abs=0.06)
