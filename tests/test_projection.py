"""`savings.project`: series without a case file, one or many at once."""

from __future__ import annotations

import pickle
from typing import Any

import numpy as np
import pandas as pd
import pytest

import savings as api
from savings import trends
from savings.counterfactual.baseline import Baseline, TrendError
from savings.counterfactual.intervals import KINDS

YEARS = (2001, 2002, 2003, 2005, 2006)
COSTS = (50.0, 61.0, 58.0, 70.0, 72.0)
PROJECTABLE = [name for name in trends.names() if name != "declared"]


@pytest.mark.parametrize("level", [0.8, 0.95])
@pytest.mark.parametrize("horizon", [1, 6])
@pytest.mark.parametrize("trend", PROJECTABLE)
def test_a_textbook_projection_is_the_trends_own_answer(trend: str, horizon: int, level: float) -> None:
    """With the textbook's interval, every year has the point and the interval that the trend itself gives."""
    found = api.project(YEARS, COSTS, horizon, trend, level, "textbook")
    ahead = tuple(range(2007, 2007 + horizon))
    own = trends.get(trend)(Baseline(YEARS, COSTS), ahead)
    assert found.years == ahead
    assert found.point.shape == found.lower.shape == found.upper.shape == (horizon,)
    answers = [own.year(year, level) for year in ahead]
    assert found.point == pytest.approx([answer.point for answer in answers], rel=1e-12)
    assert found.lower == pytest.approx([answer.lower for answer in answers], rel=1e-9)
    assert found.upper == pytest.approx([answer.upper for answer in answers], rel=1e-9)


@pytest.mark.parametrize("trend", PROJECTABLE)
def test_the_calibrated_interval_is_that_of_structural_whatever_the_trend(trend: str) -> None:
    """Without being told, a year and the sum have the trend's point and the interval of `structural`."""
    found = api.project(YEARS, COSTS, 4, trend)
    own = api.project(YEARS, COSTS, 4, trend, interval="textbook")
    calibrated = api.project(YEARS, COSTS, 4, "structural", interval="textbook")
    for one, point, interval in ((found, own, calibrated), (found.sum(), own.sum(), calibrated.sum())):
        assert np.array_equal(one.point, point.point)
        assert np.array_equal(one.lower, interval.lower)
        assert np.array_equal(one.upper, interval.upper)


@pytest.mark.parametrize("interval", KINDS)
@pytest.mark.parametrize("trend", PROJECTABLE)
@pytest.mark.slow
def test_many_series_at_once_are_as_each_alone(trend: str, interval: str) -> None:
    """A row of many gives what it gives alone: its years, its sum, its weighted sum."""
    costs = np.random.default_rng(3).lognormal(3, 0.3, (3, 5))
    weights = [1.0, 0.5, 0.25]
    together = api.project(YEARS, costs, 3, trend, interval=interval)
    assert together.point.shape == together.lower.shape == together.upper.shape == (3, 3)
    assert together.sum().point.shape == together.sum(weights).lower.shape == (3,)
    for at, row in enumerate(costs):
        alone = api.project(YEARS, row, 3, trend, interval=interval)
        assert alone.sum().point.shape == ()
        pairs = (
            (alone, together),
            (alone.sum(), together.sum()),
            (alone.sum(weights), together.sum(weights)),
        )
        for one, many in pairs:
            for name in ("point", "lower", "upper"):
                assert getattr(many, name)[at] == pytest.approx(getattr(one, name), rel=1e-9)


@pytest.mark.parametrize("count", [0, 1, 10_001])
def test_series_come_in_any_number(count: int) -> None:
    """No series give none, and more than fit into one block give one row each, in their order."""
    costs = np.arange(1, count + 1)[:, None] * np.array(COSTS)
    found = api.project(YEARS, costs, 2)
    assert found.point.shape == (count, 2)
    assert found.upper[-1:] / max(count, 1) == pytest.approx(found.upper[:1], rel=1e-9)
    assert found.sum().lower.shape == (count,)


