"""What was to be reached, and whether it was."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from calibration_measure import Cells, Measured
from calibration_speed import Speed
from calibration_tables import number, table

MSIS_TO_LINE = {5: 0.75, 8: 0.55, 12: 0.55}
SIMULATED = 0.92
FASTEST = 10_000
RATIOS = {"AutoETS": 10, "bsts-causalimpact": 20, "pycausalimpact": 1000}


@dataclass(frozen=True)
class Target:
    """What was asked for, and what was measured; None for what was not measured in this run."""

    name: str
    asked: str
    measured: str
    reached: bool | None


def between(name: str, value: float, low: float, high: float, detail: str = "") -> Target:
    """Return the target that a share is between two."""
    return Target(name, f"{low:.2f}–{high:.2f}", number(value) + detail, low <= value <= high)


def of_intervals(
    found: Mapping[int, Mapping[str, Measured | None]], ours: str, ours_too: frozenset[str]
) -> Iterator[Target]:
    """Return the targets of coverage and of interval scores; `ours_too` are no peers."""
    for n, of_one in found.items():
        one = of_one[ours]
        assert one is not None
        yield between(f"95 % coverage, n = {n}", one.years.value, 0.93, 0.97)
        furthest = max(one.horizons, key=lambda value: max(value - 0.98, 0.91 - value))
        year = f" (year {one.horizons.index(furthest) + 1})"
        yield between(f"95 % coverage of the worst year ahead, n = {n}", furthest, 0.91, 0.98, year)
        yield between(f"80 % coverage, n = {n}", one.years_80.value, 0.76, 0.84)
        assert one.total is not None
        yield between(f"95 % coverage of the sum, n = {n}", one.total.value, 0.92, 0.98)
        most = MSIS_TO_LINE[n]
        yield Target(
            f"MSIS ÷ least squares', n = {n}",
            f"≤ {most}",
            number(one.to_line.value),
            one.to_line.value <= most,
        )
        peers = {
            name: each.ours_to_it.value
            for name, each in of_one.items()
            if each is not None and name != ours and name not in ours_too
        }
        nearest = max(peers, key=lambda name: peers[name], default=None)
        yield Target(
            f"MSIS ÷ that of the best peer, same series, n = {n}",
            "< 1",
            "not measured" if nearest is None else f"{number(peers[nearest])} ({nearest})",
            None if nearest is None else peers[nearest] < 1,
        )


def of_points(found: Mapping[int, Mapping[str, Measured | None]], ours: str, drift: str) -> Iterator[Target]:
    """Return the targets of the points' errors."""
    for n, of_one in found.items():
        one, other = of_one[ours], of_one[drift]
        assert one is not None and other is not None
        for name, value, most in (("sMAPE", one.smape, other.smape), ("MASE", one.mase, other.mase)):
            yield Target(
                f"{name} against random walk with drift, n = {n}",
                f"≤ {number(most)}",
                number(value),
                value <= most,
            )


def of_simulation(found: Cells, ours: str) -> Iterator[Target]:
    """Return the targets of the made series: the worst cell for the years, and for the sum."""
    years = {cell: of_one[ours].years for cell, of_one in found.items()}
    totals = {cell: of_one[ours].total for cell, of_one in found.items()}
    for what, rates in (("years", years), ("sum", totals)):
        values = {cell: each.value for cell, each in rates.items() if each is not None}
        worst = min(values, key=lambda cell: values[cell])
        yield Target(
            f"coverage of the {what} in the worst cell without effect",
            f"≥ {SIMULATED}",
            f"{number(values[worst])} ({worst[0]}, n = {worst[1]})",
            len(values) == len(found) and values[worst] >= SIMULATED,
        )


def of_speed(found: Mapping[str, Speed], ours: str, names: Mapping[str, str]) -> Iterator[Target]:
    """Return the targets of the speed; `names` are what the table calls the peers."""
    fast = found[ours].a_second
    yield Target("series a second", f"≥ {FASTEST:,}", f"{fast:,.0f}", fast >= FASTEST)
    for name, least in RATIOS.items():
        one = found.get(names[name])
        yield Target(
            f"speed against {name}",
            f"≥ {least:,} ×",
            "not measured" if one is None else f"{one.ratio:,.1f} ×",
            None if one is None else one.ratio >= least,
        )


def listed(targets: Iterator[Target]) -> str:
    """Return the targets as a table."""
    words = {True: "reached", False: "**NOT reached**", None: "not measured"}
    rows = [[each.name, each.asked, each.measured, words[each.reached]] for each in targets]
    return table(["target", "asked for", "measured", ""], rows, words=4)
