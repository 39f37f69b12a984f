"""The colours of the page and of its charts, and which of them stand on which: one table.

Nothing is said by colour alone, and none is red or green: to spend less is not good by itself.
"""

from __future__ import annotations

from typing import Final

WHITE: Final = "#ffffff"
INK: Final = "#1a2129"
MUTED: Final = "#4a5560"
PANEL: Final = "#f3f6f9"
RULE: Final = "#d5dce3"  # between parts: an ornament, which nobody has to see
OBSERVED: Final = "#0a2342"
PROJECTED: Final = "#bf4510"
LINK: Final = "#0b4f9c"
AREAS: Final = "#848f9b"
BAND: Final = "#fbe6d9"
NARROW: Final = "#f5c6a8"
EDGE: Final = "#b8602f"

COLOURS: Final = (WHITE, INK, MUTED, PANEL, RULE, OBSERVED, PROJECTED, LINK, AREAS, BAND, NARROW, EDGE)

TEXT: Final = 4.5
GRAPHIC: Final = 3.0
# What stands on what, and the contrast that it must have (WCAG 2.2, 1.4.3 and 1.4.11). A band itself has
# less: its edge shows where it ends.
PAIRS: Final[tuple[tuple[str, str, float], ...]] = (
    (INK, WHITE, TEXT),
    (INK, PANEL, TEXT),
    (MUTED, WHITE, TEXT),
    (MUTED, PANEL, TEXT),
    (OBSERVED, WHITE, TEXT),
    (OBSERVED, PANEL, TEXT),
    (PROJECTED, WHITE, TEXT),
    (PROJECTED, PANEL, TEXT),
    (LINK, WHITE, TEXT),
    (LINK, PANEL, TEXT),
    (OBSERVED, BAND, GRAPHIC),
    (OBSERVED, NARROW, GRAPHIC),
    (OBSERVED, PROJECTED, GRAPHIC),
    (PROJECTED, BAND, GRAPHIC),
    (PROJECTED, NARROW, GRAPHIC),
    (EDGE, WHITE, GRAPHIC),
    (EDGE, BAND, GRAPHIC),
    (AREAS, WHITE, GRAPHIC),
)


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
