"""Comparison areas in a case: how they are read, who is left out and why, what the report says of them."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import openpyxl
import pytest
from conftest import CASES, Run
from made_cases import made, result_of

import savings as api
from savings import comparisons
from savings.case import areas
from savings.case.areas import read_areas
from savings.case.table import Table
from savings.errors import CaseError, OptionError
from savings.estimation.neighbours import LeftOut

HISTORY = {2001: 100.0, 2002: 110, 2003: 105, 2004: 120, 2005: 118, 2006: 90}
OTHERS: dict[str, dict[int, float]] = {
    "Aston": {year: cost * 2 for year, cost in HISTORY.items()},
    "Bury": {2001: 50.0, 2002: 52, 2003: 55, 2004: 54, 2005: 60, 2006: 61},
    "Cork": {2001: 70.0, 2002: 75, 2003: 71, 2004: 80, 2005: 78, 2006: 85},
}
BURY = {"areas": [{"name": "Bury", "history": OTHERS["Bury"]}]}
CASE = """\
format: 1
title: A case beside others
municipality: {name: Exampleville}
intervention: {name: An intervention, start: 2005}
costs:
  measure: Costs
  unit: EUR
  provenance: outturn
  history: {2001: 100, 2002: 110, 2003: 105, 2004: 120, 2005: 118, 2006: 90}
comparison:
"""
TABLE = "  table: {file: areas.csv, area: area, year: year, amount: cost}\n"
END = "sources: [Made for a test]\n"


def rows_of(areas: Mapping[str, Mapping[int, float | str]], mark: str = ",") -> str:
    lines = [
        f"{name}{mark}{year}{mark}{amount}" for name, costs in areas.items() for year, amount in costs.items()
    ]
    return "\n".join([f"area{mark}year{mark}cost", *lines]) + "\n"


def written(
    folder: Path, comparison: str = TABLE, table: str | bytes | None = None, name: str = "case.yaml"
) -> Path:
    """Write a case and its table into a folder."""
    (folder / name).write_text(CASE + comparison + END, "utf-8")
    content = rows_of(OTHERS) if table is None else table
    (folder / "areas.csv").write_bytes(content.encode() if isinstance(content, str) else content)
    return folder / name


def neighbours(path: Path) -> tuple[tuple[str, ...], tuple[LeftOut, ...]]:
    """Return the names of the areas that a case is compared with, and those that are left out."""
    comparison = result_of(api.read_case(path)).compared
    assert comparison is not None
    return comparison.neighbours.names, comparison.neighbours.left_out


# Reading.


def test_areas_written_out_and_in_a_table_are_the_same(tmp_path: Path) -> None:
    """The figures of a case do not depend on where its comparison areas stand."""
    out: list[dict[str, Any]] = [{"name": name, "history": {**costs}} for name, costs in OTHERS.items()]
    one = result_of(made(HISTORY, comparison={"areas": out}))
    other = result_of(api.read_case(written(tmp_path)))
    assert other.total == one.total
    assert [year.counterfactual for year in other.years] == [year.counterfactual for year in one.years]


@pytest.mark.parametrize("mark", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "utf-16"])
def test_a_table_is_read_in_its_encoding_and_with_its_delimiter(
    tmp_path: Path, mark: str, encoding: str
) -> None:
    """Names with letters beyond ASCII and decimal commas come through, in any encoding that is named."""
    text = rows_of({"Åbo": {2001: '"1234,5"', 2002: '"1 000,25"'}}, mark)
    (tmp_path / "t.csv").write_bytes(text.encode(encoding))
    found = read_areas(Table(str(tmp_path / "t.csv"), "area", "year", "cost", encoding))
    assert (found.names, found.years, found.amounts.tolist()) == (("Åbo",), (2001, 2002), [[1234.5, 1000.25]])


def test_a_table_in_another_encoding_says_so(tmp_path: Path) -> None:
    """The error names the key, and that an encoding can be named."""
    path = written(tmp_path, table=rows_of({"Åbo": {2001: 1.0}}).encode("cp1252"))
    with pytest.raises(CaseError, match=r"yaml:11:\d+: comparison.table: .*areas.csv: is not UTF-8"):
        api.read_case(path)


def test_a_workbook_is_read(tmp_path: Path) -> None:
    """XLSX gives the same as CSV."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for line in rows_of(OTHERS).splitlines():
        name, year, cost = line.split(",")
        sheet.append([name, int(year) if year.isdecimal() else year, float(cost) if name in OTHERS else cost])
    book.save(tmp_path / "areas.xlsx")
    path = written(tmp_path, TABLE.replace(".csv", ".xlsx"))
    assert result_of(api.read_case(path)).total == result_of(api.read_case(written(tmp_path))).total


