"""Run all the measurements, and print them one after the other."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path
from typing import NamedTuple

import calibration_peers as peers_of
import calibration_savings as ours_of
import calibration_simulation as simulated
import calibration_tables as tables
import calibration_targets as targets
import numpy as np
from calibration_data import COMPETITIONS, LENGTHS, Cut, cut
from calibration_forecast import LEVEL, LEVELS, Forecast, Method
from calibration_measure import Measured, Rate, measured, rate, total
from calibration_speed import N, many, speeds

OURS = "savings"
LINE = "least squares (savings, textbook)"
DRIFT = "random walk with drift (savings, textbook)"
OLS = "OLS (statsmodels)"
UC = "UnobservedComponents, local linear trend (statsmodels)"
ETS = "AutoETS (statsforecast)"
THETA = "AutoTheta (statsforecast)"
WALK = "RandomWalkWithDrift (statsforecast)"
BSTS = "bsts-causalimpact, its default"
BSTS_TREND = "bsts-causalimpact, local linear trend"
PYCAUSALIMPACT = "pycausalimpact, its default"

OWN: dict[str, Method] = {OURS: ours_of.structural, LINE: ours_of.linear, DRIFT: ours_of.drift}
PEERS: dict[str, Method] = {
    OLS: peers_of.ols,
    UC: peers_of.unobserved_components,
    ETS: peers_of.auto_ets,
    THETA: peers_of.auto_theta,
    WALK: peers_of.random_walk_with_drift,
    BSTS: peers_of.bsts_default,
    BSTS_TREND: peers_of.bsts_trend,
}
ACCURATE = (OURS, LINE, DRIFT, ETS, THETA)
# Of the other competitions, those without the slowest.
CHEAP = (LINE, DRIFT, ETS, THETA)
SIMULATED = (UC, ETS, BSTS, BSTS_TREND)
TIMED = {UC: 0.25, ETS: 2.0, BSTS: 1.0, BSTS_TREND: 1.0, PYCAUSALIMPACT: 0.03}


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


def run(half: str, sizes: Sizes, peers: bool, pycausalimpact: Path | None, command: str) -> None:
    """Measure, and print."""
    with ExitStack() as stack:
        methods = [Named(name, method, None, sizes.simulated) for name, method in OWN.items()]
        if peers:
            methods += [Named(name, method, sizes.sample, sizes.cell) for name, method in PEERS.items()]
        if pycausalimpact is not None:
            lent = stack.enter_context(peers_of.pycausalimpact(pycausalimpact))
            methods.append(Named(PYCAUSALIMPACT, lent, sizes.slow_sample, sizes.slow_cell))
        for block in report(half, sizes, methods, command):
            print(block, end="\n\n", flush=True)


def report(half: str, sizes: Sizes, methods: Sequence[Named], command: str) -> Iterator[str]:
    """Measure, and return each part of the report as soon as it is there."""
    yield tables.about(command)
    learned = {
        "odd": "The odd half, which nothing was learned from.",
        "even": "The even half, which the prior was learned from: good for developing, and no proof.",
        "all": "Both halves, one of which the prior was learned from.",
    }
    found = {}
    for competition in COMPETITIONS:
        main = competition == COMPETITIONS[0]
        used = [each for each in methods if main or each.name == OURS or each.name in CHEAP]
        found[competition] = {
            n: on_series(used, cut(competition, half, n), f"{competition}, n = {n}") for n in LENGTHS
        }
        if main:
            yield f"### Yearly series of {competition}: intervals\n\n{learned[half]} Standard errors in brackets."
            for n, of_one in found[competition].items():
                count = len(cut(competition, half, n).past)
                yield f"#### {n} years before, 6 after\n\n{tables.calibration(of_one, count)}"
            if any(each.name == OLS for each in methods):
                yield f"Least squares against OLS, largest relative difference: {agreement(half):.1g}."
            names = [each.name for each in methods if each.name in ACCURATE]
            errors = tables.accuracy(found[competition], names)
            yield f"### Yearly series of {competition}: points\n\n{errors}"
        else:
            yield f"### Yearly series of {competition}\n\n{tables.families(found[competition])}"
    cells = on_made(methods, sizes.simulated)
    yield (
        "### Made series without any effect\n\n"
        "95 % intervals. “Significant”: the interval of the sum leaves the truth out; 5.0 % would be right."
        f"\n\n{tables.simulation(cells)}"
    )
    timed = [
        (each.name, each.method, share_of(each.name, sizes))
        for each in methods
        if each.name in {OURS, *TIMED}
    ]
    fast = speeds(timed, many(cut(COMPETITIONS[0], half, N), sizes.fast), sizes.rounds)
    yield (
        f"### Speed\n\n{N} years before, 6 years and their sum, one process, a single thread; the median of "
        f"{sizes.rounds} rounds, in which the methods take turns.\n\n{tables.speed(fast)}"
    )
    of_main = found[COMPETITIONS[0]]
    wanted = chain(
        targets.of_intervals(of_main, OURS, frozenset(OWN)),
        targets.of_points(of_main, OURS, DRIFT),
        targets.of_simulation(cells, OURS),
        targets.of_speed(
            fast, OURS, {"AutoETS": ETS, "bsts-causalimpact": BSTS, "pycausalimpact": PYCAUSALIMPACT}
        ),
    )
    yield f"### What was to be reached\n\n{targets.listed(wanted)}"


def on_series(methods: Sequence[Named], found: Cut, told: str) -> dict[str, Measured | None]:
    """Measure each method on as many of the series as it is given."""
    forecasts: dict[str, Forecast] = {}
    for each in methods:
        say(f"{told}: {each.name}")
        some = found.first(each.sample)
        forecasts[each.name] = each.method(some.past, some.future, LEVELS)
    line, ours = forecasts[LINE], forecasts[OURS]
    return {name: measured(forecast, found, line, ours) for name, forecast in forecasts.items()}


def on_made(
    methods: Sequence[Named], count: int
) -> dict[tuple[str, int], dict[str, tuple[int, Rate, Rate | None]]]:
    """Measure the methods on the made series, as many of each cell as they are given."""
    used = [each for each in methods if each.name in {OURS, LINE, PYCAUSALIMPACT, *SIMULATED}]
    found: dict[tuple[str, int], dict[str, tuple[int, Rate, Rate | None]]] = {}
    for cell in simulated.CELLS:
        for n in LENGTHS:
            say(f"{cell}, n = {n}")
            whole = simulated.made(cell, n, count)
            found[cell, n] = {}
            for each in used:
                some = whole.first(each.cell)
                forecast = each.method(some.past, some.future, (LEVEL,))
                made = forecast.made
                kept, future = forecast.rows(made), some.future[made]
                holds = kept.bands[LEVEL].holds(future)
                nothing = Rate(float("nan"), float("nan"))
                found[cell, n][each.name] = (
                    (len(future), rate(holds), total(kept, future)) if len(future) else (0, nothing, None)
                )
    return found


def agreement(half: str) -> float:
    """Return the largest relative difference between least squares here and OLS, on 50 series of a length."""
    largest = 0.0
    for n in LENGTHS:
        some = cut(COMPETITIONS[0], half, n).first(50)
        here, there = (method(some.past, some.future, LEVELS) for method in (OWN[LINE], PEERS[OLS]))
        assert here.total is not None and there.total is not None
        pairs = [
            (here.point, there.point),
            *zip(here.total, there.total, strict=True),
            *zip(*(chain.from_iterable(each.bands.values()) for each in (here, there)), strict=True),
        ]
        for one, other in pairs:
            size = np.abs(some.past).mean(axis=1).reshape(-1, *[1] * (one.ndim - 1))
            largest = max(largest, float((np.abs(one - other) / size).max()))
    return largest


def share_of(name: str, sizes: Sizes) -> int:
    """Return how many series a round of the speed has for a method."""
    return sizes.fast if name == OURS else max(1, round(TIMED[name] * sizes.timed))


def say(what: str) -> None:
    """Tell how far it is, apart from the report."""
    print(what, file=sys.stderr, flush=True)
