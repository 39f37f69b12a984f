"""The faces of a batch: one file each, found by being there.

A file defines `ENDINGS`, the file endings that mean it; `NEEDS_FILE`, whether it must go to a file and not to
stdout; and a class of its own name with a capital at the front: `Csv(columns, texts, layout)` with `head`,
`line(row)`, `between` and `tail`. A face that is no text (Parquet, XLSX) has `line(row)`, and `open(path)`,
within which rows are written.
"""
