"""Text: a line a case, for the terminal. Amounts in whole units, by the rules of the language."""

from __future__ import annotations

from math import floor, log10
from typing import Final

from savings.report.case_rows import Row
from savings.report.cells import filled
from savings.report.document import Layout
from savings.report.numbers import Numbers
from savings.report.rows import Cell
from savings.texts import Texts

ENDINGS = (".txt", ".text")

# Widths of: unit, saving, its two ends, percent, failed checks.
_WIDTHS: Final = (4, 12, 12, 12, 6, 6)
_LEAST: Final = 16


class Text:
    """Rows as a table of fixed columns, so that each line can be shown when it is ready."""

    between = ""

    def __init__(self, columns: tuple[str, ...], texts: Texts, layout: Layout) -> None:
        self._texts = texts
        self._by_year = "year" in columns
        self._width = max(layout.width - sum(_WIDTHS) - len(_WIDTHS), _LEAST)
        self._page = self._width + sum(_WIDTHS) + len(_WIDTHS)
        names = ("unit", "saving", "lower", "upper", "percent", "failed")
        if self._by_year:
            names = ("unit", "observed", "projected", "saving", "year", "period")
        heads = [texts(f"batch.{name}") for name in names]
        told = texts("batch.note")
        if layout.prices is not None:
            told += " " + texts("disclaimer.prices", year=layout.prices)
        note = filled(told, layout.width)
        self.head = f"{note}\n\n" + self._aligned(texts("batch.case"), heads)
        self.tail = ""

    def line(self, row: Row) -> str:
        """Return one row."""
        name = str(row["case"])
        if row["status"] == "error":
            error = self._cut(f"{self._texts('batch.error')}: {row['error']}")
            return f"{self._named(name)} {error}\n"
        numbers = Numbers(self._texts, str(row["unit"]))
        if self._by_year:
            return self._year(name, row, numbers)
        if row["status"] == "reported_only":
            return f"{self._named(name)} {self._texts('batch.reported_only')}\n"
        figures = [row["saving_total"], row["saving_total_lower"], row["saving_total_upper"]]
        percent = row["saving_percent"]
        cells = [
            str(row["unit"]),
            *_alike(figures, numbers),
            numbers.plain(percent, 1) if isinstance(percent, float) else "",
            str(row["checks_failed"]),
        ]
        return self._aligned(name, cells)

    def _year(self, name: str, row: Row, numbers: Numbers) -> str:
        figures = [row["observed"], row["counterfactual"], row["saving"]]
        if row["status"] == "reported_only":
            figures = [None, None, row["reported_saving"]]
        period = self._texts(f"batch.period.{row['period']}")
        return self._aligned(name, [str(row["unit"]), *_alike(figures, numbers), str(row["year"]), period])

    def _aligned(self, name: str, cells: list[str]) -> str:
        widths = zip(cells, _WIDTHS, strict=True)
        return " ".join((self._named(name), *(f"{cell:>{width}}" for cell, width in widths))).rstrip() + "\n"

    def _named(self, name: str) -> str:
        """Return a name as wide as its column; of a long one the end, which tells cases apart."""
        short = name if len(name) <= self._width else "…" + name[len(name) - self._width + 1 :]
        return f"{short:<{self._width}}"

    def _cut(self, message: str) -> str:
        room = self._page - self._width - 1
        return message if len(message) <= room else message[: room - 1] + "…"


def _alike(figures: list[Cell], numbers: Numbers) -> list[str]:
    """Write figures with the same decimals: none for large ones, three digits for small ones."""
    known = [float(each) if isinstance(each, int | float) else None for each in figures]
    largest = max((abs(each) for each in known if each is not None), default=0.0)
    decimals = min(max(2 - floor(log10(largest)), 0), 12) if 0 < largest < 1000 else 0
    return ["" if each is None else numbers.plain(each, decimals) for each in known]