def test_the_rows_of_an_area_may_stand_apart(tmp_path: Path) -> None:
    """Sorted by year or by area, a table says the same."""
    head, *lines = rows_of(OTHERS).splitlines()
    sorted_by_year = "\n".join([head, *sorted(lines, key=lambda line: line.split(",")[1])]) + "\n"
    one = result_of(api.read_case(written(tmp_path)))
    other = result_of(api.read_case(written(tmp_path, table=sorted_by_year)))
    assert other.total == pytest.approx(one.total)


def test_a_table_is_read_once_for_all_cases_that_share_it(tmp_path: Path) -> None:
    """A second case takes the same table from memory; once the file changes, it is read again."""
    first, second = written(tmp_path), written(tmp_path, name="other.yaml")
    areas._read_once.cache_clear()
    api.read_case(first)
    api.read_case(second)
    assert areas._read_once.cache_info()[:2] == (1, 1)
    written(tmp_path, table=rows_of({"Only": OTHERS["Cork"]}))
    assert neighbours(first)[0] == ("Only",)


def test_a_written_out_area_takes_the_place_of_its_namesake(tmp_path: Path) -> None:
    """Both may be given; the names are compared without regard to capitals."""
    out = "  areas:\n    - {name: bury, history: {2001: 1, 2002: 2, 2003: 3, 2004: 4, 2005: 5, 2006: 6}}\n"
    assert neighbours(written(tmp_path, out + TABLE))[0] == ("bury", "Aston", "Cork")


def test_amounts_have_the_scale_of_the_costs(tmp_path: Path) -> None:
    """Areas are in the scale of the history, unless their table has its own."""
    in_thousands = made(HISTORY, costs={"scale": 1000}, comparison=BURY)
    whole = made(HISTORY, comparison=BURY)
    assert result_of(in_thousands).total.value == pytest.approx(1000 * result_of(whole).total.value)
    own = TABLE.replace("amount: cost", "amount: cost, scale: 0.001")
    comparison = result_of(api.read_case(written(tmp_path, own))).compared
    assert comparison is not None
    assert comparison.neighbours.panel.areas[1] == pytest.approx([0.05, 0.052, 0.055, 0.054])


# Who is left out.


def test_every_area_that_is_left_out_is_named_with_its_reason(tmp_path: Path) -> None:
    """Its own municipality, the excluded, missing, impossible and copied ones are named, each with why."""
    odd: dict[str, Mapping[int, float | str]] = {
        **OTHERS,
        "Dunfermline": {2001: 5.0, 2002: 5},
        "Ely": {**OTHERS["Bury"], 2003: 0.0},
        "Fife": {**OTHERS["Bury"], 2004: "many"},
        "Goole": dict(HISTORY),
        " EXAMPLEVILLE ": dict(HISTORY),
    }
    text = TABLE.replace("amount: cost", "amount: cost, exclude: [cork]")
    path = written(tmp_path, text, rows_of(odd))
    names, left_out = neighbours(path)
    assert names == ("Aston", "Bury")
    assert [(area.name, area.why, area.years) for area in left_out] == [
        ("Cork", "excluded", ()),
        ("Dunfermline", "missing", (2003, 2004, 2005, 2006)),
        ("Ely", "not_positive", (2003,)),
        ("Fife", "unreadable", ()),
        ("Goole", "same_figures", ()),
        ("EXAMPLEVILLE", "own", ()),
    ]
    report = api.Report(api.estimate(api.read_case(path))).render()
    flat = " ".join(report.split())
    for said in (
        "by the case: Cork.",
        "is missing: Dunfermline (2003 to 2006).",
        "zero or negative: Ely (2003).",
        "cannot be read: Fife (row 31: cost: 'many' is not a number",
        "those of the case itself or of another area: Goole.",
        "it is the municipality itself: EXAMPLEVILLE.",
    ):
        assert said in flat


