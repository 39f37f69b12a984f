"""What intervals borrow from other areas: how much the costs of these change from one year to the next."""

from __future__ import annotations

import json
import pickle
from collections.abc import Iterable, Sequence
from contextlib import closing
from itertools import pairwise
from pathlib import Path
from typing import Any

import jsonschema
import numpy as np
import pyarrow as pa
import pyarrow.parquet as parquet
import pytest
from conftest import CASES, Run
from hypothesis import strategies as st
from made_cases import estimate_of, made
from numpy.typing import NDArray
from properties import holds_for

import savings as api
from savings.batch.find import CaseFile
from savings.batch.run import run
from savings.batch.work import Order
from savings.case import table as tables
from savings.case.beside import Beside
from savings.case.files import stem
from savings.case.noise import Noises, wandering
from savings.case.survey import survey
from savings.case.table import Table, blocks
from savings.case.template import area_cases, read_template
from savings.case.trust import ANYWHERE
from savings.counterfactual.baseline import Baseline
from savings.local_trends.borrowed import DEGREES, FARTHEST, FEWEST_AREAS, moderation
from savings.trends.structural import structural

Vector = NDArray[np.float64]
Amounts = dict[str, dict[int, float]]

HERTFORDSHIRE = CASES / "england" / "hertfordshire.yaml"
noises = st.floats(1e-6, 1e3)
counts = st.integers(3, 60)

# The factor.


@pytest.mark.parametrize(
    ("own", "others", "count", "factor"),
    [
        (0.1, 0.2, 3, 2.5),  # the others have half of the weight: (1 + 4)/2
        (0.1, 0.2, 8, 7 / 9 + 2 / 9 * 4),
        (0.2, 0.1, 8, 7 / 9 + 2 / 9 / 4),
        (0.1, 5.0, 8, 7 / 9 + 2 / 9 * 9),  # three times its own, and no more
        (0.1, 0.1, 5, 1.0),
        (0.1, 0.0, 8, 7 / 9 + 2 / 9 / 9),  # a third of its own, and no less
        (0.0, 0.1, 8, 7 / 9 + 2 / 9 * 9),  # a baseline that never changed
        (0.0, 0.0, 8, 7 / 9 + 2 / 9 * 9),
        (0.1, np.nan, 8, 1.0),
        (0.0, np.nan, 3, 1.0),
    ],
)
def test_the_factor_is_that_of_the_formula(own: float, others: float, count: int, factor: float) -> None:
    """(1 - a) + a (others/own)^2 with a = 2/(n + 1), the ratio from a third to three, computed by hand."""
    assert moderation(np.array([own]), np.array([others]), count) == pytest.approx([factor], rel=1e-14)


@holds_for(noises, noises, counts, st.floats(1e-6, 1e6), examples=20)
def test_the_variance_lies_between_its_own_and_that_of_the_others(
    own: float, others: float, count: int, unit: float
) -> None:
    """The moderated variance lies between both, is bounded, and is the same in any unit."""
    (factor,) = moderation(np.array([own]), np.array([others]), count)
    share = DEGREES / (DEGREES + count - 1)
    ends = sorted([1.0, min(others / own, FARTHEST) ** 2])
    assert ends[0] * (1 - 1e-12) <= factor <= ends[1] * (1 + 1e-12)
    assert 1 - share <= factor <= 1 + (FARTHEST**2 - 1) * share + 1e-12
    scaled = moderation(np.array([unit * own]), np.array([unit * others]), count)
    assert scaled == pytest.approx([factor], rel=1e-12)


@holds_for(noises, noises, noises, counts, examples=20)
def test_more_noise_of_others_never_makes_less(own: float, one: float, other: float, count: int) -> None:
    """The factor does not fall as the others' noise rises, nor the variance as its own does."""
    others = np.sort([one, other])
    factors = moderation(np.full(2, own), others, count)
    assert factors[0] <= factors[1]
    variances = others**2 * moderation(others, np.full(2, own), count)
    assert variances[0] <= variances[1] * (1 + 1e-12)


