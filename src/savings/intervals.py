"""Which interval goes with a trend: the calibrated one, or the trend's own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Literal, get_args

from savings import trends
from savings.counterfactual import Baseline, Calibrated, Counterfactual
from savings.errors import OptionError

Interval = Literal["calibrated", "textbook"]

DEFAULT: Final[Interval] = "calibrated"
KINDS: Final[tuple[Interval, ...]] = get_args(Interval)
CALIBRATED_BY: Final = "structural"


def checked(interval: str) -> Interval:
    """Return the interval by its name.

    Raises:
        OptionError: there is no such interval.
    """
    for kind in KINDS:
        if kind == interval:
            return kind
    raise OptionError(f"there is no interval {interval!r}; there are: {', '.join(KINDS)}")


def draw(trend: str, baseline: Baseline, years: Sequence[int], interval: str = DEFAULT) -> Counterfactual:
    """Draw a trend through the baseline and project the years, with the interval that was asked for.

    "calibrated": the interval is that of the trend `structural`, whatever trend the points follow: it says
    where the counterfactual lies, given the baseline. "textbook": the trend's own.

    Raises:
        OptionError: there is no such trend or interval.
        TrendError: the trend cannot be drawn through these costs.
    """
    drawn = trends.get(trend)(baseline, years)
    if checked(interval) == "textbook" or trend == CALIBRATED_BY:
        return drawn
    return Calibrated.of(drawn, trends.get(CALIBRATED_BY)(baseline, years))
