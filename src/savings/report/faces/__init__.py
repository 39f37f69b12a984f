"""The faces of a report: one file each, found by being there.

A file defines `ENDINGS`, the file endings that mean it, `HAS_DOUBTS`, whether it has the remarks on odd
figures (otherwise the command says them), `NEEDS_FILE`, whether it is bytes that no terminal can show, and
`render(report, layout)`, which returns text, or those bytes. What it shows of a page it takes from the blocks
of `report/pages/`; it computes nothing.
"""

from __future__ import annotations

from typing import Final

# What `savings batch --out` writes of each case, unless `--reports` names others.
DEFAULT_REPORTS: Final = ("csv", "json", "text")
