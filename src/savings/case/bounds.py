"""The bounds of a table, whatever kind of file it is: beyond them it is refused, not read.

Files grow when they are unpacked, and what a file says of its own size may be false. So what is read is
counted as well.
"""

from __future__ import annotations

from typing import Final

from savings.errors import Message

MOST_ROWS: Final = 20_000_000
MOST_COLUMNS: Final = 16_384  # as in Excel, like the two that follow
MOST_SHEET_ROWS: Final = 1_048_576
MOST_CHARACTERS: Final = 32_767
MOST_BYTES_OF_CSV: Final = 2_000_000_000
MOST_BYTES: Final = 500_000_000  # of a workbook or of Parquet, unpacked


class BoundError(Exception):
    """Something is larger than a table may be; the message says what and by which bound."""

    def __init__(self, message: Message) -> None:
        super().__init__(message)
        self.message = message


class Counter:
    """Counts what was read, up to a bound.

    Args:
        most: the bound.
        message: what is said beyond it.
    """

    def __init__(self, most: int, message: Message) -> None:
        self._left = most
        self._message = message

    def add(self, more: int) -> None:
        """Count some more.

        Raises:
            BoundError: it is over the bound now.
        """
        self._left -= more
        if self._left < 0:
            raise BoundError(self._message)


def bytes_of_csv() -> Counter:
    """Return what counts the bytes of a CSV file."""
    return Counter(MOST_BYTES_OF_CSV, Message("is over 2 GB; a table may be as large as that"))


def bytes_unpacked() -> Counter:
    """Return what counts the bytes of a workbook or a Parquet file as they are when unpacked."""
    message = Message("is over 500 MB when it is unpacked; a table may be as large as that")
    return Counter(MOST_BYTES, message)


def rows_read() -> Counter:
    """Return what counts the rows of a table."""
    return Counter(MOST_ROWS, Message("has over 20 million rows; a table may have as many"))


def check_columns(count: int) -> None:
    """Check how many columns there are.

    Raises:
        BoundError: too many.
    """
    if count > MOST_COLUMNS:
        raise BoundError(Message("has over 16,384 columns; a table may have as many"))


def too_long(row: int, column: str) -> BoundError:
    """Return the error of a cell with a text that is too long."""
    return BoundError(
        Message(
            "row {row}: {column} is over 32,767 characters; a cell may have as many", row=row, column=column
        )
    )
