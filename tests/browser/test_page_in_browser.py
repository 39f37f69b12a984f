"""The page as a browser shows and prints it: accessible, nothing clipped, nothing loaded.

They need Debian's chromium and poppler-utils, `pip install '.[test,browser]'`, and `npm ci` in this folder. A
missing tool fails, it does not skip.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from command import in_process
from conftest import CASES, estimated
from extremes import EXTREMES
from sheets import check_printed

import savings
from savings.languages import LANGUAGES
from savings.report.site.collection import listed
from savings.report.site.entry import Entry
from savings.report.site.index import MOST_IN_CHART, index
from savings.texts import load

pytestmark = pytest.mark.browser

CHROMIUM = "/usr/bin/chromium"
AXE = Path(__file__).parent / "node_modules" / "axe-core" / "axe.min.js"
WIDTHS = (1280, 375, 320)
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
LEAST_TEXT = 11  # pixels

# Of every text in a picture that is shown: its box, that of its picture, and how large it is on the screen.
BOXES = """() => [...document.querySelectorAll('svg')].filter(svg => svg.clientWidth).map(svg => {
    const frame = svg.getBoundingClientRect()
    return {width: frame.width, height: frame.height, texts: [...svg.querySelectorAll('text')].map(text => {
        const box = text.getBoundingClientRect()
        return {
            said: text.textContent,
            left: box.left - frame.left, right: box.right - frame.left,
            top: box.top - frame.top, bottom: box.bottom - frame.top,
            size: parseFloat(getComputedStyle(text).fontSize) * svg.getScreenCTM().a,
        }
    })}
})"""


@pytest.fixture(scope="session")
def chromium() -> Iterator[Any]:
    """Start the browser once for all tests."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def axe() -> str:
    """Return the script of axe-core."""
    return AXE.read_text("utf-8")


@pytest.fixture
def opened(chromium: Any) -> Iterator[Any]:
    """Open a file in a page of the browser that runs axe, and note what else it asks for."""
    contexts = []

    def show(file: Path, width: int = WIDTHS[0], **how: Any) -> Any:
        how = {"bypass_csp": True, **how}
        context = chromium.new_context(viewport={"width": width, "height": 900}, **how)
        contexts.append(context)
        page = context.new_page()
        page.asked = []
        page.on("request", lambda request: page.asked.append(request.url))
        page.goto(file.as_uri())
        assert page.asked == [file.as_uri()]
        return page

    yield show
    for context in contexts:
        context.close()


@pytest.fixture
def shown(opened: Any, tmp_path: Path) -> Any:
    """Show a report, as `opened` does."""

    def show(report: savings.Report) -> Any:
        file = tmp_path / "report.html"
        file.write_text(report.render("html"), "utf-8")
        return opened(file)

    return show


def faults_of(page: Any) -> list[str]:
    """Return what is wrong with a page in its window: too wide; texts clipped, small or colliding."""
    faults = []
    if over := page.evaluate("document.documentElement.scrollWidth - window.innerWidth"):
        faults.append(f"the page is {over} pixels too wide")
    for picture in page.evaluate(BOXES):
        for at, text in enumerate(picture["texts"]):
            if min(text["left"], text["top"]) < -1:
                faults.append(f"clipped: {text}")
            if text["right"] > picture["width"] + 1 or text["bottom"] > picture["height"] + 1:
                faults.append(f"clipped: {text}")
            if text["size"] < LEAST_TEXT:
                faults.append(f"small: {text}")
            for other in picture["texts"][:at]:
                across = min(text["right"], other["right"]) - max(text["left"], other["left"])
                down = min(text["bottom"], other["bottom"]) - max(text["top"], other["top"])
                if across > 1 and down > 4:
                    faults.append(f"collide: {text} and {other}")
    return faults


def violations_of(page: Any) -> list[Any]:
    """Return what axe, which the page has, finds wrong."""
    found = page.evaluate("tags => axe.run({runOnly: {type: 'tag', values: tags}})", TAGS)
    return [(each["id"], [node["html"][:200] for node in each["nodes"]]) for each in found["violations"]]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", sorted(CASES.rglob("*.yaml")), ids=lambda path: path.stem)
def test_a_page_is_accessible_and_fits(shown: Any, axe: str, path: Path, language: str) -> None:
    """At each width: no violation of WCAG 2.2 AA or of good practice, and nothing clipped or colliding."""
    page = shown(savings.Report(estimated(path), language))
    page.evaluate(axe)
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        assert violations_of(page) == [], width
        assert faults_of(page) == [], width


