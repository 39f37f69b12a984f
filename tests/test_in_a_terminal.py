"""What only a terminal sees: colors, and that long work goes on."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from command import environment
from conftest import CASES

import savings as api

LEEDS = str(CASES / "leeds.yaml")
COLORED = re.compile(r"\x1b\[[0-9;]*m")


def in_a_terminal(folder: Path, *arguments: str, **env: str) -> str:
    """Run `savings` with a terminal for stdout and stderr; return all that it shows."""
    pty = pytest.importorskip("pty", reason="there are no such terminals on this system")
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "savings", *arguments]
    with subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=theirs,
        stderr=theirs,
        cwd=folder,
        env=environment({"TERM": "xterm", **env}),
    ):
        os.close(theirs)
        shown = b""
        try:
            while piece := os.read(ours, 65536):
                shown += piece
        except OSError:  # Linux ends so when nobody writes any more
            pass
    os.close(ours)
    return shown.decode()


def test_marks_have_the_color_of_what_they_mean() -> None:
    """In the text with colors, a passed check's mark is green, and a failed one's red; without, none is."""
    report = api.Report(api.estimate(api.read_case(LEEDS)), "en")
    colored, plain = report.render("text", api.Layout(color=True)), report.render("text")
    assert "\x1b[32m✓\x1b[0m " in colored and "\x1b[1;31m✗\x1b[0m " in colored
    uncolored = COLORED.sub("", colored)
    assert [line.rstrip() for line in uncolored.splitlines()] == plain.splitlines()


@pytest.mark.slow
def test_a_terminal_shows_colors_and_progress(tmp_path: Path) -> None:
    """The place of a problem is red, what is in order green; a bar is there while it lasts."""
    (tmp_path / "bad.yaml").write_text("format: 1\ntitel: x\n")
    shown = in_a_terminal(tmp_path, "check", LEEDS, "bad.yaml")
    assert "\x1b[31m\x1b[1mbad.yaml:2:1: \x1b[0m" in shown
    assert f"{LEEDS}: \x1b[32mok\x1b[0m" in shown
    assert "0/2" in shown
    shown = in_a_terminal(tmp_path, "batch", LEEDS, "bad.yaml", "-o", "x.csv")
    assert "2 rows in x.csv, 1 error" in shown


@pytest.mark.slow
@pytest.mark.parametrize("env", [{"NO_COLOR": "1"}, {"TERM": "dumb"}], ids=["NO_COLOR", "dumb"])
def test_colors_can_be_declined(tmp_path: Path, env: dict[str, str]) -> None:
    """With `NO_COLOR`, or in a terminal that has none, nothing is colored, on stdout or stderr."""
    (tmp_path / "bad.yaml").write_text("format: 1\ntitel: x\n")
    for arguments in (["estimate", LEEDS], ["estimate", "bad.yaml"], ["explain", "linear"]):
        assert "\x1b" not in in_a_terminal(tmp_path, *arguments, **env)
    for arguments in (["check", LEEDS, "bad.yaml"], ["batch", LEEDS, "bad.yaml"]):
        assert not COLORED.search(in_a_terminal(tmp_path, *arguments, **env))


@pytest.mark.slow
def test_reports_of_a_batch_have_no_colors(tmp_path: Path) -> None:
    """Rows in a terminal may be colored; the reports go to files and are plain."""
    in_a_terminal(tmp_path, "batch", LEEDS, "--out", "out")
    assert "\x1b" not in (tmp_path / "out" / "leeds.txt").read_text("utf-8")
