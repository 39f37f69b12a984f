"""Cells: no part of a text is a formula to a spreadsheet, whichever sign it separates by."""

from __future__ import annotations

import csv
import io
from typing import Final

import pytest
from hypothesis import strategies as st
from properties import holds_for

from savings.report.cells import csv_line, harmless

SIGNS: Final = tuple("=+-@＝＋－＠")
DANGEROUS = st.text(alphabet="=+-@＝＋－＠,;\t\r\n\"' ax1", max_size=12)


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("=1+1", "'=1+1"),
        ("x;=1+1", "x;'=1+1"),
        ("x, +1", "x, '+1"),
        ("x\t@SUM(1)", "x\t'@SUM(1)"),
        ("x\r\n-2", "x\r\n'-2"),
        ('x;"=1+1"', 'x;"\'=1+1"'),
        ("＝1;＋1;－1;＠1", "'＝1;'＋1;'－1;'＠1"),
        (" =1", " '=1"),
        (";=1", ";'=1"),
        ("\tx", "'\tx"),
    ],
)
def test_an_apostrophe_stands_before_each_sign(text: str, safe: str) -> None:
    """At the beginning, behind a separator, and behind blanks and quotation marks after it."""
    assert harmless(text) == safe


@pytest.mark.parametrize(
    "text",
    ["", "2008-09", "Cost, net (2012-13)", "a - b", "a = b", "x@example.org", 'said "-1"', "a;b", "#REF!"],
)
def test_what_begins_no_cell_stays(text: str) -> None:
    """A sign within a text, whatever blanks are before it, begins nothing."""
    assert harmless(text) == text


@holds_for(texts=st.lists(DANGEROUS, min_size=1, max_size=3), decimal_comma=st.booleans(), examples=200)
def test_no_separator_makes_a_formula(texts: list[str], decimal_comma: bool) -> None:
    """A line may be cut at any separator, with or without regard to quotation marks: no part begins one."""
    line = csv_line([*texts, 1.5], decimal_comma)
    for separator in ",;\t":
        honoured = [
            cell for row in csv.reader(io.StringIO(line, newline=""), delimiter=separator) for cell in row
        ]
        ignored = [cell for row in line.splitlines() for cell in row.split(separator)]
        for cell in (*honoured, *ignored):
            assert not cell.lstrip(' "').startswith(SIGNS)


@holds_for(text=DANGEROUS, examples=100)
def test_nothing_but_apostrophes_is_added(text: str) -> None:
    """The text itself stays, and what is harmless already is not changed."""
    safe = harmless(text)
    assert safe.replace("'", "") == text.replace("'", "")
    if not text.startswith(("\t", "\r", "\n")):
        assert harmless(safe) == safe
