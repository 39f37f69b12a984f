"""What is killed, or finds its disk full, leaves the old file or the new one, never half of one.

Real processes throughout. The signals hit in the middle: when the first rows or reports are written, and most
cases are still to be done.
"""

from __future__ import annotations

import csv
import faulthandler
import io
import json
import multiprocessing
import os
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import openpyxl
import pyarrow.parquet
import pytest
from command import environment
from test_batch import put, rows_of, text
from test_batch_pool import alive_in, needs_proc, never, waited_for

from savings.batch.pool import in_order

# Newer Pythons warn of a fork beside the threads that numpy's libraries keep; the command itself has none.
pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")]

FORMATS = ("csv", "json", "jsonl", "txt", "xlsx", "parquet")
REPORTS = {"csv": ".csv", "json": ".json", "text": ".txt", "markdown": ".md"}
OLD = b"what was there before\n"
CASES = 1200
OUT_CASES = 600  # of them

# What each way to end the command may end it with: by the signal itself, or with the status of it.
ENDS = {
    signal.SIGTERM: (-15, 143),
    signal.SIGHUP: (-1, 129),
    signal.SIGINT: (130,),
    signal.SIGKILL: (-9,),
}

TIDIED = [signal.SIGTERM, signal.SIGHUP, signal.SIGINT]


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with cases for several rounds of work; no figure is odd."""
    folder = tmp_path_factory.mktemp("cases")
    return put(folder, **{f"c{number:04}": text(number % 20) for number in range(CASES)})


Start = Callable[..., "subprocess.Popen[bytes]"]


@pytest.fixture(scope="module")
def start() -> Iterator[Start]:
    """Start `savings batch` as a process group of its own, and leave none of it behind."""
    started: list[subprocess.Popen[bytes]] = []

    def run(
        folder: Path, *arguments: str | Path, prepare: Callable[[], None] = lambda: None, stdout: Any = None
    ) -> subprocess.Popen[bytes]:
        def first() -> None:
            for each in ENDS:
                with suppress(OSError):  # SIGKILL is as it is
                    signal.signal(each, signal.SIG_DFL)  # also where a shell runs the tests behind
            prepare()

        process = subprocess.Popen(
            [sys.executable, "-m", "savings", "batch", *map(str, arguments)],
            stdout=stdout or subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            cwd=folder,
            env=environment(),
            start_new_session=True,
            preexec_fn=first,
        )
        started.append(process)
        return process

    yield run
    for process in started:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
        process.communicate()


def rows_in(file: Path) -> list[str]:
    """Read a file of rows in its format, and return the id of each; fail if it is not whole."""
    if file.suffix == ".xlsx":
        book = openpyxl.load_workbook(file, read_only=True)
        ids = [str(row[0]) for row in book.worksheets[0].iter_rows(values_only=True)][1:]
        book.close()
        return ids
    if file.suffix == ".parquet":
        return [str(each) for each in pyarrow.parquet.read_table(file).column("case").to_pylist()]
    written = file.read_bytes().decode()
    assert written.endswith("\n")
    if file.suffix == ".csv":
        head, *rows = csv.reader(io.StringIO(written, newline=""), strict=True)
        assert all(len(row) == len(head) for row in rows)
        return [row[0] for row in rows]
    if file.suffix == ".json":
        return [row["case"] for row in json.loads(written)]
    if file.suffix == ".jsonl":
        return [json.loads(line)["case"] for line in written.splitlines()]
    lines = written.split("Failed\n", 1)[1].splitlines()
    assert all(len(line.split()) > 3 for line in lines)
    return [line.split()[0] for line in lines]


def beside(folder: Path) -> list[Path]:
    """Return the files that are written and have no name of their own yet."""
    return list(folder.rglob(".*.*"))


# --- the command, in the middle of `-o` ---------------------------------------


@dataclass(frozen=True)
class Killed:
    """What a command that was killed in the middle has left."""

    folder: Path
    file: Path
    status: int
    stderr: str


KillIn = Callable[[str, signal.Signals], Killed]


@pytest.fixture(scope="module")
def killed(start: Start, many: Path, tmp_path_factory: pytest.TempPathFactory) -> KillIn:
    """Kill a command in the middle of `-o`, once for all that is asked of it."""

    @cache
    def kill(ending: str, how: signal.Signals) -> Killed:
        folder = tmp_path_factory.mktemp("killed")
        file = folder / f"rows.{ending}"
        file.write_bytes(OLD)
        process = start(folder, many, "--jobs", "1", "-o", file.name)
        if ending == "xlsx":  # which is put together elsewhere
            waited_for(lambda: alive_in(process.pid), 30)
            time.sleep(0.2)
        else:
            waited_for(lambda: any(each.stat().st_size > 1000 for each in beside(folder)), 30)
        process.send_signal(how)
        _, stderr = process.communicate(timeout=30)
        waited_for(lambda: not alive_in(process.pid))
        return Killed(folder, file, process.returncode, stderr.decode())

    return kill


@needs_proc
@pytest.mark.parametrize("how", ENDS, ids=lambda how: how.name)
@pytest.mark.parametrize("ending", FORMATS)
def test_a_killed_command_leaves_the_old_file_or_a_whole_one(
    killed: KillIn, ending: str, how: signal.Signals
) -> None:
    """Whatever ends it: the file is as before, or holds whole rows from the first on; no process is left."""
    left = killed(ending, how)
    assert left.status in ENDS[how]
    assert "Traceback" not in left.stderr
    if left.file.read_bytes() != OLD:
        ids = rows_in(left.file)
        assert ids == [f"c{number:04}" for number in range(len(ids))]
        assert how == signal.SIGINT or len(ids) == CASES
        if how == signal.SIGINT:
            assert f"stopped: {len(ids)} cases are done" in left.stderr


@needs_proc
@pytest.mark.parametrize("how", TIDIED, ids=lambda how: how.name)
@pytest.mark.parametrize("ending", FORMATS)
def test_a_command_that_is_asked_to_end_tidies_up(killed: KillIn, ending: str, how: signal.Signals) -> None:
    """Only the file itself is there: what was written beside it is gone; SIGKILL leaves no time for that."""
    assert list(killed(ending, how).folder.iterdir()) == [killed(ending, how).file]


# --- the command, in the middle of `--out` ------------------------------------


@pytest.fixture(scope="module")
def whole_reports(start: Start, many: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """What the reports of the first twenty cases are, which are those of all."""
    folder = tmp_path_factory.mktemp("reports")
    process = start(folder, f"{many}/c000?.yaml", f"{many}/c001?.yaml", "--out", "out", *written_reports())
    _, stderr = process.communicate(timeout=60)
    assert (process.returncode, stderr) == (0, b"80 reports in out\n")
    return {file.name: file.read_bytes() for file in (folder / "out").iterdir()}


def written_reports() -> tuple[str, str]:
    """Return the option for reports in all formats."""
    return "--reports", ",".join(REPORTS)


@pytest.fixture(scope="module")
def killed_out(
    start: Start, many: Path, tmp_path_factory: pytest.TempPathFactory
) -> Callable[[signal.Signals], Killed]:
    """Kill a command in the middle of `--out`, over old reports, once for all that is asked of it."""

    @cache
    def kill(how: signal.Signals) -> Killed:
        folder = tmp_path_factory.mktemp("killed")
        out = folder / "out"
        out.mkdir()
        for number in range(OUT_CASES):
            for ending in REPORTS.values():
                (out / f"c{number:04}{ending}").write_bytes(OLD)
        first = out / "c0000.csv"
        arguments = ("--jobs", "1", "--out", "out", *written_reports())
        process = start(folder, many / "c0[0-5]*.yaml", *arguments)
        waited_for(lambda: first.read_bytes() != OLD, 30)
        process.send_signal(how)
        _, stderr = process.communicate(timeout=30)
        return Killed(folder, out, process.returncode, stderr.decode())

    return kill


@needs_proc
@pytest.mark.parametrize("how", ENDS, ids=lambda how: how.name)
def test_a_killed_command_leaves_whole_reports(
    killed_out: Callable[[signal.Signals], Killed], whole_reports: dict[str, bytes], how: signal.Signals
) -> None:
    """Each report is the old one, or the one that a run to its end writes."""
    left = killed_out(how)
    assert left.status in ENDS[how]
    assert "Traceback" not in left.stderr
    found = {file.name: file.read_bytes() for file in left.file.iterdir() if not file.name.startswith(".")}
    assert len(found) == OUT_CASES * len(REPORTS)
    new = {name: report for name, report in found.items() if report != OLD}
    assert 0 < len(new) < len(found)
    endings = tuple(report.splitlines()[-1] for report in whole_reports.values())
    for name, report in new.items():
        if name in whole_reports:
            assert report == whole_reports[name]
        assert report.splitlines()[-1] in endings


@needs_proc
@pytest.mark.parametrize("how", TIDIED, ids=lambda how: how.name)
def test_no_half_report_is_left_by_a_command_that_is_asked_to_end(
    killed_out: Callable[[signal.Signals], Killed], how: signal.Signals
) -> None:
    """What was written beside a report is gone."""
    assert beside(killed_out(how).folder) == []


# --- its workers --------------------------------------------------------------

STOPS = {"SIGSTOP", "SIGTSTP", "SIGTTIN", "SIGTTOU"}
# What Python, the pool or the system lets pass.
PASSES = {"SIGINT", "SIGPIPE", "SIGXFSZ", "SIGCHLD", "SIGCONT", "SIGURG", "SIGWINCH"}


Task = tuple[int, ...]


def signalled(task: Task) -> Task:
    """Send this process each signal among some numbers, and return them if it lives."""
    faulthandler.disable()  # with which the tests would say where
    for number in task:
        if number < 1000:
            os.kill(os.getpid(), number)
    return task


@pytest.fixture
def defaults() -> Iterator[None]:
    """Let signals do what they do: `nohup`, and a shell for what runs behind it, have some ignored."""
    ignored = [each for each in (signal.SIGHUP, signal.SIGQUIT) if signal.getsignal(each) == signal.SIG_IGN]
    for each in ignored:
        signal.signal(each, signal.SIG_DFL)
    yield
    for each in ignored:
        signal.signal(each, signal.SIG_IGN)


def halves(task: Task) -> list[Task]:
    """Return both halves of some numbers, nothing of one number."""
    return [task[: len(task) // 2], task[len(task) // 2 :]] if len(task) > 1 else []


def test_a_worker_may_die_of_any_signal(defaults: None) -> None:
    """Of what it had in hand beside the cause nothing is lost; what is said names the signal."""
    numbers = [int(each) for each in signal.Signals if each.name not in STOPS]
    said: dict[int, str] = {}

    def died(task: Task, how: str) -> Task:
        said[task[0]] = how
        return task

    tasks: Iterator[Task] = iter([(1000, number, 2000) for number in numbers])
    found = [each for some in in_order(tasks, signalled, 2, died, halves) for each in some]
    assert found == [each for number in numbers for each in (1000, number, 2000)]
    assert set(said) == {int(each) for each in signal.Signals if each.name not in STOPS | PASSES}
    for number, how in said.items():
        assert how == f"was killed by signal {number} ({signal.Signals(number).name})"
    assert multiprocessing.active_children() == []


def test_a_worker_that_is_stopped_for_a_while_loses_nothing() -> None:
    """It goes on where it was."""

    def tasks() -> Iterator[Task]:
        yield (1000,)
        (child,) = multiprocessing.active_children()
        assert child.pid is not None
        os.kill(child.pid, signal.SIGSTOP)
        waker = subprocess.Popen(["sh", "-c", f"sleep 0.2; kill -CONT {child.pid}"])
        yield (2000,)
        waker.wait()

    assert list(in_order(tasks(), signalled, 1, never, halves)) == [(1000,), (2000,)]


@needs_proc
def test_workers_that_are_killed_cost_no_case(start: Start, many: Path, tmp_path: Path) -> None:
    """Five of them, each in another way: every case has its row in its place, and the status is 0."""
    with (tmp_path / "rows.csv").open("wb") as rows:
        process = start(tmp_path, many, "--jobs", "2", stdout=rows)
        ended: set[int] = set()
        for how in ("SIGTERM", "SIGHUP", "SIGSEGV", "SIGKILL", "SIGUSR1"):
            victim = waited_for(lambda: set(alive_in(process.pid)) - ended, 30).pop()
            ended.add(victim)
            os.kill(victim, signal.Signals[how])
        _, stderr = process.communicate(timeout=60)
    found = rows_of((tmp_path / "rows.csv").read_bytes().decode())
    assert [row["case"] for row in found] == [f"c{number:04}" for number in range(CASES)]
    assert {row["status"] for row in found} == {"ok"}
    assert (process.returncode, stderr) == (0, b"")


# --- several runs, and a full disk --------------------------------------------


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_four_runs_to_one_file_leave_the_rows_of_one(
    start: Start, many: Path, tmp_path: Path, ending: str
) -> None:
    """Whenever one looks, there is the old file or a whole one; at the end nothing is beside it."""
    file = tmp_path / f"rows.{ending}"
    file.write_bytes(OLD)
    sets = [f"c0{first}*.yaml" for first in range(4)]
    runs = [start(tmp_path, many / cases, "--jobs", "1", "-o", file.name) for cases in sets]
    seen = set()
    while any(run.poll() is None for run in runs):
        kept = tmp_path / f"seen.{ending}"
        kept.write_bytes(file.read_bytes())
        seen.add("old" if kept.read_bytes() == OLD else _one_run(kept))
        time.sleep(0.05)
    assert [run.wait() for run in runs] == [0, 0, 0, 0]
    assert seen <= {"old", "c00", "c01", "c02", "c03"}
    assert _one_run(file)[:2] == "c0"
    assert beside(tmp_path) == []


def _one_run(file: Path) -> str:
    """Return what the hundred ids in a file begin with."""
    ids = rows_in(file)
    (begin,) = {each[:3] for each in ids}
    assert ids == [f"{begin}{number:02}" for number in range(100)]
    return begin


ROOM = 4096


@dataclass(frozen=True)
class Full:
    """A folder in which files have hardly any room."""

    folder: Path
    prepare: Callable[[], None]
    why: str


@pytest.fixture
def full(tmp_path: Path) -> Iterator[Full]:
    """Give a small disk that is full; where no disk may be mounted, a process with a bound on its files."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=128k", "tmpfs", str(disk)]
    try:
        mounted = subprocess.run(mount, capture_output=True, check=False).returncode == 0
    except OSError:
        mounted = False
    if not mounted:

        def bounded() -> None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (ROOM, ROOM))

        yield Full(disk, bounded, "File too large")
        return
    try:
        (disk / "out").mkdir()
        with suppress(OSError), (disk / "filler").open("wb", 0) as filler:
            while True:
                filler.write(bytes(ROOM))
        os.truncate(disk / "filler", (disk / "filler").stat().st_size - 2 * ROOM)
        yield Full(disk, lambda: None, "No space left on device")
    finally:
        subprocess.run(["umount", str(disk)], check=True)


