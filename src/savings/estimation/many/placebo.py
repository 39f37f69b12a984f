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
from savings.estimation.many.panels import Panel
from savings.estimation.many.sums import Question
from savings.estimation.savings_by_year import saving_of

FEWEST_YEARS_BEFORE: Final = 4
SHARE: Final = 3


@dataclass(frozen=True)
class Placebo:
    """The total saving of a pretended start; `years` are the baseline years that are taken for post years.

    The saving is None where the trend cannot be drawn through the years before.
    """

    years: tuple[int, ...]
    saving: Saving | None


def pretended_years(before: int, after: int) -> int | None:
    """Return how many baseline years are taken for post years; None where too few would be left before.

    They are the last third of `before` baseline years, at least one and at most the `after` post years.
    """
    count = min(max(before // SHARE, 1), after)
    return count if before - count >= FEWEST_YEARS_BEFORE else None


def pretended(panels: Sequence[Panel], trends: Sequence[tuple[str, ...]]) -> dict[int, Question]:
    """Return what is asked of each panel with years enough, by its place: the pretended total."""
    questions = {}
    for at, panel in enumerate(panels):
        years = panel.years
        count = pretended_years(len(years), len(panel.ahead))
        if count is not None:
            cut = len(years) - count
            before = Panel(years[:cut], panel.costs[:, :cut], years[cut:], panel.declared)
            questions[at] = Question(before, trends[at], np.ones((1, count)))
    return questions


def placebo(baseline: Baseline, after: int, total: Estimated) -> Placebo:
    """Return what a pretended start finds, where `total` was projected for its years.

    Args:
        baseline: of the case, with years enough for a pretended start.
        after: how many post years the case has.
        total: not finite where the trend cannot be drawn.
    """
    count = pretended_years(len(baseline.years), after) or 0
    years, spent = baseline.years[-count:], baseline.costs[-count:]
    if not isfinite(total.point):
        return Placebo(years, None)
    return Placebo(years, saving_of(total, [total.point], [float(sum(spent))]))
