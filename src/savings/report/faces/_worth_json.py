"""The parts of the JSON that say what a saving is worth. Its keys are a contract: see `docs/outputs.md`."""

from __future__ import annotations

from typing import Any

from savings.counterfactual.model import Estimated
from savings.estimation.model import AsReported, Estimate
from savings.estimation.result import Result
from savings.estimation.terms import NOMINAL, index_of
from savings.estimation.worth.appraisal import Appraisal
from savings.estimation.worth.bridge import PayerResult, Step
from savings.report.model import Report


def worth(report: Report) -> dict[str, Any]:
    """Return the keys that say what the saving is worth; null or empty where the case asks for none."""
    estimate = report.estimate
    if isinstance(estimate, AsReported):
        return {
            "prices": {"shown": None, "index": None, "nominal": None, "real": None},
            "per_head": None,
            "split": None,
            "adjustments": [],
            "cashable": None,
            "payers": [],
            "appraisal": None,
        }
    return {
        "prices": _prices(estimate),
        "per_head": _per_head(report, estimate),
        "split": _split(report, estimate),
        "adjustments": [_step(report, step) for step in estimate.bridge],
        "cashable": _cashable(estimate),
        "payers": [_payer(report, payer) for payer in estimate.payers],
        "appraisal": _appraisal(report, estimate.appraisal) if estimate.appraisal else None,
    }


def outlay(estimate: Estimate | AsReported) -> dict[str, Any]:
    """Return what the intervention cost, and what of it was new money."""
    parts = estimate.outlay_totals
    return {
        "total": parts.total if parts else None,
        "moved": parts.moved if parts else None,
        "in_kind": parts.in_kind if parts else None,
        "new_money": parts.new if parts else None,
    }


def figure(name: str, found: Estimated | None) -> dict[str, Any]:
    """Return a figure with the ends of its interval, under three keys."""
    point, lower, upper = found if found is not None else (None, None, None)
    return {name: point, f"{name}_lower": lower, f"{name}_upper": upper}


def _prices(estimate: Estimate) -> dict[str, Any]:
    result, other = estimate.result, estimate.otherwise
    known = {each.method.prices: each for each in (result, other) if each is not None}
    nominal = known.pop(NOMINAL, None)
    real = next(iter(known.values()), None)
    index = index_of(estimate.case) if estimate.case.costs.price_index else None
    return {
        "shown": result.method.prices,
        "index": None
        if index is None
        else {"name": index.name, "source": index.source, "vintage": index.vintage},
        "nominal": _total(nominal),
        "real": None if real is None else {"base_year": real.terms.wanted, **(_total(real) or {})},
    }


def _total(result: Result | None) -> dict[str, Any] | None:
    if result is None:
        return None
    total = result.total
    found = figure("saving", Estimated(total.value, total.lower, total.upper))
    return {**found, "saving_percent": total.percent, "saving_last_year": result.last_saving}


def _per_head(report: Report, estimate: Estimate) -> dict[str, Any] | None:
    found, per = estimate.per_head, estimate.case.costs.per
    if found is None or per is None:
        return None
    return {
        "measure": report.written(per.measure),
        **figure("saving", found.saving),
        "years": [
            {
                "year": row.year,
                "heads": row.heads,
                "observed": row.observed,
                "counterfactual": row.counterfactual,
                **figure("saving", row.saving),
            }
            for row in found.years
        ],
    }


def _split(report: Report, estimate: Estimate) -> dict[str, Any] | None:
    found, volume = estimate.split, estimate.case.costs.volume
    if found is None or volume is None:
        return None
    fewer, cheaper = found.fewer_range or (None, None), found.cheaper_range or (None, None)
    return {
        "measure": report.written(volume.measure),
        "trend": found.trend,
        "fewer": found.fewer,
        "fewer_lowest": fewer[0],
        "fewer_highest": fewer[1],
        "cheaper": found.cheaper,
        "cheaper_lowest": cheaper[0],
        "cheaper_highest": cheaper[1],
        "both": found.both,
        "years": [vars(row) for row in found.years],
    }


