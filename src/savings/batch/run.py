"""The way of a batch: sources in chunks over processes, and what became of each case, in order."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable
from contextlib import closing
from functools import partial

from savings.batch.find import CaseFile
from savings.batch.pool import in_order
from savings.batch.tasks import Areas, Files, Ids, tasks
from savings.batch.work import Done, Order, failed, work
from savings.case.trust import Trust


def run(
    files: Iterable[CaseFile],
    order: Order,
    jobs: int,
    trust: Trust,
    remark: Callable[[str], None] = lambda _: None,
) -> Generator[list[Done]]:
    """Estimate case files in `jobs` processes, and yield what became of them, some at a time, in their order.

    Of two cases with one id the later is an error, which names both. A process that dies costs the cases that
    it had in hand; they are errors too. `trust` says where the tables of cases may lie; `remark` takes a line
    on each area that is left out as a total.
    """
    ids = Ids()
    waiting = tasks(files, trust, remark)
    with closing(in_order(waiting, partial(work, order), jobs, partial(_died, order))) as outcomes:
        for several in outcomes:
            yield [_once(order, done, ids) for done in several]


def _once(order: Order, done: Done, ids: Ids) -> Done:
    """Return what became of a case; an error if an earlier one has the same id."""
    taken = ids.taken(done.id, done.path)
    return failed(order, done.id, done.path, taken) if taken else done


def _died(order: Order, task: Areas | Files, how: str) -> list[Done]:
    """Return errors for the cases that a process had in hand when it died."""
    files = task.named()
    message = (
        f"the process that worked on it {how}; it had {len(files)} cases in hand, "
        f"{files[0].path} to {files[-1].path}: run these again"
    )
    return [failed(order, file.id, file.path, f"{file.path}: {message}") for file in files]
