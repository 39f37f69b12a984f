"""One report, many faces: the same figures and the same note in all of them, for any case."""

from __future__ import annotations

import csv
import io
import json
import re
from typing import Any

import pytest
from generated import any_cases, cases, values
from hypothesis import strategies as st
from properties import holds_for
from text_faces import TEXT_FACES

import savings
from savings.languages import LANGUAGES
from savings.report.columns import YEAR_COLUMNS
from savings.visible import visible

LANGUAGE = st.sampled_from(LANGUAGES)


def report(case: savings.Case, language: str = "en") -> savings.Report:
    return savings.Report(savings.estimate(case), language)


def as_json(made: savings.Report) -> Any:
    def refuse(number: str) -> None:
        raise AssertionError(f"{number} in JSON")

    return json.loads(made.render("json"), parse_constant=refuse)


def as_rows(made: savings.Report, layout: savings.Layout | None = None) -> list[dict[str, str]]:
    text = made.render("csv", layout)
    comma = layout is not None and layout.spreadsheet and made.language != "en"
    return list(
        csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline=""), delimiter=";" if comma else ",")
    )


def in_one_line(text: str) -> str:
    return re.sub(r"\s+", " ", text)


@holds_for(any_cases(), LANGUAGE, examples=40)
def test_the_disclaimer_is_in_every_face(case: savings.Case, language: str) -> None:
    """No face of any case is without the note: JSON's first key, CSV's last column, the text's own lines."""
    made = report(case, language)
    assert made.disclaimer
    assert next(iter(as_json(made).items())) == ("disclaimer", made.disclaimer)
    assert YEAR_COLUMNS[-1].name == "disclaimer"
    assert {row["disclaimer"] for row in as_rows(made)} == {made.disclaimer}
    assert set(made.to_frame()["disclaimer"]) == {made.disclaimer}
    assert made.to_frame().columns[-1] == "disclaimer"
    assert in_one_line(made.disclaimer) in in_one_line(made.render("text"))
    assert {"csv", "json", "text"} <= set(TEXT_FACES)
    for face in TEXT_FACES:
        first_words = made.disclaimer.split(". ")[0]
        assert in_one_line(first_words) in in_one_line(str(made.render(face)))


def test_a_report_takes_no_disclaimer() -> None:
    """The note cannot be given, left out or replaced: it follows from the case."""
    with pytest.raises(TypeError):
        # that there is no such argument is what is tested
        savings.Report(None, "en", disclaimer="")  # type: ignore[call-arg, arg-type]  # there is no such


@holds_for(cases(), LANGUAGE, examples=40)
def test_the_same_numbers_in_all_faces(case: savings.Case, language: str) -> None:
    """CSV, JSON, the data frame and the estimate hold the same figures, to 12 digits."""
    made = report(case, language)
    result = made.result
    assert result is not None
    years = as_json(made)["years"]
    rows = as_rows(made)
    frame = made.to_frame()
    assert len(years) == len(rows) == len(frame) == len(result.years)
    names = [column.name for column in YEAR_COLUMNS]
    names = [name for name in names if name.startswith(("observed", "counterfactual", "saving"))]
    for index, figures in enumerate(result.years):
        for name in names:
            value = getattr(figures, name)
            rounded = None if value is None else float(f"{value:.12g}")
            rounded = None if rounded is None or rounded in (float("inf"), float("-inf")) else rounded
            assert years[index][name] == rounded
            assert (float(rows[index][name]) if rows[index][name] else None) == rounded
            framed = frame[name].iloc[index]
            assert framed == value or (value is None and (framed is None or framed != framed))


@holds_for(cases(), examples=40)
def test_saving_is_counterfactual_less_observed(case: savings.Case) -> None:
    """In every post year the saving is the counterfactual less what was observed, and they add up."""
    result = savings.estimate(case).result
    assert result is not None
    post = [row for row in result.years if row.period == "post"]
    for row in post:
        assert row.counterfactual is not None
        assert row.saving == row.counterfactual - row.observed
    assert post[-1].saving_cumulative == pytest.approx(result.total.value, rel=1e-12, abs=1e-300)
    assert sum(row.saving or 0.0 for row in post) == pytest.approx(
        result.total.value, rel=1e-9, abs=1e-9 * max(abs(row.observed) for row in result.years)
    )


@holds_for(values(), st.sampled_from([0.001, 1000.0, 7.0]), examples=40)
def test_units_change_nothing_but_the_figures(plain: dict[str, Any], k: float) -> None:
    """Costs, investment and claims times k give savings times k, and the same verdicts and signs."""
    times = json.loads(json.dumps(plain))
    times["costs"]["history"] = {year: cost * k for year, cost in plain["costs"]["history"].items()}
    for item in times.get("investment", []):
        item["amount"] *= k
    for item in times.get("reported", []):
        if "saving" in item:
            item["saving"] *= k
    one = savings.estimate(savings.Case.model_validate(plain))
    other = savings.estimate(savings.Case.model_validate(times))
    assert one.result is not None
    assert other.result is not None
    size = max(abs(row.observed) for row in one.result.years) + abs(one.result.total.value)
    for name in ("value", "lower", "upper"):
        expected = getattr(one.result.total, name) * k
        assert getattr(other.result.total, name) == pytest.approx(expected, rel=1e-6, abs=size * k * 1e-9)
    assert [way.trend for way in other.result.range_of_methods] == [
        way.trend for way in one.result.range_of_methods
    ]


