"""The bounds of a table: beyond them it is refused in a moment, whatever it says of its own size."""

from __future__ import annotations

import os
import struct
import threading
import zipfile
from collections.abc import Iterable
from pathlib import Path

import numpy as np
import openpyxl
import pyarrow as pa
import pyarrow.parquet as parquet
import pytest
from conftest import Run
from test_batch import text

from savings.case.areas import AreaTable, read_areas
from savings.case.bounds import MOST_CHARACTERS
from savings.case.nodes import UnreadableError, read_bytes
from savings.case.reader import read_case
from savings.case.table import Table, TableError
from savings.errors import CaseError

SHEET = "xl/worksheets/sheet1.xml"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
LONG = "x" * (MOST_CHARACTERS + 1)
TOO_LONG = "row 3: area is over 32,767 characters; a cell may have as many"


def areas_of(path: Path, amount: str = "amount") -> AreaTable:
    return read_areas(Table(str(path), "area", "year", amount))


def refusal(path: Path) -> str:
    """Return why a table is refused: one short line."""
    with pytest.raises(TableError) as refused:
        areas_of(path)
    message = str(refused.value).removeprefix(f"{path}: ")
    assert len(message) < 300 and len(message.splitlines()) == 1
    return message


def written(path: Path, content: str) -> Path:
    path.write_text(content, "utf-8")
    return path


def cell(place: str, content: str) -> str:
    return f'<c r="{place}" t="inlineStr"><is><t>{content}</t></is></c>'


HEAD = f'<row r="1">{cell("A1", "area")}{cell("B1", "year")}{cell("C1", "amount")}</row>'
ROW = f'<row r="2">{cell("A2", "A")}<c r="B2"><v>2001</v></c><c r="C2"><v>5</v></c></row>'


def workbook(path: Path, rows: str, before: str = "", parts: Iterable[tuple[str, str]] = ()) -> Path:
    """Write a workbook whose sheet has a heading and these rows, as XML."""
    book = openpyxl.Workbook()
    book.save(path)
    with zipfile.ZipFile(path) as source:
        kept = {name: source.read(name) for name in source.namelist()}
    kept[SHEET] = (
        f'{before}<worksheet xmlns="{MAIN}"><sheetData>{HEAD}{rows}</sheetData></worksheet>'.encode()
    )
    kept |= {name: content.encode() for name, content in parts}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        for name, content in kept.items():
            target.writestr(name, content)
    return path


def said_of_size(path: Path, size: int) -> Path:
    """Let the directory of a workbook say another size of its sheet than it has."""
    data = bytearray(path.read_bytes())
    at = data.rfind(SHEET.encode()) - 46
    assert data[at : at + 4] == b"PK\x01\x02"
    struct.pack_into("<L", data, at + 24, size)
    path.write_bytes(data)
    return path


def packed(path: Path, areas: pa.Array, rows: int) -> Path:
    years, amounts = pa.array(np.full(rows, 2001, "int16")), pa.array(np.ones(rows, "int8"))
    parquet.write_table(pa.table({"area": areas, "year": years, "amount": amounts}), path)
    return path


def repeated(content: str, rows: int) -> pa.Array:
    return pa.DictionaryArray.from_arrays(pa.array(np.zeros(rows, "int8")), [content])


def test_a_workbook_used_to_its_last_cell_is_read(tmp_path: Path) -> None:
    """Cells that are empty cost nothing, however far out the last of them is."""
    far = '<row r="1048576"><c r="XFD1048576"/></row>'
    path = workbook(tmp_path / "table.xlsx", ROW + far)
    assert areas_of(path).amounts.tolist() == [[5.0]]


@pytest.mark.slow
@pytest.mark.parametrize("empty", ['<c r="{}{}" s="3"/>', '<c s="3" r="{}{}"/>', '<c r="{}{}"></c>', "<c/>"])
def test_empty_cells_change_nothing(tmp_path: Path, empty: str) -> None:
    """Whatever stands between the filled cells, and wherever a piece of the file ends."""
    rows = "".join(
        f'<row r="{at}">{cell(f"A{at}", f"Area {at}")}'
        f'<c r="B{at}"><v>2001</v></c><c r="C{at}"><v>{at}</v></c>'
        + "".join(empty.format(column, at) for column in "DEFGHIJKLMNOP")
        + "</row>"
        for at in range(2, 2002)
    )
    found = areas_of(workbook(tmp_path / "table.xlsx", rows))
    assert found.names == tuple(f"Area {at}" for at in range(2, 2002))
    assert found.amounts[:, 0].tolist() == list(range(2, 2002))


