"""How much processor time faces of a report take without its estimate, and how large they are.

    python tests/benchmarks/pages.py [PAGES]

A page is written for each shipped case in each language, again and again, from an estimate that is there
already and whose checks have been run; the first is not counted. What a case beside comparison areas asks of
every method again (each method's total, with its interval) is in the time.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from statistics import median

import savings
from savings.languages import LANGUAGES

ROOT = Path(__file__).parent.parent.parent
FACES = {
    "html": "at most 10 ms and 60 kB (100 kB beside 40 areas)",
    "svg": "at most 8 kB",
    "text": "",
    "json": "",
}


def main(pages: int) -> None:
    """Print a line for each face and case: median of the times, size of the largest page."""
    paths = sorted((ROOT / "cases").rglob("*.yaml"))
    for face, wanted in FACES.items():
        print(f"{face}: {wanted}")
        for path in paths:
            made = savings.estimate(savings.read_case(path))
            reports = [
                savings.Report(made, LANGUAGES[number % len(LANGUAGES)]) for number in range(pages + 1)
            ]
            times, size = [], 0
            for report in reports:
                assert report.checks is not None
                begin = time.process_time()
                written = report.render(face)
                times.append(time.process_time() - begin)
                size = max(size, len(written.encode() if isinstance(written, str) else written))
            print(f"  {path.stem:22} {1000 * median(times[1:]):7.1f} ms {size / 1000:7.1f} kB")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 30)
