"""The processes of a batch: order, deaths, interruption; and that none is left behind."""

from __future__ import annotations

import array
import fcntl
import json
import multiprocessing
import os
import re
import signal
import subprocess
import sys
import termios
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from test_batch import WRONG, put, rows_of, text

from savings.batch.pool import in_order

# Newer Pythons warn of a fork beside the threads that numpy's libraries keep; the command itself has none.
pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")]


@pytest.fixture(autouse=True)
def interruptible() -> Iterator[None]:
    """Let the processes that are started here take Ctrl-C, also where a shell runs the tests behind."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


PROC = Path("/proc/self/stat")
needs_proc = pytest.mark.skipif(not PROC.exists(), reason="looks for processes where Linux lists them")


# --- the pool by itself -------------------------------------------------------


def slow_square(task: int) -> int:
    """Take longer for early tasks than for late ones."""
    time.sleep(0.02 if task % 5 == 0 else 0)
    return task * task


def deadly(task: tuple[int, str]) -> str:
    """Do a task, or die in the way that it says."""
    number, way = task
    if way == "killed":
        os.kill(os.getpid(), signal.SIGKILL)
    if way == "exit":
        os._exit(3)
    if way == "memory":
        raise MemoryError
    return f"{number} done"


def large(task: int) -> bytes:
    """Give back more than a pipe holds."""
    return bytes([task]) * 300_000


def never(task: Any, how: str) -> Any:
    """Say that no task may end so."""
    raise AssertionError(f"{task} {how}")


@pytest.mark.parametrize("jobs", [1, 2, 5])
def test_results_come_in_the_order_of_the_tasks(jobs: int) -> None:
    """All of them, once, whatever the number of processes and however long each takes."""
    assert list(in_order(iter(range(40)), slow_square, jobs, never)) == [task * task for task in range(40)]
    assert list(in_order(iter(()), slow_square, jobs, never)) == []
    assert multiprocessing.active_children() == []


def test_large_results_come_whole() -> None:
    """A result may be larger than a pipe, and other processes go on meanwhile."""
    assert list(in_order(iter(range(6)), large, 3, never)) == [large(task) for task in range(6)]


@pytest.mark.parametrize("jobs", [1, 3])
def test_a_death_costs_one_task(jobs: int) -> None:
    """A task that kills, ends or starves its process is named with the way of it; all others are done."""
    ways = ["", "killed", "", "", "exit", "memory", "", "killed", "killed", ""]
    found = list(in_order(enumerate(ways), deadly, jobs, lambda task, how: f"{task[0]} {how}"))
    assert found == [
        "0 done",
        "1 was killed by signal 9 (SIGKILL)",
        "2 done",
        "3 done",
        "4 ended with status 3",
        "5 ran out of memory",
        "6 done",
        "7 was killed by signal 9 (SIGKILL)",
        "8 was killed by signal 9 (SIGKILL)",
        "9 done",
    ]


def deadly_with(task: tuple[int, ...]) -> str:
    """Do some numbers; die with 13 among them, fail with 17, ask for too much memory with 19."""
    if 13 in task:
        os.kill(os.getpid(), signal.SIGTERM)
    if 17 in task:
        raise ValueError("not thought of")
    return " ".join(map(str, task)) if 19 not in task else str(len(bytearray(1 << 60)))


def halves(task: tuple[int, ...]) -> list[tuple[int, ...]]:
    """Return both halves of some numbers, nothing of one number."""
    return [task[: len(task) // 2], task[len(task) // 2 :]] if len(task) > 1 else []


@pytest.mark.parametrize("jobs", [1, 3])
def test_what_a_dead_process_had_in_hand_is_done_again_in_halves(jobs: int) -> None:
    """Until the one is found that kills: it alone is lost, all come once and in order, and none stays."""
    tasks = iter([tuple(range(first, first + 5)) for first in range(0, 40, 5)])
    found = list(in_order(tasks, deadly_with, jobs, lambda task, how: f"{task[0]}:{how}", halves))
    lost = {
        "13": "was killed by signal 15 (SIGTERM)",
        "17": "ended with status 1",
        "19": "ran out of memory",
    }
    whole = " ".join(found)
    for number, how in lost.items():
        assert f"{number}:{how}" in found
        whole = whole.replace(f"{number}:{how}", number)
    assert whole.split() == [str(number) for number in range(40)]
    assert "0 1 2 3 4" in found and "35 36 37 38 39" in found
    assert multiprocessing.active_children() == []


def test_a_process_that_is_killed_between_tasks_costs_none() -> None:
    """One that has nothing in hand is let go, and another begins."""

    def tasks() -> Iterator[int]:
        yield 3
        for child in waited_for(multiprocessing.active_children):
            waited_for(lambda: not busy)
            child.kill()
            child.join()
        yield 4

    busy: list[int] = []
    assert list(in_order(tasks(), slow_square, 1, never)) == [9, 16]


@pytest.mark.parametrize("jobs", [1, 2])
def test_tasks_are_not_taken_far_ahead(jobs: int) -> None:
    """However many there are and however slow the next result is, a few are taken for each process."""
    taken = 0

    def tasks() -> Iterator[int]:
        nonlocal taken
        for task in range(10_000):
            taken += 1
            yield task

    with closing(in_order(tasks(), slow_square, jobs, never)) as outcomes:
        for yielded, outcome in enumerate(outcomes):
            assert outcome == yielded * yielded
            assert taken - yielded <= 6 * jobs
            if yielded == 60:
                break
    assert taken < 61 + 6 * jobs


def test_the_processes_end_with_the_generator() -> None:
    """Whoever stops taking results leaves no process behind, and neither does an error in the tasks."""
    outcomes = in_order(iter(range(100)), slow_square, 2, never)
    assert next(outcomes) == 0
    assert len(multiprocessing.active_children()) == 2
    outcomes.close()
    assert multiprocessing.active_children() == []

    def broken() -> Iterator[int]:
        yield 1
        raise OSError("no more tasks")

    with pytest.raises(OSError, match="no more tasks"):
        list(in_order(broken(), slow_square, 2, never))
    assert multiprocessing.active_children() == []


# --- the command and its processes --------------------------------------------


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with more cases than a pipe holds rows and several rounds of work; no figure is odd."""
    folder = tmp_path_factory.mktemp("cases")
    return put(folder, **{f"c{number:04}": text(number % 20) for number in range(1500)})


