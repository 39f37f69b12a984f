"""The trend `structural`: its weights, its prior, its interval, and how often that holds the truth."""

from __future__ import annotations

import json
import math
from importlib.resources import files

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy import integrate, stats

import savings as api
from savings.counterfactual.baseline import Baseline
from savings.counterfactual.mixture import DF
from savings.counterfactual.mixtures import StudentMixture
from savings.local_trends.averaged import PARTS
from savings.local_trends.operators import operators
from savings.local_trends.prior import STRUCTURAL as TABLE
from savings.local_trends.prior import structural_prior as prior
from savings.trends.structural import structural

Vector = NDArray[np.float64]

YEARS = tuple(range(2001, 2009))
COSTS = (50.0, 61.0, 58.0, 70.0, 72.0, 69.0, 80.0, 91.0)
AHEAD = (2009, 2010, 2012)


def made() -> StudentMixture:
    return structural(Baseline(YEARS, COSTS), AHEAD)


def test_a_weight_is_the_prior_times_the_marginal_likelihood() -> None:
    """The weights of the kept parts are in the ratio of numerical integrals over the noise variance.

    For each part: the density of the costs given a variance (flat in the level), times the inverse-gamma
    density of shape k and scale b, integrated over the variance.
    """
    believed, y = prior(len(YEARS)), np.array(COSTS) / np.mean(COSTS)
    x = tuple(float(year - YEARS[0]) for year in YEARS)
    operator = operators(believed.ratios, x, tuple(float(year - YEARS[0]) for year in AHEAD))
    n, k = len(y), believed.shape

    def inverse_gamma(v: float, b: float) -> float:
        return float(b**k / math.gamma(k) / v ** (k + 1) * np.exp(-b / v))

    assert inverse_gamma(0.7, 2.0) == pytest.approx(stats.invgamma.pdf(0.7, k, scale=2.0))

    def marginal(part: int) -> float:
        at = believed.which[part]
        misfit, b = y @ operator.misfit[at] @ y, believed.noise[part]

        def density(log_variance: float) -> float:
            v = np.exp(log_variance)
            given = np.exp(operator.log_density[at] - (n - 1) / 2 * log_variance - misfit / 2 / v)
            return float(given * inverse_gamma(v, b) * v)

        middle = np.log((2 * b + misfit) / (2 * k + n - 1))
        return float(integrate.quad(density, middle - 12, middle + 12, limit=200)[0])

    expected = np.array([w * marginal(part) for part, w in enumerate(believed.weight)])
    heaviest = np.sort(expected)[::-1][:PARTS]
    assert np.sort(made().weight)[::-1] == pytest.approx(heaviest / heaviest.sum(), rel=1e-5)


def test_location_and_scale_of_a_part_are_the_conjugate_ones() -> None:
    """Of each kept part, by a loop: location P y, squared scale c^2 (2b + y'Qy)/(2k + n - 1); one line."""
    believed, y, found = prior(len(YEARS)), np.array(COSTS) / np.mean(COSTS), made()
    x = tuple(float(year - YEARS[0]) for year in YEARS)
    operator = operators(believed.ratios, x, tuple(float(year - YEARS[0]) for year in AHEAD))
    degrees = 2 * believed.shape + len(y) - 1
    scales = {
        (int(at), round(believed.scale**2 * (2 * b + y @ operator.misfit[at] @ y) / degrees, 12))
        for at, b in zip(believed.which, believed.noise, strict=True)
    }
    line = np.zeros(len(y))
    for part, weight, mean, variance in zip(
        found.part, found.weight, found.mean, found.variance, strict=True
    ):
        assert mean == pytest.approx(operator.project[part] @ y)
        assert (int(part), round(float(variance), 12)) in scales
        line += weight * (operator.smooth[part] @ y)
    assert found.fitted == pytest.approx(found.unit * line)


