"""Figures at the ends of the range of numbers: they are refused with their line, or estimated in silence."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

import savings as api
from savings.comparisons.synthetic_control import weights
from savings.counterfactual.mixture import probability_below

LONG = (1.0, -1.0, 30.0, -30.0, 0.5, 30.0, -30.0, 3.0)


def case_of(powers: Sequence[float], others: Sequence[float], more: str = "") -> str:
    """Return a case whose costs, and those of three areas, are these powers of ten."""
    years = range(2001, 2001 + len(powers))

    def history(values: Sequence[float]) -> str:
        return ", ".join(f"{year}: {10.0**value:.3g}" for year, value in zip(years, values, strict=True))

    confirmed = f"confirmed: [{', '.join(map(str, years))}]"
    areas = "".join(
        f"    - {{name: A{at}, {confirmed}, history: {{{history(some)}}}}}\n"
        for at, some in enumerate((others, [-each for each in others], [1.0, *others[:-1]]))
    )
    return (
        "format: 1\ntitle: T\nmunicipality: {name: N, country: GB}\nsources: [S]\n"
        "intervention: {name: I, start: 2006}\n"
        f"costs:\n  measure: M\n  unit: GBP\n  basis: net\n  provenance: outturn\n  source: S\n{more}"
        f"  {confirmed}\n  history: {{{history(powers)}}}\ncomparison:\n  areas:\n{areas}"
    )


@pytest.mark.parametrize("scale", ["1e30", "1e-30"])
@pytest.mark.parametrize("comparison", ["relative", "synthetic-control", "none"])
def test_the_ends_of_the_range_are_estimated_in_silence(tmp_path: Path, scale: str, comparison: str) -> None:
    """Costs that leap between 1e-30 and 1e30, times a scale of that size, provoke no warning of numpy."""
    path = tmp_path / "case.yaml"
    path.write_text(case_of(LONG, LONG[::-1], f"  scale: {scale}\n"), "utf-8")
    report = api.Report(api.estimate(api.read_case(path), comparison=comparison))
    assert json.loads(report.render("json"), parse_constant=pytest.fail)


def test_a_cost_nearer_to_zero_is_refused_with_its_line(tmp_path: Path) -> None:
    """5e-324 is the smallest number of a computer; as a cost it is named with its line."""
    path = tmp_path / "case.yaml"
    path.write_text(case_of(LONG, LONG).replace("2001: 10", "2001: 5e-324", 1), "utf-8")
    with pytest.raises(api.CaseError, match=r"yaml:13:\d+: costs.history.2001: '5e-324' is too small"):
        api.read_case(path)


def test_far_from_the_middle_a_probability_is_a_number() -> None:
    """At any distance the probability is between 0 and 1, and falls to the left."""
    found = probability_below(np.array([-1e300, -1e100, -1e50, 0.0, 1e300]))
    assert (np.diff(found) >= 0).all() and found[0] >= 0 and found[-1] == 1


def test_beside_giants_the_smallest_has_all_the_weight() -> None:
    """Where all areas are larger by far than the sum of the weights can say, weights still sum to one."""
    areas = np.array([[2e30, 2e30, 1e-30], [1e30, 1e30, 1e-30]])
    assert weights(np.array([1e-28, 1e-30, 1e-28]), areas).tolist() == [0.0, 1.0]
