"""Looking back: by how much each trend misses the last years of the baselines of many series."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from savings import trends
from savings.counterfactual.model import Vector
from savings.counterfactual.tolerances import NOISE
from savings.estimation.many.drawn import points, takes_part
from savings.estimation.many.groups import Group, Horizon, pooled
from savings.estimation.tenable import LookBack, looked_back


@dataclass(frozen=True, eq=False)
class LookBacks:
    """What T trends miss of the last baseline years of the S series of a group: see `LookBack`.

    Attributes:
        trends: the trends.
        errors: the look-back error of each, shape (S, T); NaN where a trend is not judged.
        unrest: of each baseline, shape (S,).
        rounding: up to which an error is none, shape (S,).
    """

    trends: tuple[str, ...]
    errors: Vector
    unrest: Vector
    rounding: Vector

    def of(self, horizon: Horizon) -> Iterator[LookBack]:
        """Yield what is said of each series of a horizon."""
        rows = horizon.rows
        by_series = (self.errors[rows].tolist(), self.unrest[rows].tolist(), self.rounding[rows].tolist())
        for errors, unrest, rounding in zip(*by_series, strict=True):
            judged = {
                name: error
                for name, error in zip(self.trends, errors, strict=True)
                if error == error  # NaN is no error
            }
            yield LookBack(judged, unrest, rounding)


def look_backs(groups: Sequence[Group]) -> list[LookBacks]:
    """Return by how much the trends of the range miss the last baseline years of each series, by group.

    Not judged are a trend that projects a declared growth, because it follows no baseline, and one that
    cannot be drawn through all of the shortened baselines.
    """
    cut = [
        (at, count)
        for at, group in enumerate(groups)
        for count in range(1, looked_back(len(group.years)) + 1)
    ]
    pools, parts = pooled([groups[at].pretended(count) for at, count in cut])
    names = tuple(name for name in trends.names() if not trends.needs_growth(name))
    misses: list[list[list[Vector]]] = [[[] for _ in names] for _ in groups]
    for place, name in enumerate(names):
        drawn = [points(name, pool, takes_part(name, pool)) for pool in pools]
        for (at, count), part in zip(cut, parts, strict=True):
            wanted = np.flatnonzero(pools[part.pool].wanted[part.rows.start])
            projected = drawn[part.pool][part.rows][:, wanted]
            misses[at][place].append(np.abs(projected - groups[at].costs[:, -count:]))
    return [
        LookBacks(names, _errors(group, missed), unrest(group), NOISE * np.abs(group.costs).max(axis=1))
        for group, missed in zip(groups, misses, strict=True)
    ]


def _errors(group: Group, missed: Sequence[Sequence[Vector]]) -> Vector:
    """Return the mean of what each of T trends misses, forecast by forecast: shape (S, T)."""
    means = [
        np.concatenate(forecasts, axis=1).mean(axis=1) if forecasts else np.full(len(group), np.nan)
        for forecasts in missed
    ]
    return np.stack(means, axis=1)


def unrest(group: Group) -> Vector:
    """Return the mean absolute deviation of the yearly changes of each series from their mean, shape (S,).

    A change over more than one year, where years are missing, is none; without any the unrest is zero.
    """
    changes, yearly = np.diff(group.costs, axis=1), np.diff(group.years) == 1
    count = max(int(yearly.sum()), 1)
    mean = np.where(yearly, changes, 0).sum(axis=1, keepdims=True) / count
    deviation: Vector = np.where(yearly, np.abs(changes - mean), 0).sum(axis=1) / count
    return deviation
