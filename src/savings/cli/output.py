"""Where results and messages go: results alone to stdout or to a file, everything else to stderr."""

from __future__ import annotations

import os
import select
import signal
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Final

from savings.errors import SavingsError
from savings.visible import visible

_PLAINER: Final = str.maketrans("−–…●○◉┊┤─•”\u00a0", '--.*o@||--" ', "")


_MASKS: Final = hasattr(signal, "pthread_sigmask")
_PIECE: Final = 2000  # a pipe that takes anything takes 4096 bytes


def say(message: str) -> None:
    """Write a message to stderr, harmless whatever it quotes."""
    for line in message.splitlines():
        print(visible(line), file=sys.stderr)


def write(text: str, file: Path | None, *, for_people: bool = False) -> None:
    """Write a result to a file, or to stdout where there is none.

    Programs get UTF-8 and the line ends as they are; people get what their terminal can show. A file
    is written beside its place and then renamed, so that a crash leaves no half file.

    Raises:
        SavingsError: the file cannot be written.
    """
    if file is not None:
        with whole(file) as beside:
            beside.write_bytes(text.encode())
        return
    if sys.stdout is None:
        raise SavingsError("there is no stdout to write to; name a file with --output")
    try:
        sys.stdout.buffer.write(_encoded(text, sys.stdout.encoding) if for_people else text.encode())
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

    def write(self, text: str) -> None:
        """Write one piece.

        Raises:
            SavingsError: it cannot be written.
        """
        try:
            self._out.write(self._encode(text))
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
        with whole(file) as beside, beside.open("wb") as out:
            yield Stream(str(file), out, str.encode)
        return
    if sys.stdout is None:
        raise SavingsError("there is no stdout to write to; name a file with --output")
    encoding = sys.stdout.encoding if for_people else "utf-8"
    yield Stream("stdout", sys.stdout.buffer, lambda text: _encoded(text, encoding), _PIECE)


@contextmanager
def whole(file: Path) -> Iterator[Path]:
    """Give a path to write to instead of a file: it gets the file's name when the block ends well.

    So a crash leaves no half file. A device or a pipe is written to itself.

    Raises:
        SavingsError: the file cannot be written.
    """
    try:
        target = file.resolve()
        if target.exists() and not target.is_file() and not target.is_dir():
            yield target
            return
        if target.is_dir():
            raise SavingsError(f"{file}: is a folder; name a file")
        handle, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
        os.close(handle)
        beside = Path(name)
        try:
            yield beside
            umask = os.umask(0)
            os.umask(umask)
            beside.chmod(0o666 & ~umask)
            beside.replace(target)
        except BaseException:
            beside.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise SavingsError(f"{file}: cannot be written: {error.strerror or error}") from None


@contextmanager
def undisturbed() -> Iterator[None]:
    """Let Ctrl-C wait until the block has ended, where the system knows how to."""
    if not _MASKS:
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def color_wanted() -> bool:
    """Say whether the result goes to a terminal that shows colors, and nobody has declined them."""
    return (
        sys.stdout is not None
        and sys.stdout.isatty()
        and not os.environ.get("NO_COLOR")
        and os.environ.get("TERM") != "dumb"
    )


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
