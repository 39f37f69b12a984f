"""Markdown: the report as a page for a wiki, an issue or a converter (CommonMark, with GitHub's tables)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final
from urllib.parse import quote

from savings.report.document import (
    SIGNS,
    Aside,
    Attachment,
    Block,
    Chart,
    Facts,
    Heading,
    Items,
    Layout,
    Paragraph,
    Sum,
    Table,
    TableCell,
    TableRow,
)
from savings.report.faces._drawn import drawn
from savings.report.model import Report
from savings.report.pages import page

ENDINGS = (".md", ".markdown")
HAS_DOUBTS = True
NEEDS_FILE = False

# What begins something inside a line. An underscore inside a word begins nothing, and addresses have them.
# GitHub makes links of bare addresses, and takes what stands behind them along.
_INLINE: Final = re.compile(
    r"[\\`*\[\]<>|~$]|(?<![^\W_])_|_(?![^\W_])|&(?=#?\w+;)|:(?=//)|(?<=\bwww)\.", re.IGNORECASE
)
# The address behind a source; as it stands there, it is a link in every Markdown.
_ADDRESS: Final = re.compile(r" <https?://[^\s<>]+>$", re.IGNORECASE)
# What would make a line a heading, a list, a quotation, a rule or the underline of a heading.
_AT_START: Final = re.compile(r"#{1,6}(?=\s|$)|[-+=](?=[\s=-]|$)")
_NUMBERED: Final = re.compile(r"\d{1,9}[.)](?=\s|$)")


def render(report: Report, layout: Layout) -> str:
    """Return the page, a block after the other; nothing that a case says is taken for markup."""
    return (
        "\n\n".join(
            text for block in page(report, explain=layout.explain) if (text := _written(block, layout))
        )
        + "\n"
    )


def _written(block: Block, layout: Layout) -> str:
    match block:
        case Heading(text):
            return f"## {_heading(text)}"
        case Paragraph(text, "title"):
            return f"# {_heading(text)}"
        case Paragraph(text, "banner"):
            return _bold(text)
        case Paragraph(text, "verdict"):
            return f"## {_heading(text)}"
        case Paragraph(text, "note"):
            return f"> {_bold(text)}"
        case Paragraph(text):
            return _line(text)
        case Facts(facts):
            return "\n".join(f"- {_line(f'{fact.name}: {fact.text}')}" for fact in facts)
        case Sum(text):
            return f"- {_bold(text)}"
        case Items(mark, texts):
            sign = "" if mark in ("item", "figure") else f"{SIGNS[mark]} "
            return "\n".join(f"- {sign}{_item(text) if sign else _line(text)}" for text in texts)
        case Table():
            return _table(block)
        case Chart(title, subtitle):
            lines = drawn(block, layout.width)
            picture = "\n".join(["```text", *lines, "```"]) if lines else _line(block.left_out)
            if layout.chart and block.kind == "costs":
                picture = f"![{_inline(block.desc)}](<{_address(layout.chart)}>)"
            return f"{_bold(title)}\n\n{_line(subtitle)}\n\n{picture}"
        case Aside(title, texts):
            return "\n".join([_bold(title), "", *(f"- {_line(text)}" for text in texts)])
        case Attachment():
            return ""


def _table(block: Table) -> str:
    heads = _row(_inline(column.heading) for column in block.columns)
    rules = _row("--:" if column.figures else "---" for column in block.columns)
    lines = "\n".join([heads, rules, *(_row(_cells(row)) for row in block.rows)])
    return f"{lines}\n\n{_line(block.caption)}" if block.caption else lines


def _cells(row: TableRow) -> Iterable[str]:
    def written(cell: TableCell) -> str:
        return _bold(cell.text) if row.kind == "total" and cell.text else _inline(cell.text)

    return map(written, row.cells)


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _address(path: str) -> str:
    """Return the address of a picture, in which no character ends it."""
    return quote(path, safe="/._-~")


def _heading(text: str) -> str:
    """Return the text of a heading, of which signs at the end would be taken for its end."""
    written = _inline(text)
    return f"{written[:-1]}\\#" if written.endswith("#") else written


def _item(text: str) -> str:
    """Return an item of a list, the address at its end as a link."""
    address = _ADDRESS.search(text)
    return _inline(text) if address is None else _inline(text[: address.start()]) + address[0]


def _bold(text: str) -> str:
    return f"**{_inline(text)}**"


def _line(text: str) -> str:
    """Return a text that stands at the beginning of a line."""
    written = _item(text)
    if _NUMBERED.match(written):
        return _NUMBERED.sub(lambda number: f"{number[0][:-1]}\\{number[0][-1]}", written, count=1)
    return f"\\{written}" if _AT_START.match(written) else written


def _inline(text: str) -> str:
    """Return a text in which no character begins a markup."""
    return _INLINE.sub(lambda found: f"\\{found[0]}", text)
