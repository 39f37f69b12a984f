"""A template: one case file and a table make a case for each area of the table."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from savings.case.beside import Beside, Source, no_area, table_beside
from savings.case.fields import CaseModel, Text
from savings.case.files import stem
from savings.case.frozen import FrozenDict
from savings.case.model import AREA, Case, Costs, TemplateCase
from savings.case.nodes import Node, UnreadableError, compose, decode, read_bytes
from savings.case.plausible import SIGN, all_negative, odd_amounts
from savings.case.reader import context_of, read_closely, with_beside
from savings.case.rules import Broken, negative_costs
from savings.case.scalars import Year
from savings.case.survey import Survey, displayed, survey
from savings.case.table import Block, Table, TableError
from savings.case.totals import several_levels
from savings.case.trust import ANYWHERE, Trust
from savings.case.who import in_yaml, same_name
from savings.errors import CaseError, Message, Problem, in_lines, joined
from savings.visible import brief


@dataclass(frozen=True)
class Template:
    """A template that was read.

    Attributes:
        path: its file.
        id: what the ids of its cases begin with.
        case: the case that all areas share; its history stands for one that is to come.
        table: where the histories are.
        survey: what the table shows as a whole; None before it was read.
    """

    path: str
    id: str
    case: TemplateCase
    table: Table
    survey: Survey | None = None

    def surveyed(self) -> Template:
        """Return the template with a survey of its table, which is read through.

        Raises:
            TableError: the table cannot be used.
            CaseError: it lacks an area that is named.
        """
        given = self.case.for_each
        named: dict[str, tuple[str | int, ...]] = {
            **{name: ("exclude", at) for at, name in enumerate(given.exclude)},
            **{name: ("keep", at) for at, name in enumerate(given.keep)},
            **{name: ("confirmed", name) for name in given.confirmed},
        }
        found = survey(self.table, given.exclude, given.keep, tuple(named), self.case.baseline_years)
        if found.missing:
            raise CaseError(
                [self.case.problem(("for_each", *named[name]), no_area(name)) for name in found.missing]
            )
        told = [
            Message(
                "{file}: {what} add 'exclude: [{areas}]' to 'for_each' with those that are, or "
                "'keep: [{areas}]' if none is",
                file=self.table.file,
                what=each,
                areas=", ".join(map(in_yaml, names)),
            )
            for names, each in several_levels(found.totals)
        ]
        if told:
            raise TableError(in_lines(told))
        beside = replace(self.case.beside or Beside(), noises=found.noises)
        return replace(self, survey=found, case=self.case.with_beside(beside))


def read_template(
    path: str | Path, default_id: str | None = None, *, trust: Trust = ANYWHERE, pipe: bool = True
) -> Template:
    """Read and check a template, but not yet its table.

    Args:
        path: `NAME.template.yaml`, as `docs/case-file.md` describes it.
        default_id: what the ids of its cases begin with where it says no id; otherwise the file's name.
        trust: where else than in the folder of the file its tables may lie; otherwise anywhere.
        pipe: whether the file may be a pipe.

    Raises:
        CaseError: the file cannot be read or used; its `problems` are all that were found.
    """
    name = str(path)
    try:
        data = read_bytes(Path(path), pipe=pipe)
        text = decode(data)
        root = compose(text)
    except UnreadableError as error:
        raise CaseError([Problem(name, error.line, error.column, "", error.message)]) from None
    context = context_of(name, data, text)
    problems: list[Problem] = []
    if "history" in _keys(root.pair("costs")):
        message = Message("stands in the table of 'for_each'; leave it out here")
        problems.append(context["locate"](Broken(("costs", "history"), message)))
    try:
        case = read_closely(name, root, context, TemplateCase)
    except CaseError as error:
        raise CaseError([*problems, *error.problems]) from None
    if problems:
        raise CaseError(problems)
    given = case.for_each
    table = table_beside(given, Source(Path(path), context["locate"], trust), ("for_each",))
    case = _beside_its_own(with_beside(case, Path(path), context["locate"], trust), table)
    return Template(name, case.id or default_id or stem(Path(path).name), case, table)


def _beside_its_own(case: TemplateCase, table: Table) -> TemplateCase:
    """Return the template with its own areas among the cases beside each, where it has comparison areas."""
    if case.beside is None:
        return case
    from savings.case.areas import read_areas

    start = int(case.intervention.start)
    own = {same_name(name): start for name in read_areas(table).names}
    return case.with_beside(replace(case.beside, cases={**case.beside.cases, **own}))


def _keys(pair: tuple[Node, Node] | None) -> set[object]:
    return {key.value for key, _ in pair[1].pairs} if pair else set()


@dataclass(frozen=True)
class AreaCase:
    """A case of one area, or what is wrong with it."""

    id: str
    area: str
    case: Case | None
    error: str


class NamedArea(NamedTuple):
    """An area of a block of which a case is made.

    Attributes:
        place: which area of the block.
        id: of its case.
        name: with its code, where several areas have the name.
    """

    place: int
    id: str
    name: str


def named_areas(template: Template, block: Block) -> Iterator[NamedArea]:
    """Yield the areas of a block of which a case is made: all that are not left out."""
    survey = template.survey or Survey(len(block.areas))
    excluded = {same_name(name) for name in template.case.for_each.exclude}
    for place, (area, code) in enumerate(zip(block.areas, block.codes, strict=True)):
        name = displayed(area, code, survey.several)
        if name in survey.totals.sums:
            continue
        if excluded and not excluded.isdisjoint({same_name(each) for each in (name, code) if each}):
            continue
        yield NamedArea(place, f"{template.id}/{_slug(name)}", name)


def area_cases(template: Template, block: Block) -> Iterator[AreaCase]:
    """Yield the case of each area of a block."""
    shared = template.case
    varied = [(name, _filler(getattr(shared, name))) for name in type(shared).model_fields]
    fillers = [(name, filler) for name, filler in varied if filler is not None]
    labels, years, amounts = block.labels, block.years.tolist(), block.amounts.tolist()
    survey = template.survey or Survey(len(block.areas))
    confirmed = {same_name(name): years for name, years in shared.for_each.confirmed.items()}
    for place, case_id, area in named_areas(template, block):
        start, end, code = block.starts[place], block.starts[place + 1], block.codes[place]
        history: dict[Year, float] = {}
        places: dict[Year, int] = {}
        problem, wrong = _nameless(template.table) if not area else None, start
        for at in range(start, end):
            amount, year = amounts[at], labels[years[at]] if years[at] >= 0 else None
            if at in block.problems:
                problem, wrong = (problem, wrong) if problem else (block.problems[at], at)
            elif year is not None and amount == amount:  # an empty cell is NaN, and a year that is not known
                if year in history:
                    twice = Message("year {year} appears twice", year=year.label)
                    problem, wrong = (problem, wrong) if problem else (twice, at)
                history[year] = amount
                places[year] = at
        right = shared.costs.confirmed
        if confirmed:
            right = (*confirmed.get(same_name(area), ()), *right)
        if not problem:
            for year, message in _not_plausible(area, history, shared.costs, right):
                problem, wrong = message, places.get(year, start) if year is not None else start
                break
        if not problem and area in survey.totals.larger:
            problem = Message(
                "is larger every year than the other {count} areas together: a total? add "
                "'exclude: [{area}]' or 'keep: [{area}]' to 'for_each'",
                count=survey.areas - 1,
                area=in_yaml(area),
            )
        if problem:
            told = Message(
                "{file}: row {row} ({area}): {problem}",
                file=template.table.file,
                row=block.rows[wrong],
                area=brief(area),
                problem=problem,
            )
            yield AreaCase(case_id, area, None, told)
            continue
        changes: dict[str, Any] = {name: filler(area) for name, filler in fillers}
        costs = changes.get("costs", shared.costs)
        changes["costs"] = costs.model_copy(update={"history": FrozenDict(history), "confirmed": right})
        changes["id"] = case_id
        if code and not shared.municipality.code:
            municipality = changes.get("municipality", shared.municipality)
            changes["municipality"] = municipality.model_copy(update={"code": code})
        yield AreaCase(case_id, area, shared.model_copy(update=changes), "")


def _not_plausible(
    area: str, history: Mapping[Year, float], costs: Costs, confirmed: Collection[int]
) -> Iterator[tuple[Year | None, Message]]:
    """Yield what is wrong with the amounts of an area, each with the year where it is about one."""
    if not history:
        yield None, Message("has no amounts")
        return
    lowest, turned = min(history.values()), costs.sign == -1
    if costs.sign is None and all_negative(history.values()):
        yield None, SIGN
    elif turned and lowest > 0:
        message = Message("'costs.sign: -1' would turn every year into an income: the costs have no minus")
        yield None, message
    if costs.basis != "net" and (turned or lowest < 0):
        for year, amount in history.items():
            if amount > 0 if turned else amount < 0:
                yield year, negative_costs(str(amount))
    for year, odd in odd_amounts(history).items():
        if odd.is_slip and year not in confirmed:
            confirm = Message(
                "add 'confirmed: {{{area}: [{year}]}}' to 'for_each'", area=in_yaml(area), year=year.label
            )
            yield year, Message("{year} {problem}", year=year.label, problem=odd.said(confirm))


def _nameless(table: Table) -> Message:
    return joined(": ", (table.area, Message("is empty; write the name of the area")))


def _slug(area: str) -> str:
    """Return a name as a part of an id: what is neither letter nor digit becomes a hyphen."""
    return re.sub(r"[^\w-]+", "-", area).strip("-") or "area"


def _filler(part: Any) -> Callable[[str], Any] | None:
    """Return what puts an area's name where `{area}` stands in a part of a case; None where it does not."""
    if isinstance(part, str):
        return partial(part.replace, AREA) if AREA in part else None
    if isinstance(part, Text):
        if not any(AREA in text for text in part.root.values()):
            return None
        return lambda area: Text.model_construct(
            FrozenDict({code: text.replace(AREA, area) for code, text in part.root.items()})
        )
    if isinstance(part, tuple):
        each = [_filler(one) for one in part]
        if not any(each):
            return None
        return lambda area: tuple([fill(area) if fill else one for fill, one in zip(each, part, strict=True)])
    if isinstance(part, CaseModel):
        inner = {name: _filler(getattr(part, name)) for name in type(part).model_fields}
        fillers = {name: fill for name, fill in inner.items() if fill is not None}
        if not fillers:
            return None
        return lambda area: part.model_copy(update={name: fill(area) for name, fill in fillers.items()})
    return None
