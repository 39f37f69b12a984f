"""A table of areas and years: read the same from every kind of file, or refused plainly."""

from __future__ import annotations

import csv
import math
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import openpyxl
import pyarrow as pa
import pyarrow.parquet as parquet
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from savings.case import table as tables
from savings.case.survey import survey
from savings.case.table import Block, Table, TableError, blocks

HEAD = ("note", "amount", "area", "year")
Row = tuple[str, str, float | None]

# Areas, years and amounts as they are meant, however a file writes them.
ROWS: list[Row] = [
    ("Åbo, stad", "2001", 1234.5),
    ("Åbo, stad", "2002", None),
    ("Åbo, stad", "2003", -7.25),
    ('The "Old"; Town', "2001", 0.0),
    ('The "Old"; Town', "2002", 1e6),
    ("Line\nbreak\tand tab", "2003", 0.1),
    ("016", "2001", 3.0),
]


def as_text(amount: float | None, mark: str = ".") -> str:
    return "" if amount is None else repr(amount).replace(".", mark)


def in_csv(
    delimiter: str, mark: str = ".", end: str = "\n", bom: str = "", quoting: Any = csv.QUOTE_MINIMAL
) -> Any:
    def write(folder: Path, rows: Sequence[Row]) -> Path:
        path = folder / "table.csv"
        with path.open("w", encoding="utf-8", newline="") as file:
            file.write(bom)
            writer = csv.writer(file, delimiter=delimiter, lineterminator=end, quoting=quoting)
            writer.writerow(HEAD)
            writer.writerows(["a, note", as_text(amount, mark), area, year] for area, year, amount in rows)
        return path

    return write


def in_xlsx(as_written: Callable[[str, float | None], tuple[Any, Any]], streamed: bool = False) -> Any:
    def write(folder: Path, rows: Sequence[Row]) -> Path:
        book = openpyxl.Workbook(write_only=streamed)
        sheet = book.create_sheet("one") if streamed else book.active
        sheet.append(HEAD)
        for area, year, amount in rows:
            written, number = as_written(year, amount)
            sheet.append(["a note", number, area, written])
        book.save(folder / "table.xlsx")
        return folder / "table.xlsx"

    return write


