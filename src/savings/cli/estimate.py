"""`savings estimate`: the report of one case."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from savings import discovery
from savings.cli.options import (
    Comparison,
    Interval,
    Language,
    Level,
    Prices,
    Spreadsheet,
    Trend,
    face_of,
    language_or_environment,
    level_of,
    one_of,
)
from savings.cli.output import color_wanted, width, write
from savings.counterfactual import intervals

EXAMPLE = "Example: savings estimate cases/leeds.yaml --lang fi"
FORMATS = discovery.names("report.faces")


def _known_format(value: str | None) -> str | None:
    return one_of(FORMATS, value)


def _from_to(value: str | None) -> str | None:
    if value is not None and value.count(":") != 1:
        raise typer.BadParameter(f"{value!r} is not FROM:TO, as 2001:2008")
    return value


def estimate(
    case: Annotated[Path, typer.Argument(metavar="CASE", help="The case, a YAML file.")],
    format: Annotated[  # noqa: A002 - the option's name is fixed
        str | None,
        typer.Option(
            "--format",
            "-f",
            metavar="|".join(FORMATS),
            callback=_known_format,
            help="What to write; otherwise from the ending of FILE, otherwise text.",
        ),
    ] = None,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write to FILE, not to stdout.")
    ] = None,
    lang: Language = None,
    trend: Trend = None,
    baseline: Annotated[
        str | None,
        typer.Option(
            metavar="FROM:TO", callback=_from_to, help="Fit the trend on other years, as 2001:2008."
        ),
    ] = None,
    start: Annotated[
        str | None, typer.Option(metavar="YEAR", help="What if it had started in another year?")
    ] = None,
    comparison: Comparison = None,
    prices: Prices = None,
    level: Level = "0.95",
    interval: Interval = intervals.DEFAULT,
    spreadsheet: Spreadsheet = False,
) -> None:
    """Write the report of one case: what was saved, with its uncertainty and what must be said with it."""
    face = format or ("text" if output is None else face_of(output, "report.faces"))
    if spreadsheet and face != "csv":
        raise typer.BadParameter("goes with --format csv", param_hint="--spreadsheet")

    if output is not None and output.exists() and case.exists() and output.samefile(case):
        raise typer.BadParameter(f"{output} is the case itself; name another file", param_hint="--output")

    from savings.case.reader import read_case
    from savings.estimation.estimate import estimate as estimated
    from savings.report import Layout, Report

    years = baseline.split(":") if baseline else None
    made = estimated(
        read_case(case),
        trend=trend,
        baseline=(years[0], years[1]) if years else None,
        start=start,
        level=level_of(level),
        interval=interval,
        comparison=comparison,
        prices=prices,
    )
    report = Report(made, language_or_environment(lang))
    to_terminal = output is None
    layout = Layout(
        width=width() if to_terminal else 80,
        color=to_terminal and color_wanted(),
        spreadsheet=spreadsheet,
    )
    write(report.render(face, layout), output, for_people=face == "text")
