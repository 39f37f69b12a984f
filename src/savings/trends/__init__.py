"""Trends: named ways to get from a baseline to a counterfactual. One file each, found by being there.

A file `name.py` defines a function `name(baseline, years)`, which returns a `Counterfactual`. Where its
points are sums of the baseline's costs, with weights that follow from the years alone, it says
`LINEAR_IN = "costs"`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Protocol, cast

from savings import discovery
from savings.counterfactual import intervals
from savings.counterfactual.baseline import Baseline
from savings.counterfactual.combined import Calibrated
from savings.counterfactual.model import Counterfactual
from savings.errors import OptionError

DEFAULT: Final = "linear"
CALIBRATED_BY: Final = "structural"


class TrendFunction(Protocol):
    """Fit the baseline and project the years; raise `TrendError` where the trend cannot be drawn."""

    def __call__(self, baseline: Baseline, years: Sequence[int]) -> Counterfactual:
        """Fit and project."""


def names() -> tuple[str, ...]:
    """Return the trends that there are: the default first, the others by name."""
    return tuple(sorted(discovery.names("trends"), key=lambda name: (name != DEFAULT, name)))


def get(name: str) -> TrendFunction:
    """Return the function of a trend by its name.

    Raises:
        OptionError: there is no such trend.
    """
    if name not in names():
        raise OptionError(f"there is no trend {name!r}; there are: {', '.join(names())}")
    return cast(TrendFunction, discovery.member("trends", name))


def linear_in(name: str) -> str | None:
    """Return "costs" where a trend's points are weighted sums of the costs; None where they are not."""
    return getattr(discovery.module("trends", name), "LINEAR_IN", None)


def draw(
    name: str, baseline: Baseline, years: Sequence[int], interval: str = intervals.DEFAULT
) -> Counterfactual:
    """Draw a trend through the baseline and project the years, with the interval that was asked for.

    "calibrated": the interval is that of the trend `structural`, whatever trend the points follow: it says
    where the counterfactual lies, given the baseline. "textbook": the trend's own.

    Raises:
        OptionError: there is no such trend or interval.
        TrendError: the trend cannot be drawn through these costs.
    """
    drawn = get(name)(baseline, years)
    if intervals.checked(interval) == "textbook" or name == CALIBRATED_BY:
        return drawn
    return Calibrated.of(drawn, get(CALIBRATED_BY)(baseline, years))