@pytest.mark.parametrize("name", EXTREMES)
def test_extremes_fit(shown: Any, name: str) -> None:
    """Whatever the figures and the texts are, nothing is clipped and nothing collides, also on a phone."""
    page = shown(savings.Report(savings.estimate(EXTREMES[name]), "fi"))
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        assert faults_of(page) == [], width


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", sorted(CASES.rglob("*.yaml")), ids=lambda path: path.stem)
def test_a_page_is_printed(shown: Any, path: Path, language: str, tmp_path: Path) -> None:
    """Printed by a browser, it has on its sheets what must be there."""
    report = savings.Report(estimated(path), language)
    shown(report).pdf(path=tmp_path / "report.pdf", prefer_css_page_size=True)
    check_printed(report, tmp_path / "report.pdf")


@pytest.fixture(scope="module", params=LANGUAGES)
def site(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Publish the shipped cases and one with an error; return the first page."""
    folder = tmp_path_factory.mktemp("site")
    (folder / "bad.yaml").write_text("format: 1\ntitel: <b>x</b>\n", "utf-8")
    done = in_process(
        ["publish", CASES, "bad.yaml", "-o", "out", "--lang", request.param, "--jobs", "1"], folder
    )
    assert done.returncode == 1
    return folder / "out" / "index.html"


def test_the_first_page_is_accessible_and_fits(opened: Any, axe: str, site: Path) -> None:
    """As it comes, sorted and filtered: no violation at any width, and nothing clipped or too wide."""
    page = opened(site)
    page.evaluate(axe)
    for step in ("as it comes", "sorted", "filtered"):
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 900})
            assert violations_of(page) == [], (step, width)
            assert faults_of(page) == [], (step, width)
        if step == "as it comes":
            page.locator("th button").nth(4).click()
        elif step == "sorted":
            page.locator("input").fill("leeds")


def test_rows_are_sorted_and_filtered(opened: Any, site: Path) -> None:
    """A heading sorts both ways, its state is told; invented cases stay behind real ones, errors last."""
    page = opened(site, bypass_csp=False)
    percent = "() => [...document.querySelectorAll('tbody tr')].map(r => [r.className, r.cells[5].dataset.v])"
    button = page.locator("th button").nth(5)
    for way, turned in (("ascending", False), ("descending", True)):
        button.click()
        assert page.locator("[aria-sort]").evaluate_all("all => all.map(e => e.ariaSort)") == [way]
        rows = page.evaluate(percent)
        assert [kind for kind, _ in rows[-2:]] == ["invented", "error"]
        figures = [float(value) for kind, value in rows if kind == "real" and value]
        assert figures == sorted(figures, reverse=turned) and len(figures) == 4
        assert [value for kind, value in rows if kind == "real"][4:] == ["", ""]
    page.locator("input").fill("LEEDS")
    assert page.locator("tbody tr:visible").count() == 2
    assert re.findall(r"\d+", page.locator("[role=status]").inner_text()) == ["2", "8"]
    page.locator("input").fill("")
    assert page.locator("tbody tr:visible").count() == 8


def test_the_first_page_needs_no_script(opened: Any, site: Path) -> None:
    """Without scripts every row is shown and every link leads to a file; what needs one is not there."""
    page = opened(site, java_script_enabled=False)
    assert page.locator("tbody tr:visible").count() == 8
    assert page.locator("button").count() == 0 and not page.locator("input").is_visible()
    links = [link.get_attribute("href") for link in page.locator("a").all()]
    assert len(links) == 3 * 7
    assert all((site.parent / link).is_file() for link in links)


def test_many_rows_fit(opened: Any, axe: str, tmp_path: Path) -> None:
    """With a bar in each row, and with long and nasty words, the first page is accessible and fits."""
    nasty = f"{'W' * 200} <b>&\u202e ' \" {'long ' * 50}"
    entries = [
        Entry(
            f"case-{at}",
            f"case-{at}",
            "less_but_depends",
            municipality=nasty if at == 0 else "Exampleville",
            title=nasty if at == 1 else "A case",
            start=2009,
            start_label="2009-10",
            saving_text="1,234,567 million euros less",
            percent=-1000.0 + 40 * at,
            lower=None,
            upper=1e9,
            percent_text=("5 %", "no limits can be given"),
            failed=10,
            judged=15,
            level=0.95,
        )
        for at in range(MOST_IN_CHART)
    ]
    error = Entry(nasty, "", "error", error=nasty)
    for count in (MOST_IN_CHART, MOST_IN_CHART - 1):
        file = tmp_path / "index.html"
        cases = listed([*entries[:count], error], {})
        file.write_text(index(cases, nasty, load("en")), "utf-8")
        page = opened(file)
        page.evaluate(axe)
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 900})
            assert violations_of(page) == [], width
            assert faults_of(page) == [], width
