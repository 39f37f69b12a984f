"""Random-effects meta-analysis: what many cases say together, and what a new case may be expected to be.

So that a pooled effect needs no scipy and no pandas.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from savings.counterfactual.student_t import two_sided


@dataclass(frozen=True)
class RandomEffects:
    """The mean of the effects of many cases, and how far the effects of the cases lie apart.

    Attributes:
        count: The number of cases, k.
        mean: The mean effect over the population of cases.
        lower: The lower end of the confidence interval of the mean (Hartung-Knapp-Sidik-Jonkman).
        upper: The upper end of it.
        predicted_lower: The lower end of the prediction interval of the true effect in a new case,
            None below 3 cases.
        predicted_upper: The upper end of it, None below 3 cases.
        tau_squared: The variance of the true effects between the cases (DerSimonian-Laird), 0 or more.
        q: Cochran's Q, about k - 1 where all cases have the same true effect.
        i_squared: The share of the variation that is between the cases and not error, 0 to 1.
    """

    count: int
    mean: float
    lower: float
    upper: float
    predicted_lower: float | None
    predicted_upper: float | None
    tau_squared: float
    q: float
    i_squared: float


def random_effects(
    values: Sequence[float], errors: Sequence[float], level: float = 0.95
) -> RandomEffects | None:
    """Pool the effects of k cases that each have their own true effect; None below 2 cases.

    With v the squared errors, the variance between the cases is the moment estimate

        tau^2 = max(0, (Q - (k - 1)) / (sum a - sum a^2 / sum a)),  a = 1 / v,

    the mean is weighted by w = 1 / (v + tau^2), and its variance is

        SE^2 = max(1, q) / sum w,  q = sum w (y - mean)^2 / (k - 1),

    with Student's t of k - 1 degrees of freedom.

    q is raised to 1, as Knapp & Hartung (2003) proposed and Röver, Knapp & Friede (2015) recommend. Left as
    it is, effects that happen to agree would give an interval narrower than their errors warrant, down to
    zero width if all values are equal, and with few cases of unequal precision the interval would cover less
    often than it says.

    The prediction interval is mean ± t sqrt(tau^2 + SE^2) with k - 2 degrees of freedom: equation (12)
    of Higgins, Thompson & Spiegelhalter (2009), with the SE above in it as Partlett & Riley (2017) have
    it. One degree is lost for the mean, one for tau^2. IntHout et al. (2016) and the R package metafor
    take k - 1, with which the interval is narrower; all are approximations. It is for the true effect in
    a new case, without the error of measuring it there. With few cases, or errors as large as tau, it
    holds a new case less often than it says (Nagashima, Noma & Furukawa 2019), with k - 1 even less.

    Args:
        values: The effects, one of each case.
        errors: Their standard errors, taken as known.
        level: The probability of both intervals.

    Raises:
        ValueError: The lengths differ, a value is not finite, an error is not positive and finite,
            the errors lie too far apart to weigh, or `level` is not between 0 and 1.

    Sources:
        DerSimonian & Laird (1986), "Meta-analysis in clinical trials", Controlled Clinical Trials
        7: 177-188 (tau^2).
        Hartung & Knapp (2001), Statistics in Medicine 20: 3875-3889, and Sidik & Jonkman (2002),
        Statistics in Medicine 21: 3153-3159 (SE and t).
        Higgins, Thompson & Spiegelhalter (2009), "A re-evaluation of random-effects meta-analysis",
        Journal of the Royal Statistical Society A 172: 137-159, and Partlett & Riley (2017), "Random
        effects meta-analysis: coverage performance of 95% confidence and prediction intervals following
        REML estimation", Statistics in Medicine 36: 301-317 (prediction; they estimate tau^2 by REML).
        IntHout, Ioannidis, Rovers & Goeman (2016), BMJ Open 6: e010247 (prediction with k - 1).
        Nagashima, Noma & Furukawa (2019), Statistical Methods in Medical Research 28: 1689-1702.
        Higgins & Thompson (2002), Statistics in Medicine 21: 1539-1558 (I^2).
        Knapp & Hartung (2003), Statistics in Medicine 22: 2693-2710, and Röver, Knapp & Friede (2015),
        BMC Medical Research Methodology 15: 99 (max(1, q)).
    """
    if len(values) != len(errors):
        raise ValueError(f"there must be as many errors as values, not {len(errors)} for {len(values)}")
    if not all(math.isfinite(value) for value in values):
        raise ValueError("the values must be finite")
    if not all(math.isfinite(error) and error > 0 for error in errors):
        raise ValueError("the errors must be positive and finite")
    k = len(values)
    if k < 2:
        return None

    # Distances from the most precise value, in units of about the largest number: nothing overflows when
    # squared, equal values have exactly their own mean, and a power of two as the unit costs no digit.
    smallest, origin = min(zip(errors, values, strict=True))
    distances = [value - origin for value in values]
    unit = math.ldexp(1.0, math.frexp(max(*errors, *map(abs, distances)))[1] - 1)
    y = [distance / unit for distance in distances]
    e = [error / unit for error in errors]
    least = smallest / unit

    weights = _weights(e)
    _, spread = _mean_and_spread(y, weights)  # Q = spread / least^2
    # sum a - sum a^2 / sum a as a sum of products of pairs, which does not cancel
    before = accumulate(weights, initial=0.0)
    pairs = 2 * math.fsum(w * b for w, b in zip(weights, before, strict=False)) / math.fsum(weights)
    if not pairs > 0:
        raise ValueError("the errors lie too far apart to weigh one against the other")
    excess = max(0.0, spread - (k - 1) * least * least)
    tau = math.sqrt(excess / pairs)

    spreads = [math.hypot(error, tau) for error in e]
    weights = _weights(spreads)  # in units of the largest, so that q = 1 is the square of the least spread
    centre, squares = _mean_and_spread(y, weights)
    error_of_mean = math.sqrt(max(squares / (k - 1), min(spreads) ** 2) / math.fsum(weights))

    mean = origin + centre * unit
    half = two_sided(level, k - 1) * error_of_mean * unit
    predicted = two_sided(level, k - 2) * math.hypot(tau, error_of_mean) * unit if k > 2 else None
    return RandomEffects(
        count=k,
        mean=mean,
        lower=mean - half,
        upper=mean + half,
        predicted_lower=None if predicted is None else mean - predicted,
        predicted_upper=None if predicted is None else mean + predicted,
        tau_squared=(tau * unit) * (tau * unit),
        q=spread / least / least,
        i_squared=excess / spread if spread > 0 else 0.0,
    )


def _weights(errors: Sequence[float]) -> list[float]:
    """Return the inverse squares, as shares of the largest."""
    smallest = min(errors)
    return [(smallest / error) * (smallest / error) for error in errors]


def _mean_and_spread(y: Sequence[float], weights: Sequence[float]) -> tuple[float, float]:
    """Return the weighted mean, and the weighted sum of the squared distances from it."""
    mean = math.fsum(w * v for w, v in zip(weights, y, strict=True)) / math.fsum(weights)
    return mean, math.fsum(w * (v - mean) * (v - mean) for w, v in zip(weights, y, strict=True))
