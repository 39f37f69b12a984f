"""Work spread over processes: results in the order of the tasks, and a death costs one task.

`concurrent.futures` gives up all that is under way when one process dies, and does not say which task it
had; here each worker has its own pipe and one task at a time.
"""

from __future__ import annotations

import gc
import multiprocessing
import signal
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Any, Final, TypeVar

Task = TypeVar("Task")
Outcome = TypeVar("Outcome")

# How many finished results may wait for an unfinished one before them, for each worker.
_AHEAD: Final = 4
_GARBAGE: Final = 100_000  # objects that were made and not freed
_NO_MEMORY: Final = 12  # ENOMEM


@dataclass(eq=False)
class _Worker:
    process: BaseProcess
    pipe: Connection[Any, Any]
    number: int = 0
    task: Any = None


def in_order(
    tasks: Iterator[Task],
    work: Callable[[Task], Outcome],
    jobs: int,
    died: Callable[[Task, str], Outcome],
) -> Generator[Outcome]:
    """Do tasks in `jobs` processes and yield what comes of them, in the order of the tasks.

    Tasks are taken when a worker is free, and never far ahead of what was yielded, so that memory does not
    grow with their number. The processes end with the generator.

    Args:
        tasks: what is to be done; each is sent to a worker.
        work: what a worker does with a task. It and its results must pickle; it raises nothing.
        jobs: how many processes, 1 or more.
        died: what comes of a task whose worker died, and how it died in words.
    """
    workers: list[_Worker] = []
    done: dict[int, Outcome] = {}
    given = yielded = 0
    numbered = enumerate(tasks)
    gc.collect()
    gc.freeze()  # what is there before the workers begin is shared with them, and never garbage
    try:
        while True:
            while (busy := sum(worker.task is not None for worker in workers)) < jobs:
                if given - yielded >= _AHEAD * jobs or (following := next(numbered, None)) is None:
                    break
                free = next((worker for worker in workers if worker.task is None), None)
                if free is None:
                    free = _start(work)
                    workers.append(free)
                free.number, free.task = following
                given += 1
                _send(free)
            if not busy and yielded == given:
                return
            for worker in _ready(workers):
                try:
                    done[worker.number] = worker.pipe.recv()
                    worker.task = None
                except (EOFError, OSError):
                    worker.process.join()
                    done[worker.number] = died(worker.task, _how(worker.process.exitcode))
                    worker.pipe.close()
                    workers.remove(worker)
            while yielded in done:
                yielded += 1
                yield done.pop(yielded - 1)
    finally:
        for worker in workers:
            worker.process.kill()
            worker.process.join()
            worker.pipe.close()
        gc.unfreeze()


def _start(work: Callable[[Task], Outcome]) -> _Worker:
    ours, theirs = multiprocessing.Pipe()
    process = multiprocessing.Process(target=_work, args=(theirs, ours, work), daemon=True)
    process.start()
    theirs.close()
    return _Worker(process, ours)


def _work(
    pipe: Connection[Any, Any], other_end: Connection[Any, Any], work: Callable[[Task], Outcome]
) -> None:
    """Do task after task until the pipe is closed; Ctrl-C is the parent's business."""
    # As long as it is open here, a parent that is killed while it sends is waited for.
    other_end.close()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for number in (signal.SIGTERM, getattr(signal, "SIGHUP", signal.SIGTERM)):
        if callable(signal.getsignal(number)):  # the command tidies up by them; there is nothing to tidy here
            signal.signal(number, signal.SIG_DFL)
    gc.disable()  # what a task leaves behind is collected after it, and not while it is under way
    parent = multiprocessing.parent_process()
    assert parent is not None
    while True:
        if parent.sentinel in wait([pipe, parent.sentinel]):  # other workers hold the pipe's end as well
            return
        try:
            pipe.send(work(pipe.recv()))
            if gc.get_count()[0] > _GARBAGE:
                gc.collect()
        except (EOFError, OSError):
            return
        except MemoryError:
            raise SystemExit(_NO_MEMORY) from None


def _send(worker: _Worker) -> None:
    try:
        worker.pipe.send(worker.task)
    except OSError:  # it is dead already: reading from it will say so
        return


def _ready(workers: list[_Worker]) -> list[_Worker]:
    busy = {worker.pipe: worker for worker in workers if worker.task is not None}
    ready = wait(list(busy))
    return [worker for pipe, worker in busy.items() if pipe in ready]


def _how(code: int | None) -> str:
    """Say how a process ended: `killed by signal 9 (SIGKILL)`."""
    if code == _NO_MEMORY:
        return "ran out of memory"
    if code is None or code >= 0:
        return f"ended with status {code}"
    try:
        return f"was killed by signal {-code} ({signal.Signals(-code).name})"
    except ValueError:
        return f"was killed by signal {-code}"
