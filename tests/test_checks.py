"""The checks: each outcome through a real case, each figure against statsmodels, scipy or a count by hand."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from math import exp, isfinite, log, log1p
from typing import Any

import numpy as np
import pytest
import statsmodels.api as sm
from conftest import CASES, ROOT, estimated
from generated import any_cases
from hypothesis import assume
from hypothesis import strategies as st
from made_cases import made, result_of
from properties import holds_for
from scipy import optimize, stats
from statsmodels.stats.outliers_influence import OLSInfluence

import savings as api
from savings import discovery
from savings.case.beside import Beside
from savings.checks import Between, Check, Labels, Level, Money, Percent, Saved, Trends, Value, run
from savings.checks._straight import line_through
from savings.checks.relative_drift import decides, drift_of
from savings.counterfactual.comparison_panel import ComparisonPanel
from savings.counterfactual.intervals import KINDS
from savings.estimation.estimate import estimate_many
from savings.estimation.figures import Saving
from savings.languages import LANGUAGES
from savings.texts import load

NAMES = discovery.names("checks")


def years(costs: Sequence[float], first: int = 2001) -> dict[int, float]:
    return {first + at: float(cost) for at, cost in enumerate(costs)}


def check(name: str, case: api.Case, **choices: Any) -> Check:
    """Return one check of a case."""
    found: Check = discovery.member("checks", name)(api.estimate(case, **choices))
    return found


def case_of(baseline: Sequence[float], post: Sequence[float], **parts: Any) -> api.Case:
    """Make a case whose baseline begins in 2001 and goes on into the post years without a gap."""
    return made(years([*baseline, *post]), 2001 + len(baseline), **parts)


def declaring(**growth: float) -> dict[str, Any]:
    return {"trend": {"model": "declared", "growth": growth}}


def broken(*when: int) -> dict[str, Any]:
    return {"costs": {"breaks": [{"year": year, "why": "A new rule"} for year in when]}}


# Ten years that rise by 10 with a few ups and downs, and others for what a check is to find.
RISING = [101.0, 109, 122, 131, 138, 152, 159, 171, 180, 192]
LEVEL = [101.0, 99, 102, 98, 101, 100, 99, 101, 102, 98]
JUMP = [101.0, 99, 102, 98, 101, 150, 149, 151, 152, 148]
STRAIGHT = [0.1 * at for at in range(1, 11)]
# The line through the first seven goes on to 130; a placebo in the last three finds 29.
FALLEN = [101.0, 104, 109, 113, 117, 120, 126, 100, 103, 102]

QUIET = [1.0, 1.01, 0.99, 1.0, 1.01, 1.0]
DID, SYNTHETIC = "difference-in-differences", "synthetic-control"


def compared(
    count: int,
    own: Sequence[float],
    then: Sequence[float],
    method: str = "relative",
    back: float = 1.0,
    **parts: Any,
) -> api.Case:
    """Make a case beside areas that wander by 2 % a year; after the start the highest of them go `back`.

    What the area spent is given in millions, on top of what all areas do alike.
    """
    rng = np.random.default_rng(3)
    n, h = len(own), len(then)
    alike = np.cumsum(rng.normal(0.03, 0.03, n + h))
    costs = 1e6 * np.exp(alike + np.cumsum(rng.normal(0, 0.02, (count, n + h)), axis=1))
    stands = np.log(costs[:, n - 1]) - np.log(costs[:, :n]).mean(axis=1)
    costs[stands >= np.quantile(stands, 0.75), n:] *= back
    areas = [{"name": f"Area {at}", "history": years(row)} for at, row in enumerate(costs.tolist())]
    return made(
        years((1e6 * np.exp(alike) * np.array([*own, *then])).tolist()),
        2001 + n,
        comparison={"areas": areas, "method": method},
        **parts,
    )


REACHED: list[tuple[str, str, api.Case]] = [
    ("baseline_length", "passed", case_of(LEVEL[:5], [90])),
    ("baseline_length", "failed", case_of(LEVEL[:4], [90])),
    ("placebo_in_time", "passed", case_of(LEVEL, [80, 80])),
    ("placebo_in_time", "failed.found", case_of(FALLEN, [80, 80, 80])),
    ("placebo_in_time", "failed.as_large", case_of(LEVEL, [99, 100, 101])),
    ("placebo_in_time", "informative.short", case_of(LEVEL[:4], [80])),
    (
        "placebo_in_time",
        "informative.trend",  # after four years of such growth, 1960 is beyond all numbers
        made(
            {**years([1e-30, 1e-15, 1, 1e15], 1901), **years([1, 1, 1, 1], 1960)},
            1962,
            trend={"model": "growth"},
        ),
    ),
    ("range_of_methods", "passed.saving.tenable", case_of(LEVEL, [80, 80])),
    ("range_of_methods", "passed.loss.tenable", case_of(LEVEL, [120, 120])),
    ("range_of_methods", "failed.saving.tenable", case_of(LEVEL, [99.5])),
    ("range_of_methods", "failed.loss.tenable", case_of(RISING, [150], trend={"model": "flat"})),
    ("range_of_methods", "informative.nothing.tenable", case_of(STRAIGHT, [1.1, 1.2])),
    # With fewer than six baseline years no way is judged.
    ("range_of_methods", "passed.saving", case_of(LEVEL[:5], [80, 80])),
    ("range_of_methods", "passed.loss", case_of(LEVEL[:5], [120, 120])),
    ("range_of_methods", "failed.saving", case_of(RISING[:5], [138, 138])),
    ("range_of_methods", "failed.loss", case_of(RISING[:5], [130], trend={"model": "flat"})),
    ("range_of_methods", "informative.nothing", case_of(STRAIGHT[:5], [0.6, 0.7])),
    ("projection_length", "passed", case_of(LEVEL[:3], [80] * 3)),
    ("projection_length", "failed", case_of(LEVEL[:3], [80] * 4)),
    ("high_start", "passed", case_of(LEVEL, [80])),
    ("high_start", "failed", case_of([*LEVEL, 110], [80])),
    ("high_start", "informative", case_of(LEVEL[:4], [80])),
    ("breaks", "passed", case_of(RISING, [180])),
    ("breaks", "failed.declared", case_of(RISING, [180], **broken(2011, 2004))),
    ("breaks", "failed.step", case_of(JUMP, [100])),
    ("breaks", "informative", case_of(LEVEL[:7], [80])),
    ("influence", "passed", case_of(LEVEL, [80, 80])),
    ("influence", "failed", case_of([*LEVEL, 150], [98, 98])),
    ("influence", "informative.short", case_of(LEVEL[:3], [80])),
    ("influence", "informative.nothing", case_of(STRAIGHT, [1.1, 1.2])),
    ("declared_growth", "passed.within", case_of(RISING, [180], **declaring(amount=10))),
    ("declared_growth", "passed.below", case_of(RISING, [180], **declaring(amount=5))),
    ("declared_growth", "failed", case_of(RISING, [180], **declaring(amount=15))),
    ("declared_growth", "informative", case_of(RISING, [180])),
    ("high_start", "informative.compared", compared(24, QUIET, [1.0, 1.0])),
    ("breaks", "informative.compared", compared(24, QUIET, [1.0, 1.0], **broken(2003))),
    ("breaks", "failed.step.compared", compared(24, [*QUIET, *[2 * each for each in QUIET]], [1.0, 1.0])),
    ("placebo_in_space", "passed.alone", compared(24, QUIET, [0.5, 0.5])),
    ("placebo_in_space", "passed", compared(80, QUIET, [0.96, 0.96])),
    ("placebo_in_space", "failed", compared(24, QUIET, [1.0, 1.0])),
    ("placebo_in_space", "informative", compared(6, QUIET, [0.5, 0.5])),
    ("placebo_in_space", "informative.single", compared(1, QUIET, [0.5, 0.5])),
    ("placebo_in_space", "informative.none", case_of(LEVEL, [80])),
    ("fit_before_start", "passed.ratio", compared(24, QUIET, [1.0, 1.0])),
    ("fit_before_start", "failed.ratio", compared(24, [1, 1.5, 0.7, 1.4, 0.6, 1], [1.0, 1.0])),
    ("fit_before_start", "passed.line", compared(24, QUIET, [1.0, 1.0], DID)),
    ("fit_before_start", "failed.line", compared(24, [1, 1.5, 0.7, 1.4, 0.6, 1], [1.0, 1.0], SYNTHETIC)),
    ("fit_before_start", "informative.single", compared(1, QUIET, [0.5, 0.5])),
    ("fit_before_start", "informative.none", case_of(LEVEL, [80])),
    ("parallel_trends", "passed", compared(24, QUIET, [1.0, 1.0], DID)),
    ("parallel_trends", "failed", compared(24, [0.5, 0.6, 0.7, 0.8, 0.9, 1.0], [1.0, 1.0], DID)),
    ("parallel_trends", "informative", compared(6, QUIET, [1.0, 1.0], DID)),
    ("parallel_trends", "informative.none", compared(24, QUIET, [1.0, 1.0])),
    ("spill_over", "passed", compared(2, QUIET, [1.0, 1.0])),
    ("spill_over", "failed", compared(2, QUIET, [1.0, 1.0]).with_beside(Beside(cases={"area1": 2007}))),
    ("spill_over", "informative.none", case_of(LEVEL, [80])),
    ("regression_to_the_mean", "passed", compared(24, [1, 1, 1, 1, 1, 0.8], [1.0, 1.0])),
    ("regression_to_the_mean", "passed.stayed", compared(24, [1, 1, 1, 1, 1, 2], [1.0, 1.0], back=1.5)),
    ("regression_to_the_mean", "failed", compared(24, [1, 1, 1, 1, 1, 2], [1.0, 1.0], back=0.5)),
    ("regression_to_the_mean", "informative.not_positive", compared(24, [1, -1, 1, 1, 1, 1], [1.0], DID)),
    ("regression_to_the_mean", "informative", compared(6, QUIET, [1.0, 1.0])),
    ("regression_to_the_mean", "informative.none", case_of(LEVEL, [80])),
]


# A ratio to the others that falls by about 9 % a year; what is spent after the start is given beside its end.
FALLING = [1.0, 0.92, 0.83, 0.76, 0.69, 0.63]


def drifting(*then: float) -> api.Case:
    return compared(24, FALLING, [FALLING[-1] * each for each in then])


REACHED += [
    ("relative_drift", "passed", drifting(0.3, 0.3)),
    ("relative_drift", "passed.open", drifting(0.95)),
    ("relative_drift", "passed.chance", compared(24, QUIET, [0.5, 0.5])),
    ("relative_drift", "failed", drifting(*[0.7] * 6)),
    ("relative_drift", "informative.within", drifting(*[0.7] * 5)),
    ("relative_drift", "informative.none", compared(24, QUIET, [1.0, 1.0], DID)),
]

# A saw-tooth: a year's interval is wide, that of a sum is narrow, for the teeth cancel out.
TEETH = [100.0, 140] * 8
REACHED_BY_ONE: list[tuple[str, str, api.Case, str]] = [
    ("trend_inside_interval", "passed", case_of(RISING, [180]), "calibrated"),
    (
        "trend_inside_interval",
        "failed.years",
        case_of(RISING, [180], trend={"model": "flat"}),
        "calibrated",
    ),
    ("trend_inside_interval", "failed.total", case_of(TEETH, [80] * 3, **declaring(amount=11)), "calibrated"),
    ("trend_inside_interval", "informative", case_of(RISING, [180]), "textbook"),
    ("trend_inside_interval", "informative.compared", compared(2, QUIET, [1.0, 1.0]), "textbook"),
]
EVERY = {
    f"{name}.{sentence}-{interval}": (name, sentence, case, interval)
    for name, sentence, case, interval in [
        *((*each, interval) for each in REACHED for interval in KINDS),
        *REACHED_BY_ONE,
    ]
}


@cache
def reached(interval: str) -> dict[str, api.Estimate | api.AsReported | api.SavingsError]:
    """Estimate all cases with an interval at once: each is then as it is alone, which other tests hold."""
    cases = {key: case for key, (_, _, case, its) in EVERY.items() if its == interval}
    return dict(zip(cases, estimate_many(list(cases.values()), interval=interval), strict=True))


@pytest.mark.slow
@pytest.mark.parametrize("outcome", EVERY)
def test_every_outcome_is_reached(outcome: str) -> None:
    """Each outcome of each check comes of a case, and has a sentence in each language, with its values in."""
    name, sentence, _, interval = EVERY[outcome]
    estimate = reached(interval)[outcome]
    assert isinstance(estimate, api.Estimate)
    found: Check = discovery.member("checks", name)(estimate)
    assert found.sentence == sentence
    assert found.outcome == {True: "passed", False: "failed", None: "informative"}[found.passed]
    for language in LANGUAGES:
        written = api.Report(estimate, language).check_text(found)
        assert written.endswith(".")
        assert not re.search(r"[{}]|Money|\bnan\b|\binf\b|None", written)


def test_no_sentence_is_out_of_reach() -> None:
    """The sentences that the texts have are those that the cases above reach."""
    written = {key for key in load("en").messages if key.startswith("check.")}
    assert written == {f"check.{name}.{sentence}" for name, sentence, *_ in EVERY.values()}
    assert {name for name, *_ in EVERY.values()} == set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_every_check_is_documented(name: str) -> None:
    """`docs/outputs.md` has a row in its table for each check."""
    assert f"\n| `{name}` |" in (ROOT / "docs" / "outputs.md").read_text("utf-8")


def test_a_case_as_reported_only_has_no_checks() -> None:
    """Where nothing was computed there is nothing to check, in any face."""
    estimate = api.estimate(made(None, reported=[{"year": 2014, "saving": 2}]))
    assert isinstance(estimate, api.AsReported)
    assert run(estimate) == ()
    assert "CHECKS" not in api.Report(estimate).render()


# The placebo.


def test_the_placebo_is_the_estimate_of_an_earlier_start() -> None:
    """Its saving a year and interval are those of the case that ends with the baseline and starts earlier."""
    found = check("placebo_in_time", case_of(FALLEN, [80, 80, 80]))
    earlier = api.estimate(made(years(FALLEN), 2008)).result
    assert earlier is not None
    ends = found.values["between"]
    assert isinstance(ends, Between)
    assert found.values["year"] == Labels((2008,))
    assert [value_of(found.values["saving"]), ends.lower.value, ends.upper.value] == pytest.approx(
        [figure / 3 for figure in (earlier.total.value, earlier.total.lower, earlier.total.upper)]
    )


def test_the_placebo_has_the_interval_of_a_regression() -> None:
    """With one pretended year, the interval is that of statsmodels for a new observation."""
    costs = np.array(LEVEL)
    found = check("placebo_in_time", case_of(LEVEL, [80]), interval="textbook", level=0.8)
    line = sm.OLS(costs[:9], sm.add_constant(np.arange(9.0))).fit()
    foretold = line.get_prediction([[1.0, 9.0]]).summary_frame(alpha=0.2)
    ends = found.values["between"]
    assert isinstance(ends, Between)
    assert value_of(found.values["saving"]) == pytest.approx(foretold["mean"][0] - 98)
    assert (ends.lower.value, ends.upper.value) == pytest.approx(
        (foretold["obs_ci_lower"][0] - 98, foretold["obs_ci_upper"][0] - 98)
    )
    assert found.values["level"] == Level(0.8)


@pytest.mark.parametrize(
    ("length", "post", "first"),
    [(5, 3, 2005), (6, 9, 2005), (8, 9, 2007), (9, 9, 2007), (9, 2, 2008), (20, 2, 2019), (20, 9, 2015)],
)
def test_the_pretended_years_are_the_last_third(length: int, post: int, first: int) -> None:
    """A third of the baseline years, at least one, and no more than there are post years."""
    costs = [100 + at % 3 for at in range(length)]
    assert check("placebo_in_time", case_of(costs, [80] * post)).values["year"] == Labels((first,))


def test_the_placebo_keeps_to_the_trend_of_the_report() -> None:
    """Frozen at 126 the last three years fall short by 26, 23 and 24; the line finds more."""
    frozen = check("placebo_in_time", case_of(FALLEN, [80] * 3, trend={"model": "last"}))
    assert value_of(frozen.values["saving"]) == pytest.approx((26 + 23 + 24) / 3)


def test_a_placebo_is_compared_a_year() -> None:
    """Frozen at 100, two pretended years at 97 save 3 a year; frozen at 97, three years at 95 save 2."""
    case = case_of([100, 102, 98, 100, 97, 97], [95, 95, 95], trend={"model": "last"})
    found = check("placebo_in_time", case, interval="textbook")
    assert found.sentence == "failed.as_large"
    assert (found.values["saving"], found.values["real"]) == (Saved(3.0), Saved(2.0))


def test_a_placebo_is_as_large_whatever_its_sign() -> None:
    """A pretended loss counts like a pretended saving of that size."""
    up = [100.0, 101, 99, 100, 101, 99, 103]
    for baseline in (up, [200 - cost for cost in up]):
        assert check("placebo_in_time", case_of(baseline, [101])).sentence == "failed.as_large"


# The range of methods.


def test_the_ways_are_counted() -> None:
    """Failed names how many tenable ways of how many have another sign; counted from the range itself."""
    case = case_of(LEVEL, [99.5])
    ways = [way for way in result_of(case).range_of_methods if way.tenable]
    against = [way for way in ways if way.total <= 0]
    assert check("range_of_methods", case).values == {
        "otherwise": len(against),
        "count": len(ways),
        "trends": Trends(tuple(dict.fromkeys(way.trend for way in against))),
    }
    assert 0 < len(against) < len(ways)


def test_untenable_ways_decide_nothing() -> None:
    """Costs that rose by 10 a year stop rising: the mean gives a loss, but the baseline contradicts it."""
    case = case_of(RISING, [190, 190])
    losses = {way.trend for way in result_of(case).range_of_methods if way.total <= 0}
    assert losses == {"flat"}
    assert check("range_of_methods", case).sentence == "passed.saving.tenable"


def test_no_saving_is_no_agreement() -> None:
    """A way that gives a saving of exactly zero has not the sign of the others: here `last`, five times."""
    case = case_of([101.0, 99, 102, 98, 101, 100, 99, 98], [98], trend={"model": "flat"})
    result = api.estimate(case).result
    assert result is not None
    assert [way.total for way in result.range_of_methods if way.trend == "last"] == [0.0] * 5
    none = [way for way in result.range_of_methods if way.total <= 0]
    assert check("range_of_methods", case).values["otherwise"] == len(none)


# The length of the projection.


@pytest.mark.parametrize(("last", "passed"), [(2012, True), (2013, False)])
def test_the_projection_is_as_long_as_the_baseline_at_most(last: int, passed: bool) -> None:
    """2001 to 2006 are six years: 2012 is six years from their end. Years without a figure count as well."""
    history = {2001: 101.0, 2003: 99.0, 2004: 100.0, 2006: 102.0, last: 80.0}
    found = check("projection_length", made(history, 2007))
    assert found.passed is passed
    assert found.values == {"first": Labels((2001,)), "last": Labels((last,))}


# A high start.


def ols(y: Sequence[float], x: Sequence[float] | None = None) -> Any:
    """Fit a straight line with statsmodels."""
    return sm.OLS(np.asarray(y), sm.add_constant(np.arange(len(y), dtype=float) if x is None else x)).fit()


@holds_for(st.lists(st.integers(50, 150).map(float), min_size=5, max_size=14, unique=True), examples=40)
def test_high_start_is_the_externally_studentized_residual(costs: list[float]) -> None:
    """It fails where statsmodels' residual of the last year is above the one-sided 95 % point of t(n - 3)."""
    assume(ols(costs[:-1]).ssr > 1e-6)
    with np.errstate(all="ignore"):  # without some other year, the line may be exact
        residual = OLSInfluence(ols(costs)).resid_studentized_external[-1]
    found = check("high_start", case_of(costs, [100]))
    assert found.passed is bool(residual <= stats.t.ppf(0.95, len(costs) - 3))
    if found.passed is False:
        line = np.polynomial.Polynomial.fit(range(len(costs) - 1), costs[:-1], 1)
        assert value_of(found.values["above"]) == pytest.approx(costs[-1] - line(len(costs) - 1))