@pytest.mark.parametrize("interval", KINDS)
def test_the_sum_is_plain_without_weights(interval: str) -> None:
    """Without weights the sum is that of all years, and one weight of one is that year."""
    found = api.project(YEARS, COSTS, 3, interval=interval)
    total, last = found.sum(), found.sum([0, 0, 1])
    assert total.point == pytest.approx(found.point.sum())
    assert total.lower == pytest.approx(found.sum([1, 1, 1]).lower)
    assert [last.point, last.lower, last.upper] == pytest.approx(
        [found.point[2], found.lower[2], found.upper[2]]
    )


def test_a_projection_keeps_what_it_was_given() -> None:
    """What the caller does to its array later changes neither the years nor a sum that is asked for then."""
    costs = np.array(COSTS)
    found = api.project(YEARS, costs, 3)
    before = found.sum()
    costs *= 2
    after = found.sum()
    assert [after.point, after.lower, after.upper] == [before.point, before.lower, before.upper]
    assert np.array_equal(costs, 2 * np.array(COSTS))


def test_a_projection_goes_to_another_process_and_back() -> None:
    """A projection can be pickled, and answers for sums as before."""
    found = api.project(YEARS, COSTS, 3)
    again = pickle.loads(pickle.dumps(found))
    assert np.array_equal(again.upper, found.upper)
    assert again.sum([1, 2, 3]).upper == found.sum([1, 2, 3]).upper


@pytest.mark.parametrize("interval", KINDS)
@pytest.mark.parametrize("trend", PROJECTABLE)
def test_weights_of_zero_give_zero(trend: str, interval: str) -> None:
    """A sum of nothing is nothing, and sure."""
    nothing = api.project(YEARS, COSTS, 3, trend, interval=interval).sum([0, 0, 0])
    assert [nothing.point, nothing.lower, nothing.upper] == [0, 0, 0]


@pytest.mark.parametrize("interval", KINDS)
@pytest.mark.parametrize("trend", PROJECTABLE)
@pytest.mark.parametrize("size", [1e-200, 1e200])
def test_the_size_of_the_weights_is_the_size_of_the_sum(size: float, trend: str, interval: str) -> None:
    """Weights in other units give the sum in these units, however large or small."""
    found = api.project(YEARS, COSTS, 3, trend, interval=interval)
    one, other = found.sum([1, -0.5, 2]), found.sum([size, -0.5 * size, 2 * size])
    for name in ("point", "lower", "upper"):
        assert getattr(other, name) / size == pytest.approx(getattr(one, name), rel=1e-9)


@pytest.mark.parametrize("weights", [[1, 1], [[1, 1, 1]], [1, 1, float("nan")], 1.0, ["a", "b", "c"]])
def test_a_weight_for_each_year_is_asked_for(weights: Any) -> None:
    """Weights that are no finite number a year are refused."""
    with pytest.raises(api.OptionError, match="3 finite numbers, one for each year"):
        api.project(YEARS, COSTS, 3).sum(weights)


def test_a_projection_by_hand() -> None:
    """2, 4, 6 go on to 8 and 10 along the straight line, which is what there is without being told.

    The textbook is sure of it. The calibrated interval is not: three years prove no law.
    """
    found = api.project([2001, 2002, 2003], [2, 4, 6], 2)
    assert found.point == pytest.approx([8, 10])
    assert (found.lower < [7.9, 9.9]).all()
    assert (found.upper > [8.1, 10.1]).all()
    textbook = api.project([2001, 2002, 2003], [2, 4, 6], 2, interval="textbook")
    assert textbook.lower == pytest.approx([8, 10])
    assert textbook.upper == pytest.approx([8, 10])


