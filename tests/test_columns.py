"""The columns of rows: what is declared once is what every face of rows, the data frame and Parquet have."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import generate
import openpyxl
import pyarrow as pa
import pyarrow.parquet as parquet
import pytest
from conftest import CASES
from typer.testing import CliRunner

import savings
from savings import discovery
from savings.batch import work
from savings.batch.tasks import Read
from savings.batch.work import Order, finished
from savings.case.scalars import Year
from savings.cli import app
from savings.cli.rows import rows_to
from savings.report import columns
from savings.report.rows import Cell, Column, Row, Subject, case_row, error_row, year_rows

FILES = sorted(CASES.rglob("*.yaml"))
FACES = discovery.names("report.row_faces")
NO_TEXT = ("parquet", "xlsx")
TYPES: dict[str, tuple[type, ...]] = {"text": (str,), "count": (int,), "number": (float, int)}
OF_A_YEAR = (
    "case, municipality, unit, year, period, observed, counterfactual, counterfactual_lower, "
    "counterfactual_upper, saving, saving_lower, saving_upper, saving_cumulative, reported_saving, trend, "
    "provenance, disclaimer"
)
OF_A_YEAR_IN_A_BATCH = OF_A_YEAR.replace("provenance", "status, error, provenance")
OF_A_CASE = (
    "case, municipality, unit, start, last_year, saving_last_year, saving_total, saving_total_lower, "
    "saving_total_upper, saving_percent, investment, net_saving, trend, checks_failed, status, error, "
    "verdict, detectable_percent, provenance, disclaimer"
)


def added_text(subject: Subject) -> Cell:
    """Return a text that stands in no shipped column: `added FI`."""
    return None if subject.case is None else f"added {subject.case.municipality.country}"


ADDED = Column("added", "text", "the municipality's country", added_text, shown=10)


@pytest.fixture(scope="module")
def reports() -> list[savings.Report]:
    """Estimate every shipped case, those as reported only among them."""
    made = [savings.Report(savings.estimate(savings.read_case(file))) for file in FILES]
    assert {report.result is None for report in made} == {True, False}
    return made


@pytest.fixture
def added(monkeypatch: pytest.MonkeyPatch) -> None:
    """Declare one column more in every table of rows, before the note."""
    for name in ("YEAR_COLUMNS", "BATCH_YEAR_COLUMNS", "CASE_COLUMNS"):
        declared = getattr(columns, name)
        monkeypatch.setattr(columns, name, (*declared[:-1], ADDED, declared[-1]))
    monkeypatch.setattr(work, "face", cache(work.face.__wrapped__))  # faces are kept, with their columns


@pytest.mark.parametrize(
    ("declared", "names"),
    [
        (columns.YEAR_COLUMNS, OF_A_YEAR),
        (columns.BATCH_YEAR_COLUMNS, OF_A_YEAR_IN_A_BATCH),
        (columns.CASE_COLUMNS, OF_A_CASE),
    ],
)
def test_names_and_their_order_are_a_contract(declared: tuple[Column, ...], names: str) -> None:
    """No column of a table is renamed, moved or left out."""
    assert ", ".join(column.name for column in declared) == names


def test_every_cell_has_the_type_of_its_column(reports: list[savings.Report]) -> None:
    """Of all shipped cases, and of errors: a text is a str, a count an int, a number a float or an int."""
    tables: list[tuple[tuple[Column, ...], list[Row]]] = []
    for declared in (columns.YEAR_COLUMNS, columns.BATCH_YEAR_COLUMNS):
        tables += [(declared, year_rows(report, declared)) for report in reports]
    tables += [(columns.CASE_COLUMNS, [case_row(report, columns.CASE_COLUMNS)]) for report in reports]
    for declared in (columns.BATCH_YEAR_COLUMNS, columns.CASE_COLUMNS):
        for case in (None, reports[0].estimate.case):
            tables.append((declared, [error_row(declared, "x", "wrong", case, "note")]))
    filled = set()
    for declared, rows in tables:
        for row in rows:
            assert list(row) == [column.name for column in declared]
            for column in declared:
                cell = row[column.name]
                assert cell is None or type(cell) in TYPES[column.type], column.name
                filled |= set() if cell is None else {column.name}
    assert filled == set(f"{OF_A_YEAR_IN_A_BATCH}, {OF_A_CASE}".split(", "))


@pytest.mark.parametrize("by_year", [False, True])
@pytest.mark.parametrize("face", FACES)
@pytest.mark.usefixtures("added")
def test_an_added_column_of_text_reaches_every_row_face(face: str, by_year: bool, tmp_path: Path) -> None:
    """Its value stands in every row of each face, also of a case with an error; in Parquet it is a string.

    The table for the terminal says of some cases nothing but a sentence.
    """
    cases = [savings.read_case(CASES / name) for name in ("leeds.yaml", "varkaus.yaml")]
    wrong = cases[0].model_copy(
        update={"intervention": cases[0].intervention.model_copy(update={"start": Year(1990)})}
    )
    read = [Read(f"case-{place}", "x.yaml", case, "") for place, case in enumerate((*cases, wrong))]
    order, path = Order(face, "fi", by_year=by_year), tmp_path / "rows"
    estimated, reported, failed = finished(order, read)
    assert failed.error and not estimated.error and not reported.error
    with rows_to(order, path) as rows:
        rows.write([row for done in (estimated, reported, failed) for row in done.rows])
    expected = ["added GB"] * len(estimated.rows)
    expected += [] if face == "text" and not by_year else ["added FI"] * len(reported.rows)
    expected += [] if face == "text" else ["added GB"]
    assert READERS[face](path) == expected
    if face == "parquet":
        assert parquet.read_schema(path).field("added").type == pa.string()


@pytest.mark.usefixtures("added")
def test_an_added_column_reaches_the_csv_and_the_data_frame_of_a_report() -> None:
    """A column that is declared for years has its value in every row of one report."""
    report = savings.Report(savings.estimate(savings.read_case(CASES / "leeds.yaml")))
    rows = list(csv.DictReader(io.StringIO(report.render("csv"), newline="")))
    assert {row["added"] for row in rows} == set(report.to_frame()["added"]) == {"added GB"}
    assert list(report.to_frame()) == list(rows[0]) == [*OF_A_YEAR.split(", ")[:-1], "added", "disclaimer"]


def test_the_data_frame_has_the_types_of_the_columns(reports: list[savings.Report]) -> None:
    """Of every shipped case, counts are integers and numbers float64, also if a column is empty."""
    for report in reports:
        types = report.to_frame().dtypes
        for column in columns.YEAR_COLUMNS:
            expected = {"text": types["case"], "count": "int64", "number": "float64"}[column.type]
            empty = all(row[column.name] is None for row in report.rows)
            assert types[column.name] == expected or (column.type == "text" and empty), column.name


@pytest.mark.parametrize("declared", [columns.BATCH_YEAR_COLUMNS, columns.CASE_COLUMNS])
def test_what_is_known_of_a_case_with_an_error_stands_in_its_row(declared: tuple[Column, ...]) -> None:
    """Its facts are those of its row without the error, and its figures are empty; unread, it has an id."""
    report = savings.Report(savings.estimate(savings.read_case(CASES / "leeds.yaml")))
    case, columns_and_code = report.estimate.case, (*declared, ADDED)
    good = case_row(report, columns_and_code)
    read = error_row(columns_and_code, "leeds", "one\ntwo", case, "The note.")
    unread = error_row(columns_and_code, "leeds", "one\ntwo", None, "The note.")
    said = {"case": "leeds", "status": "error", "error": "one; two", "disclaimer": "The note."}
    facts = {"municipality", "unit", "start", "provenance", "added"} & set(good)
    assert {name: cell for name, cell in unread.items() if cell is not None} == said
    assert {name: cell for name, cell in read.items() if cell is not None} == {
        **said,
        **{name: good[name] for name in facts},
    }


@pytest.mark.parametrize("face", FACES)
def test_a_face_that_needs_a_file_says_so(face: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The faces that are no text say that they need a file, and `batch` asks for one with exit status 2."""
    module = discovery.module("report.row_faces", face)
    assert module.NEEDS_FILE == hasattr(getattr(module, face.capitalize()), "open") == (face in NO_TEXT)
    monkeypatch.setattr(module, "NEEDS_FILE", True)
    shown = CliRunner().invoke(app, ["batch", str(CASES / "leeds.yaml"), "--format", face])
    assert shown.exit_code == 2
    assert f"{face} needs a file: --output FILE" in " ".join(shown.output.split())