def test_other_years_need_other_figures(tmp_path: Path) -> None:
    """An area is needed in the years that are compared, and only in those."""
    late = {**OTHERS, "Dunfermline": dict.fromkeys(range(2002, 2007), 70.0)}
    path = written(tmp_path, table=rows_of(late))
    assert neighbours(path)[0] == ("Aston", "Bury", "Cork")
    result = result_of(api.read_case(path), baseline=(2002, 2004))
    assert result.compared is not None
    assert result.compared.neighbours.names == ("Aston", "Bury", "Cork", "Dunfermline")


def test_other_figures_of_its_own_are_said(tmp_path: Path) -> None:
    """Where the table has other figures of the municipality, the case's are used and the reader is told."""
    path = written(tmp_path, table=rows_of({**OTHERS, "Exampleville": {**HISTORY, 2003: 150.0}}))
    estimate = api.estimate(api.read_case(path))
    said = "For 2003 the comparison table has other figures of Exampleville"
    assert any(said in warning for warning in api.Report(estimate).warnings)


def test_odd_figures_of_comparison_areas_are_named(tmp_path: Path) -> None:
    """A figure far from both years around it is named; a year that is dear for all is not."""
    dear = {name: {**costs, 2003: 3 * costs[2003]} for name, costs in OTHERS.items()}
    said = "may be mistakes: "
    warnings = api.Report(api.estimate(api.read_case(written(tmp_path, table=rows_of(dear))))).warnings
    assert not any(said in warning for warning in warnings)
    dear["Bury"][2003] *= 8
    warnings = api.Report(api.estimate(api.read_case(written(tmp_path, table=rows_of(dear))))).warnings
    assert any(warning.endswith(said + "Bury (2003).") for warning in warnings)
    result = result_of(api.read_case(tmp_path / "case.yaml"))
    del dear["Bury"]
    without = result_of(api.read_case(written(tmp_path, table=rows_of(dear)))).total.value
    assert result.compared is not None
    assert result.compared.total_without_odd == pytest.approx(without)


def test_figures_in_another_scale_are_found(tmp_path: Path) -> None:
    """The own costs a thousand times as large in the table are an error; areas far from the case are said."""
    whole = {name: {year: 1000 * cost for year, cost in costs.items()} for name, costs in OTHERS.items()}
    report = api.Report(api.estimate(api.read_case(written(tmp_path, table=rows_of(whole)))))
    assert any(
        re.search(r"areas are some \d+ times as large as Exampleville", remark) for remark in report.doubts
    )
    own = {"Exampleville": {year: 1000 * cost for year, cost in HISTORY.items()}}
    path = written(tmp_path, table=rows_of({**whole, **own}))
    with pytest.raises(CaseError, match="Exampleville 1000 times as large as here; its 'scale'"):
        api.estimate(api.read_case(path))


def test_areas_that_all_do_alike_show_no_errors() -> None:
    """Where no area ever differs from the others, no permutation can say how far the method misses."""
    alike = [{"name": f"A{at}", "history": dict.fromkeys(HISTORY, (at + 1) * 50.0)} for at in range(4)]
    case = made(HISTORY, comparison={"areas": alike, "method": "difference-in-differences"})
    with pytest.raises(CaseError, match="all do alike"):
        api.estimate(case)
    assert (
        result_of(case, comparison="relative").total.lower
        < result_of(case, comparison="relative").total.upper
    )


def test_areas_with_the_same_figures_count_once() -> None:
    """An area that is written down twice under two names is one."""
    twice = [{"name": name, "history": OTHERS["Bury"]} for name in ("Bury", "Bury again")]
    result = result_of(made(HISTORY, comparison={"areas": twice}))
    assert result.compared is not None
    assert [area.name for area in result.compared.neighbours.left_out] == ["Bury again"]


