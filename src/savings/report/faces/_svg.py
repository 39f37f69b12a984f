"""What charts are drawn with: lines, texts, scales, labels that keep clear of each other.

Everything is said by attributes on the elements: a style sheet is not applied inside a picture everywhere.
Coordinates are those of the picture's own box, whose width is fixed; a page scales it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import ceil, floor, isfinite, log10
from typing import Final, NamedTuple

from savings.report.faces._element import Element, element, number
from savings.report.faces._palette import INK, MUTED, RULE, WHITE

FONT: Final = (
    "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Arial, sans-serif"
)
Place = tuple[float, float]

# How wide characters are, in parts of the size of the text; somewhat more than in the fonts above.
_WIDE: Final = dict.fromkeys("mwMW@%—", 0.95)
_SLIM: Final = dict.fromkeys(" ijl.,;:!|'·\u00a0\u202f", 0.29) | dict.fromkeys("Itfr()[]-/", 0.42)
_USUAL, _CAPITAL, _BOLD = 0.58, 0.68, 1.07
_FOREIGN: Final = 1.05
_LATIN: Final = "\u0250"


@dataclass(frozen=True)
class Size:
    """A size of the charts.

    Attributes:
        name: of the variant: "wide" or "narrow".
        width: of the picture.
        height: of the part that is drawn on.
        text: the size of the text.
    """

    name: str
    width: float
    height: float
    text: float

    @property
    def line(self) -> float:
        """The height of a line of text."""
        return self.text * 1.25


WIDE: Final = Size("wide", 712, 310, 14)
NARROW: Final = Size("narrow", 360, 260, 15)


@dataclass(frozen=True)
class Drawing:
    """What is drawn, and how high it is."""

    parts: tuple[Element, ...]
    height: float


def picture(
    name: str, title: str, desc: str, size: Size, drawing: Drawing, *, alone: bool = False
) -> Element:
    """Return a picture with its title and description, whose ids begin with `name`.

    One that is alone in its file has its size; one in a page has that of its place there.
    """
    height = ceil(drawing.height)
    return element(
        "svg",
        {
            "xmlns": "http://www.w3.org/2000/svg",
            "class": None if alone else size.name,
            "width": size.width if alone else None,
            "height": height if alone else None,
            "viewBox": f"0 0 {number(size.width)} {height}",
            "role": "img",
            "aria-labelledby": f"{name}-title",
            "aria-describedby": f"{name}-desc",
            "font-family": FONT,
            "font-size": size.text,
            "fill": INK,
        },
        element("title", {"id": f"{name}-title"}, title),
        element("desc", {"id": f"{name}-desc"}, desc),
        *drawing.parts,
    )


def width_of(text: str, size: float, bold: bool = False) -> float:
    """Return about how wide a text is; rather too much than too little."""
    return size * (_BOLD if bold else 1) * sum(map(_width, text))


def _width(character: str) -> float:
    if character in _SLIM:
        return _SLIM[character]
    if character in _WIDE:
        return _WIDE[character]
    if character >= _LATIN and not "\u2010" <= character <= "\u2122":
        return _FOREIGN
    return _CAPITAL if character.isupper() else _USUAL


def fitted(text: str, room: float, size: float, bold: bool = False) -> str:
    """Return as much of a text as there is room for."""
    if _count(text, room, size, bold) == len(text):
        return text
    return text[: _count(text, room - width_of("…", size, bold), size, bold)].rstrip() + "…"


def wrapped(text: str, room: float, size: float, bold: bool = False, most: int | None = None) -> list[str]:
    """Return the lines of a text, at most `most`; a word without room is cut into pieces."""
    lines: list[str] = []
    line = ""
    for word in text.split(" "):
        longer = f"{line} {word}" if line else word
        if _count(longer, room, size, bold) == len(longer):
            line = longer
            continue
        if line:
            lines.append(line)
        while (count := max(_count(word, room, size, bold), 1)) < len(word):
            lines.append(word[:count])
            word = word[count:]
        line = word
        if most is not None and len(lines) > most:
            break
    if line:
        lines.append(line)
    if most is not None and len(lines) > most:
        return [*lines[: most - 1], fitted(f"{lines[most - 1]} …", room, size, bold)]
    return lines


def _count(text: str, room: float, size: float, bold: bool) -> int:
    """Return how many characters of a text there is room for."""
    left = room / (size * (_BOLD if bold else 1))
    for at, character in enumerate(text):
        left -= _width(character)
        if left < 0:
            return at
    return len(text)


def label(
    text: str,
    place: Place,
    anchor: str = "start",
    fill: str | None = None,
    bold: bool = False,
    size: float | None = None,
) -> Element:
    """Return a text whose baseline begins (or ends, or has its middle) at a place."""
    return element(
        "text",
        {
            "x": place[0],
            "y": place[1],
            "text-anchor": None if anchor == "start" else anchor,
            "font-weight": "bold" if bold else None,
            "fill": fill,
            "font-size": size,
        },
        text,
    )


def line(one: Place, other: Place, stroke: str = RULE, width: float = 1, dash: str | None = None) -> Element:
    """Return a straight line."""
    return element(
        "path",
        {"d": way([one, other]), "stroke": stroke, "stroke-width": width, "stroke-dasharray": dash},
    )


def stroke(
    d: str,
    colour: str,
    width: float,
    dash: str | None = None,
    clip: str | None = None,
    cap: str | None = None,
) -> Element | None:
    """Return the line along a path; nothing for an empty one."""
    if not d:
        return None
    return element(
        "path",
        {
            "d": d,
            "fill": "none",
            "stroke": colour,
            "stroke-width": width,
            "stroke-dasharray": dash,
            "stroke-linejoin": "round",
            "stroke-linecap": cap,
            "clip-path": clip and f"url(#{clip})",
        },
    )


def area(d: str, fill: str, edge: str, dash: str, clip: str) -> Element:
    """Return a filled path with an edge of dashes."""
    return element(
        "path",
        {"d": d, "fill": fill, "stroke": edge, "stroke-dasharray": dash, "clip-path": f"url(#{clip})"},
    )


def rect(
    place: Place,
    width: float,
    height: float,
    fill: str,
    edge: str | None = None,
    dash: str | None = None,
    clip: str | None = None,
) -> Element:
    """Return a box, with an edge if it is to have one."""
    return element(
        "rect",
        {
            "x": place[0],
            "y": place[1],
            "width": width,
            "height": height,
            "fill": fill,
            "stroke": edge,
            "stroke-dasharray": dash,
            "clip-path": clip and f"url(#{clip})",
        },
    )


def way(places: Iterable[Place], digits: int = 1) -> str:
    """Return a path through places, written as steps, which are shorter than places."""
    factor = 10**digits
    at: tuple[int, int] | None = None
    parts = []
    for x, y in places:
        to = round(x * factor), round(y * factor)
        if at is None:
            parts.append(f"M{_pair(to[0] / factor, to[1] / factor)}")
        else:
            parts.append(f"l{_pair((to[0] - at[0]) / factor, (to[1] - at[1]) / factor)}")
        at = to
    return "".join(parts)


def _pair(x: float, y: float) -> str:
    second = number(y)
    return f"{number(x)}{second}" if second.startswith("-") else f"{number(x)} {second}"


def dots(places: Iterable[Place]) -> str:
    """Return a path that is a dot at each place, if its ends are round."""
    return "".join(f"M{_pair(x, y)}h0" for x, y in places)


def clip(name: str, left: float, top: float, width: float, height: float) -> Element:
    """Return a frame beyond which nothing is drawn."""
    frame = element("rect", {"x": left, "y": top, "width": width, "height": height})
    return element("clipPath", {"id": name}, frame)


@dataclass(frozen=True)
class Scale:
    """Where figures stand: from `low` at `begin` to `high` at `end`."""

    low: float
    high: float
    begin: float
    end: float

    def __call__(self, value: float) -> float:
        """Return the place of a figure; of one far beyond the scale, a place beyond it."""
        span = self.high - self.low
        part = (value - self.low) / span if isfinite(value) else (9.0 if value > 0 else -9.0)
        return self.begin + (self.end - self.begin) * min(max(part, -9.0), 9.0)


def ticks(low: float, high: float, most: int) -> tuple[list[float], float]:
    """Return round figures from `low` to `high`, at most about `most`, zero among them; and their step."""
    raw = (high - low) / max(most, 1)
    power = 10.0 ** floor(log10(raw))
    step = power * next(each for each in (1, 2, 2.5, 5, 10) if each * power >= raw * (1 - 1e-9))
    first, last = ceil(low / step - 1e-9), floor(high / step + 1e-9)
    return [at * step for at in range(first, last + 1)], step


def decimals_of(step: float) -> int:
    """Return how many decimals figures need that are so far apart."""
    return next((count for count in range(13) if abs(round(step, count) - step) <= step * 1e-6), 12)


def spread(wanted: Sequence[float], heights: Sequence[float], top: float, bottom: float) -> list[float]:
    """Return the tops of labels that do not overlap, each near where its middle is wanted, in their order."""
    order = sorted(range(len(wanted)), key=lambda at: wanted[at])
    placed, free = [0.0] * len(wanted), top
    for at in order:
        placed[at] = max(wanted[at] - heights[at] / 2, free)
        free = placed[at] + heights[at]
    limit = bottom
    for at in reversed(order):
        placed[at] = min(placed[at], limit - heights[at])
        limit = placed[at]
    return placed


def years_below(years: Sequence[tuple[float, str]], y: float, size: Size, left: float) -> list[Element]:
    """Return the years below their places, the last one and as many before it as there is room for."""
    parts: list[Element] = []
    free = size.width
    for x, text in reversed(years):
        half = width_of(text, size.text) / 2
        x = min(x, size.width - half)
        if x + half <= free and x - half >= left:
            parts.append(label(text, (x, y), "middle", MUTED))
            free = x - half - size.text
    return parts[::-1]


class Line(NamedTuple):
    """How the lines of a text look: by how much larger than usual, whether bold, and at most how many."""

    larger: float
    bold: bool
    fill: str
    most: int | None = None


class Card:
    """A drawing that stands alone, with texts above and below what is drawn; it grows downwards."""

    MARGIN: Final = 16.0

    def __init__(self, size: Size) -> None:
        self.size, self.height = size, self.MARGIN
        self._inner = size.width - 2 * self.MARGIN
        self._parts: list[Element] = []

    def write(self, text: str, look: Line) -> None:
        """Add a text, as many lines as it needs or may have."""
        size = self.size.text + look.larger
        for each in wrapped(text, self._inner, size, look.bold, look.most):
            self.height += size * 1.3
            place = (self.MARGIN, self.height)
            self._parts.append(label(each, place, fill=look.fill, bold=look.bold, size=size))
        self.height += self.size.text * 0.4

    def draw(self, drawing: Drawing) -> None:
        """Add what is drawn, somewhat smaller: it was as wide as the card."""
        factor = self._inner / self.size.width
        self.height += self.size.text * 0.4
        place = f"translate({number(self.MARGIN)} {number(self.height)}) scale({factor:.3f})"
        self._parts.append(element("g", {"transform": place}, *drawing.parts))
        self.height += drawing.height * factor + self.size.text / 2

    def drawing(self) -> Drawing:
        """Return the card on white ground."""
        height = self.height + self.MARGIN
        ground = element("rect", {"width": self.size.width, "height": ceil(height), "fill": WHITE})
        return Drawing((ground, *self._parts), height)
