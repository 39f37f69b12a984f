"""A case file is read for what it says, or refused with all its problems, each at its line and column."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import Run, named

import savings as api
from savings import discovery
from savings.case.model import Municipality, Trend

# The example of the documentation. Its history is shortened, so that it can be read but has no result.
EXAMPLE = """\
format: 1
id: exampleville                  # optional; letters, digits, - and _; default: the file's name without its ending
title:
  en: Savings from early family support
  fi: Säästöjä varhaisella perhetyöllä
municipality: {name: Exampleville, country: FI, code: 016}   # optional kind: municipality (default), county, state, other
summary:                          # optional; printed above the figures
  en: Why it was done, and what was done.
intervention:
  name: {en: Family support at the clinic}
  start: 2009
investment:                       # what the intervention itself cost, in whole units
  - {year: 2009, amount: 200_000, approximate: true, for: {en: six family workers}}
  - {from: 2010, to: 2014, amount: 150_000}        # every year
costs:
  measure: {en: "Child and family services, net operating costs"}   # text with a comma or colon in braces needs quotes
  unit: EUR                       # ISO 4217, or any other unit as text ("packs per head")
  scale: 1                        # multiplies `history` only (1000 where it is in thousands); positive; all else and all output is in whole units
  basis: net                      # net | gross
  prices: nominal                 # nominal, or {base_year: 2014} where the figures are already in those prices
  provenance: outturn             # outturn (accounts) | budget | statistics | published (only what was published) | illustrative
  includes_investment: true       # is the investment already inside these costs? Must be said where there is an investment and a history
  source: {en: The city's closing of accounts 2001-2014}
  history:                        # before and after the start. A financial year written "2008-09" counts as 2008
    2001: 10_100_000
    2002: 10_700_000
  provisional: [2014]             # years whose figures may still change
  exclude:                        # years left out of the baseline, with the reason
    - {year: 2005, why: {en: The accounts of a merged fund}}
  breaks:                         # years in which the figures changed meaning
    - {year: 2012, why: {en: A new accounting rule}}
trend:                            # optional
  model: linear                   # the default; `savings trends` lists them
  # growth: {amount: 300_000}     # with model: declared; or {rate: 0.04}
  baseline: {from: 2001, to: 2008}   # default: every year before the start
caveats:
  - {en: A new care act also came into force in 2008.}
research:                         # studies of this intervention by others, where there are any
  - {en: Evaluation report 55, url: "https://example.org/55"}
reported:                         # what was published about this case
  - {year: 2014, saving: 2_000_000, approximate: true, source: {en: Project report 2015}}
  - {percent: 25, from: 2015, to: 2020, upper_bound: true, forecast: true, source: {en: The authors' own calculation}}
sources:
  - {en: Project report 2015, url: "https://example.org/report"}
prepared: {by: Exampleville finance unit, date: "2015-03-01"}      # optional
"""  # noqa: E501 - as it is documented

# A small case that has a result.
SMALL = """\
format: 1
title: {en: Early support, fi: Varhainen tuki}
municipality: {name: Exampleville, country: NO, code: 016}
intervention: {name: Family support, start: 2006}
costs:
  measure: Child services
  unit: EUR
  provenance: outturn
  basis: gross
  history:
    2001: 1_000
    2002: 1e3
    2003: 1100
    2004: "1 150,50"
    2005: 1200
    2006: 1210
    2007: 1220
sources:
  - Accounts 2001-2007
"""
# The same, said for financial years.
FINANCIAL = """\
format: 1
title: Early support
municipality: {name: Exampleville}
intervention: {name: Family support, start: 2011-12}
costs:
  measure: Child services
  unit: GBP
  provenance: outturn
  history: {2008-09: 10, 2009-10: 11, 2010-11: 12, 2011-12: 13, 2012-13: 14}
sources: [Accounts]
"""

Read = Callable[[str], api.Case]


def changed(text: str, *changes: tuple[str, str]) -> str:
    """Return a text with something in it replaced; it must stand there once."""
    for old, new in changes:
        assert text.count(old) == 1
        text = text.replace(old, new)
    return text


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """Read a case from its text."""

    def read(text: str) -> api.Case:
        file = tmp_path / "case.yaml"
        file.write_bytes(text.encode())
        return api.read_case(file)

    return read


def problems(read: Read, text: str) -> list[str]:
    """Return what is wrong with a text that is no case, each problem from its line on."""
    with pytest.raises(api.CaseError) as refused:
        read(text)
    shown = [str(problem) for problem in refused.value.problems]
    assert str(refused.value) == "\n".join(shown)
    return [problem.partition("case.yaml:")[2].strip() for problem in shown]


def obstacles(case: api.Case) -> list[str]:
    """Return what keeps a case from having a result, each from its line on."""
    return sorted(str(problem).partition("case.yaml:")[2] for problem in case.obstacles())


# What the example says


def test_the_example_is_read(read: Read) -> None:
    """Everything that the example says is in its case."""
    case = read(EXAMPLE)
    assert case.id == "exampleville"
    assert case.title.root == {
        "en": "Savings from early family support",
        "fi": "Säästöjä varhaisella perhetyöllä",
    }
    assert (case.municipality.name, case.municipality.country) == ("Exampleville", "FI")
    assert (case.municipality.code, case.municipality.kind) == ("016", "municipality")
    assert case.summary is not None
    assert case.summary.get("en") == "Why it was done, and what was done."
    assert (case.intervention.name.get("en"), case.intervention.start) == (
        "Family support at the clinic",
        2009,
    )
    assert [(item.years, item.amount, item.approximate) for item in case.investment] == [
        (range(2009, 2010), 200_000, True),
        (range(2010, 2015), 150_000, False),
    ]
    assert case.costs.measure.get("en") == "Child and family services, net operating costs"
    assert (case.costs.unit, case.costs.scale, case.costs.basis) == ("EUR", 1, "net")
    assert (case.costs.provenance, case.costs.includes_investment) == ("outturn", True)
    assert case.costs.prices.base_year is None
    assert case.costs.observed == {2001: 10_100_000, 2002: 10_700_000}
    assert case.costs.provisional == (2014,)
    assert [(remark.year, remark.why.get("en")) for remark in (*case.costs.exclude, *case.costs.breaks)] == [
        (2005, "The accounts of a merged fund"),
        (2012, "A new accounting rule"),
    ]
    assert (case.trend.model, case.trend.growth) == ("linear", None)
    assert (case.trend.baseline.first, case.trend.baseline.last) == (2001, 2008)
    assert [caveat.get("en") for caveat in case.caveats] == ["A new care act also came into force in 2008."]
    assert [(study.text.get("en"), study.url) for study in (*case.research, *case.sources)] == [
        ("Evaluation report 55", "https://example.org/55"),
        ("Project report 2015", "https://example.org/report"),
    ]
    assert [
        (r.years, r.saving, r.percent, r.approximate, r.upper_bound, r.forecast) for r in case.reported
    ] == [((2014, 2014), 2_000_000, None, True, False, False), ((2015, 2020), None, 25, False, True, True)]
    assert case.prepared is not None
    assert (case.prepared.by, case.prepared.date) == ("Exampleville finance unit", "2015-03-01")
    assert case.sha256 == hashlib.sha256(EXAMPLE.encode()).hexdigest()


EXAMPLE_OBSTACLES = [
    "11:10: intervention.start: 2009 is after the last year of the history, 2002",
    "27:17: costs.provisional[0]: year 2014 is not in the history",
    "29:14: costs.exclude[0].year: year 2005 is not in the history",
]


def test_the_example_has_obstacles(read: Read) -> None:
    """That a history ends before the start is no error of reading but an obstacle to a result."""
    assert obstacles(read(EXAMPLE)) == EXAMPLE_OBSTACLES


@pytest.mark.parametrize("command", ["estimate", "check"])
def test_the_commands_name_the_obstacles(savings: Run, tmp_path: Path, command: str) -> None:
    """`estimate` and `check` end with exit 1 and one line for each obstacle.

    A start after the history is none for `check`, which then judges the years before it.
    """
    (tmp_path / "case.yaml").write_text(EXAMPLE, encoding="utf-8")
    done = savings(command, "case.yaml")
    assert done.returncode == 1
    assert done.stdout == ""
    expected = [f"case.yaml:{obstacle}" for obstacle in EXAMPLE_OBSTACLES]
    if command == "check":
        short = "the baseline has 2 years with costs; at least 3 are needed: make it longer, or add years"
        expected = [*expected[1:], f"case.yaml:35:13: trend.baseline: {short} to the history"]
    assert named(done.stderr) == expected


# What scalars mean


def test_scalars_mean_what_a_controller_means(read: Read) -> None:
    """`NO` is Norway, 016 is a text in a text field, and numbers are decimal with any marks."""
    case = read(SMALL)
    assert (case.municipality.country, case.municipality.code) == ("NO", "016")
    assert list(case.costs.observed.values()) == [1000, 1000, 1100, 1150.5, 1200, 1210, 1220]


@pytest.mark.parametrize(
    "code", ["153", "016", "0x1F", "1_000", "1e3", "12:30", "2015-03-01", "null", "true", "~"]
)
def test_a_text_field_keeps_its_characters(read: Read, code: str) -> None:
    """What would be a number, a date or a yes to YAML is text in a text field."""
    assert read(changed(SMALL, ("016", code))).municipality.code == code


def test_years_and_the_scale(read: Read) -> None:
    """`scale` multiplies the history, and years come in order."""
    case = read(
        changed(SMALL, ("  basis: gross", "  scale: 1000"), ("    2001: 1_000\n", ""), ("2007:", "2001:"))
    )
    assert list(case.costs.observed) == [2001, 2002, 2003, 2004, 2005, 2006]
    assert case.costs.observed[2001] == 1_220_000


def test_a_text_is_one_string_or_one_for_each_language(read: Read) -> None:
    """A string is a text in every language; a missing language falls back to the first there is."""
    case = read(SMALL)
    assert [case.title.get(language) for language in ("en", "fi", "sv")] == [
        "Early support",
        "Varhainen tuki",
        "Early support",
    ]
    assert [case.title.has(language) for language in ("en", "fi", "sv")] == [True, True, False]
    assert case.costs.measure.has("sv")
    assert case.costs.measure.get("sv") == "Child services"


def test_the_id_is_the_name_of_the_file_unless_given(read: Read) -> None:
    """A case without an id has its file's name without the ending."""
    assert read(SMALL).id == "case"
    assert read(f"id: small_1-ä\n{SMALL}").id == "small_1-ä"


# Financial years


@pytest.mark.parametrize(
    ("labels", "year", "label"),
    [
        ("2008-09, 2009-10, 2010-11, 2011-12", 2030, "2030-31"),
        ("2008/09, 2009/10, 2010/11, 2011/12", 2030, "2030/31"),
        ("2008-2009, 2009-2010, 2010-2011, 2011-2012", 2030, "2030-2031"),
        ("2008 – 09, 2009 – 10, 2010 – 11, 2011 – 12", 2030, "2030 – 31"),
        ("2008-09, 2009-10, 2010-11, 2011-12", 1999, "1999-00"),
        ("2008/2009, 2009/2010, 2010/2011, 2011/2012", 1999, "1999/2000"),
        ("2008, 2009, 2010, 2011", 2030, "2030"),
    ],
)
def test_a_year_out_of_the_history_has_the_label_of_the_case(
    read: Read, labels: str, year: int, label: str
) -> None:
    """A year that the case does not name is written in the style of those that it names."""
    years = labels.split(", ")
    history = FINANCIAL[FINANCIAL.index("{2008-09") : FINANCIAL.index("\nsources")]
    written = f"{{{', '.join(f'{year}: 5' for year in years)}}}"
    case = read(changed(FINANCIAL, (history, written), ("start: 2011-12", f"start: {years[-1]}")))
    assert case.label(year) == label
    assert [case.label(known) for known in case.costs.observed] == years
    assert list(case.costs.observed) == [2008, 2009, 2010, 2011]


def test_a_year_keeps_its_written_label(read: Read) -> None:
    """Each year is shown as it was written, also where the styles are mixed."""
    case = read(changed(FINANCIAL, ("2009-10", "2009/2010"), ("start: 2011-12", "start: 2011")))
    assert [case.label(year) for year in (2008, 2009, 2010, 2011)] == [
        "2008-09",
        "2009/2010",
        "2010-11",
        "2011-12",
    ]


# What is wrong, and where

PROVENANCES = "outturn, budget, statistics, published, illustrative"
NOT_SAID = "'includes_investment' is missing: is the investment inside these costs (true) or not (false)?"
NEGATIVE = "is negative, which only net costs can be; write 'basis: net' where they are"
LEAVE_OUT = "leave the line out where the figure is not known"
NEEDED = "at least 3 are needed: add earlier years to the history, or choose a later start"
NEEDED_BESIDE_EXCLUDED = NEEDED.replace("history, or", "history, exclude fewer, or")
SHORT = (
    "the baseline has 2 years with costs; at least 3 are needed: make it longer, or add years to the history"
)
TRENDS = ", ".join(discovery.names("trends"))
NOT_YEAR = "is not a year; write it with four digits, as"
AREA_KEYS = ", ".join(Municipality.model_fields)
TREND_KEYS = ", ".join(Trend.model_fields)
NO_TAGS = "are not used in a case; text that begins with ! needs quotes"
TWO_TEXTS = "text with a colon or comma needs quotes"


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("title:", "titel:", "1:1: title: is missing\n2:1: unknown key 'titel'; did you mean 'title'?"),
        (
            "  unit",
            "  Unit",
            "6:3: costs.unit: is missing\n7:3: costs: unknown key 'Unit'; did you mean 'unit'?",
        ),
        ("code:", "post:", f"3:49: municipality: unknown key 'post'; known here: {AREA_KEYS}"),
        (
            "  unit: EUR\n",
            "  unit: EUR\n  unit: SEK\n",
            "8:3: costs: key 'unit' appears twice, first in line 7",
        ),
        (
            "  2002: 1e3\n    2003: 1100\n",
            "  2003: 1001\n    2003: 1002\n",
            "13:5: costs.history: year 2003 appears twice, first in line 12",
        ),
        ("2003:", "2002-03:", "13:5: costs.history: year 2002-03 appears twice, first as 2002"),
        (
            "2003:",
            "? [2003]\n    :",
            "13:7: costs.history: a key is a word or a year, not empty, a list or a group of keys",
        ),
        ("format: 1\n", "", "1:1: format: is missing"),
        ("name: Exampleville, ", "", "3:15: municipality.name: is missing"),
        ("  measure: Child services\n", "", "6:3: costs.measure: is missing"),
        ("sources:\n  - Accounts 2001-2007\n", "", "1:1: sources: is missing"),
    ],
)
def test_a_wrong_key(read: Read, old: str, new: str, expected: str) -> None:
    """A key that is unknown, missing or there twice is named where it stands, or where it should stand."""
    assert problems(read, changed(SMALL, (old, new))) == expected.splitlines()


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("format: 1", "format:", "1:8: format: is empty; write 1"),
        ("name: Family support", "name: ", "4:22: intervention.name: is empty; write a text"),
        (
            "start: 2006",
            "start: ",
            "4:45: intervention.start: is empty; write a year with four digits, as 2009",
        ),
        ("unit: EUR", "unit:", "7:8: costs.unit: is empty; write a text"),
        ("unit: EUR", "unit: ' '", "7:9: costs.unit: is empty; write a text"),
        ("outturn", "", f"8:14: costs.provenance: is empty; write one of: {PROVENANCES}"),
        (
            "municipality: {name: Exampleville, country: NO, code: 016}",
            "municipality:",
            f"3:14: municipality: is empty; it needs keys and values; its keys are: {AREA_KEYS}",
        ),
        (
            "\n  - Accounts 2001-2007",
            "",
            "18:9: sources: is empty; it needs a list: one line for each, beginning with '- '",
        ),
        ("- Accounts 2001-2007", "-", "19:4: sources[0]: is empty; write a text"),
        ("\n  - Accounts 2001-2007", " []", "18:10: sources: needs at least one entry"),
        ("{en: Early support, fi: Varhainen tuki}", "{}", "2:8: title: is empty; write a text"),
        ("2003: 1100", "2003:", f"13:10: costs.history.2003: there is no amount; {LEAVE_OUT}"),
    ],
)
def test_a_required_key_left_empty(read: Read, old: str, new: str, expected: str) -> None:
    """A required key with nothing behind it is said to be empty, with what to write."""
    assert problems(read, changed(SMALL, (old, new))) == expected.splitlines()


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            "{en: Early support, fi: Varhainen tuki}",
            "{en: Child services, net}",
            (
                "2:29: title: unknown language 'net': a text has one key per language (en, fi, sv); "
                'text with a comma or colon needs quotes, as {en: "costs, net"}'
            ),
        ),
        (
            "Accounts 2001-2007",
            "{en: Accounts, link: x}",
            (
                "19:20: sources[0]: unknown language 'link': a text has one key per language (en, fi, sv); "
                'text with a comma or colon needs quotes, as {en: "costs, net"}; '
                "an address has the key 'url'"
            ),
        ),
        ("unit: EUR", "unit: [EUR]", f"7:9: costs.unit: a list is not a text; {TWO_TEXTS}"),
        ("fi: Varhainen tuki", "fi: {a: b}", f"2:32: title.fi: a group of keys is not a text; {TWO_TEXTS}"),
        ("format: 1", "format: 1\nid: a b", "2:5: id: may hold letters, digits, - and _ only"),
        ("format: 1", f"format: 1\nid: {'a' * 101}", "2:5: id: is too long; 100 characters at most"),
    ],
)
def test_a_wrong_text(read: Read, old: str, new: str, expected: str) -> None:
    """Text that YAML took for something else is said to need quotes."""
    assert problems(read, changed(SMALL, (old, new))) == expected.splitlines()


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            "outturn",
            "outurn",
            f"8:15: costs.provenance: 'outurn' is not one of: {PROVENANCES}; did you mean 'outturn'?",
        ),
        ("gross", "[net]", "9:10: costs.basis: a list is not one of: net, gross"),
        (
            "code: 016",
            "kind: city",
            "3:55: municipality.kind: 'city' is not one of: municipality, county, state, other",
        ),
        (
            "basis: gross",
            "prices: real",
            "9:11: costs.prices: 'real' is neither nominal nor {base_year: 2014}",
        ),
        (
            "basis: gross",
            "includes_investment: yes",
            "9:24: costs.includes_investment: 'yes' is neither true nor false; write true",
        ),
    ],
)
def test_a_wrong_word(read: Read, old: str, new: str, expected: str) -> None:
    """A word that is not one of the known ones is answered with these."""
    assert problems(read, changed(SMALL, (old, new))) == expected.splitlines()


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            "format: 1",
            "format: 2",
            "1:9: format: '2' is not known to this version of savings; it reads format 1",
        ),
        (
            "format: 1",
            "format: [1]",
            "1:9: format: a list is not known to this version of savings; it reads format 1",
        ),
        (
            "basis: gross",
            "scale: 0",
            "9:10: costs.scale: '0' is not positive; write 1000 where the figures are in thousands",
        ),
        (
            "basis: gross",
            "scale: -1000",
            "9:10: costs.scale: '-1000' is not positive; write 1000 where the figures are in thousands",
        ),
        (
            "1100",
            "n.a. (audit)",
            "13:11: costs.history.2003: 'n.a. (audit)' is not a number; write it as 1234567.50",
        ),
        ("1100", "1,100", "13:11: costs.history.2003: '1,100' can be read in two ways; write 1100 or 1.1"),
        ("1100", ".inf", "13:11: costs.history.2003: '.inf' is not a finite number"),
        ("1100", "-inf", "13:11: costs.history.2003: '-inf' is not a finite number"),
        ("1100", "1e999", "13:11: costs.history.2003: '1e999' is not a finite number"),
        ("1100", ".nan", "13:11: costs.history.2003: '.nan' is not a finite number"),
        ("1100", "nan", "13:11: costs.history.2003: 'nan' is not a finite number"),
        ("1100", "x", f"13:11: costs.history.2003: 'x' is no amount; {LEAVE_OUT}"),
        ("1100", "[1100]", "13:11: costs.history.2003: a list is not a number"),
        ("start: 2006", "start: 98", f"4:45: intervention.start: '98' {NOT_YEAR} 1998"),
        (
            "start: 2006",
            "start: 2008-10",
            "4:45: intervention.start: '2008-10' is not one year; a financial year is written 2008-09",
        ),
        ("2003:", "20o3:", f"13:5: costs.history: '20o3' {NOT_YEAR} 2009 or 2008-09"),
        (
            "2003: 1100",
            "20o3: about 5",
            (
                f"13:5: costs.history: '20o3' {NOT_YEAR} 2009 or 2008-09\n"
                "13:11: costs.history.20o3: 'about 5' is not a number; write it as 1234567.50"
            ),
        ),
    ],
)
def test_a_wrong_number_or_year(read: Read, old: str, new: str, expected: str) -> None:
    """A number or a year that leaves a doubt is refused where it stands."""
    assert problems(read, changed(SMALL, (old, new))) == expected.splitlines()


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            "municipality: {name: Exampleville, country: NO, code: 016}",
            "municipality: Exampleville",
            f"3:15: municipality: needs keys and values; its keys are: {AREA_KEYS}",
        ),
        (
            "format: 1",
            "format: 1\ntrend: linear",
            f"2:8: trend: needs keys and values; its keys are: {TREND_KEYS}",
        ),
        (
            "\n  - Accounts 2001-2007",
            " Accounts",
            "18:10: sources: needs a list: one line for each, beginning with '- '",
        ),
        (
            "basis: gross",
            "exclude: [2003]",
            "9:13: costs.exclude[0]: needs keys and values; its keys are: year, why",
        ),
    ],
)
def test_a_wrong_shape(read: Read, old: str, new: str, expected: str) -> None:
    """A text where a list or keys are needed is answered with what is needed."""
    assert problems(read, changed(SMALL, (old, new))) == expected.splitlines()


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("  2003: 1100", "  2003: -1100", f"13:11: costs.history.2003: '-1100' {NEGATIVE}"),
        ("format: 1", "format: 1\ninvestment: [{year: 2006, amount: 5}]", f"7:3: costs: {NOT_SAID}"),
        (
            "format: 1",
            "format: 1\ntrend: {model: declared}",
            "2:8: trend: 'growth' is missing: 'model: declared' needs {amount: 300_000} or {rate: 0.04}",
        ),
        (
            "format: 1",
            "format: 1\ntrend: {model: declared, growth: {rate: 1 %, amount: 1}}",
            "2:34: trend.growth: give either an amount or a rate, as {rate: 0.04}",
        ),
        (
            "format: 1",
            "format: 1\ntrend: {baseline: {from: 2004, to: 2002}}",
            "2:19: trend.baseline: the years run backwards: from 2004 to 2002",
        ),
        (
            "format: 1",
            "format: 1\nreported: [{year: 2006}]",
            "2:12: reported[0]: give one of 'saving', 'percent', 'bcr' and 'per_head'",
        ),
        (
            "format: 1",
            "format: 1\nreported: [{saving: 1}, {from: 2006, saving: 1}, {year: 2006, to: 2007}]",
            (
                "2:12: reported[0]: says no year; give 'year', or 'from' and 'to'\n"
                "2:25: reported[1]: 'from' and 'to' belong together\n"
                "2:50: reported[2]: give either 'year' or 'from' and 'to', not both\n"
                "2:50: reported[2]: give one of 'saving', 'percent', 'bcr' and 'per_head'"
            ),
        ),
    ],
)
def test_keys_that_do_not_go_together(read: Read, old: str, new: str, expected: str) -> None:
    """What one key must be because of another is said at the key to change."""
    assert problems(read, changed(SMALL, (old, new))) == expected.splitlines()


