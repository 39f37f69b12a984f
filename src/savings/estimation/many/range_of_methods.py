"""The range of methods: what the saving would have been, had the trend been drawn another way."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from savings import trends
from savings.counterfactual.model import Vector
from savings.estimation.many.drawn import points, takes_part
from savings.estimation.many.groups import Group, Horizon, Rows, pooled
from savings.estimation.many.look_back import LookBacks, look_backs
from savings.estimation.tenable import LookBack

SHORTEST_WINDOW: Final = 4

Way = tuple[str, int]  # a trend, and with which of the baseline years its window begins


class Drawn(NamedTuple):
    """The ways that can be drawn for one series.

    `points` has the projected costs of all heads, shape (ways, h), `totals` their sums over the years.
    `left_out` names the trends that can be drawn in no way, `look_back` says what the baseline makes of the
    others.
    """

    ways: tuple[Way, ...]
    points: Vector
    totals: list[float]
    left_out: tuple[str, ...]
    look_back: LookBack


@dataclass(frozen=True, eq=False)
class Ways:
    """The W ways to draw the trend for the S series of a group.

    Attributes:
        ways: the ways.
        points: the projected costs, shape (W, S, H); NaN for what cannot be drawn.
        taken: whether a way takes part in the range of a series, shape (W, S).
        look_backs: by how much the trends miss the baselines' own last years.
    """

    ways: tuple[Way, ...]
    points: Vector
    taken: NDArray[np.bool_]
    look_backs: LookBacks

    def of(self, horizon: Horizon) -> Iterator[Drawn]:
        """Yield the ways that can be drawn for each series of a horizon."""
        points, taken = horizon.of(self.points), self.taken[:, horizon.rows]
        if (horizon.heads != 1).any():
            points = points * horizon.heads
        totals = points.sum(axis=2).T
        drawn = taken & np.isfinite(points).all(axis=2)
        kinds: dict[tuple[bytes, bytes], _Kind] = {}  # most series have the same ways
        for row, look_back in enumerate(self.look_backs.of(horizon)):
            key = drawn[:, row].tobytes(), taken[:, row].tobytes()
            kind = kinds.get(key) or kinds.setdefault(key, self._kind(drawn[:, row], taken[:, row]))
            yield Drawn(
                kind.ways,
                points[kind.places, row],
                totals[row, kind.places].tolist(),
                kind.left_out,
                look_back.only(kind.left_in),
            )

    def _kind(self, drawn: NDArray[np.bool_], taken: NDArray[np.bool_]) -> _Kind:
        places = np.flatnonzero(drawn)
        ways = tuple(self.ways[way] for way in places)
        names = {trend for trend, _ in ways}
        left_out = dict.fromkeys(self.ways[way][0] for way in np.flatnonzero(taken & ~drawn))
        return _Kind(
            slice(None) if drawn.all() else places,
            ways,
            tuple(trend for trend in left_out if trend not in names),
            frozenset(names),
        )


class _Kind(NamedTuple):
    """Which ways can be drawn, where they stand among all, and the trends of none and of some."""

    places: Rows
    ways: tuple[Way, ...]
    left_out: tuple[str, ...]
    left_in: frozenset[str]


def windows(count: int) -> range:
    """Return with which of the baseline years windows begin.

    A window ends in the baseline's last year and has at least four years, or all there are.
    """
    return range(count - min(SHORTEST_WINDOW, count) + 1)


def range_of_methods(groups: Sequence[Group]) -> list[Ways]:
    """Return the trends of the range and the one that each series follows through every window, by group.

    If a trend cannot be drawn through a window (`growth` with a cost of zero), its points are NaN.
    """
    cut = [(at, first) for at, group in enumerate(groups) for first in windows(len(group.years))]
    pools, parts = pooled([groups[at].window(first) for at, first in cut])
    ways: list[list[Way]] = [[] for _ in groups]
    projected: list[list[Vector]] = [[] for _ in groups]
    taken: list[list[NDArray[np.bool_]]] = [[] for _ in groups]
    for name in trends.names():
        taking = [takes_part(name, pool) for pool in pools]
        drawn = [points(name, *each) for each in zip(pools, taking, strict=True)]
        for (at, first), part in zip(cut, parts, strict=True):
            rows = taking[part.pool][part.rows]
            if rows.any():
                ways[at].append((name, first))
                projected[at].append(drawn[part.pool][part.rows])
                taken[at].append(rows)
    return [
        Ways(tuple(ways[at]), np.array(projected[at]), np.array(taken[at]), back)
        for at, back in enumerate(look_backs(groups))
    ]
