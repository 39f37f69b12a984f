"""The command line: what goes where, and with which exit status."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import typer
from command import in_process
from conftest import CASES, Run, Start, contents, named, with_cases
from text_faces import OWN_FACES, TEXT_FACES

from savings import __version__, comparisons
from savings.cli import app
from savings.languages import LANGUAGES
from savings.report.faces import DEFAULT_REPORTS
from savings.report.model import faces
from savings.trends import names

LEEDS = CASES / "leeds.yaml"


@pytest.mark.slow
def test_in_process_is_as_a_process(real_start: Start, tmp_path: Path) -> None:
    """The tests' own way to run a command gives the bytes, the status and the files of a real process.

    It leaves the folder, the environment, the arguments and the streams as they were.
    """
    state = [Path.cwd(), dict(os.environ), sys.argv, sys.modules["__main__"], sys.stdout, sys.stderr]
    done = in_process(real_start.arguments, with_cases(tmp_path))
    assert [Path.cwd(), dict(os.environ), sys.argv, sys.modules["__main__"], sys.stdout, sys.stderr] == state
    assert done.returncode == real_start.done.returncode
    assert done.stdout == real_start.done.stdout
    assert done.stderr == real_start.done.stderr
    assert contents(tmp_path) == real_start.files


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--level", "1.5"], "--level"),
        (["--level", "95"], "did you mean 0.95 (95 %)?"),
        (["--level", "1"], "between 0 and 1, as 0.95"),
        (["--level", "100 %"], "between 0 and 1, as 0.95"),
        (["--level", "soon"], "not a number"),
        (["--level", "0"], "--level"),
        (["--level", "nan"], "--level"),
        (["--format", "docx"], ", ".join(faces())),
        (["--lang", "xx"], ", ".join(LANGUAGES)),
        (["--trend", "spline"], "linear"),
        (["--trend", "declared"], "needs a growth"),
        (["--baseline", "2008"], "FROM:TO"),
        (["--baseline", "2010:2008"], "backwards"),
        (["--baseline", "2008:2012"], "reaches the start"),
        (["--baseline", "2010:2011"], "the baseline has 2 years"),
        (["--start", "soon"], "not a year"),
        (["--start", "1990"], "has no year before it"),
        (["--start", "2020"], "after the last year"),
        (["-o", "report.docx"], "--format"),
        (["-o", "."], "is a folder"),
        (["--spreadsheet"], "--format csv"),
        (["--nonsense"], "--nonsense"),
    ],
)
def test_an_impossible_option_is_exit_2(savings: Run, arguments: list[str], said: str) -> None:
    """What is wrong with the command line is said on stderr; nothing is written, and the status is 2."""
    done = savings("estimate", LEEDS, *arguments)
    assert done.returncode == 2
    assert done.stdout == ""
    assert said in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("arguments", [("estimate", "no.yaml"), ("check", "no.yaml"), ("estimate", ".")])
def test_wrong_input_is_exit_1(savings: Run, arguments: tuple[str, ...]) -> None:
    """A file that cannot be read is one line on stderr and status 1."""
    done = savings(*arguments)
    assert done.returncode == 1
    assert done.stdout == ""
    assert len(done.stderr.splitlines()) == 1
    assert done.stderr.startswith(f"{arguments[1]}: ")


def test_a_half_wrong_run_writes_nothing(savings: Run, tmp_path: Path) -> None:
    """With a wrong case, the file of `-o` is neither made nor changed."""
    (tmp_path / "bad.yaml").write_text("format: 1\n")
    (tmp_path / "old.csv").write_text("kept")
    assert savings("estimate", "bad.yaml", "-o", "new.csv").returncode == 1
    assert savings("estimate", "bad.yaml", "-o", "old.csv").returncode == 1
    assert (tmp_path / "old.csv").read_text() == "kept"
    assert sorted(file.name for file in tmp_path.iterdir()) == ["bad.yaml", "old.csv"]


def test_a_file_that_cannot_be_written_is_exit_1(savings: Run) -> None:
    """A folder that is not there is said, without a traceback."""
    done = savings("estimate", LEEDS, "-o", "nowhere/report.csv")
    assert done.returncode == 1
    assert done.stderr.startswith("nowhere/report.csv: cannot be written")
    assert "Traceback" not in done.stderr


def test_output_replaces_a_file_whole(savings: Run, tmp_path: Path) -> None:
    """`-o` takes the format from the ending, replaces an older file and leaves no other behind."""
    (tmp_path / "report.json").write_text("older")
    done = savings("estimate", LEEDS, "-o", "report.json")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "report.json written\n")
    assert json.loads((tmp_path / "report.json").read_text("utf-8"))["schema"] == 1
    assert [file.name for file in tmp_path.iterdir()] == ["report.json"]


def test_output_is_renamed_into_its_place(savings: Run, tmp_path: Path) -> None:
    """The older file is not written into but replaced, and the new one may be read as any other file."""
    (tmp_path / "report.csv").write_text("older")
    os.link(tmp_path / "report.csv", tmp_path / "kept.csv")
    umask = os.umask(0o022)
    try:
        assert savings("estimate", LEEDS, "-o", "report.csv").returncode == 0
    finally:
        os.umask(umask)
    assert (tmp_path / "kept.csv").read_text() == "older"
    assert (tmp_path / "report.csv").stat().st_mode & 0o777 == 0o644


@pytest.mark.slow
def test_a_terminal_that_cannot_show_a_character_gets_another(savings_process: Run) -> None:
    """Where stdout is not UTF-8, the page is written all the same; CSV and JSON stay UTF-8."""
    ascii_only = {"PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"}
    page = savings_process("estimate", LEEDS, "--lang", "fi", env=ascii_only)
    assert (page.returncode, page.stderr) == (0, "")
    assert "s??st?" in page.stdout
    assert "-14 952..12 802" in page.stdout
    table = savings_process("estimate", LEEDS, "--lang", "fi", "-f", "csv", env={"PYTHONIOENCODING": "ascii"})
    assert "kehittämistyötä" in table.stdout


def test_the_case_is_not_written_over(savings: Run, tmp_path: Path) -> None:
    """`-o` with the case's own name is refused and leaves the case as it is."""
    (tmp_path / "case.yaml").write_bytes(LEEDS.read_bytes())
    done = savings("estimate", "case.yaml", "-f", "text", "-o", "case.yaml")
    assert done.returncode == 2
    assert "the case itself" in done.stderr
    assert (tmp_path / "case.yaml").read_bytes() == LEEDS.read_bytes()


