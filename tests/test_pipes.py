"""Pipes, streams that are closed, and signals: what is written where, and what is left behind."""

from __future__ import annotations

import io
import os
import resource
import signal
import subprocess
import sys
import threading
import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from conftest import CASES, Run, contents

from savings.cli import output
from savings.cli.output import Ended, ended_by_signals, table_to, whole
from savings.errors import SavingsError
from savings.report.document import Layout
from savings.report.row_faces.xlsx import Xlsx
from savings.report.rows import Column
from savings.texts import load

pytestmark = pytest.mark.slow  # many runs of whole commands, some of them real processes

LEEDS = CASES / "leeds.yaml"
TWO = (
    Column("name", "text", "", lambda subject: subject.id),
    Column("amount", "number", "", lambda subject: 1.0),
)


def test_a_dash_reads_stdin(savings: Run) -> None:
    """`-` is a case from stdin, to each command that reads cases; its id is its own, otherwise `case`."""
    unnamed = LEEDS.read_bytes()
    by_name = b"id: leeds\n" + unnamed
    csv = savings("estimate", LEEDS, "-f", "csv").stdout
    assert savings("estimate", "-", "-f", "csv", stdin=by_name).stdout == csv
    assert savings("estimate", "-", "-f", "csv", stdin=unnamed).stdout.splitlines()[1].startswith("case,")
    rows = savings("batch", "-", "-", stdin=unnamed).stdout.splitlines()
    assert [row.partition(",")[0] for row in rows] == ["case", "case"]
    assert savings("check", "-", stdin=unnamed).stdout.startswith("stdin: ok\n")


@pytest.mark.parametrize("command", ["estimate", "batch", "check"])
def test_what_is_wrong_in_stdin_has_its_place(savings: Run, command: str) -> None:
    """Messages on a case from stdin name it `stdin`, with line and column; one of over 5 MB is not read."""
    done = savings(command, "-", stdin=b"format: 1\ntitel: x\n")
    assert done.returncode == 1
    assert "stdin:2:1: unknown key 'titel'; did you mean 'title'?" in done.stderr.splitlines()
    large = savings(command, "-", stdin=b"#" * 5_000_001)
    assert large.returncode == 1
    assert "stdin: is over 5 MB" in large.stderr


@pytest.mark.parametrize("name", ["-", "/dev/stdout"])
def test_a_dash_writes_stdout(savings: Run, tmp_path: Path, name: str) -> None:
    """`-o -` is stdout as it is without `-o`, also for a workbook; no file is made."""
    estimated = ("estimate", LEEDS, "-f", "csv")
    assert savings(*estimated, "-o", name).stdout == savings(*estimated).stdout != ""
    assert savings("estimate", LEEDS, "-o", name).stdout == savings("estimate", LEEDS).stdout
    assert savings("batch", LEEDS, "-o", name).stdout == savings("batch", LEEDS).stdout != ""
    assert contents(tmp_path) == {}


def test_new_writes_stdout(savings: Run, tmp_path: Path) -> None:
    """`savings new -` is `savings new`."""
    done = savings("new", "-")
    assert (done.stdout, done.stderr) == (savings("new").stdout, "")
    assert contents(tmp_path) == {}


def test_a_file_may_be_called_a_dash(savings: Run, tmp_path: Path) -> None:
    """`./-` is a file of that name."""
    (tmp_path / "-").write_bytes(LEEDS.read_bytes())
    assert savings("estimate", "./-").stdout == savings("estimate", LEEDS).stdout
    assert savings("estimate", LEEDS, "-f", "json", "-o", "./-").returncode == 0
    assert (tmp_path / "-").read_bytes().startswith(b"{")


def test_a_table_goes_through_a_pipe() -> None:
    """What is written back and forth reaches a pipe that is named (`>(…)`) whole; nothing is left behind."""
    read, write = os.pipe()
    got: list[bytes] = []
    with os.fdopen(read, "rb") as pipe:
        reader = threading.Thread(target=lambda: got.append(pipe.read()))
        reader.start()
        with table_to(Path(f"/dev/fd/{write}")) as path, path.open("wb") as table:
            table.write(b"-----" * 50_000)
            table.seek(0)
            table.write(b"begin")
        os.close(write)
        reader.join()
    assert got == [b"begin" + b"-----" * 49_999]
    assert not path.parent.exists()


def test_messages_never_go_to_stdout(tmp_path: Path) -> None:
    """With stderr closed, the exit status alone says that the command line is wrong."""
    shell = '"$0" -m savings estimate no.yaml --nonsense 2>&-'
    done = subprocess.run(["sh", "-c", shell, sys.executable], capture_output=True, cwd=tmp_path, check=False)
    assert (done.returncode, done.stdout) == (2, b"")


