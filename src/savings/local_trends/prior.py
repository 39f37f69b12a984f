"""What is believed of a yearly series before it is seen, learned from other yearly series.

Each table says where it is from, and with which command it was made.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from savings.local_trends.operators import Ratios

STRUCTURAL: Final = Path(__file__).with_name("structural.json")
RELATIVE: Final = Path(__file__).with_name("relative.json")


@dataclass(frozen=True, eq=False)
class Prior:
    """C parts, each a local linear trend with an idea of how large the noise is.

    Attributes:
        ratios: G different trends.
        which: the trend of each part, shape (C,).
        shape: of the noise variance, half its degrees of freedom: how much is believed of it.
        noise: b of each part: the noise variance is inverse gamma with this shape and scale b, in squares of
            the table's unit; shape (C,).
        weight: of each part, above zero, summing to 1, shape (C,).
        scale: by which the scales of all parts are multiplied in the end, so that intervals hold as often
            as they say.
    """

    ratios: tuple[Ratios, ...]
    which: NDArray[np.intp]
    shape: float
    noise: NDArray[np.float64]
    weight: NDArray[np.float64]
    scale: float


def structural_prior(length: int) -> Prior:
    """Return the prior for costs over so many baseline years; its unit is the mean absolute cost."""
    return prior(STRUCTURAL, length)


def relative_prior(length: int) -> Prior:
    """Return the prior for logarithms of costs over those of others; its unit is 1."""
    return prior(RELATIVE, length)


def prior(file: Path, length: int) -> Prior:
    """Return the prior of a table for a baseline of so many years, interpolated between its lengths.

    Beyond the longest of the table the prior stays that of the longest.
    """
    return _prior(file, min(length, _table(file)["lengths"][-1]))


def forget() -> None:
    """Read the tables again when they are asked for: for what writes them."""
    _prior.cache_clear()
    _table.cache_clear()


@cache
def _table(file: Path) -> dict[str, Any]:
    table: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return table


@cache
def _prior(file: Path, length: int) -> Prior:
    table = _table(file)
    by_length = np.array([row["weights"] for row in table["parts"]])
    weight = np.array([np.interp(length, table["lengths"], each) for each in by_length])
    used = np.flatnonzero(weight)
    parts = [table["parts"][part] for part in used]
    trends = [Ratios(*(part[name] for name in Ratios.__dataclass_fields__)) for part in parts]
    ratios = tuple(dict.fromkeys(trends))
    which = np.array([ratios.index(each) for each in trends])
    noise = np.array([part["noise"] for part in parts], dtype=float)
    weight = weight[used] / weight[used].sum()
    for shared in (which, noise, weight):
        shared.setflags(write=False)
    scale = float(np.interp(length, table["lengths"], table["scales"]))
    return Prior(ratios, which, table["shape"], noise, weight, scale)
