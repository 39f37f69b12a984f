"""The methods of `savings` that are measured."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from calibration_forecast import LEVEL, Array, Band, Forecast

import savings


def structural(past: Array, future: Array, levels: Sequence[float]) -> Forecast:
    """What `savings` says of the years that were not: the calibrated interval."""
    return _projected("structural", "calibrated", past, future, levels)


def one_by_one(past: Array, future: Array, levels: Sequence[float]) -> Forecast:
    """Do the same with a call for each series: for the speed, as the peers take one series at a time."""
    found = [structural(past[i : i + 1], future[i : i + 1], levels) for i in range(len(past))]
    edges = {level: [each.bands[level] for each in found] for level in levels}
    bands = {level: Band(*map(np.vstack, zip(*each, strict=True))) for level, each in edges.items()}
    return Forecast(np.vstack([each.point for each in found]), bands)


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
