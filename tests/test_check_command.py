"""`savings check` says what it understood: of every case that a batch would take, in three languages."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from conftest import CASES, ROOT, Run, named
from made_cases import made

import savings as api
from savings.batch.check import lines
from savings.report.document import Items
from savings.report.sections.understood import understood

HISTORY = {year: 4_800_000 + 100_000 * (year - 2000) for year in range(2000, 2010)}
BAD = "format: 1\ntitel: x\n"
WORTH = {
    "en": """\
  Measure: Child services, net; EUR, net, INVENTED
  Years: 2000 to 2014: 9 before the start, 6 from it on
  Start: 2009
  Trend: straight line; baseline 2000 to 2008: 9 years
  Costs: 9.6 to 14.1 million euros a year
  Per head (residents aged 0-17: 5,350 to 6,000): 1,600 to 2,640 euros a year
  Investment: €1,429,500 up to 2014 (new money €997,500; moved from elsewhere
    €360,000; in kind €72,000); €90,000 after 2014; not inside the costs above
  Amounts: in current prices
  Besides: published figures (5), price index (fi-consumer-prices), number
    (children placed: 150 to 177), adjustments (3), payers (2), share that frees
    money (60~%), net present value
  Too small to be seen, 2009 to 2014: savings under 5~% of what is projected
    (95~% interval)
  Too small after 3 more years, 2009 to 2017: savings under about 6~%
""",
    "fi": """\
  Luvut: Lasten palvelut, netto; EUR, netto, KUVITTEELLINEN ESIMERKKI
  Vuodet: 2000–2014; ennen alkua 9, alusta lähtien 6
  Alku: 2009
  Trendi: suoraviivainen; vertailukausi 2000–2008: 9 vuotta
  Kustannukset: vähintään 9,6 ja enintään 14,1 miljoonaa euroa vuodessa
  Henkeä kohden (0–17-vuotiaat asukkaat: vähintään 5~350 ja enintään 6~000):
    vähintään 1~600 ja enintään 2~640 euroa vuodessa
  Toimenpiteen kustannukset: 1~429~500~euroa vuoden 2014 loppuun mennessä (uutta
    rahaa 997~500~euroa; muualta siirrettyä 360~000~euroa; luontoissuorituksia
    72~000~euroa); vuoden 2014 jälkeen 90~000~euroa; eivät sisälly edellä
    mainittuihin kustannuksiin
  Rahamäärät: käyvin hinnoin
  Lisäksi: julkaistut luvut (5), hintaindeksi (fi-consumer-prices), määrä
    (sijoitetut lapset: vähintään 150 ja enintään 177), korjaukset (3), maksajat
    (2), rahaa vapauttava osuus (60~%), nettonykyarvo
  Liian pieni erottuakseen, 2009–2014: alle 5~%:n säästö ennakoidusta tasosta
    (95~%:n epävarmuusväli)
  Liian pieni 3 vuoden kuluttua, 2009–2017: alle noin 6~%:n säästö
""",
    "sv": """\
  Uppgifter: Tjänster för barn, netto; EUR, netto, FIKTIVT EXEMPEL
  År: 2000–2014: 9 före starten, 6 från och med starten
  Start: 2009
  Trend: rak trend; perioden före starten 2000–2008: 9 år
  Kostnader: 9,6 till 14,1 miljoner euro per år
  Per person (invånare i åldern 0–17 år: 5~350 till 6~000): 1~600 till 2~640
    euro per år
  Insatsens kostnader: 1~429~500~euro till och med 2014 (nya pengar
    997~500~euro; överfört från annan verksamhet 360~000~euro; in natura
    72~000~euro); efter 2014 90~000~euro; ingår inte i kostnaderna ovan
  Belopp: i löpande priser
  Dessutom: publicerade uppgifter (5), prisindex (fi-consumer-prices), antal
    (placerade barn: 150 till 177), justeringar (3), betalare (2), andel som
    frigör pengar (60~%), nettonuvärde
  För liten för att synas, 2009–2014: en inbesparing under 5~% av den beräknade
    nivån (95-procentsintervall)
  För liten om 3 år, 2009–2017: en inbesparing under omkring 6~%
