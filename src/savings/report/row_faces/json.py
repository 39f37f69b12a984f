"""JSON: one array with an object a row, its first key the note."""

from __future__ import annotations

from savings.report.columns import Row
from savings.report.row_faces.jsonl import Jsonl

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
