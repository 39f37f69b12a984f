"""A template and a table: a case for each area, as if each had a case file of its own."""

from __future__ import annotations

import csv
import io
import json
import math
import re
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
import openpyxl
import pyarrow as pa
import pyarrow.parquet as parquet
import pytest
from conftest import Run
from hypothesis import strategies as st
from properties import holds_for

import savings as api
from savings.batch.find import CaseFile
from savings.batch.run import run
from savings.batch.work import Done, Order
from savings.case.files import stem
from savings.case.reader import read_case
from savings.case.scalars import Year
from savings.case.table import Block, blocks
from savings.case.template import AreaCase, area_cases, read_template
from savings.case.trust import ANYWHERE

pytestmark = pytest.mark.slow  # many processes

FOR_EACH = "for_each: {file: kids.csv, area: authority, year: fy_start, amount: net}\n"
HEAD = ("authority", "fy_start", "net")
SHARED = """\
format: 1
title: {en: "Children in {area}", fi: "Lapset: {area}", sv: "Barn i {area}"}
municipality: {country: GB}
intervention: {name: Early support, start: 2005}
costs:
  measure: Looked-after children
  unit: GBP
  provenance: outturn
sources: [A made table]
"""

Rows = list[tuple[str, object, object]]


def area_rows(area: str, shift: float = 0.0, years: Sequence[int] = range(2001, 2009)) -> Rows:
    """Return the rows of an area whose figures follow from a number."""
    return [
        (area, year, round(1000 + shift + 37 * math.sin(year + shift) + 11.5 * at, 2))
        for at, year in enumerate(years)
    ]


def put_table(folder: Path, rows: Rows, name: str = "kids.csv") -> Path:
    with (folder / name).open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(HEAD)
        writer.writerows([["" if cell is None else cell for cell in row] for row in rows])
    return folder / name


def put(folder: Path, rows: Rows, shared: str = SHARED, name: str = "kids") -> Path:
    """Write a template and its table, and return the template's path."""
    put_table(folder, rows, f"{name}.csv")
    path = folder / f"{name}.template.yaml"
    path.write_text(shared + FOR_EACH.replace("kids", name), "utf-8")
    return path


def case_text(shared: str, area: str, rows: Rows) -> str:
    """Return the ordinary case file of an area: the same text, with the history written into it."""
    history = "".join(f"    {year}: {amount}\n" for _, year, amount in rows if amount is not None)
    text = shared.replace("country: GB", f"name: {json.dumps(area)}, country: GB").replace("{area}", area)
    return text.replace("  provenance: outturn\n", f"  provenance: outturn\n  history:\n{history}")


def batch(*paths: Path, **choices: Any) -> list[Done]:
    """Run a batch of one process, and return what became of each case."""
    files = [CaseFile(str(path), stem(path.name)) for path in paths]
    with closing(run(files, Order(choices.pop("face", "jsonl"), "en", **choices), 1, ANYWHERE)) as several:
        return [done for some in several for done in some]


def row(done: Done) -> dict[str, Any]:
    """Return the only row of a case."""
    (line,) = done.rows
    loaded: dict[str, Any] = json.loads(line)
    return loaded


def made(path: Path) -> list[AreaCase]:
    """Return the case of each area of a template's table."""
    template = read_template(path)
    return [each for block in blocks(template.table) for each in area_cases(template, block)]


def rows_of(written: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(written, newline=""), strict=True))


