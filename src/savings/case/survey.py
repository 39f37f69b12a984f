"""A table of areas, read through once before cases are made of it: what only the whole of it shows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence, Set
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from savings.case.conventions import MARKS, Evidence, Mark
from savings.case.noise import Noises
from savings.case.rules import MIN_BASELINE_YEARS
from savings.case.scalars import shown
from savings.case.table import Block, Table, TableError, blocks
from savings.case.totals import MOST_LOOKED_AT, NONE, Sums, Totals, last_digit, totals
from savings.case.who import same_name
from savings.errors import Message

BaselineYears = Callable[[Iterable[int]], Sequence[int]]


def _none(years: Iterable[int]) -> Sequence[int]:
    return ()


@dataclass(frozen=True)
class Survey:
    """What a table of areas shows as a whole.

    Attributes:
        areas: how many areas it has.
        mark: behind which its decimals stand.
        totals: which of its areas are, or may be, totals of the others.
        several: the names that several areas have, each with a code of its own.
        missing: the areas that were named and are not in it.
        noises: how much the costs of the areas change from year to year in the years that were asked for, as
            shares of their size: of each area with three such years and more, over those that it has, if its
            costs are all above zero or all below; without areas that are left out, and without totals.
    """

    areas: int
    mark: Mark = "."
    totals: Totals = NONE
    several: frozenset[str] = frozenset()
    missing: tuple[str, ...] = ()
    noises: Noises | None = None


def survey(
    table: Table,
    exclude: Sequence[str] = (),
    keep: Sequence[str] = (),
    named: Sequence[str] = (),
    baseline_years: BaselineYears = _none,
) -> Survey:
    """Read through a table in which the rows of each area stand together.

    Args:
        table: the table.
        exclude: areas that are left out, and so are not asked about.
        keep: areas that are no totals, whatever they look like.
        named: areas that should be in it.
        baseline_years: returns those of some years whose costs count for how much areas change.

    Raises:
        TableError: it cannot be read, has no such columns or no rows, its numbers can be read in two ways, or
            the rows of an area stand apart.
    """
    evidence = Evidence()
    names = frozenset(map(same_name, named)), frozenset(map(same_name, exclude))
    found = _Sums(*names, baseline_years)
    mark: Mark = MARKS[table.numbers] if table.numbers else "."
    _read(table, mark, evidence, found)
    if not table.numbers and evidence.mark != mark:
        mark = mark_of(table, evidence)
        found = _Sums(*names, baseline_years)
        _read(table, mark, None, found)
    if not found.areas:
        raise no_rows(table)
    kept = set(map(same_name, (*exclude, *keep)))
    several = frozenset(found.several)
    largest = {displayed(*area, several): amounts for area, amounts in found.largest.items()}
    sums = Sums(found.together, found.sizes, found.counts, found.areas, found.digit)
    judged = totals(sums, largest)

    def asked(name: str) -> bool:
        return same_name(name) not in kept

    found_sums = tuple(filter(asked, judged.sums))
    larger = tuple(filter(asked, judged.larger))
    beside = {name: aside for name, aside in judged.beside.items() if any(map(asked, (name, *aside)))}
    levels = {name: times for name, times in judged.levels.items() if asked(name)}
    missing = tuple(name for name in named if same_name(name) not in found.seen)
    noises = Noises.of(found.lent({*found_sums, *larger}))
    return Survey(found.areas, mark, Totals(found_sums, larger, beside, levels), several, missing, noises)


def no_rows(table: Table) -> TableError:
    """Return the error of a table with a heading alone."""
    return TableError.of(table.file, Message("has no rows below its heading"))


def displayed(name: str, code: str, several: frozenset[str]) -> str:
    """Return what an area is called: with its code where several areas have the name."""
    return f"{name} ({code})" if name in several else name


def mark_of(table: Table, evidence: Evidence) -> Mark:
    """Return the mark behind which the decimals of a table stand.

    Raises:
        TableError: its amounts can be read in two ways, or are written in two ways.
    """
    mark = evidence.mark
    if mark is None:
        raise TableError.of(table.file, evidence.why(table.amount, quoted=table.quoted))
    return mark


@dataclass
class _Sums:
    """What the areas of a table come to, added up piece by piece."""

    named: frozenset[str]
    excluded: frozenset[str]
    baseline_years: BaselineYears
    seen: set[str] = field(default_factory=set)  # of the named ones
    areas: int = 0
    together: dict[int, float] = field(default_factory=dict)
    sizes: dict[int, float] = field(default_factory=dict)
    counts: dict[int, int] = field(default_factory=dict)
    largest: dict[tuple[str, str], dict[int, float]] = field(default_factory=dict)
    digit: float = 1e9
    several: set[str] = field(default_factory=set)
    noises: list[NDArray[np.float64]] = field(default_factory=list)
    noises_of_largest: dict[tuple[str, str], float] = field(default_factory=dict)

    def add(self, block: Block, left_out: Sequence[int] = ()) -> None:
        """Add the areas of a block; nothing is to be learned of the noise of those at some places."""
        amounts = np.where(block.years < 0, np.nan, block.amounts)
        self.areas += len(block.areas)
        self.digit = last_digit(amounts, self.digit)
        filled = np.nan_to_num(amounts)
        for sums, weights in ((self.together, filled), (self.sizes, np.abs(filled))):
            by_label = np.bincount(np.maximum(block.years, 0), weights=weights, minlength=len(block.labels))
            for label, amount in zip(block.labels, by_label.tolist(), strict=True):
                sums[int(label)] = sums.get(int(label), 0.0) + amount
        filled_years = block.years[(filled != 0) & (block.years >= 0)]
        for label, count in zip(
            block.labels, np.bincount(filled_years, minlength=len(block.labels)).tolist(), strict=True
        ):
            self.counts[int(label)] = self.counts.get(int(label), 0) + count
        noises = _noises(block, amounts, self.baseline_years)
        noises[list(left_out)] = np.nan
        self.noises.append(noises[np.isfinite(noises)])
        self._keep_largest(block, amounts, np.add.reduceat(np.abs(filled), block.starts[:-1]), noises)

    def lent(self, totals: Set[str]) -> NDArray[np.float64]:
        """Return the noises of all areas but those that are totals, as they are displayed."""
        lent = np.sort(np.concatenate([np.empty(0), *self.noises]))
        of_totals = [
            noise
            for area, noise in self.noises_of_largest.items()
            if displayed(*area, frozenset(self.several)) in totals and np.isfinite(noise)
        ]
        return np.delete(lent, np.searchsorted(lent, of_totals)) if of_totals else lent

    def _keep_largest(
        self,
        block: Block,
        amounts: NDArray[np.float64],
        sizes: NDArray[np.float64],
        noises: NDArray[np.float64],
    ) -> None:
        least = min(map(_size, self.largest.values()), default=0.0)
        if len(self.largest) == MOST_LOOKED_AT and sizes.max() <= least:
            return
        for at in np.argsort(-sizes)[:MOST_LOOKED_AT].tolist():
            rows = range(block.starts[at], block.starts[at + 1])
            by_year = {
                int(block.labels[block.years[row]]): float(amounts[row])
                for row in rows
                if np.isfinite(amounts[row])
            }
            if by_year:
                self.largest[block.areas[at], block.codes[at]] = by_year
                self.noises_of_largest[block.areas[at], block.codes[at]] = float(noises[at])
        ranked = sorted(self.largest.items(), key=lambda item: -_size(item[1]))
        self.largest = dict(ranked[:MOST_LOOKED_AT])
        self.noises_of_largest = {area: self.noises_of_largest[area] for area in self.largest}


def _noises(block: Block, amounts: NDArray[np.float64], baseline_years: BaselineYears) -> NDArray[np.float64]:
    """Return how much each area of a block changes from year to year; NaN for those of which it is not known.

    That is `savings.case.noise.wandering` of the costs over their mean, whatever years an area has.
    """
    of_label = np.array([*map(int, block.labels), 0])
    asked = np.isin(of_label, baseline_years(of_label[:-1].tolist()))
    asked[-1] = False
    used = np.flatnonzero(asked[block.years] & np.isfinite(amounts))
    areas = np.repeat(np.arange(len(block.areas)), np.diff(block.starts))[used]
    years, costs = of_label[block.years[used]], amounts[used]
    order = np.lexsort((years, areas))
    areas, years, costs = areas[order], years[order], costs[order]

    def summed(of: NDArray[np.intp], what: NDArray[np.float64]) -> NDArray[np.float64]:
        return np.bincount(of, weights=what, minlength=len(block.areas)).astype(float)

    counts = np.bincount(areas, minlength=len(block.areas))
    signs, means = summed(areas, np.sign(costs)), summed(areas, costs / counts[areas])
    gaps = np.diff(years)
    known = (counts >= MIN_BASELINE_YEARS) & (np.abs(signs) == counts)
    known &= summed(areas[1:], (areas[1:] == areas[:-1]) & (gaps == 0)) == 0  # no year twice
    steps = known[areas[1:]] & (areas[1:] == areas[:-1])
    changes = np.diff(costs)[steps] / means[areas[1:][steps]]
    squares = summed(areas[1:][steps], changes**2 / gaps[steps])
    found: NDArray[np.float64] = np.where(known, np.sqrt(squares / np.maximum(counts - 1, 1)), np.nan)
    return found


def _size(amounts: dict[int, float]) -> float:
    return sum(map(abs, amounts.values()))


def _read(table: Table, mark: Mark, evidence: Evidence | None, found: _Sums) -> None:
    """Read a table to its end.

    Raises:
        TableError: it cannot be read, or the rows of an area stand apart.
    """
    seen: set[int] = set()
    names: set[int] = set()
    for block in blocks(table, mark, evidence):
        left_out: list[int] = []
        for place, (name, code) in enumerate(zip(block.areas, block.codes, strict=True)):
            area = hash((name, code))
            if area in seen:
                message = Message(
                    "row {row}: the rows of {area} do not stand together; sort the table by {column}",
                    row=block.rows[block.starts[place]],
                    area=shown(name) if table.quoted else Message("its area"),
                    column=shown(table.area),
                )
                raise TableError.of(table.file, message)
            seen.add(area)
            if found.named:
                keys = {same_name(each) for each in (name, f"{name} ({code})", code) if each}
                found.seen |= found.named & keys
                if not found.excluded.isdisjoint(keys):
                    left_out.append(place)
            if table.code is not None:
                if hash(name) in names:
                    found.several.add(name)
                names.add(hash(name))
        found.add(block, left_out)
