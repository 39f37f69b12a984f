"""Checks: tests of the estimate itself. One file each, found by being there.

A file `name.py` defines a function `name(result)`, which returns a `Check`. Its sentence stands in the
texts as `check.<name>.passed`, `.failed` or `.informative`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from savings import discovery
from savings.estimation.model import Result


@dataclass(frozen=True)
class Check:
    """The outcome of a check: passed, failed, or None where it only informs; and what its sentence needs."""

    name: str
    passed: bool | None
    values: Mapping[str, object] = field(default_factory=dict)

    @property
    def outcome(self) -> str:
        """The word for the outcome: "passed", "failed" or "informative"."""
        return {True: "passed", False: "failed", None: "informative"}[self.passed]


def run(result: Result) -> tuple[Check, ...]:
    """Run every check that there is, in the order of their names."""
    return tuple(discovery.member("checks", name)(result) for name in discovery.names("checks"))
