"""Measure how often the intervals of costs over those of others hold, where nothing was learned.

    python tests/benchmarks/relative_holds.py            # each source left out in turn; a minute

Nothing is learned of English authorities: how often it holds for them is in `comparison.py`. Everything is
counted on the last years of each panel. Standard errors are those of the means of the areas, because the
years of an area go together; that all areas share the same few years is not in them.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from learn_relative_prior import Learned, learned_weights, project
from numpy.typing import NDArray
from relative_panels import Panel, published

from savings.counterfactual.mixture import DF
from savings.counterfactual.mixtures import StudentMixture
from savings.local_trends.prior import RELATIVE, Prior

Array = NDArray[np.float64]

# Years before and after, of the panels by the number of their years.
PARTED: dict[int, tuple[tuple[int, int], ...]] = {
    7: ((4, 3),),
    8: ((5, 3),),
    9: ((5, 4),),
    10: ((6, 4),),
    11: ((5, 6),),
    14: ((8, 6),),
    17: ((6, 6), (11, 6)),
    23: ((6, 6), (12, 6)),
    30: ((6, 6), (12, 6), (20, 6)),
}
DRAWS, SEED = 20_000, 20151


@dataclass(frozen=True, eq=False)
class Counted:
    """What was counted on some areas, a row each.

    Attributes:
        held: at 95 % and at 80 %, shape (2, areas, h).
        width: of the 95 % interval of the last year, over the last amount of the baseline, shape (areas,).
        significant: whether the total is outside its 95 % interval, shape (areas,).
    """

    held: NDArray[np.bool_]
    width: Array
    significant: NDArray[np.bool_]


def count(panel: Panel, n: int, ahead: int, believed: Prior) -> Counted:
    """Count on the last n + h years of a panel."""
    relative = panel.relative[:, -n - ahead :]
    others, amounts = panel.others[:, -ahead:], panel.amounts[:, -n - ahead :]
    found = project(relative, n, believed)
    lower, upper = (np.exp(end) * others for end in found.ends(np.eye(ahead), 0.95))
    totals = np.array([_totals(found, others, area) for area in range(len(others))])
    total = amounts[:, n:].sum(axis=1)
    return Counted(
        np.array([found.holds(relative[:, n:], level) for level in (0.95, 0.8)]),
        (upper - lower)[:, -1] / amounts[:, n - 1],
        (total < totals[:, 0]) | (total > totals[:, 1]),
    )


def _totals(found: StudentMixture, others: Array, area: int) -> Array:
    """Return the two ends of the 95 % interval of the sum of the years of one area, from draws."""
    rng = np.random.default_rng(SEED)
    part = rng.choice(len(found.weight[area]), DRAWS, p=found.weight[area])
    root = np.linalg.cholesky(found.spread)[found.part[area][part]]
    size = np.sqrt(found.variance[area][part] * DF / rng.chisquare(DF, DRAWS))
    normal = rng.standard_normal((DRAWS, others.shape[1], 1))
    drawn = found.mean[area][part] + size[:, None] * (root @ normal)[:, :, 0]
    ends: Array = np.quantile((np.exp(drawn) * others[area]).sum(axis=1), [0.025, 0.975])
    return ends


def row(panel: Panel, n: int, ahead: int, counted: Counted) -> str:
    """Return a row of a table."""
    shares = []
    for held in counted.held:
        by_area = held.mean(axis=1)
        error = by_area.std(ddof=1) / np.sqrt(len(by_area))
        shares.append(f"{held.mean():.3f} ({error:.3f})")
    by_year = " ".join(f"{share:.2f}" for share in counted.held[0].mean(axis=0))
    significant = f"{counted.significant.sum()} of {len(counted.significant)}"
    return (
        f"| {panel.name} | {n} + {ahead} | {shares[0]} | {by_year} | {shares[1]} "
        f"| {np.median(counted.width):.2f} | {significant} |"
    )


HEAD = (
    "| panel | years | 95 % | year by year | 80 % | width | total “significant” |",
    "| --- | --: | --: | --: | --: | --: | --: |",
)


def left_out(panels: Sequence[Panel]) -> list[str]:
    """Return the table of each source, with a prior learned from all the others."""
    lines = list(HEAD)
    for source in dict.fromkeys(panel.source for panel in panels):
        weights = learned_weights([panel for panel in panels if panel.source != source])
        without = Learned(weights, np.array(json.loads(RELATIVE.read_text(encoding="utf-8"))["scales"]))
        for panel in panels:
            for n, ahead in PARTED[panel.amounts.shape[1]] if panel.source == source else ():
                lines.append(row(panel, n, ahead, count(panel, n, ahead, without.prior(n))))
    return lines


def main() -> None:
    """Print the table."""
    print(*left_out(published()), sep="\n")


if __name__ == "__main__":
    main()
