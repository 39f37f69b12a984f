"""Properties: rules that hold for whatever hypothesis makes up, for a few examples and for many."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis.strategies import SearchStrategy

FEW = 3

Rule = Callable[..., None]


def holds_for(
    *made: SearchStrategy[Any], examples: int, **named: SearchStrategy[Any]
) -> Callable[[Rule], Rule]:
    """Make two tests of one rule: of a few examples for every day, and of so many that it is `slow`.

    The examples are the same on every run, and no rule depends on how long one takes.

    Args:
        made: strategies for the last arguments of the rule, as for `given`; the others are fixtures.
        examples: how many the slow test has.
        named: strategies by the names of arguments.
    """

    def of(rule: Rule, number: int) -> Rule:
        wanted = settings(
            max_examples=number,
            deadline=None,
            derandomize=True,
            suppress_health_check=[HealthCheck.too_slow],
        )
        return wanted(given(*made, **named)(rule))

    def both(rule: Rule) -> Rule:
        tests = {number: of(rule, number) for number in (FEW, examples)}

        def run(*, examples: int, **fixtures: Any) -> None:
            tests[examples](**fixtures)

        test: Any = functools.wraps(rule)(run)
        fixtures = inspect.signature(tests[FEW])
        more = inspect.Parameter("examples", inspect.Parameter.KEYWORD_ONLY)
        # by which pytest knows what to give it
        test.__signature__ = fixtures.replace(parameters=[*fixtures.parameters.values(), more])
        numbers = [
            pytest.param(FEW, id=f"{FEW} examples"),
            pytest.param(examples, id=f"{examples} examples", marks=pytest.mark.slow),
        ]
        marked: Rule = pytest.mark.parametrize("examples", numbers)(test)
        return marked

    return both
