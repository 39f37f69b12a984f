"""The smallest saving that could be told from nothing with the years of a case.

A report that does not tell a saving from nothing may say so of a saving that was there: its interval is as
wide as it is, whatever was spent after the start. How large a saving must be for its interval to lie above
zero is known without it, and belongs beside it.
"""

from __future__ import annotations

from math import isfinite
from typing import NamedTuple

from savings.estimation.figures import Saving


class Detectable(NamedTuple):
    """The smallest saving whose prediction interval would lie above zero.

    Had it been smaller, what was spent would have lain within the interval of what was projected.

    Attributes:
        saving: the total projection less the lower end of its interval, in the unit of the costs, and at
            least 0; None where that end is not finite.
        percent: of the total projection; None where that is not positive.
    """

    saving: float | None
    percent: float | None


def detectable(total: Saving, projected: float) -> Detectable:
    """Return the smallest saving in some years that could be told from nothing.

    Where the interval does not hold its own value, and lies above it, that is 0: what was projected is
    itself below the interval.

    Args:
        total: the saving in these years.
        projected: what would have been spent in them.
    """
    if not isfinite(total.lower):
        return Detectable(None, None)
    saving = max(total.value - total.lower, 0.0)
    return Detectable(saving, None if total.percent is None else 100 * saving / projected)