def test_the_message_begins_with_the_file_as_it_was_named(savings: Run, tmp_path: Path) -> None:
    """A message is `cases/x.yaml:12:5: costs.history: …`, which editors turn into a link."""
    (tmp_path / "cases").mkdir()
    (tmp_path / "cases" / "x.yaml").write_text(changed(SMALL, ("    2001: 1_000\n", ""), ("2003:", "2002:")))
    done = savings("check", "cases/x.yaml")
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr == (
        "cases/x.yaml:12:5: costs.history: year 2002 appears twice, first in line 11\n"
        "  12 |     2002: 1100\n"
        "     |     ^\n"
    )


def test_all_problems_are_said_in_one_run(read: Read) -> None:
    """Mistakes of every kind, and the obstacles, are named together and in the order of the file."""
    text = """\
format: 1
titel: Early support
municipality: {name: Exampleville, name: Other}
intervention: {name: {en: Support, care}, start: 2010}
investment: [{amount: 2 M}]
costs:
  measure: Child services
  unit: EUR
  provenance: accounts
  provisional: [2015]
  history:
    2001: 1,000
    2002: -5
    2002-03: 6
    2003: 7
trend: {model: linera, growth: {}}
reported: [{year: 20x5}]
"""
    assert problems(read, text) == [
        "1:1: sources: is missing",
        "1:1: title: is missing",
        "2:1: unknown key 'titel'; did you mean 'title'?",
        "3:36: municipality: key 'name' appears twice, first in line 3",
        "4:36: intervention.name: unknown language 'care': a text has one key per language (en, fi, sv); "
        'text with a comma or colon needs quotes, as {en: "costs, net"}',
        "4:50: intervention.start: 2010 is after the last year of the history, 2003",
        "5:14: investment[0]: says no year; give 'year', or 'from' and 'to'",
        "5:23: investment[0].amount: '2 M' is not a number: write it in full, without 'M', as 1234567.50 "
        "('costs.unit' names the unit, 'costs.scale' says 1000 where the history is in thousands)",
        f"7:3: costs: {NOT_SAID}",
        f"9:15: costs.provenance: 'accounts' is not one of: {PROVENANCES}",
        "10:17: costs.provisional[0]: year 2015 is not in the history",
        "12:11: costs.history.2001: '1,000' can be read in two ways; write 1000 or 1.0",
        f"13:11: costs.history.2002: '-5' {NEGATIVE}",
        "14:5: costs.history: year 2002-03 appears twice, first as 2002",
        f"16:16: trend.model: 'linera' is not one of: {TRENDS}; did you mean 'linear'?",
        "16:32: trend.growth: give either an amount or a rate, as {rate: 0.04}",
        "17:12: reported[0]: give one of 'saving', 'percent', 'bcr' and 'per_head'",
        f"17:19: reported[0].year: '20x5' {NOT_YEAR} 2009 or 2008-09",
    ]


