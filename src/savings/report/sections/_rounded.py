"""Estimated amounts of a result in words: rounded as their interval deserves, less and more without signs."""

from __future__ import annotations

from math import isfinite
from typing import Final

from savings.estimation.figures import Saving
from savings.estimation.result import Result
from savings.report.numbers import Wording
from savings.report.rounding import Amounts, amounts, exponent
from savings.report.writer import Writer

_BEYOND: Final = 1e18  # of any unit


def amounts_of(result: Result, writer: Writer) -> Amounts:
    """Return how amounts of all post years together are written; an interval of rounding alone is none."""
    total = result.total
    size = max(abs(result.counterfactual_total), abs(result.observed_total), abs(total.value))
    ends = (total.lower, total.upper) if total.upper - total.lower > result.none else (0.0, 0.0)
    return amounts(writer.numbers, exponent(*ends, size), size)


def from_to(figure: Saving, result: Result, written: Amounts, writer: Writer) -> str:
    """Write the interval of a saving in words: `from 5.9 million more to 20.5 million less`.

    An end that is not zero is not written as zero, so that its side can be told; rounding is zero. Ends
    beyond all sums of money are none.
    """
    if max(abs(figure.lower), abs(figure.upper)) >= _BEYOND or not isfinite(figure.upper - figure.lower):
        return writer.say("top.between.endless")
    lower, upper = (0.0 if abs(end) <= result.none else end for end in (figure.lower, figure.upper))
    if lower == upper == 0:
        return writer.say("top.between.same")
    ends = [written.showing(end) for end in (lower, upper)]
    if lower < 0 < upper:
        return _both(ends, -lower, upper, writer)
    key, near, far = ("less", lower, upper) if lower >= 0 else ("more", -upper, -lower)
    first, last = ends if lower >= 0 else ends[::-1]
    if first.scaled(near) == last.scaled(far):
        return writer.say(f"top.between.one.{key}", amount=last.scaled(far))
    if first.words.scale == 1 != last.words.scale:  # else it could be read in the scale of the other
        last = Amounts(Wording(writer.numbers, 1.0, -last.power), last.power)
    alike = first.words.scale == last.words.scale
    return writer.say(
        f"top.between.{key}",
        lower=first.number(near) if alike else first.scaled(near),
        upper=last.scaled(far),
    )


def _both(ends: list[Amounts], more: float, less: float, writer: Writer) -> str:
    """Write an interval with zero in it."""
    if writer.kind == "other":
        return writer.say("top.between.both.other", lower=ends[0].scaled(more), upper=ends[1].scaled(less))
    return writer.say(
        "top.between.both.money", lower_of=ends[0].of_size(more), upper_of=ends[1].of_size(less)
    )
