"""The sentence of a check, with its values written as the report's language writes them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from savings.case.model import Case
from savings.checks import Between, Check, Labels, Money, Names, Percent, Trends, Value
from savings.report.numbers import Numbers, Wording
from savings.report.sentences import way_name
from savings.report.years import label
from savings.texts import Texts
from savings.visible import visible


def check_text(check: Check, case: Case, texts: Texts, numbers: Numbers) -> str:
    """Return the sentence of a check; its amounts are all in the scale of the largest."""
    words = numbers.in_words(max(_amounts(check.values.values()), default=0.0))
    values = {name: _written(value, case, texts, words) for name, value in check.values.items()}
    return texts.of("check", check.name, f".{check.sentence}", **values)


def _amounts(values: Iterable[Value]) -> Iterator[float]:
    for value in values:
        if isinstance(value, Money) and not value.given:
            yield abs(value.value)
        elif isinstance(value, Between):
            yield from _amounts((value.lower, value.upper))


def _written(value: Value, case: Case, texts: Texts, words: Wording) -> str:
    numbers = words.numbers
    match value:
        case Labels(years):
            return ", ".join(label(case, year) for year in years)
        case Trends(names):
            return ", ".join(way_name(name, texts) for name in names)
        case Names(names):
            return ", ".join(map(visible, names))
        case Between(Money(lower), Money(upper)):
            ends = words.number(lower), words.with_scale(words.number(upper))
            return texts("number.between", lower=ends[0], upper=ends[1])
        case Between(Percent(lower), Percent(upper)):
            return texts("number.between", lower=numbers.plain(lower, 1), upper=numbers.percent(upper))
        case Money(amount, given):
            return numbers.given(amount) if given else words.amount(amount)
        case Percent(percent, given):
            return numbers.percent_as_given(percent) if given else numbers.percent(percent)
        case _:
            return str(value)
