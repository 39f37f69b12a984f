"""What the report says of a case: the note, the warnings, the sentences, the numbers."""

from __future__ import annotations

import os
import pty
import re
import subprocess
import sys
from functools import cache
from itertools import product
from typing import Any

import numpy as np
import pytest
from conftest import CASES
from hypothesis import strategies as st
from made_cases import estimate_of, made
from properties import holds_for

import savings
from savings.languages import LANGUAGES
from savings.report.numbers import Numbers
from savings.report.writer import Writer
from savings.texts import load

NBSP = "\u00a0"
PROVENANCES = ("outturn", "budget", "statistics", "published", "illustrative")
KINDS = ("municipality", "county", "state", "other")
NOT_A_STUDY = {
    "en": "not a scientific study",
    "fi": "ei ole tieteellinen tutkimus",
    "sv": "ingen vetenskaplig undersökning",
}
RISING = {year: 100.0 + 10 * (year - 2000) + (year % 3) for year in range(2000, 2010)}


PLAIN: dict[str, Any] = {
    "format": 1,
    "title": "A made case",
    "municipality": {"name": "Exampleville"},
    "intervention": {"name": "An intervention", "start": 2006},
    "costs": {"measure": "Costs", "unit": "EUR", "provenance": "outturn", "history": RISING},
    "sources": ["Made for a test"],
}


def case_with(**parts: Any) -> savings.Case:
    """Return the plain case with some keys, or keys inside them, changed; odd figures are confirmed."""
    merged = {
        key: {**PLAIN.get(key, {}), **value} if isinstance(PLAIN.get(key), dict) else value
        for key, value in parts.items()
    }
    costs = (PLAIN | merged)["costs"]
    costs = {**costs, "confirmed": list(costs.get("history") or ())}
    return savings.Case.model_validate(PLAIN | merged | {"costs": costs})


def report(language: str = "en", **parts: Any) -> savings.Report:
    return savings.Report(savings.estimate(case_with(**parts)), language)


