"""The files that a case reads, without its being read closely: nothing may be written over them."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final, NamedTuple

from savings.case.files import is_case
from savings.case.nodes import Node, UnreadableError, compose, decode, read_bytes

_FILE: Final = "file"
_MAY_NAME_A_FILE: Final = re.compile(rb"\bfile\b|\\")  # as it is, or with its letters written as `\u0066`
_STDIN: Final = Path("/dev/stdin")


class Identity(NamedTuple):
    """What tells a file from all others, whatever it is called: links lead to the same."""

    device: int
    number: int


class Input(NamedTuple):
    """A file that a case reads, and what it is to the case: "the table of leeds.yaml"."""

    path: Path
    what: str


def identity(path: Path) -> Identity | None:
    """Return what tells a file from all others; None if there is none, or it is a folder, pipe or device."""
    try:
        found = path.stat()
    except (OSError, ValueError):
        return None
    return Identity(found.st_dev, found.st_ino) if stat.S_ISREG(found.st_mode) else None


def inputs(path: str, data: bytes | None = None) -> Iterator[Input]:
    """Yield the files that a case or a template reads: itself and its tables.

    A case that cannot be read reads nothing else; what is wrong with it is said elsewhere.

    Args:
        path: of the case.
        data: what stands in it, if it came through stdin.
    """
    place = Path(path)
    itself = place if data is None else _STDIN
    yield Input(itself, "the case itself")
    try:
        if data is None:
            if identity(place) is None:  # a pipe can be read only once
                return
            data = read_bytes(place)
        # Most cases have no table, and to take apart all of a large batch would take long.
        if _MAY_NAME_A_FILE.search(data):
            for file in _named(compose(decode(data))):
                yield Input(place.parent / file, f"the table of {path}")
    except (UnreadableError, OSError):
        if data:  # a slip in the case does not give its table free
            yield from _mentioned(place.parent, data, path)


def _mentioned(folder: Path, data: bytes, path: str) -> Iterator[Input]:
    """Yield the files beside a case that cannot be read whose names stand in it."""
    text = data.replace(b"\0", b"")
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if os.fsencode(entry.name) in text:
                yield Input(Path(entry.path), f"named in {path}, which cannot be read")


def beside(path: str) -> Iterator[Input]:
    """Yield the other cases of the folder of a case, which it reads where it has comparison areas."""
    place = Path(path)
    with suppress(OSError), os.scandir(place.parent) as entries:
        for entry in entries:
            if is_case(entry.name) and entry.name != place.name:
                yield Input(Path(entry.path), f"a case beside {path}")


def _named(root: Node) -> Iterator[str]:
    """Yield what stands behind each key `file`, wherever it is."""
    waiting = [root]
    while waiting:
        node = waiting.pop()
        if isinstance(node.value, str) or node.value is None:
            continue
        if not node.is_mapping:
            waiting += node.items
            continue
        for key, value in node.pairs:
            if key.value == _FILE and isinstance(value.value, str):
                yield value.value
            waiting.append(value)