VARIANTS = {
    "plain": "",
    "scale": "  scale: 1000\n",
    "net": "  basis: net\n",
    "remarks": "  exclude: [{year: 2003, why: A strike}]\n  breaks: [{year: 2006, why: A rule}]\n"
    "  provisional: [2008]\n",
    "investment": "  includes_investment: false\ninvestment:\n"
    "  - {year: 2005, amount: 250, for: 'Staff in {area}'}\n"
    "  - {from: 2006, to: 2008, amount: 20}\n",
    "trend": "  prices: {base_year: 2014}\ntrend: {model: drift, baseline: {from: 2002, to: 2004}}\n",
    "declared": "trend: {model: declared, growth: {rate: 0.04}}\n",
    "reported": "reported: [{year: 2007, saving: 40, source: 'The council of {area}'}]\n",
    "caveats": "caveats: ['Only {area}.']\nprepared: {by: '{area}'}\n",
}


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("by_year", [False, True])
def test_an_area_is_as_a_case_of_its_own(tmp_path: Path, variant: str, by_year: bool) -> None:
    """But for the id, the rows of an area are those of a case file with its figures, to the last digit."""
    shared = SHARED.replace("sources:", VARIANTS[variant] + "sources:")
    areas = {
        "Åbo": area_rows("Åbo"),
        "Leeds": area_rows("Leeds", 400),
        "Short": area_rows("Short", 7, range(2001, 2007)),
    }
    if variant == "remarks":
        areas.pop("Short")
    areas["Leeds"][1] = ("Leeds", 2002, areas["Leeds"][1][2])
    path = put(tmp_path, [each for rows in areas.values() for each in rows], shared)
    files = []
    for area, rows in areas.items():
        files.append(tmp_path / f"{area}.yaml")
        files[-1].write_text(case_text(shared, area, rows), "utf-8")
    ours, theirs = batch(path, by_year=by_year, counted=True), batch(*files, by_year=by_year, counted=True)
    assert [done.error for done in theirs] == [""] * len(areas)
    assert [done.id for done in ours] == [f"kids/{area}" for area in areas]
    for one, other in zip(ours, theirs, strict=True):
        assert (one.error, one.tally) == ("", other.tally)
        for mine, its in zip(one.rows, other.rows, strict=True):
            assert json.loads(mine) | {"case": ""} == json.loads(its) | {"case": ""}


EVERYWHERE = """\
format: 1
title: {en: "{area} and {area}", fi: "{area} fi", sv: "{area} sv"}
summary: {en: "On {area}", sv: "Om {area}"}
municipality: {country: GB, code: "{area}"}
intervention: {name: {en: "In {area}", fi: "{area}ssa"}, start: 2005}
investment: [{year: 2005, amount: 1, for: "{area} itself"}, {year: 2006, amount: 1, for: none}]
costs:
  measure: "Costs of {area}"
  unit: "pounds of {area}"
  provenance: outturn
  includes_investment: true
  source: {en: "Accounts of {area}", url: "https://example.org/{area}"}
  exclude: [{year: 2003, why: "{area} burnt"}]
  breaks: [{year: 2004, why: {fi: "{area} muuttui"}}]
caveats: [Nothing, "Of {area}", {en: "{area}", fi: "ei"}]
research: ["Study of {area}"]
reported: [{year: 2007, percent: 4, source: "Press of {area}"}]
sources: [{en: "{area} report", url: "https://example.org"}, "A table of {area}"]
prepared: {by: "Unit of {area}", date: "{area}"}
"""


@pytest.mark.parametrize("area", ["Leeds", "Åbo, stad"])
def test_the_name_stands_in_every_text(tmp_path: Path, area: str) -> None:
    """`{area}` is the area's name in every text of a template: in each language, in lists, in lines."""
    rows = area_rows(area)
    (each,) = made(put(tmp_path, rows, EVERYWHERE))
    (tmp_path / "one.yaml").write_text(case_text(EVERYWHERE, area, rows), "utf-8")
    ours, theirs = each.case, read_case(tmp_path / "one.yaml")
    assert ours is not None
    left_out = {"id", "for_each"}
    assert ours.model_dump(exclude=left_out) == theirs.model_dump(exclude=left_out)
    assert "{area}" not in ours.model_dump_json(exclude={"for_each"})
    for language in ("en", "fi", "sv"):
        reports = [api.Report(api.estimate(case), language).render("csv") for case in (ours, theirs)]
        assert reports[0].replace(str(ours.id), "one") == reports[1]


def test_a_municipality_may_be_named_around_the_area(tmp_path: Path) -> None:
    """`municipality.name` is the area's name, or what the template says with the area in it."""
    shared = SHARED.replace("{country: GB}", "{name: 'City of {area}'}")
    assert [
        each.case and each.case.municipality.name for each in made(put(tmp_path, area_rows("Leeds"), shared))
    ] == ["City of Leeds"]
    shared = SHARED.replace("municipality: {country: GB}\n", "")
    assert [
        each.case and each.case.municipality.name for each in made(put(tmp_path, area_rows("Leeds"), shared))
    ] == ["Leeds"]


