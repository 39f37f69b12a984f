"""What a test sees of an HTML page or of an SVG: its elements, and its texts as a reader has them."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = {"meta", "br", "link", "img", "input"}


@dataclass
class Seen:
    """An element: its name, its attributes, all text in it, and the names of the elements around it."""

    name: str
    attributes: dict[str, str]
    around: tuple[str, ...]
    parts: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The text in the element, with hyphens as the report writes them."""
        return "".join(self.parts).replace("\u2011", "-")


class Page(HTMLParser):
    """A page that was parsed; elements that are not closed in their order raise an error."""

    def __init__(self, written: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[Seen] = []
        self._open: list[Seen] = []
        self.feed(written)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element."""
        names = [name for name, _ in attrs]
        assert len(names) == len(set(names))
        seen = Seen(
            tag, {name: value or "" for name, value in attrs}, tuple(each.name for each in self._open)
        )
        self.elements.append(seen)
        if tag not in VOID:
            self._open.append(seen)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element that is closed at once."""
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self._open.pop()

    def handle_endtag(self, tag: str) -> None:
        """Note that an element ends."""
        assert self._open.pop().name == tag

    def handle_data(self, data: str) -> None:
        """Note a text, in all elements that it is in."""
        for each in self._open:
            each.parts.append(data)

    def named(self, *names: str) -> list[Seen]:
        """Return the elements of some names, in order."""
        return [each for each in self.elements if each.name in names]

    def ids(self) -> list[str]:
        """Return all ids."""
        return [each.attributes["id"] for each in self.elements if "id" in each.attributes]
