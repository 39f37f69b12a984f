"""`savings publish`: a page a case, and a first page that lists them."""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from savings.cli.batch import one_thread_a_process, positive
from savings.cli.options import CASES, Language, TrustPaths, language_or_environment, path_of
from savings.cli.output import counted, say, undisturbed, write
from savings.cli.progress import progress
from savings.cli.targets import refuse_reports_over_inputs
from savings.errors import SavingsError

if TYPE_CHECKING:
    from savings.batch.publish import Made
    from savings.batch.site import Site

EXAMPLE = "Example: savings publish cases -o site --lang fi"


@one_thread_a_process
def publish(
    cases: Annotated[
        list[Path],
        typer.Argument(metavar="PATH...", parser=path_of, help=CASES),
    ],
    *,
    site: Annotated[
        Path,
        typer.Option("--output", "-o", metavar="SITE", help="The folder to write to: empty, or a site."),
    ],
    lang: Language = None,
    title: Annotated[str, typer.Option("--title", metavar="TEXT", help="Title of the first page.")] = "",
    trust_paths: TrustPaths = False,
    jobs: Annotated[
        int | None,
        typer.Option(metavar="N", callback=positive, help="How many processes; otherwise one a core."),
    ] = None,
) -> None:
    """Write a site: a page for each case, and a first page that lists all, with what they show together."""
    if site.exists() and not site.is_dir():
        raise typer.BadParameter(f"{site} is a file; name a folder", param_hint="--output")
    from savings.batch.find import find, trusted
    from savings.batch.publish import INDEX, first_page, run
    from savings.batch.site import LIST, Page, open_site
    from savings.case.trust import ANYWHERE
    from savings.report.site.index import FACES

    language = language_or_environment(lang)
    trust = ANYWHERE if trust_paths else trusted(cases)
    known = open_site(site)
    with progress("looking at the files", counted=False):
        refuse_reports_over_inputs(site, FACES, cases, trust, "--output")
    sources = find(cases, say)
    pages: list[Page] = []
    written, errors = 0, 0
    with (
        progress("cases") as shown,
        closing(run(sources, known, language, jobs or os.cpu_count() or 1, trust, say)) as outcomes,
    ):
        shown.expect(find(cases))
        for several in outcomes:
            with shown.past(len(several)), undisturbed():
                new = [made for made in several if made.texts]
                _begin(known, [file for made in new for file in made.page.files])
                for made in new:
                    written += _write(made, known)
                for made in several:
                    pages.append(made.page)
                    if made.error:
                        say(made.error, "error")
                        errors += 1
    with undisturbed():
        name = f"{INDEX}.html"
        _begin(known, [name] if name not in known.files else [])
        _write_new(first_page(pages, title, language), site / name)
        known.remove_all_but([LIST, name, *(file for page in pages for file in page.files)])
        _write_new(known.written(pages), site / LIST)
    there = len(pages) - errors
    said = [f"{counted(there, 'page')} in {site}", f"{written} of them written"]
    say(", ".join([*said, *([counted(errors, "error")] if errors else [])]), "error" if errors else "done")
    if errors:
        raise typer.Exit(1)


def _begin(known: Site, files: Sequence[str]) -> None:
    """Take files down in the list of the site before they are written, so that a later run knows them."""
    from savings.batch.site import LIST

    if files:
        _make(known.folder)
        write(known.begin([LIST, *files]), known.folder / LIST)


def _write(made: Made, known: Site) -> bool:
    """Write the files of a case; say whether one of them is not as it was."""
    changed = [
        _write_new(text, known.folder / file) for file, text in zip(made.page.files, made.texts, strict=True)
    ]
    return any(changed)


def _write_new(text: str, file: Path) -> bool:
    """Write a file unless it holds the text already; say whether it was written."""
    if file.is_file() and file.read_bytes() == text.encode():
        return False
    _make(file.parent)
    write(text, file)
    return True


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise SavingsError(f"{folder}: cannot be made: {error.strerror or error}") from None
