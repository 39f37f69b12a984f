"""The way of a batch: sources in chunks over processes, and what became of each case, in order."""

from __future__ import annotations

from collections import deque
from collections.abc import Generator, Iterable, Iterator
from contextlib import closing
from dataclasses import replace
from functools import partial
from itertools import groupby, islice
from typing import Final

from savings.batch.find import CaseFile
from savings.batch.pool import in_order
from savings.batch.work import Areas, Done, Files, Order, failed, work
from savings.case.files import is_template
from savings.case.table import blocks
from savings.case.template import read_template
from savings.errors import SavingsError

# Small chunks at first, so that the first rows come soon; large ones later, because cases of like years are
# estimated together.
_FIRST_CHUNK: Final = 64
_LEAST_AT_END: Final = 250
_LARGEST_CHUNK: Final = 1024
_SHARES: Final = 4  # of what is left


def run(files: Iterable[CaseFile], order: Order, jobs: int) -> Generator[list[Done]]:
    """Estimate case files in `jobs` processes, and yield what became of them, some at a time, in their order.

    Of two cases with one id the later is an error, which names both. A process that dies costs the cases that
    it had in hand; they are errors too.
    """
    seen: dict[str, str] = {}
    with closing(in_order(_tasks(files), partial(work, order), jobs, partial(_died, order))) as outcomes:
        for several in outcomes:
            yield [_once(order, done, seen) for done in several]


def _chunks(files: Iterable[CaseFile]) -> Iterator[tuple[CaseFile, ...]]:
    """Cut files into chunks; towards the end into smaller ones again, so that no process waits long.

    The chunks do not depend on the number of processes: what is estimated together is the same, to the last
    digit of every figure.
    """
    waiting, size = iter(files), _FIRST_CHUNK
    known: deque[CaseFile] = deque()
    while True:
        known.extend(islice(waiting, _SHARES * _LARGEST_CHUNK - len(known)))
        if not known:
            return
        left = max(len(known) // _SHARES, _LEAST_AT_END)
        yield tuple(known.popleft() for _ in range(min(size, left, len(known))))
        size = min(4 * size, _LARGEST_CHUNK)


def _tasks(files: Iterable[CaseFile]) -> Iterator[Areas | Files]:
    """Cut what was found into tasks: files in chunks, templates by the areas of their tables."""
    for of_templates, some in groupby(files, key=lambda file: is_template(file.path)):
        if of_templates:
            for file in some:
                yield from _areas(file)
        else:
            yield from map(Files, _chunks(some))


def _areas(file: CaseFile) -> Iterator[Areas | Files]:
    """Yield the areas of a template's table; an error where it or its table cannot be used."""
    try:
        template = read_template(file.path, file.id).surveyed()
        for block in blocks(template.table, template.survey.mark if template.survey else "."):
            yield Areas(template, block)
    except SavingsError as error:
        yield Files([replace(file, error=str(error))])


def _once(order: Order, done: Done, seen: dict[str, str]) -> Done:
    """Return what became of a case; an error where an earlier one has the same id."""
    earlier = seen.get(done.id)
    if earlier is None:
        seen[done.id] = done.path
        return done
    message = f"{done.path}: the id {done.id!r} is that of {earlier} too; give one of them another 'id'"
    if is_template(done.path):
        message = f"{done.path}: the id {done.id!r} is that of another area or case too ({earlier})"
    return failed(order, done.id, done.path, message)


def _died(order: Order, task: Areas | Files, how: str) -> list[Done]:
    """Return errors for the cases that a process had in hand when it died."""
    files = task.named()
    message = (
        f"the process that worked on it {how}; it had {len(files)} cases in hand, "
        f"{files[0].path} to {files[-1].path}: run these again"
    )
    return [failed(order, file.id, file.path, f"{file.path}: {message}") for file in files]
