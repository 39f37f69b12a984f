"""The quick way through a case file: it gives what the close look gives, or leaves the file to it."""

from __future__ import annotations

import pytest
from hypothesis import strategies as st
from properties import holds_for
from test_reader import EXAMPLE, FINANCIAL, SMALL
from test_reader_fuzz import mutated, shuffled

from savings.case import reader
from savings.case.nodes import MAX_DEPTH, UnreadableError, compose
from savings.case.plain import plain


def agrees(text: str) -> None:
    """See that a text read quickly is the same as the text read closely, and that nothing is wrong in it."""
    found = plain(text)
    if found is None:
        return
    try:
        root = compose(text)
    except UnreadableError as error:
        raise AssertionError(f"{text!r} was read, but {error}") from None
    assert found == reader._plain(root)
    assert not list(reader._repeated("case.yaml", root, ()))


@pytest.mark.parametrize("text", [EXAMPLE, SMALL, FINANCIAL])
def test_a_case_in_order_is_read_quickly(text: str) -> None:
    """A case in which nothing is unusual is read without its places, to the same values."""
    assert plain(text) is not None
    agrees(text)


@holds_for(
    text=st.one_of(mutated(), shuffled(), st.text("ab:- \n[]{},'\"!&*#|>%\t012", max_size=60)), examples=300
)
def test_both_ways_agree(text: str) -> None:
    """Whatever stands in a file: the quick way gives the values of the close look, or nothing."""
    agrees(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "a",
        "- a",
        "a: 1\na: 2",
        "a: &x 1",
        "a: !!int 1",
        "a: ! b",
        "a: 1\n---\nb: 2",
        "? [a]\n: 1",
        "? \n: 1",
        "a: [",
        "a: \x1b",
        "a: " + "[" * MAX_DEPTH + "]" * MAX_DEPTH,
        "[" * 40_000,
    ],
)
def test_what_is_unusual_or_wrong_needs_a_closer_look(text: str) -> None:
    """Aliases, tags, repeated keys, more documents, deep nesting and broken YAML are left to it."""
    assert plain(text) is None
