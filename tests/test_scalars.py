"""What a controller types: amounts, years, rates and flags are read without doubt, or refused."""

from __future__ import annotations

import copy
import pickle
import re
from collections.abc import Callable
from decimal import Decimal

import pytest
from hypothesis import strategies as st
from properties import holds_for

from savings.case.scalars import (
    Year,
    parse_amount,
    parse_flag,
    parse_number,
    parse_percent,
    parse_rate,
    parse_scale,
    parse_text,
    parse_year,
)

NUMBERS = st.floats(min_value=-1e30, max_value=1e30, allow_nan=False).map(
    lambda number: number if abs(number) >= 1e-30 else 0.0
)
NBSP, NARROW_NBSP, THIN_SPACE = "\u00a0", "\u202f", "\u2009"


def split(number: float) -> tuple[str, str, str]:
    """Return the sign, the whole part and the decimals of a float, all digits written out."""
    whole, _, decimals = f"{abs(Decimal(repr(number))):f}".partition(".")
    return "-" if number < 0 else "", whole, decimals or "0"


def grouped(whole: str, mark: str) -> str:
    """Write a whole number in groups of three digits."""
    return re.sub(r"(?<=\d)(?=(\d{3})+$)", mark, whole)


def with_groups(mark: str, point: str) -> Callable[[float], str]:
    """Return the style that has this mark between thousands and this decimal point."""

    def written(number: float) -> str:
        sign, whole, decimals = split(number)
        # Where no group is to be seen, three decimals after a comma would be in doubt; four never are.
        return f"{sign}{grouped(whole, mark)}{point}{decimals + '0' * (len(decimals) == 3)}"

    return written


@pytest.mark.parametrize(
    "written",
    [
        pytest.param(repr, id="1234.5 or 1e+20"),
        pytest.param(lambda number: f"{number:+.16e}", id="+1.2345e+03"),
        pytest.param(lambda number: f"{number:.16E}".replace("-", "\u2212", 1), id="minus sign"),
        pytest.param(with_groups("", "."), id="1234567.5"),
        pytest.param(with_groups("_", "."), id="1_234_567.5"),
        pytest.param(with_groups(",", "."), id="1,234,567.50"),
        pytest.param(with_groups(".", ","), id="1.234.567,50"),
        pytest.param(with_groups("", ","), id="1234567,50"),
        pytest.param(with_groups("'", "."), id="1'234'567.50"),
        *(
            pytest.param(with_groups(space, point), id=f"U+{ord(space):04X} and {point}")
            for space in (" ", NBSP, NARROW_NBSP, THIN_SPACE)
            for point in ",."
        ),
    ],
)
@holds_for(number=NUMBERS, examples=100)
def test_a_number_in_an_unambiguous_style_is_read_back(
    written: Callable[[float], str], number: float
) -> None:
    """Any number written in a style that leaves no doubt is read as the same number."""
    text = written(number)
    assert parse_number(text) == number
    assert parse_amount(f" {text}{NBSP}") == number


@holds_for(
    sign=st.sampled_from(["", "-", "+", "\u2212"]),
    whole=st.integers(min_value=1, max_value=999),
    rest=st.integers(min_value=0, max_value=999),
    examples=100,
)
def test_one_comma_and_three_digits_are_always_refused(sign: str, whole: int, rest: int) -> None:
    """`1,234` is a thousand or one and a bit: it is refused, and the message writes both."""
    with pytest.raises(ValueError, match="can be read in two ways") as refused:
        parse_amount(f"{sign}{whole},{rest:03d}")
    sign = sign.replace("\u2212", "-")
    thousands, decimal = str(refused.value).partition("; write ")[2].split(" or ")
    assert thousands == f"{sign}{whole}{rest:03d}"
    assert float(decimal) == float(f"{sign}{whole}.{rest:03d}") and len(decimal.partition(".")[2]) != 3


READINGS: dict[str, Callable[[str], float]] = {
    r"\d+(\.\d+)?": float,
    r"[1-9]\d{0,2}(,\d{3})+(\.\d+)?": lambda text: float(text.replace(",", "")),
    r"[1-9]\d{0,2}(\.\d{3})+(,\d+)?": lambda text: float(text.replace(".", "").replace(",", ".")),
    r"[1-9]\d{0,2}( \d{3})+([.,]\d+)?": lambda text: float(text.replace(" ", "").replace(",", ".")),
    r"\d+,\d+": lambda text: float(text.replace(",", ".")),
}


