"""A pretended start inside the baseline: what the same method finds where nothing had been done yet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import isfinite
from typing import Final

import numpy as np

from savings.counterfactual.baseline import Baseline
from savings.counterfactual.model import Estimated
from savings.estimation.figures import Saving
from savings.estimation.many.groups import Group
from savings.estimation.savings_by_year import saving_of

FEWEST_YEARS_BEFORE: Final = 4
SHARE: Final = 3


@dataclass(frozen=True)
class Placebo:
    """The total saving of a pretended start; `years` are the baseline years that are taken for post years.

    The saving is None if the trend cannot be drawn through the years before.
    """

    years: tuple[int, ...]
    saving: Saving | None


def pretended_years(before: int, after: int) -> int | None:
    """Return how many baseline years are taken for post years; None if too few would be left before.

    They are the last third of `before` baseline years, at least one and at most the `after` post years.
    """
    count = min(max(before // SHARE, 1), after)
    return count if before - count >= FEWEST_YEARS_BEFORE else None


def pretended(groups: Sequence[Group]) -> list[Group]:
    """Return the groups with a pretended start, of the series that have baseline years enough."""
    pretending = []
    for group in groups:
        after = group.wanted.sum(axis=1).tolist()
        counts = np.array([pretended_years(len(group.years), years) or 0 for years in after])
        for count in dict.fromkeys(counts[counts > 0].tolist()):
            pretending.append(group.rows(np.flatnonzero(counts == count)).pretended(count))
    return pretending


def placebo(baseline: Baseline, after: int, total: Estimated) -> Placebo:
    """Return what a pretended start finds, if `total` was projected for its years.

    Args:
        baseline: of the case, with years enough for a pretended start.
        after: how many post years the case has.
        total: not finite if the trend cannot be drawn.
    """
    count = pretended_years(len(baseline.years), after) or 0
    years, spent = baseline.years[-count:], baseline.costs[-count:]
    if not isfinite(total.point):
        return Placebo(years, None)
    return Placebo(years, saving_of(total, [total.point], [float(sum(spent))]))
