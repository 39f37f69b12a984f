"""`savings estimate`: the report of one case."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from savings import discovery, intervals
from savings.cli.options import Language, language_or_environment
from savings.cli.output import color_wanted, width, write

EXAMPLE = "Example: savings estimate cases/leeds.yaml --lang fi"
FORMATS = discovery.names("report.faces")
TRENDS = discovery.names("trends")


def _one_of(names: tuple[str, ...], value: str | None) -> str | None:
    if value is not None and value not in names:
        raise typer.BadParameter(f"{value!r} is not one of: {', '.join(names)}")
    return value


def _known_format(value: str | None) -> str | None:
    return _one_of(FORMATS, value)


def _known_interval(value: str) -> str:
    _one_of(intervals.KINDS, value)
    return value


def _known_trend(value: str | None) -> str | None:
    return _one_of(TRENDS, value)


def _probability(value: str) -> str:
    """Check a probability, however people write it: 0.95, 0,95 or 95 %."""
    try:
        _level(value)
    except ValueError as error:
        raise typer.BadParameter(str(error)) from None
    return value


def _level(value: str) -> float:
    from savings.case.scalars import parse_rate

    level = parse_rate(value)
    if not 0 < level < 1:
        raise ValueError(f"{value} does not lie between 0 and 1; write it as 0.95")
    return level


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
    trend: Annotated[
        str | None,
        typer.Option(
            metavar="NAME", callback=_known_trend, help="Draw another trend; 'savings trends' lists them."
        ),
    ] = None,
    baseline: Annotated[
        str | None,
        typer.Option(
            metavar="FROM:TO", callback=_from_to, help="Fit the trend on other years, as 2001:2008."
        ),
    ] = None,
    start: Annotated[
        str | None, typer.Option(metavar="YEAR", help="What if it had started in another year?")
    ] = None,
    level: Annotated[
        str,
        typer.Option(metavar="LEVEL", callback=_probability, help="Probability that an interval is to hold."),
    ] = "0.95",
    interval: Annotated[
        str,
        typer.Option(
            metavar="|".join(intervals.KINDS),
            callback=_known_interval,
            help="The interval that keeps its word on real yearly series, or the trend's own.",
        ),
    ] = intervals.DEFAULT,
    spreadsheet: Annotated[
        bool,
        typer.Option("--spreadsheet", help="CSV as the language's Excel opens it by double click."),
    ] = False,
) -> None:
    """Write the report of one case: what was saved, with its uncertainty and what must be said with it."""
    face = format or _face_of(output)
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
        level=_level(level),
        interval=interval,
    )
    report = Report(made, language_or_environment(lang))
    to_terminal = output is None
    layout = Layout(
        width=width() if to_terminal else 80,
        color=to_terminal and color_wanted(),
        spreadsheet=spreadsheet,
    )
    write(report.render(face, layout), output, for_people=face == "text")


def _face_of(output: Path | None) -> str:
    """Return the format that the ending of a file means."""
    if output is None:
        return "text"
    if output.is_dir():
        raise typer.BadParameter(f"{output} is a folder; name a file", param_hint="--output")
    faces = {face: discovery.module("report.faces", face).ENDINGS for face in FORMATS}
    for face, endings in faces.items():
        if output.suffix.lower() in endings:
            return face
    known = ", ".join(ending for endings in faces.values() for ending in endings)
    raise typer.BadParameter(
        f"{output.name!r} has none of the endings {known}; say --format", param_hint="--output"
    )
