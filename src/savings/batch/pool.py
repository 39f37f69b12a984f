"""Work spread over processes: results in the order of the tasks, and a death costs as little as it can.

`concurrent.futures` gives up all that is under way when one process dies, and does not say which task it
had; here each worker has its own pipe and one task at a time. What a dead worker had in hand is done again in
halves, until the part is found that kills.
"""

from __future__ import annotations

import gc
import multiprocessing
import signal
from collections import deque
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Any, Final, TypeVar

Task = TypeVar("Task")
Outcome = TypeVar("Outcome")

# How many finished results may wait for an unfinished one before them, for each worker.
_AHEAD: Final = 4
_GARBAGE: Final = 100_000  # objects that were made and not freed
_FAILED: Final = 1
_NO_MEMORY: Final = 12  # ENOMEM

# The signals by which people and systems end a command. What the parent does on them (Ctrl-C is one, the
# tidying up of files others) is not for its workers to do.
_ENDINGS: Final = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]
_MASKS: Final = hasattr(signal, "pthread_sigmask")


@dataclass(eq=False)
class _Job:
    """A task, and what came of it once it is done."""

    task: Any
    done: bool = False
    outcome: Any = None

    def end(self, outcome: Any) -> None:
        self.done, self.outcome = True, outcome


@dataclass(eq=False)
class _Worker:
    process: BaseProcess
    pipe: Connection[Any, Any]
    job: _Job | None = None


def _whole(_: object) -> Sequence[Any]:
    return ()


def in_order(
    tasks: Iterator[Task],
    work: Callable[[Task], Outcome],
    jobs: int,
    died: Callable[[Task, str], Outcome],
    halves: Callable[[Task], Sequence[Task]] = _whole,
) -> Generator[Outcome]:
    """Do tasks in `jobs` processes and yield what comes of them, in the order of the tasks.

    Tasks are taken when a worker is free, and never far ahead of what was yielded, so that memory does not
    grow with their number. The processes end with the generator.

    Args:
        tasks: what is to be done; each is sent to a worker.
        work: what a worker does with a task. It and its results must pickle. A worker ends with what it
            raises, and then is as dead as one that was killed.
        jobs: how many processes, 1 or more.
        died: what comes of a task that has no halves and whose worker died, and how it died in words.
        halves: the parts of a task, each to be done instead of the whole if its worker died, and each with an
            outcome of its own; nothing if it has none.
    """
    workers: list[_Worker] = []
    unyielded: deque[_Job] = deque()
    again: deque[_Job] = deque()  # what is unyielded and was in the hands of the dead
    gc.collect()
    gc.freeze()  # what is there before the workers begin is shared with them, and never garbage
    try:
        while True:
            while (busy := sum(worker.job is not None for worker in workers)) < jobs:
                job = again.popleft() if again else _next(tasks, unyielded, _AHEAD * jobs)
                if job is None:
                    break
                _give(job, _free(workers, work))
            if not busy and not unyielded:
                return
            for worker, job in _ready(workers):
                try:
                    job.end(worker.pipe.recv())
                    worker.job = None
                except (EOFError, OSError):
                    _bury(worker, workers)
                    parts = [_Job(part) for part in halves(job.task)]
                    if parts:
                        _put_instead(parts, job, unyielded)
                        again.extend(parts)
                    else:
                        job.end(died(job.task, _how(worker.process.exitcode)))
            while unyielded and unyielded[0].done:
                yield unyielded.popleft().outcome
    finally:
        for worker in workers:
            worker.process.kill()
            worker.process.join()
            worker.pipe.close()
        gc.unfreeze()


def _next(tasks: Iterator[Any], unyielded: deque[_Job], most: int) -> _Job | None:
    """Take the next task; None if there is none, or so many are under way."""
    if len(unyielded) >= most:
        return None
    for task in tasks:
        job = _Job(task)
        unyielded.append(job)
        return job
    return None


def _put_instead(parts: Sequence[_Job], job: _Job, unyielded: deque[_Job]) -> None:
    """Put the parts of a job in its place."""
    at = unyielded.index(job)
    del unyielded[at]
    for part in reversed(parts):
        unyielded.insert(at, part)


def _free(workers: list[_Worker], work: Callable[[Any], Any]) -> _Worker:
    """Return a worker that has nothing to do; one that died meanwhile is let go."""
    for worker in [worker for worker in workers if worker.job is None]:
        if worker.process.is_alive():
            return worker
        _bury(worker, workers)
    workers.append(_start(work))
    return workers[-1]


def _bury(worker: _Worker, workers: list[_Worker]) -> None:
    worker.process.join()
    worker.pipe.close()
    workers.remove(worker)


def _start(work: Callable[[Task], Outcome]) -> _Worker:
    ours, theirs = multiprocessing.Pipe()
    process = multiprocessing.Process(target=_work, args=(theirs, ours, work), daemon=True)
    with _endings_wait():
        process.start()
    theirs.close()
    return _Worker(process, ours)


@contextmanager
def _endings_wait() -> Iterator[None]:
    """Let signals to end wait until the block has ended, where the system knows how to.

    A worker that begins meanwhile has them wait too, until it knows what to do with them.
    """
    if not _MASKS:
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, _ENDINGS)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _work(
    pipe: Connection[Any, Any], other_end: Connection[Any, Any], work: Callable[[Task], Outcome]
) -> None:
    """Do task after task until the pipe is closed; Ctrl-C is the parent's business."""
    # As long as it is open here, a parent that is killed while it sends is waited for.
    other_end.close()
    for each in _ENDINGS:
        if each == signal.SIGINT:
            signal.signal(each, signal.SIG_IGN)
        elif callable(signal.getsignal(each)):  # the command tidies up by it; there is nothing to tidy here
            signal.signal(each, signal.SIG_DFL)
    if _MASKS:
        signal.pthread_sigmask(signal.SIG_UNBLOCK, _ENDINGS)
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
        except Exception:
            raise SystemExit(_FAILED) from None


def _give(job: _Job, worker: _Worker) -> None:
    worker.job = job
    try:
        worker.pipe.send(job.task)
    except OSError:  # it is dead already: reading from it will say so
        return


def _ready(workers: list[_Worker]) -> list[tuple[_Worker, _Job]]:
    """Wait for workers that are done, or dead, and return them with what each has in hand."""
    busy = [(worker, worker.job) for worker in workers if worker.job is not None]
    ready = wait([worker.pipe for worker, _ in busy])
    return [(worker, job) for worker, job in busy if worker.pipe in ready]


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