@pytest.mark.parametrize("history", ["  history: see the annex\n", "  history: [1, 2]\n", "  history: 5\n"])
def test_a_history_is_a_line_for_each_year(read: Read, history: str) -> None:
    """A history that is a text, a list or a number is refused with the way to write one."""
    text = SMALL[: SMALL.index("  history")] + history + "sources: [Accounts]\n"
    expected = "10:12: costs.history: needs a line for each year, as '2009: 10_100_000'"
    assert problems(read, text) == [expected]


@pytest.mark.parametrize("history", ["", "  history:\n", "  history: {}\n"])
@pytest.mark.parametrize("reported", ["", "reported:\n", "reported: []\n"])
def test_a_case_has_a_history_or_a_reported_figure(read: Read, history: str, reported: str) -> None:
    """Without either there is nothing to tell."""
    text = SMALL[: SMALL.index("  history")] + history + "sources: [Accounts]\n" + reported
    assert problems(read, text) == [
        "6:3: costs: there is neither a 'history' nor a 'reported' figure; give at least one"
    ]


def test_a_case_without_a_history_is_as_reported_only(read: Read) -> None:
    """Reported figures alone make a case that has no result and no obstacles."""
    text = SMALL[: SMALL.index("  history")] + "sources: [Accounts]\nreported: [{year: 2006, saving: 5}]\n"
    assert read(text).reported_only
    assert read(text).obstacles() == []
    assert not read(SMALL).reported_only


