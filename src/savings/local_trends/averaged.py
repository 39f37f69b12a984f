"""Local linear trends, averaged over all that is plausible: what a learned prior makes of yearly series."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from savings.case.noise import wandering
from savings.counterfactual.baseline import Baseline
from savings.counterfactual.mixtures import StudentMixture
from savings.counterfactual.model import Vector
from savings.counterfactual.weighted import ROWS, padded
from savings.local_trends.borrowed import moderation
from savings.local_trends.filtered import filtered
from savings.local_trends.operators import Operators, Ratios, operators
from savings.local_trends.prior import Prior

PARTS: Final = 32
MOST_YEARS: Final = 40  # of baseline and projection together; with more, the filter takes the matrices' place
_BLOCK: Final = 85 * ROWS  # series at a time, so that what is computed stays in the processor's cache
_FIGURES: Final = 1_000_000  # the same for the filter: series times trends times years


def averaged(baseline: Baseline, years: Sequence[int], believed: Prior, unit: Vector) -> StudentMixture:
    """Project a level and a slope that both wander, averaged over how much they may.

    For each local linear trend of the prior (see `savings.local_trends.operators`), with n figures y in units
    of `unit`, S = y'Q y and an inverse-gamma noise variance of shape k and scale b, the weight after the
    baseline is the prior's times b^k |V|^(-1/2) a^(-1/2) (b + S/2)^(-(k + (n - 1)/2)). The years ahead are a
    mixture of Students' t: location `project` y, scale matrix c^2 (b + S/2)/(k + (n - 1)/2) `spread`, c being
    the prior's `scale`. The 32 heaviest parts are kept. The point is the mixture's mean. Where the baseline
    knows how much other areas change from year to year, the scale matrices are drawn towards those of such a
    noise (`savings.local_trends.borrowed`).

    The conjugate formulas give 2k + n - 1 degrees of freedom; four are used, whatever the length, because
    yearly series change more after a baseline than within it: on series that the prior had not seen, four to
    three degrees had a clearly higher likelihood than five, eight or n + 1 (docs/calibration.md).

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
    x, ahead = tuple(baseline.x.tolist()), tuple(baseline.since(years).tolist())
    scaled = np.atleast_2d(baseline.y) / np.where(unit > 0, unit, 1)
    of_blocks = _by_filter if len(x) + len(ahead) > MOST_YEARS else _by_matrices
    blocks = of_blocks(scaled, believed, x, ahead)
    part, weight, mean, variance, fitted = (
        np.concatenate(each)[: len(scaled)] for each in zip(*(block[:5] for block in blocks), strict=True)
    )
    others = np.broadcast_to(baseline.others_noise, len(scaled))
    if np.isfinite(others).any():
        variance = variance * moderation(wandering(scaled, baseline.x), others, len(x))[:, None]
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
        spread=blocks[0].spread,
        never_negative=baseline.never_negative,
    )


class _Block(NamedTuple):
    """What becomes of some series, in units of their size.

    Attributes:
        part: the trend of each of the K heaviest parts, shape (series, K).
        weight: of each part, shape (series, K).
        mean: its location, shape (series, K, h).
        variance: the square of its scale, shape (series, K).
        fitted: the trend's line in the baseline, shape (series, n).
        spread: the scale matrices of the trends for a variance of 1, shape (G, h, h).
    """

    part: NDArray[np.intp]
    weight: Vector
    mean: Vector
    variance: Vector
    fitted: Vector
    spread: Vector


def _by_matrices(
    series: Vector, believed: Prior, x: tuple[float, ...], ahead: tuple[float, ...]
) -> list[_Block]:
    """Return what becomes of series of ordinary length, shape (series, n), in blocks."""
    made, rows = _operators(believed.ratios, x, ahead), padded(series)
    return [_block(rows[i : i + _BLOCK], believed, made) for i in range(0, max(len(rows), 1), _BLOCK)]


def _by_filter(
    series: Vector, believed: Prior, x: tuple[float, ...], ahead: tuple[float, ...]
) -> list[_Block]:
    """Return the same for long series."""
    size = max(1, _FIGURES // (len(believed.ratios) * (len(x) + len(ahead))))
    return [
        _filtered_block(series[i : i + size], believed, x, ahead) for i in range(0, max(len(series), 1), size)
    ]


@lru_cache(maxsize=512)
def _operators(ratios: tuple[Ratios, ...], x: tuple[float, ...], ahead: tuple[float, ...]) -> Operators:
    """Return what the prior's trends make of such years; many series have the same."""
    made = operators(ratios, x, ahead)
    for shared in vars(made).values():
        shared.setflags(write=False)
    return made


def _block(y: Vector, believed: Prior, made: Operators) -> _Block:
    """Return what becomes of some series, shape (series, n)."""
    series, n = y.shape
    trends = len(believed.ratios)
    squares = (y[:, :, None] * y[:, None, :]).reshape(series, n * n)
    misfit = np.maximum(squares @ made.misfit.reshape(trends, n * n).T, 0)
    part, weight, variance = _heaviest(misfit, made.log_density, n, believed)

    rows = np.arange(series)[:, None]
    ahead = made.project.shape[1]
    mean = (y @ made.project.reshape(-1, n).T).reshape(series, trends, ahead)[rows, part]
    smooth = (_by_trend(part, weight, trends) @ made.smooth.reshape(trends, -1)).reshape(series, n, n)
    fitted = (smooth @ y[:, :, None])[:, :, 0]
    return _Block(part, weight, mean, variance, fitted, made.spread)


def _filtered_block(y: Vector, believed: Prior, x: tuple[float, ...], ahead: tuple[float, ...]) -> _Block:
    made = filtered(believed.ratios, x, ahead, y)
    part, weight, variance = _heaviest(made.misfit, made.log_density, len(x), believed)
    mean = made.mean[np.arange(len(y))[:, None], part]
    by_trend = _by_trend(part, weight, len(believed.ratios))
    return _Block(part, weight, mean, variance, (by_trend[:, :, None] * made.line).sum(axis=1), made.spread)


def _heaviest(
    misfit: Vector, log_density: Vector, n: int, believed: Prior
) -> tuple[NDArray[np.intp], Vector, Vector]:
    """Return trend, weight and variance of the heaviest parts, shape (series, K), of misfits (series, G)."""
    total, shape = believed.noise + misfit[:, believed.which] / 2, believed.shape + (n - 1) / 2
    of_part = np.log(believed.weight) + believed.shape * np.log(believed.noise) + log_density[believed.which]
    log_weight = of_part - shape * np.log(total)
    kept = np.argpartition(-log_weight, min(PARTS, len(believed.which)) - 1, axis=1)[:, :PARTS]
    log_weight = np.take_along_axis(log_weight, kept, axis=1)
    weight = np.exp(log_weight - log_weight.max(axis=1, keepdims=True))
    weight /= weight.sum(axis=1, keepdims=True)
    variance = np.take_along_axis(total, kept, axis=1) / shape * believed.scale**2
    return believed.which[kept], weight, variance


def _by_trend(part: NDArray[np.intp], weight: Vector, trends: int) -> Vector:
    """Return the weight of each trend, shape (series, G): those of its parts together."""
    by_trend = np.zeros((len(part), trends))
    np.add.at(by_trend, (np.arange(len(part))[:, None], part), weight)
    return by_trend
