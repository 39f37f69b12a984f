"""The range of methods in a few figures: its ends, its median, and where the headline stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from savings.estimation.figures import MethodSaving


@dataclass(frozen=True)
class Spread:
    """The lowest, the median and the highest of some savings."""

    lowest: float
    median: float
    highest: float


@dataclass(frozen=True)
class RangeSummary:
    """What the ways to draw the trend give, together.

    Attributes:
        last_year: the spread of the savings of the last post year.
        total: the spread of the savings of all post years.
        lowest: the way that gives the lowest saving in the last year.
        highest: the way that gives the highest.
        rank: of the headline among the ways by the last year's saving, 1 for the lowest.
    """

    last_year: Spread
    total: Spread
    lowest: MethodSaving
    highest: MethodSaving
    rank: int


def summarised(ways: Sequence[MethodSaving], headline: float) -> RangeSummary:
    """Return the summary of the ways; `headline` is the saving that is ranked among theirs."""
    ranked = sorted(ways, key=lambda way: way.last_year)
    return RangeSummary(
        _spread([way.last_year for way in ways]),
        _spread([way.total for way in ways]),
        ranked[0],
        ranked[-1],
        1 + sum(way.last_year < headline for way in ways),
    )


def _spread(savings: Sequence[float]) -> Spread:
    return Spread(min(savings), median(savings), max(savings))
