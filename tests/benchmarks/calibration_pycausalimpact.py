"""Answers for pycausalimpact, run by an interpreter of its own: lines of JSON in, lines of JSON out.

First comes a line with the versions that are there. Then, for each question
{"past": rows, "future": rows, "levels": numbers}, an answer: for each row null for a failure, or
{"point": numbers, "bands": lower and upper numbers for each level, "total": lower and upper at 95 %}.
Which versions it runs with, is told in `calibration.py`.
"""

from __future__ import annotations

import json
import platform
import sys
import warnings
from importlib.metadata import version
from statistics import NormalDist
from typing import Any

import numpy as np
import pandas as pd
from causalimpact import CausalImpact


def answer(before: list[float], after: list[float], levels: list[float]) -> dict[str, Any]:
    """Return what CausalImpact says with its defaults, the years that came being the period after."""
    np.random.seed(0)  # only a part of the draws of its cumulative interval can be repeated by this
    n = len(before)
    data = pd.DataFrame({"y": [*before, *after]})
    impact = CausalImpact(data, [0, n - 1], [n, len(data) - 1])
    found = impact.inferences.loc[list(range(n, len(data)))]  # its rows are in no order
    point = found["post_preds"].to_numpy()
    half = found["post_preds_upper"].to_numpy() - point
    bands = []
    for level in levels:  # its interval is the normal one, and so the same but for a factor
        factor = NormalDist().inv_cdf((1 + level) / 2) / NormalDist().inv_cdf(0.975)
        bands.append([(point - factor * half).tolist(), (point + factor * half).tolist()])
    total = [float(found[f"post_cum_pred_{side}"].iloc[-1]) for side in ("lower", "upper")]
    return {"point": point.tolist(), "bands": bands, "total": total}


def main() -> None:
    """Answer until there are no more questions."""
    warnings.simplefilter("ignore")
    packages = ("pycausalimpact", "numpy", "pandas", "scipy", "statsmodels")
    found = {"Python": platform.python_version()} | {name: version(name) for name in packages}
    print(json.dumps(found), flush=True)
    for line in sys.stdin:
        question = json.loads(line)
        rows: list[dict[str, Any] | None] = []
        for before, after in zip(question["past"], question["future"], strict=True):
            try:
                rows.append(answer(before, after, question["levels"]))
            except Exception as error:  # whatever it raises is a failure, and counted
                rows.append(None)
                print(f"failed with {error!r}", file=sys.stderr)
        print(json.dumps(rows), flush=True)


if __name__ == "__main__":
    main()
