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
from savings.case.words import BASIS, FLAGS
from savings.case.written import entries, mapping
from savings.case.written import year as readable_year
from savings.case.years import CaseYears
from savings.errors import Message

MIN_BASELINE_YEARS: Final = 3

Key = tuple[str | int, ...]


class Broken(NamedTuple):
    """A rule that the case breaks, at a key."""

    key: Key
    message: Message


Rule = Callable[[Mapping[str, Any]], Iterator[Broken]]


def in_order(data: Mapping[str, Any]) -> Iterator[Broken]:
    """Yield what is wrong where a span of years ends before it begins."""
    first, last = readable_year(data.get("from")), readable_year(data.get("to"))
    if first is not None and last is not None and last < first:
        message = Message(
            "the years run backwards: from {first} to {last}", first=first.label, last=last.label
        )
        yield Broken((), message)


def year_or_span(data: Mapping[str, Any]) -> Iterator[Broken]:
    """Yield what is wrong unless there is one year, or a first and a last one."""
    yield from in_order(data)
    given = {key for key in ("year", "from", "to") if data.get(key) is not None}
    if "year" in given and len(given) > 1:
        yield Broken((), Message("give either 'year' or 'from' and 'to', not both"))
    elif len(given) == 1 and "year" not in given:
        yield Broken((), Message("'from' and 'to' belong together"))
    elif not given:
        yield Broken((), Message("says no year; give 'year', or 'from' and 'to'"))


def not_negative(data: Mapping[str, Any]) -> Iterator[Broken]:
    """Yield what is wrong where something was spent, and the amount is negative."""
    try:
        negative = parse_number(data.get("amount")) < 0
    except ValueError:
        return
    if negative:
        yield Broken(("amount",), Message("is negative; write what was spent without a minus"))


def amount_or_rate(data: Mapping[str, Any]) -> Iterator[Broken]:
    """Yield what is wrong unless there is either an amount or a rate."""
    if (data.get("amount") is None) == (data.get("rate") is None):
        yield Broken((), Message("give either an amount or a rate, as {{rate: 0.04}}"))


def broken(data: Mapping[str, Any]) -> Iterator[Broken]:
    """Yield every rule that a case, as written, breaks."""
    costs = mapping(data, "costs")
    history = costs.get("history")
    trend = mapping(data, "trend")
    if not history and not data.get("reported") and not data.get("for_each"):
        message = Message("there is neither a 'history' nor a 'reported' figure; give at least one")
        yield Broken(("costs",), message)
    if (history or data.get("for_each")) and _no_answer(data, costs):
        yield Broken(
            ("costs",),
            Message(
                "'includes_investment' is missing: is the investment inside these costs (true) or not "
                "(false)?"
            ),
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
            message = Message("there is no 'history' under 'costs' that a saving could be computed from")
            yield Broken((name,), message)
    for index, item in enumerate(entries(data, "investment")):
        if isinstance(item, Mapping) and item.get("life") is not None and _true(costs, "includes_investment"):
            message = Message(
                "cannot go with 'includes_investment: true': the costs hold what was paid, when it was paid; "
                "leave 'life' out"
            )
            yield Broken(("investment", index, "life"), message)
    unit = costs.get("unit")
    if costs.get("price_index") is not None and isinstance(unit, str) and not _is_money(unit):
        message = Message("a price index is for money, and the unit is {unit}", unit=shown(unit))
        yield Broken(("costs", "price_index"), message)
    for name in ("per", "volume"):
        if data.get("for_each") is not None and costs.get(name) is not None:
            message = Message("counts one area; a template makes cases of many: leave it out")
            yield Broken(("costs", name), message)
    if costs.get("per") is not None and data.get("comparison") is not None:
        message = Message(
            "cannot go with comparison areas, whose people are not counted; leave one of the two out"
        )
        yield Broken(("costs", "per"), message)
    for index, item in enumerate(entries(data, "reported")):
        given = isinstance(item, Mapping)
        if given and item.get("per_head") is not None and costs.get("per") is None and known:
            message = Message("is per head of whom? 'costs.per' says how many there are")
            yield Broken(("reported", index, "per_head"), message)


def _true(data: Mapping[str, Any], key: str) -> bool:
    return FLAGS.english(data.get(key)) in (True, "true")


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
            ("trend",),
            Message("'growth' is missing: 'model: declared' needs {{amount: 300_000}} or {{rate: 0.04}}"),
        )


def repeated_years(history: Mapping[Any, Any], key: Key) -> Iterator[Broken]:
    """Yield the years of a history that stand in it twice; `key` is that of the history."""
    known: dict[int, Year] = {}
    for written in history:
        year = readable_year(written)
        if year is None:
            continue
        if int(year) in known:
            message = Message(
                "year {year} appears twice, first as {first}", year=year.label, first=known[year].label
            )
            yield Broken((*key, written, "[key]"), message)
        known.setdefault(int(year), year)


