"""The comparison areas of a case: those with a figure for every year that is needed, and those without."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass, replace
from math import log
from typing import Final, Literal, NamedTuple

import numpy as np

from savings.case.comparison import ComparisonAreas
from savings.case.model import Case
from savings.case.who import Area
from savings.counterfactual.baseline import Baseline
from savings.counterfactual.comparison_panel import ComparisonPanel
from savings.errors import CaseError, Message, joined
from savings.estimation.candidates import Candidate, candidates, chosen_areas, costs_of
from savings.estimation.judged import (
    ask_who,
    check_scale,
    far_off_years,
    has_figures,
    in_another_scale,
    is_own,
    other_figures,
    sums_among,
)
from savings.estimation.terms import Terms

ODD: Final = 2.5  # times as high or low as both years around it: mistakes more often than not

Why = Literal["own", "excluded", "total", "missing", "not_positive", "unreadable", "same_figures"]


class LeftOut(NamedTuple):
    """An area that is not compared with, and why; the years where it is about years."""

    name: str
    why: Why
    years: tuple[int, ...] = ()
    detail: str = ""


@dataclass(frozen=True, eq=False)
class Neighbours:
    """The comparison areas of a case, in the order in which it names them.

    Attributes:
        names: of the J areas that are compared with.
        panel: the case's own costs beside theirs, in the baseline and after the start.
        left_out: the other areas.
        other_figures: years for which the table has other figures of the case's own municipality.
        far_off: the areas with years that are far from their others and were not confirmed, and these years.
    """

    names: tuple[str, ...]
    panel: ComparisonPanel
    left_out: tuple[LeftOut, ...]
    other_figures: tuple[int, ...]
    far_off: tuple[tuple[str, tuple[int, ...]], ...] = ()

    def in_prices(self, terms: Terms) -> Neighbours:
        """Return the same areas with all costs in other prices."""
        panel = self.panel
        price, ahead = (
            np.array([terms.price(year) for year in years]) for years in (panel.years, panel.ahead)
        )
        put = replace(
            panel, own=panel.own * price, areas=panel.areas * price, areas_ahead=panel.areas_ahead * ahead
        )
        return replace(self, panel=put)

    def lending(self, lend: bool) -> Neighbours:
        """Return the same areas, from whose noise intervals may borrow or not."""
        return self if lend == self.panel.borrows else replace(self, panel=replace(self.panel, borrows=lend))

    @property
    def times(self) -> float:
        """How many times as large as the case's own costs those of the median area are, in the baseline."""
        return float(np.median(np.abs(self.panel.areas).mean(axis=1))) / self.panel.size

    @property
    def odd_figures(self) -> tuple[tuple[str, tuple[int, ...]], ...]:
        """The areas with figures far above or below both years around them, and these years.

        Measured beside the other areas, so that a year that is dear for all is not odd.
        """
        years = (*self.panel.years, *self.panel.ahead)
        changes = np.diff(np.log(np.hstack([self.panel.areas, self.panel.areas_ahead])), axis=1)
        changes -= np.median(changes, axis=0)
        before, after = changes[:, :-1], changes[:, 1:]
        odd = (np.minimum(np.abs(before), np.abs(after)) > log(ODD)) & (before * after < 0)
        return tuple(
            (name, tuple(years[1 + at] for at in np.flatnonzero(row)))
            for name, row in zip(self.names, odd, strict=True)
            if row.any()
        )


