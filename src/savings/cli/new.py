"""`savings new`: a case to start from."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from savings.cli.options import STDOUT, Language, language_or_environment, path_of
from savings.cli.output import say, write
from savings.errors import SavingsError

EXAMPLE = "Example: savings new my-case.yaml --lang sv"


def new(
    file: Annotated[
        Path | None,
        typer.Argument(
            metavar="[FILE]", parser=path_of, help="The file to write; - is stdout, as without a name."
        ),
    ] = None,
    lang: Language = None,
) -> None:
    """Write a commented case to start from, in the chosen language."""
    from savings import texts

    file = None if file in STDOUT else file
    if file is not None and file.exists():
        raise SavingsError(f"{file}: is there already; choose another name")
    starter = texts.load(language_or_environment(lang)).starter
    write(starter, file)
    if file is not None:
        option = f" --lang {lang}" if lang else ""
        say(f"{file}: written. Change it to your own, then: savings estimate {file}{option}", "done")
