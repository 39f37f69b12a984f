"""Mixtures of Student's t with four degrees of freedom, against scipy."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import strategies as st
from properties import holds_for
from scipy import optimize, stats

from savings.counterfactual import mixture, student_t

T = stats.t(mixture.DF)
PROBABILITIES = (1e-12, 1e-6, 0.001, 0.025, 0.1, 0.3, 0.5, 0.5000001, 0.8, 0.975, 0.9999)


def of_mixture(p: float, weights: list[float], means: list[float], scales: list[float]) -> float:
    """Return a quantile as scipy finds it: the root of the weighted distribution functions."""
    ends = [mean + T.ppf(p) * scale for mean, scale in zip(means, scales, strict=True)]
    if max(ends) - min(ends) < 1e-12 * max(scales):
        return float(ends[0])

    def beside(at: float) -> float:
        each = (w * T.cdf((at - m) / s) for w, m, s in zip(weights, means, scales, strict=True))
        return float(sum(each) - p * sum(weights))

    return float(optimize.brentq(beside, min(ends), max(ends), xtol=1e-13 * max(scales), rtol=1e-14))


def test_probabilities_are_those_of_scipy() -> None:
    """The closed form of the distribution function is Student's, near and far from the middle."""
    z = np.array([-1e6, -40.0, -3.0, -0.2, 0.0, 1e-9, 0.7, 2.776, 12.0, 1e5])
    assert mixture.probability_below(z) == pytest.approx(T.cdf(z), rel=1e-7, abs=1e-14)


def test_densities_are_those_of_scipy() -> None:
    """The closed form of the density is Student's."""
    z = np.array([-40.0, -3.0, 0.0, 0.7, 12.0])
    assert mixture.density(z) == pytest.approx(T.pdf(z), rel=1e-12)


@pytest.mark.parametrize("p", PROBABILITIES)
def test_quantiles_of_one_are_those_of_scipy(p: float) -> None:
    """The closed form of a quantile is Student's, and that of the interval for whole degrees of freedom."""
    assert mixture.quantile(p) == pytest.approx(T.ppf(p), rel=1e-7, abs=1e-8)
    assert mixture.quantile(p) == pytest.approx(-mixture.quantile(1 - p), rel=1e-4, abs=1e-8)


@pytest.mark.parametrize("level", [0.5, 0.8, 0.95, 0.99])
def test_both_ways_to_a_quantile_agree(level: float) -> None:
    """The quantile for any whole degrees of freedom and that for four are one."""
    assert mixture.quantile((1 + level) / 2) == pytest.approx(student_t.two_sided(level, 4), rel=1e-9)


def test_the_far_lower_tail_keeps_its_digits() -> None:
    """Probabilities far below the rounding of 1 are right in the lower tail, by scipy."""
    z = np.array([-1e2, -1e4, -1e7, -1e12])
    assert mixture.probability_below(z) == pytest.approx(T.sf(-z), rel=1e-9)


@holds_for(
    p=st.sampled_from(PROBABILITIES),
    parts=st.lists(
        st.tuples(st.floats(1e-6, 1), st.floats(-100, 100), st.floats(-4, 3).map(lambda e: 10**e)),
        min_size=1,
        max_size=6,
    ),
    examples=100,
)
def test_quantiles_of_mixtures_are_those_of_scipy(p: float, parts: list[tuple[float, float, float]]) -> None:
    """However far apart the parts and however unlike their scales, the root is found."""
    total = sum(weight for weight, _, _ in parts)
    weights, means, scales = (list(each) for each in zip(*parts, strict=True))
    weights = [weight / total for weight in weights]
    found = mixture.quantiles(p, np.array([weights]), np.array([means]), np.array([scales])).item()
    below = sum(w * T.cdf((found - m) / s) for w, m, s in zip(weights, means, scales, strict=True))
    near = of_mixture(p, weights, means, scales)
    # on a plain between two narrow parts a quantile is ill-determined: then the probability is right
    assert found == pytest.approx(near, rel=1e-6, abs=1e-6 * max(scales)) or below == pytest.approx(
        p, rel=1e-7
    )


def test_many_mixtures_are_as_each_alone() -> None:
    """More mixtures than fit in a block give each what it has alone, in their order."""
    rng = np.random.default_rng(5)
    weights = rng.dirichlet(np.ones(4), 5000)
    means, scales = rng.normal(size=(5000, 4)), rng.lognormal(size=(5000, 4))
    found = mixture.quantiles(0.025, weights, means, scales)
    for at in (0, 1, 2047, 2048, 4096, 4999):
        one = mixture.quantiles(0.025, *(each[at : at + 1] for each in (weights, means, scales)))
        assert found[at] == pytest.approx(one.item(), rel=1e-9)


def test_a_mixture_of_equals_is_its_part() -> None:
    """Parts that are all the same give their own quantile."""
    found = mixture.quantiles(0.975, np.full((1, 3), 1 / 3), np.full((1, 3), 7.0), np.full((1, 3), 2.0))
    assert found.item() == pytest.approx(7 + 2 * T.ppf(0.975), rel=1e-9)
