"""The page: what a browser makes of it is what the blocks say, whatever a case says."""

from __future__ import annotations

import ast
import csv
import io
import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path
from urllib.parse import unquote
from xml.etree import ElementTree

import pytest
from conftest import CASES, ROOT, Run, estimated
from extremes import EXTREMES, HISTORY
from generated import NASTY, any_cases
from hypothesis import strategies as st
from made_cases import estimate_of, made
from properties import holds_for
from seen import Page

import savings
from savings.languages import LANGUAGES
from savings.report.document import (
    AreaSeries,
    Aside,
    Attachment,
    Chart,
    CostSeries,
    Facts,
    ForestSeries,
    Heading,
    Items,
    Paragraph,
    Sum,
    Table,
    WaySeries,
)
from savings.report.faces._element import element
from savings.report.faces._palette import COLOURS, PAIRS, contrast
from savings.report.pages.sheet import sheet

FACES = ROOT / "src" / "savings" / "report" / "faces"
STYLE = (FACES / "page.css").read_text("utf-8")
SHIPPED = [
    pytest.param(file, id=file.stem, marks=pytest.mark.slow if file.parent.name == "england" else ())
    for file in sorted(CASES.rglob("*.yaml"))
]
LANGUAGE = st.sampled_from(LANGUAGES)
NUMBER = re.compile(r"\d+")


@cache
def shipped(name: str, language: str = "en") -> savings.Report:
    return savings.Report(estimated(CASES / f"{name}.yaml"), language)


def page_of(report: savings.Report) -> Page:
    return Page(report.render("html"))


def texts_of(report: savings.Report) -> Iterator[str]:
    """Yield every text in the blocks of a sheet, those of its charts as well."""
    for block in sheet(report):
        match block:
            case Heading(text) | Paragraph(text) | Sum(text) | Attachment(text):
                yield text
            case Items(_, texts):
                yield from texts
            case Aside(title, texts, links):
                yield from (title, *texts, *(link.text for link in links))
            case Facts(facts):
                for fact in facts:
                    yield from fact
            case Table(columns, rows, caption):
                yield from (column.heading for column in columns)
                yield from (cell.text for row in rows for cell in row.cells)
                yield caption
            case Chart(title, subtitle, desc, series):
                yield from (title, subtitle, desc)
                yield from _texts_of_series(series)


def _texts_of_series(series: CostSeries | WaySeries | AreaSeries | ForestSeries) -> Iterator[str]:
    yield from series.names.values()
    match series:
        case CostSeries():
            yield series.cut
            for point in series.points:
                yield from (point.label, *map(series.scale.cell, (point.observed, point.projected)))
        case WaySeries():
            yield from (series.name, *series.written, *(row.name for row in series.rows))
        case AreaSeries():
            yield from (label for _, label in series.years)
            for line in (series.own, series.median):
                yield from (line.name, series.numbers.plain(line.values[-1]))
        case ForestSeries():
            yield from (row.name for row in series.rows)


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: f"{pair[0]} on {pair[1]}")
def test_what_stands_on_what_has_contrast(pair: tuple[str, str, float]) -> None:
    """Each pair of colours has the contrast that its use asks for."""
    assert contrast(pair[0], pair[1]) >= pair[2]


def test_the_style_has_only_colours_of_the_palette() -> None:
    """No colour stands beside the table; and nothing in the style would be escaped or loaded."""
    assert set(re.findall(r"#[0-9a-f]{3,8}\b", STYLE)) <= set(COLOURS)
    assert not re.search(r"[<>&]|url\(|@import|@font-face", STYLE)
    assert len(STYLE.encode()) <= 7000


@pytest.mark.parametrize("text", [*NASTY, "]]>", "&amp;", "\"'", "</style><b>", "<!--", "\ufffe", "\x00"])
def test_a_text_is_a_text(text: str) -> None:
    """Whatever a text holds, a parser reads that text back, in an element and in an attribute."""
    seen = Page(str(element("p", {"title": text}, text))).elements
    assert [each.name for each in seen] == ["p"]
    shown = re.sub("[\ufffe\x00-\x08\x0b-\x1f]", "\ufffd", text)
    assert (seen[0].text, seen[0].attributes["title"]) == (shown, shown)


