"""`savings batch` through real processes: the rows, the errors among them, the reports beside them."""

from __future__ import annotations

import csv
import io
import json
import os
from pathlib import Path
from typing import Any

import pytest
from conftest import CASES, Run
from generated import any_cases
from hypothesis import strategies as st
from properties import holds_for

import savings as api
from savings import read_case
from savings.batch.tasks import Read
from savings.batch.work import Order, finished
from savings.languages import LANGUAGES
from savings.report.columns import BATCH_YEAR_COLUMNS, CASE_COLUMNS
from savings.report.document import Layout

HEAD = (
    "case,municipality,unit,start,last_year,saving_last_year,saving_total,saving_total_lower,"
    "saving_total_upper,saving_percent,investment,net_saving,trend,checks_failed,status,error,verdict,detectable_percent,provenance,"
    "disclaimer"
)
YEAR_HEAD = (
    "case,municipality,unit,year,period,observed,counterfactual,counterfactual_lower,counterfactual_upper,"
    "saving,saving_lower,saving_upper,saving_cumulative,reported_saving,trend,status,error,provenance,"
    "disclaimer"
)


def text(
    number: int = 0, *, name: str = "Place", country: str = "FI", unit: str = "EUR", more: str = ""
) -> str:
    """Return a case as people write it: its figures and the number of its years follow from a number."""
    years = range(2001, 2008 + number % 3)
    history = "".join(
        f"    {year}: {1000 + 37 * ((number * 7 + year * 13) % 29) + 11 * (year - 2000)}\n" for year in years
    )
    return (
        f"format: 1\ntitle: A made case\nmunicipality: {{name: {name}, country: {country}}}\n"
        f"intervention: {{name: An intervention, start: 2005}}\n"
        f"costs:\n  measure: Costs\n  unit: {unit}\n  provenance: illustrative\n  basis: net\n"
        f"  history:\n{history}{more}sources: [Made for a test]\n"
    )


REPORTED = (
    "format: 1\ntitle: A claim\nmunicipality: {name: Claimville}\n"
    "intervention: {name: An intervention, start: 2005}\n"
    "costs: {measure: Costs, unit: EUR, provenance: published}\n"
    "reported: [{year: 2014, saving: 1000000}, {year: 2013, percent: 4}]\nsources: [Made for a test]\n"
)

pytestmark = pytest.mark.slow  # many processes
WRONG = "format: 1\ntitel: x\n"


def put(folder: Path, **files: str) -> Path:
    """Write case files into a folder; two underscores in a name stand for a folder within."""
    for name, content in files.items():
        file = folder / f"{name.replace('__', '/')}.yaml"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(content, "utf-8")
    return folder


def rows_of(written: str, delimiter: str = ",") -> list[dict[str, str]]:
    """Read CSV, and insist that every row is whole."""
    lines = list(csv.reader(io.StringIO(written, newline=""), delimiter=delimiter, strict=True))
    assert {len(line) for line in lines} == {len(lines[0])}
    return [dict(zip(lines[0], line, strict=True)) for line in lines[1:]]


def as_said(number: Any) -> float | None:
    """Return a figure of JSON, or a cell of CSV, as the number that its digits say."""
    return None if number in (None, "") else float(number)


FIGURES = {
    "saving_total": ("total", "saving"),
    "saving_total_lower": ("total", "saving_lower"),
    "saving_total_upper": ("total", "saving_upper"),
    "saving_percent": ("total", "saving_percent"),
    "last_year": ("total", "to"),
    "investment": ("investment", "total"),
    "net_saving": ("net", "saving"),
    "start": ("method", "start"),
}


def assert_agrees(row: dict[str, Any], report: dict[str, Any]) -> None:
    """Insist that a row says what the report of the same case says."""
    case = report["case"]
    assert [row["case"], row["municipality"], row["unit"], row["provenance"], row["disclaimer"]] == [
        *(case[key] for key in ("id", "municipality", "unit", "provenance")),
        report["disclaimer"],
    ]
    for column, (part, key) in FIGURES.items():
        said = (report[part] or {}).get(key)
        if column == "start" and said is None:
            said = case["start"]
        assert as_said(row[column]) == as_said(said), (case["id"], column)
    if report["method"] is None:
        assert row["status"] == "reported_only"
        assert not any(row[column] for column in ("saving_last_year", "checks_failed", "trend", "error"))
        return
    post = [year for year in report["years"] if year["period"] == "post"]
    assert as_said(row["saving_last_year"]) == as_said(post[-1]["saving"])
    assert int(row["checks_failed"]) == sum(check["passed"] is False for check in report["checks"])
    assert [row["trend"], row["status"], row["error"] or ""] == [report["method"]["trend"], "ok", ""]


