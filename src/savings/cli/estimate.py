"""`savings estimate`: the report of one case."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from savings import discovery
from savings.case.files import DASH, stem
from savings.cli.options import Output, path_of, with_choices, with_output
from savings.cli.output import color_wanted, say, width, write
from savings.cli.problems import told_in
from savings.cli.targets import refuse_an_input
from savings.errors import SavingsError

if TYPE_CHECKING:
    from savings.estimation.choices import Choices

_CHARTS: Final = {".svg": "svg", ".png": "png"}
EXAMPLE = "Example: savings estimate cases/leeds.yaml --lang fi"


@with_output(
    "report.faces",
    "What to write; otherwise from the ending of FILE, otherwise text.",
    "Write to FILE; - is stdout, as without this option.",
)
@with_choices()
def estimate(
    case: Annotated[
        Path, typer.Argument(metavar="CASE", parser=path_of, help="The case, a YAML file; - for stdin.")
    ],
    *,
    explain: Annotated[
        bool,
        typer.Option("--explain", help="Write all explanations as well: each check and sentence in full."),
    ] = False,
    chart: Annotated[
        Path | None,
        typer.Option(
            "--chart",
            metavar="FILE",
            parser=path_of,
            help="Write the main chart to FILE as well, as SVG or PNG by its ending.",
        ),
    ] = None,
    output: Output,
    choices: Choices,
) -> None:
    """Write the report of one case: what was saved, with its uncertainty and what must be said with it."""
    face, file = output.face_or("text"), output.file
    made_of = discovery.module("report.faces", face)
    in_terminal = sys.stdout is not None and sys.stdout.isatty()
    if made_of.NEEDS_FILE and file is None and (in_terminal or not output.to_stdout):
        message = f"{face} is a binary file; say where: -o report{made_of.ENDINGS[0]}"
        raise typer.BadParameter(message, param_hint="--format")
    drawn = None if chart is None else _chart_face(chart, file)
    from savings.report.faces import checked_ready

    for each in filter(None, (face, drawn)):
        checked_ready(each)
    from savings.batch.find import CaseFile, stdin
    from savings.case.reader import read_case
    from savings.estimation.estimate import estimates
    from savings.report import Layout, Report

    given = stdin() if case == DASH else CaseFile(str(case), stem(case.name))
    with told_in(output.language, file=given.data is None):
        if given.error:
            raise SavingsError(given.error)
        if file is not None:
            refuse_an_input(file, [given])
        if chart is not None:
            refuse_an_input(chart, [given], "--chart")
        (made,) = estimates([read_case(given.path, given.id, given.data)], choices)
        if isinstance(made, SavingsError):
            raise made
    layout = Layout(
        width=width() if file is None else 80,
        color=file is None and color_wanted(),
        spreadsheet=output.spreadsheet,
        explain=explain,
        chart=None if chart is None else _from(chart, file),
    )
    report = Report(made, output.language)
    if drawn is not None:
        write(report.render(drawn), chart)
    write(report.render(face, layout), file, for_people=face == "text")
    if not made_of.HAS_DOUBTS:
        for doubt in report.own_odd_figures:
            say(f"{given.path}: {doubt}")
    if file is not None:
        say(f"{file} written", "done")


def _chart_face(chart: Path, file: Path | None) -> str:
    """Return in which face the chart is written; complain if it has none, or its file is the report's."""
    face = _CHARTS.get(chart.suffix.lower())
    if face is None:
        message = f"{chart} ends in none of {', '.join(_CHARTS)}; the chart is one of these"
        raise typer.BadParameter(message, param_hint="--chart")
    if file is not None and chart.resolve() == file.resolve():
        raise typer.BadParameter(f"{chart} is the file of the report; name another", param_hint="--chart")
    return face


def _from(chart: Path, file: Path | None) -> str:
    """Return the address of the chart as the report has it: from its own folder, if it has one."""
    if file is None:
        return chart.as_posix()
    try:
        return Path(os.path.relpath(chart.absolute(), file.absolute().parent)).as_posix()
    except ValueError:  # another drive
        return chart.absolute().as_posix()
