"""Many cases together: what is counted, what is summed and how surely, and the note with it."""

from __future__ import annotations

import csv
import io
import json
import random
import re
from math import isclose, sqrt
from pathlib import Path
from statistics import NormalDist
from typing import Any, get_args

import pytest
from conftest import CASES, Run, estimated
from generated import any_cases
from hypothesis import strategies as st
from properties import holds_for
from test_batch import REPORTED, WRONG, put, rows_of, text

import savings as api
from savings.batch.doubles import Identity
from savings.batch.find import find
from savings.batch.portfolio import KINDS, Included, LeftOut, Portfolio, Tally, tally
from savings.batch.random_effects import random_effects
from savings.batch.summary import summary_of
from savings.batch.work import Order
from savings.cli.batch import INCLUDABLE
from savings.languages import LANGUAGES
from savings.report.document import Layout
from savings.texts import load

NOTES = {
    "en": "no scientific study",
    "fi": "tieteellinen tutkimus",
    "sv": "vetenskaplig",
}


def portfolio(*tallies: Tally, level: float = 0.95) -> Portfolio:
    made = Portfolio(level)
    for each in tallies:
        made.add(each)
    return made


def ok(
    saving: tuple[float, float, float],
    country: str = "FI",
    unit: str = "EUR",
    percent: tuple[float, float, float] | None = None,
    failed: tuple[str, ...] = (),
) -> Tally:
    return Tally("ok", unit, country, saving, percent, failed)


def named(number: int, kind: str = "municipality", *, invented: bool = False) -> Tally:
    """Return a case that saved its number, of a municipality that is called by it."""
    return ok((number, number - 1, number + 1), percent=(number, number - 1, number + 1))._replace(
        invented=invented, identity=Identity(kind, "FI", "", f"place {number}", "EUR", 2005, 2007)
    )


def taken(*cases: tuple[str, Tally], included: tuple[Included, ...] = ()) -> Portfolio:
    made = Portfolio(0.95, frozenset(included))
    for case_id, one in cases:
        made.add(one, case_id)
    return made


def real(case: str) -> str:
    return case.replace("illustrative", "outturn")


def in_one_line(page: str) -> str:
    return " ".join(page.split())


def test_every_case_is_counted_once() -> None:
    """Saved or not by the estimate, surely by the interval; the rest apart; zero is not saved."""
    made = portfolio(
        ok((5, 1, 9)),
        ok((5, -1, 9)),
        ok((0, -1, 1)),
        ok((-3, -6, 2)),
        ok((-3, -6, -1)),
        ok((2, 0, 4)),
        Tally("reported_only"),
        Tally("error"),
        Tally("error"),
    )
    assert (made.saved, made.surely_saved, made.not_saved, made.surely_not_saved) == (3, 1, 3, 1)
    assert (made.reported_only, made.errors, made.estimated, made.count) == (1, 2, 6, 9)
    assert (made.counted, made.left_out) == (6, [])


SEVERAL = (
    ("a", named(1, invented=True)),
    ("b", named(1)),
    ("c", named(2, "county")),
    ("d", named(1)),
    ("e", named(1, invented=True)),
)


def test_invented_cases_and_doubles_are_in_no_sum_and_no_mean() -> None:
    """They are left out by name; a double names the counted case, and an invented one is no double."""
    made = taken(*SEVERAL)
    assert made.left_out == [LeftOut("a", "invented"), LeftOut("d", "double", "b"), LeftOut("e", "invented")]
    assert (made.estimated, made.counted, made.saved, made.invented, made.doubles) == (5, 2, 2, 2, 1)
    assert [(each.count, each.saving) for each in made.sums()] == [(2, 3)]
    mean = made.mean_percent()
    assert mean is not None and mean.count == 2 and mean.mean == pytest.approx(1.5)
    assert made.kinds == {"municipality": 1, "county": 1}


