"""What one key of a case must be when another is what it is.

The rules look at what was written and not at a finished model, and so they are checked in the same run
as everything else: a person who mends a file sees all its problems at once.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final, NamedTuple

from savings.case.codes import parse_unit
from savings.case.scalars import Year, parse_number, shown
from savings.case.written import entries, mapping
from savings.case.written import year as readable_year
from savings.case.years import CaseYears

MIN_BASELINE_YEARS: Final = 3

Key = tuple[str | int, ...]


class Broken(NamedTuple):
    """A rule that the case breaks, at a key."""

    key: Key
    message: str


Rule = Callable[[Mapping[str, Any]], Iterator[Broken]]


def in_order(data: Mapping[str, Any]) -> Iterator[Broken]:
    """Yield what is wrong where a span of years ends before it begins."""
    first, last = readable_year(data.get("from")), readable_year(data.get("to"))
    if first is not None and last is not None and last < first:
        yield Broken((), f"the years run backwards: from {first.label} to {last.label}")


def year_or_span(data: Mapping[str, Any]) -> Iterator[Broken]:
    """Yield what is wrong unless there is one year, or a first and a last one."""
    yield from in_order(data)
    given = {key for key in ("year", "from", "to") if data.get(key) is not None}
    if "year" in given and len(given) > 1:
        yield Broken((), "give either 'year' or 'from' and 'to', not both")
    elif len(given) == 1 and "year" not in given:
        yield Broken((), "'from' and 'to' belong together")
    elif not given:
        yield Broken((), "says no year; give 'year', or 'from' and 'to'")


def not_negative(data: Mapping[str, Any]) -> Iterator[Broken]:
    """Yield what is wrong where something was spent, and the amount is negative."""
    try:
        negative = parse_number(data.get("amount")) < 0
    except ValueError:
        return
    if negative:
        yield Broken(("amount",), "is negative; write what was spent without a minus")


def amount_or_rate(data: Mapping[str, Any]) -> Iterator[Broken]:
    """Yield what is wrong unless there is either an amount or a rate."""
    if (data.get("amount") is None) == (data.get("rate") is None):
        yield Broken((), "give either an amount or a rate, as {rate: 0.04}")


def broken(data: Mapping[str, Any]) -> Iterator[Broken]:
    """Yield every rule that a case, as written, breaks."""
    costs = mapping(data, "costs")
    history = costs.get("history")
    trend = mapping(data, "trend")
    if not history and not data.get("reported") and not data.get("for_each"):
        yield Broken(("costs",), "there is neither a 'history' nor a 'reported' figure; give at least one")
    if (history or data.get("for_each")) and _no_answer(data, costs):
        yield Broken(
            ("costs",),
            "'includes_investment' is missing: is the investment inside these costs (true) or not (false)?",
        )
    yield from _growth(trend)
    if isinstance(history, Mapping) and history:
        yield from repeated_years(history, ("costs", "history"))
        yield from _negative(costs, history)


def worth(data: Mapping[str, Any]) -> Iterator[Broken]:
    """Yield what is wrong where a case says what its saving is worth, and does not have what that needs."""
    costs = mapping(data, "costs")
    known = bool(costs.get("history") or data.get("for_each"))
    for name in ("appraisal", "payers", "adjustments", "cashable"):
        if data.get(name) is not None and not known:
            yield Broken((name,), "there is no 'history' under 'costs' that a saving could be computed from")
    for index, item in enumerate(entries(data, "investment")):
        if isinstance(item, Mapping) and item.get("life") is not None and _true(costs, "includes_investment"):
            message = (
                "cannot go with 'includes_investment: true': the costs hold what was paid, when it was paid; "
                "leave 'life' out"
            )
            yield Broken(("investment", index, "life"), message)
    unit = costs.get("unit")
    if costs.get("price_index") is not None and isinstance(unit, str) and not _is_money(unit):
        yield Broken(("costs", "price_index"), f"a price index is for money, and the unit is {shown(unit)}")
    for name in ("per", "volume"):
        if data.get("for_each") is not None and costs.get(name) is not None:
            yield Broken(("costs", name), "counts one area; a template makes cases of many: leave it out")
    if costs.get("per") is not None and data.get("comparison") is not None:
        message = "cannot go with comparison areas, whose people are not counted; leave one of the two out"
        yield Broken(("costs", "per"), message)
    for index, item in enumerate(entries(data, "reported")):
        given = isinstance(item, Mapping)
        if given and item.get("per_head") is not None and costs.get("per") is None and known:
            message = "is per head of whom? 'costs.per' says how many there are"
            yield Broken(("reported", index, "per_head"), message)


def _true(data: Mapping[str, Any], key: str) -> bool:
    return data.get(key) in (True, "true")


def _is_money(unit: str) -> bool:
    try:
        return re.fullmatch(r"[A-Z]{3}", parse_unit(unit)) is not None
    except ValueError:
        return True  # which is said of the unit itself


def _no_answer(data: Mapping[str, Any], costs: Mapping[str, Any]) -> bool:
    return bool(data.get("investment")) and costs.get("includes_investment") is None


def obstacles(years: CaseYears, planned: bool = False) -> Iterator[Broken]:
    """Yield what keeps a case with such years from having a result, although it can be read.

    A case without a history is as reported only and has no obstacles. With `planned` True a start after the
    history is none: there is no result yet, and the years before it are judged alike.
    """
    known: dict[int, Year] = {}
    for year in years.history:
        known.setdefault(int(year), year)
    # With a year that cannot be read, a rule about years could name the wrong one.
    if known and years.complete:
        yield from _years_of_remarks(years, known)
        yield from _start_and_baseline(years, known, planned)
        yield from _base_year(years, known)
        yield from _adjusted_years(years, known)


def _growth(trend: Mapping[str, Any]) -> Iterator[Broken]:
    declared = trend.get("model") == "declared"
    if declared and not trend.get("growth"):
        yield Broken(
            ("trend",), "'growth' is missing: 'model: declared' needs {amount: 300_000} or {rate: 0.04}"
        )


def repeated_years(history: Mapping[Any, Any], key: Key) -> Iterator[Broken]:
    """Yield the years of a history that stand in it twice; `key` is that of the history."""
    known: dict[int, Year] = {}
    for written in history:
        year = readable_year(written)
        if year is None:
            continue
        if int(year) in known:
            message = f"year {year.label} appears twice, first as {known[year].label}"
            yield Broken((*key, written, "[key]"), message)
        known.setdefault(int(year), year)


def _negative(costs: Mapping[str, Any], history: Mapping[Any, Any]) -> Iterator[Broken]:
    if costs.get("basis") == "net":
        return
    turned = str(costs.get("sign")).strip() in ("-1", "\u22121")
    numbers = {}
    for key, value in history.items():
        try:
            numbers[key] = parse_number(value)
        except ValueError:
            continue
    if numbers and min(numbers.values()) < 0 >= max(numbers.values()) and costs.get("sign") is None:
        return  # which is asked about as a whole
    for key, number in numbers.items():
        value, negative = history[key], (number > 0 if turned else number < 0)
        if negative:
            yield Broken(
                ("costs", "history", key),
                f"{shown(value)} is negative, which only net costs can be; write 'basis: net' where they are",
            )


def _years_of_remarks(years: CaseYears, known: Mapping[int, Year]) -> Iterator[Broken]:
    for index, year in enumerate(years.provisional):
        if year is not None and year not in known:
            yield Broken(("costs", "provisional", index), f"year {year.label} is not in the history")
    for index, year in enumerate(years.excluded):
        key: Key = ("costs", "exclude", index, "year")
        if year is not None and year not in known:
            yield Broken(key, f"year {year.label} is not in the history")
        elif year is not None and years.start is not None and year >= years.start:
            message = f"year {year.label} is not before the start; only years of the baseline can be left out"
            yield Broken(key, message)


def _start_and_baseline(years: CaseYears, known: Mapping[int, Year], planned: bool) -> Iterator[Broken]:
    key: Key = ("intervention", "start")
    start, begin, end = years.start, years.first, years.last
    if start is None:
        return
    first, last = known[min(known)], known[max(known)]
    if start <= first:
        yield Broken(key, f"{start.label} has no year before it; the history begins in {first.label}")
        return
    if start > last and not planned:
        yield Broken(key, f"{start.label} is after the last year of the history, {last.label}")
        return
    if begin is not None and end is not None and end < begin:
        return  # which is said of the baseline itself
    if end is not None and end >= start:
        message = f"the baseline reaches the start; end it before {start.label}"
        yield Broken(("trend", "baseline", "to"), message)
        return
    until = end if end is not None else start - 1
    spanned = [year for year in known.values() if (begin or first) <= year <= until]
    fitted = [year for year in spanned if year not in years.excluded]
    if len(fitted) >= MIN_BASELINE_YEARS:
        return
    excluded = len(spanned) > len(fitted)
    if begin is None and end is None:
        yield Broken(key, _too_few_before(start, len(fitted), excluded))
    else:
        yield Broken(("trend", "baseline"), _too_few_in_baseline(len(fitted), excluded))


def _too_few_before(start: Year, count: int, excluded: bool) -> str:
    """Say that a start leaves too few years before it, and what to do about it."""
    fewer = "exclude fewer, " if excluded else ""
    return (
        f"{start.label} leaves {_years_with_costs(count, excluded, ' before it')}; at least "
        f"{MIN_BASELINE_YEARS} are needed: add earlier years to the history, {fewer}or choose a later start"
    )


def _too_few_in_baseline(count: int, excluded: bool) -> str:
    """Say that a baseline has too few years, of which some may be excluded, and what to do about it."""
    return (
        f"the baseline has {_years_with_costs(count, excluded)}; at least {MIN_BASELINE_YEARS} are needed: "
        f"make it longer, {'exclude fewer years, ' if excluded else ''}or add years to the history"
    )


def _years_with_costs(count: int, excluded: bool, where: str = "") -> str:
    years = f"{count} {'year' if count == 1 else 'years'}{where} with costs"
    return f"{years} that {'is' if count == 1 else 'are'} not excluded" if excluded else years


def _base_year(years: CaseYears, known: Mapping[int, Year]) -> Iterator[Broken]:
    """Yield what is wrong with a base year that no amount is near."""
    base_year, amounts = years.base_year, [*known.values(), *years.invested, *years.invested_to]
    if base_year is not None and not min(amounts) <= base_year <= max(amounts):
        span = f"{min(amounts).label} to {max(amounts).label}"
        message = f"{base_year.label} lies outside the years of the case, {span}"
        yield Broken(("appraisal", "base_year"), message)


def _adjusted_years(years: CaseYears, known: Mapping[int, Year]) -> Iterator[Broken]:
    """Yield the factors of years that have nothing to multiply."""
    first, last = int(min([*known, *years.invested])), max(known) + years.assumed
    for index, step in enumerate(years.adjusted):
        for key, year in step:
            if not first <= year <= last:
                message = f"{year.label} has nothing to multiply; the years are {first} to {last}"
                yield Broken(("adjustments", index, "by_year", key), message)
