"""How many series a second each method takes: all years and the sum at 95 %, in turn, in one process.

Each round takes every method once, one after the other, so that whatever else the machine does comes to all
of them alike; what counts is the median over the rounds, of the speed and of the ratios within a round.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

import numpy as np
from calibration_data import Cut
from calibration_forecast import LEVEL, Method

N = 10


@dataclass(frozen=True)
class Speed:
    """Series a second, and how many times as fast the first method is."""

    count: int
    a_second: float
    ratio: float


def many(few: Cut, count: int) -> Cut:
    """Return as many series as wanted: those that there are, again and again, each in another unit."""
    again = np.arange(count) % len(few.past)
    unit = np.random.default_rng(2).lognormal(size=(count, 1))
    return Cut(few.past[again] * unit, few.future[again] * unit)


def speeds(methods: Sequence[tuple[str, Method, int]], cut: Cut, rounds: int) -> dict[str, Speed]:
    """Return the speed of each method on the first series, as many of them as are told for it.

    A method that fails in the first three has no speed, and is left out.
    """
    few = cut.first(3)
    methods = [
        (name, method, count)
        for name, method, count in methods  # what is loaded or compiled at the first call does not count
        if method(few.past, few.future, (LEVEL,)).made.any()
    ]
    rates: list[list[float]] = []
    for _ in range(rounds):
        row = []
        for _, method, count in methods:
            some = cut.first(count)
            begin = time.perf_counter()
            method(some.past, some.future, (LEVEL,))
            row.append(len(some.past) / (time.perf_counter() - begin))
        rates.append(row)
    return {
        name: Speed(count, median(row[i] for row in rates), median(row[0] / row[i] for row in rates))
        for i, (name, _, count) in enumerate(methods)
    }
