"""Options that several commands share."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from savings import discovery
from savings.arguments import did_you_mean
from savings.case.files import DASH
from savings.counterfactual import intervals
from savings.languages import LANGUAGES

if TYPE_CHECKING:
    from savings.estimation.choices import Choices

CASES = "Case files, folders of them, patterns ('cases/*.yaml'); - for stdin."
STDOUT = (DASH, *map(Path, ("/dev/stdout", "/dev/fd/1", "/proc/self/fd/1")))
TRENDS = discovery.names("trends")
COMPARISONS = (*discovery.hyphenated("comparisons"), "none")


def one_of(names: tuple[str, ...], value: str | None) -> str | None:
    """Return the value; complain of the command line where it is none of the names."""
    if value is not None and value not in names:
        hint = did_you_mean(value, names)
        raise typer.BadParameter(f"{value!r} is not one of: {', '.join(names)}{hint}")
    return value


def named(*flags: str, names: tuple[str, ...], does: str, metavar: str = "", several: bool = False) -> Any:
    """Return an option whose value is a name: it complains of unknown ones, and shells complete it.

    Args:
        flags: how the option is written.
        names: those that there are.
        does: what the option does, for the help.
        metavar: what stands for the value in the help; otherwise the names.
        several: whether it takes several names, with commas between.
    """

    def known(value: str | None) -> str | None:
        for name in [value] if value is None or not several else value.split(","):
            one_of(names, name)
        return value

    def completed(incomplete: str) -> list[str]:
        before, comma, last = incomplete.rpartition(",") if several else ("", "", incomplete)
        return [before + comma + name for name in names if name.startswith(last)]

    shown = metavar or ("," if several else "|").join(names)
    return typer.Option(*flags, metavar=shown, callback=known, autocompletion=completed, help=does)


def path_of(written: str) -> Path:
    """Return a path of the command line: `-` is stdin or stdout, and `./-` a file of that name."""
    path = Path(written)
    return path.absolute() if path == DASH and written != str(DASH) else path


def face_of(output: Path, package: str) -> str:
    """Return the format that the ending of a file means, among the faces of a package."""
    if output.is_dir():
        raise typer.BadParameter(f"{output} is a folder; name a file", param_hint="--output")
    faces = {face: discovery.module(package, face).ENDINGS for face in discovery.names(package)}
    for face, endings in faces.items():
        if output.suffix.lower() in endings:
            return face
    known = [ending for endings in faces.values() for ending in endings]
    hint = did_you_mean(output.suffix, known)
    raise typer.BadParameter(
        f"{output.name!r} has none of the endings {', '.join(known)}; say --format{hint}",
        param_hint="--output",
    )


def _known_prices(value: str | None) -> str | None:
    from savings.case.scalars import parse_year

    if value not in (None, "nominal"):
        try:
            parse_year(value)
        except ValueError as error:
            raise typer.BadParameter(f"{error}{did_you_mean(value, ['nominal'])}") from None
    return value


def _nominal(incomplete: str) -> list[str]:
    return [word for word in ("nominal",) if word.startswith(incomplete)]


def _from_to(value: str | None) -> str | None:
    if value is not None and value.count(":") != 1:
        raise typer.BadParameter(f"{value!r} is not FROM:TO, as 2001:2008")
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
    from savings.case.scalars import parse_percent

    level = parse_percent(value)
    if value.strip().endswith("%"):
        level /= 100
    if 0 < level < 1:
        return level
    # Nobody asks for an interval that seldom holds: 95 is meant as a percentage, 1 and 1.5 are not.
    meant = f"; did you mean {level / 100:.12g} ({level:.12g} %)?" if 50 <= level < 100 else ", as 0.95"
    raise ValueError(f"{value} is no level: it lies between 0 and 1{meant}")


Language = Annotated[
    str | None,
    named(
        "--lang",
        names=LANGUAGES,
        does="Language of the texts; otherwise the environment's, otherwise English.",
    ),
]

Trend = Annotated[
    str | None,
    named(
        "--trend",
        names=TRENDS,
        metavar="NAME",
        does="Draw another trend; 'savings trends' lists them.",
    ),
]

Baseline = Annotated[
    str | None,
    typer.Option(
        "--baseline",
        metavar="FROM:TO",
        callback=_from_to,
        help="Fit the trend on other years, as 2001:2008.",
    ),
]

Start = Annotated[
    str | None,
    typer.Option("--start", metavar="YEAR", help="What if it had started in another year?"),
]

Comparison = Annotated[
    str | None,
    named(
        "--comparison",
        names=COMPARISONS,
        metavar="METHOD",
        does=f"Measure against the comparison areas another way: {', '.join(COMPARISONS)}.",
    ),
]

Prices = Annotated[
    str | None,
    typer.Option(
        "--prices",
        metavar="YEAR|nominal",
        callback=_known_prices,
        autocompletion=_nominal,
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
    named(
        "--interval",
        names=intervals.KINDS,
        does="The interval that keeps its word on real yearly series, or the trend's own.",
    ),
]

Borrow = Annotated[
    bool,
    typer.Option(
        "--borrow/--no-borrow",
        help="Whether intervals take into account how much other areas change from year to year.",
    ),
]


Spreadsheet = Annotated[
    bool,
    typer.Option("--spreadsheet", help="CSV as the language's Excel opens it by double click."),
]


TrustPaths = Annotated[
    bool,
    typer.Option(
        "--trust-paths", help="Open tables wherever cases say, not only beside them or in folders named here."
    ),
]


# The options that take the place of a case's own choices.
CHOICES = {
    "trend": (Trend, None),
    "baseline": (Baseline, None),
    "start": (Start, None),
    "comparison": (Comparison, None),
    "prices": (Prices, None),
    "level": (Level, "0.95"),
    "interval": (Interval, intervals.DEFAULT),
    "borrow": (Borrow, True),
}


def with_choices() -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Give a command the options of `CHOICES` in place of its parameter `choices`: they come checked."""

    def decorate(command: Callable[..., None]) -> Callable[..., None]:
        @wraps(command)
        def run(**given: Any) -> None:
            chosen = {name: given.pop(name) for name in CHOICES}
            command(**given, choices=choices_of(**chosen))

        _set_signature(run, command, "choices", [_option(name, *CHOICES[name]) for name in CHOICES])
        return run

    return decorate


