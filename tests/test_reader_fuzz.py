"""Whatever stands in a file, reading it gives a case or the problems that a person can mend."""

from __future__ import annotations

import copy
import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import strategies as st
from properties import holds_for
from test_reader import EXAMPLE, FINANCIAL, SMALL

import savings as api

CASES = (EXAMPLE, SMALL, FINANCIAL)


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Name the one file that all examples are written to."""
    return tmp_path_factory.mktemp("fuzz") / "case.yaml"


def read(file: Path, data: bytes) -> api.Case | None:
    """Read these bytes as a case; where they are none, see that each problem can be found and read."""
    file.write_bytes(data)
    lines = len(re.split(rb"\r\n|\r|\n", data))
    try:
        case = api.read_case(file)
    except api.CaseError as refused:
        assert refused.problems
        for problem in refused.problems:
            assert problem.file == str(file)
            assert 0 <= problem.line <= lines
            assert (problem.column > 0) == (problem.line > 0)
            assert problem.message.strip()
        return None
    for obstacle in case.obstacles():
        assert 0 < obstacle.line <= lines
    assert {case.label(year) for year in case.costs.observed} <= {
        year.label for year in case.costs.history or ()
    }
    return case


@holds_for(data=st.binary(max_size=400), examples=150)
def test_bytes_are_refused(file: Path, data: bytes) -> None:
    """No bytes without meaning are a case, and none end in anything but a `CaseError`."""
    assert read(file, data) is None


@holds_for(text=st.text(st.characters(codec="utf-8"), max_size=200), examples=150)
def test_text_is_refused(file: Path, text: str) -> None:
    """No text without meaning is a case, and none ends in anything but a `CaseError`."""
    assert read(file, text.encode()) is None


MARKS = st.sampled_from(
    [
        *"[]{}:,-?#&*!|>'\"%@`~<=\n\t\r \\",
        ": ",
        "- ",
        "\n  ",
        "&a ",
        "*a",
        "---\n",
        "...\n",
        "!!int ",
        "a",
        "1",
        "\x85",
    ]
)


@holds_for(text=st.lists(MARKS, max_size=40).map("".join), examples=250)
def test_the_marks_of_yaml_are_refused(file: Path, text: str) -> None:
    """No heap of YAML's own marks is a case, and none ends in anything but a `CaseError`."""
    assert read(file, text.encode()) is None


NASTY = (
    st.text(st.characters(codec="utf-8"), max_size=6)
    | st.lists(MARKS, max_size=4).map("".join)
    | st.sampled_from(
        ["", "-1", "1e999", ".nan", "1,234", "2008-09", "98", "9999", "true", "null", "\ufeff", "\0", "\x1b"]
    )
)


@st.composite
def mutated(draw: st.DrawFn) -> str:
    """Draw a case in which slices are cut, replaced, inserted or moved."""
    text = draw(st.sampled_from(CASES))
    for _ in range(draw(st.integers(1, 4))):
        first, second = sorted(draw(st.tuples(*[st.integers(0, len(text))] * 2)))
        start = max(first, second - draw(st.sampled_from([0, 1, 3, 20, 200])))
        replacement = draw(st.just("") | NASTY | st.just(text[first : first + 30]))
        text = text[:start] + replacement + text[second:]
    return text


@holds_for(text=mutated(), examples=300)
def test_a_damaged_case_is_a_case_or_refused(file: Path, text: str) -> None:
    """A case with slices cut, replaced, inserted or moved is read or refused."""
    read(file, text.encode())


@st.composite
def shuffled(draw: st.DrawFn) -> str:
    """Draw a case in which lines have changed places or stand twice."""
    lines = draw(st.sampled_from(CASES)).splitlines(keepends=True)
    for _ in range(draw(st.integers(1, 5))):
        here, there = draw(st.tuples(*[st.integers(0, len(lines) - 1)] * 2))
        if draw(st.booleans()):
            lines[here], lines[there] = lines[there], lines[here]
        else:
            lines.insert(here, lines[there])
    return "".join(lines)


@holds_for(text=shuffled(), examples=150)
def test_a_case_with_its_lines_in_disorder_is_a_case_or_refused(file: Path, text: str) -> None:
    """A case whose lines have changed places or stand twice is read or refused."""
    read(file, text.encode())


KEYS = st.sampled_from(
    sorted(
        set(re.findall(r"[a-z_]+(?=:)", EXAMPLE))
        | {"growth", "rate", "base_year", "text", "[key]", "sv", "2005", "1"}
    )
)
VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-3000, 3000)
    | st.floats()
    | st.sampled_from(
        ["2008-09", "2004", "1 000", "-5", "3 %", "nominal", "declared", "linear", "net", "en", "x", ""]
    )
    | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3),
    max_leaves=4,
)
TREES = [yaml.load(text, Loader=yaml.BaseLoader) for text in CASES]


def places(tree: Any) -> list[tuple[Any, Any]]:
    """Return every list or mapping of a tree with each of its indices or keys."""
    found = []
    for key, inner in tree.items() if isinstance(tree, dict) else enumerate(tree):
        found.append((tree, key))
        if isinstance(inner, dict | list):
            found += places(inner)
    return found


@st.composite
def rebuilt(draw: st.DrawFn) -> str:
    """Draw a case in which values are other values, are gone, or stand under another key."""
    tree = copy.deepcopy(TREES[draw(st.integers(0, len(TREES) - 1))])
    for _ in range(draw(st.integers(1, 3))):
        around, key = draw(st.sampled_from(places(tree)))
        match draw(st.sampled_from(["value", "value", "gone", "key"])):
            case "value":
                around[key] = draw(VALUES)
            case "gone":
                del around[key]
            case "key" if isinstance(around, dict):
                around[draw(KEYS)] = around.pop(key)
    written: str = yaml.safe_dump(tree, allow_unicode=True, sort_keys=False)
    return written.replace(": null\n", ":\n")


@holds_for(text=rebuilt(), examples=150)
def test_a_case_with_other_values_is_a_case_or_refused(file: Path, text: str) -> None:
    """A case in which anything has become anything else is read or refused."""
    read(file, text.encode())


@pytest.mark.parametrize("text", CASES)
def test_the_cases_that_are_damaged_here_are_cases(file: Path, text: str) -> None:
    """What the tests above damage is right before."""
    assert read(file, text.encode()) is not None
    assert read(file, yaml.safe_dump(yaml.load(text, Loader=yaml.BaseLoader)).encode()) is not None
