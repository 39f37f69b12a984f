"""From files that were found to cases with an estimate, some at a time: for `batch` and `check` alike."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, islice
from pathlib import Path
from typing import Final, NamedTuple, TypeVar

from savings.batch.find import CaseFile
from savings.case.files import is_template
from savings.case.model import Case
from savings.case.reader import read_case
from savings.case.scalars import shown
from savings.case.survey import Survey
from savings.case.table import Block, blocks
from savings.case.template import Template, area_cases, named_areas, read_template
from savings.case.trust import Trust, lies_in
from savings.errors import Message, SavingsError, told_of, unforeseen
from savings.estimation.choices import Choices
from savings.estimation.estimate import estimates
from savings.estimation.model import AsReported, Estimate
from savings.visible import brief, visible

# Small chunks at first, so that the first rows come soon; large ones later, because cases of like years are
# estimated together.
_FIRST_CHUNK: Final = 64
_LEAST_AT_END: Final = 250
_LARGEST_CHUNK: Final = 1024
_SHARES: Final = 4  # of what is left

Made = TypeVar("Made")


class Read(NamedTuple):
    """A case that was read, or why it could not be."""

    id: str
    path: str
    case: Case | None
    error: str
    area: str = ""

    @property
    def place(self) -> str:
        """Where the case is from: its file, and the area of a table."""
        return f"{self.path} ({self.area})" if self.area else self.path


@dataclass(frozen=True, eq=False)
class Areas:
    """Some areas of a template's table."""

    template: Template
    block: Block

    def read(self) -> list[Read]:
        """Make the case of each area."""
        made = area_cases(self.template, self.block)
        return [Read(each.id, self.template.path, each.case, each.error, each.area) for each in made]

    def named(self) -> list[Read]:
        """Return the id and the name of each area, without its case."""
        areas = named_areas(self.template, self.block)
        return [Read(each.id, self.template.path, None, "", each.name) for each in areas]

    def __len__(self) -> int:
        return len(self.block.areas)

    def part(self, first: int, end: int) -> Areas:
        """Return the areas from the place `first` on, up to `end`."""
        return Areas(self.template, self.block.part(first, end))


@dataclass(frozen=True, eq=False)
class Files:
    """Some case files, where the tables of their cases may lie, and whether they may be plans."""

    files: Sequence[CaseFile]
    trust: Trust
    plans: bool = False

    def read(self) -> list[Read]:
        """Read each."""
        return [_read(file, self.trust, self.plans) for file in self.files]

    def named(self) -> list[Read]:
        """Return the id and the path of each, without its case."""
        return [Read(file.id, file.path, None, file.error) for file in self.files]

    def __len__(self) -> int:
        return len(self.files)

    def part(self, first: int, end: int) -> Files:
        """Return the files from the place `first` on, up to `end`."""
        return replace(self, files=self.files[first:end])


Task = Areas | Files


def halves(task: Task) -> tuple[Task, ...]:
    """Return both halves of a task; nothing if it has one case."""
    middle = len(task) // 2
    return (task.part(0, middle), task.part(middle, len(task))) if middle else ()


def done_apart(task: Task, do: Callable[[Task], list[Made]], lost: Callable[[Read, str], Made]) -> list[Made]:
    """Do a task so that an error of the program costs one case: the halves are done apart until it is found.

    Which cases are estimated together changes no figure: the others come out as without it.

    Args:
        task: some cases.
        do: what to do with a task; it gives something for each case.
        lost: what to give for a case with an error of the program, and what to say of it.
    """
    try:
        return do(task)
    except Exception as error:
        unmade = error if len(task) == 1 else None
    # Out of the `except`, so that what the whole task has used is free again.
    if unmade is not None:
        return [lost(read, unforeseen(unmade, read.place)) for read in _known(task)]
    return [made for half in halves(task) for made in done_apart(half, do, lost)]


def _known(task: Task) -> list[Read]:
    """Return what is known of the cases of a task: themselves if they can be read."""
    try:
        return task.read()
    except Exception:
        return task.named()


class Outcome(NamedTuple):
    """What came of a case that was read: an estimate, or all that is wrong with it, a line each."""

    read: Read
    made: Estimate | AsReported | None
    error: str = ""


