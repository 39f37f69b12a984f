"""No file that a run reads is written over: it is refused with exit status 2, and nothing is changed."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from conftest import Run

TABLE = "area,year,cost\n" + "".join(
    f"{area},{year},{amount + 10 * year % 7}\n"
    for area, amount in (("North", 1000), ("South", 3000), ("East", 2000))
    for year in range(2006, 2016)
)
HEAD = """format: 1
title: A case
intervention: {name: Something, start: 2014}
sources: [Invented]
"""
COSTS = "measure: Costs, unit: EUR, basis: net, provenance: illustrative"
HISTORY = ", ".join(f"{year}: {1000 + year % 5}" for year in range(2006, 2016))
CASE = f"""{HEAD}id: one
municipality: {{name: Here}}
costs: {{{COSTS}, history: {{{HISTORY}}}}}
comparison: {{table: {{file: table.csv, area: area, year: year, amount: cost}}}}
"""
TEMPLATE = f"""{HEAD}costs: {{{COSTS}}}
for_each: {{file: table.csv, area: area, year: year, amount: cost}}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with two cases, a template and the table of all; and other names of the table."""
    (tmp_path / "one.yaml").write_text(CASE)
    (tmp_path / "two.yaml").write_text(CASE.replace("id: one", "id: two").replace("Here", "There"))
    (tmp_path / "kids.template.yaml").write_text(TEMPLATE)
    (tmp_path / "table.csv").write_text(TABLE)
    os.link(tmp_path / "table.csv", tmp_path / "hard.csv")
    (tmp_path / "soft.csv").symlink_to("table.csv")
    (tmp_path / "other.csv").symlink_to("two.yaml")
    return tmp_path


def everything(folder: Path) -> dict[str, bytes]:
    return {str(file): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


@pytest.mark.parametrize("command", ["estimate one.yaml", "batch .", "batch kids.template.yaml"])
@pytest.mark.parametrize("output", ["table.csv", "../{}/table.csv", "hard.csv", "soft.csv"])
def test_rows_and_reports_replace_no_table(savings: Run, folder: Path, command: str, output: str) -> None:
    """`-o` with a table of a case, by whatever name, is refused; the message names what it is."""
    before = everything(folder)
    done = savings(*command.split(), "-o", output.format(folder.name))
    assert (done.returncode, done.stdout) == (2, "")
    assert "is the table of" in done.stderr
    assert everything(folder) == before


@pytest.mark.parametrize("output", ["two.yaml", "other.csv"])
def test_a_report_replaces_no_case_beside(savings: Run, folder: Path, output: str) -> None:
    """A case with comparison areas reads the other cases of its folder: `-o` replaces none of them."""
    before = everything(folder)
    done = savings("estimate", "one.yaml", "-f", "csv", "-o", output)
    assert (done.returncode, done.stdout) == (2, "")
    assert "is a case beside one.yaml" in done.stderr
    assert everything(folder) == before


def test_a_table_is_known_however_its_key_is_written(savings: Run, folder: Path) -> None:
    """The key may be written in any way that YAML has."""
    (folder / "one.yaml").write_text(CASE.replace("{file:", r'{"f\u0069le":'))
    assert savings("check", "one.yaml").returncode == 0
    assert savings("estimate", "one.yaml", "-o", "table.csv").returncode == 2


@pytest.mark.parametrize(
    ("named", "table"),
    [
        ("one.yaml", "one.csv"),  # the id that the case says
        ("kids.template.yaml", "kids/South.csv"),  # the id of an area, which the table itself says
    ],
)
@pytest.mark.parametrize("linked", [False, True])
def test_reports_replace_no_table(savings: Run, folder: Path, named: str, table: str, linked: bool) -> None:
    """`--out` is refused before anything is written if the report of some id would replace a table.

    The table may have another name as well, by which the case knows it.
    """
    (folder / table).parent.mkdir(exist_ok=True)
    if linked:
        os.link(folder / "table.csv", folder / table)
    else:
        (folder / table).write_text(TABLE)
        written = (folder / named).read_text().replace("table.csv", table)
        (folder / named).write_text(written)
    before = everything(folder)
    done = savings("batch", named, "--out", ".")
    assert (done.returncode, done.stdout) == (2, "")
    assert "a report would be written over" in " ".join(done.stderr.split())
    assert everything(folder) == before


def test_reports_may_lie_beside_the_tables(savings: Run, folder: Path) -> None:
    """Where no report has the name of an input, `--out` takes the folder of the cases, also once more."""
    (folder / "hard.csv").unlink()
    for _ in range(2):
        assert savings("batch", "one.yaml", "--out", ".", "--reports", "csv").returncode == 0
    assert (folder / "one.csv").read_text("utf-8").startswith("case,")
    assert (folder / "table.csv").read_text() == TABLE


def test_the_case_of_stdin_is_not_written_over(savings: Run, folder: Path) -> None:
    """A case from stdin has its tables beside the working folder, and they are no places to write to."""
    assert savings("estimate", "-", stdin=CASE.encode()).returncode == 0
    done = savings("estimate", "-", "-o", "table.csv", stdin=CASE.encode())
    assert (done.returncode, (folder / "table.csv").read_text()) == (2, TABLE)


def test_a_slip_in_the_case_does_not_give_its_table_free(savings: Run, folder: Path) -> None:
    """A case that cannot be read still names its table, and rows do not take its place."""
    (folder / "one.yaml").write_text(CASE + "x: [\n")
    done = savings("batch", ".", "-o", "table.csv")
    assert (done.returncode, (folder / "table.csv").read_text()) == (2, TABLE)
    assert "named in ./one.yaml, which cannot be read" in " ".join(done.stderr.split())


def test_rows_and_reports_do_not_go_to_one_place(savings: Run, folder: Path) -> None:
    """A file of rows inside the folder of the reports could be one of them: it is refused."""
    done = savings("batch", "one.yaml", "-o", "out/one.csv", "--out", "out")
    assert done.returncode == 2 and "where the reports go" in " ".join(done.stderr.split())
