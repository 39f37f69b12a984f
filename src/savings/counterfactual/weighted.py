"""Weighted sums over many series, each of which has the same figures whatever stands beside it.

A matrix product rounds the figures of a row by how many rows there are, and by where among them it stands.
"""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

ROWS: Final = 24  # rows of a matrix product that any BLAS works through in the same way

_Vector = NDArray[np.float64]


def weighted_sums(series: _Vector, weights: _Vector) -> _Vector:
    """Return the sums of each series with the weights of each sum: shapes (..., n) and (m, n) to (..., m)."""
    if len(weights) == 1:
        one: _Vector = (series * weights[0]).sum(axis=-1, keepdims=True)
        return one
    rows = series.reshape(-1, series.shape[-1])
    sums: _Vector = padded(rows) @ weights.T
    return sums[: len(rows)].reshape(*series.shape[:-1], len(weights))


def padded(series: _Vector) -> _Vector:
    """Return series, shape (S, n), with rows of zeros behind them: as many as a multiple of 24 needs.

    The last few rows of a matrix product are rounded differently from the others; empty rows take that place.
    """
    rows = np.zeros((-(-len(series) // ROWS) * ROWS, series.shape[1]))
    rows[: len(series)] = series
    return rows
