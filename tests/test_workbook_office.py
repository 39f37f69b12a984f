"""The workbook in a spreadsheet: LibreOffice computes every formula anew. Run in CI: `pytest -m office`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from math import isclose
from typing import Any

import pytest
from conftest import CASES, estimated
from workbooks import Values, formulas, recomputed, stripped, values

import savings
from savings.languages import LANGUAGES

pytestmark = pytest.mark.office

INDEX = {year: 100 + 1.7 * (year - 2000) for year in range(2000, 2021)}
COSTS = {year: 1e7 + 3e5 * (year - 2001) + (year * 7919 % 13) * 2e4 for year in range(2001, 2015)}
PEOPLE = {"measure": "children", "history": {year: 1000 + 13 * (year - 2000) + year % 3 for year in COSTS}}
GAPS = (2004, 2008, 2011, 2012)
PAID = [{"from": 2009, "to": 2020, "amount": 1000.5}, {"year": 2005, "amount": 9e6, "life": 10}]
INSIDE = [{"year": 2009, "amount": 5000, "in_kind": True}, {"year": 2010, "amount": 3e4, "moved_from": "x"}]
AREAS = [
    {
        "name": f"Area {at}",
        "history": {y: c * (1 + at / 50) + (y * 31 + at * 17) % 11 * 1e4 for y, c in COSTS.items()},
    }
    for at in range(40)
]


def made(choices: Mapping[str, Any] | None = None, **changed: Any) -> bytes:
    """Return the workbook of a made case; `costs` and other keys replace its own."""
    costs = {
        "measure": "m",
        "unit": "EUR",
        "provenance": "outturn",
        "basis": "net",
        "history": COSTS,
        **changed.pop("costs", {}),
    }
    case = {
        "format": 1,
        "title": "T",
        "municipality": {"name": "M"},
        "intervention": {"name": "I", "start": 2009},
        "costs": {"confirmed": list(costs["history"]), **costs},
        "sources": ["s"],
        **changed,
    }
    estimate = savings.estimate(savings.Case.model_validate(case), **dict(choices or {}))
    return savings.Report(estimate).render("xlsx")


@cache
def made_books() -> dict[str, bytes]:
    """Return workbooks of cases of many kinds."""
    own: Mapping[str, Any] = {"interval": "textbook"}
    falling = {year: max(1e7 - 1.4e6 * (year - 2001), 0) + 1e6 * (year % 3) for year in COSTS}
    index, real = {"levels": INDEX}, {"base_year": 2010}
    return {
        "gaps": made(own, costs={"history": {y: c for y, c in COSTS.items() if y not in GAPS}}),
        "one_year": made(costs={"history": {y: c for y, c in COSTS.items() if y < 2010}}),
        "three_years": made(own, costs={"history": {y: c for y, c in COSTS.items() if 2006 <= y <= 2009}}),
        "alike": made(own, costs={"history": dict.fromkeys(COSTS, 5e6)}),
        "negative": made(own, costs={"sign": 1, "history": {y: -c for y, c in COSTS.items()}}),
        "to_zero": made(own, costs={"basis": "gross", "history": falling}),
        "kept_to_zero": made(costs={"basis": "gross", "history": falling}),
        "beside": made({"level": 0.8}, investment=PAID, costs={"includes_investment": False}),
        "inside": made({"level": 0.5}, investment=INSIDE, costs={"includes_investment": True}),
        "real": made(
            {"prices": 2014}, investment=PAID, costs={"price_index": index, "includes_investment": False}
        ),
        "other_base": made({"prices": 2014, **own}, costs={"price_index": index, "prices": real}),
        "nominal": made({"prices": "nominal", **own}, costs={"price_index": index, "prices": real}),
        "per_head": made(own, costs={"per": PEOPLE}),
        "per_head_real": made({"prices": 2000}, costs={"per": PEOPLE, "price_index": index}),
        "growth": made(own, trend={"model": "growth"}),
        "packs": made(costs={"unit": "packs per head", "history": {y: c / 1e5 for y, c in COSTS.items()}}),
        "huge": made(own, costs={"unit": "x", "history": {y: c * 1e12 for y, c in COSTS.items()}}),
        "areas": made(comparison={"areas": AREAS}),
        "centuries": made(
            intervention={"name": "I", "start": 2000},
            costs={"history": {y: 1e6 + (y * 7919 % 101) * 1e3 for y in range(1820, 2020)}},
        ),
    }


@cache
def shipped_books() -> dict[str, bytes]:
    """Return the workbooks of all shipped cases with figures, by their ids and languages."""
    reports = {}
    for file in sorted(CASES.rglob("*.yaml")):
        estimate = estimated(file)
        if estimate.result is not None:
            for language in LANGUAGES:
                reports[f"{estimate.case.id}.{language}"] = savings.Report(estimate, language).render("xlsx")
            own = savings.estimate(savings.read_case(file), interval="textbook")
            reports[f"{estimate.case.id}.textbook"] = savings.Report(own).render("xlsx")
    return reports


def differing(book: bytes, computed: Values, rounding: float) -> list[tuple[object, ...]]:
    """Return the formulas that come to something else than the report has, and both figures."""
    found: list[tuple[object, ...]] = []
    kept = values(book)
    for place, formula in formulas(book).items():
        mine, other = kept.get(place), computed.get(place)
        if isinstance(mine, int | float) and isinstance(other, int | float):
            if not isclose(mine, other, rel_tol=1e-9, abs_tol=rounding):
                found.append((place, formula, mine, other))
        elif mine != other:
            found.append((place, formula, mine, other))
    return found


def test_every_formula_comes_to_the_figure_of_the_report() -> None:
    """Without what they came to, all formulas of all shipped cases come to it again, to within 1e-9."""
    books = shipped_books()
    computed = recomputed({name: stripped(book) for name, book in books.items()})
    assert len(books) == 20
    for name, book in books.items():
        assert differing(book, values(computed[name]), rounding=0.0) == [], name


def test_formulas_hold_for_cases_of_every_kind() -> None:
    """So do those of made cases; what is rounding of large figures may be another rounding."""
    books = made_books()
    computed = recomputed({name: stripped(book) for name, book in books.items()})
    for name, book in books.items():
        figures = [abs(cell) for cell in values(book).values() if isinstance(cell, int | float)]
        assert differing(book, values(computed[name]), rounding=1e-14 * max(figures)) == [], name


def test_the_values_are_really_computed() -> None:
    """What is handed to LibreOffice has no value in any cell with a formula."""
    book = shipped_books()["leeds.en"]
    left = values(stripped(book))
    assert [place for place in formulas(book) if place in left] == []


def column(cells: Values, sheet: str, heading: str, rows: range) -> list[Any]:
    """Return the cells of a column below the first cell with this heading."""
    place = next(at for (name, at), value in cells.items() if name == sheet and value == heading)
    letter = place.rstrip("0123456789")
    return [cells.get((sheet, f"{letter}{row}")) for row in rows]


def place_of(cells: Values, sheet: str, value: object) -> int:
    """Return the row of the first cell of the first column with a value."""
    return next(
        int(at[1:]) for (name, at), cell in cells.items() if name == sheet and at[0] == "A" and cell == value
    )


def test_a_changed_baseline_is_followed_or_owned_up_to() -> None:
    """Another figure for 2001: the line and its interval follow; what was kept asks to run savings again."""
    path = CASES / "imatra-illustrative.yaml"
    plain = savings.read_case(path)
    history = {**plain.costs.observed, 2001: 9_000_000.0}
    costs = plain.costs.model_copy(update={"history": history})
    other = savings.estimate(plain.model_copy(update={"costs": costs}), interval="textbook").result
    assert other is not None
    book = savings.Report(estimated(path), "fi").render("xlsx")
    before = values(book)
    row = place_of(before, "Luvut", 2001)
    assert before[("Luvut", f"C{row}")] == plain.costs.observed[2001]
    after = values(recomputed({"book": stripped(book, {(2, f"C{row}"): 9_000_000.0})})["book"])

    post = range(row + 8, row + 15)  # six years and their total
    line = [*other.projected.points, other.counterfactual_total]
    assert column(after, "Luvut", "Ennuste", post) == pytest.approx(line, rel=1e-9)
    years = [figures for figures in other.years if figures.period == "post"]
    for heading, ends in {
        "Oppikirjan 95\u00a0%, alaraja": [
            *(y.counterfactual_lower for y in years),
            other.projected.total.lower,
        ],
        "Oppikirjan 95\u00a0%, yläraja": [
            *(y.counterfactual_upper for y in years),
            other.projected.total.upper,
        ],
    }.items():
        assert column(after, "Luvut", heading, post) == pytest.approx(ends, rel=1e-9)
    for heading in ("Ennuste, 95\u00a0%, alaraja", "Säästö, 95\u00a0%, yläraja"):
        assert set(column(after, "Luvut", heading, post)) == {"aja savings uudelleen"}
    ways = column(after, "Laskutavat", "Säästö 2009–2014", range(1, 60))
    assert not [cell for cell in ways if isinstance(cell, int | float)][:-1]  # the last is this report's own
    agreeing = column(after, "Yhteenveto", "Sama kuin raportissa", range(1, 60))
    assert agreeing.count("kyllä") == 2  # what was spent, and what the intervention cost
    changed = [cell for cell in after.values() if str(cell).startswith("LUKUJA ON MUUTETTU")]
    assert len(changed) == 2  # on the first sheet and the last


def test_a_changed_later_year_moves_the_interval() -> None:
    """Another figure for 2014: what is projected stands, the saving and its interval move by as much."""
    book = savings.Report(estimated(CASES / "imatra-illustrative.yaml")).render("xlsx")
    before = values(book)
    row = place_of(before, "Figures", 2014)
    spent = before[("Figures", f"C{row}")]
    after = values(recomputed({"book": stripped(book, {(2, f"C{row}"): spent + 1e6})})["book"])
    for heading in ("Saving", "Saving, 95\u00a0% lower", "Saving, 95\u00a0% upper"):
        mine, other = (column(each, "Figures", heading, range(row, row + 2)) for each in (before, after))
        assert other == pytest.approx([each - 1e6 for each in mine], rel=1e-9)
    assert not [cell for cell in after.values() if cell == "rerun savings"]
