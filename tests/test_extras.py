"""PDF and PNG without what they need: a message that says so, before a case is read."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import CASES, Run, contents, estimated

import savings as api
from savings.report.faces import pdf, png

NO_PDF = "PDF needs savings[pdf]: pip install 'savings[pdf]'; or open the HTML page and print it\n"
NO_PNG = (
    "PNG needs savings[png]: pip install 'savings[png]'; or open the SVG in a browser and save a picture\n"
)
LEEDS = CASES / "leeds.yaml"


@pytest.fixture
def nothing_known() -> Iterator[None]:
    """Let the faces look anew for what they need, and again when the test is over."""
    for found in (pdf._weasyprint, png._family):
        found.cache_clear()
    yield
    for found in (pdf._weasyprint, png._family):
        found.cache_clear()


@pytest.fixture
def no_extras(nothing_known: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Be as without the extras, whether they are installed or not."""
    for name in ("weasyprint", "resvg_py"):
        monkeypatch.setitem(sys.modules, name, None)


@pytest.mark.usefixtures("no_extras")
@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("estimate", "no-such-case.yaml", "-o", "report.pdf"), NO_PDF),
        (("estimate", "no-such-case.yaml", "-o", "report"), NO_PDF),
        (("estimate", "no-such-case.yaml", "-o", "chart.png"), NO_PNG),
        (("estimate", "no-such-case.yaml", "-o", "report.html", "--chart", "chart.PNG"), NO_PNG),
        (("batch", LEEDS, "--out", "out", "--reports", "text,pdf"), NO_PDF),
        (("batch", LEEDS, "--out", "out", "--reports", "png"), NO_PNG),
    ],
)
def test_without_the_extra(savings: Run, arguments: tuple[str, ...], said: str, tmp_path: Path) -> None:
    """Exit 2 and one line on how to get it and what else there is; no case is read, no file written."""
    if "report" in arguments:
        arguments += ("--format", "pdf")
    done = savings(*arguments)
    assert (done.returncode, done.stdout, done.stderr) == (2, "", said)
    assert contents(tmp_path) == {}


@pytest.mark.usefixtures("no_extras")
@pytest.mark.parametrize(("face", "said"), [("pdf", NO_PDF), ("png", NO_PNG)])
def test_the_library_says_the_same(face: str, said: str) -> None:
    """`render` raises an `OptionError` with the message of the command."""
    with pytest.raises(api.OptionError) as raised:
        api.Report(estimated(LEEDS)).render(face)
    assert f"{raised.value}\n" == said


@pytest.mark.usefixtures("nothing_known")
def test_without_pango(savings: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Where the library fails to load what it needs, nothing of what it prints reaches stdout."""
    for name in [name for name in sys.modules if name.partition(".")[0] == "weasyprint"]:
        monkeypatch.delitem(sys.modules, name)
    place = tmp_path / "installed"
    place.mkdir()
    failing = "print('-----')\nraise OSError(\"cannot load library 'libpango-1.0-0'\")\n"
    (place / "weasyprint.py").write_text(failing, "utf-8")
    monkeypatch.syspath_prepend(place)
    done = savings("estimate", "no-such-case.yaml", "-o", "report.pdf")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("WeasyPrint does not find Pango on this machine; install it")
    assert done.stderr.count("\n") == 1
