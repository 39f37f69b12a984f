"""PNG: the main chart by itself, as points of colour, for where no SVG is taken. It needs an extra."""

from __future__ import annotations

from functools import cache
from typing import Any, Final

from savings.errors import OptionError
from savings.report.document import Layout
from savings.report.faces import svg
from savings.report.faces._element import element
from savings.report.faces._svg import FONT, WIDE, label
from savings.report.model import Report

ENDINGS = (".png",)
HAS_DOUBTS = False  # as the SVG
NEEDS_FILE = True

_WIDTH: Final = 2 * round(WIDE.width)  # in points, so that it is sharp in print as well
# What may stand for "sans-serif", the last of `FONT`: the library knows none of a machine's own choice.
_FAMILIES: Final = ("DejaVu Sans", "Helvetica", "Verdana", "Open Sans", "Ubuntu", "Cantarell", "FreeSans")


def render(report: Report, layout: Layout) -> bytes:
    """Return the picture, the same as the SVG.

    Raises:
        OptionError: as `ready` does.
    """
    return _drawn(svg.render(report, layout), _family(), width=_WIDTH)


def ready() -> None:
    """Do nothing if this machine has what draws a picture with its words.

    Raises:
        OptionError: the extra is not installed, or finds no font.
    """
    _family()


@cache
def _family() -> str:
    """Return a family of fonts with which texts are drawn; without one they would be left out in silence."""
    probe = str(
        element(
            "svg",
            {"xmlns": "http://www.w3.org/2000/svg", "width": 40, "height": 20, "font-family": FONT},
            label("Ag", (2, 15)),
        )
    )
    empty = _drawn(probe, _FAMILIES[0], skip_system_fonts=True)
    for family in _FAMILIES:
        if _drawn(probe, family) != empty:
            return family
    raise OptionError("no font on this machine; write the SVG instead")


def _drawn(picture: str, family: str, **options: Any) -> bytes:
    try:
        import resvg_py
    except ImportError:
        raise OptionError(
            "PNG needs savings[png]: pip install 'savings[png]'; "
            "or open the SVG in a browser and save a picture"
        ) from None
    drawn: bytes = resvg_py.svg_to_bytes(
        svg_string=picture, font_family=family, sans_serif_family=family, **options
    )
    return drawn
