"""Text: the report as a page, for the terminal and for reading. The only face that knows rich."""

from __future__ import annotations

import io
from collections.abc import Iterable
from typing import Final

from rich import box
from rich.console import Console
from rich.table import Table as RichTable
from rich.text import Text

from savings.report.document import (
    SIGNS,
    Aside,
    Attachment,
    Block,
    Chart,
    CostSeries,
    Facts,
    Heading,
    Items,
    Layout,
    Mark,
    Paragraph,
    Role,
    Sum,
    Table,
)
from savings.report.faces._drawn import drawn
from savings.report.model import Report
from savings.report.pages import page

ENDINGS = (".txt", ".text")
HAS_DOUBTS = True
NEEDS_FILE = False

_STYLES: Final[dict[Role, str]] = {
    "title": "bold",
    "banner": "bold yellow",
    "verdict": "bold",
    "note": "bold",
}
# A blank line stands before the verdict, and before what follows the top.
_APART: Final[tuple[Role, ...]] = ("verdict", "summary")
_MARK_STYLES: Final[dict[Mark, str]] = {"failed": "bold red", "passed": "green", "warning": "bold yellow"}
_ROW_STYLES: Final = {"plain": None, "outside": "dim", "total": "bold"}

# rich would break a line at the space inside `1 000`; a private character holds its place meanwhile.
_NBSP, _KEPT = "\u00a0", "\ue000"


def render(report: Report, layout: Layout) -> str:
    """Return the page as lines of text, no longer than the layout is wide."""
    out = io.StringIO()
    console = Console(
        file=out,
        width=layout.width,
        force_terminal=layout.color,
        color_system="standard" if layout.color else None,
        markup=False,  # nothing that a case says is taken for markup
        highlight=False,
        emoji=False,
        legacy_windows=False,
        _environ={},
    )
    blocks = list(page(report, explain=layout.explain))
    for block, after in zip(blocks, [*blocks[1:], None], strict=True):
        if isinstance(block, Heading) and isinstance(after, Chart):
            console.print()  # the title of the chart, which is what it shows, takes the heading's place
        else:
            _write(block, console)
    text = out.getvalue().replace(_KEPT, _NBSP)
    return "\n".join(line.rstrip() for line in text.split("\n")).rstrip("\n") + "\n"


def _write(block: Block, console: Console) -> None:
    match block:
        case Heading(text):
            console.print()
            console.print(_unbroken(text.upper(), "bold cyan"))
        case Paragraph(text, role):
            if role in _APART:
                console.print()
            console.print(_unbroken(text, _STYLES.get(role, "")))
        case Facts(facts):
            _items(Text(SIGNS["item"]), [f"{fact.name}: {fact.text}" for fact in facts], console)
        case Sum(text):
            _items(Text(SIGNS["figure"]), [text], console)
        case Items(mark, texts):
            _items(Text(SIGNS[mark], _MARK_STYLES.get(mark, "")), texts, console)
        case Table():
            console.print(_table(block))
            if block.caption:
                console.print(_unbroken(block.caption))
        case Chart(title=title, series=series):
            console.print(_unbroken(title, "bold"))
            if isinstance(series, CostSeries):  # of the ways, the ends of the strip say it
                console.print(_unbroken(series.unit))
            lines = drawn(block, console.width)
            for line in lines:
                console.print(Text(line, no_wrap=True, overflow="crop"))
            if not lines:
                console.print(_unbroken(block.left_out))
        case Aside(title, texts):
            console.print(_unbroken(title, "bold"))
            _items(Text(SIGNS["item"]), texts, console)
        case Attachment():
            pass  # a text has no files with it


def _items(sign: Text, texts: Iterable[str], console: Console) -> None:
    """Write a list, each item behind a sign, with its further lines below its first."""
    for text in texts:
        lines = _unbroken(text).wrap(console, console.width - 2)
        for at, line in enumerate(lines):
            begin = Text("  ") if at else Text.assemble(sign, " ")
            console.print(begin.append_text(line), soft_wrap=True)


def _table(block: Table) -> RichTable:
    table = RichTable(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False)
    for column in block.columns:
        if column.figures:
            table.add_column(column.heading, justify="right", no_wrap=True)
        else:
            table.add_column(column.heading, min_width=column.unbroken or None)
    for row in block.rows:
        table.add_row(*(cell.text for cell in row.cells), style=_ROW_STYLES[row.kind])
    return table


def _unbroken(text: str, style: str = "") -> Text:
    return Text(text.replace(_NBSP, _KEPT), style, overflow="fold")
