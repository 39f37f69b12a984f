"""Options that several commands share."""

from __future__ import annotations

from typing import Annotated

import typer

from savings.languages import LANGUAGES


def _known_language(value: str | None) -> str | None:
    if value is not None and value not in LANGUAGES:
        raise typer.BadParameter(f"{value!r} is not one of: {', '.join(LANGUAGES)}")
    return value


Language = Annotated[
    str | None,
    typer.Option(
        "--lang",
        metavar="|".join(LANGUAGES),
        callback=_known_language,
        help="Language of the report; otherwise the environment's, otherwise English.",
    ),
]


def language_or_environment(chosen: str | None) -> str:
    """Return the chosen language, or the environment's."""
    from savings.texts import from_environment

    return chosen or from_environment()
