"""Tenable ways: which trends and comparison methods the baseline itself contradicts.

A way to draw the trend is judged by the baseline's own last years: it is drawn without them, and must come
near to them. How near is near enough follows from the baseline as well.
"""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

FEWEST_YEARS: Final = 6
SHARE: Final = 3

# How many times the larger of smallest look-back error and unrest a way may miss: chosen on made series and
# public panels, and tried on others (docs/method.md).
SLACK: Final = 2.5


def looked_back(count: int) -> int:
    """Return how many of `count` baseline years are looked back on: the last third; 0 if they are too few."""
    return count // SHARE if count >= FEWEST_YEARS else 0


@dataclass(frozen=True)
class LookBack:
    """How far trends and comparison methods miss the last years of a baseline of n years.

    Each of the last n // 3 years is in turn the first unknown one: what is known are the baseline years
    before it, and what is forecast are those from it on. The *look-back error* is the mean absolute error of
    all these forecasts (Tashman 2000, *Out-of-sample tests of forecasting accuracy*, International Journal of
    Forecasting 16(4), 437-450: rolling origin, all leads together).

    Attributes:
        errors: the look-back error of each trend or method that was judged, in whole units of the case a
            year; of costs per head in what the usual number of heads costs. Empty if the baseline is too
            short.
        unrest: the mean absolute deviation of the baseline's yearly changes from their mean, in the same
            unit.
        rounding: the amount up to which an error is none.
    """

    errors: Mapping[str, float]
    unrest: float
    rounding: float

    @cached_property
    def limit(self) -> float | None:
        """The largest look-back error of a tenable way; None if nothing was judged."""
        if not self.errors:
            return None
        return max(SLACK * max(min(self.errors.values()), self.unrest), self.rounding)

    @cached_property
    def untenable(self) -> frozenset[str]:
        """The trends and methods that miss by more."""
        if self.limit is None:
            return frozenset()
        return frozenset([name for name, error in self.errors.items() if error > self.limit])

    def tenable(self, name: str) -> bool | None:
        """Say whether the ways of a trend or a method are tenable; None if it was not judged."""
        return name not in self.untenable if name in self.errors else None

    def only(self, names: Set[str]) -> LookBack:
        """Return what was judged without all but some trends."""
        if self.errors.keys() <= names:
            return self
        return replace(self, errors={name: self.errors[name] for name in self.errors if name in names})

    def beside(self, errors: Mapping[str, float]) -> LookBack:
        """Return what was judged with the look-back errors of others beside it: they share one limit."""
        return replace(self, errors={**self.errors, **errors})
