"""Which files a case may lead to: its own folder, and folders that somebody named who trusts them."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Final


@dataclass(frozen=True, slots=True)
class Trust:
    """What is trusted besides a case's own folder.

    Attributes:
        folders: the folders that were named; None if the paths of a case may lead anywhere.
    """

    folders: tuple[str, ...] | None = None

    def reaches(self, file: Path) -> bool:
        """Say whether a file lies below a folder that was named."""
        return self.folders is None or any(lies_in(file, folder) for folder in self.folders)


ANYWHERE: Final = Trust()


def lies_in(file: Path, folder: Path | str) -> bool:
    """Say whether a file lies in a folder, or below it, after all links were followed."""
    try:
        place, root = os.path.realpath(file), os.path.realpath(folder)
    except (OSError, ValueError):  # a null byte in the name
        return False
    return place == root or place.startswith(os.path.join(root, ""))  # noqa: PTH118 - strings, for speed