def test_a_message_that_cannot_be_written_is_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where there is no stderr, or none that takes anything, nothing is said, and no error comes of it."""
    with monkeypatch.context() as without:
        without.setattr(sys, "stderr", None)
        without.setattr(sys, "stdout", None)  # where `print` would write instead
        output.say("one")
    with Path("/dev/full").open("wb", 0) as full:
        monkeypatch.setattr(sys, "stderr", io.TextIOWrapper(full, write_through=True))
        output.say("one\ntwo")
        with pytest.raises(OSError, match="No space"):
            print("one", file=sys.stderr)


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664])
def test_a_file_that_is_replaced_keeps_its_mode(savings: Run, tmp_path: Path, mode: int) -> None:
    """What only its owner may read, no other may read afterwards; and the other way round."""
    file = tmp_path / "report.csv"
    file.write_text("older")
    file.chmod(mode)
    assert savings("estimate", LEEDS, "-o", "report.csv").returncode == 0
    assert file.stat().st_mode & 0o7777 == mode


@pytest.mark.parametrize("number", output.ENDING)
def test_a_signal_leaves_the_old_file(tmp_path: Path, number: signal.Signals) -> None:
    """SIGTERM and SIGHUP in the middle of a file: the old one stays, alone, and the exit status says it."""
    (tmp_path / "old.csv").write_text("old")
    outer = signal.signal(number, signal.SIG_DFL)  # `nohup` has it ignored
    before = signal.getsignal(number)
    with pytest.raises(Ended) as ended, ended_by_signals(), whole(tmp_path / "old.csv") as beside:
        beside.write_text("half of the new")
        os.kill(os.getpid(), number)
    assert ended.value.exit_status == 128 + number
    assert contents(tmp_path) == {"old.csv": b"old"}
    assert signal.getsignal(number) == before
    signal.signal(number, outer)


def test_an_ignored_signal_stays_ignored(tmp_path: Path) -> None:
    """Under `nohup`, a terminal that is closed ends nothing."""
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        with ended_by_signals(), whole(tmp_path / "new.csv") as beside:
            os.kill(os.getpid(), signal.SIGHUP)
            beside.write_text("new")
    finally:
        signal.signal(signal.SIGHUP, before)
    assert contents(tmp_path) == {"new.csv": b"new"}


def test_a_batch_ended_by_a_signal_leaves_nothing(tmp_path: Path) -> None:
    """A real run, ended when its file is there: status 143, no word, the old file, none beside it."""
    (tmp_path / "rows.xlsx").write_bytes(b"old")
    fifo = tmp_path / "slow.yaml"
    os.mkfifo(fifo)
    command = [
        sys.executable,
        "-m",
        "savings",
        "batch",
        str(LEEDS),
        "slow.yaml",
        "-o",
        "rows.xlsx",
        "--jobs",
        "1",
    ]
    with subprocess.Popen(command, cwd=tmp_path, stderr=subprocess.PIPE) as process:
        while process.poll() is None and not list(tmp_path.glob(".rows.xlsx.*")):
            os.sched_yield()
        process.terminate()
        _, said = process.communicate()
    fifo.unlink()
    assert (process.returncode, said) == (143, b"")
    assert contents(tmp_path) == {"rows.xlsx": b"old"}


def book(path: Path, names: list[str]) -> None:
    face = Xlsx(TWO, load("en"), Layout())
    with face.open(path) as rows:
        rows.write([face.line({"name": name, "amount": 0.1}) for name in names])


def test_a_workbook_is_the_same_bytes(tmp_path: Path) -> None:
    """Nothing in a workbook says when or where it was made, and none of its texts is anything but text."""
    texts = ["#REF!", "<r>&</r>", "x;=1+1", "a" * 40_000, "  two", "\U0001f600" * 20_000]
    (tmp_path / "elsewhere").mkdir()
    one, two = tmp_path / "one.xlsx", tmp_path / "elsewhere" / "two.xlsx"
    for path in (one, two):
        book(path, texts)
    assert one.read_bytes() == two.read_bytes()
    with zipfile.ZipFile(one) as archive:
        assert {each.date_time[0] for each in archive.infolist()} == {1980}
        assert b"2000-01-01T00:00:00Z" in archive.read("docProps/core.xml")
    cells = [
        row[0] for row in openpyxl.load_workbook(io.BytesIO(one.read_bytes())).active.iter_rows(min_row=2)
    ]
    assert {cell.data_type for cell in cells} <= {"s", "inlineStr"}
    assert [cell.value for cell in cells][:3] == ["#REF!", "<r>&</r>", "x;'=1+1"]
    assert [len(cell.value) for cell in cells][3:5] == [32_767, 5]
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["elsewhere", "one.xlsx", "two.xlsx"]


@pytest.fixture
def little_room() -> Callable[[], None]:
    """Let no file become larger than some kilobytes: the system refuses the rest, as a full disk does."""
    return lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (3000, resource.RLIM_INFINITY))


@pytest.mark.parametrize("face", ["csv", "xlsx"])
def test_no_room_for_the_rows_is_one_message(
    tmp_path: Path, face: str, little_room: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where a file cannot become as large as it should, the old one stays, and nothing else complains."""
    complaints: list[object] = []
    monkeypatch.setattr(sys, "unraisablehook", complaints.append)
    file = tmp_path / f"rows.{face}"
    file.write_bytes(b"old")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    try:
        little_room()
        with pytest.raises(SavingsError, match="cannot be written"), table_to(file) as beside:
            if face == "xlsx":
                book(beside, ["text"])
            else:
                beside.write_bytes(bytes(10_000))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert contents(tmp_path) == {file.name: b"old"}
    assert complaints == []
