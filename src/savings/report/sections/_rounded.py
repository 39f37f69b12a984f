"""Estimated amounts of a result in words: rounded as their interval deserves, less and more without signs."""

from __future__ import annotations

from math import isfinite

from savings.estimation.figures import Saving
from savings.estimation.result import Result
from savings.report.rounding import Amounts, amounts, exponent
from savings.report.writer import Writer


def amounts_of(result: Result, writer: Writer) -> Amounts:
    """Return how the amounts of all post years together are written."""
    total = result.total
    size = max(abs(result.counterfactual_total), abs(result.observed_total), abs(total.value))
    return amounts(writer.numbers, exponent(total.lower, total.upper, size), size)


def from_to(figure: Saving, result: Result, written: Amounts, writer: Writer) -> str:
    """Write the interval of a saving in words: `from 5.9 million more to 20.5 million less`.

    An end that is not zero is not written as zero, so that its side can be told; rounding is zero.
    """
    if not (isfinite(figure.lower) and isfinite(figure.upper)):
        return writer.say("top.between.endless")
    none = result.none
    lower, upper = (0.0 if abs(end) <= none else end for end in (figure.lower, figure.upper))
    if lower == upper == 0:
        return writer.say("top.between.same")
    ends = [written.showing(end) for end in (lower, upper)]
    alike = ends[0].words == ends[1].words
    if lower < 0 < upper:
        if writer.kind == "other":
            return writer.say(
                "top.between.both.other", lower=ends[0].scaled(-lower), upper=ends[1].scaled(upper)
            )
        return writer.say(
            "top.between.both.money", lower_of=ends[0].of_size(-lower), upper_of=ends[1].of_size(upper)
        )
    key, near, far = ("less", lower, upper) if lower >= 0 else ("more", -upper, -lower)
    first, last = ends if lower >= 0 else ends[::-1]
    return writer.say(
        f"top.between.{key}",
        lower=first.number(near) if alike else first.scaled(near),
        upper=last.scaled(far),
    )
