"""The verdict and the top of a page: what a reader knows after thirty seconds, and that it is so."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import pytest
from conftest import CASES, estimated
from generated import any_cases, cases
from hypothesis import strategies as st
from made_cases import estimate_of, made
from properties import holds_for

import savings as api
from savings.checks import Check
from savings.estimation.verdict import VERDICTS
from savings.languages import LANGUAGES
from savings.report.document import Items, Paragraph, Sum
from savings.report.pages import page
from savings.report.pages.top import top
from savings.report.rounding import exponent, percent_decimals, rounded_sum
from savings.report.sections.checks import check_short

LANGUAGE = st.sampled_from(LANGUAGES)
WORDS = {
    "less": {"en": "less", "fi": "vähemmän", "sv": "mindre"},
    "more": {"en": "more", "fi": "enemmän", "sv": "mer"},
}
SHIPPED = sorted(str(path.relative_to(CASES).with_suffix("")) for path in CASES.rglob("*.yaml"))
FLAT = dict.fromkeys(range(1997, 2005), 100.0)


def key_by_hand(document: Mapping[str, Any]) -> str:
    """Return the verdict that follows from a report's own figures, by the table in docs/method.md."""
    total = document["total"]
    if total is None:
        return "reported_only"
    largest = max(abs(year["observed"]) for year in document["years"] if year["period"] != "outside")
    if document["per_head"] is not None:
        raise AssertionError("no case here counts people")
    posts = sum(year["period"] == "post" for year in document["years"])
    none = 1e-9 * largest * posts
    lower, upper, saving = total["saving_lower"], total["saving_upper"], total["saving"]
    if lower is None or upper is None:
        return "open"
    counting = [way["saving"] for way in document["range"] if way["tenable"] is not False]
    method = document["method"]
    own = next(
        way["tenable"]
        for way in document["range"]
        if way["trend"] == method["trend"] and way["baseline"] == method["baseline"]
    )
    if lower > none and saving > none:
        return "less" if own is not False and min(counting) > none else "less_but_depends"
    if upper < -none and saving < -none:
        return "more" if own is not False and max(counting) < -none else "more_but_depends"
    return "open"


@holds_for(any_cases(), LANGUAGE, examples=60)
def test_the_verdict_follows_from_the_figures(case: api.Case, language: str) -> None:
    """The key in the JSON is what its own interval and tenable ways say; the sentence is that of the key."""
    report = api.Report(api.estimate(case), language)
    document = json.loads(report.render("json"))
    assert document["verdict"] == dict(report.verdict._asdict())
    assert document["verdict"]["key"] == key_by_hand(document)
    key = report.verdict.key
    assert key in VERDICTS
    outcomes = {check["name"]: check["passed"] for check in document["checks"]}
    if key in ("less", "more"):
        assert outcomes["range_of_methods"] is True
    if "depends" in key:
        own_untenable = document["doubts"][0] == report.texts("doubt.own_way")
        assert outcomes["range_of_methods"] is False or own_untenable
    kind = "" if key in ("open", "reported_only") else ".money" if report.numbers.is_money else ".other"
    if key != "open" or case.costs.provenance != "illustrative":
        assert report.texts(f"top.verdict.{key}{kind}")[1:] in report.verdict.text


@holds_for(cases(), LANGUAGE, examples=60)
def test_the_top_does_not_contradict_itself(case: api.Case, language: str) -> None:
    """The sum says less or more as the saving does and adds up as written; ranges name each side."""
    report = api.Report(api.estimate(case), language)
    result = report.result
    assert result is not None
    (line,) = [block for block in top(report) if isinstance(block, Sum)]
    (figures,) = [block.texts for block in top(report) if isinstance(block, Items) and block.mark == "figure"]
    less, more = (WORDS[which][language] for which in ("less", "more"))
    projected, spent, saving = (_number(part.text, language) for part in line.parts)
    assert projected - spent in (saving, -saving)
    assert [part.value for part in line.parts] == [
        result.counterfactual_total,
        result.observed_total,
        result.total.value,
    ]
    after = line.text.partition(" = ")[2]
    assert (f" {less}" in after) is (projected > spent)
    assert (f" {more}" in after) is (projected < spent)
    assert projected == spent or (projected > spent) is (result.total.value > 0)
    for figure, said in zip((result.total, result.total_80), figures, strict=False):
        none = result.noise * len(result.post_years)
        assert (f" {less}" in said or "säästön" in said) is (figure.upper > none)
        assert (f" {more}" in said or "lisäkustannuksen" in said) is (figure.lower < -none)
    if report.verdict.key.startswith("less"):
        assert result.total.value > 0 and more not in figures[0].split()
    if report.verdict.key.startswith("more"):
        assert result.total.value < 0 and less not in figures[0].split()


