"""Published figures beside the estimate: compared in their own terms, and never a result."""

from __future__ import annotations

from math import inf
from typing import Any

import pytest
from hypothesis import strategies as st
from made_cases import made, result_of
from properties import holds_for

import savings as api
from savings.estimation.figures import ComparedReport
from savings.languages import LANGUAGES

# The baseline 100, 110, 100, 130 is that of the range by hand: in 2005 and 2006 the straight line goes on to
# 130 and 138. Observed are 120 and 125; 2007 is missing, and in 2008 the line is at 154.
HISTORY = {2001: 100.0, 2002: 110.0, 2003: 100.0, 2004: 130.0, 2005: 120.0, 2006: 125.0, 2008: 140.0}
T2 = 4.3026527  # Student's t at 95 % with 2 degrees of freedom: Abramowitz & Stegun (1964), table 26.10


def compared(
    figure: dict[str, Any], history: dict[int, float] | None = None, **choices: Any
) -> ComparedReport:
    """Compare a figure with a made case: with the textbook's interval, which can be worked out by hand."""
    case = made(history or HISTORY, reported=[figure])
    (found,) = api.estimate(case, **{"interval": "textbook", **choices}).reported
    return found


def half_width(history: dict[int, float], distances: list[float]) -> float:
    """Return half the textbook interval of a sum of years, at distances from the middle of four years."""
    costs = [history[year] for year in (2001, 2002, 2003, 2004)]
    centre = sum(costs) / 4
    slope = sum(d * cost for d, cost in zip((-1.5, -0.5, 0.5, 1.5), costs, strict=True)) / 5
    residuals = [cost - centre - slope * d for d, cost in zip((-1.5, -0.5, 0.5, 1.5), costs, strict=True)]
    variance = sum(residual**2 for residual in residuals) / 2
    n = len(distances)
    return float(T2 * (variance * (n + n * n / 4 + sum(distances) ** 2 / 5)) ** 0.5)


@pytest.mark.parametrize(
    ("when", "estimate", "distances"),
    [
        ({"year": 2005}, 10.0, [2.5]),
        ({"year": 2006}, 13.0, [3.5]),
        ({"from": 2005, "to": 2006}, 23.0, [2.5, 3.5]),
        ({"from": 2006, "to": 2006}, 13.0, [3.5]),
    ],
)
def test_a_saving_is_compared_with_the_saving_of_its_years(
    when: dict[str, int], estimate: float, distances: list[float]
) -> None:
    """The estimate is the sum of the years that the figure is about, with the interval of that sum."""
    found = compared({**when, "saving": 5})
    half = half_width(HISTORY, distances)
    assert found.estimate == pytest.approx(estimate)
    assert (found.lower, found.upper) == pytest.approx((estimate - half, estimate + half), abs=1e-4)
    assert found.verdict == "inside_interval"


@pytest.mark.parametrize(
    ("when", "estimate", "distances", "spent"),
    [
        ({"year": 2005}, 10.0, [2.5], 120.0),
        ({"from": 2005, "to": 2006}, 23.0, [2.5, 3.5], 245.0),
    ],
)
def test_a_percentage_is_of_the_counterfactual(
    when: dict[str, int], estimate: float, distances: list[float], spent: float
) -> None:
    """The saving and both its ends are divided by the counterfactual that each of them stands for."""
    found = compared({**when, "percent": 8}, level=0.95)
    half = half_width(HISTORY, distances)
    low, high = estimate + spent - half, estimate + spent + half
    assert low > 0
    assert found.estimate == pytest.approx(100 * estimate / (estimate + spent))
    assert found.lower == pytest.approx(100 * (low - spent) / low, abs=1e-4)
    assert found.upper == pytest.approx(100 * (high - spent) / high, abs=1e-4)
    assert found.verdict == "inside_interval"


