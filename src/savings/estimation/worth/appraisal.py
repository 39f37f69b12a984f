"""What a saving is worth beside the investment: present values, ratio, payback, rate of return."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from savings.counterfactual.model import Estimated, Intervals, Vector
from savings.estimation.result import Result
from savings.estimation.worth.discounting import Discounting, discounting
from savings.estimation.worth.flows import Flows, flows
from savings.estimation.worth.weighed import probability_of_more, weighed, weighed_once
from savings.money.discounting import (
    benefit_cost_ratio,
    discount_factors,
    internal_rate_of_return,
    payback_year,
    present_value,
    switching_value,
)

# 1 + r, between which the ends of a rate of return are sought; in so many steps, so many times over.
_LOWEST, _HIGHEST = 0.05, 20.0
_STEPS, _ROUNDS = 12, 5


@dataclass(frozen=True, eq=False)
class Appraisal:
    """What the saving is worth, after the case's adjustments, in the prices of the figures.

    The investment counts in the year in which it was paid.

    Attributes:
        result: of the case.
        discounting: how later amounts are discounted.
        flows: what each year gains and costs, with the years that are assumed.
        cashable: the share of the saving that frees money; None where the case does not say it.
    """

    result: Result
    discounting: Discounting
    flows: Flows
    cashable: float | None

    @cached_property
    def factors(self) -> Vector:
        """What one unit of each year is worth in the base year, shape (Y,)."""
        how = self.discounting
        return discount_factors(self.flows.years, how.rates, how.base_year, how.timing)

    @cached_property
    def costs(self) -> float:
        """The present value of the investment."""
        return present_value(self.flows.costs, self.factors)

    @cached_property
    def benefits(self) -> Estimated:
        """The present value of what was saved."""
        return self._worth(self.factors)

    @cached_property
    def benefits_after(self) -> Estimated | None:
        """The part of that which rests on the years that are assumed; None where there are none."""
        return None if self._assumed is None else self._worth(self._assumed)

    @cached_property
    def npv(self) -> Estimated | None:
        """The net present value of all years; None where the case does not say what was spent."""
        return self._net(self.factors)

    @cached_property
    def npv_observed(self) -> Estimated | None:
        """The net present value of the years up to the last observed one; None as for all years."""
        return self._net(self.factors * self.flows.observed)

    @cached_property
    def npv_after(self) -> Estimated | None:
        """The net present value of the years that are assumed; None where there are none."""
        return None if self._assumed is None else self._net(self._assumed)

    @cached_property
    def npv_cashable(self) -> Estimated | None:
        """The net present value where only the cashable part of the saving counts; None for none."""
        return None if self.cashable is None else self._net(self.factors, self.cashable)

    @cached_property
    def bcr(self) -> Estimated | None:
        """The benefit-cost ratio; None where nothing was spent."""
        ratios = [benefit_cost_ratio(benefits, self.costs) for benefits in self.benefits]
        known = [ratio for ratio in ratios if ratio is not None]
        return Estimated(*known) if len(known) == len(ratios) else None

    @cached_property
    def switching(self) -> tuple[float | None, float | None, float | None]:
        """The share of the saving that suffices to pay back, with its interval; None where no share does."""
        if not self.flows.costed:
            return None, None, None
        point, lower, upper = self.benefits
        return (
            switching_value(point, self.costs),
            switching_value(upper, self.costs),
            switching_value(lower, self.costs),
        )

    @cached_property
    def irr(self) -> tuple[float | None, float | None, float | None]:
        """The internal rate of return, where there is exactly one, with its interval as far as that has ends.

        An end of the interval is the rate at which the same end of the net present value is zero.
        """
        net = self.flows.benefits - self.flows.costs
        rate = None if self.first_cost is None else internal_rate_of_return(net)
        if rate is None:
            return None, None, None
        return rate, self._rate(lambda worth: worth.lower), self._rate(lambda worth: worth.upper)

    @cached_property
    def net_by_year(self) -> Intervals:
        """What each year gains less what it costs, undiscounted: arrays of shape (Y,)."""
        return weighed(self.result, self.flows.weights, self.flows.known - self.flows.costs)

    @cached_property
    def running(self) -> Vector:
        """What was gained less what was spent since the first investment, undiscounted, shape (Y,)."""
        running, first = np.zeros(len(self.flows.years)), self.first_cost or 0
        running[first:] = (self.flows.benefits - self.flows.costs)[first:].cumsum()
        return running

    @cached_property
    def present_values(self) -> Vector:
        """What each year gains less what it costs, discounted, without its interval, shape (Y,)."""
        worth: Vector = (self.flows.benefits - self.flows.costs) * self.factors
        return worth

    @cached_property
    def first_cost(self) -> int | None:
        """Where among the years the first investment stands; None where nothing was spent."""
        spent = np.flatnonzero(self.flows.costs > 0)
        return int(spent[0]) if len(spent) else None

    @cached_property
    def payback_year(self) -> int | None:
        """The first year with a non-negative undiscounted sum since the first investment; None for none."""
        return payback_year(self.flows.years, self.flows.benefits, self.flows.costs)

    @cached_property
    def paid_back(self) -> tuple[tuple[int, float], ...]:
        """The probability, for each year since the first investment, that by then the sum is not negative."""
        own, first = self.flows, self.first_cost
        if first is None:
            return ()
        found = []
        for at in range(first, len(own.years)):
            weights = own.weights[first : at + 1].sum(axis=0)
            needed = float((own.costs - own.known)[first : at + 1].sum())
            found.append((own.years[at], probability_of_more(self.result, weights, needed)))
        return tuple(found)

    @property
    def _assumed(self) -> Vector | None:
        """The factors of the years that are assumed, zero for the others; None where none are."""
        if self.flows.years[-1] == self.flows.last:
            return None
        return self.factors * (1 - self.flows.observed)

    def _net(self, factors: Vector, share: float = 1.0) -> Estimated | None:
        """Return a share of what the years gain less their cost, times their factors; None for no cost."""
        if not self.flows.costed:
            return None
        return _less(self._worth(share * factors), present_value(self.flows.costs, factors))

    def _worth(self, factors: Vector) -> Estimated:
        """Return what the years gain, each times its factor, with the interval."""
        own = self.flows
        return weighed_once(self.result, factors @ own.weights, present_value(own.known, factors))

    def _rate(self, end: Callable[[Intervals], Vector]) -> float | None:
        """Return the rate at which an end of the net present value falls to zero; None where it does not."""
        low, high = _LOWEST, _HIGHEST
        for _ in range(_ROUNDS):
            growth = np.geomspace(low, high, _STEPS)
            above = end(self._npv_at(growth - 1)) > 0
            places = np.flatnonzero(above[:-1] & ~above[1:])
            if len(places) != 1 or (np.diff(above.astype(int)) > 0).any():
                return None
            low, high = float(growth[places[0]]), float(growth[places[0] + 1])
        return (low + high) / 2 - 1

    def _npv_at(self, rates: Vector) -> Intervals:
        """Return the net present value at each of some rates."""
        own = self.flows
        factors = np.array([discount_factors(own.years, rate, own.years[0]) for rate in rates.tolist()])
        return weighed(self.result, factors @ own.weights, factors @ (own.known - own.costs))


def appraisal(result: Result) -> Appraisal | None:
    """Return what the saving of a case is worth; None where the case does not ask for it."""
    case = result.case
    how = discounting(case, result.terms)
    if how is None:
        return None
    paid = result.outlay.paid if result.outlay else {}
    return Appraisal(result, how, flows(result, paid, case.adjustments, ahead=True), case.cashable)


def _less(gained: Estimated, cost: float) -> Estimated:
    return Estimated(*(each - cost for each in gained))
