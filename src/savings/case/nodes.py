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
from typing import BinaryIO, Final, cast

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

from savings.case.opened import NotRegularError, open_file
from savings.case.scalars import shown
from savings.errors import Message, as_it_is

MAX_BYTES: Final = 5_000_000
MAX_DEPTH: Final = 40
MAX_NODES: Final = 200_000

# Characters that the parser refuses, or (85, 2028, 2029) takes for line breaks, which they are in no editor.
_CONTROLS: Final = (
    *(*range(0x01, 0x09), 0x0B, 0x0C, *range(0x0E, 0x20)),
    *(*range(0x7F, 0xA0), 0x2028, 0x2029),
)
_CONTROL = re.compile(f"[{re.escape(''.join(map(chr, _CONTROLS)))}]")
_CARRY: Final = {code: 0x10FE00 + i for i, code in enumerate(_CONTROLS)}  # to private characters, and back
_BACK: Final = {private: code for code, private in _CARRY.items()}

_BYTE_ORDER_MARKS: Final = (
    (codecs.BOM_UTF32_LE, "UTF-32"),
    (codecs.BOM_UTF32_BE, "UTF-32"),
    (codecs.BOM_UTF16_LE, "UTF-16"),
    (codecs.BOM_UTF16_BE, "UTF-16"),
)


class UnreadableError(Exception):
    """The file cannot be read as a case at all. Lines and columns count from 1; 0: the whole file."""

    def __init__(self, message: Message, line: int = 0, column: int = 0) -> None:
        super().__init__(message)
        self.message = message
        self.line = line
        self.column = column


@dataclass(slots=True)
class Node:
    """A place in the file: a scalar (str, or None where nothing is written), a list or a mapping.

    `size` counts the values inside, itself included; `height` the levels. What `value` is follows from
    `is_mapping`, which the type checker cannot know: `items` and `pairs` say it.
    """

    line: int
    column: int
    value: str | list[Node] | list[tuple[Node, Node]] | None
    is_mapping: bool = False
    size: int = 1
    height: int = 1
    _firsts: dict[str, tuple[Node, Node]] | None = None

    @property
    def pairs(self) -> list[tuple[Node, Node]]:
        """The keys of a mapping with their values; nothing where the node is none."""
        return cast("list[tuple[Node, Node]]", self.value) if self.is_mapping else []

    @property
    def items(self) -> list[Node]:
        """The entries of a list; nothing where the node is none."""
        return cast("list[Node]", self.value) if isinstance(self.value, list) and not self.is_mapping else []

    def pair(self, key: str) -> tuple[Node, Node] | None:
        """Return the first key of a mapping that is written so, with its value."""
        if self._firsts is None:  # a file of a hundred thousand wrong keys is searched as often
            self._firsts = {}
            for written, value in self.pairs:
                if isinstance(written.value, str):
                    self._firsts.setdefault(written.value, (written, value))
        return self._firsts.get(key)


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
            node.items.append(child)
        elif self.key is None:
            self.key = child
        else:
            node.pairs.append((self.key, child))
            self.key = None


def read_bytes(path: Path, *, pipe: bool = False) -> bytes:
    """Read a case file.

    Args:
        path: of the file.
        pipe: whether it may be a pipe, because it was named itself.

    Raises:
        UnreadableError: there is no such file, it is a folder or a device, it may not be read or it is over
            5 MB.
    """
    try:
        with open_file(path, pipe=pipe) as file:
            return bounded(file)
    except IsADirectoryError:
        raise UnreadableError(Message("is a folder; name one case file")) from None
    except FileNotFoundError:
        raise UnreadableError(Message("no such file")) from None
    except NotRegularError as error:
        raise UnreadableError(error.message) from None
    except OSError as error:
        raise UnreadableError(Message("cannot be read: {why}", why=error.strerror or error)) from None


def bounded(file: BinaryIO) -> bytes:
    """Read what stands in an open case file.

    Raises:
        UnreadableError: it is over 5 MB.
    """
    data = file.read(MAX_BYTES + 1)  # the size that a pipe states is not its size
    if len(data) > MAX_BYTES:
        raise UnreadableError(Message("is over 5 MB; a case file is some kilobytes"))
    return data


def decode(data: bytes) -> str:
    """Return the text of a UTF-8 file, without its byte-order mark.

    Raises:
        UnreadableError: the file is binary, or in another encoding, which the message names.
    """
    for mark, name in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            raise UnreadableError(Message("is written in {encoding}; save it as UTF-8", encoding=name))
    head = data[:4096]
    if b"\0" in data:
        if head[1::2].count(0) > len(head) // 4 or head[::2].count(0) > len(head) // 4:
            message = Message("looks like UTF-16, or like a binary file; save it as UTF-8 text")
            raise UnreadableError(message)
        raise UnreadableError(_binary())
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        if sum(byte < 32 and byte not in b"\t\n\r\f\x1b" for byte in head) > len(head) // 50:
            raise UnreadableError(_binary()) from None
        raise UnreadableError(
            Message(
                "is not UTF-8 (it looks like Windows-1252, also called Latin-1 or ANSI); save it as UTF-8"
            ),
            *_end_of(error.object[: error.start].decode("utf-8")),
        ) from None


def _binary() -> Message:
    return Message("is a binary file; a case is a text file in YAML")


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
        before = text.encode()[: error.position].decode(errors="ignore")  # the parser counts bytes
        message = Message("holds a character that text cannot have; remove it")
        raise UnreadableError(message, *_end_of(before)) from None


