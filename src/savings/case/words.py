"""Words of other languages where the value of a key is one of a few English words: `netto`, `bokslut`, `ja`.

A word is taken for an English one only where it can mean no other that the key takes. Others that people
write are answered with the English word. A case keeps the English one, and everything that is printed has it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, eq=False)
class Words:
    """The words of other languages that a key takes.

    Attributes:
        others: each with the English word that it stands for.
    """

    others: Mapping[str, str]

    def english(self, written: object) -> object:
        """Return the English word that a word stands for; anything else as it is."""
        return self.others.get(_composed(written), written) if isinstance(written, str) else written


def _composed(written: str) -> str:
    """Return a word with each letter as one character: some keyboards write ä as a and two dots."""
    return written if written.isascii() else unicodedata.normalize("NFC", written)


FLAGS: Final = Words({"kyllä": "true", "ei": "false", "ja": "true", "nej": "false"})
BASIS: Final = Words({"netto": "net", "brutto": "gross"})
PROVENANCE: Final = Words(
    {
        "tilinpäätös": "outturn",
        "bokslut": "outturn",
        "talousarvio": "budget",
        "budjetti": "budget",
        "tilasto": "statistics",
        "tilastot": "statistics",
        "statistik": "statistics",
        "julkaistu": "published",
        "publicerat": "published",
        "kuvitteellinen": "illustrative",
        "fiktiv": "illustrative",
    }
)
KIND: Final = Words(
    {
        "kunta": "municipality",
        "kommun": "municipality",
        "osavaltio": "state",
        "delstat": "state",
        "muu": "other",
        "annan": "other",
    }
)
LEVEL: Final = Words({"reaalinen": "real", "reell": "real", "nimellinen": "nominal", "nominell": "nominal"})
ADJUSTED: Final = Words(
    {
        "säästö": "saving",
        "inbesparing": "saving",
        "investointi": "investment",
        "investering": "investment",
    }
)

# What is answered with an English word, and not taken for it.
_ANSWERED: Final = {
    "yes": "true",
    "no": "false",
    "tosi": "true",
    "totta": "true",
    "epätosi": "false",
    "sann": "true",
    "sant": "true",
    "osann": "false",
    "osant": "false",
    "falsk": "false",
    "falskt": "false",
    "kaupunki": "municipality",
    "stad": "municipality",
    "maakunta": "county",
    "hyvinvointialue": "county",
    "region": "county",
    "län": "county",
    "suora": "linear",
    "lineaarinen": "linear",
    "linjär": "linear",
    "suoraviivainen": "linear",
    "rak": "linear",
    "rak trend": "linear",
    "tasainen vuosikasvu": "growth",
    "jämn årlig ökning": "growth",
    "mukautuva trendi": "structural",
    "anpassad trend": "structural",
    "ilmoitettu kasvu": "declared",
    "uppgiven ökning": "declared",
    "kasvu": "growth",
    "tillväxt": "growth",
    "keskiarvo": "flat",
    "medelvärde": "flat",
    "alku": "start",
    "början": "start",
    "loppu": "end",
    "slut": "end",
    "käyvin hinnoin": "nominal",
    "käypä": "nominal",
    "löpande priser": "nominal",
    "pysyy": "hold",
    "kvarstår": "hold",
    "hiipuu": "fade",
    "avtar": "fade",
}
_ALL: Final = {
    word: english
    for words in (FLAGS, BASIS, PROVENANCE, KIND, LEVEL, ADJUSTED)
    for word, english in words.others.items()
} | _ANSWERED


_NEGATIONS: Final = frozenset(
    {"not", "no", "non", "none", "never", "without"}
    | {"ei", "eivät", "ilman", "vailla"}
    | {"nej", "ej", "inte", "icke", "ingen", "inget", "inga", "utan"}
)
_NEGATING: Final = re.compile(r"(?:not|non|no|un|in|im|ir|ei|epä|ej|icke|inte|o)-?")
_NEAR: Final = 0.65
_NEARER: Final = 0.8
_LEAST_PART: Final = 3  # letters of a word that is looked for inside another


def meant(written: str, known: Collection[str]) -> str | None:
    """Return which of the words that a key takes somebody may have meant, in whatever language.

    That is a known word, or one that is nearly written so. Nothing is guessed where the opposite may be
    meant, or two things: beside a negation (`not true`, `nonnet`), of two known words (`bruttonetto`), and
    where the first letter is another (`untrue`): slips of the pen seldom strike it, and prefixes do.

    Args:
        written: what stands there.
        known: the English words.
    """
    word = _composed(written).strip().casefold()
    near = {other: english for other, english in _ALL.items() if english in known}
    near |= {each: each for each in known}
    if word in near:
        return near[word]
    found = None if _negated(word, near) else _closest(word, near, _NEAR)
    meanings = {english for each, english in near.items() if len(each) >= _LEAST_PART and each in word}
    return near[found] if found and meanings <= {near[found]} else None


def _negated(word: str, near: Collection[str]) -> bool:
    """Say whether a text has a negation among its words, or before one that is known."""
    if not _NEGATIONS.isdisjoint(re.findall(r"\w+", word)):
        return True
    prefix = _NEGATING.match(word)
    return prefix is not None and _closest(word[prefix.end() :], near, _NEARER) is not None


def _closest(word: str, near: Collection[str], cutoff: float) -> str | None:
    """Return the word that is most like another, of those with its first letter; None if none is."""
    from difflib import get_close_matches  # only where something is wrong

    found = get_close_matches(word, [each for each in near if each[:1] == word[:1]], n=1, cutoff=cutoff)
    return found[0] if found else None
