"""The faces of a batch: one file each, found by being there.

A text face defines `ENDINGS`, the file endings that mean it, and a class of its own name in capitals at the
front: `Csv(columns, texts, layout)` with `head`, `line(row)`, `between` and `tail`. A face that is no text
(Parquet, XLSX) defines a writer with `write(rows)` and `close()` instead.
"""
