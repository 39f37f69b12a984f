"""From a case to its estimate: the years, the total, gross and net, and other choices than the case's own."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import strategies as st
from made_cases import estimate_of, made, result_of
from properties import holds_for

import savings as api

# The straight line through 100, 110, 100, 130 goes on to 130, 138, 146 and 154.
BASELINE = {2001: 100.0, 2002: 110.0, 2003: 100.0, 2004: 130.0}
POST = {2005: 120.0, 2006: 125.0, 2007: 150.0}
HISTORY = {**BASELINE, **POST}
POST_SAVINGS = [10.0, 13.0, -4.0]

whole_costs = st.lists(st.integers(1, 10_000).map(float), min_size=7, max_size=7)


def years_of(costs: list[float]) -> dict[int, float]:
    return {2001 + at: cost for at, cost in enumerate(costs)}


def test_the_saving_is_counterfactual_less_observed() -> None:
    """In every post year the saving and its ends are the counterfactual's less what was spent."""
    rows = [row for row in result_of(made(HISTORY)).years if row.period == "post"]
    assert [row.counterfactual for row in rows] == pytest.approx([130, 138, 146])
    assert [row.saving for row in rows] == pytest.approx(POST_SAVINGS)
    for row in rows:
        assert row.counterfactual is not None
        assert row.counterfactual_lower is not None
        assert row.counterfactual_upper is not None
        assert row.saving == row.counterfactual - row.observed
        assert row.saving_lower == row.counterfactual_lower - row.observed
        assert row.saving_upper == row.counterfactual_upper - row.observed
        assert row.counterfactual_lower < row.counterfactual < row.counterfactual_upper


def test_savings_add_up() -> None:
    """The cumulative saving is the sum so far, and ends with the total."""
    found = result_of(made(HISTORY))
    assert [row.saving_cumulative for row in found.years if row.period == "post"] == pytest.approx(
        [10, 23, 19]
    )
    assert found.total.value == pytest.approx(19)
    assert found.total.percent == pytest.approx(100 * 19 / (130 + 138 + 146))
    assert found.last_year.value == pytest.approx(-4)
    assert found.last_year.percent == pytest.approx(100 * -4 / 146)


def test_the_total_has_the_interval_of_the_sum() -> None:
    """The total's interval is that of the counterfactual's sum less what was spent in all."""
    found = result_of(made(HISTORY), level=0.8)
    both = found.counterfactual.total([1, 1, 1], 0.8)
    assert (found.total.lower, found.total.upper) == pytest.approx((both.lower - 395, both.upper - 395))


def test_the_last_year_is_that_years_row() -> None:
    """The saving of the last year, and both its ends, are the figures of its row."""
    found = result_of(made(HISTORY))
    row = found.years[-1]
    assert found.last_year.value == row.saving
    assert (found.last_year.lower, found.last_year.upper) == pytest.approx(
        (row.saving_lower, row.saving_upper), rel=1e-13
    )


def test_baseline_years_show_the_fitted_line_alone() -> None:
    """In a baseline year there are the observed cost and the fitted line, and no saving."""
    rows = [row for row in result_of(made(HISTORY)).years if row.period == "baseline"]
    assert [row.observed for row in rows] == [100, 110, 100, 130]
    assert [row.counterfactual for row in rows] == pytest.approx([98, 106, 114, 122])
    assert {
        (row.saving, row.saving_lower, row.saving_cumulative, row.counterfactual_lower) for row in rows
    } == {(None, None, None, None)}


def test_missing_years_are_no_years() -> None:
    """Years missing before or after the start have no row, and the line keeps to the calendar."""
    history = {2000: 10.0, 2001: 12.0, 2004: 18.0, 2007: 21.0, 2009: 30.0}
    found = result_of(made(history, 2006))
    assert [row.year for row in found.years] == [2000, 2001, 2004, 2007, 2009]
    assert [row.period for row in found.years] == ["baseline"] * 3 + ["post"] * 2
    assert found.post_years == (2007, 2009)
    assert [row.saving for row in found.years[-2:]] == pytest.approx([24 - 21, 28 - 30])
    assert found.total.value == pytest.approx(1)


def test_years_may_stand_in_any_order() -> None:
    """The figures come in the order of the years, in whichever order the case has them."""
    backwards = dict(sorted(HISTORY.items(), reverse=True))
    assert result_of(made(backwards)).years == result_of(made(HISTORY)).years


