"""Many cases estimated together: each gets the figures that it gets alone."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
import pytest
from conftest import CASES, estimated
from generated import any_cases
from hypothesis import strategies as st
from made_cases import made, result_of
from properties import holds_for

import savings as api
from savings.estimation.estimate import estimate_many

RISING = {2000 + t: 100.0 + 3 * t + (t * 7) % 5 for t in range(12)}


def told(estimate: api.Estimate | api.AsReported) -> dict[str, Any]:
    """Return all that a report says in figures and words, as its JSON says it."""
    said: dict[str, Any] = json.loads(api.Report(estimate).render("json"))
    return said


def close(one: Any, other: Any, size: float) -> bool:
    """Say whether two values of JSON are the same, figures but for rounding in the case's size."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(close(one[key], other[key], size) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(close, one, other, [size] * len(one)))
    if isinstance(one, float) and isinstance(other, float):
        return one == pytest.approx(other, rel=1e-9, abs=1e-9 * size)
    return bool(one == other)


@pytest.mark.slow
def test_the_shipped_cases_agree_to_the_last_digit() -> None:
    """Every shipped case estimated with the others prints the report that it prints alone."""
    paths = sorted(CASES.rglob("*.yaml"))
    for path, together in zip(paths, estimate_many([api.read_case(path) for path in paths]), strict=True):
        assert isinstance(together, api.Estimate | api.AsReported)
        alone = estimated(path)
        for face in ("text", "csv", "json"):
            assert api.Report(together).render(face) == api.Report(alone).render(face)


@pytest.mark.parametrize("interval", ["calibrated", "textbook"])
@pytest.mark.slow
def test_no_figure_depends_on_what_stands_beside_it(interval: str) -> None:
    """Figures are those of the case alone to the last bit: of a small difference no digit turns either."""
    trends = ("linear", "structural", "growth", "drift", "linear", "flat", "last")
    cases = []
    for number in range(28):
        before, after = 5 + number % 9, 1 + number % 5
        history = {2000 + t: 100 + 3 * t + (t * number * 7) % 11 / 3 for t in range(before + after)}
        growth = {"rate": 0.01} if number % 3 == 0 else None
        trend = {"model": trends[number % len(trends)], "growth": growth}
        cases.append(made(history, 2000 + before, trend=trend))
    for case, together in zip(cases, estimate_many(cases, interval=interval), strict=True):
        assert isinstance(together, api.Estimate)
        assert together.result is not None
        alone, beside = result_of(case, interval=interval).projected, together.result.projected
        for name in ("total", "points", "held", "ways", "way_totals", "left_out", "look_back", "placebo"):
            assert getattr(alone, name) == getattr(beside, name), name
        assert alone.without_each.tolist() == beside.without_each.tolist()
        assert alone.way_points.tolist() == beside.way_points.tolist()
        assert np.array_equal(np.array(alone.ends), np.array(beside.ends))


@holds_for(
    cases=st.lists(any_cases(), min_size=2, max_size=8),
    interval=st.sampled_from(["calibrated", "textbook"]),
    each_year=st.booleans(),
    examples=25,
)
def test_together_is_as_alone(cases: list[api.Case], interval: str, each_year: bool) -> None:
    """Whatever the cases: figures, outcomes of the checks and verdicts are those of the case alone."""
    many = estimate_many(cases, interval=interval, each_year=each_year)
    for case, together in zip(cases, many, strict=True):
        try:
            alone = api.estimate(case, interval=interval)
        except api.SavingsError as error:
            assert isinstance(together, type(error))
            assert str(together) == str(error)
            continue
        assert isinstance(together, api.Estimate | api.AsReported)
        if together.result is not None and interval == "calibrated":
            found, held = together.result.counterfactual_by_year, together.result.projected.held
            for at, (point, lower, upper) in enumerate(
                zip(found.point, found.lower, found.upper, strict=True)
            ):
                near = 1e-9 * max(abs(lower), abs(upper))
                assert held[at] or not lower + near < point < upper - near
                assert not held[at] or lower - near <= point <= upper + near
        one, other = told(together), told(alone)
        size = max((abs(row["observed"]) for row in other["years"]), default=0.0)
        if together.result is not None:
            size = max(size, *map(abs, together.result.counterfactual_by_year.point.tolist()))
        for words in ("headline", "warnings", "checks"):  # a last digit of a rounded figure may turn
            one[words], other[words] = len(one[words]), len(other[words])
        assert close(one, other, size)


def test_one_bad_case_does_not_spoil_the_others() -> None:
    """Where a trend cannot be drawn through one case, that one gets its error; others are estimated."""
    good = made(RISING, 2009, trend={"model": "growth"})
    zero = made({**RISING, 2003: 0.0}, 2009, trend={"model": "growth"})
    short = made(RISING, 2001)
    many = estimate_many([good, zero, short, good])
    assert isinstance(many[0], api.Estimate)
    assert isinstance(many[3], api.Estimate)
    assert told(many[0]) == told(many[3])
    for case, error in ((zero, many[1]), (short, many[2])):
        assert isinstance(error, api.CaseError)
        with pytest.raises(api.CaseError, match=str(error)[:20]):
            api.estimate(case)


def test_a_far_horizon_takes_no_trend_from_its_neighbour() -> None:
    """A rate that goes beyond all numbers in a far year is drawn for one that does not look so far."""
    steep = {2000 + t: 1e-5 * 10.0 ** (8 * t) for t in range(4)}
    near = made({**steep, 2004: 1e27}, 2004, trend={"model": "growth"})
    far = made({**steep, 2030: 1.0, 2050: 1.0}, 2004)
    together = estimate_many([near, far])
    assert isinstance(together[0], api.Estimate)
    assert isinstance(together[1], api.Estimate)
    assert told(together[0]) == told(api.estimate(near))
    assert together[1].result is not None
    assert together[1].result.projected.left_out == ("growth",)


def test_declared_growths_of_several_cases_do_not_mix() -> None:
    """Cases of one shape that declare different growths, an amount or a rate, each follow their own."""
    growths = [{"amount": 4}, {"rate": 0.1}, {"amount": -2}]
    cases = [made(RISING, 2010, trend={"model": "declared", "growth": growth}) for growth in growths]
    ends = [RISING[2009] + 4, RISING[2009] * 1.1, RISING[2009] - 2]
    for together, end in zip(estimate_many(cases), ends, strict=True):
        assert isinstance(together, api.Estimate)
        assert together.result is not None
        assert together.result.counterfactual_by_year.point[0] == pytest.approx(end)


def test_an_unknown_choice_is_refused_for_all() -> None:
    """A trend, level or interval that there is not is no error of the cases."""
    for choice in ({"trend": "nonsense"}, {"level": 2.0}, {"interval": "nonsense"}):
        with pytest.raises(api.OptionError):
            estimate_many([made(RISING, 2009)], **choice)


def test_no_cases_have_no_estimates() -> None:
    """Nothing gives nothing."""
    assert estimate_many([]) == []
