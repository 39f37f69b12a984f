"""The rows of the CSV and of the data frame: one a year, the note in the last column of each."""

from __future__ import annotations

from typing import Final

from savings.estimation.model import Estimate
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


def rows(estimate: Estimate, disclaimer: str) -> list[dict[str, Cell]]:
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
        return [
            _row(common, year=int(item.years[1]), period="reported", reported_saving=item.saving)
            if item.saving is not None
            else _row(
                common, unit="%", year=int(item.years[1]), period="reported", reported_saving=item.percent
            )
            for item in case.reported
        ]
    reported = {
        int(item.year): item.saving
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


def _row(common: dict[str, Cell], **cells: Cell) -> dict[str, Cell]:
    row = {**common, **cells}
    return {column: row.get(column) for column in COLUMNS}
