"""Discounting, payback and price levels: published examples, numpy-financial, and what always holds."""

from __future__ import annotations

import json
from itertools import accumulate

import numpy as np
import numpy_financial as npf
import pytest
from hypothesis import strategies as st
from properties import holds_for

from savings import discovery
from savings.money import prices, rates
from savings.money.discounting import (
    benefit_cost_ratio,
    discount_factors,
    internal_rate_of_return,
    payback_year,
    present_value,
    switching_value,
)
from savings.money.prices import PriceError, PriceIndex

# HM Treasury (2022), The Green Book, annex 6: discount factors at 3.5 % for the years 0 to 30.
GREEN_BOOK = """1.0000 0.9662 0.9335 0.9019 0.8714 0.8420 0.8135 0.7860 0.7594 0.7337 0.7089 0.6849 0.6618
    0.6394 0.6178 0.5969 0.5767 0.5572 0.5384 0.5202 0.5026 0.4856 0.4692 0.4533 0.4380 0.4231 0.4088 0.3950
    0.3817 0.3687 0.3563"""

AMOUNTS = st.lists(st.floats(0, 1e6), min_size=2, max_size=30)
RATES = st.floats(0, 0.5)


def test_the_green_books_factors() -> None:
    """The Green Book's table at 3.5 %: year 0 is not discounted; after 30 years its rate falls to 3 %."""
    table = [float(factor) for factor in GREEN_BOOK.split()]
    assert discount_factors(range(31), 0.035, 0).round(4).tolist() == table
    own = discount_factors(range(32), rates.get("uk-green-book").by_year(), 0)
    assert own[:31].round(4).tolist() == table
    assert own[31] == pytest.approx(1.035**-30 / 1.03)


def test_the_example_of_washington_state() -> None:
    """WSIPP (2013): 3,000 now and 500 a year for 20 years at 3 %, everything discounted from year 1."""
    benefits, costs = np.full(20, 500.0), np.array([3000.0, *[0.0] * 19])
    factors = discount_factors(range(20), 0.03, 0, "end")
    gained, spent = present_value(benefits, factors), present_value(costs, factors)
    assert (round(gained, 2), round(spent, 2), round(gained - spent, 2)) == (7438.74, 2912.62, 4526.12)
    ratio, rate = benefit_cost_ratio(gained, spent), internal_rate_of_return(benefits - costs)
    assert ratio is not None
    assert rate is not None
    assert (round(ratio, 2), round(100 * rate, 2)) == (2.55, 19.30)


@holds_for(AMOUNTS, RATES, st.integers(-5, 5), examples=100)
def test_present_values_are_those_of_numpy_financial(amounts: list[float], rate: float, base: int) -> None:
    """With amounts at the start of their years, numpy-financial gives the same, moved to the base year."""
    years = range(2000, 2000 + len(amounts))
    found = present_value(amounts, discount_factors(years, rate, 2000 + base))
    assert found == pytest.approx(float(npf.npv(rate, amounts)) * (1 + rate) ** base, rel=1e-9, abs=1e-9)


@holds_for(AMOUNTS, RATES, examples=100)
def test_the_end_of_the_year_is_a_year_more(amounts: list[float], rate: float) -> None:
    """`end` discounts every amount by one year more than `start`."""
    years = range(len(amounts))
    late, early = (discount_factors(years, rate, 0, timing) for timing in ("end", "start"))
    assert late * (1 + rate) == pytest.approx(early)


@holds_for(AMOUNTS, examples=100)
def test_without_a_rate_present_values_are_sums(amounts: list[float]) -> None:
    """At a rate of zero nothing is discounted, before the base year or after it."""
    assert present_value(amounts, discount_factors(range(len(amounts)), 0.0, 3)) == pytest.approx(
        sum(amounts)
    )


@holds_for(st.integers(-(10**6), 10**6), st.integers(1, 10**6), examples=100)
def test_a_ratio_above_one_is_a_positive_value(benefits: int, costs: int) -> None:
    """The ratio is above 1 exactly where the net value is above zero; the switching value is its inverse."""
    ratio = benefit_cost_ratio(benefits, costs)
    assert ratio is not None
    assert (ratio > 1) == (benefits - costs > 0)
    switch = switching_value(benefits, costs)
    assert (switch is None) == (benefits <= 0)
    assert switch is None or switch * benefits == pytest.approx(costs)


def test_nothing_spent_has_no_ratio_and_no_payback() -> None:
    """Without an investment there is nothing to divide by, nothing to pay back and no rate of return."""
    assert benefit_cost_ratio(5.0, 0.0) is None
    assert payback_year((2000, 2001), (1.0, 1.0), (0.0, 0.0)) is None
    assert internal_rate_of_return([1.0, 2.0]) is None