def test_a_workbook_that_a_stream_wrote_is_read(tmp_path: Path) -> None:
    """Writers that do not know the size beforehand end the file with the record for large ones, too."""
    path = workbook(tmp_path / "table.xlsx", ROW)
    data = path.read_bytes()
    at = data.rfind(b"PK\x05\x06")
    count, size, begin = struct.unpack_from("<HLL", data, at + 10)
    large = struct.pack("<4sQHHLLQQQQ", b"PK\x06\x06", 44, 45, 45, 0, 0, count, count, size, begin)
    locator = struct.pack("<4sLQL", b"PK\x06\x07", 0, at, 1)
    path.write_bytes(data[:at] + large + locator + data[at:])
    assert areas_of(path).amounts.tolist() == [[5.0]]
    path.write_bytes(data[:at] + large[:40] + b"\xff" * 16 + locator + data[at:])
    assert "more parts than a workbook has" in refusal(path)


def test_an_area_of_endless_rows_is_no_area(tmp_path: Path) -> None:
    """A row is for an area and a year: hundreds of thousands of one area are refused, and soon."""
    said = refusal(packed(tmp_path / "table.parquet", repeated("A", 300_000), 300_000))
    assert said == "'A' has over 100,000 rows one after the other; a row is for an area and a year"


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ('<row r="1048577"><c><v>1</v></c></row>', "has a row beyond 1,048,576, the last of a workbook"),
        ("<row>" + "<c/>" * 16_385 + "</row>", "has over 16,384 columns; a table may have as many"),
        ('<row><c r="XFE3"/></row>', "has over 16,384 columns; a table may have as many"),
        ("<a>" * 200, "is nested more than 100 levels deep"),
        ("<!--" + " " * 1_200_000 + "-->", "holds a part of XML of over 1 MB that does not end"),
        ("".join(f"<a{at}/>" for at in range(20_000)), "has over 10000 kinds of elements"),
        (f'<row r="3">{cell("A3", LONG)}</row>', TOO_LONG),
        (f'<row r="3">{cell("D3", LONG)}</row>', ""),
    ],
    ids=["row", "cells", "place", "depth", "comment", "names", "text", "text in a column that is not read"],
)
def test_a_sheet_has_bounds(tmp_path: Path, rows: str, said: str) -> None:
    """A row, a column, a text or a tree of XML that no spreadsheet writes is refused, not gone through."""
    path = workbook(tmp_path / "table.xlsx", ROW + rows)
    if said:
        assert refusal(path) == said
    else:
        assert areas_of(path).names == ("A", "(row 3)")


def test_a_workbook_declares_no_document_type(tmp_path: Path) -> None:
    """Entities, which can grow without end, are not read."""
    path = workbook(tmp_path / "table.xlsx", ROW, '<!DOCTYPE x [<!ENTITY a "aaaa">]>')
    assert "its XML declares a document type" in refusal(path)


def test_a_workbook_over_500_megabytes_is_not_unpacked(tmp_path: Path) -> None:
    """The size in the directory is believed where it is too large, and not where it is too small."""
    path = workbook(tmp_path / "table.xlsx", ROW + " " * 10_000)
    assert refusal(said_of_size(path, 500_000_001)).startswith("is over 500 MB when it is unpacked")
    assert refusal(said_of_size(path, 1_000)).startswith("cannot be read as a workbook")


def test_texts_that_cells_share_are_read_and_bounded(tmp_path: Path) -> None:
    """A shared text is read without how it is pronounced; one that is too long is refused if it is used."""
    related = "xl/_rels/workbook.xml.rels"
    shared = '<Relationship Id="r9" Type="x/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>'
    path = workbook(tmp_path / "table.xlsx", "")
    with zipfile.ZipFile(path) as source:
        relations = source.read(related).decode().replace("</Relationships>", shared)
    for content, at in (("<r><t>A</t></r><rPh><t>no</t></rPh><r><t>B</t></r>", 0), (f"<t>{LONG}</t>", 1)):
        texts = f'<sst xmlns="{MAIN}"><si>{content}</si></sst>'
        row = '<row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3"><v>2001</v></c><c r="C3"><v>5</v></c></row>'
        workbook(path, row, parts=[(related, relations), ("xl/sharedStrings.xml", texts)])
        if at == 0:
            assert areas_of(path).names == ("AB",)
        else:
            assert refusal(path) == TOO_LONG


def test_a_parquet_file_over_500_megabytes_is_not_unpacked(tmp_path: Path) -> None:
    """A text that is written once and used in many rows counts as often as it is used."""
    rows = 20_000
    path = packed(tmp_path / "table.parquet", repeated("x" * 30_000, rows), rows)
    assert path.stat().st_size < 100_000
    both = parquet.read_table(path, read_dictionary=["area"])
    parquet.write_table(both.append_column("amounts", both["area"]), path)
    with pytest.raises(TableError, match="is over 500 MB when it is unpacked"):
        areas_of(path, "amounts")


def test_a_table_of_over_20_million_rows_is_not_read(tmp_path: Path) -> None:
    """What a Parquet file says of its rows is enough."""
    columns = dict.fromkeys(("area", "year", "amount"), pa.nulls(20_000_001))
    parquet.write_table(pa.table(columns), tmp_path / "table.parquet")
    assert refusal(tmp_path / "table.parquet") == "has over 20 million rows; a table may have as many"


