"""From the bytes of a YAML file to a tree of nodes that know their line and column.

The tree is composed here from the events of PyYAML's C parser, in one loop. PyYAML's own composer
recurses in C, and a file of 40,000 opening brackets ends the process; in the loop, depth and size
(aliases count as often as they are used) are simply counted.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import yaml
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

MAX_BYTES: Final = 5_000_000
MAX_DEPTH: Final = 40
MAX_NODES: Final = 200_000

_CONTROL = re.compile("[\x01-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f]")
_CARRY: Final = {
    code: 0x10FE00 + code for code in range(0x01, 0xA0) if _CONTROL.match(chr(code))
}  # to private characters, and back
_BACK: Final = {private: code for code, private in _CARRY.items()}

_BYTE_ORDER_MARKS: Final = (
    (codecs.BOM_UTF32_LE, "UTF-32"),
    (codecs.BOM_UTF32_BE, "UTF-32"),
    (codecs.BOM_UTF16_LE, "UTF-16"),
    (codecs.BOM_UTF16_BE, "UTF-16"),
)


class UnreadableError(ValueError):
    """The file cannot be read as a case at all. Lines and columns count from 1; 0: the whole file."""

    def __init__(self, message: str, line: int = 0, column: int = 0) -> None:
        super().__init__(message)
        self.line = line
        self.column = column


@dataclass(slots=True)
class Node:
    """A place in the file: a scalar (str, or None where nothing is written), a list or a mapping.

    `size` counts the values inside, itself included; `height` the levels.
    """

    line: int
    column: int
    value: str | list[Node] | list[tuple[Node, Node]] | None
    is_mapping: bool = False
    size: int = 1
    height: int = 1


@dataclass(slots=True)
class _Open:
    """A list or mapping that has begun and not ended; of a mapping, the key that waits for its value."""

    node: Node
    anchor: str | None
    key: Node | None = None

    def take(self, child: Node) -> None:
        node = self.node
        node.size += child.size
        node.height = max(node.height, child.height + 1)
        if not node.is_mapping:
            node.value.append(child)  # type: ignore[union-attr, arg-type]
        elif self.key is None:
            self.key = child
        else:
            node.value.append((self.key, child))  # type: ignore[union-attr, arg-type]
            self.key = None


def read_bytes(path: Path) -> bytes:
    """Read a case file.

    Raises:
        UnreadableError: there is no such file, it is a folder, it may not be read or it is over 5 MB.
    """
    try:
        if path.is_dir():
            raise UnreadableError("is a folder; name one case file")
        if path.stat().st_size > MAX_BYTES:
            raise UnreadableError("is over 5 MB; a case file is some kilobytes")
        return path.read_bytes()
    except FileNotFoundError:
        raise UnreadableError("no such file") from None
    except OSError as error:
        raise UnreadableError(f"cannot be read: {error.strerror or error}") from None
    except ValueError as error:  # a null byte in the name
        raise UnreadableError(f"cannot be read: {error}") from None


def decode(data: bytes) -> str:
    """Return the text of a UTF-8 file, without its byte-order mark.

    Raises:
        UnreadableError: the file is binary, or in another encoding, which the message names.
    """
    for mark, name in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            raise UnreadableError(f"is written in {name}; save it as UTF-8")
    head = data[:4096]
    if b"\0" in data:
        if head[1::2].count(0) > len(head) // 4 or head[::2].count(0) > len(head) // 4:
            raise UnreadableError("looks like UTF-16, or like a binary file; save it as UTF-8 text")
        raise UnreadableError("is a binary file; a case is a text file in YAML")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        column = error.start - data.rfind(b"\n", 0, error.start)
        if sum(byte < 32 and byte not in b"\t\n\r\f\x1b" for byte in head) > len(head) // 50:
            raise UnreadableError("is a binary file; a case is a text file in YAML") from None
        raise UnreadableError(
            "is not UTF-8 (it looks like Windows-1252, also called Latin-1 or ANSI); save it as UTF-8",
            line,
            column,
        ) from None


def compose(text: str) -> Node:
    """Return the tree of the one YAML document in a text.

    Raises:
        UnreadableError: it is no YAML, or more than one document, too deep, or too large when its
            aliases are written out.
    """
    # YAML forbids control characters; they are carried through, so that a face can show them as \x1b.
    carried = _CONTROL.search(text) is not None
    if carried:
        text = text.translate(_CARRY)
    try:
        return _tree(yaml.parse(text, Loader=yaml.CBaseLoader), {}, carried)
    except yaml.MarkedYAMLError as error:
        raise _syntax_error(error, text) from None
    except yaml.reader.ReaderError as error:
        before = text[: error.position]
        raise UnreadableError(
            "holds a character that text cannot have; remove it",
            before.count("\n") + 1,
            error.position - before.rfind("\n"),
        ) from None


def _tree(events: Iterator[yaml.Event], anchors: dict[str, Node], carried: bool) -> Node:
    root: Node | None = None
    stack: list[_Open] = []
    total = 0
    for event in events:
        if isinstance(event, DocumentStartEvent) and root is not None:
            raise _refuse(event, "a second document starts here ('---'); a file holds one case")
        if isinstance(event, MappingEndEvent | SequenceEndEvent):
            ended = stack.pop()
            node, anchor = ended.node, ended.anchor
        elif isinstance(event, NodeEvent):
            node, anchor = _node(event, anchors, carried), event.anchor
            total += node.size
            if total > MAX_NODES:
                raise _refuse(
                    event, f"holds more than {MAX_NODES} values (an alias counts as what it stands for)"
                )
            if len(stack) + node.height > MAX_DEPTH:
                raise _refuse(event, f"is nested more than {MAX_DEPTH} levels deep")
            if isinstance(event, MappingStartEvent | SequenceStartEvent):
                stack.append(_Open(node, anchor))
                continue
        else:
            continue
        # The node is complete: only now can an alias stand for it, so that none can hold itself.
        if anchor is not None and not isinstance(event, AliasEvent):
            anchors[anchor] = node
        if stack:
            stack[-1].take(node)
        else:
            root = node
    if root is None:
        raise UnreadableError("is empty; 'savings new' writes a case to start from")
    return root


def _node(event: NodeEvent, anchors: dict[str, Node], carried: bool) -> Node:
    line, column = _place(event)
    if isinstance(event, AliasEvent):
        target = anchors.get(str(event.anchor))
        if target is None:
            raise _refuse(
                event, f"'*{event.anchor}' stands for nothing; text that begins with * needs quotes"
            )
        return Node(line, column, target.value, target.is_mapping, target.size, target.height)
    tag = getattr(event, "tag", None)
    if tag not in (None, "!"):
        raise _refuse(event, f"tags ({tag}) are not used in a case; text that begins with ! needs quotes")
    if isinstance(event, ScalarEvent):
        value = event.value.translate(_BACK) if carried else event.value
        return Node(line, column, value if value or event.style else None)
    return Node(line, column, [], isinstance(event, MappingStartEvent))


def _refuse(event: yaml.Event, message: str) -> UnreadableError:
    return UnreadableError(message, *_place(event))


def _place(event: yaml.Event) -> tuple[int, int]:
    mark = event.start_mark
    return (mark.line + 1, mark.column + 1) if mark else (0, 0)


def _syntax_error(error: yaml.MarkedYAMLError, text: str) -> UnreadableError:
    """Say in plain words what the parser stumbled over: mostly a colon, a tab or a missing bracket."""
    mark = error.problem_mark or error.context_mark
    problem = error.problem or error.context or "not YAML"
    if mark is None:
        return UnreadableError(f"is not YAML: {problem}")
    lines = text.splitlines()
    line = lines[mark.line] if mark.line < len(lines) else ""
    rest = line[mark.column :]
    hint = problem
    if rest.startswith("\t") or (not line[: mark.column].strip() and "\t" in line[: mark.column + 1]):
        hint = "a tab; YAML is indented with spaces"
    elif "mapping values are not allowed" in problem:
        hint = "a second colon in the line; text with a colon needs quotes"
    elif rest[:1] in ("@", "`", "%", "|", ">", "&", "*", "!") and "token" in problem:
        hint = f"text that begins with {rest[0]} needs quotes"
    elif "quoted scalar" in (error.context or "") and "end of stream" in problem:
        mark = error.context_mark or mark
        hint = "a quotation mark is opened here and never closed"
    elif "'}'" in problem or "']'" in problem or "flow" in (error.context or ""):
        hint = f"{problem}: a comma, a bracket or a quotation mark is missing here or just before"
    elif "expected <block end>" in problem or "did not find expected key" in problem:
        hint = "this line is indented differently from the lines before it, or a quotation mark is missing"
    elif "could not find expected ':'" in problem:
        hint = "a key without a colon here or in the line before"
    return UnreadableError(f"is not YAML: {hint}", mark.line + 1, mark.column + 1)
