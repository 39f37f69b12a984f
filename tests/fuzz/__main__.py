"""Fuzzing for as long as is wanted: `python -m tests.fuzz --minutes 60 --seed 1`, on Linux.

Children work through inputs, each of one seed after the other; they are watched from here, and ended if an
input takes too long. An input of which a promise does not hold is kept in a folder, with what was wrong, and
the status is 1. The inputs of a seed are always the same.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import select
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

TESTS = Path(__file__).parent.parent
SECONDS = 10.0  # of processor time, for one input
HANGS = 60.0  # of the clock: machines are shared
MEGABYTES = 1000.0
EACH_CHILD = 500  # inputs
_ONE_THREAD = dict.fromkeys(("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"), "1")


@dataclass
class Tally:
    """What was seen so far."""

    inputs: int = 0
    estimated: int = 0
    failed: int = 0
    slowest: float = 0.0
    largest: float = 0.0

    def add(self, came: dict[str, Any]) -> str:
        """Count an input; return what is wrong with it."""
        self.inputs += 1
        self.estimated += came["estimated"]
        self.slowest = max(self.slowest, came["seconds"])
        self.largest = max(self.largest, came["megabytes"])
        wrong: str = came["wrong"]
        if came["seconds"] > SECONDS:
            wrong = wrong or f"took {came['seconds']:.1f} s"
        if came["megabytes"] > MEGABYTES:
            wrong = wrong or f"took {came['megabytes']:.0f} MB"
        return wrong


def main() -> int:
    """Fuzz, and print a line in the end."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--minutes", type=float, default=2.0)
    parser.add_argument("--inputs", type=int, default=sys.maxsize, help="end after so many, if there is time")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--failures", type=Path, default=Path("fuzz-failures"))
    given = parser.parse_args()
    tally, seeds = Tally(), itertools.count(given.seed)
    most: int = given.inputs
    last: float = time.monotonic() + 60 * given.minutes

    def goes_on() -> bool:
        return time.monotonic() < last and tally.inputs < most

    def work(_: int) -> None:
        with tempfile.TemporaryDirectory() as folder:
            while goes_on():
                _child(next(seeds), Path(folder), goes_on, tally, given.failures)

    with ThreadPoolExecutor(given.jobs) as pool:
        list(pool.map(work, range(given.jobs)))
    print(
        f"seeds {given.seed} to {next(seeds) - 1}, {date.today()}: {tally.inputs} inputs, "
        f"{tally.estimated} estimated, {tally.inputs - tally.estimated} refused, {tally.failed} failed; "
        f"slowest {tally.slowest:.1f} s of processor time, largest {tally.largest:.0f} MB"
    )
    if 2 * tally.estimated < tally.inputs:
        print("fewer than half of the inputs were estimated")
    return int(tally.failed > 0 or 2 * tally.estimated < tally.inputs)


def _child(seed: int, folder: Path, goes_on: Callable[[], bool], tally: Tally, failures: Path) -> None:
    """Let a child work through the inputs of a seed, for as long as the fuzzing goes on."""
    command = [sys.executable, "-m", "fuzz.worker", str(seed), str(EACH_CHILD), str(folder)]
    paths = os.pathsep.join([str(TESTS), os.environ.get("PYTHONPATH", "")])
    child = subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, **_ONE_THREAD, "PYTHONPATH": paths},
        start_new_session=True,
    )
    assert child.stdout is not None and child.stderr is not None
    try:
        while goes_on():
            if not select.select([child.stdout], [], [], HANGS)[0]:
                _keep(folder, failures, tally, f"no answer for {HANGS:.0f} s")
                return
            line = child.stdout.readline()
            if not line:
                if child.wait() != 0:
                    said = child.stderr.read().decode("utf-8", "replace")
                    _keep(folder, failures, tally, f"the process ended with {child.returncode}\n{said}")
                return
            if line.startswith(b"{") and (wrong := tally.add(json.loads(line))):
                _keep(folder, failures, tally, wrong)
    finally:
        child.kill()
        child.communicate()


def _keep(folder: Path, failures: Path, tally: Tally, wrong: str) -> None:
    """Keep the input that is in work, with what is wrong."""
    tally.failed += 1
    place = failures / f"{tally.failed:03d}"
    shutil.rmtree(place, ignore_errors=True)
    if (folder / "run").exists():
        shutil.copytree(folder / "run", place)
    place.mkdir(parents=True, exist_ok=True)
    (place / "wrong.txt").write_text(wrong)
    print(f"{place}: {wrong.strip().splitlines()[-1][:200]}", flush=True)


if __name__ == "__main__":
    raise SystemExit(main())
