"""The years of a case: the same record from what was written and from the case that was read."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import CASES, ROOT

from savings import read_case
from savings.case.plain import plain
from savings.case.years import CaseYears

FILES = sorted([*CASES.rglob("*.yaml"), *(ROOT / "tests" / "data").glob("*.yaml")])


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_both_ways_give_the_same_years(file: Path) -> None:
    """Of a file in which nothing is wrong, what was written and the case name the same years."""
    written = plain(file.read_text("utf-8"))
    assert written is not None
    one, other = CaseYears.of_written(written), CaseYears.of_case(read_case(file))
    adjusted = tuple(tuple(year for _, year in step) for step in one.adjusted)
    assert adjusted == tuple(tuple(year for _, year in step) for step in other.adjusted)
    assert one._replace(adjusted=()) == other._replace(adjusted=())
    assert [year.label for year in one.history] == [year.label for year in other.history]


def test_a_year_that_cannot_be_read_is_known_to_be_missing() -> None:
    """A wrong year is None where its place counts, and a history with one is not complete."""
    costs = {"history": {"2001": "1", "o2": "1"}, "provisional": ["2001", "soon"], "exclude": ["2001", {}]}
    years = CaseYears.of_written({"costs": costs, "intervention": [], "appraisal": {"after": {"over": "x"}}})
    assert (years.history, years.complete, years.start) == ((2001,), False, None)
    assert (years.provisional, years.excluded, years.assumed) == ((2001, None), (None, None), 0)
