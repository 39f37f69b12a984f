"""The rows of the CSV and of the data frame: one a year, the note in the last column of each."""

from __future__ import annotations

from typing import Final

from savings.case.reported import Reported
from savings.estimation.model import AsReported, Estimate
from savings.estimation.result import Result
from savings.estimation.terms import index_of
from savings.visible import visible

Cell = str | float | int | None

COLUMNS: Final = (
    "case",
    "municipality",
    "unit",
    "year",
    "period",
    "observed",
    "counterfactual",
    "counterfactual_lower",
    "counterfactual_upper",
    "saving",
    "saving_lower",
    "saving_upper",
    "saving_cumulative",
    "reported_saving",
    "trend",
    "provenance",
    "disclaimer",
)


def rows(estimate: Estimate | AsReported, disclaimer: str) -> list[dict[str, Cell]]:
    """Return a row for each year, or for each reported figure where the case is as reported only."""
    case, result = estimate.case, estimate.result
    common: dict[str, Cell] = {
        "case": visible(case.id or "case"),
        "municipality": visible(case.municipality.name),
        "unit": visible(case.costs.unit),
        "provenance": case.costs.provenance,
        "disclaimer": disclaimer,
    }
    if result is None:
        unit = common["unit"]
        units = {"saving": unit, "percent": "%", "bcr": "ratio", "per_head": f"{unit} per head"}
        return [
            _row(
                common,
                unit=units[item.kind],
                year=int(item.years[1]),
                period="reported",
                reported_saving=item.figure,
            )
            for item in case.reported
        ]
    reported = {
        int(item.year): _in_prices(item, result)
        for item in case.reported
        if item.year is not None and item.saving is not None
    }
    return [
        _row(
            common,
            year=int(figures.year),
            period=figures.period,
            observed=figures.observed,
            counterfactual=figures.counterfactual,
            counterfactual_lower=figures.counterfactual_lower,
            counterfactual_upper=figures.counterfactual_upper,
            saving=figures.saving,
            saving_lower=figures.saving_lower,
            saving_upper=figures.saving_upper,
            saving_cumulative=figures.saving_cumulative,
            reported_saving=reported.get(figures.year),
            trend=result.method.name,
        )
        for figures in result.years
    ]


def _in_prices(item: Reported, result: Result) -> float | None:
    """Return a published saving of one year in the prices of the figures; None where these are not known."""
    assert item.year is not None and item.saving is not None
    own, terms = item.prices.base_year if item.prices else result.terms.written, result.terms
    year, have, want = (None if each is None else int(each) for each in (item.year, own, terms.wanted))
    if year is None or have == want:
        return item.saving
    index = terms.index or (index_of(result.case) if result.case.costs.price_index else None)
    if index is None or index.missing(each for each in (year, have, want) if each is not None):
        return None
    return item.saving * index.factor(year, have, want)


def _row(common: dict[str, Cell], **cells: Cell) -> dict[str, Cell]:
    row = {**common, **cells}
    return {column: row.get(column) for column in COLUMNS}
