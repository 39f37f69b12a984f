"""The range of methods: every trend through every window, and what is left out."""

from __future__ import annotations

from collections import Counter
from math import exp, log

import pytest
from conftest import CASES
from made_cases import made, result_of

import savings as api
from savings import trends
from savings.estimation.many.range_of_methods import windows

BEFORE = {2000: 90.0, 2001: 110.0, 2002: 100.0, 2003: 120.0, 2004: 130.0, 2005: 125.0}
AFTER = {2006: 128.0, 2008: 131.0}


@pytest.mark.parametrize(
    ("years", "firsts"),
    [
        ((2001, 2002, 2003), [2001]),
        ((2001, 2002, 2003, 2004), [2001]),
        ((2001, 2002, 2003, 2004, 2005), [2001, 2002]),
        ((1990, 1995, 2000, 2001, 2002, 2005), [1990, 1995, 2000]),
    ],
)
def test_windows_end_in_the_last_year(years: tuple[int, ...], firsts: list[int]) -> None:
    """A window has four years with costs or more (or all there are), and ends where the baseline ends."""
    assert [years[first] for first in windows(len(years))] == firsts
    result = result_of(made(dict.fromkeys((*years, 2010), 100.0), 2010))
    spans = {(way.baseline.first, way.baseline.last) for way in result.range_of_methods}
    assert spans == {(first, years[-1]) for first in firsts}


def test_every_trend_goes_through_every_window() -> None:
    """Six baseline years have three windows, which each of the six trends in the range goes through once."""
    found = result_of(made({**BEFORE, **AFTER}, 2006))
    counts = Counter(method.trend for method in found.range_of_methods)
    assert counts == dict.fromkeys(("linear", "drift", "flat", "growth", "last", "structural"), 3)
    assert found.projected.left_out == ()
    assert {(m.baseline.first, m.baseline.last) for m in found.range_of_methods} == {
        (2000, 2005),
        (2001, 2005),
        (2002, 2005),
    }


def test_declared_takes_part_where_growth_is_declared() -> None:
    """A declared growth of 4 a year takes part, by hand 125 + 4 and 125 + 12 less what was spent."""
    trend = {"model": "declared", "growth": {"amount": 4}}
    found = result_of(made({**BEFORE, **AFTER}, 2006, trend=trend))
    declared = [method for method in found.range_of_methods if method.trend == "declared"]
    assert len(declared) == 3
    assert all(method.by_year == pytest.approx((1.0, 6.0)) for method in declared)
    assert len(found.range_of_methods) == 21


@pytest.mark.parametrize(
    ("zeros", "windows_of_growth", "left_out"),
    [((), 3, ()), ((2000,), 2, ()), ((2000, 2001), 1, ()), ((2003,), 0, ("growth",))],
)
def test_growth_is_left_out_where_costs_are_zero(
    zeros: tuple[int, ...], windows_of_growth: int, left_out: tuple[str, ...]
) -> None:
    """A window with a zero is passed over by `growth`; it is named as left out when no window remains."""
    found = result_of(made({**BEFORE, **AFTER, **dict.fromkeys(zeros, 0.0)}, 2006))
    counts = Counter(method.trend for method in found.range_of_methods)
    assert counts["growth"] == windows_of_growth
    assert counts["linear"] == 3
    assert found.projected.left_out == left_out


def test_a_trend_out_of_the_range_takes_part_where_it_is_chosen(monkeypatch: pytest.MonkeyPatch) -> None:
    """A trend that does not say IN_RANGE is in the range of the cases that follow it, and of no other.

    Cases of the same years beside each other keep their own ranges.
    """
    said = trends.in_range
    monkeypatch.setattr(trends, "in_range", lambda name: said(name) and name != "flat")
    other, chosen = made({**BEFORE, **AFTER}, 2006), made({**BEFORE, **AFTER}, 2006, trend={"model": "flat"})
    others = ("linear", "drift", "growth", "last", "structural")
    for case, expected in ((other, others), (chosen, ("flat", *others))):
        alone = result_of(case)
        assert Counter(way.trend for way in alone.range_of_methods) == dict.fromkeys(expected, 3)
        assert alone.projected.left_out == ()
    for case, together in zip((other, chosen), api.estimate_many([other, chosen]), strict=True):
        assert isinstance(together, api.Estimate)
        assert together.result is not None
        assert together.result.range_of_methods == result_of(case).range_of_methods


def test_a_trend_out_of_the_range_that_cannot_be_drawn_is_not_missed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only a trend that takes part can be named as left out."""
    in_range = trends.in_range
    monkeypatch.setattr(trends, "in_range", lambda name: name != "growth" and in_range(name))
    zero = made({**BEFORE, **AFTER, 2003: 0.0}, 2006)
    assert result_of(zero).projected.left_out == ()


@pytest.mark.parametrize("trend", [name for name in trends.names() if not trends.needs_growth(name)])
def test_the_headline_is_in_the_range(trend: str) -> None:
    """The saving of the headline is one of the range: its trend through the whole baseline."""
    found = result_of(made({**BEFORE, **AFTER}, 2006), trend=trend)
    same = [
        method
        for method in found.range_of_methods
        if method.trend == trend and method.baseline == found.method.baseline
    ]
    assert len(same) == 1
    assert same[0].total == pytest.approx(found.total.value)
    assert same[0].last_year == pytest.approx(found.last_year.value)
    assert same[0].by_year == pytest.approx([row.saving for row in found.years if row.period == "post"])


def test_the_range_by_hand() -> None:
    """100, 110, 100, 130 and then 120 and 125: what each line leaves of them."""
    found = result_of(made({2001: 100, 2002: 110, 2003: 100, 2004: 130, 2005: 120, 2006: 125}))
    totals = {method.trend: method.total for method in found.range_of_methods}
    by_hand = {"last": 260 - 245, "flat": 220 - 245, "drift": 140 + 150 - 245, "linear": 130 + 138 - 245}
    assert {name: totals[name] for name in by_hand} == pytest.approx(by_hand)
    middle = (100 * 110 * 100 * 130) ** 0.25
    rate = (1.5 * log(130 / 100) + 0.5 * log(100 / 110)) / 5
    assert totals["growth"] == pytest.approx(middle * (exp(2.5 * rate) + exp(3.5 * rate)) - 245)
    assert len(totals) == 6


@pytest.mark.parametrize(
    ("start", "first_window", "expected"),
    [
        (2012, 2008, {"last": -3.10, "drift": 11.29, "linear": 11.76, "growth": 19.65, "flat": -14.09}),
        (2013, 2008, {"last": 2.25, "drift": 8.98, "linear": 10.06, "growth": 14.42, "flat": -10.82}),
    ],
)
def test_the_range_of_leeds(start: int, first_window: int, expected: dict[str, float]) -> None:
    """The saving of Leeds in 2013-14, in million pounds, from the choice of line alone.

    The figures are those of the Department for Education's Section 251 outturn, worked out by hand for the
    four baseline years 2008-09 to 2011-12 and for the five to 2012-13.
    """
    found = result_of(api.read_case(CASES / "leeds.yaml"), start=start)
    last_years = {
        method.trend: round(method.last_year / 1e6, 2)
        for method in found.range_of_methods
        if method.baseline.first == first_window
    }
    structural = last_years.pop("structural")
    assert last_years == expected
    assert expected["last"] < structural < expected["growth"]
