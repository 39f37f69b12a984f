"""Totals among the areas of a table: the row of a country beside those of its municipalities.

A total is proved by arithmetic and never by its name: it is the sum of the others, every year, and that is no
chance. What may be a total is asked about: an area that is larger than all others together, or one that is
the sum of the others if some large ones are left aside.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, combinations
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from savings.errors import Message

MOST_LOOKED_AT: Final = 6  # of the largest areas
_FEWEST_YEARS: Final = 3
_FEWEST_PARTS: Final = 2
_FEWEST_OTHERS: Final = 3
_MOST_LEVELS: Final = 4  # country, regions, subregions, municipalities
_POWERS: Final = range(9, -10, -1)
_CLOSE: Final = 0.01  # of a total: where the rounding of its parts might be more, it proves nothing
_ROUNDED: Final = 1e-9  # what a computer loses of a sum
_CHANCE: Final = 1e-3  # with which sums may be found where there are none

ByYear = Mapping[int, float]
Amounts = NDArray[np.float64]


class Sums(NamedTuple):
    """What the areas of a table come to, by year.

    Attributes:
        together: all of them.
        sizes: all of them without their signs.
        counts: how many have an amount that is not zero.
        areas: how many there are in all.
        digit: the last digit with which the amounts are written, as an amount: 0.1, or 1000.
    """

    together: ByYear
    sizes: ByYear
    counts: Mapping[int, int]
    areas: int
    digit: float


class Totals(NamedTuple):
    """What is or may be a total.

    Attributes:
        sums: areas that are the sum of all others.
        larger: areas that are larger every year than all others together.
        beside: areas that are the sum of the others without some large ones, and these.
        levels: areas of which the others come to a multiple: there are totals of several levels among them.
    """

    sums: tuple[str, ...] = ()
    larger: tuple[str, ...] = ()
    beside: Mapping[str, tuple[str, ...]] = {}
    levels: Mapping[str, int] = {}


NONE: Final = Totals()


def totals(sums: Sums, largest: Mapping[str, ByYear], own: Sequence[ByYear] = ()) -> Totals:
    """Return which areas of a table are totals of the others, or may be.

    Args:
        sums: what all areas come to.
        largest: the largest of them, each with its amount in every year that is looked at.
        own: amounts that a total may hold beside those of the table.
    """
    proved, beside, levels = [], {}, {}
    for name, by_year in largest.items():
        found = _found(_Candidate(name, by_year, sums, largest, own)) if by_year else None
        if isinstance(found, int):
            levels[name] = found
        elif found:
            beside[name] = found
        elif found is not None:
            proved.append(name)
    # A sum of the others stays among them here: it proves that no other holds a third.
    larger = tuple(
        name
        for name, by_year in largest.items()
        if name not in proved
        and by_year
        and all(_is_larger(amount, year, sums) for year, amount in by_year.items())
    )
    return Totals(tuple(proved), larger, beside, levels)


def several_levels(found: Totals) -> Iterator[tuple[tuple[str, ...], Message]]:
    """Yield totals that are not alone: their names, and what was found out about them."""
    for name, aside in found.beside.items():
        others = ", ".join(map(repr, aside))
        message = Message(
            "{area} is the sum of the other areas without {others}: which are totals?",
            area=repr(name),
            others=others,
        )
        yield (name, *aside), message
    for name, times in found.levels.items():
        if times == 2:
            message = Message("the other areas come to twice {area}: which are totals?", area=repr(name))
        else:
            message = Message(
                "the other areas come to {times} times {area}: which are totals?",
                times=times,
                area=repr(name),
            )
        yield (name,), message


def _is_larger(amount: float, year: int, sums: Sums) -> bool:
    others = sums.counts[year] - (amount != 0)
    return others >= _FEWEST_OTHERS and abs(amount) > sums.sizes[year] - abs(amount)


class _Candidate(NamedTuple):
    name: str
    by_year: ByYear
    sums: Sums
    largest: Mapping[str, ByYear]
    own: Sequence[ByYear]


def _found(one: _Candidate) -> tuple[str, ...] | int | None:
    """Return which large areas have to be left aside so that an area is the sum of the others: () for none.

    A number if the others come to so many times the area; None if it is no sum.
    """
    years = list(one.by_year)
    amounts = _array(one.by_year, years)
    if len(years) < _FEWEST_YEARS or not amounts.all():
        return None
    rest = _array(one.sums.together, years) - amounts
    others = {name: _array(area, years) for name, area in one.largest.items() if name != one.name}
    added = [np.zeros(len(years)), *(_array(each, years) for each in one.own)]
    slack = one.sums.digit / 2 * (one.sums.areas + 1)
    written = slack + last_digit(amounts) / 2  # a total may be rounded more coarsely than its parts
    near = np.minimum(written, _CLOSE * np.abs(amounts)) + _ROUNDED * np.abs(rest)
    twice = {name for name, other in others.items() if (np.abs(amounts - other) <= near).all()}  # no parts
    rest = rest - sum((others[name] for name in twice), np.zeros(len(years)))
    others = {name: other for name, other in others.items() if name not in twice}
    parts = one.sums.areas - 1 - len(twice)
    tries = len(added) * 2 ** len(others) * len(one.largest)
    if tries * float(np.prod(np.minimum(1.0, (2 * near + one.sums.digit) / np.abs(amounts)))) > _CHANCE:
        return None
    largest = all((np.abs(amounts) > np.abs(other) + near).all() for other in others.values())
    for times in range(2, _MOST_LEVELS):
        if not largest or parts < times * _FEWEST_PARTS:
            break
        if any((np.abs(rest + times * more - times * amounts) <= times * near).all() for more in added):
            return times
    core = rest - sum(others.values(), np.zeros(len(years)))
    if _one_sign(rest, amounts, *others.values()) and (np.abs(amounts) + near < np.abs(core)).any():
        return None  # as of nearly all areas: smaller than the small ones together
    for aside in _subsets(tuple(others)):
        if parts - len(aside) < _FEWEST_PARTS:
            continue
        left = rest - sum((others[name] for name in aside), np.zeros(len(years)))
        if any((np.abs(left + more - amounts) <= near).all() for more in added):
            return aside
    return None


def _array(by_year: ByYear, years: Sequence[int]) -> Amounts:
    return np.array([by_year.get(year, 0.0) for year in years])


def _one_sign(*amounts: Amounts) -> bool:
    return all(bool((each >= 0).all()) for each in amounts) or all(
        bool((each <= 0).all()) for each in amounts
    )


def _subsets(items: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    return chain.from_iterable(combinations(items, size) for size in range(len(items) + 1))


def last_digit(amounts: Amounts, at_most: float = 1e9) -> float:
    """Return the last digit with which amounts are written, as an amount; `at_most` is where to begin."""
    known = amounts[np.isfinite(amounts)]
    for power in _POWERS:
        digit = 10.0**power
        if digit > at_most * 1.5:
            continue
        steps = known / digit
        if (np.abs(steps - np.rint(steps)) <= _ROUNDED * np.abs(steps)).all():
            return digit
    return 0.0
