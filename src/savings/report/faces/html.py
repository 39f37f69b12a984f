"""HTML: the sheet of a case as one page, for the council: no script, no request, all of it in one file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import count
from pathlib import Path
from typing import Final
from urllib.parse import quote

from savings.report.document import (
    Aside,
    Attachment,
    Block,
    Chart,
    CostSeries,
    Facts,
    Heading,
    Items,
    Layout,
    Link,
    Paragraph,
    Sum,
    Table,
    TableRow,
)
from savings.report.faces._drawing import drawing
from savings.report.faces._element import Child, Element, element
from savings.report.faces._svg import NARROW, WIDE, picture
from savings.report.model import Report
from savings.report.pages.sheet import sheet

ENDINGS = (".html", ".htm")
HAS_DOUBTS = True
NEEDS_FILE = False

_POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
# The address behind a source. Only these two schemes make a link.
_ADDRESS: Final = re.compile(r" <(https?://[^\s<>]+)>$", re.IGNORECASE)
# A financial year stays in one line.
_FINANCIAL: Final = re.compile(r"(?<!\d)(\d{4})-(\d{2})(?![\d-])")


def render(report: Report, layout: Layout) -> str:
    """Return the page; with all explanations, whatever the layout says: it is read without the program."""
    return f"<!DOCTYPE html>\n{_Page(report).element()}\n"


@cache
def style() -> str:
    """Return the style sheet of the page."""
    return Path(__file__).with_name("page.css").read_text("utf-8")


class _Page:
    """The page in the making: blocks become elements, and those that belong together stand in one."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._numbers = count(1)

    def element(self) -> Element:
        """Return the whole page."""
        say, blocks = self._report.writer.say, list(sheet(self._report))
        title = next(block.text for block in blocks if isinstance(block, Paragraph) and block.role == "title")
        foot = say("page.not_a_study")
        head = element(
            "head",
            None,
            element("meta", {"charset": "utf-8"}),
            element("meta", {"http-equiv": "Content-Security-Policy", "content": _POLICY}),
            element("meta", {"name": "viewport", "content": "width=device-width, initial-scale=1"}),
            element("meta", {"name": "color-scheme", "content": "light"}),
            element("title", None, f"{title} – {self._report.writer.who}"),
            element("style", None, style() + margins(foot)),
        )
        main = [block for block in blocks if not _is_footer(block)]
        footer = [_text(block.text) for block in blocks if _is_footer(block) and isinstance(block, Paragraph)]
        body = element(
            "body",
            None,
            element("main", None, *self._main(main)),
            element("footer", None, *(element("p", None, text) for text in footer)),
        )
        return element("html", {"lang": self._report.language}, head, body)

    def _main(self, blocks: list[Block]) -> Iterator[Element]:
        """Yield the parts of the page: what stands above the verdict, the top, what follows, the sections."""
        first = next(at for at, block in enumerate(blocks) if _has_role(block, "verdict"))
        last = next(at for at, block in enumerate(blocks) if _has_role(block, "note"))
        above = sorted(blocks[:first], key=lambda block: not _has_role(block, "subtitle"))
        yield from map(self._block, above)
        shown = element("p", {"class": "shown"}, self._report.writer.say("page.shown"))
        yield element("div", {"class": "top"}, shown, *map(self._block, blocks[first : last + 1]))
        for part in _sections(blocks[last + 1 :]):
            if isinstance(part[0], Heading | Chart):
                yield element("section", None, *self._section(part))
            else:
                yield element("div", {"class": "band"}, *map(self._block, part))

    def _section(self, part: list[Block]) -> Iterator[Element]:
        """Yield a section: its heading, or the chart whose finding is one, and what follows."""
        heading = part[0].text if isinstance(part[0], Heading) else ""
        for block in part:
            match block:
                case Chart():
                    heading = block.title
                    figure = element("div", {"class": "figure"}, *self._figure(block))
                    if not any(isinstance(each, Aside) for each in part):
                        yield figure
                case Aside():
                    yield element("div", {"class": "beside"}, figure, self._block(block))
                case Table():
                    yield from self._table(block, heading)
                case _:
                    yield self._block(block)

    def _block(self, block: Block) -> Element:
        match block:
            case Heading(text, name):
                return element("h2", {"id": name or None}, _text(text))
            case Paragraph(text, "title"):
                return element("h1", None, _text(text))
            case Paragraph(text, "subtitle"):
                return element("p", {"class": "kicker"}, _text(text))
            case Paragraph(text, "verdict"):
                return element("h2", None, _text(text))
            case Paragraph(text, "banner" | "note" as role):
                return element("p", {"class": role}, _text(text))
            case Paragraph(text):
                return element("p", None, _text(text))
            case Facts(facts):
                pairs = [
                    element(
                        "div",
                        None,
                        element("dt", None, _text(fact.name)),
                        element("dd", None, _text(fact.text)),
                    )
                    for fact in facts
                ]
                return element("dl", None, *pairs)
            case Sum():
                return element("p", {"class": "sum"}, *_sum(block))
            case Items(mark, texts, leads):
                kind = {"item": "list", "figure": None}.get(mark, mark)
                named = zip(texts, leads or [""] * len(texts), strict=True)
                items = (element("li", None, *_led(text, lead)) for text, lead in named)
                return element("ul", {"class": kind}, *items)
            case Aside(title, texts, links):
                return element(
                    "div",
                    {"class": "aside"},
                    element("h3", None, _text(title)),
                    element("ul", {"class": "list"}, *(element("li", None, _text(text)) for text in texts)),
                    element("p", None, *_ways(links)),
                )
            case Attachment(text, face, name):
                written = self._report.render(face, Layout(spreadsheet=True))
                address = f"data:text/csv;charset=utf-8,{quote(written)}"
                link = element("a", {"href": address, "download": name}, text)
                return element("p", {"class": "csv"}, link)
            case Chart() | Table():
                raise AssertionError("these are more than one element")

    def _figure(self, chart: Chart) -> Iterator[Element]:
        """Yield a chart: its finding as a heading, what it counts, and the picture in two widths."""
        yield element("h2", None, _text(chart.title))
        yield element("p", {"class": "sub"}, _text(chart.subtitle))
        for size in (WIDE, NARROW):
            name = f"{chart.kind}-{size.name}"
            yield picture(name, chart.title, chart.desc, size, drawing(chart, size, name))
        if isinstance(chart.series, CostSeries) and chart.series.cut:
            yield element("p", {"class": "cap"}, _text(chart.series.cut))

    def _table(self, table: Table, heading: str) -> Iterator[Element]:
        """Yield a table in a box of its own, which scrolls on a narrow screen, and what its marks mean."""
        heads = [
            element(
                "th", {"scope": "col", "class": None if column.figures else "text"}, _text(column.heading)
            )
            for column in table.columns
        ]
        rows = [_row(row, table) for row in table.rows]
        number = next(self._numbers)
        label = self._report.writer.say("page.table", heading=f"{heading} ({number})")
        whole = element(
            "table",
            None,
            element("thead", None, element("tr", None, *heads)),
            element("tbody", None, *rows),
        )
        box = {"class": "scroll", "tabindex": "0", "role": "region", "aria-label": label}
        yield element("div", box, whole)
        if table.caption:
            yield element("p", {"class": "cap"}, _text(table.caption))


