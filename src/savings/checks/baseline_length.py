"""Is the baseline long enough for a trend?"""

from __future__ import annotations

from typing import Final

from savings.checks import Check
from savings.estimation.model import Estimate

ENOUGH_YEARS: Final = 5


def baseline_length(estimate: Estimate) -> Check:
    """Fail below five baseline years: a line through fewer follows their accidents.

    A line of three or four points leaves one or two degrees of freedom. Source: Student's t at 95 %, which
    is 12.71 and 4.30 there, and 3.18 and less from five years on (Abramowitz & Stegun 1964, table 26.10).
    """
    count = len(estimate.result.baseline.years)
    return Check("baseline_length", count >= ENOUGH_YEARS, {"count": count, "enough": ENOUGH_YEARS})
