"""How fast `savings batch` is, and how much memory it takes: measured side by side in one run.

    pip install -e '.[benchmark]'
    python tests/benchmarks/batch.py [--files 10000] [--many-files 50000] [--series 1000000] [--rounds 5]
        [--peers] [--pycausalimpact PYTHON]

It makes its own cases and its own table in a folder that it removes, and prints Markdown. In each round the
commands of a line run in turn as whole processes; what counts is the median of the ratios. PYTHON is the
interpreter of another environment, as `calibration.py` says.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from typing import NamedTuple

from batch_cases import series, write_cases, write_table

SAVINGS = [sys.executable, "-m", "savings", "batch"]
THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "NUMBA_NUM_THREADS")
# What PyYAML's C loader takes for the same files on one core, reading them included.
YAML = """\
import sys, yaml
from pathlib import Path
for path in sorted(Path(sys.argv[1]).rglob("*.yaml")):
    yaml.load(path.read_text("utf-8"), yaml.CSafeLoader)
"""
# Runs the command in this process, and says what it and its workers took.
MEASURED = """\
import resource, sys
from savings.cli import main
try:
    main()
except SystemExit as stop:
    assert not stop.code, stop.code
own, others = (resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
print(own, others)
"""


class Took(NamedTuple):
    """Seconds of a whole process; the most memory of the parent, and of its largest worker, in MB."""

    seconds: float
    parent: float
    worker: float


def seconds(command: list[str]) -> float:
    """Return how long a whole process takes."""
    begin = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - begin


def took(*arguments: str) -> Took:
    """Run `savings batch` and return what it took."""
    command = [sys.executable, "-c", MEASURED, "batch", *arguments]
    begin = time.perf_counter()
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    parent, worker = (int(each) / 1024 for each in done.stdout.split())
    return Took(time.perf_counter() - begin, parent, worker)


def files(folder: Path, count: int, rounds: int) -> Iterator[str]:
    """Yield the lines for case files: against PyYAML's C loader, and two cores against one."""
    write_cases(folder, count)
    out = str(folder.parent / "rows.csv")
    two, one, loader = [], [], []
    for _ in range(rounds):
        loader.append(seconds([sys.executable, "-c", YAML, str(folder)]))
        two.append(seconds([*SAVINGS, str(folder), "--jobs", "2", "-o", out]))
        one.append(seconds([*SAVINGS, str(folder), "--jobs", "1", "-o", out]))
    ratio = [ours / theirs for ours, theirs in zip(two, loader, strict=True)]
    gain = [single / double for single, double in zip(one, two, strict=True)]
    yield (
        f"| {count:,} case files to CSV, two processes, against PyYAML's C loader alone on one core "
        f"| at most 1.5 | {spread(ratio)} ({median(two):.1f} s against {median(loader):.1f} s) |"
    )
    yield f"| one process against two | at least 1.7 | {spread(gain)} |"


def memory(folder: Path, few: int, many: int) -> Iterator[str]:
    """Yield the line for the memory of the parent process."""
    write_cases(folder / "few", few)
    write_cases(folder / "many", many)
    out = str(folder / "rows.csv")
    small, large = (took(str(folder / name), "--jobs", "2", "-o", out) for name in ("few", "many"))
    yield (
        f"| parent process, {few:,} against {many:,} files | grows by less than 30 MB "
        f"| {large.parent - small.parent:.0f} MB ({small.parent:.0f} to {large.parent:.0f}) |"
    )


def table(folder: Path, count: int) -> Iterator[str]:
    """Yield the lines for a table: to CSV and to Parquet."""
    template = write_table(folder, count)
    for ending in ("csv", "parquet"):
        found = took(str(template), "--jobs", "2", "-o", str(folder / f"rows.{ending}"))
        whole = found.parent + 2 * found.worker
        yield (
            f"| a table of {count:,} series of ten years to {ending.upper()}, two processes "
            f"| at least 10,000 series a second, under 1 GB | {count / found.seconds:,.0f} a second "
            f"({found.seconds:.0f} s), {whole:.0f} MB in all |"
        )


def peers(folder: Path, rounds: int, pycausalimpact: Path | None) -> Iterator[str]:
    """Yield a line for each peer: seven years before, three after, the years and their sum with intervals."""
    import calibration_methods as named
    from calibration_data import Cut
    from calibration_peers import pycausalimpact as other_environment
    from calibration_speed import speeds

    costs = series(2000)
    cut = Cut(costs[:, :7], costs[:, 7:])
    methods = [(name, {**named.OWN, **named.PEERS}[name], count) for name, count in PEERS.items()]
    if pycausalimpact is None:
        found = speeds(methods, cut, rounds)
    else:
        with other_environment(pycausalimpact) as (method, _):
            found = speeds([*methods, (named.PYCAUSALIMPACT, method, 3)], cut, rounds)
    template = write_table(folder, 20_000)
    ours = 20_000 / median(
        took(str(template), "--jobs", "1", "-o", str(folder / "rows.csv")).seconds for _ in range(3)
    )
    yield f"| savings batch, whole rows: reading, range of methods, nine checks, writing | {ours:,.0f} | 1 |"
    for name, speed in found.items():
        yield f"| {name} | {speed.a_second:,.1f} | {ours / speed.a_second:,.1f} |"


PEERS = {
    "savings": 2000,
    "OLS (statsmodels)": 200,
    "UnobservedComponents, local linear trend (statsmodels)": 40,
    "AutoETS (statsforecast)": 400,
}


def spread(ratios: list[float]) -> str:
    """Write the median of some ratios, and between what they lie."""
    return f"{median(ratios):.2f} ({min(ratios):.2f} to {max(ratios):.2f})"


def main() -> None:
    """Read the options, measure, and print the tables."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--files", type=int, default=10_000)
    parser.add_argument("--many-files", type=int, default=50_000)
    parser.add_argument("--series", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--peers", action="store_true")
    parser.add_argument("--pycausalimpact", metavar="PYTHON", type=Path)
    given = parser.parse_args()
    os.environ.update(dict.fromkeys(THREADS, "1"))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        print("| what | asked for | measured |\n|---|---|---|", flush=True)
        for line in files(folder / "files", given.files, given.rounds):
            print(line, flush=True)
        for line in memory(folder / "memory", 1000, given.many_files):
            print(line, flush=True)
        for line in table(folder / "table", given.series):
            print(line, flush=True)
        if given.peers:
            print("\n| per series, one core | series a second | savings batch is faster by |\n|---|---|---|")
            for line in peers(folder / "peers", given.rounds, given.pycausalimpact):
                print(line, flush=True)


if __name__ == "__main__":
    main()