def test_high_start_follows_the_trend_of_the_report() -> None:
    """Costs that grow by 8 % a year end high for a straight line, but not for a constant rate."""
    growing = [100 * 1.08**at + (at % 2) for at in range(10)]
    assert check("high_start", case_of(growing, [200])).passed is False
    assert check("high_start", case_of(growing, [200], trend={"model": "growth"})).passed is True


def test_high_start_of_a_rate_is_in_units() -> None:
    """Where the trend is a rate, the residual is that of the logarithms, and its size is in money."""
    costs = [*[100 * 1.08**at + (at % 2) for at in range(9)], 300.0]
    found = check("high_start", case_of(costs, [200], trend={"model": "growth"}))
    before = np.polynomial.Polynomial.fit(range(9), np.log(costs[:9]), 1)
    assert OLSInfluence(ols([log(cost) for cost in costs])).resid_studentized_external[-1] > 3
    assert value_of(found.values["above"]) == pytest.approx(300 - exp(before(9)))


def test_a_low_end_is_no_high_start() -> None:
    """A last year far below the others makes the saving smaller, and passes."""
    assert check("high_start", case_of([*LEVEL, 60], [80])).passed is True


# Breaks.


@pytest.mark.parametrize(
    ("when", "passed"),
    [(2001, True), (2002, False), (2010, False), (2011, False), (2012, False), (2013, True)],
)
def test_a_declared_break_counts_inside_the_years_compared(when: int, passed: bool) -> None:
    """It fails after the first baseline year, up to the last post year; elsewhere all is one meaning."""
    assert check("breaks", case_of(RISING, [180, 185], **broken(when))).passed is passed


