"""The columns of rows, each declared once: its name, its type, its meaning, and its value.

The faces of rows, the data frame and the pages in `docs/` ask these declarations. A name that is there keeps
its place: people's spreadsheets count on it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from savings.estimation.terms import index_of
from savings.estimation.verdict import verdict_key
from savings.report.rows import Cell, Column, ReportOfRows, Subject, Value
from savings.visible import visible

if TYPE_CHECKING:
    from savings.case.model import Case
    from savings.case.reported import Reported
    from savings.estimation.figures import YearFigures
    from savings.estimation.result import Result


def _of_case(value: Callable[[Case], Cell]) -> Value:
    """Return a value that is known as soon as the case could be read."""
    return lambda subject: None if subject.case is None else value(subject.case)


def _of_report(value: Callable[[ReportOfRows], Cell]) -> Value:
    """Return a value of every case without an error."""
    return lambda subject: None if subject.report is None else value(subject.report)


def _of_result(value: Callable[[Result], Cell]) -> Value:
    """Return a value of the cases that have computed figures."""
    return lambda subject: None if subject.result is None else value(subject.result)


def _of_year(value: Callable[[YearFigures], Cell]) -> Value:
    """Return a value of the years that have computed figures."""
    return lambda subject: None if subject.year is None else value(subject.year)


def _start(subject: Subject) -> Cell:
    if subject.result is not None:
        return int(subject.result.method.start)
    return None if subject.case is None else int(subject.case.intervention.start)


def _net_saving(result: Result) -> Cell:
    net = result.net
    return net.value if net else None


def _checks_failed(subject: Subject) -> Cell:
    if subject.report is None or subject.result is None:
        return None
    return sum(check.passed is False for check in subject.report.checks)


def _status(subject: Subject) -> Cell:
    if subject.error is not None:
        return "error"
    return "reported_only" if subject.result is None else "ok"


def _unit_of_year(subject: Subject) -> Cell:
    if subject.case is None:
        return None
    unit = visible(subject.case.costs.unit)
    if subject.result is not None or subject.published is None:
        return unit
    units = {"saving": unit, "percent": "%", "bcr": "ratio", "per_head": f"{unit} per head"}
    return units[subject.published.kind]


def _year(subject: Subject) -> Cell:
    if subject.year is not None:
        return int(subject.year.year)
    return None if subject.published is None else int(subject.published.years[1])


def _period(subject: Subject) -> Cell:
    if subject.year is not None:
        return subject.year.period
    return None if subject.published is None else "reported"


def _reported_saving(subject: Subject) -> Cell:
    claim = subject.published
    if claim is None:
        return None
    return claim.figure if subject.result is None else _in_prices(claim, subject.result)


def _in_prices(claim: Reported, result: Result) -> float | None:
    """Return a published saving of one year in the prices of the figures; None if these are not known."""
    assert claim.year is not None and claim.saving is not None
    written, terms = claim.prices.base_year if claim.prices else result.terms.written, result.terms
    year, have, want = (None if base is None else int(base) for base in (claim.year, written, terms.wanted))
    if year is None or have == want:
        return claim.saving
    index = terms.index or (index_of(result.case) if result.case.costs.price_index else None)
    if index is None or index.missing(base for base in (year, have, want) if base is not None):
        return None
    return claim.saving * index.factor(year, have, want)


_MUNICIPALITY: Final = Column(
    "municipality", "text", "the municipality's name", _of_case(lambda case: visible(case.municipality.name))
)
_TREND: Final = Column(
    "trend",
    "text",
    "the trend's name; with comparison areas, that of the method",
    _of_result(lambda result: result.method.name),
)
_STATUS: Final = Column("status", "text", "`ok`, `reported_only` (nothing is computed) or `error`", _status)
_ERROR: Final = Column(
    "error",
    "text",
    "what is wrong, where it stands, and how to mend it",
    lambda subject: None if subject.error is None else visible(subject.error),
)
_PROVENANCE: Final = Column(
    "provenance",
    "text",
    "where the figures come from: `outturn`, `budget`, `statistics`, `published` or `illustrative`",
    _of_case(lambda case: case.costs.provenance),
)
_DISCLAIMER: Final = Column(
    "disclaimer", "text", "the note, as it is true of this case", lambda subject: subject.disclaimer
)

YEAR_COLUMNS: Final = (
    Column("case", "text", "the case's `id`", lambda subject: visible(subject.id)),
    _MUNICIPALITY,
    Column(
        "unit",
        "text",
        "the unit of the amounts; in the row of another reported figure `%`, `ratio` (benefit-cost ratio) or "
        "`EUR per head`",
        _unit_of_year,
        shown=4,
    ),
    Column(
        "year",
        "count",
        "the year; a financial year is the one it starts in, a span of reported years the last",
        _year,
        shown=6,
    ),
    Column("period", "text", "`baseline`, `post`, `outside` (in neither), or `reported`", _period, shown=6),
    Column("observed", "number", "what was really spent", _of_year(lambda year: year.observed), shown=12),
    Column(
        "counterfactual",
        "number",
        "what would have been spent; in baseline years the fitted line",
        _of_year(lambda year: year.counterfactual),
        shown=12,
    ),
    Column(
        "counterfactual_lower",
        "number",
        "lower end of its prediction interval; the calibrated one need not hold the counterfactual of the "
        "chosen trend",
        _of_year(lambda year: year.counterfactual_lower),
    ),
    Column(
        "counterfactual_upper",
        "number",
        "upper end of its prediction interval",
        _of_year(lambda year: year.counterfactual_upper),
    ),
    Column(
        "saving",
        "number",
        "counterfactual less observed; negative: more was spent",
        _of_year(lambda year: year.saving),
        shown=12,
    ),
    Column("saving_lower", "number", "lower end of its interval", _of_year(lambda year: year.saving_lower)),
    Column("saving_upper", "number", "upper end of its interval", _of_year(lambda year: year.saving_upper)),
    Column(
        "saving_cumulative",
        "number",
        "the savings added up from the start",
        _of_year(lambda year: year.saving_cumulative),
    ),
    Column(
        "reported_saving",
        "number",
        "a figure that someone published for that year; never a result",
        _reported_saving,
    ),
    _TREND,
    _PROVENANCE,
    _DISCLAIMER,
)

# The rows of a batch also tell a case with an error from the others.
_END: Final = YEAR_COLUMNS.index(_TREND) + 1
BATCH_YEAR_COLUMNS: Final = (*YEAR_COLUMNS[:_END], _STATUS, _ERROR, *YEAR_COLUMNS[_END:])

CASE_COLUMNS: Final = (
    Column(
        "case",
        "text",
        "the case's `id`; where it says none, the path below the folder, without its ending",
        lambda subject: visible(subject.id),
    ),
    _MUNICIPALITY,
    Column(
        "unit", "text", "the unit of the amounts", _of_case(lambda case: visible(case.costs.unit)), shown=4
    ),
    Column("start", "count", "the first year whose costs the intervention can have changed", _start),
    Column(
        "last_year",
        "count",
        "the last year with an observed cost",
        _of_result(lambda result: int(result.post_years[-1])),
    ),
    Column(
        "saving_last_year", "number", "the saving in that year", _of_result(lambda result: result.last_saving)
    ),
    Column(
        "saving_total",
        "number",
        "the saving in all years from the start on",
        _of_result(lambda result: result.total.value),
        shown=12,
    ),
    Column(
        "saving_total_lower",
        "number",
        "the lower end of its prediction interval",
        _of_result(lambda result: result.total.lower),
        shown=12,
    ),
    Column(
        "saving_total_upper",
        "number",
        "the upper end of its prediction interval",
        _of_result(lambda result: result.total.upper),
        shown=12,
    ),
    Column(
        "saving_percent",
        "number",
        "the total in percent of what was projected; empty where that is not positive",
        _of_result(lambda result: result.total.percent),
        shown=6,
    ),
    Column(
        "investment",
        "number",
        "the intervention's own cost up to the last year, as reported only all of it; empty where the case "
        "gives none",
        _of_report(lambda report: report.estimate.investment),
    ),
    Column(
        "net_saving",
        "number",
        "the total after it; empty where the case gives no investment",
        _of_result(_net_saving),
    ),
    _TREND,
    Column("checks_failed", "count", "how many [checks](outputs.md#checks) failed", _checks_failed, shown=6),
    _STATUS,
    _ERROR,
    Column(
        "verdict",
        "text",
        "what the figures show: `less`, `less_but_depends`, `open`, `more`, `more_but_depends` or "
        "`reported_only`",
        _of_report(lambda report: verdict_key(report.estimate)),
    ),
    Column(
        "detectable_percent",
        "number",
        "the smallest total saving that could be told from nothing, in percent of what was projected; empty "
        "where that is not positive",
        _of_result(lambda result: result.detectable.percent),
    ),
    _PROVENANCE,
    _DISCLAIMER,
)
