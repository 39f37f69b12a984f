"""The bounds of a column that was read by pyarrow, and of a Parquet file before it is read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from savings.case.bounds import (
    MOST_CHARACTERS,
    bytes_unpacked,
    check_columns,
    rows_read,
    too_long,
)

if TYPE_CHECKING:
    from pyarrow.parquet import FileMetaData


def check_parquet(known: FileMetaData, columns: Sequence[str]) -> None:
    """Check what a Parquet file says of its size.

    Args:
        known: what it says of itself.
        columns: that are wanted; the others are not read.

    Raises:
        BoundError: it is over a bound.
    """
    check_columns(known.num_columns)
    rows_read().add(known.num_rows)
    unpacked = bytes_unpacked()
    places = [at for at in range(known.num_columns) if known.schema.column(at).path in columns]
    for group in range(known.num_row_groups):
        for at in places:
            unpacked.add(known.row_group(group).column(at).total_uncompressed_size)


def check_column(name: str, column: Any, numbers: NDArray[np.int64]) -> None:
    """Check how long the texts of a column are.

    Args:
        name: of the column.
        column: some of its cells, an array of pyarrow.
        numbers: of their rows.

    Raises:
        BoundError: one is too long.
    """
    import pyarrow as pa
    import pyarrow.compute as pc

    texts = column.dictionary if pa.types.is_dictionary(column.type) else column
    lengths = _lengths(texts)
    if lengths is None or (pc.max(lengths).as_py() or 0) <= MOST_CHARACTERS:
        return
    if pa.types.is_string(texts.type) or pa.types.is_large_string(texts.type):
        lengths = pc.utf8_length(texts)
    long = pc.greater(lengths, MOST_CHARACTERS).fill_null(False)
    if texts is not column:
        long = long.take(column.indices).fill_null(False)
    places = np.flatnonzero(long.to_numpy(zero_copy_only=False))
    if len(places):
        raise too_long(int(numbers[places[0]]), name)


def size_of(column: Any) -> int:
    """Return how many bytes the cells of a column are when each is written out."""
    import pyarrow as pa
    import pyarrow.compute as pc

    if not pa.types.is_dictionary(column.type):
        return int(column.nbytes)
    lengths = _lengths(column.dictionary)
    if lengths is None:
        return int(column.nbytes)
    return int(pc.sum(lengths.cast(pa.int64()).take(column.indices)).as_py() or 0)


def _lengths(column: Any) -> Any:
    """Return how many bytes each text is; None if a column holds none."""
    import pyarrow as pa
    import pyarrow.compute as pc

    kind = column.type
    texts = (pa.types.is_string, pa.types.is_large_string, pa.types.is_binary, pa.types.is_large_binary)
    return pc.binary_length(column) if any(is_text(kind) for is_text in texts) else None