@holds_for(values(), st.integers(-80, 80), examples=40)
def test_the_calendar_changes_nothing_but_the_years(plain: dict[str, Any], shift: int) -> None:
    """The same figures in other years give the same savings, to the last digit."""
    moved = json.loads(json.dumps(plain))
    moved["costs"]["history"] = {year + shift: cost for year, cost in plain["costs"]["history"].items()}
    moved["costs"]["confirmed"] = [year + shift for year in plain["costs"]["confirmed"]]
    moved["intervention"]["start"] += shift
    for item in moved.get("investment", []):
        item["from"] += shift
        item["to"] += shift
    for item in moved.get("reported", []):
        item["year"] += shift
    here = as_json(report(savings.Case.model_validate(plain)))
    there = as_json(report(savings.Case.model_validate(moved)))
    for document in (here, there):
        for line in document["investment"]["lines"]:
            del line["year"]
    for key in ("gross", "net", "investment"):
        assert here[key] == there[key]
    assert here["total"]["saving"] == there["total"]["saving"]
    assert [row["saving"] for row in here["years"]] == [row["saving"] for row in there["years"]]
    assert [way["saving"] for way in here["range"]] == [way["saving"] for way in there["range"]]


@holds_for(cases(), LANGUAGE, examples=40)
def test_the_words_agree_with_the_figures(case: savings.Case, language: str) -> None:
    """The sentence says "less" where the saving is positive, and the verdict is what the bounds say."""
    made = report(case, language)
    result = made.result
    assert result is not None
    kind = "money" if made.numbers.is_money else "other"
    value, observed = result.last_year.value, abs(result.years[-1].observed)
    which = "less" if value > 1e-12 * observed else "more" if value < -1e-12 * observed else "same"
    pattern = re.escape(made.texts.messages[f"headline.{kind}.{which}"])
    pattern = re.sub(r"\\\{\w+\\\}", ".*", pattern)
    assert re.match(pattern, made.headline[0], re.DOTALL)
    zero_inside = result.total.lower <= 0 <= result.total.upper
    said = made.texts.messages["headline.zero_inside"].split("{")[0]
    assert any(sentence.startswith(said) for sentence in made.headline) == zero_inside
    for compared in made.estimate.reported:
        claim = compared.reported.saving if compared.reported.percent is None else compared.reported.percent
        if compared.verdict == "not_recomputable":
            continue
        assert claim is not None
        assert compared.lower is not None
        assert compared.upper is not None
        inside = compared.lower <= claim <= compared.upper
        assert (compared.verdict == "inside_interval") == inside


@holds_for(any_cases(), LANGUAGE, examples=40)
def test_the_same_report_every_time(case: savings.Case, language: str) -> None:
    """No clock and no chance: two reports of one case are the same to the byte in every face."""
    for face in TEXT_FACES:
        assert report(case, language).render(face) == report(case, language).render(face)


@holds_for(any_cases(), LANGUAGE, examples=40)
def test_texts_of_a_case_do_nothing(case: savings.Case, language: str) -> None:
    """No control character reaches any face, and no CSV cell begins a formula."""
    made = report(case, language)
    for face in TEXT_FACES:
        rendered = str(made.render(face))
        allowed = rendered.replace("\r\n", "\n") if face == "csv" else rendered
        assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]", allowed)
    for row in as_rows(made):
        for column in ("case", "municipality", "unit", "disclaimer"):
            assert not row[column].startswith(("=", "+", "-", "@", "\t", "\r"))


@holds_for(cases(), LANGUAGE, examples=40)
def test_every_text_fits_its_width(case: savings.Case, language: str) -> None:
    """At 80 columns no line of the page is longer."""
    from rich.cells import cell_len

    lines = report(case, language).render("text").splitlines()
    assert max(cell_len(line) for line in lines) <= 80


@holds_for(cases(), st.sampled_from(["fi", "sv"]), examples=40)
def test_the_spreadsheet_holds_the_same_figures(case: savings.Case, language: str) -> None:
    """With semicolons and a decimal comma the CSV says the same, behind a byte-order mark."""
    made = report(case, language)
    plain, sheet = as_rows(made), as_rows(made, savings.Layout(spreadsheet=True))
    assert made.render("csv", savings.Layout(spreadsheet=True)).startswith("\ufeff")
    for row, other in zip(plain, sheet, strict=True):
        for column in YEAR_COLUMNS:
            name = column.name
            if name in ("case", "municipality", "unit", "disclaimer"):
                assert row[name] == other[name]
            else:
                assert row[name] == other[name].replace(",", ".")


@holds_for(st.text(), examples=40)
def test_visible_text_is_one_harmless_line(text: str) -> None:
    """What is made visible holds no control character, and doing it twice changes nothing."""
    shown = visible(text)
    assert not re.search(r"[\x00-\x1f\x7f-\x9f]", shown)
    assert visible(shown) == shown


def test_observed_equal_to_the_counterfactual_saves_nothing() -> None:
    """Costs that go on exactly along the line give zero savings, and the sentence says so."""
    case = savings.Case.model_validate(
        {
            "format": 1,
            "title": "T",
            "municipality": {"name": "M"},
            "intervention": {"name": "I", "start": 2006},
            "costs": {
                "measure": "C",
                "unit": "EUR",
                "provenance": "outturn",
                "history": {year: 100 + 16 * (year - 2000) for year in range(2000, 2010)},
            },
            "sources": ["S"],
        }
    )
    made = report(case)
    assert made.result is not None
    assert made.result.total.value == 0
    assert made.headline[0].startswith("In 2009 M spent as much as if costs had gone on")