@cache
def noted(provenance: str, kind: str, research: tuple[str, ...]) -> savings.Estimate:
    """Estimate a case of such figures and such an area once, for all languages."""
    return estimate_of(
        case_with(costs={"provenance": provenance}, municipality={"kind": kind}, research=list(research))
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_note_is_true_of_the_case(language: str) -> None:
    """Each provenance, kind of area and presence of research has a note of its own: always no study."""
    notes = set()
    for case in product(PROVENANCES, KINDS, ((), ("Report 55",))):
        note = savings.Report(noted(*case), language).disclaimer
        assert NOT_A_STUDY[language] in note
        notes.add(note)
    assert len(notes) == len(PROVENANCES) * len(KINDS) * 2


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("face", ["text", "csv", "json"])
def test_invented_figures_are_said_to_be_invented(language: str, face: str) -> None:
    """Every face of an illustrative case says so in the note."""
    word = {"en": "invented", "fi": "kuvitteellinen", "sv": "fiktiv"}[language]
    made = str(report(language, costs={"provenance": "illustrative"}).render(face))
    assert " ".join(made.split()).lower().count(word) >= 1


OPENINGS = {
    "en": ("In this invented example, ", "in this invented example in 2006, 2007 and 2009 together "),
    "fi": (
        "Tässä kuvitteellisessa esimerkissä ",
        "tässä kuvitteellisessa esimerkissä vuosina 2006, 2007 ja 2009 yhteensä ",
    ),
    "sv": (
        "I detta fiktiva exempel ",
        "i detta fiktiva exempel åren 2006, 2007 och 2009 sammanlagt ",
    ),
}
AREAS = {
    name: {year: level + year % 3 + at * (year % 2) for year in RISING}
    for at, (name, level) in enumerate([("Northam", 90.0), ("Southam", 110.0), ("Westam", 130.0)])
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("unit", ["EUR", "packs"])
@pytest.mark.parametrize("changed", [-20.0, 0.0, 20.0], ids=["less", "same", "more"])
def test_the_sentences_of_an_invented_saving_say_so(changed: float, unit: str, language: str) -> None:
    """The last year and all years: both open with it, and say when; those of real figures do not."""
    history = dict.fromkeys(range(2000, 2006), 100.0) | dict.fromkeys(range(2006, 2010), 100.0 + changed)
    costs = {"history": history, "unit": unit}
    opening, _ = OPENINGS[language]
    invented = report(language, costs={**costs, "provenance": "illustrative"}, trend={"model": "flat"})
    assert [said.startswith(opening) for said in invented.headline[:3]] == [True, True, False]
    assert " 2009" in invented.headline[0]
    assert load(language)("span", first=2006, last=2009) in invented.headline[1]
    assert " ".join(" ".join(invented.headline).split()) in " ".join(
        invented.render("text", savings.Layout(explain=True)).split()
    )
    real = report(language, costs=costs, trend={"model": "flat"})
    assert not any(opening.strip().lower() in said.lower() for said in real.headline)


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_invented_saving_beside_other_areas_says_so(language: str) -> None:
    """The sentence that sets the own trend beside the comparison areas says it, and names its years."""
    history = {year: cost for year, cost in RISING.items() if year != 2008}
    areas = [{"name": name, "history": figures} for name, figures in AREAS.items()]
    parts = {"comparison": {"areas": areas}, "costs": {"provenance": "illustrative", "history": history}}
    first, both, *_ = report(language, **parts).headline
    opening, inside = OPENINGS[language]
    assert first.startswith(opening)
    assert inside in both


# Which years have a figure from 2006 on, and what sentences call them in each language.
GAPS = [
    ((2006, 2007, 2009), "2006, 2007 {} 2009", "2006, 2007 {} 2009"),
    ((2006, 2008, 2009, 2010), "2006 {} 2008 to 2010", "2006 {} 2008–2010"),
    ((2006, 2007, 2009, 2010, 2011), "2006 to 2007 {} 2009 to 2011", "2006–2007 {} 2009–2011"),
    ((2007, 2008, 2009), "2007 to 2009", "2007–2009"),
    ((2006, 2007), "2006 to 2007", "2006–2007"),
]


@cache
def with_years(years: tuple[int, ...]) -> savings.Estimate:
    """Estimate a case with these years after the baseline, of which all is asked that sums them."""
    heads = {"measure": "Children", "history": dict.fromkeys(range(2000, 2012), 50)}
    return estimate_of(
        case_with(
            costs={
                "history": {year: RISING[year] for year in range(2000, 2006)} | dict.fromkeys(years, 170.0),
                "per": heads,
                "volume": heads,
                "price_index": {"name": "fi-consumer-prices"},
                "includes_investment": False,
            },
            investment=[{"year": years[0], "amount": 10}],
            appraisal={"discount_rate": 0.035, "base_year": 2006},
        )
    )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("years", "english", "others"), GAPS, ids=[str(len(gap[0])) for gap in GAPS])
def test_sentences_name_the_years_that_are_summed(
    years: tuple[int, ...], english: str, others: str, language: str
) -> None:
    """If a year after the start has no figure, each sentence on a sum names the years that it is of."""
    named = (english if language == "en" else others).format({"en": "and", "fi": "ja", "sv": "och"}[language])
    text = " ".join(
        savings.Report(with_years(years), language).render("text", savings.Layout(explain=True)).split()
    )
    wrong = load(language)("span", first=years[0], last=years[-1])
    assert text.count(named) >= 6  # all years, zero inside, other prices, per head, fewer or cheaper, worth
    assert named == wrong or wrong not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_financial_years_with_a_gap_are_named_as_written(language: str) -> None:
    """The years that are summed keep their form: `2006-07, 2007-08 and 2009-10`."""
    history = {f"{year}-{(year + 1) % 100:02d}": cost for year, cost in RISING.items() if year != 2008}
    word = {"en": "and", "fi": "ja", "sv": "och"}[language]
    made = report(language, costs={"history": history}, intervention={"start": "2006-07"})
    assert f" 2006-07, 2007-08 {word} 2009-10" in made.headline[1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_years_that_are_assumed_are_named_after_a_gap(language: str) -> None:
    """What is worth something are the years with a figure and the assumed ones; the observed ones by name."""
    history = {year: cost for year, cost in RISING.items() if year != 2007}
    parts: dict[str, Any] = {
        "costs": {"history": history, "includes_investment": False},
        "investment": [{"year": 2004, "amount": 10}],
        "appraisal": {"discount_rate": 0.035, "base_year": 2006, "after": {"saving": "hold", "over": 2}},
    }
    text = " ".join(report(language, **parts).render("text").split())
    worth, observed = {
        "en": ("the saving of 2006 and 2008 to 2011 is worth", "that were observed (2006, 2008 and 2009)"),
        "fi": ("säästön (2006 ja 2008–2011) nykyarvo", "Toteutuneiden vuosien (2006, 2008 ja 2009)"),
        "sv": ("inbesparingen (2006 och 2008–2011)", "för vilka utfallet är känt (2006, 2008 och 2009)"),
    }[language]
    assert worth in text
    assert observed in text


WARNINGS: list[tuple[str, dict[str, Any], str]] = [
    (
        "a short baseline",
        {"history": {y: RISING[y] for y in range(2003, 2010)}, "start": 2007},
        "only 4 years",
    ),
    ("a gap before", {"without": [2003]}, "Missing in the baseline: 2003."),
    ("a gap after", {"without": [2008]}, "Missing after the start: 2008."),
    ("an excluded year", {"costs": {"exclude": [{"year": 2004, "why": "A merger"}]}}, "2004. A merger."),
    ("a break", {"costs": {"breaks": [{"year": 2006, "why": "New rule."}]}}, "in 2006. New rule."),
    ("a provisional year", {"costs": {"provisional": [2009]}}, "Still provisional: 2009."),
    (
        "negative costs",
        {"figures": {2002: -5.0}, "costs": {"basis": "net"}},
        "negative, because they are net: 2002",
    ),
    (
        "a projection below zero",
        {
            "figures": {y: 1000.0 - 200 * (y - 2000) for y in range(2000, 2006)}
            | dict.fromkeys(range(2006, 2010), 5.0)
        },
        "falls below zero in all years",
    ),
    (
        "a projection held at zero",
        {
            "figures": {y: 1001.0 - 200 * (y - 2000) for y in range(2000, 2006)}
            | dict.fromkeys(range(2006, 2010), 5.0)
        },
        "would fall below zero in all years, and is zero there",
    ),
    ("a trend that cannot be drawn", {"figures": {2004: 0.0}}, "without 'constant yearly rate'"),
    (
        "a later investment",
        {"investment": [{"from": 2006, "to": 2011, "amount": 7}], "costs": {"includes_investment": False}},
        "A further €14 of the intervention's cost falls on years after 2009",
    ),
    ("a text in one language", {"title": {"fi": "Otsikko"}}, "not available in English"),
]


@pytest.mark.parametrize(("parts", "said"), [w[1:] for w in WARNINGS], ids=[w[0] for w in WARNINGS])
def test_what_a_reader_must_know_is_said(parts: dict[str, Any], said: str) -> None:
    """Each weakness of the figures is a warning, in the text and in JSON, in each language."""
    parts = dict(parts)
    history = dict(parts.pop("history", RISING)) | parts.pop("figures", {})
    for year in parts.pop("without", []):
        del history[year]
    start = parts.pop("start", 2006)
    parts["costs"] = {"history": history, **parts.get("costs", {})}
    parts["intervention"] = {"start": start}
    estimate = savings.estimate(case_with(**parts))
    assert [warning for warning in savings.Report(estimate).warnings if said in warning]
    assert said in " ".join(savings.Report(estimate).render("text").split()).replace("! ", "")
    for language in ("fi", "sv"):
        assert len(savings.Report(estimate, language).warnings) >= 1 or "title" in parts


def test_a_gap_at_the_start_is_said() -> None:
    """A missing start year counts as missing after the start."""
    history = {year: cost for year, cost in RISING.items() if year != 2006}
    warnings = report(costs={"history": history}).warnings
    assert "Missing after the start: 2006. The total leaves them out." in warnings


def test_a_gap_at_the_edge_of_the_baseline_is_said() -> None:
    """Years that were asked for and have no figure are named, also before the first and after the last."""
    history = {year: cost for year, cost in RISING.items() if year != 2005}
    warnings = report(costs={"history": history}, trend={"baseline": {"from": 1999}}).warnings
    assert "Missing in the baseline: 1999, 2005." in warnings


def test_prices_are_said_of_money_only() -> None:
    """Packs per head have no price level, and net costs may fall below zero."""
    assert "in current prices" in report().render("text")
    assert "in current prices" not in report(costs={"unit": "packs per head"}).render("text")
    falling = {year: 1000.0 - 200 * (year - 2000) for year in range(2000, 2006)} | {2006: 5.0}
    assert [w for w in report(costs={"history": falling}).warnings if "below zero" in w]
    assert not [w for w in report(costs={"history": falling, "basis": "net"}).warnings if "below zero" in w]


@pytest.mark.parametrize("name", ["=SUM(A1)", "+1", "-1", "@x"])
def test_a_cell_begins_no_formula(name: str) -> None:
    """What a spreadsheet would compute begins with an apostrophe."""
    assert f"'{name}" in report(municipality={"name": name}).render("csv")


def test_financial_years_are_printed_as_written_wherever_they_stand() -> None:
    """A label is known from any key, and years without one follow the history's own form."""
    case = case_with(
        costs={"history": None},
        investment=[{"year": "2008-09", "amount": 5}],
        reported=[{"year": 2014, "saving": 3}],
    )
    assert case.label(2008) == "2008-09"
    mixed = case_with(reported=[{"year": "2007-08", "saving": 3}])
    assert (mixed.label(1999), mixed.label(2007)) == ("1999", "2007")


def test_a_provisional_year_that_is_not_used_is_not_said() -> None:
    """Only provisional years that a figure rests on are named."""
    excluded = {"exclude": [{"year": 2003, "why": "A merger"}], "provisional": [2003]}
    assert not [w for w in report(costs=excluded).warnings if "provisional" in w]


def test_zero_has_no_minus() -> None:
    """A saving of minus nothing is nothing, in every face."""
    spent = dict.fromkeys(range(2000, 2010), 100.0)
    made = report(costs={"history": spent}, trend={"model": "last"})
    for face in ("text", "csv", "json"):
        assert not re.search(r"[-−]0(\.0*)?(?![\d.])", made.render(face).split("disclaimer")[-1])


def test_a_sound_case_has_no_warnings() -> None:
    """Where nothing is to be said, nothing is said."""
    sound = {year: 100.0 + year % 3 for year in range(2000, 2010)} | dict.fromkeys(range(2010, 2013), 80.0)
    assert report(costs={"history": sound}, intervention={"start": 2010}).warnings == ()


def test_a_negative_saving_is_said_in_words() -> None:
    """Where more was spent, the sentence says more, what is left is an extra cost, and minus is explained."""
    spent = RISING | dict.fromkeys(range(2006, 2010), 300.0)
    made = report(
        costs={"history": spent, "includes_investment": False},
        intervention={"start": 2006},
        investment=[{"year": 2006, "amount": 10}],
    )
    text = " ".join(made.headline)
    line = np.polynomial.Polynomial.fit(range(2000, 2006), [RISING[y] for y in range(2000, 2006)], 1)
    assert f"In 2009 Exampleville spent {300 - line(2009):.0f} euros more than if" in text
    assert "more was spent than projected" in text
    assert "the extra cost is " in text
    assert "A minus means" in text


@pytest.mark.parametrize(
    ("inside", "said"),
    [(True, "is already inside these costs"), (False, "After the intervention's own cost")],
)
def test_the_sentence_says_where_the_investment_is(inside: bool, said: str) -> None:
    """Gross and net are said apart, whichever the observed costs hold."""
    made = report(
        costs={"history": RISING | {2009: 120.0}, "includes_investment": inside},
        intervention={"start": 2009},
        investment=[{"year": 2009, "amount": 10, "approximate": True}],
    )
    assert said in " ".join(made.headline)
    assert "about €10" in " ".join(made.headline)


def test_real_prices_are_said_in_the_first_sentence() -> None:
    """Figures in prices of one year are said to be so."""
    made = report(costs={"history": RISING, "prices": {"base_year": 2014}}, intervention={"start": 2006})
    assert "in prices of 2014" in made.headline[0]


@pytest.mark.parametrize(
    ("language", "unit", "value", "written"),
    [
        ("fi", "EUR", 1234567.5, f"1{NBSP}234{NBSP}567,50{NBSP}euroa"),
        ("sv", "EUR", 1234567.5, f"1{NBSP}234{NBSP}567,50{NBSP}euro"),
        ("en", "EUR", 1234567.5, "€1,234,567.50"),
        ("sv", "SEK", 200000, f"200{NBSP}000{NBSP}svenska kronor"),
        ("fi", "vårddygn", -3.5, "−3,5 vårddygn"),
        ("en", "GBP", -12, "−£12"),
    ],
)
def test_money_is_written_by_the_rules_of_the_language(
    language: str, unit: str, value: float, written: str
) -> None:
    """Groups, decimal mark, currency sign and minus stand where an official would put them."""
    assert Numbers(load(language), unit).exact(value) == written


@pytest.mark.parametrize(
    ("language", "value", "written"),
    [
        ("en", 11_757_653.6, "11.8 million euros"),
        ("fi", 11_757_653.6, "11,8 miljoonaa euroa"),
        ("sv", 11_757_653.6, "11,8 miljoner euro"),
        ("en", 809_000, "809,000 euros"),
        ("fi", 1_234_000_000, "1,23 miljardia euroa"),
        ("en", 0.000123, "0.000123 euros"),
        ("en", 0, "0 euros"),
    ],
)
def test_amounts_in_sentences(language: str, value: float, written: str) -> None:
    """Three digits, and the word for millions, in the language's own form."""
    numbers = Numbers(load(language), "EUR")
    assert numbers.in_words(value).amount(value).replace(NBSP, " ") == written


@holds_for(
    st.floats(-1e26, 1e26),
    st.sampled_from(LANGUAGES),
    st.sampled_from(["EUR", "packs per head"]),
    examples=100,
)
def test_a_written_amount_is_near_the_amount(value: float, language: str, unit: str) -> None:
    """What stands in a sentence, read back, is within half of its third digit of the figure."""
    numbers = Numbers(load(language), unit)
    words = numbers.in_words(value)
    written = words.number(value).replace(NBSP, "").replace("−", "-")
    written = written.replace(",", "") if language == "en" else written.replace(",", ".")
    assert float(written) * words.scale == pytest.approx(value, rel=0.0051, abs=1e-12)


def in_a_terminal(**environment: str) -> str:
    """Run the command in a pseudo-terminal and return what it writes there."""
    master, slave = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "savings", "estimate", str(CASES / "leeds.yaml"), "--lang", "en"],
        stdout=slave,
        env={"PATH": os.environ["PATH"], "TERM": "xterm", "PYTHONUTF8": "1", **environment},
    )
    os.close(slave)
    written = b""
    try:
        while part := os.read(master, 65536):
            written += part
    except OSError:  # the other end is closed
        pass
    os.close(master)
    assert process.wait() == 0
    return written.decode()


