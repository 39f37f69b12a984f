"""The reasons for doubt: what a reader must know before the figure is quoted, in short sentences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from savings.checks import Check
from savings.estimation.model import Estimate
from savings.estimation.result import Result
from savings.report.sections.checks import check_short
from savings.report.writer import Writer

MOST_CHECKS: Final = 4


def doubts(estimate: Estimate, outcomes: Sequence[Check], writer: Writer) -> Iterator[str]:
    """Yield the reasons for doubt that are no remarks on odd figures.

    They are, in this order: that the report's own way is untenable; that there are no comparison areas; the
    checks that failed, by their short names; and how many tenable ways say otherwise.
    """
    result = estimate.result
    if result.range_summary.own_untenable:
        yield writer.say("doubt.own_way")
    if result.compared is None:
        yield writer.say("doubt.no_areas")
    otherwise = _otherwise(result, writer)
    failed = [check for check in outcomes if check.passed is False]
    if otherwise:  # this says more than the name of the check
        failed = [check for check in failed if check.name != "range_of_methods"]
    for check in failed[:MOST_CHECKS]:
        short = check_short(check, writer)
        yield f"{short[0].upper()}{short[1:]}."
    if more := len(failed[MOST_CHECKS:]):
        yield writer.counted("doubt.more_checks", more)
    yield from otherwise


def passed(outcomes: Sequence[Check], doubted: bool, writer: Writer) -> str:
    """Say how many of the checks that could be judged passed; without any doubt, what that is worth."""
    if not doubted:
        return writer.say("doubt.none")
    judged = [check for check in outcomes if check.passed is not None]
    good = sum(check.passed is True for check in judged)
    return writer.say("doubt.passed", passed=good, count=len(judged))


def _otherwise(result: Result, writer: Writer) -> list[str]:
    """Say how many of the tenable ways give no saving, or none of the extra cost; nothing if all agree."""
    total, none = result.total.value, result.none
    if abs(total) <= none:
        return []
    sign = 1 if total > 0 else -1
    ways = [saving for _, saving in result.tenable_savings]
    against = sum(sign * saving <= none for saving in ways)
    if not against:
        return []
    which, tenable = "saving" if total > 0 else "loss", ".tenable" if result.range_summary.judged else ""
    return [writer.say(f"doubt.ways.{which}{tenable}", against=against, count=len(ways))]
