"""No file that a run reads is a place to write to: that is a wrong command line, and nothing is estimated."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from savings import discovery

if TYPE_CHECKING:
    from savings.batch.find import CaseFile
    from savings.case.trust import Trust


def refuse_an_input(file: Path, cases: Iterable[CaseFile], option: str = "--output") -> None:
    """Complain if a file that an option names is one that the cases read."""
    from savings.batch.targets import input_at

    if (read := input_at(file, cases)) is not None:
        raise typer.BadParameter(f"{file} is {read.what}; name another file", param_hint=option)


def refuse_reports_over_inputs(
    folder: Path, faces: Sequence[str], cases: Sequence[Path], trust: Trust, option: str = "--out"
) -> None:
    """Complain if a report below an option's folder would be written over a file that the cases read."""
    from savings.batch.find import find
    from savings.batch.targets import report_over_input

    endings = [discovery.module("report.faces", face).ENDINGS[0] for face in faces]
    if (read := report_over_input(folder, endings, lambda: find(cases), trust)) is not None:
        message = f"a report would be written over {read.path}, {read.what}; name another folder"
        raise typer.BadParameter(message, param_hint=option)
