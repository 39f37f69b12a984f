"""The years of a case, which the rules between them are about."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from savings.case.scalars import Year, parse_number
from savings.case.written import entries, mapping, year

FARTHEST: Final = 10  # years after the last one: a later start is a slip more often than a plan


class CaseYears(NamedTuple):
    """The years that a case names, by what it names them for; a year that cannot be read is None.

    Attributes:
        history: of the costs, in the order in which they stand there.
        start: of the intervention.
        first: of the baseline, if the case says it.
        last: of the baseline, if the case says it.
        provisional: whose figures may still change.
        excluded: which are left out of the baseline.
        base_year: of the appraisal.
        invested: in which an item of the investment begins.
        invested_to: in which an item ends, if it has several years.
        assumed: how many years after the history the appraisal assumes.
        adjusted: for each adjustment the years with a factor of their own, and the key of each in the file.
        complete: whether every year of the history could be read.
    """

    history: tuple[Year, ...]
    start: Year | None
    first: Year | None
    last: Year | None
    provisional: tuple[Year | None, ...]
    excluded: tuple[Year | None, ...]
    base_year: Year | None
    invested: tuple[Year, ...]
    invested_to: tuple[Year, ...]
    assumed: int
    adjusted: tuple[tuple[tuple[str | int, Year], ...], ...]
    complete: bool

    @property
    def planned(self) -> bool:
        """Say whether the start lies after the history, and not far."""
        return (
            self.start is not None
            and bool(self.history)
            and 0 < int(self.start) - int(max(self.history)) <= FARTHEST
        )

    @classmethod
    def of_written(cls, data: Mapping[str, Any]) -> CaseYears:
        """Return the years of a case as it was written, also if other keys of it are wrong."""
        costs, appraisal = mapping(data, "costs"), mapping(data, "appraisal")
        baseline = mapping(mapping(data, "trend"), "baseline")
        written = mapping(costs, "history")
        items = [item for item in entries(data, "investment") if isinstance(item, Mapping)]
        steps = [
            mapping(step, "by_year") if isinstance(step, Mapping) else {}
            for step in entries(data, "adjustments")
        ]
        excluded = [
            item.get("year") if isinstance(item, Mapping) else None for item in entries(costs, "exclude")
        ]
        history = _readable(written)
        return cls(
            history=history,
            start=year(mapping(data, "intervention").get("start")),
            first=year(baseline.get("from")),
            last=year(baseline.get("to")),
            provisional=tuple(map(year, entries(costs, "provisional"))),
            excluded=tuple(map(year, excluded)),
            base_year=year(appraisal.get("base_year")),
            invested=_readable(item.get(key) for item in items for key in ("year", "from")),
            invested_to=_readable(item.get("to") for item in items),
            assumed=_count(mapping(appraisal, "after").get("over")),
            adjusted=tuple(
                tuple((key, at) for key in step if (at := year(key)) is not None) for step in steps
            ),
            complete=len(history) == len(written),
        )

    @classmethod
    def of_case(cls, case: Any) -> CaseYears:
        """Return the years of a `Case`, whose module needs this one."""
        costs, span, appraisal = case.costs, case.trend.baseline, case.appraisal
        return cls(
            history=tuple(costs.history or ()),
            start=case.intervention.start,
            first=span.first,
            last=span.last,
            provisional=costs.provisional,
            excluded=tuple([remark.year for remark in costs.exclude]),
            base_year=appraisal.base_year if appraisal else None,
            invested=tuple([item.first or item.year for item in case.investment]),
            invested_to=tuple([item.last for item in case.investment if item.last is not None]),
            assumed=appraisal.after.over if appraisal and appraisal.after else 0,
            adjusted=tuple([tuple([(at, at) for at in step.by_year or ()]) for step in case.adjustments]),
            complete=True,
        )


def _readable(values: Any) -> tuple[Year, ...]:
    return tuple(found for found in map(year, values) if found is not None)


def _count(written: object) -> int:
    try:
        return int(parse_number(written))
    except ValueError:
        return 0
