"""No wrong figure gets in without a word: what is proved is done, what can be read in two ways is asked.

Each kind of mistake is tried in each way in which a figure comes in: a case file, a table of comparison
areas, a template's table.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from conftest import Run
from hypothesis import strategies as st
from properties import holds_for

import savings as api
from savings.case.conventions import Convention, Evidence, number_in
from savings.case.plausible import odd_amounts
from savings.case.survey import survey
from savings.case.table import Table, TableError, blocks
from savings.case.totals import Sums, totals
from savings.errors import CaseError, SavingsError

YEARS = range(2001, 2011)
# Imatra's child services as the shipped example invents them, in thousands: what is right.
RIGHT = {year: 5000.5 + 100 * (year - 2001) + (year % 3) * 12.5 for year in YEARS}
PART = {
    "Aston": {year: 3100.5 + 57 * (year % 4) + 31 * (year - 2000) for year in YEARS},
    "Bury": {year: 4210.5 + 83 * (year % 3) - 12 * (year - 2000) for year in YEARS},
    "Cork": {year: 2740.5 + 45 * (year % 5) + 9 * (year - 2000) for year in YEARS},
    "Dale": {year: 3920.5 + 61 * ((year * 7) % 4) + 3 * (year - 2000) for year in YEARS},
}
Written = Mapping[int, object]

CASE = """\
format: 1
title: Family support
municipality: {{name: {name}}}
intervention: {{name: Support, start: 2008}}
costs:
  measure: Child services
  unit: EUR
  basis: {basis}
  provenance: outturn
{costs}{history}{more}sources: [Accounts]
"""
TABLE = "comparison:\n  table: {file: areas.csv, area: area, year: year, amount: amount%s}\n"
TEMPLATE = """\
format: 1
title: Family support in {{area}}
intervention: {{name: Support, start: 2008}}
costs: {{measure: Child services, unit: EUR, basis: net, provenance: outturn{costs}}}
for_each: {{file: areas.csv, area: area, year: year, amount: amount{keys}}}
sources: [Accounts]
"""


def case(
    folder: Path,
    history: Written = RIGHT,
    *,
    costs: str = "",
    more: str = "",
    name: str = "Imatra",
    basis: str = "net",
) -> Path:
    """Write a case."""
    lines = "".join(f"    {year}: {amount}\n" for year, amount in history.items())
    costs = "".join(f"  {line}\n" for line in costs.splitlines())
    text = CASE.format(name=name, basis=basis, costs=costs, history=f"  history:\n{lines}", more=more)
    (folder / "case.yaml").write_text(text, "utf-8")
    return folder / "case.yaml"


def table(folder: Path, areas: Mapping[str, Written], name: str = "areas.csv", mark: str = ";") -> Path:
    """Write a table of areas."""
    rows = [
        f"{area}{mark}{year}{mark}{amount}"
        for area, amounts in areas.items()
        for year, amount in amounts.items()
    ]
    (folder / name).write_text("\n".join([f"area{mark}year{mark}amount", *rows]) + "\n", "utf-8")
    return folder / name


def refusal(path: Path) -> str:
    """Return what is wrong with a case."""
    with pytest.raises(SavingsError) as caught:
        api.estimate(api.read_case(path))
    return str(caught.value)


def compared(path: Path) -> tuple[tuple[str, ...], dict[str, str]]:
    """Return the areas that a case is compared with, and why others are left out."""
    estimate = api.estimate(api.read_case(path))
    assert estimate.result is not None and estimate.result.compared is not None
    neighbours = estimate.result.compared.neighbours
    return neighbours.names, {area.name: area.why for area in neighbours.left_out}


def rows(
    savings: Run, folder: Path, keys: str = "", costs: str = ""
) -> tuple[dict[str, dict[str, Any]], str]:
    """Write a template beside its table and return its rows by area, and what was said."""
    (folder / "t.template.yaml").write_text(TEMPLATE.format(keys=keys, costs=costs), "utf-8")
    done = savings("batch", "t.template.yaml", "--format", "json", "--jobs", "1")
    found = json.loads(done.stdout) if done.stdout else []
    return {row["case"]: row for row in found}, done.stderr


# Numbers.

TWO = "can be read in two ways"
GROUPED = {year: f"1.{250 + 10 * (year - 2001)}" for year in YEARS}


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (
            "investment: [{year: 2008, amount: 120.000}]\n",
            "investment[0].amount: '120.000' can be read in two ways; write 120000 or 120.0",
        ),
        (
            "reported: [{year: 2009, saving: 4.817}]\n",
            "reported[0].saving: '4.817' can be read in two ways; write 4817 or 4.8170",
        ),
        ("reported: [{year: 2009, saving: -950.000}]\n", "'-950.000' can be read in two ways; write -950000"),
        ("trend: {model: declared, growth: {amount: 90.500}}\n", "write 90500 or 90.5"),
        (
            "comparison: {areas: [{name: A, history: {2001: 1.250}}]}\n",
            "comparison.areas[0].history.2001: '1.250' can be read in two ways; write 1250 or 1.25",
        ),
    ],
)
def test_a_point_before_three_digits_is_asked_about(tmp_path: Path, more: str, said: str) -> None:
    """Where no other amount shows what points are, both readings are offered, at the amount's own place."""
    whole = {year: int(amount) for year, amount in RIGHT.items()}
    costs = "" if "investment" not in more else "includes_investment: false"
    assert said in refusal(case(tmp_path, whole, more=more, costs=costs))


