"""Trends: named ways to get from a baseline to a counterfactual. One file each, found by being there.

A file `name.py` defines a function `name(baseline, years)`, which returns a `Counterfactual`, and says what
the trend is, in constants of the module. A constant that is not there has its default:

    IN_RANGE: whether the trend takes part in the range of methods of every case; default False. The trend
        that a case follows always takes part.
    NEEDS_GROWTH: whether it projects the growth that a case declares; default False.
    LINEAR_IN: "costs" if its points are sums of the baseline's costs, with weights that follow from the years
        alone; "logarithms" if the logarithms of its points are such sums of those of the costs; default None.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Final, Literal, Protocol, cast

from savings import discovery
from savings.arguments import checked_name
from savings.counterfactual import intervals
from savings.counterfactual.baseline import Baseline
from savings.counterfactual.combined import Calibrated
from savings.counterfactual.model import Counterfactual

DEFAULT: Final = "linear"
CALIBRATED_BY: Final = "structural"


class TrendFunction(Protocol):
    """Fit the baseline and project the years.

    Of one series, raise `TrendError` if the trend cannot be drawn. Of many, the points of a series in the
    years that cannot be projected are NaN, and the counterfactual says in `undrawn` why.
    """

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
    return cast(TrendFunction, discovery.member("trends", checked_name("trend", name, names())))


def in_range(name: str) -> bool:
    """Say whether a trend takes part in the range of methods of every case."""
    return bool(_said(name, "IN_RANGE"))


def needs_growth(name: str) -> bool:
    """Say whether a trend projects the growth that a case declares, and needs one."""
    return bool(_said(name, "NEEDS_GROWTH"))


def linear_in(name: str) -> Literal["costs", "logarithms"] | None:
    """Return in what a trend's points are weighted sums of the baseline: costs, logarithms, or neither."""
    return cast(Literal["costs", "logarithms"] | None, _said(name, "LINEAR_IN"))


@cache
def _said(name: str, constant: str) -> object:
    """Return a constant of a trend's module; None if it leaves that out."""
    return getattr(discovery.module("trends", name), constant, None)


def draw(
    name: str, baseline: Baseline, years: Sequence[int], interval: str = intervals.DEFAULT
) -> Counterfactual:
    """Draw a trend through the baseline and project the years, with the interval that was asked for.

    "calibrated": the interval is that of the trend `structural`, whatever trend the points follow: it says
    where the counterfactual lies, given the baseline. "textbook": the trend's own.

    Raises:
        OptionError: there is no such trend or interval.
        TrendError: the baseline is that of one series, and the trend cannot be drawn through it.
    """
    drawn = get(name)(baseline, years)
    if intervals.checked(interval) == "textbook" or name == CALIBRATED_BY:
        return drawn
    return Calibrated.of(drawn, get(CALIBRATED_BY)(baseline, years))
