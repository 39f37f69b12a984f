"""Proposition 99: a straight line through a published series, with its known answers.

The figures are those of Abadie, Diamond & Hainmueller (2010), Journal of the American Statistical
Association 105(490), 493-505. The answers are those of ordinary least squares through 1970 to 1988.
"""

from __future__ import annotations

import numpy as np
import pytest
from conftest import ROOT
from statsmodels.regression.linear_model import OLS

import savings as api
from savings.estimation.result import Result

FILE = ROOT / "tests" / "data" / "prop99.yaml"
CASE = api.read_case(FILE)
# Student's t at 95 % with 17 degrees of freedom: Abramowitz & Stegun (1964), table 26.10, with more digits.
T17 = 2.1098156


def result(**choices: str) -> Result:
    # all choices here are texts; the level, which is none, is not among them
    found = api.estimate(CASE, **choices).result  # type: ignore[arg-type]  # mixed choices
    assert found is not None
    return found


def test_the_case_holds_the_published_series() -> None:
    """There are 31 years of packs per head in a state, from 123.0 in 1970 to 41.6 in 2000."""
    observed = CASE.costs.observed
    assert list(observed) == list(range(1970, 2001))
    assert (observed[1970], observed[1988], observed[1989], observed[2000]) == (123.0, 90.1, 82.4, 41.6)
    assert (CASE.municipality.kind, CASE.costs.unit) == ("state", "packs per head")


def test_the_known_answers_of_a_straight_line() -> None:
    """In all 339.3442 packs, 28.279 a year, 37.24 in 2000, along a line that falls by 1.7795 a year."""
    found = result()
    assert (found.baseline.years[0], found.baseline.years[-1]) == (1970, 1988)
    assert found.post_years == tuple(range(1989, 2001))
    assert found.total.value == pytest.approx(339.3442, abs=5e-5)
    assert found.total.value / 12 == pytest.approx(28.279, abs=5e-4)
    assert found.last_year.value == pytest.approx(37.24, abs=0.005)
    assert np.diff(found.counterfactual.point) == pytest.approx([-1.7795] * 11, abs=5e-5)


def test_the_interval_of_the_total_is_the_exact_one() -> None:
    """The 95 % interval of the sum goes from 222.28 to 456.41, and is that of the textbook's formula."""
    total = result(interval="textbook").total
    assert (total.lower, total.upper) == pytest.approx((222.28, 456.41), abs=0.005)
    packs = np.array([*CASE.costs.observed.values()])
    x = np.column_stack([np.ones(31), np.arange(1970, 2001)])
    line = OLS(packs[:19], x[:19]).fit()
    summed = x[19:].sum(axis=0)
    variance = line.mse_resid * (12 + summed @ np.linalg.inv(x[:19].T @ x[:19]) @ summed)
    half = T17 * variance**0.5
    middle = summed @ line.params - packs[19:].sum()
    assert (total.lower, total.upper) == pytest.approx((middle - half, middle + half), abs=1e-4)


def test_the_interval_of_the_total_is_not_the_sum_of_intervals() -> None:
    """The yearly intervals added up would be wider than the interval of the sum.

    On the lower side this is said of the years before 1998. From then on the years' intervals are cut off at
    zero, and all lower ends added up lie above that of the sum, which is the least that is known of it.
    """
    found = result()
    years = found.counterfactual_by_year
    assert found.projected.total.upper < years.upper.sum()
    uncut = years.lower > 0
    assert [year for year, kept in zip(found.post_years, uncut, strict=True) if not kept] == [
        1998,
        1999,
        2000,
    ]
    total = found.counterfactual.total(uncut.astype(float))
    assert years.lower[uncut].sum() < total.lower
    assert total.upper < years.upper[uncut].sum()


def test_the_saving_hangs_on_the_line() -> None:
    """Frozen at 1988 the sum is 357.0 packs, along the line of the last four baseline years it is 59.22."""
    frozen = result(trend="last")
    assert frozen.total.value == pytest.approx(357.0)  # 12 times 90.1, less the 724.2 that were sold
    steep = next(m for m in frozen.range_of_methods if (m.trend, m.baseline.first) == ("linear", 1985))
    # 102.8, 99.7, 97.5 and 90.1 have the mean 97.525 and fall by (1.5 * 12.7 + 0.5 * 2.2) / 5 = 4.03 a year;
    # the post years lie 2.5 to 13.5 years, together 96 years, after the middle of these four
    assert steep.total == pytest.approx(12 * 97.525 - 96 * 4.03 - 724.2)
    assert steep.total == pytest.approx(59.22)