def test_all_amounts_of_a_file_are_judged_together(tmp_path: Path) -> None:
    """A whole history of such amounts is refused, each at its line; so are people and clients."""
    said = refusal(case(tmp_path, GROUPED)).splitlines()
    assert len(said) == len(GROUPED)
    assert said[0].startswith(f"{tmp_path}/case.yaml:11:11: costs.history.2001: '1.250' {TWO}; write 1250")
    per = f"per: {{measure: people, history: {{{', '.join(f'{year}: 12.500' for year in YEARS)}}}}}"
    whole = {year: int(amount) for year, amount in RIGHT.items()}
    assert refusal(case(tmp_path, whole, costs=per)).count(f"costs.per.history.2001: '12.500' {TWO}") == 1


@pytest.mark.parametrize(
    ("others", "refused"),
    [
        ((), True),
        (("5026.7",), False),
        (("5026.75",), False),
        (("5026.7512",), False),
        (("0.817",), False),
        (("5026.789",), False),
        (("1,234.567",), False),
        (("1e3", "5026"), True),
        (("1.200.000",), True),
        (("1.234,5",), True),
        (("5026.7", "1.200.000"), True),
        (("5026.7", "4,5"), True),
    ],
)
def test_another_amount_may_show_what_points_are(others: Sequence[str], refused: bool) -> None:
    """Decimals behind a point settle it, unless something groups by points or has a decimal comma."""
    from savings.case.conventions import in_doubt

    written = dict(enumerate(["120.000", *others]))
    assert [key for key, _ in in_doubt(written)] == ([0] if refused else [])


def test_no_other_amount_with_three_decimals_is_touched(tmp_path: Path) -> None:
    """`0.817` and `5026.789` can be read in one way only; price levels have ratios and no size."""
    history = {year: f"{amount + 0.289:.3f}" for year, amount in RIGHT.items()}
    assert api.read_case(case(tmp_path, history)).costs.observed[2001] == 5000.789
    small = {year: f"0.{817 + year - 2001}" for year in YEARS}
    assert api.read_case(case(tmp_path, small)).costs.observed[2001] == 0.817
    levels = ", ".join(f"{year}: {95 + year - 2001}.125" for year in YEARS)
    index = f"price_index: {{levels: {{{levels}}}}}"
    assert api.read_case(case(tmp_path, costs=index)).costs.price_index is not None


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_a_column_of_grouped_thousands_is_asked_about(tmp_path: Path, kind: str, savings: Run) -> None:
    """In a table of areas and in a template's table the column is refused; `numbers` settles it."""
    areas: dict[str, Written] = {"Aston": GROUPED, "Bury": {year: f"2.{100 + year - 2001}" for year in YEARS}}
    file = table(tmp_path, areas)
    if kind == "xlsx":
        book = openpyxl.Workbook()
        for line in file.read_text().splitlines():
            book.active.append(line.split(";"))
        book.save(tmp_path / "areas.xlsx")
    keys = TABLE.replace("areas.csv", f"areas.{kind}")
    said = refusal(case(tmp_path, more=keys % ""))
    for part in (
        f"areas.{kind}: the amounts of column 'amount' {TWO}",
        "row 2 '1.250' is 1.25 or 1250",
        "add \"numbers: '1.234,5'\" or \"numbers: '1234.5'\"",
    ):
        assert part in said
    for convention, first in (("1.234,5", 1250), ("1234.5", 1.25)):
        path = case(tmp_path, more=keys % f", numbers: '{convention}'")
        beside = api.read_case(path).beside
        assert beside is not None and beside.table is not None
        assert beside.table.amounts[0, 0] == first
    if kind == "csv":
        found, said = rows(savings, tmp_path)
        assert f"the amounts of column 'amount' {TWO}" in said and found["t"]["status"] == "error"
        found, _ = rows(savings, tmp_path, ", numbers: '1.234,5'")
        assert {row["status"] for row in found.values()} == {"ok"}


@pytest.mark.parametrize("kind", ["string", "large_string", "dictionary"])
def test_texts_of_parquet_are_texts(tmp_path: Path, kind: str) -> None:
    """Whatever way of keeping texts a Parquet file has, its column is judged as a column of texts."""
    import pyarrow as pa
    import pyarrow.parquet as parquet

    types = {
        "string": pa.string(),
        "large_string": pa.large_string(),
        "dictionary": pa.dictionary(pa.int32(), pa.string()),
    }
    amounts = pa.array([str(amount) for amount in GROUPED.values()]).cast(types[kind])
    columns = {"area": ["Aston"] * len(GROUPED), "year": list(GROUPED), "amount": amounts}
    parquet.write_table(pa.table(columns), tmp_path / "t.parquet")
    with pytest.raises(TableError, match=TWO):
        survey(Table(str(tmp_path / "t.parquet"), "area", "year", "amount"))


def test_what_numbers_says_holds_for_every_cell(tmp_path: Path) -> None:
    """A cell that is written in another way is a wrong cell, and never read as another number."""
    conventions: tuple[tuple[Convention, str], ...] = (
        ("1 234,5", "18.722"),
        ("1234.5", "1,250"),
        ("1.234,5", "12.5"),
    )
    for convention, text in conventions:
        file = table(tmp_path, {"Aston": dict.fromkeys(YEARS, text)})
        (block,) = blocks(Table(str(file), "area", "year", "amount", numbers=convention))
        assert f"'{text}' is not written as 'numbers' says, '{convention}'" in block.problems[0]


