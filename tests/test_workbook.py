"""The workbook of a report: the report's figures in formulas, the note on every sheet."""

from __future__ import annotations

import ast
import re
from functools import cache
from typing import Any

import openpyxl
import pytest
from conftest import CASES, ROOT, Run, estimated
from generated import NASTY, any_cases
from hypothesis import strategies as st
from openpyxl.utils import get_column_letter
from properties import holds_for
from workbooks import Values, formulas, opened, parts, values

import savings
from savings.languages import LANGUAGES
from savings.report.faces.json import as_dict

IMATRA, LEEDS = CASES / "imatra-illustrative.yaml", CASES / "leeds.yaml"
ENGLAND = sorted((CASES / "england").glob("*.yaml"))
MOST_WAYS = 40  # of cases whose workbook has 25 kB at most


@cache
def book_of(report: savings.Report) -> bytes:
    return report.render("xlsx")


@cache
def report_of(name: str, language: str = "en", interval: Any = "calibrated") -> savings.Report:
    case = savings.read_case(CASES / f"{name}.yaml")
    return savings.Report(savings.estimate(case, interval=interval), language)


def sheet_of(cells: Values, name: str) -> dict[str, Any]:
    """Return the cells of a sheet; blanks that do not break are blanks."""
    here = {place: value for (sheet, place), value in cells.items() if sheet == name}
    return {at: each.replace("\u00a0", " ") if isinstance(each, str) else each for at, each in here.items()}


def table(cells: Values, sheet: str, first: str) -> list[dict[str, Any]]:
    """Return the rows below the headings of a sheet, of which the first is given, up to an empty row."""
    here = sheet_of(cells, sheet)
    head = next(int(place[1:]) for place, value in here.items() if place.startswith("A") and value == first)
    letters: dict[str, str] = {}
    for letter in map(get_column_letter, range(1, 40)):
        if f"{letter}{head}" in here:  # some headings come again beside the table
            letters.setdefault(here[f"{letter}{head}"], letter)
    found, row = [], head + 1
    while f"A{row}" in here:
        found.append({name: here.get(f"{letter}{row}") for name, letter in letters.items()})
        row += 1
    return found


@pytest.mark.parametrize(
    ("name", "interval"),
    [
        ("imatra-illustrative", "calibrated"),
        ("leeds", "textbook"),
        *(pytest.param(f"england/{file.stem}", "calibrated", marks=pytest.mark.slow) for file in ENGLAND),
    ],
)
def test_the_figures_are_those_of_the_json(name: str, interval: str) -> None:
    """What the formulas came to are the figures of the JSON: years, totals, ways, own cost, net."""
    report = report_of(name, "en", interval)
    cells, made = values(book_of(report)), as_dict(report)
    years = table(cells, "Figures", "Year")
    columns = {
        "Observed": "observed",
        "Projected": "counterfactual",
        "Projected, 95 % lower": "counterfactual_lower",
        "Projected, 95 % upper": "counterfactual_upper",
        "Saving": "saving",
        "Saving, 95 % lower": "saving_lower",
        "Saving, 95 % upper": "saving_upper",
        "Saving, added up": "saving_cumulative",
    }
    for row, year in zip(years[: len(made["years"])], made["years"], strict=True):
        assert str(row["Year"]) == year["label"]
        for heading, key in columns.items():
            wanted = year[key]  # type: ignore[literal-required]  # each is a key
            assert row[heading] == (None if wanted is None else pytest.approx(wanted, rel=1e-12))
    total, narrow = years[len(made["years"])], years[len(made["years"]) + 1]
    wanted = made["total"]
    assert wanted is not None
    found = [total["Saving"], total["Saving, 95 % lower"], total["Saving, 95 % upper"]]
    found += [narrow["Saving, 95 % lower"], narrow["Saving, 95 % upper"]]
    names = ("saving", "saving_lower", "saving_upper", "saving_lower_80", "saving_upper_80")
    assert found == pytest.approx([wanted[key] for key in names], rel=1e-12)  # type: ignore[literal-required]

    ways = table(cells, "Ways", "Way to draw the trend")
    saving = next(heading for heading in ways[0] if heading.startswith("Saving"))
    assert sorted(row[saving] for row in ways) == pytest.approx(
        sorted(way["saving"] for way in made["range"]), rel=1e-9
    )
    assert [row["Tenable"] for row in ways].count("no") == [w["tenable"] for w in made["range"]].count(False)
    assert [row["Counts"] for row in ways] == sorted((row["Counts"] for row in ways), reverse=True)

    first = next(value for value in sheet_of(cells, "Summary").values() if str(value).startswith("Result, "))
    result = {row[first]: row for row in table(cells, "Summary", first)}
    assert {row["Agrees with the report"] for row in result.values()} == {"yes"}
    amounts = next(heading for heading in next(iter(result.values())) if heading.startswith("Amounts in"))
    assert result["Saving"][amounts] == pytest.approx(wanted["saving"], rel=1e-12)
    detectable = made["detectable"]
    assert detectable is not None
    least = result["Smallest saving that could have been seen"][amounts]
    assert least == pytest.approx(detectable["saving"], rel=1e-12)
    net = made["net"]
    if net is not None and net["saving"] is not None:
        assert result["Net saving"][amounts] == pytest.approx(net["saving"], rel=1e-12)
        assert result["The intervention's own cost"][amounts] == made["investment"]["total"]