def tasks(
    files: Iterable[CaseFile],
    trust: Trust,
    remark: Callable[[str], None] = lambda _: None,
    *,
    plans: bool = False,
) -> Iterator[Task]:
    """Cut what was found into tasks: files in chunks, templates by the areas of their tables.

    Args:
        files: what was found.
        trust: where the tables of cases may lie.
        remark: what to do with a remark, one line: an area that is left out because it is a total.
        plans: whether a start after the history is in order.
    """
    for of_templates, some in groupby(files, key=lambda file: is_template(file.path)):
        if of_templates:
            for file in some:
                yield from _areas(file, trust, remark)
        else:
            yield from (Files(chunk, trust, plans) for chunk in _chunks(some))


def outcomes(read: Sequence[Read], choices: Choices, *, each_year: bool) -> Iterator[Outcome]:
    """Estimate the cases that could be read, all together, and yield what came of each, in order.

    A case that is as reported only has no figures that could be estimated another way: it stays as it is.
    """
    cases = [each.case for each in read if each.case is not None]
    made_of = iter(estimates(cases, choices, each_year=each_year, keep_reported=True))
    for each in read:
        made = next(made_of) if each.case is not None else None
        if isinstance(made, SavingsError):
            yield Outcome(each, None, told_of(made, each.path, area=each.area))
        else:
            yield Outcome(each, made, each.error)


class Ids:
    """The ids of the cases so far: of two cases with one id, the later is an error."""

    def __init__(self) -> None:
        self._paths: dict[str, str] = {}

    def taken(self, case_id: str, path: str) -> str:
        """Return what is wrong if an earlier case has the id; otherwise remember it, and return nothing."""
        earlier = self._paths.get(case_id)
        if earlier is None:
            self._paths[case_id] = path
            return ""
        if is_template(path):
            return Message(
                "{file}: the id {id} is that of another area or case too ({earlier})",
                file=path,
                id=shown(case_id),
                earlier=earlier,
            )
        return Message(
            "{file}: the id {id} is that of {earlier} too; give one of them another 'id'",
            file=path,
            id=shown(case_id),
            earlier=earlier,
        )


def _areas(file: CaseFile, trust: Trust, remark: Callable[[str], None]) -> Iterator[Task]:
    """Yield the areas of a template's table; an error where it or its table cannot be used."""
    try:
        template = read_template(file.path, file.id, trust=trust, pipe=file.named).surveyed()
        survey = template.survey or Survey(0)
        for name in survey.totals.sums:
            known = brief(visible(name))
            remark(
                Message(
                    "{file}: {area} is the sum of the other areas, and is left out; if it is an area of its "
                    "own, add 'keep: [{area}]' to 'for_each'",
                    file=template.table.file,
                    area=known,
                )
            )
        for block in blocks(template.table, survey.mark):
            yield Areas(template, block)
    except SavingsError as error:
        yield Files([replace(file, error=_said(file, trust, error))], trust)
    except Exception as error:
        yield Files([replace(file, error=unforeseen(error, file.path))], trust)


def _chunks(files: Iterable[CaseFile]) -> Iterator[tuple[CaseFile, ...]]:
    """Cut files into chunks; towards the end into smaller ones again, so that no process waits long.

    The chunks do not depend on the number of processes: what is estimated together is the same, to the last
    digit of every figure.
    """
    waiting, size = iter(files), _FIRST_CHUNK
    known: deque[CaseFile] = deque()
    while True:
        known.extend(islice(waiting, _SHARES * _LARGEST_CHUNK - len(known)))
        if not known:
            return
        left = max(len(known) // _SHARES, _LEAST_AT_END)
        yield tuple(known.popleft() for _ in range(min(size, left, len(known))))
        size = min(4 * size, _LARGEST_CHUNK)


def _read(file: CaseFile, trust: Trust, plans: bool) -> Read:
    if file.error:
        return Read(file.id, file.path, None, file.error)
    try:
        case = read_case(file.path, file.id, file.data, trust=trust, pipe=file.named, plans=plans)
    except SavingsError as error:
        return Read(file.id, file.path, None, _said(file, trust, error))
    return Read(case.id or file.id, file.path, case, "")


def _said(file: CaseFile, trust: Trust, error: SavingsError) -> str:
    """Return what is said of a file that cannot be used; nothing that stands in it if it is elsewhere."""
    path = Path(file.path)
    if file.named or not path.is_symlink() or lies_in(path, path.parent) or trust.reaches(path):
        return error.message
    return Message(
        "{file}: cannot be used, and is a link to a file outside the folders that were named; "
        "'--trust-paths' says what is wrong in it",
        file=file.path,
    )
