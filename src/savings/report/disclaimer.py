"""The note that goes with every figure. It follows from the case and the language, and from nothing else."""

from __future__ import annotations

from savings.case.model import Case
from savings.texts import Texts


def disclaimer(case: Case, texts: Texts) -> str:
    """Return the four facts, each in the form that is true of this case, in one paragraph."""
    kind, provenance = case.municipality.kind, case.costs.provenance
    area = {"of_an_area": texts(f"area.of_an.{kind}"), "of_the_area": texts(f"area.of_the.{kind}")}
    invented = ".illustrative" if provenance == "illustrative" else ""
    facts = (
        texts(f"disclaimer.what{invented}", **area),
        texts("disclaimer.research" if case.research else "disclaimer.no_research"),
        texts(f"disclaimer.figures.{provenance}", **area),
        texts("disclaimer.not_separated"),
    )
    return " ".join(facts)
