"""The discount rates that a country's authorities set, by name. All are real: for fixed prices."""

from __future__ import annotations

import json
from functools import cache
from typing import Final, NamedTuple

from savings import discovery

FOLDER: Final = "money.discount_rates"


class OfficialRate(NamedTuple):
    """A discount rate with its source.

    Attributes:
        name: as a case names it.
        country: whose it is, as a two-letter code.
        steps: the rates, each with the last year that it is for, counted from the base year; None: for ever.
        source: who set it, and where.
        year: when.
    """

    name: str
    country: str
    steps: tuple[tuple[float, int | None], ...]
    source: str
    year: int

    def by_year(self) -> tuple[float, ...]:
        """Return the rate of each year from the base year on; the last goes on."""
        rates: list[float] = []
        for rate, last in self.steps:
            rates += [rate] * (1 if last is None else last - len(rates))
        return tuple(rates)


@cache
def get(name: str) -> OfficialRate:
    """Return an official rate by its name, one of `discovery.tables(FOLDER)`."""
    read = json.loads(discovery.table(FOLDER, name))
    steps = tuple((step["rate"], step["to"]) for step in read["steps"])
    return OfficialRate(name, read["country"], steps, read["source"], read["year"])


def of_country(code: str | None) -> OfficialRate | None:
    """Return a country's official rate; None where it has none, or none is known here."""
    wanted = {"UK": "GB"}.get((code or "").upper(), (code or "").upper())
    rates = (get(name) for name in discovery.tables(FOLDER))
    return next((rate for rate in rates if rate.country == wanted), None)
