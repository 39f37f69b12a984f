"""What a case borrows from other areas: how much their costs change from year to year."""

from __future__ import annotations

import numpy as np

from savings.case.model import Case
from savings.case.noise import wandering
from savings.counterfactual.baseline import Baseline
from savings.estimation.figures import Borrowed
from savings.estimation.neighbours import Neighbours
from savings.local_trends.borrowed import FEWEST_AREAS


def borrowed_by(
    baseline: Baseline, neighbours: Neighbours | None, case: Case, written: Baseline | None
) -> Borrowed | None:
    """Return what the costs of a case borrow: from its comparison areas, or from its template's table.

    Case files that lie in a folder borrow nothing from each other: what is estimated of a case follows from
    its file and from the tables that it names.

    Args:
        baseline: of the case.
        neighbours: its comparison areas; None where it has none.
        case: the case, which knows the other areas of its template's table.
        written: the baseline of the case without the caller's choices, in the terms of the table; None if it
            has none.

    Returns:
        None where fewer than five areas are known.
    """
    if neighbours is not None:
        areas = neighbours.panel.areas
        noises = wandering(areas / areas.mean(axis=1, keepdims=True), baseline.x)
        return Borrowed(len(noises), float(np.median(noises))) if len(noises) >= FEWEST_AREAS else None
    table = case.beside.noises if case.beside else None
    if table is None:
        return None
    if written is None or not _has_one_sign(written):  # it is none of those that lend
        return Borrowed(table.areas, table.median) if table.areas >= FEWEST_AREAS else None
    if table.areas <= FEWEST_AREAS:
        return None
    own = float(wandering(written.y / written.y.mean(), written.x))
    return Borrowed(table.areas - 1, table.median_without(own))


def _has_one_sign(baseline: Baseline) -> bool:
    return bool((baseline.y > 0).all() or (baseline.y < 0).all())
