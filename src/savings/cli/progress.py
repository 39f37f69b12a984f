"""Progress on stderr, where somebody looks at it."""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, Final

from savings.case.files import is_template

if TYPE_CHECKING:
    from savings.batch.find import CaseFile

_PERIOD: Final = 0.1  # seconds between two drawings


class Progress:
    """Shows how many are done. Without a bar it shows nothing."""

    def __init__(self, bar: Any = None) -> None:
        self._bar = bar
        self._to_draw = bar is not None

    def expect(self, files: Iterable[CaseFile]) -> None:
        """Count what is to be done, if a bar shows it; how many cases a template makes is not known."""
        if self._bar is None:
            return
        count = 0
        for file in files:
            if is_template(file.path):
                return
            count += 1
        self._bar.update(0, total=count)

    @contextmanager
    def past(self, count: int) -> Iterator[None]:
        """Take the bar away while other lines are written, and show it again with so many more done."""
        if self._bar is None:
            yield
            return
        self._to_draw = False
        self._bar.stop()
        try:
            yield
        finally:
            self._bar.advance(0, count)
            self._bar.start()
            self._to_draw = True

    def draw(self) -> None:
        """Draw the bar as it is now, unless it is taken away or being drawn."""
        if self._to_draw:
            self._to_draw = False
            with suppress(OSError):  # the terminal is gone: no reason to stop whatever goes on
                self._bar.refresh()
            self._to_draw = True


@contextmanager
def progress(doing: str, *, counted: bool = True) -> Iterator[Progress]:
    """Show that something goes on, and how much of it is done, until the block ends; only a terminal sees it.

    Args:
        doing: what goes on, as "reading".
        counted: whether it is known how many are done.
    """
    if sys.stderr is None or not sys.stderr.isatty():
        yield Progress()
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, SpinnerColumn, TextColumn, TimeElapsedColumn
    from rich.progress import Progress as Bar

    columns = (
        SpinnerColumn(),
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        *([MofNCompleteColumn()] if counted else []),
        TimeElapsedColumn(),
    )
    bar = Bar(*columns, console=Console(stderr=True), transient=True, auto_refresh=False)
    bar.add_task(doing, total=None)
    with bar:
        shown = Progress(bar)
        with _again_and_again(shown.draw):
            yield shown


@contextmanager
def _again_and_again(draw: Callable[[], None]) -> Iterator[None]:
    """Call a function some times a second within the block, by the system's timer where it has one.

    A thread would do it too, but processes are started beside it, and a copy of a process with threads may
    hang. No copy inherits the timer.
    """
    if not _timed(draw):
        yield
        return
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, signal.SIG_DFL)


def _timed(draw: Callable[[], None]) -> bool:
    """Start the timer; say whether there is one that is free."""
    if not hasattr(signal, "setitimer") or signal.getsignal(signal.SIGALRM) != signal.SIG_DFL:
        return False
    try:
        signal.signal(signal.SIGALRM, lambda *_: draw())
    except ValueError:  # not the first thread: signals are not ours
        return False
    signal.siginterrupt(signal.SIGALRM, False)
    signal.setitimer(signal.ITIMER_REAL, _PERIOD, _PERIOD)
    return True