def test_declared_breaks_are_named_as_written() -> None:
    """Several breaks are named in order, financial years as the case writes them."""
    # years as a file writes them; `made` takes whole numbers too, and its type says only those
    case = made(
        {f"{year}-{(year + 1) % 100:02d}": 100 + year % 3 for year in range(2001, 2012)},  # type: ignore[misc]  # labels for years
        2010,
        costs={"breaks": [{"year": "2010-11", "why": "b"}, {"year": "2004-05", "why": "a"}]},
    )
    assert "(2004-05, 2010-11)" in api.Report(api.estimate(case)).check_text(check("breaks", case))


@holds_for(
    st.lists(st.integers(50, 150).map(float), min_size=8, max_size=14, unique=True),
    st.lists(st.sampled_from([1, 1, 1, 2, 3]), min_size=14, max_size=14),
    st.integers(0, 400),
    examples=40,
)
def test_a_step_is_an_outlier_among_the_changes(costs: list[float], gaps: list[int], jump: int) -> None:
    """It fails where statsmodels' outlier test of the changes is below 5 % by Bonferroni; it names the year.

    A change over several years has the mean and the variance of as many: both sides over the root of the gap.
    """
    when = 2000 + np.cumsum(gaps[: len(costs)])
    costs = [cost + jump * (at >= 5) for at, cost in enumerate(costs)]
    root = np.sqrt(np.diff(when))
    test = sm.OLS(np.diff(costs) / root, root).fit().outlier_test(method="bonf")
    at = int(np.abs(test[:, 0]).argmax())
    history = dict(zip(when.tolist(), costs, strict=True))
    found = check("breaks", made(history | {int(when[-1]) + 1: 100.0}, int(when[-1]) + 1))
    assert found.passed is bool(test[at, 2] >= 0.05)
    if found.passed is False:
        assert found.values["before"] == Labels((when[at],))
        assert found.values["year"] == Labels((when[at + 1],))
        assert found.values["change"] == Money(costs[at + 1] - costs[at])