def _negative(costs: Mapping[str, Any], history: Mapping[Any, Any]) -> Iterator[Broken]:
    if BASIS.english(costs.get("basis")) == "net":
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
                negative_costs(shown(value)),
            )


def _years_of_remarks(years: CaseYears, known: Mapping[int, Year]) -> Iterator[Broken]:
    for index, year in enumerate(years.provisional):
        if year is not None and year not in known:
            yield Broken(("costs", "provisional", index), not_in_the_history(year))
    for index, year in enumerate(years.excluded):
        key: Key = ("costs", "exclude", index, "year")
        if year is not None and year not in known:
            yield Broken(key, not_in_the_history(year))
        elif year is not None and years.start is not None and year >= years.start:
            message = Message(
                "year {year} is not before the start; only years of the baseline can be left out",
                year=year.label,
            )
            yield Broken(key, message)


def _start_and_baseline(years: CaseYears, known: Mapping[int, Year], planned: bool) -> Iterator[Broken]:
    key: Key = ("intervention", "start")
    start, begin, end = years.start, years.first, years.last
    if start is None:
        return
    first, last = known[min(known)], known[max(known)]
    if start <= first:
        message = Message(
            "{start} has no year before it; the history begins in {first}",
            start=start.label,
            first=first.label,
        )
        yield Broken(key, message)
        return
    if start > last and not planned:
        message = Message(
            "{start} is after the last year of the history, {last}", start=start.label, last=last.label
        )
        yield Broken(key, message)
        return
    if begin is not None and end is not None and end < begin:
        return  # which is said of the baseline itself
    if end is not None and end >= start:
        message = Message("the baseline reaches the start; end it before {start}", start=start.label)
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


def _too_few_before(start: Year, count: int, excluded: bool) -> Message:
    """Say that a start leaves too few years before it, and what to do about it."""
    if not excluded:
        years = (
            Message("{count} year before it with costs", count=count)
            if count == 1
            else Message("{count} years before it with costs", count=count)
        )
        return Message(
            "{start} leaves {years}; at least {least} are needed: add earlier years to the history, or "
            "choose a later start",
            start=start.label,
            years=years,
            least=MIN_BASELINE_YEARS,
        )
    years = (
        Message("{count} year before it with costs that is not excluded", count=count)
        if count == 1
        else Message("{count} years before it with costs that are not excluded", count=count)
    )
    return Message(
        "{start} leaves {years}; at least {least} are needed: add earlier years to the history, exclude "
        "fewer, or choose a later start",
        start=start.label,
        years=years,
        least=MIN_BASELINE_YEARS,
    )


def _too_few_in_baseline(count: int, excluded: bool) -> Message:
    """Say that a baseline has too few years, of which some may be excluded, and what to do about it."""
    if not excluded:
        years = (
            Message("{count} year with costs", count=count)
            if count == 1
            else Message("{count} years with costs", count=count)
        )
        return Message(
            "the baseline has {years}; at least {least} are needed: make it longer, or add years to the "
            "history",
            years=years,
            least=MIN_BASELINE_YEARS,
        )
    years = (
        Message("{count} year with costs that is not excluded", count=count)
        if count == 1
        else Message("{count} years with costs that are not excluded", count=count)
    )
    return Message(
        "the baseline has {years}; at least {least} are needed: make it longer, exclude fewer years, or add "
        "years to the history",
        years=years,
        least=MIN_BASELINE_YEARS,
    )


def not_in_the_history(year: Year) -> Message:
    """Say that a year that is named has no costs."""
    return Message("year {year} is not in the history", year=year.label)


def negative_costs(amount: str) -> Message:
    """Say that costs of a year are negative, and are not said to be net."""
    return Message(
        "{amount} is negative, which only net costs can be; write 'basis: net' where they are", amount=amount
    )


def _base_year(years: CaseYears, known: Mapping[int, Year]) -> Iterator[Broken]:
    """Yield what is wrong with a base year that no amount is near."""
    base_year, amounts = years.base_year, [*known.values(), *years.invested, *years.invested_to]
    if base_year is not None and not min(amounts) <= base_year <= max(amounts):
        message = Message(
            "{year} lies outside the years of the case, {first} to {last}",
            year=base_year.label,
            first=min(amounts).label,
            last=max(amounts).label,
        )
        yield Broken(("appraisal", "base_year"), message)


def _adjusted_years(years: CaseYears, known: Mapping[int, Year]) -> Iterator[Broken]:
    """Yield the factors of years that have nothing to multiply."""
    first, last = int(min([*known, *years.invested])), max(known) + years.assumed
    for index, step in enumerate(years.adjusted):
        for key, year in step:
            if not first <= year <= last:
                message = Message(
                    "{year} has nothing to multiply; the years are {first} to {last}",
                    year=year.label,
                    first=first,
                    last=last,
                )
                yield Broken(("adjustments", index, "by_year", key), message)
