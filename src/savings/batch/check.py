"""The way of a check: cases as a batch finds them, and in words what was understood of each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from savings.batch.find import CaseFile
from savings.batch.tasks import Ids, Outcome, Read, Task, done_apart, outcomes, tasks
from savings.case.trust import Trust
from savings.estimation.choices import Choices
from savings.report.cells import filled
from savings.report.document import Items
from savings.report.model import Report
from savings.report.pages.understood import understood
from savings.visible import visible


class Checked(NamedTuple):
    """What is said of a case: what was understood if it is in order, otherwise all that is wrong with it."""

    text: str
    error: str


def check(
    files: Iterable[CaseFile],
    choices: Choices,
    language: str,
    width: int,
    trust: Trust,
    remark: Callable[[str], None] = lambda _: None,
) -> Iterator[list[Checked]]:
    """Check cases, and yield what is to be said of each, some at a time, in their order.

    Of two cases with one id the later is an error, which names both. `trust` says where the tables of cases
    may lie. `remark` takes a line on each area that
    is left out as a total.
    """
    ids = Ids()

    def some(task: Task) -> list[tuple[Read, Checked]]:
        found = outcomes(task.read(), choices, each_year=False)
        return [(each.read, _checked(each, language, width)) for each in found]

    for task in tasks(files, trust, remark):
        done = done_apart(task, some, lambda read, error: (read, Checked("", error)))
        yield [_once(read, checked, ids) for read, checked in done]


def _once(read: Read, checked: Checked, ids: Ids) -> Checked:
    """Return what is said of a case; an error if an earlier one has the same id."""
    taken = ids.taken(read.id, read.path)
    return Checked("", taken) if taken else checked


def _checked(outcome: Outcome, language: str, width: int) -> Checked:
    read, made = outcome.read, outcome.made
    if made is None:
        return Checked("", outcome.error)
    where = visible(read.place)
    verdict = "ok" if made.result else "ok, as reported only"
    items = understood(Report(made, language))
    said = [f"{where}: {verdict}", *(line for each in items for line in lines(each, width))]
    return Checked("\n".join(said) + "\n", "")


def lines(items: Items, width: int) -> Iterator[str]:
    """Yield items as they stand below the first line of their case; a warning begins with a mark."""
    mark = "! " if items.mark == "warning" else ""
    for text in items.texts:
        yield filled(text, width, f"  {mark}", "    ")
