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

    def level_number(self, level: float) -> str:
        """Write a probability as the number of its percent: `95`. What stands behind it depends on the text.

        A Finn writes `95 %:n`, a Swede `95 procents` and `95-procentsintervallet`.
        """
        percent = round(level * 100, 10)
        return self.plain(percent, _own_decimals(percent))

    def level(self, level: float) -> str:
        """Write a probability as a label, `95 %`; sentences take its number, `level_number`."""
        return self.percent_as_given(round(100 * level, 10))

    def percent_as_given(self, value: float) -> str:
        """Write a percentage that someone gave, with its own decimals."""
        return self.percent(value, _own_decimals(value))

    def between_percents(self, lower: float | None, upper: float | None, decimals: int = 1) -> str:
        """Say between which percentages a figure lies."""
        ends = self.plain(lower, decimals), self.plain(upper, decimals)
        return self.texts("between.percent", lower=ends[0], upper=ends[1])

    def saved_between_percents(self, lower: float, upper: float) -> str:
        """Say between which percentages the saving lies, as `Wording.saved_between` does for amounts."""
        if upper < 0:
            return self.texts("saved.between.more", between=self.between_percents(-upper, -lower))
        return self.texts("saved.between.less", between=self.between_percents(lower, upper))

    def between_ratios(self, lower: float | None, upper: float | None) -> str:
        """Say between which ratios a figure lies."""
        return self.texts("between.number", lower=self.plain(lower, 2), upper=self.plain(upper, 2))

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

    def between(self, lower: float | None, upper: float | None) -> str:
        """Say between which two amounts a figure lies: `between −1.4 and 11.8 million`.

        The words around the two stand in the texts, because Finnish inflects scale and unit. It names the
        unit where it is the euro; the forms of no other are known.
        """
        of = "euros" if self.numbers.unit == "EUR" else "number"
        ends = {"lower": self.number(lower), "upper": self.number(upper)}
        if self.scale == 1:
            return self.numbers.texts(f"between.{of}", **ends)
        scale = self.numbers.texts(f"between.scale.1e{round(log10(self.scale))}")
        return self.numbers.texts(f"between.{of}.scaled", **ends, scale=scale)

    def of_size(self, value: float) -> str:
        """Write an amount as in "a saving of …": Finnish inflects scale and unit, as in `between`."""
        of = "euros" if self.numbers.unit == "EUR" else "number"
        if self.scale == 1:
            return self.numbers.texts(f"between.of.{of}", number=self.number(value))
        scale = self.numbers.texts(f"between.scale.1e{round(log10(self.scale))}")
        return self.numbers.texts(f"between.of.{of}.scaled", number=self.number(value), scale=scale)

    def saved(self, saving: float) -> str:
        """Say what the saving is, or the extra cost: no saving is negative in a sentence."""
        key = "saved.less" if saving >= 0 else "saved.more"
        return self.numbers.texts(key, amount=self.amount(abs(saving)))

    def saved_between(self, lower: float, upper: float) -> str:
        """Say between what the saving lies; the extra cost, if all of the interval is below zero."""
        if upper < 0:
            return self.numbers.texts("saved.between.more", between=self.between(-upper, -lower))
        return self.numbers.texts("saved.between.less", between=self.between(lower, upper))

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
        """Say in a few words what the figures are in: `thousand British pounds`, or the unit alone."""
        if self.scale == 1:
            return self.numbers.unit_name
        scale = self.numbers.texts(f"table.scale.1e{round(log10(self.scale))}")
        return self.numbers.texts("table.unit", unit=self.numbers.unit_name, scale=scale)

    @property
    def caption(self) -> str:
        """Say as a sentence, without its full stop, what the figures are in: `Figures in euros`.

        As in `Wording.between`, only the euro has forms of its own.
        """
        of = "money" if self.numbers.is_money else "other"
        if self.numbers.unit == "EUR":
            of = "euros"
        if self.scale == 1:
            return self.numbers.texts(f"table.in.{of}", unit=self.numbers.unit_name)
        scale = self.numbers.texts(f"table.in.1e{round(log10(self.scale))}")
        return self.numbers.texts(f"table.in.{of}.scaled", unit=self.numbers.unit_name, scale=scale)


@cache
def _is_currency(unit: str) -> bool:
    return len(unit) == 3 and unit.isupper() and bool(is_currency(unit))


def _own_decimals(value: float) -> int:
    text = f"{value:.12f}".rstrip("0")
    return len(text.split(".")[1])
