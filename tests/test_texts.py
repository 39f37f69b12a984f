"""The words: complete in every language, and none without a use."""

from __future__ import annotations

import re
from itertools import groupby
from string import Formatter

import pytest
from conftest import ROOT

from savings import trends
from savings.languages import LANGUAGES
from savings.texts import load

OTHERS = [language for language in LANGUAGES if language != "en"]


def names_in(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


@pytest.mark.parametrize("language", OTHERS)
def test_every_language_has_the_same_keys(language: str) -> None:
    """A text that English has, every language has, and no other."""
    assert set(load(language).messages) == set(load("en").messages)


@pytest.mark.parametrize("language", OTHERS)
def test_every_text_takes_the_same_values(language: str) -> None:
    """A translation names no value that English does not have, and leaves out no figure."""
    may_be_left_out = {"enough"}
    for key, text in load("en").messages.items():
        mine, english = names_in(load(language).messages[key]), names_in(text)
        assert mine <= english | {"of_an_area", "of_the_area"}, key
        assert english - mine <= may_be_left_out, key


@pytest.mark.parametrize("language", LANGUAGES)
def test_groups_of_keys_stand_together(language: str) -> None:
    """The keys of a group, which share the part before the first point, stand in one run under a comment."""
    module = (ROOT / "src" / "savings" / "texts" / f"{language}.py").read_text("utf-8")
    starts = [start for start, _ in groupby(re.findall(r'^    (#|"[a-z_]+)', module, re.MULTILINE))]
    groups = dict.fromkeys(key.partition(".")[0] for key in load(language).messages)
    assert starts == [start for group in groups for start in ("#", f'"{group}')]


@pytest.mark.parametrize("language", OTHERS)
def test_keys_stand_in_one_order(language: str) -> None:
    """The groups, and the keys within them, stand in every language in the order of English."""
    mine, english = load(language).messages, load("en").messages
    assert [key for key in mine if key in english] == [key for key in english if key in mine]


def test_every_text_is_used() -> None:
    """Each key stands in the source, whole or with its changing part in braces."""
    source = "\n".join(
        file.read_text("utf-8")
        for file in (ROOT / "src" / "savings").rglob("*.py")
        if file.parent.name != "texts"
    )
    written = set(re.findall(r"[\"']([a-z_]+(?:\.[^\"'\n]+)?)[\"']", source))
    written |= {"trend.{}", "trend.{}.what", "trend.{}.if", "check.{}.{}", "disclaimer.what{}"}
    patterns = [
        re.sub(r"\\\{.*?\\\}", ".*", re.escape(key)) for key in written if "." in key or key == "span"
    ]
    unused = [key for key in load("en").messages if not any(re.fullmatch(p, key) for p in patterns)]
    assert not unused


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("trend", trends.names())
def test_every_trend_has_its_words(language: str, trend: str) -> None:
    """Every trend has a name, a line for `savings trends` and a clause for the sentence."""
    messages = load(language).messages
    assert all(messages.get(f"trend.{trend}{ending}") for ending in ("", ".what", ".if"))


def test_every_language_has_a_starter_case() -> None:
    """Each language has the file that `savings new` writes, and each such file has its language."""
    found = {file.name for file in (ROOT / "src" / "savings" / "texts").glob("starter.*")}
    assert found == {f"starter.{language}.yaml" for language in LANGUAGES}