def test_excluded_years_are_outside() -> None:
    """A year that the case excludes is shown, without a line, and the trend knows nothing of it."""
    history = {2000: 90.0, **HISTORY, 2002: 999.0}
    exclude = [{"year": 2000, "why": "an odd year"}, {"year": 2002, "why": "another"}]
    found = result_of(made(history, costs={"exclude": exclude}))
    assert found.baseline.years == (2001, 2003, 2004)
    assert {row.year: row.counterfactual for row in found.years if row.period == "outside"} == {
        2000: None,
        2002: None,
    }
    without = {year: cost for year, cost in HISTORY.items() if year != 2002}
    assert found.total == result_of(made(without)).total


def test_a_post_year_cannot_be_excluded() -> None:
    """Years are left out of the baseline only; one from the start on is refused and not passed over."""
    exclude = [{"year": 2006, "why": "odd"}]
    with pytest.raises(api.CaseError, match="2006 is not before the start"):
        api.estimate(made(HISTORY, costs={"exclude": exclude}))


def test_years_outside_the_baseline_are_outside() -> None:
    """Years before the baseline, and between it and the start, belong to neither period."""
    history = {1999: 1.0, 2000: 2.0, **HISTORY}
    found = result_of(made(history, 2006, trend={"baseline": {"from": 2001, "to": 2004}}))
    assert [row.year for row in found.years if row.period == "outside"] == [1999, 2000, 2005]
    assert found.post_years == (2006, 2007)
    assert found.total.value == pytest.approx(13 - 4)


def test_scale_multiplies_the_history() -> None:
    """Figures in thousands become whole units, and the reported figures and the investment are in them."""
    found = result_of(made(HISTORY, costs={"scale": 1000}))
    assert [row.observed for row in found.years][-1] == 150_000
    assert found.total.value == pytest.approx(19_000)


@pytest.mark.parametrize(
    ("inside", "gross", "net"),
    [(False, 19.0, 19.0 - 12.0), (True, 19.0 + 12.0, 19.0)],
)
def test_gross_and_net(inside: bool, gross: float, net: float) -> None:
    """Outside the costs, the investment is taken from the total; inside, it is added to it for the gross."""
    investment = [
        {"year": 2004, "amount": 3},
        {"from": 2005, "to": 2007, "amount": 2},
        {"year": 2006, "amount": 3},
    ]
    case = made(HISTORY, investment=investment, costs={"includes_investment": inside})
    estimate, found = estimate_of(case), result_of(case)
    assert estimate.investment == 12
    assert estimate.investment_later == 0
    assert found.gross == pytest.approx(gross)
    assert found.net is not None
    assert found.net.value == pytest.approx(net)
    shift = net - 19
    assert (found.net.lower, found.net.upper) == pytest.approx(
        (found.total.lower + shift, found.total.upper + shift)
    )
    assert found.total.value == pytest.approx(19)
    assert found.net.percent == (found.total.percent if inside else None)


@pytest.mark.parametrize("inside", [False, True])
def test_investment_after_the_last_post_year_does_not_count(inside: bool) -> None:
    """What is spent after the last observed year is kept apart, and is in neither gross nor net."""
    investment = [{"from": 2006, "to": 2010, "amount": 2}, {"year": 2012, "amount": 50}]
    case = made(HISTORY, investment=investment, costs={"includes_investment": inside})
    estimate, found = estimate_of(case), result_of(case)
    assert (estimate.investment, estimate.investment_later) == (4, 3 * 2 + 50)
    assert found.net is not None
    assert found.gross - found.net.value == pytest.approx(4)


def test_without_an_investment_there_is_no_net() -> None:
    """Where the case gives no investment, the gross is the total and the net is not known."""
    estimate, found = estimate_of(made(HISTORY)), result_of(made(HISTORY))
    assert (estimate.investment, estimate.investment_later) == (None, 0)
    assert found.gross == found.total.value
    assert found.net is None


@pytest.mark.parametrize(
    ("baseline", "counterfactual"),
    [
        ((40, 28, 21, 8), 0.0),
        ((40, 28, 21, -8), -17.5),
        ((30, 20, 10), 0.0),
        ((0.3, 0.2, 0.1), 0.0),
        ((5, 5, 5), 5.0),
    ],
)
def test_no_percentage_of_a_counterfactual_that_is_not_positive(
    baseline: tuple[float, ...], counterfactual: float
) -> None:
    """Where the projection is zero or below the percentage is undefined; (5 - 7)/5 it is above."""
    history = {2005 - len(baseline) + at: float(cost) for at, cost in enumerate((*baseline, 7))}
    found = result_of(made(history))
    assert found.counterfactual.point == pytest.approx([counterfactual])
    assert found.total.value == pytest.approx(counterfactual - 7)
    assert found.total.percent == (pytest.approx(-40) if counterfactual > 0 else None)


