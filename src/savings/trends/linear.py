"""`linear`: a straight line by ordinary least squares."""

from __future__ import annotations

from collections.abc import Sequence

from savings.counterfactual.baseline import Baseline
from savings.counterfactual.student import StudentT
from savings.trends._least_squares import fit_line

IN_RANGE = True
LINEAR_IN = "costs"


def linear(baseline: Baseline, years: Sequence[int]) -> StudentT:
    """Project the straight line that lies nearest to the baseline: the costs would have gone on along it.

    With X = [1, x], b = (X'X)^-1 X'y and s2 the residual sum of squares over n - 2, the costs of the new
    years X0 are Student t with n - 2 degrees of freedom, mean X0 b and scale matrix
    s2 (I + X0 (X'X)^-1 X0').

    Source: Greene (2018), *Econometric Analysis*, 8th ed., section 4.8 (prediction); Seber & Lee (2003),
    *Linear Regression Analysis*, section 5.3.
    """
    line = fit_line(baseline.x, baseline.y, baseline.since(years))
    return StudentT(
        tuple(years), line.fitted, line.mean, line.covariance, line.df, never_negative=baseline.never_negative
    )
