"""`savings check`: are the case files in order, and what is understood of them?"""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from savings.cli.options import CASES, Language, TrustPaths, language_or_environment, path_of, with_choices
from savings.cli.output import color_wanted, marked, stream, width
from savings.cli.problems import say_of_case, told_in
from savings.cli.progress import progress

if TYPE_CHECKING:
    from savings.estimation.choices import Choices

After = Annotated[
    int,
    typer.Option(
        "--after",
        metavar="YEARS",
        min=1,
        max=30,
        help="Say how small a saving could be seen after so many years to come.",
    ),
]

EXAMPLE = "Example: savings check cases --lang fi"


@with_choices()
def check(
    cases: Annotated[
        list[Path],
        typer.Argument(metavar="PATH...", parser=path_of, help=CASES),
    ],
    *,
    lang: Language = None,
    trust_paths: TrustPaths = False,
    after: After = 3,
    choices: Choices,
) -> None:
    """Check cases: say all that is wrong in them, or what was understood; no report is written.

    Of cases that are in order it also says how small a saving could be seen in their figures. A start after
    the last year of the history is no mistake here: what could be seen is known beforehand.
    """
    from savings.batch.check import check as checked
    from savings.batch.find import find, trusted
    from savings.case.files import DASH, is_template
    from savings.case.trust import ANYWHERE

    one = cases[0] if len(cases) == 1 else None
    alone = (
        one is not None and (one == DASH or os.path.lexists(one)) and not (one.is_dir() or is_template(one))
    )
    trust = ANYWHERE if trust_paths or alone else trusted(cases)
    language = language_or_environment(lang)
    told = partial(say_of_case, language=language, file=DASH not in cases)
    with told_in(language):
        found = find(cases, told)
    outcomes = checked(found, choices, after, language, width(), trust, told)
    failed = False
    colors = color_wanted()
    with stream(None, for_people=True) as out, progress("cases") as shown:
        shown.expect(find(cases))
        for several in outcomes:
            with shown.past(len(several)):
                for each in several:
                    if each.error:
                        failed = True
                        told(each.error, meaning="error")
                    elif out.read:
                        out.write(_colored(each.text) if colors else each.text)
            if not out.read:
                break
    if failed:
        raise typer.Exit(1)


def _colored(text: str) -> str:
    """Color what a line means: that a case is in order, and the mark of a warning."""
    first, *others = text.split("\n")
    place, colon, verdict = first.rpartition(": ")
    below = [
        line.replace("  ! ", f"  {marked('!', 'warning')} ", 1) if line.startswith("  ! ") else line
        for line in others
    ]
    return "\n".join([place + colon + marked(verdict, "done"), *below])
