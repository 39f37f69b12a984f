"""A page of text: headings, paragraphs, lists and tables, by rich."""

from __future__ import annotations

import io
from collections.abc import Iterable

from rich.console import Console
from rich.table import Table
from rich.text import Text

from savings.report.model import Layout

# rich would break a line at the space inside `1 000`; a private character holds its place meanwhile.
_NBSP, _KEPT = "\u00a0", "\ue000"


class Page:
    """Writes headings, paragraphs, lists and tables; nothing that it is given is taken for markup."""

    def __init__(self, layout: Layout) -> None:
        self._out = io.StringIO()
        self.console = Console(
            file=self._out,
            width=layout.width,
            force_terminal=layout.color,
            color_system="standard" if layout.color else None,
            markup=False,
            highlight=False,
            emoji=False,
            legacy_windows=False,
            _environ={},
        )

    def written(self) -> str:
        """Return the page, without blanks at the ends of its lines."""
        text = self._out.getvalue().replace(_KEPT, _NBSP)
        return "\n".join(line.rstrip() for line in text.split("\n")).rstrip("\n") + "\n"

    def heading(self, text: str) -> None:
        """Write a heading, after an empty line."""
        self.console.print()
        self.console.print(_unbroken(text.upper(), "bold cyan"))

    def paragraph(self, text: str, style: str = "") -> None:
        """Write a paragraph, broken into lines."""
        self.console.print(_unbroken(text, style))

    def items(self, mark: str, items: Iterable[str]) -> None:
        """Write a list, each item behind a mark."""
        for item in items:
            wrapped = _unbroken(item).wrap(self.console, self.console.width - 2)
            for first, line in zip((True, *[False] * len(wrapped)), wrapped, strict=False):
                self.console.print(Text(f"{mark} " if first else "  ").append_text(line), soft_wrap=True)

    def lines(self, lines: Iterable[str]) -> None:
        """Write lines as they are, cut at the width."""
        for line in lines:
            self.console.print(Text(line, no_wrap=True, overflow="crop"))

    def table(self, table: Table) -> None:
        """Write a table."""
        self.console.print(table)


def _unbroken(text: str, style: str = "") -> Text:
    return Text(text.replace(_NBSP, _KEPT), style, overflow="fold")