def in_parquet(years: Any, amounts: Any, areas: Any = None, text: bool = False) -> Any:
    def write(folder: Path, rows: Sequence[Row]) -> Path:
        numbers = [as_text(row[2]) if text else row[2] for row in rows]
        labels = [row[1] for row in rows]
        columns = [
            pa.array(["a note"] * len(rows)),
            pa.array(numbers).cast(amounts),
            pa.array([row[0] for row in rows]).cast(areas or pa.string()),
            pa.array(labels).cast(years),
        ]
        parquet.write_table(
            pa.table(columns, names=list(HEAD)),
            folder / "table.parquet",
            row_group_size=max(3, len(rows) // 4),
        )
        return folder / "table.parquet"

    return write


CATEGORIES = pa.dictionary(pa.int32(), pa.string())
WAYS: dict[str, Any] = {
    "commas": in_csv(","),
    "semicolons": in_csv(";"),
    "semicolons and decimal commas": in_csv(";", ","),
    "tabs": in_csv("\t"),
    "a byte-order mark": in_csv(",", bom="\ufeff"),
    "Excel's own": in_csv(";", ",", "\r\n", "\ufeff"),
    "lines that end in CRLF": in_csv(",", end="\r\n"),
    "everything quoted": in_csv(",", quoting=csv.QUOTE_ALL),
    "a workbook of numbers": in_xlsx(lambda year, amount: (int(year), amount)),
    "a workbook of floats": in_xlsx(lambda year, amount: (float(year), amount)),
    "a workbook of texts": in_xlsx(lambda year, amount: (year, None if amount is None else as_text(amount))),
    "a streamed workbook": in_xlsx(lambda year, amount: (int(year), amount), streamed=True),
    "Parquet, whole years": in_parquet(pa.int16(), pa.float64()),
    "Parquet, texts": in_parquet(pa.string(), pa.string(), text=True),
    "Parquet, large texts": in_parquet(pa.large_string(), pa.large_string(), pa.large_string(), text=True),
    "Parquet, categories": in_parquet(CATEGORIES, CATEGORIES, CATEGORIES, text=True),
}


def table_of(path: Path) -> Table:
    return Table(str(path), "area", "year", "amount")


def joined(found: Sequence[Block]) -> list[Row]:
    """Put the rows of blocks together again, and insist that their numbers go on from block to block."""
    rows: list[Row] = []
    for block in found:
        assert block.rows.tolist() == list(range(len(rows) + 2, len(rows) + 2 + len(block.years)))
        assert len(block.starts) == len(block.areas) + 1 and block.starts[0] == 0
        assert block.starts[-1] == len(block.years) == len(block.amounts)
        labels = ["", *(label.label for label in block.labels)]
        years, amounts = (block.years + 1).tolist(), block.amounts.tolist()
        for area, start, end in zip(block.areas, block.starts, block.starts[1:], strict=False):
            assert end > start
            for at in range(start, end):
                rows.append((area, labels[years[at]], None if math.isnan(amounts[at]) else amounts[at]))
    return rows


def read(path: Path) -> list[Row]:
    """Read a table without problems."""
    table = table_of(path)
    surveyed = survey(table)
    found = list(blocks(table, surveyed.mark))
    assert not any(block.problems for block in found)
    assert surveyed.areas == sum(len(block.areas) for block in found)
    return joined(found)


def refusal(path: Path) -> str:
    """Return why a table is refused: one line that begins with its file."""
    with pytest.raises(TableError) as caught:
        survey(table_of(path))
        list(blocks(table_of(path)))
    message = str(caught.value)
    assert message.startswith(f"{path}: ")
    assert len(message.splitlines()) == 1
    return message.removeprefix(f"{path}: ")


def put(folder: Path, content: str | bytes, name: str = "table.csv") -> Path:
    data = content.encode() if isinstance(content, str) else content
    (folder / name).write_bytes(data)
    return folder / name


def problems(path: Path) -> dict[int, str]:
    """Return what is wrong with rows, by the number that a message would name."""
    found = list(blocks(table_of(path)))
    return {int(block.rows[at]): said for block in found for at, said in block.problems.items()}


@pytest.mark.parametrize("way", WAYS)
def test_every_kind_of_file_says_the_same(tmp_path: Path, way: str) -> None:
    """Areas, years and amounts are the same, whatever the file, its delimiter and its types."""
    assert read(WAYS[way](tmp_path, ROWS)) == ROWS


@pytest.mark.parametrize("way", ["commas", "Excel's own", "a workbook of texts", "Parquet, texts"])
def test_years_keep_their_label(tmp_path: Path, way: str) -> None:
    """A financial year stays as it was written."""
    write = in_xlsx(lambda year, amount: (year, amount)) if way == "a workbook of texts" else WAYS[way]
    rows: list[Row] = [("A", "2008-09", 1.0), ("A", "2009/10", 2.0), ("A", "2010-2011", 3.0)]
    assert read(write(tmp_path, rows)) == rows


def test_dates_are_their_years(tmp_path: Path) -> None:
    """A date in the column of years counts as its year, in workbooks and in Parquet."""
    import datetime

    days = [datetime.date(2008, 4, 1), datetime.date(2009, 12, 31)]
    book = openpyxl.Workbook()
    book.active.append(HEAD)
    for day in days:
        book.active.append(["", 1, "A", day])
    book.save(tmp_path / "table.xlsx")
    columns = {"area": ["A", "A"], "year": days, "amount": [1, 1]}
    parquet.write_table(pa.table(columns), tmp_path / "table.parquet")
    rows: list[Row] = [("A", "2008", 1.0), ("A", "2009", 1.0)]
    assert read(tmp_path / "table.xlsx") == read(tmp_path / "table.parquet") == rows


def test_people_write_numbers_in_many_ways(tmp_path: Path) -> None:
    """An amount is read as in a case file: grouped, with spaces around, with a true minus sign."""
    path = put(
        tmp_path,
        "area;year;amount\nA;2001;1 234 567,50\nA; 2002 ; 1.234.567,50 \nA;2003;\u22125\nA;2004;1e3\n"
        "A;2005;1\u00a0000\nA;2006;  \nA;2007;1_000\n",
    )
    amounts = [row[2] for row in read(path)]
    assert amounts == [1234567.5, 1234567.5, -5.0, 1000.0, 1000.0, None, 1000.0]


@pytest.mark.parametrize("written", ["1e31", "-2e30", "1e300"])
@pytest.mark.parametrize("beside", ["1", "1 000"])
def test_the_largest_amount_is_that_of_a_case_file(tmp_path: Path, written: str, beside: str) -> None:
    """An amount beyond 1e30 is refused, whatever stands in the other rows."""
    found = problems(put(tmp_path, f"area,year,amount\nA,2001,{beside}\nA,2002,{written}\n"))
    assert found == {3: f"amount: '{written}' is too large; the largest number is 1e30"}


@pytest.mark.parametrize("written", ["5e-324", "-1e-31", "1e-400", "0.0e-5", "0"])
@pytest.mark.parametrize("beside", ["1", "1 000"])
def test_the_smallest_amount_is_that_of_a_case_file(tmp_path: Path, written: str, beside: str) -> None:
    """An amount nearer to zero than 1e-30 is refused, also if it would be read as zero; zero is not."""
    found = problems(put(tmp_path, f"area,year,amount\nA,2001,{beside}\nA,2002,{written}\n"))
    said = f"amount: '{written}' is too small; beside 0 the smallest number is 1e-30"
    assert found == ({} if written.startswith("0") else {3: said})


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("A,2003,n/a", "amount: 'n/a' is no amount; leave the cell empty where the figure is not known"),
        ("A,2003,nan", "amount: 'nan' is not a finite number"),
        ("A,2003,inf", "amount: 'inf' is not a finite number"),
        ("A,2003,12 kr", "amount: '12 kr' is not a number: write it in full, without 'kr'"),
        ("A,soon,3", "year: 'soon' is not a year; write it with four digits, as 2009 or 2008-09"),
        ("A,03,3", "year: '03' is not a year; write it with four digits, as 2003"),
        ("A,,3", "year: is empty; write a year with four digits, as 2009"),
        ("A,2003-05,3", "year: '2003-05' is not one year; a financial year is written 2003-04"),
        ("A,1492,3", "year: '1492' is not a year between 1800 and 2200"),
    ],
)
def test_a_wrong_cell_is_named_by_its_row_and_column(tmp_path: Path, row: str, said: str) -> None:
    """A year or amount that cannot be read is known by its row, its column and how to mend it."""
    found = problems(put(tmp_path, f"area,year,amount\nA,2001,1\nA,2002,2\n{row}\nB,2001,1\n"))
    assert list(found) == [4]
    assert found[4].startswith(said)