def test_a_long_text_is_named_by_its_row_and_not_shown(tmp_path: Path) -> None:
    """A cell of over 32,767 characters is refused in CSV and in Parquet too; one of that length is not."""
    two = pa.array(["A", LONG])
    assert refusal(packed(tmp_path / "table.parquet", two, 2)) == TOO_LONG
    assert refusal(packed(tmp_path / "table.parquet", two.dictionary_encode(), 2)) == TOO_LONG
    path = tmp_path / "table.csv"
    assert refusal(written(path, f"area,year,amount\nA,2001,1\n{LONG},2001,1\n")) == TOO_LONG
    assert areas_of(written(path, f"area,year,amount\n{LONG[1:]},2001,1\n")).names == (LONG[1:],)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (
            "area,year,amount," + "x" * 131_073 + "\nA,2001,1,1\n",
            "row 1: the heading of a column is over 32,767",
        ),
        ("area,year,amount" + "," * 16_382 + "\n", "has over 16,384 columns"),
        (
            'area,year,amount\n"' + "x" * 3_000_000 + '",2001,1\n',
            "cannot be read as .csv: a row is over 1 MB",
        ),
    ],
    ids=["heading", "columns", "row"],
)
def test_a_csv_file_has_bounds(tmp_path: Path, content: str, said: str) -> None:
    """A heading, columns or a row beyond any table are refused in a short line."""
    assert refusal(written(tmp_path / "table.csv", content)).startswith(said)


def test_a_csv_file_over_two_gigabytes_is_not_read(tmp_path: Path) -> None:
    """Its size is enough."""
    path = written(tmp_path / "table.csv", "area,year,amount\nA,2001,1\n")
    os.truncate(path, 2_000_000_001)
    assert refusal(path) == "is over 2 GB; a table may be as large as that"


@pytest.mark.slow
def test_areas_times_years_have_a_bound(tmp_path: Path) -> None:
    """A small file of many areas with a year each of their own makes no table of gigabytes."""
    rows = "".join(f"{at},{1800 + at % 400},1\n" for at in range(50_001))
    said = "has 50001 areas and 400 years; areas times years may be 20 million"
    assert refusal(written(tmp_path / "table.csv", f"area,year,amount\n{rows}")) == said


def test_messages_quote_60_characters_at_most(tmp_path: Path) -> None:
    """What stands in a cell, a heading or a line is quoted as far as a person reads on."""
    path = tmp_path / "table.csv"
    heading = ",".join(f"column {at}" for at in range(1000))
    for content in (f"{heading}\n", f"area,year,amount\nA,2001,{'9,' * 5_000}\n"):
        assert refusal(written(path, content))
    table = f"comparison:\n  table: {{file: {'f' * 5_000}.csv, area: a, year: b, amount: c}}\n"
    for case in (text(more=table), f"{text()}{'k' * 5_000}: 1\n"):
        with pytest.raises(CaseError) as refused:
            read_case(written(tmp_path / "case.yaml", case))
        assert len(str(refused.value).removeprefix(str(tmp_path))) < 600
    found = areas_of(written(path, f"area,year,amount\nA,2001,{'no' * 5_000}\n"))
    assert len(found.wrong[0]) < 160


# --- what is no file ----------------------------------------------------------


def test_a_pipe_is_no_table(tmp_path: Path) -> None:
    """A pipe or a device in the place of a table is refused, and not waited for."""
    os.mkfifo(tmp_path / "pipe.csv")
    (tmp_path / "zero.csv").symlink_to("/dev/zero")
    for name in ("pipe.csv", "zero.csv"):
        assert refusal(tmp_path / name) == "is no file, but a device or a pipe"


def test_a_pipe_is_a_case_only_if_it_was_named(tmp_path: Path) -> None:
    """What is found is a file; what is named may be `<(cat case.yaml)`, and waits for who writes."""
    path = tmp_path / "pipe.yaml"
    os.mkfifo(path)
    with pytest.raises(UnreadableError, match="is no file, but a device or a pipe"):
        read_bytes(path)
    writer = threading.Thread(target=path.write_text, args=("format: 1\n",))
    writer.start()
    assert read_bytes(path, pipe=True) == b"format: 1\n"
    writer.join()


def test_a_pipe_beside_a_case_is_passed_over(savings: Run, tmp_path: Path) -> None:
    """Looking for the cases beside one with comparison areas, nothing is waited for."""
    table = "comparison:\n  table: {file: t.csv, area: area, year: year, amount: amount}\n"
    written(tmp_path / "a.yaml", text(more=table))
    rows = "".join(f"B{at},{year},{100 + at + year % 7}\n" for at in range(9) for year in range(2001, 2009))
    written(tmp_path / "t.csv", f"area,year,amount\n{rows}")
    os.mkfifo(tmp_path / "x.yaml")
    done = savings("estimate", "a.yaml")
    assert (done.returncode, done.stderr) == (0, "")
