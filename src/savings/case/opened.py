"""Opening files without waiting: regular files, and a pipe only if it was named itself."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import BinaryIO, Final

from savings.errors import Message

_FLAGS: Final = (
    os.O_RDONLY
    | getattr(os, "O_NONBLOCK", 0)  # to open a pipe that nobody writes to does not wait
    | getattr(os, "O_NOCTTY", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)


class NotRegularError(OSError):
    """It is no file, but a device, a socket or a pipe."""

    def __init__(self) -> None:
        self.message = Message("is no file, but a device or a pipe")
        super().__init__(0, str(self.message))


def open_file(path: Path, *, pipe: bool = False) -> BinaryIO:
    """Open a regular file for reading.

    What was opened is looked at, not what had the name before. Nothing but a file is opened in the first
    place as far as that can be known: a device may do something, and the other end of a pipe breaks.

    Args:
        path: of the file.
        pipe: whether it may be a pipe, as a shell makes of `<(cat case.yaml)`.

    Raises:
        NotRegularError: it is something else.
        OSError: it cannot be opened; also for a name that no file can have.
    """
    try:
        kind = path.stat().st_mode
        _check(kind, pipe)
        # A pipe that was named waits for its writer, as people expect.
        opened = os.open(path, os.O_RDONLY if stat.S_ISFIFO(kind) else _FLAGS)
    except ValueError as error:  # a null byte in the name
        raise OSError(0, str(error)) from None
    try:
        _check(os.fstat(opened).st_mode, pipe)
        return os.fdopen(opened, "rb")
    except OSError:
        os.close(opened)
        raise


def _check(kind: int, pipe: bool) -> None:
    if stat.S_ISDIR(kind):
        raise IsADirectoryError(0, "is a folder")
    if not (stat.S_ISREG(kind) or (pipe and stat.S_ISFIFO(kind))):
        raise NotRegularError
