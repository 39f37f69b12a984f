"""Measure the comparison methods: placebos among areas, published studies, speed.

    pip install -e '.[benchmark]'
    python tests/benchmarks/comparison.py              # a minute; prints the tables of docs/comparison.md
    python tests/benchmarks/comparison.py --pysyncon   # and pysyncon's time for a fit beside ours

Every complete authority of `tests/data/england_placebos.csv` is taken for one with an intervention and
measured against all the others; nothing had been done, so that its intervals should hold what it spent. The
standard errors are those of the means of the authorities: the years of one go together. That all authorities
share the same few years is not in them.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

import numpy as np
from numpy.typing import NDArray

from savings import comparisons
from savings.counterfactual.baseline import Baseline
from savings.counterfactual.comparison_panel import ComparisonPanel
from savings.trends.structural import structural

Array = NDArray[np.float64]

DATA = Path(__file__).parents[1] / "data"
LEVELS = (0.95, 0.8)
# Fine where levels are far out: the single-area interval has to be widened a good deal.
TRIED = np.concatenate([np.arange(0.5, 0.99, 0.0025), 1 - np.geomspace(0.01, 1e-6, 150)])
PLACEBOS = {
    "all services, gross": (range(2015, 2021), range(2021, 2025)),
    "looked after, gross": (range(2015, 2021), range(2021, 2025)),
    "all services, net": (range(2000, 2005), range(2005, 2008)),
    "looked after, net": (range(2000, 2005), range(2005, 2008)),
}
AREAS, BEFORE, AFTER, SEED = 150, 8, 4, 1


@dataclass(frozen=True, eq=False)
class Counted:
    """What became of the placebos of a panel: of J areas in h years.

    Attributes:
        held: whether the interval of each level held each year, shape (2, J, h).
        significant: how many 95 % intervals of the total did not hold it.
        width: of the 95 % interval of the last year over the last baseline cost, shape (J,).
    """

    held: NDArray[np.bool_]
    significant: int
    width: Array


def table(name: str) -> tuple[list[int], dict[tuple[str, ...], list[float]]]:
    """Return the years of a table, and its rows; of a missing figure NaN."""
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        heading, *rows = csv.reader(file)
    years = [int(cell) for cell in heading if cell.isdecimal()]
    keys = len(heading) - len(years) - 1
    return years, {tuple(row[:keys]): [float(cell or "nan") for cell in row[keys:-1]] for row in rows}


def england(measure: str) -> ComparisonPanel:
    """Return the authorities with a figure above zero for every year: as areas, and the first as its own."""
    before, after = PLACEBOS[measure]
    years, rows = table("england_placebos.csv")
    places = [years.index(year) for year in (*before, *after)]
    costs = np.array([[row[at] for at in places] for key, row in rows.items() if key[1] == measure])
    costs = costs[(costs > 0).all(axis=1)]
    n = len(before)
    return ComparisonPanel(tuple(before), costs[0, :n], costs[:, :n], tuple(after), costs[:, n:])


def count(method: str, panel: ComparisonPanel) -> Counted:
    """Take each area of a panel for one with an intervention, and count what its intervals held."""
    weights = np.vstack([np.eye(len(panel.ahead)), np.ones(len(panel.ahead))])
    held, significant, width = [], 0, []
    for place, spent in enumerate(panel.areas_ahead):
        found = comparisons.get(method)(panel.placebo(place))
        sums = np.append(spent, spent.sum())
        inside = []
        for level in LEVELS:
            ends = found.totals(weights, level)
            inside.append((ends.lower <= sums) & (sums <= ends.upper))
            if level == LEVELS[0]:
                width.append((ends.upper - ends.lower)[-2] / panel.areas[place, -1])
        held.append([each[:-1] for each in inside])
        significant += not inside[0][-1]
    return Counted(np.array(held).swapaxes(0, 1), significant, np.array(width))


def alone(panel: ComparisonPanel, share: float) -> tuple[float, float, float]:
    """Return the 95 % coverage of intervals without the others, and when they cover as often as asked.

    Returns:
        the coverage; the lowest level at which the share of years held is at least the one that is asked for;
        and the median width of the last year's interval at that level, over the last baseline cost.
    """
    found = structural(Baseline(panel.years, panel.areas), panel.ahead)
    held = [float(found.holds(panel.areas_ahead, level).mean()) for level in TRIED]
    level = next(each for each, share_held in zip(TRIED, held, strict=True) if share_held >= share)
    lower, upper = found.ends(np.eye(len(panel.ahead))[-1:], float(level))
    width = float(np.median((upper - lower)[:, 0] / panel.areas[:, -1]))
    return float(found.holds(panel.areas_ahead, 0.95).mean()), float(level), width


def share(held: NDArray[np.bool_], level: float) -> str:
    """Write a coverage with its standard error by area, and whether 1.96 of them reach the level."""
    each = held.mean(axis=1)
    error = float(each.std(ddof=1) / np.sqrt(len(each)))
    mark = "" if abs(float(each.mean()) - level) <= 1.96 * error else " ✗"
    return f"{each.mean():.3f} ({error:.3f}){mark}"


def placebos() -> Iterator[str]:
    """Yield the table of the placebos, and that of the widths."""
    yield "| panel | method | areas | 95 % held | 80 % held | totals “significant” | by chance | width |"
    yield "|---|---|--:|--:|--:|--:|--:|--:|"
    widths = []
    for measure in PLACEBOS:
        panel = england(measure)
        for method in comparisons.names():
            found = count(method, panel)
            held = [share(each, level) for each, level in zip(found.held, LEVELS, strict=True)]
            yield (
                f"| {measure} | {method} | {len(panel)} | {held[0]} | {held[1]} | {found.significant} "
                f"| {0.05 * len(panel):.1f} | {np.median(found.width):.2f} |"
            )
            if method == comparisons.DEFAULT:
                widths.append((measure, panel, found))
    yield ""
    yield "| panel | relative: held | its width | alone: held | level for the same | its width | ratio |"
    yield "|---|--:|--:|--:|--:|--:|--:|"
    for measure, panel, found in widths:
        held_share, width = float(found.held[0].mean()), float(np.median(found.width))
        coverage, level, widened = alone(panel, held_share)
        yield (
            f"| {measure} | {held_share:.3f} | {width:.2f} | {coverage:.3f} | {level:.5f} | {widened:.2f} "
            f"| {width / widened:.2f} |"
        )


def study(name: str, own: str, start: int) -> tuple[ComparisonPanel, Array, list[str]]:
    """Return the panel of a published study, what its area had from the start on, and the others' names."""
    years, rows = table(name)
    cut, others = years.index(start), [key for key in rows if key != (own,)]
    figures, mine = np.array([rows[key] for key in others]), np.array(rows[own,])
    panel = ComparisonPanel(
        tuple(years[:cut]), mine[:cut], figures[:, :cut], tuple(years[cut:]), figures[:, cut:]
    )
    return panel, mine[cut:], [key[0] for key in others]


