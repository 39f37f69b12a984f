"""Do the intervals hold as often where the years before keep quietly to a line as where they do not?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
from calibration_data import COMPETITIONS, cut
from calibration_forecast import LEVEL, Array
from calibration_savings import linear, structural

LENGTHS = (8, 12)
PARTS = 5


class Noise(NamedTuple):
    """The series of a part: how far the years before lie from their line, and what held six years of truth.

    `lowest` and `highest` are residual standard deviations in shares of the mean cost; `ours`, `total` and
    `line` are coverages at 95 % (savings, its sum, least squares); `wider` is the median of how wide the
    interval of savings is against that of least squares.
    """

    lowest: float
    highest: float
    series: int
    ours: float
    total: float
    line: float
    wider: float


def by_noise(half: str) -> Iterator[Noise]:
    """Return five parts of the series of all competitions, from the quietest baselines to the noisiest."""
    rows = np.vstack([_rows(competition, half, n) for competition in COMPETITIONS for n in LENGTHS])
    ordered = rows[np.argsort(rows[:, 0])]
    for part in np.array_split(ordered, PARTS):
        lowest, highest = part[[0, -1], 0].tolist()
        ours, total, line = part[:, 1:4].mean(axis=0).tolist()
        yield Noise(lowest, highest, len(part), ours, total, line, float(np.median(part[:, 4])))


def _rows(competition: str, half: str, n: int) -> Array:
    """Return for each series its noise, what held its years, its sum, by least squares; and how wide."""
    found = cut(competition, half, n)
    past, future = found.past, found.future
    ours, line = (method(past, future, (LEVEL,)) for method in (structural, linear))
    assert ours.total is not None
    ours_95, line_95 = ours.bands[LEVEL], line.bands[LEVEL]
    columns = [
        _noise(past),
        ours_95.holds(future).mean(axis=1),
        ours.total.holds(future.sum(axis=1)),
        line_95.holds(future).mean(axis=1),
        (ours_95.upper - ours_95.lower).mean(axis=1) / (line_95.upper - line_95.lower).mean(axis=1),
    ]
    rows: Array = np.column_stack(columns).astype(float)
    return rows


def _noise(past: Array) -> Array:
    """Return the residual standard deviation about the least-squares line over the mean absolute cost."""
    n = past.shape[1]
    x = np.column_stack([np.ones(n), np.arange(n)])
    residuals = past.T - x @ np.linalg.lstsq(x, past.T, rcond=None)[0]
    spread: Array = np.sqrt((residuals**2).sum(axis=0) / (n - 2)) / np.abs(past).mean(axis=1)
    return spread
