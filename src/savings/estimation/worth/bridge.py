"""From the estimated saving to what may be claimed of it: adjustments, cashable money, payers."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from savings.case.appraisal import Adjustment, Payer, whole_shares
from savings.counterfactual.model import Estimated
from savings.estimation.result import Result
from savings.estimation.worth.flows import Flows, flows
from savings.estimation.worth.weighed import weighed, weighed_once


@dataclass(frozen=True)
class Step:
    """What is left after an adjustment. The first step has none: it is the gross estimate.

    Attributes:
        adjustment: the step that was taken.
        saving: the gross saving that is left.
        investment: the intervention's own cost, as it is then counted; None where it is not known.
    """

    adjustment: Adjustment | None
    saving: Estimated
    investment: float | None

    @property
    def net(self) -> Estimated | None:
        """The saving less the investment."""
        return _less(self.saving, self.investment)


@dataclass(frozen=True)
class Cashable:
    """The part of the saving, after the adjustments, that frees money; and what is left of it after the cost.

    `rest` is the other part: it is never added. `net` is None where the cost is not known.
    """

    share: float
    saving: Estimated
    net: Estimated | None
    rest: Estimated


@dataclass(frozen=True)
class PayerYear:
    """What a payer gains and pays in one year.

    `saving` is None where the year has no observed cost, `investment` where the cost is not known.
    """

    year: int
    saving: Estimated | None
    investment: float | None

    @property
    def net(self) -> Estimated | None:
        """The one less the other."""
        return None if self.saving is None else _less(self.saving, self.investment)


@dataclass(frozen=True)
class PayerResult:
    """What a payer gains and pays, by year and together; `investment` is None where the cost is not known."""

    payer: Payer
    years: tuple[PayerYear, ...]
    saving: Estimated
    investment: float | None
    cashable: float | None

    @property
    def net(self) -> Estimated | None:
        """What the payer gains less what it pays."""
        return _less(self.saving, self.investment)

    @property
    def net_cashable(self) -> Estimated | None:
        """The same where only what frees money counts; None where the case does not say what does."""
        return None if self.cashable is None else _less(_times(self.saving, self.cashable), self.investment)


def bridge(result: Result) -> tuple[Step, ...]:
    """Return the gross estimate, and what is left after each adjustment of the case; () where it has none."""
    taken = result.case.adjustments
    if not taken:
        return ()
    found = []
    for count in range(len(taken) + 1):
        own = _borne(result, taken[:count])
        found.append(Step(taken[count - 1] if count else None, _saving(result, own), _cost(own)))
    return tuple(found)


def cashable(result: Result) -> Cashable | None:
    """Return the part of the saving that frees money; None where the case does not say which share it is."""
    share = result.case.cashable
    if share is None:
        return None
    own = _borne(result, result.case.adjustments)
    saving = _saving(result, own)
    money, rest = _times(saving, share), _times(saving, 1 - share)
    return Cashable(share, money, _less(money, _cost(own)), rest)


def payers(result: Result) -> tuple[PayerResult, ...]:
    """Return what each payer of the case gains and pays, after the adjustments; () where it names none."""
    if not result.case.payers:
        return ()
    own = _borne(result, result.case.adjustments)
    saving, cost = _saving(result, own), _cost(own)
    by_year = weighed(result, own.weights, own.known)
    found = []
    for payer, (of_saving, of_cost) in zip(result.case.payers, whole_shares(result.case.payers), strict=True):
        years = tuple(
            PayerYear(
                year,
                None if own.missing[at] else _times(by_year.of(at), of_saving),
                of_cost * float(own.costs[at]) if own.costed else None,
            )
            for at, year in enumerate(own.years)
        )
        part = None if cost is None else of_cost * cost
        found.append(PayerResult(payer, years, _times(saving, of_saving), part, result.case.cashable))
    return tuple(found)


def _borne(result: Result, taken: tuple[Adjustment, ...]) -> Flows:
    last = result.post_years[-1]
    borne = result.outlay.borne if result.outlay else {}
    return flows(result, {year: amount for year, amount in borne.items() if year <= last}, taken)


def _saving(result: Result, own: Flows) -> Estimated:
    ones = np.ones(len(own.years))
    return weighed_once(result, ones @ own.weights, float(own.known.sum()))


def _cost(own: Flows) -> float | None:
    return float(own.costs.sum()) if own.costed else None


def _less(gained: Estimated, cost: float | None) -> Estimated | None:
    return None if cost is None else Estimated(*(each - cost for each in gained))


def _times(figure: Estimated, share: float) -> Estimated:
    return Estimated(*(share * each for each in figure))