# What is no case at all


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "is empty; 'savings new' writes a case to start from"),
        ("# format: 1\n\n# a comment\n", "is empty; 'savings new' writes a case to start from"),
        ("- format: 1\n", "1:1: is not a case: it needs keys and values at its top level, as 'format: 1'"),
        ("\nformat 1\n", "2:1: is not a case: it needs keys and values at its top level, as 'format: 1'"),
        (f"{SMALL}---\n{SMALL}", "20:1: a second document starts here ('---'); a file holds one case"),
        (
            f"{SMALL}caveats: !!python/object/apply:os.system [id]\n",
            f"20:10: tags ('tag:yaml.org,2002:python/object/apply:os.system') {NO_TAGS}",
        ),
        (f"{SMALL}caveats: &a [*a]\n", "20:14: '*a' stands inside what it stands for, without end"),
        (SMALL.replace("  unit", "\tunit"), "7:1: is not YAML: a tab; YAML is indented with spaces"),
        (
            SMALL.replace("measure: ", "measure: a: "),
            "6:13: is not YAML: a second colon in the line; text with a colon needs quotes",
        ),
        (
            SMALL.replace("unit: ", "unit: '"),
            "7:9: is not YAML: a quotation mark is opened here and never closed",
        ),
        (f"{SMALL}caveats: " + "[" * 500, "20:49: is nested more than 40 levels deep"),
    ],
)
def test_what_is_no_case_is_one_problem(read: Read, text: str, expected: str) -> None:
    """A file that cannot be read as a case is refused with the one thing that stands in the way."""
    found = problems(read, text)
    assert len(found) == 1
    assert found[0].endswith(expected)


