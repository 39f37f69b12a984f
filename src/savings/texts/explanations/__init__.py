"""A paragraph on each check, trend, comparison method, verdict and word of the field: one module a language.

Each module defines `GROUPS`, the headings of the list, and `WORDS`: by its key, which is the same in every
language, the names that people may write and the paragraph. The first name is the title. Trends and
comparison methods have their titles among the other texts, and checks their short names: all are found as
reports call them.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final, NamedTuple

from savings import discovery
from savings.languages import DEFAULT
from savings.texts import load

VERDICTS: Final = ("less", "less_but_depends", "more", "more_but_depends", "open", "reported_only")


class Explanation(NamedTuple):
    """What is said on one word.

    Attributes:
        key: the word as case files, options and JSON have it.
        group: of which kind it is, a key of the headings.
        names: the names in the language; the first is the title.
        text: the paragraph, in one line.
    """

    key: str
    group: str
    names: tuple[str, ...]
    text: str

    @property
    def title(self) -> str:
        """The first name, and behind it the key if that is another word."""
        name = self.names[0][:1].upper() + self.names[0][1:]
        return name if spelled(name) == spelled(self.key) else f"{name} ({self.key})"


@cache
def explanations(language: str) -> tuple[Explanation, ...]:
    """Return all that there is in a language, group by group."""
    texts, groups = load(language), tuple(headings(language))
    found = []
    for key, (names, text) in discovery.module("texts.explanations", language).WORDS.items():
        group = _group(key)
        if group in ("trends", "comparisons"):
            names = (texts.of(group.removesuffix("s"), key), *names)
        elif group == "checks":
            names = (*names, *(text for each, text in texts.messages.items() if _is_short(each, key)))
        found.append(Explanation(key, group, names, _in_one_line(text)))
    return tuple(sorted(found, key=lambda each: groups.index(each.group)))


def headings(language: str) -> dict[str, str]:
    """Return the heading of each group, in the order of the groups."""
    groups: dict[str, str] = discovery.module("texts.explanations", language).GROUPS
    return groups


def explained(word: str, language: str) -> tuple[Explanation, ...]:
    """Return what is said on a word that is written in the language or in English; mostly one, or nothing.

    A name that a check and a trend share ("declared growth") gives both.
    """
    keys = known_words(language).get(spelled(word), ())
    return tuple(each for each in explanations(language) if each.key in keys)


@cache
def known_words(language: str) -> dict[str, set[str]]:
    """Return every word that `explained` takes, as `spelled` writes it, and the keys that it means."""
    found: dict[str, set[str]] = {}
    for known in (language, DEFAULT):
        for each in explanations(known):
            for name in (each.key, *each.names):
                found.setdefault(spelled(name), set()).add(each.key)
    return found


def spelled(word: str) -> str:
    """Return a word as words are compared: capitals, hyphens, underscores and spaces make no difference."""
    return " ".join(re.split(r"[\s_-]+", word.strip().casefold()))


def _group(key: str) -> str:
    for group, keys in {
        "checks": discovery.names("checks"),
        "trends": discovery.names("trends"),
        "comparisons": discovery.hyphenated("comparisons"),
        "verdicts": VERDICTS,
    }.items():
        if key in keys:
            return group
    return "words"


def _is_short(text_key: str, check: str) -> bool:
    """Say whether a text is a name by which a report calls a check in brief."""
    return f"{text_key}.".startswith(f"short.{check}.")


def _in_one_line(text: str) -> str:
    """Return a paragraph without its line breaks; a number and its sign stay together."""
    return re.sub(r"(\d) %", "\\1\u00a0%", re.sub(r"[ \n]+", " ", text))