@holds_for(text=st.from_regex(r"[0-9]{1,4}([., ][0-9]{1,4}){0,3}", fullmatch=True), examples=500)
def test_digits_and_marks_are_never_guessed(text: str) -> None:
    """Digits with points, commas and spaces are read only if there is one way to read them."""
    readings = {reading(text) for shape, reading in READINGS.items() if re.fullmatch(shape, text, re.ASCII)}
    if re.fullmatch(r"\d+\.\d+", text, re.ASCII):
        readings = {float(text)}  # a point is the decimal point of the case file itself
    if len(readings) == 1:
        assert parse_number(text) == readings.pop()
    else:
        with pytest.raises(ValueError, match="two ways" if readings else "is not a number"):
            parse_number(text)


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("1_000", 1000),
        ("1e6", 1_000_000),
        ("1.5E-6", 0.0000015),
        ("010", 10),
        ("0016", 16),
        ("+5", 5),
        (".5", 0.5),
        ("5.", 5),
        ("-0", 0),
        ("0,125", 0.125),
        ("1234,567", 1234.567),
        ("1 234", 1234),
        ("1 234 567,50", 1_234_567.5),
        (f"1{NBSP}234{NBSP}567,50", 1_234_567.5),
        ("1,234,567", 1_234_567),
        ("1.234.567", 1_234_567),
        ("\u22125", -5),
        ("\u2013 1 234", -1234),
        ("- 5", -5),
        (7, 7),
        (2.5, 2.5),
        (1e30, 1e30),
    ],
)
def test_a_number_means_what_it_says(written: str | float, number: float) -> None:
    """Numbers are decimal, with underscores, exponents and the marks of any country."""
    assert parse_number(written) == number


FULL = "write it in full, without"


@pytest.mark.parametrize(
    ("written", "message"),
    [
        ("2.0 M", f"'2.0 M' is not a number: {FULL} 'M', as 1234567.50"),
        ("2,0 Mkr", f"{FULL} 'Mkr'"),
        ("200 000 €", f"{FULL} '€'"),
        (f"200{NBSP}000{NBSP}€", f"{FULL} '€'"),
        (f"200{NARROW_NBSP}000{THIN_SPACE}EUR", f"{FULL} 'EUR'"),
        ("200k", f"{FULL} 'k'"),
        ("1e", f"{FULL} 'e'"),
        ("0x10", f"{FULL} 'x10'"),
        ("0o17", f"{FULL} 'o17'"),
        ("1:30", f"{FULL} ':30'"),
        ("12-13", f"{FULL} '-13'"),
        ("1_000_", f"{FULL} '_'"),
        ("€ 200", "'€ 200' is not a number; write it as 1234567.50"),
        ("approx. 200", "is not a number; write it as 1234567.50"),
        ("(1 234)", "a negative one is written with a minus, as -1234.50"),
        ("12 %", "'12 %' is a percentage; an amount is needed here"),
        ("12,5%", "is a percentage"),
        ("about %", "is not a number; write it as"),
        ("true", "'true' is not a number"),
        ("2015-03-01", f"{FULL} '-03-01'"),
        ("1,23,456", "is not a number"),
        ("1.23.456", "is not a number"),
        ("1 23", "is not a number"),
        ("1  234", "is not a number"),
        ("0 123", "is not a number"),
        ("0,123,456", "is not a number"),
        ("1,234.567,8", "is not a number"),
        ("--5", "is not a number"),
        ("１２", "is not a number"),
        ("inf", "'inf' is not a finite number"),
        (".inf", "'.inf' is not a finite number"),
        ("-.INF", "'-.INF' is not a finite number"),
        ("infinity", "is not a finite number"),
        ("nan", "is not a finite number"),
        (".nan", "is not a finite number"),
        ("1e999", "'1e999' is not a finite number"),
        ("1" * 400, "is not a finite number"),
        ("1.1e30", "is too large; the largest number is 1e30"),
        ("-1e31", "is too large"),
        ("5e-324", "'5e-324' is too small; beside 0 the smallest number is 1e-30"),
        (-1e-31, "is too small"),
        ("1e-400", "is too small"),
        (float("inf"), "inf is not a finite number"),
        (float("nan"), "nan is not a finite number"),
        (10**400, "is not a finite number"),
        (True, "True is not a number"),
        ([1], "a list is not a number"),
        ({"a": 1}, "a group of keys is not a number"),
    ],
)
def test_what_is_no_number_is_refused(written: object, message: str) -> None:
    """What can be read in no way is refused with the way to write it."""
    with pytest.raises(ValueError, match=re.escape(message)):
        parse_amount(written)


