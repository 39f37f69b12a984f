"""Run all the measurements, and print them one after the other."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path
from typing import NamedTuple

import calibration_simulation as simulated
import calibration_tables as tables
import calibration_targets as targets
import calibration_thirds as thirds
import numpy as np
from calibration_data import COMPETITIONS, LENGTHS, Cut, cut
from calibration_forecast import LEVEL, LEVELS, Forecast, Method
from calibration_measure import Cells, Covered, Measured, covered, measured
from calibration_methods import (
    ACCURATE,
    BSTS,
    CHEAP,
    DRIFT,
    ETS,
    LINE,
    NOTES,
    OLS,
    OURS,
    OWN,
    PEERS,
    PYCAUSALIMPACT,
    SIMULATED,
    SINGLY,
    TIMED,
    WALK,
)
from calibration_noise import by_noise
from calibration_peers import pycausalimpact as lent
from calibration_savings import one_by_one
from calibration_speed import N, Speed, many, speeds

LEARNED = {
    "odd": "The odd half, which nothing was learned from.",
    "even": "The even half, which the prior was learned from: good for developing, and no proof.",
    "all": "Both halves, one of which the prior was learned from.",
}


@dataclass(frozen=True)
class Sizes:
    """How much is measured; None is all there is.

    Attributes:
        sample: series of a length for each peer.
        slow_sample: the same for pycausalimpact.
        simulated: made series of a cell for `savings`.
        cell: made series of a cell for each peer.
        slow_cell: the same for pycausalimpact.
        fast: series a round for the speed of `savings`.
        timed: series a round for the speed of a peer, about; fewer of the slower ones.
        rounds: rounds of measuring the speed.
    """

    sample: int | None
    slow_sample: int
    simulated: int
    cell: int
    slow_cell: int
    fast: int
    timed: int
    rounds: int


FULL = Sizes(None, 100, 10_000, 200, 50, 100_000, 100, 7)
QUICK = Sizes(40, 5, 500, 20, 3, 10_000, 40, 3)


def chosen(sizes: Sizes, **given: int | None) -> Sizes:
    """Return the sizes with those that were given in the command."""
    return replace(sizes, **{name: count for name, count in given.items() if count is not None})


class Named(NamedTuple):
    """A method, and on how many series it is run."""

    name: str
    method: Method
    sample: int | None
    cell: int


class Panels(NamedTuple):
    """Where the three panels are that are in no package, and the tables of an earlier version."""

    folder: Path | None
    before: Path | None


def run(
    half: str, sizes: Sizes, peers: bool, pycausalimpact: Path | None, panels: Panels, command: str
) -> None:
    """Measure, and print."""
    versions = ""
    with ExitStack() as stack:
        methods = [Named(name, method, None, sizes.simulated) for name, method in OWN.items()]
        if peers:
            methods += [Named(name, method, sizes.sample, sizes.cell) for name, method in PEERS.items()]
        if pycausalimpact is not None:
            method, versions = stack.enter_context(lent(pycausalimpact))
            methods.append(Named(PYCAUSALIMPACT, method, sizes.slow_sample, sizes.slow_cell))
        print(tables.about(command, versions), end="\n\n", flush=True)
        for block in chain(report(half, sizes, methods), thirds.report(half, *panels)):
            print(block, end="\n\n", flush=True)


def report(half: str, sizes: Sizes, methods: Sequence[Named]) -> Iterator[str]:
    """Measure, and return each part of the report as soon as it is there."""
    first, *others = COMPETITIONS
    found = on_competition(methods, first, half)
    yield from intervals_and_points(found, methods, first, half)
    for competition in others:
        few = [each for each in methods if each.name == OURS or each.name in CHEAP]
        of_one = tables.families(on_competition(few, competition, half))
        yield f"### Yearly series of {competition}\n\n{of_one}"
    yield (
        "### Quiet baselines and noisy ones\n\n"
        "All three competitions, 8 and 12 years before. A baseline is the quieter, the less its years lie "
        "off their own straight line (standard deviation, in percent of the mean cost). The last column is "
        "the median of the width of the interval over that of least squares.\n\n"
        f"{tables.noise(by_noise(half))}"
    )
    cells = on_made(methods, sizes.simulated)
    yield (
        "### Made series without any effect\n\n"
        "95 % intervals. “Significant”: the interval of the sum misses the truth; 5.0 % would be right.\n\n"
        f"{tables.simulation(cells)}\n\n"
        "How wide the interval of the sum is, against that of least squares on the same series, median:\n\n"
        f"{tables.widths(widths(sizes.simulated))}"
    )
    fast = on_speed(methods, half, sizes)
    yield (
        f"### Speed\n\n{N} years before, 6 years and their sum, one process, a single thread; the median of "
        f"{sizes.rounds} rounds, in which the methods take turns. `savings` takes all series in one call, "
        f"the peers take one at a time.\n\n{tables.speed(fast)}"
    )
    names = {"AutoETS": ETS, "bsts-causalimpact": BSTS, "pycausalimpact": PYCAUSALIMPACT}
    wanted = chain(
        targets.of_intervals(found, OURS, frozenset(OWN)),
        targets.of_points(found, OURS, DRIFT),
        targets.of_simulation(cells, OURS),
        targets.of_speed(fast, OURS, names),
    )
    yield f"### What was to be reached\n\n{targets.listed(wanted)}"


def intervals_and_points(
    found: Mapping[int, Mapping[str, Measured | None]], methods: Sequence[Named], competition: str, half: str
) -> Iterator[str]:
    """Return the tables of the first competition."""
    yield (
        f"### Yearly series of {competition}: intervals\n\n{LEARNED[half]} "
        "In brackets, standard errors by series. The last two columns compare on the same series."
    )
    for n, of_one in found.items():
        count = len(cut(competition, half, n).past)
        yield f"#### {n} years before, 6 after\n\n{tables.calibration(of_one, count)}"
    if any(each.name == OLS for each in methods):
        yield (
            "Largest difference in units of the mean cost, 50 series of each length: least squares here and "
            f"OLS {difference(LINE, OLS, half):.1g}; the points of random walk with drift here and of "
            f"RandomWalkWithDrift {difference(DRIFT, WALK, half):.1g}."
        )
        yield NOTES
    names = [each.name for each in methods if each.name in ACCURATE]
    yield f"### Yearly series of {competition}: points\n\n{tables.accuracy(found, names)}"


def on_competition(
    methods: Sequence[Named], competition: str, half: str
) -> dict[int, dict[str, Measured | None]]:
    """Measure each method on the series of a competition, for each length of baseline."""
    return {n: on_series(methods, cut(competition, half, n), f"{competition}, n = {n}") for n in LENGTHS}


def on_series(methods: Sequence[Named], found: Cut, told: str) -> dict[str, Measured | None]:
    """Measure each method on as many of the series as it is given."""
    forecasts: dict[str, Forecast] = {}
    for each in methods:
        say(f"{told}: {each.name}")
        some = found.first(each.sample)
        forecasts[each.name] = each.method(some.past, some.future, LEVELS)
    line, ours = forecasts[LINE], forecasts[OURS]
    return {name: measured(forecast, found, line, ours) for name, forecast in forecasts.items()}


def on_made(methods: Sequence[Named], count: int) -> Cells:
    """Measure the methods on the made series, as many of each cell as they are given."""
    used = [each for each in methods if each.name in {OURS, LINE, PYCAUSALIMPACT, *SIMULATED}]
    found: dict[tuple[str, int], dict[str, Covered]] = {}
    for cell in simulated.CELLS:
        for n in LENGTHS:
            say(f"{cell}, n = {n}")
            whole = simulated.made(cell, n, count)
            found[cell, n] = {}
            for each in used:
                some = whole.first(each.cell)
                forecast = each.method(some.past, some.future, (LEVEL,))
                found[cell, n][each.name] = covered(forecast, some.future)
    return found


def on_speed(methods: Sequence[Named], half: str, sizes: Sizes) -> dict[str, Speed]:
    """Measure the speed on series of the first competition, again and again, each in another unit."""
    say("speed")
    first, *others = [each for each in methods if each.name in TIMED]
    several = [first, Named(SINGLY, one_by_one, None, 0), *others]
    timed = [(each.name, each.method, timed_on(each.name, sizes)) for each in several]
    whole = many(cut(COMPETITIONS[0], half, N), sizes.fast)
    return speeds(timed, whole, sizes.rounds)


def widths(count: int) -> dict[tuple[str, int], float]:
    """Return how wide the sum's interval is against that of least squares: the median of each cell."""
    found = {}
    for cell in simulated.CELLS:
        for n in LENGTHS:
            whole = simulated.made(cell, n, count)
            ours, line = (OWN[name](whole.past, whole.future, (LEVEL,)).total for name in (OURS, LINE))
            assert ours is not None and line is not None
            found[cell, n] = float(np.median((ours.upper - ours.lower) / (line.upper - line.lower)))
    return found


def difference(own: str, peer: str, half: str) -> float:
    """Return by how much a method here and a peer that should say the same differ, in units of the mean cost.

    Points are compared; and, if the peer has an interval for the sum, all the intervals too.
    """
    largest = 0.0
    for n in LENGTHS:
        some = cut(COMPETITIONS[0], half, n).first(50)
        here, there = (method(some.past, some.future, LEVELS) for method in (OWN[own], PEERS[peer]))
        pairs = [(here.point, there.point)]
        if here.total is not None and there.total is not None:
            pairs += [*zip(here.total, there.total, strict=True)]
            pairs += [
                pair for level in LEVELS for pair in zip(here.bands[level], there.bands[level], strict=True)
            ]
        unit = np.abs(some.past).mean(axis=1)
        largest = max(largest, *(float((np.abs(one - other).T / unit).max()) for one, other in pairs))
    return largest


def timed_on(name: str, sizes: Sizes) -> int:
    """Return how many series a round of the speed has for a method."""
    return sizes.fast if name == OURS else max(1, round(TIMED[name] * sizes.timed))


def say(what: str) -> None:
    """Tell how far it is, apart from the report."""
    print(what, file=sys.stderr, flush=True)
