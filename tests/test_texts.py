"""The words: complete in every language, and none without a use."""

from __future__ import annotations

import re
from collections import Counter
from itertools import groupby
from string import Formatter

import pytest
from babel import Locale
from conftest import ROOT

from savings import trends
from savings.languages import LANGUAGES
from savings.texts import Texts, load

OTHERS = [language for language in LANGUAGES if language != "en"]
COUNTED = [key.removesuffix(".one") for key in load("en").messages if key.endswith(".one")]


def names_in(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def without_form(key: str) -> str:
    """Return a key without its plural form, if it has one."""
    start = key.rpartition(".")[0]
    return start if start in COUNTED else key


@pytest.mark.parametrize("language", OTHERS)
def test_every_language_has_the_same_keys(language: str) -> None:
    """A text that English has, every language has, and no other; only plural forms may differ."""
    mine, english = load(language).messages, load("en").messages
    assert set(map(without_form, mine)) == set(map(without_form, english))


@pytest.mark.parametrize("language", OTHERS)
def test_every_text_takes_the_same_values(language: str) -> None:
    """A translation names no value that English does not have, and leaves out no figure."""
    for key, text in load(language).messages.items():
        counted = without_form(key) in COUNTED
        english = names_in(load("en").messages[f"{without_form(key)}.other" if counted else key])
        mine, may_be_left_out = names_in(text), {"enough", "count"} if counted else {"enough"}
        assert mine <= english | {"of_an_area", "of_the_area"}, key
        assert english - mine <= may_be_left_out, key


@pytest.mark.parametrize("language", LANGUAGES)
def test_counted_texts_have_the_forms_of_their_language(language: str) -> None:
    """A counted text has the form `other` and no form that its language lacks.

    The text of a form may leave out the count only if the form is that of one number alone.
    """
    texts = load(language)
    plural_form = Locale.parse(texts.locale).plural_form
    numbers = Counter(plural_form(count) for count in range(200))
    for start in COUNTED:
        forms = {key: key.rpartition(".")[2] for key in texts.messages if without_form(key) == start}
        assert "other" in forms.values()
        assert set(forms.values()) <= {"other", *plural_form.tags}
        for key, form in forms.items():
            assert numbers[form] == 1 or "count" in names_in(texts.messages[key]), key


def test_counted_follows_the_plural_rule_of_the_language() -> None:
    """The form is Babel's for the number; a form without a text takes that of `other`."""
    messages = {"areas.one": "jeden {kind}", "areas.few": "{count} kraje", "areas.other": "{count} krajów"}
    polish = Texts("pl", "pl", "", messages)
    texts = [polish.counted("areas", count, kind="kraj") for count in (1, 2, 5, 22)]
    assert texts == ["jeden kraj", "2 kraje", "5 krajów", "22 kraje"]


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
    quoted = re.findall(r"[\"']([a-z_]+(?:\.[^\"'\n]+)?)[\"']", source)
    written = {key for key in quoted if "." in key or key == "span"}
    written |= set(re.findall(r"counted\(\s*f?\"([^\"\n]+)\"", source))
    written |= {"trend.{}", "trend.{}.what", "trend.{}.if", "check.{}.{}", "disclaimer.what{}"}
    patterns = [re.sub(r"\\\{.*?\\\}", ".*", re.escape(key)) for key in written]
    keys = set(map(without_form, load("en").messages))
    assert not {key for key in keys if not any(re.fullmatch(p, key) for p in patterns)}


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