def test_a_step_is_as_large_as_the_outlier_test_says() -> None:
    """The smallest jump that fails is the one whose probability, by statsmodels and Bonferroni, is 5 %."""
    ups = [0.0, 3, 1, 4, 2, 6, 5, 8]

    def jumped(jump: float) -> list[float]:
        return [100 + up + jump * (at >= 4) for at, up in enumerate(ups)]

    def probability(jump: float) -> float:
        steps = np.diff(jumped(jump))
        return float(sm.OLS(steps, np.ones(7)).fit().outlier_test(method="bonf")[3, 2]) - 0.05

    limit = optimize.brentq(probability, 5, 60)
    assert check("breaks", case_of(jumped(0.999 * limit), [100])).passed is True
    assert check("breaks", case_of(jumped(1.001 * limit), [100])).passed is False


def test_two_levels_are_a_step() -> None:
    """Where all other changes are the same, one that is not is a step, and no division by zero."""
    found = check("breaks", case_of([100.0] * 5 + [200.0] * 5, [100]))
    assert found.values == {"before": Labels((2005,)), "year": Labels((2006,)), "change": Money(100.0)}
    assert check("breaks", case_of([10.0, 20, 30, 40, 40, 50, 60, 70], [80])).passed is False


def test_a_constant_rate_is_no_step() -> None:
    """Where the trend is a rate, changes are those of the logarithms: doubling every year is one course."""
    doubling = [2.0**at * (1 + 0.001 * (at % 3)) for at in range(12)]
    assert check("breaks", case_of(doubling, [4000])).passed is False
    assert check("breaks", case_of(doubling, [4000], trend={"model": "growth"})).passed is True


