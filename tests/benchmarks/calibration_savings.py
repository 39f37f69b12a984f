"""The methods of `savings` that are measured."""

from __future__ import annotations

from collections.abc import Sequence

from calibration_forecast import LEVEL, Array, Band, Forecast

import savings


def structural(past: Array, future: Array, levels: Sequence[float]) -> Forecast:
    """What `savings` says of the years that were not: the calibrated interval."""
    return _projected("structural", "calibrated", past, future, levels)


def linear(past: Array, future: Array, levels: Sequence[float]) -> Forecast:
    """A straight line and its interval by the textbook."""
    return _projected("linear", "textbook", past, future, levels)


def drift(past: Array, future: Array, levels: Sequence[float]) -> Forecast:
    """A random walk with drift and its interval by the textbook."""
    return _projected("drift", "textbook", past, future, levels)


def _projected(trend: str, interval: str, past: Array, future: Array, levels: Sequence[float]) -> Forecast:
    horizon = future.shape[1]
    years = range(past.shape[1])
    found = {
        level: savings.project(years, past, horizon, trend=trend, level=level, interval=interval)
        for level in levels
    }
    total = found[LEVEL].sum()
    bands = {level: Band(each.lower, each.upper) for level, each in found.items()}
    return Forecast(found[LEVEL].point, bands, Band(total.lower, total.upper))