def test_a_case_as_reported_only_has_no_result() -> None:
    """Without a history there is no result; the investment is what was spent in all."""
    investment = [{"year": 2009, "amount": 200}, {"from": 2010, "to": 2014, "amount": 150}]
    figures = [{"year": 2014, "saving": 2_000}]
    found = api.estimate(made(None, investment=investment, reported=figures))
    assert found.result is None
    assert found.investment == 950
    assert [item.verdict for item in found.reported] == ["not_recomputable"]


def test_the_method_says_what_was_done() -> None:
    """The method names the trend, the years that it is fitted on, the start, the level and the prices."""
    case = made(
        HISTORY, trend={"model": "drift", "baseline": {"from": 2002}}, costs={"prices": {"base_year": 2010}}
    )
    method = result_of(case, level=0.8).method
    assert (method.trend, method.start, method.level) == ("drift", 2005, 0.8)
    assert (method.baseline.first, method.baseline.last) == (2002, 2004)
    assert (method.prices, method.interval) == ("2010", "calibrated")
    assert result_of(case, interval="textbook").method.interval == "textbook"
    assert result_of(made(HISTORY)).method.prices == "nominal"


def test_another_trend() -> None:
    """Another trend than the case's own, by hand: frozen at 130 it was 10, 5 and minus 20."""
    found = result_of(made(HISTORY), trend="last")
    assert [row.saving for row in found.years if row.period == "post"] == pytest.approx([10, 5, -20])
    assert found.method.trend == "last"


def test_another_start() -> None:
    """A later start makes a baseline year of the first post year: 100, 110, 100, 130, 120 go on to 130."""
    found = result_of(made(HISTORY), start=2006)
    assert found.post_years == (2006, 2007)
    assert [row.saving for row in found.years if row.period == "post"] == pytest.approx(
        [130 - 125, 136 - 150]
    )


@pytest.mark.parametrize("baseline", [(2002, 2004), ("2002", "2004"), ("2002-03", "2004-05")])
def test_another_baseline(baseline: tuple[Any, Any]) -> None:
    """Another baseline, as numbers or as written: 110, 100, 130 go on to 133.33."""
    found = result_of(made(HISTORY), baseline=baseline)
    assert found.baseline.years == (2002, 2003, 2004)
    assert found.years[0].period == "outside"
    assert found.counterfactual.point[0] == pytest.approx(340 / 3 + 2 * 10)


def test_another_level() -> None:
    """A lower level leaves the saving as it is, and its interval narrower."""
    wide, narrow = result_of(made(HISTORY)).total, result_of(made(HISTORY), level=0.5).total
    assert narrow.value == wide.value
    assert wide.lower < narrow.lower < narrow.value < narrow.upper < wide.upper


def test_another_choice_leaves_the_case_alone() -> None:
    """The estimate keeps the case as it is written, and says in its method what was chosen instead."""
    case = made(HISTORY)
    estimate = api.estimate(case, trend="flat", start=2006, baseline=(2002, 2004))
    assert estimate.case is case
    assert case == made(HISTORY)
    assert estimate.result is not None
    method = estimate.result.method
    assert (method.trend, method.start, method.changed) == ("flat", 2006, ("start", "trend", "baseline"))
    assert result_of(case, trend="linear", start=2005).method.changed == ()


@pytest.mark.parametrize(
    ("choice", "message"),
    [
        ({"trend": "cubic"}, "no trend 'cubic'"),
        ({"trend": "declared"}, "needs a growth"),
        ({"level": 0}, "between 0 and 1"),
        ({"level": 1.0}, "between 0 and 1"),
        ({"level": 95}, "between 0 and 1"),
        ({"start": 2001}, "has no year before it"),
        ({"start": 2003}, "2003 leaves 2 years before it with costs"),
        ({"start": 2020}, "after the last year"),
        ({"start": "soon"}, "is not a year"),
        ({"start": 5}, "is not a year"),
        ({"baseline": (2003, 2004)}, "the baseline has 2 years; at least 3"),
        ({"baseline": (2004, 2001)}, "run backwards"),
        ({"baseline": (2001, 2005)}, "reaches the start"),
        ({"baseline": ("then", 2004)}, "is not a year"),
        ({"baseline": (1950, 1960)}, "the baseline has 0 years with costs"),
    ],
    ids=str,
)
def test_a_choice_that_cannot_be_carried_out_is_refused(choice: dict[str, Any], message: str) -> None:
    """A trend, level, start or baseline that this case cannot have is refused as an option."""
    with pytest.raises(api.OptionError, match=message):
        api.estimate(made(HISTORY), **choice)


