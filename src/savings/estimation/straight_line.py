"""The trend `linear` taken apart, for whoever wants to draw it again: in a spreadsheet, or by hand.

The figures are those of the trend itself; the parts are the text-book's. A test holds both together.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

import numpy as np

from savings import trends
from savings.counterfactual import student_t
from savings.counterfactual.baseline import Baseline
from savings.counterfactual.combined import Scaled
from savings.counterfactual.model import Counterfactual, Estimated, Intervals, Vector


@dataclass(frozen=True)
class StraightLine:
    """The straight line through n baseline years, and its text-book interval in h post years.

    With x the years and y the costs of the baseline, the interval of a year x0 is
    line(x0) ± quantile × error × sqrt(1 + 1/n + (x0 − centre)² / spread). That of a sum with weights w (the
    heads, where costs are per head) has w'w + (Σw)²/n + (Σ w (x0 − centre))² / spread below the root.

    Attributes:
        quantile: of Student's t with n − 2 degrees of freedom, two-sided at the report's level.
        error: the standard error of y about the line, with n − 2 in the denominator.
        centre: the mean of x.
        spread: the sum of squared deviations of x from it.
        free: of each post year, where the line lies and the ends of its interval; they may lie below zero.
        free_total: the same of all post years together.
        by_year: of each post year what would have been spent with its interval, as a report has them: of
            costs that cannot be negative, none below zero.
        total: the same of all post years together.
    """

    quantile: float
    error: float
    centre: float
    spread: float
    free: tuple[Estimated, ...]
    free_total: Estimated
    by_year: tuple[Estimated, ...]
    total: Estimated


def straight_line(baseline: Baseline, post_years: Sequence[int], heads: Vector, level: float) -> StraightLine:
    """Return the line through a baseline of one series, projected to h years.

    Args:
        baseline: the years that it is fitted on.
        post_years: those that it is projected to.
        heads: how many each of these has, over the usual number, shape (h,).
        level: of the intervals.
    """
    x, y = np.array(baseline.years, dtype=float), baseline.y
    drawn: Counterfactual = trends.get("linear")(baseline, post_years)
    centre, left_over = x.mean(), y - drawn.fitted
    spread = float(((x - centre) ** 2).sum())
    error = sqrt(float(left_over @ left_over) / (len(x) - 2))
    quantile = student_t.two_sided(level, len(x) - 2)
    ahead = np.array(post_years, dtype=float) - centre
    slope = float((x - centre) @ (y - y.mean())) / spread
    line = heads * (y.mean() + slope * ahead)
    years = np.eye(len(ahead))
    weights = np.vstack([years, years.sum(axis=0)]) * heads
    squares = (weights**2).sum(axis=1) + weights.sum(axis=1) ** 2 / len(x) + (weights @ ahead) ** 2 / spread
    middle, half = np.append(line, line.sum()), quantile * error * np.sqrt(squares)
    free = Intervals(middle, middle - half, middle + half)
    found = Scaled(drawn.years, drawn.fitted, drawn, heads).totals(
        np.vstack([years, np.ones(len(ahead))]), level
    )
    count = range(len(ahead))
    return StraightLine(
        quantile,
        error,
        float(centre),
        spread,
        tuple(map(free.of, count)),
        free.of(-1),
        tuple(map(found.of, count)),
        found.of(-1),
    )
