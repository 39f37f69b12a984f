"""What an estimate holds: a case with what follows from it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from savings.case.model import Case
from savings.estimation.figures import ComparedReport
from savings.estimation.reported import compare
from savings.estimation.result import Result


@dataclass(frozen=True, eq=False)
class Estimate:
    """A case with what follows from it. `result` is None for a case that is as reported only.

    `investment` is what was spent up to the last post year (as reported only: in all), None where the
    case gives none; `investment_later` is what comes after that year.
    """

    case: Case
    result: Result | None
    investment: float | None
    investment_later: float

    @cached_property
    def reported(self) -> tuple[ComparedReport, ...]:
        """The published figures, each beside the estimate for the same years."""
        return tuple(compare(item, self.result) for item in self.case.reported)
