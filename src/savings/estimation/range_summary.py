"""The range of methods in a few figures: its ends, its median, where the headline stands, and what is left.

Only ways that count are in these figures: tenable ones, those that were not judged, and the report's own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
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
class Untenable:
    """A trend or comparison method whose ways do not count, and what `ways` of them give."""

    trend: str
    ways: int
    look_back_error: float
    last_year: Spread
    total: Spread


@dataclass(frozen=True)
class RangeSummary:
    """What the ways to draw the trend that count give, together.

    Attributes:
        last_year: the spread of the savings of the last post year.
        total: the spread of the savings of all post years.
        lowest: the way that gives the lowest saving in the last year.
        highest: the way that gives the highest.
        rank: of the headline among the ways by the last year's saving, 1 for the lowest.
        count: how many ways count.
        tenable: how many of them the baseline does not contradict: one less, if the report's own way is
            untenable.
        tenable_total: the spread of their savings of all post years; None if there are none.
        without_saving: how many of them give no saving in all post years.
        judged: whether the baseline is long enough to judge ways.
        untenable: the trends and methods with ways that do not count.
    """

    last_year: Spread
    total: Spread
    lowest: MethodSaving
    highest: MethodSaving
    rank: int
    count: int
    tenable: int
    tenable_total: Spread | None
    without_saving: int
    judged: bool
    untenable: tuple[Untenable, ...]

    @property
    def own_untenable(self) -> bool:
        """Whether the report's own way is untenable."""
        return self.tenable < self.count


def summarised(ways: Sequence[MethodSaving], headline: float, none: float) -> RangeSummary:
    """Return the summary of all ways.

    Args:
        ways: all of them, untenable ones as well.
        headline: the saving of the last year that is ranked among those that count.
        none: up to which amount a saving of all post years is none.
    """
    counting = [way for way in ways if way.counts]
    tenable = [way.total for way in counting if way.tenable is not False]
    ranked = sorted(counting, key=lambda way: way.last_year)
    return RangeSummary(
        _spread([way.last_year for way in counting]),
        _spread([way.total for way in counting]),
        ranked[0],
        ranked[-1],
        1 + sum(way.last_year < headline for way in counting),
        len(counting),
        len(tenable),
        _spread(tenable) if tenable else None,
        sum(total <= none for total in tenable),
        any(way.tenable is not None for way in ways),
        tuple(_untenable([way for way in ways if not way.counts])),
    )


def _untenable(ways: Sequence[MethodSaving]) -> Iterator[Untenable]:
    """Yield the trends of untenable ways."""
    for trend in dict.fromkeys(way.trend for way in ways):
        own = [way for way in ways if way.trend == trend]
        yield Untenable(
            trend,
            len(own),
            own[0].look_back_error or 0.0,
            _spread([way.last_year for way in own]),
            _spread([way.total for way in own]),
        )


def _spread(savings: Sequence[float]) -> Spread:
    return Spread(min(savings), median(savings), max(savings))
