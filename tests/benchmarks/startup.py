"""How long the command takes, as ratios measured side by side in one run.

    python tests/benchmarks/startup.py [RUNS]

Each pair of commands runs in turn, A B A B …, as whole processes; the ratio is the median over the pairs.
"""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path
from statistics import median

ROOT = Path(__file__).parent.parent.parent
PYTHON = sys.executable
SAVINGS = [str(Path(PYTHON).with_name("savings"))]
PAIRS = {
    "savings --help / import typer": ([*SAVINGS, "--help"], [PYTHON, "-c", "import typer"], "at most 2.4"),
    "savings estimate / import pandas": (
        [*SAVINGS, "estimate", str(ROOT / "cases" / "leeds.yaml")],
        [PYTHON, "-c", "import pandas"],
        "less than 1",
    ),
}


def seconds(command: list[str]) -> float:
    """Return how long a whole process takes."""
    begin = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - begin


def main(runs: int) -> None:
    """Print a line for each pair."""
    for name, (command, other, wanted) in PAIRS.items():
        seconds(command), seconds(other)  # warm the file cache; not counted
        pairs = [(seconds(command), seconds(other)) for _ in range(runs)]
        ratio = median(ours / theirs for ours, theirs in pairs)
        ours, theirs = (median(times) for times in zip(*pairs, strict=True))
        print(f"{name}: {ratio:.2f} ({wanted}); {ours * 1000:.0f} ms / {theirs * 1000:.0f} ms, {runs} pairs")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 15)
