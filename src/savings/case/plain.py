"""A case file without the places of its values: the quick way through a file in which nothing is wrong.

Most files are right, and of those nobody asks for a line or a column. What is unusual (an alias, a tag, a
key that stands twice) or wrong is left to `savings.case.nodes`, which knows the places.
"""

from __future__ import annotations

from typing import Any

import yaml
from yaml.events import (
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from savings.case.nodes import MAX_DEPTH, MAX_NODES


def plain(text: str) -> dict[str, Any] | None:
    """Return the one YAML document of a text as dicts, lists and strings; None where it needs a closer look.

    A scalar is the characters written, or None where nothing is written.
    """
    try:
        return _read(yaml.CBaseLoader(text).get_event)
    except yaml.YAMLError:
        return None


def _read(event_of: Any) -> dict[str, Any] | None:
    root: Any = None
    documents = values = 0
    stack: list[Any] = []
    keys: list[str | None] = []  # of each open mapping, the key that waits for its value
    while (kind := (event := event_of()).__class__) is not StreamEndEvent:
        value: Any
        if kind is ScalarEvent:
            value = event.value or ("" if event.style else None)
        elif kind is MappingStartEvent:
            value = {}
        elif kind is SequenceStartEvent:
            value = []
        elif kind is MappingEndEvent or kind is SequenceEndEvent:
            stack.pop()
            keys.pop()
            continue
        elif kind is DocumentStartEvent:
            documents += 1
            if documents > 1:
                return None
            continue
        elif kind.__name__ == "AliasEvent":
            return None
        else:
            continue
        values += 1
        if event.anchor is not None or event.tag is not None or values > MAX_NODES or len(stack) >= MAX_DEPTH:
            return None
        if not stack:
            root = value
        elif stack[-1].__class__ is list:
            stack[-1].append(value)
        elif keys[-1] is None:
            if value.__class__ is not str or value in stack[-1]:
                return None
            keys[-1] = value
        else:
            stack[-1][keys[-1]] = value
            keys[-1] = None
        if kind is not ScalarEvent:
            stack.append(value)
            keys.append(None)
    return root if root.__class__ is dict else None
