"""Numbers and money as a language writes them, by Babel's rules."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from functools import cache
from math import floor, isfinite, log10
from typing import Final

from babel.numbers import (
    format_currency,
    format_decimal,
    format_scientific,
    get_currency_name,
    get_decimal_symbol,
    is_currency,
)

from savings.texts import Texts
from savings.visible import visible

SCALES: Final = (1e12, 1e9, 1e6)
_TOO_LONG: Final = 1e15
MISSING: Final = "–"


@dataclass(frozen=True)
class Numbers:
    """Writes figures of one unit in one language."""

    texts: Texts
    unit: str

    @property
    def is_money(self) -> bool:
        """True where the unit is a currency."""
        return _is_currency(self.unit)

    @property
    def decimal_mark(self) -> str:
        """The language's point or comma before the decimals."""
        return str(get_decimal_symbol(self.texts.locale))

    def plain(self, value: float | None, decimals: int = 0) -> str:
        """Write a number with so many decimals."""
        if value is None or not isfinite(value):
            return MISSING
        if abs(value) >= _TOO_LONG:
            return str(format_scientific(value, "0.00E0", locale=self.texts.locale)).replace("-", "−")
        pattern = "#,##0" + ("." + "0" * decimals if decimals else "")
        half_up = Decimal(repr(float(value))).quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)
        text = format_decimal(half_up, pattern, locale=self.texts.locale)
        if not any(digit in text for digit in "123456789"):
            text = text.lstrip("-−")  # no minus before a zero
        return str(text).replace("-", "−")

    def percent(self, value: float | None, decimals: int = 1) -> str:
        """Write a percentage, 100 times a share."""
        return self.texts("number.percent", number=self.plain(value, decimals))

    def level(self, level: float) -> str:
        """Write a probability in percent, with as many decimals as it has."""
        return self.percent_as_given(round(level * 100, 10))

    def percent_as_given(self, value: float) -> str:
        """Write a percentage that someone gave, with its own decimals."""
        return self.percent(value, _own_decimals(value))

    def ratio_as_given(self, value: float) -> str:
        """Write a ratio that someone gave, with its own decimals."""
        return self.plain(value, _own_decimals(value))

    def exact(self, value: float) -> str:
        """Write an amount that someone gave: all of it, with its currency sign or its unit."""
        decimals = min(_own_decimals(value), 6)
        if not self.is_money or abs(value) >= _TOO_LONG:
            return f"{self.plain(value, decimals)} {visible(self.unit)}"
        digits = "." + "0" * max(decimals, 2) if decimals else ""
        pattern = self.texts.money.format(decimals=digits)
        text = format_currency(value, self.unit, pattern, locale=self.texts.locale, currency_digits=False)
        return str(text).replace("-", "−")

    def added(self, value: float) -> str:
        """Write a sum of amounts that someone gave; to a whole unit where it was computed on the way."""
        return self.exact(value if _own_decimals(value) <= 2 else float(round(value)))

    def given(self, value: float) -> str:
        """Write an amount that someone gave in a sentence: `2 million euros`, `1,234,567 euros`."""
        size = abs(value)
        scale = next((s for s in SCALES if size > s and _own_decimals(size / s) <= 2), 1.0)
        decimals = min(_own_decimals(value / scale), 6)
        return Wording(self, scale, decimals).amount(value)

    def in_words(self, value: float) -> Wording:
        """Choose how to write an amount in a sentence: its scale and decimals, to three digits."""
        if not isfinite(value):
            value = 0.0
        size = abs(value)
        scale = next((s for s in SCALES if size >= s), 1.0)
        digits = 2 - floor(log10(size / scale)) if size else 0
        return Wording(self, scale, digits)

    def table_scale(self, values: list[float | None]) -> TableScale:
        """Choose how to write a table of figures: at most six digits before the decimals."""
        size = max((abs(v) for v in values if v is not None and isfinite(v)), default=0.0)
        scale = next((s for s in (1e12, 1e9, 1e6, 1e3) if size >= 1000 * s), 1.0)
        digits = 3 - floor(log10(size / scale)) if size else 0
        return TableScale(self, scale, min(max(digits, 0), 12))

    @property
    def unit_name(self) -> str:
        """The unit as it follows a number in a sentence: the currency's name, or the unit's own text."""
        if not self.is_money:
            return visible(self.unit)
        return str(get_currency_name(self.unit, 2, locale=self.texts.locale))


@dataclass(frozen=True)
class Wording:
    """Amounts of one sentence, all written in the same scale and to the same digit."""

    numbers: Numbers
    scale: float
    digits: int

    def number(self, value: float | None) -> str:
        """Write the number alone, in this scale: `11.8`."""
        if value is None or not isfinite(value):
            return MISSING
        scaled = value / self.scale
        return self.numbers.plain(round(scaled, self.digits), min(max(self.digits, 0), 12))

    def amount(self, value: float) -> str:
        """Write the amount with its unit: `11.8 million British pounds`."""
        return self.with_scale(self.number(value), self.numbers.unit_name)

    def with_scale(self, number: str, unit: str = "") -> str:
        """Put the word of the scale behind a number, and the unit where it is given."""
        word = self.numbers.texts(f"scale.1e{round(log10(self.scale))}") if self.scale > 1 else ""
        return " ".join(part for part in (number, word, unit) if part)


@dataclass(frozen=True)
class TableScale:
    """Figures of one table, all in the same scale and with the same decimals."""

    numbers: Numbers
    scale: float
    decimals: int

    def cell(self, value: float | None) -> str:
        """Write one figure; nothing where there is none."""
        return "" if value is None else self.numbers.plain(value / self.scale, self.decimals)

    @property
    def heading(self) -> str:
        """Say what the figures are in: `GBP 1,000`, or the unit alone."""
        unit = visible(self.numbers.unit)
        if self.scale == 1:
            return unit
        return self.numbers.texts(
            "table.unit", unit=unit, scale=self.numbers.texts(f"table.scale.1e{round(log10(self.scale))}")
        )


@cache
def _is_currency(unit: str) -> bool:
    return len(unit) == 3 and unit.isupper() and bool(is_currency(unit))


def _own_decimals(value: float) -> int:
    text = f"{value:.12f}".rstrip("0")
    return len(text.split(".")[1])
