"""Options that several commands share."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from savings import discovery
from savings.counterfactual import intervals
from savings.languages import LANGUAGES

TRENDS = discovery.names("trends")
COMPARISONS = (*discovery.hyphenated("comparisons"), "none")


def one_of(names: tuple[str, ...], value: str | None) -> str | None:
    """Return the value; complain of the command line where it is none of the names."""
    if value is not None and value not in names:
        raise typer.BadParameter(f"{value!r} is not one of: {', '.join(names)}")
    return value


def face_of(output: Path, package: str) -> str:
    """Return the format that the ending of a file means, among the faces of a package."""
    if output.is_dir():
        raise typer.BadParameter(f"{output} is a folder; name a file", param_hint="--output")
    faces = {face: discovery.module(package, face).ENDINGS for face in discovery.names(package)}
    for face, endings in faces.items():
        if output.suffix.lower() in endings:
            return face
    known = ", ".join(ending for endings in faces.values() for ending in endings)
    raise typer.BadParameter(
        f"{output.name!r} has none of the endings {known}; say --format", param_hint="--output"
    )


def _known_language(value: str | None) -> str | None:
    return one_of(LANGUAGES, value)


def _known_interval(value: str) -> str:
    one_of(intervals.KINDS, value)
    return value


def _known_trend(value: str | None) -> str | None:
    return one_of(TRENDS, value)


def _known_comparison(value: str | None) -> str | None:
    return one_of(COMPARISONS, value)


def _known_prices(value: str | None) -> str | None:
    from savings.case.scalars import parse_year

    if value not in (None, "nominal"):
        try:
            parse_year(value)
        except ValueError as error:
            raise typer.BadParameter(str(error)) from None
    return value


def _probability(value: str) -> str:
    """Check a probability, however people write it: 0.95, 0,95 or 95 %."""
    try:
        level_of(value)
    except ValueError as error:
        raise typer.BadParameter(str(error)) from None
    return value


def level_of(value: str) -> float:
    """Return a probability as a number; raise a `ValueError` that says how to write one."""
    from savings.case.scalars import parse_rate

    level = parse_rate(value)
    if not 0 < level < 1:
        raise ValueError(f"{value} does not lie between 0 and 1; write it as 0.95")
    return level


Language = Annotated[
    str | None,
    typer.Option(
        "--lang",
        metavar="|".join(LANGUAGES),
        callback=_known_language,
        help="Language of the report; otherwise the environment's, otherwise English.",
    ),
]

Trend = Annotated[
    str | None,
    typer.Option(
        "--trend",
        metavar="NAME",
        callback=_known_trend,
        help="Draw another trend; 'savings trends' lists them.",
    ),
]

Comparison = Annotated[
    str | None,
    typer.Option(
        "--comparison",
        metavar="METHOD",
        callback=_known_comparison,
        help=f"Measure against the comparison areas another way: {', '.join(COMPARISONS)}.",
    ),
]

Prices = Annotated[
    str | None,
    typer.Option(
        "--prices",
        metavar="YEAR|nominal",
        callback=_known_prices,
        help="Put all amounts in the prices of one year, by the case's price index.",
    ),
]

Level = Annotated[
    str,
    typer.Option(
        "--level",
        metavar="LEVEL",
        callback=_probability,
        help="Probability that an interval is to hold.",
    ),
]

Interval = Annotated[
    str,
    typer.Option(
        "--interval",
        metavar="|".join(intervals.KINDS),
        callback=_known_interval,
        help="The interval that keeps its word on real yearly series, or the trend's own.",
    ),
]


Spreadsheet = Annotated[
    bool,
    typer.Option("--spreadsheet", help="CSV as the language's Excel opens it by double click."),
]


def language_or_environment(chosen: str | None) -> str:
    """Return the chosen language, or the environment's."""
    from savings.texts import from_environment

    return chosen or from_environment()