def test_a_line_break_in_a_cell_makes_no_row(tmp_path: Path) -> None:
    """Rows are counted as a spreadsheet counts them, not lines of the file."""
    assert list(problems(put(tmp_path, 'area,year,amount\n"A\nB",2001,1\n"A\nB",2002,x\n'))) == [3]


def test_blank_lines_of_csv_count_as_rows(tmp_path: Path) -> None:
    """After a blank line a message still names the row that a spreadsheet shows."""
    assert list(problems(put(tmp_path, "area,year,amount\nA,2001,1\n\nA,2002,x\n\n"))) == [4]


def test_blank_lines_count_through_all_pieces(tmp_path: Path) -> None:
    """Blank lines in several pieces, at their ends and two together all move the numbers after them."""
    lines = [f"Area {place} {'x' * 30},{2001 + at},{at}" for place in range(8000) for at in range(10)]
    for at in (0, 1, 20_000, 20_001, 45_678, 70_000):
        lines[at] = ""
    for at in (10, 30_000, 79_999):
        lines[at] += "x"
    found = problems(put(tmp_path, "area,year,amount\n" + "\n".join(lines) + "\n\n"))
    assert list(found) == [12, 30_002, 80_001]


def test_blank_rows_of_a_workbook_count_as_rows(tmp_path: Path) -> None:
    """After a blank row a message still names the row that the workbook shows."""
    book = openpyxl.Workbook()
    for row in (["area", "year", "amount"], ["A", 2001, 1], [], ["A", 2002, "x"], []):
        book.active.append(row)
    book.save(tmp_path / "table.xlsx")
    assert list(problems(tmp_path / "table.xlsx")) == [4]


