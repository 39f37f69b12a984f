"""The reasons for doubt: what a reader must know before the figure is quoted, in short sentences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from savings.checks import Check
from savings.estimation.model import Estimate
from savings.report.sections.checks import named
from savings.report.writer import Writer

MOST_CHECKS: Final = 4
RANGE: Final = "range_of_methods"


def doubts(estimate: Estimate, outcomes: Sequence[Check], odd: bool, writer: Writer) -> Iterator[str]:
    """Yield the reasons for doubt that are no remarks on odd figures.

    They are, in this order: that the report's own way is untenable; that there are no comparison areas; the
    checks that failed, by their short names; how many passed; and how many tenable ways say otherwise.

    Args:
        estimate: the estimate.
        outcomes: of its checks.
        odd: whether there are remarks on odd figures.
        writer: writes in the report's language.
    """
    failed = [check for check in outcomes if check.passed is False]
    told = otherwise(failed, writer)
    if told:  # this says more than the name of the check
        failed = [check for check in failed if check.name != RANGE]
    first = [
        *([writer.say("doubt.own_way")] if estimate.result.range_summary.own_untenable else []),
        *([writer.say("doubt.no_areas")] if estimate.result.compared is None else []),
        *(f"{named(check, writer)}." for check in failed[:MOST_CHECKS]),
        *([writer.counted("doubt.more_checks", len(failed) - MOST_CHECKS)] if failed[MOST_CHECKS:] else []),
    ]
    yield from first
    yield _passed(outcomes, bool(odd or first or told), writer)
    if told:
        yield told


def _passed(outcomes: Sequence[Check], doubted: bool, writer: Writer) -> str:
    """Say how many of the checks that could be judged passed; without any doubt, what that is worth."""
    if not doubted:
        return writer.say("doubt.none")
    judged = [check for check in outcomes if check.passed is not None]
    good = sum(check.passed is True for check in judged)
    return writer.say("doubt.passed", passed=good, count=len(judged))


def otherwise(failed: Sequence[Check], writer: Writer) -> str:
    """Say how many of the tenable ways give no saving, or no extra cost; empty if all agree."""
    for check in failed:
        if check.name == RANGE:
            against, count = check.values["otherwise"], check.values["count"]
            assert isinstance(against, int)
            return writer.counted(f"doubt.ways.{check.variant}", against, all=count)
    return ""
