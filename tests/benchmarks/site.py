"""How long a site of many cases takes: the first time, again with nothing changed, and with one case changed.

    python tests/benchmarks/site.py [--cases 1000] [--jobs 2]

It makes its own cases in a folder that it removes, and prints Markdown.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from batch_cases import write_cases


def seconds(folder: Path, jobs: int) -> float:
    """Return how long the whole command takes."""
    begin = time.perf_counter()
    command = [sys.executable, "-m", "savings", "publish", "cases", "-o", "site", "--jobs", str(jobs)]
    subprocess.run(command, check=True, cwd=folder, stderr=subprocess.DEVNULL)
    return time.perf_counter() - begin


def main() -> None:
    """Measure, and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, default=1000)
    parser.add_argument("--jobs", type=int, default=2)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        write_cases(folder / "cases", asked.cases)
        took = {"the first time": seconds(folder, asked.jobs), "again": seconds(folder, asked.jobs)}
        case = next((folder / "cases").rglob("*.yaml"))
        case.write_text(case.read_text("utf-8").replace("title:", "title: # changed"), "utf-8")
        took["with one case changed"] = seconds(folder, asked.jobs)
        size = (folder / "site" / "index.html").stat().st_size
    for name, time_taken in took.items():
        print(f"| {asked.cases:,} cases, {asked.jobs} processes, {name} | {time_taken:.1f} s |")
    print(f"| the first page | {size / 1e6:.2f} MB |")


if __name__ == "__main__":
    main()
