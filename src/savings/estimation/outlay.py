"""What the intervention itself cost, year by year, and what of it was new money."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from savings.case.investment import Investment
from savings.case.model import Case
from savings.estimation.terms import Terms

ByYear = Mapping[int, float]


@dataclass(frozen=True, eq=False)
class Outlay:
    """The intervention's own cost, in the prices of the figures; each a mapping of years to amounts.

    Attributes:
        borne: what each year bears: what was paid in it, and its part of what lasts longer.
        paid: what was paid in each year, or given in kind.
        moved: the part of `borne` that is money moved from elsewhere.
        in_kind: the part of `borne` that was given and not paid.
        cash: the part of `paid` that was not given in kind: what a municipality's accounts can hold.
        new: the rest of `borne`.
    """

    borne: ByYear
    paid: ByYear
    moved: ByYear
    in_kind: ByYear
    new: ByYear
    cash: ByYear

    def up_to(self, last: int | None) -> Totals:
        """Return the sums of what the years up to and with one bear; None: of all years."""
        parts = (self.borne, self.moved, self.in_kind, self.new)
        return Totals(
            *(float(sum([each[year] for year in each if last is None or year <= last])) for each in parts)
        )


@dataclass(frozen=True)
class Totals:
    """Sums over years: of all, of money moved from elsewhere, of what was given in kind, and of the rest."""

    total: float
    moved: float
    in_kind: float
    new: float


def outlay(case: Case, terms: Terms) -> Outlay | None:
    """Return what the intervention cost; None where the case does not say it."""
    if not case.investment:
        return None

    items = case.investment
    moved = [item for item in items if item.moved_from is not None]
    in_kind = [item for item in items if item.in_kind]
    new = [item for item in items if item.moved_from is None and not item.in_kind]
    return Outlay(
        _borne(items, terms),
        _added([_paid(item, terms) for item in items]),
        _borne(moved, terms),
        _borne(in_kind, terms),
        _borne(new, terms),
        _added([_paid(item, terms) for item in items if not item.in_kind]),
    )


def horizon(case: Case) -> int:
    """Return the last year that a report of the case looks at: the last observed one, or the last assumed."""
    after = case.appraisal.after if case.appraisal else None
    return int(max(case.costs.history or [case.intervention.start])) + (after.over if after else 0)


def outlay_years(case: Case, last: int) -> set[int]:
    """Return the years up to and with one in which something was paid."""
    return {year for item in case.investment for year in item.paid if year <= last}


def _borne(items: Sequence[Investment], terms: Terms) -> ByYear:
    """Return what each year bears; an equal part of what lasts longer, at the prices when it was paid."""
    parts = []
    for item in items:
        life = item.life or 1
        for year, amount in _paid(item, terms).items():
            parts.append(dict.fromkeys(range(year, year + life), amount / life))
    return _added(parts)


def _paid(item: Investment, terms: Terms) -> ByYear:
    """Return what was paid in each year; without years to come whose prices nobody knows."""
    known = terms.index.levels if terms.index else item.paid
    return terms.in_prices({year: amount for year, amount in item.paid.items() if year in known})


def _added(parts: Iterable[ByYear]) -> ByYear:
    found: dict[int, float] = {}
    for part in parts:
        for year, amount in part.items():
            found[year] = found.get(year, 0.0) + amount
    return dict(sorted(found.items()))
