"""Figures that are wrong more often than right: costs with a minus, a zero, a year a thousand times off.

An error where a figure is so far off that it is a slip nearly always, and whoever knows better confirms it; a
remark at the top of the report where it may well be right. A real halving of costs is far inside of both.
"""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterator, Mapping
from math import isfinite, log10
from typing import Any, Final, NamedTuple, TypeVar

from savings.case.conventions import in_doubt
from savings.case.rules import Broken, Key, not_in_the_history
from savings.case.scalars import parse_number, parse_sign
from savings.case.written import entries, mapping
from savings.case.written import year as readable_year
from savings.errors import Message

ERROR: Final = 30
REMARK: Final = 5
_FEWEST_OTHERS: Final = 2
_LONGEST: Final = 1e9  # that is written with all its zeros
_NEAR_POWER: Final = 0.2  # of a power of ten, as a logarithm: 630 to 1,600 is "a thousand"
_PARTS: Final = {
    1: Message("about a tenth of"),
    2: Message("about a hundredth of"),
    3: Message("about a thousandth of"),
    6: Message("about a millionth of"),
}

Place = TypeVar("Place", bound=Hashable)


class Odd(NamedTuple):
    """A year whose amount is far from those of the others.

    Attributes:
        times: the amount over the median of the others, both without their signs; 0 for a zero.
        usual: that median.
    """

    times: float
    usual: float

    @property
    def is_slip(self) -> bool:
        """Whether it is so far off that it has to be confirmed."""
        return self.times >= ERROR or self.times <= 1 / ERROR

    def said(self, confirm: Message) -> Message:
        """Say what is odd and how to mend it; `confirm` is what to write if the amount is right."""
        usual = Message("the median of the other years ({amount:.6g})", amount=self.usual)
        if self.times == 0:
            return Message(
                "is zero, and {usual} is not: leave it out if the amount is not known yet, or {confirm} if "
                "it is right",
                usual=usual,
                confirm=confirm,
            )
        if not isfinite(self.times):
            return Message(
                "is beyond all measure of {usual}: correct it, or {confirm} if it is right",
                usual=usual,
                confirm=confirm,
            )
        return Message(
            "is {how} {usual}: correct it, or {confirm} if it is right",
            how=self._how(),
            usual=usual,
            confirm=confirm,
        )

    def _how(self) -> Message:
        power = round(log10(self.times))
        near = abs(log10(self.times) - power) < _NEAR_POWER
        if self.times > 1 and near:
            return Message("about {times} times", times=_written(10.0**power))
        if self.times > 1:
            return Message("{times} times", times=_written(float(f"{self.times:.2g}")))
        if near and -power in _PARTS:
            return _PARTS[-power]
        return Message("1/{times} of", times=_written(float(f"{1 / self.times:.2g}")))


def _written(times: float) -> str:
    return f"{times:.0f}" if times < _LONGEST else f"{times:.0e}"


def odd_amounts(amounts: Mapping[Place, float]) -> dict[Place, Odd]:
    """Return the amounts that are zero, or five times as large or small as the median of the others.

    Where some are costs and some are income, one near zero is nothing odd. Zeros do not count in the median.
    """
    sizes = {place: abs(amount) for place, amount in amounts.items()}
    least, most = min(sizes.values(), default=0.0), max(sizes.values(), default=0.0)
    if least > 0 and most < REMARK * least:  # as nearly always
        return {}
    found = {}
    for place, size in sizes.items():
        others = [other for known, other in amounts.items() if known != place and other]
        if len(others) < (_FEWEST_OTHERS if size else 1):
            continue
        both_signs = min(others) < 0 < max(others)
        usual = median(list(map(abs, others)))
        times = size / usual
        if times >= REMARK or times == 0 or (times <= 1 / REMARK and not both_signs):
            found[place] = Odd(times, usual)
    return found


