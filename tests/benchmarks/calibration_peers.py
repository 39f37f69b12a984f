"""The peers: one function for each, with its own defaults, as its documentation would have it called.

What takes one series at a time is called for each; what it raises, or hands back as no number, is a failure,
and is counted.
"""

from __future__ import annotations

import json
import subprocess
import sys
import warnings
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
from calibration_forecast import LEVEL, Array, Forecast, Method, One, joined

PYCAUSALIMPACT = Path(__file__).with_name("calibration_pycausalimpact.py")


def each(past: Array, future: Array, levels: Sequence[float], one: Callable[[Array, Array], One]) -> Forecast:
    """Return the forecasts of a method that takes one series at a time; a failure becomes no number."""
    ones: list[One | None] = []
    raised: list[Exception] = []
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for before, after in zip(past, future, strict=True):
            try:
                ones.append(one(before, after))
            except Exception as error:  # whatever a peer raises is a failure of the peer, and counted
                ones.append(None)
                raised.append(error)
    if raised:
        print(f"{len(raised)} of {len(past)} failed, the first with {raised[0]!r}", file=sys.stderr)
    return joined(ones, future.shape[1], levels)


def ols(past: Array, future: Array, levels: Sequence[float]) -> Forecast:
    """Least squares through time, of statsmodels; the sum by the covariance of its parameters."""
    from scipy.stats import t
    from statsmodels.regression.linear_model import OLS

    n, horizon = past.shape[1], future.shape[1]
    x = np.column_stack([np.ones(n + horizon), np.arange(n + horizon)])

    def one(before: Array, after: Array) -> One:
        line = OLS(before, x[:n]).fit()
        ahead = line.get_prediction(x[n:])
        edges = {level: ahead.conf_int(obs=True, alpha=1 - level).T for level in levels}
        summed = x[n:].sum(axis=0)
        sd = np.sqrt(summed @ line.cov_params() @ summed + horizon * line.scale)
        half = t.ppf((1 + LEVEL) / 2, line.df_resid) * sd
        middle = ahead.predicted_mean.sum()
        bands = {level: (low, high) for level, (low, high) in edges.items()}
        return One(ahead.predicted_mean, bands, (middle - half, middle + half))

    return each(past, future, levels, one)


def unobserved_components(past: Array, future: Array, levels: Sequence[float]) -> Forecast:
    """The local linear trend of statsmodels, by maximum likelihood; the sum by the joint covariance.

    In units of the mean absolute cost, as its approximate diffuse start is a variance of 10^6 in any unit.
    """
    from scipy.stats import norm
    from statsmodels.tsa.statespace.structural import UnobservedComponents

    horizon = future.shape[1]

    def one(before: Array, after: Array) -> One:
        unit = np.abs(before).mean()
        fitted = UnobservedComponents(before / unit, "local linear trend").fit(disp=0)
        ahead = fitted.get_forecast(horizon)
        edges = {level: np.asarray(ahead.conf_int(alpha=1 - level)).T * unit for level in levels}
        point = np.asarray(ahead.predicted_mean) * unit
        half = norm.ppf((1 + LEVEL) / 2) * np.sqrt(covariance(fitted, horizon).sum()) * unit
        bands = {level: (low, high) for level, (low, high) in edges.items()}
        return One(point, bands, (point.sum() - half, point.sum() + half))

    return each(past, future, levels, one)


def covariance(fitted: Any, horizon: int) -> Array:
    """Return the covariance of the years ahead of a fitted state space, shape (horizon, horizon).

    Durbin & Koopman (2012), *Time Series Analysis by State Space Methods*, section 4.11: the state moves on
    by T with the covariance P of its prediction, so years i <= j have Z P_i T'^(j-i) Z', and i = j also H.
    """
    space = fitted.filter_results
    z, move = space.design[..., -1], space.transition[..., -1]
    select = space.selection[..., -1]
    added = select @ space.state_cov[..., -1] @ select.T
    state = fitted.predicted_state_cov[..., -1]
    found = np.zeros((horizon, horizon))
    for i in range(horizon):
        moved = state
        for j in range(i, horizon):
            found[i, j] = found[j, i] = (z @ moved @ z.T)[0, 0]
            moved = moved @ move.T
        state = move @ state @ move.T + added
    found[np.diag_indices(horizon)] += space.obs_cov[0, 0, -1]
    return found


