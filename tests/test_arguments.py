"""The library's arguments: what is of the wrong kind is refused by name; what is frozen cannot be changed."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from conftest import CASES, estimated

import savings
from savings.case.frozen import FrozenDict

LEEDS = CASES / "leeds.yaml"
WRONG: dict[str, Any] = {
    "nothing": None,
    "text": "x",
    "number": -3,
    "huge": 10**5000,
    "decimal": 1.5,
    "list": [1],
    "mapping": {"a": 1},
    "object": object(),
    "bytes": b"x",
    "array": np.ones(3),
    "type": int,
}
SERIES: dict[str, Any] = {"years": range(2001, 2009), "costs": [3, 4, 5, 6, 7, 6, 7, 9], "horizon": 3}


def case() -> savings.Case:
    return estimated(LEEDS).case


def projected(**given: Any) -> savings.Projection:
    return savings.project(**{**SERIES, **given})


# What each argument names itself in the message, how it is given, and which of `WRONG` are right for it.
ARGUMENTS: dict[str, tuple[str, Callable[[Any], object], tuple[str, ...]]] = {
    "estimate case": ("case", lambda wrong: savings.estimate(wrong), ()),
    "estimate_many cases": ("cases", lambda wrong: savings.estimate_many(wrong), ()),
    "estimate_many each_year": ("each_year", lambda x: savings.estimate_many([case()], each_year=x), ()),
    "read_case path": ("path", lambda wrong: savings.read_case(wrong), ("text",)),
    "read_case default_id": ("default_id", lambda x: savings.read_case(LEEDS, x), ("text", "nothing")),
    "Report estimate": ("estimate", lambda wrong: savings.Report(wrong), ()),
    "Report language": ("language", lambda wrong: savings.Report(estimated(LEEDS), wrong), ()),
    "render face": ("format", lambda wrong: savings.Report(estimated(LEEDS)).render(wrong), ()),
    "render layout": (
        "layout",
        lambda wrong: savings.Report(estimated(LEEDS)).render("csv", wrong),
        ("nothing",),
    ),
    "Layout width": ("width", lambda wrong: savings.Layout(width=wrong), ("number", "huge")),
    "Layout color": ("color", lambda wrong: savings.Layout(color=wrong), ()),
    "Layout spreadsheet": ("spreadsheet", lambda wrong: savings.Layout(spreadsheet=wrong), ()),
    "Layout prices": ("prices", lambda wrong: savings.Layout(prices=wrong), ("text", "nothing")),
    **{
        f"estimate {name}": (
            name,
            lambda wrong, name=name: savings.estimate(case(), **{name: wrong}),  # type: ignore[misc]  # wrong
            ("nothing",) if name not in ("level", "interval") else (),
        )
        for name in ("trend", "baseline", "start", "level", "interval", "comparison", "prices")
    },
    **{
        f"project {name}": (
            name,
            lambda wrong, name=name: projected(**{name: wrong}),  # type: ignore[misc]  # a wrong type
            (),
        )
        for name in ("years", "costs", "horizon", "trend", "level", "interval")
    },
    "sum weights": ("weights", lambda wrong: projected().sum(wrong), ("nothing", "array")),
}


@pytest.mark.parametrize("argument", ARGUMENTS)
def test_an_argument_of_the_wrong_kind_is_refused_by_its_name(argument: str) -> None:
    """Whatever is given for an argument: it is a `TypeError` or an error of ours, short, that names it."""
    name, give, right = ARGUMENTS[argument]
    for kind, wrong in WRONG.items():
        if kind in right or (name == "years" and kind in ("list", "array")):
            continue
        if name == "costs" and kind == "array":
            continue  # lengths that differ have a message of their own
        with pytest.raises((TypeError, savings.SavingsError)) as refused:
            give(wrong)
        assert name in str(refused.value), kind
        assert len(str(refused.value)) < 250, kind


def test_cases_that_come_one_by_one_are_estimated() -> None:
    """Cases may come from a generator, and each that is no case is named by its place."""
    (made,) = savings.estimate_many(each for each in [case()])
    assert isinstance(made, savings.Estimate)
    with pytest.raises(TypeError, match=r"cases\[1\]"):
        savings.estimate_many([case(), "leeds.yaml"])  # type: ignore[list-item]  # a wrong type


def dicts(value: Any, seen: set[int]) -> list[dict[Any, Any]]:
    """Return the dicts in a case, wherever in it."""
    if id(value) in seen:
        return []
    seen.add(id(value))
    if isinstance(value, dict):
        return [value, *(found for inner in value.values() for found in dicts(inner, seen))]
    if isinstance(value, list | tuple):
        return [found for inner in value for found in dicts(inner, seen)]
    if hasattr(type(value), "model_fields"):
        return [found for name in type(value).model_fields for found in dicts(getattr(value, name), seen)]
    return []


@pytest.mark.parametrize("path", [LEEDS, CASES.parent / "tests" / "data" / "worth.yaml"])
def test_what_a_case_holds_cannot_be_changed(path: Path) -> None:
    """Every dict of a case refuses each way to change it, and stays as it was."""
    frozen = estimated(path).case
    before = frozen.model_dump()
    changes: list[Callable[[Any], object]] = [
        lambda each: each.__setitem__(2013, 1),
        lambda each: each.__delitem__(next(iter(each), 0)),
        lambda each: each.update({2013: 1}),
        lambda each: each.pop(next(iter(each), 0)),
        lambda each: each.setdefault(1, 1),
        lambda each: each.__ior__({1: 1}),
        lambda each: each.popitem(),
        lambda each: each.clear(),
    ]
    held = dicts(frozen, set())
    assert len(held) > 3
    for each in held:
        for change in changes:
            with pytest.raises(TypeError, match="cannot be changed"):
                change(each)
    assert frozen.model_dump() == before


def test_what_an_estimate_holds_cannot_be_changed() -> None:
    """Neither the rows of a report, nor the costs of a result, nor arrays of figures can be changed."""
    made = estimated(LEEDS)
    assert made.result is not None
    with pytest.raises(TypeError):
        made.result.observed[2013] = 1.0  # type: ignore[index]  # it is frozen
    with pytest.raises(TypeError):
        savings.Report(made).rows[0]["saving"] = 1.0
    projection = projected()
    for array in (projection.point, projection.sum().lower, made.result.counterfactual.fitted):
        with pytest.raises(ValueError, match="read-only"):
            array[...] = 1


def test_a_frozen_dict_is_a_dict() -> None:
    """It compares, prints, is copied, pickled and written as a dict is."""
    plain = {2001: 1.0, 2002: 2.0}
    frozen = FrozenDict(plain)
    assert frozen == plain and repr(frozen) == repr(plain) and json.dumps(frozen) == json.dumps(plain)
    for again in (copy.copy(frozen), copy.deepcopy(frozen), pickle.loads(pickle.dumps(frozen))):
        assert again == plain and type(again) is FrozenDict


def test_a_case_is_copied_and_pickled() -> None:
    """A case goes to another process and back, and can be copied with its parts."""
    for again in (pickle.loads(pickle.dumps(case())), copy.deepcopy(case()), case().model_copy(deep=True)):
        assert again.model_dump() == case().model_dump()
        assert again.sha256 == case().sha256
        assert type(again.costs.history) is FrozenDict
