"""Messages about cases as a person reads them: in the language of the report, with the line that is wrong."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Final

import typer

from savings.cli.output import Meaning, say, show
from savings.errors import AT, Message, OptionError, SavingsError, as_it_is
from savings.visible import harmless

MOST_SHOWN: Final = 10  # lines of files, of one case
_WIDTH: Final = 80
_MORE: Final = "..."
_AROUND: Final = 200  # characters on either side of a place that are looked at


@contextmanager
def told_in(language: str, *, file: bool = True) -> Iterator[None]:
    """Within the block, say what is wrong with a case in a language, and end the command.

    What is wrong with the command line is said elsewhere, in English.

    Args:
        language: of the report.
        file: whether the case is a file, whose lines can be shown.
    """
    try:
        yield
    except OptionError:
        raise
    except SavingsError as error:
        say_of_case(error.message, language, file=file, meaning="error")
        raise typer.Exit(error.exit_status) from None


def say_of_case(message: str, language: str, *, file: bool = True, meaning: Meaning = "warning") -> None:
    """Say to stderr what is wrong with a case; below each of the first places, show the line with a caret.

    Args:
        message: one or several lines.
        language: in which it is said.
        file: whether the case is a file, whose lines can be shown.
        meaning: what it is, for its color.
    """
    from savings.case.lines import lines_of
    from savings.texts.problems import translated

    shown: set[tuple[str, int, int]] = set()
    known = cache(lines_of)
    for each in as_it_is(message).lines:
        say(translated(each, language), meaning)
        place = _place(each) if file else None
        if place is None or place in shown or len(shown) == MOST_SHOWN:
            continue
        shown.add(place)
        path, line, column = place
        lines = known(path)
        if line <= len(lines):
            show(with_caret(lines[line - 1], line, column))


def _place(message: Message) -> tuple[str, int, int] | None:
    """Return the file, the line and the column that a message names; None where nothing stands there."""
    parts = list(message.parts())
    if any(part.template == "is missing" for part in parts):
        return None
    for part in parts:
        if part.template == AT:
            return str(part.values["file"]), int(str(part.values["line"])), int(str(part.values["column"]))
    return None


def with_caret(text: str, line: int, column: int) -> list[str]:
    """Return a line of a file, cut to the width of a page, and below it a caret under the column."""
    from rich.cells import cell_len

    if not text.strip():
        return []
    number = f"  {line} | "
    room = _WIDTH - len(number) - len(_MORE)
    before, after = text[: column - 1], text[column - 1 :]
    ahead = _fitting(_shown(before[-_AROUND:])[::-1], room // 2)[::-1]
    ahead = ahead if ahead == _shown(before) else _MORE + ahead
    rest = _fitting(_shown(after[:_AROUND]), room - cell_len(ahead))
    rest = rest if rest == _shown(after) else rest + _MORE
    return [f"{number}{ahead}{rest}".rstrip(), f"{' ' * (len(number) - 2)}| {' ' * cell_len(ahead)}^"]


def _fitting(text: str, room: int) -> str:
    """Return the beginning of a text, as far as it takes no more cells of a terminal."""
    from rich.cells import cell_len

    used = 0
    for at, character in enumerate(text):
        used += cell_len(character)
        if used > room:
            return text[:at]
    return text


def _shown(text: str) -> str:
    """Return a part of a line as stderr can show it."""
    encoding = getattr(sys.stderr, "encoding", None) or "utf-8"
    return harmless(text).encode(encoding, "replace").decode(encoding)
