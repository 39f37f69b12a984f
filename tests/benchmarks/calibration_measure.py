"""Measure a method on a set of series: coverage, interval scores, errors of the points."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from calibration_data import Cut
from calibration_forecast import LEVEL, LEVELS, Array, Forecast
from calibration_scores import mase, msis, ratio_error, smape, standard_error
from numpy.typing import NDArray


class Rate(NamedTuple):
    """A share or a ratio, and its standard error."""

    value: float
    error: float


@dataclass(frozen=True)
class Measured:
    """What a method scored on the series in which it did not fail.

    Attributes:
        series: how many they are.
        failed: in how many it failed, or handed back no number.
        unscaled: how many were constant before, and so are left out of MSIS and MASE.
        years: coverage at 95 %, all horizons together.
        horizons: coverage at 95 % at each horizon.
        years_80: coverage at 80 %, all horizons together.
        total: coverage at 95 % of the sum; None if the method gives no such interval.
        msis: the mean scaled interval score at 95 %.
        median: the same, but the median over the series: what the interval costs where it holds.
        to_line: this, divided by that of least squares on the same series.
        ours_to_it: that of `savings` on the same series, divided by this.
        smape: the symmetric percentage error.
        mase: the mean absolute scaled error.
    """

    series: int
    failed: int
    unscaled: int
    years: Rate
    horizons: tuple[float, ...]
    years_80: Rate
    total: Rate | None
    msis: float
    median: float
    to_line: Rate
    ours_to_it: Rate
    smape: float
    mase: float


class Covered(NamedTuple):
    """What 95 % intervals hold of made series.

    Attributes:
        series: how many; those in which the method failed are left out.
        years: coverage of the years; None if it failed in all.
        total: coverage of the sum; None if it failed in all, or has no such interval.
    """

    series: int
    years: Rate | None
    total: Rate | None


# Of each kind of made series and each length of baseline, the methods.
Cells = Mapping[tuple[str, int], Mapping[str, Covered]]


def covered(found: Forecast, future: Array) -> Covered:
    """Return what the intervals of a method hold."""
    made = found.made
    if not made.any():
        return Covered(0, None, None)
    found, future = found.rows(made), future[made]
    return Covered(len(future), rate(found.bands[LEVEL].holds(future)), total(found, future))


def measured(found: Forecast, cut: Cut, line: Forecast, ours: Forecast) -> Measured | None:
    """Measure a method on the first series of a cut, as many as it was run on; None if it failed in all.

    Args:
        found: its forecasts.
        cut: the series.
        line: what least squares says of all of them.
        ours: what `savings` says of all of them.
    """
    count, made = len(found.point), found.made
    if not made.any():
        return None
    past, future = cut.past[:count][made], cut.future[:count][made]
    found, line, ours = (each.rows(slice(count)).rows(made) for each in (found, line, ours))
    holds = found.bands[LEVEL].holds(future)
    scored, of_line, of_ours = (msis(each.bands[LEVEL], past, future) for each in (found, line, ours))
    return Measured(
        series=len(past),
        failed=int(count - len(past)),
        unscaled=int(np.isnan(scored).sum()),
        years=rate(holds),
        horizons=tuple(map(float, holds.mean(axis=0))),
        years_80=rate(found.bands[LEVELS[1]].holds(future)),
        total=total(found, future),
        msis=mean(scored),
        median=float(np.nanmedian(scored)),
        to_line=ratio(scored, of_line),
        ours_to_it=ratio(of_ours, scored),
        smape=mean(smape(found.point, future)),
        mase=mean(mase(found.point, past, future)),
    )


def rate(holds: NDArray[np.bool_]) -> Rate:
    """Return the share of years that hold, shape (series, years), and its standard error by series."""
    return Rate(float(holds.mean()), standard_error(holds))


def ratio(above: Array, below: Array) -> Rate:
    """Return the ratio of two mean scores over the series that have a number, and its standard error."""
    there = np.isfinite(above) & np.isfinite(below)
    above, below = above[there], below[there]
    return Rate(float(above.mean() / below.mean()), ratio_error(above, below))


def total(found: Forecast, future: Array) -> Rate | None:
    """Return the coverage of the sum, or None if there is no interval for it."""
    return None if found.total is None else rate(found.total.holds(future.sum(axis=1))[:, None])


def mean(of_series: Array) -> float:
    """Return the mean over the series that have a number."""
    return float(np.nanmean(of_series))