""",
}


def said(case: api.Case, language: str = "en", **choices: Any) -> list[str]:
    """Return what is understood of a case."""
    report = api.Report(api.estimate(case, **choices), language)
    return list(understood(report.estimate, report.writer))


def line(case: api.Case, label: str) -> str:
    """Return the one line of a case that begins with a label, without the label."""
    (found,) = (each for each in said(case) if each.startswith(f"{label}: "))
    return found.removeprefix(f"{label}: ")


def put(folder: Path, *names: str, more: str = "") -> Path:
    """Write Leeds' case into a folder under several names."""
    folder.mkdir(exist_ok=True)
    for name in names:
        (folder / f"{name}.yaml").write_text((CASES / "leeds.yaml").read_text("utf-8") + more, "utf-8")
    return folder


@pytest.mark.parametrize("language", WORTH)
def test_all_that_a_case_has_is_said(savings: Run, language: str) -> None:
    """A case that asks for nearly everything: a line a thing, in 80 columns, in the language asked for."""
    path = ROOT / "tests" / "data" / "worth.yaml"
    done = savings("check", path, "--lang", language)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == f"{path}: ok\n" + WORTH[language].replace("~", "\u00a0")
    assert savings("check", path, env={"LANG": language}).stdout == done.stdout


@pytest.mark.parametrize(
    ("factor", "first", "words"),
    [
        (1, 4_800_000, "4.8 to 5.7 million euros a year"),
        (1000, 4_800_000_000, "4.8 to 5.7 billion euros a year"),
        (0.001, 4800, "4,800 to 5,700 euros a year"),
        (1, 4800, "4,800 euros to 5.7 million euros a year"),
        (1, 0, "0 euros to 5.7 million euros a year"),
        (1, -4_800_000, "−4.8 to 5.7 million euros a year"),
    ],
)
def test_a_wrong_scale_jumps_to_the_eye(factor: float, first: float, words: str) -> None:
    """The smallest and the largest cost stand in words; in two scales if one year alone is in thousands."""
    history = {year: cost * factor for year, cost in HISTORY.items()} | {2000: first}
    assert line(made(history), "Costs") == words


def test_costs_that_never_change_are_one_amount() -> None:
    """Of the same cost in every year one is named, not a range from it to itself."""
    assert line(made(dict.fromkeys(HISTORY, 5e6)), "Costs") == "5.0 million euros a year"


def test_what_is_no_money_has_no_prices() -> None:
    """Figures of another unit are not called costs."""
    lines = said(made(HISTORY, costs={"unit": "days of care"}))
    assert "Figures: 4.8 to 5.7 million days of care" in lines
    assert not any(each.startswith(("Costs", "Amounts")) for each in lines)


def test_years_that_are_missing_or_left_out_are_named() -> None:
    """Missing years are said of the history, excluded ones of the baseline."""
    history = {year: cost for year, cost in HISTORY.items() if year not in (2001, 2007)}
    case = made(history, costs={"exclude": [{"year": 2003, "why": "A merger"}], "provisional": [2009]})
    assert line(case, "Years") == "2000 to 2009: 4 before the start, 4 from it on; missing: 2001, 2007"
    assert line(case, "Trend") == "straight line; baseline 2000 to 2004: 3 years, without 2003"
    assert line(case, "Besides") == "provisional years (1)"


def test_a_declared_growth_is_said_where_it_is_used() -> None:
    """A growth belongs to the trend `declared`, and another trend does not have it."""
    growth = {"growth": {"rate": 0.04}}
    declared = line(made(HISTORY, trend={"model": "declared", **growth}), "Trend")
    assert declared == "declared growth of 4\u00a0% a year; baseline 2000 to 2004: 5 years"
    assert line(made(HISTORY, trend=growth), "Trend") == "straight line; baseline 2000 to 2004: 5 years"


