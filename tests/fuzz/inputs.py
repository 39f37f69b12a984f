"""What is made up: case files, templates, tables in every format, and options, most of them right."""

from __future__ import annotations

import copy
import csv
import io
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import openpyxl
import pyarrow
import yaml
from generated import NASTY, TEXT, values
from hypothesis import strategies as st
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from pyarrow import parquet

from savings.languages import LANGUAGES

ROOT = Path(__file__).parent.parent.parent
SHIPPED = [
    yaml.load(file.read_text("utf-8"), Loader=yaml.BaseLoader)
    for file in (
        *sorted(ROOT.glob("cases/*.yaml")),
        ROOT / "tests" / "data" / "worth.yaml",
    )
]
FACES = ("text", "markdown", "csv", "json")
ROW_FACES = ("csv", "json", "jsonl", "text", "parquet", "xlsx")
ODD_NUMBERS = ("0", "-1", "5e-324", "1e300", "1e12", "1_000", "1 234,50", "nan", "inf", "x", "")
Rows = list[tuple[str, str, str]]


@dataclass(frozen=True)
class Input:
    """One run of the command: the files in its folder, and its arguments."""

    files: dict[str, bytes]
    arguments: tuple[str, ...]


def rarely(draw: st.DrawFn, of: int) -> bool:
    """Say yes once in so many draws."""
    return draw(st.integers(1, of)) == of


@st.composite
def trees(draw: st.DrawFn) -> dict[str, Any]:
    """The plain values of a case: made anew, or a shipped one with other figures."""
    if draw(st.booleans()):
        return draw(values())
    tree: dict[str, Any] = copy.deepcopy(draw(st.sampled_from(SHIPPED)))
    history = tree["costs"].get("history")
    if isinstance(history, dict):
        for year, amount in history.items():
            history[year] = str(float(amount.replace("_", "")) * draw(st.integers(80, 120)) / 100)
    return tree


def long(draw: st.DrawFn, tree: dict[str, Any]) -> None:
    """Give a case a long history."""
    first = draw(st.integers(1800, 1990))
    count = draw(st.integers(20, 100))
    start = first + draw(st.integers(5, count - 1))
    figures = {first + at: 1000 + at % 7 * 10 + at for at in range(count)}
    tree["costs"] = {**tree["costs"], "history": figures, "confirmed": list(figures)}
    for key in ("scale", "sign", "exclude", "breaks", "provisional", "price_index", "per", "volume"):
        tree["costs"].pop(key, None)
    tree["costs"]["includes_investment"] = False
    tree["intervention"] = {**tree["intervention"], "start": start}
    for key in ("trend", "investment", "reported", "comparison", "appraisal", "adjustments", "payers"):
        tree.pop(key, None)


def compared(draw: st.DrawFn, tree: dict[str, Any]) -> None:
    """Give a case comparison areas, written out."""
    history = tree["costs"].get("history")
    if isinstance(history, dict):
        areas = []
        for at in range(draw(st.integers(1, 4))):
            around = {year: 100 + draw(st.integers(0, 30)) for year in history}
            areas.append({"name": f"Area {at}", "history": around, "confirmed": list(history)})
        tree["comparison"] = {"areas": areas}


def places(tree: Any) -> list[tuple[Any, Any]]:
    """Return every list or mapping of a tree with each of its indices or keys."""
    found = []
    for key, inner in tree.items() if isinstance(tree, dict) else enumerate(tree):
        found.append((tree, key))
        if isinstance(inner, dict | list):
            found += places(inner)
    return found


def damage(draw: st.DrawFn, tree: dict[str, Any]) -> None:
    """Let anything in a case become anything else, or go."""
    around, key = draw(st.sampled_from(places(tree)))
    if draw(st.booleans()):
        around[key] = draw(st.sampled_from([*ODD_NUMBERS, *NASTY, [], {}, None, {"en": "x"}, "2008-09"]))
    else:
        del around[key]


@st.composite
def cases(draw: st.DrawFn) -> bytes:
    """The bytes of a case file."""
    tree = copy.deepcopy(draw(trees()))
    changes: list[tuple[int, Callable[[st.DrawFn, dict[str, Any]], None]]] = [
        (12, long),
        (5, compared),
        (5, damage),
    ]
    for often, change in changes:
        if rarely(draw, often):
            change(draw, tree)
    text: str = yaml.dump(tree, Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False)
    data = text.encode("utf-8", "surrogatepass")
    return broken(draw, data) if rarely(draw, 25) else data


_MILLIONTHS: Final = 1_000_000


def broken(draw: st.DrawFn, data: bytes) -> bytes:
    """Cut bytes out of a file, or put others in.

    The place is drawn as a share: a workbook and a Parquet file have the time in them, and so not always the
    same length, but what is drawn must not depend on that.
    """
    at = draw(st.integers(0, _MILLIONTHS)) * len(data) // _MILLIONTHS
    return data[:at] + draw(st.binary(max_size=6)) + data[at + draw(st.integers(0, 40)) :]


@st.composite
def rows(draw: st.DrawFn) -> Rows:
    """The rows of a table: areas, years and amounts."""
    made = []
    names = draw(st.lists(TEXT, min_size=1, max_size=5, unique=True))
    first = draw(st.integers(1950, 2015))
    count = draw(st.integers(6, 12))
    for name in names:
        size = 10.0 ** draw(st.integers(1, 8))
        for year in range(first, first + count):
            made.append((name, str(year), f"{size * draw(st.integers(80, 130)):.0f}"))
    if rarely(draw, 6):
        at = draw(st.integers(0, len(made) - 1))
        amount = draw(st.sampled_from(ODD_NUMBERS))
        made[at] = (made[at][0], draw(st.sampled_from([made[at][1], "", "x", "2008-09"])), amount)
    return made


