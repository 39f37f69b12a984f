"""Which files are cases and which are templates, by their names."""

from __future__ import annotations

from pathlib import Path
from typing import Final

ENDINGS: Final = (".yaml", ".yml")
TEMPLATE_ENDINGS: Final = tuple(f".template{ending}" for ending in ENDINGS)
DASH: Final = Path("-")  # stdin for a case, stdout for a result; a file of that name is `./-`


def is_template(path: str | Path) -> bool:
    """Say whether a file is a template for many cases."""
    return str(path).lower().endswith(TEMPLATE_ENDINGS)


def is_case(path: str | Path) -> bool:
    """Say whether a file is one case."""
    return str(path).lower().endswith(ENDINGS) and not is_template(path)


def stem(name: str) -> str:
    """Return the name of a file without the ending of a case or a template."""
    for ending in (*TEMPLATE_ENDINGS, *ENDINGS):
        if name.lower().endswith(ending):
            return name[: -len(ending)]
    return name