@pytest.mark.slow
def test_a_terminal_gets_color_unless_it_is_declined() -> None:
    """In a terminal the headings are colored; with NO_COLOR, or in one that cannot, nothing is."""
    assert "\x1b[" in in_a_terminal()
    assert "\x1b[" not in in_a_terminal(NO_COLOR="1")
    assert "\x1b[" not in in_a_terminal(TERM="dumb")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_baseline_without_costs_is_no_certainty(language: str) -> None:
    """Where nothing was spent before, the interval has no width, and the report warns of it."""
    nothing = dict.fromkeys(range(2001, 2007), 0.0)
    report = savings.Report(savings.estimate(made({**nothing, 2007: 5.0}, 2007)), language)
    assert report.texts("warning.no_costs") in report.warnings
    some = savings.Report(savings.estimate(made({**nothing, 2006: 1.0, 2007: 5.0}, 2007)), language)
    assert report.texts("warning.no_costs") not in some.warnings


@pytest.mark.parametrize(
    ("language", "unit", "lower", "upper", "written"),
    [
        ("en", "EUR", -1_390_000, 6_460_000, "between −1.39 and 6.46 million"),
        ("fi", "EUR", -1_390_000, 6_460_000, "−1,39 miljoonan ja 6,46 miljoonan euron välillä"),
        ("fi", "EUR", -85, 112, "−85 ja 112 euron välillä"),
        ("fi", "GBP", -1_390_000, 6_460_000, "−1,39 miljoonan ja 6,46 miljoonan välillä"),
        ("fi", "packs per head", -85, 112, "−85:n ja 112:n välillä"),
        ("sv", "EUR", -1_390_000, 6_460_000, "mellan −1,39 och 6,46 miljoner euro"),
        ("sv", "packs per head", -85, 112, "mellan −85 och 112"),
    ],
)
def test_a_range_in_a_sentence_has_no_signs_but_minus(
    language: str, unit: str, lower: float, upper: float, written: str
) -> None:
    """Between which two a figure lies is said in words; Finnish inflects the scale, and the euro."""
    assert Numbers(load(language), unit).in_words(upper).between(lower, upper) == written