@pytest.mark.parametrize(
    ("years", "costs"),
    [
        (list(YEARS), list(COSTS)),
        (np.array(YEARS), np.array(COSTS, dtype=np.float32)),
        (pd.Series(YEARS), pd.Series(COSTS, index=YEARS)),
        (np.array(YEARS, dtype=float), (50, 61, 58, 70, 72)),
    ],
    ids=["lists", "arrays", "pandas", "whole floats"],
)
def test_figures_may_come_in_any_row(years: Any, costs: Any) -> None:
    """Lists, arrays and columns of a data frame give the same, and plain whole years."""
    found = api.project(years, costs, 2)
    assert found.years == (2007, 2008)
    assert found.point == pytest.approx(api.project(YEARS, COSTS, 2).point)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"trend": "cubic"}, "no trend 'cubic'; there are: linear"),
        ({"horizon": 0}, "horizon must be 1 to 200 years, a whole number; not 0"),
        ({"horizon": -3}, "not -3"),
        ({"horizon": 2.5}, "not 2.5"),
        ({"horizon": "6"}, "not '6'"),
        ({"level": "0.9"}, "not '0.9'"),
        ({"costs": np.ma.array([COSTS], mask=[[False, True, False, False, False]])}, "finite numbers"),
        ({"costs": np.array(COSTS) + 1j}, "finite numbers"),
        ({"level": 95}, "between 0 and 1"),
        ({"level": 0}, "between 0 and 1"),
        ({"costs": (50.0, 61.0, float("nan"), 70.0, 72.0)}, "finite numbers"),
        ({"costs": (50.0, 61.0, float("inf"), 70.0, 72.0)}, "finite numbers"),
        ({"costs": ("50", "61", "about 58", "70", "72")}, "finite numbers"),
        ({"costs": (50.0, 61.0, None, 70.0, 72.0)}, "finite numbers"),
        ({"costs": [[50.0], [61.0, 1.0], [], [], []]}, "finite numbers"),
        ({"costs": [[COSTS, COSTS]]}, "one row"),
        ({"costs": 7.0}, "one row"),
        ({"costs": (50.0, 61.0, -1e151, 70.0, 72.0)}, "smaller than 1e\\+150"),
        ({"interval": "wide"}, "no interval 'wide'; there are: calibrated, textbook"),
        ({"years": (2001, 2002, 2003.5, 2005, 2006)}, "whole numbers"),
        ({"years": (2001, 2002, float("nan"), 2005, 2006)}, "whole numbers"),
        ({"years": (2001, 2002, float("inf"), 2005, 2006)}, "whole numbers"),
        ({"years": ("2001-02", "2002-03", "2003-04", "2005-06", "2006-07")}, "whole numbers"),
        ({"years": 2001}, "whole numbers"),
        ({"years": (1, 2, 3, 4, 10**17)}, "whole numbers"),
        ({"horizon": 201}, "not 201"),
        ({"horizon": None}, "not None"),
    ],
    ids=str,
)
def test_a_choice_that_cannot_be_carried_out_is_refused(change: dict[str, Any], message: str) -> None:
    """An unknown trend, no horizon, no level, no years and no numbers are refused with what to mend."""
    arguments: dict[str, Any] = {"years": YEARS, "costs": COSTS, "horizon": 3, **change}
    with pytest.raises(api.OptionError, match=message):
        api.project(**arguments)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"years": (2001, 2002), "costs": (1.0, 2.0)}, "at least 3"),
        ({"years": (), "costs": ()}, "at least 3"),
        ({"costs": (50.0, 61.0, 58.0, 70.0)}, "5 years, but 4 costs"),
        ({"costs": [COSTS[:4], COSTS[:4]]}, "5 years, but 4 costs"),
        ({"years": (2001, 2003, 2002, 2005, 2006)}, "not in order"),
        ({"trend": "growth", "costs": (50.0, 61.0, 0.0, 70.0, 72.0)}, "above zero"),
        ({"trend": "declared"}, "needs a growth"),
    ],
    ids=str,
)
def test_a_trend_that_cannot_be_drawn_is_refused(change: dict[str, Any], message: str) -> None:
    """Too few years, years out of order and costs that a trend cannot take are refused."""
    arguments: dict[str, Any] = {"years": YEARS, "costs": COSTS, "horizon": 3, **change}
    with pytest.raises(TrendError, match=message):
        api.project(**arguments)


@pytest.mark.parametrize("error", [api.OptionError, TrendError])
def test_every_refusal_can_be_caught_as_one(error: type[Exception]) -> None:
    """A program that uses `project` catches one kind of error."""
    assert issubclass(error, api.SavingsError)
