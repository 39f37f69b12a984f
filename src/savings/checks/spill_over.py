"""Did comparison areas have an intervention too?"""

from __future__ import annotations

from typing import Final

from savings.case.who import same_name
from savings.checks import Check, Names
from savings.estimation.model import Estimate

MOST_NAMED: Final = 8


def spill_over(estimate: Estimate) -> Check:
    """Fail where a comparison area is the municipality of another case in the same folder.

    Only cases count that began before the last post year. What an area did to its costs would be taken for
    what happens without an intervention. Of a template, the areas of its own table are such cases. Passed
    where there is none, as far as the folder knows.

    Source: Rubin (1980), *Randomization analysis of experimental data: the Fisher randomization test:
    comment*, Journal of the American Statistical Association 75(371), 591-593 (no unit's outcome may depend
    on the treatment of another).
    """
    result = estimate.result
    if result.compared is None:
        return Check("spill_over", None, variant="none", applies=False)
    known = estimate.case.beside.cases if estimate.case.beside else {}
    begun = {name for name, start in known.items() if start is None or start <= result.post_years[-1]}
    named = tuple(name for name in result.compared.neighbours.names if same_name(name) in begun)
    if named:
        return Check("spill_over", False, {"count": len(named), "names": Names(named[:MOST_NAMED])})
    return Check("spill_over", True)
