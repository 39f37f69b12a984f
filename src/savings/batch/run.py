"""The way of a batch: sources in chunks over processes, and what became of each case, in order."""

from __future__ import annotations

from collections import deque
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import closing
from functools import partial
from itertools import islice
from typing import Final

from savings.batch.find import CaseFile
from savings.batch.pool import in_order
from savings.batch.work import Done, Order, failed, work

# Small chunks at first, so that the first rows come soon; large ones later, because cases of like years are
# estimated together.
_FIRST_CHUNK: Final = 64
_LEAST_AT_END: Final = 250
_LARGEST_CHUNK: Final = 1024


def run(files: Iterable[CaseFile], order: Order, jobs: int) -> Generator[list[Done]]:
    """Estimate case files in `jobs` processes, and yield what became of them, some at a time, in their order.

    Of two cases with one id the later is an error, which names both. A process that dies costs the cases that
    it had in hand; they are errors too.
    """
    seen: dict[str, str] = {}
    with closing(
        in_order(_chunks(files, jobs), partial(work, order), jobs, partial(_died, order))
    ) as outcomes:
        for several in outcomes:
            yield [_once(order, done, seen) for done in several]


def _chunks(files: Iterable[CaseFile], jobs: int) -> Iterator[tuple[CaseFile, ...]]:
    """Cut the files into chunks; towards the end into smaller ones again, so that no process waits long."""
    waiting, size = iter(files), _FIRST_CHUNK
    known: deque[CaseFile] = deque()
    while True:
        known.extend(islice(waiting, 2 * jobs * _LARGEST_CHUNK - len(known)))
        if not known:
            return
        left = max(len(known) // (2 * jobs), _LEAST_AT_END)
        yield tuple(known.popleft() for _ in range(min(size, left, len(known))))
        size = min(4 * size, _LARGEST_CHUNK)


def _once(order: Order, done: Done, seen: dict[str, str]) -> Done:
    """Return what became of a case; an error where an earlier one has the same id."""
    earlier = seen.setdefault(done.id, done.path)
    if earlier is done.path:
        return done
    message = f"{done.path}: the id {done.id!r} is that of {earlier} too; give one of them another 'id'"
    return failed(order, done.id, done.path, message)


def _died(order: Order, files: Sequence[CaseFile], how: str) -> list[Done]:
    """Return errors for the cases that a process had in hand when it died."""
    message = (
        f"the process that worked on it {how}, and {len(files)} cases with it, "
        f"from {files[0].path} to {files[-1].path}; run these again"
    )
    return [failed(order, file.id, file.path, f"{file.path}: {message}") for file in files]