def test_a_name_with_the_mark_in_it_is_put_in_once(tmp_path: Path) -> None:
    """An area that is itself called `{area}` or `{0}` is a name as any other."""
    cases = made(put(tmp_path, [*area_rows("x {area} y"), *area_rows("{0} %s \\1")]))
    assert [each.case and each.case.title.get("en") for each in cases] == [
        "Children in x {area} y",
        "Children in {0} %s \\1",
    ]


def test_financial_years_keep_their_label(tmp_path: Path) -> None:
    """`2008-09` in the table is `2008-09` in the rows by year, and counts as 2008."""
    rows: Rows = [
        ("Leeds", f"{year}-{(year + 1) % 100:02d}", amount)
        for _, year, amount in area_rows("Leeds")
        if isinstance(year, int)
    ]
    (done,) = batch(put(tmp_path, rows), by_year=True)
    (tmp_path / "one.yaml").write_text(case_text(SHARED, "Leeds", rows), "utf-8")
    (other,) = batch(tmp_path / "one.yaml", by_year=True)
    assert [json.loads(line) | {"case": ""} for line in done.rows] == [
        json.loads(line) | {"case": ""} for line in other.rows
    ]
    (each,) = made(tmp_path / "kids.template.yaml")
    assert each.case is not None
    assert each.case.label(2001) == "2001-02"


def test_empty_amounts_are_years_not_known(tmp_path: Path) -> None:
    """A row without an amount is as a line left out of a history, at the start, amid and at the end."""
    rows = area_rows("Leeds", 0, range(2000, 2010))
    rows[0], rows[3], rows[9] = (("Leeds", rows[at][1], None) for at in (0, 3, 9))
    (each,) = made(put(tmp_path, rows))
    assert each.case is not None
    assert list(each.case.costs.observed) == [2001, 2002, 2004, 2005, 2006, 2007, 2008]
    (tmp_path / "one.yaml").write_text(case_text(SHARED, "Leeds", rows), "utf-8")
    assert row(batch(tmp_path / "kids.template.yaml")[0]) | {"case": "one"} == row(
        batch(tmp_path / "one.yaml")[0]
    )


def test_years_may_stand_in_any_order(tmp_path: Path) -> None:
    """The rows of an area stand together; their order says nothing."""
    rows = area_rows("Leeds")
    (forward,) = batch(put(tmp_path, rows))
    (backward,) = batch(put(tmp_path, rows[::-1]))
    assert forward.rows == backward.rows


ODD = {
    "Åbo": "Åbo",
    "Kingston upon Hull, City of": "Kingston-upon-Hull-City-of",
    "a/b\\c": "a-b-c",
    "../../x": "x",
    "..": "area",
    "=1+1": "1-1",
    "  Leeds ": "Leeds",
    "?!": "area",
    "St. Helens": "St-Helens",
    "line\nbreak": "line-break",
    "\x1b[31mred": "31mred",
    "under_score-hyphen": "under_score-hyphen",
}


@pytest.mark.parametrize("area", ODD)
def test_ids_are_safe_whatever_the_name(tmp_path: Path, area: str) -> None:
    """An area's id is the template's, a slash, and letters, digits, - and _; the name itself stays."""
    (each,) = made(put(tmp_path, area_rows(area)))
    assert (each.id, each.area, each.error) == (f"kids/{ODD[area]}", area, "")


@holds_for(area=st.text(min_size=1), examples=200)
def test_every_name_makes_a_safe_id(area: str) -> None:
    """Whatever stands in a table, no id leads out of the template's folder."""
    template = read_template(TEMPLATE)
    block = Block([area], [0, 1], np.array([2]), [Year(2001)], np.array([0]), np.array([1.0]), [""])
    (each,) = area_cases(template, block)
    assert re.fullmatch(r"kids/[\w-]+", each.id)
    assert each.area == area


TEMPLATE = Path("kids.template.yaml")


