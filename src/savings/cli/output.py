"""Where results and messages go: results alone to stdout or to a file, everything else to stderr."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from typing import Final

from savings.errors import SavingsError
from savings.visible import visible

_PLAINER: Final = str.maketrans("−–…●○◉┊┤─•”\u00a0", '--.*o@||--" ', "")


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
        _write_file(text.encode(), file)
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


def _write_file(data: bytes, file: Path) -> None:
    try:
        target = file.resolve()
        if target.exists() and not target.is_file():
            target.write_bytes(data)  # a device or a pipe; a folder says so itself
            return
        handle, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
        try:
            with os.fdopen(handle, "wb") as half:
                half.write(data)
            umask = os.umask(0)
            os.umask(umask)
            Path(name).chmod(0o666 & ~umask)
            Path(name).replace(target)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise SavingsError(f"{file}: cannot be written: {error.strerror or error}") from None
