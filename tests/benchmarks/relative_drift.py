"""Measure how often the check `relative_drift` warns: where nothing drifts, and where areas do.

    python tests/benchmarks/relative_drift.py          # five minutes; prints tables of docs/comparison.md

Nothing was done in the made areas. Twenty others move alike, and by 3 % a year of their own. The area's ratio
to their geometric mean is a random walk; or it drifts steadily, with a noise of its own in each year, before
the start alone or after it as well.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from savings.checks.relative_drift import decides, drift_of, reading
from savings.comparisons.relative import relative
from savings.counterfactual.comparison_panel import ComparisonPanel
from savings.estimation.savings_by_year import saving_of

PANELS: Final = 300
AREAS: Final = 20
SEED: Final = 1
CARRIED: Final = ((5, 5), (6, 6), (9, 11), (13, 14), (20, 21))
LENGTHS: Final = ((9, 11), (5, 5), (10, 4))
LEVEL: Final = 0.95


class Ratio(NamedTuple):
    """How an area's log ratio to the others moves: by steps, by a drift, and with noise in each year."""

    title: str
    step: float = 0.0
    drift: float = 0.0
    noise: float = 0.0
    goes_on: bool = True


RATIOS: Final = (
    Ratio("random walk, steps of 3 %", step=0.03),
    Ratio("random walk, steps of 5 %", step=0.05),
    Ratio("random walk, steps of 10 %", step=0.1),
    *(
        Ratio(f"drift of {100 * drift:+.0f} % a year, which {what}", 0.0, drift, 0.05, goes_on)
        for drift in (-0.15, -0.08, 0.08, 0.15)
        for what, goes_on in (("ends", False), ("goes on", True))
    ),
)


def made(
    rng: np.random.Generator, ratio: Ratio, before: int, after: int
) -> tuple[ComparisonPanel, NDArray[np.float64]]:
    """Return a made panel of so many years before the start and from it on, and what its area spent then."""
    count = before + after
    alike = np.cumsum(rng.normal(0.02, 0.02, count))
    others = 1e6 * np.exp(alike + np.cumsum(rng.normal(0, 0.03, (AREAS, count)), axis=1))
    drifted = np.arange(count) if ratio.goes_on else np.minimum(np.arange(count), before - 1)
    moved = np.cumsum(rng.normal(0, ratio.step, count)) + rng.normal(0, ratio.noise, count)
    own = np.exp(np.log(others).mean(axis=0) + moved + ratio.drift * drifted)
    years = tuple(range(count))
    panel = ComparisonPanel(
        years[:before], own[:before], others[:, :before], years[before:], others[:, before:]
    )
    return panel, own[before:]


class Shares(NamedTuple):
    """Of made panels: a drift is seen; it decides; the total is clear and no drift decides."""

    seen: float
    decides: float
    untold: float


def shares(ratio: Ratio, before: int, after: int) -> Shares:
    """Return the shares of made panels; a total is clear if its interval leaves zero out."""
    rng = np.random.default_rng(SEED)
    seen, decided, untold = 0, 0, 0
    for _ in range(PANELS):
        panel, spent = made(rng, ratio, before, after)
        projected, drift = relative(panel), drift_of(panel)
        costs = projected.total(np.ones(after), LEVEL)
        total = saving_of(costs, projected.point.tolist(), spent.tolist())
        found = drift.seen and decides(
            total, *(reading(projected, each, spent.tolist(), LEVEL) for each in (0.0, drift.rate))
        )
        seen += drift.seen
        decided += found
        untold += not found and (total.lower > 0 or total.upper < 0)
    return Shares(seen / PANELS, decided / PANELS, untold / PANELS)


def carried() -> Iterator[str]:
    """Yield how much of a steady drift without any noise the projection carries on to the last year."""
    yield "| years before and after | drift a year | in the years after, if it went on | carried on |"
    yield "|---|--:|--:|--:|"
    for before, after in CARRIED:
        for drift in (0.08, 0.15):
            years = tuple(range(before + after))
            own = np.exp(drift * np.arange(float(before)))
            panel = ComparisonPanel(
                years[:before], own, np.ones((1, before)), years[before:], np.ones((1, after))
            )
            found = relative(panel)
            far = np.log(found.point[-1] / found.with_drift(0.0).point[-1])
            yield f"| {before} + {after} | {drift:.2f} | {drift * after:.2f} | {far:.3f} |"


def lines() -> Iterator[str]:
    """Yield the table of the shares: seen, decides, untold."""
    lengths = " | ".join(f"{before} + {after}" for before, after in LENGTHS)
    yield f"| ratio to the others | {lengths} |"
    yield "|---" + "|--:" * len(LENGTHS) + "|"
    for ratio in RATIOS:
        cells = (shares(ratio, *length) for length in LENGTHS)
        row = " | ".join(", ".join(f"{100 * share:.0f}" for share in each) for each in cells)
        yield f"| {ratio.title} | {row} |"


if __name__ == "__main__":
    for line in (*carried(), ""):
        print(line)
    for line in lines():
        print(line, flush=True)