def _number(text: str, language: str) -> Decimal:
    """Return the number that an amount is written with."""
    written = re.match(r"[−\d.,E\u00a0\u202f]+", text)
    assert written is not None, text
    plain = written[0].replace("\u00a0", "").replace("\u202f", "").replace("−", "-")
    return Decimal(plain.replace(",", "") if language == "en" else plain.replace(",", "."))


@pytest.mark.parametrize(
    ("after", "trend", "wanted"),
    [
        ({2005: 100.0, 2006: 100.0}, "linear", "open"),
        ({2005: 40.0, 2006: 30.0}, "linear", "less"),
        ({2005: 160.0, 2006: 170.0}, "linear", "more"),
    ],
)
def test_the_verdict_of_plain_series(after: dict[int, float], trend: str, wanted: str) -> None:
    """After eight years at 100: as much is open, far less is less, far more is more."""
    case = made({**FLAT, 1998: 101.0, 2001: 99.0, **after}, trend={"model": trend})
    assert api.Report(estimate_of(case)).verdict.key == wanted


def test_an_untenable_own_way_makes_it_depend() -> None:
    """A mean through costs that grow misses their last years: it depends, and that is said first."""
    history = {year: 100.0 + 10 * (year - 1997) + year % 2 for year in range(1997, 2005)}
    more = made({**history, 2005: 400.0, 2006: 420.0}, trend={"model": "flat"})
    report = api.Report(estimate_of(more))
    assert report.verdict.key == "more_but_depends"
    assert report.doubts[0] == "This report's own way of projecting misses the baseline's own last years."


