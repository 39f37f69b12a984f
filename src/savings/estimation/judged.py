"""What the figures and the names of areas prove: the case's own municipality, totals, years far off.

What is certain is said to whoever compares; what is likely is an error that asks.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import isclose, log10
from typing import Final

import numpy as np

from savings.case.comparison import ComparisonAreas
from savings.case.model import Case
from savings.case.plausible import odd_amounts
from savings.case.scalars import shown
from savings.case.totals import MOST_LOOKED_AT, Sums, last_digit, several_levels, totals
from savings.case.who import Area, codes_decide, in_yaml, is_same, may_be_same, same_name
from savings.errors import CaseError, Message
from savings.estimation.candidates import Candidate, Chosen, costs_of
from savings.visible import brief

CLOSE: Final = 0.02  # of a power of ten
SAME: Final = 0.005  # figures that differ by less are rounded in another way
FINGERPRINT: Final = 0.001  # yearly changes that differ by less are no fingerprint: constant growth
LEAST_ROUNDING: Final = 1e-6
NEARLY: Final = 0.01  # changes that differ by more are others, however they are rounded
FEWEST_YEARS: Final = 4
CERTAIN: Final = 50  # how many times as wide as their rounding the changes must range


def is_own(area: Candidate, municipality: Area, chosen: Chosen) -> bool:
    """Say whether an area is the case's own municipality: the case says so, or its code, or its name."""
    if area.place is not None and chosen.own:
        if area.place in chosen.own:
            return True
        if area.who.code and chosen.own_has_code:
            return False  # a namesake with another code
    if codes_decide(area.who, municipality):
        return is_same(area.who, municipality)
    return same_name(municipality.name) in (same_name(area.who.name), same_name(area.name))


