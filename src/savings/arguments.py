"""What callers of the library give: values of the wrong kind are refused by the name of their argument."""

from __future__ import annotations

from collections.abc import Iterable

from savings.errors import OptionError

_MOST_SHOWN = 60


def checked_type(name: str, value: object, kinds: type | tuple[type, ...], wanted: str) -> None:
    """Do nothing if the value is of one of some kinds.

    Args:
        name: of the argument.
        value: what was given for it.
        kinds: what it may be.
        wanted: the same in words, as "a Case, as savings.read_case returns it".

    Raises:
        TypeError: it is of another kind.
    """
    if not isinstance(value, kinds):
        raise TypeError(f"{name} must be {wanted}; not {quoted(value)}")


def did_you_mean(word: str, known: Iterable[str], most: int = 1) -> str:
    """Return the end of a message on an unknown word: `; did you mean 'linear'?`; nothing if none is near.

    Args:
        word: what was written; capitals make no difference.
        known: the words that there are.
        most: how many of them to name, the nearest first.
    """
    from difflib import get_close_matches

    near = get_close_matches(word.lower(), tuple(known), n=most, cutoff=0.65)
    return f"; did you mean {' or '.join(map(repr, near))}?" if near else ""


def checked_name(kind: str, name: object, known: Iterable[str]) -> str:
    """Return a name that is among those that are known.

    Raises:
        OptionError: it is not among them, or is no text at all.
    """
    known = tuple(known)
    if not isinstance(name, str) or name not in known:
        hint = did_you_mean(name, known) if isinstance(name, str) else ""
        raise OptionError(f"there is no {kind} {quoted(name)}; there are: {', '.join(known)}{hint}")
    return name


def quoted(value: object) -> str:
    """Return a value as a message shows it: as it is written in Python, and briefly."""
    try:
        text = repr(value)
    except ValueError:  # a whole number of more digits than Python writes
        text = f"a value of type {type(value).__name__}"
    return text if len(text) <= _MOST_SHOWN else f"{text[:_MOST_SHOWN]}…"