@pytest.mark.parametrize(
    "written", ["..", "...", "-", "–", "—", "x", "X", "n/a", "NA", "null", "~", "?", "None"]
)
def test_a_sign_for_not_known_is_no_amount(written: str) -> None:
    """What statisticians put for an unknown figure is never read as nought."""
    with pytest.raises(ValueError) as refused:
        parse_amount(written)
    assert str(refused.value) == f"{written!r} is no amount; leave the line out where the figure is not known"


@pytest.mark.parametrize("written", [None, "", "  "])
def test_nothing_is_no_amount(written: str | None) -> None:
    """An amount that is left empty is no nought."""
    with pytest.raises(ValueError, match="no amount; leave the line out"):
        parse_amount(written)


@holds_for(text=st.text(max_size=20), examples=100)
def test_any_text_is_a_number_or_a_short_refusal(text: str) -> None:
    """Whatever is written, the answer is a finite number or one `ValueError` that can be read."""
    for parse in (parse_amount, parse_rate, parse_percent, parse_scale):
        try:
            number = parse(text)
        except ValueError as refused:
            assert 0 < len(str(refused)) < 300
        else:
            assert abs(number) <= 1e30


@pytest.mark.parametrize("written", ["(" + "1" * 100_000, "1 " * 50_000, "1" * 100_000 + "x" * 100_000])
def test_a_long_text_is_refused_in_a_short_message(written: str) -> None:
    """A refusal quotes the beginning of what was written, not all of it."""
    with pytest.raises(ValueError) as refused:
        parse_amount(written)
    assert len(str(refused.value)) < 400


@pytest.mark.parametrize(
    "written", ["2008", "2008-09", "2008/09", "2008-2009", "2008/2009", "2008–09", "2008 - 09", 2008]
)
def test_a_financial_year_counts_as_the_year_it_starts_in(written: str | int) -> None:
    """`2008-09` is 2008 for the arithmetic and keeps its written label for people."""
    year = parse_year(written)
    assert year == 2008
    assert year.label == str(written)


@pytest.mark.parametrize(("written", "first"), [("1999-00", 1999), ("1999-2000", 1999), (" 2099/00 ", 2099)])
def test_a_financial_year_can_cross_a_century(written: str, first: int) -> None:
    """The second half of a financial year is the next year also where the century changes."""
    assert parse_year(written) == first
    assert parse_year(written).label == written.strip()


@pytest.mark.parametrize(
    ("written", "message"),
    [
        ("98", "'98' is not a year; write it with four digits, as 1998"),
        ("08", "'08' is not a year; write it with four digits, as 2008"),
        (98, "write it with four digits, as 1998"),
        ("2008-10", "'2008-10' is not one year; a financial year is written 2008-09"),
        ("2008-2010", "a financial year is written 2008-09"),
        ("2008-08", "a financial year is written 2008-09"),
        ("1999-99", "a financial year is written 1999-00"),
        ("2009-08", "a financial year is written 2009-10"),
        ("2008-9", "is not a year"),
        ("2008-09-01", "is not a year"),
        ("2008\n-09", "is not a year"),
        ("2008\t-09", "is not a year"),
        ("2_008", "is not a year"),
        ("2008.0", "is not a year"),
        ("yes", "'yes' is not a year; write it with four digits, as 2009 or 2008-09"),
        ("２００８", "is not a year"),
        ("", "'' is not a year"),
        ("1799", "'1799' is not a year between 1800 and 2200"),
        ("2201", "is not a year between"),
        (None, "is empty; write a year with four digits, as 2009"),
        (2008.0, "2008.0 is not a year"),
        (True, "True is not a year"),
        ([2008], "a list is not a year"),
    ],
)
def test_what_is_no_year_is_refused(written: object, message: str) -> None:
    """A year has four digits and a financial year is two that follow each other; all else is refused."""
    with pytest.raises(ValueError, match=re.escape(message)):
        parse_year(written)


