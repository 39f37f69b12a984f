"""What the cases of a site come to: counts by verdict, and a chart in percent. No amounts are added up."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from math import inf
from typing import Final, NamedTuple

from savings.report.document import Band, Chart, ForestRow, ForestSeries
from savings.report.numbers import Numbers
from savings.report.site.entry import OUTCOMES, Entry
from savings.texts import Texts

# What the axis shows at most, in percent, unless a saving lies beyond: intervals have ends far out.
_WIDEST: Final = Band(-100.0, 100.0)


class Listed(NamedTuple):
    """A case as it is listed, and the id of an earlier one with the same costs; empty if there is none."""

    entry: Entry
    double_of: str = ""

    @property
    def counts(self) -> bool:
        """Whether the case is in the counts: neither invented nor there already nor an error."""
        return not (self.entry.invented or self.double_of or self.entry.error)

    @property
    def group(self) -> int:
        """Where the case is listed: real ones first, then invented ones, then errors."""
        return 2 if self.entry.error else 1 if self.entry.invented else 0


def listed(entries: Sequence[Entry], double_of: Mapping[str, str]) -> list[Listed]:
    """Return the cases as they are listed; `double_of` has the ids of those with the costs of another."""
    found = [Listed(entry, "" if entry.error else double_of.get(entry.id, "")) for entry in entries]
    return sorted(found, key=lambda each: each.group)


def verdict(cases: Sequence[Listed], say: Texts) -> str:
    """Return what the cases show together: how many show what."""
    counted = [each.entry.outcome for each in cases if each.counts]
    counts = {outcome: counted.count(outcome) for outcome in OUTCOMES if outcome in counted}
    if not counts:
        return say("site.no_case")
    parts = ", ".join(say.counted(f"site.{outcome}", count) for outcome, count in counts.items())
    return say.counted("site.cases", len(counted), parts=parts)


def not_counted(cases: Sequence[Listed], say: Texts) -> Iterator[str]:
    """Yield how many cases are in no count, and why."""
    for key, count in (
        ("invented", sum(each.group == 1 for each in cases)),
        ("doubles", sum(bool(each.double_of) and not each.group for each in cases)),
        ("errors", sum(each.group == 2 for each in cases)),
    ):
        if count:
            yield say.counted(f"site.{key}", count)


def row_of(entry: Entry) -> ForestRow | None:
    """Return a case as it stands in the chart; None if it has no percentage."""
    if entry.percent is None:
        return None
    lower = -inf if entry.lower is None else entry.lower
    upper = inf if entry.upper is None else entry.upper
    name = f"{entry.municipality} ({entry.id})"
    return ForestRow(name, entry.percent, Band(lower, upper), entry.invented)


def forest(cases: Sequence[Listed], say: Texts) -> Chart | None:
    """Return the chart of the cases that have a percentage; None if there is none."""
    rows = tuple(row for row in (row_of(each.entry) for each in cases) if row is not None)
    if not rows:
        return None
    numbers = Numbers(say, "")
    level = next(each.entry.level for each in cases if each.entry.level is not None)
    names = {name: say(f"site.forest.{name}") for name in ("real", "invented", "less", "more")}
    names["band"] = say("site.forest.band", level=numbers.level_number(level))
    return Chart(
        title=say("site.forest.title"),
        subtitle=say("site.forest.subtitle"),
        desc=say("site.forest.desc", count=len(rows)),
        series=ForestSeries(rows, _axis(rows), names, numbers),
        left_out="",
    )


def _axis(rows: Sequence[ForestRow]) -> Band:
    """Return an axis for all intervals, as far as they are not far out, and for all savings that are seen."""
    lowest = min(0.0, *(max(row.band.lower, _WIDEST.lower) for row in rows))
    highest = max(0.0, *(min(row.band.upper, _WIDEST.upper) for row in rows))
    lowest = min(lowest, *(max(row.percent, 2 * _WIDEST.lower) for row in rows))
    highest = max(highest, *(min(row.percent, 2 * _WIDEST.upper) for row in rows))
    return Band(lowest, highest) if lowest < highest else Band(-1.0, 1.0)