def test_the_page_says_what_each_method_finds(tmp_path: Path) -> None:
    """One line has the total by every method, each as its own report has it."""
    case = api.read_case(written(tmp_path))
    page = " ".join(api.Report(api.estimate(case)).render().split())
    result = result_of(case)
    assert result.compared is not None
    found = result.compared.by_method(0.95)
    assert set(found) == set(comparisons.names())
    for method, saving in found.items():
        own = result_of(case, comparison=method).total
        assert (saving.value, saving.lower) == pytest.approx((own.value, own.lower))
    assert "The total by each method, and by its 95 % interval: relative to" in page


# Errors.


ALL_YEARS = "{2001: 1, 2002: 1, 2003: 1, 2004: 1, 2005: 1, 2006: 1}"
WRONG = {
    "  method: relative\n": "comparison: names no areas",
    TABLE + "  method: relativ\n": "did you mean 'relative'?",
    TABLE.replace("area: area", "area: aera"): "table: .*no column 'aera'; did you mean 'area'?",
    TABLE.replace("areas.csv", "none.csv"): "comparison.table: .*none.csv: no such file",
    TABLE.replace("cost}", "cost, exclude: [Burry]}"): r"exclude\[0\]: .*'Burry'; did you mean 'Bury'",
    TABLE.replace("cost}", "cost, encoding: klingon}"): "encoding: there is no encoding",
    "  areas: [{name: exampleville, history: {2001: 1}}]\n": r"areas\[0\].name: is the case's own",
    f"  areas: [{{name: A, history: {ALL_YEARS}}}, {{name: a, history: {ALL_YEARS}}}]\n": "'a' appears twice",
    "  areas: [{name: A, history: {2001: 1, 2001-02: 1}}]\n": "year 2001-02 appears twice",
    "  areas: [{name: A, history: {2001: x1}}]\n": r"areas\[0\].history.2001: 'x1'",
    TABLE.replace("cost}", "cost, encoding: hex}"): "encoding: there is no encoding",
    TABLE.replace("area: area, year: year", "area: aera, year: yaer"): "'aera'.*'yaer'",
    "  areas: [{name: A}]\n": r"areas\[0\].history: is missing",
    "  areas: [{name: A, history: {2001: 1, 2002: 1}}]\n": "comparison: leaves 0 comparison areas",
    f"  areas: [{{name: A, history: {ALL_YEARS}}}]\n  method: synthetic-control\n": (
        "leaves 1 comparison area .* at least 2 are needed"
    ),
}


@pytest.mark.parametrize(("comparison", "said"), WRONG.items())
def test_what_is_wrong_is_said_with_its_place(tmp_path: Path, comparison: str, said: str) -> None:
    """Every mistake is one error with line, column and key."""
    path = written(tmp_path, comparison)
    with pytest.raises(CaseError, match=said) as raised:
        api.estimate(api.read_case(path))
    assert all(problem.line > 9 for problem in raised.value.problems)


def test_the_table_of_a_case_that_was_never_a_file_was_not_read() -> None:
    """A case made in Python needs its areas written out; a table is for files."""
    table = {"file": "areas.csv", "area": "area", "year": "year", "amount": "cost"}
    with pytest.raises(CaseError, match="the table was not read"):
        api.estimate(made(HISTORY, comparison={"table": table}))


def test_without_a_history_there_is_nothing_to_compare() -> None:
    """A case that is as reported only has no comparison."""
    areas_given = [{"name": "Bury", "history": OTHERS["Bury"]}]
    with pytest.raises(ValueError, match="no 'history' under 'costs'"):
        made(None, reported=[{"year": 2006, "saving": 2}], comparison={"areas": areas_given})


def test_costs_of_zero_name_the_method(tmp_path: Path) -> None:
    """`relative` cannot be used on costs of zero, and the error stands at the method."""
    path = written(tmp_path)
    path.write_text(path.read_text("utf-8").replace("2002: 110", "2002: 0"), "utf-8")
    path.write_text(path.read_text("utf-8").replace("  history:", "  confirmed: [2002]\n  history:"), "utf-8")
    with pytest.raises(CaseError, match=r"comparison.*needs costs above zero"):
        api.estimate(api.read_case(path))


# The estimate.


