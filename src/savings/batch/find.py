"""From what stands on the command line to case files, in order, one at a time."""

from __future__ import annotations

import glob
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from savings.case.files import DASH, ENDINGS, is_case, is_template, stem
from savings.case.nodes import UnreadableError, bounded
from savings.case.trust import Trust
from savings.errors import Message, SavingsError, joined


@dataclass(frozen=True, slots=True)
class CaseFile:
    """A case file, and the id that it has unless it says another; or what cannot be read, and why.

    Attributes:
        data: what stands in it, if it was read already: stdin.
        named: whether it was named itself, and not found in a folder or by a pattern.
    """

    path: str
    id: str
    error: str = ""
    data: bytes | None = None
    named: bool = False


@cache
def stdin() -> CaseFile:
    """Return the case that comes through stdin, `-`, which is read once.

    Tables that it names are looked for beside the working folder.
    """
    if sys.stdin is None:
        message = Message("cannot be read: there is none")
        return CaseFile("stdin", "case", joined(": ", ("stdin", message)))
    try:
        return CaseFile("stdin", "case", data=bounded(sys.stdin.buffer), named=True)
    except UnreadableError as error:
        return CaseFile("stdin", "case", joined(": ", ("stdin", error.message)))
    except OSError as error:
        message = Message("cannot be read: {why}", why=error.strerror or error)
        return CaseFile("stdin", "case", joined(": ", ("stdin", message)))


def find(named: Sequence[Path], remark: Callable[[str], None] = lambda _: None) -> Iterator[CaseFile]:
    """Find the case files that are named, or below the folders that are named, in order of their paths.

    A file is yielded once, however often it is named. Hidden files and folders, and templates inside folders,
    are passed by. Links to folders are not followed, and each is remarked upon; a folder that is itself named
    may be a link.

    Args:
        named: files, folders, and patterns with `*`, `?`, `[…]` or `**`; `-` is stdin.
        remark: what to do with a remark, one line.

    Raises:
        SavingsError: nothing is named so, or a folder has no cases below it. This is found out before the
            first file is yielded.
    """
    starts = _starts(named)
    for start in starts:
        if start != DASH and start.is_dir() and next(_below(start, "", lambda _: None), None) is None:
            raise SavingsError(
                Message(
                    "{file}: has no cases below it (.yaml or .yml; a template is named itself)", file=start
                )
            )
    return _all(starts, frozenset(map(str, named)), remark)


def trusted(named: Sequence[Path]) -> Trust:
    """Return the trust in the folders that are named, and that a pattern finds and are no links."""
    written = frozenset(map(str, named))
    folders = [start for start in _starts(named) if start.is_dir() and not _is_found_link(start, written)]
    return Trust(tuple(map(os.path.realpath, folders)))


def _is_found_link(start: Path, named: Set[str]) -> bool:
    """Say whether a link to a folder was found by a pattern: it may be somebody else's."""
    return str(start) not in named and start.is_symlink()


def _starts(named: Sequence[Path]) -> list[Path]:
    return sorted({start for each in named for start in _expanded(each)})


_real = cache(os.path.realpath)  # of the folders; a link to a file is a case of its own


def _all(starts: Sequence[Path], named: Set[str], remark: Callable[[str], None]) -> Iterator[CaseFile]:
    yielded: set[str] = set()
    for start in starts:
        files = _at(start, named, remark)
        for file in files:
            if len(starts) > 1:
                folder, name = os.path.split(file.path)
                place = os.path.join(_real(folder), name)  # noqa: PTH118 - strings, for speed
                if place in yielded:
                    continue
                yielded.add(place)
            yield file


def _at(start: Path, named: Set[str], remark: Callable[[str], None]) -> Iterable[CaseFile]:
    if start == DASH:
        return [stdin()]
    if start.is_dir() and _is_found_link(start, named):
        remark(_not_followed(start))
        return []
    if start.is_dir():
        return _below(start, "", remark)
    return [CaseFile(str(start), stem(start.name), named=str(start) in named)]


def _not_followed(link: Path | str) -> Message:
    return Message("{file}: is a link to a folder, which is not followed", file=link)


def _expanded(named: Path) -> list[Path]:
    """Return what a name stands for: itself, or what its pattern finds."""
    if named == DASH or os.path.lexists(named):
        return [named]
    if glob.has_magic(str(named)):
        found = [Path(each) for each in glob.glob(str(named), recursive=True)]  # noqa: PTH207 - absolute patterns too
        kept = [each for each in found if each.is_dir() or is_case(each.name) or is_template(each)]
        if not kept:
            raise SavingsError(Message("{file}: matches no case files and no folders", file=named))
        return kept
    if named.suffix.lower() in ENDINGS:
        return [named]  # which cannot be read, and will say so in its own row
    raise SavingsError(Message("{file}: no such file or folder", file=named))


def _below(folder: Path, inside: str, remark: Callable[[str], None]) -> Iterator[CaseFile]:
    """Yield the cases below a folder; `inside` is the way from the first folder to this one."""
    try:
        with os.scandir(folder) as scanned:
            entries = sorted(scanned, key=lambda entry: entry.name)
    except OSError as error:
        why = Message("{file}: this folder cannot be read: {why}", file=folder, why=error.strerror or error)
        yield CaseFile(str(folder), inside.rstrip("/") or folder.name, why)
        return
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from _below(folder / entry.name, f"{inside}{entry.name}/", remark)
        elif entry.is_symlink() and entry.is_dir():
            remark(_not_followed(entry.path))
        elif is_case(entry.name):
            device = os.path.lexists(entry.path) and not entry.is_file() and Path(entry.path).exists()
            no_file = joined(": ", (entry.path, Message("is no file, but a device or a pipe")))
            yield CaseFile(entry.path, inside + stem(entry.name), no_file if device else "")
