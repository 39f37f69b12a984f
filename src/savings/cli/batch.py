"""`savings batch`: many cases, a row each."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from contextlib import closing, nullcontext
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from savings import discovery
from savings.cli.options import CASES, Output, TrustPaths, named, path_of, with_choices, with_output
from savings.cli.output import color_wanted, counted, say, undisturbed, width, write
from savings.cli.progress import progress
from savings.cli.rows import Rows, rows_to
from savings.cli.targets import refuse_an_input, refuse_reports_over_inputs
from savings.errors import SavingsError

if TYPE_CHECKING:
    from savings.batch.portfolio import Included, Portfolio
    from savings.batch.work import Done
    from savings.estimation.choices import Choices

EXAMPLE = "Example: savings batch cases --format csv"
REPORTS = discovery.names("report.faces")
MOST_DOUBTS: Final = 20
SUMMARIES: Final = ("csv", "json", "text")
INCLUDABLE: Final[tuple[Included, ...]] = ("invented", "doubles")


def positive(value: int | None) -> int | None:
    """Check a number of processes."""
    if value is not None and value < 1:
        raise typer.BadParameter(f"{value} processes can do nothing; write 1 or more")
    return value


def one_thread_a_process(command: Callable[..., None]) -> Callable[..., None]:
    """Keep numpy to one thread: the processes fill the cores. It is told before anything loads numpy."""

    @wraps(command)
    def run(**given: Any) -> None:
        for variable in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
            os.environ.setdefault(variable, "1")
        command(**given)

    return run


@one_thread_a_process
@with_output(
    "report.row_faces",
    "How to write the rows; otherwise by the ending of FILE, or CSV, in a terminal a table.",
    "Write the rows to FILE; - is stdout, as without this option.",
)
@with_choices()
def batch(
    cases: Annotated[
        list[Path],
        typer.Argument(metavar="PATH...", parser=path_of, help=CASES),
    ],
    *,
    output: Output,
    out: Annotated[
        Path | None, typer.Option("--out", metavar="DIR", help="Write each case's own report to DIR as well.")
    ] = None,
    reports: Annotated[
        str | None,
        named(
            "--reports",
            names=REPORTS,
            several=True,
            does="The formats of these reports, one or more; otherwise csv,json,text.",
        ),
    ] = None,
    years: Annotated[bool, typer.Option("--years", help="A row for each case and year.")] = False,
    summary: Annotated[
        bool, typer.Option("--summary", help="Print no rows, but what all cases come to together.")
    ] = False,
    include: Annotated[
        str | None,
        named(
            "--include",
            names=INCLUDABLE,
            several=True,
            does="Count in the summary what it leaves out: invented cases, one municipality twice.",
        ),
    ] = None,
    trust_paths: TrustPaths = False,
    fail_fast: Annotated[bool, typer.Option("--fail-fast", help="Stop at the first error.")] = False,
    jobs: Annotated[
        int | None,
        typer.Option(metavar="N", callback=positive, help="How many processes; otherwise one a core."),
    ] = None,
    choices: Choices,
) -> None:
    """Estimate many cases, and write a row for each; a case with an error stops no other."""
    in_terminal = sys.stdout is not None and sys.stdout.isatty()
    face, file = output.face_or("text" if summary or in_terminal else "csv"), output.file
    if reports and out is None:
        raise typer.BadParameter("goes with --out DIR", param_hint="--reports")
    if include is not None and not summary:
        raise typer.BadParameter("goes with --summary", param_hint="--include")
    if summary and face not in SUMMARIES:
        raise typer.BadParameter(f"a summary is written as {', '.join(SUMMARIES)}", param_hint="--format")
    if file is not None and file.suffix.lower() in (".yaml", ".yml"):
        raise typer.BadParameter(f"{file} would be a case; name another file", param_hint="--output")
    if file is None and discovery.module("report.row_faces", face).NEEDS_FILE:
        if not output.to_stdout:
            message = f"{face} needs a file: --output FILE, or --output - for a pipe"
            raise typer.BadParameter(message, param_hint="--format")
        if in_terminal:
            raise typer.BadParameter(
                f"{face} is nothing for a terminal: --output FILE", param_hint="--format"
            )
    from savings.batch.find import find, trusted
    from savings.batch.portfolio import Portfolio
    from savings.batch.run import run
    from savings.batch.summary import summary_of
    from savings.batch.work import Order
    from savings.case.trust import ANYWHERE
    from savings.report.document import Layout
    from savings.report.faces import DEFAULT_REPORTS, checked_ready

    order = Order(
        face=face,
        language=output.language,
        layout=Layout(
            width=width(),
            color=file is None and color_wanted(),
            spreadsheet=output.spreadsheet,
            prices=choices.price_year,
        ),
        by_year=years,
        reports=() if out is None else tuple(reports.split(",")) if reports else DEFAULT_REPORTS,
        counted=summary,
        choices=choices,
    )
    for each in order.reports:
        checked_ready(each)
    trust = ANYWHERE if trust_paths else trusted(cases)
    if out is not None and file is not None and file.resolve().is_relative_to(out.resolve()):
        raise typer.BadParameter(f"{file} lies in {out}, where the reports go", param_hint="--output")
    with progress("looking at the files", counted=False):
        if file is not None:
            refuse_an_input(file, find(cases))
        if out is not None:
            refuse_reports_over_inputs(out, order.reports, cases, trust)
    sources = find(cases, say)
    asked = include.split(",") if include is not None else ()
    portfolio = Portfolio(choices.level, frozenset(name for name in INCLUDABLE if name in asked))
    stopped, row_count, reported, unwritten, doubts = False, 0, 0, 0, _Doubts()
    with (
        nullcontext() if summary else rows_to(order, file) as rows,
        progress("cases") as shown,
        closing(run(sources, order, jobs or os.cpu_count() or 1, trust, say)) as outcomes,
    ):
        try:
            shown.expect(find(cases))
            for several in outcomes:
                done = _up_to_error(several) if fail_fast else several
                with shown.past(len(done)):
                    _take(done, rows, portfolio, doubts)
                    unwritten += _write_reports(done, out)
                    row_count += sum(len(each.rows) for each in done)
                    reported += sum(len(each.reports) for each in done)
                if (rows and not rows.read) or (fail_fast and portfolio.errors):
                    break
        except KeyboardInterrupt:
            stopped = True
    doubts.end()
    if stopped:
        where = (
            "no summary is written" if summary else f"their rows are whole{f', in {file}' if file else ''}"
        )
        say(f"stopped: {portfolio.count} cases are done, and {where}")
        raise typer.Exit(130)
    if summary and fail_fast and portfolio.errors:
        say(f"stopped at the first error, after {portfolio.count} cases; no summary is written")
    elif summary:
        write(summary_of(portfolio, face, order), file, for_people=face == "text")
    if not (summary and fail_fast and portfolio.errors):
        what = f"summary of {counted(portfolio.count, 'case')}" if summary else counted(row_count, "row")
        there = [f"{what} in {file}"] if file is not None else []
        if reported > unwritten:
            there.append(f"{counted(reported - unwritten, 'report')} in {out}")
        _say_where(there, portfolio.errors)
    if portfolio.errors or unwritten:
        raise typer.Exit(1)


def _say_where(written: list[str], errors: int) -> None:
    """Say what was written to files, and how many cases have an error; nothing if it all went to stdout."""
    if written:
        said = ", ".join([*written, *([counted(errors, "error")] if errors else [])])
        say(said, "error" if errors else "done")


class _Doubts:
    """Says remarks on odd figures to stderr: the first, and at the end how many more there are."""

    def __init__(self) -> None:
        self._count = 0

    def say(self, doubts: Sequence[str]) -> None:
        """Say some more."""
        for doubt in doubts:
            self._count += 1
            if self._count <= MOST_DOUBTS:
                say(doubt)

    def end(self) -> None:
        """Say how many were not said."""
        if self._count > MOST_DOUBTS:
            say(f"and {self._count - MOST_DOUBTS} more remarks on odd figures; 'savings check' says all")


def _up_to_error(several: Sequence[Done]) -> Sequence[Done]:
    failed = next((at for at, done in enumerate(several) if done.error), len(several))
    return several[: failed + 1]


def _take(several: Sequence[Done], rows: Rows | None, portfolio: Portfolio, doubts: _Doubts) -> None:
    """Write the rows of some cases and their messages, and count them; Ctrl-C comes between cases."""
    for some in rows.pieces(several) if rows is not None else [several]:
        with undisturbed():
            if rows is not None:
                rows.write([row for done in some for row in done.rows])
            for done in some:
                portfolio.add(done.tally, done.id)
                doubts.say(done.doubts)
                if done.error:
                    say(done.error, "error")


def _write_reports(several: Sequence[Done], out: Path | None) -> int:
    """Write the reports of some cases below a folder; return how many could not be written.

    Ctrl-C comes between cases, as it does for rows.
    """
    unwritten = 0
    if out is None:
        return unwritten
    from savings.batch.names import place

    for done in several:
        with undisturbed():
            for ending, report in done.reports:
                try:
                    write(report, place(out, done.id, ending))
                except SavingsError as error:
                    say(str(error), "error")
                    unwritten += 1
    return unwritten
