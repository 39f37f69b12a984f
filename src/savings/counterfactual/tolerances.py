"""How small a difference must be to be none, and why.

Left where they are: the steps of an algorithm (`mixture`), and what `case` and `money`, which import nothing
from here, count as zero.
"""

from __future__ import annotations

from typing import Final

# Of the costs that were added up: beyond 12 digits a difference says nothing, and no face shows more.
ROUNDING: Final = 1e-12

# Of the largest cost of a case: below it a difference between years is rounding, a euro in a billion.
NOISE: Final = 1e-9

# Added to a probability or a rank that is compared with a limit which it may reach exactly: 1 of 20 is 5 %.
LIMIT: Final = 1e-9

# Of two numbers that rank areas, as a share and as an amount: areas that lie as far out are tied, although
# their numbers were computed on different ways. The amount is in units of an area's usual gap.
TIE: Final = 1e-9
TIE_OF_NOTHING: Final = 1e-6

# Of an area's size: if areas usually miss less, they all do alike, and their gaps are rounding.
NO_GAP: Final = 1e-9

# Of an area's size: what a synthetic control would gain by another area; below it another mix fits as well.
NO_GAIN: Final = 1e-5

# The level of an interval that stands for its own middle, where a distribution has no median by formula.
MIDDLE: Final = 1e-3
