"""From the estimated saving to what may be claimed of it: adjustments, cashable money, payers."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from savings.case.appraisal import Adjustment, Payer
from savings.counterfactual import Estimated
from savings.estimation.flows import Flows, flows
from savings.estimation.result import Result
from savings.estimation.sums_of_savings import weighed_once


@dataclass(frozen=True)
class Step:
    """What is left after an adjustment. The first step has none: it is the gross estimate.

    Attributes:
        adjustment: the step that was taken.
        saving: the gross saving that is left.
        investment: the intervention's own cost, as it is then counted.
    """

    adjustment: Adjustment | None
    saving: Estimated
    investment: float

    @property
    def net(self) -> Estimated:
        """The saving less the investment."""
        return Estimated(*(each - self.investment for each in self.saving))


@dataclass(frozen=True)
class Cashable:
    """The part of the saving, after the adjustments, that frees money; and what is left of it after the cost.

    `rest` is the other part: it is never added.
    """

    share: float
    saving: Estimated
    net: Estimated
    rest: Estimated


@dataclass(frozen=True)
class PayerYear:
    """What a payer gains and pays in one year."""

    year: int
    saving: float
    investment: float

    @property
    def net(self) -> float:
        """The one less the other."""
        return self.saving - self.investment


@dataclass(frozen=True)
class PayerResult:
    """What a payer gains and pays, by year and together."""

    payer: Payer
    years: tuple[PayerYear, ...]
    saving: Estimated
    investment: float
    net_cashable: Estimated | None

    @property
    def net(self) -> Estimated:
        """What the payer gains less what it pays."""
        return Estimated(*(each - self.investment for each in self.saving))


def bridge(result: Result) -> tuple[Step, ...]:
    """Return the gross estimate, and what is left after each adjustment of the case; () where it has none."""
    taken = result.case.adjustments
    if not taken:
        return ()
    found = []
    for count in range(len(taken) + 1):
        own = _borne(result, taken[:count])
        found.append(Step(taken[count - 1] if count else None, _saving(result, own), float(own.costs.sum())))
    return tuple(found)


def cashable(result: Result) -> Cashable | None:
    """Return the part of the saving that frees money; None where the case does not say which share it is."""
    share = result.case.cashable
    if share is None:
        return None
    own = _borne(result, result.case.adjustments)
    saving, cost = _saving(result, own), float(own.costs.sum())
    money, rest = _times(saving, share), _times(saving, 1 - share)
    return Cashable(share, money, Estimated(*(each - cost for each in money)), rest)


def payers(result: Result) -> tuple[PayerResult, ...]:
    """Return what each payer of the case gains and pays, after the adjustments; () where it names none."""
    if not result.case.payers:
        return ()
    own = _borne(result, result.case.adjustments)
    saving, cost, share = _saving(result, own), float(own.costs.sum()), result.case.cashable
    found = []
    for payer in result.case.payers:
        part = payer.share
        of_cost = part if payer.investment_share is None else payer.investment_share
        rows = zip(own.years, own.benefits.tolist(), own.costs.tolist(), strict=True)
        gained = _times(saving, part)
        money = None
        if share is not None:
            money = Estimated(*(share * each - of_cost * cost for each in gained))
        years = tuple(PayerYear(year, part * benefit, of_cost * paid) for year, benefit, paid in rows)
        found.append(PayerResult(payer, years, gained, of_cost * cost, money))
    return tuple(found)


def _borne(result: Result, taken: tuple[Adjustment, ...]) -> Flows:
    last = result.post_years[-1]
    borne = result.outlay.borne if result.outlay else {}
    return flows(result, {year: amount for year, amount in borne.items() if year <= last}, taken)


def _saving(result: Result, own: Flows) -> Estimated:
    ones = np.ones(len(own.years))
    return weighed_once(result, ones @ own.weights, float(own.known.sum()))


def _times(figure: Estimated, share: float) -> Estimated:
    return Estimated(*(share * each for each in figure))