REFUSED = {
    "empty": (b"", ": is empty; 'savings new' writes a case to start from"),
    "list": (b"- a\n", ":1:1: is not a case: it needs keys and values at its top level, as 'format: 1'"),
    "binary": (b"PK\3\4\0\0\0\0", ": is a binary file; a case is a text file in YAML"),
    "utf-16": (SMALL.encode("utf-16"), ": is written in UTF-16; save it as UTF-8"),
    "latin-1": (
        EXAMPLE.encode("latin-1"),
        ":5:8: is not UTF-8 (it looks like Windows-1252, also called Latin-1 or ANSI); save it as UTF-8",
    ),
    "nested": (b"{a: " * 100_000, ":1:158: is nested more than 40 levels deep"),
    "large": (b"#" * 5_000_001, ": is over 5 MB; a case file is some kilobytes"),
}


@pytest.mark.parametrize(("data", "message"), REFUSED.values(), ids=REFUSED)
def test_the_command_refuses_without_a_traceback(
    savings: Run, tmp_path: Path, data: bytes, message: str
) -> None:
    """What is no case ends with exit 1, one message on stderr and nothing on stdout."""
    (tmp_path / "case.yaml").write_bytes(data)
    done = savings("estimate", "case.yaml")
    assert (done.returncode, done.stdout, named(done.stderr)) == (1, "", [f"case.yaml{message}"])


