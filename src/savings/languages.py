"""The languages there are: one file each in `texts/`."""

from __future__ import annotations

from typing import Final

from savings import discovery

LANGUAGES: Final = discovery.names("texts")
DEFAULT: Final = "en"
