"""`structural`: a local linear trend, averaged over all that is plausible of yearly costs."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from savings.counterfactual.baseline import Baseline
from savings.counterfactual.mixtures import StudentMixture
from savings.local_trends.averaged import averaged
from savings.local_trends.prior import structural_prior

IN_RANGE = True


def structural(baseline: Baseline, years: Sequence[int]) -> StudentMixture:
    """Project a level and a slope that both wander, averaged over how much they may.

    The costs are measured in units of their mean absolute value. The prior is learned from yearly series of
    forecasting competitions; how large the noise is, from families of public spending and use as well.

    Source: see `savings.local_trends.averaged.averaged`.
    """
    y = np.atleast_2d(baseline.y)
    largest = np.abs(y).max(axis=1, keepdims=True)
    unit = largest * np.abs(y / np.where(largest > 0, largest, 1)).mean(axis=1, keepdims=True)
    return averaged(baseline, years, structural_prior(len(baseline.years)), unit)
