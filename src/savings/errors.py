"""The errors that a person can mend: each says where, what, and how to mend it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Final, Self

from savings.visible import brief, visible

AT: Final = "{file}:{line}:{column}: {what}"  # a place in a file, and what is said of it


class Message(str):
    """A message for a person: an English text that knows which template, with which values, it was made of.

    It is a text like any other; by the template `savings.texts.problems` finds it in another language.

    Attributes:
        template: the English text, with names in braces.
        values: for the names. Those that are messages are translated too, and all others stay as they are.
    """

    template: str
    values: Mapping[str, object]

    def __new__(cls, template: str, /, **values: object) -> Self:
        """Make the message of a template, which is written out where it is used: a test collects them."""
        message = super().__new__(cls, template.format(**values))
        message.template, message.values = template, values
        return message

    def __reduce__(self) -> tuple[Any, ...]:  # copies, pickles and other processes keep the template
        return _made, (type(self), self.template, self.values)

    @property
    def lines(self) -> tuple[Message, ...]:
        """The message, or those that stand in it line by line."""
        return (self,)

    def parts(self) -> Iterator[Message]:
        """Yield the message and all that it was made of."""
        yield self
        for value in self.values.values():
            if isinstance(value, Message):
                yield from value.parts()


class _Lines(Message):
    @property
    def lines(self) -> tuple[Message, ...]:
        return tuple(part for part in self.values.values() if isinstance(part, Message))


def _made(kind: type[Message], template: str, values: Mapping[str, object]) -> Message:
    return kind(template, **values)


def as_it_is(text: str) -> Message:
    """Return a message that is the same in every language; itself if the text is a message already."""
    return text if isinstance(text, Message) else Message("{text}", text=text)


def joined(between: str, parts: Iterable[str]) -> Message:
    """Return messages, and texts that stay as they are, as one message."""
    named = {f"part{at}": part for at, part in enumerate(parts)}
    return Message(between.join(f"{{{name}}}" for name in named), **named)


def in_lines(parts: Iterable[Message]) -> Message:
    """Return messages as one, with a line for each."""
    named = {f"part{at}": part for at, part in enumerate(parts)}
    return _Lines("\n".join(f"{{{name}}}" for name in named), **named)


def message_of(error: Exception) -> Message:
    """Return what an error says, as a message; one that stays English if it was given as a text."""
    told = error.args[0] if error.args else ""
    return told if isinstance(told, Message) else as_it_is(str(error))


class SavingsError(Exception):
    """Anything that the reader of the message can put right; the command line prints it and stops."""

    exit_status: ClassVar[int] = 1

    @property
    def message(self) -> Message:
        """What is wrong."""
        return message_of(self)


class OptionError(SavingsError):
    """A choice made by the caller (an option, an argument) that cannot be carried out."""

    exit_status: ClassVar[int] = 2


@dataclass(frozen=True, order=True)
class Problem:
    """One thing that is wrong in a case file. Lines and columns count from 1; 0 means the whole file."""

    file: str
    line: int
    column: int
    key: str
    message: Message

    def __str__(self) -> str:
        return str(self.told)

    @property
    def told(self) -> Message:
        """The place, the key and what is wrong there."""
        what = joined(": ", filter(None, (self.key, self.message)))
        if not self.line:
            return joined(": ", (self.file, what))
        return Message(AT, file=self.file, line=self.line, column=self.column, what=what)


MOST_SHOWN: Final = 100
MOST_QUOTED: Final = 60  # characters


class CaseError(SavingsError):
    """A case that cannot be used, with every problem that was found in it."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = sorted(set(problems))
        lines = [problem.told for problem in self.problems[:MOST_SHOWN]]
        if len(self.problems) > MOST_SHOWN:
            lines.append(Message("and {count} problems more", count=len(self.problems) - MOST_SHOWN))
        super().__init__(in_lines(lines))


def told_of(error: SavingsError, path: str, *, area: str = "") -> Message:
    """Return what an error says of one case among several, a line each, with the place that it lacks.

    Args:
        error: of the case. Problems of a case say their file already; a choice that it cannot carry out does
            not.
        path: of the case's file.
        area: which area of a table the case is; it goes before every line.
    """
    if isinstance(error, OptionError):
        place = ": ".join(filter(None, (area, path)))
        return in_lines(as_it_is(f"{place}: {line}") for line in str(error).splitlines())
    lines = error.message.lines
    return in_lines(joined(": ", (area, line)) for line in lines) if area else error.message


def unforeseen(error: Exception, place: str) -> Message:
    """Return what to say, in one line, of an error that a person cannot mend.

    Args:
        error: that came of work on one case; it is none of ours.
        place: where the case is from.
    """
    if isinstance(error, MemoryError):
        return Message("{file}: there is not enough memory for it", file=place)
    told = visible(str(error)[: 4 * MOST_QUOTED])
    told = told if len(told) <= MOST_QUOTED else f"{told[: MOST_QUOTED - 1]}…"
    what = ": ".join(part for part in (type(error).__name__, told) if part)
    return Message(
        "{file}: an error of the program, not of the case: {what}; please report it", file=place, what=what
    )


def dotted(keys: tuple[str | int, ...]) -> str:
    """Write a key as people read it: `investment[0].amount`."""
    parts = [f"[{key}]" if isinstance(key, int) else f".{brief(key)}" for key in keys]
    return "".join(parts).removeprefix(".")
