"""PDF: the page for the council as it is printed, with tags for who has it read aloud. It needs an extra."""

from __future__ import annotations

import io
import warnings
from contextlib import redirect_stdout
from functools import cache
from typing import Any, NoReturn

from savings.errors import OptionError
from savings.report.document import Layout
from savings.report.faces import html
from savings.report.model import Report

ENDINGS = (".pdf",)
HAS_DOUBTS = True
NEEDS_FILE = True


def render(report: Report, layout: Layout) -> bytes:
    """Return the page, printed: the same HTML, its style for paper, as PDF/UA-1 asks for it.

    Raises:
        OptionError: as `ready` does.
    """
    page = _weasyprint().HTML(string=html.render(report, layout), url_fetcher=_refused)
    printed: bytes = page.write_pdf(pdf_variant="pdf/ua-1")
    return printed


def ready() -> None:
    """Do nothing if this machine has what prints a page.

    Raises:
        OptionError: the extra is not installed, or finds no Pango or no font.
    """
    _weasyprint()


@cache
def _weasyprint() -> Any:
    """Return the library that prints; the first time takes half a second."""
    try:
        # It prints what libraries it does not find, and only warns where there is no font, to fail later.
        with redirect_stdout(io.StringIO()), warnings.catch_warnings():
            warnings.filterwarnings("error", ".*FontConfig", UserWarning)
            import weasyprint
    except ImportError:
        raise OptionError(
            "PDF needs savings[pdf]: pip install 'savings[pdf]'; or open the HTML page and print it"
        ) from None
    except OSError:
        raise OptionError(
            "WeasyPrint does not find Pango on this machine; install it (Debian, Ubuntu: "
            "apt install libpango-1.0-0 libpangoft2-1.0-0), or open the HTML page and print it"
        ) from None
    except UserWarning:
        raise OptionError("no font on this machine; write the HTML page instead") from None
    return weasyprint


def _refused(address: str, **_: object) -> NoReturn:
    """Fetch nothing: the page needs nothing, and what a case says is not followed."""
    raise ValueError(f"{address} is not fetched")
