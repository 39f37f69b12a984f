"""How long cases of two centuries take, and how much memory: each a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import yaml

YEARS = range(1810, 2010)
STARTS = (1830, 1910, 1990, 2005)
TRENDS = ("flat", "last", "drift", "growth", "structural", "declared")


def costs(seed: int) -> dict[int, float]:
    """Return costs that grow, with noise."""
    noise = np.random.default_rng(seed).standard_normal(len(YEARS))
    return {year: round(1e6 * (1 + 0.01 * at) + 2e4 * noise[at]) for at, year in enumerate(YEARS)}


def cases() -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield cases by what they are called in the table."""
    case: dict[str, Any] = {
        "format": 1,
        "title": "Two centuries",
        "municipality": {"name": "Exampleville"},
        "intervention": {"name": "Something", "start": 2005},
        "costs": {"measure": "Costs", "unit": "EUR", "provenance": "illustrative", "history": costs(0)},
        "sources": ["Made up"],
    }
    for start in STARTS:
        yield f"{start}, `linear`", {**case, "intervention": {"name": "Something", "start": start}}
    for trend in TRENDS:
        growth = {"growth": {"rate": 0.01}} if trend == "declared" else {}
        yield f"2005, `{trend}`", {**case, "trend": {"model": trend, **growth}}
    areas = [{"name": f"Area {at}", "history": costs(at)} for at in range(1, 11)]
    yield "2005, ten comparison areas", {**case, "comparison": {"areas": areas}}


def main() -> None:
    """Print a row of a table for each case."""
    with tempfile.TemporaryDirectory() as folder:
        for name, case in cases():
            path = Path(folder) / "case.yaml"
            path.write_text(yaml.safe_dump(case), "utf-8")
            command = [sys.executable, "-m", "savings", "estimate", str(path), "-f", "json"]
            process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
            _, status, used = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
            assert process.returncode == 0
            print(f"| {name} | {used.ru_utime + used.ru_stime:.1f} s, {used.ru_maxrss / 1024:.0f} MB |")


if __name__ == "__main__":
    main()