def _tree(events: Iterator[yaml.Event], anchors: dict[str, Node], carried: bool) -> Node:
    root: Node | None = None
    stack: list[_Open] = []
    total = 0
    for event in events:
        if isinstance(event, DocumentStartEvent) and root is not None:
            message = Message("a second document starts here ('---'); a file holds one case")
            raise _refuse(event, message)
        if isinstance(event, MappingEndEvent | SequenceEndEvent):
            ended = stack.pop()
            node, anchor = ended.node, ended.anchor
        elif isinstance(event, NodeEvent):
            if isinstance(event, AliasEvent) and any(event.anchor == around.anchor for around in stack):
                message = Message(
                    "{alias} stands inside what it stands for, without end", alias=_alias(event)
                )
                raise _refuse(event, message)
            node, anchor = _node(event, anchors, carried), event.anchor
            total += node.size
            if total > MAX_NODES:
                message = Message(
                    "holds more than {most} values (an alias counts as what it stands for)", most=MAX_NODES
                )
                raise _refuse(event, message)
            if len(stack) + node.height > MAX_DEPTH:
                raise _refuse(event, _too_deep())
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
    if root is None or root.value is None:
        raise UnreadableError(Message("is empty; 'savings new' writes a case to start from"))
    return root


def _node(event: NodeEvent, anchors: dict[str, Node], carried: bool) -> Node:
    line, column = _place(event)
    if isinstance(event, AliasEvent):
        target = anchors.get(str(event.anchor))
        if target is None:
            message = Message(
                "{alias} stands for nothing; text that begins with * needs quotes", alias=_alias(event)
            )
            raise _refuse(event, message)
        return Node(line, column, target.value, target.is_mapping, target.size, target.height)
    tag = getattr(event, "tag", None)
    if tag not in (None, "!"):
        message = Message(
            "tags ({tag}) are not used in a case; text that begins with ! needs quotes", tag=shown(tag)
        )
        raise _refuse(event, message)
    if isinstance(event, ScalarEvent):
        value = event.value.translate(_BACK) if carried else event.value
        return Node(line, column, value if value or event.style else None)
    return Node(line, column, [], isinstance(event, MappingStartEvent))


def _alias(event: AliasEvent) -> str:
    return shown(f"*{event.anchor}")


def _too_deep() -> Message:
    return Message("is nested more than {most} levels deep", most=MAX_DEPTH)


def _refuse(event: yaml.Event, message: Message) -> UnreadableError:
    return UnreadableError(message, *_place(event))


def _place(event: yaml.Event) -> tuple[int, int]:
    mark = event.start_mark
    return (mark.line + 1, mark.column + 1) if mark else (0, 0)


def _end_of(text: str) -> tuple[int, int]:
    """Return the line and column just after a text."""
    lines = re.split(r"\r\n|\r|\n", text)
    return len(lines), len(lines[-1]) + 1


def _syntax_error(error: yaml.MarkedYAMLError, text: str) -> UnreadableError:
    """Say in plain words what the parser stumbled over: mostly a colon, a tab or a missing bracket."""
    mark = error.problem_mark or error.context_mark
    problem = error.problem or error.context or "not YAML"
    if mark is None:
        return UnreadableError(Message("is not YAML: {hint}", hint=problem))
    if "nesting depth" in problem:  # newer parsers have a limit of their own, and look far ahead
        return UnreadableError(_too_deep(), mark.line + 1, mark.column + 1)
    lines = text.splitlines()
    line = lines[mark.line] if mark.line < len(lines) else ""
    rest = line[mark.column :]
    hint = as_it_is(problem)
    if rest.startswith("\t") or (not line[: mark.column].strip() and "\t" in line[: mark.column + 1]):
        hint = Message("a tab; YAML is indented with spaces")
    elif "mapping values are not allowed" in problem:
        hint = Message("a second colon in the line; text with a colon needs quotes")
        if not re.search(r":\s", line[: mark.column]):
            hint = Message(
                "this line is indented deeper than the line before it, or that line has text and no colon"
            )
            if not line.startswith(" "):
                hint = Message("a key without a colon in the line before")
    elif rest[:1] in ("@", "`", "%", "|", ">", "&", "*", "!") and "token" in problem:
        hint = Message("text that begins with {sign} needs quotes", sign=rest[0])
    elif "alphabetic or numeric character" in problem:
        hint = Message("text that begins with {sign} needs quotes", sign=line[: mark.column][-1:])
    elif "quoted scalar" in (error.context or "") and "end of stream" in problem:
        mark = error.context_mark or mark
        hint = Message("a quotation mark is opened here and never closed")
    elif "'}'" in problem or "']'" in problem or "flow" in (error.context or ""):
        hint = Message(
            "{problem}: a comma, a bracket or a quotation mark is missing here or just before",
            problem=problem,
        )
    elif "expected <block end>" in problem or "did not find expected key" in problem:
        hint = Message(
            "this line is indented differently from the lines before it, or a quotation mark is missing"
        )
    elif "block sequence entries are not allowed" in problem:
        hint = Message("a list cannot begin here; where there is no amount, leave the line out")
    elif "could not find expected ':'" in problem:
        hint = Message("a key without a colon here or in the line before")
    # To the parser a file that ends in the middle of a line has one line more.
    place = min((mark.line + 1, mark.column + 1), _end_of(text))
    return UnreadableError(Message("is not YAML: {hint}", hint=hint), *place)