@pytest.mark.parametrize(
    ("inside", "item", "words"),
    [
        (False, {}, "€200,000 up to 2009 (new money); not inside the costs above"),
        (True, {"in_kind": True}, "€200,000 up to 2009 (in kind); already inside the costs above"),
        (
            True,
            {"moved_from": "A home", "approximate": True},
            "about €200,000 up to 2009 (moved from elsewhere); already inside the costs above",
        ),
    ],
)
def test_one_kind_of_investment_is_named_without_its_amount(
    inside: bool, item: dict[str, Any], words: str
) -> None:
    """New money, moved or in kind; and whether the costs hold it."""
    costs, invested = {"includes_investment": inside}, [{"year": 2005, "amount": 200_000, **item}]
    assert line(made(HISTORY, costs=costs, investment=invested), "Investment") == words


def test_comparison_areas_are_counted_used_and_left_out() -> None:
    """How many are used, the first by name; how many are left out, by the reason."""
    areas: list[dict[str, Any]] = [
        {
            "name": f"Area {at}",
            "history": {year: cost + 70_000 * at + 900 * at * (year % 3) for year, cost in HISTORY.items()},
        }
        for at in range(1, 8)
    ]
    areas += [{"name": f"Short {at}", "history": {2000: 5e6 + at}} for at in range(2)]
    areas += [{"name": "Zero", "history": {**HISTORY, 2003: 0}}]
    case = made(HISTORY, comparison={"areas": areas})
    assert line(case, "Comparison") == (
        "7 comparison areas (Area 1, Area 2, Area 3, Area 4, Area 5 and 2 more); method: relative to the "
        "comparison areas"
    )
    assert (
        line(case, "Areas left out (3)")
        == "a figure is missing (Short 0, Short 1), a figure is zero or negative (Zero)"
    )
    assert not any(each.startswith(("Comparison", "Areas")) for each in said(case, comparison="none"))


def test_other_choices_are_said_first() -> None:
    """What the caller changed stands before all else, and the lines follow it."""
    first, *others = said(made(HISTORY), start=2007)
    assert first.startswith("WHAT IF") and "start 2007 (the case: 2005)" in first
    assert "Years: 2000 to 2009: 7 before the start, 3 from it on" in others
    assert "Start: 2007" in others


def test_a_case_as_reported_only_has_no_years() -> None:
    """What was published, what was paid and when it began: nothing is said of years or a trend."""
    assert said(api.read_case(CASES / "imatra.yaml")) == [
        "Measure: Child services, total costs; EUR, only what was published",
        "Start: 2009",
        "Investment: about €200,000 in all (new money)",
        "Amounts: in current prices",
        "Besides: published figures (1), caveats (6)",
    ]


def test_what_looks_odd_has_a_mark() -> None:
    """Items that are warnings stand below the lines of a case with a mark, wrapped as these are."""
    assert list(lines(Items("warning", ("one two three",)), 12)) == ["  ! one two\n    three"]
    assert list(lines(Items("item", ("one", "two")), 12)) == ["  one", "  two"]


def test_folders_and_patterns_are_checked_as_a_batch_takes_them(savings: Run, tmp_path: Path) -> None:
    """In order of their paths, each once; a bad one is said and stops no other, and the status is 1."""
    put(tmp_path / "in", "a", "c")
    (tmp_path / "in" / "b.yaml").write_text(BAD)
    done = savings("check", "in/c.yaml", "in", "in/*.yaml")
    assert named(done.stdout) == ["in/a.yaml: ok", "in/c.yaml: ok"]
    assert "in/b.yaml:2:1: unknown key 'titel'; did you mean 'title'?" in done.stderr.splitlines()
    assert done.returncode == 1


