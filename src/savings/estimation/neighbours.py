"""The comparison areas of a case: those with a figure for every year that is needed, and those without."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from functools import lru_cache
from math import isclose, isnan, log, log10
from typing import Final, Literal, NamedTuple

import numpy as np

from savings.case.areas import AreaTable
from savings.case.comparison import ComparisonAreas, same_name
from savings.case.model import Case
from savings.counterfactual.baseline import Baseline
from savings.counterfactual.comparison_panel import ComparisonPanel
from savings.counterfactual.model import Vector
from savings.errors import CaseError
from savings.estimation.terms import Terms

ODD: Final = 2.5  # times as high or low as both years around it: mistakes more often than not
CLOSE: Final = 0.02  # of a power of ten
SAME: Final = 0.005  # figures that differ by less are rounded in another way

Why = Literal["excluded", "missing", "not_positive", "unreadable", "same_figures"]


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
    """

    names: tuple[str, ...]
    panel: ComparisonPanel
    left_out: tuple[LeftOut, ...]
    other_figures: tuple[int, ...]

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


class _Area(NamedTuple):
    name: str
    costs: Mapping[int, float]
    wrong: str = ""
    of_table: bool = False


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
        message = "the table was not read: read the case with savings.read_case, from its file"
        raise CaseError([case.problem(("comparison", "table"), message)])
    own, excluded = same_name(case.municipality.name), _excluded(comparison)
    years = (*baseline.years, *post_years)
    costs = (*baseline.costs, *(case.costs.observed[year] for year in post_years))
    used: list[_Area] = []
    left_out: list[LeftOut] = []
    seen: set[tuple[float, ...]] = set()
    others: tuple[int, ...] = ()
    for area in _areas(case, comparison):
        if same_name(area.name) == own:
            _same_scale(case, area, years, costs)
            others = _other_figures(area, years, costs)
            continue
        why = _unfit(area, years, costs, seen)
        if area.of_table and same_name(area.name) in excluded:
            why = LeftOut(area.name, "excluded")
        if why is None:
            used.append(area)
            seen.add(tuple(area.costs[year] for year in years))
        else:
            left_out.append(why)
    if len(used) < fewest:
        raise CaseError([case.problem(("comparison",), _too_few(case, used, left_out, years, fewest))])
    panel = ComparisonPanel(
        baseline.years,
        baseline.y,
        _costs(used, baseline.years),
        tuple(post_years),
        _costs(used, post_years),
    )
    return Neighbours(tuple(area.name for area in used), panel, tuple(left_out), others)


def _excluded(comparison: ComparisonAreas) -> set[str]:
    return {same_name(name) for name in comparison.table.exclude} if comparison.table else set()


def _areas(case: Case, comparison: ComparisonAreas) -> Iterator[_Area]:
    """Yield the areas that are written out, then those of the table that are not."""
    written = set()
    for given in comparison.areas:
        written.add(same_name(given.name))
        history = {int(year): amount * case.costs.scale for year, amount in given.history.items()}
        yield _Area(given.name, history)
    table = case.beside.table if case.beside else None
    if comparison.table is None or table is None:
        return
    scale = case.costs.scale if comparison.table.scale is None else comparison.table.scale
    for area in _of_table(table, scale):
        if same_name(area.name) not in written:
            yield area


@lru_cache(maxsize=32)
def _of_table(table: AreaTable, scale: float) -> tuple[_Area, ...]:
    rows = (table.amounts * scale).tolist()
    return tuple(
        _Area(
            name,
            {year: cost for year, cost in zip(table.years, row, strict=True) if not isnan(cost)},
            table.wrong.get(place, ""),
            True,
        )
        for place, (name, row) in enumerate(zip(table.names, rows, strict=True))
    )


def _unfit(
    area: _Area, years: Sequence[int], own: Sequence[float], seen: Set[tuple[float, ...]]
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
    if costs in seen or all(isclose(*pair, rel_tol=SAME) for pair in zip(costs, own, strict=True)):
        return LeftOut(area.name, "same_figures")
    return None


def _same_scale(case: Case, area: _Area, years: Sequence[int], own: Sequence[float]) -> None:
    """Make sure that the table does not have the case's own costs in thousands, or the like.

    Raises:
        CaseError: it has them ten, a hundred, … times as large or as small.
    """
    known = [(area.costs[year], cost) for year, cost in zip(years, own, strict=True) if year in area.costs]
    powers = [log10(there / here) for there, here in known if there > 0 and here > 0]
    power = round(powers[0]) if powers else 0
    if power and all(abs(each - power) < CLOSE for each in powers):
        how = f"{10 ** abs(power)} times as {'large' if power > 0 else 'small'} as here"
        message = f"has the costs of {area.name} {how}; its 'scale' is what its amounts are multiplied by"
        raise CaseError([case.problem(("comparison", "table"), message)])


def _other_figures(area: _Area, years: Sequence[int], own: Sequence[float]) -> tuple[int, ...]:
    """Return the years in which the table knows the case's own municipality with other figures."""
    here = dict(zip(years, own, strict=True))
    known = {year: cost for year, cost in area.costs.items() if year in here}
    return tuple(
        year
        for year, cost in known.items()
        if abs(cost - here[year]) > SAME * max(abs(cost), abs(here[year]))
    )


def _costs(areas: Sequence[_Area], years: Sequence[int]) -> Vector:
    return np.array([[area.costs[year] for year in years] for area in areas], dtype=float)


def _too_few(
    case: Case, used: Sequence[_Area], left_out: Sequence[LeftOut], years: Sequence[int], fewest: int
) -> str:
    areas = "area" if len(used) == 1 else "areas"
    needed = f"leaves {len(used)} comparison {areas} with costs above zero in every year that is compared"
    wanted = f"at least {fewest} {'is' if fewest == 1 else 'are'} needed"
    if not left_out:
        return f"{needed}; {wanted}"
    missing = [area for area in left_out if area.why == "missing"]
    everywhere = [year for year in years if missing and all(year in area.years for area in missing)]
    if everywhere and len(missing) == len(left_out):
        return f"{needed}; {wanted}. None has {', '.join(map(case.label, everywhere))}"
    first = left_out[0]
    what = {
        "excluded": "is excluded",
        "missing": f"has nothing for {', '.join(map(case.label, first.years))}",
        "not_positive": f"is zero or negative in {', '.join(map(case.label, first.years))}",
        "unreadable": first.detail,
        "same_figures": "has the figures of the case or of another area",
    }[first.why]
    return f"{needed}; {wanted}. {first.name}, for one, {what}"
