"""JSON: one object, for programs. Its keys are a contract, which `savings.report.schema` declares."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final, Literal

from savings.case.model import Case, YearRemark
from savings.case.reported import Reported
from savings.checks import Check
from savings.estimation.figures import ComparedReport, MethodSaving, Saving, YearFigures
from savings.estimation.model import AsReported, Estimate
from savings.estimation.result import Compared, Result
from savings.estimation.terms import NOMINAL
from savings.report.cells import rounded
from savings.report.document import Layout
from savings.report.faces import _worth_json as worth
from savings.report.model import Report
from savings.visible import visible

if TYPE_CHECKING:
    from savings.report import schema

ENDINGS = (".json",)
HAS_DOUBTS = True
NEEDS_FILE = False
SCHEMA: Final = 1


def render(report: Report, layout: Layout) -> str:
    """Return the report as one JSON object; the disclaimer is its first key."""
    return json.dumps(rounded(as_dict(report)), ensure_ascii=False, allow_nan=False, indent=2) + "\n"


def as_dict(report: Report) -> schema.Report:
    """Return the report as plain dicts and lists, numbers unrounded."""
    case = report.estimate.case
    match report.estimate:
        case Estimate() as estimate:
            computed = _computed(report, estimate)
        case AsReported():
            computed = _nothing_computed()
    return {
        "disclaimer": report.disclaimer,
        "schema": SCHEMA,
        "language": report.language,
        "doubts": list(report.doubts),
        "verdict": _verdict(report),
        "case": _case(report, case),
        "method": computed["method"],
        "years": computed["years"],
        "total": computed["total"],
        "detectable": computed["detectable"],
        "investment": _investment(report),
        "gross": computed["gross"],
        "net": computed["net"],
        "comparison": computed["comparison"],
        "prices": computed["prices"],
        "per_head": computed["per_head"],
        "split": computed["split"],
        "adjustments": computed["adjustments"],
        "cashable": computed["cashable"],
        "payers": computed["payers"],
        "appraisal": computed["appraisal"],
        "range": computed["range"],
        "range_limit": computed["range_limit"],
        "checks": [_check(report, check) for check in report.checks],
        "reported": [_reported(compared, case) for compared in report.estimate.reported],
        "published": list(report.reported),
        "excluded": [_remark(report, remark) for remark in case.costs.exclude],
        "breaks": [_remark(report, remark) for remark in case.costs.breaks],
        "provisional": [int(year) for year in case.costs.provisional],
        "caveats": list(report.caveats),
        "sources": list(report.sources),
        "summary": report.summary,
        "what_if": report.what_if,
        "headline": list(report.headline),
        "warnings": list(report.warnings),
        "research": list(report.research),
    }


def _computed(report: Report, estimate: Estimate) -> schema.Computed:
    """Return what was computed."""
    result = estimate.result
    return {
        "method": _method(result),
        "years": [_year(figures, result) for figures in result.years],
        "total": _total(result),
        "detectable": _detectable(result),
        "gross": {"saving": result.gross},
        "net": _net(result.net),
        "comparison": _comparison(result.compared) if result.compared else None,
        "prices": worth.prices(estimate),
        "per_head": worth.per_head(report, estimate.per_head),
        "split": worth.split(report, estimate.split),
        "adjustments": [worth.step(report, step) for step in estimate.bridge],
        "cashable": worth.cashable(estimate.cashable),
        "payers": [worth.payer(report, payer) for payer in estimate.payers],
        "appraisal": worth.appraisal(report, estimate.appraisal),
        "range": [_way(report, way) for way in result.range_of_methods],
        "range_limit": result.projected.look_back.limit,
    }


def _nothing_computed() -> schema.Computed:
    """Return the same keys of a case that is as reported only."""
    return {
        "method": None,
        "years": [],
        "total": None,
        "detectable": None,
        "gross": None,
        "net": None,
        "comparison": None,
        "prices": {"shown": None, "index": None, "nominal": None, "real": None},
        "per_head": None,
        "split": None,
        "adjustments": [],
        "cashable": None,
        "payers": [],
        "appraisal": None,
        "range": [],
        "range_limit": None,
    }


def _case(report: Report, case: Case) -> schema.Case:
    return {
        "id": visible(case.id or "case"),
        "title": report.written(case.title),
        "municipality": visible(case.municipality.name),
        "intervention": report.written(case.intervention.name),
        "start": int(case.intervention.start),
        "measure": report.written(case.costs.measure),
        "unit": visible(case.costs.unit),
        "provenance": case.costs.provenance,
        "sha256": case.sha256,
    }


def _method(result: Result) -> schema.Method:
    method = result.method
    return {
        "trend": method.name,
        "baseline": [method.baseline.first, method.baseline.last],
        "start": method.start,
        "level": method.level,
        "prices": method.prices,
        "interval": _interval(result),
        "changed": list(method.changed),
        "borrowed": _borrowed(result),
    }


def _borrowed(result: Result) -> schema.Borrowed | None:
    found = result.borrowed
    return None if found is None else {"areas": found.areas, "noise": found.noise}


def _interval(result: Result) -> Literal["calibrated", "textbook", "permutation"]:
    """Return where the interval is from: "calibrated", "textbook", or "permutation" over comparison areas."""
    if result.compared is None:
        return result.method.interval
    interval = result.compared.counterfactual.interval(result.method.level)
    return "permutation" if interval == "permutation.few" else interval


def _year(figures: YearFigures, result: Result) -> schema.Year:
    narrow = result.years_80.get(figures.year)
    return {
        "year": figures.year,
        "label": figures.label,
        "period": figures.period,
        "observed": figures.observed,
        "counterfactual": figures.counterfactual,
        "counterfactual_lower": figures.counterfactual_lower,
        "counterfactual_upper": figures.counterfactual_upper,
        "saving": figures.saving,
        "saving_lower": figures.saving_lower,
        "saving_upper": figures.saving_upper,
        "saving_cumulative": figures.saving_cumulative,
        "counterfactual_lower_80": narrow.counterfactual_lower if narrow else None,
        "counterfactual_upper_80": narrow.counterfactual_upper if narrow else None,
        "saving_lower_80": narrow.saving_lower if narrow else None,
        "saving_upper_80": narrow.saving_upper if narrow else None,
    }


def _total(result: Result) -> schema.Total:
    total, narrow = result.total, result.total_80
    return {
        "saving": total.value,
        "saving_lower": total.lower,
        "saving_upper": total.upper,
        "saving_percent": total.percent,
        "saving_lower_80": narrow.lower,
        "saving_upper_80": narrow.upper,
        "from": result.post_years[0],
        "to": result.post_years[-1],
    }


def _detectable(result: Result) -> schema.Detectable:
    saving, percent = result.detectable
    return {"saving": saving, "percent": percent}


def _investment(report: Report) -> schema.Investment:
    totals = report.estimate.outlay_totals
    return {
        "lines": [
            {
                "year": year,
                "amount": amount,
                "approximate": item.approximate,
                "for": None if item.purpose is None else report.written(item.purpose),
            }
            for item in report.estimate.case.investment
            for year, amount in item.paid.items()
        ],
        "total": totals.total if totals else None,
        "moved": totals.moved if totals else None,
        "in_kind": totals.in_kind if totals else None,
        "new_money": totals.new if totals else None,
    }


def _net(saving: Saving | None) -> schema.Net:
    return {
        "saving": saving.value if saving else None,
        "saving_lower": saving.lower if saving else None,
        "saving_upper": saving.upper if saving else None,
    }


def _comparison(compared: Compared) -> schema.Comparison:
    names, projected = compared.neighbours.names, compared.counterfactual
    misfit, standing = compared.usual_misfit, compared.standing
    return {
        "method": compared.method,
        "areas": [visible(name) for name in names],
        "left_out": [
            {"area": visible(name), "why": why, "years": list(years), "detail": visible(detail)}
            for name, why, years, detail in compared.neighbours.left_out
        ],
        "weights": _weights(compared),
        "misfit_percent": 100 * projected.misfit,
        "misfit_percent_median": None if misfit is None else 100 * misfit,
        "as_far": standing.as_far,
        "p_value": standing.p_value if len(standing.others) else None,
        "years": _area_years(compared),
        "own_trend": _own_trend(compared.trend),
    }


def _weights(compared: Compared) -> list[schema.Weight] | None:
    weights = compared.counterfactual.weights
    if weights is None:
        return None
    pairs = zip(compared.neighbours.names, weights.tolist(), strict=True)
    return [{"area": visible(name), "weight": weight} for name, weight in pairs]


def _own_trend(result: Result) -> schema.OwnTrend:
    total = result.total
    return {
        "trend": result.method.trend,
        "saving": total.value,
        "saving_lower": total.lower,
        "saving_upper": total.upper,
        "saving_percent": total.percent,
        "saving_last_year": result.last_saving,
        "interval": result.method.interval,
    }


def _area_years(compared: Compared) -> list[schema.AreaYear]:
    panel = compared.neighbours.panel
    years = (*panel.years, *panel.ahead)
    return [
        {"area": visible(name), "year": int(year), "amount": float(amount)}
        for name, before, after in zip(compared.neighbours.names, panel.areas, panel.areas_ahead, strict=True)
        for year, amount in zip(years, (*before, *after), strict=True)
    ]


def _verdict(report: Report) -> schema.Verdict:
    return {"key": report.verdict.key, "text": report.verdict.text, "level": report.verdict.level}


def _remark(report: Report, remark: YearRemark) -> schema.YearRemark:
    return {"year": int(remark.year), "why": report.written(remark.why)}


def _way(report: Report, way: MethodSaving) -> schema.Way:
    return {
        "trend": way.trend,
        "name": report.way_name(way.trend),
        "baseline": [way.baseline.first, way.baseline.last],
        "saving": way.total,
        "saving_last_year": way.last_year,
        "tenable": way.tenable,
        "look_back_error": way.look_back_error,
    }


def _check(report: Report, check: Check) -> schema.Check:
    return {
        "name": check.name,
        "passed": check.passed,
        "short": report.check_short(check),
        "text": report.check_text(check),
    }


def _reported(compared: ComparedReport, case: Case) -> schema.Reported:
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
