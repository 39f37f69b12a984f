"""The methods that are measured, and what the tables call them."""

from __future__ import annotations

import calibration_peers as peers_of
import calibration_savings as ours_of
from calibration_forecast import Method

OURS = "savings"
SINGLY = "savings, a call for each series"
LINE = "least squares (savings, textbook)"
DRIFT = "random walk with drift (savings, textbook)"
OLS = "OLS (statsmodels)"
UC = "UnobservedComponents, local linear trend (statsmodels)"
ETS = "AutoETS (statsforecast)"
THETA = "AutoTheta (statsforecast)"
WALK = "RandomWalkWithDrift (statsforecast)"
BSTS = "bsts-causalimpact, its default"
BSTS_TREND = "bsts-causalimpact, local linear trend"
PYCAUSALIMPACT = "pycausalimpact, its default"

OWN: dict[str, Method] = {OURS: ours_of.structural, LINE: ours_of.linear, DRIFT: ours_of.drift}
PEERS: dict[str, Method] = {
    OLS: peers_of.ols,
    UC: peers_of.unobserved_components,
    ETS: peers_of.auto_ets,
    THETA: peers_of.auto_theta,
    WALK: peers_of.random_walk_with_drift,
    BSTS: peers_of.bsts_default,
    BSTS_TREND: peers_of.bsts_trend,
}
ACCURATE = (OURS, LINE, DRIFT, ETS, THETA)
# Of the other competitions, those without the slowest.
CHEAP = (LINE, DRIFT, ETS, THETA)
SIMULATED = (UC, ETS, BSTS, BSTS_TREND)
# How many series a round of the speed has, against the others: fewer of the slower ones.
TIMED = {OURS: 1.0, SINGLY: 1.0, UC: 0.25, ETS: 2.0, BSTS: 1.0, BSTS_TREND: 1.0, PYCAUSALIMPACT: 0.03}

# What a reader has to know to judge the peers fairly.
NOTES = """\
Of the peers, for fairness:

- Every peer has its defaults. All draw intervals as if their model were true, and UnobservedComponents and
  AutoETS as if its variances and weights, learned from a few years, were known.
- AutoETS raises an error for five years. AutoTheta takes its spread from the residuals from the fourth on,
  so from two of five years (its issue 1135); some of its intervals drift off its points (pull request 1181).
- CausalImpact is made for control series, and for many more periods before than after. It has no control
  series here, as a single municipality has none. Its default is a level without a trend.
- A dash in the column of the sum: the method has no interval for it. Adding up edges would give none."""
