"""A case with what follows from it: estimated, or as reported only."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import ClassVar

from savings.case.model import Case
from savings.estimation.figures import ComparedReport
from savings.estimation.outlay import Totals
from savings.estimation.reported import compare, not_recomputable
from savings.estimation.result import Result
from savings.estimation.worth.appraisal import Appraisal, appraisal
from savings.estimation.worth.bridge import Cashable, PayerResult, Step, bridge, cashable, payers
from savings.estimation.worth.per_head import PerHead, per_head
from savings.estimation.worth.split import Split, split


@dataclass(frozen=True, eq=False)
class AsReported:
    """A case without a history: published figures and what the intervention cost, and nothing computed.

    Attributes:
        case: the case.
        outlay_totals: what the intervention cost in all; None if the case gives nothing.
        result: None, where an `Estimate` has its figures.
    """

    case: Case
    outlay_totals: Totals | None
    result: ClassVar[None] = None

    @property
    def investment(self) -> float | None:
        """What the intervention cost in all; None if the case gives nothing."""
        return self.outlay_totals.total if self.outlay_totals else None

    @cached_property
    def reported(self) -> tuple[ComparedReport, ...]:
        """The published figures, none of which can be recomputed."""
        return tuple(not_recomputable(item, "years") for item in self.case.reported)


@dataclass(frozen=True, eq=False)
class Estimate:
    """A case with what follows from it.

    Attributes:
        case: the case as it is written.
        result: the figures, with the caller's choices in place of the case's own.
        outlay_totals: what the intervention cost up to the last post year; None if the case gives nothing.
        investment_later: what it cost after that year.
        otherwise: the result in other prices, nominal or real; None if the case has no price index for all
            its years.
    """

    case: Case
    result: Result
    outlay_totals: Totals | None
    investment_later: float
    otherwise: Result | None = None

    @property
    def investment(self) -> float | None:
        """What the intervention cost up to the last post year; None if the case gives nothing."""
        return self.outlay_totals.total if self.outlay_totals else None

    @cached_property
    def appraisal(self) -> Appraisal | None:
        """What the saving is worth beside the investment; None where the case does not ask for it."""
        return appraisal(self.result)

    @cached_property
    def bridge(self) -> tuple[Step, ...]:
        """The gross estimate and what is left after each adjustment; () where the case has none."""
        return bridge(self.result)

    @cached_property
    def cashable(self) -> Cashable | None:
        """The part of the saving that frees money; None where the case does not say it."""
        return cashable(self.result)

    @cached_property
    def payers(self) -> tuple[PayerResult, ...]:
        """What each payer gains and pays; () where the case names none."""
        return payers(self.result)

    @cached_property
    def per_head(self) -> PerHead | None:
        """The saving per head; None where the case counts no people."""
        return per_head(self.result)

    @cached_property
    def split(self) -> Split | None:
        """The saving split into fewer and cheaper; None where the case counts no clients."""
        return split(self.result)

    @cached_property
    def reported(self) -> tuple[ComparedReport, ...]:
        """The published figures, each beside the estimate for the same years."""
        return tuple(compare(item, self.result, self.otherwise) for item in self.case.reported)