def test_rows_and_reports_agree_on_every_shipped_case(savings: Run) -> None:
    """Each figure of a row is the one of `savings estimate -f json`, to the last printed digit."""
    table = savings("batch", CASES)
    lines = savings("batch", CASES, "-f", "jsonl")
    assert (table.returncode, table.stderr, lines.returncode, lines.stderr) == (0, "", 0, "")
    assert table.stdout.splitlines()[0] == HEAD
    cells = rows_of(table.stdout)
    objects = [json.loads(line) for line in lines.stdout.splitlines()]
    files = sorted(CASES.rglob("*.yaml"))
    ids = [read_case(file).id for file in files]
    assert [row["case"] for row in cells] == [row["case"] for row in objects] == ids
    for file, row, object_ in zip(files, cells, objects, strict=True):
        report = json.loads(savings("estimate", file, "-f", "json").stdout)
        assert_agrees(row, report)
        assert_agrees(object_, report)


def test_choices_reach_every_case(savings: Run) -> None:
    """With `--trend`, `--level` and `--interval` the row is that of `estimate` with the same choices."""
    choices = ("--trend", "flat", "--level", "0.8", "--interval", "textbook", "--lang", "sv")
    leeds = CASES / "leeds.yaml"
    row = rows_of(savings("batch", leeds, *choices).stdout)[0]
    assert_agrees(row, json.loads(savings("estimate", leeds, "-f", "json", *choices).stdout))


def test_rows_are_the_same_whatever_the_number_of_processes(savings_process: Run, tmp_path: Path) -> None:
    """One, two or three processes write the same bytes, in the order of the paths."""
    files = {f"c{number:03}": text(number) for number in range(800)} | {"c333": WRONG, "c555": REPORTED}
    put(tmp_path / "many", **files)
    runs = [savings_process("batch", "many", "--jobs", jobs) for jobs in "123"]
    assert {run.returncode for run in runs} == {1}
    assert [row["case"] for row in rows_of(runs[0].stdout)] == sorted(files)
    assert runs[0].stdout == runs[1].stdout == runs[2].stdout
    assert runs[0].stderr == runs[1].stderr == runs[2].stderr


def test_json_is_one_array_and_jsonl_a_line_a_row(savings: Run, tmp_path: Path) -> None:
    """Both have the columns of the CSV as keys, the note as the first of them, and the same rows."""
    put(tmp_path / "in", a=text(), b=REPORTED, c=WRONG)
    array = savings("batch", "in", "-f", "json")
    lines = savings("batch", "in", "-f", "jsonl")
    rows = json.loads(array.stdout)
    assert rows == [json.loads(line) for line in lines.stdout.splitlines()]
    assert [row["status"] for row in rows] == ["ok", "reported_only", "error"]
    for row in rows:
        assert next(iter(row)) == "disclaimer"
        assert sorted(row) == sorted(HEAD.split(","))
        assert row["disclaimer"]
    assert rows[0]["error"] is None and rows[2]["saving_total"] is None
    assert array.returncode == lines.returncode == 1


def test_the_table_for_people_has_the_note_first(savings: Run, tmp_path: Path) -> None:
    """`-f text` gives a line a case below the note, in the language that was chosen."""
    put(tmp_path / "in", a=text(), b=REPORTED, c=WRONG)
    page = savings("batch", "in", "-f", "text", "--lang", "fi").stdout
    note, _, table = page.partition("\n\n")
    assert "tieteellinen tutkimus" in " ".join(note.split())
    assert [line.split()[0] for line in table.splitlines()[1:]] == ["a", "b", "c"]
    assert "\x1b" not in page


