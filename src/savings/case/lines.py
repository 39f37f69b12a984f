"""The lines of a case file, for messages that show the one that is wrong."""

from __future__ import annotations

import re
from pathlib import Path

from savings.case.nodes import UnreadableError, read_bytes


def lines_of(file: str) -> list[str]:
    """Return the lines of a file as messages count them; none where it cannot be read, or is a pipe.

    Bytes that are no UTF-8 become the sign that stands for such.
    """
    try:
        return re.split(r"\r\n|\r|\n", read_bytes(Path(file)).decode("utf-8-sig", "replace"))
    except UnreadableError:
        return []