@pytest.mark.parametrize(
    "choice", [{"trend": "growth"}, {"trend": "growth", "baseline": (2000, 2003)}], ids=str
)
def test_a_trend_that_cannot_be_drawn_is_refused_as_an_option(choice: dict[str, Any]) -> None:
    """`growth` through a cost of zero is refused as the choice that it is."""
    with pytest.raises(api.OptionError, match="above zero"):
        api.estimate(made({2000: 0.0, **HISTORY}), **choice)


@pytest.mark.parametrize("choice", [{"baseline": (2000, 2004)}, {"start": 2006}], ids=str)
def test_a_choice_that_spoils_the_trend_of_the_case_is_an_option(choice: dict[str, Any]) -> None:
    """Where the case can be drawn and the caller's years cannot, it is the choice that is refused."""
    trend = {"model": "growth", "baseline": {"from": 2001}}
    case = made({2000: 0.0, **HISTORY, 2005: -5.0}, trend=trend)
    assert result_of(case).method.trend == "growth"
    with pytest.raises(api.OptionError, match="above zero"):
        api.estimate(case, **choice)


def test_a_trend_of_the_case_that_cannot_be_drawn_is_an_error_of_the_case() -> None:
    """`growth` in the case itself, through a cost of zero, is a problem at its key."""
    with pytest.raises(api.CaseError) as refused:
        api.estimate(made({2000: 0.0, **HISTORY}, trend={"model": "growth"}))
    assert [problem.key for problem in refused.value.problems] == ["trend.model"]


@pytest.mark.parametrize(
    ("start", "message"),
    [(2003, "leaves 2 years before it with costs"), (2008, "after the last year"), (2001, "no year")],
)
def test_too_few_years_are_an_error_of_the_case(start: int, message: str) -> None:
    """Without enough years before and after the start the case says so, at its key."""
    with pytest.raises(api.CaseError, match=message) as refused:
        api.estimate(made(HISTORY, start))
    assert [problem.key for problem in refused.value.problems] == ["intervention.start"]


@pytest.mark.parametrize("trend", ["linear", "growth", "drift", "flat", "last"])
@holds_for(costs=whole_costs, examples=15)
def test_costs_along_the_counterfactual_save_nothing(trend: str, costs: list[float]) -> None:
    """Where exactly the counterfactual was spent, every saving is zero, and zero is inside its interval."""
    history = years_of(costs)
    found = result_of(made(history), trend=trend)
    spent = dict(zip(found.post_years, map(float, found.counterfactual.point), strict=True))
    again = result_of(made({**history, **spent}, costs={"basis": "net"}), trend=trend, interval="textbook")
    assert [row.saving for row in again.years if row.period == "post"] == [0.0] * 3
    assert (again.total.value, again.last_year.value, again.gross) == (0.0, 0.0, 0.0)
    assert again.total.lower <= 0 <= again.total.upper
    assert again.total.percent in (0.0, None)


@holds_for(cost=st.floats(0.01, 1e9), examples=15)
def test_constant_costs_save_nothing(cost: float) -> None:
    """Costs that never change save nothing; the textbook's interval holds that although it has no width."""
    total = result_of(made(years_of([cost] * 40)), interval="textbook").total
    assert total.value == 0
    assert total.lower <= 0 <= total.upper
    assert total.upper - total.lower <= 1e-12 * cost


@pytest.mark.parametrize("trend", ["linear", "growth", "drift", "flat", "last"])
@holds_for(costs=whole_costs, k=st.sampled_from([0.001, 7.46, 1000.0]), examples=15)
def test_the_unit_of_a_case_plays_no_part(trend: str, costs: list[float], k: float) -> None:
    """The same costs in another unit save as many percent, and k times the amount."""
    one = result_of(made(years_of(costs)), trend=trend)
    other = result_of(made(years_of(costs), costs={"scale": k}), trend=trend)
    size = max(costs) + abs(one.counterfactual.point).max()
    assert other.total.value / k == pytest.approx(one.total.value, abs=1e-9 * size)
    assert (other.total.percent is None) == (one.total.percent is None)
    for theirs, ours in zip(other.range_of_methods, one.range_of_methods, strict=True):
        assert theirs.trend == ours.trend
        assert theirs.total / k == pytest.approx(ours.total, rel=1e-7, abs=1e-7 * size)


