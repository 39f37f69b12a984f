"""The way of a batch: sources in chunks over processes, and what became of each case, in order."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable
from contextlib import closing
from functools import partial

from savings.batch.find import CaseFile
from savings.batch.pool import in_order
from savings.batch.tasks import Ids, Task, halves, tasks
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

    Of two cases with one id the later is an error, which names both. What a process had in hand when it died
    is done again in halves; a case that is alone when its process dies is an error. `trust` says where the
    tables of cases may lie; `remark` takes a line on each area that is left out as a total.
    """
    ids = Ids()
    waiting = tasks(files, trust, remark)
    with closing(in_order(waiting, partial(work, order), jobs, partial(_died, order), halves)) as outcomes:
        for several in outcomes:
            yield [_once(order, done, ids) for done in several]


def _once(order: Order, done: Done, ids: Ids) -> Done:
    """Return what became of a case; an error if an earlier one has the same id."""
    taken = ids.taken(done.id, done.path)
    return failed(order, done.id, done.path, taken) if taken else done


def _died(order: Order, task: Task, how: str) -> list[Done]:
    """Return the error of a case whose process died while it had no other in hand."""
    message = f"the process that worked on it {how}; it had no other case in hand"
    return [failed(order, read.id, read.path, f"{read.place}: {message}") for read in task.named()]
