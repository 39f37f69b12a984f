"""The rows of a batch: one a case, or one a case and year; the note in the last column of each."""

from __future__ import annotations

from typing import Final

from savings.case.model import Case
from savings.report.disclaimer import without_figures
from savings.report.model import Report
from savings.report.rows import COLUMNS as ESTIMATE_COLUMNS
from savings.report.rows import Cell
from savings.texts import Texts
from savings.visible import visible

Row = dict[str, Cell]

COLUMNS: Final = (
    "case",
    "municipality",
    "unit",
    "start",
    "last_year",
    "saving_last_year",
    "saving_total",
    "saving_total_lower",
    "saving_total_upper",
    "saving_percent",
    "investment",
    "net_saving",
    "trend",
    "checks_failed",
    "status",
    "error",
    "provenance",
    "disclaimer",
)

# The columns of one report, and what tells a case with an error from the others.
_END: Final = ESTIMATE_COLUMNS.index("provenance")
YEAR_COLUMNS: Final = (*ESTIMATE_COLUMNS[:_END], "status", "error", *ESTIMATE_COLUMNS[_END:])


def case_row(report: Report) -> Row:
    """Return the row of a case: its total saving with its interval, in whole units."""
    case, estimate, result = report.estimate.case, report.estimate, report.result
    row: Row = {
        "case": visible(case.id or "case"),
        "municipality": visible(case.municipality.name),
        "unit": visible(case.costs.unit),
        "start": int(case.intervention.start),
        "last_year": None,
        "saving_last_year": None,
        "saving_total": None,
        "saving_total_lower": None,
        "saving_total_upper": None,
        "saving_percent": None,
        "investment": estimate.investment,
        "net_saving": None,
        "trend": None,
        "checks_failed": None,
        "status": "reported_only",
        "error": None,
        "provenance": case.costs.provenance,
        "disclaimer": report.disclaimer,
    }
    if result is not None:
        total, net = result.total, result.net
        row["start"] = int(result.method.start)
        row["last_year"] = int(result.post_years[-1])
        row["saving_last_year"] = result.last_saving
        row["saving_total"] = total.value
        row["saving_total_lower"] = total.lower
        row["saving_total_upper"] = total.upper
        row["saving_percent"] = total.percent
        row["net_saving"] = net.value if net else None
        row["trend"] = result.method.name
        row["checks_failed"] = sum(check.passed is False for check in report.checks)
        row["status"] = "ok"
    return row


def year_rows(report: Report) -> list[Row]:
    """Return the rows of a case as its own CSV has them, each with the status."""
    status = "ok" if report.result else "reported_only"
    return [
        {column: {**row, "status": status, "error": None}[column] for column in YEAR_COLUMNS}
        for row in report.rows
    ]


def error_row(
    columns: tuple[str, ...], case_id: str, error: str, case: Case | None, note: str | None, texts: Texts
) -> Row:
    """Return the row of a case that has an error; what is known of the case all the same stands in it."""
    row: Row = dict.fromkeys(columns)
    row["case"] = visible(case_id)
    row["status"] = "error"
    row["error"] = visible("; ".join(error.splitlines()))
    row["disclaimer"] = without_figures(texts) if note is None else note
    if case is not None:
        row["municipality"] = visible(case.municipality.name)
        row["unit"] = visible(case.costs.unit)
        row["provenance"] = case.costs.provenance
        if "start" in row:
            row["start"] = int(case.intervention.start)
    return row