def test_every_formula_has_its_value() -> None:
    """A program that does not compute shows each formula's value all the same."""
    book = book_of(report_of("imatra-illustrative"))
    came_to = values(book)
    assert len(formulas(book)) > 200
    assert [place for place in formulas(book) if place not in came_to] == []


@holds_for(any_cases(), st.sampled_from(LANGUAGES), examples=40)
def test_any_case_has_a_workbook_with_the_note_on_every_sheet(case: savings.Case, language: str) -> None:
    """Of any case: the note on every sheet, sheet names that fit, the title a text; twice the same bytes."""
    made = savings.Report(savings.estimate(case), language)
    book = made.render("xlsx")
    assert book == savings.Report(savings.estimate(case), language).render("xlsx")
    sheets = opened(book)
    assert len(sheets.sheetnames) == (2 if made.result is None else 4)
    for sheet in sheets:
        assert len(sheet.title) <= 31
        first = [str(row[0].value or "") for row in sheet.iter_rows(max_col=1)]
        assert made.disclaimer in " ".join(filter(None, first))
        assert sheet["A1"].data_type == "s"


@pytest.mark.parametrize("nasty", NASTY)
def test_texts_of_a_case_are_texts(nasty: str) -> None:
    """What a case says is never a formula and no markup: the title is the text of the first cell."""
    plain = {
        "format": 1,
        "title": nasty,
        "municipality": {"name": nasty},
        "intervention": {"name": nasty, "start": 2014},
        "costs": {"measure": nasty, "unit": "EUR", "provenance": "published"},
        "reported": [{"year": 2014, "saving": 1}],
        "sources": [nasty],
    }
    made = savings.Report(savings.estimate(savings.Case.model_validate(plain)))
    for sheet in opened(made.render("xlsx")):
        assert (sheet["A1"].value, sheet["A1"].data_type) == (made.written(made.estimate.case.title), "s")


def test_a_text_that_looks_like_rich_text_is_one() -> None:
    """The library takes what is tagged so for XML of its own; a title of that form is shown as it is."""
    case = savings.read_case(IMATRA)
    odd = case.model_copy(update={"title": type(case.title).model_validate("<r><t>bold</t></r>")})
    made = savings.Report(savings.estimate(odd))
    assert opened(made.render("xlsx")).worksheets[0]["A1"].value == "<r><t>bold</t></r>"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_workbook_is_small(language: str) -> None:
    """At most 25 kB."""
    for name in ("imatra-illustrative", "leeds", "imatra"):
        assert len(book_of(report_of(name, language))) <= 25_000


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("file", ENGLAND, ids=lambda file: file.stem)
def test_a_workbook_with_many_ways_is_small(file: Any, language: str) -> None:
    """At most 25 kB; with more than forty ways 50 bytes more for each of these."""
    report = savings.Report(estimated(file), language)
    assert report.result is not None
    more = max(len(report.result.range_of_methods) - MOST_WAYS, 0)
    assert len(book_of(report)) <= 25_000 + 50 * more


def test_the_sheets_can_be_read_and_printed() -> None:
    """A4, landscape, all columns on a page, no merged cells; the headings of the tables stay in sight."""
    sheets = opened(book_of(report_of("imatra-illustrative", "fi")))
    assert sheets.sheetnames == ["Yhteenveto", "Luvut", "Laskutavat", "Tarkistukset ja huomautukset"]
    for sheet in sheets:
        assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert not sheet.merged_cells.ranges
        assert "Ei tieteellinen tutkimus" in sheet.oddFooter.left.text
    assert all(sheets[name].freeze_panes for name in ("Luvut", "Laskutavat"))


def test_the_chart_says_what_it_shows() -> None:
    """The chart has a text for those who do not see it, an axis from zero, and says what is invented."""
    files = dict(parts(book_of(report_of("imatra-illustrative"))))
    drawing, chart = files["xl/drawings/drawing1.xml"].decode(), files["xl/charts/chart1.xml"].decode()
    assert 'descr="Line chart by year, 2001 to 2014: ' in drawing
    assert '<c:min val="0"/>' in chart
    assert "In this invented example: observed and projected, Imatra" in chart