@pytest.mark.parametrize("length", [3, 5, 8, 12, 25])
def test_the_parts_that_are_left_out_hardly_count(length: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """With all parts of the prior the intervals are, over many series, as wide as with the heaviest."""
    steps = np.random.default_rng(length).standard_normal((300, length))
    costs = 100 * np.exp(0.03 * np.arange(length) + 0.05 * np.cumsum(steps, axis=1))
    some = api.project(range(length), costs, 6)
    monkeypatch.setattr("savings.local_trends.averaged.PARTS", 1000)
    every = api.project(range(length), costs, 6)
    ratio = (some.upper - some.lower) / (every.upper - every.lower)
    assert np.median(ratio) == pytest.approx(1, abs=0.015)
    assert ratio.min() > 0.9


@pytest.mark.parametrize("weights", [[1.0, 0.0, 0.0], [1.0, 1.0, 1.0], [0.5, -1.0, 2.0]], ids=str)
def test_an_interval_is_that_of_the_mixture(weights: list[float]) -> None:
    """As much of the mixture lies below and above the interval of a sum as its level says, by scipy."""
    found, w = made(), np.array(weights)
    answer = found.total(weights, 0.8)
    scale = np.sqrt(found.variance * np.einsum("i,kij,j->k", w, found.spread[found.part], w))
    for end, tail in ((answer.lower, 0.1), (answer.upper, 0.9)):
        below = stats.t(DF).cdf((end / found.unit - found.mean @ w) / scale)
        assert found.weight @ below == pytest.approx(tail, abs=1e-8)
    assert answer.point == pytest.approx(found.unit * (found.weight @ found.mean @ w))


def test_the_prior_is_a_distribution_at_every_length() -> None:
    """Weights are above zero and sum to one; beyond the lengths that were learned the nearest holds."""
    for length in (3, 4, 5, 6, 9, 12, 19, 20, 21, 60):
        believed = prior(length)
        assert believed.weight.sum() == pytest.approx(1)
        assert (believed.weight > 0).all()
        assert len(believed.which) == len(believed.noise) == len(believed.weight)
        assert 0.8 < believed.scale < 1.2
    assert np.array_equal(prior(3).weight, prior(5).weight)
    assert np.array_equal(prior(60).weight, prior(20).weight)


def test_the_prior_between_two_lengths_lies_between_them() -> None:
    """Of a length between two that were learned, each weight is that far between theirs."""

    def weights(length: int) -> dict[tuple[object, ...], float]:
        believed = prior(length)
        keys = ((believed.ratios[g], b) for g, b in zip(believed.which, believed.noise, strict=True))
        return dict(zip(keys, believed.weight.tolist(), strict=True))

    five, six, eight = weights(5), weights(6), weights(8)
    for key in six:
        expected = five.get(key, 0) * 2 / 3 + eight.get(key, 0) / 3
        assert six[key] == pytest.approx(expected, rel=1e-3, abs=1e-6)


def test_the_table_ships_with_its_provenance() -> None:
    """The learned table is in the package, and says of what and with which command it was made."""
    table = json.loads((files("savings.local_trends") / TABLE.name).read_text(encoding="utf-8"))
    assert "Makridakis" in table["learned_from"]
    assert table["command"].startswith("python tests/benchmarks/")
    assert all(len(part["weights"]) == len(table["lengths"]) for part in table["parts"])


@pytest.mark.parametrize("length", [3, 4, 8, pytest.param(30, marks=pytest.mark.slow)])
@pytest.mark.parametrize(
    "shape",
    ["constant", "zeros", "negative", "through zero", "outlier", "line", "jump", "one cost", "tiny steps"],
)
@pytest.mark.parametrize("size", [1e-6, 1.0, 1e15])
def test_every_series_has_finite_intervals(length: int, shape: str, size: float) -> None:
    """Whatever the costs and their size, points and intervals are numbers, in their order."""
    t = np.arange(length, dtype=float)
    costs = {
        "constant": np.full(length, 7.0),
        "zeros": np.zeros(length),
        "negative": -50 - 3 * t,
        "through zero": 10 - 5 * t,
        "outlier": np.where(t == 1, 1e6, 50 + t % 3),
        "line": 50 + 3 * t,
        "jump": np.where(t > length / 2, 90.0, 40.0),
        "one cost": np.where(t == length - 1, 5.0, 0.0),
        "tiny steps": 1 + 1e-14 * t,
    }[shape]
    for trend in ("structural", "linear"):
        found = api.project(range(2001, 2001 + length), size * costs, 10, trend)
        total = found.sum()
        assert np.isfinite([found.point, found.lower, found.upper]).all()
        assert np.isfinite([total.point, total.lower, total.upper]).all()
        assert (found.lower < found.upper).all() or shape == "zeros"
        assert total.lower <= total.upper


def test_few_years_give_wide_intervals() -> None:
    """Costs that are known for three years only leave the years ahead less certain than eight years do."""
    costs = 100 + np.cumsum(np.random.default_rng(7).standard_normal((500, 8)), axis=1)
    widths = []
    for length in (3, 8):
        found = api.project(YEARS[-length:], costs[:, -length:], 4)
        widths.append(np.median(found.upper - found.lower, axis=0))
    assert (widths[0] > 1.1 * widths[1]).all()


def test_the_interval_widens_with_every_year_ahead() -> None:
    """What comes later is less certain."""
    found = api.project(YEARS, COSTS, 30)
    assert (np.diff(found.upper - found.lower) > 0).all()


@pytest.mark.parametrize("level", [1e-12, 1 - 1e-9, 1 - 1e-15])
def test_levels_next_to_0_and_1_are_finite(level: float) -> None:
    """The narrowest and the widest of intervals are made of numbers, and lie about the point."""
    found = structural(Baseline(YEARS, COSTS), AHEAD).totals(np.eye(len(AHEAD)), level)
    assert np.isfinite([found.lower, found.upper]).all()
    assert (found.lower <= found.point).all()
    assert (found.point <= found.upper).all()
    below, above = found.point - found.lower, found.upper - found.point
    assert level < 0.5 or (np.abs(np.log(above / below)) < 1).all()  # neither end runs away


def test_a_gap_is_no_step() -> None:
    """Costs on a straight line with years missing go on along that line, and not as if none were missing."""
    years = (2001, 2002, 2003, 2005, 2006, 2009, 2010)
    costs = [100 + 5 * (year - 2001) for year in years]
    found = api.project(years, costs, 3, "structural")
    ignored = api.project(range(2001, 2008), costs, 3, "structural")
    assert found.point == pytest.approx([150, 155, 160], rel=0.02)
    assert ignored.point[-1] > 165


def ar1(rng: np.random.Generator, series: int, years: int, correlation: float) -> Vector:
    """Return stationary AR(1) noise with standard deviation 1, shape (series, years)."""
    noise = rng.standard_normal((series, years))
    for year in range(1, years):
        noise[:, year] *= np.sqrt(1 - correlation**2)
        noise[:, year] += correlation * noise[:, year - 1]
    return noise


@pytest.mark.parametrize("n", [5, 8, 12])
@pytest.mark.parametrize("truth", [0.0, 0.5, 0.8, "walk"], ids=str)
@pytest.mark.parametrize("series", [400, pytest.param(2000, marks=pytest.mark.slow)])
def test_without_an_effect_intervals_hold_the_truth(series: int, truth: float | str, n: int) -> None:
    """Of the series with a trend and no effect, at least 92 % of years and of six-year sums lie inside.

    100 + 2t with AR(1) noise of standard deviation 3, or a random walk with drift 2 and steps of 3.
    """
    rng, years = np.random.default_rng(2026), n + 6
    if isinstance(truth, str):
        paths = 100 + np.cumsum(2 + 3 * rng.standard_normal((series, years)), axis=1)
    else:
        paths = 100 + 2 * np.arange(years) + 3 * ar1(rng, series, years, truth)
    before, after = paths[:, :n], paths[:, n:]
    found = api.project(range(n), before, 6)
    total = found.sum()
    assert np.mean((found.lower <= after) & (after <= found.upper)) >= 0.92
    assert np.mean((total.lower <= after.sum(axis=1)) & (after.sum(axis=1) <= total.upper)) >= 0.92
    textbook = api.project(range(n), before, 6, "drift", interval="textbook").sum()
    wider = (total.upper - total.lower) / (textbook.upper - textbook.lower)
    assert np.median(wider) < 3  # hold the truth, but not by saying nothing
