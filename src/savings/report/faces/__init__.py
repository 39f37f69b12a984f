"""The faces of a report: one file each, found by being there.

A file defines `ENDINGS`, the file endings that mean it, `HAS_DOUBTS`, whether it has the remarks on odd
figures (otherwise the command says them), `NEEDS_FILE`, whether it is bytes that no terminal can show, and
`render(report, layout)`, which returns text, or those bytes. What it shows of a page it takes from the blocks
of `report/pages/`; it computes nothing.

One that needs more than `savings` brings (an extra, a library of the system, fonts) also has `ready()`, which
raises an `OptionError` that says what is missing: commands ask before they estimate anything.
"""

from __future__ import annotations

from typing import Final

from savings import discovery

# What `savings batch --out` writes of each case, unless `--reports` names others.
DEFAULT_REPORTS: Final = ("csv", "json", "text")


def checked_ready(face: str) -> None:
    """Do nothing if a face can be written on this machine.

    Raises:
        OptionError: what it needs besides is not there.
    """
    ready = getattr(discovery.module("report.faces", face), "ready", None)
    if ready is not None:
        ready()
