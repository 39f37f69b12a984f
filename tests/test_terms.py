"""Prices and heads: what is fitted on costs in other terms, by hand and by what must hold for all figures."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from conftest import CASES, Run
from hypothesis import given, settings
from hypothesis import strategies as st
from made_cases import estimate_of, made, result_of
from properties import holds_for

import savings as api
from savings.case.template import read_template
from savings.counterfactual.baseline import Baseline
from savings.estimation.outlay import outlay
from savings.estimation.terms import terms
from savings.trends.structural import structural

YEARS = range(2000, 2012)
START = 2008
HISTORY = dict(zip(YEARS, [100.0, 104, 103, 110, 115, 113, 121, 126, 122, 125, 121, 127], strict=True))
LEVELS = dict(zip(YEARS, [80.0, 82, 85, 86, 90, 91, 93, 96, 100, 101, 104, 108], strict=True))
HEADS = dict(zip(YEARS, [50.0, 51, 52, 52, 53, 55, 56, 58, 60, 61, 63, 66], strict=True))
INDEX = {"levels": LEVELS}
FINLAND = {"name": "Exampleville", "country": "FI"}


def line(costs: dict[int, float]) -> dict[int, float]:
    """Return the straight line of the years before the start, by numpy, in every year."""
    before = [year for year in YEARS if year < START]
    slope, level = np.polyfit(before, [costs[year] for year in before], 1)
    return {year: float(level + slope * year) for year in YEARS}


def real(base: int) -> dict[int, float]:
    return {year: cost * LEVELS[base] / LEVELS[year] for year, cost in HISTORY.items()}


def test_prices_of_one_year_are_fitted_in_them() -> None:
    """The line goes through the costs in prices of 2010, and all that is shown is in these."""
    result = result_of(made(HISTORY, START, costs={"price_index": INDEX}), prices=2010)
    costs, drawn = real(2010), line(real(2010))
    assert [row.observed for row in result.years] == pytest.approx(list(costs.values()))
    assert [row.counterfactual for row in result.years] == pytest.approx(list(drawn.values()))
    assert result.total.value == pytest.approx(sum(drawn[y] - costs[y] for y in YEARS if y >= START))
    assert result.method.prices == "2010"
    assert result.method.changed == ("prices",)


@given(st.sampled_from(list(YEARS)), st.sampled_from(list(YEARS)))
@settings(max_examples=10)
def test_another_base_year_is_another_unit(one: int, other: int) -> None:
    """Prices of two years differ by one factor, in points and intervals alike."""
    case = made(HISTORY, START, costs={"price_index": INDEX})
    first, second = (result_of(case, prices=year).total for year in (one, other))
    factor = LEVELS[other] / LEVELS[one]
    assert second[:3] == pytest.approx([factor * each for each in first[:3]], rel=1e-6)
    assert second.percent == pytest.approx(first.percent)


def test_without_prices_an_index_changes_nothing_but_is_shown() -> None:
    """The headline stays nominal; beside it stands the total in prices of the last year."""
    case = made(HISTORY, START, costs={"price_index": INDEX})
    plain, shown = result_of(made(HISTORY, START)), api.estimate(case)
    assert shown.result is not None
    assert shown.otherwise is not None
    assert shown.result.total == plain.total
    assert shown.otherwise.method.prices == "2011"
    assert shown.otherwise.total == result_of(case, prices=2011).total
    back = estimate_of(case, prices=2011).otherwise
    assert back is not None
    assert back.total == plain.total


def test_figures_in_prices_of_a_year_can_be_put_into_others() -> None:
    """A case in prices of 2005 gives what the nominal one gives, nominal and in prices of 2010."""
    nominal = made(HISTORY, START, costs={"price_index": INDEX})
    costs = {"price_index": INDEX, "prices": {"base_year": 2005}}
    case = made(real(2005), START, costs=costs)
    for prices in ("nominal", 2010):
        wanted = result_of(nominal, prices=None if prices == "nominal" else prices).total
        assert result_of(case, prices=prices).total[:3] == pytest.approx(wanted[:3])
    assert result_of(case).method.prices == "2005"


def test_the_investment_is_in_the_same_prices() -> None:
    """What was paid in each year is brought to the prices of the costs, and taken off in them."""
    spent = [{"from": 2007, "to": 2009, "amount": 10}]
    costs = {"price_index": INDEX, "includes_investment": False}
    result = result_of(made(HISTORY, START, costs=costs, investment=spent), prices=2010)
    paid = sum(10 * LEVELS[2010] / LEVELS[year] for year in (2007, 2008, 2009))
    assert result.outlay is not None and result.net is not None
    assert result.outlay.up_to(2009).total == pytest.approx(paid)
    assert result.net.value == pytest.approx(result.total.value - paid)


def test_costs_per_head_are_fitted_and_carried_back() -> None:
    """The line goes through costs over heads; the projected cost is that, times the heads there were."""
    counted = {"measure": "people", "history": HEADS}
    estimate = estimate_of(made(HISTORY, START, costs={"per": counted}))
    result, per_head = estimate.result, estimate.per_head
    assert result is not None
    assert per_head is not None
    each = {year: cost / HEADS[year] for year, cost in HISTORY.items()}
    drawn = line(each)
    projected = {year: drawn[year] * HEADS[year] for year in YEARS}
    assert [row.counterfactual for row in result.years] == pytest.approx(list(projected.values()))
    post = [year for year in YEARS if year >= START]
    total = sum(projected[year] - HISTORY[year] for year in post)
    assert result.total.value == pytest.approx(total)
    assert per_head.last.point == pytest.approx(drawn[2011] - each[2011])
    assert per_head.saving.point == pytest.approx(total / sum(HEADS[year] for year in post))
    assert [row.observed for row in per_head.years] == pytest.approx(list(each.values()))


def test_the_interval_per_head_is_that_of_the_costs_per_head() -> None:
    """The interval of a year, and of the sum, is the calibrated one of costs over heads, times the heads."""
    result = result_of(made(HISTORY, START, costs={"per": {"measure": "people", "history": HEADS}}))
    before, post = list(YEARS)[:8], tuple(YEARS)[8:]
    each = tuple(HISTORY[year] / HEADS[year] for year in before)
    drawn = structural(Baseline(tuple(before), each), post)
    heads = np.array([HEADS[year] for year in post])
    spent = sum(HISTORY[year] for year in post)
    lower, upper = drawn.ends((heads / 100)[None], 0.95)
    assert (result.total.lower, result.total.upper) == pytest.approx(
        (100 * lower[0] - spent, 100 * upper[0] - spent), rel=1e-6
    )
    again = result.counterfactual.totals(np.ones((1, len(post))), 0.95)
    assert again.lower[0] - spent == pytest.approx(result.total.lower, rel=1e-6)
    assert result.counterfactual_by_year.lower == pytest.approx(
        [result.counterfactual.year(year).lower for year in post], rel=1e-6
    )


@holds_for(
    st.floats(0.5, 5000), st.sampled_from(["linear", "drift", "flat", "last", "structural"]), examples=15
)
def test_as_many_people_in_every_year_change_nothing(count: float, trend: str) -> None:
    """Costs per head of a number that never changes are the costs themselves."""
    counted = {"measure": "people", "history": dict.fromkeys(YEARS, count)}
    alone = result_of(made(HISTORY, START), trend=trend)
    result = result_of(made(HISTORY, START, costs={"per": counted}), trend=trend)
    assert result.total[:3] == pytest.approx(alone.total[:3], rel=1e-6)
    assert result.projected.without_each == pytest.approx(alone.projected.without_each, nan_ok=True)
    assert result.projected.way_totals == pytest.approx(alone.projected.way_totals)


def test_what_is_left_out_is_left_out_per_head_too() -> None:
    """The total without a baseline year is that of the case without it, also per head."""
    costs = {"per": {"measure": "people", "history": HEADS}}
    result = result_of(made(HISTORY, START, costs=costs))
    left = {**costs, "exclude": [{"year": 2003, "why": "a test"}]}
    without = result_of(made(HISTORY, START, costs=left))
    assert result.projected.without_each[3] == pytest.approx(sum(without.projected.points))


def test_cases_with_and_without_heads_are_estimated_together() -> None:
    """Many cases at once give what each gives alone."""
    other = {year: count * (1 + 0.02 * at) for at, (year, count) in enumerate(HEADS.items())}
    cases = [
        made(HISTORY, START),
        made(HISTORY, START, costs={"per": {"measure": "people", "history": HEADS}}),
        made(HISTORY, START, costs={"per": {"measure": "people", "history": other}, "price_index": INDEX}),
    ]
    for case, found in zip(cases, api.estimate_many(cases), strict=True):
        assert isinstance(found, api.Estimate)
        assert found.result is not None
        alone = result_of(case)
        assert found.result.total[:3] == pytest.approx(alone.total[:3])
        assert found.result.projected.without_each == pytest.approx(alone.projected.without_each)


def test_comparison_areas_are_in_the_same_prices() -> None:
    """A ratio to others knows no prices: the projected cost is the nominal one, in other prices."""
    areas = [
        {"name": f"Area {at}", "history": {year: (at + 2) * cost for year, cost in HISTORY.items()}}
        for at in range(3)
    ]
    for area, grows in zip(areas, (1.01, 1.02, 0.99), strict=True):
        history: Any = area["history"]
        area["history"] = {year: cost * grows ** (year - 2000) for year, cost in history.items()}
    case = made(HISTORY, START, costs={"price_index": INDEX}, comparison={"areas": areas})
    nominal, shown = result_of(case), result_of(case, prices=2010)
    factors = [LEVELS[2010] / LEVELS[year] for year in nominal.post_years]
    assert shown.projected.points == pytest.approx(
        [point * factor for point, factor in zip(nominal.projected.points, factors, strict=True)]
    )


@pytest.mark.parametrize(
    ("index", "message"),
    [
        (None, "names no price index: write 'costs: {price_index: {name: fi-consumer-prices}}'"),
        ({"levels": {2004: 1, 2005: 1, 2006: 1}}, "nothing for 2000, 2001, 2002, 2003, 2007"),
    ],
)
def test_prices_that_are_not_known_are_an_error(index: dict[str, Any] | None, message: str) -> None:
    """Without an index, or without one of its years, amounts cannot be put into other prices."""
    case = made(HISTORY, START, costs={"price_index": index}, municipality=FINLAND)
    with pytest.raises(api.SavingsError) as caught:
        api.estimate(case, prices=2005)
    assert message in str(caught.value)
    assert estimate_of(case).otherwise is None


def test_an_index_that_ends_says_which_other_one_reaches() -> None:
    """The Treasury's deflator is a forecast from 2023 on; consumer prices have the year, and say so."""
    history = {**{year: 100.0 + year % 7 for year in range(2015, 2024)}}
    british = {"name": "Exampleshire", "country": "GB"}
    for forecast in (False, True):
        index = {"name": "uk-gdp-deflator", "forecast": forecast}
        case = made(history, 2021, costs={"price_index": index, "unit": "GBP"}, municipality=british)
        if forecast:
            assert result_of(case, prices=2023).method.prices == "2023"
            continue
        with pytest.raises(api.CaseError) as caught:
            api.estimate(case, prices=2020)
        for part in ("nothing for 2023", "'forecast: true' allows", "uk-consumer-prices has them all"):
            assert part in str(caught.value)
        assert estimate_of(case).otherwise is None


