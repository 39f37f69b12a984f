"""Years and spans of years, as the case writes them."""

from __future__ import annotations

from savings.case.model import Case
from savings.estimation.figures import Years
from savings.texts import Texts
from savings.visible import visible


def label(case: Case, year: int) -> str:
    """Write a year as the case writes it, safe to show."""
    return visible(case.label(year))


def span(case: Case, years: Years, texts: Texts) -> str:
    """Write years from … to …; one year alone where they are the same."""
    if years.first == years.last:
        return label(case, years.first)
    return texts("span", first=label(case, years.first), last=label(case, years.last))