def test_number_cells_need_no_proof(tmp_path: Path) -> None:
    """A workbook's numbers are numbers, and prove nothing of texts beside them."""
    book = openpyxl.Workbook()
    book.active.append(["area", "year", "amount"])
    for year in YEARS:
        book.active.append(["Aston", year, 1.25])
    book.save(tmp_path / "t.xlsx")
    wanted = Table(str(tmp_path / "t.xlsx"), "area", "year", "amount")
    (block,) = blocks(wanted, survey(wanted).mark)
    assert set(block.amounts.tolist()) == {1.25}
    book.active.append(["Bury", 2001, "1.250"])
    book.save(tmp_path / "t.xlsx")
    with pytest.raises(TableError, match=r"row 12 '1\.250' is 1\.25 or 1250"):
        survey(wanted)


def test_a_column_in_two_ways_is_refused(tmp_path: Path) -> None:
    """Decimal points beside decimal commas come from two hands, and cells of both are named."""
    amounts: dict[int, object] = {**RIGHT, 2004: "5 300,5"}
    file = table(tmp_path, {"Aston": amounts})
    with pytest.raises(TableError, match=r"written in two ways: row 2 '5000.5', .*row 5 '5 300,5'"):
        survey(Table(str(file), "area", "year", "amount"))


# Excel's own ways of writing, by language: what groups thousands, what stands before decimals, the minus.
EXCEL = {
    "fi": ("\u00a0", ",", "-"),
    "fi, typographic": ("\u202f", ",", "\u2212"),
    "sv": ("\u00a0", ",", "\u2212"),
    "da": (".", ",", "-"),
    "de": (".", ",", "-"),
    "de-CH": ("\u2019", ".", "-"),
    "en": (",", ".", "-"),
    "plain": ("", ".", "-"),
    "plain with a comma": ("", ",", "-"),
}


def as_in(language: str, hundredths: int, decimals: int) -> str:
    """Write a number of thousandths as Excel does."""
    group, mark, minus = EXCEL[language]
    size = abs(hundredths)
    whole, rest = divmod(size, 1000)
    text = f"{whole:,}".replace(",", group) + (mark + f"{rest:03d}"[:decimals] if decimals else "")
    return minus + text if hundredths < 0 else text


def meant(hundredths: int, decimals: int) -> float:
    """Return what is left of a number with so many decimals."""
    step = 10 ** (3 - decimals)
    size = abs(hundredths) // step * step / 1000
    return float(-size if hundredths < 0 else size)


NUMBERS = st.lists(st.integers(-(10**10), 10**10) | st.integers(-5000, 2_000_000), min_size=1, max_size=6)


@holds_for(language=st.sampled_from(sorted(EXCEL)), numbers=NUMBERS, decimals=st.integers(0, 3), examples=400)
def test_a_column_in_one_convention_is_read_exactly_or_refused(
    language: str, numbers: list[int], decimals: int
) -> None:
    """A column that Excel wrote in any of these languages is never read as other numbers."""
    written = [as_in(language, number, decimals) for number in numbers]
    evidence = Evidence()
    from savings.case.conventions import Cell

    for at, text in enumerate(written):
        evidence.take(Cell(at + 2, text))
    if evidence.mark is None:
        assert evidence.why("amount")
        return
    assert [number_in(text, evidence.mark) for text in written] == [
        meant(number, decimals) for number in numbers
    ]


@holds_for(language=st.sampled_from(sorted(EXCEL)), numbers=NUMBERS, decimals=st.integers(0, 3), examples=200)
def test_a_case_file_in_one_convention_is_read_exactly_or_refused(
    language: str, numbers: list[int], decimals: int
) -> None:
    """The same of the amounts of a case file."""
    written = [as_in(language, number, decimals) for number in numbers]
    values = {
        "format": 1,
        "title": "T",
        "municipality": {"name": "M"},
        "intervention": {"name": "I", "start": 2008},
        "costs": {"measure": "C", "unit": "EUR", "provenance": "published"},
        "reported": [{"year": 2008, "saving": text} for text in written],
        "sources": ["S"],
    }
    try:
        read = api.Case.model_validate(values)
    except ValueError as error:
        assert TWO in str(error)
        return
    assert [item.saving for item in read.reported] == [meant(number, decimals) for number in numbers]


# Signs.


def test_a_minus_before_every_cost_is_asked_about(tmp_path: Path, savings: Run) -> None:
    """Both cures are offered; with -1 the estimate is that of the costs, with 1 it is an income."""
    minus = {year: -amount for year, amount in RIGHT.items()}
    for basis in ("net", "gross"):
        said = refusal(case(tmp_path, minus, basis=basis))
        assert "costs.history: every year is negative" in said and len(said.splitlines()) == 1
        assert "'sign: -1' under 'costs' (costs.sign: -1)" in said and "costs.sign: 1" in said
    right = api.estimate(api.read_case(case(tmp_path))).result
    turned = api.estimate(api.read_case(case(tmp_path, minus, costs="sign: -1"))).result
    income = api.estimate(api.read_case(case(tmp_path, minus, costs="sign: 1"))).result
    assert right is not None and turned is not None and income is not None
    assert turned.total == right.total
    assert income.total.value == pytest.approx(-right.total.value)
    assert "no minus; leave 'sign' out" in refusal(case(tmp_path, costs="sign: -1"))
    assert "is no sign; write -1" in refusal(case(tmp_path, costs="sign: 2"))
    table(tmp_path, {"Aston": minus, "Bury": RIGHT})
    found, said = rows(savings, tmp_path)
    assert (found["t/Aston"]["status"], found["t/Bury"]["status"]) == ("error", "ok")
    assert "(Aston): every year is negative: write 'sign: -1' under 'costs'" in said
    table(tmp_path, {"Aston": minus})
    found, _ = rows(savings, tmp_path, costs=", sign: -1")
    assert found["t/Aston"]["saving_total"] == pytest.approx(right.total.value)


