"""The Markdown face: a parser reads out of it what the page has, and nothing that a case says is markup."""

from __future__ import annotations

import re
from typing import Any

import pytest
from conftest import CASES
from generated import NASTY, any_cases
from hypothesis import strategies as st
from made_cases import made
from markdown_it import MarkdownIt
from markdown_it.token import Token
from properties import holds_for

import savings
from savings.languages import LANGUAGES
from savings.report.document import Chart, Facts, Heading, Items, Paragraph, Sum, Table
from savings.report.pages import page

PARSER = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
FORMATS = {"strong_open", "strong_close", "text", "softbreak", "text_special"}


def tokens_of(report: savings.Report) -> list[Token]:
    return PARSER.parse(report.render("markdown"))


def text_of(token: Token) -> str:
    """Return what a reader sees of an inline token."""
    return "".join(child.content for child in token.children or ())


def texts_of(tokens: list[Token]) -> list[str]:
    return [text_of(token) for token in tokens if token.type == "inline"]


def texts_of_page(report: savings.Report) -> list[str]:
    """Return the texts of a page's blocks, in order, without the lines of the chart."""
    texts: list[str] = []
    for block in page(report):
        match block:
            case Heading(text) | Paragraph(text) | Sum(text):
                texts.append(text)
            case Facts(facts):
                texts += [f"{fact.name}: {fact.text}" for fact in facts]
            case Items(_, items):
                texts += items
            case Table(columns, rows, caption):
                texts += [column.heading for column in columns]
                texts += [cell.text for row in rows for cell in row.cells]
                texts += [caption] if caption else []
            case Chart(title, subtitle):
                texts += [title, subtitle]
    return texts


def plain(text: str) -> str:
    """Return a text without the sign of its list, and without the spaces that a parser takes away."""
    without = re.sub(r" <(https?://\S+)>$", r" \1", text)  # a link
    return re.sub(r"^[✗✓–!] ", "", without).strip(" \t\u00a0")


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["leeds", "imatra", "england/hertfordshire", "../tests/data/worth"])
def test_a_parser_reads_the_page_back(name: str, language: str) -> None:
    """Title, headings, sentences, lists, tables and captions come back, each as it was, in their order."""
    report = savings.Report(savings.estimate(savings.read_case(CASES / f"{name}.yaml")), language)
    tokens = tokens_of(report)
    blocks = list(page(report))
    assert list(map(plain, texts_of(tokens))) == list(map(plain, texts_of_page(report)))
    kinds = [token.type for token in tokens]
    assert kinds.count("table_open") == sum(isinstance(block, Table) for block in blocks)
    verdict = 1  # a heading as the title is
    assert kinds.count("heading_open") == 1 + verdict + sum(isinstance(block, Heading) for block in blocks)
    assert kinds.count("fence") == sum(isinstance(block, Chart) for block in blocks)


@holds_for(any_cases(), st.sampled_from(LANGUAGES), examples=40)
def test_texts_of_a_case_do_nothing(case: savings.Case, language: str) -> None:
    """Whatever a case says: no link, no HTML, no emphasis but the face's own, and the note word for word."""
    report = savings.Report(savings.estimate(case), language)
    tokens = tokens_of(report)
    used = {child.type for token in tokens for child in token.children or ()}
    assert used <= FORMATS
    assert not {"html_block", "code_block", "hr", "ordered_list_open"} & {token.type for token in tokens}
    assert sum(token.tag == "h1" for token in tokens) == 2  # opens and closes
    assert report.disclaimer in texts_of(tokens)


@pytest.mark.parametrize(
    "text",
    [
        *NASTY,
        "# a heading",
        "2009. A year",
        "- a list",
        "+ a list",
        "= = =",
        "---",
        "> quoted",
        "a | b",
        "*bold* _it_ __x__ ~~gone~~ `code`",
        "[a](https://example.org)",
        "<b>b</b> &amp; &#65;",
        "snake_case stays",
        "\\ backslash \\*",
        "    four spaces",
        "$x$ and $y$",
        "Phase #",
        "#",
        "# #",
        "http://a.b/_c_ and www.x.com/_d_ and https://ex.org/<x>|*y*_z_",
    ],
)
def test_a_text_is_read_as_it_is_written(text: str) -> None:
    """A caveat and a name in a table come back as the characters that were written."""
    history = {year: 100.0 + year % 3 for year in range(2000, 2010)}
    case = made(history, 2006, caveats=[text], municipality={"name": text})
    report = savings.Report(savings.estimate(case))
    texts = texts_of(tokens_of(report))
    assert plain(report.caveats[0]) in map(plain, texts)
    assert any(seen.startswith(plain(report.writer.who)) for seen in texts)


def test_totals_are_bold_and_a_failed_check_has_its_sign() -> None:
    """What a row or a sentence is shows in signs and letters, not in colors."""
    report: Any = savings.Report(savings.estimate(savings.read_case(CASES / "leeds.yaml")))
    written = report.render("markdown")
    assert "| **Total from 2012-13** | **124,582** |" in written
    assert "- ✗ " in written
    assert f"> **{report.disclaimer}**" in written


def test_the_address_of_a_source_is_a_link_and_no_other() -> None:
    """A source's address is an autolink, which ends where it ends; one inside a text is text."""
    history = {year: 100.0 + year % 3 for year in range(2000, 2010)}
    source = {"en": "A return", "url": "https://example.org/a_b_(c)?d=1&copy=2"}
    case = made(history, 2006, sources=[source], caveats=["see https://example.org/x_y_ and www.x.org"])
    written = savings.Report(savings.estimate(case)).render("markdown")
    assert "- A return <https://example.org/a_b_(c)?d=1&copy=2>\n" in written
    assert "https\\://example.org/x_y\\_ and www\\.x.org" in written
    links = [
        child
        for token in PARSER.parse(written)
        for child in token.children or ()
        if child.type == "link_open"
    ]
    assert [link.attrs["href"] for link in links] == ["https://example.org/a_b_(c)?d=1&copy=2"]
