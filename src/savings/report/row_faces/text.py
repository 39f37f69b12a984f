"""Text: a line a case, for the terminal. Amounts in whole units, by the rules of the language."""

from __future__ import annotations

from math import floor, log10
from typing import Final

from savings.report.cells import filled
from savings.report.document import Layout
from savings.report.numbers import Numbers
from savings.report.rows import Cell, Column, Row
from savings.texts import Texts

ENDINGS = (".txt", ".text")
NEEDS_FILE = False

_RED, _PLAIN = "\x1b[1;31m", "\x1b[0m"
_LEAST: Final = 16  # the width of the name
_BEHIND: Final = ("year", "period")  # stand behind the figures of the year
_HEADINGS: Final = {  # other columns have their names: `batch.unit`
    "saving_total": "saving",
    "saving_total_lower": "lower",
    "saving_total_upper": "upper",
    "saving_percent": "percent",
    "checks_failed": "failed",
    "counterfactual": "projected",
}


class Text:
    """Rows as a table of fixed columns, so that each line can be shown when it is ready."""

    between = ""

    def __init__(self, columns: tuple[Column, ...], texts: Texts, layout: Layout) -> None:
        self._texts = texts
        self._color = layout.color
        self._by_year = any(column.name == "year" for column in columns)
        shown = [column for column in columns if column.shown]
        self._columns = sorted(shown, key=lambda column: column.name in _BEHIND)
        self._amounts = [column.name for column in self._columns if _is_amount(column)]
        width = sum(column.shown + 1 for column in self._columns)
        self._width = max(layout.width - width, _LEAST)
        self._page = self._width + width
        told = texts("batch.note")
        if layout.prices is not None:
            told += " " + texts("disclaimer.prices", year=layout.prices)
        note = filled(told, layout.width)
        heads = [self._heading(column.name) for column in self._columns]
        self.head = f"{note}\n\n" + self._aligned(texts("batch.case"), heads)
        self.tail = ""

    def line(self, row: Row) -> str:
        """Return one row."""
        name = str(row["case"])
        if row["status"] == "error":
            error = self._cut(f"{self._texts('batch.error')}: {row['error']}")
            return (
                f"{self._named(name)} {_RED if self._color else ''}{error}{_PLAIN if self._color else ''}\n"
            )
        if row["status"] == "reported_only":
            if not self._by_year:
                return f"{self._named(name)} {self._texts('batch.reported_only')}\n"
            row = row | {"saving": row["reported_saving"]}
        numbers = Numbers(self._texts, str(row["unit"]))
        amounts = _alike([row[amount] for amount in self._amounts], numbers)
        written = dict(zip(self._amounts, amounts, strict=True))
        cells = [
            written[column.name] if column.name in written else self._cell(column, row[column.name], numbers)
            for column in self._columns
        ]
        return self._aligned(name, cells)

    def _heading(self, name: str) -> str:
        """Return the heading of a column; its name if the language has no text for it."""
        key = f"batch.{_HEADINGS.get(name, name)}"
        return self._texts(key) if key in self._texts.messages else name

    def _cell(self, column: Column, value: Cell, numbers: Numbers) -> str:
        if value is None:
            return ""
        if column.name == "period":
            return self._texts(f"batch.period.{value}")
        return numbers.plain(value, 1) if isinstance(value, float) else str(value)

    def _aligned(self, name: str, cells: list[str]) -> str:
        aligned = [f"{cell:>{column.shown}}" for cell, column in zip(cells, self._columns, strict=True)]
        return " ".join((self._named(name), *aligned)).rstrip() + "\n"

    def _named(self, name: str) -> str:
        """Return a name as wide as its column; of a long one the end, which tells cases apart."""
        short = name if len(name) <= self._width else "…" + name[len(name) - self._width + 1 :]
        return f"{short:<{self._width}}"

    def _cut(self, message: str) -> str:
        room = self._page - self._width - 1
        return message if len(message) <= room else message[: room - 1] + "…"


def _is_amount(column: Column) -> bool:
    return column.type == "number" and not column.name.endswith("percent")


def _alike(figures: list[Cell], numbers: Numbers) -> list[str]:
    """Write figures with the same decimals: none for large ones, three digits for small ones."""
    known = [float(each) if isinstance(each, int | float) else None for each in figures]
    largest = max((abs(each) for each in known if each is not None), default=0.0)
    decimals = min(max(2 - floor(log10(largest)), 0), 12) if 0 < largest < 1000 else 0
    return ["" if each is None else numbers.plain(each, decimals) for each in known]
