"""The parts of the JSON that say what a saving is worth, as `savings.report.worth_schema` declares them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from savings.counterfactual.model import Estimated
from savings.estimation.model import Estimate
from savings.estimation.result import Result
from savings.estimation.terms import NOMINAL, index_of
from savings.estimation.worth.appraisal import Appraisal
from savings.estimation.worth.bridge import Cashable, PayerResult, PayerYear, Step
from savings.estimation.worth.per_head import HeadYear, PerHead
from savings.estimation.worth.split import Split, SplitYear
from savings.report.model import Report

if TYPE_CHECKING:
    from savings.report import worth_schema as schema


class _Ends(NamedTuple):
    """A figure and the ends of its interval; all None if there is no figure."""

    point: float | None
    lower: float | None
    upper: float | None


def _ends(figure: Estimated | None) -> _Ends:
    return _Ends(None, None, None) if figure is None else _Ends(*figure)


def prices(estimate: Estimate) -> schema.Prices:
    """Return the price level, and the total both ways."""
    result, other = estimate.result, estimate.otherwise
    known = {each.method.prices: each for each in (result, other) if each is not None}
    nominal = known.pop(NOMINAL, None)
    real = next(iter(known.values()), None)
    return {
        "shown": result.method.prices,
        "index": _index(estimate),
        "nominal": None if nominal is None else _nominal(nominal),
        "real": None if real is None else _real(real),
    }


def _index(estimate: Estimate) -> schema.Index | None:
    if not estimate.case.costs.price_index:
        return None
    index = index_of(estimate.case)
    return {"name": index.name, "source": index.source, "vintage": index.vintage}


def _nominal(result: Result) -> schema.Nominal:
    total = result.total
    return {
        "saving": total.value,
        "saving_lower": total.lower,
        "saving_upper": total.upper,
        "saving_percent": total.percent,
        "saving_last_year": result.last_saving,
    }


def _real(result: Result) -> schema.Real:
    year = result.terms.wanted
    assert year is not None  # otherwise the prices are nominal
    return {"base_year": year, **_nominal(result)}


def per_head(report: Report, found: PerHead | None) -> schema.PerHead | None:
    """Return the saving per head."""
    per = report.estimate.case.costs.per
    if found is None or per is None:
        return None
    return {
        "measure": report.written(per.measure),
        "saving": found.saving.point,
        "saving_lower": found.saving.lower,
        "saving_upper": found.saving.upper,
        "years": [_head_year(row) for row in found.years],
    }


def _head_year(row: HeadYear) -> schema.HeadYear:
    saving = _ends(row.saving)
    return {
        "year": row.year,
        "heads": row.heads,
        "observed": row.observed,
        "counterfactual": row.counterfactual,
        "saving": saving.point,
        "saving_lower": saving.lower,
        "saving_upper": saving.upper,
    }


def split(report: Report, found: Split | None) -> schema.Split | None:
    """Return the total saving in its parts: fewer, cheaper, both."""
    volume = report.estimate.case.costs.volume
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
        "years": [_split_year(row) for row in found.years],
    }


def _split_year(row: SplitYear) -> schema.SplitYear:
    return {
        "year": row.year,
        "volume": row.volume,
        "volume_counterfactual": row.volume_counterfactual,
        "unit_cost": row.unit_cost,
        "unit_cost_counterfactual": row.unit_cost_counterfactual,
        "fewer": row.fewer,
        "cheaper": row.cheaper,
        "both": row.both,
    }


def step(report: Report, step: Step) -> schema.Step:
    """Return the gross estimate, or an adjustment and what is left after it."""
    taken, net = step.adjustment, _ends(step.net)
    source = taken.source if taken else None
    by_year = taken.by_year if taken else None
    return {
        "name": "gross" if taken is None else report.written(taken.name),
        "of": taken.of if taken else None,
        "factor": taken.factor if taken else None,
        "by_year": {str(int(year)): by_year[year] for year in sorted(by_year)} if by_year else None,
        "source": report.source(source) if source else None,
        "saving": step.saving.point,
        "saving_lower": step.saving.lower,
        "saving_upper": step.saving.upper,
        "investment": step.investment,
        "net": net.point,
        "net_lower": net.lower,
        "net_upper": net.upper,
    }


def cashable(found: Cashable | None) -> schema.Cashable | None:
    """Return the part of the saving that frees money."""
    if found is None:
        return None
    net = _ends(found.net)
    return {
        "share": found.share,
        "saving": found.saving.point,
        "saving_lower": found.saving.lower,
        "saving_upper": found.saving.upper,
        "net": net.point,
        "net_lower": net.lower,
        "net_upper": net.upper,
        "rest": found.rest.point,
    }


def payer(report: Report, found: PayerResult) -> schema.Payer:
    """Return what one of those who pay gains and pays."""
    payer, net, net_cashable = found.payer, _ends(found.net), _ends(found.net_cashable)
    return {
        "name": report.written(payer.name),
        "share": payer.share,
        "investment_share": payer.of_investment,
        "saving": found.saving.point,
        "saving_lower": found.saving.lower,
        "saving_upper": found.saving.upper,
        "investment": found.investment,
        "net": net.point,
        "net_lower": net.lower,
        "net_upper": net.upper,
        "net_cashable": net_cashable.point,
        "net_cashable_lower": net_cashable.lower,
        "net_cashable_upper": net_cashable.upper,
        "years": [_payer_year(year) for year in found.years],
    }


def _payer_year(year: PayerYear) -> schema.PayerYear:
    saving, net = _ends(year.saving), _ends(year.net)
    return {
        "year": year.year,
        "saving": saving.point,
        "saving_lower": saving.lower,
        "saving_upper": saving.upper,
        "investment": year.investment,
        "net": net.point,
        "net_lower": net.lower,
        "net_upper": net.upper,
    }


def appraisal(report: Report, found: Appraisal | None) -> schema.Appraisal | None:
    """Return what the saving is worth beside the investment."""
    if found is None:
        return None
    how, flows = found.discounting, found.flows
    npv, bcr = _ends(found.npv), _ends(found.bcr)
    irr, switching = found.irr, found.switching
    return {
        "npv": npv.point,
        "npv_lower": npv.lower,
        "npv_upper": npv.upper,
        "bcr": bcr.point,
        "bcr_lower": bcr.lower,
        "bcr_upper": bcr.upper,
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
        "from": flows.years[0],
        "to": flows.years[-1],
        "present_value_benefits": found.benefits.point,
        "present_value_benefits_lower": found.benefits.lower,
        "present_value_benefits_upper": found.benefits.upper,
        "present_value_costs": found.costs if flows.costed else None,
        "observed": _part(found.npv_observed),
        "after": _after(report, found),
        "cashable": None if found.npv_cashable is None else _part(found.npv_cashable),
        "years": _appraisal_years(found),
    }


def _part(npv: Estimated | None) -> schema.PartWorth:
    ends = _ends(npv)
    return {"npv": ends.point, "npv_lower": ends.lower, "npv_upper": ends.upper}


def _after(report: Report, found: Appraisal) -> schema.After | None:
    asked = report.estimate.case.appraisal
    after = asked.after if asked else None
    return None if after is None else {"saving": after.saving, "over": after.over, **_part(found.npv_after)}


def _appraisal_years(found: Appraisal) -> list[schema.AppraisalYear]:
    flows, chance = found.flows, dict(found.paid_back)
    benefits = [
        None if gone else gain for gain, gone in zip(flows.benefits.tolist(), flows.missing, strict=True)
    ]
    costs = flows.costs.tolist() if flows.costed else [None] * len(flows.years)
    factors, present = found.factors.tolist(), found.present_values.tolist()
    rows: list[schema.AppraisalYear] = []
    for at, (year, benefit, cost, factor) in enumerate(
        zip(flows.years, benefits, costs, factors, strict=True)
    ):
        known = benefit is not None and cost is not None
        net = _ends(found.net_by_year.of(at) if known else None)
        rows.append(
            {
                "year": year,
                "assumed": year > flows.last,
                "benefit": benefit,
                "cost": cost,
                "net": net.point,
                "net_lower": net.lower,
                "net_upper": net.upper,
                "factor": factor,
                "present_value": present[at] if known else None,
                "paid_back_probability": chance.get(year),
            }
        )
    return rows
