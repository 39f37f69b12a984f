"""From any file to every face: a report, or a message that a person can act on. Takes longer; run in CI."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from conftest import CASES
from generated import values
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from test_reader_fuzz import mutated, rebuilt, shuffled
from text_faces import OWN_FACES

import savings as api
from savings.languages import LANGUAGES

LONG = settings(deadline=None, derandomize=True, max_examples=1500, suppress_health_check=list(HealthCheck))
STARTER = (CASES / "imatra-illustrative.yaml").read_text("utf-8")


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Name the one file that all examples are written to."""
    return tmp_path_factory.mktemp("fuzz") / "case.yaml"


def report_in_every_face(file: Path, text: str, language: str) -> None:
    """Read, estimate and write; only `SavingsError` may come out."""
    file.write_text(text, "utf-8", newline="")
    try:
        report = api.Report(api.estimate(api.read_case(file)), language)
    except api.SavingsError as error:
        assert str(error).strip()
        return
    for face in OWN_FACES:
        assert report.render(face).strip()


@pytest.mark.slow
@LONG
@given(text=st.one_of(mutated(), shuffled(), rebuilt()), language=st.sampled_from(LANGUAGES))
def test_a_damaged_case_gives_a_report_or_a_message(file: Path, text: str, language: str) -> None:
    """Whatever has happened to a case, every face can be written or the error is ours."""
    report_in_every_face(file, text, language)


@pytest.mark.slow
@LONG
@given(
    change=st.tuples(st.sampled_from(STARTER.splitlines()), st.sampled_from(STARTER.splitlines())),
    figures=st.lists(st.floats(-1e15, 1e15), min_size=14, max_size=14),
    language=st.sampled_from(LANGUAGES),
)
def test_any_figures_give_a_report_or_a_message(
    file: Path, change: tuple[str, str], figures: list[float], language: str
) -> None:
    """Figures of every size and sign, with a line changed, can be written in every face or are refused."""
    text = STARTER.replace("basis: gross", "basis: net").replace(*change)
    for year, figure in zip(range(2001, 2015), figures, strict=True):
        text = text.replace(f"    {year}: ", f"    {year}: {figure!r} #")
    report_in_every_face(file, text, language)


@pytest.mark.slow
@LONG
@given(plain=values())
def test_what_json_says_can_be_read_back(plain: dict[str, object]) -> None:
    """JSON of any case has no NaN and no infinity, and holds every year of the history once."""
    report = api.Report(api.estimate(api.Case.model_validate(plain)))

    def refuse(number: str) -> None:
        raise AssertionError(number)

    made = json.loads(report.render("json"), parse_constant=refuse)
    # plain values, as YAML gives them: no type knows their keys
    history = plain["costs"]["history"]  # type: ignore[index]  # plain YAML
    assert [row["year"] for row in made["years"]] == sorted(history)
