"""One municipality twice: how a case is recognised among those that were counted before it."""

from __future__ import annotations

from array import array
from collections.abc import Hashable, Sequence
from hashlib import blake2b
from typing import Final, NamedTuple

from savings.case.model import Case
from savings.case.who import same_code, same_name
from savings.visible import visible

# Of fewer different amounts, as of no costs at all, many municipalities may have the same history.
_FEWEST_AMOUNTS: Final = 3


class Identity(NamedTuple):
    """What a municipality and its costs are recognised by.

    Attributes:
        kind: of area: "municipality", "county", "state" or "other".
        country: its code; empty where the case does not say it.
        code: the official number, as numbers are compared; empty for none.
        name: the name, as names are compared; empty for none.
        unit: of the costs, as the case has it.
        first: the first year that has a saving.
        last: the last such year.
        history: a fingerprint of every year with its amount; 0 if the amounts could be anybody's.
    """

    kind: str = "municipality"
    country: str = ""
    code: str = ""
    name: str = ""
    unit: str = ""
    first: int = 0
    last: int = 0
    history: int = 0


def identity(case: Case, years: Sequence[int]) -> Identity:
    """Return what a case is recognised by; `years` are those that have a saving, in order."""
    area = case.municipality
    return Identity(
        area.kind,
        area.country or "",
        same_code(area.code or ""),
        same_name(area.name),
        visible(case.costs.unit),
        int(years[0]),
        int(years[-1]),
        _fingerprint(case.costs.observed),
    )


def _fingerprint(history: dict[int, float]) -> int:
    """Return 63 bits of the years and amounts, the same in every process; 0 for too few amounts."""
    amounts = [float(f"{amount:.12g}") + 0.0 for amount in history.values()]  # as many digits as are printed
    if len(set(amounts)) < _FEWEST_AMOUNTS:
        return 0
    written = array("d", [*map(float, history), *amounts]).tobytes()
    return int.from_bytes(blake2b(written, digest_size=8).digest()) >> 1


class Counted:
    """The cases that were counted, numbered from 0, in some 300 bytes each: a batch may have a million.

    Names, codes and histories are kept as hashes alone. Two that differ have the same hash once in some
    million batches of a million cases.
    """

    def __init__(self) -> None:
        self._first: dict[int, int] = {}  # of a hash, the first case that has it
        self._further: dict[int, list[int]] = {}  # and the others
        self._countries: dict[str, int] = {"": 0}
        self._country = array("i")
        self._code = array("q")
        self._from = array("i")
        self._to = array("i")

    def __len__(self) -> int:
        return len(self._code)

    def add(self, one: Identity) -> None:
        """Count one more case."""
        number = len(self)
        for key in _keys(one):
            if key in self._first:
                self._further.setdefault(key, []).append(number)
            else:
                self._first[key] = number
        self._country.append(self._countries.setdefault(one.country, len(self._countries)))
        self._code.append(_hash_of_code(one))
        self._from.append(one.first)
        self._to.append(one.last)

    def earlier(self, one: Identity) -> int | None:
        """Return the number of the first case that was counted and holds the same costs, or None.

        It holds the same costs if it is of the same kind, in the same unit, its country is no other, and

        - it has the same history, whatever it is called; or
        - it is the same municipality, and has a saving in a year between the first and the last of this one.

        If both cases have an official number, they are one municipality if it is the same in the same
        country, and two if it is not the same. Otherwise the name decides.
        """
        by_code, by_name, by_history = _code_key(one), _name_key(one), _history_key(one)
        found = [
            *(number for number in self._numbers(by_history) if self._no_other_country(number, one)),
            *(number for number in self._numbers(by_code) if self._overlaps(number, one)),
            *(
                number
                for number in self._numbers(by_name)
                if self._no_other_country(number, one)
                and self._no_other_code(number, one)
                and self._overlaps(number, one)
            ),
        ]
        return min(found, default=None)

    def _numbers(self, key: int | None) -> Sequence[int]:
        if key is None or key not in self._first:
            return ()
        return [self._first[key], *self._further.get(key, ())]

    def _overlaps(self, number: int, one: Identity) -> bool:
        return self._from[number] <= one.last and one.first <= self._to[number]

    def _no_other_country(self, number: int, one: Identity) -> bool:
        return not one.country or self._country[number] in (0, self._countries.get(one.country, -1))

    def _no_other_code(self, number: int, one: Identity) -> bool:
        return not one.code or self._code[number] in (0, _hash_of_code(one))


def _keys(one: Identity) -> list[int]:
    return [key for key in (_code_key(one), _name_key(one), _history_key(one)) if key is not None]


def _code_key(one: Identity) -> int | None:
    return _key("code", one, (one.country, one.code)) if one.code else None


def _name_key(one: Identity) -> int | None:
    return _key("name", one, one.name) if one.name else None


def _history_key(one: Identity) -> int | None:
    return _key("history", one, one.history) if one.history else None


def _key(what: str, one: Identity, value: Hashable) -> int:
    return hash((what, one.kind, one.unit, value))


def _hash_of_code(one: Identity) -> int:
    return (hash(one.code) or 1) if one.code else 0