def _step(report: Report, step: Step) -> dict[str, Any]:
    taken = step.adjustment
    source = taken.source if taken else None
    by_year = taken.by_year if taken else None
    return {
        "name": "gross" if taken is None else report.written(taken.name),
        "of": taken.of if taken else None,
        "factor": taken.factor if taken else None,
        "by_year": {str(int(year)): by_year[year] for year in sorted(by_year)} if by_year else None,
        "source": report.source(source) if source else None,
        **figure("saving", step.saving),
        "investment": step.investment,
        **figure("net", step.net),
    }


def _cashable(estimate: Estimate) -> dict[str, Any] | None:
    found = estimate.cashable
    if found is None:
        return None
    return {
        "share": found.share,
        **figure("saving", found.saving),
        **figure("net", found.net),
        "rest": found.rest.point,
    }


def _payer(report: Report, found: PayerResult) -> dict[str, Any]:
    payer = found.payer
    return {
        "name": report.written(payer.name),
        "share": payer.share,
        "investment_share": payer.share if payer.investment_share is None else payer.investment_share,
        **figure("saving", found.saving),
        "investment": found.investment,
        **figure("net", found.net),
        **figure("net_cashable", found.net_cashable),
        "years": [
            {
                "year": year.year,
                **figure("saving", year.saving),
                "investment": year.investment,
                **figure("net", year.net),
            }
            for year in found.years
        ],
    }


def _appraisal(report: Report, found: Appraisal) -> dict[str, Any]:
    how, own, asked = found.discounting, found.flows, report.estimate.case.appraisal
    after = asked.after if asked else None
    chance = dict(found.paid_back)
    gained = [None if gone else gain for gain, gone in zip(own.benefits.tolist(), own.missing, strict=True)]
    spent = own.costs.tolist() if own.costed else [None] * len(own.years)
    rows = zip(own.years, gained, spent, found.factors.tolist(), strict=True)
    irr, switching = found.irr, found.switching
    return {
        **figure("npv", found.npv),
        **figure("bcr", found.bcr),
        "payback_year": found.payback_year,
        "payback_probability": [{"year": year, "probability": each} for year, each in found.paid_back],
        "irr": irr[0],
        "irr_lower": irr[1],
        "irr_upper": irr[2],
        "switching_value": switching[0],
        "switching_value_lower": switching[1],
        "switching_value_upper": switching[2],
        "timing": how.timing,
        "discount_rate": how.rates[0],
        "discount_rate_name": how.official.name if how.official else None,
        "discount_rate_source": f"{how.official.source} ({how.official.year})" if how.official else None,
        "rate_is": how.rate_is,
        "base_year": how.base_year,
        "from": own.years[0],
        "to": own.years[-1],
        **figure("present_value_benefits", found.benefits),
        "present_value_costs": found.costs if own.costed else None,
        "observed": figure("npv", found.npv_observed),
        "after": None
        if after is None
        else {"saving": after.saving, "over": after.over, **figure("npv", found.npv_after)},
        "cashable": None if found.npv_cashable is None else figure("npv", found.npv_cashable),
        "years": [
            {
                "year": year,
                "assumed": year > own.last,
                "benefit": benefit,
                "cost": cost,
                **figure("net", _net(found, at, benefit, cost)),
                "factor": factor,
                "present_value": None if benefit is None or cost is None else (benefit - cost) * factor,
                "paid_back_probability": chance.get(year),
            }
            for at, (year, benefit, cost, factor) in enumerate(rows)
        ],
    }


def _net(found: Appraisal, at: int, benefit: float | None, cost: float | None) -> Estimated | None:
    return None if benefit is None or cost is None else found.net_by_year.of(at)
