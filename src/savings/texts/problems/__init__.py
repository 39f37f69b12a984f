"""Messages about a case in the languages of the reports: a module a language, found by being there.

Each has `TEMPLATES`: by the English template of a message, as the code has it, the same in the language,
with the same names in braces. Keys, names of options, places and what a message quotes stay as they are. What
has no template here stays English, and so do messages about the command line.
"""

from __future__ import annotations

from collections.abc import Mapping

from savings import discovery
from savings.errors import Message


def templates(language: str) -> Mapping[str, str]:
    """Return the templates of a language by the English ones; none of English itself."""
    if language not in discovery.names("texts.problems"):
        return {}
    found: Mapping[str, str] = discovery.module("texts.problems", language).TEMPLATES
    return found


def translated(message: str, language: str) -> str:
    """Return a message in a language, as far as it is known there; a text that is no message as it is."""
    known = templates(language)
    return _translated(message, known) if isinstance(message, Message) and known else str(message)


def _translated(message: Message, known: Mapping[str, str]) -> str:
    values = {
        name: _translated(value, known) if isinstance(value, Message) else value
        for name, value in message.values.items()
    }
    return known.get(message.template, message.template).format(**values)
