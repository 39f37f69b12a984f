"""Does the same method find a saving where nothing had been done yet?"""

from __future__ import annotations

from savings.checks import Between, Check, Labels, Level, Money, Saved, Value
from savings.estimation.model import Estimate


def placebo_in_time(estimate: Estimate) -> Check:
    """Fail where a pretended start inside the baseline gives a saving that stands out, or is as large.

    The last third of the baseline years, at least one and at most as many as there are post years, are
    taken for post years; the same trend with the same interval is drawn through those before them. Failed
    where zero lies outside the interval of the pretended saving ("found"); or where it is, a year and
    without its sign, no smaller than the real one ("as_large"). Null with fewer than four years before the
    pretended start, or where the trend cannot be drawn through them.

    Source: Abadie, Diamond & Hainmueller (2015), *Comparative politics and the synthetic control method*,
    American Journal of Political Science 59(2), 495-510, the "in-time placebo".
    """
    result = estimate.result
    if result.projected.placebo is None:
        return Check("placebo_in_time", None, variant="short")
    found, pretended = result.projected.placebo.saving, result.projected.placebo.years
    if found is None:
        return Check("placebo_in_time", None, variant="trend")

    # A year each, so that spans of different length can be compared; a mean has its total's interval over n.
    here, lower, upper = (each / len(pretended) for each in (found.value, found.lower, found.upper))
    real = result.total.value / len(result.post_years)
    values: dict[str, Value] = {
        "year": Labels(pretended[:1]),
        "saving": Saved(here),
        "between": Between(Money(lower), Money(upper), of_saving=True),
        "level": Level(result.method.level),
        "real": Saved(real),
    }
    something = abs(here) > result.noise
    if something and not lower <= 0 <= upper:
        return Check("placebo_in_time", False, values, "found")
    if something and abs(here) >= abs(real):
        return Check("placebo_in_time", False, values, "as_large")
    return Check("placebo_in_time", True, values)
