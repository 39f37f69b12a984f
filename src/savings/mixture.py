"""Mixtures of Student's t with four degrees of freedom, where everything has a closed form."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

DF: Final = 4
_STEPS: Final = 100
_BLOCK: Final = 2048  # mixtures at a time, so that what is computed stays in the processor's cache
_CLOSE: Final = 1e-8  # of the smallest scale; a Newton step that comes so close leaves an error of its square
_FAR: Final = 1e-4
_FEW: Final = 0.7
_TINY: Final = 1e-300


def probability_below(z: Array) -> Array:
    """Return the probability that T <= z, for four degrees of freedom.

    Source: Abramowitz & Stegun (1964), *Handbook of Mathematical Functions*, 26.7.4 with n = 4, written with
    the sine of the angle, x = z / sqrt(4 + z^2).
    """
    x = z / np.sqrt(DF + z * z)
    return 0.5 + x * (3 - x * x) / 4


def density(z: Array) -> Array:
    """Return the density of T at z, for four degrees of freedom: the derivative of the probability."""
    found: Array = 12 * (DF + z * z) ** -2.5
    return found


def quantile(p: float) -> float:
    """Return the z with the probability p below it, for four degrees of freedom and 0 < p < 1.

    Source: Shaw (2006), *Sampling Student's T distribution: use of the inverse cumulative distribution
    function*, Journal of Computational Finance 9(4), section 3.2.
    """
    root = np.sqrt(4 * p * (1 - p))
    if root == 0:
        return float(np.copysign(np.finfo(float).max ** 0.25, p - 0.5))
    squared = 4 * (np.cos(np.arccos(min(root, 1.0)) / 3) / root - 1)
    return float(np.copysign(np.sqrt(max(squared, 0.0)), p - 0.5))


def quantiles(p: float, weights: Array, means: Array, scales: Array) -> Array:
    """Return the value below which each mixture has the probability p, shape (m,).

    Newton's steps, kept between the lowest and the highest quantile of the parts, between which the answer
    lies; a step that would leave them, or is no smaller than half of the one before, halves the interval
    instead. Mixtures that have arrived take no further part.

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
        several: Array = np.concatenate([quantiles(p, weights[at], means[at], scales[at]) for at in blocks])
        return several
    z_p = quantile(p)
    each = means + z_p * scales
    low, high = each.min(axis=1), each.max(axis=1)
    middle = (weights * means).sum(axis=1)
    variance = (weights * (DF / (DF - 2) * scales**2 + (means - middle[:, None]) ** 2)).sum(axis=1)
    found: Array = np.clip(middle + z_p * np.sqrt(variance * (DF - 2) / DF), low, high)
    todo, before = np.arange(len(found)), high - low
    for _ in range(_STEPS):
        at = found[todo]
        z = (at[:, None] - means) / scales
        squared = DF + z * z
        root = np.sqrt(squared)
        x = z / root
        error = 0.5 - p + (weights * x * (3 - x * x)).sum(axis=1) / 4
        slope = 12 * (weights / (scales * squared * squared * root)).sum(axis=1)
        low, high = np.where(error < 0, at, low), np.where(error < 0, high, at)
        new = at - _rise(error, p, z_p) / slope
        halved = (new < low) | (new > high) | (np.abs(new - at) > before / 2)
        new[halved] = (low[halved] + high[halved]) / 2
        found[todo], before = new, np.abs(new - at)
        going = before > _CLOSE * scales.min(axis=1)
        if not going.any():
            break
        if going.sum() < _FEW * len(todo):
            todo, low, high, before = todo[going], low[going], high[going], before[going]
            weights, means, scales = weights[going], means[going], scales[going]
    return found


def _rise(error: Array, p: float, z_p: float) -> Array:
    """Return the error as a Newton's step needs it: measured as quantiles of T where it is large.

    A mixture of Students' t is nearly one Student's t, and of one, the first such step hits the quantile.
    """
    far = np.abs(error) > _FAR
    if far.any():
        root = np.sqrt(np.clip(4 * (error[far] + p) * (1 - p - error[far]), _TINY, 1))
        z = 2 * np.sqrt(np.maximum(np.cos(np.arccos(root) / 3) / root - 1, 0))
        z = np.copysign(z, error[far] + p - 0.5)
        error = error.copy()
        error[far] = (z - z_p) * density(z)
    return error
