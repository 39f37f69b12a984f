"""Observed and counterfactual, year by year: their difference is the saving."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from savings.counterfactual.model import Estimated, Intervals
from savings.counterfactual.tolerances import ROUNDING
from savings.estimation.figures import Saving, YearFigures


def saving_of(projected: Estimated, points: Sequence[float], spent: Sequence[float]) -> Saving:
    """Return the saving in some years, of which `projected` is the sum and `points` are the figures.

    Sums of different order differ by a rounding error; that alone does not put the value outside.
    """
    cost = sum(spent)
    value = sum(point - each for point, each in zip(points, spent, strict=True))
    # 0.3, 0.2, 0.1 go on to 3e-17: a counterfactual of zero but for a rounding error has no percentage
    percent = 100 * value / projected.point if projected.point > ROUNDING * abs(cost) else None
    size = abs(cost) + abs(projected.point)
    return Saving(value, *settled(value, projected.lower - cost, projected.upper - cost, size), percent)


def settled(value: float, lower: float, upper: float, size: float) -> tuple[float, float]:
    """Return the ends of an interval, which a rounding error alone does not keep from holding the value.

    `size` is that of the numbers that were added up.
    """
    rounding = ROUNDING * size
    return (
        value if 0 < lower - value <= rounding else lower,
        value if 0 < value - upper <= rounding else upper,
    )


def by_year(
    observed: Mapping[int, float],
    fitted: Mapping[int, float],
    post_years: Sequence[int],
    projected: Intervals,
    label: Callable[[int], str],
) -> tuple[YearFigures, ...]:
    """Return the figures of every year that the history has, in order.

    Args:
        observed: what was spent in every year that is known.
        fitted: the trend's line in the baseline years.
        post_years: the years that are projected.
        projected: what would have been spent in each of them, arrays of shape (h,) or longer.
        label: how a year is written.
    """
    ends = zip(projected.point.tolist(), projected.lower.tolist(), projected.upper.tolist(), strict=True)
    ahead = dict(zip(post_years, ends, strict=False))
    rows = []
    cumulative = 0.0
    for year, cost in observed.items():
        if year in ahead:
            point, lower, upper = ahead[year]
            cumulative += point - cost
            rows.append(
                YearFigures(
                    year,
                    label(year),
                    "post",
                    cost,
                    point,
                    lower,
                    upper,
                    point - cost,
                    lower - cost,
                    upper - cost,
                    cumulative,
                )
            )
        elif year in fitted:
            rows.append(YearFigures(year, label(year), "baseline", cost, fitted[year]))
        else:
            rows.append(YearFigures(year, label(year), "outside", cost))
    return tuple(rows)
