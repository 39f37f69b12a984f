"""Student's t distribution for whole degrees of freedom, where it has a closed finite sum.

So that an interval needs no scipy, whose import takes as long as the rest of a report.
"""

from __future__ import annotations

from functools import cache
from math import atan, cos, pi, sin, sqrt, tan


def central_probability(t: float, df: int) -> float:
    """Return the probability that |T| <= t, for t >= 0 and df = 1, 2, 3, ….

    Source: Abramowitz & Stegun (1964), *Handbook of Mathematical Functions*, 26.7.3 and 26.7.4.
    """
    return _central(atan(t / sqrt(df)), df)


@cache
def two_sided(level: float, df: int) -> float:
    """Return the t for which |T| <= t has the probability `level`.

    Raises:
        ValueError: `level` is not between 0 and 1, or `df` is not a positive whole number.
    """
    if not 0 < level < 1:
        raise ValueError(f"the level must lie between 0 and 1, not {level}")
    if df < 1:
        raise ValueError(f"the degrees of freedom must be 1 or more, not {df}")
    low, high = 0.0, pi / 2  # the angle atan(t / sqrt(df)), halved until it cannot be told apart
    while low < (middle := (low + high) / 2) < high:
        low, high = (middle, high) if _central(middle, df) < level else (low, middle)
    return sqrt(df) * tan(low)


def _central(angle: float, df: int) -> float:
    sine, cosine = sin(angle), cos(angle)
    total, term = 0.0, 1.0 if df % 2 == 0 else cosine
    for k in range(1 if df % 2 == 0 else 2, df, 2):
        total += term
        term *= cosine * cosine * k / (k + 1)
    if df % 2 == 0:
        return sine * total
    return 2 / pi * (angle + sine * total)
