"""`savings`, and `python -m savings`."""

from __future__ import annotations

import contextlib
import gc
import os
import sys


def main() -> None:
    """Run the command line, and spend no time on what a short run does not need.

    Libraries make many objects and hardly any garbage: looking for it while they load, and taking them down
    piece by piece at the end, would be a quarter of the time of one report. mypy ends in the same way.
    """
    _open_streams()
    gc.set_threshold(100_000, 50, 50)
    os.environ["PYDANTIC_DISABLE_PLUGINS"] = "__all__"  # there are none; to look for them takes 13 ms

    from savings.cli import main as run

    try:
        run()
        status: object = 0
    except SystemExit as stop:
        status = stop.code
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, AttributeError):  # closed, full or not there at all
            stream.flush()
    os._exit(status if isinstance(status, int) else 0 if status is None else 1)


def _open_streams() -> None:
    """Open what the shell has closed (`2>&-`) to nothing.

    Otherwise a file of ours would get its number, and what is meant for stderr would go there or to stdout.
    """
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # gets the lowest number that is free
    if sys.stderr is None:
        sys.stderr = open(2, "w", encoding="utf-8", closefd=False)  # noqa: SIM115 - it stays open


if __name__ == "__main__":
    main()