def sums_among(
    case: Case,
    areas: Sequence[Candidate],
    years: Sequence[int],
    own: Sequence[Candidate],
    chosen: Chosen,
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
            message = Message(
                "{what} add 'exclude: [{areas}]' with those that are, or 'keep: [{areas}]' if none is",
                what=what,
                areas=listed,
            )
            problems.append(case.problem(("comparison", "table"), message))
    for area in ranked:
        asked_about = area.place is not None and not area.kept and area.place not in chosen.exclude
        if asked_about and area.name in found.larger and not problems:
            message = Message(
                "{area} is larger every year than the other {count} areas together: a total? add "
                "'exclude: [{listed}]' or 'keep: [{listed}]'",
                area=shown(area.name),
                count=len(judged) - 1,
                listed=in_yaml(area.name),
            )
            problems.append(case.problem(("comparison", "table"), message))
    if problems:
        raise CaseError(problems)
    return frozenset(area.name for area in ranked if area.name in found.sums and not area.kept)


def _sums(areas: Sequence[Candidate], years: Sequence[int]) -> Sums:
    by_year = {year: [area.costs.get(year, 0.0) for area in areas] for year in years}
    digit = last_digit(np.array([cost for area in areas for cost in area.costs.values()]))
    return Sums(
        together={year: sum(costs) for year, costs in by_year.items()},
        sizes={year: sum(map(abs, costs)) for year, costs in by_year.items()},
        counts={year: sum(cost != 0 for cost in costs) for year, costs in by_year.items()},
        areas=len(areas),
        digit=digit,
    )


def in_another_scale(
    case: Case, used: Sequence[Candidate], years: Sequence[int], own: Sequence[float]
) -> list[str]:
    """Return the areas with the case's own figures, in another scale.

    All yearly changes of the logarithm equal the case's, within the rounding of the digits that are written.

    Raises:
        CaseError: an area has them times a number that is no power of ten.
    """
    if min(own) <= 0 or len(years) < FEWEST_YEARS or not used:
        return []
    here = np.log(np.array(own))
    changes, finest = np.diff(here), last_digit(np.array(own)) / min(own)
    there = np.log(costs_of(used, years))
    off = np.abs(np.diff(there, axis=1) - changes).max(axis=1)
    found = []
    for at in np.flatnonzero(off < NEARLY).tolist():
        area, costs = used[at], costs_of([used[at]], years)
        rounding = max(LEAST_ROUNDING, finest + last_digit(costs) / float(costs.min()))
        times = float(np.exp(np.mean(there[at] - here)))
        power_of_ten = abs(log10(times) - round(log10(times))) < rounding
        certain = np.ptp(changes) > max(FINGERPRINT, CERTAIN * rounding)
        exact = power_of_ten and off[at] <= LEAST_ROUNDING and np.ptp(changes) > FINGERPRINT
        if not exact and (off[at] > rounding or not certain):
            continue
        if power_of_ten:
            found.append(area.name)
        elif not area.kept:
            what = Message(
                "{area} has the case's own figures times {times:.6g}: is it its own municipality?",
                area=shown(area.name),
                times=times,
            )
            raise CaseError([case.problem(*_answers(area, what))])
    return found


def ask_who(case: Case, municipality: Area, used: Sequence[Candidate]) -> None:
    """Make sure that no area that is compared with is the case's own municipality under another name.

    Raises:
        CaseError: the name of one begins with that of the other, or holds it.
    """
    asked = [area for area in used if not area.kept and may_be_same(area.who, municipality)]
    problems = []
    for area in asked:
        what = Message("{area} may be the case's own municipality:", area=shown(area.name))
        problems.append(case.problem(*_answers(area, what)))
    if problems:
        raise CaseError(problems)


def _answers(area: Candidate, what: Message) -> tuple[tuple[str | int, ...], Message]:
    """Return where the answer to a question about an area stands, and the question with its answers."""
    if area.place is None:
        message = Message("{what} leave it out, or add 'keep: true' to it if it is another", what=what)
        return ("comparison", "areas"), message
    message = Message(
        "{what} write 'own: {area}', or 'keep: [{area}]' if it is another", what=what, area=in_yaml(area.name)
    )
    return ("comparison", "table"), message


def far_off_years(
    case: Case, comparison: ComparisonAreas, used: Sequence[Candidate], years: Sequence[int], chosen: Chosen
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
                confirm = Message("add 'confirmed: {{{area}: [{year}]}}'", area=in_yaml(area.name), year=year)
                message = Message(
                    "{file}: row {row}: {area} {year} {problem}",
                    file=comparison.table.file,
                    row=row,
                    area=brief(area.name),
                    year=year,
                    problem=each.said(confirm),
                )
                problems.append(case.problem(("comparison", "table"), message))
        if odd:
            far_off.append((area.name, tuple(odd)))
    if problems:
        raise CaseError(problems)
    return tuple(far_off)


def has_figures(area: Candidate, years: Sequence[int], own: Sequence[float]) -> bool:
    """Say whether an area has the case's own figures, but for their rounding."""
    costs = [area.costs.get(year, 0.0) for year in years]
    return all(isclose(*pair, rel_tol=SAME) for pair in zip(costs, own, strict=True))


def check_scale(
    case: Case, comparison: ComparisonAreas, area: Candidate, years: Sequence[int], own: Sequence[float]
) -> None:
    """Make sure that the table does not have the case's own costs in thousands, or the like.

    Raises:
        CaseError: it has them ten, a hundred, … times as large or as small.
    """
    known = [(area.costs[year], cost) for year, cost in zip(years, own, strict=True) if year in area.costs]
    powers = [log10(there / here) for there, here in known if there > 0 and here > 0]
    power = round(powers[0]) if powers else 0
    if power and all(abs(each - power) < CLOSE for each in powers):
        times = 10 ** abs(power)
        table = comparison.table
        scale = table.scale if table is not None and table.scale is not None else case.costs.scale
        message = Message(
            "has the costs of {area} {how}; its 'scale' is what its amounts are multiplied by: write "
            "'scale: {scale:.12g}' if it has them so",
            area=brief(area.name),
            how=Message("{times} times as large as here", times=times)
            if power > 0
            else Message("{times} times as small as here", times=times),
            scale=scale / 10**power,
        )
        raise CaseError([case.problem(("comparison", "table"), message)])


def other_figures(area: Candidate, years: Sequence[int], own: Sequence[float]) -> tuple[int, ...]:
    """Return the years in which the table knows the case's own municipality with other figures."""
    here = dict(zip(years, own, strict=True))
    known = {year: cost for year, cost in area.costs.items() if year in here}
    return tuple(
        year
        for year, cost in known.items()
        if abs(cost - here[year]) > SAME * max(abs(cost), abs(here[year]))
    )