@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda year: pickle.loads(pickle.dumps(year))])
def test_a_copied_year_keeps_its_label(again: Callable[[Year], Year]) -> None:
    """Copies and pickles of a year are written as the year was."""
    assert again(parse_year("2008-09")).label == "2008-09"


@pytest.mark.parametrize(
    ("written", "flag"), [("true", True), ("false", False), (True, True), (False, False)]
)
def test_true_and_false_are_the_only_flags(written: str | bool, flag: bool) -> None:
    """`true` and `false` are yes and no."""
    assert parse_flag(written) is flag


@pytest.mark.parametrize(
    "written", ["yes", "no", "on", "off", "NO", "True", "FALSE", "y", "1", 1, 0, "", None, []]
)
def test_nothing_else_is_a_flag(written: object) -> None:
    """What YAML 1.1 or Python would take for a yes or no is refused."""
    with pytest.raises(ValueError, match="is neither true nor false"):
        parse_flag(written)


@pytest.mark.parametrize(
    ("written", "rate"),
    [("0.035", 0.035), ("3.5 %", 0.035), ("3,5%", 0.035), ("-2 %", -0.02), ("0", 0), (0.5, 0.5)],
)
def test_a_rate_is_a_decimal_or_has_its_sign(written: str | float, rate: float) -> None:
    """0.035 and 3.5 % are the same rate."""
    assert parse_rate(written) == pytest.approx(rate, rel=1e-15)


@pytest.mark.parametrize("written", ["3.5", "-4", "1", 25])
def test_a_rate_of_a_hundred_percent_and_more_is_questioned(written: str | int) -> None:
    """A rate that is likely meant in percent is refused, and the message writes the decimal."""
    number = float(written)
    with pytest.raises(ValueError, match="write a rate as a decimal") as refused:
        parse_rate(written)
    assert f"did you mean {number / 100:g} ({number:g} %)?" in str(refused.value)


@pytest.mark.parametrize(("written", "percent"), [("25", 25), ("25 %", 25), ("2,5%", 2.5), (12.5, 12.5)])
def test_a_percentage_is_a_hundred_times_a_share(written: str | float, percent: float) -> None:
    """25 and 25 % are the same percentage."""
    assert parse_percent(written) == percent


@pytest.mark.parametrize("written", ["0", "0.0", "-1000", "-1e-20", 0, -1.0])
def test_a_scale_is_positive(written: str | float) -> None:
    """A history cannot be multiplied by nought or by a negative number."""
    with pytest.raises(ValueError, match="is not positive; write 1000 where the figures are in thousands"):
        parse_scale(written)


@pytest.mark.parametrize(
    "written", ["016", "153", "NO", "1e3", "true", "2015-03-01", "null", " a ", "\x1b[31m"]
)
def test_text_keeps_its_written_characters(written: str) -> None:
    """What stands in a text field stays as it is."""
    assert parse_text(written) == written


@pytest.mark.parametrize(
    ("written", "message"),
    [
        (None, "is empty; write a text"),
        ("", "is empty; write a text"),
        (" \n", "is empty; write a text"),
        (["a"], "a list is not a text; text with a colon or comma needs quotes"),
        ({"a": "b"}, "a group of keys is not a text; text with a colon or comma needs quotes"),
    ],
)
def test_what_is_no_text_is_refused(written: object, message: str) -> None:
    """A text that is empty, or that YAML took for something else, is refused."""
    with pytest.raises(ValueError, match=message):
        parse_text(written)


@pytest.mark.parametrize("written", ["-100 %", "1e30 %", "150 %", "1", "-1"])
def test_a_rate_beyond_one_is_refused(written: str) -> None:
    """With or without its sign, a rate lies between -100 % and 100 %."""
    with pytest.raises(ValueError, match="%"):
        parse_rate(written)
