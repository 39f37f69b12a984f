"""Elements of HTML and SVG that escape by construction: a text is a text, and only elements nest.

There is no way to put markup into a page that was not built here: what a case says is shown, never read.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Union

Value = str | int | float | None
Child = Union["Element", str]

_VOID: Final = frozenset({"meta", "input"})  # HTML has no end tag for it
_CLOSED: Final = frozenset({"path", "circle", "rect"})  # of SVG, where an element may be closed at once
# What is no character of XML, which a file of its own would not be allowed to hold.
_NO_CHARACTER: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_IN_TEXT: Final = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
_IN_ATTRIBUTE: Final = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\n": "&#10;"})


@dataclass(frozen=True, slots=True)
class Element:
    """An element with its attributes and what stands in it; `str` of it is the markup."""

    name: str
    attributes: Mapping[str, Value]
    children: tuple[Child, ...]

    def __str__(self) -> str:
        parts: list[str] = []
        _write(self, parts)
        return "".join(parts)


def element(name: str, attributes: Mapping[str, Value] | None = None, *children: Child | None) -> Element:
    """Return an element.

    Args:
        name: of the element, as `p`.
        attributes: by their names; one whose value is None is left out, and numbers get one decimal at most.
        children: texts, which are escaped whatever they hold, and elements; None is nothing.
    """
    return Element(name, attributes or {}, tuple(child for child in children if child is not None))


def number(value: float) -> str:
    """Write a coordinate: one decimal at most, and no more characters than that needs."""
    text = f"{value:.1f}".removesuffix(".0")
    return "0" if text == "-0" else text


def _write(one: Element, parts: list[str]) -> None:
    parts.append(f"<{one.name}")
    for name, value in one.attributes.items():
        if isinstance(value, str):
            parts.append(f' {name}="{_characters(value).translate(_IN_ATTRIBUTE)}"')
        elif value is not None:
            parts.append(f' {name}="{number(value)}"')
    if one.name in _VOID or one.name in _CLOSED:
        parts.append(">" if one.name in _VOID else "/>")
        return
    parts.append(">")
    for child in one.children:
        if isinstance(child, Element):
            _write(child, parts)
        else:
            parts.append(_characters(child).translate(_IN_TEXT))
    parts.append(f"</{one.name}>")


def _characters(text: str) -> str:
    return text if text.isprintable() else _NO_CHARACTER.sub("\ufffd", text)