def test_missing_years_have_a_place_in_the_chart() -> None:
    """The axis of years has no gap: a line spans what is missing, and so does the band."""
    plain = {
        "format": 1,
        "title": "T",
        "municipality": {"name": "M"},
        "intervention": {"name": "I", "start": 2008},
        "costs": {
            "measure": "m",
            "unit": "EUR",
            "provenance": "outturn",
            "history": {
                year: 1000 + 7 * (year % 3) for year in range(2000, 2013) if year not in (2003, 2010)
            },
        },
        "sources": ["s"],
    }
    book = savings.Report(savings.estimate(savings.Case.model_validate(plain))).render("xlsx")
    here = sheet_of(values(book), "Figures")
    head = next(place for place, value in here.items() if value == "What the chart shows")
    column, row = re.match(r"([A-Z]+)(\d+)", head).groups()  # type: ignore[union-attr]  # it is an address
    drawn = [here[f"{column}{int(row) + at}"] for at in range(1, 14)]
    assert drawn == list(range(2000, 2013))
    lower = get_column_letter(openpyxl.utils.column_index_from_string(column) + 3)
    ends = [here[f"{lower}{int(row) + at}"] for at in (10, 11, 12)]
    assert ends[1] == pytest.approx((ends[0] + ends[2]) / 2, rel=1e-12)


def test_the_straight_line_is_the_trend_itself() -> None:
    """The parts of the line's interval come to the text-book interval that the report has."""
    calibrated, textbook = (report_of("leeds", "en", each).result for each in ("calibrated", "textbook"))
    assert calibrated is not None
    assert textbook is not None
    line = calibrated.straight_line
    assert line is not None
    assert line.total == pytest.approx(textbook.projected.total, rel=1e-12)
    assert line.free_total == pytest.approx(line.total, rel=1e-12)
    for found, year in zip(
        line.by_year, [row for row in textbook.years if row.period == "post"], strict=True
    ):
        ends = (year.counterfactual, year.counterfactual_lower, year.counterfactual_upper)
        assert found == pytest.approx(ends, rel=1e-12)


def test_a_workbook_needs_a_file(savings: Run) -> None:
    """A binary face is not written to a terminal: exit 2, and the message says how to name a file."""
    done = savings("estimate", LEEDS, "--format", "xlsx")
    assert (done.returncode, done.stdout) == (2, "")
    assert "xlsx is a binary file; say where: -o report.xlsx" in " ".join(
        done.stderr.replace("│", " ").split()
    )


def test_the_ending_names_the_workbook(savings: Run, tmp_path: Any) -> None:
    """`-o report.xlsx` writes the workbook that the library renders, in the language that is asked for."""
    done = savings("estimate", LEEDS, "--lang", "sv", "-o", "report.xlsx")
    assert (done.returncode, done.stdout) == (0, "")
    assert (tmp_path / "report.xlsx").read_bytes() == book_of(report_of("leeds", "sv"))


def test_rows_as_a_workbook_are_made_to_be_read(savings: Run, tmp_path: Any) -> None:
    """Widths, number formats, a head that stays, a filter, A4 landscape with all columns side by side."""
    assert savings("batch", LEEDS, IMATRA, "-o", "rows.xlsx").returncode == 0
    sheet = openpyxl.load_workbook(tmp_path / "rows.xlsx").active
    last = get_column_letter(sheet.max_column)
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("B2", f"A1:{last}3")
    assert (sheet.page_setup.orientation, sheet.page_setup.fitToHeight) == ("landscape", 0)
    heads = {cell.value: cell.column_letter for cell in sheet[1]}
    assert sheet[f"{heads['saving_total']}2"].number_format == "#,##0"
    assert sheet[f"{heads['start']}2"].number_format == "General"
    widths = {each.min: each.width for each in sheet.column_dimensions.values()}  # alike ones are one
    for at, name in enumerate(heads, start=1):
        assert widths[max(first for first in widths if first <= at)] > len(name)


def test_no_module_of_the_workbook_computes_a_figure() -> None:
    """What the estimation, the checks and numpy do is imported for types alone, if at all."""
    folder = ROOT / "src" / "savings" / "report" / "faces"
    for file in [folder / "xlsx.py", *folder.glob("_workbook_*.py")]:
        tree = ast.parse(file.read_text("utf-8"))
        for_types = {
            inner
            for node in ast.walk(tree)
            if isinstance(node, ast.If) and getattr(node.test, "id", "") == "TYPE_CHECKING"
            for inner in ast.walk(node)
        }
        names = [
            node.module or ""
            for node in ast.walk(tree)
            if isinstance(node, ast.ImportFrom) and node not in for_types
        ]
        assert not [
            name for name in names if name.startswith(("savings.estimation", "savings.checks", "numpy"))
        ]