def test_the_command_names_files_that_are_not_there(savings: Run, tmp_path: Path) -> None:
    """A missing file is named in a line; `check` checks a good case beside it, `estimate` takes no folder."""
    (tmp_path / "good.yaml").write_text(SMALL, encoding="utf-8")
    done = savings("check", "none.yaml", "good.yaml")
    assert (done.returncode, done.stderr) == (1, "none.yaml: no such file\n")
    assert named(done.stdout) == ["good.yaml: ok"]
    done = savings("estimate", ".")
    assert (done.returncode, done.stderr) == (1, ".: is a folder; name one case file\n")


# What keeps a case from a result


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ([], []),
        (
            [("start: 2006", "start: 2001")],
            ["4:45: intervention.start: 2001 has no year before it; the history begins in 2001"],
        ),
        (
            [("start: 2006", "start: 1999-00")],
            ["4:45: intervention.start: 1999-00 has no year before it; the history begins in 2001"],
        ),
        (
            [("start: 2006", "start: 2008")],
            ["4:45: intervention.start: 2008 is after the last year of the history, 2007"],
        ),
        ([("start: 2006", "start: 2007")], []),
        ([("start: 2006", "start: 2004")], []),
        (
            [("start: 2006", "start: 2003")],
            [f"4:45: intervention.start: 2003 leaves 2 years before it with costs; {NEEDED}"],
        ),
        (
            [("start: 2006", "start: 2002")],
            [f"4:45: intervention.start: 2002 leaves 1 year before it with costs; {NEEDED}"],
        ),
        (
            [("start: 2006", "start: 2002"), ("basis: gross", "exclude: [{year: 2001, why: a}]")],
            [
                "4:45: intervention.start: 2002 leaves 0 years before it with costs that are not excluded; "
                f"{NEEDED_BESIDE_EXCLUDED}"
            ],
        ),
        (
            [("    2002: 1e3\n", ""), ("    2003: 1100\n", ""), ('    2004: "1 150,50"\n', "")],
            [f"4:45: intervention.start: 2006 leaves 2 years before it with costs; {NEEDED}"],
        ),
        (
            [("basis: gross", "exclude: [{year: 2002, why: a}, {year: 2003, why: b}, {year: 2004, why: c}]")],
            [
                "4:45: intervention.start: 2006 leaves 2 years before it with costs that are not excluded; "
                f"{NEEDED_BESIDE_EXCLUDED}"
            ],
        ),
        ([("format: 1", "format: 1\ntrend: {baseline: {from: 2004}}")], [f"2:19: trend.baseline: {SHORT}"]),
        ([("format: 1", "format: 1\ntrend: {baseline: {to: 2002}}")], [f"2:19: trend.baseline: {SHORT}"]),
        (
            [("format: 1", "format: 1\ntrend: {baseline: {from: 2002, to: 2006}}")],
            ["2:36: trend.baseline.to: the baseline reaches the start; end it before 2006"],
        ),
        ([("format: 1", "format: 1\ntrend: {baseline: {from: 2002, to: 2005}}")], []),
        (
            [("basis: gross", "provisional: [2007, 2008]\n  exclude: [{year: 1990, why: a}]")],
            [
                "10:20: costs.exclude[0].year: year 1990 is not in the history",
                "9:23: costs.provisional[1]: year 2008 is not in the history",
            ],
        ),
    ],
)
def test_an_obstacle_has_its_line_column_and_key(
    read: Read, changes: list[tuple[str, str]], expected: list[str]
) -> None:
    """A case that can be read but not computed says at which place it must change."""
    assert obstacles(read(changed(SMALL, *changes))) == expected


