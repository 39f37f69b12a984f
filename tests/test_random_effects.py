"""Random-effects meta-analysis: against published results, statsmodels, exact fractions and its rules."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Sequence
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import strategies as st
from properties import holds_for
from scipy import stats
from statsmodels.stats.meta_analysis import combine_effects

from savings.batch.random_effects import RandomEffects, random_effects

Cases = tuple[list[float], list[float]]

# Colditz et al. (1994), JAMA 271: 698-702: BCG vaccine against tuberculosis, 13 trials. Vaccinated with and
# without the disease, not vaccinated with and without it. As in R's metafor, data set dat.bcg.
BCG = (
    (4, 119, 11, 128),
    (6, 300, 29, 274),
    (3, 228, 11, 209),
    (62, 13536, 248, 12619),
    (33, 5036, 47, 5761),
    (180, 1361, 372, 1079),
    (8, 2537, 10, 619),
    (505, 87886, 499, 87892),
    (29, 7470, 45, 7232),
    (17, 1699, 65, 1600),
    (186, 50448, 141, 27197),
    (5, 2493, 3, 2338),
    (27, 16886, 29, 17825),
)
# Kacker (2004), Metrologia 41: 132-136: 9 laboratories, values and variances. As in statsmodels' tests.
KACKER = (
    (61.00, 61.40, 62.21, 62.30, 62.34, 62.60, 62.70, 62.84, 65.90),
    (0.2025, 1.2100, 0.0900, 0.2025, 0.3844, 0.5625, 0.0676, 0.0225, 1.8225),
)
# 17 trials, as in statsmodels' tests (results_meta.py): of the treated, events and number; of the controls.
TRIALS = (
    (18, 19, 12, 22),
    (22, 34, 12, 35),
    (21, 72, 15, 68),
    (14, 22, 5, 20),
    (42, 70, 13, 32),
    (80, 183, 33, 94),
    (13, 26, 18, 50),
    (37, 61, 30, 55),
    (23, 36, 12, 25),
    (19, 45, 14, 35),
    (106, 246, 76, 208),
    (170, 386, 46, 141),
    (34, 59, 17, 32),
    (18, 45, 3, 15),
    (13, 14, 14, 18),
    (12, 26, 10, 19),
    (42, 74, 40, 75),
)

VALUE = st.floats(-100, 100)
ERROR = st.floats(0.1, 10)
CASES = st.lists(st.tuples(VALUE, ERROR), min_size=3, max_size=12).map(
    lambda pairs: ([value for value, _ in pairs], [error for _, error in pairs])
)


def pooled(values: Sequence[float], errors: Sequence[float], level: float = 0.95) -> RandomEffects:
    result = random_effects(values, errors, level)
    assert result is not None
    return result


def log_risk_ratios(tables: Sequence[tuple[int, int, int, int]]) -> Cases:
    values = [math.log(a / (a + b) / (c / (c + d))) for a, b, c, d in tables]
    return values, [math.sqrt(1 / a - 1 / (a + b) + 1 / c - 1 / (c + d)) for a, b, c, d in tables]


def log_odds_ratios(tables: Sequence[tuple[int, int, int, int]]) -> Cases:
    values = [math.log(a * d / (b * c)) for a, b, c, d in tables]
    return values, [math.sqrt(1 / a + 1 / b + 1 / c + 1 / d) for a, b, c, d in tables]


def fixed_effect_mean(values: Sequence[float], errors: Sequence[float]) -> float:
    return sum(v / e**2 for v, e in zip(values, errors, strict=True)) / sum(1 / e**2 for e in errors)


def ends(result: RandomEffects) -> list[float]:
    """Return the mean and the ends of both intervals."""
    assert result.predicted_lower is not None and result.predicted_upper is not None
    return [result.mean, result.lower, result.upper, result.predicted_lower, result.predicted_upper]


def test_bcg_log_risk_ratios_are_as_published() -> None:
    """Mean, tau^2, I^2 and Q are those of metafor (method DL) and of Stata's metan.

    The plain standard error follows from tau^2, and with it the plain normal interval. Source: metafor,
    tests/testthat/test_misc_metan_vs_rma.uni_with_dat.bcg.r, where they are checked against Stata.
    """
    values, errors = log_risk_ratios(BCG)
    result = pooled(values, errors)
    half = stats.norm.ppf(0.975) / math.sqrt(sum(1 / (e * e + result.tau_squared) for e in errors))
    assert (result.count, round(result.mean, 4), round(result.tau_squared, 4)) == (13, -0.7141, 0.3088)
    assert (round(100 * result.i_squared, 4), round(result.q, 4)) == (92.1173, 152.2330)
    assert (round(result.mean - half, 4), round(result.mean + half, 4)) == (-1.0644, -0.3638)


def test_bcg_log_odds_ratios_are_as_published() -> None:
    """Mean, tau^2, I^2 and Q are those of metafor (method DL) and of Stata's metan; same source."""
    result = pooled(*log_odds_ratios(BCG))
    assert (round(result.mean, 4), round(result.tau_squared, 4)) == (-0.7474, 0.3663)
    assert (round(100 * result.i_squared, 4), round(result.q, 4)) == (92.6455, 163.1649)