@holds_for(
    st.lists(st.tuples(st.integers(0, 1000), st.integers(0, 1000)), min_size=1, max_size=15), examples=100
)
def test_payback_is_the_first_sum_that_is_not_negative(flows: list[tuple[int, int]]) -> None:
    """Counted from the first investment, undiscounted; None where no sum reaches zero."""
    benefits, costs = [float(gain) for gain, _ in flows], [float(cost) for _, cost in flows]
    years = tuple(range(2000, 2000 + len(flows)))
    first = next((at for at, cost in enumerate(costs) if cost > 0), None)
    expected = None
    if first is not None:
        net = [gain - cost for gain, cost in zip(benefits[first:], costs[first:], strict=True)]
        expected = next((2000 + first + at for at, left in enumerate(accumulate(net)) if left >= 0), None)
    assert payback_year(years, benefits, costs) == expected


@holds_for(
    st.integers(1, 10**4),
    st.lists(st.integers(0, 10**6), min_size=1, max_size=20).filter(lambda gains: max(gains) > 500),
    examples=100,
)
def test_the_rate_of_return_is_that_of_numpy_financial(cost: int, gains: list[int]) -> None:
    """One investment and gains after it: the only rate at which they are worth nothing together."""
    flows = [-float(cost), *map(float, gains)]
    rate = internal_rate_of_return(flows)
    assert rate is not None
    worth = float(npf.npv(rate, flows))
    assert worth == pytest.approx(0, abs=1e-6 * (cost + sum(gains) / (1 + rate)))
    if -0.5 < rate < 10:
        assert rate == pytest.approx(float(npf.irr(flows)), abs=1e-6)


@pytest.mark.parametrize(
    ("flows", "rate"),
    [
        ([-100, 230, -132], None),  # 10 % and 20 %
        ([-100, 50, -1, 60], float(npf.irr([-100, 50, -1, 60]))),  # three changes of sign, and one rate
        ([-100, -5], None),
        ([0, 0], None),
        ([], None),
        ([-100, 100], 0.0),
        ([float("nan"), 1.0], None),
    ],
)
def test_a_rate_of_return_is_given_where_it_is_the_only_one(flows: list[float], rate: float | None) -> None:
    """Several rates, or none, are no answer."""
    assert internal_rate_of_return(flows) == (None if rate is None else pytest.approx(rate))


def test_every_index_of_the_package_is_whole() -> None:
    """Each index has every year from 1990 to its last, above zero, and says where and when it is from."""
    assert len(prices.every()) == 9
    for index in prices.every():
        assert list(index.levels) == list(range(1990, max(index.levels) + 1)), index.name
        assert min(index.levels.values()) > 0
        assert index.source
        assert index.vintage


def test_levels_are_those_of_their_sources() -> None:
    """Finland by the World Bank's yearly rates; the United Kingdom's deflator by the Treasury's table."""
    chained = 1.0118413523 * 1.0341680755 * 1.0280833623 * 1.0147828616 * 1.0104119621  # 2010 to 2014
    assert prices.get("fi-consumer-prices").factor(2009, None, 2014) == pytest.approx(chained, rel=1e-7)
    deflator = prices.get("uk-gdp-deflator")
    assert deflator.levels[2022] == 100
    assert deflator.forecast_from == 2023
    assert max(deflator.measured().levels) == 2022


@holds_for(st.integers(1990, 2024), st.integers(1990, 2024), st.floats(-1e9, 1e9), examples=100)
def test_other_prices_and_back(year: int, base: int, amount: float) -> None:
    """An amount in other prices, brought back to those of its own year, is what it was."""
    index = prices.get("fi-consumer-prices")
    real = amount * index.factor(year, None, base)
    assert real * index.factor(year, base, None) == pytest.approx(amount)
    assert index.factor(year, None, year) == 1


def test_a_year_without_a_level_is_said() -> None:
    """What the index does not have is an error that names the year."""
    with pytest.raises(PriceError, match="has no 2005"):
        PriceIndex("", {2000: 1.0, 2001: 1.1}).factor(2005, None, 2000)


def test_official_rates_say_where_they_are_from() -> None:
    """Each official rate has a country, a source, a year, and steps that follow each other."""
    for name in discovery.tables(rates.FOLDER):
        rate = rates.get(name)
        ends = [last for _, last in rate.steps]
        assert ends[-1] is None
        assert [*ends[:-1]] == sorted(last for last in ends if last is not None)
        assert rate.source
        assert 2000 < rate.year < 2030
        assert len(rate.by_year()) == (ends[-2] or 0) + 1 if len(ends) > 1 else 1
        assert json.loads(discovery.table(rates.FOLDER, name))["country"] == rate.country
    firsts = {code: of.by_year()[0] for code in ("GB", "UK", "no", "DK") if (of := rates.of_country(code))}
    assert firsts == {"GB": 0.035, "UK": 0.035, "no": 0.04, "DK": 0.035}
    assert rates.of_country("FI") is rates.of_country(None) is None
