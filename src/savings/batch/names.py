"""Where the reports of a batch go: below one folder, whatever the ids of the cases say."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path
from typing import Final

from savings.errors import SavingsError

# What some system takes for something else than a letter in a name.
_UNSAFE: Final = re.compile(r'[\x00-\x1f\x7f\\:*?"<>|\ud800-\udfff]|^\.+|[. ]+$')
_LONGEST: Final = 200  # bytes: with a mark, an ending and the name of a file in the making, below 255
_MARKED: Final = re.compile("-[0-9a-f]{8}$")


def place(folder: Path, case_id: str, ending: str) -> Path:
    """Return the file of a report below a folder, as `target` does, and make the folders that lead to it.

    Raises:
        SavingsError: the place lies outside the folder, by a link; or the folders cannot be made.
    """
    file = target(folder, case_id, ending)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise SavingsError(f"{file.parent}: cannot be made: {error.strerror or error}") from None
    return file


def target(folder: Path, case_id: str, ending: str) -> Path:
    """Return the file that a report has below a folder.

    The parts of an id between slashes become folders. A part that could lead elsewhere, or that some system
    does not take as a name, is changed, and then marked, so that two ids never share a file.

    Raises:
        SavingsError: the place lies outside the folder, by a link.
    """
    *folders, name = (_safe(part) for part in case_id.split("/"))
    file = folder.resolve().joinpath(*folders).resolve() / f"{name}{ending}"
    if not file.is_relative_to(folder.resolve()) or file.is_symlink():
        raise SavingsError(f"{file}: lies outside {folder}, because a link leads there; nothing is written")
    return file


def _safe(part: str) -> str:
    safe = _UNSAFE.sub("_", part)
    written = safe.encode(errors="surrogatepass")
    if safe == part and 0 < len(written) <= _LONGEST and not _MARKED.search(part):
        return part
    mark = hashlib.sha256(part.encode(errors="surrogatepass")).hexdigest()[:8]
    return f"{written[:_LONGEST].decode(errors='ignore')}-{mark}"