def test_hartung_knapp_is_that_of_metafor() -> None:
    """The interval of the mean is that of metafor, rma(method="DL", test="knha"), on the data of Kacker.

    Source: statsmodels, stats/tests/results/results_meta.py, exk1_dl_hksj, the output of metafor.
    """
    values, variances = KACKER
    result = pooled(values, [math.sqrt(variance) for variance in variances])
    error = (result.upper - result.mean) / stats.t.ppf(0.975, 8)
    assert result.mean == pytest.approx(62.3901386044504, rel=1e-12)
    assert error == pytest.approx(0.29477605699879, rel=1e-10)
    assert result.lower == pytest.approx(61.710383798052, rel=1e-12)
    assert result.upper == pytest.approx(63.0698934108488, rel=1e-12)
    assert result.tau_squared == pytest.approx(0.288049246973751, rel=1e-10)
    assert result.q == pytest.approx(24.801897741835, rel=1e-10)
    assert 100 * result.i_squared == pytest.approx(67.744403741711, rel=1e-10)


def test_both_intervals_are_those_of_meta() -> None:
    """Both intervals are those of R's meta 4.11-0, metabin(sm="OR", method.tau="DL", hakn=TRUE).

    Its prediction interval has k - 2 degrees of freedom and the standard error of Hartung and Knapp.
    Source: statsmodels, stats/tests/results/results_meta.py, results_or_dl_hk, the output of meta.
    """
    result = pooled(*log_odds_ratios([(a, n - a, c, m - c) for a, n, c, m in TRIALS]))
    published = [
        0.429520368698268,
        0.235347059333852,
        0.623693678062684,
        0.215650965184522,
        0.643389772212014,
    ]
    assert ends(result) == pytest.approx(published, rel=1e-11)
    assert result.tau_squared == pytest.approx(0.0016783981912744, rel=1e-10)
    assert result.q == pytest.approx(16.181374262823, rel=1e-11)
    assert result.i_squared == pytest.approx(0.0112088293538659, rel=1e-10)


@holds_for(CASES, examples=100)
def test_equals_statsmodels(cases: Cases) -> None:
    """Mean, tau^2 and the error of the mean are those of statsmodels, method "dl", if tau^2 is above 0.

    Where the moments give a negative tau^2, ours is 0; theirs stays negative, and what follows has no sense.
    The error is the larger of their two: with the factor q of Hartung-Knapp, and with 1 in its place.
    """
    values, errors = cases
    with np.errstate(all="ignore"):
        theirs = combine_effects(np.array(values), np.array(errors) ** 2, method_re="dl", use_t=True)
    result = pooled(values, errors)
    error = (result.upper - result.lower) / 2 / stats.t.ppf(0.975, len(values) - 1)
    assert result.q == pytest.approx(theirs.q, rel=1e-6, abs=1e-6)
    assert result.tau_squared == pytest.approx(max(0.0, theirs.tau2), rel=1e-6, abs=1e-6)
    if theirs.tau2 > 1e-3:
        assert result.mean == pytest.approx(theirs.mean_effect_re, rel=1e-6, abs=1e-6)
        larger = max(theirs.sd_eff_w_re_hksj, theirs.sd_eff_w_re)
        assert error == pytest.approx(larger, rel=1e-6, abs=1e-6)
        assert result.i_squared == pytest.approx(theirs.i2, rel=1e-6, abs=1e-6)


