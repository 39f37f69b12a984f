"""A page as it was printed: what stands on each sheet of paper, and what must."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import savings
from savings.report.document import Chart
from savings.report.pages.sheet import sheet

MOST_PAGES = 4


def check_printed(report: savings.Report, file: Path) -> None:
    """Hold the PDF of a page against its report.

    It has at most four sheets; the first has verdict, note, facts and main chart, each what this is not.
    """
    done = subprocess.run(["pdftotext", "-raw", file, "-"], capture_output=True, text=True, check=True)
    sheets = [plain(each) for each in done.stdout.split("\f")[:-1]]
    assert len(sheets) <= MOST_PAGES
    wanted = [report.verdict.text, report.disclaimer, report.texts("facts.figures")]
    wanted += [block.title for block in sheet(report) if isinstance(block, Chart)][:1]
    for text in wanted:
        assert plain(text) in sheets[0]
    for each in sheets:
        assert plain(report.texts("page.not_a_study")) in each


def plain(text: str) -> str:
    """Return the letters and digits of a text: where lines break and columns begin is left out."""
    return re.sub(r"\W", "", text)
