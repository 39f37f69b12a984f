"""The range of methods: what the saving would have been, had the trend been drawn another way."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from savings import trends
from savings.counterfactual import Baseline, TrendError
from savings.estimation.model import MethodSaving, Years

SHORTEST_WINDOW: Final = 4


def windows(baseline: Baseline) -> Iterator[Baseline]:
    """Yield the baseline windows that end in its last year and have at least four years, or all there are."""
    shortest = min(SHORTEST_WINDOW, len(baseline.years))
    for first in range(len(baseline.years) - shortest + 1):
        yield Baseline(baseline.years[first:], baseline.costs[first:], baseline.declared)


def range_of_methods(
    baseline: Baseline, years: Sequence[int], observed: Sequence[float]
) -> tuple[tuple[MethodSaving, ...], tuple[str, ...]]:
    """Return the saving under every trend and window, and the trends that cannot be drawn here.

    `declared` takes part where the case declares a growth. A trend that cannot be drawn in any window
    (`growth` with a cost of zero) is named in the second result; a window in which it cannot is passed over.

    Args:
        baseline: the headline's baseline, whose windows are used.
        years: the post years, in order.
        observed: what was spent in them.
    """
    found: list[MethodSaving] = []
    left_out: list[str] = []
    for name in trends.names():
        if name == "declared" and baseline.declared is None:
            continue
        drawn = len(found)
        for window in windows(baseline):
            try:
                projected = trends.get(name)(window, years).point
            except TrendError:
                continue
            savings = tuple(float(p) - o for p, o in zip(projected, observed, strict=True))
            span = Years(window.years[0], window.years[-1])
            found.append(MethodSaving(name, span, sum(savings), savings))
        if len(found) == drawn:
            left_out.append(name)
    return tuple(found), tuple(left_out)
