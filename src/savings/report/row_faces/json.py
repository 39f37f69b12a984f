"""JSON: one array with an object a row, its first key the note."""

from __future__ import annotations

from savings.report.row_faces.jsonl import Jsonl
from savings.report.rows import Row

ENDINGS = (".json",)
NEEDS_FILE = False


class Json(Jsonl):
    """Rows as one JSON array, a row a line."""

    head = "[\n"
    between = ",\n"
    tail = "\n]\n"

    def line(self, row: Row) -> str:
        """Return one row."""
        return super().line(row).rstrip("\n")