@pytest.mark.parametrize("arguments", [f"estimate {LEEDS}", "trends", "--help"])
@pytest.mark.slow
def test_a_full_disk_is_a_message(arguments: str) -> None:
    """Where stdout cannot be written, one line says so, with status 1."""
    command = f"{sys.executable} -m savings {arguments} > /dev/full"
    done = subprocess.run(command, shell=True, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr.startswith("stdout cannot be written")
    assert "Traceback" not in done.stderr


@pytest.mark.slow
def test_output_to_a_device_leaves_the_device(savings_process: Run) -> None:
    """`-o /dev/null` writes to the device and does not replace it."""
    assert savings_process("estimate", LEEDS, "-f", "csv", "-o", "/dev/null").returncode == 0
    assert not Path("/dev/null").is_file()


@pytest.mark.parametrize(
    ("face", "language"), [(face, LANGUAGES[place % len(LANGUAGES)]) for place, face in enumerate(TEXT_FACES)]
)
def test_the_same_bytes_on_every_run(savings: Run, face: str, language: str) -> None:
    """With `--lang`, the same file gives the same bytes, whatever the environment."""
    arguments = ("estimate", LEEDS, "-f", face, "--lang", language)
    one = savings(*arguments, env={"LANG": "fi_FI.UTF-8"})
    two = savings(*arguments, env={"LANG": "C", "COLUMNS": "40", "FORCE_COLOR": "1"})
    assert one.stdout == two.stdout != ""


@pytest.mark.slow
def test_the_same_bytes_in_every_process(savings: Run, savings_process: Run, tmp_path: Path) -> None:
    """Nor does a report depend on what differs between processes: the order of sets, and the time zone."""
    other = {"LANG": "C", "COLUMNS": "40", "FORCE_COLOR": "1", "PYTHONHASHSEED": "7", "TZ": "Asia/Tokyo"}
    arguments = ("batch", LEEDS, "--out", "out", "--reports", ",".join(OWN_FACES), "--lang", "sv")
    assert savings_process(*arguments, env=other).returncode == 0
    written = contents(tmp_path / "out")
    assert len(written) == len(OWN_FACES)
    for name, report in written.items():
        assert savings("estimate", LEEDS, "--lang", "sv", "-o", name).returncode == 0
        assert (tmp_path / name).read_bytes() == report


@pytest.mark.slow
def test_a_closed_pipe_ends_quietly() -> None:
    """`| head -1` gives one line and no complaint."""
    command = f"{sys.executable} -m savings estimate {LEEDS} -f csv --lang en | head -1"
    done = subprocess.run(command, shell=True, capture_output=True, text=True, check=False)
    assert done.stdout.count("\n") == 1
    assert done.stderr == ""


@pytest.mark.slow
def test_a_pipe_closed_before_the_report_ends_quietly() -> None:
    """A reader that is gone before anything is written is no error."""
    read, write = os.pipe()
    os.close(read)
    done = subprocess.run(
        [sys.executable, "-m", "savings", "estimate", str(LEEDS)],
        stdout=write,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    os.close(write)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(
    ("environment", "word"),
    [
        ({}, "Sources"),
        ({"LANG": "fi_FI.UTF-8"}, "Lähteet"),
        ({"LANG": "sv_SE"}, "Källor"),
        ({"LC_ALL": "sv_FI.UTF-8", "LANG": "fi_FI.UTF-8"}, "Källor"),
        ({"LANG": "de_DE.UTF-8"}, "Sources"),
        ({"LANG": "C"}, "Sources"),
    ],
)
def test_the_language_of_the_environment(savings: Run, environment: dict[str, str], word: str) -> None:
    """Without `--lang` the environment decides, and English where it asks for none that there is."""
    assert word.upper() in savings("estimate", LEEDS, env=environment).stdout


def test_a_pipe_gets_plain_text(savings: Run) -> None:
    """When piped, the page has no escape sequences."""
    assert "\x1b" not in savings("estimate", LEEDS).stdout


@pytest.mark.parametrize("real_start", ["estimate"], indirect=True)
def test_csv_has_the_line_ends_of_its_standard(real_start: Start) -> None:
    """RFC 4180: lines end in CR LF, also through a pipe."""
    assert real_start.done.returncode == 0
    written = real_start.done.stdout
    assert written.count(b"\r\n") == written.count(b"\n") == 7


@pytest.mark.parametrize("language", LANGUAGES)
def test_new_writes_a_case_that_runs(savings: Run, language: str, tmp_path: Path) -> None:
    """The starter case passes `check`, runs in its language and is not written twice.

    No check fails, and it warns of nothing.
    """
    assert savings("new", "my.yaml", "--lang", language).returncode == 0
    assert savings("check", "my.yaml").stdout.splitlines()[0] == "my.yaml: ok"
    done = savings("estimate", "my.yaml", "--lang", language, "-f", "json")
    assert done.returncode == 0
    made = json.loads(done.stdout)
    assert [check["name"] for check in made["checks"] if check["passed"] is False] == []
    assert made["warnings"] == []
    again = savings("new", "my.yaml")
    assert again.returncode == 1
    assert "is there already" in again.stderr
    assert savings("new", "--lang", language).stdout == (tmp_path / "my.yaml").read_text("utf-8")


def test_check_goes_on_after_a_bad_file(savings: Run, tmp_path: Path) -> None:
    """Every file is checked; the good ones are named on stdout, in order, the problems on stderr."""
    (tmp_path / "bad.yaml").write_text("format: 1\ntitel: x\n")
    done = savings("check", "bad.yaml", LEEDS, CASES / "imatra.yaml")
    assert done.returncode == 1
    assert named(done.stdout) == [f"{CASES / 'imatra.yaml'}: ok, as reported only", f"{LEEDS}: ok"]
    assert "bad.yaml:2:1: unknown key 'titel'; did you mean 'title'?" in done.stderr.splitlines()


def test_trends_lists_every_trend(savings: Run) -> None:
    """One line for each trend and for each comparison method, its name first, in every language."""
    for language in LANGUAGES:
        first, second = savings("trends", "--lang", language).stdout.split("\n\n")
        lines, others = first.splitlines(), second.splitlines()[1:]
        assert [line.split()[0] for line in lines] == list(names())
        assert [line.split()[0] for line in others] == list(comparisons.names())
        assert all(len(line) <= 80 and len(line.split()) > 3 for line in lines + others)


def test_version(savings: Run) -> None:
    """The version is the package's."""
    assert savings("--version").stdout == f"savings {__version__}\n"


def test_options_ask_what_if(savings: Run) -> None:
    """`--start` and `--baseline` land on the known answer of the five-year baseline."""
    arguments = ["--start", "2013-14", "--baseline", "2008-09:2012-13", "-f", "json"]
    made = json.loads(savings("estimate", LEEDS, *arguments).stdout)
    assert made["method"]["baseline"] == [2008, 2012]
    assert made["total"]["from"] == made["total"]["to"] == 2013
    assert made["total"]["saving"] == pytest.approx(10.06e6, abs=0.005e6)


@pytest.mark.parametrize("level", ["0.8", "0,8", "80%", "80 %"])
def test_a_level_is_read_as_people_write_it(savings: Run, level: str) -> None:
    """A decimal point, a decimal comma and a percent sign mean the same level."""
    made = json.loads(savings("estimate", LEEDS, "--level", level, "-f", "json").stdout)
    assert made["method"]["level"] == 0.8


def test_the_interval_is_calibrated_unless_the_textbooks_is_asked_for(savings: Run) -> None:
    """`--interval textbook` gives the trend's own: for Leeds, least squares from 0.882 to 26.879 million."""
    plain, named, textbook = (
        json.loads(savings("estimate", LEEDS, *arguments, "-f", "json").stdout)
        for arguments in ((), ("--interval", "calibrated"), ("--interval", "textbook"))
    )
    assert plain == named
    assert [made["method"]["interval"] for made in (plain, textbook)] == ["calibrated", "textbook"]
    ends = [textbook["total"]["saving_lower"], textbook["total"]["saving_upper"]]
    assert ends == pytest.approx([882e3, 26_879e3], abs=500)
    assert plain["total"]["saving"] == textbook["total"]["saving"]
    assert plain["total"]["saving_lower"] < textbook["total"]["saving_lower"]


def test_an_unknown_interval_is_a_wrong_command(savings: Run) -> None:
    """Exit 2, and the message names the intervals that there are."""
    done = savings("estimate", LEEDS, "--interval", "wide")
    assert (done.returncode, done.stdout) == (2, "")
    assert "calibrated, textbook" in " ".join(done.stderr.split())


@pytest.mark.parametrize(
    ("arguments", "meant"),
    [
        (["estimate", LEEDS, "--trend", "liner"], "did you mean 'linear'?"),
        (["estimate", LEEDS, "--lang", "fii"], "did you mean 'fi'?"),
        (["estimate", LEEDS, "--format", "Jsn"], "did you mean 'json'?"),
        (["estimate", LEEDS, "-o", "x.jsno"], "did you mean '.json'?"),
        (["estimate", LEEDS, "--comparison", "relativ"], "did you mean 'relative'?"),
        (["estimate", LEEDS, "--interval", "calibrate"], "did you mean 'calibrated'?"),
        (["estimate", LEEDS, "--prices", "nominl"], "did you mean 'nominal'?"),
        (["batch", LEEDS, "--out", "o", "--reports", "csv,jsn"], "did you mean 'json'?"),
        (["batch", LEEDS, "--summary", "--include", "invent"], "did you mean 'invented'?"),
        (["estimat", LEEDS], "Did you mean 'estimate'?"),
        (["estimate", LEEDS, "--trnd", "linear"], "--trend"),
    ],
)
def test_what_was_meant_is_said(savings: Run, arguments: list[str], meant: str) -> None:
    """An unknown value, option or command is exit 2, and the nearest one is named."""
    done = savings(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert meant in done.stderr


@pytest.mark.parametrize(
    ("begun", "completed"),
    [
        ("savings ex", ["explain"]),
        ("savings estimate --tren", ["--trend"]),
        ("savings estimate --trend l", ["last", "linear"]),
        (
            "savings check --comparison ",
            ["difference-in-differences", "relative", "synthetic-control", "none"],
        ),
        ("savings trends --lang ", list(LANGUAGES)),
        ("savings batch --reports csv,j", ["csv,json"]),
        ("savings explain placebo", ["placebo_in_space", "placebo_in_time", "placebo"]),
        ("savings estimate ca", []),
    ],
)
def test_shells_complete_values(savings: Run, begun: str, completed: list[str]) -> None:
    """Commands, options and the values of options are completed; files are left to the shell."""
    last = str(len(begun.split(" ")) - 1)
    env = {"_SAVINGS_COMPLETE": "complete_bash", "COMP_WORDS": begun, "COMP_CWORD": last}
    assert savings(env=env).stdout.split() == completed


def test_the_version_has_two_options(savings: Run) -> None:
    """`-V` and `--version` print the same line."""
    assert savings("-V").stdout == savings("--version").stdout == f"savings {__version__}\n"


@pytest.mark.parametrize("language", LANGUAGES)
def test_other_choices_than_the_case_has_are_marked(savings: Run, language: str) -> None:
    """With `--start`, `--trend` or `--baseline` the page says so, and what was done keeps its own start."""
    arguments = ["--start", "2013", "--trend", "flat", "--lang", language]
    page = savings("estimate", LEEDS, *arguments).stdout
    made = json.loads(savings("estimate", LEEDS, *arguments, "-f", "json").stdout)
    assert made["method"]["changed"] == ["start", "trend"]
    assert made["case"]["start"] == 2012
    assert " ".join(made["what_if"].split()) in " ".join(page.split())
    assert "2013-14" in made["what_if"] and "2012-13" in made["what_if"]
    assert json.loads(savings("estimate", LEEDS, "-f", "json").stdout)["what_if"] == ""


def test_a_wrong_case_names_what_is_wrong_harmlessly(savings: Run, tmp_path: Path) -> None:
    """Control characters of a file reach the terminal only as text."""
    (tmp_path / "bad.yaml").write_text('format: 1\n"\\e[31mkey": 1\n')
    done = savings("check", "bad.yaml")
    assert done.returncode == 1
    assert "\x1b" not in done.stderr
    assert "\\x1b[31mkey" in done.stderr


def test_the_help_names_what_out_writes() -> None:
    """`--help` of `batch` names the reports that `--out` writes unless told otherwise."""
    assert f"otherwise {','.join(DEFAULT_REPORTS)}." in help_of("batch", "reports")


def help_of(command: str, option: str) -> str:
    group: Any = typer.main.get_command(app)
    (found,) = (each for each in group.commands[command].params if each.name == option)
    return str(found.help)
