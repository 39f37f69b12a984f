"""Parts of a case as it was written: what is not of the kind that is looked for counts as not there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from savings.case.scalars import Year, parse_year


def mapping(data: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    """Return the mapping behind a key; an empty one if there is none."""
    value = data.get(key)
    return value if isinstance(value, Mapping) else {}


def entries(data: Mapping[str, Any], key: str) -> list[Any]:
    """Return the list behind a key; an empty one if there is none."""
    value = data.get(key)
    return list(value) if isinstance(value, list | tuple) else []


def year(value: object) -> Year | None:
    """Return a year, or None if the value is not one."""
    try:
        return parse_year(value)
    except ValueError:
        return None
