"""The choices of a caller: the same for one case and for many, in the library and on the command line."""

from __future__ import annotations

import csv
import io
from dataclasses import fields
from pathlib import Path
from typing import Any, get_type_hints

import pytest
import typer
from conftest import CASES, Run, named
from made_cases import made

import savings as api
from savings.case.scalars import Year
from savings.cli import app
from savings.cli.options import CHOICES
from savings.estimation.choices import ChoiceKeys

LEEDS, IMATRA = CASES / "leeds.yaml", CASES / "imatra.yaml"
COMPARED = CASES / "england" / "leeds.yaml"


def options_of(command: str) -> list[str]:
    """Return the names of the options of a command."""
    group: Any = typer.main.get_command(app)
    return [each.name for each in group.commands[command].params if each.param_type_name == "option"]


def test_the_keywords_are_the_fields() -> None:
    """`estimate` takes by keyword what `Choices` has as fields, of the same types."""
    assert get_type_hints(ChoiceKeys) == get_type_hints(api.Choices)
    assert set(ChoiceKeys.__optional_keys__) == {field.name for field in fields(api.Choices)}


@pytest.mark.parametrize("command", ["estimate", "batch", "check"])
def test_the_commands_take_the_same_choices(command: str) -> None:
    """Each field of `Choices` is an option of the commands, in the same order."""
    assert set(CHOICES) == {field.name for field in fields(api.Choices)}
    assert [name for name in options_of(command) if name in CHOICES] == list(CHOICES)


@pytest.mark.parametrize(
    ("choice", "said"),
    [
        ({"trend": "cubic"}, "no trend 'cubic'"),
        ({"interval": "wide"}, "no interval 'wide'"),
        ({"comparison": "twins"}, "no comparison method 'twins'"),
        ({"level": 1.0}, "between 0 and 1"),
        ({"baseline": (2008, 2001)}, "backwards"),
        ({"baseline": (2008,)}, "first and its last year"),
        ({"baseline": (2007, 2008)}, "the baseline has 2 years; at least 3 are needed: make it longer"),
        ({"baseline": (2008, 2008)}, "the baseline has 1 year; at least 3 are needed"),
        ({"baseline": (2001, 2009), "start": 2009}, "reaches the start; end it before 2009"),
        ({"start": "soon"}, "not a year"),
        ({"prices": "soon"}, "prices: "),
    ],
)
def test_what_no_case_can_do_is_refused_at_once(choice: dict[str, Any], said: str) -> None:
    """A choice that no case can carry out is an error of the caller, also where there are no cases."""
    with pytest.raises(api.OptionError, match=said):
        api.Choices(**choice).checked()
    with pytest.raises(api.OptionError, match=said):
        api.estimate_many([], **choice)


def test_no_choices_leave_the_case_itself() -> None:
    """Without choices a case is estimated as it is, also at another level or with another interval."""
    case = api.read_case(LEEDS)
    assert api.Choices().applied_to(case) is case
    assert api.Choices(level=0.8, interval="textbook").applied_to(case) is case
    assert api.Choices().changed(case) == ()


def test_a_choice_that_is_the_cases_own_changes_nothing() -> None:
    """What is chosen as the case has it is no change; other choices are named in the order of the options."""
    case = api.read_case(LEEDS)
    own = api.Choices(trend="linear", start=2012, prices="nominal").checked()
    assert own.changed(case) == ()
    other = api.Choices(trend="flat", start="2013-14", baseline=(2009, 2011), comparison="none").checked()
    assert other.changed(case) == ("start", "trend", "baseline")
    assert isinstance(other.start, Year) and other.start.label == "2013-14"


def test_a_year_that_is_left_out_is_a_post_year_once_the_start_is_earlier() -> None:
    """An excluded year at or after a chosen start is a year like others."""
    history = {2000 + year: 100.0 + year for year in range(10)}
    case = made(history, 2007, costs={"exclude": [{"year": 2002, "why": "a"}, {"year": 2005, "why": "b"}]})
    chosen = api.Choices(start=2005).applied_to(case)
    assert [remark.year for remark in chosen.costs.exclude] == [2002]


OTHERWISE: dict[str, Any] = {
    "trend": "flat",
    "baseline": (2009, 2011),
    "start": "2013-14",
    "comparison": "none",
    "prices": "2012-13",
}


@pytest.mark.slow
@pytest.mark.parametrize("name", list(OTHERWISE))
def test_each_choice_changes_the_figures_and_is_said(name: str) -> None:
    """A choice that is not the case's own moves the headline and is in `changed` and in the banner."""
    case = api.read_case(COMPARED)
    plain, other = (api.Report(api.estimate(case, **made)) for made in ({}, {name: OTHERWISE[name]}))
    assert other.headline != plain.headline
    assert other.result is not None and other.result.method.changed == (name,)
    assert other.what_if and " ".join(other.what_if.split()) in " ".join(other.render().split())


@pytest.mark.parametrize("command", ["batch", "check"])
@pytest.mark.parametrize("option", [("--trend", "cubic"), ("--baseline", "2001"), ("--start", "soon")])
def test_what_nobody_could_carry_out_is_said_before_a_case_is_read(
    savings: Run, command: str, option: tuple[str, str]
) -> None:
    """Exit 2, one message, and no row: also for a case that is not there."""
    done = savings(command, LEEDS, "nowhere.yaml", *option)
    assert (done.returncode, done.stdout) == (2, "")
    assert option[1] in done.stderr
    assert "nowhere" not in done.stderr


def test_what_one_case_cannot_carry_out_is_its_error(savings: Run) -> None:
    """In `check`, the message has the path and the others are checked; as reported only stays as it is."""
    done = savings("check", LEEDS, COMPARED, IMATRA, "--comparison", "synthetic-control")
    assert done.returncode == 1
    assert done.stderr == f"{LEEDS}: the case has no comparison areas: they stand under 'comparison'\n"
    assert named(done.stdout) == [f"{COMPARED}: ok", f"{IMATRA}: ok, as reported only"]


@pytest.mark.slow
@pytest.mark.parametrize(
    "options",
    [
        ("--start", "2013-14"),
        ("--baseline", "2008-09:2010-11"),
        ("--comparison", "none"),
        ("--trend", "flat", "--level", "0.8", "--interval", "textbook"),
    ],
)
def test_a_batch_takes_the_choices_of_an_estimate(
    savings: Run, tmp_path: Path, options: tuple[str, ...]
) -> None:
    """The row of a case is the total that `estimate` gives with the same options."""
    done = savings("batch", COMPARED, IMATRA, *options, "-o", "rows.csv", "--out", "one", "--reports", "json")
    assert (done.returncode, done.stderr) == (0, "2 rows in rows.csv, 2 reports in one\n")
    assert savings("estimate", COMPARED, *options, "-o", "one.json").returncode == 0
    assert (tmp_path / "one.json").read_bytes() == (tmp_path / "one" / "england-leeds.json").read_bytes()
    rows = list(csv.DictReader(io.StringIO((tmp_path / "rows.csv").read_text("utf-8"))))
    assert [row["status"] for row in rows] == ["ok", "reported_only"]