def as_csv(draw: st.DrawFn, table: Rows) -> bytes:
    """Write a table as CSV, as one of many programs does."""
    separator = draw(st.sampled_from(",;\t"))
    file = io.StringIO(newline="")
    writer = csv.writer(file, delimiter=separator, lineterminator=draw(st.sampled_from(["\n", "\r\n"])))
    writer.writerows([("area", "year", "amount"), *table])
    encoding = draw(st.sampled_from(["utf-8", "utf-8", "utf-8-sig", "utf-16"]))
    return file.getvalue().encode(encoding, "replace")


def as_xlsx(draw: st.DrawFn, table: Rows) -> bytes:
    """Write a table as a workbook, its figures as numbers or as texts."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["area", "year", "amount"])
    numbers = draw(st.booleans())
    for area, year, amount in table:
        area = ILLEGAL_CHARACTERS_RE.sub("", area)
        plain = numbers and year.isdecimal() and amount.isdecimal()
        sheet.append([area, int(year), float(amount)] if plain else [area, year, amount])
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def as_parquet(draw: st.DrawFn, table: Rows) -> bytes:
    """Write a table as Parquet, its figures as numbers or as texts."""
    area, year, amount = (list(column) for column in zip(*table, strict=True))
    area = [name.encode("utf-8", "replace").decode() for name in area]
    columns: dict[str, Any] = {"area": area, "year": year, "amount": amount}
    if draw(st.booleans()) and all(each.isdecimal() for each in (*year, *amount)):
        columns |= {"year": list(map(int, year)), "amount": list(map(float, amount))}
    file = io.BytesIO()
    parquet.write_table(pyarrow.table(columns), file)
    return file.getvalue()


TABLES = {"csv": as_csv, "xlsx": as_xlsx, "parquet": as_parquet}


@st.composite
def templates(draw: st.DrawFn) -> dict[str, bytes]:
    """A template and its table."""
    table = draw(rows())
    ending = draw(st.sampled_from(list(TABLES)))
    data = TABLES[ending](draw, table)
    if rarely(draw, 20):
        data = broken(draw, data)
    first = int(min(year for _, year, _ in table if year.isdecimal()))
    keys = {"file": f"table.{ending}", "area": "area", "year": "year", "amount": "amount"}
    if ending == "csv" and data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        keys["encoding"] = "utf-16"
    tree = {
        "format": 1,
        "title": "Made for {area}",
        "municipality": {},
        "intervention": {"name": "Something", "start": first + draw(st.integers(3, 5))},
        "costs": {"measure": "Costs", "unit": "EUR", "provenance": "outturn", "confirmed": []},
        "for_each": keys,
        "sources": ["Made up"],
    }
    if rarely(draw, 8):
        damage(draw, tree)
    text: str = yaml.dump(tree, Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False)
    return {"made.template.yaml": text.encode(), f"table.{ending}": data}


@st.composite
def options(draw: st.DrawFn) -> tuple[str, ...]:
    """Options that every command of cases has, mostly none."""
    known = {
        "--trend": ["linear", "flat", "last", "drift", "growth", "structural", "declared", "cubic"],
        "--start": ["2005", "2010", "2012-13", "x"],
        "--baseline": ["2001:2008", "2000:2010", "2008:2001", "x"],
        "--comparison": ["none", "relative", "synthetic-control", "difference-in-differences"],
        "--prices": ["nominal", "2012", "2099"],
    }
    if not rarely(draw, 4):
        return ()
    name = draw(st.sampled_from(list(known)))
    return (name, draw(st.sampled_from(known[name])))


@st.composite
def inputs(draw: st.DrawFn) -> Input:
    """One run of the command."""
    language = ("--lang", draw(st.sampled_from(LANGUAGES)))
    chosen = draw(options())
    intervals = draw(
        st.sampled_from([(), (), (), ("--level", "0.5"), ("--level", "0.999999"), ("--interval", "textbook")])
    )
    command = draw(st.sampled_from(["estimate"] * 6 + ["batch"] * 3 + ["check"]))
    if command == "estimate":
        face = draw(st.sampled_from(FACES))
        sheet = ("--spreadsheet",) if face == "csv" and draw(st.booleans()) else ()
        explain = ("--explain",) if draw(st.booleans()) else ()
        arguments = ("estimate", "case.yaml", *language, *chosen, *intervals, "-f", face, *sheet, *explain)
        return Input({"case.yaml": draw(cases())}, arguments)
    files: dict[str, bytes] = {}
    if draw(st.booleans()):
        files |= draw(templates())
    for at in range(draw(st.integers(0 if files else 1, 3))):
        files[f"case{at}.yaml"] = draw(cases())
    if command == "check":
        return Input(files, ("check", ".", *language, *chosen, *intervals))
    face = draw(st.sampled_from(ROW_FACES))
    more = draw(st.sampled_from([(), ("--years",), ("--out", "reports")]))
    if face in ("csv", "json", "text") and rarely(draw, 5):
        more = ("--summary",)
    arguments = ("batch", ".", "--jobs", "1", *language, *chosen, *intervals, "-f", face, *more)
    return Input(files, (*arguments, "-o", f"../rows.{face}"))