@pytest.mark.parametrize(
    ("figure", "verdict"),
    [
        # at the level 0.1 the interval of 2006 is 13 with 3.2 to either side (t is 0.142, times the root of
        # 140 times 3.7); the others give 5 (last), -15 (flat), 25 (drift) and about 14 (growth)
        ({"year": 2006, "saving": 13}, "inside_interval"),
        ({"year": 2006, "saving": 11}, "inside_interval"),
        ({"year": 2006, "saving": 24.9}, "inside_range"),
        ({"year": 2006, "saving": -14.9}, "inside_range"),
        ({"year": 2006, "saving": 25.1}, "outside"),
        ({"year": 2006, "saving": -15.1}, "outside"),
        ({"year": 2006, "saving": 1e9}, "outside"),
        # in percent: 13/138 = 9.42, 25/150 = 16.67, -15/110 = -13.64
        ({"year": 2006, "percent": 9.42}, "inside_interval"),
        ({"year": 2006, "percent": 16.6}, "inside_range"),
        ({"year": 2006, "percent": -13.6}, "inside_range"),
        ({"year": 2006, "percent": 16.7}, "outside"),
        ({"year": 2006, "percent": -13.7}, "outside"),
        # two years: 245 less, 15 (last), -25 (flat), 45 (drift), 23 (linear)
        ({"from": 2005, "to": 2006, "saving": 23}, "inside_interval"),
        ({"from": 2005, "to": 2006, "saving": 44.9}, "inside_range"),
        ({"from": 2005, "to": 2006, "saving": -24.9}, "inside_range"),
        ({"from": 2005, "to": 2006, "saving": 45.1}, "outside"),
        ({"from": 2005, "to": 2006, "saving": -25.1}, "outside"),
        # in percent: 45/290 = 15.52, -25/220 = -11.36
        ({"from": 2005, "to": 2006, "percent": 15.5}, "inside_range"),
        ({"from": 2005, "to": 2006, "percent": 15.6}, "outside"),
        ({"from": 2005, "to": 2006, "percent": -11.4}, "outside"),
    ],
    ids=str,
)
def test_verdicts(figure: dict[str, float], verdict: str) -> None:
    """A figure lies inside the interval, or else where another trend reaches, or else outside."""
    assert compared(figure, level=0.1).verdict == verdict


@pytest.mark.parametrize("claim", [{"saving": 5}, {"percent": 5}], ids=str)
@pytest.mark.parametrize(
    "when",
    [
        {"year": 2004},
        {"year": 2007},
        {"year": 2009},
        {"from": 2004, "to": 2005},
        {"from": 2006, "to": 2008},
        {"from": 2005, "to": 2020},
    ],
    ids=str,
)
def test_years_without_an_estimate_cannot_be_recomputed(when: dict[str, int], claim: dict[str, int]) -> None:
    """A year before the start, a missing one or one yet to come leaves a figure without an estimate."""
    found = compared({**when, **claim})
    assert (found.estimate, found.lower, found.upper) == (None, None, None)
    assert found.verdict == "not_recomputable"


def test_a_case_as_reported_only_recomputes_nothing() -> None:
    """Without a history, every published figure is kept and none recomputed."""
    figures = [{"year": 2014, "saving": 2_000_000}, {"from": 2015, "to": 2020, "percent": 25}]
    found = api.estimate(made(None, reported=figures)).reported
    assert [item.reported.saving for item in found] == [2_000_000, None]
    assert [item.reported.percent for item in found] == [None, 25]
    assert {(item.estimate, item.lower, item.upper, item.verdict) for item in found} == {
        (None, None, None, "not_recomputable")
    }


def test_figures_keep_their_order() -> None:
    """The comparisons stand in the order of the case."""
    figures = [{"year": 2006, "saving": 1}, {"year": 2005, "percent": 2}, {"year": 2005, "saving": 3}]
    found = api.estimate(made(HISTORY, reported=figures)).reported
    assert [item.reported.years for item in found] == [(2006, 2006), (2005, 2005), (2005, 2005)]


@pytest.mark.parametrize("claim", [7.7, -500])
def test_a_percentage_without_a_lower_bound(claim: float) -> None:
    """Where the counterfactual's lower end is not positive, the percentage has no bound on that side."""
    found = compared({"year": 2005, "percent": claim}, level=0.999)
    assert found.estimate == pytest.approx(100 * 10 / 130)
    assert found.lower == -inf
    assert found.estimate is not None
    assert found.upper is not None
    assert found.estimate < found.upper < 100
    assert found.verdict == "inside_interval"


def test_a_percentage_beyond_the_only_bound_is_outside() -> None:
    """Nobody saves more than everything: a percentage above the upper bound and every trend is outside."""
    assert compared({"year": 2005, "percent": 101}, level=0.999).verdict == "outside"


