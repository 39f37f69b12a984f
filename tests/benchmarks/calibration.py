"""Whether the intervals keep their word: `savings` and its peers, side by side in one run on one machine.

    pip install -e '.[benchmark]'
    python tests/benchmarks/calibration.py --half odd --peers --pycausalimpact PYTHON

It prints Markdown: intervals and points on the yearly series of three forecasting competitions, on made
series without any effect, the speed, and a list of what was to be reached. `--half odd` are the series that
the prior of `structural` was not learned from; `--half even` those that it was (see `learn_prior.py`).

PYTHON is the interpreter of another environment, which has pycausalimpact: its last release (0.1.1, 2020)
runs neither with pandas 3 nor with statsmodels 0.15. What it does run with, on Python 3.10 or 3.11:

    python3 -m venv other
    other/bin/pip install pycausalimpact==0.1.1 'pandas<3' 'statsmodels<0.15'

that is, pandas 2.3.3, statsmodels 0.14.6, numpy 2.4.6 and scipy 1.17.1 (Python 3.11), or pandas 1.5.3,
statsmodels 0.13.5, numpy 1.23.5 and scipy 1.10.1 (Python 3.10).
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "NUMBA_NUM_THREADS")


def main(words: list[str]) -> None:
    """Read the options, and run with a single thread."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--half", choices=("odd", "even", "all"), default="even", help="of the series")
    parser.add_argument("--peers", action="store_true", help="measure the peers too")
    parser.add_argument(
        "--pycausalimpact", metavar="PYTHON", type=Path, help="and this one, in its environment"
    )
    parser.add_argument("--panels", metavar="FOLDER", type=Path, help="of the three panels in no package")
    parser.add_argument(
        "--before",
        metavar="FOLDER",
        type=Path,
        help="with an earlier version's structural.json, relative.json",
    )
    parser.add_argument("--quick", action="store_true", help="small samples, to see that it runs")
    parser.add_argument("--sample", type=int, metavar="N", help="series of a length for each peer (all)")
    parser.add_argument("--slow-sample", type=int, metavar="N", help="the same for pycausalimpact (100)")
    parser.add_argument("--cell", type=int, metavar="N", help="made series of a cell for each peer (200)")
    parser.add_argument("--slow-cell", type=int, metavar="N", help="the same for pycausalimpact (50)")
    given = parser.parse_args(words)
    os.environ.update(dict.fromkeys(THREADS, "1"))  # before numpy is loaded, which reads them then

    from calibration_run import FULL, QUICK, Panels, chosen, run

    sizes = chosen(
        QUICK if given.quick else FULL,
        sample=given.sample,
        slow_sample=given.slow_sample,
        cell=given.cell,
        slow_cell=given.slow_cell,
    )
    hidden = {"--pycausalimpact": "PYTHON", "--panels": "FOLDER", "--before": "EARLIER"}
    shown = [hidden.get(before, word) for before, word in zip(["", *words], words, strict=False)]
    command = " ".join(["python tests/benchmarks/calibration.py", *shown])
    panels = Panels(given.panels, given.before)
    run(given.half, sizes, given.peers, given.pycausalimpact, panels, command)


if __name__ == "__main__":
    main(sys.argv[1:])
