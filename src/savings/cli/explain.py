"""`savings explain`: a paragraph on a check, a trend, or a word of the field."""

from __future__ import annotations

from typing import Annotated

import typer

from savings.arguments import did_you_mean
from savings.cli.options import Language, language_or_environment
from savings.cli.output import color_wanted, width, write

EXAMPLE = "Example: savings explain placebo in time --lang sv"


def _completed(incomplete: str) -> list[str]:
    from savings.languages import DEFAULT
    from savings.texts.explanations import explanations

    return [each.key for each in explanations(DEFAULT) if each.key.startswith(incomplete)]


def explain(
    word: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="CHECK|TREND|WORD",
            autocompletion=_completed,
            help="What to explain, in English or the language of the texts; without it, all are listed.",
        ),
    ] = None,
    lang: Language = None,
) -> None:
    """Explain a check, a trend, a comparison method, a verdict or a word of the reports."""
    from savings.report.cells import filled
    from savings.texts.explanations import explained, known_words

    language = language_or_environment(lang)
    if not word:
        write(_all(language), None, for_people=True)
        return
    written = " ".join(word)
    found = explained(written, language)
    if not found:
        hint = did_you_mean(written, known_words(language), most=3)
        message = f"{written!r} is no word of the list that 'savings explain' prints{hint}"
        raise typer.BadParameter(message, param_hint="WORD")
    parts = [f"{_heading(each.title)}\n{filled(each.text, width())}\n" for each in found]
    write("\n".join(parts), None, for_people=True)


def _all(language: str) -> str:
    """Return the list of all words, by groups: how to write each, and what it is called."""
    from savings.texts.explanations import explanations, headings

    every = explanations(language)
    longest = max(len(each.key) for each in every)
    parts = []
    for group, heading in headings(language).items():
        lines = [f"  {each.key:<{longest}}  {each.names[0]}" for each in every if each.group == group]
        parts.append("\n".join([_heading(heading), *lines]) + "\n")
    return "\n".join(parts)


def _heading(text: str) -> str:
    return typer.style(text, bold=True) if color_wanted() else text
