"""Comparison methods: named ways to get from an area and others to a counterfactual. One file each.

A file `some_method.py` defines a function `some_method(panel)`, which returns a `ComparedCounterfactual`, and
says in `FEWEST_AREAS` how many comparison areas it needs. Cases and figures name it `some-method`.
"""

from __future__ import annotations

from typing import Final, Protocol, cast

from savings import discovery
from savings.arguments import checked_name
from savings.counterfactual.comparison_panel import ComparedCounterfactual, ComparisonPanel

DEFAULT: Final = "relative"
NONE: Final = "none"


class ComparisonFunction(Protocol):
    """Fit the baseline and project the years ahead; raise `ComparisonError` where that cannot be done."""

    def __call__(self, panel: ComparisonPanel) -> ComparedCounterfactual:
        """Fit and project."""


def names() -> tuple[str, ...]:
    """Return the methods that there are: the default first, the others by name."""
    found = discovery.hyphenated("comparisons")
    return tuple(sorted(found, key=lambda name: (name != DEFAULT, name)))


def get(name: str) -> ComparisonFunction:
    """Return the function of a method by its name.

    Raises:
        OptionError: there is no such method.
    """
    return cast(ComparisonFunction, discovery.member("comparisons", _module(name)))


def fewest_areas(name: str) -> int:
    """Return how many comparison areas a method needs.

    Raises:
        OptionError: there is no such method.
    """
    needed: int = discovery.module("comparisons", _module(name)).FEWEST_AREAS
    return needed


def _module(name: str) -> str:
    return checked_name("comparison method", name, names()).replace("-", "_")
