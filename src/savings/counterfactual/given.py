"""What callers give: levels, weights and figures, checked before anything is computed with them."""

from __future__ import annotations

from numbers import Real
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from savings.arguments import quoted
from savings.errors import OptionError


def checked_level(level: float) -> float:
    """Return the level.

    Raises:
        OptionError: it is not a number between 0 and 1.
    """
    if not isinstance(level, Real) or not 0 < level < 1:
        raise OptionError(f"the level must lie between 0 and 1, as 0.95; not {quoted(level)}")
    return float(level)


def checked_weights(weights: ArrayLike, count: int) -> NDArray[np.float64]:
    """Return weights for so many years, shape (count,).

    Raises:
        OptionError: they are not one finite number for each year.
    """
    found = numbers(weights)
    if found.shape != (count,) or not np.isfinite(found).all():
        raise OptionError(f"the weights must be {count} finite numbers, one for each year")
    return found


def numbers(given: Any) -> NDArray[np.float64]:
    """Return a copy of figures, as floats; what is no plain number (a text, a mask) becomes NaN."""
    try:
        if hasattr(given, "filled"):  # a masked array; asking numpy.ma would load it, which takes its time
            given = given.astype(float).filled(np.nan)
        return np.array(np.nan) if np.iscomplexobj(given) else np.array(given, dtype=float)
    except (OverflowError, TypeError, ValueError):
        return np.array(np.nan)