def test_a_series_keeps_its_bits_beside_others() -> None:
    """Of series with and without others, each has the figures that it has alone, to the last bit."""
    rng = np.random.default_rng(5)
    costs = 100 * np.exp(np.cumsum(rng.normal(0, 0.1, (60, 7)), axis=1))
    lent = np.where(np.arange(60) % 3 == 0, np.nan, rng.uniform(0, 0.5, 60))
    years, ahead, weights = tuple(range(7)), (7, 8, 9), np.vstack([np.eye(3), np.ones(3)])
    many = structural(Baseline(years, costs, others_noise=lent), ahead).totals(weights, 0.9)
    without = structural(Baseline(years, costs), ahead).totals(weights, 0.9)
    for row in range(60):
        baseline = Baseline(years, tuple(costs[row].tolist()), others_noise=float(lent[row]))
        alone = structural(baseline, ahead).totals(weights, 0.9)
        assert np.array_equal(alone.lower, many.lower[row])
        assert np.array_equal(alone.upper, many.upper[row])
        assert np.array_equal(alone.upper, without.upper[row]) is bool(np.isnan(lent[row]))
    assert np.array_equal(many.point, without.point)


def test_a_sum_widens_as_its_years_do() -> None:
    """The scale of every weighted sum is multiplied by the same number, the root of the factor."""
    costs, weights = (50.0, 61.0, 58.0, 70.0, 72.0, 69.0), np.array([[1.0, 0, 0], [1, 1, 1], [1, -1, 0.5]])
    plain, lent = (
        structural(Baseline(tuple(range(6)), costs, others_noise=noise), (6, 7, 8)) for noise in (np.nan, 0.3)
    )
    own = wandering(np.array(costs) / np.mean(costs), np.arange(6.0))
    factor = moderation(np.atleast_1d(own), np.array([0.3]), 6)
    ratios = lent._sums(weights)[2] / plain._sums(weights)[2]
    assert ratios == pytest.approx(np.full(ratios.shape, np.sqrt(factor[0])), rel=1e-12)
    assert factor[0] > 1.5


# What is known of a table.


@holds_for(
    st.lists(st.one_of(st.floats(0, 1), st.sampled_from([0.0, 0.1, 0.2])), min_size=3, max_size=30),
    st.data(),
    examples=60,
)
def test_the_median_of_the_others_follows_from_few_numbers(values: list[float], data: Any) -> None:
    """Of lists of both parities, with ties: the median of all, and of the rest, as numpy has them."""
    known = Noises.of(np.array(values))
    assert known is not None
    at = data.draw(st.integers(0, len(values) - 1))
    assert known.median == pytest.approx(np.median(values), rel=1e-12)
    assert known.median_without(values[at]) == pytest.approx(np.median(np.delete(values, at)), rel=1e-12)


