"""Trends, checks, faces and languages are found by being there: one file each, named for what it is."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

_ROOT = Path(__file__).parent


@cache
def names(package: str) -> tuple[str, ...]:
    """Return the names of the modules in a package of `savings`, sorted, without importing any of them.

    `package` is dotted and relative to `savings`: "trends", "report.faces".
    """
    folder = _ROOT.joinpath(*package.split("."))
    return tuple(sorted(file.stem for file in folder.glob("*.py") if not file.stem.startswith("_")))


def hyphenated(package: str) -> tuple[str, ...]:
    """Return the names of the modules in a package as users write them: `synthetic-control`."""
    return tuple(name.replace("_", "-") for name in names(package))


def member(package: str, name: str) -> Any:
    """Return what the module `name` of a package defines under its own name.

    A trend `linear` is the function `linear` in `trends/linear.py`.
    """
    return getattr(module(package, name), name)


def module(package: str, name: str) -> Any:
    """Import and return one module of a package of `savings`."""
    return import_module(f"savings.{package}.{name}")


@cache
def tables(package: str) -> tuple[str, ...]:
    """Return the names of the JSON tables in a folder of `savings`, sorted."""
    folder = _ROOT.joinpath(*package.split("."))
    return tuple(sorted(file.stem for file in folder.glob("*.json")))


def table(package: str, name: str) -> str:
    """Return the text of one JSON table in a folder of `savings`."""
    return _ROOT.joinpath(*package.split("."), f"{name}.json").read_text("utf-8")
