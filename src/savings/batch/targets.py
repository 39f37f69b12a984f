"""Whether a run would write over what it reads. It is found out before anything is estimated."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterable, Iterator
from functools import cache
from pathlib import Path

from savings.batch.find import CaseFile
from savings.batch.names import target
from savings.case.files import is_template
from savings.case.inputs import Identity, Input, beside, identity, inputs
from savings.case.nodes import UnreadableError, compose, decode, read_bytes
from savings.case.trust import Trust
from savings.errors import SavingsError


def input_at(file: Path, cases: Iterable[CaseFile]) -> Input | None:
    """Return the input that a file is; None if none of the cases reads it."""
    wanted = identity(file)
    if wanted is None:
        return None
    return next((each for each in _read_by(cases) if identity(each.path) == wanted), None)


def report_over_input(
    folder: Path, endings: Collection[str], find: Callable[[], Iterable[CaseFile]], trust: Trust
) -> Input | None:
    """Return an input that a report would be written over; None if there is none.

    Args:
        folder: which the reports are to be written below.
        endings: of the reports.
        find: finds the cases; it is called once more where an input lies where a report could.
        trust: where the tables of templates may lie; others are not opened.
    """
    if not folder.is_dir():
        return None
    if not any(_may_be_target(each.path, folder.resolve(), endings) for each in _read_by(find())):
        return None
    read: dict[Identity, Input] = {}
    for each in _read_by(find()):
        if (found := identity(each.path)) is not None:
            read.setdefault(found, each)
    for file in find():
        for case_id in _ids(file, trust):
            for ending in endings:
                try:
                    found = identity(target(folder, case_id, ending))
                except SavingsError:
                    continue  # nothing is written there
                if found in read:
                    return read[found]
    return None


def _read_by(cases: Iterable[CaseFile]) -> Iterator[Input]:
    folders = set()
    for file in cases:
        if file.error:
            continue
        yield from inputs(file.path, file.data)
        if (folder := os.path.dirname(file.path)) not in folders:  # noqa: PTH120 - strings, for speed
            folders.add(folder)
            yield from beside(file.path)


def _may_be_target(path: Path, folder: Path, endings: Collection[str]) -> bool:
    """Say whether a file lies below a folder with the ending of a report, or has more names than one."""
    try:
        if path.stat().st_nlink > 1:
            return True
    except (OSError, ValueError):
        return False
    if path.is_symlink():
        path = path.resolve()
    return path.suffix in endings and _real(path.parent).is_relative_to(folder)


@cache
def _real(folder: Path) -> Path:
    return Path(os.path.realpath(folder))


def _ids(file: CaseFile, trust: Trust) -> Iterator[str]:
    """Yield the ids that a file gives its cases."""
    if file.error:
        return
    try:
        if is_template(file.path):
            from savings.case.table import blocks  # the reader of tables is heavy
            from savings.case.template import area_cases, read_template

            template = read_template(file.path, file.id, trust=trust).surveyed()
            for block in blocks(template.table, template.survey.mark if template.survey else "."):
                for area in area_cases(template, block):
                    yield area.id
            return
        data = read_bytes(Path(file.path)) if file.data is None else file.data
        root = compose(decode(data))
        pair = root.pair("id") if root.is_mapping else None
        said = pair[1].value if pair else None
        yield said if isinstance(said, str) and said else file.id
    except (SavingsError, UnreadableError):
        return
