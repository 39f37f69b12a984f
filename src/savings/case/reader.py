"""Reading a case file: bytes -> plain values -> `Case`.

Where that does not succeed, or anything in the file is unusual: bytes -> nodes -> plain values -> `Case`,
with all problems of the file in one run, each with its place.
"""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Callable, Iterator
from difflib import get_close_matches
from functools import partial
from pathlib import Path
from typing import Any, Final, NamedTuple, TypeVar, get_args

from pydantic import BaseModel, ValidationError

from savings.arguments import checked_type
from savings.case.files import is_template, stem
from savings.case.model import Case, TemplateCase
from savings.case.nodes import Node, UnreadableError, compose, decode, read_bytes
from savings.case.plain import plain
from savings.case.rules import Broken
from savings.case.scalars import parse_year, shown
from savings.case.trust import ANYWHERE, Trust
from savings.case.words import meant
from savings.errors import CaseError, Message, Problem, as_it_is, dotted

_LIST_NEEDED: Final = Message("needs a list: one line for each, beginning with '- '")

AnyCase = TypeVar("AnyCase", bound=Case)

# What pydantic's messages mean to someone who writes a case; the others say it themselves.
_MESSAGES: Final = {
    "missing": Message("is missing"),
    "dict_type": Message("needs a line for each year, as '2009: 10_100_000'"),
    "tuple_type": _LIST_NEEDED,
    "too_short": Message("needs at least one entry"),
    "string_pattern_mismatch": Message("may hold letters, digits, - and _ only"),
    "too_long": Message("is too long; 100 characters at most"),
}


def read_case(
    path: str | Path,
    default_id: str | None = None,
    data: bytes | None = None,
    *,
    trust: Trust = ANYWHERE,
    pipe: bool = True,
    plans: bool = False,
) -> Case:
    """Read and check a case file.

    Args:
        path: a YAML file (UTF-8, 5 MB at most), as `docs/case-file.md` describes it.
        default_id: the id of a case that says none; otherwise the file's name without its ending.
        data: what stands in the file, if it was read already: it may have come through a pipe.
        trust: where else than in the folder of the file its tables may lie; otherwise anywhere.
        pipe: whether the file may be a pipe.
        plans: whether a start after the history is in order, and not named among what is wrong.

    Raises:
        TypeError: the path is none.
        CaseError: the file cannot be read or used; its `problems` are all that were found, each with
            line, column, key and how to mend it.
    """
    checked_type("path", path, (str, os.PathLike), "the path of a file")
    checked_type("default_id", default_id, (str, type(None)), "a text")
    name = str(path)
    if is_template(name):
        message = Message("is a template for many cases; 'savings batch {file}' estimates them", file=name)
        raise CaseError([Problem(name, 0, 0, "", message)])
    try:
        data = read_bytes(Path(path), pipe=pipe) if data is None else data
        text = decode(data)
        context = {**context_of(name, data, text), "plans": plans}
        case = _read_quickly(text, context)
        if case is None:
            case = read_closely(name, compose(text), context, Case)
    except UnreadableError as error:
        raise CaseError([Problem(name, error.line, error.column, "", error.message)]) from None
    case = case if case.id else case.model_copy(update={"id": default_id or stem(Path(path).name)})
    return with_beside(case, Path(path), context["locate"], trust)


def with_beside(case: AnyCase, path: Path, locate: Callable[[Broken], Problem], trust: Trust) -> AnyCase:
    """Return the case with what stands beside it, where it has comparison areas or a table of prices.

    Raises:
        CaseError: a table cannot be used.
    """
    index = case.costs.price_index
    prices = index.table if index else None
    if case.comparison is None and prices is None:
        return case
    from savings.case.beside import Source, beside  # the reader of tables is heavy

    return case.with_beside(beside(case.comparison, prices, Source(path, locate, trust)))


def _read_quickly(text: str, context: dict[str, Any]) -> Case | None:
    """Return the case of a text in which nothing is wrong or unusual; None for others."""
    written = plain(text)
    if written is None:
        return None
    try:
        return Case.model_validate(written, context=context)
    except ValidationError:
        return None


