"""What is wrong with the program, or kills a process, costs the one case that it comes with."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from conftest import Run, named
from test_batch import WRONG, put, rows_of, text

from savings.batch import tasks as batch_tasks
from savings.batch import work as batch_work
from savings.batch.find import CaseFile
from savings.batch.tasks import Files, Read, done_apart
from savings.case.reader import read_case
from savings.case.table import Block, Table, TableError, blocks
from savings.case.template import area_cases, named_areas, read_template
from savings.case.trust import ANYWHERE
from savings.errors import unforeseen
from savings.estimation.estimate import estimates

# Newer Pythons warn of a fork beside the threads that numpy's libraries keep; the command itself has none.
pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")]

BUG = "an error of the program, not of the case: ValueError: not thought of; please report it"
TEMPLATE = (
    "format: 1\ntitle: 'In {area}'\nmunicipality: {country: FI}\nintervention: {name: What, start: 2005}\n"
    "costs: {measure: Costs, unit: EUR, basis: net, provenance: illustrative}\n"
    "for_each: {file: areas.csv, area: area, year: year, amount: net, exclude: [Out]}\n"
    "sources: [Made for a test]\n"
)
AREAS = ("A", "B", "Out", "Wrong", "Cé d", "E")


def bug() -> Any:
    """Fail as a mistake in the program does, in more than one line."""
    raise ValueError("not\nthought of")


def dies() -> Any:
    """End as the system ends a process that uses too much memory."""
    os.kill(os.getpid(), signal.SIGKILL)


def starves() -> Any:
    """Ask for more memory than there is."""
    return bytearray(1 << 60)


def table(folder: Path, areas: tuple[str, ...] = AREAS) -> Path:
    """Write a template and its table; return the template."""
    lines = [
        f"{area},{2000 + at},{'?' if area == 'Wrong' and at == 3 else 1000 + 13 * at * at + len(area)}"
        for area in areas
        for at in range(8)
    ]
    (folder / "areas.csv").write_text("\n".join(["area,year,net", *lines, ""]), "utf-8")
    (folder / "t.template.yaml").write_text(TEMPLATE, "utf-8")
    return folder / "t.template.yaml"


def whole(template: Path) -> tuple[Any, Block]:
    """Return a template and the one block of its table."""
    read = read_template(template).surveyed()
    (block,) = blocks(read.table)
    return read, block


# --- a task by itself ---------------------------------------------------------


@pytest.mark.parametrize("bad", [set(), {0}, {6}, {2, 3}, set(range(7))])
def test_each_case_that_fails_is_found(bad: set[int]) -> None:
    """Whichever of seven fail, each has the one error, all others are done, and the order is kept."""
    task = Files([CaseFile(f"{number}.yaml", str(number)) for number in range(7)], ANYWHERE)

    def do(some: Any) -> list[str]:
        made = [read.id for read in some.named()]
        return bug() if bad & set(map(int, made)) else made

    found = done_apart(task, do, lambda read, error: f"{read.id} {error}")
    assert found == [f"{each} {each}.yaml: {BUG}" if each in bad else str(each) for each in range(7)]


def test_ctrl_c_is_no_error_of_a_case() -> None:
    """Who stops the work stops it, and no case is blamed."""

    def do(_: object) -> list[str]:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        done_apart(Files([CaseFile("a.yaml", "a")], ANYWHERE), do, lambda read, error: error)


def test_what_is_said_of_an_error_of_the_program() -> None:
    """One line, with at most 60 characters of what the error says, and none that does anything."""
    assert unforeseen(ValueError("not\nthought of"), "a.yaml") == f"a.yaml: {BUG}"
    assert unforeseen(KeyError(), "a") == (
        "a: an error of the program, not of the case: KeyError; please report it"
    )
    long = unforeseen(ValueError("x\x1b" * 1000), "a")
    assert long.partition("ValueError: ")[2] == ("x\\x1b" * 12)[:59] + "…; please report it"
    assert unforeseen(MemoryError(), "a.yaml") == "a.yaml: there is not enough memory for it"


def test_parts_of_a_block_make_the_same_cases(tmp_path: Path) -> None:
    """Each area by itself has the case, or the error, that it has among the others."""
    template, block = whole(table(tmp_path))
    together = list(area_cases(template, block))
    alone = [each for at in range(len(block.areas)) for each in area_cases(template, block.part(at, at + 1))]
    assert alone == together
    assert [bool(each.error) for each in together] == [False, False, True, False, False]
    names = [(each.id, each.name) for each in named_areas(template, block)]
    assert names == [(each.id, each.area) for each in together]
    middle = block.part(1, 4).part(1, 3)
    assert middle.areas == ["Out", "Wrong"] and middle.starts == [0, 8, 16]
    assert list(middle.problems) == [11] and np.array_equal(middle.rows, np.arange(18, 34))


# --- the command --------------------------------------------------------------


def fails_for(case_id: str, how: Callable[[], Any], real: Callable[..., Any]) -> Callable[..., Any]:
    """Return a function that fails when one of its arguments is, or holds, the case of this id."""

    def replaced(*given: Any, **more: Any) -> Any:
        for each in given:
            several = each if isinstance(each, list) else [getattr(each, "estimate", each)]
            if any(case_id in (getattr(one, "id", ""), _id_of(one)) for one in several) or each == case_id:
                return how()
        return real(*given, **more)

    return replaced


def _id_of(thing: Any) -> Any:
    return getattr(getattr(thing, "case", None), "id", "")


STEPS: dict[str, tuple[Any, str]] = {
    "reading": (batch_tasks, "read_case"),
    "estimating": (batch_tasks, "estimates"),
    "writing": (batch_work, "case_row"),
}


@pytest.mark.parametrize(
    "step",
    [
        pytest.param("reading", marks=pytest.mark.slow),
        pytest.param("estimating", marks=pytest.mark.slow),
        "writing",
    ],
)
def test_an_error_of_the_program_costs_one_case(
    savings: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    """Wherever it comes up: the others have the rows that they have without it, and the one says why."""
    put(tmp_path / "in", **{f"c{number}": text(number) for number in range(6)}, w=WRONG)
    before = savings("batch", "in", "--jobs", "1")
    right = before.stdout.splitlines()
    module, name = STEPS[step]
    monkeypatch.setattr(module, name, fails_for("c3", bug, getattr(module, name)))
    done = savings("batch", "in", "--jobs", "1")
    rows = done.stdout.splitlines()
    assert rows[:4] + rows[5:] == right[:4] + right[5:]
    row = rows_of(done.stdout)[3]
    assert (row["case"], row["status"], row["error"]) == ("c3", "error", f"in/c3.yaml: {BUG}")
    assert row["municipality"] == ("" if step == "reading" else "Place")
    assert row["disclaimer"] and not row["saving_total"]
    assert (done.returncode, done.stderr) == (1, f"in/c3.yaml: {BUG}\n{before.stderr}")


@pytest.mark.parametrize(
    ("how", "said"),
    [
        (
            dies,
            "the process that worked on it was killed by signal 9 (SIGKILL); it had no other case in hand",
        ),
        pytest.param(starves, "there is not enough memory for it", marks=pytest.mark.slow),
    ],
)
def test_a_case_that_ends_its_process_costs_itself(
    savings: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, how: Callable[[], Any], said: str
) -> None:
    """By a signal or for want of memory: the others have their rows, once, in their order."""
    put(tmp_path / "in", **{f"c{number}": text(number) for number in range(6)})
    right = savings("batch", "in", "--jobs", "2").stdout.splitlines()
    monkeypatch.setattr(batch_tasks, "read_case", fails_for("c2", how, read_case))
    done = savings("batch", "in", "--jobs", "2")
    rows = done.stdout.splitlines()
    assert rows[:3] + rows[4:] == right[:3] + right[4:]
    assert rows_of(done.stdout)[2]["error"] == f"in/c2.yaml: {said}"
    assert (done.returncode, done.stderr) == (1, f"in/c2.yaml: {said}\n")


@pytest.mark.parametrize("how", [bug, pytest.param(dies, marks=pytest.mark.slow)])
def test_an_area_costs_itself(
    savings: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, how: Callable[[], Any]
) -> None:
    """Of a template one area fails: it is named, areas that are left out stay so, and each has one row."""
    table(tmp_path)
    right = savings("batch", "t.template.yaml", "--jobs", "1").stdout.splitlines()
    monkeypatch.setattr(batch_tasks, "estimates", fails_for("t/Cé-d", how, estimates))
    done = savings("batch", "t.template.yaml", "--jobs", "1")
    rows = done.stdout.splitlines()
    assert rows[:4] + rows[5:] == right[:4] + right[5:]
    found = rows_of(done.stdout)
    assert [row["case"] for row in found] == ["t/A", "t/B", "t/Wrong", "t/Cé-d", "t/E"]
    assert [row["status"] for row in found] == ["ok", "ok", "error", "error", "ok"]
    assert found[3]["error"].startswith("t.template.yaml (Cé d): ")
    assert (BUG in found[3]["error"]) == (how is bug)
    assert done.returncode == 1


def test_a_check_goes_on_after_an_error_of_the_program(
    savings: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The case has its line on stderr; the others are said to be in order, once, and clash with no id."""
    put(tmp_path / "in", **{f"c{number}": text(number) for number in range(5)})
    table(tmp_path / "in")
    monkeypatch.setattr(batch_tasks, "estimates", fails_for("c1", bug, estimates))
    done = savings("check", "in", "in/t.template.yaml")
    assert [line.partition(":")[0] for line in named(done.stdout)] == [
        *(f"in/c{number}.yaml" for number in (0, 2, 3, 4)),
        *(f"in/t.template.yaml ({area})" for area in ("A", "B", "Cé d", "E")),
    ]
    assert done.returncode == 1
    assert done.stderr.splitlines()[0] == f"in/c1.yaml: {BUG}"
    assert len(done.stderr.splitlines()) == 2  # and the area that is wrong