def test_no_percentage_of_a_counterfactual_that_is_not_positive() -> None:
    """Where the projected net costs are below zero, a percentage of them means nothing."""
    falling = {2001: 40.0, 2002: 28.0, 2003: 21.0, 2004: -8.0, 2005: -5.0, 2006: -6.0}
    found = compared({"year": 2006, "percent": 5}, falling)
    assert (found.estimate, found.lower, found.upper) == (None, None, None)
    assert found.verdict == "not_recomputable"
    assert compared({"year": 2006, "saving": -7}, falling).verdict == "inside_interval"


def test_a_trend_below_zero_reaches_no_percentage() -> None:
    """Of 40, 28, 21 and 8 the mean is 24.25, the line goes below zero, and no trend reaches minus 1000 %."""
    falling = {2001: 40.0, 2002: 28.0, 2003: 21.0, 2004: 8.0, 2005: 7.0}
    found = compared({"year": 2005, "percent": -1000}, falling, trend="flat", level=0.5)
    assert found.estimate == pytest.approx(100 * 17.25 / 24.25)
    assert found.verdict == "outside"
    assert (
        compared({"year": 2005, "percent": 12.5}, falling, trend="flat", level=0.5).verdict == "inside_range"
    )


def test_percentages_where_income_exceeds_the_costs() -> None:
    """Where observed net costs are below zero, the ends of the interval stand in order all the same.

    130 were projected and -13 spent: a saving of 110 %. A higher counterfactual saves fewer percent.
    """
    found = compared({"year": 2005, "percent": 110}, {**HISTORY, 2005: -13.0}, level=0.5)
    assert found.estimate == pytest.approx(110)
    assert found.lower is not None
    assert found.upper is not None
    assert 100 < found.lower < 110 < found.upper
    assert found.verdict == "inside_interval"


def test_a_percentage_of_nothing_spent() -> None:
    """Where nothing was spent, everything was saved: 100 percent of any counterfactual, with no width."""
    found = compared({"year": 2005, "percent": 100}, {**HISTORY, 2005: 0.0}, level=0.999)
    assert (found.estimate, found.lower, found.upper) == (100, 100, 100)
    assert found.verdict == "inside_interval"


def test_the_whole_post_period_is_compared_with_the_total() -> None:
    """A figure about all post years stands beside the total, saving and percent."""
    history = {year: cost for year, cost in HISTORY.items() if year < 2007}
    figures = [{"from": 2005, "to": 2006, "saving": 1}, {"from": 2005, "to": 2006, "percent": 1}]
    case = made(history, reported=figures)
    total = result_of(case).total
    saving, percent = api.estimate(case).reported
    assert (saving.estimate, saving.lower, saving.upper) == (total.value, total.lower, total.upper)
    assert percent.estimate == total.percent


def test_a_figure_never_becomes_a_result() -> None:
    """What was published changes nothing about what is computed."""
    claimed = result_of(made(HISTORY, reported=[{"year": 2005, "saving": 1e6}]))
    assert claimed.years == result_of(made(HISTORY)).years
    assert claimed.total == result_of(made(HISTORY)).total


@holds_for(
    costs=st.lists(st.integers(-200, 1000), min_size=6, max_size=6),
    level=st.sampled_from([0.1, 0.5, 0.95, 0.999]),
    examples=50,
)
def test_an_estimate_lies_inside_its_own_interval(costs: list[int], level: float) -> None:
    """A figure that is the estimate itself is inside the interval, as an amount and in percent."""
    history = {2001 + at: float(cost) for at, cost in enumerate(costs)}
    total = result_of(made(history), level=level, interval="textbook").total
    assert compared({"from": 2005, "to": 2006, "saving": total.value}, history, level=level).verdict == (
        "inside_interval"
    )
    if total.percent is not None and abs(total.percent) < 1e6:
        found = compared({"from": 2005, "to": 2006, "percent": total.percent}, history, level=level)
        assert found.verdict == "inside_interval"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_percentage_without_an_upper_bound(language: str) -> None:
    """Of negative net costs a percentage may have no upper bound: the sentence says so, and shows no dash."""
    case = made({**HISTORY, 2005: -13.0}, reported=[{"year": 2005, "percent": 110}])
    report = api.Report(api.estimate(case, level=0.9999), language)
    assert report.estimate.reported[0].upper == inf
    lead = report.texts.messages["reported.estimate.at_least"].split("{lower}")[1].split("{verdict}")[0]
    assert lead in report.reported[0]
    assert "–" not in report.reported[0]
