"""The faces of a report: one file each, found by being there.

A file defines `ENDINGS`, the file endings that mean it, and `render(report, layout)`.
"""
