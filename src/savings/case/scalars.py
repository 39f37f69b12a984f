"""What a controller types, and what it means: years, amounts, rates, percentages, yes or no.

YAML's own rules for scalars are not used (`NO` is Norway, `010` is ten, `1:30` is no number). Each
function takes the characters as written, or a Python value where a case is built in Python, and
either reads it without doubt or raises a `ValueError` that says how to write it. Nothing is guessed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from savings.case.words import FLAGS, meant
from savings.discovery import tables
from savings.errors import Message

# The ways in which people group thousands with a space, and the apostrophe of Switzerland.
GROUP_MARKS: Final = " \u00a0\u2009\u202f'\u2019"
PLAIN: Final = re.compile(r"[+-]?(\d+(_\d+)*(\.(\d+(_\d+)*)?)?|\.\d+(_\d+)*)([eE][+-]?\d+)?", re.ASCII)
_GROUPED_BY_SPACE = re.compile(rf"([+-]?)([1-9]\d{{0,2}}(?:[{GROUP_MARKS}]\d{{3}})+)(?:[.,](\d+))?", re.ASCII)
_GROUPED_BY_COMMA = re.compile(
    r"([+-]?)([1-9]\d{0,2}(?:,\d{3})+)\.(\d+)|([+-]?)([1-9]\d{0,2}(?:,\d{3}){2,})", re.ASCII
)
_GROUPED_BY_POINT = re.compile(
    r"([+-]?)([1-9]\d{0,2}(?:\.\d{3})+),(\d+)|([+-]?)([1-9]\d{0,2}(?:\.\d{3}){2,})", re.ASCII
)
_DECIMAL_COMMA = re.compile(r"([+-]?)(\d+),(\d+)", re.ASCII)
_COMMA_OF_TWO_MINDS = re.compile(r"[+-]?[1-9]\d{0,2},\d{3}", re.ASCII)
_NUMBER_AND_MORE = re.compile(
    rf"[+-]?[\d_.,{GROUP_MARKS}]*\d[\s{GROUP_MARKS}]*([^\d\s.,{GROUP_MARKS}].*)", re.ASCII
)
_NOTHING = {"", "..", "...", "-", "–", "—", "x", "n/a", "na", "null", "~", "none", "?"}
LARGEST: Final = 1e30
SMALLEST: Final = 1e-30

_YEAR = re.compile(r"(\d{4})(?: ?[-/–] ?(\d{4}|\d{2}))?", re.ASCII)
FIRST_YEAR: Final = 1800
LAST_YEAR: Final = 2200
MOST_YEARS: Final = 60
_LARGEST_FACTOR: Final = 10
_NO_YEAR: Final = Message("is empty; write a year with four digits, as 2009")  # of all keys left out


class Year(int):
    """A year, which keeps the way in which it was written: `2008-09` counts as 2008."""

    label: str

    def __new__(cls, value: int, label: str | None = None) -> Year:
        """Make a year; without a label it is written with its four digits."""
        year = super().__new__(cls, value)
        year.label = str(value) if label is None else label
        return year

    def __reduce__(self) -> tuple[type[Year], tuple[int, str]]:  # copies and pickles keep the label
        return Year, (int(self), self.label)


def parse_year(value: object) -> Year:
    """Read `2008`, `2008-09`, `2008/09` or `2008-2009`. A financial year counts as the year it starts in."""
    if isinstance(value, Year):
        return value
    if isinstance(value, str):
        return _year(value)
    if value is None:
        raise ValueError(_NO_YEAR)
    if isinstance(value, bool) or not isinstance(value, int):
        raise ValueError(
            Message(
                "{value} is not a year; write it with four digits, as {example}",
                value=shown(value),
                example=2009,
            )
        )
    return _year(str(value))


@lru_cache(maxsize=4096)  # the same few years are written over and over
def _year(written: str) -> Year:
    text = written.strip()
    if re.fullmatch(r"\d{2}", text, re.ASCII):
        century = "19" if int(text) > 50 else "20"
        example = f"{century}{text}"
        raise ValueError(
            Message(
                "{value} is not a year; write it with four digits, as {example}",
                value=repr(text),
                example=example,
            )
        )
    match = _YEAR.fullmatch(text)
    if match is None:
        raise ValueError(
            Message(
                "{value} is not a year; write it with four digits, as 2009 or 2008-09", value=shown(written)
            )
        )
    first, second = int(match[1]), match[2]
    if second is not None and int(second) != (first + 1) % 10 ** len(second):
        right = f"{first}-{(first + 1) % 100:02d}"
        raise ValueError(
            Message(
                "{value} is not one year; a financial year is written {right}", value=repr(text), right=right
            )
        )
    if not FIRST_YEAR <= first <= LAST_YEAR:
        raise ValueError(
            Message(
                "{value} is not a year between {first} and {last}",
                value=repr(text),
                first=FIRST_YEAR,
                last=LAST_YEAR,
            )
        )
    return Year(first, text)


def parse_number(value: object) -> float:
    """Read a number that leaves no doubt: `1_000`, `1e6`, `1 234 567,50`, `1,234,567.50`, `1234,5`."""
    if isinstance(value, str):
        return _short_number(value) if len(value) <= _SHORT else _written_number(value)
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise ValueError(Message("{value} is not a number", value=shown(value)))
    try:
        number = float(value)
    except OverflowError:
        number = float("inf")
    return _within_range(number, value)


def _written_number(value: str) -> float:
    plain = value.isdecimal() and value.isascii()
    return _within_range(float(value if plain else _canonical(with_minus(value.strip()))), value)


_SHORT: Final = 40
_short_number = lru_cache(maxsize=4096)(_written_number)  # each rule that looks at an amount asks for it


def _within_range(number: float, value: object) -> float:
    if number != number or abs(number) == float("inf"):
        raise ValueError(Message("{value} is not a finite number", value=shown(value)))
    if abs(number) > LARGEST:
        raise ValueError(Message("{value} is too large; the largest number is 1e30", value=shown(value)))
    if abs(number) < SMALLEST and (number or _is_no_zero(value)):
        raise ValueError(
            Message("{value} is too small; beside 0 the smallest number is 1e-30", value=shown(value))
        )
    return number


def _is_no_zero(value: object) -> bool:
    """Say whether a number that came out as zero is written as none: `1e-400`."""
    return isinstance(value, str) and re.search(r"^[^eE]*[1-9]", value) is not None


def parse_amount(value: object) -> float:
    """Read an amount of money (or of the case's unit)."""
    if is_no_amount(value):
        raise ValueError(no_amount(value))
    return parse_number(value)


def is_no_amount(value: object) -> bool:
    """Say whether what stands in the place of an amount says that there is none: nothing, `-`, `n/a`."""
    return value is None or (isinstance(value, str) and value.strip().lower() in _NOTHING)


def no_amount(value: object, *, cell: bool = False) -> Message:
    """Say that a line of a case, or a cell of a table, holds no amount."""
    written = (
        Message("there is no amount")
        if value in (None, "")
        else Message("{value} is no amount", value=shown(value))
    )
    if cell:
        return Message("{written}; leave the cell empty where the figure is not known", written=written)
    return Message("{written}; leave the line out where the figure is not known", written=written)


def parse_scale(value: object) -> float:
    """Read the number that `history` is multiplied by: a positive one."""
    if isinstance(value, str) and re.fullmatch(r"[1-9]\d{0,2}\.\d{3}", value.strip(), re.ASCII):
        thousands, decimal = value.strip().replace(".", ""), float(value)
        raise ValueError(in_two_ways(value.strip(), thousands, f"{decimal:g}"))
    number = parse_number(value)
    if number <= 0:
        raise ValueError(
            Message(
                "{value} is not positive; write 1000 where the figures are in thousands", value=shown(value)
            )
        )
    return number


def parse_sign(value: object) -> int:
    """Read the sign of the costs in the accounts: -1 where they are printed with a minus, otherwise 1."""
    if isinstance(value, str):
        value = {"1": 1, "+1": 1, "-1": -1}.get(with_minus(value.strip()), value)
    if isinstance(value, bool) or not isinstance(value, int) or value not in (1, -1):
        raise ValueError(
            Message(
                "{value} is no sign; write -1 where costs have a minus in the accounts, or 1",
                value=shown(value),
            )
        )
    return value


def parse_rate(value: object) -> float:
    """Read a rate as a decimal (`0.035`), or with its sign (`3.5 %`)."""
    if isinstance(value, str) and value.strip().endswith("%"):
        number = parse_number(value.strip()[:-1]) / 100
        if abs(number) >= 1:
            raise ValueError(
                Message("{value} is not a rate; it must lie between -100 % and 100 %", value=shown(value))
            )
        return number
    number = parse_number(value)
    if abs(number) >= 1:
        raise ValueError(
            Message(
                "{value} would be {percent:.12g} %; write a rate as a decimal: "
                "did you mean {share:.12g} ({number:.12g} %)?",
                value=shown(value),
                percent=number * 100,
                share=number / 100,
                number=number,
            )
        )
    return number


def parse_share(value: object) -> float:
    """Read a share of a whole: `0.7`, or `70 %`."""
    if isinstance(value, str) and value.strip().endswith("%"):
        number = parse_number(value.strip()[:-1]) / 100
    else:
        number = parse_number(value)
    if not 0 <= number <= 1:
        wrong = Message("{value} is not a share between 0 and 1", value=shown(value))
        if 2 <= number <= 100:
            meant = f"{number / 100:.12g} ({number:.12g} %)"
            raise ValueError(Message("{wrong}; did you mean {meant}?", wrong=wrong, meant=meant))
        raise ValueError(wrong)
    return number


def half_of_last_digit(value: object) -> float:
    """Return half a unit of the last digit with which a share is written: 0.0005 for `33.3 %` and `0.333`.

    A share is meant to a whole percent at least, also if it is written as `0.3`. 0 and 1 are exact.
    """
    written = str(value).strip()
    number, unit = (written[:-1].strip(), 0.01) if written.endswith("%") else (written, 1.0)
    decimals = re.search(r"[.,](\d+)$", number, re.ASCII)
    if not decimals and number.strip() in ("0", "100"):
        return 0.0
    if not decimals:
        return 0.5 * unit if unit < 1 else 0.0
    return 0.5 * min(unit * 10.0 ** -len(decimals[1]), 0.01)


def parse_factor(value: object) -> float:
    """Read what an amount is multiplied by: `0.8`, `1.2`, or `80 %`."""
    if isinstance(value, str) and value.strip().endswith("%"):
        return parse_factor(parse_number(value.strip()[:-1]) / 100)
    number = parse_number(value)
    if number < 0:
        raise ValueError(
            Message("{value} is negative; 0.8 leaves 80 % of an amount, 0 nothing", value=shown(value))
        )
    if number > _LARGEST_FACTOR:
        raise ValueError(
            Message(
                "{value} would multiply by {number:.12g}; did you mean {meant:.12g}?",
                value=shown(value),
                number=number,
                meant=number / 100,
            )
        )
    return number


def parse_discount_rate(value: object) -> float | str:
    """Read a discount rate: a decimal (`0.035`), with its sign (`3.5 %`), or the name of an official one."""
    if isinstance(value, str) and re.search(r"[^\W\d_eE]", value):
        known = tables("money.discount_rates")
        if value.strip() not in known:
            raise ValueError(
                Message(
                    "{value} is no rate; write a decimal, as 0.035, or one of {known}",
                    value=shown(value),
                    known=", ".join(known),
                )
            )
        return value.strip()
    rate = parse_rate(value)
    if rate < 0:
        raise ValueError(Message("{value} is negative; a discount rate is zero or more", value=shown(value)))
    return rate


def parse_year_count(value: object) -> int:
    """Read a number of years: a whole one, from 1 to 60."""
    number = parse_number(value)
    if number != int(number) or number < 1:
        raise ValueError(
            Message("{value} is not a number of years; write a whole one, as 10", value=shown(value))
        )
    if number > MOST_YEARS:
        raise ValueError(
            Message(
                "{value} years are too many; {most} is the most that can be looked ahead",
                value=shown(value),
                most=MOST_YEARS,
            )
        )
    return int(number)


def parse_percent(value: object) -> float:
    """Read a percentage, 100 times a share: `25`, or `25 %`."""
    if isinstance(value, str) and value.strip().endswith("%"):
        value = value.strip()[:-1]
    return parse_number(value)


def parse_flag(value: object) -> bool:
    """Read `true` or `false`, or a word of another language for it, and nothing else."""
    if isinstance(value, bool):
        return value
    word = FLAGS.english(value)
    if word in ("true", "false"):
        return word == "true"
    if isinstance(value, str) and (near := meant(value, ("true", "false"))) is not None:
        raise ValueError(
            Message("{value} is neither true nor false; write {meant}", value=shown(value), meant=near)
        )
    raise ValueError(
        Message("{value} is neither true nor false; write one of these, in small letters", value=shown(value))
    )


def parse_text(value: object) -> str:
    """Keep the written characters: `016` stays `016`."""
    if isinstance(value, str) and value.strip():
        return value
    if value is None or isinstance(value, str):
        raise ValueError(Message("is empty; write a text"))
    raise ValueError(
        Message("{value} is not a text; text with a colon or comma needs quotes", value=shown(value))
    )


def with_minus(text: str) -> str:
    """Write the minus sign, and a dash in front, as the hyphen that stands for a minus."""
    text = text.replace("\u2212", "-")
    return "-" + text[1:].lstrip(" \u00a0") if text.startswith(("-", "\u2013")) else text


def _canonical(text: str) -> str:
    """Return the number in the characters that `float` reads; raise a `ValueError` where there is doubt."""
    if PLAIN.fullmatch(text):
        return text
    if match := _GROUPED_BY_SPACE.fullmatch(text):
        sign, whole, decimals = match.groups()
        return f"{sign}{re.sub(r'[^0-9]', '', whole)}.{decimals or 0}"
    for pattern in (_GROUPED_BY_COMMA, _GROUPED_BY_POINT):
        if match := pattern.fullmatch(text):
            sign = match[1] or match[4] or ""
            whole = match[2] or match[5]
            return f"{sign}{re.sub(r'[^0-9]', '', whole)}.{match[3] or 0}"
    if _COMMA_OF_TWO_MINDS.fullmatch(text):
        thousands, decimal = text.replace(",", ""), without_doubt(text.replace(",", "."))
        raise ValueError(in_two_ways(text, thousands, decimal))
    if match := _DECIMAL_COMMA.fullmatch(text):
        return f"{match[1]}{match[2]}.{match[3]}"
    raise ValueError(_refusal(text))


def in_two_ways(text: str, one: str, other: str) -> Message:
    """Say that a number can be read in two ways, and how to write each."""
    return Message(
        "'{text}' can be read in two ways; write {one} or {other}", text=text, one=one, other=other
    )


def without_doubt(text: str) -> str:
    """Write a number with three decimals so that they can be nothing else: `120.0`, `1.25`, `4.8170`."""
    shorter = text.rstrip("0")
    if shorter.endswith("."):
        return f"{shorter}0"
    return f"{text}0" if shorter == text else shorter


def _refusal(text: str) -> Message:
    """Say what is wrong with something that is no number, and how to write it."""
    lowered = text.lower().lstrip("+-.")
    if lowered in ("inf", "infinity", "nan"):
        return Message("{value} is not a finite number", value=repr(text))
    if text.endswith("%") and re.search(r"\d", text, re.ASCII):
        return Message("{value} is a percentage; an amount is needed here, as 1234567.50", value=shown(text))
    if text.startswith("(") and text.endswith(")") and re.search(r"\d", text, re.ASCII):
        return Message(
            "{value} is not a number; a negative one is written with a minus, as -1234.50", value=shown(text)
        )
    if match := _NUMBER_AND_MORE.fullmatch(text):
        return Message(
            "{value} is not a number: write it in full, without {more}, as 1234567.50 ('costs.unit' names "
            "the unit, 'costs.scale' says 1000 where the history is in thousands)",
            value=shown(text),
            more=shown(match[1].strip()),
        )
    return Message("{value} is not a number; write it as 1234567.50", value=shown(text))


def either(words: Sequence[str]) -> str:
    """Write some words as a choice: `SEK or NOK or DKK`."""
    if len(words) < 2:
        return "".join(words)
    return Message("{before} or {last}", before=either(words[:-1]), last=words[-1])


def shown(value: object) -> str:
    """Show a value in a message, briefly."""
    if isinstance(value, dict):
        return Message("a group of keys")
    if isinstance(value, list | tuple):
        return Message("a list")
    text = repr(value)
    return text if len(text) <= 60 else text[:56] + "...'"
