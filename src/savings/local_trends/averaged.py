"""Local linear trends, averaged over all that is plausible: what a learned prior makes of yearly series."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

from savings.counterfactual.baseline import Baseline
from savings.counterfactual.mixtures import StudentMixture
from savings.counterfactual.model import Vector
from savings.counterfactual.weighted import ROWS, padded
from savings.local_trends.operators import Operators, Ratios, operators
from savings.local_trends.prior import Prior

PARTS: Final = 32
_BLOCK: Final = 85 * ROWS  # series at a time, so that what is computed stays in the processor's cache


def averaged(baseline: Baseline, years: Sequence[int], believed: Prior, unit: Vector) -> StudentMixture:
    """Project a level and a slope that both wander, averaged over how much they may.

    For each local linear trend of the prior (see `savings.local_trends.operators`), with n figures y in units
    of `unit`, S = y'Q y and an inverse-gamma noise variance of shape 1 and scale b, the weight after the
    baseline is the prior's times b |V|^(-1/2) a^(-1/2) (b + S/2)^(-(n + 1)/2). The years ahead are a mixture
    of Students' t: location `project` y, scale matrix c^2 (2b + S)/(n + 1) `spread`, c being the prior's
    `scale`. The 32 heaviest parts are kept. The point is the mixture's mean.

    The conjugate formulas give n + 1 degrees of freedom; four are used, whatever the length, because yearly
    series change more after a baseline than within it: on series that the prior had not seen, four to three
    degrees had a clearly higher likelihood than five, eight or n + 1 (docs/calibration.md).

    Source: Zellner (1971), *An Introduction to Bayesian Inference in Econometrics*, sections 3.2 and 8.1
    (Student's t from normal and inverse gamma); Harrison & West (1997), *Bayesian Forecasting and Dynamic
    Models*, 2nd ed., chapter 12 (mixtures over models); Gardner & McKenzie (1985), *Forecasting trends in
    time series*, Management Science 31(10) (damped slopes).

    Args:
        baseline: one series, or many of the same years.
        years: to be projected, shape (h,).
        believed: the prior for a baseline of so many years.
        unit: in which the prior's noise is meant, for each series, shape (series, 1); zero where it has none.
    """
    made = _operators(believed.ratios, tuple(baseline.x.tolist()), tuple(baseline.since(years).tolist()))
    scaled = np.atleast_2d(baseline.y) / np.where(unit > 0, unit, 1)
    rows = padded(scaled)
    blocks = [_block(rows[i : i + _BLOCK], believed, made) for i in range(0, max(len(rows), 1), _BLOCK)]
    part, weight, mean, variance, fitted = (
        np.concatenate(each)[: len(scaled)] for each in zip(*blocks, strict=True)
    )
    lead = baseline.y.shape[:-1]

    def shaped(each: Vector) -> Vector:
        return each.reshape(lead + each.shape[1:])

    return StudentMixture(
        years=tuple(years),
        fitted=shaped(unit * fitted),
        unit=shaped(unit[:, 0]),
        weight=shaped(weight),
        mean=shaped(mean),
        variance=shaped(variance),
        part=part.reshape(lead + part.shape[1:]),
        spread=made.spread,
    )


@lru_cache(maxsize=512)
def _operators(ratios: tuple[Ratios, ...], x: tuple[float, ...], ahead: tuple[float, ...]) -> Operators:
    """Return what the prior's trends make of such years; many series have the same."""
    made = operators(ratios, x, ahead)
    for shared in vars(made).values():
        shared.setflags(write=False)
    return made


def _block(
    y: Vector, believed: Prior, made: Operators
) -> tuple[NDArray[np.intp], Vector, Vector, Vector, Vector]:
    """Return the heaviest parts for some series, shape (series, n), in units of their size.

    Returns:
        the trend of each part (series, K), its weight (series, K), its location (series, K, h), the square of
        its scale (series, K), and the trend's line in the baseline (series, n).
    """
    series, n = y.shape
    trends = len(believed.ratios)
    squares = (y[:, :, None] * y[:, None, :]).reshape(series, n * n)
    misfit = np.maximum(squares @ made.misfit.reshape(trends, n * n).T, 0)[:, believed.which]
    total = believed.noise + misfit / 2
    log_weight = (np.log(believed.weight * believed.noise) + made.log_density[believed.which]) - (
        n + 1
    ) / 2 * np.log(total)
    kept = np.argpartition(-log_weight, min(PARTS, len(believed.which)) - 1, axis=1)[:, :PARTS]
    log_weight = np.take_along_axis(log_weight, kept, axis=1)
    weight = np.exp(log_weight - log_weight.max(axis=1, keepdims=True))
    weight /= weight.sum(axis=1, keepdims=True)
    variance = np.take_along_axis(total, kept, axis=1) * 2 / (n + 1) * believed.scale**2
    part = believed.which[kept]

    rows = np.arange(series)[:, None]
    ahead = made.project.shape[1]
    mean = (y @ made.project.reshape(-1, n).T).reshape(series, trends, ahead)[rows, part]
    by_trend = np.zeros((series, trends))
    np.add.at(by_trend, (rows, part), weight)
    smooth = (by_trend @ made.smooth.reshape(trends, -1)).reshape(series, n, n)
    fitted = (smooth @ y[:, :, None])[:, :, 0]
    return part, weight, mean, variance, fitted
