"""A progress bar on stderr, where somebody looks at it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any


class Progress:
    """Shows how many are done. Without a bar it shows nothing."""

    def __init__(self, bar: Any = None) -> None:
        self._bar = bar

    @contextmanager
    def past(self, count: int) -> Iterator[None]:
        """Take the bar away while other lines are written, and show it again with so many more done."""
        if self._bar is None:
            yield
            return
        self._bar.stop()
        try:
            yield
        finally:
            self._bar.advance(0, count)
            self._bar.start()


@contextmanager
def progress(total: Callable[[], int]) -> Iterator[Progress]:
    """Show a bar until the block ends; only a terminal gets one, and only then is the total counted.

    The bar is drawn when it moves, by no thread of its own: processes are started beside it.
    """
    if sys.stderr is None or not sys.stderr.isatty():
        yield Progress()
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TimeRemainingColumn
    from rich.progress import Progress as Bar

    console = Console(stderr=True)
    columns = (BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    bar = Bar(*columns, console=console, transient=True, auto_refresh=False)
    bar.add_task("", total=total())
    with bar:
        yield Progress(bar)
