"""What the first page of a site says of a case; plain values, so that a list of them can be kept."""

from __future__ import annotations

from dataclasses import dataclass
from math import isfinite
from typing import Final, Literal, get_args

from savings.estimation.model import AsReported
from savings.estimation.reported import percent_ends
from savings.estimation.result import Result
from savings.estimation.verdict import VerdictKey, verdict_key
from savings.report.cells import rounded
from savings.report.model import Report
from savings.report.sections.top import decimals, total_in_words
from savings.visible import visible

Outcome = VerdictKey | Literal["error"]
# In the order in which they are counted and sorted.
OUTCOMES: Final[tuple[Outcome, ...]] = (
    "less",
    "less_but_depends",
    "more",
    "more_but_depends",
    "open",
    "reported_only",
    "error",
)
assert set(OUTCOMES) == {*get_args(VerdictKey), "error"}


@dataclass(frozen=True)
class Entry:
    """A case on the first page.

    Attributes:
        id: of the case.
        place: of its page, from the first page on, without the ending; empty for an error.
        outcome: the key of its verdict, or that there is an error.
        municipality: its name.
        title: of the case.
        start: the first year of the intervention; None if it is not known.
        start_label: the same, as the case writes years.
        saving: of all years, in whole units.
        saving_text: the same in words; of a case without one a dash.
        percent: of what was projected.
        lower: the lower end of its interval; None without a percentage, or without a bound.
        upper: the upper end.
        percent_text: the percentage with its interval in words.
        failed: how many checks failed; None if there are none.
        judged: of how many that could be judged.
        level: the probability of the interval.
        invented: whether the figures are invented for illustration.
        error: all that is wrong with the case; empty if nothing is.
    """

    id: str
    place: str
    outcome: Outcome
    municipality: str = ""
    title: str = ""
    start: int | None = None
    start_label: str = ""
    saving: float | None = None
    saving_text: str = ""
    percent: float | None = None
    lower: float | None = None
    upper: float | None = None
    percent_text: tuple[str, str] = ("", "")
    failed: int | None = None
    judged: int = 0
    level: float | None = None
    invented: bool = False
    error: str = ""


def entry(report: Report, case_id: str, place: str) -> Entry:
    """Return what the first page says of a report.

    Args:
        report: of the case.
        case_id: its id.
        place: of its page, without the ending.
    """
    case, result, writer = report.estimate.case, report.result, report.writer
    start = int(result.method.start if result is not None else case.intervention.start)
    known = Entry(
        id=visible(case_id),
        place=place,
        outcome=verdict_key(report.estimate),
        municipality=writer.who,
        title=writer.written(case.title),
        start=start,
        start_label=writer.label(start),
        invented=writer.is_invented,
    )
    if result is None or isinstance(report.estimate, AsReported):
        return known
    judged = [check.passed for check in report.checks if check.passed is not None]
    percent, lower, upper, text = _percent(report, result)
    saving: float = rounded(result.total.value)
    return Entry(
        **{
            **vars(known),
            "saving": saving,
            "saving_text": total_in_words(report.estimate, writer),
            "percent": percent,
            "lower": lower,
            "upper": upper,
            "percent_text": text,
            "failed": judged.count(False),
            "judged": len(judged),
            "level": result.method.level,
        }
    )


def _percent(
    report: Report, result: Result
) -> tuple[float | None, float | None, float | None, tuple[str, str]]:
    """Return the total in percent of what was projected, the ends of its interval, and both in words."""
    total, numbers = result.total, report.numbers
    if total.percent is None:
        return None, None, None, ("", "")
    places = decimals(result)
    ends = percent_ends(total, result.observed_total)
    lower, upper = (rounded(end) if isfinite(end) else None for end in ends)
    between = report.texts("site.percent.endless")
    if lower is not None and upper is not None:
        between = numbers.between_percents(lower, upper, places)
    return rounded(total.percent), lower, upper, (numbers.percent(total.percent, places), between)
