"""A handful of cases -> what became of each: what one process does with what it is given."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any, NamedTuple

from savings import discovery, texts
from savings.batch.find import CaseFile
from savings.batch.portfolio import NOT_COUNTED, Tally, tally
from savings.case.model import Case
from savings.case.reader import read_case
from savings.case.table import Block
from savings.case.template import Template, area_cases
from savings.errors import SavingsError, told_of
from savings.estimation.choices import Choices
from savings.estimation.estimate import estimates
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
    """

    id: str
    path: str
    rows: tuple[Any, ...]
    error: str
    reports: tuple[tuple[str, str], ...]
    tally: Tally


class Read(NamedTuple):
    """A case that was read, or why it could not be."""

    id: str
    path: str
    case: Case | None
    error: str
    area: str = ""


@dataclass(frozen=True, eq=False)
class Areas:
    """Some areas of a template's table."""

    template: Template
    block: Block

    def read(self) -> list[Read]:
        """Make the case of each area."""
        made = area_cases(self.template, self.block)
        return [Read(each.id, self.template.path, each.case, each.error, each.area) for each in made]

    def named(self) -> list[CaseFile]:
        """Return the id of each area, where the cases themselves are lost."""
        return [
            CaseFile(f"{self.template.path} ({each.area})", each.id)
            for each in area_cases(self.template, self.block)
        ]


@dataclass(frozen=True, eq=False)
class Files:
    """Some case files."""

    files: Sequence[CaseFile]

    def read(self) -> list[Read]:
        """Read each."""
        return [_read(file) for file in self.files]

    def named(self) -> list[CaseFile]:
        """Return the files."""
        return list(self.files)


def work(order: Order, task: Areas | Files) -> list[Done]:
    """Read, estimate and write some cases."""
    return finished(order, task.read())


def finished(order: Order, read: Sequence[Read]) -> list[Done]:
    """Estimate the cases that could be read, all together, and write the rows of all, in order."""
    cases = [each.case for each in read if each.case is not None]
    each_year = order.by_year or bool(order.reports)
    # A case that is as reported only has no figures that could be estimated another way: it stays as it is.
    made_of = iter(estimates(cases, order.choices, each_year=each_year, keep_reported=True))
    done = []
    for each in read:
        if each.case is None:
            done.append(failed(order, each.id, each.path, each.error))
            continue
        made = next(made_of)
        if isinstance(made, SavingsError):
            error = told_of(made, each.path, area=each.area)
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
            )
        )
    return done


def failed(order: Order, case_id: str, path: str, error: str, case: Case | None = None) -> Done:
    """Return what became of a case with an error."""
    words = texts.load(order.language)
    note = disclaimer(case, words, case.comparison is not None) if case else without_figures(words)
    row = error_row(order.columns, case_id, error, case, note)
    return Done(case_id, path, _written(order, [row]), error, (), Tally("error"))


def _read(file: CaseFile) -> Read:
    if file.error:
        return Read(file.id, file.path, None, file.error)
    try:
        case = read_case(file.path, file.id)
    except SavingsError as error:
        return Read(file.id, file.path, None, str(error))
    return Read(case.id or file.id, file.path, case, "")


def _written(order: Order, rows: Sequence[Row]) -> tuple[Any, ...]:
    line = face(order).line
    return tuple([line(row) for row in rows])


@cache
def face(order: Order) -> Any:
    """Return the face of the rows: its `head`, `line`, `between` and `tail`."""
    name = order.face
    made = getattr(discovery.module("report.row_faces", name), name.capitalize())
    return made(order.columns, texts.load(order.language), order.layout)


def _reports(order: Order, report: Report) -> tuple[tuple[str, str], ...]:
    return tuple(
        (discovery.module("report.faces", name).ENDINGS[0], report.render(name, order.layout))
        for name in order.reports
    )
