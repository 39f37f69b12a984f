"""The pages: what they show runs, what is generated has not drifted, and nothing is undocumented."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import generate
import pytest
import typer
from command import as_text, environment, in_process
from conftest import CASES, ROOT, Run

from savings.cli import app
from savings.report.columns import CASE_COLUMNS, YEAR_COLUMNS
from savings.trends import names

PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
BLOCK = re.compile(r"^```(console|yaml|python)\n(.*?)^```$", re.DOTALL | re.MULTILINE)
SHELL = re.compile(r"""[|&;<>()$`\\"'?[#~=%]""")  # what a shell does not hand on as it is


def commands_in(block: str) -> list[tuple[str, str]]:
    """Return the commands of a console block, each with the output that is shown for it."""
    commands: list[tuple[str, str]] = []
    for line in block.splitlines():
        if line.startswith("$ "):
            commands.append((line.removeprefix("$ "), ""))
        else:
            command, output = commands[-1]
            commands[-1] = (command, f"{output}{line}\n")
    return commands


def matches(word: str, folder: Path) -> list[str]:
    """Return what a word of a command stands for, as a shell has it: the files of a pattern, or itself."""
    found = sorted(folder.glob(word)) if "*" in word else []
    return [str(each.relative_to(folder)) for each in found] or [word]


def ran(command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a line of a page, in a shell where it asks for one; stderr goes where stdout goes."""
    name, *words = command.split()
    arguments = [each for word in words for each in matches(word, folder)]
    if name == "savings" and not SHELL.search(command):
        return as_text(in_process(arguments, folder, together=True))
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    return subprocess.run(
        command,
        shell=True,
        cwd=folder,
        env=environment({"PATH": path}),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )


@pytest.mark.parametrize("page", generate.pages())
def test_generated_pages_have_not_drifted(page: str) -> None:
    """`python docs/generate.py` would change nothing: no page, no table of keys, no JSON Schema."""
    assert (ROOT / "docs" / page).read_text("utf-8") == generate.pages()[page]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
@pytest.mark.slow
def test_every_example_runs(page: Path, tmp_path: Path) -> None:
    """Each command and program of a page runs in the order of the page, and prints what the page shows."""
    shutil.copytree(CASES, tmp_path / "cases")
    variables: dict[str, Any] = {}
    for kind, block in BLOCK.findall(page.read_text("utf-8")):
        name = re.match(r"# (\S+\.yaml)\n", block)
        if kind == "yaml" and name:
            (tmp_path / name[1]).write_text(block, "utf-8")
        elif kind == "python":
            block = block.replace('"cases/', f'"{tmp_path}/cases/')
            exec(compile(block, page.name, "exec"), variables)
        elif kind == "console":
            for command, shown in commands_in(block):
                done = ran(command, tmp_path)
                assert done.stdout == shown or (not shown and done.returncode == 0), command


@pytest.mark.slow
def test_every_help_has_an_example_that_runs(savings: Run, tmp_path: Path) -> None:
    """`--help` of every command ends with an example, and the example works."""
    shutil.copytree(CASES, tmp_path / "cases")
    group: Any = typer.main.get_command(app)
    assert set(group.commands) == {"estimate", "batch", "check", "new", "trends", "explain", "publish"}
    for name in group.commands:
        shown = " ".join(savings(name, "--help").stdout.split())
        example = re.search(r"Example: savings (.*)$", shown)
        assert example is not None, name
        assert savings(*example[1].split()).returncode == 0, name


def test_every_trend_is_in_the_method() -> None:
    """`docs/method.md` has a row in its table for each trend."""
    method = (ROOT / "docs" / "method.md").read_text("utf-8")
    assert all(f"\n| `{trend}` |" in method for trend in names())


def test_every_output_is_documented() -> None:
    """Each CSV column has its place in `docs/outputs.md`, and no other; the tables of JSON are generated."""
    outputs = (ROOT / "docs" / "outputs.md").read_text("utf-8")
    csv_part = outputs.partition("\n## JSON\n")[0]
    assert re.findall(r"^\| `(\w+)` \|", csv_part, re.MULTILINE) == [column.name for column in YEAR_COLUMNS]


def test_every_column_of_a_batch_is_documented() -> None:
    """`docs/batch.md` has a row for each column of a batch, in their order, and no other."""
    rows = (ROOT / "docs" / "batch.md").read_text("utf-8").partition("## The rows")[2].partition("\n## ")[0]
    assert re.findall(r"^\| `(\w+)` \|", rows, re.MULTILINE) == [column.name for column in CASE_COLUMNS]


def test_the_readme_has_two_commands() -> None:
    """One command installs and runs, one installs what tests need and passes them."""
    readme = (ROOT / "README.md").read_text("utf-8")
    assert re.findall(r"^```sh\n(.*?)\n```", readme, re.DOTALL | re.MULTILINE) == [
        "pip install . && savings estimate cases/leeds.yaml",
        "pip install '.[test]' && pytest",
    ]


def test_links_lead_somewhere() -> None:
    """Every link from a page to a file of the project leads to one."""
    for page in PAGES:
        for target in re.findall(r"\]\(([^)#:]+)\)", page.read_text("utf-8")):
            assert (page.parent / target).exists(), f"{page.name}: {target}"
