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
    """Return the file of a report below a folder, and make the folders that lead to it.

    The parts of an id between slashes become folders. A part that could lead elsewhere, or that some system
    does not take as a name, is changed, and then marked, so that two ids never share a file.

    Raises:
        SavingsError: the place lies outside the folder, by a link; or the folders cannot be made.
    """
    *folders, name = (_safe(part) for part in case_id.split("/"))
    target = folder.resolve().joinpath(*folders).resolve() / f"{name}{ending}"
    if not target.is_relative_to(folder.resolve()) or target.is_symlink():
        raise SavingsError(f"{target}: lies outside {folder}, because a link leads there; nothing is written")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise SavingsError(f"{target.parent}: cannot be made: {error.strerror or error}") from None
    return target


def _safe(part: str) -> str:
    safe = _UNSAFE.sub("_", part)
    written = safe.encode(errors="surrogatepass")
    if safe == part and 0 < len(written) <= _LONGEST and not _MARKED.search(part):
        return part
    mark = hashlib.sha256(part.encode(errors="surrogatepass")).hexdigest()[:8]
    return f"{written[:_LONGEST].decode(errors='ignore')}-{mark}"
