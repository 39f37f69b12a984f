"""SVG: the main chart by itself, its finding above it and the note below it."""

from __future__ import annotations

from typing import Final

from savings.report.document import Chart, Layout, Paragraph, Role
from savings.report.faces._drawing import drawing
from savings.report.faces._palette import INK, MUTED
from savings.report.faces._svg import WIDE, Card, Line, picture
from savings.report.model import Report
from savings.report.pages.chart import chart

ENDINGS = (".svg",)
HAS_DOUBTS = False  # it has room for the note alone
NEEDS_FILE = False

_LOOKS: Final[dict[Role, Line]] = {
    "title": Line(0, False, MUTED, 2),
    "subtitle": Line(0, False, MUTED, 2),
    "banner": Line(0, True, INK, 4),
    "verdict": Line(5, True, INK, 4),
    "note": Line(-1, False, INK),
}


def render(report: Report, layout: Layout) -> str:
    """Return the picture; of a case as reported only, which has no chart, a card that says so."""
    made = Card(WIDE)
    title = desc = ""
    for block in chart(report):
        match block:
            case Paragraph(text, role):
                title = title or text
                made.write(text, _LOOKS[role])
            case Chart():
                title, desc = block.title, block.desc
                made.write(block.title, Line(5, True, INK, 4))
                made.write(block.subtitle, Line(0, False, MUTED, 4))
                made.draw(drawing(block, WIDE, "costs"))
                if cut := getattr(block.series, "cut", ""):
                    made.write(cut, Line(0, False, MUTED))
    return f"{picture('costs', title, desc or title, WIDE, made.drawing(), alone=True)}\n"
