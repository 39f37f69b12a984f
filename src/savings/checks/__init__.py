"""Checks: tests of the estimate itself. One file each, found by being there.

A file `name.py` defines a function `name(estimate)`, which returns a `Check`. Its sentence stands in the
texts as `check.<name>.passed`, `.failed` or `.informative`, with the variant behind it where there is one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import NamedTuple

from savings import discovery
from savings.estimation.model import AsReported, Estimate


class Money(NamedTuple):
    """An amount in whole units of the case; `given` where it is written as someone gave it."""

    value: float
    given: bool = False


class Percent(NamedTuple):
    """100 times a share; `given` where it is written as someone gave it."""

    value: float
    given: bool = False


class Change(NamedTuple):
    """100 times a yearly change as a share, to be written as a fall or a rise, without a sign."""

    percent: float


class Difference(NamedTuple):
    """A saving, to be written as so much lower or higher than projected, without a sign."""

    saving: float


class Between(NamedTuple):
    """From … to …: two amounts, or two percentages; `of_saving` where they are named as a saving's."""

    lower: Money | Percent
    upper: Money | Percent
    of_saving: bool = False


class Level(NamedTuple):
    """The probability of an interval, to be written as the number of its percent."""

    level: float


class Saved(NamedTuple):
    """A saving, to be written as one; if it is negative as an extra cost, without a sign."""

    value: float


class Labels(NamedTuple):
    """Years, to be written as the case writes them; `are_all` where they are all that there are."""

    years: tuple[int, ...]
    are_all: bool = False


class Trends(NamedTuple):
    """Trends or comparison methods, to be written by their names in the report's language."""

    names: tuple[str, ...]


class Names(NamedTuple):
    """Names of areas, to be written as they are."""

    names: tuple[str, ...]


Value = int | Money | Percent | Level | Saved | Change | Difference | Between | Labels | Trends | Names


@dataclass(frozen=True)
class Check:
    """The outcome of a check: passed, failed, or None if it cannot be judged; and what its sentence needs.

    `variant` tells apart several sentences for one outcome. `applies` is False where the case has nothing
    that the check is about.
    """

    name: str
    passed: bool | None
    values: Mapping[str, Value] = field(default_factory=dict)
    variant: str = ""
    applies: bool = True

    @property
    def outcome(self) -> str:
        """The word for the outcome: "passed", "failed" or "informative"."""
        return {True: "passed", False: "failed", None: "informative"}[self.passed]

    @property
    def sentence(self) -> str:
        """Which of its sentences the check needs: "failed", "informative.short"."""
        return f"{self.outcome}.{self.variant}" if self.variant else self.outcome


def run(estimate: Estimate | AsReported) -> tuple[Check, ...]:
    """Run every check that there is, in the order of their names; none if nothing was computed."""
    return tuple([check(estimate) for check in _all()]) if isinstance(estimate, Estimate) else ()


@cache
def _all() -> tuple[Callable[[Estimate], Check], ...]:
    return tuple(discovery.member("checks", name) for name in discovery.names("checks"))