@holds_for(costs=whole_costs, shift=st.integers(-150, 150), examples=15)
def test_the_calendar_of_a_case_plays_no_part(costs: list[float], shift: int) -> None:
    """The same costs in other years have the same savings."""
    one = result_of(made(years_of(costs)))
    moved = {year + shift: cost for year, cost in years_of(costs).items()}
    other = result_of(made(moved, 2005 + shift))
    assert other.total == one.total
    assert [row.saving for row in other.years] == [row.saving for row in one.years]
    assert [method.total for method in other.range_of_methods] == [m.total for m in one.range_of_methods]


@pytest.mark.parametrize("trend", ["linear", "growth", "drift", "flat", "last"])
@holds_for(costs=whole_costs, level=st.sampled_from([0.01, 0.5, 0.95]), examples=15)
def test_an_interval_holds_its_saving(trend: str, costs: list[float], level: float) -> None:
    """Total, last year and every row lie inside their own trend's intervals."""
    found = result_of(made(years_of(costs)), trend=trend, level=level, interval="textbook")
    for saving in (found.total, found.last_year):
        assert saving.lower <= saving.value <= saving.upper
    for row in found.years[4:]:
        assert row.saving is not None
        assert row.saving_lower is not None
        assert row.saving_upper is not None
        assert row.saving_lower <= row.saving <= row.saving_upper


@pytest.mark.parametrize("trend", ["linear", "growth", "drift", "flat", "last", "structural"])
def test_the_calibrated_interval_is_one_whatever_the_trend(trend: str) -> None:
    """Another trend moves the saving, and not where the counterfactual is believed to lie."""
    found, structural = (result_of(made(HISTORY), trend=name) for name in (trend, "structural"))
    assert [(row.saving_lower, row.saving_upper) for row in found.years] == [
        (row.saving_lower, row.saving_upper) for row in structural.years
    ]
    assert (found.total.lower, found.total.upper) == (structural.total.lower, structural.total.upper)
    textbook = result_of(made(HISTORY), trend=trend, interval="textbook")
    assert found.total.value == textbook.total.value
    assert [row.counterfactual for row in found.years] == [row.counterfactual for row in textbook.years]


def test_a_figure_may_lie_outside_the_calibrated_interval() -> None:
    """Costs that rose by 10 a year are not expected at their mean: the figure stays, the interval as well."""
    rising = {2001: 100, 2002: 110, 2003: 121, 2004: 130, 2005: 141, 2006: 150, 2007: 160, 2008: 165}
    found = result_of(made(rising, 2007), trend="flat")
    assert found.total.value == pytest.approx(2 * 752 / 6 - 325)
    assert found.total.value < found.total.lower < found.total.upper


@pytest.mark.parametrize("interval", ["wide", "", "Textbook"])
def test_an_unknown_interval_is_refused(interval: str) -> None:
    """There are two kinds of interval, and the message names them."""
    with pytest.raises(api.OptionError, match="there are: calibrated, textbook"):
        api.estimate(made(HISTORY), interval=interval)


def test_a_declared_growth_takes_part_in_the_range_of_any_trend() -> None:
    """A case with a straight line may declare a growth: for the range of methods, and for a what-if."""
    case = made(HISTORY, trend={"growth": {"rate": 0.02}})
    ways = result_of(case).range_of_methods
    assert "declared" in {way.trend for way in ways}
    assert result_of(case, trend="declared").method.trend == "declared"


def test_what_is_wrong_with_the_case_is_no_fault_of_the_choices() -> None:
    """A case that has no result by itself is wrong input, whatever else is chosen."""
    with pytest.raises(api.CaseError, match="after the last year"):
        api.estimate(made(HISTORY, 2020), trend="last")


def test_a_case_as_reported_only_has_nothing_to_draw_again() -> None:
    """Another trend, baseline or start is refused where nothing is computed."""
    case = made(None, reported=[{"year": 2014, "saving": 5}])
    for choice in ({"trend": "flat"}, {"start": 2010}, {"baseline": (2001, 2008)}):
        with pytest.raises(api.OptionError, match="as reported only"):
            api.estimate(case, **choice)


def test_a_year_left_out_is_a_year_like_others_after_an_earlier_start() -> None:
    """With an earlier start, an excluded year of the old baseline is a post year."""
    case = made(HISTORY, costs={"exclude": [{"year": 2004, "why": "odd"}]})
    assert 2004 in result_of(case, start=2004).post_years
