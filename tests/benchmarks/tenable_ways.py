"""Measure the check `range_of_methods`: how often it fails without an effect, and passes with one.

    pip install -e '.[benchmark]'
    python tests/benchmarks/tenable_ways.py        # made sets and forecasting competitions; half a minute
    python tests/benchmarks/tenable_ways.py --panels FOLDER --england FILE      # and public panels

A case is a series of n baseline years and five after them, and follows the straight line. *No effect*: as the
series went on. *20 %*: every cost after the start is a fifth lower. A check that tells something fails in the
first and passes, with a saving, in the second. Beside it stands the check as it would be if all ways counted.

FOLDER holds the panels that `families` names; FILE is a table of English authorities, with the columns
authority, fy_start and a column a measure (`..._gbp`): the last n + 5 years that are known of a measure are
taken, of the authorities with a figure for each.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
from calibration_data import COMPETITIONS, cut
from families import families, windows
from numpy.typing import NDArray

from savings.case.model import Case
from savings.checks.range_of_methods import range_of_methods
from savings.estimation.estimate import estimate_many
from savings.estimation.model import Estimate

Array = NDArray[np.float64]
Maker = Callable[[np.random.Generator, int], Array]  # of series of so many years, shape (series, years)

LENGTHS = (8, 12)
AFTER = 5
EFFECT = 0.2
MOST = 150  # series of a set
SEED = 40_117


@dataclass(frozen=True, eq=False)
class Series:
    """Several series of yearly costs, shape (series, n + 5), of the same years."""

    name: str
    costs: Array
    years: tuple[int, ...]

    def sample(self) -> Series:
        """Return at most 150 of them, chosen at random and always alike."""
        rows = np.random.default_rng(SEED).permutation(len(self.costs))[:MOST]
        return Series(self.name, self.costs[np.sort(rows)], self.years)


@dataclass(frozen=True)
class Shares:
    """How often the check did what, of all cases of a set.

    Attributes:
        name: of the set.
        length: n.
        count: how many cases.
        fails: without an effect, the check fails; with all ways counted.
        passes: with an effect, it passes with a saving; with all ways counted.
        untenable: the own way is untenable.
    """

    name: str
    length: int
    count: int
    fails: tuple[float, float]
    passes: tuple[float, float]
    untenable: float


def growing(rate: float, noise: float) -> Maker:
    """Return a maker of costs that grow at a rate from 100 on, with independent noise, both as shares."""

    def make(rng: np.random.Generator, years: int) -> Array:
        costs: Array = np.exp(np.log1p(rate) * np.arange(years) + noise * rng.standard_normal((MOST, years)))
        return 100 * costs

    return make


def walking(drift: float, step: float) -> Maker:
    """Return a maker of random walks from 100 with a drift and normal steps a year."""

    def make(rng: np.random.Generator, years: int) -> Array:
        costs: Array = 100 + np.cumsum(drift + step * rng.standard_normal((MOST, years)), axis=1)
        return costs

    return make


def local_linear(rng: np.random.Generator, years: int) -> Array:
    """Make local linear trends: slope 2 with steps of 0.7 a year, level with steps of 1.5, noise of 1.5."""
    slope = 2 + np.cumsum(0.7 * rng.standard_normal((MOST, years)), axis=1)
    level = 100 + np.cumsum(slope + 1.5 * rng.standard_normal((MOST, years)), axis=1)
    made: Array = level + 1.5 * rng.standard_normal((MOST, years))
    return made


MADE: dict[str, Maker] = {
    "growth of 4 %, noise of 2 %": growing(0.04, 0.02),
    "growth of 2 %, noise of 3 %": growing(0.02, 0.03),
    "random walk, steps of 3": walking(0, 3),
    "random walk with a drift of 2, steps of 4": walking(2, 4),
    "local linear trend": local_linear,
    "level with noise of 5 %": growing(0, 0.05),
}


def made(length: int) -> list[Series]:
    """Return the made sets with a baseline of n years."""
    years = length + AFTER
    return [
        Series(
            name, make(np.random.default_rng([SEED, length, place]), years), tuple(range(2001, 2001 + years))
        )
        for place, (name, make) in enumerate(MADE.items())
    ]


def competitions(length: int) -> list[Series]:
    """Return the last n + 6 years of the series of each competition, without the very last."""
    found = []
    for name in COMPETITIONS:
        both = cut(name, "all", length)
        costs = np.hstack([both.past, both.future[:, :AFTER]])
        found.append(Series(name, costs, tuple(range(2001, 2001 + length + AFTER))).sample())
    return found


def public(folder: Path, length: int) -> Iterator[Series]:
    """Yield the panels of a folder that are long enough."""
    for family in families(folder)[len(families(None)) :]:
        found = windows(family, length, AFTER)
        costs = np.hstack([found.past, found.future])
        if len(costs):
            yield Series(family.name, costs, tuple(range(2001, 2001 + length + AFTER))).sample()


def england(table: Path, length: int) -> Iterator[Series]:
    """Yield each measure of the English authorities with n + 5 known years."""
    rows = pd.read_csv(table)
    for measure in [name for name in rows.columns if name.endswith("_gbp")]:
        wide = rows.pivot(index="authority", columns="fy_start", values=measure)
        wide = wide.dropna(axis=1, how="all").iloc[:, -length - AFTER :]
        costs = wide.dropna().to_numpy(dtype=float)
        costs = costs[(costs[:, :length] > 0).all(axis=1)]
        if len(costs) and costs.shape[1] == length + AFTER:
            name = f"England, {measure.removesuffix('_gbp').replace('_', ' ')}"
            yield Series(name, costs, tuple(map(int, wide.columns)))


def measured(series: Series, length: int) -> Shares:
    """Return what the check does with the cases of a set."""
    change = np.where(np.arange(length + AFTER) < length, 1, 1 - EFFECT)
    nothing, lower = (_outcomes(series.years, costs) for costs in (series.costs, series.costs * change))
    return Shares(
        series.name,
        length,
        len(series.costs),
        (_share(nothing.tenable, "failed"), _share(nothing.all, "failed")),
        (_share(lower.tenable, "saving"), _share(lower.all, "saving")),
        float(np.mean(nothing.untenable)),
    )


def _share(outcomes: Sequence[str], wanted: str) -> float:
    return sum(outcome == wanted for outcome in outcomes) / len(outcomes)


@dataclass(frozen=True)
class _Outcomes:
    """Of each case "failed", "saving", "loss" or "nothing", by both rules; is its own way untenable?"""

    tenable: list[str]
    all: list[str]
    untenable: list[bool]


def _outcomes(years: Sequence[int], costs: Array) -> _Outcomes:
    found = _Outcomes([], [], [])
    cases = [plain_case(dict(zip(years, row, strict=True)), years[-AFTER]) for row in costs.tolist()]
    for estimate in estimate_many(cases):
        if not isinstance(estimate, Estimate):
            raise TypeError(f"no estimate: {estimate}")
        check = range_of_methods(estimate)
        said = "saving" if estimate.result.total.value > 0 else "loss"
        found.tenable.append({True: said, False: "failed", None: "nothing"}[check.passed])
        found.all.append(_by_all(estimate, said))
        found.untenable.append(estimate.result.range_summary.own_untenable)
    return found


def _by_all(estimate: Estimate, said: str) -> str:
    """Return the outcome of the check if all ways counted."""
    result = estimate.result
    none = result.noise * AFTER
    if abs(result.total.value) <= none:
        return "nothing"
    sign = 1 if said == "saving" else -1
    totals = np.array(result.projected.way_totals) - result.observed_total
    return said if (sign * totals > none).all() else "failed"


def plain_case(history: dict[int, float], start: int, **more: Any) -> Case:
    """Return a case with nothing but its costs and its start, and what else is given."""
    return Case.model_validate(
        {
            "format": 1,
            "title": "A series",
            "municipality": {"name": "Exampleville"},
            "intervention": {"name": "Nothing", "start": start},
            "costs": {
                "measure": "Costs",
                "unit": "EUR",
                "provenance": "illustrative",
                "basis": "net",
                "history": history,
                "confirmed": list(history),
            },
            "sources": ["Made for a measurement"],
            **more,
        }
    )


def mean(shares: Sequence[Shares], name: str, length: int) -> Shares:
    """Return the mean of several sets, each of which counts alike."""

    def both(which: str) -> tuple[float, float]:
        tenable, every = np.mean([getattr(each, which) for each in shares], axis=0)
        return float(tenable), float(every)

    untenable = float(np.mean([each.untenable for each in shares]))
    return Shares(name, length, sum(each.count for each in shares), both("fails"), both("passes"), untenable)


def main() -> None:
    """Print the table of `docs/method.md`."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--panels", type=Path, help="a folder with panels of public spending")
    parser.add_argument("--england", type=Path, help="a table of English authorities")
    chosen = parser.parse_args()
    print(
        "| series | n | cases | no effect: fails | (all ways) | 20 %: passes | (all ways) | own untenable |"
    )
    print("|---|---|---|---|---|---|---|---|")
    for length in LENGTHS:
        groups = {"made sets": made(length), "competitions": competitions(length)}
        if chosen.panels:
            groups["public panels"] = list(public(chosen.panels, length))
        if chosen.england:
            groups["England"] = list(england(chosen.england, length))
        for name, several in groups.items():
            if not several:
                continue
            shares = [measured(series, length) for series in several]
            for each in shares:
                print(_row(each, each.name))
            print(_row(mean(shares, name, length), f"**{name}, mean**"))


def _row(shares: Shares, name: str) -> str:
    (fails, all_fail), (passes, all_pass) = shares.fails, shares.passes
    figures = [f"{figure:.2f}" for figure in (fails, all_fail, passes, all_pass, shares.untenable)]
    return f"| {name} | {shares.length} | {shares.count} | {' | '.join(figures)} |"


if __name__ == "__main__":
    main()