def test_a_bad_case_costs_its_own_row_only(savings: Run, tmp_path: Path) -> None:
    """Its row has the status and the message, stderr the place, and the rows of others are as without it."""
    put(tmp_path / "in", a=text(1), c=text(2))
    alone = savings("batch", "in")
    put(tmp_path / "in", b=WRONG)
    done = savings("batch", "in")
    assert (alone.returncode, done.returncode) == (0, 1)
    before, rows = alone.stdout.splitlines(), done.stdout.splitlines()
    assert [rows[0], rows[1], rows[3]] == before
    bad = rows_of(done.stdout)[1]
    said = "in/b.yaml:2:1: unknown key 'titel'; did you mean 'title'?"
    assert said in done.stderr.splitlines()
    assert said in bad["error"]
    assert {column: value for column, value in bad.items() if value and column != "error"} == {
        "case": "b",
        "status": "error",
        "disclaimer": bad["disclaimer"],
    }
    assert "not a scientific study" in bad["disclaimer"]
    assert "\n" not in bad["error"]


def test_a_case_that_cannot_be_estimated_keeps_what_is_known(savings: Run, tmp_path: Path) -> None:
    """Where a case is right but the chosen trend cannot be drawn, its row has its name, unit and own note."""
    put(
        tmp_path / "in",
        a=text(1, unit="SEK"),
        b=text(2, more="trend: {model: declared, growth: {rate: 0.02}}\n"),
    )
    done = savings("batch", "in", "--trend", "declared")
    rows = rows_of(done.stdout)
    assert [row["status"] for row in rows] == ["error", "ok"]
    assert done.returncode == 1
    assert [rows[0][key] for key in ("municipality", "unit", "start", "provenance")] == [
        "Place",
        "SEK",
        "2005",
        "illustrative",
    ]
    assert rows[0]["disclaimer"] == rows[1]["disclaimer"]
    assert "growth" in rows[0]["error"] and "growth" in done.stderr


def test_fail_fast_stops_after_the_first_error(savings: Run, tmp_path: Path) -> None:
    """`--fail-fast` writes the rows up to the first error, that row too, and no report of a later case."""
    put(tmp_path / "in", a=text(1), b=WRONG, c=text(2), d=WRONG)
    done = savings("batch", "in", "--fail-fast", "--out", "out", "--reports", "csv")
    assert done.returncode == 1
    assert [(row["case"], row["status"]) for row in rows_of(done.stdout)] == [("a", "ok"), ("b", "error")]
    assert "in/d.yaml" not in done.stderr
    assert [file.name for file in (tmp_path / "out").iterdir()] == ["a.csv"]


def test_what_cannot_be_read_has_a_row_under_its_path(savings: Run, tmp_path: Path) -> None:
    """Not YAML, binary, in another encoding, empty, a dead link: each is a row and a line, with its path."""
    inside = put(tmp_path / "in", a=text(), sub__tab="format: 1\n\ttitle: x\n", empty="")
    (inside / "binary.yaml").write_bytes(bytes(range(256)))
    (inside / "wide.yml").write_bytes(text().encode("utf-16"))
    (inside / "dead.yaml").symlink_to("nowhere.yaml")
    (inside / "list.yaml").write_text("- 1\n")
    done = savings("batch", "in")
    rows = {row["case"]: row for row in rows_of(done.stdout)}
    assert list(rows) == ["a", "binary", "dead", "empty", "list", "sub/tab", "wide"]
    assert done.returncode == 1
    for case, row in rows.items():
        if case == "a":
            assert row["status"] == "ok"
            continue
        ending = ".yml" if case == "wide" else ".yaml"
        assert row["status"] == "error"
        assert row["error"].startswith(f"in/{case}{ending}:")
        assert f"in/{case}{ending}:" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is forbidden to this user")
def test_a_forbidden_folder_has_a_row(savings: Run, tmp_path: Path) -> None:
    """A folder and a file that may not be read are errors under their paths, and stop nothing."""
    put(tmp_path / "in", a=text(), no__b=text(), z=text(1))
    (tmp_path / "in/no").chmod(0)
    (tmp_path / "in/z.yaml").chmod(0)
    try:
        done = savings("batch", "in")
    finally:
        (tmp_path / "in/no").chmod(0o755)
    assert [(row["case"], row["status"]) for row in rows_of(done.stdout)] == [
        ("a", "ok"),
        ("no", "error"),
        ("z", "error"),
    ]
    assert "in/no: " in done.stderr and "in/z.yaml: " in done.stderr
    assert done.returncode == 1