def read_closely(name: str, root: Node, context: dict[str, Any], model: type[AnyCase]) -> AnyCase:
    """Return the case of a tree.

    Raises:
        CaseError: with all that is wrong in it.
    """
    if not root.is_mapping:
        message = Message("is not a case: it needs keys and values at its top level, as 'format: 1'")
        raise CaseError([Problem(name, root.line, root.column, "", message)])

    problems = list(_repeated(name, root, ()))
    try:
        case = model.model_validate(_plain(root), context=context)
    except ValidationError as error:
        problems += _problems(name, root, error.errors(include_url=False))
    if problems:
        raise CaseError(problems)
    return case


def context_of(name: str, data: bytes, text: str) -> dict[str, Any]:
    """Return what a case keeps of its file: the fingerprint, and the way back into it."""
    return {"sha256": hashlib.sha256(data).hexdigest(), "locate": partial(_located, name, text)}


class _Place(NamedTuple):
    """Where a key of a problem stands: the node it names, the keys that lead there, the keys beyond it."""

    node: Node
    key_node: Node | None
    keys: tuple[str | int, ...]
    beyond: tuple[str | int, ...]


def _plain(node: Node) -> Any:
    """Return the tree as dicts, lists and strings. Of a key that stands twice the first is kept."""
    if isinstance(node.value, str) or node.value is None:
        return node.value
    if not node.is_mapping:
        return [_plain(child) for child in node.items]
    plain: dict[str, Any] = {}
    for key, value in node.pairs:
        if isinstance(key.value, str):
            plain.setdefault(key.value, _plain(value))
    return plain


def _repeated(file: str, node: Node, path: tuple[str | int, ...]) -> Iterator[Problem]:
    """Yield every key that stands twice in one mapping, and every key that is no word."""
    if isinstance(node.value, str) or node.value is None:
        return
    if not node.is_mapping:
        for index, child in enumerate(node.items):
            yield from _repeated(file, child, (*path, index))
        return
    lines: dict[str, int] = {}
    for key, value in node.pairs:
        if not isinstance(key.value, str):
            message = Message("a key is a word or a year, not empty, a list or a group of keys")
            yield Problem(file, key.line, key.column, dotted(path), message)
            continue
        if key.value in lines:
            first = lines[key.value]
            if path == ("costs", "history"):
                message = Message(
                    "year {year} appears twice, first in line {first}", year=key.value, first=first
                )
            else:
                message = Message(
                    "key {key} appears twice, first in line {first}", key=shown(key.value), first=first
                )
            yield Problem(file, key.line, key.column, dotted(path), message)
        lines.setdefault(key.value, key.line)
        yield from _repeated(file, value, (*path, key.value))


def _problems(file: str, root: Node, errors: list[Any]) -> Iterator[Problem]:
    """Turn pydantic's errors into problems with a place in the file."""
    bad_keys = {error["loc"][:-1] for error in errors if error["loc"][-1:] == ("[key]",)}
    for error in errors:
        if error["type"] == "too_short" and _find(root, error["loc"]).node.value:
            continue  # only the entries that are right were counted, and the wrong ones are said
        # That nothing stands behind a wrong key is no problem of its own: {en: Child services, net}.
        if error["loc"] not in bad_keys or _find(root, error["loc"]).node.value is not None:
            yield _problem(file, root, error)


def _problem(file: str, root: Node, error: Any) -> Problem:
    kind, loc = error["type"], error["loc"]
    place = _find(root, loc)
    if kind == "missing":
        return _problem_at(file, place.node, (*place.keys, *place.beyond), _MESSAGES[kind])
    if kind == "extra_forbidden":
        return _problem_at(file, place.key_node, place.keys[:-1], _unknown_key(loc))
    if loc[-1:] == ("[key]",):
        message = _message_of(error)
        if re.fullmatch(r"\d{1,3}", str(loc[-2])):
            message = Message(
                '{problem}; in braces a comma separates: write 6400, or "6,400.5" in quotes', problem=message
            )
        elif "text" in loc:
            message = Message("{problem}; an address has the key 'url'", problem=message)
        return _problem_at(file, place.key_node, place.keys[:-1], message)
    if kind == "literal_error":
        known = error["ctx"]["expected"].replace("'", "").replace(" or ", ", ").split(", ")
        return _problem_at(file, place.node, place.keys, _not_one_of(place.node, known))
    if kind in ("model_type", "model_attributes_type"):
        known = _keys_known_at(place.keys)
        message = Message("needs keys and values; its keys are: {known}", known=", ".join(known))
    elif kind in _MESSAGES:
        message = _MESSAGES[kind]
    else:
        return _problem_at(file, place.node, place.keys, _message_of(error))
    if place.node.value is None:
        message = Message("is empty; it {problem}", problem=message)
    return _problem_at(file, place.node, place.keys, message)


