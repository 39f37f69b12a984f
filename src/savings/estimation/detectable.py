"""The smallest saving that could be told from nothing with the years of a case.

A report that does not tell a saving from nothing may say so of a saving that was there: its interval is as
wide as it is, whatever was spent after the start. How large a saving must be for its interval to lie above
zero is known without it, and belongs beside it.
"""

from __future__ import annotations

from math import isfinite
from typing import Final, NamedTuple

from savings.counterfactual.model import Estimated
from savings.counterfactual.tolerances import ROUNDING

_ALL: Final = 99.5  # percent of a projection, from which on it is written as the whole of it


class Detectable(NamedTuple):
    """The smallest saving whose prediction interval would lie above zero.

    Of a smaller one, what was spent lies within the interval of what was projected.

    Attributes:
        saving: the total projection less the lower end of its interval, in the unit of the costs; None
            where that end is not finite, or lies above the projection.
        percent: of the total projection; None where that is not positive.
    """

    saving: float | None
    percent: float | None

    def no_saving_shows(self, never_negative: bool) -> bool:
        """Say whether no saving, however large, could be told from nothing: not even all that is projected.

        Args:
            never_negative: whether the costs cannot be negative, so that no more than that can be saved.
        """
        return never_negative and self.percent is not None and self.percent >= _ALL


def detectable(projected: Estimated, spent: float = 0.0) -> Detectable:
    """Return the smallest saving in some years that could be told from nothing.

    Where the calibrated interval lies above what was projected, and does not hold it, that is not known.

    Args:
        projected: what would have been spent in these years.
        spent: what was spent in them: a projection that is zero but for a rounding error of such a size has
            no percentage, as in `saving_of`.
    """
    saving = projected.point - projected.lower
    if not isfinite(saving) or saving < 0:
        return Detectable(None, None)
    return Detectable(
        saving, 100 * saving / projected.point if projected.point > ROUNDING * abs(spent) else None
    )