@holds_for(CASES, examples=100)
def test_equals_the_formula_in_fractions(cases: Cases) -> None:
    """Q and tau^2 are those of DerSimonian & Laird's formula, computed without any rounding."""
    y, v = [Fraction(value) for value in cases[0]], [Fraction(error) ** 2 for error in cases[1]]
    total = sum(1 / one for one in v)
    mean = sum(a / b for a, b in zip(y, v, strict=True)) / total
    q = sum((a - mean) ** 2 / b for a, b in zip(y, v, strict=True))
    tau_squared = max(Fraction(0), (q - (len(y) - 1)) / (total - sum(1 / one**2 for one in v) / total))
    result = pooled(*cases)
    assert result.q == pytest.approx(float(q), rel=1e-9, abs=1e-18)
    assert result.tau_squared == pytest.approx(float(tau_squared), rel=1e-9, abs=1e-9)


@holds_for(CASES, st.randoms(use_true_random=False), examples=100)
def test_the_order_of_the_cases_does_not_matter(cases: Cases, chance: random.Random) -> None:
    """The same cases in another order give the same result."""
    pairs = list(zip(*cases, strict=True))
    chance.shuffle(pairs)
    one, other = pooled(*cases), pooled([value for value, _ in pairs], [error for _, error in pairs])
    assert ends(other) == pytest.approx(ends(one), rel=1e-9, abs=1e-9)
    assert [other.tau_squared, other.q] == pytest.approx([one.tau_squared, one.q], rel=1e-9, abs=1e-9)


@holds_for(CASES, st.floats(-1000, 1000), examples=100)
def test_a_shift_of_the_values_shifts_everything(cases: Cases, shift: float) -> None:
    """A number added to every value is added to the mean and the ends, and leaves the rest as it was."""
    values, errors = cases
    one, other = pooled(values, errors), pooled([value + shift for value in values], errors)
    assert ends(other) == pytest.approx([end + shift for end in ends(one)], rel=1e-6, abs=1e-6)
    assert [other.tau_squared, other.q, other.i_squared] == pytest.approx(
        [one.tau_squared, one.q, one.i_squared], rel=1e-6, abs=1e-6
    )


@holds_for(CASES, st.integers(-400, 400), st.booleans(), examples=100)
def test_another_unit_scales_everything(cases: Cases, power: int, negative: bool) -> None:
    """Values and errors in another unit give mean and ends in that unit, and the same Q and I^2.

    A change of sign swaps the ends.
    """
    factor = 2.0**power
    sign = -1 if negative else 1
    values, errors = cases
    one = pooled([sign * value for value in values], errors)
    other = pooled([sign * factor * value for value in values], [factor * error for error in errors])
    assert [end / factor for end in ends(other)] == pytest.approx(ends(one), rel=1e-12, abs=1e-12)
    assert other.tau_squared / factor / factor == pytest.approx(one.tau_squared, rel=1e-12, abs=1e-12)
    assert [other.q, other.i_squared] == pytest.approx([one.q, one.i_squared], rel=1e-12, abs=1e-12)
    if negative:
        straight, mirrored = ends(pooled(values, errors)), ends(one)
        swapped = [-mirrored[index] for index in (0, 2, 1, 4, 3)]
        assert straight == pytest.approx(swapped, rel=1e-9, abs=1e-9)


@pytest.mark.parametrize("factor", [1e-150, 1e150])
def test_very_large_and_very_small_numbers_are_no_other_case(factor: float) -> None:
    """Values and errors near 1e150 or 1e-150 neither overflow nor underflow."""
    values, errors = log_risk_ratios(BCG)
    one = pooled(values, errors)
    other = pooled([factor * value for value in values], [factor * error for error in errors])
    assert ends(other) == pytest.approx([factor * end for end in ends(one)], rel=1e-12, abs=0)
    assert other.tau_squared == pytest.approx(one.tau_squared * factor * factor, rel=1e-12, abs=0)
    assert [other.q, other.i_squared] == pytest.approx([one.q, one.i_squared], rel=1e-12)


