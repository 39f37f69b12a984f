"""The comparison areas of a case: those with a figure for every year that is needed, and those without."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from functools import lru_cache
from math import isclose, isnan, log, log10
from typing import Final, Literal, NamedTuple

import numpy as np

from savings.case.areas import AreaTable
from savings.case.comparison import ComparisonAreas
from savings.case.model import Case
from savings.case.plausible import all_negative, odd_amounts
from savings.case.scalars import shown
from savings.case.totals import MOST_LOOKED_AT, Sums, last_digit, several_levels, totals
from savings.case.who import Area, codes_decide, in_yaml, is_same, may_be_same, same_name
from savings.counterfactual.baseline import Baseline
from savings.counterfactual.comparison_panel import ComparisonPanel
from savings.counterfactual.model import Vector
from savings.errors import CaseError
from savings.estimation.terms import Terms
from savings.visible import brief

ODD: Final = 2.5  # times as high or low as both years around it: mistakes more often than not
CLOSE: Final = 0.02  # of a power of ten
SAME: Final = 0.005  # figures that differ by less are rounded in another way

FINGERPRINT: Final = 0.001  # yearly changes that differ by less are no fingerprint: constant growth
LEAST_ROUNDING: Final = 1e-6
NEARLY: Final = 0.01  # changes that differ by more are others, however they are rounded
FEWEST_YEARS: Final = 4
CERTAIN: Final = 50  # how many times as wide as their rounding the changes must range

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
    """An area as it may be compared with.

    `place` is that in the table, None where it is written out; `kept` says that the case keeps it, whatever
    it looks like.
    """

    name: str
    who: Area
    costs: Mapping[int, float]
    wrong: str = ""
    place: int | None = None
    kept: bool = False


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
    years = (*baseline.years, *post_years)
    costs = (*baseline.costs, *(case.costs.observed[year] for year in post_years))
    chosen = _chosen(comparison, case)
    areas = tuple(_areas(case, comparison, chosen.keep))
    municipality = Area(case.municipality.name, case.municipality.code or "")
    own = tuple(area for area in areas if _is_own(area, municipality, chosen))
    fit = [area for area in areas if area not in own and _unfit(area, years, costs, set()) is None]
    in_other_scale = _in_another_scale(case, fit, years, costs)
    his = {area.name for area in in_other_scale}
    sums = _totals(case, [area for area in areas if area.name not in his], years, own, chosen)
    used: list[_Area] = []
    left_out: list[LeftOut] = []
    seen: set[tuple[float, ...]] = set()
    others: tuple[int, ...] = ()
    for area in areas:
        if area in own:
            _same_scale(case, comparison, area, years, costs)
            others = others or _other_figures(area, years, costs)
            left_out.append(LeftOut(area.name, "own"))
            continue
        why = _unfit(area, years, costs, seen)
        if area.place in chosen.exclude:
            why = LeftOut(area.name, "excluded")
        elif area.name in his:
            why = LeftOut(area.name, "same_figures")
        elif area.name in sums:
            why = LeftOut(area.name, "total")
        if why is None:
            used.append(area)
            seen.add(tuple(area.costs[year] for year in years))
        else:
            left_out.append(why)
    if not own and not in_other_scale and not any(_has_figures(area, years, costs) for area in areas):
        _ask_who(case, municipality, used)
    far_off = _far_off(case, comparison, used, years, chosen)
    if len(used) < fewest:
        raise CaseError([case.problem(("comparison",), _too_few(case, used, left_out, years, fewest))])
    panel = ComparisonPanel(
        baseline.years,
        baseline.y,
        _costs(used, baseline.years),
        tuple(post_years),
        _costs(used, post_years),
    )
    return Neighbours(tuple(area.name for area in used), panel, tuple(left_out), others, far_off)


class _Chosen(NamedTuple):
    """The areas of the table that the case names, by their places in it."""

    own: frozenset[int]
    own_has_code: bool
    exclude: frozenset[int]
    keep: frozenset[int]
    confirmed: Mapping[int, tuple[int, ...]]


def _chosen(comparison: ComparisonAreas, case: Case) -> _Chosen:
    keys, table = comparison.table, case.beside.table if case.beside else None
    if keys is None or table is None:
        return _Chosen(frozenset(), False, frozenset(), frozenset(), {})

    def places(names: Sequence[str]) -> frozenset[int]:
        return frozenset(place for name in names if (place := table.find(name)) is not None)

    confirmed = {
        place: tuple(map(int, years))
        for name, years in keys.confirmed.items()
        if (place := table.find(name)) is not None
    }
    own = places([keys.own] if keys.own is not None else [])
    has_code = any(table.who[place].code for place in own)
    return _Chosen(own, has_code, places(keys.exclude), places(keys.keep), confirmed)


def _areas(case: Case, comparison: ComparisonAreas, keep: Set[int]) -> Iterator[_Area]:
    """Yield the areas that are written out, then those of the table that are not."""
    written = []
    for given in comparison.areas:
        who = Area(given.name, given.code or "")
        written.append(who)
        history = {int(year): amount * case.costs.scale for year, amount in given.history.items()}
        yield _Area(given.name, who, _turned(history, case.costs.sign), kept=given.keep)
    table = case.beside.table if case.beside else None
    if comparison.table is None or table is None:
        return
    scale = case.costs.scale if comparison.table.scale is None else comparison.table.scale
    for area in _of_table(table, scale, comparison.table.sign or case.costs.sign):
        if not any(is_same(area.who, who) for who in written):
            yield area._replace(kept=True) if area.place in keep else area


@lru_cache(maxsize=32)
def _of_table(table: AreaTable, scale: float, sign: int | None) -> tuple[_Area, ...]:
    rows = (table.amounts * scale).tolist()
    return tuple(
        _Area(
            name,
            table.who[place],
            _turned(
                {year: cost for year, cost in zip(table.years, row, strict=True) if not isnan(cost)}, sign
            ),
            table.wrong.get(place, ""),
            place,
        )
        for place, (name, row) in enumerate(zip(table.names, rows, strict=True))
    )


def _turned(costs: Mapping[int, float], sign: int | None) -> Mapping[int, float]:
    """Return costs without the minus that the accounts print, where the case says so and they have it."""
    if sign == -1 and all_negative(costs.values()):
        return {year: -cost for year, cost in costs.items()}
    return costs


def _is_own(area: _Area, municipality: Area, chosen: _Chosen) -> bool:
    """Say whether an area is the case's own municipality: the case says so, or its code, or its name."""
    if area.place is not None and chosen.own:
        if area.place in chosen.own:
            return True
        if area.who.code and chosen.own_has_code:
            return False  # a namesake with another code
    if codes_decide(area.who, municipality):
        return is_same(area.who, municipality)
    return same_name(municipality.name) in (same_name(area.who.name), same_name(area.name))


