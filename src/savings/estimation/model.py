"""What an estimate holds: a case with what follows from it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from savings.case.model import Case
from savings.estimation.figures import ComparedReport
from savings.estimation.outlay import Totals
from savings.estimation.reported import compare
from savings.estimation.result import Result
from savings.estimation.worth.appraisal import Appraisal, appraisal
from savings.estimation.worth.bridge import Cashable, PayerResult, Step, bridge, cashable, payers
from savings.estimation.worth.per_head import PerHead, per_head
from savings.estimation.worth.split import Split, split


@dataclass(frozen=True, eq=False)
class Estimate:
    """A case with what follows from it. `result` is None for a case that is as reported only.

    `outlay` is what the intervention cost up to the last post year (as reported only: in all), None where the
    case gives none; `investment_later` is what comes after that year. `otherwise` is the result in other
    prices, nominal or real, None where the case has no price index for all its years.
    """

    case: Case
    result: Result | None
    outlay: Totals | None
    investment_later: float
    otherwise: Result | None = None

    @property
    def investment(self) -> float | None:
        """What the intervention cost up to the last post year; None where the case gives nothing."""
        return self.outlay.total if self.outlay else None

    @cached_property
    def appraisal(self) -> Appraisal | None:
        """What the saving is worth beside the investment; None where the case does not ask for it."""
        return appraisal(self.result) if self.result else None

    @cached_property
    def bridge(self) -> tuple[Step, ...]:
        """The gross estimate and what is left after each adjustment; () where the case has none."""
        return bridge(self.result) if self.result else ()

    @cached_property
    def cashable(self) -> Cashable | None:
        """The part of the saving that frees money; None where the case does not say it."""
        return cashable(self.result) if self.result else None

    @cached_property
    def payers(self) -> tuple[PayerResult, ...]:
        """What each payer gains and pays; () where the case names none."""
        return payers(self.result) if self.result else ()

    @cached_property
    def per_head(self) -> PerHead | None:
        """The saving per head; None where the case counts no people."""
        return per_head(self.result) if self.result else None

    @cached_property
    def split(self) -> Split | None:
        """The saving split into fewer and cheaper; None where the case counts no clients."""
        return split(self.result) if self.result else None

    @cached_property
    def reported(self) -> tuple[ComparedReport, ...]:
        """The published figures, each beside the estimate for the same years."""
        return tuple(compare(item, self.result, self.otherwise) for item in self.case.reported)
