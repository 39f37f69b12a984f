"""What could be seen at all: the smallest saving that could be told from nothing, now and beforehand."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from conftest import CASES, Run
from generated import any_cases
from hypothesis import assume
from hypothesis import strategies as st
from made_cases import made, result_of
from properties import holds_for

import savings as api
from savings.case.years import FARTHEST
from savings.counterfactual.model import Estimated
from savings.estimation.choices import Choices
from savings.estimation.detectable import Detectable, detectable
from savings.estimation.foreseen import Foreseen, foreseen
from savings.estimation.planned import is_planned, planned
from savings.report.sections.seen import seen
from savings.texts import load

START, LAST = 2010, 2013
BASELINE = {year: 5e6 + 1e5 * (year - 2000) + 8e4 * (-1) ** year for year in range(2000, START)}
POST = dict.fromkeys(range(START, LAST + 1), 5e6)


def areas(post: dict[int, float] | None = None, count: int = 6) -> dict[str, Any]:
    """Return comparison areas; after the start they stay where they were in the last year before it."""
    made_of = []
    for at in range(count):
        history = {
            year: cost * (1 + at / 9) + 3e4 * ((year * (at + 2)) % 5) for year, cost in BASELINE.items()
        }
        made_of.append(
            {"name": f"Area {at}", "history": history | dict.fromkeys(post or {}, history[START - 1])}
        )
    return {"areas": made_of}


def ahead(case: api.Case, after: int, **choices: Any) -> Foreseen:
    """Return what could be seen of a case whose start lies after its history."""
    checked = Choices(**choices).checked()
    assert is_planned(case, checked)
    (found,) = foreseen([planned(case, checked).asked], after)
    assert isinstance(found, Foreseen)
    return found


@pytest.mark.parametrize(
    ("projected", "expected"),
    [
        (Estimated(100.0, 80.0, 130.0), Detectable(20.0, 20.0)),
        (Estimated(100.0, 104.0, 130.0), Detectable(None, None)),
        (Estimated(-100.0, -140.0, 0.0), Detectable(40.0, None)),
        (Estimated(100.0, -float("inf"), float("inf")), Detectable(None, None)),
    ],
)
def test_it_is_the_projection_less_the_lower_end(projected: Estimated, expected: Detectable) -> None:
    """Never below zero, as where the interval lies above the projection; a share of what is positive."""
    assert detectable(projected) == expected


@holds_for(any_cases(), examples=200)
def test_it_follows_from_the_figures_of_the_json(case: api.Case) -> None:
    """The total and its lower end give the amount; it and the projected years give the percentage."""
    data = json.loads(api.Report(api.estimate(case)).render("json"))
    total, found = data["total"], data["detectable"]
    if total is None:
        assert found is None
        return
    post = [year for year in data["years"] if year["period"] == "post"]
    projected, spent = (sum(year[key] for year in post) for key in ("counterfactual", "observed"))
    size = 1e-9 * (abs(projected) + abs(spent) + abs(total["saving_lower"]))
    assert found["saving"] == pytest.approx(max(total["saving"] - total["saving_lower"], 0), abs=size)
    assert (found["percent"] is None) == (total["saving_percent"] is None)
    if found["percent"] is not None and projected > size:
        assert found["percent"] == pytest.approx(100 * found["saving"] / projected, rel=1e-6)


@pytest.mark.parametrize("compared", [False, pytest.param(True, marks=pytest.mark.slow)])
@holds_for(
    st.lists(st.floats(3e6, 9e6), min_size=10, max_size=10),
    st.sampled_from(["linear", "last", "growth"]),
    st.sampled_from(["calibrated", "textbook"]),
    examples=60,
)
def test_a_larger_saving_shows_and_a_smaller_one_does_not(
    compared: bool, costs: list[float], trend: str, interval: str
) -> None:
    """Spent in the years after the start so that the saving is a little above it, or a little below it."""
    history = dict(zip(BASELINE, costs, strict=True))
    more: dict[str, Any] = {"comparison": areas(POST)} if compared else {}
    asked: dict[str, Any] = {"trend": trend, "interval": interval}
    before = result_of(made(history | POST, START, **more), **asked)
    smallest, projected = before.detectable.saving, before.projected.points
    assert smallest is not None
    assume(smallest > 1e-6 * before.counterfactual_total)
    for times, shows in ((1.001, True), (0.999, False)):
        spent = {
            year: cost - times * smallest / len(POST) for year, cost in zip(POST, projected, strict=True)
        }
        result = result_of(made(history | spent, START, **more), **asked)
        assert result.total.value == pytest.approx(times * smallest)
        assert (result.total.lower > 0) == shows


@holds_for(st.lists(st.floats(1e6, 9e6), min_size=4, max_size=4), examples=40)
def test_along_the_trend_it_is_known_beforehand(spent: list[float]) -> None:
    """What is said before the start is what the report says later, whatever is spent in between."""
    found = ahead(made(BASELINE, START), len(POST))
    later = result_of(made(BASELINE | dict(zip(POST, spent, strict=True)), START))
    assert found.years == tuple(POST) == later.post_years
    assert found.beside is None
    assert found.own_trend == pytest.approx(later.detectable)


def test_beside_areas_that_stay_where_they_are_it_is_known_beforehand() -> None:
    """The areas are taken to go on as in their last year; beside others that do, the report says the same."""
    found = ahead(made(BASELINE, START, comparison=areas()), len(POST))
    later = result_of(made(BASELINE | POST, START, comparison=areas(POST)))
    assert later.compared is not None and found.beside is not None
    assert found.own_trend == pytest.approx(later.compared.trend.detectable)
    assert found.beside == pytest.approx(later.detectable)


@pytest.mark.parametrize("growth", [-0.05, 0.05])
def test_beside_others_it_hardly_depends_on_what_they_will_spend(growth: float) -> None:
    """Beside areas that all shrink or grow by 5 % a year, it is the same to a twentieth of itself."""
    others = areas(POST)
    for area in others["areas"]:
        for at, year in enumerate(POST, start=1):
            area["history"][year] *= (1 + growth) ** at
    found = ahead(made(BASELINE, START, comparison=areas()), len(POST))
    later = result_of(made(BASELINE | POST, START, comparison=others))
    assert found.beside is not None
    assert found.beside.percent == pytest.approx(later.detectable.percent, rel=0.05)


def test_with_years_from_the_start_on_those_to_come_are_added() -> None:
    """The sum begins at the start: two years that are known and two to come are the four years of later."""
    half = dict.fromkeys(list(POST)[:2], 5e6)
    (found,) = foreseen([result_of(made(BASELINE | half, START)).asked], 2)
    later = result_of(made(BASELINE | POST, START))
    assert isinstance(found, Foreseen)
    assert found.years == tuple(POST)
    assert found.own_trend == pytest.approx(later.detectable)


@pytest.mark.parametrize("known", [(), tuple(POST)])
def test_heads_of_years_to_come_are_the_last_or_the_cases_own(known: tuple[int, ...]) -> None:
    """Where people are counted, there will be as many as in the last year; or as many as the case says."""
    heads = {year: 1000.0 + 10 * (year - 2000) for year in BASELINE}
    numbers = dict.fromkeys(POST, 1200.0 if known else heads[START - 1])
    per = {"measure": "residents", "history": heads | {year: numbers[year] for year in known}}
    found = ahead(made(BASELINE, START, costs={"per": per}), len(POST))
    later = made(BASELINE | POST, START, costs={"per": {**per, "history": heads | numbers}})
    assert found.own_trend == pytest.approx(result_of(later).detectable)


@pytest.mark.parametrize("method", ["difference-in-differences", "synthetic-control"])
def test_what_the_areas_will_miss_is_not_known_beforehand(method: str) -> None:
    """Where the interval comes from what a method misses among the areas, there is none before it has."""
    found = ahead(made(BASELINE, START, comparison=areas()), 3, comparison=method)
    assert found.beside is None and found.own_trend.percent is not None


def test_a_start_far_after_the_history_is_no_plan() -> None:
    """Up to ten years after the last one; a later start, as 2110 for 2011, is a slip."""
    last = START - 1
    starts = {start: is_planned(made(BASELINE, start), Choices()) for start in (last, last + 1)}
    assert starts == {last: False, last + 1: True}
    assert is_planned(made(BASELINE, last), Choices(start=last + FARTHEST).checked())
    assert not is_planned(made(BASELINE, last + FARTHEST + 1), Choices())


def plan(folder: Path, start: str = "2016") -> Path:
    """Write the invented case after Imatra, whose accounts end in 2014, with another start."""
    text = (CASES / "imatra-illustrative.yaml").read_text("utf-8").replace("start: 2009", f"start: {start}")
    (folder / "plan.yaml").write_text(text, "utf-8")
    return folder / "plan.yaml"


SAID = {
    "en": "Too small to be seen after 3 years, 2016 to 2018: savings under about 20~% of what is projected "
    "(95~% interval)",
    "fi": "Liian pieni erottuakseen 3 ensimmäisenä vuonna, 2016–2018: alle noin 20~%:n säästö ennakoidusta "
    "tasosta (95~%:n epävarmuusväli)",
    "sv": "För liten för att synas efter 3 år, 2016–2018: en inbesparing under omkring 20~% av den beräknade "
    "nivån (95-procentsintervall)",
}


@pytest.mark.parametrize("language", SAID)
def test_a_plan_is_checked_and_not_estimated(savings: Run, tmp_path: Path, language: str) -> None:
    """`check` says what was understood and what could be seen; `estimate` refuses and says where."""
    path = plan(tmp_path)
    done = savings("check", path.name, "--lang", language)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith(f"plan.yaml: {load(language)('understood.ok.planned')}\n")
    assert SAID[language].replace("~", "\u00a0") in " ".join(done.stdout.split("\n")).replace("    ", "")
    refused = savings("estimate", path.name, "--lang", "en")
    assert (refused.returncode, refused.stdout) == (1, "")
    assert "2016 is after the last year of the history, 2014" in refused.stderr


def test_a_plan_says_which_choices_are_not_its_own(savings: Run, tmp_path: Path) -> None:
    """As of other cases, the banner of a report stands first: with no choice there is none."""
    path = plan(tmp_path)
    assert "WHAT IF" not in savings("check", path).stdout
    said = savings("check", path, "--trend", "flat", "--baseline", "2006:2014", "--start", "2015").stdout
    assert " ".join(said.split("\n")[1:4]).startswith("  WHAT IF: ")
    for changed in ("start 2015 (the", "trend 'mean' (the", "baseline 2006 to 2014"):
        assert changed in " ".join(said.split())


@pytest.mark.parametrize(("start", "said"), [("2016", False), ("2024", False), ("2025", True)])
def test_beside_other_errors_the_start_of_a_plan_is_none(
    savings: Run, tmp_path: Path, start: str, said: bool
) -> None:
    """`check` names what is wrong, and the start only if it is a slip; `estimate` names both."""
    path = plan(tmp_path, start)
    path.write_text(path.read_text("utf-8") + "foo: 1\n", "utf-8")
    for command, expected in (("check", said), ("estimate", True)):
        done = savings(command, path)
        assert (done.returncode, done.stdout) == (1, "")
        assert "unknown key 'foo'" in done.stderr
        assert ("after the last year of the history" in done.stderr) == expected


def test_a_slip_in_the_start_is_said_by_check(savings: Run, tmp_path: Path) -> None:
    """A start far after the history is refused as `estimate` refuses it."""
    done = savings("check", plan(tmp_path, "2106").name)
    assert (done.returncode, done.stdout) == (1, "")
    assert "intervention.start: 2106 is after the last year of the history, 2014" in done.stderr


def test_check_says_beside_and_level(savings: Run) -> None:
    """Beside comparison areas, at the level and over the years asked for; alone if the trend tells none."""
    path = CASES / "england" / "leeds.yaml"
    said = savings("check", path, "--after", "1", "--level", "99%").stdout
    flat = " ".join(said.split()).replace("\u00a0", " ")
    now, later = json.loads(savings("estimate", path, "--format", "json", "--level", "0.99").stdout), "about"
    assert f", beside the comparison areas under {now['detectable']['percent']:.0f} % (99 % interval)" in flat
    assert f"Too small after one more year, 2012-13 to 2014-15: savings under {later} " in flat
    # At 80 % the trend's projection lies below its own interval.
    narrow = " ".join(savings("check", path, "--level", "80%").stdout.split()).replace("\u00a0", " ")
    assert "to 2013-14: beside the comparison areas, savings under 12 % of what is projected (80 %" in narrow
    assert "under 0.0 %" not in narrow
    other = savings("check", path, "--comparison", "synthetic-control").stdout
    assert "nobody can say it beforehand" in " ".join(other.split())


def seen_of(case: api.Case) -> list[str]:
    """Return what `check` says of what could be seen in a case, and in three years more."""
    report = api.Report(api.estimate(case))
    assert report.result is not None
    (later,) = foreseen([report.result.asked], 3)
    assert isinstance(later, Foreseen)
    return [*seen(report.result, later, report.writer)]


def test_where_not_even_the_whole_could_be_seen_check_says_what_the_report_says() -> None:
    """Costs above zero with an interval down to zero: no saving shows; a net figure may fall below zero."""
    none = "No saving, however large, could have been seen in these figures."
    costs = {2005: 100, 2006: 900, 2007: 120, 2008: 100}
    case = made(costs, 2008)
    assert none in api.Report(api.estimate(case)).render("text").replace("\n  ", " ")
    later = "Too small after 3 more years, 2008 to 2011: savings of any size"
    assert seen_of(case) == [none, later]
    of_both_signs = made(costs | {2005: -100}, 2008, costs={"basis": "net"})
    assert not any("any size" in line or none in line for line in seen_of(of_both_signs))


@pytest.mark.parametrize(
    ("percent", "never_negative", "expected"),
    [(99.5, True, True), (99.4, True, False), (120.0, False, False), (None, True, False)],
)
def test_no_saving_shows_where_the_whole_is_too_small(
    percent: float | None, never_negative: bool, expected: bool
) -> None:
    """What is written as the whole projection is the whole, if no more than that can be saved."""
    assert Detectable(1.0, percent).no_saving_shows(never_negative) == expected


def test_of_a_projection_below_its_interval_nothing_is_said() -> None:
    """A straight line through costs that grow by a tenth a year: the calibrated interval lies above it."""
    costs = {2005 + at: 1e6 * 1.1**at for at in range(12)}
    case = made(costs, 2015)
    assert result_of(case).detectable == Detectable(None, None)
    assert seen_of(case) == []


@pytest.mark.parametrize("after", ["0", "31", "soon"])
def test_years_to_come_are_a_few(savings: Run, after: str) -> None:
    """Fewer than one, more than thirty and no number at all are wrong command lines."""
    done = savings("check", CASES / "leeds.yaml", "--after", after)
    assert (done.returncode, done.stdout) == (2, "")


def test_a_plan_whose_trend_cannot_be_drawn_is_an_error(savings: Run, tmp_path: Path) -> None:
    """A growth through a negative cost: one message with its place; as a choice, with the path."""
    path = plan(tmp_path)
    text = path.read_text("utf-8").replace("basis: gross", "basis: net").replace("2001: 10_", "2001: -10_")
    path.write_text(text, "utf-8")
    done = savings("check", path.name, "--trend", "growth")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("plan.yaml: ") and "growth" in done.stderr