def test_without_the_comparison_the_case_is_what_it_was(tmp_path: Path) -> None:
    """`comparison="none"` gives the figures of the case without its comparison areas, and its note."""
    case = api.read_case(written(tmp_path))
    plain, none = result_of(made(HISTORY)), result_of(case, comparison="none")
    assert (none.total, none.compared) == (plain.total, None)
    assert none.projected.ways == plain.projected.ways
    compared = result_of(case).compared
    assert compared is not None
    assert compared.trend.total == plain.total


@pytest.mark.parametrize("method", ["difference-in-differences", "synthetic-control", "relative"])
def test_every_method_and_the_plain_trends_are_in_the_range(tmp_path: Path, method: str) -> None:
    """The range has every trend and every method through every window; the headline is one of its figures."""
    case = api.read_case(written(tmp_path))
    result, plain = result_of(case, comparison=method), result_of(made(HISTORY))
    names = [trend for trend, _ in result.projected.ways]
    assert names == [*(trend for trend, _ in plain.projected.ways), *comparisons.names()]
    assert result.method.name == method
    assert result.total.value in [way.total for way in result.range_of_methods]


def test_a_method_for_which_there_are_too_few_areas_is_left_out_of_the_range() -> None:
    """Beside one area there is only `relative`, and the report says so."""
    case = made(HISTORY, comparison=BURY)
    assert result_of(case).projected.left_out[-2:] == ("difference-in-differences", "synthetic-control")
    assert any("without 'synthetic control'" in said for said in api.Report(api.estimate(case)).warnings)


def test_many_cases_at_once_are_each_alone(tmp_path: Path) -> None:
    """Cases with and without comparison areas, estimated together, have the figures of each alone."""
    case = api.read_case(written(tmp_path))
    cases = [made(HISTORY), case, made({**HISTORY, 2004: 90.0})]
    for one, alone in zip(api.estimate_many(cases), map(api.estimate, cases), strict=True):
        assert isinstance(one, api.Estimate)
        assert one.result is not None and alone.result is not None
        assert one.result.total == pytest.approx(alone.result.total)


def test_a_comparison_cannot_be_asked_of_a_case_without_areas(tmp_path: Path) -> None:
    """The error says where areas stand; an unknown method is refused before anything is read."""
    with pytest.raises(OptionError, match="no comparison areas: they stand under 'comparison'"):
        api.estimate(made(HISTORY), comparison="relative")
    with pytest.raises(OptionError, match="no comparison method 'regression'"):
        api.estimate(made(HISTORY), comparison="regression")
    short = {"areas": [{"name": "A", "history": OTHERS["Cork"]}]}
    case = made({1999: 90.0, **HISTORY}, comparison=short, trend={"baseline": {"from": 2001}})
    with pytest.raises(OptionError, match="with these choices: leaves 0 comparison areas"):
        api.estimate(case, baseline=(1999, 2004))


def test_the_years_of_a_published_figure_come_from_the_comparison(tmp_path: Path) -> None:
    """A reported saving is compared with the headline's figure for its year."""
    case = made(
        HISTORY,
        reported=[{"year": 2006, "saving": 20}],
        comparison={"areas": [{"name": name, "history": {**costs}} for name, costs in OTHERS.items()]},
    )
    estimate = api.estimate(case)
    assert estimate.result is not None
    assert estimate.reported[0].estimate == pytest.approx(estimate.result.last_year.value)


# The report.


def test_the_sentence_says_both() -> None:
    """Along its own trend, and measured against the others: each with its uncertainty."""
    for file in sorted((CASES / "england").glob("*.yaml")):
        estimate = api.estimate(api.read_case(file))
        assert estimate.result is not None and estimate.result.compared is not None
        count = len(estimate.result.compared.neighbours.names)
        both = api.Report(estimate).headline[1]
        assert both.startswith("Along its own trend (straight line, ")
        assert f"; measured against {count} comparison areas, " in both
        assert both.count("with 95\u00a0% probability the saving is between") == 2