def test_what_is_included_is_counted_as_any_other() -> None:
    """Included invented cases are in the sums, and the first of its municipality counts, as of all."""
    invented = taken(*SEVERAL, included=("invented",))
    assert invented.left_out == [LeftOut(each, "double", "a") for each in "bde"]
    assert (invented.counted, invented.invented, invented.doubles) == (2, 2, 3)
    doubles = taken(*SEVERAL, included=("doubles",))
    assert doubles.left_out == [LeftOut("a", "invented"), LeftOut("e", "invented")]
    assert (doubles.counted, doubles.invented, doubles.doubles, doubles.sums()[0].saving) == (3, 2, 1, 4)
    both = taken(*SEVERAL, included=("invented", "doubles"))
    assert (both.counted, both.estimated, both.left_out, both.sums()[0].saving) == (5, 5, [], 6)


def test_failed_checks_are_those_of_the_counted_cases() -> None:
    """What failed in a case that is left out is no count of the summary."""
    made = taken(*((name, each._replace(failed=("breaks",))) for name, each in SEVERAL))
    assert made.failed == {"breaks": 2}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_names_who_is_left_out(language: str) -> None:
    """Before the sums, with the case that is counted; 30 for each reason, then how many more there are."""
    many = [(f"again-{number}", named(7)) for number in range(42)]
    page = in_one_line(
        summary_of(taken(*SEVERAL, ("first", named(7)), *many), "text", Order("csv", language))
    )
    names, sums = page.index("again-0 ("), page.index("EUR")
    assert names < sums
    assert re.search(r": a, e\.", page) and re.search(r"d \([^)]*\bb\)", page)
    assert page.count("first)") == 29 and "again-28 (" in page and "again-29" not in page
    assert re.search(r"again-28 \([^)]*first\)\D*\b13\b", page)
    assert "--include doubles" in page
    whole = json.loads(
        summary_of(taken(*SEVERAL, ("first", named(7)), *many), "json", Order("csv", language))
    )
    assert len(whole["left_out"]) == 3 + 42
    assert {"id": "again-41", "why": "double", "of": "first"} in whole["left_out"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_face_says_what_was_included(language: str) -> None:
    """The page says it before the sums and in the counts, JSON and CSV by name; otherwise none does."""
    order = Order("csv", language)
    plain, both = taken(*SEVERAL), taken(*SEVERAL, included=("doubles", "invented"))
    words = load(language)
    heading = words("portfolio.included")
    page = summary_of(both, "text", order)
    assert page.index(heading) < page.index(words("portfolio.sums"))
    assert words("portfolio.left_out") not in page and words("portfolio.invented") not in page
    assert heading not in summary_of(plain, "text", order)
    assert json.loads(summary_of(both, "json", order))["included"] == ["invented", "doubles"]
    assert json.loads(summary_of(plain, "json", order))["included"] == []
    rows = rows_of(summary_of(both, "csv", order))
    assert [(row["name"], row["count"]) for row in rows if row["figure"] == "included"] == [
        ("invented", "2"),
        ("doubles", "3"),
    ]
    rows = rows_of(summary_of(plain, "csv", order))
    assert [(row["name"], row["why"], row["of"]) for row in rows if row["figure"] == "left_out"] == [
        ("a", "invented", ""),
        ("d", "double", "b"),
        ("e", "invented", ""),
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_kinds_of_areas_are_counted_apart(language: str) -> None:
    """Of several kinds the page says how many of each it counts; of one kind it says nothing of kinds."""
    order, words = Order("csv", language), load(language)
    made = taken(*((str(number), named(number, kind)) for number, kind in enumerate([*KINDS, KINDS[1]], 1)))
    page = in_one_line(summary_of(made, "text", order))
    kinds = [words(f"portfolio.kind.{kind}", count=2 if kind == KINDS[1] else 1) for kind in KINDS]
    assert ", ".join(kinds) in page
    alone = in_one_line(summary_of(taken(SEVERAL[1]), "text", order))
    assert words("portfolio.kind.municipality", count=1) not in alone
    counts = json.loads(summary_of(made, "json", order))["cases"]["kinds"]
    assert counts == {"municipality": 1, "county": 2, "state": 1, "other": 1}


def test_the_kinds_and_the_names_to_include_are_those_that_there_are() -> None:
    """A kind that a case may have has a count, and `--include` takes what a portfolio can include."""
    kind = api.Case.model_fields["municipality"].annotation.model_fields["kind"]  # type: ignore[union-attr]  # a model
    assert get_args(kind.annotation) == KINDS
    assert get_args(Included) == INCLUDABLE


def test_the_shipped_cases_without_the_invented_and_the_double() -> None:
    """Of seven cases three are counted: 13.1 % (-19.4 to 45.6), not 9.8 % (-3.3 to 22.9) as of five."""
    files = [Path(file.path) for file in find([CASES])]
    cases = [(file.stem, tally(api.Report(estimated(file)))) for file in files]
    made = taken(*cases)
    assert made.left_out == [LeftOut("imatra-illustrative", "invented"), LeftOut("leeds", "double", "leeds")]
    assert [each.unit for each in made.sums()] == ["GBP"]
    for counted, expected in (
        (made, (3, 13.1, -19.4, 45.6)),
        (taken(*cases, included=("invented", "doubles")), (5, 9.8, -3.3, 22.9)),
    ):
        mean = counted.mean_percent()
        assert mean is not None
        assert (mean.count, *(round(each, 1) for each in (mean.mean, mean.lower, mean.upper))) == expected


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--include", "doubles"], "--summary"),
        (["--summary", "--include", "invented,singles"], "invented, doubles"),
        (["--summary", "--include", ""], "invented, doubles"),
    ],
)
def test_include_goes_with_a_summary_and_known_names(savings: Run, arguments: list[str], said: str) -> None:
    """Anything else is wrong with the command line: exit status 2, with what there is, and no output."""
    done = savings("batch", CASES, *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert said in " ".join(done.stderr.split())


def test_the_interval_of_a_sum_worked_by_hand() -> None:
    """Halves 6 and 8 in one country, 3 in another: 6² + 8² + 2·0.5·6·8 + 3² = 157, half its root."""
    [found] = portfolio(ok((10, 4, 16)), ok((20, 12, 28)), ok((5, 2, 8), "SE")).sums()
    assert (found.unit, found.count, found.saving) == ("EUR", 3, 35)
    assert found.lower == pytest.approx(35 - sqrt(157), rel=1e-14)
    assert found.upper == pytest.approx(35 + sqrt(157), rel=1e-14)


def test_the_interval_of_a_sum_is_in_the_middle_of_its_parts() -> None:
    """Of intervals 2 to 12 and 5 to 7 the middles are 7 and 6; the sum's half is √(25 + 1 + 5) about 13."""
    [found] = portfolio(ok((10, 2, 12)), ok((5, 5, 7))).sums()
    assert found.saving == 15
    assert [found.lower, found.upper] == pytest.approx([13 - sqrt(31), 13 + sqrt(31)], rel=1e-14)


def test_one_case_is_its_own_sum() -> None:
    """The sum of a single case is its saving, with its own interval, lopsided as it may be."""
    [found] = portfolio(ok((10, 2, 12))).sums()
    assert (found.count, found.saving) == (1, 10)
    assert [found.lower, found.upper] == pytest.approx([2, 12], rel=1e-14)


def test_units_are_summed_apart() -> None:
    """Nobody adds euros to kronor; the units come in their order."""
    found = portfolio(ok((1, 0, 2), "SE", "SEK"), ok((4, 2, 6)), ok((2, 1, 3), "SE", "SEK")).sums()
    assert [(each.unit, each.count, each.saving) for each in found] == [("EUR", 1, 4), ("SEK", 2, 3)]


def test_cases_without_a_country_count_as_of_one() -> None:
    """Who does not say the country is not taken to be independent of the others who do not."""
    unsaid = portfolio(ok((1, 0, 2), ""), ok((1, 0, 2), "")).sums()[0]
    one = portfolio(ok((1, 0, 2)), ok((1, 0, 2))).sums()[0]
    two = portfolio(ok((1, 0, 2)), ok((1, 0, 2), "SE")).sums()[0]
    assert (unsaid.lower, unsaid.upper) == (one.lower, one.upper)
    assert one.upper - one.lower == pytest.approx(2 * sqrt(3))
    assert two.upper - two.lower == pytest.approx(2 * sqrt(2))


@holds_for(
    st.lists(
        st.tuples(
            st.floats(-1e9, 1e9), st.floats(0, 1e9), st.floats(0, 1e9), st.sampled_from(["FI", "SE", ""])
        ),
        min_size=1,
        max_size=30,
    ),
    st.randoms(use_true_random=False),
    examples=60,
)
def test_a_sum_is_between_independence_and_lockstep(
    savings: list[tuple[float, float, float, str]], shuffled: random.Random
) -> None:
    """Its half is no less than that of independent errors and no more than the halves' sum, in any order."""
    tallies = [ok((value, value - down, value + up), country) for value, down, up, country in savings]
    [found] = portfolio(*tallies).sums()
    halves = [(each.saving[2] - each.saving[1]) / 2 for each in tallies]
    half = (found.upper - found.lower) / 2
    room = 1e-9 * max(1.0, sum(abs(end) for each in tallies for end in each.saving))
    assert sqrt(sum(each * each for each in halves)) - room <= half <= sum(halves) + room
    shuffled.shuffle(tallies)
    again = portfolio(*tallies).sums()[0]
    assert isclose(again.lower, found.lower, rel_tol=1e-9, abs_tol=room)
    assert isclose(again.saving, found.saving, rel_tol=1e-9, abs_tol=room)


def test_the_mean_of_percentages_is_pooled() -> None:
    """Errors are the halves by the normal quantile of the level; cases without bounds are left out."""
    parts = [(4.0, 1.0, 7.0), (6.0, 2.0, 10.0), (1.0, -4.0, 6.0)]
    tallies = [ok((1, 0, 2), percent=each) for each in parts]
    for level in (0.95, 0.8):
        made = portfolio(*tallies, ok((1, 0, 2)), Tally("reported_only"), level=level)
        normal = NormalDist().inv_cdf((1 + level) / 2)
        expected = random_effects([4, 6, 1], [3 / normal, 4 / normal, 5 / normal], level)
        assert made.mean_percent() == expected
        assert made.without_percent == 1
    assert portfolio(tallies[0]).mean_percent() is None
    assert portfolio().mean_percent() is None


def test_a_case_known_exactly_beside_a_vague_one_gives_a_summary() -> None:
    """However unlike the intervals are, there is a summary and its numbers are numbers."""
    made = portfolio(
        ok((1, 0, 2), percent=(5, 5 - 1e-14, 5 + 1e-14)),
        ok((1, 0, 2), percent=(-1e17, -2e17, 100)),
        ok((0, 0, 0)),
    )
    whole = json.loads(summary_of(made, "json", Order("csv", "en")))
    assert (whole["cases"]["estimated"], whole["percent"]["cases"]) == (3, 2)
    assert whole["percent"]["lower"] < whole["percent"]["upper"]


@pytest.mark.parametrize("face", ["text", "csv"])
def test_a_hostile_unit_is_harmless(tmp_path: Path, face: str) -> None:
    """What a file calls its unit reaches the summary as visible text, as in the rows."""
    put(tmp_path, a=real(text(1, unit='"\\e[31mEUR\\u202e"')))
    report = api.Report(api.estimate(api.read_case(tmp_path / "a.yaml")))
    page = summary_of(portfolio(tally(report)), face, Order("csv", "en"))
    assert "\x1b" not in page and "\u202e" not in page
    assert "\\x1b[31mEUR" in page


@holds_for(st.lists(any_cases(), max_size=4), st.sampled_from(LANGUAGES), examples=25)
def test_any_cases_make_a_summary(cases: list[api.Case], language: str) -> None:
    """In every face, with the note; as reported only is counted and never summed."""
    reports = [api.Report(api.estimate(case), language) for case in cases]
    made = portfolio(*map(tally, reports))
    estimated = [report.result for report in reports if report.result is not None]
    assert (made.estimated, made.reported_only) == (len(estimated), len(cases) - len(estimated))
    invented = sum(report.estimate.case.costs.provenance == "illustrative" for report in reports)
    assert sum(each.count for each in made.sums()) == made.counted == made.estimated - len(made.left_out)
    assert len(made.left_out) >= made.invented >= invented - made.reported_only
    order = Order("csv", language, Layout(width=80))
    whole = json.loads(summary_of(made, "json", order), parse_constant=lambda _: pytest.fail("not a number"))
    assert next(iter(whole)) == "disclaimer" and NOTES[language] in whole["disclaimer"]
    page = summary_of(made, "text", order)
    assert in_one_line(whole["disclaimer"]) in in_one_line(page)
    assert max(map(len, page.splitlines())) <= 80
    assert {row["disclaimer"] for row in rows_of(summary_of(made, "csv", order))} == {whole["disclaimer"]}
    assert "\x1b" not in page


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_says_what_is_assumed(language: str) -> None:
    """Of a sum the correlation within a country, of the mean independence; how many failed of how many."""
    made = portfolio(
        ok((10e6, 4e6, 16e6), percent=(4, 1, 7), failed=("breaks",)),
        ok((20e6, 12e6, 28e6), percent=(5, 2, 8), failed=("breaks", "placebo_in_time")),
        ok((-1e6, -2e6, 0), "SE", "SEK", percent=(-1, -3, 2)),
        level=0.9,
    )
    page = in_one_line(summary_of(made, "text", Order("csv", language)))
    assert ("0.5" if language == "en" else "0,5") in page
    assert "90" in page and "EUR" in page and "SEK" in page
    assert in_one_line(load(language)("portfolio.mean.assumed")) in page
    assert re.search(r"breaks 2\b\D*\b3\b", page)
    assert re.search(r"placebo_in_time 1\b\D*\b3\b", page)
    assert page.index("breaks") < page.index("placebo_in_time")
    assert NOTES[language] in page


def test_the_summary_takes_its_figures_from_the_cases(savings: Run, tmp_path: Path) -> None:
    """Its sums are those of the rows; a single case of a unit keeps its interval; a claim is in no sum."""
    put(
        tmp_path / "in",
        a=real(text(1, name="North")),
        b=real(text(2, name="South")),
        c=real(text(3, unit="SEK", country="SE")),
        d=REPORTED,
        e=WRONG,
        f=real(text(4, name="'=x'", unit="'=unit'")),
    )
    rows = [row for row in rows_of(savings("batch", "in").stdout) if row["status"] == "ok"]
    done = savings("batch", "in", "--summary", "-f", "json", "--lang", "fi")
    whole = json.loads(done.stdout)
    assert done.returncode == 1
    assert "in/e.yaml:2:1:" in done.stderr
    assert next(iter(whole)) == "disclaimer" and NOTES["fi"] in whole["disclaimer"]
    saved = sum(float(row["saving_total"]) > 0 for row in rows)
    counts = whole["cases"]
    assert (counts["count"], counts["estimated"], counts["saved"]) == (6, 4, saved)
    assert (counts["reported_only"], counts["error"]) == (1, 1)
    for each in whole["sums"]:
        mine = [row for row in rows if row["unit"].removeprefix("'") == each["unit"]]
        assert each["cases"] == len(mine)
        assert each["saving"] == pytest.approx(sum(float(row["saving_total"]) for row in mine), rel=1e-11)
        ends = [(float(row["saving_total_lower"]), float(row["saving_total_upper"])) for row in mine]
        halves = [(upper - lower) / 2 for lower, upper in ends]
        # all of one unit are of one country: correlation 0.5 between any two
        half = sqrt(0.5 * sum(h * h for h in halves) + 0.5 * sum(halves) ** 2)
        middle = sum((upper + lower) / 2 for lower, upper in ends)
        assert each["saving_lower"] == pytest.approx(middle - half, rel=1e-9)
        assert each["saving_upper"] == pytest.approx(middle + half, rel=1e-9)
    assert [each["unit"] for each in whole["sums"]] == ["=unit", "EUR", "SEK"]
    failed = sum(int(row["checks_failed"]) for row in rows)
    assert sum(each["cases"] for each in whole["checks_failed"]) == failed
    table = savings("batch", "in", "--summary", "-f", "csv", "--lang", "sv")
    cells = rows_of(table.stdout)
    assert {NOTES["sv"] in row["disclaimer"] for row in cells} == {True}
    sums = {row["name"]: row for row in cells if row["figure"] == "saving_total"}
    assert list(sums) == ["'=unit", "EUR", "SEK"]
    assert float(sums["EUR"]["upper"]) == whole["sums"][1]["saving_upper"]


@pytest.mark.slow
def test_the_summary_is_a_page_unless_a_format_is_asked_for(savings: Run, tmp_path: Path) -> None:
    """Through a pipe too `--summary` is text, with no row of a case; a file gets what its ending means."""
    page = savings("batch", CASES, "--summary", "--lang", "en")
    assert (page.returncode, page.stderr) == (0, "")
    assert NOTES["en"] in in_one_line(page.stdout)
    assert "Imatra" not in page.stdout and "\x1b" not in page.stdout
    assert all(len(line) <= 80 for line in page.stdout.splitlines())
    done = savings("batch", CASES, "--summary", "-o", "portfolio.csv")
    assert (done.returncode, done.stdout) == (0, "")
    assert re.fullmatch(r"summary of \d+ cases in portfolio\.csv\n", done.stderr)
    written = (tmp_path / "portfolio.csv").read_bytes().decode()
    rows = list(csv.reader(io.StringIO(written, newline="")))
    assert rows[0][-1] == "disclaimer" and all(NOTES["en"] in row[-1] for row in rows[1:])


def test_a_summary_for_a_spreadsheet() -> None:
    """In Finnish: a byte-order mark, semicolons and decimal commas."""
    made = portfolio(ok((1.5, 0.25, 2.75)))
    written: Any = summary_of(made, "csv", Order("csv", "fi", Layout(spreadsheet=True)))
    assert written.startswith("\ufefffigure;name;count;")
    assert "saving_total;EUR;1;1,5;0,25;2,75;;;" in written


def test_intervals_that_end_at_zero_do_not_move_the_interval_of_the_sum() -> None:
    """A hundred cases cut off where nothing would have been spent have the sum of those that are not cut off.

    Each would have spent 60, give or take 100, and spent 50. One case alone, and the sum of few, end where
    nothing would have been spent.
    """
    free = ok((10.0, -90.0, 110.0))
    cut = ok((10.0, -50.0, 110.0))._replace(least=-50.0)
    (one,), (several,), (as_free,) = (
        portfolio(*cases).sums() for cases in ([cut], [cut] * 100, [free] * 100)
    )
    assert (one.lower, one.upper) == (-50.0, 110.0)
    assert several.upper == pytest.approx(as_free.upper)
    assert several.lower == pytest.approx(max(as_free.lower, -5000.0))
    assert portfolio(cut, free).sums()[0].lower < -100  # the other can go below