def test_each_case_is_said_as_if_it_were_alone(savings: Run) -> None:
    """What is understood of a case does not depend on the others that are checked with it."""
    files = sorted(CASES.glob("*.yaml"))
    alone = [savings("check", file).stdout for file in files]
    assert savings("check", *files).stdout == "".join(alone)


def test_the_areas_of_a_template_are_checked(savings: Run, tmp_path: Path) -> None:
    """Each area of its table is named behind the path; one that cannot be used is an error of its own."""
    shared = (
        "format: 1\ntitle: In {area}\nintervention: {name: Support, start: 2005}\n"
        "costs: {measure: Care, unit: GBP, provenance: outturn}\nsources: [A table]\n"
        "for_each: {file: t.csv, area: a, year: y, amount: m}\n"
    )
    rows = [f"{area},{year},{1000 + year}" for area in ("York", "Leeds") for year in range(2001, 2009)]
    (tmp_path / "t.csv").write_text("\n".join(["a,y,m", *rows, "Bad,2001,n/a", "Few,2004,1", "Few,2005,1"]))
    (tmp_path / "t.template.yaml").write_text(shared)
    (tmp_path / "u.template.yaml").write_text(shared.replace("t.csv", "none.csv"))
    put(tmp_path, "z")
    done = savings("check", "t.template.yaml", "u.template.yaml", "z.yaml")
    assert named(done.stdout) == ["t.template.yaml (York): ok", "t.template.yaml (Leeds): ok", "z.yaml: ok"]
    bad, few, unreadable = named(done.stderr)
    assert bad.startswith("t.csv: row 18 (Bad): m: 'n/a' is no amount")
    assert few.startswith("Few: t.template.yaml:3:")
    assert unreadable == "none.csv: no such file"
    assert done.returncode == 1


def test_of_two_cases_with_one_id_the_later_is_wrong(savings: Run, tmp_path: Path) -> None:
    """As in a batch: its message names both files, and the earlier one is in order."""
    put(tmp_path, "a", "b", more="\nid: same\n")
    done = savings("check", "a.yaml", "b.yaml")
    assert named(done.stdout) == ["a.yaml: ok"]
    assert done.stderr == "b.yaml: the id 'same' is that of a.yaml too; give one of them another 'id'\n"
    assert done.returncode == 1


@pytest.mark.parametrize("name", ["nowhere", "no*.yaml", "empty"])
def test_what_is_nowhere_is_said_before_a_case_is_read(savings: Run, tmp_path: Path, name: str) -> None:
    """A name, a pattern or a folder without cases: the message and the status of a batch, no more."""
    put(tmp_path, "a")
    (tmp_path / "empty").mkdir()
    done, batch = (savings(command, "a.yaml", name) for command in ("check", "batch"))
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == batch.stderr and done.stderr.startswith(f"{name}: ")


def test_names_with_control_characters_are_harmless(savings: Run, tmp_path: Path) -> None:
    """What a file says or is called reaches the terminal as text only."""
    text = (CASES / "varkaus.yaml").read_text("utf-8").replace("unit: EUR", 'unit: "a\\e[31mb"')
    (tmp_path / "\x1b[31m.yaml").write_text(text, "utf-8")
    done = savings("check", ".")
    assert done.returncode == 0
    assert "\x1b" not in done.stdout
    assert "; a\\x1b[31mb, " in done.stdout and named(done.stdout) == [
        "./\\x1b[31m.yaml: ok, as reported only"
    ]


@pytest.mark.slow
def test_a_pipe_that_is_closed_is_no_error(tmp_path: Path) -> None:
    """`| head -1` gives one line and no complaint, though there is more than a pipe holds."""
    put(tmp_path / "in", *(f"c{at:03}" for at in range(400)))
    command = f"{sys.executable} -m savings check in | head -1"
    done = subprocess.run(command, shell=True, capture_output=True, text=True, cwd=tmp_path, check=False)
    assert (done.stdout, done.stderr) == ("in/c000.yaml: ok\n", "")
