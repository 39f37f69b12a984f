"""The scores of the benchmark, against calculations by hand."""

from __future__ import annotations

import numpy as np
import pytest
from calibration_data import Cut
from calibration_forecast import Array, Band, Forecast, One, joined
from calibration_measure import measured
from calibration_peers import covariance
from calibration_scores import interval_score, mase, msis, ratio_error, scale, smape, standard_error
from statsmodels.tsa.statespace.structural import UnobservedComponents

PAST = np.array([[10.0, 12.0, 11.0, 14.0], [5.0, 5.0, 5.0, 5.0]])  # steps of 2, 1 and 3; of nothing
TRUTH = np.array([[13.0, 17.0], [5.0, 8.0]])
BAND = Band(np.array([[12.0, 12.0], [4.0, 4.0]]), np.array([[16.0, 16.0], [6.0, 6.0]]))


def test_the_interval_score_is_the_width_and_what_it_misses() -> None:
    """4 wide and right: 4; 1 too low: 4 + 40 at 95 %, 4 + 10 at 80 %; 1 too high alike."""
    band = Band(np.full(3, 12.0), np.full(3, 16.0))
    truth = np.array([13.0, 17.0, 11.0])
    assert interval_score(band, truth, 0.95) == pytest.approx([4, 44, 44])
    assert interval_score(band, truth, 0.8) == pytest.approx([4, 14, 14])


def test_an_interval_holds_its_own_edges() -> None:
    """The edges are within; what is beyond is not."""
    band = Band(np.full(4, 1.0), np.full(4, 2.0))
    assert band.holds(np.array([1.0, 2.0, 0.999, 2.001])).tolist() == [True, True, False, False]


def test_the_scale_is_the_mean_step() -> None:
    """Steps of 2, 1 and 3 have a mean of 2; a constant series has none."""
    assert scale(PAST).tolist() == [2, 0]


def test_msis_is_the_mean_score_in_units_of_the_scale() -> None:
    """(4 + 44) / 2 years / 2 = 12; no number for a constant series."""
    assert msis(BAND, PAST, TRUTH) == pytest.approx([12, np.nan], nan_ok=True)


def test_smape_is_that_of_m3() -> None:
    """200 * 10 / 190 for 90 of 100, the same as for 100 of 90; 0 for 0 of 0; 200 for the wrong sign."""
    point = np.array([[90.0], [100.0], [0.0], [-5.0]])
    truth = np.array([[100.0], [90.0], [0.0], [5.0]])
    assert smape(point, truth) == pytest.approx([2000 / 190, 2000 / 190, 0, 200])


def test_mase_is_the_mean_error_in_units_of_the_scale() -> None:
    """Errors of 1 and 3 with a scale of 2: 1; no number for a constant series."""
    assert mase(np.array([[14.0, 14.0], [5.0, 5.0]]), PAST, TRUTH) == pytest.approx([1, np.nan], nan_ok=True)


def test_the_standard_error_counts_series_and_not_years() -> None:
    """Of four series of which one misses all its years: sqrt(0.75 * 0.25 / 3), for any years."""
    for years in (1, 6):
        holds = np.ones((4, years), dtype=bool)
        holds[0] = False
        assert standard_error(holds) == pytest.approx((0.75 * 0.25 / 3) ** 0.5)


def test_the_standard_error_is_that_of_the_mean_of_the_shares_of_the_series() -> None:
    """Shares of 1/2 and 1, so deviations of 1/4 from their mean: sqrt(2 / 16 / 2) = 1/4; one series: none."""
    holds = np.array([[True, False], [True, True]])
    assert standard_error(holds) == pytest.approx(0.25)
    assert np.isnan(standard_error(holds[:1]))


def test_the_standard_error_of_a_ratio_is_that_of_what_it_leaves() -> None:
    """Of 2 and 6 against 1 and 3 nothing is left; of 2 and 4 against 1 and 1, -1 and 1: sqrt(2 / 2) = 1."""
    assert ratio_error(np.array([2.0, 6.0]), np.array([1.0, 3.0])) == pytest.approx(0, abs=1e-12)
    assert ratio_error(np.array([2.0, 4.0]), np.array([1.0, 1.0])) == pytest.approx(1)


def flat(at: Array, half: float) -> Forecast:
    """Return a forecast with one band for both levels, and with the sum."""
    band = Band(at - half, at + half)
    return Forecast(at, {0.95: band, 0.8: band}, Band(at.sum(1) - half, at.sum(1) + half))


def test_what_failed_is_counted_and_left_out_of_every_comparison() -> None:
    """A method that failed in the first of two series is measured, and compared, on the second alone."""
    past = np.array([[1.0, 2.0, 3.0], [1.0, 2.0, 3.0]])
    cut = Cut(past, np.array([[0.0, 0.0], [4.0, 4.0]]))
    line, ours = flat(np.full((2, 2), 4.0), 2.0), flat(np.full((2, 2), 4.0), 1.0)
    one = One([4, 4], {0.95: ([2, 2], [6, 6]), 0.8: ([3, 3], [5, 5])})
    found = measured(joined([None, one], 2, (0.95, 0.8)), cut, line, ours)
    assert found is not None
    assert (found.series, found.failed, found.years.value, found.total) == (1, 1, 1.0, None)
    assert (found.msis, found.to_line.value, found.ours_to_it.value, found.mase) == (4, 1, 0.5, 0)


def test_a_method_that_failed_in_all_has_no_measure() -> None:
    """There is nothing to say of it."""
    cut = Cut(PAST, TRUTH)
    line = flat(TRUTH, 1.0)
    assert measured(joined([None, None], 2, (0.95, 0.8)), cut, line, line) is None


def test_a_sample_is_compared_with_the_same_series() -> None:
    """A method that was run on the first series only is compared with least squares on that one."""
    past = np.array([[1.0, 2.0, 3.0], [1.0, 2.0, 3.0]])
    cut = Cut(past, np.array([[4.0, 4.0], [90.0, 90.0]]))
    line = flat(np.full((2, 2), 4.0), 1.0)
    found = measured(line.rows(slice(1)), cut, line, line)
    assert found is not None
    assert (found.series, found.msis, found.to_line.value) == (1, 2, 1)


def test_the_covariance_of_a_random_walk_grows_with_the_earlier_year() -> None:
    """Years i and j of a random walk with steps of variance 2 have 2 min(i, j) from a known start."""
    fitted = UnobservedComponents(np.array([3.0, 1.0, 2.0, 5.0]), "rwalk").filter([2.0])
    assert covariance(fitted, 3) == pytest.approx(2.0 * np.array([[1, 1, 1], [1, 2, 2], [1, 2, 3]]))


def test_the_covariance_has_the_variances_of_statsmodels() -> None:
    """For a local linear trend its diagonal is the variance that statsmodels gives for each year."""
    fitted = UnobservedComponents(np.arange(8.0) ** 1.5, "local linear trend").filter([0.5, 0.3, 0.1])
    variances = fitted.get_forecast(4).var_pred_mean
    assert np.diag(covariance(fitted, 4)) == pytest.approx(variances)
