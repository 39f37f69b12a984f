"""The kinds of interval that there are: the calibrated one, or the textbook's."""

from __future__ import annotations

from typing import Final, Literal, get_args

from savings.errors import OptionError

Interval = Literal["calibrated", "textbook"]

DEFAULT: Final[Interval] = "calibrated"
KINDS: Final[tuple[Interval, ...]] = get_args(Interval)


def checked(interval: str) -> Interval:
    """Return the interval by its name.

    Raises:
        OptionError: there is no such interval.
    """
    for kind in KINDS:
        if kind == interval:
            return kind
    raise OptionError(f"there is no interval {interval!r}; there are: {', '.join(KINDS)}")
