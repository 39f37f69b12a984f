"""Tenable ways: which ways to draw the trend the baseline contradicts, and what does not count then."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
import pytest
from conftest import CASES
from hypothesis import strategies as st
from made_cases import estimate_of, made, result_of
from properties import holds_for

import savings as api
from savings import comparisons, trends
from savings.checks.range_of_methods import range_of_methods
from savings.counterfactual.baseline import Baseline
from savings.estimation.result import Result
from savings.estimation.tenable import LookBack, looked_back
from savings.languages import LANGUAGES
from savings.report.document import Paragraph, Table
from savings.report.sections.range import range_in_detail

IMATRA = CASES / "imatra-illustrative.yaml"
GROWING = [100.0, 105, 107, 113.5, 116, 122.5, 126, 132]
AFTER = [132.0, 134.0]


def years(costs: list[float], first: int = 2001) -> dict[int, float]:
    return {first + at: cost for at, cost in enumerate(costs)}


def growing(**parts: Any) -> api.Case:
    """Make a case whose costs grow by about 4 % a year for eight years, and hardly afterwards."""
    return made(years([*GROWING, *AFTER]), 2009, **parts)


def missed(result: Result, trend: str) -> float:
    """Return the look-back error of a trend, year by year from the definition."""
    known, costs = result.baseline.years, result.baseline.costs
    found = []
    for count in range(1, len(known) // 3 + 1):
        shorter = Baseline(known[:-count], tuple(costs[:-count]), None, result.baseline.never_negative)
        points = trends.get(trend)(shorter, known[-count:]).point
        found += [abs(point - cost) for point, cost in zip(points, costs[-count:], strict=True)]
    return float(sum(found) / len(found))


# By hand.


def test_the_invented_imatra_by_hand() -> None:
    """2007 and 2008 are looked back on with three errors each; `last` misses them by 290, 660 and 370.

    Thousand euros. Unrest 171.8, limit 2.5 times that; `last` and `flat` miss by more.
    """
    result = result_of(api.read_case(IMATRA))
    look_back = result.projected.look_back
    assert result.years_looked_back_on == (2007, 2008)
    by_hand = {"linear": 55.3, "growth": 122.7, "drift": 202.2, "last": 440.0, "flat": 1880.0}
    errors = {name: error / 1000 for name, error in look_back.errors.items()}
    assert errors.pop("structural") == pytest.approx(383.4, abs=0.05)  # follows from a learned prior
    assert errors == pytest.approx(by_hand, abs=0.05)
    assert errors["last"] == pytest.approx((290 + 660 + 370) / 3)
    assert look_back.unrest / 1000 == pytest.approx(171.8, abs=0.05)
    assert look_back.limit is not None
    assert look_back.limit / 1000 == pytest.approx(429.6, abs=0.05)
    assert look_back.untenable == {"last", "flat"}


def test_the_range_of_the_invented_imatra() -> None:
    """The 20 tenable ways of 30 all give a saving, from 4.94 to 9.63 million euros, and the check passes."""
    estimate = estimate_of(api.read_case(IMATRA))
    result, summary = estimate.result, estimate.result.range_summary
    totals = [way.total / 1e6 for way in result.range_of_methods]
    assert (len(totals), summary.count, summary.tenable) == (30, 20, 20)
    assert (min(totals), max(totals)) == pytest.approx((-14.05, 9.63), abs=0.005)
    ends = summary.total.lowest / 1e6, summary.total.highest / 1e6
    assert ends == pytest.approx((4.94, 9.63), abs=0.005)
    assert (summary.rank, summary.own_untenable) == (4, False)
    assert [(each.trend, each.ways) for each in summary.untenable] == [("flat", 5), ("last", 5)]
    check = range_of_methods(estimate)
    assert (check.passed, check.values) == (True, {"count": 20})


@pytest.mark.parametrize(("count", "expected"), [(3, 0), (5, 0), (6, 2), (8, 2), (9, 3), (12, 4), (20, 6)])
def test_the_last_third_is_looked_back_on(count: int, expected: int) -> None:
    """The last third of the baseline years, rounded down; none of fewer than six."""
    assert looked_back(count) == expected


@pytest.mark.parametrize(
    ("errors", "unrest", "limit", "untenable"),
    [
        ({"a": 1.0, "b": 2.5, "c": 2.6}, 0.5, 2.5, {"c"}),  # 2.5 times the smallest error
        ({"a": 1.0, "b": 4.9, "c": 5.1}, 2.0, 5.0, {"c"}),  # 2.5 times the unrest
        ({"a": 0.0, "b": 1e-12, "c": 1e-3}, 0.0, 1e-9, {"c"}),  # rounding is no error
        ({}, 1.0, None, set()),
    ],
)
def test_the_limit(errors: dict[str, float], unrest: float, limit: float | None, untenable: set[str]) -> None:
    """2.5 times the larger of smallest error and unrest, and no less than rounding; an error at it passes."""
    look_back = LookBack(errors, unrest, 1e-9)
    assert look_back.limit == limit
    assert set(look_back.untenable) == untenable
    assert {name: look_back.tenable(name) for name in errors} == {
        name: name not in untenable for name in errors
    }
    assert look_back.tenable("another") is None


def test_unrest_is_of_yearly_changes() -> None:
    """Changes 2, 4, 9 and 1 have the mean 4 and lie 2, 0, 5 and 3 off it; a change over two years is none."""
    costs = {2001: 100.0, 2002: 102, 2003: 106, 2005: 150, 2006: 159, 2007: 160, 2008: 160}
    assert result_of(made(costs, 2008)).projected.look_back.unrest == pytest.approx(10 / 4)


def test_every_other_year_has_no_unrest() -> None:
    """Without neighbouring years no yearly change is known: the limit follows from the errors alone."""
    case = made({1990 + 2 * at: 100.0 + (at * 7) % 5 for at in range(8)} | {2006: 100.0}, 2005)
    look_back = result_of(case).projected.look_back
    assert look_back.unrest == 0
    assert look_back.limit == 2.5 * min(look_back.errors.values())


def test_a_straight_line_contradicts_all_but_straight_lines() -> None:
    """Of costs of 0.1, 0.2 and so on, lines through them miss nothing but for rounding: they are tenable."""
    result = result_of(made(years([0.1 * at for at in range(1, 12)]), 2011))
    assert {way.trend for way in result.counting_ways} == {"linear", "drift"}


# The definition, for any series.

_COSTS = st.floats(1.0, 1000.0).map(lambda cost: round(cost, 2))


@st.composite
def _histories(draw: st.DrawFn) -> dict[int, float]:
    """Draw 6 to 13 baseline years before 2020, some missing, and two years after."""
    count = draw(st.integers(6, 13))
    before = sorted(draw(st.sets(st.integers(2002, 2019), min_size=count, max_size=count)))
    return {year: draw(_COSTS) for year in (*before, 2020, 2021)}


@holds_for(history=_histories(), examples=25)
def test_the_look_back_error_is_that_of_its_definition(history: dict[int, float]) -> None:
    """Each year of the last third is once the first unknown one; the mean of all errors counts."""
    result = result_of(made(history, 2020))
    for trend, error in result.projected.look_back.errors.items():
        assert error == pytest.approx(missed(result, trend), rel=1e-9), trend


@holds_for(history=_histories(), examples=15)
def test_the_unit_plays_no_part(history: dict[int, float]) -> None:
    """Costs in thousands have the errors, the unrest and the limit of the same costs, in thousands."""
    one = result_of(made(history, 2020)).projected.look_back
    other = result_of(made({year: cost / 1000 for year, cost in history.items()}, 2020)).projected.look_back
    assert other.errors == pytest.approx({name: error / 1000 for name, error in one.errors.items()}, rel=1e-6)
    assert other.unrest == pytest.approx(one.unrest / 1000, rel=1e-6)
    assert other.limit == pytest.approx((one.limit or 0) / 1000, rel=1e-6)


def test_many_are_judged_as_one() -> None:
    """What the baseline says of the ways is the same to the last bit, whatever stands beside the case."""
    cases = []
    for number in range(24):
        before, after = 5 + number % 9, 1 + number % 6
        history = {2000 + t: 100 + 3 * t + (t * number * 7) % 11 / 3 for t in range(before + after)}
        trend = {"model": trends.names()[number % 3], "growth": {"rate": 0.01} if number % 3 == 1 else None}
        if trend["model"] == "declared" and trend["growth"] is None:
            trend["growth"] = {"rate": 0.02}
        cases.append(made(history, 2000 + before, trend=trend))
    for case, together in zip(cases, api.estimate_many(cases), strict=True):
        assert isinstance(together, api.Estimate)
        alone = result_of(case)
        assert alone.projected.look_back == together.result.projected.look_back
        assert alone.range_of_methods == together.result.range_of_methods


# What is not judged.


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_short_baseline_judges_nobody(language: str) -> None:
    """With five baseline years all ways count, however far off, and the page says that none was judged."""
    estimate = estimate_of(made(years([*GROWING[:5], 118]), 2006))
    result = estimate.result
    assert result.projected.look_back.limit is None
    assert result.years_looked_back_on == ()
    assert {(way.tenable, way.look_back_error, way.counts) for way in result.range_of_methods} == {
        (None, None, True)
    }
    assert result.range_summary.untenable == ()
    report = api.Report(estimate, language)
    said = report.texts("range.not_judged", enough=6)
    assert said in " ".join(report.render().split())
    assert json.loads(report.render("json"))["range_limit"] is None


def test_a_declared_growth_is_not_judged() -> None:
    """It follows no baseline: it counts, although it would have missed the last years by far."""
    result = result_of(growing(trend={"model": "declared", "growth": {"amount": 40}}))
    ways = [way for way in result.range_of_methods if way.trend == "declared"]
    assert {(way.tenable, way.look_back_error, way.counts) for way in ways} == {(None, None, True)}
    assert result.range_summary.own_untenable is False
    assert max(way.total for way in result.counting_ways) == max(way.total for way in ways)


def test_a_trend_that_cannot_be_drawn_on_the_shortened_baseline_is_not_judged() -> None:
    """`growth` passes over the windows with a zero in the first year; not judged, the others count."""
    result = result_of(made(years([0.0, *GROWING, *AFTER]), 2010))
    ways = [way for way in result.range_of_methods if way.trend == "growth"]
    assert len(ways) == 5
    assert {(way.tenable, way.counts) for way in ways} == {(None, True)}
    assert "growth" not in result.projected.look_back.errors


def test_a_trend_without_ways_sets_no_limit() -> None:
    """With a zero in the last baseline year `growth` has no way; what it would have missed plays no part."""
    result = result_of(made(years([*GROWING, 0.0, *AFTER]), 2010))
    assert "growth" in result.projected.left_out
    assert "growth" not in result.projected.look_back.errors


# The report's own way.


def test_an_untenable_own_way_still_counts() -> None:
    """Of the frozen costs the line through the whole baseline counts, and none through another window."""
    estimate = estimate_of(growing(trend={"model": "last"}))
    result, summary = estimate.result, estimate.result.range_summary
    counting = [way for way in result.counting_ways if way.trend == "last"]
    assert [(way.baseline, way.tenable) for way in counting] == [(result.method.baseline, False)]
    assert summary.own_untenable
    assert (summary.tenable, summary.count) == (20, 21)
    assert summary.rank == 1
    assert summary.last_year.lowest == pytest.approx(result.last_year.value)
    assert [(each.trend, each.ways) for each in summary.untenable] == [("flat", 5), ("last", 4)]
    check = range_of_methods(estimate)
    assert (check.sentence, check.values["count"], check.values["otherwise"]) == (
        "failed.loss.tenable",
        20,
        20,
    )
    page = " ".join(api.Report(estimate).render("text", api.Layout(explain=True)).split())
    assert "this report's own way and all 20 tenable ways to draw the trend the saving is" in page
    assert "This report's own line is not tenable" in page
    detail = range_in_detail(estimate, api.Report(estimate).writer)
    assert any("number 1 of 21" in block.text for block in detail if isinstance(block, Paragraph))


# Comparison areas.


def compared(method: str) -> Result:
    """Return the result of a case that grows with two areas, measured against them by a method."""
    areas = [
        {"name": name, "history": years([factor * cost for cost in [*GROWING, 137.0, 142.0]])}
        for name, factor in (("Bury", 1.5), ("Derby", 0.8))
    ]
    return result_of(growing(comparison={"areas": areas, "method": method}))


@pytest.mark.parametrize("method", comparisons.names())
def test_comparison_methods_are_judged_by_what_the_areas_really_spent(method: str) -> None:
    """The error of each method is that of its projection from the areas' own costs in the last third.

    To three digits: the others depend on the library that solves for a mix of areas.
    """
    result = compared(method)
    assert result.compared is not None
    panel = result.compared.neighbours.panel
    for name in comparisons.names():
        errors = [
            abs(point - cost)
            for count in (1, 2)
            for point, cost in zip(
                comparisons.get(name)(panel.pretended(count)).point, panel.own[-count:], strict=True
            )
        ]
        assert result.projected.look_back.errors[name] == float(f"{np.mean(errors):.3g}")


def test_trends_and_comparison_methods_share_one_limit() -> None:
    """Areas that go exactly alike let `relative` miss nothing; it narrows no limit below the unrest."""
    result = compared("relative")
    look_back = result.projected.look_back
    assert look_back.errors["relative"] < 1e-3
    assert look_back.limit == 2.5 * look_back.unrest
    assert look_back.tenable("relative") is True
    assert look_back.tenable("flat") is False


# What reads the range.


def test_a_claim_that_only_untenable_ways_reach_is_outside() -> None:
    """A claimed loss that the mean alone gives lies outside the interval and the range of what counts."""
    low = min(way.total for way in result_of(growing()).range_of_methods)
    claim = {"from": 2009, "to": 2010, "saving": low + 0.01}
    (found,) = api.estimate(growing(reported=[claim])).reported
    count = len(result_of(growing()).counting_ways)
    assert (found.verdict, found.ways, found.ways_reaching) == ("outside", count, count)


def test_fewer_or_cheaper_looks_at_tenable_ways() -> None:
    """Where the mean is untenable for the costs, the number is not projected along it either."""
    volume = {"measure": "clients", "history": years([*GROWING, *AFTER])}
    estimate = estimate_of(growing(costs={"volume": volume}))
    assert estimate.split is not None
    assert estimate.split.fewer_range is not None
    assert estimate.split.fewer_range[0] > 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_json_says_what_was_judged(language: str) -> None:
    """Each way has its name in words, its error, and if that is within the limit: all that a reader needs."""
    report = api.Report(estimate_of(growing()), language)
    told = json.loads(report.render("json"))
    for way in told["range"]:
        assert way["tenable"] is (way["look_back_error"] <= told["range_limit"])
        assert way["name"] == report.texts(f"trend.{way['trend']}")
    assert {way["tenable"] for way in told["range"]} == {True, False}


@pytest.mark.parametrize("language", LANGUAGES)
def test_untenable_ways_stay_listed(language: str) -> None:
    """Below the figures of the ways that count stands a line for each untenable trend, with what it gives."""
    report = api.Report(estimate := estimate_of(growing()), language)
    *_, table = range_in_detail(estimate, report.writer)
    assert isinstance(table, Table)
    assert table.columns[0].heading == report.texts("range.not_tenable")
    below = " ".join(row.cells[0].text for row in table.rows)
    for trend in ("flat", "last"):
        assert report.texts(f"trend.{trend}") in below
    assert report.texts("trend.linear") not in below