@pytest.mark.parametrize("path", SHIPPED)
def test_a_page_is_whole(path: Path) -> None:
    """Language, one h1, no heading skipped, unique ids, ways that lead somewhere, no script, no request."""
    for language in LANGUAGES:
        page = page_of(savings.Report(estimated(path), language))
        assert page.elements[0].attributes == {"lang": language}
        levels = [int(each.name[1]) for each in page.named("h1", "h2", "h3", "h4", "h5", "h6")]
        assert levels[0] == 1 and levels.count(1) == 1
        assert all(after <= before + 1 for before, after in pairwise(levels))
        ids = page.ids()
        assert len(ids) == len(set(ids))
        links = [each.attributes["href"] for each in page.named("a")]
        assert all(link.startswith(("#", "http://", "https://", "data:text/csv")) for link in links)
        assert {link[1:] for link in links if link.startswith("#")} <= set(ids)
        assert not page.named("script", "link", "img", "iframe", "object", "form", "base")
        assert not [each for each in page.elements if {"src", "onclick", "style"} & set(each.attributes)]
        (policy,) = [each for each in page.named("meta") if "http-equiv" in each.attributes]
        assert policy.attributes["content"].startswith("default-src 'none';")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["leeds", "imatra", "../tests/data/worth"])
def test_the_page_has_every_text_of_its_blocks(name: str, language: str) -> None:
    """Title, sentences, tables, captions: each stands on the page as it is in the blocks."""
    report = shipped(name, language)
    body = " ".join(page_of(report).named("body")[0].text.split())
    for block in sheet(report):
        if isinstance(block, Chart):
            assert " ".join(block.desc.split()) in body
    for text in texts_of(report):
        plain = re.sub(r" <(https?://\S+)>$", r" \1", text)
        if "figure" not in plain:
            assert " ".join(plain.split()) in body or not plain.strip() or _is_of_a_sign(plain, report)


def _is_of_a_sign(text: str, report: savings.Report) -> bool:
    """Say whether a text of a chart explains a sign that this chart, or this face, has no use for."""
    charts = [block.series for block in sheet(report) if isinstance(block, Chart)]
    return (
        any(text in series.names.values() for series in charts)
        or any(
            text == series.scale.cell(value)
            for series in charts
            if isinstance(series, CostSeries)
            for point in series.points
            for value in (point.observed, point.projected)
        )
        or any(
            text == point.label
            for series in charts
            if isinstance(series, CostSeries)
            for point in series.points
        )
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_order_of_the_top(language: str) -> None:
    """Kicker, title, banner; in one box verdict, sum, doubts and the whole note; then the facts."""
    report = shipped("imatra-illustrative", language)
    page = page_of(report)
    body = page.named("body")[0].text
    wanted = [report.writer.who, report.written(report.estimate.case.title), report.verdict.text]
    wanted += [*report.other_doubts, report.disclaimer]
    places = [body.index(text) for text in wanted]
    assert places == sorted(places)
    (box,) = [each for each in page.named("div") if each.attributes.get("class") == "top"]
    assert report.verdict.text in box.text and box.text.endswith(report.disclaimer)
    assert body.index(report.disclaimer) < body.index(page.named("dt")[0].text)


@pytest.mark.parametrize("name", ["leeds", pytest.param("england/hertfordshire", marks=pytest.mark.slow)])
def test_every_picture_has_words(name: str) -> None:
    """Each svg is named by its title and described by its desc; the values are in the table on the page."""
    page = page_of(shipped(name))
    pictures = page.named("svg")
    assert len(pictures) == 2 * sum(isinstance(block, Chart) for block in sheet(shipped(name)))
    ids = {each.attributes["id"]: each for each in page.elements if "id" in each.attributes}
    for picture in pictures:
        assert picture.attributes["role"] == "img"
        title, desc = (ids[picture.attributes[f"aria-{name}by"]] for name in ("labelled", "described"))
        assert (title.name, desc.name) == ("title", "desc")
        assert title.text and desc.text
    frames = [each.attributes["clip-path"] for each in page.elements if "clip-path" in each.attributes]
    assert {frame.removeprefix("url(#").removesuffix(")") for frame in frames} <= set(ids)


def test_the_table_is_that_of_the_rows() -> None:
    """Year by year, the page has the observed costs of `Report.rows`; its CSV is that of the report."""
    report = shipped("leeds", "fi")
    page = page_of(report)
    years = [each.text for each in page.named("th") if each.attributes.get("scope") == "row"]
    for row in report.rows:
        assert any(label.startswith(report.writer.label(int(str(row["year"])))) for label in years)
    (link,) = [each for each in page.named("a") if "download" in each.attributes]
    assert link.attributes["download"] == "leeds.csv"
    written = unquote(link.attributes["href"].partition(",")[2])
    assert written == report.render("csv", savings.Layout(spreadsheet=True))
    rows = list(csv.DictReader(io.StringIO(written.removeprefix("\ufeff"), newline=""), delimiter=";"))
    assert [row["year"] for row in rows] == [str(row["year"]) for row in report.rows]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["leeds", "imatra-illustrative", "imatra"])
