"""Worth in the case file and in the outputs: what is wrong has a line, what is asked for is there."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
import yaml
from conftest import ROOT, Run, estimated
from made_cases import estimate_of

import savings as api
from savings.languages import LANGUAGES
from savings.report.sections.appraisal import percent_of

WORTH = ROOT / "tests" / "data" / "worth.yaml"


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("share: 0.3,", "share: 0.2,", "payers: the shares add up to 0.9, not to 1"),
        (
            "investment_share: 1}",
            "investment_share: 0.5}",
            "add up to 0.5, not to 1; change one of them",
        ),
        ("sv: staten}", "sv: staten, x: y}", "unknown language 'x'"),
        (
            "{en: state, fi: valtio, sv: staten}",
            "{en: city, fi: kaupunki, sv: staden}",
            "payers[1].name: appears twice",
        ),
        ("discount_rate: 0.03", "discount_rate: 3.5", "did you mean 0.035 (3.5 %)?"),
        (
            "discount_rate: 0.03",
            "discount_rate: -0.01",
            "'-0.01' is negative; a discount rate is zero or more",
        ),
        (
            "discount_rate: 0.03",
            "discount_rate: uk-green",
            "'uk-green' is no rate; write a decimal, as 0.035, or one of",
        ),
        (
            "base_year: 2009",
            "base_year: 1999",
            "base_year: 1999 lies outside the years of the case, 2000 to 2014",
        ),
        ("over: 5", "over: 500", "'500' years are too many; 60 is the most that can be looked ahead"),
        ("over: 5", "over: 2.5", "'2.5' is not a number of years; write a whole one, as 10"),
        ("saving: fade", "saving: stop", "'stop' is not one of: hold, fade"),
        ("2003: 5900", "2003: 0", "costs.per.history.2003: is zero; a number above zero is needed"),
        ("2003: 5900, ", "", "costs.per.history: has nothing for 2003, which the costs have"),
        ("2012: 160", "2012: -160", "costs.volume.history.2012: is negative; a number above zero"),
        ("{name: fi-consumer-prices}", "{name: fi-consumer-price}", "did you mean 'fi-consumer-prices'?"),
        (
            "{name: fi-consumer-prices}",
            "{levels: {2000: 1, 2002: 2}}",
            "has a gap: there is nothing for 2001",
        ),
        ("{name: fi-consumer-prices}", "{levels: {2000: 0}}", "levels.2000: is zero; a number above zero"),
        ("{name: fi-consumer-prices}", "{source: Mine}", "give one of 'name', 'levels' and 'table'"),
        ("{name: fi-consumer-prices}", "{levels: {2000: 1}, forecast: true}", "forecast: goes with 'name'"),
        ("cashable: 0.6", "cashable: 60", "'60' is not a share between 0 and 1; did you mean 0.6 (60 %)?"),
        ("factor: 0.8", "factor: 80", "'80' would multiply by 80; did you mean 0.8?"),
        ("factor: 0.8", "factor: -0.8", "'-0.8' is negative; 0.8 leaves 80 % of an amount, 0 nothing"),
        ("factor: 0.8, ", "", "adjustments[0]: give either 'factor' or 'by_year'"),
        (
            "ramp: [0.5, 0.75]",
            "ramp: [0, 0, 0, 0, 0, 0, 1]",
            "has 7 shares, more than there are years from 2009",
        ),
        ("year: 2008, ", "year: 2008, ramp: [0.5], ", "investment[1].ramp: goes with 'from' and 'to'"),
        ("life: 10", "life: 0", "investment[1].life: '0' is not a number of years"),
        ("percent: 25}", "percent: 25, bcr: 2}", "give one of 'saving', 'percent', 'bcr' and 'per_head'"),
        ("bcr: 7.5}", "bcr: 7.5, of: net}", "reported[3].of: goes with 'saving', 'percent' and 'per_head'"),
    ],
)
def test_what_is_wrong_has_a_line_and_a_way_out(tmp_path: Path, old: str, new: str, expected: str) -> None:
    """Bad input has one message, with its line and how to mend it."""
    text = WORTH.read_text("utf-8")
    assert text.count(old) == 1
    line = 1 + text[: text.index(old)].count("\n")
    (tmp_path / "case.yaml").write_text(text.replace(old, new), "utf-8")
    with pytest.raises(api.CaseError) as caught:
        api.estimate(api.read_case(tmp_path / "case.yaml"))
    (problem,) = caught.value.problems
    assert expected in f"{problem.key}: {problem.message}"
    assert abs(problem.line - line) <= 2
    assert problem.column > 0


def test_heads_and_areas_do_not_go_together(savings: Run, tmp_path: Path) -> None:
    """The people of comparison areas are not counted: the error stands at `per`, and nothing is written."""
    more = "comparison: {areas: [{name: A, history: {2000: 1}}]}\n"
    (tmp_path / "case.yaml").write_text(WORTH.read_text("utf-8") + more, "utf-8")
    done = savings("estimate", tmp_path / "case.yaml", "-o", tmp_path / "report.txt")
    assert (done.returncode, done.stdout) == (1, "")
    assert "case.yaml:41:5: costs.per: cannot go with comparison areas" in done.stderr
    assert not (tmp_path / "report.txt").exists()


def test_a_case_as_reported_only_has_nothing_to_appraise(savings: Run, tmp_path: Path) -> None:
    """Without a history there is no saving that could be appraised, shared out or adjusted."""
    text = (ROOT / "cases" / "imatra.yaml").read_text("utf-8")
    more = "\ncashable: 0.5\nappraisal: {discount_rate: 0.03}\n"
    (tmp_path / "case.yaml").write_text(text + more, "utf-8")
    done = savings("check", tmp_path / "case.yaml")
    assert done.returncode == 1
    assert done.stderr.count("there is no 'history' under 'costs' that a saving could be computed from") == 2


def test_reported_only_gives_every_kind_of_claim(tmp_path: Path) -> None:
    """A ratio and a saving per head stand in the rows with units of their own, and in the text."""
    text = (ROOT / "cases" / "imatra.yaml").read_text("utf-8")
    claims = "reported:\n  - {year: 2014, bcr: 7.5}\n  - {year: 2014, per_head: 40}\n"
    (tmp_path / "case.yaml").write_text(text.replace("reported:\n", claims), "utf-8")
    report = api.Report(api.estimate(api.read_case(tmp_path / "case.yaml")))
    assert [(row["unit"], row["reported_saving"]) for row in report.rows[:2]] == [
        ("ratio", 7.5),
        ("EUR per head", 40),
    ]
    assert "a benefit-cost ratio of 7.5" in report.render()
    assert "40 euros saved per head and year" in report.render()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_part_stands_in_the_page(language: str) -> None:
    """Each part that the case asks for has its heading, and the note is the same as without it."""
    report = api.Report(estimated(WORTH), language)
    page = report.render()
    for name in ("split", "bridge", "appraisal", "payers"):
        assert report.texts(f"heading.{name}").upper() in page
    assert report.disclaimer in " ".join(page.split())


def test_json_and_text_have_the_same_figures() -> None:
    """What the sentences say is what the JSON holds: the net present value, the ratio, the rest."""
    report = api.Report(estimated(WORTH))
    found, page = json.loads(report.render("json")), " ".join(report.render().split())
    appraisal = found["appraisal"]
    assert f"a net present value of {appraisal['npv'] / 1e6:.2f} million euros" in page
    assert f"The benefit-cost ratio is {appraisal['bcr']:.2f}, between {appraisal['bcr_lower']:.2f}" in page
    assert f"the intervention pays for itself in {appraisal['payback_year']}, undiscounted" in page
    assert f"The internal rate of return is {100 * appraisal['irr']:.1f} %" in page.replace("\u00a0", " ")
    assert found["prices"]["nominal"]["saving"] == found["total"]["saving"]
    assert found["investment"]["total"] == pytest.approx(
        sum(found["investment"][part] for part in ("moved", "in_kind", "new_money"))
    )
    assert sum(found["split"][part] for part in ("fewer", "cheaper", "both")) == pytest.approx(
        found["total"]["saving"]
    )
    assert found["adjustments"][-1]["net"] == pytest.approx(sum(payer["net"] for payer in found["payers"]))
    assert [each["year"] for each in appraisal["years"] if each["assumed"]] == [2015, 2016, 2017, 2018, 2019]


def test_the_keys_inside_are_documented() -> None:
    """Each key of what a saving is worth stands in `docs/outputs.md`."""
    outputs = (ROOT / "docs" / "outputs.md").read_text("utf-8")
    known = set(re.findall(r"`(?:appraisal\.)?(\w+)`", outputs))
    suffixes = re.findall(r"`(?:appraisal\.)?(\w+)` \(`_lower`, `_upper`\)", outputs)
    known |= {f"{name}_{end}" for name in suffixes for end in ("lower", "upper")}
    found = json.loads(api.Report(estimated(WORTH)).render("json"))

    def keys(part: object) -> set[str]:
        if isinstance(part, list):
            return set().union(*map(keys, part))
        if isinstance(part, dict):
            return {key for key in part if not key.isdecimal()}.union(*map(keys, part.values()))
        return set()

    asked = ("prices", "per_head", "split", "adjustments", "cashable", "payers", "appraisal", "investment")
    assert not keys([found[name] for name in asked]) - known


def test_certainty_is_never_rounded_to() -> None:
    """A chance near one or zero is shown as over 99 % or under 1 %, not as 100 or 0 %."""
    estimate = estimated(WORTH)
    assert isinstance(estimate, api.Estimate)
    assert estimate.appraisal is not None
    report = api.Report(estimate)
    written = [percent_of(chance, report.writer) for chance in (0.0, 0.0004, 0.5, 0.9999, 1.0)]
    plain = [text.replace("\u00a0", " ") for text in written]
    assert plain == ["0 %", "under 1 %", "50 %", "over 99 %", "100 %"]


def paid_by(*shares: str) -> api.Case:
    """Return the case with as many payers, of these shares of the costs and of the investment."""
    text = WORTH.read_text("utf-8")
    begin, end = text.index("payers:"), text.index("\n", text.index("staten}"))
    payers = "".join(f"\n  - {{name: Payer {at}, share: {share}}}" for at, share in enumerate(shares))
    written = yaml.safe_load(text[:begin] + "payers:" + payers + text[end:])
    return api.Case.model_validate(written)


@pytest.mark.parametrize(
    ("shares", "said"),
    [
        (("33.3 %",) * 3, "99.9 %"),
        (("33 %",) * 3, "99 %"),
        (("0.333",) * 3, "99.9 %"),
        (("'14,3 %'",) * 7, "100.1 %"),
    ],
)
def test_rounded_shares_are_scaled_to_the_whole_and_that_is_said(shares: tuple[str, ...], said: str) -> None:
    """Shares that miss the whole by half of their last digits gain all there is between them."""
    estimate = estimate_of(paid_by(*shares))
    whole = sum(payer.saving.point for payer in estimate.payers)
    assert whole == pytest.approx(estimate.bridge[-1].saving.point)
    report = api.Report(estimate)
    assert any(said in warning.replace("\u00a0", " ") for warning in report.warnings)


def test_shares_that_are_the_whole_are_left_alone() -> None:
    """Nothing is said of shares that add up to the whole."""
    assert not any(
        "scaled" in warning for warning in api.Report(estimate_of(paid_by("0.7", "30 %"))).warnings
    )


@pytest.mark.parametrize("shares", [("30 %",) * 3, ("0.3",) * 3, ("35 %", "33.3 %", "33.3 %"), ("1", "0.01")])
def test_shares_that_miss_by_more_are_refused(shares: tuple[str, ...]) -> None:
    """What rounding does not explain is an error; a share is meant to a whole percent at least."""
    with pytest.raises(ValueError, match="add up to"):
        paid_by(*shares)