@pytest.fixture(autouse=True, scope="module")
def _template(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Write the template that the property tests read."""
    global TEMPLATE
    TEMPLATE = put(tmp_path_factory.mktemp("templates"), area_rows("Leeds"))


def test_reports_of_odd_names_stay_inside_their_folder(savings: Run, tmp_path: Path) -> None:
    """With `--out`, each area's report is written below the folder, and nothing beside it."""
    put(tmp_path, [each for area in ("../../x", "/etc/y", "=1+1", "Åbo") for each in area_rows(area)])
    done = savings("batch", "kids.template.yaml", "--out", "reports", "--reports", "json")
    assert (done.returncode, done.stderr) == (0, "4 reports in reports\n")
    written = sorted(str(file.relative_to(tmp_path)) for file in tmp_path.rglob("*") if file.is_file())
    assert written == [
        "kids.csv",
        "kids.template.yaml",
        *(f"reports/kids/{name}.json" for name in ("1-1", "etc-y", "x", "Åbo")),
    ]
    assert [each["municipality"] for each in rows_of(done.stdout)] == ["../../x", "/etc/y", "'=1+1", "Åbo"]


def test_the_later_of_two_areas_with_one_id_is_an_error(tmp_path: Path) -> None:
    """Of two names that make one id, the later is an error that names the file and the id."""
    path = put(tmp_path, [*area_rows("St. Helens"), *area_rows("St Helens", 5), *area_rows("Leeds")])
    first, later, other = batch(path)
    assert [row(first)["status"], row(later)["status"], row(other)["status"]] == ["ok", "error", "ok"]
    assert "'kids/St-Helens'" in later.error and str(path) in later.error


def test_an_area_without_a_name_is_an_error(tmp_path: Path) -> None:
    """Rows without an area are one error row, which names the row and the column."""
    path = put(tmp_path, [*area_rows("Leeds"), *area_rows(""), *area_rows("York")])
    first, without, last = batch(path)
    assert (first.error, last.error) == ("", "")
    assert f"{tmp_path / 'kids.csv'}: row 10 " in without.error
    assert "authority: is empty; write the name of the area" in without.error


def wrong(at: int, cell: int, value: object) -> Rows:
    """Return the rows of an area with one cell changed; its first row is number 10 of the table."""
    rows = area_rows("Bad")
    changed = list(rows[at])
    changed[cell] = value
    rows[at] = (str(changed[0]), changed[1], changed[2])
    return rows


NO_AMOUNT = "is no amount; leave the cell empty where the figure is not known"
BAD: dict[str, tuple[Rows, str]] = {
    "an amount": (wrong(2, 2, "n/a"), f"row 12 (Bad): net: 'n/a' {NO_AMOUNT}"),
    "the first amount": (wrong(0, 2, "x"), f"row 10 (Bad): net: 'x' {NO_AMOUNT}"),
    "the last amount": (wrong(7, 2, "x"), f"row 17 (Bad): net: 'x' {NO_AMOUNT}"),
    "a year": (
        wrong(3, 1, "soon"),
        "row 13 (Bad): fy_start: 'soon' is not a year; write it with four digits",
    ),
    "no year": (wrong(4, 1, ""), "row 14 (Bad): fy_start: is empty; write a year with four digits, as 2009"),
    "a year twice": (wrong(5, 1, 2001), "row 15 (Bad): year 2001 appears twice"),
    "a negative amount": (wrong(6, 2, -5.5), "row 16 (Bad): -5.5 is negative, which only net costs can be"),
    "no amounts": ([("Bad", year, None) for year in range(2001, 2009)], "row 10 (Bad): has no amounts"),
    "two wrong amounts": (
        [*wrong(2, 2, "n/a")[:5], ("Bad", 2006, "y"), ("Bad", 2007, 1)],
        f"row 12 (Bad): net: 'n/a' {NO_AMOUNT}",
    ),
    "a wrong amount and a year twice": (
        [*wrong(2, 2, "n/a"), ("Bad", 2001, 1)],
        f"row 12 (Bad): net: 'n/a' {NO_AMOUNT}",
    ),
    "a year twice and then a wrong amount": (
        [("Bad", 2001, 1), ("Bad", 2001, 2), ("Bad", 2002, "n/a")],
        "row 11 (Bad): year 2001 appears twice",
    ),
    "a year three times": (
        [("Bad", 2001, 1), ("Bad", 2001, 2), ("Bad", 2001, 3)],
        "row 11 (Bad): year 2001 appears twice",
    ),
}


@pytest.mark.parametrize("what", BAD)
def test_what_is_wrong_with_an_area_is_its_own(tmp_path: Path, what: str) -> None:
    """A wrong cell costs its area alone; the message names file, row, area, column and how to mend it."""
    rows, said = BAD[what]
    alone = batch(put(tmp_path, [*area_rows("Leeds"), *area_rows("York", 3)]))
    first, bad, last = batch(put(tmp_path, [*area_rows("Leeds"), *rows, *area_rows("York", 3)]))
    assert bad.error.startswith(f"{tmp_path / 'kids.csv'}: {said}")
    assert len(bad.error.splitlines()) == 1
    assert (row(bad)["case"], row(bad)["status"], row(bad)["error"]) == ("kids/Bad", "error", bad.error)
    assert [first.rows, last.rows] == [done.rows for done in alone]


TOO_FEW: dict[str, tuple[Rows, str]] = {
    "few": (
        area_rows("Bad", 0, range(2003, 2009)),
        "intervention.start: 2005 leaves 2 years before it with costs",
    ),
    "none before": (area_rows("Bad", 0, range(2005, 2009)), "2005 has no year before it"),
    "none after": (
        area_rows("Bad", 0, range(2001, 2005)),
        "2005 is after the last year of the history, 2004",
    ),
}


@pytest.mark.parametrize("what", TOO_FEW)
def test_too_few_years_name_the_area(tmp_path: Path, what: str) -> None:
    """An area whose years allow no result is an error row with its name and the place in the template."""
    rows, said = TOO_FEW[what]
    path = put(tmp_path, [*area_rows("Leeds"), *rows, *area_rows("York", 3)])
    first, bad, last = batch(path)
    assert (first.error, last.error) == ("", "")
    assert bad.error.startswith(f"Bad: {path}:4:44: intervention.start: ")
    assert said in bad.error
    assert (row(bad)["case"], row(bad)["municipality"], row(bad)["status"]) == ("kids/Bad", "Bad", "error")


def test_every_line_of_an_error_names_the_area(tmp_path: Path) -> None:
    """Where an area has several problems, each line of the message says which area it is."""
    shared = SHARED.replace("sources:", "  provisional: [2012, 2013]\nsources:")
    (bad,) = batch(put(tmp_path, area_rows("Bad"), shared))
    assert len(bad.error.splitlines()) == 2
    assert all("Bad" in line for line in bad.error.splitlines())


def test_negative_net_costs_are_costs(tmp_path: Path) -> None:
    """With `basis: net` an amount may be negative, as in a case file."""
    shared = SHARED.replace("sources:", "  basis: net\nsources:")
    (each,) = made(put(tmp_path, wrong(6, 2, -955.5), shared))
    assert each.case is not None
    assert each.case.costs.observed[2007] == -955.5


def test_wrong_areas_end_with_status_1(savings_process: Run, tmp_path: Path) -> None:
    """All rows are written, each message goes to stderr once, and the exit status is 1."""
    bad = BAD["an amount"][0]
    put(
        tmp_path,
        [
            *area_rows("Leeds"),
            *bad,
            *area_rows("York"),
            *TOO_FEW["few"][0][:0],
            *area_rows("Few", 0, [2004, 2005]),
        ],
    )
    done = savings_process("batch", "kids.template.yaml", "--jobs", "2")
    assert done.returncode == 1
    assert [each["status"] for each in rows_of(done.stdout)] == ["ok", "error", "ok", "error"]
    assert done.stderr.splitlines() == [
        f"kids.csv: row 12 (Bad): net: 'n/a' {NO_AMOUNT}",
        "Few: kids.template.yaml:4:44: intervention.start: 2005 leaves 1 year before it with costs; "
        "at least 3 are needed: add earlier years to the history, or choose a later start",
    ]


def test_a_wrong_table_is_one_row_and_one_message(savings: Run, tmp_path: Path) -> None:
    """Each table that cannot be used is one error row, one line on stderr and no traceback; others go on."""
    good = area_rows("Leeds")
    put(tmp_path, good, name="a_good")
    put(tmp_path, [*good, *area_rows("York"), *good], name="b_apart")
    put(tmp_path, good, name="c_column").write_text(
        SHARED + FOR_EACH.replace("kids", "c_column").replace("amount: net", "amount: nett"), "utf-8"
    )
    put(tmp_path, good, name="d_none")
    (tmp_path / "d_none.csv").unlink()
    for name, content in {
        "e_empty": b"",
        "f_heading": b"authority,fy_start,net\n",
        "g_latin": "authority,fy_start,net,å\n".encode("latin-1"),
        "h_ragged": b"authority,fy_start,net\nLeeds,2001\n",
    }.items():
        put(tmp_path, good, name=name)
        (tmp_path / f"{name}.csv").write_bytes(content)
    for name, ending in {"i_book": "xlsx", "j_parquet": "parquet", "k_ending": "ods"}.items():
        put(tmp_path, good, name=name).write_text(
            SHARED + FOR_EACH.replace("kids.csv", f"{name}.{ending}"), "utf-8"
        )
        (tmp_path / f"{name}.{ending}").write_bytes(b"nothing")
    put(tmp_path, area_rows("York"), name="l_good")
    done = savings("batch", *sorted(path.name for path in tmp_path.glob("*.template.yaml")))
    assert done.returncode == 1
    rows = rows_of(done.stdout)
    assert [each["case"] for each in rows] == [
        *("a_good/Leeds", "b_apart", "c_column", "d_none", "e_empty", "f_heading", "g_latin", "h_ragged"),
        *("i_book", "j_parquet", "k_ending", "l_good/York"),
    ]
    errors = [each["error"] for each in rows if each["status"] == "error"]
    assert done.stderr.splitlines() == errors
    parts = [
        "b_apart.csv: row 18: the rows of 'Leeds' do not stand together; sort the table by 'authority'",
        "c_column.csv: has no column 'nett'; did you mean 'net'?",
        "d_none.csv: no such file",
        "e_empty.csv: has no column 'authority'",
        "f_heading.csv: has no rows below its heading",
        "g_latin.csv: is not UTF-8; save it as 'CSV UTF-8'",
        "h_ragged.csv: cannot be read as .csv: CSV parse error: Row #2: Expected 3 columns, got 2",
        "i_book.xlsx: cannot be read as a workbook",
        "j_parquet.parquet: cannot be read as .parquet",
        "k_ending.ods: has none of the endings .csv, .tsv, .txt, .xlsx, .parquet",
    ]
    assert [error.startswith(part) for error, part in zip(errors, parts, strict=True)] == [True] * len(parts)


ONE_LINE = FOR_EACH.strip()
WRONG: dict[str, tuple[str, str]] = {
    "no file": (SHARED + "for_each: {area: a, year: y, amount: n}\n", ":10:11: for_each.file: is missing"),
    "no area": (
        SHARED + "for_each: {file: t.csv, year: y, amount: n}\n",
        ":10:11: for_each.area: is missing",
    ),
    "no year": (
        SHARED + "for_each: {file: t.csv, area: a, amount: n}\n",
        ":10:11: for_each.year: is missing",
    ),
    "no amount": (
        SHARED + "for_each: {file: t.csv, area: a, year: y}\n",
        ":10:11: for_each.amount: is missing",
    ),
    "an unknown key": (
        SHARED + FOR_EACH.replace("}", ", years: x}"),
        ":10:74: for_each: unknown key 'years'; did you mean 'year'?",
    ),
    "empty": (SHARED + "for_each:\n", "for_each: "),
    "a text": (
        SHARED + "for_each: kids.csv\n",
        ":10:11: for_each: needs keys and values; its keys are: file, area",
    ),
    "none": (SHARED, "for_each: is missing"),
    "a history": (
        SHARED.replace("sources:", "  history: {2001: 1, 2002: 2}\nsources:") + FOR_EACH,
        ":9:12: costs.history: stands in the table of 'for_each'; leave it out here",
    ),
    "an empty history": (
        SHARED.replace("sources:", "  history:\nsources:") + FOR_EACH,
        "costs.history: stands in the table of 'for_each'; leave it out here",
    ),
    "an unknown key of a case": (SHARED.replace("title:", "titel:") + FOR_EACH, "did you mean 'title'?"),
    "an investment inside or not": (
        SHARED + "investment: [{year: 2005, amount: 1}]\n" + FOR_EACH,
        ":6:3: costs: 'includes_investment' is missing",
    ),
    "a growth": (SHARED + "trend: {model: declared}\n" + FOR_EACH, ":10:8: trend: 'growth' is missing"),
    "no YAML": ("format: [1\n", ":"),
}


@pytest.mark.parametrize("what", WRONG)
def test_a_wrong_template_says_where(tmp_path: Path, what: str) -> None:
    """What is wrong with a template is said once, with its line and column, before any table is read."""
    content, said = WRONG[what]
    path = tmp_path / "kids.template.yaml"
    path.write_text(content, "utf-8")
    (done,) = batch(path)
    assert (done.id, row(done)["status"]) == ("kids", "error")
    assert re.match(rf"{re.escape(str(path))}:\d+:\d+: ", done.error)
    assert any(said in line for line in done.error.splitlines()), done.error


def test_two_problems_of_a_template_are_said_together(tmp_path: Path) -> None:
    """A person who mends a template sees all its problems at once, that of a history among them."""
    path = tmp_path / "kids.template.yaml"
    history = SHARED.replace("sources:", "  history: {2001: 1}\nsources:").replace(
        "start: 2005", "start: soon"
    )
    path.write_text(history + FOR_EACH, "utf-8")
    (done,) = batch(path)
    assert "intervention.start" in done.error and "costs.history" in done.error


def test_for_each_belongs_in_a_template(tmp_path: Path) -> None:
    """`for_each` in an ordinary case file is an unknown key, with the name that such a file needs."""
    path = tmp_path / "kids.yaml"
    path.write_text(case_text(SHARED, "Leeds", area_rows("Leeds")) + FOR_EACH, "utf-8")
    with pytest.raises(api.CaseError) as caught:
        read_case(path)
    (problem,) = caught.value.problems
    assert (problem.line, problem.column) == (19, 1)
    assert problem.message == (
        "unknown key 'for_each'; it belongs in a template: give the file a name that ends in .template.yaml"
    )


def test_a_template_is_no_case(savings: Run, tmp_path: Path) -> None:
    """`estimate` says that a template is one, and what estimates it; the status is 1."""
    put(tmp_path, area_rows("Leeds"))
    done = savings("estimate", "kids.template.yaml")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == (
        "kids.template.yaml: is a template for many cases; "
        "'savings batch kids.template.yaml' estimates them\n"
    )


def test_many_areas_come_once_and_in_order(savings_process: Run, tmp_path: Path) -> None:
    """A table of several pieces gives every area once, in order, with all its rows, from two processes.

    What an area borrows depends on the table, so that without borrowing a part of the table gives the same.
    """
    areas = [f"Area {place:04d}" for place in range(2600)]
    rows = [each for place, area in enumerate(areas) for each in area_rows(area, place)]
    put(tmp_path, rows)
    done = savings_process("batch", "kids.template.yaml", "--jobs", "2", "--no-borrow")
    assert (done.returncode, done.stderr) == (0, "")
    written = rows_of(done.stdout)
    assert [each["municipality"] for each in written] == areas
    assert {each["last_year"] for each in written} == {"2008"}
    some = put(
        tmp_path,
        [each for at in (0, 1300, 1874, 1875, 2599) for each in rows[8 * at : 8 * at + 8]],
        name="kids",
    )
    alone = savings_process("batch", some.name, "--no-borrow")
    assert rows_of(alone.stdout) == [written[at] for at in (0, 1300, 1874, 1875, 2599)]


FORMULAS = ("=1+1", "+cmd", "@x", "-2", "Leeds")


def test_parquet_and_workbook_say_what_csv_says(savings: Run, tmp_path: Path) -> None:
    """`-o x.parquet` and `-o x.xlsx` have the columns and figures of the CSV, typed; empty cells are null."""
    rows = [each for place, area in enumerate(FORMULAS) for each in area_rows(area, place)]
    put(tmp_path, [*rows, ("Bad", 2001, "x")])
    done = savings("batch", "kids.template.yaml")
    written = rows_of(done.stdout)
    columns = list(written[0])
    for name in ("x.parquet", "x.xlsx"):
        to_file = savings("batch", "kids.template.yaml", "-o", name)
        ending = f"{len(written)} rows in {name}, 1 error\n"
        assert (to_file.returncode, to_file.stdout, to_file.stderr) == (1, "", done.stderr + ending)
    table = parquet.read_table(tmp_path / "x.parquet")
    assert table.column_names == columns
    texts = {"case", "municipality", "unit", "trend", "status", "error", "provenance", "disclaimer"}
    counts = {"start", "last_year", "checks_failed"}
    for field in table.schema:
        kind = pa.string() if field.name in texts else pa.int64() if field.name in counts else pa.float64()
        assert field.type == kind, field.name
    assert table.column("municipality").to_pylist()[:5] == list(FORMULAS)
    book = openpyxl.load_workbook(tmp_path / "x.xlsx")
    heading, *cells = list(book.worksheets[0].iter_rows())
    assert [cell.value for cell in heading] == columns
    assert all(cell.data_type != "f" for line in cells for cell in line)
    from_book = [dict(zip(columns, [cell.value for cell in line], strict=True)) for line in cells]
    assert len(from_book) == table.num_rows == len(written) == 6
    for ours, theirs, line in zip(table.to_pylist(), from_book, written, strict=True):
        for column in columns:
            said = line[column]
            if column in texts:
                assert (theirs[column] or "") == said
                assert said in (ours[column] or "", f"'{ours[column]}")
            elif said == "":
                assert ours[column] is None and theirs[column] is None
            else:
                assert ours[column] == theirs[column] == float(said)
    assert from_book[5]["status"] == "error"


def test_years_go_to_parquet_and_workbooks(savings: Run, tmp_path: Path) -> None:
    """`--years` writes a row for each area and year, with whole years."""
    put(tmp_path, area_rows("Leeds"))
    assert savings("batch", "kids.template.yaml", "--years", "-o", "y.parquet").returncode == 0
    table = parquet.read_table(tmp_path / "y.parquet")
    assert table.column("year").to_pylist() == list(range(2001, 2009))
    assert table.schema.field("year").type == pa.int64()
    assert table.column("period").to_pylist().count("post") == 4


def test_a_template_stands_in_the_order_of_the_paths(savings_process: Run, tmp_path: Path) -> None:
    """Between folders a template's areas have their place; a template inside a folder is passed by."""
    for folder, name in (("a", "one"), ("z", "two")):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / f"{name}.yaml").write_text(
            case_text(SHARED, "Leeds", area_rows("Leeds")), "utf-8"
        )
    put(tmp_path / "a", area_rows("Hidden"), name="hidden")
    put(tmp_path, [*area_rows("York"), *area_rows("Leeds")])
    done = savings_process("batch", "z", "kids.template.yaml", "a", "kids.template.yaml", "--jobs", "2")
    assert [each["case"] for each in rows_of(done.stdout)] == ["one", "kids/York", "kids/Leeds", "two"]
    assert (done.returncode, done.stderr) == (0, "")


def test_the_table_is_not_written_over(savings: Run, tmp_path: Path) -> None:
    """`-o` with the name of the template's own table is refused and leaves the table as it is."""
    put(tmp_path, area_rows("Leeds"))
    before = (tmp_path / "kids.csv").read_bytes()
    done = savings("batch", "kids.template.yaml", "-o", "kids.csv")
    assert (tmp_path / "kids.csv").read_bytes() == before
    assert done.returncode == 2


def test_another_template_gives_other_ids(tmp_path: Path) -> None:
    """What a template says as its `id` begins the ids of its areas; otherwise its file's name does."""
    path = put(tmp_path, area_rows("Leeds"), SHARED + "id: england\n")
    assert [done.id for done in batch(path)] == ["england/Leeds"]
    path.rename(tmp_path / "KIDS.Template.YML")
    (tmp_path / "KIDS.Template.YML").write_text(SHARED + FOR_EACH, "utf-8")
    assert [done.id for done in batch(tmp_path / "KIDS.Template.YML")] == ["KIDS/Leeds"]
