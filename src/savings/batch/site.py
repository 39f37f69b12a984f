"""What a site has in its folder: the files that were written there, and from what each page was made."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Final

from savings.batch.doubles import Identity
from savings.errors import SavingsError
from savings.report.site.entry import Entry

LIST: Final = ".savings-site"
_SCHEMA: Final = 1


@dataclass(frozen=True)
class Page:
    """A page of a case that was made.

    Attributes:
        made_from: a fingerprint of all it was made from; empty if that is not known.
        files: of the case, from the folder of the site on.
        entry: what the first page says of it.
        identity: what the municipality and its costs are recognised by; None without computed costs.
    """

    made_from: str
    files: tuple[str, ...]
    entry: Entry
    identity: Identity | None


@dataclass
class Site:
    """The folder of a site, as its list has it.

    Attributes:
        folder: where it is.
        files: all that was written there, from the folder on.
        pages: those whose files are there as they were written, by what they were made from.
    """

    folder: Path
    files: set[str] = field(default_factory=set)
    pages: dict[str, Page] = field(default_factory=dict)

    def begin(self, files: Iterable[str]) -> str:
        """Take down files that are to be written, and return the list: a run that is killed leaves it."""
        some = set(files)
        self.files |= some
        self.pages = {key: page for key, page in self.pages.items() if some.isdisjoint(page.files)}
        return self.written(self.pages.values())

    def written(self, pages: Iterable[Page]) -> str:
        """Return the list of the site with these pages."""
        whole = {
            "savings_site": _SCHEMA,
            "files": sorted(self.files),
            "pages": [
                {
                    "made_from": page.made_from,
                    "files": page.files,
                    "entry": asdict(page.entry),
                    "identity": page.identity,
                }
                for page in pages
                if page.made_from
            ],
        }
        return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"

    def is_foreign(self, file: str) -> bool:
        """Say whether a file is there that no run has written."""
        return file not in self.files and (self.folder / file).exists()

    def remove_all_but(self, files: Sequence[str]) -> None:
        """Remove what an earlier run has written and this one has not, and folders that are empty then.

        Raises:
            SavingsError: a file cannot be removed.
        """
        root = self.folder.resolve()
        for name in sorted(self.files - {*files, LIST}):
            place = root / name
            if not place.parent.resolve().is_relative_to(root):
                continue  # a link leads elsewhere
            try:
                place.unlink(missing_ok=True)
            except OSError as error:
                raise SavingsError(f"{place}: cannot be removed: {error.strerror or error}") from None
            with suppress(OSError):  # another file is in it
                for folder in place.parents:
                    if folder == root:
                        break
                    folder.rmdir()
        self.files = set(files)


def open_site(folder: Path) -> Site:
    """Return the site in a folder; an empty one if there is none yet.

    Raises:
        SavingsError: other files are there, or the list cannot be read.
    """
    place = folder / LIST
    try:
        if not place.exists():
            # Hidden files are nobody's page: a folder under version control has some.
            if not folder.exists() or all(file.name.startswith(".") for file in folder.iterdir()):
                return Site(folder)
            raise SavingsError(f"{folder} holds other files; name an empty folder")
        known = json.loads(place.read_text("utf-8"))
    except OSError as error:
        raise SavingsError(f"{folder}: cannot be read: {error.strerror or error}") from None
    except ValueError:
        raise SavingsError(_broken(place)) from None
    try:
        files = {name for name in known["files"] if _stays_inside(name)}
        pages = [_page(each) for each in known["pages"]] if known["savings_site"] == _SCHEMA else []
    except (KeyError, TypeError, AttributeError, ValueError):
        raise SavingsError(_broken(place)) from None
    there = [page for page in pages if all((folder / name).is_file() for name in page.files)]
    return Site(folder, files, {page.made_from: page for page in there})


def _broken(place: Path) -> str:
    return f"{place}: is no list of a site; name an empty folder"


def _stays_inside(name: str) -> bool:
    return not Path(name).is_absolute() and ".." not in Path(name).parts


def _page(known: dict[str, Any]) -> Page:
    entry = {**known["entry"], "percent_text": tuple(known["entry"]["percent_text"])}
    identity = None if known["identity"] is None else Identity(*known["identity"])
    return Page(known["made_from"], tuple(known["files"]), Entry(**entry), identity)
