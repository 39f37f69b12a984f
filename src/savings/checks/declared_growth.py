"""Is the growth that the case declares faster than that of its baseline?"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import expm1, log1p
from typing import Final

import numpy as np

from savings.checks import Between, Check, Level, Money, Percent, Value
from savings.checks._straight import line_through
from savings.counterfactual import student_t
from savings.counterfactual.baseline import Baseline, DeclaredGrowth
from savings.counterfactual.model import LARGEST_LOGARITHM
from savings.counterfactual.tolerances import NOISE
from savings.estimation.model import Estimate

LEVEL: Final = 0.95


def declared_growth(estimate: Estimate) -> Check:
    """Fail where the declared growth is above the 95 % confidence interval of the baseline's own.

    An amount is compared with the slope of the least-squares line; a rate with that of the logarithms, or,
    where a cost has none, as an amount of the last cost. A growth below the interval passes as cautious
    ("below"): it makes the saving smaller. Null where the case declares no growth.

    Source: Draper & Smith (1998), *Applied Regression Analysis*, 3rd ed., section 1.4 (the interval of a
    slope); Wooldridge (2020), *Introductory Econometrics*, 7th ed., section 10.5 (exponential trends).
    """
    baseline = estimate.result.baseline
    if not isinstance(baseline.declared, DeclaredGrowth):
        return Check("declared_growth", None, applies=False)
    found = _compared(baseline, baseline.declared)
    lower, upper = found.own - found.beside, found.own + found.beside
    values: dict[str, Value] = {
        "declared": found.as_declared,
        "own": found.written(found.own),
        "between": Between(found.written(lower), found.written(upper)),
        "level": Level(LEVEL),
    }
    if found.declared > upper + found.none:
        return Check("declared_growth", False, values)
    return Check(
        "declared_growth", True, values, "below" if found.declared < lower - found.none else "within"
    )


@dataclass(frozen=True)
class _Compared:
    """Two growths on one scale, half the interval of the baseline's own, and what is no difference."""

    as_declared: Money | Percent
    declared: float
    own: float
    beside: float
    none: float
    written: Callable[[float], Money | Percent]


def _compared(baseline: Baseline, growth: DeclaredGrowth) -> _Compared:
    y, rate = baseline.y, growth.rate
    if rate is not None and y.min() > 0:
        own = line_through(baseline.x.tolist(), np.log(y).tolist())
        beside = student_t.two_sided(LEVEL, own.df) * own.slope_error
        return _Compared(Percent(100 * rate, given=True), log1p(rate), own.slope, beside, NOISE, _rate)
    declared = rate * float(y[-1]) if rate is not None else growth.amount or 0.0
    own = line_through(baseline.x.tolist(), y.tolist())
    beside = student_t.two_sided(LEVEL, own.df) * own.slope_error
    as_declared = Money(declared, given=rate is None)
    return _Compared(as_declared, declared, own.slope, beside, NOISE * float(np.abs(y).max()), Money)


def _rate(logarithm: float) -> Percent:
    return Percent(100 * expm1(min(logarithm, LARGEST_LOGARITHM)))