def test_the_year_of_the_prices_must_be_known_too() -> None:
    """A year that only the caller asks for is the caller's to change; one of the investment is said to be."""
    costs = {"price_index": INDEX, "includes_investment": False}
    with pytest.raises(api.OptionError, match="nothing for 2030; it reaches from 2000 to 2011"):
        api.estimate(made(HISTORY, START, costs=costs), prices=2030)
    early = made(HISTORY, START, costs=costs, investment=[{"year": 1995, "amount": 1}])
    with pytest.raises(api.CaseError, match=r"nothing for 1995 \(in which the intervention cost something\)"):
        api.estimate(early, prices=2010)


def test_people_are_needed_in_every_year_that_is_compared() -> None:
    """A year without a number is an error that names it; a year outside the baseline needs none."""
    heads = {year: count for year, count in HEADS.items() if year not in (2003, 2010)}
    costs = {"per": {"measure": "people", "history": heads}}
    with pytest.raises(api.CaseError, match="has nothing for 2003, 2010, which the costs have") as caught:
        api.estimate(made(HISTORY, START, costs=costs))
    assert caught.value.problems[0].key == "costs.per.history"
    late = made(HISTORY, START, costs=costs, trend={"baseline": {"from": 2004}})
    with pytest.raises(api.CaseError, match="has nothing for 2010, which"):
        api.estimate(late)
    heads[2010] = 60
    costs = {"per": {"measure": "people", "history": heads}}
    assert (
        result_of(made(HISTORY, START, costs=costs, trend={"baseline": {"from": 2004}})).baseline.years[0]
        == 2004
    )


