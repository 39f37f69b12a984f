"""Rows: what a row is about, what a column is, and how the columns make the rows of a report.

Two kinds of tables have rows: a row a year (the CSV and the data frame of one report, and
`savings batch --years`), and a row a case (`savings batch`). Their columns are declared in `columns`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple, Protocol

if TYPE_CHECKING:
    from savings.case.model import Case
    from savings.case.reported import Reported
    from savings.checks import Check
    from savings.estimation.figures import YearFigures
    from savings.estimation.model import AsReported, Estimate
    from savings.estimation.result import Result

Cell = str | float | int | None
Row = dict[str, Cell]


class ReportOfRows(Protocol):
    """What rows need of a `Report`, whose module needs this one."""

    @property
    def estimate(self) -> Estimate | AsReported:
        """The estimate."""

    @property
    def result(self) -> Result | None:
        """Its figures; None if the case is as reported only."""

    @property
    def checks(self) -> tuple[Check, ...]:
        """The outcome of every check."""

    @property
    def disclaimer(self) -> str:
        """The note, as it is true of the case."""


class Subject(NamedTuple):
    """What one row is about: a case, or a year of a case.

    Attributes:
        id: the case's id.
        disclaimer: the note, as it is true of the case.
        case: the case; None if it could not be read.
        report: its report; None if it could not be estimated.
        result: the figures that were computed; None also if the case is as reported only.
        error: what is wrong with the case; None if nothing is.
        year: the figures of the row's year, in a table of years.
        published: what was published about that year, in a table of years; of several savings the last.
    """

    id: str
    disclaimer: str
    case: Case | None = None
    report: ReportOfRows | None = None
    result: Result | None = None
    error: str | None = None
    year: YearFigures | None = None
    published: Reported | None = None


Value = Callable[[Subject], Cell]


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table of rows.

    Attributes:
        name: its name in every face.
        type: "text" (str), "count" (int) or "number" (float or int); a cell of each may be None.
        meaning: its sentence in the documentation, as Markdown.
        value: its cell for a row. It is called once a row, and also for a case with an error, of which it
            returns what is known all the same.
        shown: its width in the table for the terminal; 0 if it is not in there.
    """

    name: str
    type: Literal["text", "count", "number"]
    meaning: str
    value: Value
    shown: int = 0


def year_rows(report: ReportOfRows, columns: tuple[Column, ...]) -> list[Row]:
    """Return a row for each year, or for each reported figure if the case is as reported only."""
    case, result = report.estimate.case, report.result
    subject = _subject(report)
    if result is None:
        return [_row(columns, subject._replace(published=claim)) for claim in case.reported]
    published = {
        int(claim.year): claim
        for claim in case.reported
        if claim.year is not None and claim.saving is not None
    }
    return [
        _row(columns, subject._replace(year=figures, published=published.get(figures.year)))
        for figures in result.years
    ]


def case_row(report: ReportOfRows, columns: tuple[Column, ...]) -> Row:
    """Return the row of a case."""
    return _row(columns, _subject(report))


def error_row(
    columns: tuple[Column, ...], case_id: str, error: str, case: Case | None, disclaimer: str
) -> Row:
    """Return the row of a case that has an error; what is known of the case all the same stands in it."""
    return _row(columns, Subject(case_id, disclaimer, case, error="; ".join(error.splitlines())))


def _subject(report: ReportOfRows) -> Subject:
    case = report.estimate.case
    return Subject(case.id or "case", report.disclaimer, case, report, report.result)


def _row(columns: tuple[Column, ...], subject: Subject) -> Row:
    return {column.name: column.value(subject) for column in columns}