def test_of_two_cases_with_one_id_the_later_is_an_error(savings_process: Run, tmp_path: Path) -> None:
    """Its row names both files, a third one's too, and no report is written over the earlier one's."""
    put(tmp_path / "in", a=text(1, more="id: same\n"), b=text(2), same=text(3), x=text(4, more="id: b\n"))
    done = savings_process("batch", "in", "--out", "out", "--reports", "json", "--jobs", "2")
    rows = rows_of(done.stdout)
    assert [(row["case"], row["status"]) for row in rows] == [
        ("same", "ok"),
        ("b", "ok"),
        ("same", "error"),
        ("b", "error"),
    ]
    for row, files in ((rows[2], ("in/a.yaml", "in/same.yaml")), (rows[3], ("in/b.yaml", "in/x.yaml"))):
        assert all(file in row["error"] for file in files)
        assert row["error"] in done.stderr
    assert done.returncode == 1
    assert sorted(file.name for file in (tmp_path / "out").iterdir()) == ["b.json", "same.json"]
    reports = [json.loads((tmp_path / "out" / f"{name}.json").read_text("utf-8")) for name in ("same", "b")]
    for row, report in zip(rows, reports, strict=False):
        assert_agrees(row, report)


def test_years_gives_a_row_a_case_and_year(savings: Run, tmp_path: Path) -> None:
    """The rows are those of `estimate -f csv`, with status and error; the savings add up to the total."""
    put(tmp_path / "in", a=text(1), b=REPORTED, c=WRONG)
    done = savings("batch", "in", "--years")
    assert done.stdout.splitlines()[0] == YEAR_HEAD
    rows = rows_of(done.stdout)
    assert [row["status"] for row in rows if row["case"] == "c"] == ["error"]
    totals = {row["case"]: as_said(row["saving_total"]) for row in rows_of(savings("batch", "in").stdout)}
    for case, status in (("a", "ok"), ("b", "reported_only")):
        mine = [row for row in rows if row["case"] == case]
        assert {(row["status"], row["error"]) for row in mine} == {(status, "")}
        alone = rows_of(savings("estimate", f"in/{case}.yaml", "-f", "csv").stdout)
        assert [{key: row[key] for key in alone[0]} for row in mine] == alone
        if status == "ok":
            saved = sum(float(row["saving"]) for row in mine if row["period"] == "post")
            assert saved == pytest.approx(totals[case], rel=1e-10)
    assert done.returncode == 1


def test_reports_stand_under_their_ids(savings: Run, tmp_path: Path) -> None:
    """`--out` writes each case's reports, in sub-folders as the cases are, as `estimate` writes them."""
    put(tmp_path / "in", a=text(1), deep__er__b=text(2, more="id: own\n"), deep__c=REPORTED, deep__d=WRONG)
    done = savings("batch", "in", "--out", "out", "--reports", "csv,text", "--lang", "fi")
    out = tmp_path / "out"
    files = sorted(str(file.relative_to(out)) for file in out.rglob("*") if file.is_file())
    assert files == ["a.csv", "a.txt", "deep/c.csv", "deep/c.txt", "own.csv", "own.txt"]
    assert done.returncode == 1
    assert [row["case"] for row in rows_of(done.stdout)] == ["a", "deep/c", "deep/d", "own"]
    assert savings("estimate", "in/a.yaml", "--lang", "fi", "-o", "a.txt").returncode == 0
    assert (tmp_path / "a.txt").read_bytes() == (out / "a.txt").read_bytes()
    assert savings("estimate", "in/deep/er/b.yaml", "--lang", "fi", "-o", "b.csv").returncode == 0
    assert (tmp_path / "b.csv").read_bytes() == (out / "own.csv").read_bytes()


def test_every_format_of_reports_without_a_choice(savings: Run, tmp_path: Path) -> None:
    """`--out` alone writes a report in every format that `estimate` has."""
    put(tmp_path / "in", a=text(1))
    assert savings("batch", "in", "--out", "out").returncode == 0
    assert {"a.csv", "a.json", "a.txt"} <= {file.name for file in (tmp_path / "out").iterdir()}


