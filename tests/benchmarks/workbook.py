"""How long the workbook of a report takes, beside its text; how large it is.

    python tests/benchmarks/workbook.py [RUNS]

The estimate is made before and not counted. The first of each case stands by itself: it computes what only a
report asks for, and the very first loads libraries.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from statistics import median

from savings import Estimate, Report, estimate, read_case

ROOT = Path(__file__).parent.parent.parent


def milliseconds(made: Estimate, face: str) -> float:
    """Return how long a face takes, from a report that has written nothing yet."""
    report = Report(made, "fi")
    begin = time.perf_counter()
    report.render(face)
    return 1000 * (time.perf_counter() - begin)


def main(runs: int) -> None:
    """Print a line for each shipped case with figures."""
    print(f"{'case':24} {'first':>6} {'xlsx':>6} {'text':>6} {'bytes':>7}")
    for file in sorted((ROOT / "cases").rglob("*.yaml")):
        made = estimate(read_case(file))
        if not isinstance(made, Estimate):
            continue
        first = milliseconds(made, "xlsx")
        book, text = (median(milliseconds(made, face) for _ in range(runs)) for face in ("xlsx", "text"))
        size = len(Report(made, "fi").render("xlsx"))
        print(f"{made.case.id:24} {first:6.0f} {book:6.0f} {text:6.0f} {size:7}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 15)