def test_obstacles_name_financial_years_as_they_are_written(read: Read) -> None:
    """An obstacle speaks of 2012-13 where the case does."""
    assert obstacles(read(FINANCIAL)) == []
    late = changed(
        FINANCIAL, ("start: 2011-12", "start: 2013-14"), ("  unit", "  provisional: [2013/14]\n  unit")
    )
    assert obstacles(read(late)) == [
        "4:45: intervention.start: 2013-14 is after the last year of the history, 2012-13",
        "7:17: costs.provisional[0]: year 2013/14 is not in the history",
    ]


def test_a_case_made_in_python_has_obstacles_without_a_place() -> None:
    """Where there is no file, the key alone says where the obstacle is."""
    case = api.Case.model_validate(
        {
            "format": 1,
            "title": "T",
            "municipality": {"name": "M"},
            "intervention": {"name": "I", "start": 2010},
            "costs": {
                "measure": "C",
                "unit": "EUR",
                "provenance": "outturn",
                "history": {2001: 1.5, 2002: 2},
            },
            "sources": ["S"],
        }
    )
    assert case.sha256 is None
    assert [str(problem) for problem in case.obstacles()] == [
        "case: intervention.start: 2010 is after the last year of the history, 2002"
    ]


# What is accepted


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("\ufeff" + SMALL, id="byte-order mark"),
        pytest.param(SMALL.replace("\n", "\r\n"), id="CRLF"),
        pytest.param("\ufeff" + SMALL.replace("\n", "\r\n"), id="byte-order mark and CRLF"),
        pytest.param(SMALL.replace("\n", "\r"), id="CR"),
        pytest.param(f"---\n{SMALL}...\n", id="document marks"),
        pytest.param(SMALL.rstrip(), id="no last line end"),
        pytest.param(
            SMALL + "summary:\nid:\ninvestment:\ntrend:\ncaveats:\nresearch:\nreported:\nprepared:\n",
            id="empty keys",
        ),
        pytest.param(
            changed(
                SMALL, ("basis: gross", "basis: gross\n  scale:\n  prices:\n  source:\n  exclude:\n  breaks:")
            ),
            id="empty keys of costs",
        ),
        pytest.param(
            f"{SMALL}trend: {{model: , growth: , baseline: {{from: , to: }}}}\n", id="empty keys of trend"
        ),
    ],
)
def test_how_it_is_written_does_not_matter(read: Read, text: str) -> None:
    """Byte-order marks, line ends and optional keys with nothing behind them change nothing."""
    assert read(text).model_dump() == read(SMALL).model_dump()