# Influence.


@pytest.mark.slow
@pytest.mark.parametrize("model", ["linear", "growth", "drift", "last", "flat", "structural"])
def test_the_total_without_a_year_is_that_of_the_case_without_it(model: str) -> None:
    """The named year's total is what the case gives that leaves the year out; no other year moves it more."""
    case = case_of([*LEVEL, 150], [98, 98], trend={"model": model})
    found = check("influence", case)
    result = api.estimate(case).result
    assert result is not None
    left = [
        made(
            years([*LEVEL, 150, 98, 98]),
            2012,
            trend={"model": model},
            costs={"exclude": [{"year": year, "why": "odd"}]},
        )
        for year in result.baseline.years
    ]
    without = {}
    for year, other in zip(result.baseline.years, estimate_many(left), strict=True):
        assert isinstance(other, api.Estimate)
        assert other.result is not None
        without[year] = other.result.total.value
    named = found.values["year"]
    assert isinstance(named, Labels)
    total = result.total.value
    assert without[named.years[0]] == pytest.approx(value_of(found.values["without"]))
    assert value_of(found.values["total"]) == pytest.approx(total)
    turned = {year for year, other in without.items() if other * total <= 0} or set(without)
    assert abs(without[named.years[0]] - total) == pytest.approx(max(abs(without[y] - total) for y in turned))


def test_influence_by_hand() -> None:
    """The mean of 100, 100, 100, 140 is 110: 10 above 100. Without 140 nothing is saved, and it is named."""
    found = check("influence", case_of([100, 100, 100, 140], [100], trend={"model": "flat"}))
    assert found.passed is False
    assert found.values["year"] == Labels((2004,))
    assert value_of(found.values["without"]) == pytest.approx(0, abs=1e-9)
    assert value_of(found.values["total"]) == pytest.approx(10)


def test_a_year_that_turns_the_sign_is_named_first() -> None:
    """Of 100, 140, 59, 100, the 59 moves the mean most, but it is without 140 that it falls below 98."""
    found = check("influence", case_of([100, 140, 59, 100], [98], trend={"model": "flat"}))
    assert found.values["year"] == Labels((2002,))
    assert value_of(found.values["without"]) == pytest.approx(259 / 3 - 98)


@pytest.mark.parametrize(("saved", "passed"), [(30.0, True), (15.0, False)])
def test_more_than_half_is_too_much(saved: float, passed: bool) -> None:
    """Without 140 the mean falls by 10: a third of 30, and two thirds of 15."""
    case = case_of([100, 100, 100, 140], [110 - saved], trend={"model": "flat"})
    assert check("influence", case).passed is passed


def test_a_passed_influence_says_between_what_the_total_lies() -> None:
    """The mean of 100, 110, 120, 130 is 115; without one of them, from 110 to 120."""
    found = check("influence", case_of([100, 110, 120, 130], [15], trend={"model": "flat"}))
    assert found.values["between"] == Between(Money(95.0), Money(105.0))


# Declared growth.


def confidence(y: Sequence[float]) -> tuple[float, float]:
    lower, upper = ols(y).conf_int()[1]
    return float(lower), float(upper)


@holds_for(
    st.lists(st.integers(50, 150).map(float), min_size=3, max_size=12, unique=True),
    st.integers(-60, 60),
    examples=40,
)
def test_a_declared_amount_is_set_beside_the_slope(costs: list[float], amount: int) -> None:
    """Above the interval of statsmodels it fails, below it is cautious."""
    lower, upper = confidence(costs)
    expected = "failed" if amount > upper else "passed.below" if amount < lower else "passed.within"
    assert check("declared_growth", case_of(costs, [100], **declaring(amount=amount))).sentence == expected


@holds_for(
    st.lists(st.integers(50, 150).map(float), min_size=3, max_size=12, unique=True),
    st.floats(-0.9, 0.9).map(lambda x: round(x, 12)),
    examples=40,
)
def test_a_declared_rate_is_set_beside_the_slope_of_the_logarithms(costs: list[float], rate: float) -> None:
    """As an amount, on the scale of the logarithms; the figures are percentages a year."""
    lower, upper = confidence(np.log(costs).tolist())
    found = check("declared_growth", case_of(costs, [100], **declaring(rate=rate)))
    above, below = log1p(rate) > upper, log1p(rate) < lower
    assert found.sentence == ("failed" if above else "passed.below" if below else "passed.within")
    ends = found.values["between"]
    assert isinstance(ends, Between)
    assert isinstance(ends.upper, Percent)
    assert (ends.lower.value, ends.upper.value) == pytest.approx(
        (100 * exp(lower) - 100, 100 * exp(upper) - 100)
    )


