"""The command in two ways that are alike: inside the process of the tests, and as a process of its own.

A process takes half a second to start, and most rules are about what is said and written. So most tests run
the command here, with the folder, the environment and the streams that a process would have.
"""

from __future__ import annotations

import contextlib
import gc
import io
import os
import subprocess
import sys
import tempfile
import warnings
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import IO, Any

Given = Sequence["str | Path"]

# What Python reads once, when it starts: here it would do nothing, and a test of it would hold of itself.
_READ_AT_THE_START = ("PYTHON", "LD_", "TZ")


def environment(more: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return an environment that is the same everywhere, with what a test gives besides."""
    return {"PATH": os.environ["PATH"], "PYTHONUTF8": "1", **(more or {})}


def as_process(
    arguments: Given, folder: Path, env: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[bytes]:
    """Run `savings` as a real process."""
    command = [sys.executable, "-m", "savings", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, cwd=folder, env=environment(env), check=False)


def in_process(
    arguments: Given,
    folder: Path,
    env: Mapping[str, str] | None = None,
    *,
    together: bool = False,
    stdin: bytes = b"",
) -> subprocess.CompletedProcess[bytes]:
    """Run `savings` here: its bytes and its status are those of a process, and it leaves nothing behind.

    An error that a process would print as a traceback comes out as it is, and so does a warning.

    Args:
        arguments: what stands after `savings`.
        folder: where it runs.
        env: what its environment has besides `environment()`.
        together: whether stderr goes where stdout goes, as with `2>&1`.
        stdin: what is there to read.
    """
    assert not any(name.startswith(_READ_AT_THE_START) for name in env or ()), f"needs a process: {env}"
    command = ["savings", *map(str, arguments)]
    with (
        tempfile.TemporaryFile() as read,
        tempfile.TemporaryFile() as out,
        tempfile.TemporaryFile() as err,
    ):
        read.write(stdin)
        read.seek(0)
        with _begun(command, folder, environment(env)), _streams(read, out, out if together else err):
            status = _status()
        for written in (out, err):
            written.seek(0)
        return subprocess.CompletedProcess(command, status, out.read(), err.read())


def as_text(done: subprocess.CompletedProcess[bytes]) -> subprocess.CompletedProcess[str]:
    """Decode what was written, with the line ends that Python has."""
    out, err = (io.TextIOWrapper(io.BytesIO(each), "utf-8").read() for each in (done.stdout, done.stderr))
    return subprocess.CompletedProcess(done.args, done.returncode, out, err)


def _status() -> int:
    """Run the command and return the status that its process would end with."""
    from savings.cli import main

    try:
        main()
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else 0 if stop.code is None else 1
    return 0


@contextlib.contextmanager
def _begun(command: list[str], folder: Path, env: Mapping[str, str]) -> Iterator[None]:
    """Give the command what a process begins with; and take back all that it may change."""
    import savings.__main__

    before = dict(os.environ)
    at, argv, main, hook = Path.cwd(), sys.argv, sys.modules["__main__"], sys.excepthook
    for forget in _remembered():
        forget()
    gc.freeze()  # what the tests have made is no garbage of the command
    try:
        os.chdir(folder)
        os.environ.clear()
        os.environ.update(env)
        sys.argv = [savings.__main__.__file__, *command[1:]]
        sys.modules["__main__"] = savings.__main__  # by which the messages name the command
        with warnings.catch_warnings():
            # Newer Pythons warn of a fork beside the threads of libraries; the command itself has none.
            warnings.filterwarnings("ignore", ".*fork", DeprecationWarning)
            yield
    finally:
        sys.argv, sys.modules["__main__"], sys.excepthook = argv, main, hook
        os.environ.clear()
        os.environ.update(before)
        os.chdir(at)
        gc.unfreeze()


@contextlib.contextmanager
def _streams(read: IO[bytes], out: IO[bytes], err: IO[bytes]) -> Iterator[None]:
    """Let the files be stdin, stdout and stderr, as Python opens those that are no terminal."""
    kept = sys.stdin, sys.stdout, sys.stderr
    for stream in kept[1:]:
        stream.flush()
    places = os.dup(0), os.dup(1), os.dup(2)
    os.dup2(read.fileno(), 0)
    os.dup2(out.fileno(), 1)
    os.dup2(err.fileno(), 2)
    try:
        with (
            open(0, encoding="utf-8", closefd=False) as sys.stdin,
            open(
                1, "w", encoding="utf-8", errors="surrogateescape", newline="\n", closefd=False
            ) as sys.stdout,
            open(2, "w", 1, encoding="utf-8", errors="backslashreplace", closefd=False) as sys.stderr,
        ):
            yield
    finally:
        sys.stdin, sys.stdout, sys.stderr = kept
        for place, saved in enumerate(places):
            os.dup2(saved, place)
            os.close(saved)


def _remembered() -> Iterator[Any]:
    """Yield what empties each cache of the package: a process begins with none."""
    for name, module in sys.modules.copy().items():
        if name.partition(".")[0] == "savings":
            for value in vars(module).values():
                if hasattr(value, "cache_clear"):
                    yield value.cache_clear
