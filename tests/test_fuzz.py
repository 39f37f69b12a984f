"""The fuzzing itself: it runs, and sees what is wrong. What it finds is for `python -m tests.fuzz`."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from command import in_process
from conftest import CASES
from fuzz.inputs import Input
from fuzz.promises import BrokenPromiseError, check
from fuzz.worker import run

LEEDS = {"case.yaml": (CASES / "leeds.yaml").read_bytes()}


def altered(change: Callable[[bytes], bytes], face: str, folder: Path) -> bool:
    """Check what the command writes of a case after something has changed it."""
    made = Input(LEEDS, ("estimate", "case.yaml", "-f", face, "--explain"))
    (folder / "case.yaml").write_bytes(LEEDS["case.yaml"])
    done = in_process(made.arguments, folder)
    changed = subprocess.CompletedProcess(done.args, 0, change(done.stdout), done.stderr)
    return check(made, changed, folder)


@pytest.mark.parametrize("face", ["text", "markdown", "csv", "json"])
def test_a_right_report_keeps_every_promise(face: str, tmp_path: Path) -> None:
    """A report as it is written is right in each face, and counts as estimated."""
    assert altered(bytes, face, tmp_path)


@pytest.mark.parametrize(
    ("face", "old", "new", "said"),
    [
        ("json", b"36483875.0", b"NaN", "NaN in JSON"),
        ("csv", b"not a scientific study", b"a study", "without the note"),
        ("text", b"scientific", b"", "text lacks"),
        ("markdown", b"scientific study", b"study", "markdown lacks"),
        ("text", b"63,416", b"63,461", "is not 63416"),
        ("markdown", b"11,758", b"11,785", "is not 11757"),
        ("text", b"11.8 million British pounds less", b"11.8 million British pounds more", "text lacks"),
    ],
)
def test_a_broken_promise_is_seen(face: str, old: bytes, new: bytes, said: str, tmp_path: Path) -> None:
    """A note that is gone, a figure that differs, a number that is none: each is seen."""
    with pytest.raises(BrokenPromiseError, match=said):
        altered(lambda data: data.replace(old, new), face, tmp_path)


def test_an_exception_is_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What would be a traceback is wrong, and its input lies in the folder with its arguments."""

    def fails(*_: object) -> float:
        raise ZeroDivisionError

    monkeypatch.setattr("savings.report.model.Report.render", fails)
    made = Input(LEEDS, ("estimate", "case.yaml"))
    came = run(made, tmp_path / "run" / "cases")
    assert "ZeroDivisionError" in came.wrong and not came.estimated
    assert (tmp_path / "run" / "cases" / "case.yaml").read_bytes() == LEEDS["case.yaml"]
    assert json.loads((tmp_path / "run" / "arguments.json").read_text()) == list(made.arguments)