@pytest.mark.parametrize("function", ["read_template", "blocks"])
@pytest.mark.parametrize("command", ["batch", "check"])
def test_a_template_that_fails_costs_its_own_rows(
    savings: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: str, function: str
) -> None:
    """A mistake in the process that reads templates is a row of the template; cases about it are done."""
    put(tmp_path, a=text(1), z=text(2))
    table(tmp_path)
    monkeypatch.setattr(batch_tasks, function, lambda *_, **__: bug())
    done = savings(command, "a.yaml", "t.template.yaml", "z.yaml")
    assert (done.returncode, done.stderr) == (1, f"t.template.yaml: {BUG}\n")
    if command == "check":
        assert named(done.stdout) == ["a.yaml: ok", "z.yaml: ok"]
    else:
        found = [(row["case"], row["status"]) for row in rows_of(done.stdout)]
        assert found == [("a", "ok"), ("t", "error"), ("z", "ok")]


def test_a_row_that_cannot_be_written_with_its_case_is_written_without(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Where the mistake is in what is known of the case itself, its id and its error have a row."""
    order = batch_work.Order("csv", "en")
    case: Any = object()  # which has nothing that a row asks for
    monkeypatch.setattr(Files, "read", lambda self: [Read("a", "a.yaml", case, "")])
    monkeypatch.setattr(batch_work, "outcomes", lambda *_, **__: bug())
    (done,) = batch_work.work(order, Files([CaseFile("a.yaml", "a")], ANYWHERE))
    assert done.error == f"a.yaml: {BUG}"
    assert done.rows[0].startswith("a,,")


# --- what can be foreseen -----------------------------------------------------


@pytest.mark.parametrize("name", [r"k\0.csv", r"k\uD800.csv"])
def test_a_name_that_no_file_can_have_is_an_error_of_the_case(
    savings: Run, tmp_path: Path, name: str
) -> None:
    """It has its line and column, in a case and in a template; the case beside it is estimated."""
    table_of_areas = f'comparison: {{table: {{file: "{name}", area: a, year: b, amount: c}}}}\n'
    put(tmp_path, a=text(1), m=text(2) + table_of_areas)
    table(tmp_path).write_text(TEMPLATE.replace("areas.csv", f'"{name}"'), "utf-8")
    done = savings("batch", "a.yaml", "m.yaml", "t.template.yaml")
    assert [row["status"] for row in rows_of(done.stdout)] == ["ok", "error", "error"]
    in_case, in_template = done.stderr.splitlines()
    assert in_case.startswith("m.yaml:")
    assert in_template.startswith("t.template.yaml:")
    if "D8" not in name:
        assert "comparison.table.file: 'k\\x00.csv' holds a character that no file name can have" in in_case
        assert in_template.startswith("t.template.yaml:6:18: for_each.file: ")


def test_a_heading_without_end_is_an_error_of_the_table(tmp_path: Path) -> None:
    """More characters than a field can have are an error that names the file."""
    (tmp_path / "t.csv").write_text(f"a,y,n,{'x' * 140_000}\nA,2000,1\n", "utf-8")
    with pytest.raises(TableError, match=r"t\.csv: "):
        list(blocks(Table(str(tmp_path / "t.csv"), "a", "y", "n")))
