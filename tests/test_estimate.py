"""The main job on real figures: the published and the hand-computed answers."""

from __future__ import annotations

import json

import pytest
from conftest import CASES, Run, estimated

import savings as api


def test_leeds_by_least_squares() -> None:
    """The straight line of 2008-09 to 2011-12 gives 2.12 and 11.76 million pounds."""
    result = estimated(CASES / "leeds.yaml").result
    assert result is not None
    assert [row.saving for row in result.years if row.period == "post"] == pytest.approx(
        [2_122_444.23, 11_757_653.60], abs=0.01
    )


@pytest.mark.parametrize(
    ("trend", "four_years", "five_years"),
    [
        ("last", -3.10, 2.25),
        ("drift", 11.29, 8.98),
        ("linear", 11.76, 10.06),
        ("growth", 19.65, 14.42),
        ("flat", -14.09, -10.82),
    ],
)
def test_leeds_from_the_choice_of_line_alone(trend: str, four_years: float, five_years: float) -> None:
    """The saving of 2013-14 in million pounds goes from minus 14 to plus 20 with the line that is drawn."""
    case = api.read_case(CASES / "leeds.yaml")
    four = api.estimate(case, trend=trend).result
    five = api.estimate(case, trend=trend, start=2013, baseline=(2008, 2012)).result
    assert four is not None
    assert five is not None
    assert four.last_year.value / 1e6 == pytest.approx(four_years, abs=0.005)
    assert five.last_year.value / 1e6 == pytest.approx(five_years, abs=0.005)


def test_the_command_prints_the_same_figures(savings: Run) -> None:
    """The command and the library agree."""
    done = savings("estimate", CASES / "leeds.yaml", "--format", "json", "--lang", "en")
    assert done.returncode == 0
    assert done.stderr == ""
    years = json.loads(done.stdout)["years"]
    assert years[-1]["saving"] == pytest.approx(11_757_653.6)