def test_what_lasts_is_spread_and_what_ramps_climbs() -> None:
    """A house of 300 bears 30 a year for ten years; workers come in steps; moved money is no new money."""
    case = made(
        HISTORY,
        START,
        costs={"includes_investment": False},
        investment=[
            {"year": 2007, "amount": 300, "life": 10},
            {"from": 2008, "to": 2011, "amount": 8, "ramp": [0.25, 0.5]},
            {"from": 2008, "to": 2011, "amount": 2, "moved_from": "reception home"},
            {"year": 2009, "amount": 5, "in_kind": True},
        ],
    )
    found = outlay(case, terms(case, None, YEARS))
    assert found is not None
    assert found.paid == {2007: 300, 2008: 4, 2009: 11, 2010: 10, 2011: 10}
    assert found.borne[2007] == 30
    assert found.borne[2008] == 30 + 2 + 2
    assert max(found.borne) == 2016
    spent = found.up_to(2011)
    assert (spent.total, spent.moved, spent.in_kind, spent.new) == pytest.approx((185, 8, 5, 172))
    result = result_of(case)
    assert result.net is not None
    assert result.net.value == pytest.approx(result.total.value - 185)


def test_prices_on_the_command_line(savings: Run, tmp_path: Path) -> None:
    """`--prices` names the year in the full sentence and in the note; what is no year is refused."""
    shown = savings("estimate", CASES / "leeds.yaml", "--prices", "2013-14", "--explain")
    text = " ".join(shown.stdout.split())
    assert "(in prices of 2013-14)" in text
    assert "in current prices, the saving is 13.9 million British pounds for 2012-13 to 2013-14" in text
    rows = savings("estimate", CASES / "leeds.yaml", "--prices", "2013", "-f", "csv").stdout.splitlines()
    assert all(row.rstrip('"').endswith("The amounts are in prices of 2013-14.") for row in rows[1:])
    wrong = savings("estimate", CASES / "leeds.yaml", "--prices", "last")
    assert (wrong.returncode, wrong.stdout) == (2, "")
    assert "'last' is not a year" in wrong.stderr
    none = savings("estimate", CASES / "imatra-illustrative.yaml", "--prices", "2010")
    assert (none.returncode, none.stdout) == (2, "")
    assert "names no price index" in none.stderr
    batch = savings("batch", CASES / "leeds.yaml", CASES / "imatra.yaml", "--prices", "2013", "-f", "csv")
    assert (batch.returncode, batch.stdout.count("in prices of 2013-14")) == (0, 1)
    table = savings("batch", CASES / "leeds.yaml", "--prices", "2013", "-f", "text").stdout
    assert "The amounts are in prices of 2013." in " ".join(table.split())


