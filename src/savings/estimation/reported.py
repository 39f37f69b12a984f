"""Published figures beside the estimate: compared on the same terms, and never a result.

A claim is compared with a weighted sum of the projected costs: of the same years, in the same prices, before
or after the intervention's own cost. So it can be turned around: what must the projected costs have been, and
how fast must they have grown, for the claim to hold?
"""

from __future__ import annotations

from dataclasses import dataclass
from math import copysign, inf, isfinite, isinf

import numpy as np

from savings.case.reported import Reported
from savings.counterfactual.model import Vector
from savings.counterfactual.tolerances import ROUNDING
from savings.errors import CaseError
from savings.estimation.figures import ClaimVerdict, ComparedReport, Reason, Saving
from savings.estimation.result import Result
from savings.estimation.savings_by_year import settled
from savings.estimation.worth.discounting import discounting
from savings.money.discounting import discount_factors

_SLOWEST, _FASTEST = -0.9, 9.0  # growth a year beyond which nothing is worth saying


def compare(reported: Reported, result: Result, otherwise: Result | None = None) -> ComparedReport:
    """Set a published figure beside the estimate for the same years, in the same prices.

    It cannot be recomputed where a year that it is about has no estimate, nor where the case does not have
    what it is about: the price level, the people, the investment. Nor can a percentage where the
    counterfactual is not positive. Where only its lower end is not, the percentage has no bound on that side,
    and the bound is infinite.

    Args:
        reported: the published figure.
        result: in the prices of the report.
        otherwise: the result in other prices, where there is one.
    """
    claim = _claim(reported, result, otherwise)
    if isinstance(claim, str):
        return not_recomputable(reported, claim)
    own = claim.result
    found = own.counterfactual.totals(claim.weights[None], own.method.level).of(0)
    if claim.kind == "percent" and found.point <= ROUNDING * abs(claim.spent):
        return not_recomputable(reported, "counterfactual")
    estimate, *ends = (claim.figure(projected) for projected in found)
    # Of negative net costs, a higher counterfactual saves fewer percent.
    lower, upper = settled(estimate, min(ends), max(ends), claim.figure_size(found.point))
    if isinf(lower) and isinf(upper):  # no part of the counterfactual's interval is above zero
        return not_recomputable(reported, "counterfactual")
    sums = own.projected.way_points[own.counting] @ claim.weights
    ways = [claim.figure(total) for total in sums.tolist() if claim.kind != "percent" or total > 0]
    verdict = _verdict(reported.figure, (lower, upper), ways)
    reaching = sum(1 for way in ways if way >= reported.figure)
    needed = claim.needed(reported.figure)
    return ComparedReport(
        reported,
        estimate,
        lower,
        upper,
        verdict,
        growth_needed=None if needed is None else _growth(own, claim.weights, needed),
        growth_before=_growth_before(own),
        ways_reaching=reaching,
        ways=len(ways),
        real=own.terms.wanted is not None,
        per_head=bool(own.terms.heads),
        last_before=own.baseline.years[-1],
        needed=needed if own is result else None,
    )


def not_recomputable(reported: Reported, why: Reason) -> ComparedReport:
    """Return a published figure that the case cannot be held against, and the reason."""
    return ComparedReport(reported, None, None, None, "not_recomputable", why=why)


@dataclass(frozen=True, eq=False)
class _Claim:
    """What a published figure is about: a function of a weighted sum of the projected costs.

    Attributes:
        result: in the prices of the claim, but for `price`.
        kind: what the figure is.
        weights: of the projected years, shape (h,).
        spent: the same sum of what was spent.
        known: what is added to the difference: the investment, for or against.
        over: what the whole is divided by: heads, or the investment; 1 for none.
        price: what money is multiplied by to be in the prices of the claim.
    """

    result: Result
    kind: str
    weights: Vector
    spent: float
    known: float
    over: float
    price: float

    def figure(self, projected: float) -> float:
        """Return the figure that follows from a sum of projected costs."""
        saved = projected - self.spent + self.known
        if self.kind == "percent":
            return _percent(saved, self.spent - self.known)
        return self.price * saved / self.over

    def figure_size(self, projected: float) -> float:
        """Return how large the numbers are that a figure is the difference of."""
        if self.kind == "percent":
            return 100.0
        return self.price * (abs(projected) + abs(self.spent) + abs(self.known)) / self.over

    def needed(self, figure: float) -> float | None:
        """Return the sum of projected costs from which a figure follows; None where none does."""
        if self.kind == "percent":
            return (self.spent - self.known) / (1 - figure / 100) if figure < 100 else None
        return figure * self.over / self.price + self.spent - self.known


def _claim(reported: Reported, result: Result, otherwise: Result | None) -> _Claim | Reason:
    """Return what a figure is about, in the terms of the case; or the reason why the case lacks these."""
    if any(year not in result.post_years for year in _years(reported)):
        return "years"
    if reported.kind == "bcr":
        return _about_ratio(reported, result, otherwise)
    return _about_saving(reported, result, otherwise)


def _about_saving(reported: Reported, result: Result, otherwise: Result | None) -> _Claim | Reason:
    """Return the claim of a saving: an amount, one per head, or a percentage of the projected costs."""
    in_prices = _in_prices(reported, result, otherwise)
    if in_prices is None:
        return "prices"
    own, price = in_prices
    known = _investment(reported, own)
    if known is None:
        return "investment"
    weights = _in_years(reported, own)
    spent = float(weights @ np.array(own.spent_by_year))
    heads = reported.kind == "per_head"
    over = sum(own.terms.heads[year] for year in _years(reported)) if heads else 1.0
    return _Claim(own, reported.kind, weights, spent, known, over, price)


