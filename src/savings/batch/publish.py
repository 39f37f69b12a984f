"""The way of a site: cases as a batch finds them, a page each, and the first page that lists them.

What is as it was when its page was written is neither estimated nor written again.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from functools import cache, partial
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from savings import __version__
from savings.batch.doubles import identity
from savings.batch.find import CaseFile
from savings.batch.names import target
from savings.batch.pool import in_order
from savings.batch.portfolio import Portfolio, Tally
from savings.batch.site import Page, Site
from savings.batch.tasks import Areas, Files, Ids, Read, Task, done_apart, halves, outcomes, tasks
from savings.case.inputs import beside, inputs
from savings.case.nodes import UnreadableError, read_bytes
from savings.case.trust import ANYWHERE, Trust
from savings.errors import SavingsError
from savings.estimation.choices import Choices
from savings.report.model import Report
from savings.report.site.collection import listed
from savings.report.site.entry import Entry, entry
from savings.report.site.index import FACES, index
from savings.texts import load
from savings.visible import visible

INDEX = "index"


@dataclass(frozen=True)
class Order:
    """What is wanted of every case.

    Attributes:
        folder: of the site.
        language: of the pages.
        options: what else the pages depend on, besides cases and program.
        known: the pages that are there, by what they were made from.
    """

    folder: Path
    language: str
    options: str
    known: Mapping[str, Page]


class Made(NamedTuple):
    """What became of a case.

    Attributes:
        id: the case's id.
        path: its file.
        page: what is listed of it.
        texts: what each of the page's files has to hold; none if they are there.
    """

    id: str
    path: str
    page: Page
    texts: tuple[str, ...] = ()

    @property
    def error(self) -> str:
        """What is wrong with the case; empty if nothing is."""
        return self.page.entry.error


def run(
    files: Iterable[CaseFile],
    site: Site,
    language: str,
    jobs: int,
    trust: Trust,
    remark: Callable[[str], None] = lambda _: None,
) -> Generator[list[Made]]:
    """Make the pages of case files in `jobs` processes, and yield some at a time, in their order.

    Of two cases whose pages would have one name the later is an error, which names both; so is one that would
    be written over what no run has written.
    """
    order = Order(
        site.folder, language, json.dumps([__version__, language, trust == ANYWHERE]), dict(site.pages)
    )
    ids = Ids()
    ids.taken(INDEX, f"{INDEX}.html")
    waiting = tasks(files, trust, remark)
    with closing(in_order(waiting, partial(_work, order), jobs, _died, halves)) as made:
        for several in made:
            yield [_checked(each, ids, site) for each in several]


def first_page(pages: Sequence[Page], title: str, language: str) -> str:
    """Return the page that lists all others, invented cases and then errors last."""
    portfolio = Portfolio()
    for page in pages:
        if page.identity is not None:
            known = Tally("ok", invented=page.entry.invented, identity=page.identity)
            portfolio.add(known, page.entry.id)
    doubles = {each.id: each.of for each in portfolio.left_out if each.of is not None}
    return index(listed([page.entry for page in pages], doubles), visible(title), load(language))


def _checked(made: Made, ids: Ids, site: Site) -> Made:
    """Return what became of a case; an error if its files are another's."""
    if made.error:
        return made
    # Of two names that differ in capitals alone, some systems make one file.
    if taken := ids.taken(made.id.casefold(), made.path):
        return _failed(made.id, made.path, taken)
    for file in made.page.files:
        if site.is_foreign(file):
            what = f"{made.path}: {site.folder / file} is there, and was not written by 'savings publish'"
            return _failed(made.id, made.path, f"{what}; move it, or give the case another 'id'")
    return made


def _work(order: Order, task: Task) -> list[Made]:
    return done_apart(
        task, partial(_some, order), lambda read, error: _failed(read.id, read.path, error, read)
    )