def auto_ets(past: Array, future: Array, levels: Sequence[float]) -> Forecast:
    """AutoETS of statsforecast: exponential smoothing, its form by AICc; no interval of a sum.

    Of five years it makes nothing: it raises NotImplementedError("tiny datasets").
    """
    from statsforecast.models import AutoETS

    return _statsforecast(lambda: AutoETS(season_length=1, model="ZZN"), past, future, levels)


def auto_theta(past: Array, future: Array, levels: Sequence[float]) -> Forecast:
    """AutoTheta of statsforecast; no interval of a sum.

    Its spread is that of the residuals from the fourth on, so of two of five years, and some of its intervals
    drift off its points: github.com/Nixtla/statsforecast, issue 1135 and pull request 1181 (seen in 2.1.1).
    """
    from statsforecast.models import AutoTheta

    return _statsforecast(lambda: AutoTheta(season_length=1), past, future, levels)


def random_walk_with_drift(past: Array, future: Array, levels: Sequence[float]) -> Forecast:
    """Random walk with drift of statsforecast; no interval of a sum."""
    from statsforecast.models import RandomWalkWithDrift

    return _statsforecast(RandomWalkWithDrift, past, future, levels)


def _statsforecast(model: Callable[[], Any], past: Array, future: Array, levels: Sequence[float]) -> Forecast:
    horizon = future.shape[1]
    percent = {level: round(100 * level) for level in levels}

    def one(before: Array, after: Array) -> One:
        found = model().forecast(y=before, h=horizon, level=sorted(percent.values()))
        bands = {level: (found[f"lo-{name}"], found[f"hi-{name}"]) for level, name in percent.items()}
        return One(found["mean"], bands)

    return each(past, future, levels, one)


def bsts_default(past: Array, future: Array, levels: Sequence[float]) -> Forecast:
    """CausalImpact by bsts-causalimpact: a local level, its default."""
    return _bsts("local_level", past, future, levels)


def bsts_trend(past: Array, future: Array, levels: Sequence[float]) -> Forecast:
    """CausalImpact by bsts-causalimpact with a local linear trend."""
    return _bsts("local_linear_trend", past, future, levels)


def _bsts(state_model: str, past: Array, future: Array, levels: Sequence[float]) -> Forecast:
    from causal_impact import CausalImpact

    n, horizon = past.shape[1], future.shape[1]

    def one(before: Array, after: Array) -> One:
        whole = np.concatenate([before, after])[:, None]
        found = {}
        for level in levels:  # with one seed, so that the levels are of the same draws
            impact = CausalImpact(
                whole,
                [0, n - 1],
                [n, n + horizon - 1],
                model_args={"state_model": state_model},
                alpha=1 - level,
            )
            found[level] = impact.inferences
        effect = found[LEVEL].iloc[-1]
        total = (
            after.sum() - effect["cumulative_effect_upper"],
            after.sum() - effect["cumulative_effect_lower"],
        )
        bands = {level: (got["predicted_lower"], got["predicted_upper"]) for level, got in found.items()}
        return One(found[LEVEL]["predicted_mean"], bands, total)

    return each(past, future, levels, one)


@contextmanager
def pycausalimpact(python: Path) -> Iterator[tuple[Method, str]]:
    """Lend pycausalimpact, a process of another environment that is asked in JSON, and tell its versions."""
    process = subprocess.Popen(
        [python, PYCAUSALIMPACT], stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8"
    )

    def answer() -> Any:
        assert process.stdout is not None
        line = process.stdout.readline()
        if not line:
            raise RuntimeError(f"{python} ended without an answer: has it pycausalimpact?")
        return json.loads(line)

    def ask(past: Array, future: Array, levels: Sequence[float]) -> Forecast:
        assert process.stdin is not None
        question = {"past": past.tolist(), "future": future.tolist(), "levels": list(levels)}
        process.stdin.write(json.dumps(question) + "\n")
        process.stdin.flush()
        ones: list[One | None] = []
        for row in answer():
            if row is None:
                ones.append(None)
            else:
                bands = {level: (low, high) for level, (low, high) in zip(levels, row["bands"], strict=True)}
                ones.append(One(row["point"], bands, (row["total"][0], row["total"][1])))
        return joined(ones, future.shape[1], levels)

    with process:  # at the end, what it reads is closed, and it ends
        yield ask, ", ".join(f"{name} {found}" for name, found in answer().items())