def median(values: list[float]) -> float:
    """Return the median of some values."""
    ranked = sorted(values)  # the module `statistics` takes longer to load than a case to read
    return (ranked[(len(ranked) - 1) // 2] + ranked[len(ranked) // 2]) / 2


def all_negative(amounts: Collection[float]) -> bool:
    """Say whether there are amounts, and every one that is not zero is negative."""
    return bool(amounts) and max(amounts) <= 0 and min(amounts) < 0


SIGN: Final = Message(
    "every year is negative: write 'sign: -1' under 'costs' (costs.sign: -1) if the accounts print costs "
    "with a minus, or 'sign: 1' (costs.sign: 1) if it really is an income"
)


def numbers(data: Mapping[str, Any]) -> Iterator[Broken]:
    """Yield the amounts of a case that can be read in two ways; all of its amounts are judged together."""
    yield from (Broken(key, message) for key, message in in_doubt(dict(_amounts(data))))


def _doubtful(data: Mapping[str, Any]) -> set[Key]:
    return {key for key, _ in in_doubt(dict(_amounts(data)))}


def signs_and_scale(data: Mapping[str, Any]) -> Iterator[Broken]:
    """Yield what is wrong where all costs are negative, or one is zero or far from the others."""
    costs = mapping(data, "costs")
    history = _numbers(mapping(costs, "history"))
    if any(key[:2] == ("costs", "history") for key in _doubtful(data)):
        return  # what its amounts are is asked first
    try:
        sign = None if costs.get("sign") is None else parse_sign(costs["sign"])
    except ValueError:
        sign = 1
    values = list(history.values())
    if sign is None and all_negative(values):
        yield Broken(("costs", "history"), SIGN)
    if sign == -1 and values and min(values) > 0:
        message = Message("would turn every year into an income: the costs have no minus; leave 'sign' out")
        yield Broken(("costs", "sign"), message)
    confirmed = {readable_year(written) for written in entries(costs, "confirmed")}
    if data.get("for_each") is None:
        years = {readable_year(written) for written in history}
        for index, written in enumerate(entries(costs, "confirmed")):
            year = readable_year(written)
            if year is not None and year not in years:
                yield Broken(("costs", "confirmed", index), not_in_the_history(year))
        yield from _odd(history, ("costs", "history"), confirmed)
    for name in ("per", "volume"):
        counted = _numbers(mapping(mapping(costs, name), "history"))
        above_zero = {
            year: number for year, number in counted.items() if number
        }  # zeros are an error already
        yield from _odd(above_zero, ("costs", name, "history"), confirmed)
    for index, area in enumerate(entries(mapping(data, "comparison"), "areas")):
        if isinstance(area, Mapping):
            known = {year: number for year, number in _numbers(mapping(area, "history")).items() if number}
            right = {readable_year(written) for written in entries(area, "confirmed")}
            yield from _odd(known, ("comparison", "areas", index, "history"), right)


def _odd(amounts: Mapping[Any, float], key: Key, confirmed: Collection[int | None]) -> Iterator[Broken]:
    for written, odd in odd_amounts(amounts).items():
        year = readable_year(written)
        if year is not None and year not in confirmed and odd.is_slip:
            if key[0] == "costs":
                confirm = Message("write 'confirmed: [{year}]' under 'costs'", year=year.label)
            else:
                confirm = Message("write 'confirmed: [{year}]' under the area's name", year=year.label)
            yield Broken((*key, written), odd.said(confirm))


def _numbers(written: Mapping[Any, Any]) -> dict[Any, float]:
    """Return what can be read of a history, by the years as they are written."""
    found = {}
    for year, amount in written.items():
        try:
            found[year] = parse_number(amount)
        except ValueError:
            continue
    return found


def _amounts(data: Mapping[str, Any]) -> Iterator[tuple[Key, object]]:
    """Yield the amounts of a case as they are written: money, people, other counts; no rates, no levels."""
    costs, comparison = mapping(data, "costs"), mapping(data, "comparison")
    for year, amount in mapping(costs, "history").items():
        yield ("costs", "history", year), amount
    for name in ("per", "volume"):
        for year, amount in mapping(mapping(costs, name), "history").items():
            yield ("costs", name, "history", year), amount
    for index, area in enumerate(entries(comparison, "areas")):
        if isinstance(area, Mapping):
            for year, amount in mapping(area, "history").items():
                yield ("comparison", "areas", index, "history", year), amount
    for part, names in (("investment", ("amount",)), ("reported", ("saving", "per_head"))):
        for index, item in enumerate(entries(data, part)):
            for name in names if isinstance(item, Mapping) else ():
                if item.get(name) is not None:
                    yield (part, index, name), item[name]
    growth = mapping(mapping(data, "trend"), "growth")
    if growth.get("amount") is not None:
        yield ("trend", "growth", "amount"), growth["amount"]