def test_an_index_from_a_table(savings: Run, tmp_path: Path) -> None:
    """An index in a table gives what the same levels give in the case; a gap or a zero has a line."""
    case = (CASES / "leeds.yaml").read_text("utf-8")
    own = "price_index: {table: {file: index.csv, year: year, level: index}}"
    (tmp_path / "case.yaml").write_text(case.replace("price_index: {name: uk-gdp-deflator}", own), "utf-8")
    levels = {2008: 79.0, 2009: 80.5, 2010: 81.75, 2011: 83, 2012: 84.7, 2013: 86.2}

    def run(known: dict[int, float], *options: str) -> Any:
        rows = "".join(f"{year};{str(level).replace('.', ',')}\n" for year, level in known.items())
        (tmp_path / "index.csv").write_text(f"year;index\n{rows}", "utf-8")
        return savings("estimate", tmp_path / "case.yaml", "-f", "csv", *options)

    assert run(levels, "--prices", "2013").stdout
    read = api.estimate(api.read_case(tmp_path / "case.yaml"), prices=2010).result
    assert read is not None
    written = case.replace("price_index: {name: uk-gdp-deflator}", f"price_index: {{levels: {levels}}}")
    (tmp_path / "levels.yaml").write_text(written, "utf-8")
    assert read.total == result_of(api.read_case(tmp_path / "levels.yaml"), prices=2010).total
    place = "case.yaml:33:24: costs.price_index.table: "
    gap = run({year: level for year, level in levels.items() if year != 2010})
    assert place in gap.stderr
    assert "has a gap: there is nothing for 2010" in gap.stderr
    zero = run({**levels, 2011: 0})
    assert place in zero.stderr
    assert "index is not above zero in 2011" in zero.stderr
    assert (gap.returncode, zero.returncode) == (1, 1)


