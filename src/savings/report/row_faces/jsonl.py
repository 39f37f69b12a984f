"""JSON lines: an object a row, its first key the note."""

from __future__ import annotations

import json

from savings.report.cells import rounded
from savings.report.document import Layout
from savings.report.rows import Column, Row
from savings.texts import Texts

ENDINGS = (".jsonl", ".ndjson")
NEEDS_FILE = False


class Jsonl:
    """Rows as JSON, each in a line of its own; an undefined number is null."""

    head = between = tail = ""

    def __init__(self, columns: tuple[Column, ...], texts: Texts, layout: Layout) -> None:
        pass

    def line(self, row: Row) -> str:
        """Return one row."""
        return json.dumps(rounded({"disclaimer": row["disclaimer"]} | row), ensure_ascii=False) + "\n"
