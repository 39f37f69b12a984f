"""Where a case may lead: in a batch no further than its own folder and the folders that were named."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import Run, named
from test_batch import put, rows_of, text

from savings.case.trust import ANYWHERE, Trust, lies_in

pytestmark = pytest.mark.slow  # many runs of whole commands, some of them real processes

SECRET = "root:x:0:0:the secret"
ROWS = "".join(f"B{at},{year},{100 + at + year % 7}\n" for at in range(9) for year in range(2001, 2009))


def leading_to(file: str) -> str:
    """Return a case whose comparison areas are in a table."""
    table = f"comparison:\n  table: {{file: '{file}', area: area, year: year, amount: amount}}\n"
    return text(more=table)


@pytest.fixture
def sent(tmp_path: Path) -> Path:
    """Return a folder with a case that others sent, beside a folder with a table and one with a secret."""
    put(tmp_path / "sent", a=leading_to("../tables/t.csv"), b=leading_to("../secret/s.csv"))
    for name, content in (("tables/t.csv", f"area,year,amount\n{ROWS}"), ("secret/s.csv", f"{SECRET}\n")):
        (tmp_path / name).parent.mkdir()
        (tmp_path / name).write_text(content, "utf-8")
    return tmp_path / "sent"


def refused(case: str, file: str) -> str:
    """Return what is said of a case that leads where it may not."""
    line = next(at for at, line in enumerate(leading_to("x").splitlines(), 1) if "file:" in line)
    why = "lies outside the folders that were named; '--trust-paths' opens it"
    return f"{case}:{line}:17: comparison.table.file: '{file}' {why}"


@pytest.mark.parametrize("command", ["batch", "check"])
def test_a_table_lies_beside_its_case_or_in_a_folder_that_was_named(
    savings: Run, sent: Path, command: str
) -> None:
    """Otherwise it is refused with its place, and neither opened nor quoted."""
    done = savings(command, "sent")
    assert named(done.stderr) == [
        refused("sent/a.yaml", "../tables/t.csv"),
        refused("sent/b.yaml", "../secret/s.csv"),
    ]
    assert done.returncode == 1 and "root:" not in done.stdout
    put(sent.parent / "tables", own=text(1))
    done = savings(command, "sent", "tables")
    assert named(done.stderr) == [refused("sent/b.yaml", "../secret/s.csv")]


def test_it_is_not_said_whether_a_file_is_there(savings: Run, sent: Path) -> None:
    """A table elsewhere is refused alike whether there is such a file or not, and whatever its name."""
    put(sent, a=leading_to("../secret/none.csv"), b=leading_to("/etc/passwd"))
    assert savings("batch", "sent").stderr.splitlines() == [
        refused("sent/a.yaml", "../secret/none.csv"),
        refused("sent/b.yaml", "/etc/passwd"),
    ]


def test_links_are_followed_before_a_place_is_judged(savings: Run, sent: Path) -> None:
    """A link beside a case that leads elsewhere is elsewhere; one that comes back is not."""
    (sent / "t.csv").symlink_to("../tables/t.csv")
    (sent / "down").mkdir()
    (sent / "down/t.csv").write_text(f"area,year,amount\n{ROWS}", "utf-8")
    put(sent, a=leading_to("t.csv"), b=leading_to("../sent/down/../down/t.csv"))
    assert savings("batch", "sent").stderr.splitlines() == [refused("sent/a.yaml", "t.csv")]


@pytest.mark.parametrize("command", ["batch", "check"])
def test_trust_paths_opens_any_table_and_quotes_nothing(savings: Run, sent: Path, command: str) -> None:
    """With `--trust-paths` a table may lie anywhere; that what stands in it is wrong is said without it."""
    done = savings(command, "sent", "--trust-paths")
    (wrong,) = named(done.stderr)
    where = "sent/../secret/s.csv: has no column 'area'; has no column 'year'; has no column 'amount'"
    assert wrong.endswith(where)


@pytest.mark.parametrize("command", ["estimate", "check"])
def test_one_case_may_lead_anywhere(savings: Run, sent: Path, command: str) -> None:
    """With one case its path is followed, but what cannot be read in another folder is not quoted."""
    assert savings(command, "sent/a.yaml").returncode == 0
    bad = sent.parent / "secret/s.csv"
    for content, said in (
        (f"{SECRET}\n", "s.csv: has no column 'area'; has no column 'year'; has no column 'amount'"),
        (f"area,year,amount\n{SECRET}\n", "s.csv: cannot be read as .csv"),
        ("area,year,amount\nB,2001,1.250\nB,2002,2,5\n", "s.csv: cannot be read as .csv"),
        (f"area,year,amount\n{ROWS}C,{SECRET},1\n", ""),
    ):
        bad.write_text(content, "utf-8")
        done = savings(command, "sent/b.yaml")
        assert SECRET not in done.stderr + done.stdout
        assert all(line.endswith(said) for line in named(done.stderr))
        assert bool(said) is bool(done.stderr)


def test_a_case_from_stdin_may_lead_anywhere(savings: Run, sent: Path) -> None:
    """`check -` follows the path of the one case as `estimate -` does."""
    for command in ("estimate", "check"):
        assert savings(command, "-", cwd=sent, stdin=(sent / "a.yaml").read_bytes()).returncode == 0


def test_a_link_that_a_pattern_finds_widens_nothing(savings: Run, sent: Path) -> None:
    """Somebody's link in a folder of cases is neither followed nor trusted; one that is named is."""
    put(sent.parent / "tables", inside=text(1))
    (sent / "link").symlink_to("../tables")
    done = savings("batch", "sent/*", "--jobs", "1")
    assert [row["case"] for row in rows_of(done.stdout)] == ["a", "b"]
    assert refused("sent/a.yaml", "../tables/t.csv") in done.stderr
    assert "sent/link: is a link to a folder, which is not followed" in done.stderr