def test_a_rate_without_logarithms_is_an_amount() -> None:
    """With a cost of zero, half of the last cost, 8, is 4 a year, above a slope of 1; an eighth is 1."""
    costs = [0.0, *range(1, 9)]
    high = check("declared_growth", case_of(costs, [5], **declaring(rate=0.5)))
    assert high.sentence == "failed"
    assert value_of(high.values["own"]) == pytest.approx(1.0)
    assert check("declared_growth", case_of(costs, [5], **declaring(rate=0.125))).sentence == "passed.within"


def test_what_is_declared_is_written_as_given() -> None:
    """The declared growth keeps its own decimals, in the language's rules."""
    rate = case_of(RISING, [180], **declaring(rate=0.0425))
    assert "4,25\u00a0%" in api.Report(api.estimate(rate), "fi").check_text(check("declared_growth", rate))
    amount = case_of(RISING, [180], costs={"scale": 1e6}, **declaring(amount=10_500_000))
    assert "10.5 million euros" in api.Report(api.estimate(amount)).check_text(
        check("declared_growth", amount)
    )


def test_a_growth_that_is_declared_is_checked_whatever_the_trend() -> None:
    """Where the case declares a growth, it takes part in the range of methods, and is checked."""
    case = case_of(RISING, [180], trend={"model": "linear", "growth": {"amount": 15}})
    assert check("declared_growth", case).passed is False


# A drift against the others.


def beside_still_areas(own: Sequence[float], at: Sequence[int] = ()) -> ComparisonPanel:
    """Return a panel of an area beside two that always spend 2 and 8, whose geometric mean is 4."""
    when = tuple(at) or tuple(range(len(own)))
    others = np.array([[2.0], [8.0]])
    return ComparisonPanel(
        when, np.array(own), others.repeat(len(own), axis=1), (when[-1] + 1,), others.copy()
    )


@pytest.mark.parametrize("last", [0.55, 0.6, 0.65, 0.7, 0.75, 0.8])
def test_a_drift_is_seen_where_a_regression_of_the_steps_rejects_none(last: float) -> None:
    """Steps over gaps are weighted as in statsmodels: steps a year on a constant, weights their years."""
    when, own = [2000, 2001, 2004, 2005, 2007], np.array([1.0, 0.97, 0.83, 0.85, last])
    gaps = np.diff(when)
    line = sm.WLS(np.diff(np.log(own)) / gaps, np.ones(4), weights=gaps).fit()
    found = drift_of(beside_still_areas(own.tolist(), when))
    assert found.rate == pytest.approx(line.params[0])
    assert found.seen == (line.pvalues[0] < 0.05)


def test_a_drift_without_noise_is_seen_and_standing_still_is_none() -> None:
    """A ratio that falls by 9 % each year has no error, and drifts; one that never moves does not."""
    falling = drift_of(beside_still_areas([0.91**at for at in range(6)]))
    assert falling.seen
    assert falling.rate == pytest.approx(log(0.91))
    assert not drift_of(beside_still_areas([3.0] * 6)).seen


@pytest.mark.slow
@pytest.mark.parametrize("length", [3, 5, 9, 20])
def test_chance_gives_a_drift_in_five_of_a_hundred_random_walks(length: int) -> None:
    """Of random walks without drift, 5 % are taken for a drift, however many years there are."""
    rng = np.random.default_rng(length)
    walks = np.exp(np.cumsum(rng.normal(0, 0.1, (4000, length)), axis=1))
    share = np.mean([drift_of(beside_still_areas(walk.tolist())).seen for walk in walks])
    assert share == pytest.approx(0.05, abs=3.5 * (0.05 * 0.95 / 4000) ** 0.5)


@pytest.mark.parametrize(
    ("total", "ends", "goes_on", "decides_it"),
    [
        ((9, 4, 14), (9, 4, 14), (2, -3, 7), True),  # a saving is clear only if the drift ends
        ((2, -3, 7), (2, -3, 7), (9, 4, 14), True),  # a saving is clear only if it goes on
        ((9, 4, 14), (9, 4, 14), (-9, -14, -4), True),
        ((2, -3, 7), (2, -3, 7), (-2, -7, 3), False),  # nothing is clear either way
        ((10, 1, 19), (10, 1, 19), (5, 1, 9), False),  # half of what is reported
        ((10, 1, 19), (10, 1, 19), (4.9, 1, 9), True),  # more than half
        ((-10, -19, -1), (-10, -19, -1), (-15.1, -24, -6), True),
        ((-10, -19, -1), (-10, -19, -1), (-15, -24, -6), False),
        ((4, -1, 9), (5, 1, 9), (15, 1, 29), False),  # of a total that is not clear, half is nothing
    ],
)
def test_a_drift_decides_the_answer(
    total: tuple[float, float, float],
    ends: tuple[float, float, float],
    goes_on: tuple[float, float, float],
    decides_it: bool,
) -> None:
    """It does if the readings' intervals lie otherwise to zero, or are half of a clear saving apart."""
    assert decides(*(Saving(*each, None) for each in (total, ends, goes_on))) is decides_it


