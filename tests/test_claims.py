"""Claims on their own terms: prices, gross or net, per head, ratios; and what would have to be true."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import assume
from hypothesis import strategies as st
from made_cases import made, result_of
from properties import holds_for

import savings as api
from savings.estimation.figures import ComparedReport

STEADY = {year: 100.0 + 10 * (year - 2001) for year in range(2001, 2007)} | {
    2007: 150.0,
    2008: 150,
    2009: 150,
}
SPENT = [{"year": 2006, "amount": 12}, {"from": 2007, "to": 2009, "amount": 4}]
ALL = {"from": 2007, "to": 2009}
LEVELS = {year: 100 * 1.02 ** (year - 2001) for year in STEADY}


def claim(
    figure: dict[str, Any], prices: int | None = None, inside: bool = False, **more: Any
) -> ComparedReport:
    costs = {"includes_investment": inside, **more.pop("costs", {})}
    case = made(STEADY, 2007, costs=costs, investment=SPENT, reported=[figure], **more)
    (found,) = api.estimate(case, prices=prices).reported
    return found


@pytest.mark.parametrize(
    ("figure", "outside", "inside"),
    [
        ({**ALL, "saving": 1}, 60, 60),
        ({**ALL, "saving": 1, "of": "gross"}, 60, 84),
        ({**ALL, "saving": 1, "of": "net"}, 36, 60),
        ({"year": 2008, "saving": 1, "of": "net"}, 16, 20),
        ({"year": 2008, "saving": 1, "of": "gross"}, 20, 24),
        ({"from": 2008, "to": 2009, "saving": 1, "of": "net"}, 42, 50),
        ({**ALL, "percent": 1}, 100 * 60 / 510, 100 * 60 / 510),
        ({**ALL, "percent": 1, "of": "net"}, 100 * 36 / 510, 100 * 60 / 510),
        ({**ALL, "bcr": 1}, 60 / 24, 72 / 24),
        ({"year": 2009, "bcr": 1}, 30 / 24, 34 / 24),
        ({"year": 2007, "saving": 1, "of": "net"}, 6, 10),
    ],
)
def test_a_claim_is_compared_on_its_own_terms(figure: dict[str, Any], outside: float, inside: float) -> None:
    """Gross or net, in percent or as a ratio: with the cost of its years; for all years, those before too."""
    assert claim(figure).estimate == pytest.approx(outside)
    assert claim(figure, inside=True).estimate == pytest.approx(inside)


def test_a_ratio_is_discounted_as_the_case_discounts() -> None:
    """With an appraisal the ratio is one of present values, before the adjustments."""
    found = claim(
        {**ALL, "bcr": 2}, appraisal={"discount_rate": 0.1}, adjustments=[{"name": "a", "factor": 0.5}]
    )
    benefits = 10 / 1.1 + 20 / 1.21 + 30 / 1.331
    assert found.estimate == pytest.approx(benefits / (12 + 4 / 1.1 + 4 / 1.21 + 4 / 1.331))


def test_a_saving_per_head() -> None:
    """The saving of the years over the heads of the years."""
    heads = {"measure": "people", "history": dict.fromkeys(STEADY, 4.0)}
    assert claim({**ALL, "per_head": 3}, costs={"per": heads}).estimate == pytest.approx(60 / 12)
    assert claim({"year": 2009, "per_head": 3}, costs={"per": heads}).estimate == pytest.approx(30 / 4)


def test_a_claim_keeps_its_prices() -> None:
    """A nominal claim is held against nominal figures, one in prices of 2005 against such ones."""
    costs = {"price_index": {"levels": LEVELS}}
    real = result_of(made(STEADY, 2007, costs=costs), prices=2005).total
    for shown in (None, 2008):
        nominal = claim({**ALL, "saving": 50}, shown, costs=costs)
        assert nominal.estimate == pytest.approx(60)
        found = claim({**ALL, "saving": 50, "prices": {"base_year": 2005}}, shown, costs=costs)
        assert (found.estimate, found.lower, found.upper) == pytest.approx(real[:3], rel=1e-6)
    assert claim({**ALL, "saving": 50, "prices": {"base_year": 2005}}).verdict == "not_recomputable"
    assert (
        claim({**ALL, "saving": 5, "prices": {"base_year": 1990}}, costs=costs).verdict == "not_recomputable"
    )


@pytest.mark.parametrize("figure", [{"bcr": 2}, {"saving": 1, "of": "net"}])
def test_what_the_case_does_not_know_is_not_compared(figure: dict[str, Any]) -> None:
    """A ratio, or a net saving, needs the investment."""
    case = made(STEADY, 2007, reported=[{**ALL, **figure}])
    (found,) = api.estimate(case).reported
    assert (found.verdict, found.why) == ("not_recomputable", "investment")


@pytest.mark.parametrize(
    ("figure", "more", "why", "said"),
    [
        ({"year": 2006, "saving": 1}, {}, "years", "the case has no estimate for those years"),
        ({"saving": 1, "prices": {"base_year": 2005}}, {}, "prices", "the case does not know these prices"),
        ({"bcr": 1}, {"investment": [{"year": 2020, "amount": 1}]}, "payment", "nothing had been paid"),
        ({"percent": 1}, {"history": dict.fromkeys(STEADY, -5.0)}, "counterfactual", "not above zero"),
        (
            {"bcr": 1, "prices": {"base_year": 2005}},
            {
                "costs": {"price_index": {"levels": LEVELS}},
                "appraisal": {"discount_rate": 0.1, "rate_is": "nominal"},
            },
            "rate",
            "the discount rate is for other prices",
        ),
    ],
)
def test_why_a_claim_cannot_be_recomputed(
    figure: dict[str, Any], more: dict[str, Any], why: str, said: str
) -> None:
    """The reason stands in the figures and in the text."""
    more = {"investment": SPENT, **more}
    when = {} if "year" in figure else ALL
    history = more.pop("history", STEADY)
    costs = {"includes_investment": False, **more.pop("costs", {})}
    estimate = api.estimate(made(history, 2007, costs=costs, reported=[{**when, **figure}], **more))
    assert estimate.reported[0].why == why
    assert said in " ".join(api.Report(estimate).render().split())


WANDERING = dict(
    zip(range(2000, 2012), [100.0, 104, 103, 110, 115, 113, 121, 126, 119, 118, 121, 117], strict=True)
)


@holds_for(
    st.sampled_from(["saving", "percent", "bcr", "per_head"]),
    st.floats(0.1, 30),
    st.sampled_from([None, "gross", "net"]),
    st.booleans(),
    examples=40,
)
def test_what_would_have_to_be_true(kind: str, figure: float, of: str | None, inside: bool) -> None:
    """Costs that grow as needed from the last baseline year on give exactly the figure that was claimed."""
    heads = {year: 50.0 + (year - 2000) for year in WANDERING}
    costs: dict[str, Any] = {"includes_investment": inside}
    if kind == "per_head":
        costs["per"] = {"measure": "people", "history": heads}
    reported = {"from": 2008, "to": 2011, kind: figure, "of": None if kind == "bcr" else of}

    def compared(**more: Any) -> ComparedReport:
        spent = [{"from": 2007, "to": 2010, "amount": 6}]
        case = made(WANDERING, 2008, costs=costs, investment=spent, reported=[reported], **more)
        return api.estimate(case).reported[0]

    found = compared()
    assert found.growth_needed is not None
    assume(found.growth_needed < 0.99)  # a case can declare no more
    assert 0 <= found.ways_reaching <= found.ways
    declared = {"model": "declared", "growth": {"rate": found.growth_needed}}
    assert compared(trend=declared).estimate == pytest.approx(figure, rel=1e-6)


def test_where_a_claim_lies_in_the_range_of_methods() -> None:
    """It counts the ways that count and give as much or more, by hand from the range itself."""
    result = result_of(made(WANDERING, 2008))
    totals = sorted(way.total for way in result.counting_ways)
    middle = (totals[4] + totals[5]) / 2
    case = made(WANDERING, 2008, reported=[{"from": 2008, "to": 2011, "saving": middle}])
    (found,) = api.estimate(case).reported
    assert (found.ways_reaching, found.ways) == (len(totals) - 5, len(totals))
    report = api.Report(api.estimate(case)).render("text", api.Layout(explain=True))
    assert f"{len(totals) - 5} of the {len(totals)} ways to draw the trend that count" in " ".join(
        report.split()
    )


def test_no_growth_gives_the_impossible() -> None:
    """More than all that was projected, or a figure of costs that are not above zero, has no growth."""
    assert claim({**ALL, "percent": 100}).growth_needed is None
    assert claim({**ALL, "percent": 120}).growth_needed is None
    assert claim({**ALL, "saving": 1e9}).growth_needed is None
    below = {year: cost - 200 for year, cost in STEADY.items()}
    case = made(below, 2007, reported=[{**ALL, "saving": 5}])
    (found,) = api.estimate(case).reported
    assert found.growth_needed is found.growth_before is None
    assert found.estimate is not None
