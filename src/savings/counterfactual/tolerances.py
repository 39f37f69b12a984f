"""How small a difference must be to be none, and why."""

from __future__ import annotations

from typing import Final

# Beyond 12 digits a difference between sums of costs says nothing: no face shows more.
ROUNDING: Final = 1e-12
