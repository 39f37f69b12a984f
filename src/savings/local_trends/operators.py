"""A local linear trend in closed form: level and slope wander, and each year's costs are seen with noise.

In a year t of the baseline's calendar, with everything in units of the noise:

    cost_t = growth^t (level_t + noise_t)        noise variance 1 - w
    level_t = level_(t-1) + slope_(t-1) + step   step variance w
    slope_t = damping slope_(t-1) + turn         turn variance s, first slope with variance k

The first level can be anything. Given these five ratios all years are jointly normal, so that what
follows from a baseline is one matrix times its costs.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from savings.counterfactual.model import Vector

_LARGEST_EXPONENT = 150.0  # growth over centuries stays a number, also when it is squared


@dataclass(frozen=True)
class Ratios:
    """What tells one local linear trend from another; all but `growth` and `damping` in units of the noise.

    Attributes:
        step: w, the share of a year's surprise that stays: variance of the level's steps, 0 to below 1.
        turn: s, variance of the slope's changes.
        first_slope: k, variance of the slope before the first year.
        growth: rate a year at which everything grows, 0.05 for 5 %.
        damping: share of the slope that is left a year later, above 0 up to 1.
    """

    step: float
    turn: float
    first_slope: float
    growth: float
    damping: float


@dataclass(frozen=True, eq=False)
class Operators:
    """What G trends make of a baseline of n years, for h years ahead.

    Attributes:
        project: shape (G, h, n); times the baseline: the expected costs.
        spread: shape (G, h, h); times the noise variance: the covariance of the errors.
        misfit: shape (G, n, n); M in costs' M costs, the squared misfit over noise variance.
        smooth: shape (G, n, n); times the baseline: the trend's own line through it.
        log_density: shape (G,); the part of the log density of the baseline that does not depend on it.
    """

    project: Vector
    spread: Vector
    misfit: Vector
    smooth: Vector
    log_density: Vector


def operators(ratios: tuple[Ratios, ...], x: tuple[float, ...], ahead: tuple[float, ...]) -> Operators:
    """Return the operators of some trends for a baseline in years x, and for the years `ahead`.

    With V the covariance of all years, split into the baseline's (11), the years' ahead (22) and between
    them (21), and 1 a column of ones for the level that can be anything:

        a = 1'V11^-1 1,  Q = V11^-1 - V11^-1 1 1'V11^-1 / a,  d = 1 - V21 V11^-1 1
        project = 1 1'V11^-1 / a + V21 Q,  spread = V22 - V21 V11^-1 V12 + d d'/a
        log density = -(log |V11| + log a)/2 - costs'Q costs / (2 variance) + what is the same for all

    Source: Harville (1974), *Bayesian inference for variance components using only error contrasts*,
    Biometrika 61, pp. 383-385 (density with a flat mean); Goldberger (1962), *Best linear unbiased
    prediction in the generalized linear regression model*, JASA 57, pp. 369-375 (project and spread);
    Durbin & Koopman (2012), *Time Series Analysis by State Space Methods*, 2nd ed., section 3.2 (the model).

    Args:
        ratios: G trends.
        x: the years of the baseline since its first one, in order, shape (n,); gaps are allowed.
        ahead: the years to project, since the same year, in order, after the baseline, shape (h,).
    """
    n = len(x)
    t = np.array(x + ahead)
    noise_variance = np.array([1 - each.step for each in ratios])
    v = _covariance(ratios, t)
    v11, v21, v22 = v[:, :n, :n], v[:, n:, :n], v[:, n:, n:]
    inverse = np.linalg.inv(v11)
    u = inverse.sum(axis=2)
    a = u.sum(axis=1)
    q = inverse - u[:, :, None] * u[:, None, :] / a[:, None, None]
    d = 1 - v21 @ u[:, :, None]
    project = (u / a[:, None])[:, None, :] + v21 @ q
    spread = v22 - v21 @ inverse @ v21.transpose(0, 2, 1) + d * d.transpose(0, 2, 1) / a[:, None, None]
    smooth = np.eye(n) - noise_variance[:, None, None] * q
    log_density = -(np.linalg.slogdet(v11)[1] + np.log(a)) / 2

    before, after = grown(ratios, t, x[-1], n)
    return Operators(
        project * after[:, :, None] / before[:, None, :],
        spread * after[:, :, None] * after[:, None, :],
        q / (before[:, :, None] * before[:, None, :]),
        smooth * before[:, :, None] / before[:, None, :],
        log_density - np.log(before).sum(axis=1),
    )


def grown(ratios: tuple[Ratios, ...], t: Vector, last: float, n: int) -> tuple[Vector, Vector]:
    """Return what growth makes of 1 in the last baseline year: in the n years before it, and in those ahead.

    Args:
        ratios: G trends.
        t: all years, the baseline's first.
        last: the last baseline year.
        n: how many years the baseline has.
    """
    exponents = np.log1p([each.growth for each in ratios])[:, None] * (t - last)
    both = np.exp(np.clip(exponents, -_LARGEST_EXPONENT, _LARGEST_EXPONENT))
    return both[:, :n], both[:, n:]


def _covariance(ratios: tuple[Ratios, ...], t: Vector) -> Vector:
    """Return the covariances of the costs in the years t, shape (T,), less level and growth: (G, T, T).

    A turn of the slope a years ago has moved the level by c(a) = 1 + damping + … + damping^(a - 1); two years
    m <= M share the turns of the years 1 … m - 1.
    """
    step, turn, first_slope, phi = (
        np.array([getattr(each, name) for each in ratios])[:, None, None]
        for name in ("step", "turn", "first_slope", "damping")
    )
    earlier, between = np.minimum.outer(t, t), np.abs(np.subtract.outer(t, t))
    shared = np.maximum(earlier - 1, 0)
    fades = phi < 1
    phi = np.where(fades, phi, 0.5)  # where nothing fades, the sums are those of whole numbers
    once, twice = _powers(phi, shared), _powers(phi * phi, shared)
    between_years = _power(phi, between)
    fading = (shared - (1 + between_years) * once + between_years * twice) / (1 - phi) ** 2
    lasting = shared * (shared + 1) * ((2 * shared + 1) / 6 + between / 2)
    moved = np.where(fades, (1 - _power(phi, t[None])) / (1 - phi), t)
    turned = np.where(fades, fading, lasting)
    of_first_slope = moved.transpose(0, 2, 1) * moved
    noise = (1 - step) * np.eye(len(t))
    covariance: Vector = noise + step * earlier + turn * turned + first_slope * of_first_slope
    return covariance


def _powers(base: Vector, count: Vector) -> Vector:
    """Return base + base^2 + … + base^count."""
    powers: Vector = base * (1 - _power(base, count)) / (1 - base)
    return powers


def _power(base: Vector, count: Vector) -> Vector:
    """Return base^count, shapes (G, 1, 1) and (a, b) to (G, a, b); each power is taken once."""
    powers: Vector = base[:, 0] ** np.arange(count.max() + 1)
    return powers[:, count.astype(int)]
