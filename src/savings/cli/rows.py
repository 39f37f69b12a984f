"""Where the rows of a batch go: a stream of text, or a file of a table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from savings.cli.output import Stream, stream, table_to

if TYPE_CHECKING:
    from savings.batch.work import Done, Order


class Rows(Protocol):
    """Takes rows as they come; `read` is False once nobody reads them."""

    @property
    def read(self) -> bool:
        """Whether somebody reads."""

    def write(self, rows: Sequence[Any]) -> None:
        """Write some rows, as the face has made them."""

    def pieces(self, several: Sequence[Done]) -> Iterator[Sequence[Done]]:
        """Yield cases as many at a time as can be written at once; wait before each until they can."""


@contextmanager
def rows_to(order: Order, output: Path | None) -> Iterator[Rows]:
    """Open the place for the rows, and bring it to its end when the block ends."""
    from savings.batch.work import face

    made = face(order)
    if hasattr(made, "open"):
        with table_to(output) as beside, made.open(beside) as table:
            yield table
        return
    with stream(output, for_people=order.face == "text") as out:
        text = _Text(out, made.head, made.between)
        yield text
        out.write(made.tail)


class _Text:
    def __init__(self, out: Stream, head: str, between: str) -> None:
        self._out, self._between, self._before = out, between, ""
        self._out.write(head)

    @property
    def read(self) -> bool:
        return self._out.read

    def pieces(self, several: Sequence[Done]) -> Iterator[Sequence[Done]]:
        if self._out.piece is None:
            yield several
            return
        begin, size = 0, 0
        for at, done in enumerate(several):
            more = sum(map(len, done.rows))
            if at > begin and size + more > self._out.piece:
                self._out.wait()
                yield several[begin:at]
                begin, size = at, 0
            size += more
        if several:
            self._out.wait()
            yield several[begin:]

    def write(self, rows: Sequence[Any]) -> None:
        if rows:
            self._out.write(self._before + self._between.join(rows))
            self._before = self._between
