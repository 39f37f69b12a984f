"""The page as a browser shows and prints it: accessible, nothing clipped, nothing loaded.

They need Debian's chromium and poppler-utils, `pip install '.[test,browser]'`, and `npm ci` in this folder. A
missing tool fails, it does not skip.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from conftest import CASES, estimated
from extremes import EXTREMES
from sheets import check_printed

import savings
from savings.languages import LANGUAGES

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
def shown(chromium: Any, axe: str, tmp_path: Path) -> Iterator[Any]:
    """Show a report in a page of the browser that runs axe, and note what else it asks for."""
    contexts = []

    def show(report: savings.Report, width: int = WIDTHS[0]) -> Any:
        file = tmp_path / "report.html"
        file.write_text(report.render("html"), "utf-8")
        context = chromium.new_context(viewport={"width": width, "height": 900}, bypass_csp=True)
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


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", sorted(CASES.rglob("*.yaml")), ids=lambda path: path.stem)
def test_a_page_is_accessible_and_fits(shown: Any, axe: str, path: Path, language: str) -> None:
    """At each width: no violation of WCAG 2.2 AA or of good practice, and nothing clipped or colliding."""
    page = shown(savings.Report(estimated(path), language))
    page.evaluate(axe)
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        found = page.evaluate("tags => axe.run({runOnly: {type: 'tag', values: tags}})", TAGS)
        wrong = [(each["id"], [node["html"][:200] for node in each["nodes"]]) for each in found["violations"]]
        assert wrong == [], width
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