def _sections(blocks: list[Block]) -> Iterator[list[Block]]:
    """Yield the blocks from heading to heading; the title of a chart is one."""
    part: list[Block] = []
    for block in blocks:
        if part and isinstance(block, Heading | Chart):
            yield part
            part = []
        part.append(block)
    if part:
        yield part


def _is_footer(block: Block) -> bool:
    return _has_role(block, "footer")


def _has_role(block: Block, role: str) -> bool:
    return isinstance(block, Paragraph) and block.role == role


def _text(text: str) -> str:
    """Return a text with hyphens in financial years at which no line breaks."""
    return _FINANCIAL.sub("\\1\u2011\\2", text) if "-" in text else text


def _sum(block: Sum) -> Iterator[Child]:
    """Yield the sum, its three figures in the colours of the chart."""
    rest = block.text
    for part, name in zip(block.parts, ("p", "o", "s"), strict=True):
        before, found, after = rest.partition(part.text)
        if not found:
            break
        yield _text(before)
        yield element("b", {"class": name}, _text(found))
        rest = after
    yield _text(rest)


def _led(text: str, lead: str) -> Iterator[Child]:
    """Yield a text, its first words bold if they name it."""
    if lead and text.startswith(lead):
        yield element("b", None, _text(lead))
        text = text.removeprefix(lead)
    yield from _linked(text)


def _linked(text: str) -> Iterator[Child]:
    """Yield a text, the address at its end as a link."""
    address = _ADDRESS.search(text)
    if address is None:
        yield _text(text)
        return
    yield _text(f"{text[: address.start()]} ")
    yield element("a", {"href": address[1], "rel": "noreferrer"}, address[1])


def _ways(links: tuple[Link, ...]) -> Iterator[Child]:
    for at, link in enumerate(links):
        if at:
            yield ", "
        yield element("a", {"href": f"#{link.to}"}, link.text)


def _row(row: TableRow, table: Table) -> Element:
    cells = []
    for at, (cell, column) in enumerate(zip(row.cells, table.columns, strict=True)):
        kind = None if column.figures or column.unbroken else "text"
        if at:
            cells.append(element("td", {"class": kind}, _text(cell.text)))
        else:
            cells.append(element("th", {"scope": "row", "class": kind}, _text(cell.text)))
    return element("tr", {"class": None if row.kind == "plain" else row.kind}, *cells)


def margins(text: str) -> str:
    """Return the style of the printed page's foot: a text, and which page of how many."""
    written = "".join(each if each.isalnum() and each.isascii() else f"\\{ord(each):06x}" for each in text)
    foot = 'font:8pt system-ui,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,sans-serif;color:#4a5560'
    return (
        f'@page{{size:A4;margin:12mm 14mm 14mm;@bottom-left{{content:"{written}";{foot}}}'
        f'@bottom-right{{content:counter(page) " / " counter(pages);{foot}}}}}'
    )