def test_comparison_areas_may_have_the_minus_too(tmp_path: Path) -> None:
    """Areas of the same accounts are turned with the case; others stay as they are."""
    minus = {year: -amount for year, amount in RIGHT.items()}
    turned: dict[str, Written] = {
        name: {year: -cost for year, cost in costs.items()} for name, costs in PART.items()
    }
    table(tmp_path, {**turned, "Dale": PART["Dale"]})
    names, left_out = compared(case(tmp_path, minus, costs="sign: -1", more=TABLE % ""))
    assert (names, left_out) == (tuple(PART), {})


# Zeros and scale.


def test_a_forgotten_zero_is_refused(tmp_path: Path, savings: Run) -> None:
    """A zero needs a word of who knows better; of an investment or a published figure it is none."""
    zero = {**RIGHT, 2010: 0}
    said = refusal(case(tmp_path, zero))
    assert ":20:11: costs.history.2010: is zero" in said and "write 'confirmed: [2010]' under 'costs'" in said
    assert api.read_case(case(tmp_path, zero, costs="confirmed: [2010]")).costs.observed[2010] == 0
    none = "investment: [{year: 2008, amount: 0}]\nreported: [{year: 2009, saving: 0}]\n"
    api.read_case(case(tmp_path, more=none, costs="includes_investment: false"))
    table(tmp_path, {"Aston": zero, "Bury": PART["Bury"]})
    found, said = rows(savings, tmp_path)
    assert (found["t/Aston"]["status"], found["t/Bury"]["status"]) == ("error", "ok")
    assert "row 11 (Aston): 2010 is zero" in said and "add 'confirmed: {Aston: [2010]}' to 'for_each'" in said
    found, _ = rows(savings, tmp_path, ", confirmed: {Aston: [2010]}")
    assert found["t/Aston"]["status"] == "ok"


@pytest.mark.parametrize(
    ("factor", "said"),
    [
        (0.001, "is about a thousandth of the median of the other years"),
        (1000, "is about 1000 times the median"),
        (1 / 45, "is 1/"),
        (36, "is 35 times the median"),
    ],
)
def test_a_year_in_another_scale_is_refused(tmp_path: Path, factor: float, said: str, savings: Run) -> None:
    """30 times the median of the others, or a thirtieth: in a case, a written-out area, both tables."""
    off = {**RIGHT, 2004: RIGHT[2004] * factor}
    found = refusal(case(tmp_path, off))
    assert f"costs.history.2004: {said}" in found and len(found.splitlines()) == 1
    api.read_case(case(tmp_path, off, costs="confirmed: [2004]"))
    amounts = ", ".join(f"{year}: {cost}" for year, cost in off.items())
    area = f"comparison: {{areas: [{{name: Aston, history: {{{amounts}}}}}]}}\n"
    assert f"comparison.areas[0].history.2004: {said}" in refusal(case(tmp_path, more=area))
    if factor != 0.001:
        return  # the rule is one: the ways in are tried once
    table(tmp_path, {**PART, "Esk": off})
    found = refusal(case(tmp_path, name="Ely", more=TABLE % ""))
    assert f"areas.csv: row 45: Esk 2004 {said}" in found and "'confirmed: {Esk: [2004]}'" in found
    assert "Esk" in compared(case(tmp_path, name="Ely", more=TABLE % ", confirmed: {Esk: [2004]}"))[0]
    each, found = rows(savings, tmp_path)
    assert f"row 45 (Esk): 2004 {said}" in found and each["t/Aston"]["status"] == "ok"


def test_the_people_of_a_year_may_be_off(tmp_path: Path) -> None:
    """People and clients are judged as costs are."""
    people = dict.fromkeys(YEARS, 12000) | {2004: 12}
    per = f"per: {{measure: people, history: {{{', '.join(f'{y}: {n}' for y, n in people.items())}}}}}"
    said = refusal(case(tmp_path, costs=per))
    assert "costs.per.history.2004: is about a thousandth of the median" in said
    api.read_case(case(tmp_path, costs=f"{per}\nconfirmed: [2004]"))


@holds_for(
    costs=st.lists(st.floats(50, 100), min_size=4, max_size=14),
    factor=st.floats(0.21, 1),
    start=st.integers(1, 13),
    examples=200,
)
def test_a_real_halving_is_never_refused(costs: list[float], factor: float, start: int) -> None:
    """Costs that fall by up to a half, from any year on, are nothing odd that had to be confirmed."""
    halved = {2000 + at: cost * (factor if at >= start else 1) for at, cost in enumerate(costs)}
    assert not any(odd.is_slip for odd in odd_amounts(halved).values())