def test_aliases_are_read(read: Read) -> None:
    """Small honest anchors and aliases save typing."""
    case = read(
        changed(SMALL, ("measure: Child", "measure: &m Child"), ("  - Accounts", "  - *m\n  - Accounts"))
    )
    assert [source.text.get("en") for source in case.sources] == ["Child services", "Accounts 2001-2007"]


def test_a_problem_behind_an_alias_is_said_where_the_alias_stands(read: Read) -> None:
    """What cannot be used at one place can be right at another."""
    text = changed(SMALL, ("measure: Child", "measure: &m Child"), ("2003: 1100", "2003: *m"))
    assert problems(read, text) == [
        "13:11: costs.history.2003: 'Child services' is not a number; write it as 1234567.50"
    ]


@pytest.mark.parametrize("written", ["\x1b[31mred\x07", r'"\e[31mred\a"'])
def test_control_characters_in_a_title_are_kept(read: Read, written: str) -> None:
    """The case keeps what was written; what prints it makes it harmless."""
    case = read(changed(SMALL, ("{en: Early support, fi: Varhainen tuki}", written)))
    assert case.title.get("en") == "\x1b[31mred\x07"


@pytest.mark.parametrize("magnitude", [1e-6, 1.0, 1e15])
def test_magnitudes_are_kept(read: Read, magnitude: float) -> None:
    """Packs per head in millionths and state budgets in small coin are numbers alike."""
    confirmed = ("  history:\n", "  confirmed: [2003]\n  history:\n")
    case = read(changed(SMALL, ("2003: 1100", f"2003: {magnitude!r}"), confirmed))
    assert case.costs.observed[2003] == magnitude


def test_net_costs_can_be_negative(read: Read) -> None:
    """With `basis: net` income can be larger than costs."""
    case = read(changed(SMALL, ("gross", "net"), ("1100", "-1100"), ("1200", '"−1 200,5"')))
    assert (case.costs.observed[2003], case.costs.observed[2005]) == (-1100, -1200.5)


@pytest.mark.parametrize(
    ("growth", "amount", "rate"),
    [("amount: 300_000", 300_000, None), ("rate: 0.04", None, 0.04), ("rate: 4 %", None, 0.04)],
)
def test_a_declared_growth_is_an_amount_or_a_rate(
    read: Read, growth: str, amount: float | None, rate: float | None
) -> None:
    """`model: declared` takes an amount a year or a rate a year."""
    declared = read(f"{SMALL}trend: {{model: declared, growth: {{{growth}}}}}\n").trend.growth
    assert declared is not None
    assert (declared.amount, declared.rate) == (amount, rate)


def test_points_that_may_group_are_not_guessed(tmp_path: Path) -> None:
    """Where other amounts group thousands with points, one with a single point is refused."""
    text = SMALL.replace("  2003: 1100", "  2003: 1.234.567")
    assert text != SMALL
    file = tmp_path / "points.yaml"
    file.write_text(text.replace("  2004: ", "  2004: 9.500 # "), "utf-8")
    with pytest.raises(api.CaseError, match=r"costs.history.2004: '9.500' can be read in two ways"):
        api.read_case(file)


def test_a_negative_investment_is_refused(tmp_path: Path) -> None:
    """What the intervention cost is written without a minus."""
    file = tmp_path / "negative.yaml"
    file.write_text(SMALL + "investment: [{year: 2006, amount: -5}]\n", "utf-8")
    with pytest.raises(api.CaseError, match=r"investment\[0\].amount: is negative"):
        api.read_case(file)


def test_a_hundred_problems_are_enough_for_one_reading(tmp_path: Path) -> None:
    """The message stops after a hundred problems and counts the others; `problems` has them all."""
    file = tmp_path / "many.yaml"
    file.write_text(SMALL + "".join(f"wrong{n}: 1\n" for n in range(150)), "utf-8")
    with pytest.raises(api.CaseError) as caught:
        api.read_case(file)
    assert len(caught.value.problems) == 150
    assert str(caught.value).splitlines()[-1] == "and 50 problems more"
