"""The errors that a person can mend: each says where, what, and how to mend it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Final

from savings.visible import brief, visible


class SavingsError(Exception):
    """Anything that the reader of the message can put right; the command line prints it and stops."""

    exit_status: ClassVar[int] = 1


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
    message: str

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}:{self.column}" if self.line else self.file
        return ": ".join(part for part in (place, self.key, self.message) if part)


MOST_SHOWN: Final = 100
MOST_QUOTED: Final = 60  # characters


class CaseError(SavingsError):
    """A case that cannot be used, with every problem that was found in it."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = sorted(set(problems))
        lines = [str(problem) for problem in self.problems[:MOST_SHOWN]]
        if len(self.problems) > MOST_SHOWN:
            lines.append(f"and {len(self.problems) - MOST_SHOWN} problems more")
        super().__init__("\n".join(lines))


def told_of(error: SavingsError, path: str, *, area: str = "") -> str:
    """Return what an error says of one case among several, a line each, with the place that it lacks.

    Args:
        error: of the case. Problems of a case say their file already; a choice that it cannot carry out does
            not.
        path: of the case's file.
        area: which area of a table the case is; it goes before every line.
    """
    lacking = path if isinstance(error, OptionError) else ""
    place = ": ".join(part for part in (area, lacking) if part)
    return "\n".join(f"{place}: {line}" if place else line for line in str(error).splitlines())


def unforeseen(error: Exception, place: str) -> str:
    """Return what to say, in one line, of an error that a person cannot mend.

    Args:
        error: that came of work on one case; it is none of ours.
        place: where the case is from.
    """
    if isinstance(error, MemoryError):
        return f"{place}: there is not enough memory for it"
    told = visible(str(error)[: 4 * MOST_QUOTED])
    told = told if len(told) <= MOST_QUOTED else f"{told[: MOST_QUOTED - 1]}…"
    what = ": ".join(part for part in (type(error).__name__, told) if part)
    return f"{place}: an error of the program, not of the case: {what}; please report it"


def dotted(keys: tuple[str | int, ...]) -> str:
    """Write a key as people read it: `investment[0].amount`."""
    parts = [f"[{key}]" if isinstance(key, int) else f".{brief(key)}" for key in keys]
    return "".join(parts).removeprefix(".")