Start = Callable[..., "subprocess.Popen[bytes]"]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Start `savings` as a process group of its own, and leave none of it behind."""
    started: list[subprocess.Popen[bytes]] = []

    def run(*arguments: str | Path, stdout: Any = subprocess.PIPE) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "savings", *map(str, arguments)]
        process = subprocess.Popen(
            command,
            stdout=stdout,
            stderr=subprocess.PIPE,
            cwd=tmp_path,
            env={"PATH": os.environ["PATH"], "PYTHONUTF8": "1"},
            start_new_session=True,
            bufsize=0,  # what is read here is not read ahead
        )
        started.append(process)
        return process

    yield run
    for process in started:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
        process.communicate()


def waited_for(what: Callable[[], Any], seconds: float = 10.0) -> Any:
    """Return what comes true within some seconds; or fail."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if found := what():
            return found
        time.sleep(0.003)
    raise AssertionError(f"not within {seconds} seconds")


def alive_in(session: int) -> list[int]:
    """Return the processes of a session that have not ended, without its first."""
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            pid, _, rest = stat.read_text().partition(" ")
        except OSError:
            continue
        state, _parent, _group, its_session = rest.rpartition(")")[2].split()[:4]
        if int(its_session) == session and state not in "ZX" and int(pid) != session:
            found.append(int(pid))
    return sorted(found)


def unread(process: subprocess.Popen[bytes]) -> int:
    """Return how many bytes of its rows a process has written that nobody has read."""
    assert process.stdout is not None
    count = array.array("i", [0])
    fcntl.ioctl(process.stdout, termios.FIONREAD, count)
    return count[0]


def test_a_closed_pipe_ends_quietly(many: Path) -> None:
    """`| head -1` gives one line and no complaint, though there are more rows than a pipe holds."""
    command = f"{sys.executable} -m savings batch {many} | head -1"
    done = subprocess.run(command, shell=True, capture_output=True, text=True, check=False)
    assert (done.stdout.count("\n"), done.stderr) == (1, "")


def said_done(stderr: bytes) -> int:
    """Return how many cases are said to be done; nothing else is on stderr."""
    found = re.fullmatch(rb"stopped: ([\d ]+) cases? (is|are) done[^\n]*\n", stderr)
    assert found, stderr
    return int(found[1])


@needs_proc
def test_ctrl_c_ends_promptly_with_whole_rows(start: Start, many: Path, tmp_path: Path) -> None:
    """As a terminal sends it, to all processes: status 130, whole rows, how many, and nothing left behind."""
    with (tmp_path / "rows.csv").open("wb") as rows:
        process = start("batch", many, "--jobs", "2", stdout=rows)
        waited_for(lambda: (tmp_path / "rows.csv").stat().st_size > 10_000)
        os.killpg(process.pid, signal.SIGINT)
        begun = time.monotonic()
        _, stderr = process.communicate(timeout=20)
    assert time.monotonic() - begun < 3
    assert process.returncode == 130
    written = (tmp_path / "rows.csv").read_bytes().decode()
    assert written.endswith("\r\n")
    found = rows_of(written)
    assert 0 < len(found) < 1500
    assert {row["status"] for row in found} == {"ok"}
    assert said_done(stderr) == len(found)
    assert alive_in(process.pid) == []


