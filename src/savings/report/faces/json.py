"""JSON: one object, for programs. Its keys are a contract: see `docs/outputs.md`."""

from __future__ import annotations

import json
from typing import Any

from savings.estimation.figures import ComparedReport, Saving
from savings.estimation.result import Result
from savings.report.cells import rounded
from savings.report.model import Layout, Report
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
        "investment": {"total": report.estimate.investment},
        "gross": {"saving": result.gross} if result else None,
        "net": _saving(result.net) if result else None,
        "range": _range(result) if result else [],
        "checks": [
            {"name": check.name, "passed": check.passed, "text": report.check_text(check)}
            for check in report.checks
        ],
        "reported": [_reported(compared) for compared in report.estimate.reported],
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
        "trend": method.trend,
        "baseline": [method.baseline.first, method.baseline.last],
        "start": method.start,
        "level": method.level,
        "prices": method.prices,
        "interval": method.interval,
        "changed": list(method.changed),
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


def _reported(compared: ComparedReport) -> dict[str, Any]:
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
        "estimate": compared.estimate,
        "lower": compared.lower,
        "upper": compared.upper,
        "verdict": compared.verdict,
    }
