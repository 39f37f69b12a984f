"""What the tests share: the command, in process and as a real one."""

from __future__ import annotations

import gc
import os
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest
from command import as_process, as_text, in_process

import savings as api

# As `savings batch` does, before numpy is loaded: a process that forks has no threads, and figures this small
# are only slowed down by them.
for variable in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(variable, "1")

gc.set_threshold(100_000, 50, 50)  # as the command does: libraries and tests make hardly any garbage

ROOT = Path(__file__).parent.parent
CASES = ROOT / "cases"

Run = Callable[..., "subprocess.CompletedProcess[str]"]

# A start of each command; among them each exit status, both streams, a file, and what is no ASCII.
STARTS: dict[str, tuple[str, ...]] = {
    "estimate": ("estimate", "good.yaml", "--format", "csv", "--lang", "fi"),
    "batch": ("batch", "good.yaml", "bad.yaml", "--lang", "sv"),
    "check": ("check", "good.yaml", "bad.yaml"),
    "new": ("new", "my.yaml", "--lang", "fi"),
    "trends": ("trends", "--lang", "xx"),
    "explain": ("explain", "perusteltu", "laskutapa", "--lang", "fi"),
}


@dataclass(frozen=True)
class Start:
    """A run of the command: with what, what came of it, and the files that are there then."""

    arguments: tuple[str, ...]
    done: subprocess.CompletedProcess[bytes]
    files: dict[str, bytes]


@cache
def estimated(path: Path) -> api.Estimate | api.AsReported:
    """Estimate a case that is shipped once, for all that is asked of it."""
    return api.estimate(api.read_case(path))


def named(checked: str) -> list[str]:
    """Return the lines that name a case or a problem, without what was understood of it or stands there."""
    return [line for line in checked.splitlines() if not line.startswith(" ")]


@pytest.fixture
def savings(tmp_path: Path) -> Run:
    """Run `savings` in this process, in an empty folder, with an environment that is the same everywhere."""

    def run(
        *arguments: str | Path, env: dict[str, str] | None = None, cwd: Path = tmp_path, stdin: bytes = b""
    ) -> subprocess.CompletedProcess[str]:
        return as_text(in_process(arguments, cwd, env, stdin=stdin))

    return run


@pytest.fixture
def savings_process(tmp_path: Path) -> Run:
    """Run `savings` as a real process: for what only a process shows, as encodings, devices and `--jobs`."""

    def run(
        *arguments: str | Path, env: dict[str, str] | None = None, cwd: Path = tmp_path
    ) -> subprocess.CompletedProcess[str]:
        return as_text(as_process(arguments, cwd, env))

    return run


@pytest.fixture(scope="session", params=STARTS)
def real_start(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Start:
    """Start each command as a real process, once for all tests."""
    arguments = STARTS[request.param]
    folder = with_cases(tmp_path_factory.mktemp("started"))
    return Start(arguments, as_process(arguments, folder), contents(folder))


def with_cases(folder: Path) -> Path:
    """Put the cases of `STARTS` into a folder."""
    (folder / "good.yaml").write_bytes((CASES / "leeds.yaml").read_bytes())
    (folder / "bad.yaml").write_text("format: 1\ntitel: Säästö\n", "utf-8")
    return folder


def contents(folder: Path) -> dict[str, bytes]:
    """Return what the files in a folder hold."""
    return {file.name: file.read_bytes() for file in folder.iterdir()}


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let the expected reports be written anew, to be read before they are committed."""
    parser.addoption("--write-expected", action="store_true", help="write tests/expected/ anew")
