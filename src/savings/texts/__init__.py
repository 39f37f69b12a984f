"""The words of the reports: one module a language, found by being there.

Each module defines `LOCALE` (for numbers and plurals), `MONEY` (the pattern of an amount with its sign) and
`MESSAGES`: the same keys and the same names in braces in every language. The part of a key before its first
point is its group (`warning`). The keys of a group stand in one run under a comment, and the keys of all
languages stand in one order.

Only plural forms may differ between languages. A counted text has one key for each form (`areas.one`,
`areas.few`, `areas.other`), and `Texts.counted` chooses among them. The text of a form that several numbers
take must have `{count}` in it: "one" is the form of 21, too, in some languages.

Beside each module stands the case that `savings new` writes: `starter.en.yaml`.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from savings import discovery
from savings.arguments import checked_name
from savings.languages import DEFAULT, LANGUAGES


@dataclass(frozen=True, eq=False)
class Texts:
    """The texts of one language. Call it with a key and the values for the names in braces."""

    language: str
    locale: str
    money: str
    messages: dict[str, str]

    @property
    def starter(self) -> str:
        """The case that `savings new` writes, read from its file when it is asked for."""
        return Path(__file__).with_name(f"starter.{self.language}.yaml").read_text("utf-8")

    def __call__(self, key: str, **values: object) -> str:
        """Return the text of a key.

        Raises:
            KeyError: the language has no such key, or a value is missing.
        """
        return self.messages[key].format(**values)

    def counted(self, key: str, count: int, **values: object) -> str:
        """Return the text of a counted key, in the plural form that the language has for the number `count`.

        A form is named as in Babel: "zero", "one", "two", "few", "many", "other". If the language has no text
        for a form, that of "other" is taken. The text may have `{count}` in it.

        Raises:
            KeyError: the language has neither the form nor "other", or a value is missing.
        """
        from babel import Locale

        form = f"{key}.{Locale.parse(self.locale).plural_form(count)}"
        return self(form if form in self.messages else f"{key}.other", count=count, **values)

    def of(self, group: str, name: str, ending: str = "", **values: object) -> str:
        """Return the text of one member of a group (a trend, a check); its bare name where there is none."""
        key = f"{group}.{name}{ending}"
        return self(key, **values) if key in self.messages else name


@cache
def load(language: str) -> Texts:
    """Return the texts of a language.

    Raises:
        OptionError: there is no such language.
    """
    module = discovery.module("texts", checked_name("language", language, LANGUAGES))
    return Texts(language, module.LOCALE, module.MONEY, module.MESSAGES)


def from_environment() -> str:
    """Return the language that the environment asks for, or English where there is no such file."""
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := os.environ.get(variable):
            language = value.lower().replace("-", "_").split("_")[0].split(".")[0]
            return language if language in LANGUAGES else DEFAULT
    return DEFAULT
