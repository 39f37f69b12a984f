"""What all workbooks share: texts that stay texts, one date for all, the page they are printed on."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any, Final
from xml.sax.saxutils import escape

LONGEST_TEXT: Final = 32_767
# A workbook says when it was made; one date for all, so that the same figures are the same bytes.
MADE: Final = datetime(2000, 1, 1)
_A4: Final = 9
_FORBIDDEN: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")  # no text of XML


def cell_text(text: str) -> str:
    """Return a text as a cell can hold it: without what XML cannot, and not too long."""
    return _FORBIDDEN.sub("\ufffd", text)[:LONGEST_TEXT]


def plain(text: str) -> str:
    """Return a text as the library takes it for one: what is tagged as rich text it would write as XML."""
    if text.startswith("<r>") and text.endswith("</r>"):
        return f'<r><t xml:space="preserve">{escape(text)}</t></r>'
    return text


def set_page(sheet: Any, footer: str, page: str) -> None:
    """Let a sheet be printed on A4, landscape, all its columns side by side, with a line at the foot.

    Args:
        sheet: of xlsxwriter.
        footer: what stands at the left.
        page: which page of how many it is, with `&P` and `&N` for the numbers.
    """
    sheet.set_landscape()
    sheet.set_paper(_A4)
    sheet.set_margins(left=0.5, right=0.5, top=0.5, bottom=0.75)
    sheet.fit_to_pages(1, 0)
    sheet.set_footer(f"&L&8{footer}&R&8{page}")
