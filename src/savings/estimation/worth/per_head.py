"""The saving per head, where the case says how many people there are."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from savings.counterfactual.model import Estimated
from savings.estimation.result import Result
from savings.estimation.worth.weighed import weighed


@dataclass(frozen=True)
class HeadYear:
    """One year per head. In baseline years only what was spent is known."""

    year: int
    heads: float
    observed: float
    counterfactual: float | None = None
    saving: Estimated | None = None


@dataclass(frozen=True)
class PerHead:
    """The saving per head: of each year, and of all post years together per head and year."""

    years: tuple[HeadYear, ...]
    saving: Estimated

    @property
    def last(self) -> Estimated:
        """The saving per head in the last post year."""
        last = self.years[-1].saving
        assert last is not None
        return last


def per_head(result: Result) -> PerHead | None:
    """Return the saving per head; None where the case does not count people."""
    heads = result.terms.heads
    if not heads:
        return None
    before = [HeadYear(y, heads[y], result.observed[y] / heads[y]) for y in result.baseline.years]
    post = result.post_years
    counts = np.array([heads[year] for year in post])
    sums = weighed(result, np.vstack([np.ones(len(post)) / counts.sum(), np.diag(1 / counts)]))
    after = [
        HeadYear(
            year,
            heads[year],
            result.observed[year] / heads[year],
            result.projected.points[at] / heads[year],
            sums.of(1 + at),
        )
        for at, year in enumerate(post)
    ]
    return PerHead((*before, *after), sums.of(0))