def test_the_note_says_what_the_areas_take_into_account() -> None:
    """The fourth fact changes with the comparison, and only where it is used."""
    case = api.read_case(CASES / "england" / "leeds.yaml")
    with_areas, without = (api.Report(api.estimate(case, comparison=each)) for each in (None, "none"))
    assert "The comparison areas take into account what changed in all areas alike." in with_areas.disclaimer
    assert "Neither the effect of single measures nor that of other changes in society" in without.disclaimer
    assert all(row["disclaimer"] == with_areas.disclaimer for row in with_areas.rows)


def test_json_has_the_comparison() -> None:
    """Method, areas, weights, fit, rank and the own trend stand in JSON; and null where there is none."""
    case = api.read_case(CASES / "england" / "leeds.yaml")
    found = json.loads(api.Report(api.estimate(case, comparison="synthetic-control")).render("json"))
    part = found["comparison"]
    assert (found["method"]["trend"], found["method"]["interval"]) == ("synthetic-control", "permutation")
    assert sum(each["weight"] for each in part["weights"]) == pytest.approx(1)
    assert [each["area"] for each in part["weights"]] == part["areas"]
    own = json.loads(api.Report(api.estimate(case, comparison="none")).render("json"))
    assert own["comparison"] is None
    assert part["own_trend"]["saving"] == own["total"]["saving"]
    assert 0 < part["p_value"] <= 1


def test_the_command_takes_a_method(savings: Run, tmp_path: Path) -> None:
    """`--comparison` measures another way and says so; the row of a batch names the method."""
    path = written(tmp_path)
    done = savings("estimate", path, "--comparison", "difference-in-differences", "-f", "json")
    found = json.loads(done.stdout)
    assert found["method"]["changed"] == ["comparison"]
    assert "'difference in differences' (the case: 'relative to" in found["what_if"]
    assert savings("estimate", path, "--comparison", "did").returncode == 2
    assert ",relative," in savings("batch", tmp_path).stdout


def test_a_template_compares_each_area_with_the_others(savings: Run, tmp_path: Path) -> None:
    """One template makes a case for each area beside all others, and says that these are cases too."""
    written(tmp_path)
    text = (CASE + TABLE + END).replace("municipality: {name: Exampleville}\n", "")
    lines = [line for line in text.splitlines() if "history:" not in line]
    table = "for_each: {file: areas.csv, area: area, year: year, amount: cost}\n"
    template = tmp_path / "all.template.yaml"
    template.write_text("\n".join(lines) + "\n" + table, "utf-8")
    done = savings("batch", template, "-f", "jsonl")
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert [row["case"] for row in rows] == ["all/Aston", "all/Bury", "all/Cork"]
    assert {row["trend"] for row in rows} == {"relative"}
    assert all(row["checks_failed"] >= 1 for row in rows)


def test_the_folder_knows_which_areas_have_cases(tmp_path: Path) -> None:
    """A comparison area that is the municipality of another case in the folder is named."""
    path = written(tmp_path)
    other = CASE.replace("Exampleville", "BURY").replace("comparison:\n", "") + END
    (tmp_path / "bury.yaml").write_text(other, "utf-8")
    later = CASE.replace("Exampleville", "Aston").replace("start: 2005", "start: 2007")
    (tmp_path / "aston.yaml").write_text(later.replace("comparison:\n", "") + END, "utf-8")
    (tmp_path / "broken.yaml").write_text("municipality: [", "utf-8")
    checks = {check.name: check for check in api.Report(api.estimate(api.read_case(path))).checks}
    assert checks["spill_over"].passed is False
    text = api.Report(api.estimate(api.read_case(path))).check_text(checks["spill_over"])
    assert "Bury" in text
    assert "Aston" not in text


def test_the_english_cases_are_the_figures_of_their_table() -> None:
    """Each history is its municipality's row in the table beside it; every figure there can be read."""
    for file in sorted((CASES / "england").glob("*.yaml")):
        case = api.read_case(file)
        assert case.beside is not None and case.beside.table is not None
        table = case.beside.table
        own = table.amounts[table.names.index(case.municipality.name)]
        known = {year: cost for year, cost in zip(table.years, own.tolist(), strict=True) if cost == cost}
        observed = case.costs.observed
        assert {year: known[year] for year in observed} == pytest.approx(observed)
        assert not table.wrong
        assert np.nanmin(table.amounts) > 0
