"""Text that people wrote, made safe to show: control characters become visible and do nothing."""

from __future__ import annotations

import re
from typing import Final

MOST_QUOTED: Final = 60  # characters

# Control characters (C0, DEL, C1), and the marks that turn the direction of the text around them.
_CONTROL = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|[\ud800-\udfff]"
)


def visible(text: str) -> str:
    r"""Return the text in one line, with every control character written out, as `\x1b`."""
    if text.isprintable() and "  " not in text and text == text.strip(" "):  # as nearly all are
        return text
    return _CONTROL.sub(_written_out, " ".join(re.split(r"[ \t\r\n]+", text.strip())))


def harmless(text: str) -> str:
    r"""Return a part of a line with its blanks: a tab is one, other control characters are written out."""
    return _CONTROL.sub(_written_out, text.replace("\t", " "))


def brief(text: str) -> str:
    """Return a text as far as a message quotes one, without quotation marks."""
    return text if len(text) <= MOST_QUOTED else text[: MOST_QUOTED - 3] + "..."


def _written_out(match: re.Match[str]) -> str:
    code = ord(match[0])
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"