def _of_rows(rows: list[dict[str, Any]]) -> list[Any]:
    return [row["added"] for row in rows]


def _of_text(path: Path) -> list[str]:
    heading, *lines = path.read_text("utf-8").partition("\n\n")[2].splitlines()
    assert " added" in heading
    return [cell for line in lines for cell in re.findall(r"\badded \w\w\b", line)]


def _of_sheet(path: Path) -> list[Any]:
    with path.open("rb") as file:
        names, *rows = openpyxl.load_workbook(file).active.iter_rows(values_only=True)
    return [row[names.index("added")] for row in rows]


READERS: dict[str, Callable[[Path], list[Any]]] = {
    "csv": lambda path: _of_rows(list(csv.DictReader(io.StringIO(path.read_bytes().decode(), newline="")))),
    "json": lambda path: _of_rows(json.loads(path.read_bytes())),
    "jsonl": lambda path: _of_rows([json.loads(line) for line in path.read_bytes().splitlines()]),
    "parquet": lambda path: parquet.read_table(path)["added"].to_pylist(),
    "text": _of_text,
    "xlsx": _of_sheet,
}


def test_the_pages_have_a_row_for_an_added_column() -> None:
    """The table in the docs has the column that the test adds, with its type and its meaning."""
    page = "before\n<!-- columns of cases: generated by docs/generate.py -->\n<!-- end -->\nafter\n"
    written = generate.with_columns(page, "cases", (*columns.CASE_COLUMNS, ADDED))
    assert f"| `{ADDED.name}` | text | {ADDED.meaning} |" in written.splitlines()
    assert written.startswith("before\n") and written.endswith("after\n")
