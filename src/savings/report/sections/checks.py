"""The checks: the sentence of each, with its values as the language writes them, by outcome."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from savings.checks import (
    Between,
    Change,
    Check,
    Difference,
    Labels,
    Level,
    Money,
    Names,
    Percent,
    Saved,
    Trends,
    Value,
)
from savings.report.document import Block, Heading, Items, Mark, Paragraph
from savings.report.numbers import Wording
from savings.report.sections._phrases import subject, way_name
from savings.report.writer import Writer
from savings.visible import visible

HEADING: Final = "checks"  # what other parts of a page call the section
# What failed comes first.
_MARKS: Final[tuple[tuple[bool | None, Mark], ...]] = ((False, "failed"), (True, "passed"), (None, "unknown"))


def checks(outcomes: Sequence[Check], writer: Writer, *, explain: bool) -> Iterator[Block]:
    """Yield the checks that apply to the case: those that failed with their names and sentences.

    The others too if `explain` is True, with what the marks mean; otherwise only their names.
    """
    yield Heading(writer.say("heading.checks"), HEADING)
    for passed, mark in _MARKS:
        shown = [check for check in outcomes if check.passed is passed and check.applies]
        if shown and (explain or passed is False):
            leads = {named(check, writer): check_text(check, writer) for check in shown}
            texts = [writer.say("checks.named", name=name, text=text) for name, text in leads.items()]
            yield Items(mark, tuple(texts), tuple(leads))
        elif shown:
            names = "; ".join(check_short(check, writer) for check in shown)
            key = "checks.passed" if passed else "checks.unknown"
            yield Items(mark, (writer.say(key, names=names),))
    if explain:
        yield Paragraph(writer.say("checks.legend"))


def named(check: Check, writer: Writer) -> str:
    """Return the short name of a check as a sentence begins with it."""
    short = check_short(check, writer)
    return f"{short[0].upper()}{short[1:]}"


def check_text(check: Check, writer: Writer) -> str:
    """Return the sentence of a check; its amounts are all in the scale of the largest."""
    words = writer.numbers.in_words(max(_amounts(check.values.values()), default=0.0))
    values = {name: _written(value, words, writer) for name, value in check.values.items()}
    return writer.texts.of("check", check.name, f".{check.sentence}", **values)


def check_short(check: Check, writer: Writer) -> str:
    """Return what a check is called, without figures; if it failed, what is wrong.

    A check without such a name has its own.
    """
    keys = [f"short.{check.name}"]
    if check.passed is False:
        keys = [f"short.{check.name}.{check.sentence}", f"short.{check.name}.failed", *keys]
    key = next((key for key in keys if writer.knows(key)), None)
    return check.name.replace("_", " ") if key is None else writer.say(key)


def _amounts(values: Iterable[Value]) -> Iterator[float]:
    for value in values:
        if isinstance(value, Saved) or (isinstance(value, Money) and not value.given):
            yield abs(value.value)
        elif isinstance(value, Between):
            yield from _amounts((value.lower, value.upper))


def _written(value: Value, words: Wording, writer: Writer) -> str:
    numbers = writer.numbers
    match value:
        case Labels(years, are_all):
            return writer.say("years.all") if are_all else writer.labels(*years)
        case Trends(names):
            return ", ".join(way_name(name, writer) for name in names)
        case Names(names):
            return ", ".join(map(visible, names))
        case Between(Money(lower), Money(upper), of_saving):
            return words.saved_between(lower, upper) if of_saving else words.between(lower, upper)
        case Between(Percent(lower), Percent(upper)):
            return numbers.between_percents(lower, upper)
        case Level(level):
            return numbers.level_number(level)
        case Saved(saving):
            return words.saved(saving)
        case Change(percent):
            what = "fell" if percent < 0 else "rose"
            of = subject(per_head=False, writer=writer)
            return writer.say(f"change.{what}", subject=of, percent=numbers.percent(abs(percent)))
        case Difference(saving):
            what = "lower" if saving > 0 else "higher"
            alone = numbers.in_words(abs(saving))  # beside a much larger one it would read as zero
            return writer.say(f"difference.{what}", amount=alone.amount(abs(saving)))
        case Money(amount, given):
            return numbers.given(amount) if given else words.amount(amount)
        case Percent(percent, given):
            return numbers.percent_as_given(percent) if given else numbers.percent(percent)
        case _:
            return str(value)