def test_confirmed_years_are_years_of_the_case(tmp_path: Path) -> None:
    """A year that is not there, or an area that is not in the table, is an error."""
    assert "confirmed[0]: year 1999 is not in the history" in refusal(
        case(tmp_path, costs="confirmed: [1999]")
    )
    table(tmp_path, PART)
    said = refusal(case(tmp_path, more=TABLE % ", confirmed: {Astn: [2004]}"))
    assert "the table has no area 'Astn'; did you mean 'Aston'?" in said


# Remarks.


def remarks(path: Path, **choices: Any) -> tuple[str, ...]:
    """Return the remarks on odd figures of a case."""
    return api.Report(api.estimate(api.read_case(path), **choices)).odd_figures


@pytest.mark.parametrize(
    ("history", "costs", "more", "said"),
    [
        (
            {**RIGHT, 2004: 60_000.5},
            "",
            "",
            "2004: 60,000 euros is about 11 times the median of the other years",
        ),
        ({**RIGHT, 2004: 500.5}, "", "", "2004: 500 euros is about 1/11 of the median"),
        (
            {**RIGHT, **dict.fromkeys(range(2008, 2011), 2000.5)},
            "",
            "",
            "The saving is more than half of what",
        ),
        (
            RIGHT,
            "includes_investment: false\nscale: 1000",
            "investment: [{year: 2008, amount: 120}]\n",
            "less than a thousandth",
        ),
        (
            RIGHT,
            "includes_investment: false",
            "investment: [{year: 2008, amount: 200_000}]\n",
            "is more than the costs of a usual year",
        ),
        (
            RIGHT,
            f"scale: 1000\nper: {{measure: people, history: {{{', '.join(f'{y}: 28' for y in YEARS)}}}}}",
            "",
            "per head (people), which is more than 20,000 euros",
        ),
    ],
)
def test_what_looks_odd_is_remarked_upon(
    tmp_path: Path, history: Written, costs: str, more: str, said: str
) -> None:
    """Each in a sentence that names the figure."""
    assert any(said in remark for remark in remarks(case(tmp_path, history, costs=costs, more=more)))


def test_remarks_stand_at_the_top(tmp_path: Path, savings: Run) -> None:
    """In each face in its top, in a check, and on stderr beside rows, which have no top."""
    path, said = case(tmp_path, {**RIGHT, 2004: 500.5}), "2004: 500 euros is about 1/11 of the median"
    text = " ".join(savings("estimate", path).stdout.split())
    assert said in text and text.index(said) < text.index("• Done:")
    markdown = savings("estimate", path, "--format", "markdown").stdout
    assert markdown.index(said) < markdown.index("- Done:")
    whole = json.loads(savings("estimate", path, "--format", "json").stdout)
    assert list(whole)[3] == "doubts" and said in whole["doubts"][0]
    assert said in " ".join(savings("check", path).stdout.split())
    for command in ("estimate", "batch"):
        done = savings(command, path, "--format", "csv")
        assert said in done.stderr and said not in done.stdout


@pytest.mark.parametrize(
    ("history", "costs", "said"),
    [
        ({**RIGHT, 2004: -5300.5}, "", "2004: the sign is the other way round than in most years."),
        ({year: cost * 1000 for year, cost in RIGHT.items()}, "scale: 1000", "multiplied by 1,000"),
    ],
)
def test_a_sign_or_a_scale_may_look_odd(tmp_path: Path, history: Written, costs: str, said: str) -> None:
    """One year with a minus; billions in a town because whole euros are multiplied."""
    assert [said in remark for remark in remarks(case(tmp_path, history, costs=costs))] == [True]


def test_a_minus_before_every_cost_but_a_zero_is_asked_about(tmp_path: Path) -> None:
    """A confirmed zero among negative costs does not hide them."""
    minus = {year: -cost for year, cost in RIGHT.items()} | {2010: 0}
    assert "every year is negative" in refusal(case(tmp_path, minus, costs="confirmed: [2010]"))


def test_nothing_is_said_of_ordinary_figures(tmp_path: Path) -> None:
    """A case without odd figures has no remark, and neither has one whose odd year is confirmed."""
    assert remarks(case(tmp_path)) == ()
    assert remarks(case(tmp_path, {**RIGHT, 2001: 500.5}, costs="confirmed: [2001]")) == ()


# Who an area is.


@pytest.mark.parametrize(
    ("name", "area", "keys"),
    [
        ("Imatra", "IMATRA ", ""),
        ("Jämsä", unicodedata.normalize("NFD", "Jämsä"), ""),
        ("St. Helens", "St Helens", ""),
        ("Kingston-upon-Hull", "Kingston upon Hull", ""),
        ("Imatra", "Imatran kaupunki", ", own: Imatran kaupunki"),
    ],
)
def test_its_own_municipality_is_never_compared_with(tmp_path: Path, name: str, area: str, keys: str) -> None:
    """What is certain is passed over and named, however it is spelled."""
    table(tmp_path, {**PART, area: {year: cost + 1 for year, cost in RIGHT.items()}})
    names, left_out = compared(case(tmp_path, name=name, more=TABLE % keys))
    assert names == tuple(PART)
    assert left_out == {area.strip(): "own"}