def test_no_name_leads_outside_the_folder(savings: Run, tmp_path: Path) -> None:
    """Whatever a file is called, its report stands below the folder of `--out`, and each has its own."""
    named = [tmp_path / "in" / f"{name}.yaml" for name in ("..", "...", ".", "", "~", "a\\..\\b", "C:x")]
    (tmp_path / "in").mkdir()
    for number, file in enumerate(named):
        file.write_text(text(number))
    done = savings("batch", *named, "--out", "out", "--reports", "csv")
    assert (done.returncode, done.stderr) == (0, f"{len(named)} reports in out\n")
    assert sorted(file.name for file in tmp_path.iterdir()) == ["in", "out"]
    written = list((tmp_path / "out").iterdir())
    assert len(written) == len(named) and all(file.is_file() for file in written)


@pytest.mark.parametrize("link", ["away", "b.csv"])
def test_no_link_leads_outside_the_folder(savings: Run, tmp_path: Path, link: str) -> None:
    """A link in the folder of `--out`, to a folder or to a file, is nothing to write through."""
    put(tmp_path / "in", a=text(1), b=text(2), away__c=text(3))
    elsewhere, out = tmp_path / "elsewhere", tmp_path / "out"
    elsewhere.mkdir()
    (elsewhere / "kept.csv").write_text("kept")
    out.mkdir()
    (out / link).symlink_to(elsewhere if link == "away" else elsewhere / "kept.csv")
    done = savings("batch", "in", "--out", "out", "--reports", "csv")
    assert [file.name for file in elsewhere.iterdir()] == ["kept.csv"]
    assert (elsewhere / "kept.csv").read_text() == "kept"
    assert done.returncode in (0, 1) and "Traceback" not in done.stderr


@pytest.mark.parametrize("way", ["a folder of its name", "a link elsewhere", "a file for its folder"])
def test_a_report_that_cannot_be_written_stops_no_other(savings: Run, tmp_path: Path, way: str) -> None:
    """It is a line on stderr and status 1; every row is written, and every other report."""
    put(tmp_path / "in", a=text(1), b__b=text(2), c=text(3))
    (tmp_path / "out").mkdir()
    (tmp_path / "elsewhere").mkdir()
    if way == "a folder of its name":
        (tmp_path / "out/b/b.csv").mkdir(parents=True)
    elif way == "a link elsewhere":
        (tmp_path / "out/b").symlink_to(tmp_path / "elsewhere")
    else:
        (tmp_path / "out/b").touch()
    done = savings("batch", "in", "--out", "out", "--reports", "csv", "-f", "json")
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert "/b" in done.stderr or "elsewhere" in done.stderr
    assert [row["case"] for row in json.loads(done.stdout)] == ["a", "b/b", "c"]
    assert (tmp_path / "out/a.csv").is_file() and (tmp_path / "out/c.csv").is_file()


def test_a_long_name_in_two_byte_letters_has_its_report(savings: Run, tmp_path: Path) -> None:
    """A file name as long as the system takes in UTF-8 leads to a report, not to an error."""
    put(tmp_path / "in", a=text(1), **{"ä" * 124: text(2)})
    done = savings("batch", "in", "--out", "out", "--reports", "json")
    assert (done.returncode, done.stderr) == (0, "2 reports in out\n")
    assert len(list((tmp_path / "out").iterdir())) == 2


@pytest.mark.parametrize(
    ("file", "start"),
    [("rows.csv", "case,municipality,"), ("rows.ndjson", "{"), ("rows.txt", "This is about")],
)
def test_the_ending_of_the_file_means_the_format(savings: Run, tmp_path: Path, file: str, start: str) -> None:
    """`-o` takes the format from the ending, replaces an older file and leaves no other behind."""
    put(tmp_path / "in", a=text())
    (tmp_path / file).write_text("older")
    done = savings("batch", "in", "-o", file, "--lang", "en")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", f"1 row in {file}\n")
    assert (tmp_path / file).read_text("utf-8").startswith(start)
    assert sorted(each.name for each in tmp_path.iterdir()) == sorted(["in", file])