def test_in_its_own_folder_what_is_wrong_is_quoted(savings: Run, sent: Path) -> None:
    """Beside the case, a message shows what stands in the table, so that it can be mended."""
    (sent / "t.csv").write_text(f"{SECRET}\n", "utf-8")
    put(sent, a=leading_to("t.csv"))
    assert f"has no column 'area'; there are: {SECRET}" in savings("batch", "sent").stderr


def test_templates_and_prices_lead_no_further(savings: Run, sent: Path) -> None:
    """The table of a template and that of a price index are places of a case too."""
    index = "  price_index: {table: {file: ../secret/s.csv, year: year, level: level}}\n"
    each = "for_each: {file: ../tables/t.csv, area: area, year: year, amount: amount}\n"
    history = text().partition("  history:\n")
    put(
        sent,
        a=history[0] + index + "".join(history[1:]),
        b=text(2),
    )
    without = text().replace(text().partition("  history:\n")[2].partition("sources")[0], "")
    template = without.replace("  history:\n", "") + each
    (sent / "t.template.yaml").write_text(template.replace("name: Place", "name: '{area}'"), "utf-8")
    done = savings("batch", "sent", "sent/t.template.yaml")
    why = "lies outside the folders that were named; '--trust-paths' opens it"
    assert [line.partition(": ")[2] for line in done.stderr.splitlines()] == [
        f"costs.price_index.table.file: '../secret/s.csv' {why}",
        f"for_each.file: '../tables/t.csv' {why}",
    ]
    done = savings("batch", "sent/t.template.yaml", "--trust-paths")
    assert len(rows_of(done.stdout)) == 9


def test_a_case_that_is_a_link_to_elsewhere_is_not_quoted(savings: Run, sent: Path) -> None:
    """What a link in a folder leads to may be a case; if it is none, nothing that stands in it is said."""
    put(sent, a=text(1), b=text(2))
    (sent / "c.yaml").symlink_to("../secret/s.csv")
    (said,) = savings("batch", "sent").stderr.splitlines()
    assert said.startswith("sent/c.yaml: cannot be used, and is a link to a file outside")
    for arguments in (("sent", "--trust-paths"), ("sent/c.yaml",)):
        assert "is not a case" in savings("batch", *arguments).stderr


def test_a_folder_holds_what_is_below_it_and_not_what_begins_like_it(tmp_path: Path) -> None:
    """`/data` holds `/data/x` and not `/data-of-others/x`; a name that no file can have lies nowhere."""
    assert lies_in(tmp_path / "data/x/y.csv", tmp_path / "data")
    assert not lies_in(tmp_path / "data-of-others/y.csv", tmp_path / "data")
    assert not lies_in(tmp_path / "data/../y.csv", tmp_path / "data")
    assert not lies_in(tmp_path / "data/a\0b", tmp_path / "data")
    assert lies_in(Path("/etc/x"), "/")
    assert ANYWHERE.reaches(Path("/etc/x")) and not Trust(()).reaches(Path("/etc/x"))