def test_a_code_and_a_name_in_one_cell_are_told_apart(tmp_path: Path) -> None:
    """Where every cell has that shape; by the code as well as by the name."""
    for shape in ("{code} {name}", "KU{code} {name}", "{name} ({code})"):
        areas = {
            shape.format(code=100 + at, name=name): costs
            for at, (name, costs) in enumerate(
                {**PART, "Imatra": {y: c + 1 for y, c in RIGHT.items()}}.items()
            )
        }
        table(tmp_path, areas)
        names, left_out = compared(case(tmp_path, more=TABLE % ""))
        assert len(names) == 4 and list(left_out.values()) == ["own"]
        by_code = case(tmp_path, name="{name: Vuoksi, code: 104}", more=TABLE % "")
        by_code.write_text(
            by_code.read_text().replace("{name: {name: Vuoksi, code: 104}}", "{name: Vuoksi, code: 104}")
        )
        assert list(compared(by_code)[1].values()) == ["own"]


def test_the_code_decides_where_both_have_one(tmp_path: Path) -> None:
    """Another code is another municipality, also of the same name; both stand with their codes."""
    (tmp_path / "areas.csv").write_text(
        "area;nr;year;amount\n"
        + "".join(
            f"{name};{code};{year};{amount}\n"
            for name, code, costs in (
                ("Aston", "001", PART["Aston"]),
                ("Imatra", "153", {y: c + 1 for y, c in RIGHT.items()}),
                ("Imatra", "999", PART["Bury"]),
            )
            for year, amount in costs.items()
        )
    )
    path = case(tmp_path, more=TABLE % ", code: nr")
    path.write_text(path.read_text().replace("{name: Imatra}", "{name: Imatra, code: KU153}"))
    names, left_out = compared(path)
    assert names == ("Aston", "Imatra (999)")
    assert left_out == {"Imatra (153)": "own"}


@pytest.mark.parametrize("area", ["Imatran kaupunki", "153 Imatra", "Kaupunki Imatra"])
def test_what_may_be_its_own_municipality_is_asked_about(tmp_path: Path, area: str) -> None:
    """A name that begins with the other's, or holds it, is an error with both answers."""
    table(tmp_path, {**PART, area: {y: c * (1 + (y % 3) / 40) for y, c in RIGHT.items()}})
    said = refusal(case(tmp_path, more=TABLE % ""))
    assert f"'{area}' may be the case's own municipality: write 'own: {area}', or 'keep: [{area}]'" in said
    assert "comparison.table" in said
    assert area not in compared(case(tmp_path, more=TABLE % f", own: {area}"))[0]
    assert area in compared(case(tmp_path, more=TABLE % f", keep: [{area}]"))[0]


def test_where_the_municipality_itself_is_found_nothing_is_asked(tmp_path: Path) -> None:
    """Kemijärvi is no question where Kemi stands beside it."""
    table(
        tmp_path,
        {**PART, "Kemi": {y: c + 1 for y, c in RIGHT.items()}, "Kemijärvi": PART["Bury"] | {2001: 4000}},
    )
    names, _ = compared(case(tmp_path, name="Kemi", more=TABLE % ""))
    assert names == (*PART, "Kemijärvi")


def test_the_same_figures_in_another_scale_are_no_neighbour(tmp_path: Path) -> None:
    """The own figures under a strange name: in thousands left out, times another number asked about."""
    thousands = {year: round(cost / 1000, 4) for year, cost in RIGHT.items()}
    table(tmp_path, {**PART, "Vuoksenlaakso": thousands})
    names, left_out = compared(case(tmp_path, more=TABLE % ""))
    assert names == tuple(PART) and left_out == {"Vuoksenlaakso": "same_figures"}
    small = {year: cost / 1000 for year, cost in RIGHT.items()}
    table(tmp_path, {**PART, "Vuoksenlaakso": {year: round(cost / 1000, 7) for year, cost in small.items()}})
    assert compared(case(tmp_path, small, more=TABLE % ""))[1] == {"Vuoksenlaakso": "same_figures"}
    crowns = {year: cost * 0.75 for year, cost in RIGHT.items()}
    table(tmp_path, {**PART, "Vuoksenlaakso": crowns})
    said = refusal(case(tmp_path, more=TABLE % ""))
    assert "'Vuoksenlaakso' has the case's own figures times 0.75" in said and "'own: Vuoksenlaakso'" in said
    assert "Vuoksenlaakso" in compared(case(tmp_path, more=TABLE % ", keep: [Vuoksenlaakso]"))[0]
    excluded = compared(case(tmp_path, more=TABLE % ", exclude: [Vuoksenlaakso]"))
    assert excluded == (tuple(PART), {"Vuoksenlaakso": "excluded"})
    steady = {year: 100 * 1.03 ** (year - 2001) for year in YEARS}
    table(tmp_path, {**PART, "Steady": {year: 7 * cost for year, cost in steady.items()}})
    assert (
        "Steady" in compared(case(tmp_path, steady, more=TABLE % ""))[0]
    )  # constant growth is no fingerprint


# Totals.


def summed(parts: Iterable[Written], plus: float = 0.0) -> dict[int, float]:
    """Return the sum of some areas."""
    known = list(parts)
    return {year: round(sum(float(str(part[year])) for part in known) + plus, 1) for year in YEARS}


