"""The range of methods: what the saving would have been, had the trend been drawn another way."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

import numpy as np

from savings import trends
from savings.counterfactual.model import Vector
from savings.estimation.many.panels import Panel, points

SHORTEST_WINDOW: Final = 4


@dataclass(frozen=True, eq=False)
class Ways:
    """The ways to draw the trend for S series of the same years, and what each projects.

    Attributes:
        ways: the trend of each of W ways, and with which baseline year its window begins.
        points: the projected costs, shape (W, S, h); NaN where the trend cannot be drawn.
    """

    ways: tuple[tuple[str, int], ...]
    points: Vector

    def of(self, row: int) -> tuple[tuple[tuple[str, int], ...], Vector, list[float], tuple[str, ...]]:
        """Return the ways that can be drawn for one series, their points, totals, and the trends left out."""
        points, totals = self.points[:, row], self._totals[row]
        if self._everywhere:
            return self.ways, points, totals, ()
        drawn = np.flatnonzero(np.isfinite(points).all(axis=1))
        kept = tuple(self.ways[way] for way in drawn)
        named = {name for name, _ in kept}
        left_out = dict.fromkeys(name for name, _ in self.ways if name not in named)
        return kept, points[drawn], [totals[way] for way in drawn], tuple(left_out)

    def times(self, heads: Vector) -> Ways:
        """Return the ways with the projected cost of each year multiplied; `heads` has the shape (h,)."""
        return self if (heads == 1).all() else Ways(self.ways, self.points * heads)

    @cached_property
    def _totals(self) -> list[list[float]]:
        totals: list[list[float]] = self.points.sum(axis=2).T.tolist()
        return totals

    @cached_property
    def _everywhere(self) -> bool:
        return bool(np.isfinite(self.points).all())


def windows(count: int) -> range:
    """Return with which of the baseline years windows begin.

    A window ends in the baseline's last year and has at least four years, or all there are.
    """
    return range(count - min(SHORTEST_WINDOW, count) + 1)


def range_of_methods(panels: Sequence[Panel]) -> list[Ways]:
    """Return every trend through every window, for each panel.

    `declared` takes part where a growth is declared. Where a trend cannot be drawn through a window (`growth`
    with a cost of zero), its points are NaN.
    """
    firsts = [windows(len(panel.years)) for panel in panels]
    asked = [(at, first) for at, each in enumerate(firsts) for first in each]
    cut = {place: panels[place[0]].window(place[1], len(panels[place[0]].years)) for place in asked}
    ways: list[list[tuple[str, int]]] = [[] for _ in panels]
    found: list[list[Vector]] = [[] for _ in panels]
    for name in trends.names():
        places = [
            place for place in asked if not trends.needs_growth(name) or panels[place[0]].declared is not None
        ]
        drawn = points(name, [cut[place] for place in places])
        for (at, first), point in zip(places, drawn, strict=True):
            ways[at].append((name, first))
            found[at].append(point)
    return [Ways(tuple(named), np.array(each)) for named, each in zip(ways, found, strict=True)]
