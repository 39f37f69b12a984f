"""The note that goes with every figure. It follows from the case and the language, and from nothing else."""

from __future__ import annotations

from functools import cache

from savings.case.model import Case
from savings.texts import Texts
from savings.visible import visible


def disclaimer(case: Case, texts: Texts, compared: bool, prices: str | None = None) -> str:
    """Return the four facts, each in the form that is true of this case, in one paragraph.

    Args:
        case: the case.
        texts: of the language.
        compared: whether the figures were measured against comparison areas.
        prices: the year in whose prices the amounts are; None where each is in those of its own year. A table
            of amounts has no other place to say it.
    """
    kind, researched = case.municipality.kind, bool(case.research)
    note = _note(kind, case.costs.provenance, researched, compared, texts)
    return note if prices is None else f"{note} {texts('disclaimer.prices', year=visible(prices))}"


@cache
def _note(kind: str, provenance: str, researched: bool, compared: bool, texts: Texts) -> str:
    area = {"of_an_area": texts(f"area.of_an.{kind}"), "of_the_area": texts(f"area.of_the.{kind}")}
    invented = ".illustrative" if provenance == "illustrative" else ""
    facts = (
        texts(f"disclaimer.what{invented}", **area),
        texts("disclaimer.research" if researched else "disclaimer.no_research"),
        texts(f"disclaimer.figures.{provenance}", **area),
        texts("disclaimer.compared" if compared else "disclaimer.not_separated"),
    )
    return " ".join(facts)


def without_figures(texts: Texts) -> str:
    """Return the note of a case with an error: what it would have described, and that it has no figures."""
    area = {"of_an_area": texts("area.of_an.municipality")}
    return " ".join((texts("disclaimer.what", **area), texts("disclaimer.without_figures")))