def _message_of(error: Any) -> Message:
    """Return what a rule of ours says; the words of pydantic where it is none."""
    text = error.get("ctx", {}).get("text")
    return text if isinstance(text, Message) else as_it_is(error["msg"])


def _unknown_key(loc: tuple[str | int, ...]) -> Message:
    key, known = shown(loc[-1]), _keys_known_at(loc[:-1])
    if re.fullmatch(r"(19|20)\d\d", str(loc[-1])):
        return Message(
            "unknown key {key}; a year stands one level deeper than 'history': write blanks before it",
            key=key,
        )
    if str(loc[-1]).isdecimal():
        return Message(
            "unknown key {key}; in braces a comma separates keys: an amount with a comma needs quotes, "
            'as "1 234,50"',
            key=key,
        )
    if loc == ("for_each",):
        return Message(
            "unknown key {key}; it belongs in a template: give the file a name that ends in .template.yaml",
            key=key,
        )
    if near := get_close_matches(str(loc[-1]).lower(), known, n=1, cutoff=0.65):
        return Message("unknown key {key}; did you mean '{near}'?", key=key, near=near[0])
    return Message("unknown key {key}; known here: {known}", key=key, known=", ".join(known))


def _not_one_of(node: Node, words: list[str]) -> Message:
    """Say that a value is none of the words that a key takes."""
    known = ", ".join(words)
    if node.value is None:
        return Message("is empty; write one of: {known}", known=known)
    value = shown(_plain(node))
    near = meant(node.value, words) if isinstance(node.value, str) else None
    if near is None:
        return Message("{value} is not one of: {known}", value=value, known=known)
    return Message(
        "{value} is not one of: {known}; did you mean '{near}'?", value=value, known=known, near=near
    )


def _located(file: str, text: str, broken: Broken) -> Problem:
    place = _find(compose(text), broken.key)
    return _problem_at(file, place.node, place.keys, broken.message)


def _problem_at(file: str, node: Node | None, keys: tuple[str | int, ...], message: Message) -> Problem:
    line, column = (node.line, node.column) if node else (0, 0)
    return Problem(file, line, column, dotted(keys), message)


def _find(root: Node, loc: tuple[str | int, ...]) -> _Place:
    """Follow the keys of a problem through the tree as far as they go.

    Names that stand in the model alone (the `text` of a source written as one string) lead nowhere in
    the tree and are passed over.
    """
    node, key_node = root, None
    keys: list[str | int] = []
    beyond: list[str | int] = []
    for part in loc:
        step = _child(node, part)
        if step is None:
            if part not in ("[key]", "text"):
                beyond.append(part)
            continue
        key_node, node = step
        keys.append(part)
    return _Place(node, key_node, tuple(keys), tuple(beyond))


def _child(node: Node, part: str | int) -> tuple[Node | None, Node] | None:
    if isinstance(node.value, str) or node.value is None:
        return None
    if node.is_mapping:
        found = node.pair(str(part))
        if found is None and isinstance(part, int):
            found = next((pair for pair in node.pairs if _as_year(pair[0].value) == part), None)
        return found
    if isinstance(part, int) and part < len(node.value):
        return None, node.items[part]
    return None


def _as_year(written: object) -> int | None:
    try:
        return parse_year(written)
    except ValueError:
        return None


def _keys_known_at(loc: tuple[str | int, ...]) -> list[str]:
    """Return the keys that the model knows at a place."""
    model: type[BaseModel] = TemplateCase if loc[:1] == ("for_each",) else Case
    for part in loc:
        field = next((f for name, f in model.model_fields.items() if part in (name, f.alias)), None)
        if field is not None:
            inner = [field.annotation, *get_args(field.annotation)]
            model = next((t for t in inner if isinstance(t, type) and issubclass(t, BaseModel)), model)
    return [field.alias or name for name, field in model.model_fields.items()]