def test_a_sum_of_the_others_is_left_out_and_named(tmp_path: Path, savings: Run) -> None:
    """With or without the case's own costs, in the table or not; a batch has no row of it."""
    own = {year: cost + 1 for year, cost in RIGHT.items()}
    for areas in (
        {**PART, "KOKO MAA": summed(PART.values())},
        {"KOKO MAA": summed([*PART.values(), RIGHT]), **PART},
        {**PART, "Imatra": own, "KOKO MAA": summed([*PART.values(), own])},
        {**PART, "Imatra": own, "KOKO MAA": summed(PART.values())},
    ):
        table(tmp_path, areas)
        names, left_out = compared(case(tmp_path, more=TABLE % ""))
        assert names == tuple(PART) and left_out["KOKO MAA"] == "total"
        assert "KOKO MAA" in compared(case(tmp_path, more=TABLE % ", keep: [koko maa]"))[0]
    table(tmp_path, {**PART, "KOKO MAA": summed(PART.values())})
    found, said = rows(savings, tmp_path)
    assert set(found) == {f"t/{name}" for name in PART}
    assert (
        "KOKO MAA is the sum of the other areas, and is left out; " in said and "'keep: [KOKO MAA]'" in said
    )
    assert "t/KOKO-MAA" in rows(savings, tmp_path, ", keep: [KOKO MAA]")[0]


def test_two_totals_in_one_table_are_both_found(tmp_path: Path) -> None:
    """The country and its mainland, with and without an island."""
    mainland = summed([PART["Aston"], PART["Bury"], PART["Cork"]])
    country = summed(PART.values())
    table(tmp_path, {**PART, "Country": country, "Country again": dict(country)})
    names, left_out = compared(case(tmp_path, more=TABLE % ""))
    assert "Country" not in names and "Country again" not in names
    assert set(left_out) == {"Country", "Country again"}
    assert mainland != country


def test_what_is_larger_than_all_others_is_asked_about(tmp_path: Path, savings: Run) -> None:
    """A total that does not add up is an error with both answers; in a batch it is that area's row."""
    table(tmp_path, {**PART, "England": summed(PART.values(), 900)})
    said = refusal(case(tmp_path, more=TABLE % ""))
    assert "'England' is larger every year than the other 4 areas together: a total?" in said
    assert "add 'exclude: [England]' or 'keep: [England]'" in said
    assert compared(case(tmp_path, more=TABLE % ", exclude: [England]"))[1] == {"England": "excluded"}
    assert "England" in compared(case(tmp_path, more=TABLE % ", keep: [England]"))[0]
    found, said = rows(savings, tmp_path)
    assert [row["status"] for row in found.values()] == ["ok"] * 4 + ["error"]
    assert "(England): is larger every year than the other 4 areas together" in said
    assert "t/England" not in rows(savings, tmp_path, ", exclude: [England]")[0]
    assert rows(savings, tmp_path, ", keep: [England]")[0]["t/England"]["status"] == "ok"


def test_a_total_may_be_rounded_more_coarsely_than_its_parts(tmp_path: Path) -> None:
    """The country in whole thousands beside municipalities in units with a decimal."""
    whole = {name: {year: cost * 997 for year, cost in costs.items()} for name, costs in PART.items()}
    rounded = {year: round(cost, -3) for year, cost in summed(whole.values()).items()}
    table(tmp_path, {**whole, "KOKO MAA": rounded})
    own = {year: cost * 1000 for year, cost in RIGHT.items()}
    names, left_out = compared(case(tmp_path, own, more=TABLE % ""))
    assert (names, left_out) == (tuple(PART), {"KOKO MAA": "total"})


def test_a_total_of_negative_amounts_is_one_too(tmp_path: Path, savings: Run) -> None:
    """Accounts that print costs with a minus have totals with a minus."""
    minus = {name: {year: -cost for year, cost in costs.items()} for name, costs in PART.items()}
    total = {year: -cost for year, cost in summed(PART.values()).items()}
    table(tmp_path, {**minus, "KOKO MAA": total})
    found, said = rows(savings, tmp_path, costs=", sign: -1")
    assert {name: row["status"] for name, row in found.items()} == {f"t/{name}": "ok" for name in PART}
    assert "KOKO MAA is the sum of the other areas" in said


@holds_for(
    amounts=st.lists(st.lists(st.integers(100, 5000), min_size=5, max_size=5), min_size=4, max_size=12),
    examples=200,
)
def test_ordinary_areas_are_no_totals(amounts: list[list[int]]) -> None:
    """Only what adds up every year, or is larger than all others together, is taken for a total."""
    years = range(2001, 2006)
    areas = {f"A{at}": dict(zip(years, map(float, each), strict=True)) for at, each in enumerate(amounts)}
    together = {year: sum(area[year] for area in areas.values()) for year in years}
    sums = Sums(together, together, dict.fromkeys(years, len(areas)), len(areas), 1.0)
    found = totals(sums, dict(list(areas.items())[:6]))
    for name in found.larger:
        assert all(areas[name][year] > together[year] - areas[name][year] for year in years)
    for name in found.sums:  # by chance: some of the others add up to it, each year
        assert max(areas[name].values()) > 0


def test_areas_of_a_table_that_are_named_must_be_in_it(tmp_path: Path, savings: Run) -> None:
    """A name that the table does not have is an error with its place."""
    table(tmp_path, PART)
    for key in ("own: Astn", "keep: [Astn]", "exclude: [Astn]"):
        said = refusal(case(tmp_path, more=TABLE % f", {key}"))
        assert "the table has no area 'Astn'; did you mean 'Aston'?" in said
    _, said = rows(savings, tmp_path, ", exclude: [Astn]")
    assert "for_each.exclude[0]: the table has no area 'Astn'" in said


def test_a_problem_of_a_table_is_a_problem_of_the_case() -> None:
    """The errors of this file are the user's to mend."""
    assert issubclass(TableError, SavingsError) and issubclass(CaseError, SavingsError)


