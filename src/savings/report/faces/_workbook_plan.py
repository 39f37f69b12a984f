"""Where what stands on the sheet of figures: its columns and rows, before any cell is written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from xlsxwriter.utility import xl_range, xl_range_abs, xl_rowcol_to_cell

if TYPE_CHECKING:
    from savings.estimation.result import Result
    from savings.estimation.straight_line import StraightLine

FIGURE: Final = 14.5  # the width of a column of figures
_WIDTHS: Final = {"year": 20, "number": 9, "period": 9, "label": 36, "index": 13, "heads": 11, "gap": 3}
_GAPS: Final = ("gap", "gap_2", "gap_3", "gap_4")


@dataclass(frozen=True, eq=False)
class Plan:
    """The places on the sheet of figures, rows and columns counted from zero.

    Attributes:
        result: whose figures they are.
        columns: the place of each column, in order.
        head: the row of the headings.
        rows: the row of each year.
        named: whether years have names that are no numbers, as 2008-09.
    """

    result: Result
    columns: dict[str, int]
    head: int
    rows: dict[int, int]
    named: bool

    @property
    def printed(self) -> int:
        """The last column of the table, which is what is printed."""
        return self.columns["gap"] - 1

    @property
    def widths(self) -> list[float]:
        """The width of each column, in characters."""
        return [
            _WIDTHS.get(name.partition("_")[0] if name in _GAPS else name, FIGURE) for name in self.columns
        ]

    @property
    def post(self) -> tuple[int, int]:
        """The rows of the first and the last post year."""
        years = self.result.post_years
        return self.rows[years[0]], self.rows[years[-1]]

    @property
    def total(self) -> int:
        """The row of the total."""
        return self.post[1] + 1

    @property
    def narrow(self) -> int:
        """The row of the total's 80 % interval."""
        return self.total + 1

    @property
    def baseline(self) -> tuple[int, int]:
        """The rows of the first and the last baseline year in the block of the baseline."""
        return self.head + 1, self.head + len(self.result.baseline.years)

    @property
    def line(self) -> StraightLine | None:
        """The straight line, if the headline follows it: then the projection is a formula."""
        return self.result.straight_line

    @property
    def live_interval(self) -> StraightLine | None:
        """The straight line, if the report's interval is that of the text-book: it is a formula as well."""
        return self.line if self.result.method.interval == "textbook" else None

    @property
    def priced(self) -> bool:
        """Whether the figures are in other prices than those of the case."""
        return self.result.terms.index is not None

    @property
    def x(self) -> str:
        """The column that has the years as numbers."""
        return "number" if self.named else "year"

    @property
    def typed(self) -> str:
        """The column that has what the case says was spent."""
        return "typed" if self.priced else "observed"

    def at(self, column: str, row: int) -> str:
        """Return the address of a cell on the sheet."""
        return str(xl_rowcol_to_cell(row, self.columns[column]))

    def fixed(self, column: str, row: int) -> str:
        """Return the same, as it stays where a formula is copied."""
        return str(xl_rowcol_to_cell(row, self.columns[column], row_abs=True, col_abs=True))

    def range(self, column: str, rows: tuple[int, int]) -> str:
        """Return the address of cells of a column."""
        return str(xl_range(rows[0], self.columns[column], rows[1], self.columns[column]))

    def fixed_range(self, column: str, rows: tuple[int, int]) -> str:
        """Return the same, as it stays where a formula is copied."""
        return str(xl_range_abs(rows[0], self.columns[column], rows[1], self.columns[column]))


def plan(result: Result, head: int) -> Plan:
    """Return where what stands.

    Args:
        result: the figures.
        head: the row of the headings.
    """
    named = any(row.label != str(int(row.year)) for row in result.years)
    terms = result.terms
    priced, per_head = terms.index is not None, bool(terms.heads)
    yearly = priced and (terms.written is None or terms.wanted is None)
    line = result.straight_line is not None
    beside = line and result.method.interval != "textbook"
    names = {
        "year": True,
        "number": named,
        "period": True,
        "typed": priced,
        "index": yearly,
        "observed": True,
        "heads": per_head,
        "projected": True,
        "lower": True,
        "upper": True,
        "saving": True,
        "saving_lower": True,
        "saving_upper": True,
        "cumulative": True,
        "textbook_lower": beside,
        "textbook_upper": beside,
        "gap": True,
        "label": True,
        "value": True,
        "gap_2": True,
        "base_year": True,
        "base_typed": True,
        "base_kept": True,
        "base_used": priced or per_head,
        "gap_3": True,
        "index_kept": yearly,
        "heads_kept": per_head,
        "line": line,
        "line_lower": line,
        "line_upper": line,
        "gap_4": True,
        "chart_year": True,
        "chart_observed": True,
        "chart_projected": True,
        "chart_lower": True,
        "chart_width": True,
    }
    kept = [name for name, wanted in names.items() if wanted]
    columns = {name: at for at, name in enumerate(kept)}
    rows = {int(row.year): head + 1 + at for at, row in enumerate(result.years)}
    return Plan(result, columns, head, rows, named)
