"""`growth`: a constant yearly rate of growth, by least squares on the logarithms."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from savings.counterfactual.baseline import Baseline
from savings.counterfactual.model import LARGEST_LOGARITHM
from savings.counterfactual.student import LogStudentT
from savings.errors import Message
from savings.trends._least_squares import fit_line

IN_RANGE = True
LINEAR_IN = "logarithms"


def growth(baseline: Baseline, years: Sequence[int]) -> LogStudentT:
    """Project the constant yearly rate of growth that lies nearest to the baseline.

    A straight line is fitted to log y as in `linear`. The point is the exponential of the fitted line: the
    median of a year's costs, not their mean. The interval of a year is the exponential of the interval of
    its logarithm.

    Source: Wooldridge (2020), *Introductory Econometrics*, 7th ed., section 6.4 (predicting y when log y is
    the dependent variable); Hyndman & Athanasopoulos (2021), *Forecasting: Principles and Practice*, 3rd ed.,
    section 5.6 (back-transformed forecasts are medians).

    Of many series, the points are NaN in all years of a series with such a cost, and in the years in which a
    series goes beyond all numbers.

    Raises:
        TrendError: of one series, a baseline cost is zero or negative, and has no logarithm; or the costs
            grow beyond all numbers.
    """
    positive = baseline.y.min(axis=-1, keepdims=True) > 0
    undrawn = baseline.undrawn(
        ~positive[..., 0], Message("the trend 'growth' needs costs above zero in every baseline year")
    )
    line = fit_line(baseline.x, np.log(np.where(positive, baseline.y, 1)), baseline.since(years))
    beyond = line.mean > LARGEST_LOGARITHM
    undrawn |= baseline.undrawn(
        beyond.any(axis=-1),
        Message("the trend 'growth' goes beyond all numbers within the years that are projected"),
    )
    fitted = np.where(positive, np.exp(line.fitted), np.nan)
    mean = np.where(positive & ~beyond, line.mean, np.nan)
    return LogStudentT(tuple(years), fitted, mean, line.covariance, line.df, undrawn=undrawn)
