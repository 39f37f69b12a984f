"""The note that goes with every figure. It follows from the case and the language, and from nothing else."""

from __future__ import annotations

from functools import cache

from savings.case.model import Case
from savings.texts import Texts


def disclaimer(case: Case, texts: Texts, compared: bool) -> str:
    """Return the four facts, each in the form that is true of this case, in one paragraph.

    `compared` says whether the figures were measured against comparison areas.
    """
    return _note(case.municipality.kind, case.costs.provenance, bool(case.research), compared, texts)


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
