"""What one key of a case must be when another is what it is.

The rules look at what was written and not at a finished model, and so they are checked in the same run
as everything else: a person who mends a file sees all its problems at once.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final, NamedTuple

from savings.case.scalars import Year, parse_number, parse_year, shown

MIN_BASELINE_YEARS: Final = 3

Key = tuple[str | int, ...]


class Broken(NamedTuple):
    """A rule that the case breaks, at a key."""

    key: Key
    message: str


Rule = Callable[[Mapping[str, Any]], Iterator[Broken]]


def in_order(data: Mapping[str, Any]) -> Iterator[Broken]:
    """Yield what is wrong where a span of years ends before it begins."""
    first, last = _year(data.get("from")), _year(data.get("to"))
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
    costs = _mapping(data, "costs")
    history = costs.get("history")
    trend = _mapping(data, "trend")
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
        yield from points(history, ("costs", "history"))


def worth(data: Mapping[str, Any]) -> Iterator[Broken]:
    """Yield what is wrong where a case says what its saving is worth, and does not have what that needs."""
    costs = _mapping(data, "costs")
    known = bool(costs.get("history") or data.get("for_each"))
    for name in ("appraisal", "payers", "adjustments", "cashable"):
        if data.get(name) is not None and not known:
            yield Broken((name,), "there is no 'history' under 'costs' that a saving could be computed from")
    for index, item in enumerate(_list(data, "investment")):
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
    for index, item in enumerate(_list(data, "reported")):
        given = isinstance(item, Mapping)
        if given and item.get("per_head") is not None and costs.get("per") is None and known:
            message = "is per head of whom? 'costs.per' says how many there are"
            yield Broken(("reported", index, "per_head"), message)


def _true(data: Mapping[str, Any], key: str) -> bool:
    return data.get(key) in (True, "true")


def _is_money(unit: str) -> bool:
    return re.fullmatch(r"[A-Z]{3}", unit.strip()) is not None


def _no_answer(data: Mapping[str, Any], costs: Mapping[str, Any]) -> bool:
    return bool(data.get("investment")) and costs.get("includes_investment") is None


def obstacles(data: Mapping[str, Any]) -> Iterator[Broken]:
    """Yield what keeps a case from having a result, although it can be read.

    `data` is a case as written, or as much of it as this asks for. A case without a history is as reported
    only and has no obstacles.
    """
    costs = _mapping(data, "costs")
    history = _mapping(costs, "history")
    known = _years(history)
    repeated = [*repeated_years(history, ("costs", "history"))]
    # With a year that cannot be read, a rule about years could name the wrong one.
    if known and len(known) + len(repeated) == len(history):
        start = _year(_mapping(data, "intervention").get("start"))
        yield from _years_of_remarks(costs, known, start)
        yield from _start_and_baseline(data, costs, known, start)
        yield from _base_year(data, known)
        yield from _adjusted_years(data, known)


def _growth(trend: Mapping[str, Any]) -> Iterator[Broken]:
    declared = trend.get("model") == "declared"
    if declared and not trend.get("growth"):
        yield Broken(
            ("trend",), "'growth' is missing: 'model: declared' needs {amount: 300_000} or {rate: 0.04}"
        )


def _years(history: Mapping[Any, Any]) -> dict[int, Year]:
    known: dict[int, Year] = {}
    for key in history:
        year = _year(key)
        if year is not None:
            known.setdefault(int(year), year)
    return known


def repeated_years(history: Mapping[Any, Any], key: Key) -> Iterator[Broken]:
    """Yield the years of a history that stand in it twice; `key` is that of the history."""
    known: dict[int, Year] = {}
    for written in history:
        year = _year(written)
        if year is None:
            continue
        if int(year) in known:
            message = f"year {year.label} appears twice, first as {known[year].label}"
            yield Broken((*key, written, "[key]"), message)
        known.setdefault(int(year), year)


def _negative(costs: Mapping[str, Any], history: Mapping[Any, Any]) -> Iterator[Broken]:
    if costs.get("basis") == "net":
        return
    for key, value in history.items():
        try:
            negative = parse_number(value) < 0
        except ValueError:
            continue
        if negative:
            yield Broken(
                ("costs", "history", key),
                f"{shown(value)} is negative, which only net costs can be; write 'basis: net' where they are",
            )


def points(history: Mapping[Any, Any], place: Key = ()) -> Iterator[Broken]:
    """Yield the amounts whose point may be a decimal point or, as in the others, group thousands."""
    written = {key: value.strip() for key, value in history.items() if isinstance(value, str)}
    if any(
        re.fullmatch(r"-?\d{1,3}(\.\d{3}){2,}(,\d+)?|-?\d{1,3}(\.\d{3})+,\d+", text)
        for text in written.values()
    ):
        for key, text in written.items():
            if re.fullmatch(r"-?[1-9]\d{0,2}\.\d{3}", text):
                whole = text.replace(".", "")
                yield Broken(
                    (*place, key),
                    f"'{text}' can be read in two ways: others group with points; write {whole} or {text}0",
                )


def _years_of_remarks(
    costs: Mapping[str, Any], known: Mapping[int, Year], start: Year | None
) -> Iterator[Broken]:
    for index, written in enumerate(_list(costs, "provisional")):
        if (year := _year(written)) is not None and year not in known:
            yield Broken(("costs", "provisional", index), f"year {year.label} is not in the history")
    for index, item in enumerate(_list(costs, "exclude")):
        written = item.get("year") if isinstance(item, Mapping) else None
        if (year := _year(written)) is not None and year not in known:
            yield Broken(("costs", "exclude", index, "year"), f"year {year.label} is not in the history")
        elif year is not None and start is not None and year >= start:
            yield Broken(
                ("costs", "exclude", index, "year"),
                f"year {year.label} is not before the start; only years of the baseline can be left out",
            )


def _start_and_baseline(
    data: Mapping[str, Any], costs: Mapping[str, Any], known: Mapping[int, Year], start: Year | None
) -> Iterator[Broken]:
    key: Key = ("intervention", "start")
    if start is None:
        return
    first, last = known[min(known)], known[max(known)]
    if start <= first:
        yield Broken(key, f"{start.label} has no year before it; the history begins in {first.label}")
        return
    if start > last:
        yield Broken(key, f"{start.label} is after the last year of the history, {last.label}")
        return
    baseline = _mapping(_mapping(data, "trend"), "baseline")
    begin, end = _year(baseline.get("from")), _year(baseline.get("to"))
    if any(in_order(baseline)):
        return
    if end is not None and end >= start:
        yield Broken(
            ("trend", "baseline", "to"), f"the baseline reaches the start; end it before {start.label}"
        )
        return
    left_out = {_year(item.get("year")) for item in _list(costs, "exclude") if isinstance(item, Mapping)}
    fitted = [
        year
        for year in known.values()
        if (begin or first) <= year <= (end if end is not None else start - 1) and year not in left_out
    ]
    if len(fitted) < MIN_BASELINE_YEARS:
        yield Broken(
            key if begin is None and end is None else ("trend", "baseline"),
            f"leaves {len(fitted)} baseline years with costs; at least {MIN_BASELINE_YEARS} are needed",
        )


def _base_year(data: Mapping[str, Any], known: Mapping[int, Year]) -> Iterator[Broken]:
    """Yield what is wrong with a base year that no amount is near."""
    base_year = _year(_mapping(data, "appraisal").get("base_year"))
    if base_year is None:
        return
    spans = [item for item in _list(data, "investment") if isinstance(item, Mapping)]
    written = [_year(item.get(key)) for item in spans for key in ("year", "from", "to")]
    years = [*known.values(), *(year for year in written if year is not None)]
    if not min(years) <= base_year <= max(years):
        yield Broken(
            ("appraisal", "base_year"),
            f"{base_year.label} lies outside the years of the case, {min(years).label} to {max(years).label}",
        )


def _adjusted_years(data: Mapping[str, Any], known: Mapping[int, Year]) -> Iterator[Broken]:
    """Yield the factors of years that have nothing to multiply."""
    written = _mapping(_mapping(data, "appraisal"), "after").get("over")
    try:
        over = int(parse_number(written))
    except ValueError:
        over = 0
    spans = [item for item in _list(data, "investment") if isinstance(item, Mapping)]
    paid = [_year(item.get(key)) for item in spans for key in ("year", "from")]
    first = min([*known, *(int(year) for year in paid if year is not None)])
    last = max(known) + over
    for index, step in enumerate(_list(data, "adjustments")):
        for key in _mapping(step, "by_year") if isinstance(step, Mapping) else ():
            year = _year(key)
            if year is not None and not first <= year <= last:
                message = f"{year.label} has nothing to multiply; the years are {first} to {last}"
                yield Broken(("adjustments", index, "by_year", key), message)


def _mapping(data: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    value = data.get(key)
    return value if isinstance(value, Mapping) else {}


def _list(data: Mapping[str, Any], key: str) -> list[Any]:
    value = data.get(key)
    return list(value) if isinstance(value, list | tuple) else []


def _year(value: object) -> Year | None:
    try:
        return parse_year(value)
    except ValueError:
        return None