@pytest.mark.parametrize(
    ("language", "saved", "extra"),
    [
        ("en", "the saving is 2.00 million euros", "the extra cost is 2.00 million euros"),
        ("fi", "säästö on 2,00 miljoonaa euroa", "lisäkustannus on 2,00 miljoonaa euroa"),
        ("sv", "är inbesparingen 2,00 miljoner euro", "är merkostnaden 2,00 miljoner euro"),
    ],
)
def test_a_loss_is_an_extra_cost(language: str, saved: str, extra: str) -> None:
    """A sentence never says that a saving is negative."""
    words = Numbers(load(language), "EUR").in_words(2e6)
    assert (words.saved(2e6), words.saved(-2e6)) == (saved, extra)
    whole, across = words.saved_between(-3e6, -2e6), words.saved_between(-3e6, 2e6)
    assert "−" not in whole and "−3" in across
    assert whole != words.saved_between(2e6, 3e6)


@pytest.mark.parametrize(
    ("years", "written"),
    [
        ((), ""),
        ((2001,), "2001"),
        ((2002, 2001), "2001, 2002"),
        ((2001, 2003, 2004, 2005), "2001, 2003–2005"),
    ],
)
def test_years_in_a_row_are_a_span(years: tuple[int, ...], written: str) -> None:
    """Listed years are in order, three or more in a row as a span; all of them are said to be all."""
    writer = Writer(load("fi"), Numbers(load("fi"), "EUR"), case_with())
    assert writer.labels(*years) == written
    assert writer.labels_among((2001, 2002), (2001, 2002)) == "kaikki vuodet"