def _about_ratio(reported: Reported, result: Result, otherwise: Result | None) -> _Claim | Reason:
    """Return the claim of a benefit-cost ratio: discounted savings over the discounted investment."""
    # A ratio has no prices: it is that of the appraisal, in those that the rate is for.
    in_prices = _in_prices(reported, result, otherwise) if reported.prices is not None else (result, 1.0)
    if in_prices is None:
        return "prices"
    own, _ = in_prices
    if own.outlay is None:
        return "investment"
    paid = {year: amount for year, amount in own.outlay.paid.items() if year <= reported.years[1]}
    factors = _discounted(own, [*paid, *own.post_years])
    if factors is None:
        return "rate"
    over = sum(amount * factors[year] for year, amount in paid.items())
    if over <= 0:
        return "payment"
    held = own.outlay.cash if own.case.costs.includes_investment else {}
    known = sum(held.get(year, 0.0) * factors[year] for year in _years(reported)) if held else 0.0
    weights = _in_years(reported, own) * np.array([factors[year] for year in own.post_years])
    spent = float(weights @ np.array(own.spent_by_year))
    return _Claim(own, reported.kind, weights, spent, known, over, 1.0)


def _years(reported: Reported) -> range:
    first, last = reported.years
    return range(first, last + 1)


def _in_years(reported: Reported, result: Result) -> Vector:
    """Return 1 for each post year that a figure is about and 0 for the others, shape (h,)."""
    return np.array([float(year in _years(reported)) for year in result.post_years])


def _investment(reported: Reported, result: Result) -> float | None:
    """Return what the investment adds to a saving that is gross or net; None if the case does not give it."""
    if reported.of is None:
        return 0.0
    if result.outlay is None:
        return None
    begin, last = _first_cost_year(reported, result), reported.years[1]
    borne, cash = (
        sum(amount for year, amount in each.items() if begin <= year <= last)
        for each in (result.outlay.borne, result.outlay.cash)
    )
    gross = cash if result.case.costs.includes_investment else 0.0
    return gross if reported.of == "gross" else gross - borne


def _first_cost_year(reported: Reported, own: Result) -> float:
    """Return from when on the investment counts in a claim: from ever for one about all from the start on."""
    first, last = reported.years
    whole = first == own.post_years[0] and (last > first or len(own.post_years) == 1)
    return -inf if whole else first


def _in_prices(reported: Reported, result: Result, otherwise: Result | None) -> tuple[Result, float] | None:
    """Return the result that is in the prices of a claim, but for a factor between prices of one year."""
    wanted = reported.prices.base_year if reported.prices else result.terms.written
    for own in (result, otherwise):
        if own is not None and _same(own.terms.wanted, wanted):
            return own, 1.0
    for own in (result, otherwise):
        if own is not None and own.terms.wanted is not None and wanted is not None:
            index = own.terms.index or (otherwise or result).terms.index
            if index is not None and not index.missing([int(wanted), int(own.terms.wanted)]):
                return own, index.factor(int(wanted), int(own.terms.wanted), int(wanted))
    return None


def _same(year: int | None, other: int | None) -> bool:
    return (year is None) == (other is None) and (year is None or other is None or int(year) == int(other))


def _discounted(result: Result, years: list[int]) -> dict[int, float] | None:
    """Return what each year counts in a ratio: as the case discounts; None for a rate in other prices."""
    try:
        how = discounting(result.case, result.terms)
    except CaseError:
        return None
    if how is None:
        return dict.fromkeys(years, 1.0)
    return dict(
        zip(years, discount_factors(years, how.rates, how.base_year, how.timing).tolist(), strict=True)
    )


def _growth(result: Result, weights: Vector, needed: float) -> float | None:
    """Return the yearly growth from the last baseline year on that gives a sum; None where none does."""
    last, cost = result.baseline.years[-1], float(result.baseline.costs[-1])
    ahead = np.array(result.post_years, dtype=float) - last
    heads = weights * result.terms.per_head(result.post_years)

    def total(growth: float) -> float:
        return float(heads @ (cost * (1 + growth) ** ahead))

    low, high = _SLOWEST, _FASTEST
    if cost <= 0 or not total(low) <= needed <= total(high):
        return None
    while low < (middle := (low + high) / 2) < high:
        low, high = (middle, high) if total(middle) < needed else (low, middle)
    return low


def _growth_before(result: Result) -> float | None:
    """Return the yearly growth of the baseline: the rate of a least-squares line through the logarithms."""
    costs = result.baseline.y
    if not (costs > 0).all():
        return None
    x = result.baseline.x - result.baseline.x.mean()
    slope = float(x @ np.log(costs) / (x @ x))
    growth = float(np.expm1(slope))
    return growth if isfinite(growth) else None


def percent_ends(saving: Saving, spent: float) -> tuple[float, float]:
    """Return the interval of a saving in percent of the counterfactual; infinite where it has no bound."""
    ends = [_percent(value, spent) for value in (saving.lower, saving.upper)]
    return min(ends), max(ends)  # of negative net costs, a higher counterfactual saves fewer percent


def _percent(value: float, spent: float) -> float:
    """Return a saving in percent of the counterfactual; its limit where that goes down to zero."""
    projected = value + spent
    if projected > 0:
        return 100 * value / projected
    return 100.0 if spent == 0 else copysign(inf, -spent)


def _verdict(claim: float, interval: tuple[float, float], others: list[float]) -> ClaimVerdict:
    if interval[0] <= claim <= interval[1]:
        return "inside_interval"
    if others and min(others) <= claim <= max(others):
        return "inside_range"
    return "outside"
