"""`savings.project`: a series without a case file."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd
import pytest

import savings as api
from savings import trends
from savings.counterfactual import Baseline, TrendError

YEARS = (2001, 2002, 2003, 2005, 2006)
COSTS = (50.0, 61.0, 58.0, 70.0, 72.0)
PROJECTABLE = [name for name in trends.names() if name != "declared"]


@pytest.mark.parametrize("level", [0.8, 0.95])
@pytest.mark.parametrize("horizon", [1, 6])
@pytest.mark.parametrize("trend", PROJECTABLE)
def test_a_projection_is_the_trends_own_answer(trend: str, horizon: int, level: float) -> None:
    """Every year has the point and the interval that the trend itself gives."""
    found = api.project(YEARS, COSTS, horizon, trend, level)
    ahead = tuple(range(2007, 2007 + horizon))
    own = trends.get(trend)(Baseline(YEARS, COSTS), ahead)
    assert found.years == ahead
    assert found.point.shape == found.lower.shape == found.upper.shape == (horizon,)
    answers = [own.year(year, level) for year in ahead]
    assert found.point.tolist() == [answer.point for answer in answers]
    assert found.lower.tolist() == [answer.lower for answer in answers]
    assert found.upper.tolist() == [answer.upper for answer in answers]


def test_a_projection_by_hand() -> None:
    """2, 4, 6 go on to 8 and 10 along the straight line, which is what there is without being told."""
    found = api.project([2001, 2002, 2003], [2, 4, 6], 2)
    assert found.point == pytest.approx([8, 10])
    assert found.lower == pytest.approx([8, 10])
    assert found.upper == pytest.approx([8, 10])


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
        ({"horizon": 0}, "horizon must be 1 year or more, not 0"),
        ({"horizon": -3}, "not -3"),
        ({"level": 95}, "between 0 and 1"),
        ({"level": 0}, "between 0 and 1"),
        ({"costs": (50.0, 61.0, float("nan"), 70.0, 72.0)}, "finite numbers"),
        ({"costs": (50.0, 61.0, float("inf"), 70.0, 72.0)}, "finite numbers"),
        ({"costs": ("50", "61", "about 58", "70", "72")}, "finite numbers"),
        ({"costs": (50.0, 61.0, None, 70.0, 72.0)}, "finite numbers"),
        ({"costs": [[50.0], [61.0, 1.0], [], [], []]}, "finite numbers"),
        ({"costs": [COSTS, COSTS]}, "one row"),
        ({"costs": 7.0}, "one row"),
        ({"years": (2001, 2002, 2003.5, 2005, 2006)}, "whole numbers"),
        ({"years": (2001, 2002, float("nan"), 2005, 2006)}, "whole numbers"),
        ({"years": (2001, 2002, float("inf"), 2005, 2006)}, "whole numbers"),
        ({"years": ("2001-02", "2002-03", "2003-04", "2005-06", "2006-07")}, "whole numbers"),
        ({"years": 2001}, "whole numbers"),
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