def test_short_rows_of_a_workbook_end_in_empty_cells(tmp_path: Path) -> None:
    """A streamed workbook leaves out the last cells of a row where they are empty; the year is not known."""
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("one")
    for row in (["area", "year", "amount"], ["A", 2001, 1], ["A", 2002, None], ["A", 2003, 3]):
        sheet.append(row)
    book.save(tmp_path / "table.xlsx")
    assert read(tmp_path / "table.xlsx") == [("A", "2001", 1.0), ("A", "2002", None), ("A", "2003", 3.0)]


def test_rows_without_an_area_are_one_area_in_every_file(tmp_path: Path) -> None:
    """Empty names stand together as other equal names do, in CSV, in a workbook and in Parquet."""
    book = openpyxl.Workbook()
    for row in (["area", "year", "amount"], [None, 2001, 1], [None, 2002, 2], ["B", 2001, 3]):
        book.active.append(row)
    book.save(tmp_path / "table.xlsx")
    columns = {"area": [None, None, "B"], "year": [2001, 2002, 2001], "amount": [1, 2, 3]}
    parquet.write_table(pa.table(columns), tmp_path / "table.parquet")
    put(tmp_path, "area,year,amount\n,2001,1\n,2002,2\nB,2001,3\n")
    for name in ("table.csv", "table.xlsx", "table.parquet"):
        found = list(blocks(table_of(tmp_path / name)))
        assert [block.areas for block in found] == [["", "B"]], name
        assert survey(table_of(tmp_path / name)).areas == 2


def test_an_empty_name_far_from_another_is_apart(tmp_path: Path) -> None:
    """Rows without an area that do not stand together are an error as other names are."""
    columns = {"area": [None, "B", None], "year": [2001, 2001, 2002], "amount": [1, 2, 3]}
    parquet.write_table(pa.table(columns), tmp_path / "table.parquet")
    assert "row 4: the rows of" in refusal(tmp_path / "table.parquet")


@pytest.mark.parametrize("way", ["commas", "a workbook of numbers", "Parquet, whole years"])
def test_the_rows_of_an_area_stand_together(tmp_path: Path, way: str) -> None:
    """Where an area comes again after another, the error names row, area and the column to sort by."""
    rows: list[Row] = [("A", "2001", 1.0), ("B", "2001", 1.0), ("B", "2002", 1.0), ("A", "2002", 1.0)]
    assert refusal(WAYS[way](tmp_path, rows)) == (
        "row 5: the rows of 'A' do not stand together; sort the table by 'area'"
    )


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("", "has no column 'area'"),
        ("\n", "has no column 'area'"),
        ("area,year,amount\n", "has no rows below its heading"),
        ("area,year,amount", "has no rows below its heading"),
        ("area,year,amount\n\n\n", "has no rows below its heading"),
        ("area,year,amounts\nA,2001,1\n", "has no column 'amount'; did you mean 'amounts'?"),
        ("Area,year,amount\nA,2001,1\n", "has no column 'area'; did you mean 'Area'?"),
        ("place,year,amount\nA,2001,1\n", "has no column 'area'; there are: place, year, amount"),
        ("area,year,amount\nA,2001,1\nA,2002\nA,2003,1\n", "Row #3: Expected 3 columns, got 2"),
        ("area,year,amount\nA,2001,1,000\n", "Row #2: Expected 3 columns, got 4"),
        ("område,area,year,amount\nx,A,2001,1\n".encode("latin-1"), "is not UTF-8; save it as 'CSV UTF-8'"),
        ("area,year,amount\nÅbo,2001,1\n".encode("latin-1"), "is not UTF-8; save it as 'CSV UTF-8'"),
        ("area,year,amount\nA,2001,1\u00a0000\n".encode("latin-1"), "is not UTF-8; save it as 'CSV UTF-8'"),
        ("area,year,amount\nA,2001,1\n".encode("utf-16"), "is not UTF-8; save it as 'CSV UTF-8'"),
    ],
)
def test_a_wrong_csv_says_why(tmp_path: Path, content: str | bytes, said: str) -> None:
    """A CSV file that is no table of areas is refused in one line that says what is wrong."""
    assert said in refusal(put(tmp_path, content))


