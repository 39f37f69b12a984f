"""Scores of forecasts and of intervals.

Each row is a series; a row's scores are averaged over its years, and these over the series.
"""

from __future__ import annotations

import numpy as np
from calibration_forecast import Array, Band
from numpy.typing import NDArray


def interval_score(band: Band, truth: Array, level: float) -> Array:
    """Return the width of an interval, and 2/alpha times by how much it misses; small is good.

    Gneiting & Raftery (2007), Journal of the American Statistical Association 102, pp. 359-378, equation 43.
    """
    below = np.maximum(band.lower - truth, 0)
    above = np.maximum(truth - band.upper, 0)
    score: Array = band.upper - band.lower + 2 / (1 - level) * (below + above)
    return score


def scale(past: Array) -> Array:
    """Return the mean absolute step from year to year of each series, shape (series,)."""
    steps: Array = np.abs(np.diff(past, axis=1)).mean(axis=1)
    return steps


def msis(band: Band, past: Array, truth: Array, level: float = 0.95) -> Array:
    """Return the mean scaled interval score of each series; not a number where the scale is zero.

    Makridakis, Spiliotis & Assimakopoulos (2020), International Journal of Forecasting 36, pp. 54-74,
    section 2.3: the interval score divided by the error of saying "as last year" within the years before.
    """
    return _per(interval_score(band, truth, level).mean(axis=1), scale(past))


def smape(point: Array, truth: Array) -> Array:
    """Return the symmetric percentage error of each series: the mean of 200 |y - f| / (|y| + |f|).

    Makridakis & Hibon (2000), International Journal of Forecasting 16, pp. 451-476, appendix A. 0 / 0 is 0.
    """
    size = np.abs(truth) + np.abs(point)
    error: Array = 200 * np.abs(truth - point) / np.where(size > 0, size, 1)
    mean: Array = error.mean(axis=1)
    return mean


def mase(point: Array, past: Array, truth: Array) -> Array:
    """Return the mean absolute scaled error of each series; not a number where the scale is zero.

    Hyndman & Koehler (2006), International Journal of Forecasting 22, pp. 679-688, section 3.
    """
    return _per(np.abs(truth - point).mean(axis=1), scale(past))


def standard_error(of_series: NDArray[np.bool_] | Array) -> float:
    """Return the standard error of the mean of an array of shape (series, years), clustered by series.

    The years of a series err together, so it is the series that are counted: Liang & Zeger (1986),
    Biometrika 73, pp. 13-22, with G / (G - 1) for G series. Not a number for fewer than two series.
    """
    count = len(of_series)
    if count < 2:
        return float("nan")
    summed = (of_series - of_series.mean()).sum(axis=1)
    return float(np.sqrt((summed**2).sum() * count / (count - 1)) / of_series.size)


def ratio_error(above: Array, below: Array) -> float:
    """Return the standard error of the ratio of two means over the same series, shape (series,).

    Cochran (1977), *Sampling Techniques*, equation 6.13, of many series. Not a number for fewer than two.
    """
    count = len(above)
    if count < 2:
        return float("nan")
    rest = above - above.mean() / below.mean() * below
    return float(np.sqrt((rest**2).sum() / (count - 1) / count) / abs(below.mean()))


def _per(score: Array, unit: Array) -> Array:
    ratio: Array = np.where(unit > 0, score / np.where(unit > 0, unit, 1), np.nan)
    return ratio
