"""What the noise of other areas says of an area's own: variances are drawn towards the usual one."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

FEWEST_AREAS: Final = 5  # of fewer the median says little
DEGREES: Final = (
    2  # of freedom that the others' noise counts for; the area's own has one for each yearly change
)
FARTHEST: Final = (
    3.0  # times its own noise, or a third of it: figures that never change say little, here and there
)

_Vector = NDArray[np.float64]


def moderation(own: _Vector, others: _Vector, count: int) -> _Vector:
    """Return by what the variance of each series is multiplied to stand between its own and the others'.

    With n baseline years there are n - 1 yearly changes, so that the others have the share a = 2/(n + 1):

        (1 - a) + a (others / own)^2

    The same factor holds for all years, so that sums and later steps need know nothing of it. It is 1 where
    no other areas are known.

    Source: Smyth (2004), *Linear models and empirical Bayes methods for assessing differential expression in
    microarray experiments*, Statistical Applications in Genetics and Molecular Biology 3(1), article 3,
    section 3 (variances moderated by a prior with degrees of freedom of its own). The degrees and the bound
    on the ratio were chosen on the even halves of families of public spending (docs/calibration.md).

    Args:
        own: how much each series changes from year to year, shape (series,).
        others: how much the median one of the other areas does, shape (series,); NaN where none are known.
        count: how many years the baseline has.
    """
    share = DEGREES / (DEGREES + count - 1)
    ratio = np.clip(others, own / FARTHEST, own * FARTHEST) / np.where(own > 0, own, 1)
    ratio = np.where(own > 0, ratio, FARTHEST)
    factor: _Vector = np.where(np.isfinite(others), 1 - share + share * ratio**2, 1.0)
    return factor
