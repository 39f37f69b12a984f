"""`savings check`: are the case files in order?"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from savings.cli.options import Prices
from savings.cli.output import say, write
from savings.errors import SavingsError

EXAMPLE = "Example: savings check cases/leeds.yaml cases/imatra.yaml"


def check(
    cases: Annotated[list[Path], typer.Argument(metavar="CASE...", help="Case files.")],
    prices: Prices = None,
) -> None:
    """Check case files and say what is wrong in them, all at once; no report is written."""
    from savings.case.reader import read_case
    from savings.estimation.estimate import estimate

    failed = False
    for path in cases:
        try:
            made = estimate(read_case(path), prices=prices)
        except SavingsError as error:
            failed = True
            say(str(error))
        else:
            write(f"{path}: {'ok' if made.result else 'ok, as reported only'}\n", None, for_people=True)
    if failed:
        raise typer.Exit(1)