def test_no_number_is_the_faces_own(name: str, language: str) -> None:
    """Every number of the page stands in a block; in a picture, the ticks of the axes come besides."""
    report = shipped(name, language)
    known = set(NUMBER.findall(" ".join(texts_of(report))))
    page = page_of(report)
    for seen in page.named("h1", "h2", "h3", "p", "li", "dt", "dd", "td", "th", "title", "desc"):
        assert set(NUMBER.findall(seen.text)) <= known, seen.text
    for text in page.named("text"):
        if "figure" not in text.attributes and text.attributes.get("fill") != "#4a5560":
            assert set(NUMBER.findall(text.text)) <= known, text.text


@holds_for(any_cases(), LANGUAGE, examples=30)
def test_texts_of_a_case_do_nothing_on_a_page(case: savings.Case, language: str) -> None:
    """Whatever a case says: no element but the page's own, each attribute its own, and the text literally."""
    report = savings.Report(savings.estimate(case), language)
    for face in ("html", "svg"):
        page = Page(report.render(face))
        assert not page.named("script", "b0", "img")
        assert {each.name for each in page.elements} <= ELEMENTS
        assert not any(name.startswith("on") for each in page.elements for name in each.attributes)
    page = page_of(report)
    assert page.named("h1")[0].text == report.written(case.title).replace("\u2011", "-").replace(
        "\ufffe", "\ufffd"
    )
    assert report.disclaimer in page.named("body")[0].text


ELEMENTS = {
    *("html", "head", "meta", "title", "style", "body", "main", "footer", "section", "div", "h1", "h2", "h3"),
    *("p", "b", "a", "ul", "li", "dl", "dt", "dd", "table", "thead", "tbody", "tr", "th", "td"),
    *("svg", "desc", "path", "text", "rect", "circle", "g", "clippath"),
}


def test_only_these_schemes_make_a_link() -> None:
    """An address of a source is a link if it is of the web; another one is not even a case."""
    sources = [{"en": "A return", "url": 'https://example.org/?a=1&b="2"'}, "see javascript:alert(1)"]
    page = page_of(savings.Report(estimate_of(made(HISTORY, 2009, sources=sources))))
    outside = [each for each in page.named("a") if each.attributes["href"].startswith("http")]
    assert [each.attributes["href"] for each in outside] == ['https://example.org/?a=1&b="2"']


LONG = ("200 years", "40 areas")


