"""Where the reports of a batch go: below one folder, whatever the ids of the cases say."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path
from typing import Final

from savings.errors import SavingsError

# What some system takes for something else than a letter in a name.
_UNSAFE: Final = re.compile(r'[\x00-\x1f\x7f\\:*?"<>|]|^\.+|[. ]+$')
_LONGEST: Final = 120


def place(folder: Path, case_id: str, ending: str) -> Path:
    """Return the file of a report below a folder, and make the folders that lead to it.

    The parts of an id between slashes become folders. A part that could lead elsewhere, or that some system
    does not take as a name, is changed, and then marked, so that two ids never share a file.

    Raises:
        SavingsError: the place lies outside the folder, by a link; or the folders cannot be made.
    """
    target = folder.joinpath(*(_safe(part) for part in case_id.split("/") if part)).resolve()
    if target == folder.resolve() or not target.is_relative_to(folder.resolve()):
        raise SavingsError(f"{target}: lies outside {folder}, because a link leads there; nothing is written")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise SavingsError(f"{target.parent}: cannot be made: {error.strerror or error}") from None
    return target.with_name(target.name + ending)


def _safe(part: str) -> str:
    safe = _UNSAFE.sub("_", part)
    if safe == part and len(part) <= _LONGEST:
        return part
    mark = hashlib.sha256(part.encode(errors="surrogatepass")).hexdigest()[:8]
    return f"{safe[:_LONGEST]}-{mark}"
