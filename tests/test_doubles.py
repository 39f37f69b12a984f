"""One municipality twice: which cases are taken for the same costs, and which are not."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import strategies as st
from made_cases import made
from properties import holds_for

from savings.batch.doubles import Counted, Identity, identity
from savings.case.who import same_code

LEEDS = Identity("municipality", "GB", "", "leeds", "GBP", 2012, 2014, 11)
AMOUNTS = {2001: 10.0, 2002: 12.5, 2003: 11.0, 2004: 13.0}


def found(*before: Identity, one: Identity) -> int | None:
    counted = Counted()
    for each in before:
        counted.add(each)
    return counted.earlier(one)


@pytest.mark.parametrize(
    ("before", "after", "same"),
    [
        ({}, {}, True),
        ({}, {"name": "york"}, False),
        ({}, {"unit": "EUR"}, False),
        ({}, {"kind": "county"}, False),
        ({}, {"country": "US"}, False),
        ({}, {"country": ""}, True),
        ({"country": ""}, {}, True),
        ({}, {"first": 2014, "last": 2020}, True),
        ({}, {"first": 2015, "last": 2020}, False),
        ({}, {"first": 2000, "last": 2012}, True),
        ({}, {"first": 2000, "last": 2011}, False),
        ({}, {"code": "5"}, True),
        ({"code": "5"}, {}, True),
        ({"code": "5"}, {"code": "5", "name": "city of leeds"}, True),
        ({"code": "5"}, {"code": "6"}, False),
        ({"code": "5"}, {"code": "6", "country": ""}, False),
        ({"code": "5"}, {"code": "5", "country": "US", "name": "york"}, False),
        ({"code": "5"}, {"code": "5", "country": "", "name": "york"}, False),
        ({"code": "5"}, {"code": "5", "country": ""}, True),
        ({"code": "5", "country": ""}, {"code": "5", "country": "", "name": "york"}, True),
        ({"code": "5"}, {"code": "5", "first": 2015, "last": 2020}, False),
        ({"history": 7}, {"history": 7, "name": "york", "code": "6"}, True),
        ({"history": 7}, {"history": 7, "name": "york", "unit": "EUR"}, False),
        ({"history": 7}, {"history": 7, "name": "york", "country": "US"}, False),
        ({"history": 0}, {"history": 0, "name": "york"}, False),
        ({"name": ""}, {"name": ""}, False),
    ],
)
def test_what_makes_two_cases_one(before: dict[str, Any], after: dict[str, Any], same: bool) -> None:
    """The number decides where both have one in one country, otherwise the name; or the same history."""
    first, second = LEEDS._replace(**before), LEEDS._replace(**{"history": 12, **after})
    assert found(first, one=second) == (0 if same else None)
    assert found(second, one=first) == (0 if same else None)


def test_the_first_of_several_is_the_one() -> None:
    """A case that three others hold is said to be one of the first, whatever it was recognised by."""
    by_history, by_name = LEEDS._replace(name="a"), LEEDS._replace(history=3)
    by_code = LEEDS._replace(name="b", code="5", history=4)
    one = LEEDS._replace(code="5")
    assert found(LEEDS._replace(name="c", history=5), by_code, by_name, by_history, one=one) == 1
    assert found(by_name, by_history, by_code, one=one) == 0
    assert found(by_history, by_code, by_name, one=one) == 0


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("016", "16", True),
        ("KU016", "16", True),
        ("ku 016", "K-16", True),
        ("SE0180", "180", True),
        ("0", "000", False),
        ("E08000035", "8000035", False),
        ("16", "160", False),
        ("10", "1", False),
    ],
)
def test_official_numbers_are_compared_without_what_stands_before(one: str, other: str, same: bool) -> None:
    """KU, K-, SE, capitals, blanks and leading zeros make no difference; any other sign does."""
    assert (same_code(one) == same_code(other)) is same
    assert same_code(one) and same_code(other)


def test_a_case_is_recognised_by_what_it_says() -> None:
    """The name and the number as they are compared, the unit as written, and the years that have a saving."""
    case = made(AMOUNTS, municipality={"name": " LEEDS ", "country": "gb", "code": "007", "kind": "county"})
    assert identity(case, (2003, 2004))[:-1] == ("county", "GB", "7", "leeds", "EUR", 2003, 2004)
    assert identity(made(AMOUNTS), (2003,))[1:3] == ("", "")


def test_a_history_is_the_same_in_any_scale_and_order() -> None:
    """Every year and amount counts, as whole units; not the order, the scale, nor the noise of arithmetic."""

    def history(amounts: dict[int, float], **costs: float) -> int:
        return identity(made(amounts, costs=costs), (2004,)).history

    known = history(AMOUNTS)
    assert known == history(dict(reversed(AMOUNTS.items())))
    assert known == history({year: amount / 1000 for year, amount in AMOUNTS.items()}, scale=1000)
    assert known != history({year + 1: amount for year, amount in AMOUNTS.items()})
    assert known != history(AMOUNTS | {2004: 13.01})
    assert known != history(AMOUNTS | {2005: 13.0})


def test_a_history_of_hardly_any_figures_says_nothing() -> None:
    """Two places with no costs, or with costs in two sizes, are not taken for one."""
    assert identity(made(dict.fromkeys(AMOUNTS, 0.0)), (2004,)).history == 0
    assert identity(made({**dict.fromkeys(AMOUNTS, 1.0), 2002: 0.0}), (2004,)).history == 0


IDENTITIES = st.builds(
    Identity,
    st.sampled_from(["municipality", "county"]),
    st.sampled_from(["", "FI", "SE"]),
    st.sampled_from(["", "1", "2"]),
    st.sampled_from(["", "a", "b"]),
    st.just("EUR"),
    st.integers(2000, 2003),
    st.integers(2003, 2006),
    st.integers(0, 3),
)


def are_the_same(one: Identity, other: Identity) -> bool:
    """Say the rule for two cases, without the hashes."""
    if one.kind != other.kind or (one.country and other.country and one.country != other.country):
        return False
    if one.history and one.history == other.history:
        return True
    if one.first > other.last or other.first > one.last:
        return False
    if one.code and other.code:
        if one.code != other.code:
            return False
        if one.country == other.country:
            return True
    return bool(one.name) and one.name == other.name


@holds_for(st.lists(IDENTITIES, max_size=30), examples=300)
def test_many_are_found_as_two_are(cases: list[Identity]) -> None:
    """Among any that were counted, the first is found that is the same as the case by the rule for two."""
    counted, kept = Counted(), list[Identity]()
    for one in cases:
        earlier = next((number for number, each in enumerate(kept) if are_the_same(each, one)), None)
        assert counted.earlier(one) == earlier
        if earlier is None or one.first == 2000:  # also some that are there already
            counted.add(one)
            kept.append(one)
