"""The JSON as types: what is written is what the types say, and so is the JSON Schema that is shipped."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import json_keys
import jsonschema
import pytest
from conftest import CASES, ROOT, Run
from generated import any_cases
from properties import holds_for
from pydantic import ConfigDict, TypeAdapter, ValidationError

from savings import Case, Report, estimate, read_case
from savings.estimation.choices import ChoiceKeys
from savings.report import portfolio_schema, schema

EXPECTED = sorted((ROOT / "tests" / "expected").glob("*.json"))
STRICT = ConfigDict(extra="forbid", strict=True)


class StrictReport(schema.Report):
    """A report with no other keys, and with no value that would have to be converted."""

    __pydantic_config__ = STRICT  # type: ignore[misc]  # this is how pydantic wants it


class StrictPortfolio(portfolio_schema.Portfolio):
    """A summary with no other keys, and with no value that would have to be converted."""

    __pydantic_config__ = STRICT  # type: ignore[misc]  # this is how pydantic wants it


@cache
def adapter(kind: Any) -> TypeAdapter[Any]:
    return TypeAdapter(kind)


def shipped(name: str) -> Any:
    return json.loads(files("savings.report").joinpath(f"{name}.schema.json").read_text("utf-8"))


@cache
def validator(name: str) -> Any:
    return jsonschema.Draft202012Validator(shipped(name))


def complete() -> Any:
    """Return a report that has an object of every kind: that of one case, with what another compares."""
    report, other = (
        json.loads((ROOT / "tests" / "expected" / f"{name}.en.json").read_text("utf-8"))
        for name in ("worth", "england-hertfordshire")
    )
    report["method"] |= {"borrowed": other["method"]["borrowed"]}
    report["breaks"] = [{"year": 2008, "why": "A new rule"}]
    return report | {"comparison": other["comparison"] | {"weights": [{"area": "Leeds", "weight": 1.0}]}}


def objects(value: Any, place: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Yield the place of every object whose keys are fixed: the first one of each list is enough."""
    if isinstance(value, dict) and place[-1:] != ("by_year",):
        yield place
        for key, item in value.items():
            yield from objects(item, (*place, key))
    elif isinstance(value, list) and value:
        yield from objects(value[0], (*place, 0))


def at(value: Any, place: tuple[str | int, ...]) -> Any:
    for step in place:
        value = value[step]
    return value


@pytest.mark.parametrize("file", EXPECTED, ids=lambda file: file.stem)
def test_every_expected_report_is_of_the_types(file: Path) -> None:
    """No report in `tests/expected/` lacks a key, has one more, or has a value of another type."""
    adapter(StrictReport).validate_json(file.read_bytes())
    validator("report").validate(json.loads(file.read_bytes()))


@holds_for(any_cases(), examples=40)
def test_any_report_is_of_the_types(case: Case) -> None:
    """A figure that the types give a number is a number, however large or small the figures of a case are."""
    adapter(StrictReport).validate_json(Report(estimate(case)).render("json"))


@pytest.mark.parametrize(
    "choices",
    [{"comparison": "synthetic-control"}, {"comparison": "none", "interval": "textbook", "start": 2010}],
)
def test_a_report_with_other_choices_is_of_the_types(choices: ChoiceKeys) -> None:
    """The same of a report whose method is not the case's own."""
    made = Report(estimate(read_case(CASES / "england" / "leeds.yaml"), **choices)).render("json")
    adapter(StrictReport).validate_json(made)
    assert json.loads(made)["method"]["changed"]


@pytest.mark.parametrize("cases", [[CASES], [CASES / "leeds.yaml"], [CASES / "imatra.yaml"]], ids=len)
def test_a_summary_is_of_the_types(savings: Run, cases: list[Path]) -> None:
    """The same of the summary of many cases, of one, and of one as reported only."""
    written = savings("batch", *cases, "--summary", "--format", "json").stdout
    adapter(StrictPortfolio).validate_json(written)
    validator("portfolio").validate(json.loads(written))


@pytest.mark.slow
def test_no_object_may_lack_a_key_or_have_another() -> None:
    """In every object of a report a missing key is refused, and so is one that the types do not have."""
    report = complete()
    for place in objects(report):
        for key in at(report, place):
            without = copy.deepcopy(report)
            del at(without, place)[key]
            with pytest.raises(ValidationError, match="Field required"):
                adapter(StrictReport).validate_python(without)
        with_another = copy.deepcopy(report)
        at(with_another, place)["another"] = 1
        with pytest.raises(ValidationError, match="Extra inputs are not permitted"):
            adapter(StrictReport).validate_python(with_another)


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (("case", "start"), "2009"),
        (("case", "start"), 2009.5),
        (("case", "title"), None),
        (("case", "provenance"), "hearsay"),
        (("method", "baseline"), [2001]),
        (("years", 0, "observed"), "9600000"),
        (("total", "from"), None),
        (("reported", 0, "verdict"), "true"),
        (("reported", 0, "forecast"), 1),
        (("schema",), 2),
    ],
)
def test_a_wrong_value_is_refused(place: tuple[str | int, ...], value: Any) -> None:
    """Text for a number, null for a value, an unknown word: by types and by schema."""
    report = complete()
    at(report, place[:-1])[place[-1]] = value
    with pytest.raises(ValidationError):
        adapter(StrictReport).validate_python(report)
    with pytest.raises(jsonschema.ValidationError):
        validator("report").validate(report)


def test_a_later_report_may_have_more_keys() -> None:
    """The schema that is shipped takes a key that it does not know, and refuses a report that lacks one."""
    report = complete()
    validator("report").validate(report | {"another": 1})
    del report["disclaimer"]
    with pytest.raises(jsonschema.ValidationError, match="'disclaimer' is a required property"):
        validator("report").validate(report)


@pytest.mark.parametrize("name", json_keys.ROOTS)
def test_the_shipped_schema_is_a_schema(name: str) -> None:
    """It is valid JSON Schema, has a meaning for every key, and says its own name."""
    made = shipped(name)
    jsonschema.Draft202012Validator.check_schema(made)
    assert made["$id"] == f"urn:savings:schema:{name}:1"
    for kind in (made, *made["$defs"].values()):
        assert kind["description"]
        assert all(key["description"] for key in kind["properties"].values())
        assert kind["required"] == list(kind["properties"])


def test_keys_stand_in_the_order_of_the_types() -> None:
    """The keys of an object come in the order of types, schema and page; no kind of object is missing."""
    made, report = shipped("report"), complete()
    written = {tuple(at(report, place)) for place in objects(report)}
    assert written == {tuple(kind["properties"]) for kind in (made, *made["$defs"].values())}