@pytest.mark.parametrize(
    ("heading", "row"),
    [
        ('"note, or none",area,year,amount', "x,A,2001,1"),
        ('area;year;amount;"whole, net, real, GBP"', "A;2001;1;x"),
        ("area;year;amount;whole, net, real, GBP", "A;2001;1;x"),
        ('"area","year","amount"', '"A","2001","1"'),
        (" area , year , amount ", "A,2001,1"),
    ],
)
def test_a_heading_may_have_delimiters_in_its_names(tmp_path: Path, heading: str, row: str) -> None:
    """The heading is read as the rows are: what stands in quotes is one name."""
    assert read(put(tmp_path, f"{heading}\n{row}\n")) == [("A", "2001", 1.0)]


@pytest.mark.parametrize("name", ["table.csv", "table.xlsx", "table.parquet"])
def test_no_file_and_a_folder_are_said(tmp_path: Path, name: str) -> None:
    """A table that is not there, and a folder of its name, are refused in one line."""
    assert refusal(tmp_path / name) == "no such file"
    (tmp_path / name).mkdir()
    assert "cannot be read" in refusal(tmp_path / name)


@pytest.mark.parametrize("name", ["table.ods", "table", "table.csv.gz"])
def test_an_unknown_ending_names_the_known_ones(tmp_path: Path, name: str) -> None:
    """A file of another kind is refused with the endings that can be read."""
    assert refusal(put(tmp_path, "x", name)) == "has none of the endings .csv, .tsv, .txt, .xlsx, .parquet"


def test_an_ending_may_be_in_capitals(tmp_path: Path) -> None:
    """`TABLE.CSV` is CSV."""
    assert read(put(tmp_path, "area,year,amount\nA,2001,1\n", "TABLE.CSV")) == [("A", "2001", 1.0)]


def test_a_workbook_without_rows_is_refused(tmp_path: Path) -> None:
    """A workbook without cells has no columns; one with a heading alone has no rows."""
    book = openpyxl.Workbook()
    book.save(tmp_path / "table.xlsx")
    assert "has no column 'area'" in refusal(tmp_path / "table.xlsx")
    book.active.append(HEAD)
    book.save(tmp_path / "table.xlsx")
    assert refusal(tmp_path / "table.xlsx") == "has no rows below its heading"


