"""Where results and messages go: results alone to stdout or to a file, everything else to stderr."""

from __future__ import annotations

import os
import select
import shutil
import signal
import stat
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, Final, Literal, TextIO

import typer

from savings.errors import SavingsError
from savings.visible import visible

_PLAINER: Final = str.maketrans("−–●○◉◇·░▒┊│├┤─•”\u00a0", '--*o@+.:#||||--" ') | {ord("…"): ".."}


Meaning = Literal["error", "warning", "done"]
_COLORS: Final[dict[Meaning, str]] = {"error": "red", "warning": "yellow", "done": "green"}

_MASKS: Final = hasattr(signal, "pthread_sigmask")
# The signals, beside Ctrl-C, that ask a program to end: of `kill`, and of a terminal that is closed.
ENDING: Final = tuple(getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name))
_PIECE: Final = 2000  # a pipe that takes anything takes 4096 bytes


def say(message: str, meaning: Meaning = "warning") -> None:
    """Write a message to stderr, harmless whatever it quotes; never to stdout, also if there is no stderr.

    In a terminal, the place that a line begins with (`case.yaml:2:1:`) has the color of what it means; the
    whole line if it begins with none.
    """
    if sys.stderr is None:
        return
    colored = color_wanted(sys.stderr)
    with suppress(OSError):  # a full disk, or nobody who reads: the exit status says it all the same
        for line in message.splitlines():
            shown = visible(line)
            place, colon, rest = shown.partition(": ")
            print(marked(place + colon, meaning) + rest if colored else shown, file=sys.stderr)


def marked(text: str, meaning: Meaning) -> str:
    """Return a text in the color of what it means, for a terminal."""
    return typer.style(text, fg=_COLORS[meaning], bold=meaning == "error" or None)


def show(lines: Iterable[str]) -> None:
    """Write lines to stderr as they are: whoever calls has made them harmless, and their blanks count."""
    if sys.stderr is None:
        return
    with suppress(OSError):
        for line in lines:
            print(line, file=sys.stderr)


def write(result: str | bytes, file: Path | None, *, for_people: bool = False) -> None:
    """Write a result, text or bytes, to a file, or to stdout where there is none.

    Programs get UTF-8 and the line ends as they are; people get what their terminal can show. A file
    is written beside its place and then renamed, so that a crash leaves no half file.

    Raises:
        SavingsError: the file cannot be written.
    """
    if file is not None:
        with stream(file) as out:
            out.write(result)
        return
    if sys.stdout is None:
        raise SavingsError("there is no stdout to write to; name a file with --output")
    encoding = sys.stdout.encoding if for_people else "utf-8"
    try:
        sys.stdout.buffer.write(result if isinstance(result, bytes) else _encoded(result, encoding))
        sys.stdout.buffer.flush()
    except BrokenPipeError:  # nobody reads any more: no reason to complain
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except OSError as error:
        raise SavingsError(f"stdout cannot be written: {error.strerror or error}") from None


class Stream:
    """A result that is written as it comes, in whole pieces.

    Attributes:
        read: False once nobody reads any more.
        piece: how many characters a reader that is slow surely takes at once; None for a file.
    """

    def __init__(
        self, name: str, out: BinaryIO, encode: Callable[[str], bytes], piece: int | None = None
    ) -> None:
        self._name = name
        self._out = out
        self._encode = encode
        self.piece = piece
        self.read = True

    def wait(self) -> None:
        """Wait until the reader takes a piece; Ctrl-C ends the waiting."""
        if self.piece is not None and _MASKS:
            select.select([], [self._out], [])

    def write(self, piece: str | bytes) -> None:
        """Write one piece.

        Raises:
            SavingsError: it cannot be written.
        """
        self._write(lambda: self._out.write(piece if isinstance(piece, bytes) else self._encode(piece)))

    def copy(self, file: BinaryIO) -> None:
        """Write what stands in a file.

        Raises:
            SavingsError: it cannot be written.
        """
        self._write(lambda: shutil.copyfileobj(file, self._out))

    def _write(self, write: Callable[[], object]) -> None:
        try:
            write()
            self._out.flush()
        except BrokenPipeError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), self._out.fileno())
            self.read = False
        except OSError as error:
            raise SavingsError(f"{self._name}: cannot be written: {error.strerror or error}") from None


@contextmanager
def stream(file: Path | None, *, for_people: bool = False) -> Iterator[Stream]:
    """Open a stream to a file, which gets its name when all is written; or to stdout where there is none."""
    if file is not None:
        passes = _passes_on(file)
        with whole(file) as beside, beside.open("wb") as out:
            yield Stream(str(file), out, str.encode, _PIECE if passes else None)
        return
    if sys.stdout is None:
        raise SavingsError("there is no stdout to write to; name a file with --output")
    encoding = sys.stdout.encoding if for_people else "utf-8"
    yield Stream("stdout", sys.stdout.buffer, lambda text: _encoded(text, encoding), _PIECE)