def with_output(
    package: str, format_help: str, output_help: str
) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Give a command the options of what to write, where to and how, in place of its parameter `output`.

    Args:
        package: whose faces the formats are: "report.faces".
        format_help: what `--format` does.
        output_help: what `--output` does.
    """
    format_option = named("--format", "-f", names=discovery.names(package), does=format_help)
    output_option = typer.Option("--output", "-o", metavar="FILE", parser=path_of, help=output_help)
    options = [
        _option("format", Annotated[str | None, format_option], None),
        _option("output", Annotated[Path | None, output_option], None),
        _option("lang", Language, None),
        _option("spreadsheet", Spreadsheet, False),
    ]

    def decorate(command: Callable[..., None]) -> Callable[..., None]:
        @wraps(command)
        def run(**given: Any) -> None:
            face, file, lang, spreadsheet = (given.pop(each.name) for each in options)
            to_stdout = file in STDOUT
            if to_stdout:
                file = None
            elif file is not None:
                face = face or face_of(file, package)
            language = language_or_environment(lang)
            command(**given, output=Output(face, file, language, spreadsheet, to_stdout))

        _set_signature(run, command, "output", options)
        return run

    return decorate


@dataclass(frozen=True)
class Output:
    """What a command is to write.

    Attributes:
        face: in which face, by `--format` or the ending of the file; None if neither says it.
        file: where to; None for stdout.
        language: of the texts.
        spreadsheet: whether CSV is to be as the language's Excel opens it.
        to_stdout: whether stdout is named, as `-o -`: it then gets what else needs a file, too.
    """

    face: str | None
    file: Path | None
    language: str
    spreadsheet: bool
    to_stdout: bool = False

    def face_or(self, otherwise: str) -> str:
        """Return the face, or another if none was chosen; complain if it does not go with `--spreadsheet`."""
        face = self.face or otherwise
        if self.spreadsheet and face != "csv":
            raise typer.BadParameter("goes with --format csv", param_hint="--spreadsheet")
        return face


def _option(name: str, annotation: Any, default: object) -> inspect.Parameter:
    return inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, annotation=annotation, default=default)


def _set_signature(
    run: Callable[..., None], command: Callable[..., None], replaced: str, options: list[inspect.Parameter]
) -> None:
    """Give a function the parameters of a command, with some options in the place of one of them."""
    parameters: list[inspect.Parameter] = []
    for name, own in inspect.signature(command).parameters.items():
        if name == replaced:
            parameters += options
            continue
        kind = own.annotation
        if isinstance(kind, str) and name not in ("choices", "output"):
            kind = eval(kind, command.__globals__)  # as typer does: modules write annotations as text
        parameters.append(own.replace(kind=inspect.Parameter.KEYWORD_ONLY, annotation=kind))
    run.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]  # typer reads it
    run.__annotations__ = {each.name: each.annotation for each in parameters}


def choices_of(baseline: str | None = None, level: str = "0.95", **others: Any) -> Choices:
    """Return the choices that options say, as they were typed.

    Raises:
        OptionError: no case can be estimated so.
    """
    # First, and by itself: Python 3.11 keeps its calls in blocks of memory, and where numpy is loaded from
    # deep within other imports, its many calls go to and fro over the end of a block (3 % of a report).
    import numpy  # noqa: F401

    from savings.estimation.choices import Choices

    years = baseline.split(":") if baseline else None
    span = (years[0], years[1]) if years else None
    return Choices(baseline=span, level=level_of(level), **others).checked()


def language_or_environment(chosen: str | None) -> str:
    """Return the chosen language, or the environment's."""
    from savings.texts import from_environment

    return chosen or from_environment()
