"""What a saving is worth: appraisal, adjustments, payers, fewer or cheaper; by hand and by properties."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import strategies as st
from made_cases import estimate_of, made
from properties import holds_for

import savings as api
from savings.comparisons.relative import relative
from savings.counterfactual.baseline import Baseline
from savings.counterfactual.combined import Scaled
from savings.counterfactual.comparison_panel import ComparisonPanel
from savings.counterfactual.model import Counterfactual, Estimated
from savings.estimation.worth.appraisal import Appraisal
from savings.trends import draw, names

# Costs that rise by 10 a year and then stop: the line goes on to 160, 170, 180, and 10, 20, 30 are saved.
STEADY = {year: 100.0 + 10 * (year - 2001) for year in range(2001, 2007)} | dict.fromkeys(
    range(2007, 2010), 150.0
)
WANDERING = dict(
    zip(range(2000, 2012), [100.0, 104, 103, 110, 115, 113, 121, 126, 119, 118, 121, 117], strict=True)
)
SPENT = [{"year": 2006, "amount": 12}, {"from": 2007, "to": 2009, "amount": 4}]
OUTSIDE = {"includes_investment": False}


def estimate(history: dict[int, float] = STEADY, start: int = 2007, **more: Any) -> api.Estimate:
    more = {"costs": OUTSIDE, "investment": SPENT, **more}
    return estimate_of(made(history, start, **more))


def appraised(**more: Any) -> Appraisal:
    found = estimate(**more).appraisal
    assert found is not None
    return found


def known(figure: Estimated | None) -> Estimated:
    assert figure is not None
    return figure


def test_an_appraisal_by_hand() -> None:
    """Savings 10, 20, 30; costs 12 the year before and 4 a year; at 10 %, from 2006 on."""
    found = appraised(appraisal={"discount_rate": 0.1})
    benefits = 10 / 1.1 + 20 / 1.21 + 30 / 1.331
    costs = 12 + 4 / 1.1 + 4 / 1.21 + 4 / 1.331
    assert found.discounting.base_year == 2006
    assert found.benefits.point == pytest.approx(benefits)
    assert found.costs == pytest.approx(costs)
    assert known(found.npv).point == pytest.approx(benefits - costs)
    assert found.bcr is not None
    assert found.bcr.point == pytest.approx(benefits / costs)
    assert found.switching[0] == pytest.approx(costs / benefits)
    # The running sums are -12, -6, 10 and 36.
    assert found.payback_year == 2008
    assert dict(found.paid_back)[2006] == 0
    rate = found.irr[0]
    assert rate is not None
    assert -12 + 6 / (1 + rate) + 16 / (1 + rate) ** 2 + 26 / (1 + rate) ** 3 == pytest.approx(0, abs=1e-9)
    assert found.npv_after is None
    assert found.npv_observed == found.npv


@pytest.mark.parametrize(("saving", "shares"), [("hold", [1, 1, 1, 1]), ("fade", [0.75, 0.5, 0.25, 0])])
def test_years_beyond_are_shown_apart(saving: str, shares: list[float]) -> None:
    """The last saving, 30, goes on or fades; its value is apart, and costs are those of the case alone."""
    later = [*SPENT, {"year": 2010, "amount": 7}]
    found = appraised(
        investment=later, appraisal={"discount_rate": 0.1, "after": {"saving": saving, "over": 4}}
    )
    after = sum(30 * share * 1.1 ** -(4 + at) for at, share in enumerate(shares)) - 7 * 1.1**-4
    assert known(found.npv_after).point == pytest.approx(after)
    assert known(found.npv).point == pytest.approx(known(found.npv_observed).point + after)
    alone = appraised(investment=later, appraisal={"discount_rate": 0.1})
    assert known(found.npv_observed).point == pytest.approx(known(alone.npv).point)


def test_the_end_of_the_year() -> None:
    """With `timing: end` everything, the investment too, is worth a year less."""
    start, end = (appraised(appraisal={"discount_rate": 0.1, "timing": each}) for each in ("start", "end"))
    assert known(end.npv).point == pytest.approx(known(start.npv).point / 1.1)
    assert end.bcr is not None
    assert start.bcr is not None
    assert end.bcr.point == pytest.approx(start.bcr.point)


def test_an_official_rate_is_the_countrys_and_real() -> None:
    """Without a rate, the one of the country is taken, for figures in the prices of one year."""
    index = {"levels": dict.fromkeys(STEADY, 100.0)}
    british = {"name": "Exampleshire", "country": "GB"}
    case = made(
        STEADY,
        2007,
        costs={**OUTSIDE, "price_index": index},
        investment=SPENT,
        appraisal={},
        municipality=british,
    )
    found = estimate_of(case, prices=2006).appraisal
    assert found is not None
    assert found.discounting.official is not None
    assert found.discounting.official.name == "uk-green-book"
    assert found.benefits.point == pytest.approx(10 / 1.035 + 20 / 1.035**2 + 30 / 1.035**3)
    with pytest.raises(api.CaseError, match="'uk-green-book' is real, and the figures are in current prices"):
        api.estimate(case)


@pytest.mark.parametrize(
    ("appraisal", "prices", "message"),
    [
        ({}, None, "'discount_rate' is missing: FI has no official rate"),
        (
            {"discount_rate": 0.03, "rate_is": "real"},
            None,
            "the rate is real, and the figures are in current prices",
        ),
        (
            {"discount_rate": 0.03, "rate_is": "nominal"},
            2005,
            "the rate is nominal, and the figures are in prices",
        ),
        ({"discount_rate": "no-r-109"}, None, "'no-r-109' is real"),
        ({"discount_rate": "no-r-109", "rate_is": "nominal"}, None, "'no-r-109' is real, whatever this says"),
        (
            {"discount_rate": 0.03, "base_year": 1999},
            None,
            "1999 lies outside the years of the case, 2001 to 2009",
        ),
    ],
)
def test_a_rate_that_does_not_fit_is_an_error(
    appraisal: dict[str, Any], prices: int | None, message: str
) -> None:
    """A rate for other prices than the figures, none at all, or a base year far away: the case says it."""
    costs = {**OUTSIDE, "price_index": {"name": "fi-consumer-prices"}}
    finnish = {"name": "Exampleville", "country": "FI"}
    with pytest.raises(api.CaseError) as caught:
        api.estimate(
            made(STEADY, 2007, costs=costs, appraisal=appraisal, municipality=finnish), prices=prices
        )
    assert message in str(caught.value)
    assert caught.value.problems[0].key.startswith("appraisal")


@holds_for(
    st.lists(st.floats(50, 200), min_size=9, max_size=9),
    st.floats(0.1, 500),
    st.booleans(),
    st.floats(0, 0.2).map(lambda rate: round(rate, 9)),
    st.floats(0.001, 1000),
    examples=25,
)
def test_what_holds_for_every_appraisal(
    costs: list[float], amount: float, inside: bool, rate: float, scale: float
) -> None:
    """At no rate the value is the net saving; ratio, switching value and units agree at every rate."""
    history = dict(zip(range(2001, 2010), costs, strict=True))
    spent = [{"year": 2006, "amount": amount}, {"year": 2008, "amount": amount / 2}]

    def made_with(rate: float, times: float = 1.0) -> api.Estimate:
        return estimate_of(
            made(
                {year: cost * times for year, cost in history.items()},
                2007,
                costs={"includes_investment": inside},
                investment=[{**item, "amount": item["amount"] * times} for item in spent],
                appraisal={"discount_rate": rate},
            )
        )

    plain = made_with(0.0)
    assert plain.appraisal is not None
    assert plain.result is not None
    assert plain.result.net is not None
    size = sum(costs) + amount
    early = amount if inside else 0  # what lies in the baseline's costs is in no saving
    net = [each - early for each in plain.result.net[:3]]
    assert plain.appraisal.npv == pytest.approx(net, abs=1e-9 * size)
    assert plain.appraisal.benefits.point == pytest.approx(plain.result.gross - early, abs=1e-9 * size)
    found = made_with(rate).appraisal
    assert found is not None
    assert found.bcr is not None
    assert (found.bcr.point > 1) == (known(found.npv).point > 0)
    assert found.bcr.point * found.costs == pytest.approx(found.benefits.point)
    if found.switching[0] is not None:
        assert found.switching[0] * found.benefits.point == pytest.approx(found.costs)
    chances = [chance for _, chance in found.paid_back]
    assert all(0 <= chance <= 1 for chance in chances)
    larger = made_with(rate, scale).appraisal
    assert larger is not None
    assert larger.npv == pytest.approx(
        [scale * each for each in known(found.npv)], rel=1e-6, abs=1e-6 * scale * size
    )
    assert larger.payback_year == found.payback_year
    assert larger.irr[0] == (None if found.irr[0] is None else pytest.approx(found.irr[0], abs=1e-6))


def test_every_interval_is_from_the_joint_distribution() -> None:
    """The ends of the value are those of the discounted sum of the years; the others follow from it."""
    found = appraised(history=WANDERING, start=2008, appraisal={"discount_rate": 0.04})
    result = found.result
    weights = 1.04 ** -(np.array(result.post_years) - 2006.0)
    total = result.counterfactual.total(weights, 0.95)
    spent = float(weights @ np.array(result.spent_by_year))
    assert found.benefits == pytest.approx([each - spent for each in total])
    assert found.bcr is not None
    assert found.bcr.lower == pytest.approx(found.benefits.lower / found.costs)
    assert known(found.npv).upper == pytest.approx(found.benefits.upper - found.costs)
    rate, lower, upper = found.irr
    assert rate is not None
    for end, name in ((lower, "lower"), (upper, "upper")):
        if end is not None:
            assert getattr(found._npv_at(np.array([end])), name)[0] == pytest.approx(0, abs=0.2)
    # The chance of having paid back is that of a net saving above zero, which its interval knows as well.
    chance = dict(found.paid_back)[2011]
    level = abs(2 * chance - 1)
    net = appraised(history=WANDERING, start=2008, appraisal={"discount_rate": 0.0})
    at_zero = net.result.counterfactual.total(np.ones(4), level)
    needed = sum(net.result.spent_by_year) + net.flows.costs.sum()
    assert min(abs(at_zero.lower - needed), abs(at_zero.upper - needed)) < 0.05


POSSIBLE = [name for name in names() if name != "declared"]


@pytest.mark.parametrize("interval", ["calibrated", "textbook"])
@pytest.mark.parametrize("trend", POSSIBLE)
def test_a_probability_is_the_one_that_its_interval_leaves(trend: str, interval: str) -> None:
    """Below the lower end of an interval lies half of what it leaves out, above the upper one the rest."""
    years = tuple(range(2000, 2008))
    baseline = Baseline(years, tuple(WANDERING[year] for year in years))
    drawn = draw(trend, baseline, (2008, 2009, 2010), interval)
    for each in (drawn, Scaled(drawn.years, drawn.fitted, drawn, np.array([1.0, 1.5, 2.0]))):
        _leaves(each, np.array([1.0, 0.5, 2.0]))


@pytest.mark.slow
def test_a_probability_beside_comparison_areas() -> None:
    """The same holds for what is measured against others."""
    years = tuple(range(2000, 2008))
    own = np.array([WANDERING[year] for year in years])
    areas = np.array(
        [own * (1 + 0.02 * at) ** np.arange(8) + 3 * np.sin(at + np.arange(8)) for at in range(5)]
    )
    panel = ComparisonPanel(years, own, areas, (2008, 2009), areas[:, -2:] * 1.05)
    _leaves(relative(panel), np.array([1.0, 0.8]))


def _leaves(counterfactual: Counterfactual, weights: np.ndarray[Any, np.dtype[np.float64]]) -> None:
    for level in (0.5, 0.9):
        (lower,), (upper,) = counterfactual.ends(weights[None], level)
        below = [counterfactual.below(end, weights) for end in (lower, upper)]
        assert below == pytest.approx([(1 - level) / 2, (1 + level) / 2], abs=2e-4)
    # What every counterfactual can do, without a formula of its own, gives the same.
    assert Counterfactual._free_below(counterfactual, lower, weights) == pytest.approx(below[0], abs=1e-3)


STEPS = [
    {"name": "deadweight", "factor": 0.8, "source": "Own judgement"},
    {"name": "drop-off", "by_year": {2008: 0.5, 2009: 0.25}},
    {"name": "optimism bias", "factor": 1.25, "of": "investment"},
]


def test_the_bridge_by_hand() -> None:
    """60 gross and 24 of cost: 48 after deadweight, 8 + 8 + 6 after the drop-off, 30 of cost in the end."""
    steps = estimate(adjustments=STEPS).bridge
    assert [step.saving.point for step in steps] == pytest.approx([60, 48, 22, 22])
    assert [step.investment for step in steps] == pytest.approx([24, 24, 24, 30])
    assert [known(step.net).point for step in steps if step.net] == pytest.approx([36, 24, -2, -8])
    assert estimate().bridge == ()


def test_adjustments_reach_the_appraisal_and_leave_the_estimate() -> None:
    """What is appraised is what remains; the estimate itself stays what it is."""
    found = estimate(adjustments=STEPS, appraisal={"discount_rate": 0.0})
    assert found.appraisal is not None
    assert found.result is not None
    assert known(found.appraisal.npv).point == pytest.approx(-8)
    assert found.result.total.value == pytest.approx(60)


def test_investment_inside_the_costs_is_not_taken_off_twice() -> None:
    """What was paid after the start is in the costs, and gross with them; the 12 before it are not."""
    found = estimate(costs={"includes_investment": True}, adjustments=STEPS[:1])
    gross, after = found.bridge
    assert gross.saving.point == pytest.approx(72)
    assert gross.net is not None
    assert known(gross.net).point == pytest.approx(48)
    assert after.net is not None
    assert known(after.net).point == pytest.approx(0.8 * 72 - 24)


def test_payers_share_all_of_it() -> None:
    """By year and together, what payers gain and pay adds up to the whole; shares of the two may differ."""
    payers = [{"name": "city", "share": 0.7, "investment_share": 1}, {"name": "state", "share": 0.3}]
    payers[1]["investment_share"] = 0
    found = estimate(payers=payers, cashable=0.5, adjustments=STEPS)
    city, state = found.payers
    assert city.saving.point + state.saving.point == pytest.approx(22)
    assert (city.investment, state.investment) == pytest.approx((30, 0))
    nets = [known(year.net).point for year in city.years if year.net]
    assert nets == pytest.approx([-15, 0.7 * 8 - 5, 0.7 * 8 - 5, 0.7 * 6 - 5])
    assert city.net is not None
    assert known(city.net).point == pytest.approx(sum(nets))
    assert state.net_cashable is not None
    assert state.net_cashable.point == pytest.approx(0.5 * 0.3 * 22)


def test_only_the_cashable_part_is_money() -> None:
    """Its share of what remains, less the whole cost; the rest stands apart and is in no sum."""
    found = estimate(cashable=0.6, appraisal={"discount_rate": 0.0})
    assert found.cashable is not None
    assert found.appraisal is not None
    assert (found.cashable.saving.point, known(found.cashable.net).point) == pytest.approx((36, 12))
    assert found.cashable.rest.point == pytest.approx(24)
    assert known(found.appraisal.npv_cashable).point == pytest.approx(12)
    assert known(found.appraisal.npv).point == pytest.approx(36)


def test_fewer_and_cheaper_by_hand() -> None:
    """20 clients would have grown to 22 and were 20; each would have cost 160 / 22 and cost 150 / 20."""
    clients = {year: 10.0 + 2 * (year - 2001) for year in range(2001, 2007)} | {
        2007: 20.0,
        2008: 20,
        2009: 20,
    }
    found = estimate(costs={**OUTSIDE, "volume": {"measure": "clients", "history": clients}}).split
    assert found is not None
    first = found.years[0]
    unit = 160 / 22
    assert first.volume_counterfactual == pytest.approx(22)
    assert first.fewer == pytest.approx(2 * unit)
    assert first.cheaper == pytest.approx((unit - 7.5) * 22)
    assert first.both == pytest.approx(-2 * (unit - 7.5))
    assert found.fewer + found.cheaper + found.both == pytest.approx(60)
    assert found.fewer_range is not None
    assert found.fewer_range[0] <= found.fewer <= found.fewer_range[1]


@holds_for(
    st.lists(st.floats(5, 50), min_size=12, max_size=12),
    st.sampled_from(["linear", "last", "structural"]),
    examples=20,
)
def test_the_parts_are_the_saving(counts: list[float], trend: str) -> None:
    """Whatever the numbers, the parts add up to the saving, unless the trend of the number falls to zero."""
    volume = {"measure": "clients", "history": dict(zip(WANDERING, counts, strict=True))}
    made_case = made(WANDERING, 2008, costs={"volume": volume}, trend={"model": trend})
    found = api.estimate(made_case)
    assert found.result is not None
    if found.split is None:
        falling = Baseline(tuple(range(2000, 2008)), tuple(counts[:8]))
        assert (draw(trend, falling, (2008, 2009, 2010, 2011)).point <= 0).any()
        return
    parts = found.split.fewer + found.split.cheaper + found.split.both
    assert parts == pytest.approx(found.result.total.value, abs=1e-6)


def test_as_many_clients_as_projected_save_nothing_by_number() -> None:
    """Where the number is what its trend says, all of the saving is from the cost of each."""
    clients = {year: 10.0 + 2 * (year - 2001) for year in STEADY}
    found = estimate(costs={**OUTSIDE, "volume": {"measure": "clients", "history": clients}}).split
    assert found is not None
    assert (found.fewer, found.both) == pytest.approx((0, 0), abs=1e-9)
    assert found.cheaper == pytest.approx(60)


def test_a_number_that_falls_to_zero_is_not_split() -> None:
    """Where the trend of the number reaches zero there is no cost of each; the report says so."""
    clients = {year: 60.0 - 10 * (year - 2001) for year in range(2001, 2007)} | {2007: 5.0, 2008: 5, 2009: 5}
    found = estimate(costs={**OUTSIDE, "volume": {"measure": "clients", "history": clients}})
    assert found.split is None
    assert "not split into fewer and cheaper" in api.Report(found).render()


def test_inside_or_outside_the_costs_is_the_same_case() -> None:
    """The same payments, once beside the costs and once in them: the same worth, also of years to come."""
    spent = [{"from": 2007, "to": 2009, "amount": 4}, {"year": 2009, "amount": 20}]
    paid = {2007: 4, 2008: 4, 2009: 24}
    more: dict[str, Any] = {
        "investment": spent,
        "appraisal": {"discount_rate": 0.05, "after": {"saving": "hold", "over": 3}},
        "adjustments": STEPS[:2],
    }
    beside = estimate(**more)
    inside = {year: cost + paid.get(year, 0) for year, cost in STEADY.items()}
    within = estimate(inside, costs={"includes_investment": True}, **more)
    assert beside.appraisal is not None
    assert within.appraisal is not None
    assert within.appraisal.npv == pytest.approx(beside.appraisal.npv)
    assert within.appraisal.bcr == pytest.approx(beside.appraisal.bcr)
    assert [step.net for step in within.bridge] == [pytest.approx(step.net) for step in beside.bridge]


def test_what_was_given_is_in_no_accounts() -> None:
    """With the investment inside the costs, what was given in kind is taken off all the same."""
    spent = [{"from": 2007, "to": 2009, "amount": 4}, {"year": 2007, "amount": 5, "in_kind": True}]
    found = estimate(investment=spent, costs={"includes_investment": True})
    assert found.result is not None
    assert found.result.net is not None
    assert (found.result.net.value, found.result.gross) == pytest.approx((55, 72))
    text = " ".join(api.Report(found).render("text", api.Layout(explain=True)).split())
    assert "€12 up to 2009 is already inside these costs: after it (net) the saving is 55.0 euros" in text
    assert "What was given in kind, €5, is in no accounts and has been taken off." in text


@pytest.mark.parametrize(
    "more",
    [
        {"cashable": 0.5},
        {"payers": [{"name": "city", "share": 1}]},
        {"adjustments": STEPS},
        {"appraisal": {"discount_rate": 0.03, "after": {"saving": "hold", "over": 2}}},
    ],
)
def test_an_unknown_cost_is_not_zero(more: dict[str, Any]) -> None:
    """Without an investment there is a saving, and no net figure; the text says so."""
    found = estimate(investment=(), **more)
    nets = [
        *(step.net for step in found.bridge),
        *(payer.net for payer in found.payers),
        *([found.cashable.net] if found.cashable else []),
        *([found.appraisal.npv, found.appraisal.bcr, found.appraisal.irr[0]] if found.appraisal else []),
    ]
    assert nets
    assert set(nets) == {None}
    text = " ".join(api.Report(found).render().split())
    assert " 0 euros" not in text
    assert ("ASSUMED, not observed: the saving of the years after 2009" in text) == ("appraisal" in more)


def test_a_year_without_figures_has_no_gain() -> None:
    """A hole in the observed costs is no year in which nothing was saved: its gain is not known."""
    history = {year: cost for year, cost in STEADY.items() if year != 2008}
    found = estimate(history, appraisal={"discount_rate": 0.0}, payers=[{"name": "city", "share": 1}])
    assert found.appraisal is not None
    assert found.appraisal.flows.missing.tolist() == [False, False, True, False]
    assert [year.saving is None for year in found.payers[0].years] == [False, False, True, False]
    assert known(found.appraisal.npv).point == pytest.approx(40 - 24)


def test_a_figure_outside_its_interval_is_said_to_be() -> None:
    """Along a line that lies outside its interval, the net present value says so."""
    rising = {year: 100.0 + 10 * (year - 2000) + year % 3 for year in range(2000, 2012)}
    found = estimate(rising, 2008, trend={"model": "flat"}, appraisal={"discount_rate": 0.03})
    assert found.appraisal is not None
    assert (
        not known(found.appraisal.npv).lower
        <= known(found.appraisal.npv).point
        <= known(found.appraisal.npv).upper
    )
    worth = api.Report(found).render().split("WHAT IT IS WORTH")[1]
    assert "and the figure above lies outside that" in " ".join(worth.split())


def test_costs_to_come_are_named_and_do_not_move_the_base_year() -> None:
    """What is paid after the years of the appraisal is not in it, and the base year is not taken from it."""
    found = estimate(investment=[{"year": 2030, "amount": 10}], appraisal={"discount_rate": 0.1})
    assert found.appraisal is not None
    assert found.appraisal.discounting.base_year == 2007
    text = " ".join(api.Report(found).render().split())
    assert "What is paid for the intervention after 2009 is not in these figures." in text


def test_money_that_no_saving_bears_is_named() -> None:
    """What lies in costs without a saving is in the net saving's costs, and the warning has its years."""
    history = {year: cost for year, cost in STEADY.items() if year != 2008}
    found = estimate(history, costs={"includes_investment": True})
    text = " ".join(api.Report(found).render().split())
    assert "€16 was paid in years without a saving (2006, 2008)" in text
    assert "was paid in years without a saving" not in api.Report(estimate(history)).render()
