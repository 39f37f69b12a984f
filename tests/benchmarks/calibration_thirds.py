"""After calm, middle and jumpy baselines: how often intervals hold on families of public spending and use."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

import numpy as np
from families import AHEAD, Family, Windows, families, relative_windows, windows
from numpy.typing import NDArray
from thirds import FEWEST_WINDOWS, Measured, measured

from savings.counterfactual.baseline import Baseline
from savings.counterfactual.mixtures import StudentMixture
from savings.local_trends.averaged import averaged
from savings.local_trends.prior import RELATIVE, STRUCTURAL, prior

Array = NDArray[np.float64]

LENGTHS = (5, 8, 12)
FAR = (9, 11)  # years before and after: how far a drift is carried


class Pair(NamedTuple):
    """What the intervals of a family came to: now, and with an earlier table where one is given."""

    now: Measured
    before: Measured | None


def report(half: str, panels: Path | None, before: Path | None) -> Iterator[str]:
    """Return the tables.

    Args:
        half: of the units: "odd", "even" or "all".
        panels: the folder of the three panels that are in no package; None to leave them out.
        before: a folder with the tables of an earlier version, `structural.json` and `relative.json`.
    """
    several = families(panels)
    yield (
        "### After calm, middle and jumpy baselines\n\nFamilies of public spending and use, and the "
        f"competitions; the {half} half of the units, six years ahead. A baseline is the calmer, the less it "
        "changes from year to year (root mean square, over its level). 95 % intervals; in brackets the "
        "standard error, by unit."
    )
    for n in LENGTHS:
        found = alone(several, half, n, STRUCTURAL, before and before / STRUCTURAL.name)
        yield f"#### {n} years before, alone\n\n{table(found)}"
    for n in LENGTHS:
        found = alone(several, half, n, STRUCTURAL, before and before / STRUCTURAL.name, borrow=True)
        yield f"#### {n} years before, the noise of the panel's other units borrowed\n\n{table(found)}"
    yield (
        "### Beside comparison areas\n\nEach unit against all others of its panel, as the method `relative` "
        "does; logarithms of ratios."
    )
    for n, ahead in (*((n, AHEAD) for n in LENGTHS), FAR):
        found = beside(several, half, n, ahead, RELATIVE, before and before / RELATIVE.name)
        yield f"#### {n} years before, {ahead} after\n\n{table(found, bounded=False)}"


def alone(
    several: tuple[Family, ...], half: str, n: int, file: Path, earlier: Path | None, borrow: bool = False
) -> dict[str, Pair]:
    """Measure the intervals of costs on each family; `borrow`: with the others' noise, where it is known."""
    found = {}
    for family in several:
        cut = windows(family, n).half(half)
        if borrow:
            cut = cut.rows(np.isfinite(cut.others) & (cut.others > 0))
        if len(cut) >= FEWEST_WINDOWS:
            level = np.abs(cut.past).mean(axis=1)
            now = measured(cut, _drawn(cut, file, level, bounded=True, borrow=borrow), level)
            then = measured(cut, _drawn(cut, earlier, level), level) if earlier else None
            found[family.name] = Pair(now, then)
    return found


def beside(
    several: tuple[Family, ...], half: str, n: int, ahead: int, file: Path, earlier: Path | None
) -> dict[str, Pair]:
    """Measure the intervals of ratios to the others on each family."""
    found = {}
    for family in several:
        cut = relative_windows(family, n, ahead).half(half)
        if len(cut) >= FEWEST_WINDOWS:
            one = np.ones(len(cut))
            then = measured(cut, _drawn(cut, earlier, one), one) if earlier else None
            found[family.name] = Pair(measured(cut, _drawn(cut, file, one, borrow=True), one), then)
    return found


def _drawn(
    cut: Windows, file: Path, unit: Array, *, bounded: bool = False, borrow: bool = False
) -> StudentMixture:
    n, ahead = cut.past.shape[1], cut.future.shape[1]
    baseline = Baseline(
        tuple(range(n)),
        cut.past,
        never_negative=np.full(len(cut), bounded),
        others_noise=cut.others if borrow else np.nan,
    )
    return averaged(baseline, range(n, n + ahead), prior(file, n), unit[:, None])


HEAD = (
    "| family | windows | held | calm | middle | jumpy | narrow | middle | wide | 80 % | sum "
    "| score ÷ before |",
    "| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: |",
)


def table(found: Mapping[str, Pair], *, bounded: bool = True) -> str:
    """Return a table: a row a family, and the mean of the families, now and before.

    Args:
        found: the families.
        bounded: whether the intervals end at zero now.
    """
    rows = [_row(name, pair) for name, pair in found.items()]
    now = [pair.now for pair in found.values()]
    ratios = [_ratio(pair) for pair in found.values()]
    rows.append(_line("**mean**", sum(each.windows for each in now), _mean(now), ratios))
    before = [pair.before for pair in found.values() if pair.before is not None]
    if before:
        rows.append(_line("mean before", sum(each.windows for each in before), _mean(before), [1.0]))
        low = f"{min(each.held for each in before):.3f}"
        rows.append(f"\nLowest family: {min(each.held for each in now):.3f}, before {low}.")
        if bounded:
            share = np.mean([each.below_zero for each in before])
            rows[-1] += f" Before, {share:.1%} of the intervals began below zero."
    return "\n".join([*HEAD, *rows])


def _row(name: str, pair: Pair) -> str:
    held = f"{pair.now.held:.3f} ({pair.now.error:.3f})"
    figures = [*pair.now.by_noise, *pair.now.by_width, pair.now.held_80, pair.now.total]
    cells = " | ".join(f"{figure:.3f}" for figure in figures)
    return f"| {name} | {pair.now.windows:,} | {held} | {cells} | {_ratio(pair):.3f} |"


def _line(name: str, count: int, figures: Array, ratios: list[float]) -> str:
    cells = " | ".join(f"{figure:.3f}" for figure in figures)
    return f"| {name} | {count:,} | {cells} | {np.mean(ratios):.3f} |"


def _mean(several: list[Measured]) -> Array:
    rows = [[one.held, *one.by_noise, *one.by_width, one.held_80, one.total] for one in several]
    mean: Array = np.mean(rows, axis=0)
    return mean


def _ratio(pair: Pair) -> float:
    return pair.now.score / pair.before.score if pair.before else float("nan")
