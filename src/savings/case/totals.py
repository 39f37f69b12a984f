"""Totals among the areas of a table: the row of a country beside those of its municipalities.

A total is proved by arithmetic and never by its name: it is the sum of the others, every year. An area that
is larger than all others together may be one, and whoever made the table is asked.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, combinations
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

MOST_LOOKED_AT: Final = 6  # of the largest areas
_FEWEST_YEARS: Final = 3
_FEWEST_PARTS: Final = 2
_FEWEST_OTHERS: Final = 3
_POWERS: Final = range(9, -10, -1)
_CLOSE: Final = 0.01  # of a total: where the rounding of its parts might be more, it proves nothing
_ROUNDED: Final = 1e-9  # what a computer loses of a sum

ByYear = Mapping[int, float]


class Totals(NamedTuple):
    """What is or may be a total: the areas that are the sum of others, and those larger than all others."""

    sums: tuple[str, ...] = ()
    larger: tuple[str, ...] = ()


NONE: Final = Totals()


def totals(
    together: ByYear,
    sizes: ByYear,
    largest: Mapping[str, ByYear],
    areas: int,
    digit: float,
    own: Sequence[ByYear] = (),
) -> Totals:
    """Return which areas of a table are totals of the others, or may be.

    Args:
        together: what all areas come to, by year.
        sizes: what they come to without their signs.
        largest: the largest of them, each with its amount in every year that is looked at.
        areas: how many there are in all.
        digit: the last digit with which the amounts are written, as an amount: 0.1, or 1000.
        own: amounts that a total may hold beside those of the table.
    """
    slack = digit / 2 * (areas + 1)
    sums = tuple(name for name in largest if _is_sum(name, together, largest, areas, slack, own))
    # A sum of the others stays among them here: it proves that no other holds a third.
    larger = tuple(
        name
        for name, by_year in largest.items()
        if name not in sums
        and areas > _FEWEST_OTHERS
        and all(abs(amount) > sizes[year] - abs(amount) for year, amount in by_year.items())
    )
    return Totals(sums, larger)


def _is_sum(
    name: str,
    together: ByYear,
    largest: Mapping[str, ByYear],
    areas: int,
    slack: float,
    own: Sequence[ByYear],
) -> bool:
    """Say whether an area is the sum of all others, or of all but some large ones, which are totals too."""
    by_year = largest[name]
    if len(by_year) < _FEWEST_YEARS:
        return False
    years = list(by_year)
    amounts = np.array(list(by_year.values()))
    rest = np.array([together[year] for year in years]) - amounts
    others = [
        np.array([other.get(year, 0.0) for year in years]) for each, other in largest.items() if each != name
    ]
    added = [np.zeros(len(years)), *(np.array([each.get(year, np.nan) for year in years]) for each in own)]
    written = slack + last_digit(amounts) / 2  # a total may be rounded more coarsely than its parts
    near = np.minimum(written, _CLOSE * np.abs(amounts)) + _ROUNDED * np.abs(rest)
    twice = [other for other in others if (np.abs(amounts - other) <= near).all()]  # the same, and no part
    rest = rest - sum(twice, np.zeros(len(years)))
    others = [other for other in others if not any(other is each for each in twice)]
    areas -= len(twice)
    core = rest - sum(others, np.zeros(len(years)))
    if _one_sign(rest, amounts, *others) and (np.abs(amounts) + near < np.abs(core)).any():
        return False  # as of nearly all areas: smaller than the small ones together
    for left_out in _subsets(range(len(others))):
        if areas - 1 - len(left_out) < _FEWEST_PARTS:
            continue
        parts = rest - sum((others[at] for at in left_out), np.zeros(len(years)))
        if any((np.abs(parts + more - amounts) <= near).all() for more in added):
            return bool((amounts != 0).any())
    return False


def _one_sign(*amounts: NDArray[np.float64]) -> bool:
    return all(bool((each >= 0).all()) for each in amounts) or all(
        bool((each <= 0).all()) for each in amounts
    )


def _subsets(items: range) -> Iterator[tuple[int, ...]]:
    return chain.from_iterable(combinations(items, size) for size in range(len(items) + 1))


def last_digit(amounts: NDArray[np.float64], at_most: float = 1e9) -> float:
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