@contextmanager
def table_to(file: Path | None) -> Iterator[Path]:
    """Give a path for a table that is written back and forth: of a file as `whole` does.

    What goes to a pipe, to a device or, without a file, to stdout goes there when all of it is written.

    Raises:
        SavingsError: it cannot be written.
    """
    if file is not None and not _passes_on(file):
        with whole(file) as beside:
            yield beside
        return
    with tempfile.TemporaryDirectory() as folder:
        table = Path(folder) / "table"
        try:
            yield table
        except OSError as error:
            raise SavingsError(f"{folder}: cannot be written: {error.strerror or error}") from None
        with stream(file) as out, table.open("rb") as written:
            out.copy(written)


@contextmanager
def whole(file: Path) -> Iterator[Path]:
    """Give a path to write to instead of a file: it gets the file's name when the block ends well.

    So a crash leaves no half file. A file that is replaced keeps its mode. A device or a pipe is written
    to itself.

    Raises:
        SavingsError: the file cannot be written.
    """
    try:
        if _passes_on(file):
            yield file
            return
        target = file.resolve()
        if target.is_dir():
            raise SavingsError(f"{file}: is a folder; name a file")
        beside: Path | None = None
        try:
            with undisturbed(*ENDING):  # else one could come before it is known what is to be tidied up
                handle, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
                beside = Path(name)
                os.close(handle)
            yield beside
            _like(target, beside)
            beside.replace(target)
        except BaseException:
            if beside is not None:
                beside.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise SavingsError(f"{file}: cannot be written: {error.strerror or error}") from None


def _passes_on(file: Path) -> bool:
    """Say whether what is written to a file goes elsewhere at once: a pipe, a device, a terminal."""
    try:
        mode = file.stat().st_mode
    except (OSError, ValueError):
        return False
    return not stat.S_ISREG(mode) and not stat.S_ISDIR(mode)


def _like(target: Path, beside: Path) -> None:
    """Give a file the mode and, if allowed, the owner of the one it replaces; else those of a new file."""
    try:
        there = target.stat()
    except FileNotFoundError:
        umask = os.umask(0)
        os.umask(umask)
        beside.chmod(0o666 & ~umask)
        return
    if hasattr(os, "chown"):
        with suppress(OSError):  # others' files only root can make
            os.chown(beside, there.st_uid, there.st_gid)
    beside.chmod(stat.S_IMODE(there.st_mode))


class Ended(BaseException):
    """A signal asked the command to end. Like Ctrl-C it passes through all that tidies up."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.exit_status = 128 + number


@contextmanager
def ended_by_signals() -> Iterator[None]:
    """Within the block, let the signals of `ENDING` raise `Ended`.

    A signal that is ignored, as under `nohup`, stays so.
    """
    before = {number: signal.getsignal(number) for number in ENDING}

    def end(number: int, _: object) -> None:
        for each in taken:
            signal.signal(each, signal.SIG_IGN)  # nothing disturbs the tidying up
        raise Ended(number)

    taken = []
    try:
        with suppress(ValueError):  # not the first thread: the signals are not ours
            for number in ENDING:
                if before[number] == signal.SIG_DFL:
                    signal.signal(number, end)
                    taken.append(number)
        yield
    finally:
        for number in taken:
            signal.signal(number, before[number])


@contextmanager
def undisturbed(*signals: int) -> Iterator[None]:
    """Let Ctrl-C, and signals that are named, wait until the block has ended, if the system knows how to."""
    if not _MASKS:
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT, *signals})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def color_wanted(stream: TextIO | None = None) -> bool:
    """Say whether a stream, stdout unless told, is a terminal that shows colors, and nobody declined them."""
    stream = stream or sys.stdout
    return (
        stream is not None
        and stream.isatty()
        and not os.environ.get("NO_COLOR")
        and os.environ.get("TERM") != "dumb"
    )


def counted(count: int, what: str) -> str:
    """Return a number and what is counted, in English: `1 row`, `300 rows`."""
    return f"{count} {what}{'' if count == 1 else 's'}"


def width() -> int:
    """Return the width of the page: the terminal's within reason, 80 in a pipe."""
    if sys.stdout is None or not sys.stdout.isatty():
        return 80
    return min(max(os.get_terminal_size(sys.stdout.fileno()).columns, 60), 100)


def _encoded(text: str, encoding: str) -> bytes:
    """Return the bytes of a page; a terminal that cannot show a minus sign gets a hyphen, and so on."""
    try:
        return text.encode(encoding)
    except UnicodeEncodeError:
        return text.translate(_PLAINER).encode(encoding, "replace")
