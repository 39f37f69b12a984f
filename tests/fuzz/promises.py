"""What must hold of a run of the command, whatever it was given."""

from __future__ import annotations

import csv
import io
import json
import re
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any, NoReturn

import openpyxl
from command import in_process
from pyarrow import parquet

from fuzz.inputs import Input

_NUMBER = re.compile(r"[−-]?\d(?:[\d,.\u00a0\u202f ]*\d)?")
_SCALES = [10.0**power for power in range(-12, 303, 3)]


class BrokenPromiseError(Exception):
    """A promise that does not hold of an input."""


def check(made: Input, done: CompletedProcess[bytes], folder: Path) -> bool:
    """Check the promises; return whether anything was estimated.

    Args:
        made: what the command was given.
        done: what it wrote.
        folder: where it ran; what it wrote with `-o` stands beside it.

    Raises:
        BrokenPromiseError: one does not hold.
    """
    said = done.stderr.decode("utf-8", "replace")
    if done.returncode not in (0, 1, 2):
        raise BrokenPromiseError(f"status {done.returncode}")
    if "Traceback" in said or "Warning:" in said:
        raise BrokenPromiseError("a traceback or a warning on stderr")
    if done.returncode and not (said.strip() or done.stdout.strip()):
        raise BrokenPromiseError(f"status {done.returncode} without a word")
    command = made.arguments[0]
    if command == "check":
        return done.returncode == 0
    face = made.arguments[made.arguments.index("-f") + 1]
    if command == "estimate":
        if done.returncode:
            if done.stdout:
                raise BrokenPromiseError("a refused case has a result")
            return False
        _report(made, face, done.stdout, folder)
        return True
    file = next(folder.parent.glob("rows.*"), None)
    if file is None:
        if done.returncode == 0:
            raise BrokenPromiseError("no rows and no complaint")
        return False
    return _rows(file, face, "--summary" in made.arguments)


def _report(made: Input, face: str, written: bytes, folder: Path) -> None:
    """Check a report against the same report as JSON."""
    data = written
    if face != "json":
        wanted = [each for each in made.arguments if each not in ("--spreadsheet", "--explain")]
        wanted[wanted.index("-f") + 1] = "json"
        data = in_process(wanted, folder).stdout
    document = parsed(data)
    note = document["disclaimer"]
    if not note.strip() or next(iter(document)) != "disclaimer":
        raise BrokenPromiseError("JSON without the note as its first key")
    text = written.decode("utf-8")
    if face == "csv":
        for row in _csv(text, ";" if ";" in text.partition("\n")[0] else ","):
            if row["disclaimer"] != note:
                raise BrokenPromiseError("a row without the note")
    elif face in ("text", "markdown"):
        explained = document["headline"] if "--explain" in made.arguments else ()
        top = (document["verdict"]["text"], note, *document["doubts"])
        for sentence in (*top, *explained, *document["caveats"]):
            if _letters(sentence) not in _letters(text):
                raise BrokenPromiseError(f"{face} lacks: {sentence[:80]}")
        _figures(text, document, face)


def _figures(text: str, document: dict[str, Any], face: str) -> None:
    """Check that the table of years has the figures of the JSON, in one scale, to half of the last digit."""
    scales = set(_SCALES)
    for year in document["years"]:
        row = _row(text, year["label"], face)
        known = [year[key] for key in ("observed", "counterfactual", "saving") if year[key] is not None]
        if row is None or len(row) < len(known):
            return  # figures that are too wide for the page
        for written, value in zip(row, known, strict=False):
            number, digit = _read(written, document["language"])
            scales = {
                scale
                for scale in scales
                if abs(number * scale - value) <= 0.501 * digit * scale + 1e-9 * abs(value)
            }
            if not scales:
                raise BrokenPromiseError(f"{face}: {year['label']}: {written!r} is not {value!r}")


def _row(text: str, label: str, face: str) -> list[str] | None:
    """Return the figures of a year, as they are written in the table of years."""
    if face == "markdown":
        line = re.search(rf"^\| {re.escape(label)} \|(.*)\|$", text, re.MULTILINE)
        cells = line[1].split("|") if line else []
    else:
        line = re.search(rf"^{re.escape(label)} (?:\S+ )?\s+(.*)$", text, re.MULTILINE)
        cells = re.split(r" {2,}", line[1].strip()) if line else []
    figures = [found[0] for cell in cells if (found := _NUMBER.fullmatch(cell.strip()))]
    return figures or None


def _read(written: str, language: str) -> tuple[float, float]:
    """Return a figure as it is written, and what 1 in its last digit is."""
    plain = re.sub(r"[\s\u00a0\u202f]", "", written).replace("−", "-")
    plain = plain.replace(",", "") if language == "en" else plain.replace(",", ".")
    return float(plain), 10.0 ** -len(plain.partition(".")[2])


def _rows(file: Path, face: str, summary: bool) -> bool:
    """Check the rows of a batch; return whether any case was estimated."""
    data = file.read_bytes()
    if summary:
        if face == "json":
            document = parsed(data)
            if not document["disclaimer"].strip():
                raise BrokenPromiseError("a summary without a note")
            return bool(document["cases"])
        return bool(data.strip())
    rows: list[dict[str, Any]]
    if face == "csv":
        rows = _csv(data.decode("utf-8"), ",")
    elif face == "json":
        rows = parsed(data)
    elif face == "jsonl":
        rows = [parsed(line) for line in data.splitlines()]
    elif face == "parquet":
        rows = parquet.read_table(file).to_pylist()
    elif face == "xlsx":
        head, *cells = openpyxl.load_workbook(file).active.iter_rows(values_only=True)
        rows = [dict(zip(head, row, strict=True)) for row in cells]
    else:
        return bool(data.strip())
    if any(not str(row["disclaimer"] or "").strip() for row in rows):
        raise BrokenPromiseError("a row without the note")
    return any(row.get("status", "ok") == "ok" for row in rows)


def _csv(text: str, separator: str) -> list[dict[str, Any]]:
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline=""), delimiter=separator))


def parsed(data: bytes) -> Any:
    """Return JSON, which may have no NaN and no infinity."""

    def refuse(constant: str) -> NoReturn:
        raise BrokenPromiseError(f"{constant} in JSON")

    return json.loads(data, parse_constant=refuse)


def _letters(text: str) -> str:
    """Return the letters and digits alone: how lines are broken and marks are written does not count."""
    return "".join(character for character in text if character.isalnum())
