"""Codes of countries and currencies: ISO 3166 and ISO 4217, by the lists of Babel (Unicode CLDR).

Cases of one country share its shocks, and amounts of one currency are added up: one country, and one
currency, must have one name.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any, Final

from savings.case.scalars import either, parse_text, shown
from savings.errors import Message
from savings.languages import LANGUAGES

# Two letters in the lists of countries that are no country of ISO 3166.
_NO_COUNTRIES: Final = frozenset(
    ("AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ")
)
_OTHER_CODES: Final = {"UK": "GB"}
# What people write for a currency, and which it may be.
_SIGNS: Final = {
    "£": ("GBP",),
    "€": ("EUR",),
    "euro": ("EUR",),
    "eurot": ("EUR",),
    "euroja": ("EUR",),
    "$": ("USD", "CAD", "AUD"),
    "us$": ("USD",),
    "krone": ("NOK", "DKK"),
    "pound sterling": ("GBP",),
    "pounds sterling": ("GBP",),
    "kr": ("SEK", "NOK", "DKK", "ISK"),
    "krona": ("SEK", "ISK"),
    "kronor": ("SEK",),
    "kroner": ("NOK", "DKK"),
    "kruunu": ("SEK", "NOK", "DKK"),
    "kruunua": ("SEK", "NOK", "DKK"),
    "pound": ("GBP",),
    "pounds": ("GBP",),
    "pund": ("GBP",),
    "punta": ("GBP",),
    "puntaa": ("GBP",),
    "dollar": ("USD", "CAD", "AUD"),
    "dollars": ("USD", "CAD", "AUD"),
    "dollari": ("USD", "CAD", "AUD"),
    "dollaria": ("USD", "CAD", "AUD"),
}
# A scale and a currency, one beside the other: `1 000 €`, `k€`, `tkr`, `MEUR`, `milj. euroa`, `EUR million`.
_THOUSAND: Final = r"1[ .,\u00a0]?000|tuhatta|tuhansia|tusen|tusentals|thousands?|k|t"
_MILLION: Final = r"mio\.?|mn|m|milj\.?|millions?|miljoonaa|miljoonia|miljoner|millioner"
_CURRENCY: Final = (
    r"€|eur|euroa?|euroja|euros?|£|gbp|pounds?|puntaa|kr|sek|nok|dkk|kronor|kroner|kruunua|"
    r"(?:us)?\$|usd|dollars?"
)
_SCALED: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?:(?P<thousand>{_THOUSAND})|(?P<million>{_MILLION}))[ \u00a0]*"
        rf"(?:of )?(?P<currency>{_CURRENCY})\.?",
        rf"(?P<currency>{_CURRENCY})\.?[ \u00a0]*(?:(?P<thousand>{_THOUSAND})|(?P<million>{_MILLION}))",
    )
)
# Names that the lists of Babel do not have.
_OTHER_NAMES: Final = {
    "great britain": "GB",
    "england": "GB",
    "scotland": "GB",
    "wales": "GB",
    "northern ireland": "GB",
    "iso-britannia": "GB",
    "yhdistynyt kuningaskunta": "GB",
    "storbritannien": "GB",
    "czech republic": "CZ",
    "tsekki": "CZ",
    "turkey": "TR",
    "usa": "US",
    "the netherlands": "NL",
    "holland": "NL",
}


def parse_country(value: object) -> str:
    """Read the code of a country, in any case; `UK` is GB."""
    text = parse_text(value).strip()
    code = _OTHER_CODES.get(text.upper(), text.upper())
    if code in _countries():
        return code
    known = _country_names().get(_plain(text)) or _OTHER_NAMES.get(_plain(text))
    if known is not None:
        raise ValueError(Message("{value} is no code; write {code}", value=shown(text), code=known))
    raise ValueError(
        Message("{value} is no code of a country; write its two letters, as FI", value=shown(text))
    )


def parse_unit(value: object) -> str:
    """Read a unit: a currency by its code, in any case, or by the sign €; any other unit in words."""
    written = parse_text(value)
    text = written.strip()
    if text == "€":
        return "EUR"
    if re.fullmatch(r"[A-Za-z]{3}", text) and text.upper() in _currencies():
        return text.upper()
    codes = _codes(text)
    if codes is not None:
        raise ValueError(
            Message("{value} is no code of a currency; write {codes}", value=shown(text), codes=either(codes))
        )
    for pattern in _SCALED:
        if match := pattern.fullmatch(text):
            currency = match["currency"]
            upper = currency.upper()
            known = (upper,) if upper in _currencies() else _codes(currency) or ("EUR",)
            scale = 1000 if match["thousand"] else 1_000_000
            raise ValueError(
                Message(
                    "{value} is a currency and a scale in one; write the code alone, {codes}, and the scale "
                    "as 'scale: {scale}'",
                    value=shown(text),
                    codes=either(known),
                    scale=scale,
                )
            )
    return written


def _codes(text: str) -> tuple[str, ...] | None:
    """Return the codes of what people write for a currency; None where it is none."""
    plain = _plain(text).removesuffix(".")
    return _SIGNS.get(plain) or _currency_names().get(plain)


def is_currency(unit: str) -> bool:
    """Say whether a unit, as `parse_unit` returns it, is a currency."""
    return re.fullmatch("[A-Z]{3}", unit) is not None and unit in _currencies()


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()


@cache
def _locales() -> tuple[Any, ...]:
    from babel import Locale

    return tuple(map(Locale.parse, LANGUAGES))


@cache
def _countries() -> frozenset[str]:
    """Return the codes of ISO 3166."""
    codes = _locales()[0].territories
    return frozenset(code for code in codes if re.fullmatch("[A-Z]{2}", code)) - _NO_COUNTRIES


@cache
def _country_names() -> dict[str, str]:
    """Return the code of each country by its name in each language."""
    return {
        _plain(name): code
        for locale in _locales()
        for code, name in locale.territories.items()
        if code in _countries()
    }


@cache
def _currencies() -> frozenset[str]:
    """Return the codes of ISO 4217, past ones among them."""
    from babel.numbers import list_currencies

    return frozenset(list_currencies())


@cache
def _currency_names() -> dict[str, tuple[str, ...]]:
    """Return the code of each currency by its name in each language, of one and of many."""
    from babel.numbers import get_currency_name

    return {
        _plain(get_currency_name(code, count, locale=locale)): (code,)
        for locale in _locales()
        for code in locale.currencies
        for count in (None, 1, 2)
    }