def test_a_declared_growth_is_one_in_the_prices_of_the_case() -> None:
    """In other prices there is no declared trend: not as the headline, nor in the range of methods."""
    costs = {"price_index": INDEX}
    growth = {"growth": {"amount": 3}}
    ways = {way.trend for way in result_of(made(HISTORY, START, costs=costs, trend=growth)).range_of_methods}
    real_ways = {
        way.trend
        for way in result_of(made(HISTORY, START, costs=costs, trend=growth), prices=2010).range_of_methods
    }
    assert ways - real_ways == {"declared"}
    case = made(HISTORY, START, costs=costs, trend={"model": "declared", **growth})
    with pytest.raises(api.OptionError, match="'declared' grows in the prices of the case"):
        api.estimate(case, prices=2010)
    plain = estimate_of(case)
    assert plain.otherwise is None
    assert "The declared growth is in the prices of the case" in " ".join(api.Report(plain).render().split())


def test_a_declared_amount_per_head_is_said_per_head() -> None:
    """An amount is declared for as many people as there were; the sentence says it for each of them."""
    costs = {"per": {"measure": "people", "history": HEADS}}
    case = made(HISTORY, START, costs=costs, trend={"model": "declared", "growth": {"amount": 29}})
    text = " ".join(api.Report(api.estimate(case)).render("text", api.Layout(explain=True)).split())
    assert "costs per head had grown from 2007 on by 0.500 euros a year" in text


def test_sums_of_a_batch_keep_prices_apart(savings: Run, tmp_path: Path) -> None:
    """Amounts in current prices and in those of a year are not added up."""
    text = (CASES / "leeds.yaml").read_text("utf-8")
    (tmp_path / "nominal.yaml").write_text(text, "utf-8")
    (tmp_path / "real.yaml").write_text(
        text.replace("prices: nominal", "prices: {base_year: 2013-14}"), "utf-8"
    )
    done = savings("batch", tmp_path, "--summary", "--include", "doubles")  # one history in two prices
    assert "GBP (cases: 1): together" in done.stdout
    assert "GBP in prices of 2013-14 (cases: 1): together" in done.stdout


def test_years_to_come_need_no_prices() -> None:
    """What the intervention will cost after all years that are looked at keeps no one from real figures."""
    spent = [{"from": 2008, "to": 2030, "amount": 1}]
    costs = {"price_index": INDEX, "includes_investment": False}
    found = estimate_of(made(HISTORY, START, costs=costs, investment=spent), prices=2010)
    assert found.investment == pytest.approx(sum(LEVELS[2010] / LEVELS[year] for year in range(2008, 2012)))
    assert found.investment_later == 19
    assert found.otherwise is not None


@pytest.mark.parametrize(
    ("costs", "message"),
    [
        ({"price_index": INDEX, "unit": "packs"}, "a price index is for money, and the unit is 'packs'"),
        ({"price_index": {"levels": {2000: 1, 2001: 1e-12}}}, "is too small; a number above zero is needed"),
        (
            {"per": {"measure": "people", "history": {2000: 1e-12}}},
            "is too small; a number above zero is needed",
        ),
    ],
)
def test_what_has_no_prices_and_no_people(costs: dict[str, Any], message: str) -> None:
    """An index for a unit that is no money, and numbers that nothing can be divided by, are refused."""
    with pytest.raises(ValueError, match=message):
        made(HISTORY, START, costs=costs)


def test_the_check_takes_prices_too(savings: Run, tmp_path: Path) -> None:
    """A case with an official rate is in order in the prices of one year, and only in these."""
    text = (CASES / "leeds.yaml").read_text("utf-8") + "\nappraisal: {}\n"
    (tmp_path / "case.yaml").write_text(text, "utf-8")
    plain = savings("check", tmp_path / "case.yaml")
    assert (plain.returncode, plain.stdout) == (1, "")
    assert "the rate 'uk-green-book' is real" in plain.stderr
    assert savings("check", tmp_path / "case.yaml", "--prices", "2013").returncode == 0


def test_a_template_counts_nobody(tmp_path: Path) -> None:
    """The people of one area are not those of another: a template with them is refused."""
    text = (CASES / "leeds.yaml").read_text("utf-8")
    text = text.replace("costs:\n", "for_each: {file: t.csv, area: a, year: y, amount: m}\ncosts:\n", 1)
    text = re.sub(
        r"  history:\n(?:    .*\n)+", "  per: {measure: people, history: {2008: 1}}\n", text, count=1
    )
    (tmp_path / "t.csv").write_text("a,y,m\nLeeds,2008,1\n", "utf-8")
    (tmp_path / "case.template.yaml").write_text(text, "utf-8")
    with pytest.raises(api.CaseError, match="counts one area; a template makes cases of many"):
        read_template(tmp_path / "case.template.yaml")