def test_levels_of_totals_are_asked_about(tmp_path: Path, savings: Run) -> None:
    """A country beside its regions and their municipalities: all money would count three times."""
    towns = {
        f"Town {at}": {year: 100.5 + 13 * at + 7 * ((year * (at + 3)) % 11) for year in YEARS}
        for at in range(12)
    }
    regions = {f"Region {at}": summed(list(towns.values())[4 * at : 4 * at + 4]) for at in range(3)}
    areas = {**towns, **regions, "Country": summed(towns.values())}
    table(tmp_path, areas)
    own = {year: cost / 20 for year, cost in RIGHT.items()}
    said = refusal(case(tmp_path, own, more=TABLE % ""))
    assert "which are totals? add 'exclude: [" in said and "Country" in said
    names = ", ".join([*regions, "Country"])
    assert compared(case(tmp_path, own, more=TABLE % f", exclude: [{names}]"))[0] == tuple(towns)
    _, said = rows(savings, tmp_path)
    assert "which are totals?" in said
    found, _ = rows(savings, tmp_path, f", exclude: [{names}]")
    assert set(found) == {f"t/{name.replace(' ', '-')}" for name in towns}


def test_small_counts_prove_no_total(tmp_path: Path) -> None:
    """Three placements and two that make five are no proof: it may be chance."""
    areas = {
        "Anna": dict(zip(YEARS, [2, 2, 2, 2, 3, 2, 3, 3, 2, 2], strict=True)),
        "Bert": dict(zip(YEARS, [3, 4, 3, 4, 3, 4, 3, 3, 4, 3], strict=True)),
        "Cleo": dict(zip(YEARS, [5, 6, 5, 6, 6, 6, 6, 6, 6, 5], strict=True)),
    }
    table(tmp_path, {name: dict(list(each.items())[5:]) for name, each in areas.items()})
    found = survey(Table(str(tmp_path / "areas.csv"), "area", "year", "amount"))
    assert found.totals.sums == ()


@pytest.mark.parametrize(("name", "area"), [("Varkaus", "Varkauden kaupunki"), ("Lahti", "Lahden kaupunki")])
def test_a_name_in_another_form_is_asked_about(tmp_path: Path, name: str, area: str) -> None:
    """Finnish names change inside: with a word for a town behind them they are asked about."""
    table(tmp_path, {**PART, area: {y: c * (1 + (y % 3) / 40) for y, c in RIGHT.items()}})
    assert f"'{area}' may be the case's own municipality" in refusal(
        case(tmp_path, name=name, more=TABLE % "")
    )
    assert "may be" not in refusal(case(tmp_path, name="Lapua", more=TABLE % ", exclude: [Nowhere]"))


def test_names_in_answers_can_be_copied(tmp_path: Path) -> None:
    """A name with a comma stands in quotes in the answer, and the answer settles it."""
    table(tmp_path, {**PART, "Bristol, City of": {y: c * (1 + (y % 3) / 40) for y, c in RIGHT.items()}})
    said = refusal(case(tmp_path, name="Bristol", more=TABLE % ""))
    assert """'keep: ["Bristol, City of"]'""" in said
    assert (
        "Bristol, City of"
        in compared(case(tmp_path, name="Bristol", more=TABLE % """, keep: ["Bristol, City of"]"""))[0]
    )


def test_an_area_that_is_called_a_total_is_remarked_upon(tmp_path: Path) -> None:
    """A word is no proof: an area that adds up to nothing is used, and the reader is told."""
    table(tmp_path, {**PART, "Koko maa": {year: cost * 0.9 for year, cost in summed(PART.values()).items()}})
    assert any(
        "called as a total is: Koko maa" in remark for remark in remarks(case(tmp_path, more=TABLE % ""))
    )


def test_a_table_may_have_a_sign_of_its_own(tmp_path: Path) -> None:
    """Areas with a minus beside a case without: the message says how, and it works."""
    table(tmp_path, {name: {year: -cost for year, cost in costs.items()} for name, costs in PART.items()})
    assert "if the table prints costs with a minus, add 'sign: -1' to it" in refusal(
        case(tmp_path, more=TABLE % "")
    )
    assert compared(case(tmp_path, more=TABLE % ", sign: -1"))[0] == tuple(PART)


def test_a_date_is_no_amount(tmp_path: Path) -> None:
    """Excel makes a date of a 1.5 that was typed; its year is no amount."""
    import datetime

    book = openpyxl.Workbook()
    book.active.append(["area", "year", "amount"])
    book.active.append(["Aston", 2001, datetime.datetime(2024, 5, 1)])
    book.save(tmp_path / "t.xlsx")
    (block,) = blocks(Table(str(tmp_path / "t.xlsx"), "area", "year", "amount"))
    assert "2024-05-01 (a date)" in block.problems[0]


@pytest.mark.parametrize(
    ("costs", "said"),
    [
        ("scale: 1.000", "costs.scale: '1.000' can be read in two ways; write 1000 or 1"),
        (
            "price_index: {levels: {2008: 989, 2009: 998, 2010: 1.012}}",
            "costs.price_index.levels.2010: is 0.00101 times the level of the year before",
        ),
    ],
)
def test_a_scale_and_levels_are_no_way_in(tmp_path: Path, costs: str, said: str) -> None:
    """A thousand that was written with a point is asked about where it multiplies or divides, too."""
    assert said in refusal(case(tmp_path, costs=costs))