@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=pytest.mark.slow if name in LONG else ()) for name in EXTREMES]
)
def test_extremes_have_a_page(name: str) -> None:
    """Whatever the figures are: a page that is whole and small, with the note; no place is infinite."""
    report = savings.Report(savings.estimate(EXTREMES[name]), "fi")
    written = report.render("html")
    page = Page(written)
    assert len(page.ids()) == len(set(page.ids()))
    assert report.disclaimer in page.named("body")[0].text
    for picture in [*re.findall(r"<svg.*?</svg>", written), report.render("svg")]:
        assert not re.search(r'="[^"]*(?:nan|inf)', picture)
        assert len(picture.encode()) <= (8000 if "200" not in name else 16000)
    most = {"40 areas": 100_000, "200 years": 200_000, "a long title": 100_000, "a long word": 110_000}
    assert len(written.encode()) <= most.get(name, 60_000)


@pytest.mark.parametrize("path", SHIPPED)
def test_pages_are_small(path: Path) -> None:
    """At most 60 kB, beside comparison areas 100 kB; a chart by itself and in the page 8 kB."""
    report = savings.Report(estimated(path), "sv")
    result, written = report.result, report.render("html")
    beside = result is not None and result.compared is not None
    assert len(written.encode()) <= (100_000 if beside else 60_000)
    for picture in [*re.findall(r"<svg.*?</svg>", written), report.render("svg")]:
        assert len(picture.encode()) <= 8000


@pytest.mark.slow
def test_the_same_bytes_in_two_processes(tmp_path: Path, savings_process: Run) -> None:
    """Neither the order of sets nor the time zone nor the locale changes a page or a picture."""
    written = []
    for seed, zone in (("1", "UTC"), ("2", "Asia/Tokyo")):
        env = {"PYTHONHASHSEED": seed, "TZ": zone, "LANG": "C"}
        path = CASES / "england" / "hertfordshire.yaml"
        done = savings_process("estimate", path, "-o", "x.html", "--chart", "x.svg", "--lang", "en", env=env)
        assert done.returncode == 0
        written.append([(tmp_path / name).read_bytes() for name in ("x.html", "x.svg")])
    assert written[0] == written[1]


def test_faces_compute_nothing() -> None:
    """No module of a face imports the estimation or the checks when it runs, nor numpy ever."""
    for file in FACES.glob("*.py"):
        if file.name in ("json.py", "_worth_json.py"):  # they write what an estimate has, as it is
            continue
        for node in ast.parse(file.read_text("utf-8")).body:
            names = [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            names += [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            for each in names:
                assert not each.startswith(("savings.estimation", "savings.checks", "numpy")), file.name


def test_a_chart_beside_a_report(tmp_path: Path, savings: Run) -> None:
    """`--chart` writes the picture, and Markdown links to it from where it lies."""
    (tmp_path / "pictures").mkdir()
    leeds = CASES / "leeds.yaml"
    done = savings("estimate", leeds, "-o", "report.md", "--chart", "pictures/a (b).svg")
    assert (done.returncode, done.stdout) == (0, "")
    assert (tmp_path / "pictures" / "a (b).svg").read_text("utf-8") == shipped("leeds").render("svg")
    markdown = (tmp_path / "report.md").read_text("utf-8")
    assert "](<pictures/a%20%28b%29.svg>)" in markdown
    assert savings("estimate", leeds, "-o", "x.svg").returncode == 0
    assert (tmp_path / "x.svg").read_bytes() == (tmp_path / "pictures" / "a (b).svg").read_bytes()


@pytest.mark.parametrize(
    ("chart", "said"),
    [("x.gif", "ends in none of .svg, .png"), ("-", "ends in none of .svg, .png"), ("r.svg", "name another")],
)
def test_a_chart_that_cannot_be_written(savings: Run, chart: str, said: str) -> None:
    """Another ending, stdout, or the file of the report: a wrong command line."""
    done = savings("estimate", CASES / "leeds.yaml", "-o", "r.svg", "--chart", chart)
    assert (done.returncode, done.stdout) == (2, "")
    assert said in " ".join(done.stderr.split())


@pytest.mark.parametrize("name", ["a long title", "both signs", "reported only"])
def test_a_picture_is_xml(name: str) -> None:
    """A picture is a file that a strict parser reads."""
    root = ElementTree.fromstring(savings.Report(savings.estimate(EXTREMES[name])).render("svg"))
    assert root.tag == "{http://www.w3.org/2000/svg}svg"
