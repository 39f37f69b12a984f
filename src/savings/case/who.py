"""Who an area is: names and official codes as they are compared."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from savings.visible import brief

# A full stop, apostrophes, and hyphens as people write them: "St. Helens" is "St Helens".
# Between two figures they say something: 1.1 is not 11.
_SIGNS: Final = r"[\s.'`\u2019\u02bc\u00b4\u2010-\u2015-]+"
_BESIDE_LETTERS: Final = re.compile(rf"(?<!\d){_SIGNS}|{_SIGNS}(?!\d)")
_CODE_FIRST: Final = re.compile(r"\s*((?:KU|K-|SE)?\d{1,9})\s+(\D.*\S|[^\W\d])\s*", re.ASCII | re.IGNORECASE)
_CODE_LAST: Final = re.compile(
    r"\s*(\D.*\S|[^\W\d])\s*\(((?:KU|K-|SE)?\d{1,9})\)\s*", re.ASCII | re.IGNORECASE
)
# What statistical offices put before an official code, and the zeros that spreadsheets take away.
_BEFORE_CODE: Final = re.compile(r"(?:(?:ku|k-|se)(?=\d))?0*")
_FEWEST_LETTERS: Final = 2


class Area(NamedTuple):
    """An area: its name, and its official code; an empty text where that is not known."""

    name: str
    code: str = ""


@lru_cache(maxsize=1 << 16)  # each name of a table is compared with many
def same_name(name: str) -> str:
    """Return a name as names are compared: in Unicode NFC, without capitals, blanks and `. ' -`."""
    if name.isascii() and name.isalpha():
        return name.lower()
    return _BESIDE_LETTERS.sub("", unicodedata.normalize("NFC", name)).casefold() or name


def same_code(code: str) -> str:
    """Return an official code as codes are compared: `KU016`, `016` and `16` are one."""
    written = "".join(code.split()).casefold()
    return _BEFORE_CODE.sub("", written, count=1) or written


def codes_decide(one: Area, other: Area) -> bool:
    """Say whether both areas have an official code, and of one kind: a number, or with letters."""
    if not one.code or not other.code:
        return False
    return same_code(one.code).isdecimal() == same_code(other.code).isdecimal()


def is_same(one: Area, other: Area) -> bool:
    """Say whether two areas are one: the code decides where both have one, otherwise the name."""
    if codes_decide(one, other):
        return same_code(one.code) == same_code(other.code)
    return same_name(one.name) == same_name(other.name)


def may_be_same(one: Area, other: Area) -> bool:
    """Say whether two areas may be one: one name begins with the other, or holds it as whole words.

    Where both have a code, only two of the same name may be one.
    """
    if codes_decide(one, other):
        return is_same(one, other) or same_name(one.name) == same_name(other.name)
    shorter, longer = sorted((one.name, other.name), key=lambda name: len(same_name(name)))
    short, long = same_name(shorter), same_name(longer)
    if len(short) < _FEWEST_LETTERS:
        return False
    if long.startswith(short) and not (short[-1].isdigit() and long[len(short) :][:1].isdigit()):
        return True  # `Region 1` does not go on in `Region 10`
    return _words(shorter) in _words(longer) or _is_inflected(one.name, other.name)


# What a municipality is called by, beside its name: `Varkauden kaupunki` is the town of Varkaus.
_TOWN: Final = re.compile(
    r"\b(kaupunki|kunta|kommune?|stad|by|city|council|borough|municipality|town)\b", re.IGNORECASE
)
_INFLECTED: Final = 2  # letters that a name may lose at its end
_FEWEST_ALIKE: Final = 3


def _is_inflected(one: str, other: str) -> bool:
    """Say whether one name may be the other in another form, with a word for a town behind it."""
    for name, town in ((one, other), (other, one)):
        if _TOWN.search(town) and not _TOWN.search(name):
            short, long = same_name(name), same_name(_TOWN.sub("", town))
            alike = next(
                (at for at, pair in enumerate(zip(short, long, strict=False)) if pair[0] != pair[1]), 0
            )
            if alike >= max(_FEWEST_ALIKE, len(short) - _INFLECTED):
                return True
    return False


def in_yaml(name: str) -> str:
    """Write a name so that it can stand in a list of a case file: in quotes where it has to.

    Of a name that is very long only as much is written as a message quotes.
    """
    name = brief(name)
    if re.fullmatch(r"\w[\w .()/&+-]*", name) and name == name.strip() and not name.isdecimal():
        return name
    escaped = name.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def split(names: Sequence[str]) -> tuple[Area, ...] | None:
    """Split `153 Imatra`, `KU153 Imatra` or `Imatra (153)` into name and code; None unless all are such."""
    for pattern, name, code in ((_CODE_FIRST, 2, 1), (_CODE_LAST, 1, 2)):
        found = [pattern.fullmatch(written) for written in names]
        if found and all(found):
            return tuple(Area(match[name].strip(), match[code]) for match in found if match)
    return None


def _words(name: str) -> str:
    """Return the words of a name, each between blanks."""
    words = re.findall(r"\w+", unicodedata.normalize("NFC", name).casefold())
    return f" {' '.join(words)} "