def _totals(
    case: Case,
    areas: Sequence[_Area],
    years: Sequence[int],
    own: Sequence[_Area],
    chosen: _Chosen,
) -> frozenset[str]:
    """Return the areas of the table that are the sum of the others.

    Raises:
        CaseError: an area is larger every year than all others together, and the case keeps silent on it.
    """
    judged = [area for area in areas if area not in own]
    whole = [area for area in judged if all(year in area.costs for year in years)]
    ranked = sorted(whole, key=lambda area: -sum(abs(area.costs[year]) for year in years))[:MOST_LOOKED_AT]
    largest = {area.name: {year: area.costs[year] for year in years} for area in ranked}
    here = [{year: area.costs.get(year, 0.0) for year in years} for area in own]
    found = totals(
        _sums(judged, years), largest, [*here, {year: case.costs.observed[year] for year in years}]
    )
    by_name = {area.name: area for area in ranked}
    problems = []
    for names, what in several_levels(found):
        known = [by_name[name] for name in names if name in by_name]
        if not all(area.kept or area.place in chosen.exclude or area.place is None for area in known):
            listed = ", ".join(map(in_yaml, names))
            answers = f"add 'exclude: [{listed}]' with those that are, or 'keep: [{listed}]' if none is"
            problems.append(case.problem(("comparison", "table"), f"{what} {answers}"))
    for area in ranked:
        asked_about = area.place is not None and not area.kept and area.place not in chosen.exclude
        if asked_about and area.name in found.larger and not problems:
            others = f"the other {len(judged) - 1} areas together"
            answers = f"add 'exclude: [{in_yaml(area.name)}]' or 'keep: [{in_yaml(area.name)}]'"
            message = f"{shown(area.name)} is larger every year than {others}: a total? {answers}"
            problems.append(case.problem(("comparison", "table"), message))
    if problems:
        raise CaseError(problems)
    return frozenset(area.name for area in ranked if area.name in found.sums and not area.kept)


def _sums(areas: Sequence[_Area], years: Sequence[int]) -> Sums:
    by_year = {year: [area.costs.get(year, 0.0) for area in areas] for year in years}
    digit = last_digit(np.array([cost for area in areas for cost in area.costs.values()]))
    return Sums(
        together={year: sum(costs) for year, costs in by_year.items()},
        sizes={year: sum(map(abs, costs)) for year, costs in by_year.items()},
        counts={year: sum(cost != 0 for cost in costs) for year, costs in by_year.items()},
        areas=len(areas),
        digit=digit,
    )


