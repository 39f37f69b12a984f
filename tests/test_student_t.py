"""Student's t without scipy: against scipy, against the printed table, and against itself."""

from __future__ import annotations

from itertools import pairwise
from math import nan

import pytest
from hypothesis import strategies as st
from properties import holds_for
from scipy import stats

from savings.counterfactual.student_t import central_probability, two_sided

LEVELS = (0.01, 0.05, 0.2, 0.5, 0.8, 0.9, 0.95, 0.99, 0.999, 0.9999)
# Abramowitz & Stegun (1964), Handbook of Mathematical Functions, table 26.10, by degrees of freedom.
PRINTED_LEVELS = (0.80, 0.90, 0.95, 0.98, 0.99)
PRINTED = {
    1: (3.078, 6.314, 12.706, 31.821, 63.657),
    2: (1.886, 2.920, 4.303, 6.965, 9.925),
    3: (1.638, 2.353, 3.182, 4.541, 5.841),
    5: (1.476, 2.015, 2.571, 3.365, 4.032),
    10: (1.372, 1.812, 2.228, 2.764, 3.169),
    30: (1.310, 1.697, 2.042, 2.457, 2.750),
    60: (1.296, 1.671, 2.000, 2.390, 2.660),
}


@pytest.mark.parametrize("level", LEVELS)
def test_two_sided_equals_scipy(level: float) -> None:
    """The quantile is that of scipy to ten digits, for 1 to 60 degrees of freedom."""
    ours = [two_sided(level, df) for df in range(1, 61)]
    assert ours == pytest.approx([stats.t.ppf((1 + level) / 2, df) for df in range(1, 61)], rel=1e-10, abs=0)


@pytest.mark.parametrize("t", [0.0, 0.01, 0.5, 1.0, 2.0, 4.303, 12.706, 1000.0])
def test_central_probability_equals_scipy(t: float) -> None:
    """The probability that |T| <= t is that of scipy, for 1 to 60 degrees of freedom."""
    ours = [central_probability(t, df) for df in range(1, 61)]
    assert ours == pytest.approx([2 * stats.t.cdf(t, df) - 1 for df in range(1, 61)], rel=1e-12, abs=1e-15)


@pytest.mark.parametrize("df", PRINTED)
def test_two_sided_equals_the_printed_table(df: int) -> None:
    """Rounded to three decimals, the quantiles are those of Abramowitz & Stegun, table 26.10."""
    assert tuple(round(two_sided(level, df), 3) for level in PRINTED_LEVELS) == PRINTED[df]


@holds_for(level=st.floats(1e-6, 1 - 1e-6), df=st.integers(1, 400), examples=100)
def test_the_two_functions_undo_each_other(level: float, df: int) -> None:
    """The probability within the quantile of a level is that level."""
    assert central_probability(two_sided(level, df), df) == pytest.approx(level, rel=1e-12)


@pytest.mark.parametrize("df", [1, 2, 7, 60])
def test_a_higher_level_reaches_farther(df: int) -> None:
    """The quantile grows with the level."""
    reached = [two_sided(level, df) for level in LEVELS]
    assert all(low < high for low, high in pairwise(reached))


@pytest.mark.parametrize("level", LEVELS)
def test_more_degrees_of_freedom_reach_less_far(level: float) -> None:
    """The quantile falls with the degrees of freedom, towards that of the normal distribution."""
    reached = [two_sided(level, df) for df in (1, 2, 3, 10, 60, 400)] + [stats.norm.ppf((1 + level) / 2)]
    assert all(high > low for high, low in pairwise(reached))


@pytest.mark.parametrize("level", [0.0, 1.0, -0.5, 95.0, nan])
def test_a_level_outside_0_to_1_is_refused(level: float) -> None:
    """No level but one between 0 and 1, both excluded, has a quantile."""
    with pytest.raises(ValueError, match="between 0 and 1"):
        two_sided(level, 5)


@pytest.mark.parametrize("df", [0, -1])
def test_fewer_than_one_degree_of_freedom_is_refused(df: int) -> None:
    """There are one or more degrees of freedom."""
    with pytest.raises(ValueError, match="1 or more"):
        two_sided(0.95, df)
