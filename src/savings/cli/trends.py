"""`savings trends`: the trends that there are."""

from __future__ import annotations

import typer

from savings import discovery
from savings.cli.options import Language, language_or_environment

EXAMPLE = "Example: savings trends"


def trends(lang: Language = None) -> None:
    """List the trends with one line each."""
    from savings import texts

    words = texts.load(language_or_environment(lang))
    for name in discovery.names("trends"):
        typer.echo(f"{name:<10} {words.of('trend', name, '.what')}")
