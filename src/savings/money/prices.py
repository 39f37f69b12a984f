"""Price levels: the amounts of many years in the prices of one."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from savings import discovery
from savings.errors import SavingsError

FOLDER: Final = "money.indices"


class PriceError(SavingsError):
    """A price level that is not known."""


@dataclass(frozen=True)
class PriceIndex:
    """A price index: how dear the same things were in each year. Only the ratio of two years counts.

    Attributes:
        name: as a case names it; empty for an index of the user's own.
        levels: of each year that is known, above zero.
        forecast_from: the first year that was foretold and not measured; None where none was.
        source: who made it.
        vintage: when it was fetched or published; later ones may differ.
        country: whose prices they are, as a two-letter code.
    """

    name: str
    levels: Mapping[int, float]
    forecast_from: int | None = None
    source: str = ""
    vintage: str = ""
    country: str = ""

    def measured(self) -> PriceIndex:
        """Return the index without the years that were foretold."""
        known = {y: v for y, v in self.levels.items() if self.forecast_from is None or y < self.forecast_from}
        return PriceIndex(self.name, known, None, self.source, self.vintage, self.country)

    def missing(self, years: Iterable[int]) -> tuple[int, ...]:
        """Return which of some years the index does not have, in order."""
        return tuple(year for year in sorted(set(years)) if year not in self.levels)

    def factor(self, year: int, from_prices: int | None, to_prices: int | None) -> float:
        """Return what an amount of a year is multiplied by to bring it to other prices.

        Args:
            year: of the amount.
            from_prices: the year in whose prices it is; None for those of its own year.
            to_prices: the year in whose prices it is to be; None for those of its own year.

        Raises:
            PriceError: the index lacks one of these years.
        """
        have, want = (year if each is None else each for each in (from_prices, to_prices))
        if have == want:
            return 1.0
        if gone := self.missing((have, want)):
            raise PriceError(f"the price index has no {', '.join(map(str, gone))}")
        return self.levels[want] / self.levels[have]


@cache
def get(name: str) -> PriceIndex:
    """Return an index of the package by its name, with the years that were foretold."""
    read = json.loads(discovery.table(FOLDER, name))
    levels = {int(year): level for year, level in read["levels"].items()}
    country = read["country"] or ""
    return PriceIndex(name, levels, read["forecast_from"], read["source"], read["vintage"], country)


def every() -> tuple[PriceIndex, ...]:
    """Return the indices that the package has."""
    return tuple(get(name) for name in discovery.tables(FOLDER))