def test_a_cost_larger_than_the_saving_is_said_at_once() -> None:
    """The verdict is on the costs as written; that the own cost was larger is its second sentence."""
    case = made(
        {**FLAT, 2005: 50.0, 2006: 50.0},
        costs={"includes_investment": False, "provenance": "outturn"},
        investment=[{"year": 2005, "amount": 150}],
        trend={"model": "flat"},
    )
    verdict = api.Report(estimate_of(case)).verdict
    assert verdict.key == "less"
    assert verdict.text.endswith(
        "Its own cost was larger than the estimated saving: with it, 50.00 euros more was spent."
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_another_interval_is_named(language: str) -> None:
    """The verdict names a level other than 95 %, and the textbook interval with what it is worth."""
    case = api.read_case(CASES / "leeds.yaml")
    usual = api.Report(api.estimate(case), language)
    other = api.Report(api.estimate(case, level=0.9, interval="textbook"), language)
    assert other.verdict.level == 0.9
    assert usual.texts("top.verdict.textbook") in other.verdict.text
    assert other.numbers.level_number(0.9) in other.verdict.text
    assert usual.texts("top.verdict.textbook") not in usual.verdict.text


def test_an_invented_case_says_so_in_its_first_sentence() -> None:
    """In every language the sentence of the verdict begins with it; that of a real case does not."""
    for language, words in zip(LANGUAGES, ("invented", "kuvitteellisessa", "fiktiva"), strict=True):
        invented = api.Report(estimated(CASES / "imatra-illustrative.yaml"), language).verdict.text
        assert words in invented.split(":")[0]
        assert words not in api.Report(estimated(CASES / "leeds.yaml"), language).verdict.text


def test_steps_by_hand() -> None:
    """The step is the largest power of ten that is at most 1/50 of the width: the design's own examples."""
    assert exponent(-5.9e6, 20.5e6, 89.4e6) == 5
    assert exponent(10.0, 120.0, 412.0) == 0
    assert exponent(float("-inf"), 3.0, 412.0) == 0  # three digits
    assert exponent(-1e12, 1e12, 89.4) == 0  # two digits of the largest amount are left
    assert exponent(0.0, 5.0, 100.0) == -1
    assert percent_decimals(-1.0, 4.0) == 0
    assert percent_decimals(-1.0, 3.9) == 1


def test_a_sum_adds_up_as_written() -> None:
    """412 - 353 is not 60, so all three get a digit more; if that does not help, the first gives way."""
    finer = rounded_sum(412.2, 352.6, 59.6, 0)
    assert (finer.projected, finer.spent, finer.saving, finer.power) == (412.2, 352.6, 59.6, -1)
    kept = rounded_sum(89.4e6, 83.7e6, 5.7e6, 5)
    assert (kept.projected, kept.power) == (89.4e6, 5)
    forced = rounded_sum(26.4345, 12.7647, 13.6698, 0)
    assert forced.projected == pytest.approx(forced.spent + forced.saving)
    assert forced.power == -1


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", SHIPPED)
def test_the_top_is_short(name: str, language: str) -> None:
    """The first sentence has at most 20 words, each at most 30; in 80 columns all of it is one screen."""
    report = api.Report(estimated(CASES / f"{name}.yaml"), language)
    blocks = list(top(report))
    texts = [report.verdict.text]
    texts += [text for block in blocks if isinstance(block, Items) for text in block.texts]
    texts += [
        block.text for block in blocks if isinstance(block, Paragraph) and block.role in ("doubts", "note")
    ]
    sentences = [sentence for text in texts for sentence in re.split(r"(?<=[.!?]) ", text)]
    assert len(re.split(r"(?<=[.!?]) ", report.verdict.text)[0].split()) <= 20
    assert max(len(sentence.split()) for sentence in sentences) <= 30
    lines = report.render("text").split("\n")
    ends = lines.index("", lines.index("") + 1)  # the top ends with the second blank line
    assert " ".join(lines[:ends]).endswith(report.disclaimer.split()[-1])
    assert ends <= 24


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_is_short(language: str) -> None:
    """The whole page of the made example has at most 90 lines and 600 words; a number is one word."""
    page = api.Report(estimated(CASES / "imatra-illustrative.yaml"), language).render("text")
    assert page.count("\n") <= 90
    assert len(page.replace("\u00a0", "").split()) <= 600


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_stands_between_the_verdict_and_the_note(language: str) -> None:
    """In text and Markdown: verdict, sum, ranges, cost, doubts, note, then the rest."""
    report = api.Report(estimated(CASES / "leeds.yaml"), language)
    kinds = [block.role if isinstance(block, Paragraph) else type(block).__name__ for block in page(report)]
    begin = kinds.index("verdict")
    assert kinds[begin : begin + 6] == ["verdict", "Sum", "Items", "Items", "doubts", "note"]
    for face in ("text", "markdown"):
        written = " ".join(re.sub(r"[\\*#>]", "", report.render(face)).replace("\n- ", "\n").split())
        wanted = [report.verdict.text, *report.other_doubts, report.disclaimer]
        places = [written.index(" ".join(text.split())) for text in wanted]
        assert places == sorted(places)
        assert written.index(" ".join((report.summary or "").split())) > places[-1]


def test_the_figures_of_doubts_and_ranges() -> None:
    """How many checks passed, how many ways say otherwise, and what the 80 % line holds: counted by hand."""
    report = api.Report(estimated(CASES / "leeds.yaml"))
    result = report.result
    assert result is not None
    judged = [check.passed for check in report.checks if check.passed is not None]
    against = sum(way.total <= 0 for way in result.range_of_methods)
    assert (sum(judged), len(judged), against, len(result.range_of_methods)) == (3, 6, 2, 6)
    assert "3 of 6 checks passed." in report.doubts
    assert "2 of 6 ways to project give no saving." in report.doubts
    figures = next(
        block.texts for block in top(report) if isinstance(block, Items) and block.mark == "figure"
    )
    narrow = result.total_80
    assert figures[1] == (
        f"With 80\u00a0% probability: from {-narrow.lower / 1e6:.0f} million more to "
        f"{narrow.upper / 1e6:.0f} million less"
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_checks_have_short_names(language: str) -> None:
    """Each has one, neutral and for its failure, with at most 60 characters and no figures."""
    report = api.Report(estimated(CASES / "leeds.yaml"), language)
    names = [check.name for check in report.checks]
    shorts = set()
    for name in names:
        for passed in (True, None, False):
            short = check_short(Check(name, passed), report.writer)
            assert 0 < len(short) <= 60
            assert not re.search(r"\d", short)
            shorts.add(short)
    assert len(shorts) == 2 * len(names)
    assert [check["short"] for check in json.loads(report.render("json"))["checks"]] == [
        report.check_short(check) for check in report.checks
    ]


def test_every_verdict_has_a_sentence() -> None:
    """In every language and kind of unit."""
    for language in LANGUAGES:
        texts = api.Report(estimated(CASES / "leeds.yaml"), language).texts
        for key in VERDICTS:
            if key in ("open", "reported_only"):
                assert texts(f"top.verdict.{key}").endswith(".")
            else:
                assert texts(f"top.verdict.{key}.money") != texts(f"top.verdict.{key}.other")


def test_the_case_tells_what_it_says_in_json() -> None:
    """What the case says of itself reaches a program: lines of the investment, left-out years, breaks."""
    case = made(
        {**FLAT, 2005: 90.0},
        costs={
            "includes_investment": False,
            "exclude": [{"year": 1999, "why": "A merged fund"}],
            "breaks": [{"year": 2000, "why": "A new rule"}],
            "provisional": [2005],
        },
        investment=[{"from": 2005, "to": 2006, "amount": 3, "approximate": True, "for": "two workers"}],
        summary="Why it was done.",
    )
    document = json.loads(api.Report(estimate_of(case)).render("json"))
    assert document["investment"]["lines"] == [
        {"year": year, "amount": 3, "approximate": True, "for": "two workers"} for year in (2005, 2006)
    ]
    assert document["excluded"] == [{"year": 1999, "why": "A merged fund"}]
    assert document["breaks"] == [{"year": 2000, "why": "A new rule"}]
    assert document["provisional"] == [2005]
    assert document["summary"] == "Why it was done."
    assert document["published"] == []
