"""Cases made from plain values, for the tests of the arithmetic behind them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import savings as api
from savings.estimation.result import Result


def made(
    history: Mapping[int, float] | None,
    start: int = 2005,
    *,
    costs: Mapping[str, Any] | None = None,
    trend: Mapping[str, Any] | None = None,
    investment: Sequence[Mapping[str, Any]] = (),
    reported: Sequence[Mapping[str, Any]] = (),
    comparison: Mapping[str, Any] | None = None,
    **more: Any,
) -> api.Case:
    """Make a case from its figures; what a case needs besides them is filled in, or given in `more`.

    The figures are confirmed, however odd: these tests are about what follows from them.
    """
    known = dict(history or {})
    right: dict[str, Any] = {"confirmed": list(known)} if known else {}
    if known and min(known.values()) < 0 >= max(known.values()):
        right["sign"] = 1
    return api.Case.model_validate(
        {
            "format": 1,
            "title": "A made case",
            "municipality": {"name": "Exampleville"},
            "intervention": {"name": "An intervention", "start": start},
            "investment": list(investment),
            "costs": {
                "measure": "Costs",
                "unit": "EUR",
                "provenance": "illustrative",
                "basis": "net",
                "history": None if history is None else known,
                **right,
                **(costs or {}),
            },
            "trend": dict(trend or {}),
            "reported": list(reported),
            "comparison": comparison,
            "sources": ["Made for a test"],
            **more,
        }
    )


def estimate_of(case: api.Case, **choices: Any) -> api.Estimate:
    """Return the estimate of a case that has one."""
    estimate = api.estimate(case, **choices)
    assert isinstance(estimate, api.Estimate)
    return estimate


def result_of(case: api.Case, **choices: Any) -> Result:
    """Return the result of a case that has one."""
    return estimate_of(case, **choices).result
