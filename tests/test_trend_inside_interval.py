"""The check that the headline's line lies inside the calibrated interval, and what the report says if not."""

from __future__ import annotations

import json

import pytest
from made_cases import estimate_of, made

import savings as api
from savings.checks import Check, Labels
from savings.checks.trend_inside_interval import trend_inside_interval
from savings.languages import LANGUAGES

# Costs rise by 10 a year; frozen at their mean, they would fall by half at once.
RISING = {2001: 100, 2002: 110, 2003: 121, 2004: 130, 2005: 141, 2006: 150, 2007: 160, 2008: 165}
# The clause of the sentence on a figure that lies outside its interval.
CLAUSES = {
    "en": "and the figure above lies outside that",
    "fi": "mutta edellä mainittu luku ei ole tällä välillä",
    "sv": "men beloppet ovan ligger utanför det intervallet",
}


def checked(trend: str, **choices: str) -> Check:
    # all choices here are texts; the level, which is none, is not among them
    return trend_inside_interval(api.estimate(made(RISING, 2007), trend=trend, **choices))  # type: ignore[arg-type]  # mixed choices


def test_a_line_inside_passes() -> None:
    """The straight line through costs that rise evenly is what one expects of them."""
    assert checked("linear").passed is True


def test_a_line_outside_fails_and_names_the_years() -> None:
    """The mean of rising costs lies below the interval in both years, and both are named."""
    found = checked("flat")
    assert found.passed is False
    assert found.values["years"] == Labels((2007, 2008), are_all=True)


@pytest.mark.parametrize("trend", ["flat", "linear"])
def test_the_textbooks_interval_is_no_judge(trend: str) -> None:
    """The trend's own interval always holds its point: the check then only informs."""
    assert checked(trend, interval="textbook").passed is None


@pytest.mark.parametrize("level", [0.01, 0.3, 0.95])
def test_the_structural_trend_is_inside_its_own_interval(level: float) -> None:
    """The trend that the interval comes from never lies outside it, whatever the level."""
    estimate = estimate_of(made(RISING, 2007), trend="structural", level=level)
    assert trend_inside_interval(estimate).passed is True


def test_the_own_interval_of_structural_is_the_calibrated_one() -> None:
    """Asked for its own interval, `structural` has the same, and the report calls it calibrated."""
    reports = [
        api.Report(api.estimate(made(RISING, 2007), trend="structural", interval=interval))
        for interval in ("calibrated", "textbook")
    ]
    totals = [json.loads(report.render("json"))["total"] for report in reports]
    assert totals[0] == totals[1]
    for report in reports:
        assert report.texts("interval.calibrated") in report.headline
        assert {check.name: check.passed for check in report.checks}["trend_inside_interval"] is True


def test_a_lower_level_is_a_stricter_judge() -> None:
    """What lies inside the 95 % interval can lie outside the 1 % one, which is narrow."""
    assert trend_inside_interval(estimate_of(made(RISING, 2007), level=0.01)).passed is False


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sentence_says_that_the_figure_lies_outside(language: str) -> None:
    """A saving outside its interval is called so in the same sentence, in every language; others are not."""
    outside = api.Report(api.estimate(made(RISING, 2007), trend="flat"), language)
    inside = api.Report(api.estimate(made(RISING, 2007)), language)
    for sentence in outside.headline[:2]:
        assert CLAUSES[language] in sentence
    assert not any(CLAUSES[language] in sentence for sentence in inside.headline)
    (failed,) = (check for check in outside.checks if check.name == "trend_inside_interval")
    assert outside.check_text(failed) in outside.warnings


def test_every_face_names_the_interval() -> None:
    """JSON has the kind of interval in its method, and the sentences say in words what it is worth."""
    for interval in ("calibrated", "textbook"):
        report = api.Report(api.estimate(made(RISING, 2007), interval=interval))
        assert json.loads(report.render("json"))["method"]["interval"] == interval
        assert report.texts(f"interval.{interval}") in report.headline


def test_every_face_has_the_interval_that_was_asked_for() -> None:
    """The same choice of interval stands in the rows of the CSV and in the years and totals of the JSON."""
    calibrated, textbook = (
        api.Report(api.estimate(made(RISING, 2007), interval=interval))
        for interval in ("calibrated", "textbook")
    )
    one, other = (json.loads(report.render("json")) for report in (calibrated, textbook))
    assert one["total"]["saving"] == other["total"]["saving"]
    for key in ("saving_lower", "saving_upper"):
        assert one["total"][key] != other["total"][key]
        assert one["years"][-1][key] != other["years"][-1][key]
        assert float(calibrated.rows[-1][key] or 0) == pytest.approx(one["years"][-1][key])
        assert float(textbook.rows[-1][key] or 0) == pytest.approx(other["years"][-1][key])


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_published_figure_is_not_set_beside_an_impossible_range(language: str) -> None:
    """Where the estimate lies outside its interval, the sentence on a published figure says that it does."""
    case = made(RISING, 2007, reported=[{"from": 2007, "to": 2008, "saving": 1}])
    for trend, key in (("flat", "reported.estimate.outside"), ("linear", "reported.estimate.saving")):
        report = api.Report(api.estimate(case, trend=trend), language)
        lead = report.texts.messages[key].split("{estimate}")[0]
        assert lead in report.reported[0]


def test_a_percentage_of_a_counterfactual_below_zero_cannot_be_recomputed() -> None:
    """Where the whole interval of the counterfactual lies below zero, a percentage of it means nothing."""
    falling = {2001 + at: 100.0 - 20 * at + 3 * (at % 2) for at in range(10)}
    post = dict.fromkeys(range(2011, 2017), 5.0)
    grown = {"model": "declared", "growth": {"amount": 100}}
    case = made({**falling, **post}, 2011, trend=grown, reported=[{"year": 2016, "percent": 90}])
    narrow = api.estimate(case, level=0.2)
    assert narrow.result is not None
    last = narrow.result.years[-1]
    assert last.counterfactual is not None
    assert last.counterfactual_upper is not None
    assert last.counterfactual > 0 > last.counterfactual_upper
    assert narrow.reported[0].verdict == "not_recomputable"
    assert api.estimate(case, interval="textbook").reported[0].verdict != "not_recomputable"
