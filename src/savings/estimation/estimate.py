"""The way from a case to its estimate."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Unpack

from savings import trends
from savings.arguments import checked_type
from savings.case.model import Case
from savings.counterfactual.baseline import TrendError
from savings.errors import OptionError, SavingsError
from savings.estimation.asked import Asked, asked
from savings.estimation.choices import ChoiceKeys, Choices
from savings.estimation.comparison import compared
from savings.estimation.many.results import projections
from savings.estimation.model import AsReported, Estimate
from savings.estimation.outlay import horizon, outlay, outlay_years
from savings.estimation.result import Projected, Result
from savings.estimation.terms import otherwise, own_terms, terms
from savings.estimation.worth.discounting import discounting


def estimate(case: Case, **choices: Unpack[ChoiceKeys]) -> Estimate | AsReported:
    """Estimate what the intervention saved.

    Args:
        case: the case, as `savings.read_case` returns it.
        choices: what is to take the place of the case's own, by the names of `savings.Choices`.

    Returns:
        The estimate; or the case as reported only, if it has no history.

    Raises:
        TypeError: the case is no `Case`.
        CaseError: the case has too few years before or after its start, its trend cannot be drawn, its price
            index lacks a year, or its appraisal cannot be made.
        OptionError: the choices cannot be carried out with this case.
    """
    _checked_case("case", case)
    (made,) = estimates([case], Choices(**choices).checked())
    if isinstance(made, SavingsError):
        raise made
    return made


def estimate_many(
    cases: Iterable[Case], *, each_year: bool = True, **choices: Unpack[ChoiceKeys]
) -> list[Estimate | AsReported | SavingsError]:
    """Estimate many cases at once: each as `estimate` does, and in a fraction of the time.

    Args:
        cases: the cases.
        each_year: False where only totals are wanted: the intervals of single years are then computed when
            they are asked for, one case at a time.
        choices: what is to take the place of the cases' own, by the names of `savings.Choices`.

    Returns:
        for each case its estimate; or the error that `estimate` would raise.

    Raises:
        TypeError: the cases are no list of `Case`.
        OptionError: the choices cannot be carried out with any case.
    """
    checked_type("cases", cases, Iterable, "a list of Case, as savings.read_case returns them")
    checked_type("each_year", each_year, bool, "True or False")
    several = list(cases)
    for place, case in enumerate(several):
        _checked_case(f"cases[{place}]", case)
    return estimates(several, Choices(**choices).checked(), each_year=each_year)


def _checked_case(name: str, case: object) -> None:
    checked_type(name, case, Case, "a Case, as savings.read_case returns it")


def estimates(
    cases: Sequence[Case], choices: Choices, *, each_year: bool = True, keep_reported: bool = False
) -> list[Estimate | AsReported | SavingsError]:
    """Estimate many cases with choices that are checked; the rest is as `estimate_many` says.

    With `keep_reported` True a case that is as reported only stays as it is, whatever is chosen; otherwise
    choices for such a case are an error.
    """
    outcomes: dict[int, Estimate | AsReported | SavingsError] = {}
    in_shown_prices: dict[int, Asked] = {}
    in_other_prices: dict[int, Asked] = {}
    for place, case in enumerate(cases):
        try:
            if case.reported_only and keep_reported:
                outcomes[place] = _as_reported(case, Choices())
                continue
            chosen = choices.applied_to(case)
            if case.reported_only:
                outcomes[place] = _as_reported(case, choices)
                continue
            amounts = {*chosen.costs.observed, *outlay_years(chosen, horizon(chosen))}
            shown = terms(chosen, choices.prices, amounts)
            discounting(chosen, shown)  # raises where the case cannot be appraised in these prices
            as_shown = asked(case, chosen, choices, shown)
            in_shown_prices[place] = as_shown
            other = otherwise(chosen, shown, amounts, as_shown.post_years[-1])
            if other is not None and not trends.needs_growth(chosen.trend.model):
                in_other_prices[place] = asked(case, chosen, choices, other)
        except SavingsError as error:
            outcomes[place] = error
    cases_asked = [*in_shown_prices.values(), *in_other_prices.values()]
    results = list(map(_result, cases_asked, projections(cases_asked, each_year)))
    others = dict(zip(in_other_prices, results[len(in_shown_prices) :], strict=True))
    for (place, as_shown), result in zip(
        in_shown_prices.items(), results[: len(in_shown_prices)], strict=True
    ):
        outcomes[place] = _estimated(as_shown, result, others.get(place))
    return [outcomes[place] for place in range(len(cases))]


def _as_reported(case: Case, choices: Choices) -> AsReported:
    """Return a case that is as reported only, and is to stay as it is written."""
    if choices.applied_to(case) is not case or choices.prices is not None:
        raise OptionError(
            "the case is as reported only: there are no figures that could be estimated another way"
        )
    spent = outlay(case, own_terms(case))
    return AsReported(case, spent.up_to(None) if spent else None)


def _result(asked: Asked, projected: Projected | TrendError) -> Result | TrendError:
    """Return the result of a case, as its comparison areas have it if there are any."""
    if isinstance(projected, TrendError):
        return projected
    own_trend = Result(asked, projected)
    if asked.neighbours is None or asked.method.comparison is None:
        return own_trend
    try:
        return compared(own_trend, asked.method.comparison, asked.neighbours)
    except TrendError as error:
        return error


def _estimated(
    asked: Asked, result: Result | TrendError, in_other_prices: Result | TrendError | None
) -> Estimate | SavingsError:
    if isinstance(result, TrendError):
        return asked.refused(result)
    other = None if isinstance(in_other_prices, TrendError) else in_other_prices
    if asked.outlay is None:
        return Estimate(asked.case, result, None, 0.0, other)
    spent = asked.outlay.up_to(asked.post_years[-1])
    as_written = outlay(asked.chosen, own_terms(asked.chosen))
    assert as_written is not None
    later = as_written.up_to(None).total - as_written.up_to(asked.post_years[-1]).total
    return Estimate(asked.case, result, spent, later, other)
