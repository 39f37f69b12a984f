"""The areas that a case names for a comparison, and what it says of them: which are its own, or stay."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from functools import lru_cache
from math import isnan
from typing import NamedTuple

import numpy as np

from savings.case.areas import AreaTable
from savings.case.comparison import ComparisonAreas
from savings.case.model import Case
from savings.case.plausible import all_negative
from savings.case.who import Area, is_same
from savings.counterfactual.model import Vector


class Candidate(NamedTuple):
    """An area as it may be compared with.

    `place` is that in the table, None where it is written out; `kept` says that the case keeps it, whatever
    it looks like.
    """

    name: str
    who: Area
    costs: Mapping[int, float]
    wrong: str = ""
    place: int | None = None
    kept: bool = False


class Chosen(NamedTuple):
    """The areas of the table that the case names, by their places in it."""

    own: frozenset[int]
    own_has_code: bool
    exclude: frozenset[int]
    keep: frozenset[int]
    confirmed: Mapping[int, tuple[int, ...]]


def chosen_areas(comparison: ComparisonAreas, case: Case) -> Chosen:
    """Return the areas of the table that the case names; none if it has no table, or that was not read."""
    keys, table = comparison.table, case.beside.table if case.beside else None
    if keys is None or table is None:
        return Chosen(frozenset(), False, frozenset(), frozenset(), {})

    def places(names: Sequence[str]) -> frozenset[int]:
        return frozenset(place for name in names if (place := table.find(name)) is not None)

    confirmed = {
        place: tuple(map(int, years))
        for name, years in keys.confirmed.items()
        if (place := table.find(name)) is not None
    }
    own = places([keys.own] if keys.own is not None else [])
    has_code = any(table.who[place].code for place in own)
    return Chosen(own, has_code, places(keys.exclude), places(keys.keep), confirmed)


def candidates(case: Case, comparison: ComparisonAreas, keep: Set[int]) -> Iterator[Candidate]:
    """Yield the areas that are written out, then those of the table that are not."""
    written = []
    for given in comparison.areas:
        who = Area(given.name, given.code or "")
        written.append(who)
        history = {int(year): amount * case.costs.scale for year, amount in given.history.items()}
        yield Candidate(given.name, who, _turned(history, case.costs.sign), kept=given.keep)
    table = case.beside.table if case.beside else None
    if comparison.table is None or table is None:
        return
    scale = case.costs.scale if comparison.table.scale is None else comparison.table.scale
    for area in _of_table(table, scale, comparison.table.sign or case.costs.sign):
        if not any(is_same(area.who, who) for who in written):
            yield area._replace(kept=True) if area.place in keep else area


@lru_cache(maxsize=32)
def _of_table(table: AreaTable, scale: float, sign: int | None) -> tuple[Candidate, ...]:
    rows = (table.amounts * scale).tolist()
    return tuple(
        Candidate(
            name,
            table.who[place],
            _turned(
                {year: cost for year, cost in zip(table.years, row, strict=True) if not isnan(cost)}, sign
            ),
            table.wrong.get(place, ""),
            place,
        )
        for place, (name, row) in enumerate(zip(table.names, rows, strict=True))
    )


def _turned(costs: Mapping[int, float], sign: int | None) -> Mapping[int, float]:
    """Return costs without the minus that the accounts print, where the case says so and they have it."""
    if sign == -1 and all_negative(costs.values()):
        return {year: -cost for year, cost in costs.items()}
    return costs


def costs_of(areas: Sequence[Candidate], years: Sequence[int]) -> Vector:
    """Return what areas spent in years that all of them have, shape (areas, years)."""
    return np.array([[area.costs[year] for year in years] for area in areas], dtype=float)