def test_values_far_beyond_their_errors_are_averaged() -> None:
    """Values near 1e150 with errors of about 1 count alike: the interval is that of equal weights."""
    values, errors = [1e150, 2e150, 3e150, 6e150], [1.0, 2.0, 3.0, 0.5]
    result = pooled(values, errors)
    spread = max(np.std(np.array(values) / 1e150, ddof=1), math.sqrt(result.tau_squared / 1e300))
    half = stats.t.ppf(0.975, 3) * spread / 2
    assert [result.mean / 1e150, result.upper / 1e150] == pytest.approx([3, 3 + half], rel=1e-12)
    assert result.i_squared == 1


def test_errors_far_apart_do_not_cancel_out() -> None:
    """Of two cases, tau^2 is half of the squared difference less the variances, however unequal these are."""
    result = pooled([0.0, 10.0], [1e-9, 1.0])
    assert result.tau_squared == pytest.approx((100 - 1) / 2, rel=1e-12)


@holds_for(CASES, st.floats(0.01, 0.99), examples=100)
def test_the_prediction_interval_holds_the_confidence_interval(cases: Cases, level: float) -> None:
    """A new case is never less uncertain than the mean, and both intervals lie around the mean."""
    mean, lower, upper, predicted_lower, predicted_upper = ends(pooled(*cases, level))
    assert predicted_lower <= lower <= mean <= upper <= predicted_upper


@holds_for(st.lists(st.tuples(st.floats(-1, 1), ERROR), min_size=3, max_size=12), VALUE, examples=100)
def test_homogeneous_cases_give_the_fixed_effect_mean(parts: list[tuple[float, float]], true: float) -> None:
    """Where the values differ by no more than their errors, tau^2 and I^2 are 0, and 1 / error^2 weighs."""
    reach = 0.99 * math.sqrt((len(parts) - 1) / len(parts))  # so that Q is at most k - 1
    errors = [error for _, error in parts]
    values = [true + reach * part * error for part, error in parts]
    result = pooled(values, errors)
    assert (result.tau_squared, result.i_squared) == (0, 0)
    assert result.mean == pytest.approx(fixed_effect_mean(values, errors), rel=1e-9, abs=1e-9)


@holds_for(VALUE, st.lists(ERROR, min_size=3, max_size=12), examples=100)
def test_equal_values_have_exactly_their_own_mean(value: float, errors: list[float]) -> None:
    """Equal values are the mean, and its interval has the width that their errors warrant, and not zero."""
    result = pooled([value] * len(errors), errors)
    error = 1 / math.sqrt(sum(1 / error**2 for error in errors))
    half = stats.t.ppf(0.975, len(errors) - 1) * error
    assert result.mean == value
    assert (result.upper - result.lower) / 2 == pytest.approx(half, rel=1e-9, abs=1e-12 * abs(value))
    assert (result.tau_squared, result.q, result.i_squared) == (0, 0, 0)


@holds_for(st.lists(VALUE, min_size=3, max_size=12), ERROR, examples=100)
def test_equal_errors_give_the_interval_of_student(values: list[float], error: float) -> None:
    """If all errors are equal, the interval is Student's for the plain mean, or wider if the values agree."""
    result = pooled(values, [error] * len(values))
    spread = max(np.std(values, ddof=1), error)
    half = stats.t.ppf(0.975, len(values) - 1) * spread / math.sqrt(len(values))
    assert result.mean == pytest.approx(np.mean(values), rel=1e-9, abs=1e-9)
    assert (result.upper - result.lower) / 2 == pytest.approx(half, rel=1e-9, abs=1e-9)


