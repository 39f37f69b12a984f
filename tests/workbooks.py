"""Workbooks in the tests: read back, stripped of what formulas came to, and computed anew by LibreOffice."""

from __future__ import annotations

import io
import re
import subprocess
import tempfile
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import openpyxl

Values = dict[tuple[str, str], Any]
# A cell with a formula; what it came to stands behind, and its type says of which kind that is.
_FORMULA = re.compile(r'<c ([^>]*?)(?: t="\w+")?><f>(.*?)</f><v>[^<]*</v></c>')
_CELL = r'<c r="{place}"( s="\d+")?[^>]*?(?:/>|>.*?</c>)'


def opened(book: bytes, *, data_only: bool = False) -> Any:
    """Return a workbook as openpyxl reads it; with `data_only` what its formulas came to."""
    return openpyxl.load_workbook(io.BytesIO(book), data_only=data_only)


def values(book: bytes) -> Values:
    """Return what stands in each cell, of a formula what it came to, by sheet and address."""
    return {
        (sheet.title, cell.coordinate): cell.value
        for sheet in opened(book, data_only=True)
        for row in sheet.iter_rows()
        for cell in row
        if cell.value is not None
    }


def formulas(book: bytes) -> Values:
    """Return each formula, by sheet and address."""
    return {
        (sheet.title, cell.coordinate): cell.value
        for sheet in opened(book)
        for row in sheet.iter_rows()
        for cell in row
        if cell.data_type == "f"
    }


def parts(book: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield the name and the bytes of each file in a workbook."""
    with zipfile.ZipFile(io.BytesIO(book)) as archive:
        for name in archive.namelist():
            yield name, archive.read(name)


def stripped(book: bytes, typed: Mapping[tuple[int, str], float] | None = None) -> bytes:
    """Return a workbook without what its formulas came to; `typed` has other figures for some cells.

    A cell is named by the number of its sheet, from 1, and its address.
    """
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts(book):
            found = re.fullmatch(r"xl/worksheets/sheet(\d+)\.xml", name)
            if found:
                text = _FORMULA.sub(r"<c \1><f>\2</f></c>", data.decode())
                for (sheet, place), figure in (typed or {}).items():
                    if sheet == int(found[1]):
                        new = rf'<c r="{place}"\1><v>{figure!r}</v></c>'
                        text, count = re.subn(_CELL.format(place=place), new, text)
                        assert count == 1, place
                data = text.encode()
            archive.writestr(name, data)
    return made.getvalue()


def recomputed(books: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return workbooks as LibreOffice writes them when it has computed every formula; one start for all."""
    with tempfile.TemporaryDirectory() as folder:
        given, made = Path(folder) / "given", Path(folder) / "made"
        given.mkdir()
        for name, book in books.items():
            (given / f"{name}.xlsx").write_bytes(book)
        profile = (Path(folder) / "profile").as_uri()
        command = ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", "xlsx"]
        files = [str(given / f"{name}.xlsx") for name in books]
        subprocess.run(
            [*command, "--outdir", str(made), *files], check=True, capture_output=True, timeout=300
        )
        return {name: (made / f"{name}.xlsx").read_bytes() for name in books}
