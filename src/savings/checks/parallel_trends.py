"""Were the trends of the area and of the others parallel before the start?"""

from __future__ import annotations

from typing import Final

import numpy as np

from savings.checks import Check, Money, Value
from savings.counterfactual.comparison_panel import ComparisonPanel, Standing
from savings.counterfactual.model import Vector
from savings.counterfactual.tolerances import LIMIT
from savings.estimation.model import Estimate

METHOD: Final = "difference-in-differences"
CHANCE: Final = 0.05 + LIMIT


def parallel_trends(estimate: Estimate) -> Check:
    """Fail where the area drifted away from the others before the start, faster than chance lets areas drift.

    The slope of the difference between the area's costs and the mean of the others, by least squares over the
    baseline and in shares of the area's mean costs, is ranked among those of the comparison areas, each
    against the others. Failed where at most 5 % of all, the area among them, are as steep.
    Null where that could not be reached. Only difference in differences asks for it.

    Source: Angrist & Pischke (2009), *Mostly Harmless Econometrics*, section 5.2 (what happened before is the
    test of parallel trends); Conley & Taber (2011), *Inference with "difference in differences" with a small
    number of policy changes*, Review of Economics and Statistics 93(1), 113-125 (ranks among the others).
    """
    result = estimate.result
    if result.compared is None or result.compared.method != METHOD:
        return Check("parallel_trends", None, variant="none", applies=False)
    panel = result.compared.neighbours.panel
    own, others = _slopes(panel)
    standing = Standing(abs(own), np.abs(others))
    values: dict[str, Value] = {
        "own": Money(own * panel.size),
        "as_steep": standing.as_far,
        "count": len(others),
    }
    if 1 / (1 + len(others)) > CHANCE:
        return Check("parallel_trends", None, values)
    return Check("parallel_trends", standing.p_value > CHANCE, values)


def _slopes(panel: ComparisonPanel) -> tuple[float, Vector]:
    """Return the slopes of the area and of each of the others, a year, as shares of their mean costs."""
    x = np.array(panel.years, dtype=float)
    x -= x.mean()
    others = (panel.areas.sum(axis=0) - panel.areas) / (len(panel) - 1)
    sizes = np.abs(panel.areas).mean(axis=1)
    own = float((panel.own - panel.areas.mean(axis=0)) @ x / (x @ x)) / panel.size
    slopes: Vector = (panel.areas - others) @ x / (x @ x) / sizes
    return own, slopes