def test_rows_for_a_spreadsheet(savings: Run, tmp_path: Path) -> None:
    """`--spreadsheet` in Finnish: a byte-order mark, semicolons and decimal commas."""
    put(tmp_path / "in", a=text(1))
    done = savings("batch", "in", "--spreadsheet", "--lang", "fi")
    assert done.stdout.startswith("\ufeffcase;municipality;")
    [row] = rows_of(done.stdout.removeprefix("\ufeff"), ";")
    assert "," in row["saving_percent"] and "." not in row["saving_percent"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["-f", "docx"], "csv, json, jsonl"),
        (["-o", "rows.docx"], "--format"),
        (["--jobs", "0"], "--jobs"),
        (["--reports", "csv"], "--out"),
        (["--out", "out", "--reports", "csv,docx"], "docx"),
        (["--summary", "-f", "jsonl"], "--format"),
    ],
)
def test_an_impossible_option_is_exit_2(savings: Run, arguments: list[str], said: str) -> None:
    """What is wrong with the command line is said on stderr; nothing is written, and the status is 2."""
    done = savings("batch", CASES, *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert said in " ".join(done.stderr.split())
    assert "Traceback" not in done.stderr


def test_a_place_that_cannot_be_written_is_exit_1(savings: Run, tmp_path: Path) -> None:
    """It is one line that names the file, before any work is done."""
    put(tmp_path, a=text())
    done = savings("batch", "a.yaml", "-o", "nowhere/rows.csv")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("nowhere/rows.csv: cannot be written")
    assert len(done.stderr.splitlines()) == 1


def test_a_case_is_not_written_over(savings: Run, tmp_path: Path) -> None:
    """`-o` with the name of one of the cases is refused and leaves the case as it is, as in `estimate`."""
    put(tmp_path, a=text())
    done = savings("batch", "a.yaml", "-f", "csv", "-o", "a.yaml")
    assert (tmp_path / "a.yaml").read_text("utf-8") == text()
    assert done.returncode == 2


def test_a_full_disk_is_a_message(tmp_path: Path, savings_process: Run) -> None:
    """Where the rows cannot be written, one line says so, with status 1."""
    put(tmp_path, a=text())
    done = savings_process("batch", "a.yaml", "-f", "csv", "-o", "/dev/full")
    assert done.returncode == 1
    assert done.stderr.startswith("/dev/full: cannot be written")
    assert "Traceback" not in done.stderr


def test_hostile_names_are_harmless(savings: Run, tmp_path: Path) -> None:
    """A file name or a message that begins as a formula, or holds escapes, is text in rows and on stderr."""
    put(tmp_path / "in", **{"=cmd()": WRONG, "\x1b[31m": WRONG, "+1": text(name="'@SUM(1)'", unit="=x")})
    done = savings("batch", "in")
    rows = rows_of(done.stdout)
    assert {row["case"] for row in rows} == {"'=cmd()", "'+1", "\\x1b[31m"}
    assert [(row["municipality"], row["unit"]) for row in rows if row["status"] == "ok"] == [
        ("'@SUM(1)", "'=x")
    ]
    assert "\x1b" not in done.stdout + done.stderr


NUMBERS = {column.name for column in (*BATCH_YEAR_COLUMNS, *CASE_COLUMNS) if column.type != "text"}


@holds_for(
    cases=st.lists(any_cases(), min_size=1, max_size=3),
    wrong=st.text(min_size=1, max_size=40),
    language=st.sampled_from(LANGUAGES),
    by_year=st.booleans(),
    spreadsheet=st.booleans(),
    examples=25,
)
def test_every_row_has_the_note_and_no_formula(
    cases: list[api.Case], wrong: str, language: str, by_year: bool, spreadsheet: bool
) -> None:
    """Of any case and any error: the note is the last cell and never empty, and no text begins a formula."""
    order = Order("csv", language, Layout(spreadsheet=spreadsheet), by_year)
    read = [Read(f"case{place}", "x.yaml", case, "") for place, case in enumerate(cases)]
    done = finished(order, [*read, Read(wrong, "y.yaml", None, wrong)])
    lines = [line for each in done for line in each.rows]
    assert len(done) == len(cases) + 1 and len(lines) >= len(done)
    between = ";" if spreadsheet and language != "en" else ","
    rows = rows_of(between.join(column.name for column in order.columns) + "\r\n" + "".join(lines), between)
    assert [row["status"] for row in rows][-1] == "error"
    for row in rows:
        assert list(row)[-1] == "disclaimer"
        assert len(row["disclaimer"]) > 100
        for column, cell in row.items():
            assert column in NUMBERS or not cell.startswith(("=", "+", "-", "@", "\t", "\r"))
