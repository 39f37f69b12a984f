"""Amounts of several years, weighed by when they fall: present values and what is made of them.

The words are those of HM Treasury (2022), *The Green Book*: present value, net present value (NPV),
benefit-cost ratio (BCR), payback, switching value. Amounts are in whole units, rates are decimals (0.035),
years are whole numbers.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Literal

import numpy as np
from numpy.typing import NDArray

Vector = NDArray[np.float64]
Timing = Literal["start", "end"]

NOTHING: Final = 1e-12  # of the amounts that were added up: what is left of them is a rounding error
_RATES: Final = np.geomspace(0.001, 1e9, 4_000) - 1  # an internal rate of return outside these says nothing


def discount_factors(
    years: Sequence[int] | Vector,
    rate: float | Sequence[float] | Vector,
    base_year: int,
    timing: Timing = "start",
) -> Vector:
    """Return what one unit of each year is worth in the base year, shape (h,).

    With `timing` "start", amounts of the base year are not discounted: it is the Green Book's year 0. With
    "end", every amount falls at the end of its year, and those of the base year are discounted by one year
    already: so the Washington State Institute for Public Policy reckons.

    Args:
        years: shape (h,).
        rate: of a year; or, where it changes, one for each year from the base year on, of which the k-th
            stands between k and k + 1 years after the base year and the last goes on. A year before the base
            year has the first.
        base_year: in which one unit is worth one.
        timing: when in the year its amount falls.

    Source: HM Treasury (2022), *The Green Book*, annex 6 (factors at 3.5 % for the years 0 to 30, and rates
    that fall later); Washington State Institute for Public Policy (2013), slides on its benefit-cost model
    (the example of 3,000 now and 500 a year for 20 years at 3 %).
    """
    rates = np.atleast_1d(np.asarray(rate, dtype=float))
    away = np.asarray(years, dtype=float) - base_year + (timing == "end")
    farthest = int(max(away.max(initial=0), len(rates)))
    each = np.concatenate([rates, np.full(farthest + 1 - len(rates), rates[-1])])
    ahead = np.cumprod(np.concatenate([[1.0], 1 / (1 + each)]))
    after: Vector = ahead[np.maximum(away, 0).astype(int)]
    return np.where(away >= 0, after, (1 + rates[0]) ** -np.minimum(away, 0))


def present_value(amounts: Sequence[float] | Vector, factors: Vector) -> float:
    """Return what amounts are worth in the base year, both of shape (h,)."""
    return float(np.asarray(amounts, dtype=float) @ factors)


def benefit_cost_ratio(benefits: float, costs: float) -> float | None:
    """Return the present value of the benefits over that of the costs; None where nothing was spent.

    Source: HM Treasury (2022), *The Green Book*, section 5 ("benefit cost ratio").
    """
    return benefits / costs if costs > 0 else None


def switching_value(benefits: float, costs: float) -> float | None:
    """Return which share of the benefits suffices for a net present value of zero; None where none does.

    Above 1 the benefits do not suffice.

    Source: HM Treasury (2022), *The Green Book*, section 5 ("switching values").
    """
    return costs / benefits if benefits > 0 else None


def payback_year(
    years: Sequence[int], benefits: Sequence[float] | Vector, costs: Sequence[float] | Vector
) -> int | None:
    """Return the first year with a non-negative undiscounted sum since the first investment.

    None where nothing was spent, or nothing paid back by the last year. Years are in order; what was gained
    before the first investment does not count.
    """
    spent = np.asarray(costs, dtype=float)
    if not (spent > 0).any():
        return None
    first = int(np.argmax(spent > 0))
    gained = np.asarray(benefits, dtype=float)[first:]
    left = np.cumsum(gained - spent[first:])
    rounding = NOTHING * np.cumsum(np.abs(gained) + spent[first:])
    back = np.flatnonzero(left >= -rounding)
    return int(years[first + int(back[0])]) if len(back) else None


def internal_rate_of_return(net: Sequence[float] | Vector) -> float | None:
    """Return the rate at which the net present value of yearly amounts is zero, where there is exactly one.

    Args:
        net: benefits less costs of each year, without gaps, in order, shape (h,).

    Returns:
        the rate; None where there is none between -0.999 and a thousand million, or where there are several.

    Source: Descartes' rule of signs: amounts that change their sign once have one rate, those that never do
    have none. Where they change it more often, the present value is computed at 4,000 rates, and there is one
    rate where it changes its sign once.
    """
    amounts = np.asarray(net, dtype=float)
    if not len(amounts) or not np.isfinite(amounts).all():
        return None
    amounts = amounts / (np.abs(amounts).max() or 1.0)
    amounts[np.abs(amounts) <= NOTHING] = 0.0
    if not amounts.any():
        return None
    places = np.flatnonzero(np.diff(_worth(amounts, _RATES) >= 0))
    if len(places) != 1:
        return None
    return _halved(amounts, float(_RATES[places[0]]), float(_RATES[places[0] + 1]))


def _worth(amounts: Vector, rates: Vector) -> Vector:
    """Return the present value at each rate; its sign counts."""
    return np.asarray(np.polynomial.polynomial.polyval(1 / (1 + rates), amounts), dtype=np.float64)


def _halved(amounts: Vector, low: float, high: float) -> float:
    """Return the rate between two others at which the present value changes its sign."""
    sign = _worth(amounts, np.array([low]))[0]
    while low < (middle := (low + high) / 2) < high:
        below = _worth(amounts, np.array([middle]))[0] * sign > 0
        low, high = (middle, high) if below else (low, middle)
    return round(low, 14) + 0.0