def _some(order: Order, task: Task) -> list[Made]:
    """Make the pages of some cases, without those that are there already."""
    marks = list(_made_from(task, order.options))
    known = [order.known.get(mark) for mark in marks]
    if isinstance(task, Files):
        missing = replace(
            task, files=[file for file, page in zip(task.files, known, strict=True) if page is None]
        )
        unknown = [mark for mark, page in zip(marks, known, strict=True) if page is None]
        made = iter(_pages(order, missing.read(), unknown))
        paths = [file.path for file in task.files]
        return [
            next(made) if page is None else Made(page.entry.id, path, page)
            for page, path in zip(known, paths, strict=True)
        ]
    there = [page for page in known if page is not None]
    if len(there) == len(known):
        return [Made(page.entry.id, task.template.path, page) for page in there]
    return _pages(order, task.read(), marks)


def _pages(order: Order, read: Sequence[Read], marks: Sequence[str]) -> list[Made]:
    made = []
    for mark, (each, estimate, error) in zip(marks, outcomes(read, Choices(), each_year=True), strict=True):
        if estimate is None:
            made.append(_failed(each.id, each.path, error, each))
            continue
        report = Report(estimate, order.language)
        try:
            place = _place(order.folder, each.id)
        except SavingsError as outside:
            made.append(_failed(each.id, each.path, f"{each.path}: {outside}", each))
            continue
        result = report.result
        page = Page(
            mark,
            tuple([f"{place}.{face}" for face in FACES]),
            entry(report, each.id, place),
            None if result is None else identity(estimate.case, result.post_years),
        )
        made.append(Made(each.id, each.path, page, tuple([report.render(face) for face in FACES])))
    return made


def _place(folder: Path, case_id: str) -> str:
    """Return where the files of a case are, from the folder of the site on, without their endings."""
    first = f".{FACES[0]}"
    return target(folder, case_id, first).relative_to(folder.resolve()).as_posix().removesuffix(first)


def _failed(case_id: str, path: str, error: str, read: Read | None = None) -> Made:
    """Return what is listed of a case with an error."""
    case = read.case if read is not None else None
    name = visible(case.municipality.name) if case is not None else visible(read.area) if read else ""
    message = visible("; ".join(error.splitlines()))
    said = Entry(visible(case_id), "", "error", municipality=name, error=message)
    return Made(case_id, path, Page("", (), said, None))


def _died(task: Task, how: str) -> list[Made]:
    """Return the error of a case whose process died while it had no other in hand."""
    message = f"the process that worked on it {how}; it had no other case in hand"
    return [_failed(read.id, read.path, f"{read.place}: {message}", read) for read in task.named()]


def _made_from(task: Task, options: str) -> Iterator[str]:
    """Yield a fingerprint of all that each page is made from; empty where something cannot be read."""
    if isinstance(task, Areas):
        shared = _read(task.template.path, None)
        for each in task.named():
            yield _mark(options, shared, each.id, each.area)
    else:
        for file in task.files:
            read = "" if file.error else _read(file.path, file.data)
            yield _mark(options, read, file.id, "")


def _mark(options: str, read: str, *names: str) -> str:
    return sha256(json.dumps([options, read, *names]).encode()).hexdigest() if read else ""


@cache
def _read(path: str, data: bytes | None) -> str:
    """Return a fingerprint of a case with its tables; of one with comparison areas, with those beside it."""
    try:
        itself = read_bytes(Path(path)) if data is None else data
        parts = [sha256(itself).hexdigest()]
        parts += [_of_file(each.path) for each in list(inputs(path, data))[1:]]
    except (OSError, UnreadableError):
        return ""
    return " ".join([*parts, _of_neighbours(str(Path(path).parent)) if b"comparison" in itself else ""])


@cache
def _of_neighbours(folder: str) -> str:
    """Return a fingerprint of all cases of a folder."""
    some = beside(str(Path(folder) / "-"))
    return sha256(" ".join(sorted(_of_file(each.path) for each in some)).encode()).hexdigest()


@cache
def _of_file(path: Path) -> str:
    try:
        return sha256(path.read_bytes()).hexdigest() if path.is_file() else "none"
    except OSError:
        return "none"
