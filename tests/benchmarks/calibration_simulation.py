"""Made series in which nothing happens: a straight line with autocorrelated noise, and a random walk."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import numpy as np
from calibration_data import AHEAD, Cut
from calibration_forecast import Array

START, SLOPE, SD = 100.0, 2.0, 3.0


def line(correlation: float, count: int, years: int, seed: int) -> Array:
    """Return 100 + 2t plus a stationary first-order autoregression of standard deviation 3."""
    shocks = np.random.default_rng(seed).standard_normal((count, years))
    noise = np.empty_like(shocks)
    noise[:, 0] = shocks[:, 0]
    for t in range(1, years):
        noise[:, t] = correlation * noise[:, t - 1] + np.sqrt(1 - correlation**2) * shocks[:, t]
    made: Array = START + SLOPE * np.arange(years) + SD * noise
    return made


def walk(count: int, years: int, seed: int) -> Array:
    """Return a random walk from 100 with drift 2 and steps of standard deviation 3."""
    steps = SLOPE + SD * np.random.default_rng(seed).standard_normal((count, years))
    steps[:, 0] = START
    made: Array = np.cumsum(steps, axis=1)
    return made


CELLS: dict[str, Callable[[int, int, int], Array]] = {
    "line, correlation 0": partial(line, 0.0),
    "line, correlation 0.5": partial(line, 0.5),
    "line, correlation 0.8": partial(line, 0.8),
    "random walk with drift": walk,
}


def made(cell: str, n: int, count: int) -> Cut:
    """Return made series of n years, and the six years after."""
    whole = CELLS[cell](count, n + AHEAD, 1000 * n + list(CELLS).index(cell))
    return Cut(whole[:, :n], whole[:, n:])
