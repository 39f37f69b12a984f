"""The kinds of interval that there are: the calibrated one, or the textbook's."""

from __future__ import annotations

from typing import Final, Literal, cast, get_args

from savings.arguments import checked_name

Interval = Literal["calibrated", "textbook"]

DEFAULT: Final[Interval] = "calibrated"
KINDS: Final[tuple[Interval, ...]] = get_args(Interval)


def checked(interval: str) -> Interval:
    """Return the interval by its name.

    Raises:
        OptionError: there is no such interval.
    """
    return cast(Interval, checked_name("interval", interval, KINDS))