@pytest.mark.parametrize("ending", FORMATS)
def test_a_full_disk_leaves_the_old_file(start: Start, many: Path, full: Full, ending: str) -> None:
    """The message is one line that names the file and says why; nothing is left beside it."""
    file = full.folder / f"rows.{ending}"
    file.write_bytes(OLD)
    process = start(full.folder, many / "c0*.yaml", "--jobs", "1", "-o", file.name, prepare=full.prepare)
    _, stderr = process.communicate(timeout=60)
    (said,) = stderr.decode().splitlines()
    assert said.startswith(f"rows.{ending}: cannot be written: ") and said.endswith(full.why)
    assert process.returncode == 1
    assert file.read_bytes() == OLD
    assert beside(full.folder) == []


def test_a_full_disk_leaves_old_reports(start: Start, many: Path, full: Full) -> None:
    """A report that has no room is said to have none; its old one stays, and all rows are written."""
    out = full.folder / "out"
    out.mkdir(exist_ok=True)
    (out / "c0000.json").write_bytes(OLD)
    arguments = ("--jobs", "1", "--out", "out", "--reports", "json")
    process = start(full.folder, many / "c000?.yaml", *arguments, prepare=full.prepare)
    _, stderr = process.communicate(timeout=60)
    said = stderr.decode().splitlines()
    assert said[0] == f"{out}/c0000.json: cannot be written: {full.why}"
    assert all(line.endswith(f"cannot be written: {full.why}") for line in said)
    assert process.returncode == 1
    assert (out / "c0000.json").read_bytes() == OLD
    assert beside(full.folder) == []
