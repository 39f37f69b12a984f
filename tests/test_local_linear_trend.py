"""The closed form of the local linear trend and its filter, against the Kalman filter of statsmodels."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray
from statsmodels.tsa.statespace.initialization import Initialization
from statsmodels.tsa.statespace.mlemodel import MLEModel

from savings.counterfactual.baseline import Baseline
from savings.local_trends import averaged
from savings.local_trends.filtered import filtered
from savings.local_trends.operators import Operators, Ratios, operators
from savings.trends.structural import structural

Vector = NDArray[np.float64]

RATIOS = (
    Ratios(0.0, 0.0, 1.0, 0.0, 1.0),
    Ratios(0.4, 0.1, 10.0, 0.0, 1.0),
    Ratios(0.98, 10.0, 100.0, 0.0, 0.9),
    Ratios(0.4, 1.0, 0.01, 0.05, 0.9),
    Ratios(0.98, 0.0, 0.1, -0.05, 1.0),
    Ratios(0.0, 0.01, 1.0, 0.1, 0.9),
)
YEARS = {
    "three years": ((0, 1, 2), (3, 4)),
    "eight years": (tuple(range(8)), (8, 9, 10, 13)),
    "gaps": ((0, 1, 4, 5, 11), (12, 14, 20)),
}

LONG = (tuple(range(90)), tuple(range(90, 130)))

every_ratio = pytest.mark.parametrize("ratios", RATIOS, ids=str)
every_span = pytest.mark.parametrize("span", YEARS)


def costs(n: int) -> Vector:
    return 100 + 3 * np.arange(n) + 4 * np.random.default_rng(n).standard_normal(n)


def made(ratios: Ratios, x: tuple[int, ...], ahead: tuple[int, ...]) -> Operators:
    return operators((ratios,), tuple(map(float, x)), tuple(map(float, ahead)))


def by_kalman_filter(
    ratios: Ratios, x: tuple[int, ...], ahead: tuple[int, ...], y: Vector
) -> tuple[float, Vector, Vector, Vector]:
    """Return log likelihood, mean and variance of the years ahead and the smoothed level, noise variance 1.

    Growth is taken off the costs before and put back on after, as the definition has it; the level is exact
    diffuse and the first slope known to have its variance.
    """
    growth = (1 + ratios.growth) ** (np.arange(ahead[-1] + 1) - x[-1])
    series = np.full(ahead[-1] + 1, np.nan)
    series[list(x)] = y / growth[list(x)]
    model = MLEModel(series, k_states=2, k_posdef=2)
    model["design"] = np.array([[1.0, 0.0]])
    model["transition"] = np.array([[1.0, 1.0], [0.0, ratios.damping]])
    model["selection"] = np.eye(2)
    model["state_cov"] = np.diag([ratios.step, ratios.turn])
    model["obs_cov"] = np.array([[1 - ratios.step]])
    start = Initialization(2)
    start.set(0, "diffuse")
    start.set(1, "known", constant=[0.0], stationary_cov=[[ratios.first_slope]])
    model.ssm.initialization = start
    found = model.ssm.smooth()
    level, spread = found.smoothed_state[0], found.smoothed_state_cov[0, 0]
    later = list(ahead)
    return (
        float(found.llf - np.log(growth[list(x)]).sum()),
        growth[later] * level[later],
        growth[later] ** 2 * (spread[later] + 1 - ratios.step),
        growth[list(x)] * level[list(x)],
    )


@every_ratio
@every_span
def test_the_years_ahead_are_those_of_the_kalman_filter(ratios: Ratios, span: str) -> None:
    """Mean and variance of the years ahead, and the line through the baseline, are those of statsmodels."""
    x, ahead = YEARS[span]
    y, found = costs(len(x)), made(ratios, x, ahead)
    _, mean, variance, line = by_kalman_filter(ratios, x, ahead, y)
    assert found.project[0] @ y == pytest.approx(mean, rel=1e-7)
    assert np.diag(found.spread[0]) == pytest.approx(variance, rel=1e-7)
    assert found.smooth[0] @ y == pytest.approx(line, rel=1e-7)


@every_span
def test_the_likelihood_is_that_of_the_kalman_filter(span: str) -> None:
    """Log densities differ between trends as the log likelihoods of statsmodels do."""
    x, ahead = YEARS[span]
    y = costs(len(x))
    ours, theirs = [], []
    for ratios in RATIOS:
        found = made(ratios, x, ahead)
        ours.append(found.log_density[0] - y @ found.misfit[0] @ y / 2)
        theirs.append(by_kalman_filter(ratios, x, ahead, y)[0])
    assert np.diff(ours) == pytest.approx(np.diff(theirs), rel=1e-6, abs=1e-6)


@every_ratio
@every_span
def test_the_years_ahead_vary_together_as_the_model_says(ratios: Ratios, span: str) -> None:
    """The whole covariance of the errors is that of the model's own shocks, each of its variance.

    Errors are linear in the shocks, so that the covariance is a sum over the single shocks: exact.
    """
    x, ahead = YEARS[span]
    found = made(ratios, x, ahead)
    years = np.arange(ahead[-1] + 1)
    growth = (1 + ratios.growth) ** (years - x[-1])
    expected = np.zeros((len(ahead), len(ahead)))

    def add(path: Vector, variance: float) -> None:
        grown = growth * path
        error = grown[list(ahead)] - found.project[0] @ grown[list(x)]
        expected[...] += variance * np.outer(error, error)

    slopes = ratios.damping ** years.astype(float)
    add(np.concatenate([[0.0], np.cumsum(slopes[:-1])]), ratios.first_slope)
    for year in years:
        add((years == year).astype(float), 1 - ratios.step)
        if year > 0:
            add((years >= year).astype(float), ratios.step)
            turned = np.where(years >= year, ratios.damping ** np.maximum(years - year, 0.0), 0.0)
            add(np.concatenate([[0.0], np.cumsum(turned[:-1])]), ratios.turn)
    assert found.spread[0] == pytest.approx(expected, rel=1e-7, abs=1e-7)


@pytest.mark.parametrize("span", [*YEARS.values(), LONG], ids=[*YEARS, "long"])
def test_the_filter_makes_of_a_series_what_the_matrices_make(span: tuple[tuple[int, ...], ...]) -> None:
    """Year by year or by matrices: the same years ahead, covariances, misfit, density and line."""
    x, ahead = (tuple(map(float, years)) for years in span)
    series = np.stack([costs(len(x)), costs(len(x))[::-1]])
    found, by_year = operators(RATIOS, x, ahead), filtered(RATIOS, x, ahead, series)
    assert by_year.mean == pytest.approx(np.einsum("ghn,sn->sgh", found.project, series), rel=1e-7, abs=1e-5)
    assert by_year.spread == pytest.approx(found.spread, rel=1e-5)  # the matrices lose digits
    assert by_year.misfit == pytest.approx(np.einsum("sm,gmn,sn->sg", series, found.misfit, series), rel=1e-7)
    assert by_year.line == pytest.approx(np.einsum("gmn,sn->sgm", found.smooth, series), rel=1e-7)
    assert np.diff(by_year.log_density) == pytest.approx(np.diff(found.log_density), rel=1e-7, abs=1e-7)


@pytest.mark.parametrize("count", [1, 3])
def test_long_series_are_projected_as_short_ones_are(count: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """A mixture by the filter is that by matrices, for one series and for several in blocks."""
    baseline = Baseline(tuple(range(60)), np.stack([costs(60) * (1 + row) for row in range(count)]))
    long = structural(baseline, range(60, 70))
    monkeypatch.setattr(averaged, "_FIGURES", 1)
    in_blocks = structural(baseline, range(60, 70))
    monkeypatch.setattr(averaged, "MOST_YEARS", 1000)
    by_matrices = structural(baseline, range(60, 70))
    for one in (long, in_blocks):
        assert one.point == pytest.approx(by_matrices.point, rel=1e-9)
        assert one.fitted == pytest.approx(by_matrices.fitted, rel=1e-9)
        ends, expected = (each.ends(np.eye(10), 0.9) for each in (one, by_matrices))
        assert np.array(ends) == pytest.approx(np.array(expected), rel=1e-7)


@every_ratio
@every_span
def test_the_level_can_be_anything(ratios: Ratios, span: str) -> None:
    """A cost more in every year, grown as the trend grows, is a cost more in every year ahead: no misfit."""
    x, ahead = YEARS[span]
    found = made(ratios, x, ahead)
    before, after = ((1 + ratios.growth) ** (np.array(each) - x[-1]) for each in (x, ahead))
    assert found.project[0] @ before == pytest.approx(after, rel=1e-7)
    assert before @ found.misfit[0] @ before == pytest.approx(0, abs=1e-9)


@pytest.mark.parametrize("growth", [-0.05, 0.1])
def test_growth_over_a_lifetime(growth: float) -> None:
    """Costs at one level of a trend that grows go on by (1 + rate)^years, 80 years and more ahead."""
    found = made(Ratios(0.4, 0.0, 1e-12, growth, 1.0), (0, 1, 2), (3, 60, 82))
    level = np.array([(1 + growth) ** year for year in (0, 1, 2)])
    expected = [(1 + growth) ** year for year in (3, 60, 82)]
    assert found.project[0] @ level == pytest.approx(expected, rel=1e-6)


def test_centuries_of_growth_stay_numbers() -> None:
    """Neither a baseline of centuries nor a projection over them gives infinity."""
    found = made(RATIOS[5], (0, 1, 900), (1000, 4000))
    for each in (found.project, found.spread, found.misfit, found.smooth, found.log_density):
        assert np.isfinite(each).all()
