"""`savings check`: are the case files in order?"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from savings.cli.options import with_choices
from savings.cli.output import say, write
from savings.errors import SavingsError, told_of

if TYPE_CHECKING:
    from savings.estimation.choices import Choices

EXAMPLE = "Example: savings check cases/leeds.yaml cases/imatra.yaml"


@with_choices(intervals=False)
def check(
    cases: Annotated[list[Path], typer.Argument(metavar="CASE...", help="Case files.")],
    *,
    choices: Choices,
) -> None:
    """Check case files and say what is wrong in them, all at once; no report is written."""
    from savings.case.reader import read_case
    from savings.estimation.estimate import estimates

    failed = False
    for path in cases:
        try:
            (made,) = estimates([read_case(path)], choices, keep_reported=True)
        except SavingsError as error:
            made = error
        if isinstance(made, SavingsError):
            failed = True
            say(told_of(made, str(path)))
        else:
            write(f"{path}: {'ok' if made.result else 'ok, as reported only'}\n", None, for_people=True)
    if failed:
        raise typer.Exit(1)