def test_rounding_does_not_turn_the_own_number_into_another() -> None:
    """The middle number is left out also where it comes with another last digit."""
    for values in (np.array([0.1, 0.2, 0.4, 0.8, 1.6]), np.array([0.1, 0.2, 0.4, 0.8])):
        known = Noises.of(values)
        assert known is not None
        own = values[len(values) // 2]
        rest = np.median(values[values != own])
        for near in (own, np.nextafter(own, 0), np.nextafter(own, 1)):
            assert known.median_without(near) == pytest.approx(rest)


def test_of_fewer_than_three_numbers_nothing_is_known() -> None:
    """Two areas or none lend nothing."""
    assert Noises.of(np.array([0.1, 0.2])) is None
    assert Noises.of(np.empty(0)) is None


def by_hand(amounts: dict[int, float], years: Sequence[int]) -> float:
    """Return the noise of an area in some years, one step after the other."""
    used = sorted(set(amounts) & set(years))
    mean = sum(amounts[year] for year in used) / len(used)
    squares = [((amounts[two] - amounts[one]) / mean) ** 2 / (two - one) for one, two in pairwise(used)]
    return float(np.sqrt(sum(squares) / len(squares)))


def put(path: Path, areas: Amounts, *, backwards: bool = False) -> Table:
    """Write a table, the years of an area in order or the other way round."""
    rows = [
        (area, year, amount)
        for area, amounts in areas.items()
        for year, amount in sorted(amounts.items(), reverse=backwards)
    ]
    names, years, costs = zip(*rows, strict=True)
    parquet.write_table(pa.table({"area": names, "year": years, "amount": costs}), path)
    return Table(str(path), "area", "year", "amount")


def restless(count: int, years: Sequence[int], seed: int = 1) -> Amounts:
    """Return areas of unlike size that change by unlike shares a year."""
    rng = np.random.default_rng(seed)
    steps = rng.uniform(0.01, 0.3, (count, 1)) * rng.standard_normal((count, len(years)))
    costs = rng.uniform(1e3, 1e6, (count, 1)) * np.exp(np.cumsum(steps, axis=1))
    return {
        f"Area {at:04d}": dict(zip(years, row.tolist(), strict=True))
        for at, row in enumerate(np.round(costs, 2))
    }


BASELINE = (2001, 2002, 2004, 2005, 2006)


def baseline_of(years: Iterable[int]) -> list[int]:
    return [year for year in years if year in BASELINE]


@pytest.mark.parametrize("size", [3, 10, 20_000])
@pytest.mark.parametrize("backwards", [False, True])
@pytest.mark.parametrize("count", [9, 40])
def test_a_survey_knows_the_noises_of_the_areas(
    tmp_path: Path, size: int, backwards: bool, count: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each area counts with the baseline years that it has, wherever the table is cut into blocks.

    2003 is none: a step over it is one of two years. Areas with a zero, with both signs or with two years
    lend nothing; one that is the total of the others, and one with older years, do not disturb.
    """
    monkeypatch.setattr(tables, "_ROWS", size)
    areas = restless(count, range(2001, 2010))
    names = list(areas)
    del areas[names[0]][2004]  # a gap
    areas[names[1]][2005] = 0.0
    areas[names[2]][2005] *= -1
    areas[names[3]] = {year: -amount for year, amount in areas[names[3]].items()}
    areas[names[4]] = {year: areas[names[4]][year] for year in (2001, 2006, 2008)}  # two years
    areas[names[5]] |= {1999: 5.0}  # an older year, which is none of the baseline
    lenders = [name for at, name in enumerate(names) if at not in (1, 2, 4, 6)]
    expected = np.sort([by_hand(areas[name], BASELINE) for name in lenders])
    found = survey(
        put(tmp_path / "areas.parquet", areas, backwards=backwards),
        exclude=[names[6]],
        named=[names[6]],
        baseline_years=baseline_of,
    ).noises
    at = len(lenders) // 2
    assert found is not None
    assert found == pytest.approx((len(lenders), *expected[at - 1 : at + 2]), rel=1e-12)


def test_a_total_lends_nothing(tmp_path: Path) -> None:
    """The sum of all other areas, which is left out of a batch, is none of those whose noises count."""
    areas = restless(8, range(2001, 2010))
    total = {year: sum(each[year] for each in areas.values()) for year in range(2001, 2010)}
    alone = survey(put(tmp_path / "a.parquet", areas), baseline_years=baseline_of)
    beside = survey(put(tmp_path / "b.parquet", areas | {"All": total}), baseline_years=baseline_of)
    assert beside.totals.sums == ("All",)
    assert alone.noises == beside.noises


def test_a_survey_of_two_years_knows_no_noise(tmp_path: Path) -> None:
    """With fewer baseline years than a trend needs there is nothing to lend."""
    found = survey(put(tmp_path / "a.parquet", restless(9, (2001, 2002))), baseline_years=list)
    assert found.noises is None


def test_what_a_case_carries_is_small(tmp_path: Path) -> None:
    """Of twenty thousand areas a template keeps four numbers, which a process gets with its cases."""
    known = Noises.of(np.random.default_rng(1).uniform(0, 1, 20_000))
    assert known is not None
    beside = Beside(noises=known)
    case = made({year: 100.0 + year % 3 for year in range(2000, 2008)}, 2005).with_beside(beside)
    again = pickle.loads(pickle.dumps(case))
    assert again.beside.noises == known
    assert len(pickle.dumps(known)) < 200
    assert api.Report(estimate_of(again)).render() == api.Report(estimate_of(case)).render()


# Templates.

SHARED = """\
format: 1
title: "Children in {area}"
intervention: {name: Early support, start: 2007}
costs: {measure: Children in care, unit: GBP, basis: net, provenance: outturn%s}
sources: [A made table]
"""
FOR_EACH = "for_each: {file: kids.parquet, area: area, year: year, amount: amount}\n"


def template(folder: Path, areas: Amounts, costs: str = "", for_each: str = FOR_EACH) -> Path:
    """Write a template and its table."""
    put(folder / "kids.parquet", areas)
    path = folder / "kids.template.yaml"
    path.write_text(SHARED % costs + for_each, "utf-8")
    return path


def case_file(folder: Path, area: str, amounts: dict[int, float]) -> Path:
    """Write the case file of an area, with the figures that a template's table has of it."""
    history = ", ".join(f"{year}: {amount!r}" for year, amount in amounts.items())
    text = (SHARED % f", history: {{{history}}}").replace("{area}", area)
    path = folder / f"{area}.yaml"
    path.write_text(text.replace("intervention", f"municipality: {{name: {area}}}\nintervention"), "utf-8")
    return path


def rows(*paths: Path, **choices: Any) -> list[dict[str, Any]]:
    """Run a batch of one process, and return the row of each case."""
    files = [CaseFile(str(path), stem(path.name)) for path in paths]
    order = Order("jsonl", "en", choices=api.Choices(**choices).checked())
    with closing(run(files, order, 1, ANYWHERE)) as several:
        return [json.loads(line) for some in several for done in some for line in done.rows]


def cases_of(path: Path) -> list[api.Case]:
    """Return the cases of a template, which know of its table."""
    read = read_template(path).surveyed()
    return [each.case for block in blocks(read.table) for each in area_cases(read, block) if each.case]


def reported(estimate: api.Estimate) -> Any:
    return json.loads(api.Report(estimate).render("json"))["method"]["borrowed"]


def width(row: dict[str, Any]) -> float:
    return float(row["saving_total_upper"] - row["saving_total_lower"])


def test_the_areas_of_a_template_borrow_from_its_table(tmp_path: Path) -> None:
    """Each borrows the median noise of all others, as if it had been told; the report says from how many."""
    areas = restless(9, range(2001, 2010))
    for case, (name, amounts) in zip(cases_of(template(tmp_path, areas)), areas.items(), strict=True):
        found = estimate_of(case)
        lent = [by_hand(each, range(2001, 2007)) for other, each in areas.items() if other != name]
        assert reported(found) == {"areas": 8, "noise": pytest.approx(np.median(lent), rel=1e-11)}
        baseline = Baseline(
            tuple(range(2001, 2007)), tuple(amounts[year] for year in range(2001, 2007)), None, True
        )
        told = structural(
            Baseline(baseline.years, baseline.costs, None, True, float(np.median(lent))), (2007, 2008, 2009)
        ).totals(np.ones((1, 3)), 0.95)
        spent = sum(amounts[year] for year in (2007, 2008, 2009))
        assert found.result.total.lower == pytest.approx(told.lower[0] - spent, rel=1e-9)
        assert found.result.total.upper == pytest.approx(told.upper[0] - spent, rel=1e-9)
        said = api.Report(found).render("text", api.Layout(explain=True)).replace("\n", " ")
        assert "borrowed in part from 8 other areas" in said


@pytest.mark.slow
def test_without_borrowing_an_area_is_as_its_case_file_alone(tmp_path: Path) -> None:
    """`--no-borrow` gives the rows of case files of the same figures, to the last digit; otherwise not."""
    areas = restless(7, range(2001, 2010))
    path = template(tmp_path, areas)
    files = [case_file(tmp_path, area, amounts) for area, amounts in areas.items()]
    alone = rows(*files)
    plain = [row | {"case": ""} for row in rows(path, borrow=False)]
    assert plain == [row | {"case": ""} for row in alone]
    assert [row | {"case": ""} for row in rows(*files, borrow=False)] == plain
    borrowed = rows(path)
    assert [row["saving_total"] for row in borrowed] == [row["saving_total"] for row in plain]
    assert all(width(one) != width(other) for one, other in zip(borrowed, plain, strict=True))
    assert [row | {"case": ""} for row in rows(path, interval="textbook")] == [
        row | {"case": ""} for row in rows(*files, interval="textbook")
    ]


@pytest.mark.slow
def test_the_cases_of_a_folder_do_not_borrow_from_each_other(tmp_path: Path) -> None:
    """The rows of six case files are the same, to the last digit, when a seventh lies beside them."""
    areas = restless(7, range(2001, 2010))
    files = [case_file(tmp_path, area, amounts) for area, amounts in areas.items()]
    assert rows(*files)[:6] == rows(*files[:6])
    (estimate,) = api.estimate_many([api.read_case(files[0])])
    assert isinstance(estimate, api.Estimate)
    assert reported(estimate) is None


@pytest.mark.parametrize(("count", "lenders"), [(5, None), (6, 5), (7, 6)])
def test_fewer_than_five_others_lend_nothing(tmp_path: Path, count: int, lenders: int | None) -> None:
    """A table of five areas has four others for each: too few. Of six, five lend."""
    areas = restless(count, range(2001, 2010))
    found = [reported(estimate_of(case)) for case in cases_of(template(tmp_path, areas))]
    assert [each and each["areas"] for each in found] == [lenders] * count


@pytest.mark.parametrize("own", ["both signs", "zeros", "gap", "constant", "nothing"])
def test_an_area_that_is_none_of_the_lenders_borrows_from_all(tmp_path: Path, own: str) -> None:
    """Whatever its own costs are, what is borrowed is the median of the other areas that lend."""
    years, areas = range(2001, 2010), restless(8, range(2001, 2010))
    odd = {
        "both signs": dict(zip(years, [5.0, -3, 4, 8, -2, 6, 5, 4, 5], strict=True)),
        "zeros": dict(zip(years, [5.0, 0, 4, 8, 2, 6, 5, 4, 5], strict=True)),
        "gap": dict(zip([*years[:2], *years[3:]], [5.0, 4, 8, 6, 6, 5, 4, 5], strict=True)),
        "constant": dict.fromkeys(years, 7.0),
        "nothing": dict.fromkeys(years, 0.0),
    }[own]
    sure = FOR_EACH.replace("}", f", confirmed: {{Odd: {list(years)}}}}}")
    *_, case = cases_of(template(tmp_path, {**areas, "Odd": odd}, for_each=sure))
    assert case.municipality.name == "Odd"
    found = estimate_of(case)
    lent = [by_hand(each, range(2001, 2007)) for each in areas.values()]
    assert reported(found) == {"areas": 8, "noise": pytest.approx(np.median(lent), rel=1e-11)}
    total = found.result.total
    assert np.isfinite([total.value, total.lower, total.upper]).all()
    assert total.lower < total.upper or own == "nothing"


@pytest.mark.slow
@pytest.mark.parametrize("choice", [{"start": 2006}, {"baseline": (2002, 2005)}, {"trend": "flat"}])
def test_choices_of_the_caller_do_not_change_what_is_lent(tmp_path: Path, choice: dict[str, Any]) -> None:
    """What the table lends is that of the template's own baseline, and never holds the area itself."""
    for case in cases_of(template(tmp_path, restless(8, range(2001, 2010)))):
        assert reported(estimate_of(case, **choice)) == reported(estimate_of(case))


def test_a_scale_and_a_sign_do_not_change_what_is_lent(tmp_path: Path) -> None:
    """Costs in thousands, and costs with a minus, lend as they do without; intervals have another unit."""
    areas = restless(8, range(2001, 2010))
    plain = [estimate_of(case) for case in cases_of(template(tmp_path, areas))]
    turned = {area: {year: -cost for year, cost in each.items()} for area, each in areas.items()}
    for costs, written, times in ((", scale: 1000", areas, 1000), (", sign: -1", turned, 1)):
        found = [estimate_of(case) for case in cases_of(template(tmp_path, written, costs))]
        for one, other in zip(found, plain, strict=True):
            assert reported(one) == {**reported(other), "noise": pytest.approx(reported(other)["noise"])}
            assert one.result.total.upper == pytest.approx(times * other.result.total.upper)


def test_three_baseline_years_borrow_half(tmp_path: Path) -> None:
    """With the fewest years that a trend takes, an area that never changed is nearly twice as wide.

    By a little less than the root of five: that holds of each part, and the parts do not lie in one place.
    """
    areas = restless(8, range(2004, 2010)) | {"Calm": dict.fromkeys(range(2004, 2010), 7e4)}
    *_, calm = cases_of(template(tmp_path, areas))
    lent, alone = (estimate_of(calm, borrow=borrow).result.total for borrow in (True, False))
    assert 1.8 < (lent.upper - lent.lower) / (alone.upper - alone.lower) < np.sqrt(5)


# Case files with comparison areas.


@pytest.mark.slow
def test_a_case_beside_others_borrows_wherever_it_is_estimated(savings: Run) -> None:
    """`estimate` and `batch` print the same figures of it, with and without borrowing, which differ."""
    ends = []
    for option in ("--borrow", "--no-borrow"):
        alone = savings("estimate", HERTFORDSHIRE, option, "-f", "json")
        among = savings("batch", HERTFORDSHIRE, CASES / "leeds.yaml", option, "-f", "jsonl")
        assert (alone.returncode, among.returncode) == (0, 0)
        report, row = json.loads(alone.stdout), json.loads(among.stdout.splitlines()[0])
        assert report["total"]["saving_lower"] == row["saving_total_lower"]
        assert report["total"]["saving_upper"] == row["saving_total_upper"]
        assert (report["method"]["borrowed"] is None) is (option == "--no-borrow")
        assert ("was borrowed in part" in alone.stdout) is (option == "--borrow")
        ends.append(report["total"]["saving_upper"])
    assert ends[0] != ends[1]


def beside_others(count: int, method: str = "relative") -> api.Case:
    """Make a case with comparison areas that change by 10 % a year."""
    rng = np.random.default_rng(count)
    costs = 1e6 * np.exp(np.cumsum(rng.normal(0, 0.1, (count + 1, 9)), axis=1))
    own, *others = [dict(zip(range(2001, 2010), row.tolist(), strict=True)) for row in costs]
    areas = [{"name": f"Area {at}", "history": each} for at, each in enumerate(others)]
    return made(own, 2007, comparison={"areas": areas, "method": method})


def test_the_ratio_borrows_from_the_ratios_of_the_others() -> None:
    """`relative` borrows the median change of the areas' log ratios to the geometric mean of their others."""
    case = beside_others(7)
    found = estimate_of(case)
    assert case.comparison is not None
    costs = np.array([list(each.history.values())[:6] for each in case.comparison.areas])
    logs = np.log(costs)
    changes = [np.diff(logs[at] - np.delete(logs, at, axis=0).mean(axis=0)) for at in range(7)]
    median = np.median([np.sqrt(np.mean(each**2)) for each in changes])
    assert reported(found) == {"areas": 7, "noise": pytest.approx(median, rel=1e-11)}


@pytest.mark.parametrize(("count", "borrows"), [(FEWEST_AREAS - 1, False), (FEWEST_AREAS, True)])
def test_five_comparison_areas_lend(count: int, borrows: bool) -> None:
    """Of fewer than five areas the median says little: nothing is borrowed, and the figures are the same."""
    case = beside_others(count)
    lent, alone = (estimate_of(case, borrow=borrow) for borrow in (True, False))
    assert reported(alone) is None
    assert (reported(lent) is not None) is borrows
    assert (lent.result.total == alone.result.total) is not borrows
    assert (lent.result.projected.total == alone.result.projected.total) is not borrows


@pytest.mark.parametrize("choice", ["difference-in-differences", "synthetic-control", "none", "textbook"])
def test_what_does_not_borrow_says_so(choice: str) -> None:
    """Other comparisons, a case without its areas, and textbook intervals rest on no noise of others."""
    if choice == "textbook":
        case, choices = (
            made({year: 90.0 + year % 4 for year in range(2001, 2010)}, 2007),
            {"interval": choice},
        )
        case = case.with_beside(Beside(noises=Noises.of(np.linspace(0.1, 0.5, 9))))
        assert reported(estimate_of(case)) is not None
    else:
        case, choices = beside_others(24), {"comparison": choice}
    found = estimate_of(case, **choices)
    assert reported(found) is None
    assert found.result.total == estimate_of(case, borrow=False, **choices).result.total
    assert "borrowed" not in api.Report(found).render()


@pytest.mark.slow
@pytest.mark.parametrize("language", ["en", "fi", "sv"])
@pytest.mark.parametrize("count", [8, 24])
def test_every_language_says_from_how_many(language: str, count: int) -> None:
    """The sentence names the number of areas and their change, in percent, as the language writes it."""
    found = estimate_of(beside_others(count))
    noise = reported(found)["noise"]
    explained = api.Report(found, language).render("text", api.Layout(explain=True))
    said = explained.replace("\n", " ").replace("\xa0", " ")
    percent = f"{100 * noise:.1f}".replace(".", "." if language == "en" else ",")
    (sentence,) = [each for each in said.split(". ") if f"{percent} %" in each and f"{count} " in each]
    assert "{" not in sentence


# The choice.


@pytest.mark.parametrize("borrow", ["yes", 1, None])
def test_borrow_is_true_or_false(borrow: Any) -> None:
    """Anything else is a TypeError that names the argument."""
    with pytest.raises(TypeError, match="borrow"):
        api.estimate(beside_others(3), borrow=borrow)
    with pytest.raises(TypeError, match="borrow"):
        api.estimate_many([beside_others(3)], borrow=borrow)


def test_the_schema_has_what_is_borrowed() -> None:
    """A report with `method.borrowed` is of the schema; without areas or noise in it, it is not."""
    shipped = Path(api.__file__).parent / "report" / "report.schema.json"
    validator = jsonschema.Draft202012Validator(json.loads(shipped.read_text("utf-8")))
    report = json.loads(api.Report(estimate_of(beside_others(6))).render("json"))
    validator.validate(report)
    for key in ("areas", "noise"):
        broken = {name: value for name, value in report["method"]["borrowed"].items() if name != key}
        with pytest.raises(jsonschema.ValidationError):
            validator.validate(report | {"method": report["method"] | {"borrowed": broken}})
