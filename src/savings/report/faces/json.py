"""JSON: one object, for programs. Its keys are a contract: see `docs/outputs.md`."""

from __future__ import annotations

import json
from typing import Any

from savings.case.model import Case
from savings.case.reported import Reported
from savings.estimation.figures import ComparedReport, Saving
from savings.estimation.result import Result
from savings.estimation.terms import NOMINAL
from savings.report.cells import rounded
from savings.report.document import Layout
from savings.report.faces import _worth_json
from savings.report.model import Report
from savings.visible import visible

ENDINGS = (".json",)
SCHEMA = 1


def render(report: Report, layout: Layout) -> str:
    """Return the report as one JSON object; the disclaimer is its first key."""
    return json.dumps(rounded(as_dict(report)), ensure_ascii=False, allow_nan=False, indent=2) + "\n"


def as_dict(report: Report) -> dict[str, Any]:
    """Return the report as plain dicts and lists, numbers unrounded."""
    case, result = report.estimate.case, report.result
    return {
        "disclaimer": report.disclaimer,
        "schema": SCHEMA,
        "language": report.language,
        "case": {
            "id": visible(case.id or "case"),
            "title": report.written(case.title),
            "municipality": visible(case.municipality.name),
            "intervention": report.written(case.intervention.name),
            "start": int(case.intervention.start),
            "measure": report.written(case.costs.measure),
            "unit": visible(case.costs.unit),
            "provenance": case.costs.provenance,
            "sha256": case.sha256,
        },
        "method": _method(result) if result else None,
        "years": [vars(figures) for figures in result.years] if result else [],
        "total": _total(result) if result else None,
        "investment": _worth_json.outlay(report.estimate),
        "gross": {"saving": result.gross} if result else None,
        "net": _saving(result.net) if result else None,
        "comparison": _comparison(result),
        **_worth_json.worth(report),
        "range": _range(result) if result else [],
        "checks": [
            {"name": check.name, "passed": check.passed, "text": report.check_text(check)}
            for check in report.checks
        ],
        "reported": [_reported(compared, case) for compared in report.estimate.reported],
        "caveats": list(report.caveats),
        "sources": list(report.sources),
        "what_if": report.what_if,
        "headline": list(report.headline),
        "warnings": list(report.warnings),
        "research": list(report.research),
    }


def _method(result: Result) -> dict[str, Any]:
    method = result.method
    return {
        "trend": method.name,
        "baseline": [method.baseline.first, method.baseline.last],
        "start": method.start,
        "level": method.level,
        "prices": method.prices,
        "interval": _interval(result),
        "changed": list(method.changed),
    }


def _interval(result: Result) -> str:
    """Return where the interval is from: "calibrated", "textbook", or "permutation" over comparison areas."""
    if result.compared is None:
        return result.method.interval
    return result.compared.counterfactual.interval(result.method.level).removesuffix(".few")


def _comparison(result: Result | None) -> dict[str, Any] | None:
    if result is None or result.compared is None:
        return None
    found, names = result.compared, result.compared.neighbours.names
    projected, own = found.counterfactual, found.trend
    weights = projected.weights
    return {
        "method": found.method,
        "areas": [visible(name) for name in names],
        "left_out": [
            {"area": visible(name), "why": why, "years": list(years), "detail": visible(detail)}
            for name, why, years, detail in found.neighbours.left_out
        ],
        "weights": None
        if weights is None
        else [
            {"area": visible(name), "weight": weight}
            for name, weight in zip(names, weights.tolist(), strict=True)
        ],
        "misfit_percent": 100 * projected.misfit,
        "misfit_percent_median": None if found.usual_misfit is None else 100 * found.usual_misfit,
        "as_far": found.standing.as_far,
        "p_value": found.standing.p_value if len(found.standing.others) else None,
        "own_trend": {
            "trend": own.method.trend,
            **_saving(own.total),
            "saving_percent": own.total.percent,
            "saving_last_year": own.last_saving,
            "interval": own.method.interval,
        },
    }


def _saving(saving: Saving | None) -> dict[str, Any]:
    return {
        "saving": saving.value if saving else None,
        "saving_lower": saving.lower if saving else None,
        "saving_upper": saving.upper if saving else None,
    }


def _total(result: Result) -> dict[str, Any]:
    return {
        **_saving(result.total),
        "saving_percent": result.total.percent,
        "from": result.post_years[0],
        "to": result.post_years[-1],
    }


def _range(result: Result) -> list[dict[str, Any]]:
    return [
        {
            "trend": method.trend,
            "baseline": [method.baseline.first, method.baseline.last],
            "saving": method.total,
            "saving_last_year": method.last_year,
        }
        for method in result.range_of_methods
    ]


def _reported(compared: ComparedReport, case: Case) -> dict[str, Any]:
    item = compared.reported
    return {
        "year": item.year,
        "saving": item.saving,
        "percent": item.percent,
        "from": item.first,
        "to": item.last,
        "forecast": item.forecast,
        "upper_bound": item.upper_bound,
        "approximate": item.approximate,
        "bcr": item.bcr,
        "per_head": item.per_head,
        "of": item.of,
        "prices": _prices_of(item, case),
        "estimate": compared.estimate,
        "lower": compared.lower,
        "upper": compared.upper,
        "verdict": compared.verdict,
        "why": compared.why,
        "growth_needed": compared.growth_needed,
        "growth_before": compared.growth_before,
        "ways_reaching": compared.ways_reaching,
        "ways": compared.ways,
    }


def _prices_of(item: Reported, case: Case) -> str:
    """Return the price level of a published figure: "nominal", or the year."""
    year = (item.prices or case.costs.prices).base_year
    return NOMINAL if year is None else year.label
