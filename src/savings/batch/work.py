"""A handful of cases -> what became of each: what one process does with what it is given."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cache, partial
from typing import Any, NamedTuple

from savings import discovery, texts
from savings.batch.portfolio import NOT_COUNTED, Tally, tally
from savings.batch.tasks import Read, Task, done_apart, outcomes
from savings.case.model import Case
from savings.estimation.choices import Choices
from savings.report import columns
from savings.report.disclaimer import disclaimer, without_figures
from savings.report.document import Layout
from savings.report.model import Report
from savings.report.rows import Column, Row, case_row, error_row, year_rows


@dataclass(frozen=True)
class Order:
    """What is wanted of every case.

    Attributes:
        face: how rows are written, one of `report.row_faces`.
        by_year: a row for each year, not one for each case.
        reports: the faces in which each case's own report is written too.
        counted: whether the portfolio is wanted.
        choices: what takes the place of the cases' own.
    """

    face: str
    language: str
    layout: Layout = field(default_factory=Layout)
    by_year: bool = False
    reports: tuple[str, ...] = ()
    counted: bool = False
    choices: Choices = field(default_factory=Choices)

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns of the rows."""
        return columns.BATCH_YEAR_COLUMNS if self.by_year else columns.CASE_COLUMNS


class Done(NamedTuple):
    """What became of a case.

    Attributes:
        id: the case's id.
        path: its file, or where in a table it stands.
        rows: its rows as written in the face.
        error: all that is wrong, a line each; empty where nothing is.
        reports: the ending of each report that was wanted, and the report.
        tally: what counts in the portfolio.
        doubts: remarks on figures that look odd, a line each; rows have no place for them.
    """

    id: str
    path: str
    rows: tuple[Any, ...]
    error: str
    reports: tuple[tuple[str, str | bytes], ...]
    tally: Tally
    doubts: tuple[str, ...] = ()


def work(order: Order, task: Task) -> list[Done]:
    """Read, estimate and write some cases; an error of the program is one case's own."""
    return done_apart(task, lambda some: finished(order, some.read()), partial(_lost, order))


def _lost(order: Order, read: Read, error: str) -> Done:
    """Return what became of a case with an error of the program; what is known of it stands in its row."""
    try:
        return failed(order, read.id, read.path, error, read.case)
    except Exception:
        return failed(order, read.id, read.path, error)


def finished(order: Order, read: Sequence[Read]) -> list[Done]:
    """Estimate the cases that could be read, all together, and write the rows of all, in order."""
    each_year = order.by_year or bool(order.reports)
    done = []
    for each, made, error in outcomes(read, order.choices, each_year=each_year):
        if made is None:
            done.append(failed(order, each.id, each.path, error, each.case))
            continue
        report = Report(made, order.language)
        rows = year_rows(report, order.columns) if order.by_year else [case_row(report, order.columns)]
        done.append(
            Done(
                each.id,
                each.path,
                _written(order, rows),
                "",
                _reports(order, report),
                tally(report) if order.counted else NOT_COUNTED,
                tuple([f"{each.place}: {doubt}" for doubt in report.own_odd_figures]),
            )
        )
    return done


def failed(order: Order, case_id: str, path: str, error: str, case: Case | None = None) -> Done:
    """Return what became of a case with an error."""
    words = texts.load(order.language)
    note = disclaimer(case, words, case.comparison is not None) if case else without_figures(words)
    row = error_row(order.columns, case_id, error, case, note)
    return Done(case_id, path, _written(order, [row]), error, (), Tally("error"))


def _written(order: Order, rows: Sequence[Row]) -> tuple[Any, ...]:
    line = face(order).line
    return tuple([line(row) for row in rows])


@cache
def face(order: Order) -> Any:
    """Return the face of the rows: its `head`, `line`, `between` and `tail`."""
    name = order.face
    made = getattr(discovery.module("report.row_faces", name), name.capitalize())
    return made(order.columns, texts.load(order.language), order.layout)


def _reports(order: Order, report: Report) -> tuple[tuple[str, str | bytes], ...]:
    layout = replace(order.layout, color=False)  # these go to files, whatever the rows go to
    return tuple(
        (discovery.module("report.faces", name).ENDINGS[0], report.render(name, layout))
        for name in order.reports
    )
