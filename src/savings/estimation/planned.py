"""A case that has no year from its start on yet: there is no saving to estimate, and something to know."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from savings.case.model import Case
from savings.case.years import FARTHEST
from savings.estimation.asked import Asked, asked
from savings.estimation.choices import Choices
from savings.estimation.outlay import Totals, outlay
from savings.estimation.terms import own_terms, terms


@dataclass(frozen=True, eq=False)
class Planned:
    """A case whose start lies after its history.

    Attributes:
        asked: what it asks of the trends; it has no post years.
        outlay_totals: what the intervention is to cost in all; None if the case gives nothing.
        result: None, where an `Estimate` has its figures.
    """

    asked: Asked
    outlay_totals: Totals | None
    result: ClassVar[None] = None

    @property
    def case(self) -> Case:
        """The case, as it is written."""
        return self.asked.case


def is_planned(case: Case, choices: Choices) -> bool:
    """Say whether the start of a case, or the one that was chosen, lies after its history, and not far."""
    if case.reported_only:
        return False
    start = case.intervention.start if choices.start is None else choices.start
    return 0 < int(start) - max(case.costs.observed) <= FARTHEST


def planned(case: Case, choices: Choices) -> Planned:
    """Return a case whose start lies after its history.

    Args:
        case: such a case.
        choices: what is to take the place of its own; checked.

    Raises:
        CaseError: the case has too few years before its start, its price index lacks one, people are not
            counted in every year, or too few comparison areas remain.
        OptionError: the choices cannot be carried out with this case.
    """
    chosen = choices.applied_to(case)
    in_terms = terms(chosen, choices.prices, chosen.costs.observed)
    spent = outlay(chosen, own_terms(chosen))
    return Planned(asked(case, chosen, choices, in_terms, planned=True), spent.up_to(None) if spent else None)
