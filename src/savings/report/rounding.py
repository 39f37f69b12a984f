"""As many digits as a figure's interval deserves: the step to which estimated amounts are written.

Given figures, tables, CSV and JSON are not rounded by these rules.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal
from math import floor, isfinite, log10
from typing import Final

from savings.report.numbers import SCALES, Numbers, Wording

# The step is the largest power of ten that is at most this share of the interval's width.
SHARE: Final = 50
# Percentages are whole, unless their interval is narrower, in percentage points.
NARROW: Final = 5
DIGITS: Final = 3  # without an interval
_MOST_DECIMALS: Final = 2  # before a smaller scale is chosen
_ALMOST: Final = 1e-9  # a width of 5 written in binary is still a width of 5


def exponent(lower: float, upper: float, size: float) -> int:
    """Return the power of ten to which a figure is written, whose interval has these two ends.

    It is the largest that is at most 1/50 of the width, but leaves two digits of `size`, the largest amount
    that is written with it. Without a finite interval three digits of `size` are left.
    """
    width = upper - lower
    if not (size > 0 and isfinite(size)):
        return 0
    digits = floor(log10(size))
    if not (isfinite(width) and width > 0):
        return digits - (DIGITS - 1)
    return min(floor(log10(width / SHARE) + _ALMOST), digits - 1)


def rounded(value: float, power: int) -> Decimal:
    """Return a value rounded half up to a power of ten."""
    return Decimal(repr(float(value))).quantize(Decimal(1).scaleb(power), ROUND_HALF_UP)


@dataclass(frozen=True)
class RoundedSum:
    """Projected less spent is the saving, as they are written: the three add up.

    Attributes:
        projected: what would have been spent.
        spent: what was spent.
        saving: the difference.
        power: the power of ten to which they are rounded.
    """

    projected: float
    spent: float
    saving: float
    power: int


def rounded_sum(projected: float, spent: float, saving: float, power: int) -> RoundedSum:
    """Round the three so that they add up as written.

    If they do not at the power of ten, they are rounded to a tenth of it; if they do not there either,
    `projected` becomes what was spent and the saving together.
    """
    for finer in (power, power - 1):
        parts = [rounded(value, finer) for value in (projected, spent, saving)]
        if parts[0] - parts[1] == parts[2]:
            break
    else:
        parts[0] = parts[1] + parts[2]
    return RoundedSum(float(parts[0]), float(parts[1]), float(parts[2]), finer)


@dataclass(frozen=True)
class Amounts:
    """Estimated amounts that belong together, written to one power of ten and in one scale.

    Attributes:
        words: how they are written.
        power: the power of ten to which they are rounded.
    """

    words: Wording
    power: int

    def number(self, value: float) -> str:
        """Write the number alone: `5.9`."""
        return self.words.number(float(rounded(value, self.power)))

    def scaled(self, value: float) -> str:
        """Write the number and its scale: `5.9 million`."""
        return self.words.with_scale(self.number(value))

    def of_size(self, value: float) -> str:
        """Write the amount as it stands in "a saving of …": `5.9 million`."""
        return self.words.of_size(float(rounded(value, self.power)))

    def amount(self, value: float) -> str:
        """Write the number, its scale and the unit: `5.9 million euros`."""
        return self.words.amount(float(rounded(value, self.power)))

    def at(self, power: int) -> Amounts:
        """Return the same to another power of ten, in the same scale."""
        return Amounts(replace(self.words, digits=self.words.digits + self.power - power), power)

    def is_nothing(self, value: float) -> bool:
        """Say whether a value is written as zero."""
        return rounded(value, self.power) == 0

    def showing(self, value: float) -> Amounts:
        """Return the same with a smaller power if a value, which is not zero, would be written as zero."""
        if value == 0 or not self.is_nothing(value):
            return self
        power = floor(log10(abs(value)))
        return Amounts(wording(self.words.numbers, power, self.words.scale), power)


def amounts(numbers: Numbers, power: int, size: float) -> Amounts:
    """Return how amounts up to `size` are written that are rounded to a power of ten."""
    return Amounts(wording(numbers, power, size), power)


def wording(numbers: Numbers, power: int, size: float) -> Wording:
    """Choose the scale for amounts up to `size` that are rounded to a power of ten: few decimals."""
    for scale in SCALES:
        decimals = round(log10(scale)) - power
        if size >= scale and decimals <= _MOST_DECIMALS:
            return Wording(numbers, scale, decimals)
    return Wording(numbers, 1.0, -power)


def percent_decimals(lower: float, upper: float) -> int:
    """Return how many decimals a percentage deserves whose interval has these ends, in percent."""
    return 1 if upper - lower < NARROW else 0