def _in_another_scale(
    case: Case, used: Sequence[_Area], years: Sequence[int], own: Sequence[float]
) -> list[LeftOut]:
    """Return the areas with the case's own figures, in another scale.

    All yearly changes of the logarithm equal the case's, within the rounding of the digits that are written.

    Raises:
        CaseError: an area has them times a number that is no power of ten.
    """
    if min(own) <= 0 or len(years) < FEWEST_YEARS or not used:
        return []
    here = np.log(np.array(own))
    changes, finest = np.diff(here), last_digit(np.array(own)) / min(own)
    there = np.log(_costs(used, years))
    off = np.abs(np.diff(there, axis=1) - changes).max(axis=1)
    found = []
    for at in np.flatnonzero(off < NEARLY).tolist():
        area, costs = used[at], _costs([used[at]], years)
        rounding = max(LEAST_ROUNDING, finest + last_digit(costs) / float(costs.min()))
        times = float(np.exp(np.mean(there[at] - here)))
        power_of_ten = abs(log10(times) - round(log10(times))) < rounding
        certain = np.ptp(changes) > max(FINGERPRINT, CERTAIN * rounding)
        exact = power_of_ten and off[at] <= LEAST_ROUNDING and np.ptp(changes) > FINGERPRINT
        if not exact and (off[at] > rounding or not certain):
            continue
        if power_of_ten:
            found.append(LeftOut(area.name, "same_figures"))
        elif not area.kept:
            how = f"has the case's own figures times {times:.6g}"
            what = f"{shown(area.name)} {how}: is it its own municipality?"
            raise CaseError([case.problem(*_answers(area, what))])
    return found


def _ask_who(case: Case, municipality: Area, used: Sequence[_Area]) -> None:
    """Make sure that no area that is compared with is the case's own municipality under another name.

    Raises:
        CaseError: the name of one begins with that of the other, or holds it.
    """
    asked = [area for area in used if not area.kept and may_be_same(area.who, municipality)]
    problems = []
    for area in asked:
        what = f"{shown(area.name)} may be the case's own municipality:"
        problems.append(case.problem(*_answers(area, what)))
    if problems:
        raise CaseError(problems)


def _answers(area: _Area, what: str) -> tuple[tuple[str | int, ...], str]:
    """Return where the answer to a question about an area stands, and the question with its answers."""
    if area.place is None:
        return ("comparison", "areas"), f"{what} leave it out, or add 'keep: true' to it if it is another"
    name = in_yaml(area.name)
    answers = f"write 'own: {name}', or 'keep: [{name}]' if it is another"
    return ("comparison", "table"), f"{what} {answers}"


def _far_off(
    case: Case, comparison: ComparisonAreas, used: Sequence[_Area], years: Sequence[int], chosen: _Chosen
) -> tuple[tuple[str, tuple[int, ...]], ...]:
    """Return the areas with years that are far from their others and were not confirmed, and these years.

    Raises:
        CaseError: areas of the table have years so far off that these are slips nearly always.
    """
    table = case.beside.table if case.beside else None
    written_out = {area.name: area.confirmed for area in comparison.areas}
    far_off, problems = [], []
    for area in used:
        place = area.place
        right = written_out.get(area.name, ()) if place is None else chosen.confirmed.get(place, ())
        found = odd_amounts({year: area.costs[year] for year in years})
        odd = {year: each for year, each in found.items() if year not in right}
        for year, each in odd.items():
            if each.is_slip and place is not None and table is not None and comparison.table is not None:
                row = table.rows[place, table.years.index(year)]
                confirm = f"add 'confirmed: {{{in_yaml(area.name)}: [{year}]}}'"
                message = (
                    f"{comparison.table.file}: row {row}: {brief(area.name)} {year} {each.said(confirm)}"
                )
                problems.append(case.problem(("comparison", "table"), message))
        if odd:
            far_off.append((area.name, tuple(odd)))
    if problems:
        raise CaseError(problems)
    return tuple(far_off)


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
    if costs in seen or _has_figures(area, years, own):
        return LeftOut(area.name, "same_figures")
    return None


def _has_figures(area: _Area, years: Sequence[int], own: Sequence[float]) -> bool:
    """Say whether an area has the case's own figures, but for their rounding."""
    costs = [area.costs.get(year, 0.0) for year in years]
    return all(isclose(*pair, rel_tol=SAME) for pair in zip(costs, own, strict=True))


def _same_scale(
    case: Case, comparison: ComparisonAreas, area: _Area, years: Sequence[int], own: Sequence[float]
) -> None:
    """Make sure that the table does not have the case's own costs in thousands, or the like.

    Raises:
        CaseError: it has them ten, a hundred, … times as large or as small.
    """
    known = [(area.costs[year], cost) for year, cost in zip(years, own, strict=True) if year in area.costs]
    powers = [log10(there / here) for there, here in known if there > 0 and here > 0]
    power = round(powers[0]) if powers else 0
    if power and all(abs(each - power) < CLOSE for each in powers):
        how = f"{10 ** abs(power)} times as {'large' if power > 0 else 'small'} as here"
        table = comparison.table
        scale = table.scale if table is not None and table.scale is not None else case.costs.scale
        message = (
            f"has the costs of {brief(area.name)} {how}; its 'scale' is what its amounts are multiplied by: "
            f"write 'scale: {scale / 10**power:.12g}' if it has them so"
        )
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
        "own": "is the case's own municipality",
        "excluded": "is excluded",
        "total": "is the sum of the others",
        "missing": f"has nothing for {', '.join(map(case.label, first.years))}",
        "not_positive": f"is zero or negative in {', '.join(map(case.label, first.years))}; if the table "
        "prints costs with a minus, add 'sign: -1' to it",
        "unreadable": first.detail,
        "same_figures": "has the figures of the case or of another area",
    }[first.why]
    return f"{needed}; {wanted}. {first.name}, for one, {what}"
