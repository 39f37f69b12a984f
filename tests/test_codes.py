"""Codes: one country and one currency have one name, however people write them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from babel import Locale
from conftest import CASES, Run, named
from made_cases import made

from savings.case.codes import parse_country, parse_unit
from savings.languages import LANGUAGES

LEEDS = (CASES / "leeds.yaml").read_text("utf-8")


@pytest.mark.parametrize(
    ("written", "code"), [("FI", "FI"), ("fi", "FI"), (" Gb ", "GB"), ("UK", "GB"), ("uk", "GB")]
)
def test_a_country_is_its_code(written: str, code: str) -> None:
    """The code of ISO 3166 in any case, and UK for GB."""
    assert parse_country(written) == code


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", ["FI", "SE", "NO", "DK", "GB", "DE", "US", "EE"])
def test_the_name_of_a_country_is_refused_with_its_code(language: str, code: str) -> None:
    """In every language of the reports, and in any case."""
    name = Locale.parse(language).territories[code]
    for written in (name, name.upper(), f" {name}"):
        with pytest.raises(ValueError, match=f"is no code; write {code}$"):
            parse_country(written)


@pytest.mark.parametrize("written", ["XX", "EU", "ZZ", "GBR", "FIN", "Narnia", "F1", "1"])
def test_what_is_no_country_is_refused(written: str) -> None:
    """Three letters, invented codes and unions of countries say how to write one."""
    with pytest.raises(ValueError, match="two letters, as FI"):
        parse_country(written)


@pytest.mark.parametrize(
    ("written", "unit"),
    [
        ("EUR", "EUR"),
        ("eur", "EUR"),
        ("€", "EUR"),
        (" Sek", "SEK"),
        ("packs per head", "packs per head"),
        ("kpl", "kpl"),
        ("1 000 t", "1 000 t"),
        ("=x", "=x"),
    ],
)
def test_a_unit_is_a_code_or_words(written: str, unit: str) -> None:
    """A currency by its code of ISO 4217 in any case, or €; any other unit as it is written."""
    assert parse_unit(written) == unit


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("kr", "SEK or NOK or DKK"),
        ("$", "USD or"),
        ("£", "GBP"),
        ("Euro", "EUR"),
        ("euroa", "EUR"),
        ("kronor", "SEK"),
        ("Swedish kronor", "SEK"),
        ("Ruotsin kruunua", "SEK"),
        ("brittiska pund", "GBP"),
        ("tkr", "'scale: 1000'"),
        ("1 000 €", "'scale: 1000'"),
        ("MEUR", "EUR, and the scale as 'scale: 1000000'"),
        ("milj. euroa", "'scale: 1000000'"),
        ("EUR million", "'scale: 1000000'"),
        ("£m", "GBP, and the scale as 'scale: 1000000'"),
        ("mio. kr.", "SEK or NOK or DKK or ISK, and the scale as 'scale: 1000000'"),
        ("kr.", "write SEK or NOK or DKK or ISK"),
        ("US$", "write USD"),
    ],
)
def test_other_words_for_money_are_refused_with_the_code(written: str, said: str) -> None:
    """Signs, names of currencies, and a scale and a currency in one."""
    with pytest.raises(ValueError, match=said.replace("'", "['\"]")):
        parse_unit(written)


def test_a_wrong_code_is_said_with_its_place(savings: Run, tmp_path: Path) -> None:
    """Both are said in one run, each with line, column and the code to write."""
    text = LEEDS.replace("country: GB", "country: United Kingdom").replace("unit: GBP", "unit: pounds")
    (tmp_path / "case.yaml").write_text(text, "utf-8")
    done = savings("check", "case.yaml")
    assert done.returncode == 1
    lines = named(done.stderr)
    assert [line.partition(": ")[2] for line in lines] == [
        "municipality.country: 'United Kingdom' is no code; write GB",
        "costs.unit: 'pounds' is no code of a currency; write GBP",
    ]


def summary(savings: Run, folder: Path, *cases: dict[str, str]) -> Any:
    """Return the sums of copies of one case with other countries and units."""
    folder.mkdir()
    for at, changes in enumerate(cases):
        text = LEEDS.replace("name: Leeds", f"name: Town {at}")
        for old, new in changes.items():
            text = text.replace(old, new)
        (folder / f"case{at}.yaml").write_text(text, "utf-8")
    return json.loads(savings("batch", folder, "--summary", "--include", "doubles", "-f", "json").stdout)[
        "sums"
    ]


def test_the_interval_of_a_sum_does_not_depend_on_the_spelling(savings: Run, tmp_path: Path) -> None:
    """GB, gb and UK are one country, GBP and gbp one unit: the same sum with the same interval."""
    one = summary(savings, tmp_path / "one", {}, {}, {})
    country, unit = "country: GB", "unit: GBP"
    others: tuple[dict[str, str], ...] = (
        {},
        {country: "country: UK", unit: "unit: gbp"},
        {country: "country: gb"},
    )
    assert summary(savings, tmp_path / "other", *others) == one
    assert len(one) == 1


def test_a_case_made_in_python_has_codes_too() -> None:
    """Whoever makes a case of plain values gets the same codes."""
    case = made(
        {2000 + t: 100.0 for t in range(8)}, municipality={"name": "A", "country": "uk"}, costs={"unit": "€"}
    )
    assert (case.municipality.country, case.costs.unit) == ("GB", "EUR")