def studies() -> Iterator[str]:
    """Yield the table of the published studies, and the weights."""
    yield "| study | method | mean gap | 95 % interval | last year | p-value |"
    yield "|---|---|--:|--:|--:|--:|"
    weights = []
    for title, name, own, start in (
        ("Proposition 99, from 1989", "prop99_packs.csv", "California", 1989),
        ("German reunification, from 1990", "german_gdp.csv", "West Germany", 1990),
        ("German reunification, from 1991", "german_gdp.csv", "West Germany", 1991),
    ):
        panel, spent, others = study(name, own, start)
        for method in comparisons.names():
            found = comparisons.get(method)(panel)
            mean = found.total(np.full(len(spent), 1 / len(spent)))
            gap, lower, upper = (float(spent.mean()) - end for end in (mean.point, mean.upper, mean.lower))
            p_value = found.standing(spent).p_value
            yield (
                f"| {title} | {method} | {gap:,.2f} | {lower:,.1f} to {upper:,.1f} "
                f"| {spent[-1] - found.point[-1]:,.2f} | {p_value:.3f} |"
            )
            if found.weights is not None:
                ranked = sorted(zip(found.weights.tolist(), others, strict=True), reverse=True)
                listed = ", ".join(f"{other} {weight:.3f}" for weight, other in ranked if weight >= 5e-4)
                weights.append(f"- {title}: {listed}.")
    yield ""
    yield "Weights of the synthetic controls:"
    yield ""
    yield from weights


def generated() -> ComparisonPanel:
    """Return areas whose costs wander, in part alike."""
    rng = np.random.default_rng(SEED)
    years = BEFORE + AFTER
    steps = rng.normal(0.03, 0.03, years) + rng.normal(0, 0.05, (AREAS, years))
    costs = 1e7 * np.exp(np.cumsum(steps, axis=1) + rng.normal(0, 0.5, (AREAS, 1)))
    all_years = tuple(range(2000, 2000 + years))
    return ComparisonPanel(
        all_years[:BEFORE], costs[0, :BEFORE], costs[:, :BEFORE], all_years[BEFORE:], costs[:, BEFORE:]
    )


def speed(beside: bool) -> Iterator[str]:
    """Yield how long placebos of all areas take, each with its intervals."""
    panel = generated()
    yield f"| {AREAS} areas, each against the others: {BEFORE} years before, {AFTER} after | seconds |"
    yield "|---|--:|"
    weights = np.vstack([np.eye(AFTER), np.ones(AFTER)])
    in_all = 0.0
    for method in comparisons.names():
        begun = perf_counter()
        for place in range(AREAS):
            comparisons.get(method)(panel.placebo(place)).totals(weights)
        taken = perf_counter() - begun
        in_all += taken
        yield f"| {method}, with intervals | {taken:.2f} |"
    yield f"| all three | {in_all:.2f} |"
    begun = perf_counter()
    for place in range(AREAS):
        _ = comparisons.get("synthetic-control")(panel.placebo(place)).point
    ours = (perf_counter() - begun) / AREAS
    yield f"| one fit of synthetic-control, the point alone | {ours:.4f} |"
    if beside:
        theirs = pysyncon(panel)
        yield f"| one fit of pysyncon | {theirs:.4f} |"
        yield f"| pysyncon ÷ ours | {theirs / ours:.0f} |"


def pysyncon(panel: ComparisonPanel) -> float:
    """Return the seconds that pysyncon takes for one fit on the same outcomes, on average over five areas."""
    import pandas as pd
    from pysyncon import Synth

    costs = pd.DataFrame(panel.areas.T, columns=[str(at) for at in range(AREAS)])
    begun = perf_counter()
    for place in range(5):
        own = costs[str(place)]
        others = costs.drop(columns=str(place))
        Synth().fit(X0=others, X1=own, Z0=others, Z1=own, custom_V=np.ones(BEFORE))
    return (perf_counter() - begun) / 5


def main(arguments: Sequence[str]) -> None:
    """Print the tables."""
    parts = {
        "Placebos": placebos(),
        "Published studies": studies(),
        "Speed": speed("--pysyncon" in arguments),
    }
    for heading, lines in parts.items():
        print(f"#### {heading}\n", *lines, "", sep="\n")


if __name__ == "__main__":
    main(sys.argv[1:])
