"""Mixtures of Student's t with four degrees of freedom, where everything has a closed form."""

from __future__ import annotations

from typing import Final

import numpy as np

from savings.counterfactual.model import Vector

DF: Final = 4
_STEPS: Final = 100
_BLOCK: Final = 2048  # mixtures at a time, so that what is computed stays in the processor's cache
_CLOSE: Final = 1e-8  # of the smallest scale; a Newton step that comes so close leaves an error of its square
_FAR: Final = 1e-3  # of the probability that is looked for
_FEW: Final = 0.7
_TINY: Final = 1e-60
_FARTHEST: Final = 1e60  # the fifth power of which is a number
_LEAST: Final = 1e-12


def probability_below(z: Vector) -> Vector:
    """Return the probability that T <= z, for four degrees of freedom; to the last digit in the lower tail.

    Source: Abramowitz & Stegun (1964), *Handbook of Mathematical Functions*, 26.7.4 with n = 4, written with
    the sine of the angle, x = z / sqrt(4 + z^2): (2 + 3x - x^3)/4 = (1 + x)^2 (2 - x)/4.
    """
    return _below_and_density(z)[0]


def density(z: Vector) -> Vector:
    """Return the density of T at z, for four degrees of freedom: the derivative of the probability."""
    return _below_and_density(z)[1]


def _below_and_density(z: Vector) -> tuple[Vector, Vector]:
    z = np.clip(z, -_FARTHEST, _FARTHEST)
    squared = DF + z * z
    root = np.sqrt(squared)
    beside = DF / (squared + np.abs(z) * root)  # 1 - |x|
    above = np.where(z < 0, beside, 2 - beside)
    return above * above * (3 - above) / 4, 12 / (squared * squared * root)


def quantile(p: float) -> float:
    """Return the z with the probability p below it, for four degrees of freedom and 0 < p < 1."""
    return float(_quantile(np.array(p)))


def _quantile(p: Vector) -> Vector:
    """Return the z with the probability p below it, shape (m,).

    Source: Shaw (2006), *Sampling Student's T distribution: use of the inverse cumulative distribution
    function*, Journal of Computational Finance 9(4), section 3.2.
    """
    root = np.sqrt(np.minimum(4 * p * (1 - p), 1))
    squared = 4 * (np.cos(np.arccos(root) / 3) / root - 1)
    return np.copysign(np.sqrt(np.maximum(squared, 0)), p - 0.5)


def quantiles(p: float, weights: Vector, means: Vector, scales: Vector) -> Vector:
    """Return the value below which each mixture has the probability p, shape (m,).

    Newton's steps, kept between the lowest and the highest quantile of the parts, between which the answer
    lies; a step that would leave them, or is no smaller than half of the one before, halves the interval
    instead. Mixtures that have arrived take no further step, whatever the others do.

    Source: Press, Teukolsky, Vetterling & Flannery (2007), *Numerical Recipes*, 3rd ed., section 9.4
    (rtsafe).

    Args:
        p: a probability between 0 and 1.
        weights: of the parts of each mixture, summing to 1, shape (m, K).
        means: of the parts, shape (m, K).
        scales: of the parts, above zero, shape (m, K).
    """
    if len(weights) > _BLOCK:
        blocks = [slice(i, i + _BLOCK) for i in range(0, len(weights), _BLOCK)]
        several: Vector = np.concatenate([quantiles(p, weights[at], means[at], scales[at]) for at in blocks])
        return several
    z_p = quantile(p)
    each = means + z_p * scales
    low, high = each.min(axis=1), each.max(axis=1)
    middle = (weights * means).sum(axis=1)
    variance = (weights * (DF / (DF - 2) * scales**2 + (means - middle[:, None]) ** 2)).sum(axis=1)
    found: Vector = np.clip(middle + z_p * np.sqrt(variance * (DF - 2) / DF), low, high)
    todo, before = np.arange(len(found)), high - low
    going = np.ones(len(found), dtype=bool)
    for _ in range(_STEPS):
        at = found[todo]
        each_below, each_density = _below_and_density((at[:, None] - means) / scales)
        below = (weights * each_below).sum(axis=1)
        slope = (weights * each_density / scales).sum(axis=1)
        low, high = np.where(below < p, at, low), np.where(below < p, high, at)
        new = at - _rise(below, p, z_p) / slope
        halved = (new < low) | (new > high) | (np.abs(new - at) > before / 2)
        new[halved] = (low[halved] + high[halved]) / 2
        found[todo], before = np.where(going, new, at), np.abs(new - at)
        going &= before > _CLOSE * scales.min(axis=1)
        if not going.any():
            break
        if going.sum() < _FEW * len(todo):
            todo, low, high, before = todo[going], low[going], high[going], before[going]
            weights, means, scales = weights[going], means[going], scales[going]
            going = going[going]
    return found


def _rise(below: Vector, p: float, z_p: float) -> Vector:
    """Return the error as a Newton's step needs it: measured as quantiles of T where it is large.

    A mixture of Students' t is nearly one Student's t, and of one, the first such step hits the quantile.
    """
    error = below - p
    far = np.abs(error) > _FAR * p
    if far.any():
        z = _quantile(np.clip(below[far], _TINY, 1 - _LEAST))
        error[far] = (z - z_p) * density(z)
    return error
