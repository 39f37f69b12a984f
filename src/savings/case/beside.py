"""What stands beside a case file and belongs to it: the table of its comparison areas, and other cases."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from functools import lru_cache
from pathlib import Path
from typing import Final

import numpy as np

from savings.case.areas import AreaTable, read_areas
from savings.case.comparison import ComparisonAreas, ComparisonTable, TableKeys
from savings.case.counted import SMALLEST, LevelTable, has_gap, jumps
from savings.case.files import is_case
from savings.case.frozen import FrozenDict
from savings.case.nodes import Node, UnreadableError, compose, decode, read_bytes
from savings.case.noise import Noises
from savings.case.rules import Broken, Key
from savings.case.scalars import parse_year, shown
from savings.case.table import Table, TableError
from savings.case.trust import ANYWHERE, Trust, lies_in
from savings.case.who import same_name
from savings.errors import CaseError, Message, Problem, joined

_LONGEST_PATH: Final = 1000


@dataclass(frozen=True)
class Source:
    """Where a case was read from.

    Attributes:
        path: of its file.
        locate: the way back into the file, from a key to its line.
        trust: where else than in the folder of the file its tables may lie.
    """

    path: Path
    locate: Callable[[Broken], Problem]
    trust: Trust = ANYWHERE


@dataclass(frozen=True, eq=False)
class Beside:
    """What was found beside a case file.

    Attributes:
        table: the table of comparison areas; None where the case has none.
        cases: the other cases of the folder: the first year of the intervention, by the municipality as names
            are compared; None where it cannot be read.
        levels: of the case's own price index, by year; empty where that is not in a table.
        noises: how much the costs of the areas of the template's table, of which the case is one, change from
            year to year before the start, as shares of their size; None if it was not made from a template.
    """

    table: AreaTable | None = None
    cases: Mapping[str, int | None] = field(default_factory=FrozenDict)
    levels: Mapping[int, float] = field(default_factory=FrozenDict)
    noises: Noises | None = None


def beside(
    comparison: ComparisonAreas | None,
    prices: LevelTable | None,
    source: Source,
) -> Beside:
    """Look beside a case file for its tables and, where it has comparison areas, for other cases.

    Raises:
        CaseError: a table cannot be used.
    """
    found = Beside() if comparison is None else _areas(comparison.table, source)
    return found if prices is None else replace(found, levels=_levels(prices, source))


def table_beside(keys: TableKeys, source: Source, key: Key) -> Table:
    """Return the table that a case or a template names.

    Args:
        keys: what the file says of the table.
        source: the file.
        key: under which it says it.

    Raises:
        CaseError: the table lies where this case may not lead.
    """
    file, quoted = _place(keys.file, source, key)
    table = Table(file, keys.area, keys.year, keys.amount, keys.encoding, keys.code, keys.numbers)
    return replace(table, quoted=quoted)


def _place(written: str, source: Source, key: Key) -> tuple[str, bool]:
    """Return the path of a table, and whether it lies in the case's own folder: only then it is quoted.

    Raises:
        CaseError: it lies where this case may not lead; whether it is there is not said.
    """
    place, folder = source.path.parent / written, source.path.parent
    if len(written) > _LONGEST_PATH:
        message = Message(
            "{file} is over {most} characters; name a file", file=shown(written), most=_LONGEST_PATH
        )
        raise CaseError([source.locate(Broken((*key, "file"), message))])
    own = lies_in(place, folder)
    if not own and not source.trust.reaches(place):
        message = Message(
            "{file} lies outside the folders that were named; '--trust-paths' opens it", file=shown(written)
        )
        raise CaseError([source.locate(Broken((*key, "file"), message))])
    return str(place), own


def _levels(wanted: LevelTable, source: Source) -> Mapping[int, float]:
    """Return the levels of a price index."""
    key, locate = ("costs", "price_index", "table"), source.locate
    file, quoted = _place(wanted.file, source, key)
    table = Table(file, wanted.year, wanted.year, wanted.level, wanted.encoding, numbers=wanted.numbers)
    table = replace(table, ratios=True, quoted=quoted)
    try:
        areas = read_areas(table)  # each year is an area of its own, with one figure
    except TableError as error:
        raise CaseError([locate(Broken(key, error.message))]) from None
    levels: dict[int, float] = {}
    for at, year in enumerate(areas.years):
        known = areas.amounts[:, at][~np.isnan(areas.amounts[:, at])]
        levels |= {year: float(known[0])} if len(known) else {}
    problem = next(iter(areas.wrong.values()), None)
    first, last = min(levels, default=0), max(levels, default=0)
    if not problem and (low := [year for year, level in levels.items() if level < SMALLEST]):
        problem = Message(
            "{level} is not above zero in {years}", level=wanted.level, years=", ".join(map(str, low))
        )
    if not problem and (far := jumps(levels)):
        year, times = next(iter(far.items()))
        problem = Message(
            "{level} of {year} is {times:.3g} times that of the year before; correct one of them",
            level=wanted.level,
            year=year,
            times=times,
        )
    if not problem and (gone := [year for year in range(first, last) if year not in levels]):
        problem = has_gap(gone)
    if problem:
        raise CaseError([locate(Broken(key, joined(": ", (table.file, problem))))])
    return levels


def _areas(wanted: ComparisonTable | None, source: Source) -> Beside:
    """Return the table of comparison areas and the other cases.

    Raises:
        CaseError: the table cannot be used, or has no area of a name that is to be left out.
    """
    path, locate = source.path, source.locate
    others = {name: start for file, name, start in cases_of(path.parent) if file != path.name}
    if wanted is None:
        return Beside(None, others)
    table = table_beside(wanted, source, ("comparison", "table"))
    try:
        areas = read_areas(table)
    except TableError as error:
        raise CaseError([locate(Broken(("comparison", "table"), error.message))]) from None
    problems = [locate(broken) for broken in unknown_areas(wanted, areas, quoted=table.quoted)]
    if problems:
        raise CaseError(problems)
    return Beside(areas, others)


def unknown_areas(wanted: ComparisonTable, areas: AreaTable, *, quoted: bool = True) -> Iterator[Broken]:
    """Yield the areas that a case names and its table does not have; `quoted`: with names that are there."""
    named: list[tuple[Key, str]] = [(("exclude", at), name) for at, name in enumerate(wanted.exclude)]
    named += [(("keep", at), name) for at, name in enumerate(wanted.keep)]
    named += [(("confirmed", name), name) for name in wanted.confirmed]
    named += [(("own",), wanted.own)] if wanted.own is not None else []
    for key, name in named:
        if areas.find(name) is None:
            near = get_close_matches(name, list(areas.names), n=1) if quoted else []
            message = no_area(name)
            if near:
                message = Message(
                    "the table has no area {name}; did you mean {near}?",
                    name=shown(name),
                    near=shown(near[0]),
                )
            yield Broken(("comparison", "table", *key), message)


def no_area(name: str) -> Message:
    """Say that a table lacks an area that is named."""
    return Message("the table has no area {name}", name=shown(name))


def cases_of(folder: Path) -> tuple[tuple[str, str, int | None], ...]:
    """Return the cases in a folder: file, municipality as names are compared, first year of the intervention.

    Files that are no cases are passed over; they will say themselves what is wrong with them.
    """
    try:
        return _cases_of(folder, folder.stat().st_mtime_ns)
    except OSError:
        return ()


@lru_cache(maxsize=32)
def _cases_of(folder: Path, changed: int) -> tuple[tuple[str, str, int | None], ...]:
    found = []
    for file in sorted(folder.iterdir()):
        root = _tree(file) if is_case(file.name) else None
        name, start = _text(root, "municipality", "name"), _text(root, "intervention", "start")
        if name is not None:
            found.append((file.name, same_name(name), _year(start)))
    return tuple(found)


def _tree(file: Path) -> Node | None:
    try:
        return compose(decode(read_bytes(file)))
    except (UnreadableError, OSError):
        return None


def _text(root: Node | None, *keys: str) -> str | None:
    """Return what stands behind some keys, one inside the other; None where that is no text."""
    for key in keys:
        pair = root.pair(key) if root is not None and root.is_mapping else None
        root = pair[1] if pair else None
    return root.value if root is not None and isinstance(root.value, str) else None


def _year(written: str | None) -> int | None:
    try:
        return int(parse_year(written))
    except ValueError:
        return None