def test_ctrl_c_while_nobody_reads_counts_the_rows_that_come(start: Start, many: Path) -> None:
    """Where the rows wait for a slow reader, those that are written after Ctrl-C are whole and counted."""
    process = start("batch", many, "--jobs", "2", "-f", "jsonl")
    assert process.stdout is not None
    first = process.stdout.readline()
    waited_for(lambda: unread(process) > 40_000)  # soon the pipe is full
    time.sleep(0.3)
    process.send_signal(signal.SIGINT)
    time.sleep(0.2)
    rest, stderr = process.communicate(timeout=20)
    lines = (first + rest).decode().splitlines()
    assert process.returncode == 130
    assert all(json.loads(line)["status"] == "ok" for line in lines)
    assert said_done(stderr) == len(lines)


def test_ctrl_c_while_nobody_reads_ends_promptly(start: Start, many: Path) -> None:
    """A reader that reads no more, as a pager that waits, does not keep the command from ending."""
    process = start("batch", many, "--jobs", "2")
    assert process.stdout is not None
    assert process.stdout.readline()
    waited_for(lambda: unread(process) > 40_000)  # soon the pipe is full
    time.sleep(0.3)
    process.send_signal(signal.SIGINT)
    try:
        process.wait(timeout=3)
    except subprocess.TimeoutExpired:
        pytest.fail("waits for the reader for ever")
    assert process.returncode == 130


def test_ctrl_c_leaves_json_that_can_be_read(start: Start, many: Path, tmp_path: Path) -> None:
    """The array is brought to its end, in a file too, so that what was done is not lost."""
    process = start("batch", many, "--jobs", "2", "-o", "rows.json")
    waited_for(lambda: any(file.stat().st_size > 10_000 for file in tmp_path.glob(".rows.json.*")))
    process.send_signal(signal.SIGINT)
    stdout, stderr = process.communicate(timeout=20)
    assert (process.returncode, stdout) == (130, b"")
    assert len(json.loads((tmp_path / "rows.json").read_text("utf-8"))) == said_done(stderr)
    assert [file.name for file in tmp_path.iterdir()] == ["rows.json"]


@needs_proc
def test_a_killed_process_costs_no_case(start: Start, many: Path, tmp_path: Path) -> None:
    """What it had in hand is done again: every case has its row in its place, and nobody need know."""
    with (tmp_path / "rows.csv").open("wb") as rows:
        process = start("batch", many, "--jobs", "2", stdout=rows)
        victim = waited_for(lambda: alive_in(process.pid))[0]
        os.kill(victim, signal.SIGKILL)
        _, stderr = process.communicate(timeout=30)
    found = rows_of((tmp_path / "rows.csv").read_bytes().decode())
    assert [row["case"] for row in found] == [f"c{number:04}" for number in range(1500)]
    assert {row["status"] for row in found} == {"ok"}
    assert process.returncode == 0
    assert b"process" not in stderr


@needs_proc
def test_no_process_outlives_the_command(start: Start, many: Path) -> None:
    """Where the command itself is killed, its processes notice and end, at work or waiting."""
    working = start("batch", many, "--jobs", "3", stdout=subprocess.DEVNULL)
    waited_for(lambda: len(alive_in(working.pid)) >= 3)
    working.kill()
    waiting = start("batch", many, "--jobs", "3")  # for a reader, with the pipe full
    waited_for(lambda: len(alive_in(waiting.pid)) >= 3)
    waited_for(lambda: unread(waiting) > 40_000)
    waiting.kill()
    waited_for(lambda: not alive_in(working.pid) and not alive_in(waiting.pid), 8)
    assert (working.wait(), waiting.wait()) == (-signal.SIGKILL, -signal.SIGKILL)


@needs_proc
def test_fail_fast_leaves_no_process(start: Start, many: Path, tmp_path: Path) -> None:
    """The command that stops at an error takes its processes with it, and does not do the rest."""
    put(tmp_path, a=WRONG)
    (tmp_path / "many").symlink_to(many)
    process = start("batch", "a.yaml", "many", "--fail-fast", "--jobs", "2")
    stdout, _ = process.communicate(timeout=20)
    assert process.returncode == 1
    assert [row["case"] for row in rows_of(stdout.decode())] == ["a"]
    assert alive_in(process.pid) == []