def neighbours(
    case: Case, comparison: ComparisonAreas, baseline: Baseline, post_years: Sequence[int], fewest: int
) -> Neighbours:
    """Return the comparison areas of a case that have costs above zero in every year of it.

    Args:
        case: a case with comparison areas, read with what stands beside it.
        comparison: what it says of them.
        baseline: of the case.
        post_years: that are projected.
        fewest: how many areas are needed.

    Raises:
        CaseError: too few areas remain, or the table was not read.
    """
    if comparison.table is not None and (case.beside is None or case.beside.table is None):
        message = Message("the table was not read: read the case with savings.read_case, from its file")
        raise CaseError([case.problem(("comparison", "table"), message)])
    years = (*baseline.years, *post_years)
    costs = (*baseline.costs, *(case.costs.observed[year] for year in post_years))
    chosen = chosen_areas(comparison, case)
    areas = tuple(candidates(case, comparison, chosen.keep))
    municipality = Area(case.municipality.name, case.municipality.code or "")
    own = tuple(area for area in areas if is_own(area, municipality, chosen))
    asked = [area for area in areas if area not in own and area.place not in chosen.exclude]
    fit = [area for area in asked if _unfit(area, years, costs, set()) is None]
    scaled = frozenset(in_another_scale(case, fit, years, costs))
    sums = sums_among(case, [area for area in areas if area.name not in scaled], years, own, chosen)
    used: list[Candidate] = []
    left_out: list[LeftOut] = []
    seen: set[tuple[float, ...]] = set()
    others: tuple[int, ...] = ()
    for area in areas:
        if area in own:
            check_scale(case, comparison, area, years, costs)
            others = others or other_figures(area, years, costs)
            left_out.append(LeftOut(area.name, "own"))
            continue
        why = _unfit(area, years, costs, seen)
        if area.place in chosen.exclude:
            why = LeftOut(area.name, "excluded")
        elif area.name in scaled:
            why = LeftOut(area.name, "same_figures")
        elif area.name in sums:
            why = LeftOut(area.name, "total")
        if why is None:
            used.append(area)
            seen.add(tuple(area.costs[year] for year in years))
        else:
            left_out.append(why)
    if not own and not scaled and not any(has_figures(area, years, costs) for area in areas):
        ask_who(case, municipality, used)
    far_off = far_off_years(case, comparison, used, years, chosen)
    if len(used) < fewest:
        raise CaseError([case.problem(("comparison",), _too_few(case, used, left_out, years, fewest))])
    panel = ComparisonPanel(
        baseline.years,
        baseline.y,
        costs_of(used, baseline.years),
        tuple(post_years),
        costs_of(used, post_years),
        bool(baseline.never_negative),
    )
    return Neighbours(tuple(area.name for area in used), panel, tuple(left_out), others, far_off)


def _unfit(
    area: Candidate, years: Sequence[int], own: Sequence[float], seen: Set[tuple[float, ...]]
) -> LeftOut | None:
    """Return the reason to leave an area out, or None."""
    if area.wrong:
        return LeftOut(area.name, "unreadable", detail=area.wrong)
    missing = tuple(year for year in years if year not in area.costs)
    if missing:
        return LeftOut(area.name, "missing", missing)
    impossible = tuple(year for year in years if area.costs[year] <= 0)
    if impossible:
        return LeftOut(area.name, "not_positive", impossible)
    costs = tuple(area.costs[year] for year in years)
    if costs in seen or has_figures(area, years, own):
        return LeftOut(area.name, "same_figures")
    return None


def _too_few(
    case: Case, used: Sequence[Candidate], left_out: Sequence[LeftOut], years: Sequence[int], fewest: int
) -> Message:
    left = (
        Message("leaves 1 comparison area with costs above zero in every year that is compared")
        if len(used) == 1
        else Message(
            "leaves {count} comparison areas with costs above zero in every year that is compared",
            count=len(used),
        )
    )
    wanted = (
        Message("at least 1 is needed")
        if fewest == 1
        else Message("at least {least} are needed", least=fewest)
    )
    needed = joined("; ", (left, wanted))
    if not left_out:
        return needed
    missing = [area for area in left_out if area.why == "missing"]
    everywhere = [year for year in years if missing and all(year in area.years for area in missing)]
    if everywhere and len(missing) == len(left_out):
        return Message(
            "{needed}. None has {years}", needed=needed, years=", ".join(map(case.label, everywhere))
        )
    first = left_out[0]
    lacking = ", ".join(map(case.label, first.years))
    what = {
        "own": Message("is the case's own municipality"),
        "excluded": Message("is excluded"),
        "total": Message("is the sum of the others"),
        "missing": Message("has nothing for {years}", years=lacking),
        "not_positive": Message(
            "is zero or negative in {years}; if the table prints costs with a minus, add 'sign: -1' to it",
            years=lacking,
        ),
        "unreadable": first.detail,
        "same_figures": Message("has the figures of the case or of another area"),
    }[first.why]
    return Message("{needed}. {area}, for one, {what}", needed=needed, area=first.name, what=what)
