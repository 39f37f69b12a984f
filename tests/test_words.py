"""Words of other languages where a key takes one of a few English words."""

from __future__ import annotations

import unicodedata
from typing import Any

import pytest
from made_cases import made

import savings as api
from savings.case import words
from savings.case.words import meant

HISTORY = {year: 100.0 + year for year in range(2001, 2011)}


@pytest.mark.parametrize(
    ("key", "known"),
    [
        ("basis", words.BASIS),
        ("provenance", words.PROVENANCE),
        ("includes_investment", words.FLAGS),
    ],
)
def test_a_word_of_another_language_means_the_english_one(key: str, known: words.Words) -> None:
    """The case keeps the English word, whichever was written, and its letters may be written in two ways."""
    for other, english in known.others.items():
        expected: Any = {"true": True, "false": False}.get(english, english)
        for written in (other, unicodedata.normalize("NFD", other)):
            assert getattr(made(HISTORY, costs={key: written}).costs, key) == expected


def test_no_word_has_two_meanings() -> None:
    """Of what one key takes no word stands for two, and none is an English word of the key."""
    for known in (words.FLAGS, words.BASIS, words.PROVENANCE, words.KIND, words.LEVEL, words.ADJUSTED):
        assert not known.others.keys() & known.others.values()


def test_texts_stay_texts() -> None:
    """A word that is a text stays as it is written: Norway is no refusal, and a place may be called Ja."""
    case = made(HISTORY, municipality={"name": "Ja", "country": "NO", "code": "ei"})
    assert (case.municipality.name, case.municipality.country, case.municipality.code) == ("Ja", "NO", "ei")


def test_rules_between_keys_know_the_words() -> None:
    """Net costs may be negative, also if they are called `netto`."""
    history = {**HISTORY, 2003: -1.0}
    assert made(history, costs={"basis": "netto", "confirmed": [2003]}).costs.basis == "net"
    with pytest.raises(ValueError, match="only net costs can be"):
        made(history, costs={"basis": "brutto", "confirmed": [2003]})
    with pytest.raises(ValueError, match="leave 'life' out"):
        made(
            HISTORY,
            costs={"includes_investment": "ja"},
            investment=[{"year": 2008, "amount": 5, "life": 10}],
        )


@pytest.mark.parametrize(
    ("written", "known", "english"),
    [
        ("Netto", ("net", "gross"), "net"),
        ("tilinpaatos", ("outturn", "budget"), "outturn"),
        ("maakunta", ("municipality", "county"), "county"),
        ("yes", ("true", "false"), "true"),
        ("Kyllä", ("true", "false"), "true"),
        ("nett", ("net", "gross"), "net"),
        ("city", ("municipality", "county"), None),
        ("region", ("net", "gross"), None),
        ("tilinpäätöksestä", ("outturn", "budget"), "outturn"),
        ("tosi", ("true", "false"), "true"),
        ("epätosi", ("true", "false"), "false"),
        ("sann", ("true", "false"), "true"),
        ("falskt", ("true", "false"), "false"),
    ],
)
def test_what_is_not_taken_is_answered_with_the_word(
    written: str, known: tuple[str, ...], english: str | None
) -> None:
    """Of what the key takes, the nearest word in any language is found; nothing where none is near."""
    assert meant(written, known) == english


@pytest.mark.parametrize(
    ("written", "known"),
    [
        *(
            (each, ("true", "false"))
            for each in ("not true", "untrue", "inte sant", "inte", "ei tosi", "nottrue")
        ),
        *(
            (each, ("net", "gross"))
            for each in ("bruttonetto", "brutonetto", "nonnet", "notnett", "inget", "ej netto")
        ),
        *((each, ("outturn", "budget", "statistics")) for each in ("ei tilinpäätös", "budjetti tilasto")),
        ("unreal", ("real", "nominal")),
        ("nonnominal", ("real", "nominal")),
        ("nonlinear", ("linear", "growth")),
    ],
)
def test_where_the_opposite_or_two_things_may_be_meant_nothing_is_guessed(
    written: str, known: tuple[str, ...]
) -> None:
    """A negation, or two known words: a hint could turn the meaning round."""
    assert meant(written, known) is None


def test_every_word_is_found_with_a_slip_of_the_pen() -> None:
    """With its last letter twice, each word that is known means what it means, and so do they in capitals."""
    for words_of in (words.FLAGS, words.BASIS, words.PROVENANCE, words.KIND, words.LEVEL, words.ADJUSTED):
        known = tuple(words_of.others.values())
        for word in {*words_of.others, *known}:
            english = words_of.others.get(word, word)
            assert meant(word.upper(), known) == english
            assert meant(word + word[-1], known) == english


def test_both_ways_of_reading_know_the_words(tmp_path: Any) -> None:
    """A file with an alias is read by the closer way, with the same result but for its fingerprint."""
    text = (
        "format: 1\ntitle: x\nmunicipality: {name: Imatra, kind: kunta}\n"
        "intervention: {name: y, start: 2009}\n"
        "investment: [{year: 2009, amount: 1, in_kind: ei}]\n"
        "costs:\n  measure: &m Kustannukset\n  unit: EUR\n  basis: brutto\n  provenance: bokslut\n"
        "  prices: nominell\n  includes_investment: nej\n  history: {2001: 5, 2002: 6, 2003: 7, 2009: 5}\n"
        "sources: [*m]\n"
    )
    quick = text.replace("&m ", "").replace("*m", "Kustannukset")
    cases = []
    for name, written in (("close", text), ("quick", quick)):
        (tmp_path / f"{name}.yaml").write_text(written, "utf-8")
        cases.append(api.read_case(tmp_path / f"{name}.yaml", "x"))
    assert cases[0].model_dump() == cases[1].model_dump()
    assert (cases[0].costs.basis, cases[0].costs.provenance) == ("gross", "outturn")
    assert cases[0].costs.includes_investment is False