def test_a_higher_level_reaches_farther() -> None:
    """Both intervals grow with the level, and nothing else changes."""
    values, errors = log_risk_ratios(BCG)
    low, high = pooled(values, errors, 0.8), pooled(values, errors, 0.99)
    assert ends(high)[1] < ends(low)[1] and ends(high)[4] > ends(low)[4]
    assert (high.mean, high.tau_squared, high.q) == (low.mean, low.tau_squared, low.q)


@pytest.mark.slow
@pytest.mark.parametrize("seed", [1, 2])
def test_the_interval_covers_as_often_as_it_says(seed: int) -> None:
    """Of 10 equally precise cases, tau = 1, the 95 % interval holds the true mean in 95 % of 4000 worlds.

    The bounds are those that a binomial count leaves once in 10 000.
    """
    covered = coverage(seed, 4000, lambda chance: 1.0)
    assert stats.binom.ppf(0.00005, 4000, 0.95) <= covered <= stats.binom.ppf(0.99995, 4000, 0.95)


@pytest.mark.slow
def test_unequal_errors_cost_coverage_but_less_than_half() -> None:
    """With errors from 0.2 to 2 it holds the true mean in less than 95 % of the worlds, but in 90 %.

    IntHout, Ioannidis & Borm (2014), BMC Medical Research Methodology 14: 25, found that the share of
    misses "at most doubled", from 5 to 10 %.
    """
    covered = coverage(3, 4000, lambda chance: chance.uniform(0.2, 2))
    assert stats.binom.ppf(0.00005, 4000, 0.90) <= covered < 0.95 * 4000


def coverage(seed: int, worlds: int, error: Callable[[random.Random], float]) -> int:
    """Return in how many worlds of 10 cases, true mean 5 and tau 1, the interval holds the true mean."""
    chance, covered = random.Random(seed), 0
    for _ in range(worlds):
        errors = [error(chance) for _ in range(10)]
        result = pooled([chance.gauss(5, 1) + chance.gauss(0, one) for one in errors], errors)
        covered += result.lower <= 5 <= result.upper
    return covered


@pytest.mark.parametrize("count", [0, 1])
def test_fewer_than_two_cases_have_no_result(count: int) -> None:
    """One case says nothing about how far cases lie apart."""
    assert random_effects([1.0] * count, [1.0] * count) is None


def test_two_cases_have_no_prediction_interval() -> None:
    """With k - 2 = 0 degrees of freedom there is a confidence interval, and none for a new case."""
    result = pooled([1.0, 4.0], [1.0, 1.0])
    assert (result.count, result.predicted_lower, result.predicted_upper) == (2, None, None)
    assert result.lower < result.mean < result.upper


@pytest.mark.parametrize("errors", [[], [1.0], [1.0, 1.0, 1.0]])
def test_lengths_that_differ_are_refused(errors: list[float]) -> None:
    """Each value has one error."""
    with pytest.raises(ValueError, match="as many errors as values"):
        random_effects([1.0, 2.0], errors)


@pytest.mark.parametrize("error", [0.0, -1.0, math.inf, math.nan])
def test_an_error_that_is_not_positive_and_finite_is_refused(error: float) -> None:
    """An error is positive and finite, even of a single case."""
    for values, errors in (([1.0, 2.0], [1.0, error]), ([1.0], [error])):
        with pytest.raises(ValueError, match="positive and finite"):
            random_effects(values, errors)


@pytest.mark.parametrize("value", [math.inf, -math.inf, math.nan])
def test_a_value_that_is_not_finite_is_refused(value: float) -> None:
    """A value is a finite number."""
    with pytest.raises(ValueError, match="values must be finite"):
        random_effects([1.0, value], [1.0, 1.0])


def test_errors_too_far_apart_are_refused() -> None:
    """Where the square of the ratio of two errors is no number any more, there is no answer but a refusal."""
    with pytest.raises(ValueError, match="too far apart"):
        random_effects([1.0, 2.0], [1e-100, 1e100])


@pytest.mark.parametrize("level", [0.0, 1.0, 95.0])
def test_a_level_outside_0_to_1_is_refused(level: float) -> None:
    """The level is a probability."""
    with pytest.raises(ValueError, match="between 0 and 1"):
        random_effects([1.0, 2.0], [1.0, 1.0], level)