def test_the_amounts_are_those_of_a_drift_that_ends_and_of_one_that_goes_on() -> None:
    """The last fitted ratio, times what the others spent; and the same times the drift of each year since."""
    case = drifting(*[0.7] * 6)
    result = result_of(case)
    found = check("relative_drift", case)
    assert result.compared is not None
    panel = result.compared.neighbours.panel
    mean, ahead = (np.exp(np.log(each).mean(axis=0)) for each in (panel.areas, panel.areas_ahead))
    ends = result.compared.counterfactual.fitted[-1] / mean[-1] * ahead
    yearly = ((panel.own[-1] / mean[-1]) / (panel.own[0] / mean[0])) ** (1 / 5)
    goes_on = ends * yearly ** np.arange(1, 7)
    spent = result.observed_total
    assert [found.values[name] for name in ("drift", "ends", "goes_on")] == [
        pytest.approx((figure,)) for figure in (100 * (yearly - 1), ends.sum() - spent, goes_on.sum() - spent)
    ]
    assert [found.values[name] for name in ("seen", "ahead", "end")] == [5, 6, Labels((2012,))]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_drift_is_told_without_signs(language: str) -> None:
    """Falls and losses are told in words: no sentence has a minus."""
    for case in (drifting(0.3, 0.3), drifting(0.95), drifting(*[0.7] * 6), drifting(*[1.6] * 5)):
        estimate = api.estimate(case)
        assert isinstance(estimate, api.Estimate)
        found = check("relative_drift", case)
        assert not set("-\u2212") & set(api.Report(estimate, language).check_text(found))


# What they share.


@holds_for(st.lists(st.integers(-100, 100).map(float), min_size=3, max_size=20), examples=40)
def test_the_line_is_that_of_statsmodels(costs: list[float]) -> None:
    """The slope, its standard error, the line itself, and the error of a new observation."""
    line, found = ols(costs), line_through([float(at) for at in range(len(costs))], costs)
    new = line.get_prediction([[1.0, len(costs) + 2.0]])
    assert found.slope == pytest.approx(line.params[1], abs=1e-9)
    assert found.slope_error == pytest.approx(line.bse[1], abs=1e-6)
    assert found.at(len(costs) + 2.0) == pytest.approx(new.predicted_mean[0], abs=1e-9)
    assert found.error_at(len(costs) + 2.0) == pytest.approx(new.se_obs[0], abs=1e-6)


EXTREMES: dict[str, tuple[Sequence[float], Sequence[float]]] = {
    "all the same": ([100.0] * 12, [100.0] * 3),
    "all zero": ([0.0] * 12, [0.0] * 3),
    "zero, then not": ([0.0] * 12, [5.0] * 3),
    "exactly straight": ([0.1 * at for at in range(3, 15)], [0.1 * at for at in range(15, 18)]),
    "straight and large": ([1e12 / 3 * at for at in range(3, 15)], [1e12 / 3 * at for at in range(15, 18)]),
    "below zero": ([-cost for cost in RISING], [-200.0, -190.0]),
    "through zero": ([50.0 - 10 * at for at in range(12)], [-80.0, -90.0]),
    "three years": ([100.0, 103, 101], [99.0]),
    "three years the same": ([100.0, 100, 100], [99.0]),
    "one post year": (RISING, [150.0]),
    "a huge outlier": ([*RISING[:5], 1e30, *RISING[6:]], [190.0, 1.0]),
    "a huge last year": ([*RISING, 1e30], [190.0, 1.0]),
    "a huge post year": (RISING, [1e30, 1.0]),
    "tiny": ([cost * 1e-30 for cost in LEVEL], [80e-30]),
}


DRAWN = [
    (name, model)
    for name, (baseline, _) in EXTREMES.items()
    for model in ("linear", "drift", "last", "flat", "structural", "declared", "growth")
    if model != "growth" or min(baseline) > 0
]


@cache
def extremes(interval: str) -> dict[tuple[str, str], api.Estimate | api.AsReported | api.SavingsError]:
    """Estimate all of them at once: each is then as it is alone, which other tests hold."""
    cases = [
        case_of(*EXTREMES[name], trend={"model": model, "growth": {"rate": 0.03}}) for name, model in DRAWN
    ]
    return dict(zip(DRAWN, estimate_many(cases, interval=interval), strict=True))


@pytest.mark.parametrize(("name", "model"), DRAWN)
@pytest.mark.parametrize("interval", KINDS)
@pytest.mark.slow
def test_no_figures_break_a_check(name: str, model: str, interval: str) -> None:
    """Every check has an outcome and finite values, whatever the figures; and a sentence in each language."""
    estimate = extremes(interval)[name, model]
    assert isinstance(estimate, api.Estimate)
    found, report = run(estimate), api.Report(estimate)
    assert tuple(each.name for each in found) == NAMES
    for each in found:
        assert all(isfinite(figure) for figure in figures(each.values))
        assert report.check_text(each)


@pytest.mark.parametrize("name", ["all the same", "all zero", "exactly straight", "straight and large"])
@pytest.mark.parametrize("interval", KINDS)
def test_rounding_is_no_finding(name: str, interval: str) -> None:
    """Costs that keep exactly to their line fail no check that looks for a difference."""
    baseline, post = EXTREMES[name]
    estimate = api.estimate(case_of(baseline, post), interval=interval)
    outcomes = {each.name: each.passed for each in run(estimate)}
    assert outcomes["high_start"] is True
    assert outcomes["breaks"] is True
    assert outcomes["placebo_in_time"] is True
    assert outcomes["influence"] is None
    assert outcomes["range_of_methods"] is None


@pytest.mark.parametrize(
    ("first", "step", "count", "model"),
    [(7.7, 0.1, 9, "linear"), (1 / 3, 0.3, 11, "linear"), (0.1, 12345.678, 13, "drift")],
)
def test_the_rounding_of_a_straight_line_is_no_finding(
    first: float, step: float, count: int, model: str
) -> None:
    """Lines whose rounding errors, taken for figures, would be a step, a high start and a saving."""
    costs = [first + at * step for at in range(count + 1)]
    case = case_of(costs[:-1], costs[-1:], trend={"model": model})
    for name in ("breaks", "high_start", "placebo_in_time"):
        assert check(name, case, interval="textbook").passed is True


def test_years_outside_decide_nothing() -> None:
    """A huge figure in a year that is in neither period does not make rounding of the others."""
    case = made({2000: 1e30, **years([*LEVEL, 80])}, 2011, trend={"baseline": {"from": 2001}})
    assert [each.sentence for each in run(api.estimate(case))] == [
        each.sentence for each in run(api.estimate(case_of(LEVEL, [80])))
    ]


