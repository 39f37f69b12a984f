"""What looks odd in a case and may be right: whoever reads the report is told first.

A figure that is a slip nearly always is an error when the case is read (`savings.case.plausible`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final, Literal

from savings.case.codes import is_currency
from savings.case.counted import Counted
from savings.case.model import Case
from savings.case.plausible import REMARK, median, odd_amounts
from savings.estimation.neighbours import Neighbours
from savings.estimation.result import Result

HALF: Final = 50.0  # percent of the projection
SMALL_INVESTMENT: Final = 0.001  # of a year's costs
MOST_PER_HEAD: Final = 20_000.0  # of any currency
BILLION: Final = 1e9
FEWEST_OTHERS: Final = 3  # years, of which one has another sign
MOST_TIMES: Final = 300
# What totals are called in tables; a word is no proof, and so this is a remark.
TOTAL: Final = re.compile(
    r"(koko maa|yhteensä|kaikki|manner-suomi|suomi|hela (riket|landet)|riket|totalt|samtliga|summa|sverige|"
    r"hele landet|i alt|danmark|norge|(grand )?total|all|whole country|england|great britain|united kingdom|"
    r"eu ?-?\d*(_\d+)?|ea ?-?\d+(_\d+)?|deutschland|insgesamt)",
    re.IGNORECASE,
)


Of = Literal["costs", "per", "volume"]


@dataclass(frozen=True)
class OddYear:
    """A year far from the others: its amount is `times` the median of the others."""

    of: Of
    year: int
    amount: float
    times: float


@dataclass(frozen=True)
class OddAreas:
    """Comparison areas with a year that is far from their others, and these years."""

    areas: tuple[tuple[str, tuple[int, ...]], ...]


@dataclass(frozen=True)
class LargeSaving:
    """A saving of more than half of what was projected, in percent; of one year or of all together."""

    percent: float
    years: tuple[int, ...]


@dataclass(frozen=True)
class OddSign:
    """Years that are an income where nearly all others are costs, or the reverse."""

    years: tuple[int, ...]


@dataclass(frozen=True)
class LargeScale:
    """Costs beyond a billion because the figures are multiplied: are they whole amounts already?"""

    amount: float
    scale: float


@dataclass(frozen=True)
class TotalByName:
    """Comparison areas that are called what a total is called."""

    names: tuple[str, ...]


@dataclass(frozen=True)
class SmallInvestment:
    """An item of the investment that is next to nothing beside a year's costs; of all its years together."""

    amount: float
    usual: float


@dataclass(frozen=True)
class LargeInvestment:
    """An investment of one year that is larger than a year's costs."""

    year: int
    amount: float
    usual: float


@dataclass(frozen=True)
class OtherScale:
    """Comparison areas that are so many times as large as the case, or as small: `times` is below 1 then."""

    times: float


@dataclass(frozen=True)
class LargeCostPerHead:
    """Costs per head that no service has: of the year in which they are highest."""

    year: int
    amount: float


Odd = (
    OddYear
    | OddSign
    | LargeScale
    | TotalByName
    | OddAreas
    | OtherScale
    | LargeSaving
    | SmallInvestment
    | LargeInvestment
    | LargeCostPerHead
)


def odd(result: Result) -> Iterator[Odd]:
    """Yield what looks odd in a case and in the figures that follow from it."""
    yield from odd_figures(result.case, result.compared.neighbours if result.compared else None)
    yield from _saving(result)


def odd_figures(case: Case, neighbours: Neighbours | None) -> Iterator[Odd]:
    """Yield what looks odd in the figures of a case, and in those of its comparison areas if it has any."""
    observed = case.costs.observed
    yield from _years(case, observed)
    yield from _signs(case, observed)
    yield from _scale(case, observed)
    yield from _investment(case, observed)
    yield from _per_head(case, observed)
    if neighbours is not None:
        if not 1 / MOST_TIMES < neighbours.times < MOST_TIMES:
            yield OtherScale(neighbours.times)
        if names := tuple(name for name in neighbours.names if TOTAL.fullmatch(name.strip())):
            yield TotalByName(names)
        if neighbours.far_off:
            yield OddAreas(neighbours.far_off)


def _years(case: Case, observed: Mapping[int, float]) -> Iterator[OddYear]:
    costs = case.costs
    kinds: dict[Of, Mapping[int, float]] = {
        "costs": observed,
        "per": _history(costs.per),
        "volume": _history(costs.volume),
    }
    for name, amounts in kinds.items():
        for year, found in (odd_amounts(amounts) if amounts else {}).items():
            if found.times and year not in costs.confirmed:
                yield OddYear(name, int(year), amounts[year], found.times)


def _history(counted: Counted | None) -> dict[int, float]:
    return {int(year): number for year, number in counted.history.items()} if counted else {}


def _signs(case: Case, observed: Mapping[int, float]) -> Iterator[OddSign]:
    if min(observed.values()) >= 0 or max(observed.values()) <= 0:
        return
    signed = {year: cost for year, cost in observed.items() if cost}
    usual = median(list(map(abs, signed.values())))
    below = {year for year, cost in signed.items() if cost < 0}
    few = min(below, signed.keys() - below, key=len)
    confirmed = case.costs.confirmed
    alone = [year for year in sorted(few) if abs(signed[year]) * REMARK > usual and year not in confirmed]
    if alone and len(few) * FEWEST_OTHERS <= len(signed) - len(few):
        yield OddSign(tuple(map(int, alone)))


def _scale(case: Case, observed: Mapping[int, float]) -> Iterator[LargeScale]:
    costs = case.costs
    if costs.scale <= 1 or case.municipality.kind != "municipality" or not is_currency(costs.unit):
        return
    largest = max(map(abs, observed.values()))
    if largest >= BILLION:
        yield LargeScale(largest, costs.scale)


def _investment(case: Case, observed: Mapping[int, float]) -> Iterator[SmallInvestment | LargeInvestment]:
    if not case.investment:
        return
    usual = median(list(map(abs, observed.values())))
    by_year: dict[int, float] = {}
    small = []
    for item in case.investment:
        total = sum(item.paid.values())
        small += [total] if 0 < total < SMALL_INVESTMENT * usual else []
        for year, amount in item.paid.items():
            by_year[year] = by_year.get(year, 0.0) + amount
    if small:
        yield SmallInvestment(min(small), usual)
    largest = max(by_year, key=lambda year: by_year[year], default=None)
    if largest is not None and by_year[largest] > usual:
        yield LargeInvestment(largest, by_year[largest], usual)


def _per_head(case: Case, observed: Mapping[int, float]) -> Iterator[LargeCostPerHead]:
    if case.costs.per is None or not is_currency(case.costs.unit):
        return
    heads = _history(case.costs.per)
    each = {year: cost / heads[year] for year, cost in observed.items() if year in heads}
    highest = max(each, key=lambda year: each[year], default=None)
    if highest is not None and each[highest] > MOST_PER_HEAD:
        yield LargeCostPerHead(int(highest), each[highest])


def _saving(result: Result) -> Iterator[LargeSaving]:
    """Yield a saving that is too large, of all years or else of the last; it needs no interval."""
    last = result.post_years[-1]
    projected, spent = result.projected.points, result.spent_by_year
    for counterfactual, observed, years in (
        (sum(projected), sum(spent), tuple(result.post_years)),
        (projected[-1], spent[-1], (last,)),
    ):
        percent = 100 * (counterfactual - observed) / counterfactual if counterfactual > 0 else 0.0
        if percent > HALF:
            yield LargeSaving(percent, years)
            return