@pytest.mark.parametrize("what", ["text", "half", "sheet", "no sheet", "no workbook"])
def test_a_broken_workbook_is_refused(tmp_path: Path, what: str) -> None:
    """What is no workbook, or one that was cut short anywhere, is refused in one line."""
    whole = WAYS["a workbook of numbers"](tmp_path, ROWS)
    path = tmp_path / "broken.xlsx"
    data = whole.read_bytes()
    if what in ("text", "half"):
        path.write_bytes(b"area,year,amount\n" if what == "text" else data[: len(data) // 2])
    else:
        with zipfile.ZipFile(whole) as source, zipfile.ZipFile(path, "w") as target:
            for name in source.namelist():
                part = source.read(name)
                if name.endswith("sheet1.xml"):
                    if what == "no sheet":
                        continue
                    part = part[: -len(part) // 3] if what == "sheet" else part
                if what != "no workbook" or not name.endswith("workbook.xml"):
                    target.writestr(name, part)
    assert "cannot be read as a workbook" in refusal(path)


@pytest.mark.parametrize("what", ["text", "half", "inside"])
def test_a_broken_parquet_file_is_refused(tmp_path: Path, what: str) -> None:
    """What is no Parquet, or is damaged, is refused in one line."""
    data = WAYS["Parquet, whole years"](tmp_path, ROWS).read_bytes()
    broken = {
        "text": b"area,year\n",
        "half": data[: len(data) // 2],
        "inside": data[:4] + b"\xff" * 200 + data[204:],
    }
    assert "cannot be read" in refusal(put(tmp_path, broken[what], "broken.parquet"))


@pytest.mark.parametrize("column", ["area", "year", "amount"])
def test_columns_of_lists_are_refused(tmp_path: Path, column: str) -> None:
    """A column of Parquet that holds lists is wrong in one line or in each row, and no other exception."""
    columns: dict[str, list[Any]] = {"area": ["A", "A"], "year": [2001, 2002], "amount": [1, 2]}
    columns[column] = [[value] for value in columns[column]]
    parquet.write_table(pa.table(columns), tmp_path / "table.parquet")
    try:
        assert sorted(problems(tmp_path / "table.parquet")) == [2, 3]
    except TableError as error:
        assert str(tmp_path / "table.parquet") in str(error)


# Lengths around the size of a piece, so that pieces end within areas, between them, and both.
LENGTHS = st.lists(
    st.sampled_from([1, 2, 10, 400, 4_999, 14_990, 14_999, 15_000, 15_001]),
    min_size=1,
    max_size=3,
)


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(lengths=LENGTHS, small=st.integers(0, 300), group=st.sampled_from([997, 15_000, 40_000]))
@pytest.mark.slow
def test_blocks_of_parquet_put_together_are_the_table(
    tmp_path: Path, lengths: list[int], small: int, group: int
) -> None:
    """Every area comes once, in order, with all its rows, wherever the pieces and row groups end."""
    rows = rows_of_lengths([*lengths, *[3] * small, 9_000])
    write = in_parquet(pa.int32(), pa.float64())
    path = write(tmp_path, rows)
    parquet.write_table(parquet.read_table(path), path, row_group_size=group)
    assert read(path) == rows


@settings(max_examples=4, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    lengths=LENGTHS,
    small=st.integers(0, 300),
    padding=st.integers(20, 90),
    end=st.sampled_from(["\n", "\r\n"]),
)
@pytest.mark.slow
def test_blocks_of_csv_put_together_are_the_table(
    tmp_path: Path, lengths: list[int], small: int, padding: int, end: str
) -> None:
    """Every area comes once, in order, with all its rows, wherever in a line a piece of bytes ends."""
    rows = rows_of_lengths([*lengths, *[3] * small, 9_000], "é\n" * (padding // 2))
    assert read(in_csv(",", end=end)(tmp_path, rows)) == rows


def rows_of_lengths(lengths: Sequence[int], padding: str = "") -> list[Row]:
    """Return areas of these lengths; the amount counts the rows."""
    rows: list[Row] = []
    for place, length in enumerate(lengths):
        name = f"Area {place} {padding}"
        rows += [(name, str(1900 + at % 100), float(len(rows) + at)) for at in range(length)]
    return rows


@pytest.mark.slow
def test_a_workbook_larger_than_a_piece(tmp_path: Path) -> None:
    """A workbook's areas come once, in order, with all their rows; a piece ends within the second."""
    rows = rows_of_lengths([tables._ROWS - 3, 10, 4])
    assert read(WAYS["a streamed workbook"](tmp_path, rows)) == rows


def test_a_block_is_some_thousand_rows_and_areas_whole(tmp_path: Path) -> None:
    """Four thousand areas of ten rows are several blocks, none of them much larger than a piece."""
    rows = rows_of_lengths([10] * 4000)
    path = in_parquet(pa.int32(), pa.float64())(tmp_path, rows)
    found = list(blocks(table_of(path)))
    assert joined(found) == rows
    assert len(found) > 1
    assert max(block.starts[-1] for block in found) < 2 * tables._ROWS


def test_rows_far_apart_are_found(tmp_path: Path) -> None:
    """That an area comes again is found in another piece too, with the row's number."""
    rows = [*rows_of_lengths([10_000] * 2), ("Area 0 ", "2001", 1.0)]
    path = in_parquet(pa.int32(), pa.float64())(tmp_path, rows)
    assert "row 20002: the rows of 'Area 0 ' do not stand together" in refusal(path)


def test_a_wrong_cell_far_down_has_its_number(tmp_path: Path) -> None:
    """The number of a row counts on through the pieces, and within a block that does not begin one."""
    lines = [f"Area {place},{2001 + at},{at}" for place in range(5000) for at in range(10)]
    lines[40_123] = "Area 4012,2004,x"
    assert list(problems(put(tmp_path, "area,year,amount\n" + "\n".join(lines) + "\n"))) == [40_125]
