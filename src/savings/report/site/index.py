"""The first page of a site: what the cases show together, a chart, and a table that can be sorted.

Without its script, which only sorts and filters, the page has all that it has to say.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator, Sequence
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Final
from urllib.parse import quote

from savings import __version__
from savings.report.document import Chart, ForestSeries
from savings.report.faces._drawing import drawing
from savings.report.faces._element import Child, Element, element
from savings.report.faces._svg import NARROW, WIDE, picture
from savings.report.faces._svg_forest import bar
from savings.report.faces.html import margins, style
from savings.report.site.collection import Listed, forest, not_counted, row_of, verdict
from savings.report.site.entry import OUTCOMES
from savings.texts import Texts

FACES: Final = ("html", "csv", "json")  # of each case; the page is the first
MOST_IN_CHART: Final = 60

_NONE: Final = "–"
# The columns, and whether their cells are sorted as numbers and stand at the right.
_COLUMNS: Final = (
    ("municipality", False, False),
    ("case", False, False),
    ("start", True, False),
    ("verdict", True, False),
    ("saving", True, True),
    ("percent", True, True),
    ("failed", True, True),
)


def index(cases: Sequence[Listed], title: str, say: Texts) -> str:
    """Return the page.

    Args:
        cases: in the order of the table.
        title: of the page; empty for the usual one.
        say: the texts of its language.
    """
    title = title or say("site.title")
    foot = say("page.not_a_study")
    chart = forest(cases, say)
    head = element(
        "head",
        None,
        element("meta", {"charset": "utf-8"}),
        element("meta", {"http-equiv": "Content-Security-Policy", "content": _policy()}),
        element("meta", {"name": "viewport", "content": "width=device-width, initial-scale=1"}),
        element("meta", {"name": "color-scheme", "content": "light"}),
        element("title", None, title),
        element("style", None, style() + _beside("index.css") + margins(foot)),
    )
    top = element(
        "div",
        {"class": "top"},
        element("p", {"class": "shown"}, say("page.shown")),
        element("h2", None, verdict(cases, say)),
        *(element("p", None, text) for text in (*not_counted(cases, say), say("site.not_summed"))),
        element("p", {"class": "note"}, say("batch.note")),
    )
    main = [element("h1", None, title), top]
    if chart is not None and len(cases) <= MOST_IN_CHART:
        main.append(element("section", None, element("div", {"class": "figure"}, *_figure(chart))))
    main.append(element("section", None, *_table(cases, chart, say)))
    footer = element("p", None, f"{say('site.footer', version=__version__)} {foot}.")
    body = element(
        "body",
        None,
        element("main", None, *main),
        element("footer", None, footer),
        element("script", None, script()),
    )
    return f"<!DOCTYPE html>\n{element('html', {'lang': say.language}, head, body)}\n"


@cache
def script() -> str:
    """Return the script of the page; it has none of the characters that would be escaped."""
    return _beside("index.js")


@cache
def _beside(name: str) -> str:
    return Path(__file__).with_name(name).read_text("utf-8")


def _policy() -> str:
    """Return what the page may load: nothing. What runs is the one script, known by its hash."""
    known = b64encode(sha256(script().encode()).digest()).decode()
    return f"default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src 'sha256-{known}'"


def _figure(chart: Chart) -> Iterator[Element]:
    yield element("h2", None, chart.title)
    yield element("p", {"class": "sub"}, chart.subtitle)
    for size in (WIDE, NARROW):
        name = f"{chart.kind}-{size.name}"
        yield picture(name, chart.title, chart.desc, size, drawing(chart, size, name))


def _table(cases: Sequence[Listed], chart: Chart | None, say: Texts) -> Iterator[Element]:
    """Yield the heading, the field by which rows are chosen, and the table."""
    count = len(cases)
    yield element("h2", {"id": "cases"}, say("site.table"))
    field = element("input", {"type": "search", "autocomplete": "off"})
    yield element(
        "p", {"class": "filter", "hidden": "hidden"}, element("label", None, f"{say('site.filter')} ", field)
    )
    shown = say("site.shown", shown="{shown}", count=count)
    all_shown = shown.replace("{shown}", str(count))
    yield element("p", {"class": "cap", "role": "status", "data-t": shown}, all_shown)
    heads = [
        element(
            "th",
            {
                "scope": "col",
                "role": "columnheader",
                "class": "f" if right else None,
                "data-n": "1" if sorts_as_number else None,
            },
            say(f"site.column.{name}"),
        )
        for name, sorts_as_number, right in _COLUMNS
    ]
    series = chart.series if chart is not None and count > MOST_IN_CHART else None
    rows = [_row(each, series if isinstance(series, ForestSeries) else None, say) for each in cases]
    whole = element(
        "table",
        {"class": "cases", "role": "table", "aria-labelledby": "cases"},
        element("thead", {"role": "rowgroup"}, element("tr", {"role": "row"}, *heads)),
        element("tbody", {"role": "rowgroup"}, *rows),
    )
    label = say("page.table", heading=say("site.table"))
    yield element("div", {"class": "scroll", "tabindex": "0", "role": "region", "aria-label": label}, whole)


def _row(case: Listed, series: ForestSeries | None, say: Texts) -> Element:
    """Return a case; its small bar on the scale of all, if the page has no chart."""
    entry = case.entry
    at = OUTCOMES.index(entry.outcome)
    words = say(f"site.verdict.{entry.outcome}", error=entry.error)
    percent, between = entry.percent_text
    row = row_of(entry)
    drawn = bar(row, series) if row is not None and series is not None else None
    failed = _NONE
    if entry.failed is not None:
        failed = say("site.failed", failed=entry.failed, judged=entry.judged)
    cells: tuple[tuple[object, tuple[Child | None, ...]], ...] = (
        (entry.municipality, (entry.municipality or _NONE,)),
        (entry.id, tuple(_case(case, say))),
        (entry.start, (entry.start_label.replace("-", "\u2011") or _NONE,)),
        (at, (words,)),
        (entry.saving, (entry.saving_text or _NONE,)),
        (entry.percent, (percent or _NONE, element("small", None, between) if between else None, drawn)),
        (entry.failed, (failed,)),
    )
    made: list[Element] = []
    for (name, _, right), (value, inside) in zip(_COLUMNS, cells, strict=True):
        first = not made
        attributes = {
            "role": "rowheader" if first else "cell",
            "scope": "row" if first else None,
            "class": "f" if right else None,
            "data-v": "" if value is None else str(value),
            "data-l": None if first else say(f"site.column.{name}"),
        }
        made.append(element("th" if first else "td", attributes, *inside))
    kind = ("real", "invented", "error")[case.group]
    return element("tr", {"role": "row", "class": kind, "data-g": str(case.group)}, *made)


def _case(case: Listed, say: Texts) -> Iterator[Child]:
    """Yield the title as a link to the page, the id, what the case is besides, and its other files."""
    entry = case.entry
    if entry.error:
        yield entry.id
        return
    yield element("a", {"href": _address(entry.place, FACES[0])}, entry.title)
    marks = [say("site.mark.invented")] if entry.invented else []
    marks += [say("site.mark.double", id=case.double_of)] if case.double_of else []
    inside: list[Child] = [" · ".join([entry.id, *marks])]
    for face in FACES[1:]:
        inside += [" · ", element("a", {"href": _address(entry.place, face)}, face.upper())]
    yield element("small", None, *inside)


def _address(place: str, face: str) -> str:
    """Return the way from the first page to a file; `./`, or a place with a colon would be a scheme."""
    return f"./{quote(place)}.{face}"
