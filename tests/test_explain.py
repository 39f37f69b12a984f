"""`savings explain`: every word in every language, and each found by each of its names."""

from __future__ import annotations

import re
from typing import Any

import pytest
import typer
from conftest import Run

from savings import checks, comparisons, discovery, trends
from savings.cli import app
from savings.languages import LANGUAGES
from savings.texts import load
from savings.texts.explanations import (
    VERDICTS,
    Explanation,
    explained,
    explanations,
    headings,
    known_words,
    spelled,
)

EVERY = [(language, each) for language in LANGUAGES for each in explanations(language)]
KEYS = {each.key for each in explanations("en")}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_explains_the_same(language: str) -> None:
    """The words, and the groups that they stand in, are those of English, in its order."""
    assert list(headings(language)) == list(headings("en"))
    assert [each[:2] for each in explanations(language)] == [each[:2] for each in explanations("en")]


def test_what_a_report_names_is_explained() -> None:
    """Every check, trend, comparison method and verdict that there is has its paragraph."""
    there = {*discovery.names("checks"), *trends.names(), *comparisons.names(), *VERDICTS}
    assert there <= KEYS
    assert {check.__name__ for check in checks._all()} <= KEYS


@pytest.mark.parametrize(("language", "each"), EVERY, ids=lambda part: getattr(part, "key", part))
def test_a_paragraph_is_short_and_found(language: str, each: Explanation) -> None:
    """It has 40 to 90 words in one line, and is found by its key and each of its names, however spelled."""
    assert 40 <= len(each.text.split(" ")) <= 90
    assert "\n" not in each.text and "  " not in each.text
    for name in (each.key, *each.names):
        for written in (name, name.upper(), name.replace(" ", "_"), f" {name.replace('_', '-')} "):
            assert each in explained(written, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_name_means_one_thing(language: str) -> None:
    """In one language no two words have a name in common, but for a check and the trend that it is about."""
    meant: dict[str, set[str]] = {}
    for each in explanations(language):
        for name in (each.key, *each.names):
            meant.setdefault(spelled(name), set()).add(each.key)
    shared = [keys for keys in meant.values() if len(keys) > 1]
    assert all(keys == {"declared", "declared_growth"} for keys in shared)


def test_english_is_understood_everywhere() -> None:
    """Names in English give the paragraph in the language of the texts."""
    (finnish,) = explained("Straight Line", "fi")
    assert (finnish.key, finnish.names[0]) == ("linear", load("fi")("trend.linear"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_paragraph_names_exists(language: str) -> None:
    """Words with an underscore or in single quotes, and options, are there to be looked up."""
    group: Any = typer.main.get_command(app)
    options = {name for command in group.commands.values() for each in command.params for name in each.opts}
    options |= {"--no-borrow"}
    other = {"exclude", "history", "as before", "savings trends", "projected", "but depends"}
    for each in explanations(language):
        named = set(re.findall(r"(?<!\w)'([a-z][\w -]*)'", each.text))
        named |= set(re.findall(r"\b[a-z]+(?:_[a-z]+)+\b", each.text))
        assert named <= KEYS | other, each.key
        assert set(re.findall(r"--[a-z-]+", each.text)) <= options, each.key


def test_explain_prints_a_paragraph(savings: Run) -> None:
    """Several words are one name; the paragraph stands below its title, in lines of at most 80 characters."""
    done = savings("explain", "placebo", "in", "time", "--lang", "sv")
    (meant,) = explained("placebo_in_time", "sv")
    title, *lines = done.stdout.splitlines()
    assert (done.returncode, done.stderr, title) == (0, "", meant.title)
    assert " ".join(lines) == meant.text
    assert all(len(line) <= 80 for line in lines)


@pytest.mark.parametrize("language", LANGUAGES)
def test_explain_alone_lists_the_words(savings: Run, language: str) -> None:
    """Each word has a line with its key and its name, none longer than a terminal is wide."""
    lines = savings("explain", "--lang", language).stdout.splitlines()
    for each in explanations(language):
        assert any(line.split() == [each.key, *each.names[0].split()] for line in lines)
    assert all(len(line) <= 80 for line in lines)


def test_an_unknown_word_is_answered_with_the_nearest(savings: Run) -> None:
    """Exit 2, nothing on stdout, and of the words that are nearest in either language up to three."""
    done = savings("explain", "tennable", "--lang", "fi")
    assert (done.returncode, done.stdout) == (2, "")
    assert "did you mean 'tenable' or 'untenable'" in done.stderr
    assert "perusteltu" in known_words("fi")
