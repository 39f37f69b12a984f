"""The page as PDF and the chart as PNG, by the extras.

They need `pip install '.[test,pdf,png]'` and Debian's libpango-1.0-0, libpangoft2-1.0-0, poppler-utils and
fonts. A missing tool fails, it does not skip.
"""

from __future__ import annotations

import re
import struct
import subprocess
import zlib
from pathlib import Path

import pytest
from conftest import CASES, Run, contents, estimated
from extremes import EXTREMES
from sheets import check_printed

import savings as api
from savings.languages import LANGUAGES
from savings.report.faces import png

pytestmark = pytest.mark.browser

LEEDS = CASES / "leeds.yaml"
PNG_BEGINS = b"\x89PNG\r\n\x1a\n"


def size_of(picture: bytes) -> tuple[int, int]:
    """Return the width and the height of a PNG, in points."""
    assert picture.startswith(PNG_BEGINS) and picture[12:16] == b"IHDR"
    width, height = struct.unpack(">II", picture[16:24])
    return width, height


def unpacked(printed: bytes) -> bytes:
    """Return what stands in the compressed parts of a PDF."""
    parts = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", printed, re.DOTALL)
    return b"".join(zlib.decompressobj().decompress(part) for part in parts if part.startswith(b"\x78"))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", sorted(CASES.rglob("*.yaml")), ids=lambda path: path.stem)
def test_a_pdf_is_the_printed_page(path: Path, language: str, tmp_path: Path) -> None:
    """It has its tags, its language and its title, and on its sheets what a browser prints there."""
    report = api.Report(estimated(path), language)
    file = tmp_path / "report.pdf"
    file.write_bytes(report.render("pdf"))
    done = subprocess.run(["pdfinfo", file], capture_output=True, text=True, check=True)
    told = {
        name: value.strip() for name, _, value in (row.partition(":") for row in done.stdout.splitlines())
    }
    assert (told["Tagged"], told["JavaScript"], told["Encrypted"]) == ("yes", "no", "no")
    assert "A4" in told["Page size"]
    assert told["Title"].endswith(report.writer.who)
    assert f"/Lang ({language})".encode() in unpacked(file.read_bytes())
    check_printed(report, file)


@pytest.mark.parametrize("name", EXTREMES)
def test_extremes_are_printed_and_drawn(name: str) -> None:
    """Whatever the figures and the texts are, there is a PDF and a PNG."""
    report = api.Report(api.estimate(EXTREMES[name]), "sv")
    assert report.render("pdf").startswith(b"%PDF-1.7")
    assert size_of(report.render("png"))[0] == png._WIDTH


@pytest.mark.parametrize("path", sorted(CASES.rglob("*.yaml")), ids=lambda path: path.stem)
def test_a_png_is_the_chart_with_its_words(path: Path) -> None:
    """It is twice as wide as the SVG, in its shape, and not the picture without fonts."""
    report = api.Report(estimated(path), "fi")
    picture, drawn = report.render("png"), report.render("svg")
    width, height = size_of(picture)
    shape = float(drawn.partition('height="')[2].partition('"')[0])
    assert width == 2 * 712
    assert height == pytest.approx(2 * shape, abs=1)
    family = png._family()
    assert picture == png._drawn(drawn, family, width=png._WIDTH)
    assert picture != png._drawn(drawn, family, width=png._WIDTH, skip_system_fonts=True)


def test_the_same_bytes_in_every_process(savings: Run, savings_process: Run, tmp_path: Path) -> None:
    """Neither has anything of the clock, of the order of sets or of the time zone; no library says a word."""
    other = {"LANG": "C", "PYTHONHASHSEED": "7", "TZ": "Asia/Tokyo"}
    (tmp_path / "other").mkdir()
    written = ("-o", "r.pdf", "--chart", "c.png", "--lang", "fi")
    done = savings_process("estimate", LEEDS, *written, env=other, cwd=tmp_path / "other")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "r.pdf written\n")
    assert savings("estimate", LEEDS, *written).returncode == 0
    assert (tmp_path / "r.pdf").read_bytes() == (tmp_path / "other" / "r.pdf").read_bytes()
    assert (tmp_path / "c.png").read_bytes() == (tmp_path / "other" / "c.png").read_bytes()


def test_a_batch_writes_them_too(savings_process: Run, tmp_path: Path) -> None:
    """`--reports pdf,png` writes both of each case, in processes of their own, as one case alone does."""
    imatra = CASES / "imatra-illustrative.yaml"
    done = savings_process("batch", LEEDS, imatra, "--out", "out", "--reports", "pdf,png", "--jobs", "2")
    assert done.returncode == 0, done.stderr
    names = {f"{name}.{ending}" for name in ("leeds", "imatra-illustrative") for ending in ("pdf", "png")}
    written = contents(tmp_path / "out")
    assert set(written) == names
    assert written["leeds.pdf"] == api.Report(estimated(LEEDS)).render("pdf")


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("report.pdf", "no font on this machine; write the HTML page instead\n"),
        ("chart.png", "no font on this machine; write the SVG instead\n"),
    ],
)
def test_without_fonts(savings_process: Run, name: str, said: str, tmp_path: Path) -> None:
    """Neither leaves the words out in silence: exit 2, and before a case is read."""
    fonts = tmp_path / "fonts" / "fonts.conf"
    fonts.parent.mkdir()
    fonts.write_text(f"<fontconfig><dir>{fonts.parent}</dir></fontconfig>", "utf-8")
    done = savings_process("estimate", "no-such-case.yaml", "-o", name, env={"FONTCONFIG_FILE": str(fonts)})
    assert (done.returncode, done.stdout, done.stderr) == (2, "", said)