@holds_for(any_cases(), examples=60)
def test_checks_never_raise(case: api.Case) -> None:
    """Any case that can be estimated is checked, with finite values; a check asked twice says the same."""
    try:
        estimate = api.estimate(case)
    except api.SavingsError:
        return
    found = run(estimate)
    assert found == run(estimate)
    assert all(isfinite(figure) for each in found for figure in figures(each.values))


@st.composite
def histories(draw: st.DrawFn) -> tuple[list[int], list[float], int]:
    """Years with gaps, a cost for each, and how many of them are the baseline."""
    count = draw(st.integers(4, 16))
    when = sorted(draw(st.sets(st.integers(1990, 2012), min_size=count, max_size=count)))
    costs = draw(st.lists(st.integers(1, 1000).map(float), min_size=count, max_size=count))
    return when, costs, draw(st.integers(3, count - 1))


@holds_for(
    histories(),
    st.integers(-20, 20),
    st.integers(-40, 40),
    st.sampled_from(["linear", "flat", "last", "drift", "growth", "structural"]),
    examples=40,
)
def test_unit_and_calendar_decide_nothing(
    history: tuple[list[int], list[float], int], power: int, shift: int, model: str
) -> None:
    """Other units and other years leave every outcome as it is; a power of two turns no tie by rounding."""
    when, costs, start = history

    def outcomes(factor: float, later: int) -> list[tuple[str, str]]:
        moved = {year + later: cost * factor for year, cost in zip(when, costs, strict=True)}
        case = made(moved, when[start] + later, trend={"model": model, "growth": {"rate": 0.03}})
        return [(each.name, each.sentence) for each in run(api.estimate(case))]

    assert outcomes(2.0**power, shift) == outcomes(1.0, 0)


def value_of(value: Value) -> float:
    assert isinstance(value, Money | Percent | Saved)
    return value.value


def figures(values: Mapping[str, Value]) -> list[float]:
    """Return every number among the values of a check."""
    found: list[float] = []
    for value in values.values():
        match value:
            case Money(amount) | Percent(amount) | Saved(amount):
                found.append(amount)
            case Between(lower, upper):
                found += [lower.value, upper.value]
            case Labels(when):
                found += when
            case int():
                found.append(value)
    return found


# How they are shown.


def section(text: str) -> str:
    """Return the section of the checks in one line."""
    return " ".join(text.partition("\nCHECKS\n")[2].partition("\n\n")[0].split())


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_text_lists_each_check_once(language: str) -> None:
    """Each check that applies stands once in the page, with its mark, in 80 columns; failed ones first."""
    report = api.Report(estimated(CASES / "leeds.yaml"), language)
    text = report.render("text", api.Layout(explain=True))
    page = " ".join(text.split())
    marks = {True: "✓", False: "✗", None: "–"}
    places = []
    for each in report.checks:
        sentence = " ".join(report.check_text(each).split())
        assert page.count(sentence) == (1 if each.applies else 0)
        if each.applies:
            short = report.check_short(each)
            assert f"{marks[each.passed]} {short[0].upper()}{short[1:]}: {sentence}" in page
            places.append((page.index(sentence), [False, True, None].index(each.passed)))
    assert [rank for _, rank in sorted(places)] == sorted(rank for _, rank in places)
    assert {each.passed for each in report.checks} == {True, False, None}
    assert max(map(len, text.splitlines())) <= 80
    assert report.texts("checks.legend") in text


def test_the_marks_need_no_color() -> None:
    """The section reads the same with colors and without."""
    report = api.Report(estimated(CASES / "leeds.yaml"))
    colored = re.sub(r"\x1b\[[0-9;]*m", "", report.render("text", api.Layout(color=True)))
    assert section(colored) == section(report.render("text")) != ""


def test_json_keeps_every_check_and_failed_ones_are_warnings() -> None:
    """In JSON each check has its outcome and its sentence, and the failed ones lead the warnings."""
    report = api.Report(estimated(CASES / "leeds.yaml"))
    failed = tuple(report.check_text(each) for each in report.checks if each.passed is False)
    assert report.warnings == failed + report.remarks
    assert len(failed) >= 3


def test_amounts_of_a_sentence_have_one_scale() -> None:
    """Amounts and intervals of a sentence are in the scale of the largest, the unit where it is needed."""
    case = case_of(LEVEL, [80, 80], costs={"scale": 20_000})
    written = api.Report(api.estimate(case)).check_text(check("influence", case))
    assert re.search(
        r"the saving is \d{3},000 euros, and without .* lie between \d{3},000 and \d{3},000\.",
        written,
    )


# False alarms: how often a check fails where there is nothing to find.

SERIES = 4000


def share(name: str, sentence: str, errors: np.ndarray[Any, np.dtype[np.float64]]) -> float:
    """Return how often a check says so of straight lines with these errors, shape (series, n)."""
    n = errors.shape[1]
    asked = discovery.member("checks", name)
    cases = [case_of(costs.tolist(), [100.0] * 3) for costs in 1000 + 20 * np.arange(n) + errors]
    many = estimate_many(cases, interval="textbook")
    said: list[bool] = [asked(each).sentence == sentence for each in many if isinstance(each, api.Estimate)]
    assert len(said) == len(errors)
    return sum(said) / len(said)


@pytest.mark.slow
@pytest.mark.parametrize("n", [8, 12, 20])
@pytest.mark.parametrize(
    ("name", "sentence", "wandering", "least"),
    [
        ("breaks", "failed.step", False, 0.02),
        ("breaks", "failed.step", True, 0.035),
        ("high_start", "failed", False, 0.04),
        ("placebo_in_time", "failed.found", False, 0.04),
    ],
)
def test_false_alarms_are_as_rare_as_said(
    name: str, sentence: str, wandering: bool, least: float, n: int
) -> None:
    """Where there is nothing to find, a check finds something in 5 % of cases, or fewer by Bonferroni.

    Straight lines with independent normal errors, or with errors that add up: of 4,000 series, three standard
    errors are 1 %.
    """
    errors = np.random.default_rng(20261123 + n).normal(0, 30, (SERIES, n))
    found = share(name, sentence, np.cumsum(errors, axis=1) if wandering else errors)
    assert least <= found <= 0.06
