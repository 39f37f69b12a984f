"""The way of a check: cases as a batch finds them, and in words what was understood of each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from savings import texts
from savings.batch.find import CaseFile
from savings.batch.tasks import Ids, Read, Task, done_apart, outcomes, tasks
from savings.case.trust import Trust
from savings.errors import SavingsError, told_of
from savings.estimation.choices import Choices
from savings.estimation.foreseen import Foreseen, foreseen
from savings.estimation.model import AsReported, Estimate
from savings.estimation.planned import Planned, is_planned, planned
from savings.report.cells import filled
from savings.report.document import Items
from savings.report.model import Report
from savings.report.pages.understood import understood, understood_of_planned
from savings.visible import visible


class Checked(NamedTuple):
    """What is said of a case: what was understood if it is in order, otherwise all that is wrong with it."""

    text: str
    error: str


@dataclass(frozen=True, eq=False)
class _Found:
    """What came of a case, and what could be seen in years to come; or what is wrong with it."""

    read: Read
    made: Estimate | AsReported | Planned | None
    error: str = ""
    later: Foreseen | None = None


def check(
    files: Iterable[CaseFile],
    choices: Choices,
    after: int,
    language: str,
    width: int,
    trust: Trust,
    remark: Callable[[str], None] = lambda _: None,
) -> Iterator[list[Checked]]:
    """Check cases, and yield what is to be said of each, some at a time, in their order.

    Of two cases with one id the later is an error, which names both. `after` is the number of years to come
    for which it is said what could be seen. `trust` says where the tables of cases may lie. `remark` takes a
    line on each area that is left out as a total.
    """
    ids = Ids()

    def some(task: Task) -> list[tuple[Read, Checked]]:
        return [(each.read, _checked(each, language, width)) for each in _found(task.read(), choices, after)]

    for task in tasks(files, trust, remark, plans=True):
        done = done_apart(task, some, lambda read, error: (read, Checked("", error)))
        yield [_once(read, checked, ids) for read, checked in done]


def _once(read: Read, checked: Checked, ids: Ids) -> Checked:
    """Return what is said of a case; an error if an earlier one has the same id."""
    taken = ids.taken(read.id, read.path)
    return Checked("", taken) if taken else checked


def _found(read: Sequence[Read], choices: Choices, after: int) -> list[_Found]:
    """Return what came of cases that were read: with a start after the history they are plans."""
    plans = [each.case is not None and is_planned(each.case, choices) for each in read]
    others = outcomes(
        [each for each, plan in zip(read, plans, strict=True) if not plan], choices, each_year=False
    )
    found = [
        _planned(each, choices) if plan else _Found(*next(others))
        for each, plan in zip(read, plans, strict=True)
    ]
    asked = {
        place: each.made.asked if isinstance(each.made, Planned) else each.made.result.asked
        for place, each in enumerate(found)
        if isinstance(each.made, Planned | Estimate)
    }
    for place, later in zip(asked, foreseen([*asked.values()], after), strict=True):
        each = found[place]
        if isinstance(later, Foreseen):
            found[place] = replace(each, later=later)
        elif isinstance(each.made, Planned):
            found[place] = _Found(each.read, None, _told(each.read, asked[place].refused(later)))
    return found


def _planned(read: Read, choices: Choices) -> _Found:
    assert read.case is not None
    try:
        return _Found(read, planned(read.case, choices))
    except SavingsError as error:
        return _Found(read, None, _told(read, error))


def _told(read: Read, error: SavingsError) -> str:
    return told_of(error, read.path, area=read.area)


def _checked(found: _Found, language: str, width: int) -> Checked:
    made = found.made
    match made:
        case None:
            return Checked("", found.error)
        case Planned():
            assert found.later is not None
            verdict, items = "ok.planned", understood_of_planned(made, found.later, language)
        case AsReported():
            verdict, items = "ok.reported", understood(Report(made, language))
        case Estimate():
            verdict, items = "ok", understood(Report(made, language), found.later)
    first = f"{visible(found.read.place)}: {texts.load(language)(f'understood.{verdict}')}"
    said = [first, *(line for each in items for line in lines(each, width))]
    return Checked("\n".join(said) + "\n", "")


def lines(items: Items, width: int) -> Iterator[str]:
    """Yield items as they stand below the first line of their case; a warning begins with a mark."""
    mark = "! " if items.mark == "warning" else ""
    for text in items.texts:
        yield filled(text, width, f"  {mark}", "    ")
