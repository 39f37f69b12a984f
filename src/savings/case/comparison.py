"""The part of a case that names its comparison areas."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Final, Literal

from pydantic import Field

from savings import discovery
from savings.case.conventions import Convention
from savings.case.fields import (
    Amount,
    AnyYear,
    CaseModel,
    Encoding,
    FileName,
    Flag,
    Line,
    RuledModel,
    Scale,
    Sign,
)
from savings.case.frozen import Frozen, FrozenDict
from savings.case.rules import Broken, repeated_years
from savings.case.scalars import shown
from savings.case.who import Area, is_same, same_name
from savings.errors import Message

Methods: Final = discovery.hyphenated("comparisons")


class TableKeys(CaseModel):
    """A table beside the file, with a row for each area and year."""

    file: FileName = Field(description="a CSV, XLSX or Parquet file beside this one")
    area: Line = Field(description="its column with the names of the areas")
    year: Line = Field(description="its column with the years")
    amount: Line = Field(description="its column with the amounts")
    encoding: Encoding = Field("utf-8", description="of a CSV file that is not UTF-8: `cp1252`, `latin-1`")
    code: Line | None = Field(None, description="its column with the official codes of the areas")
    numbers: Convention | None = Field(
        None, description="how its amounts are written, where they do not show it themselves: `'1 234,5'`, …"
    )
    exclude: tuple[Line, ...] = Field((), description="areas of the table that are left out")
    keep: tuple[Line, ...] = Field(
        (),
        description="areas that stay, although they look like a total, or like the case's own municipality",
    )
    confirmed: Annotated[dict[Line, tuple[AnyYear, ...]], Frozen] = Field(
        FrozenDict(), description="years of an area whose odd figures are right: `{Imatra: [2017]}`"
    )


class ComparisonTable(TableKeys):
    """A table with the costs of comparison areas; the case's own municipality in it is passed over."""

    own: Line | None = Field(
        None, description="the area of the table that is the case's own municipality, where its name differs"
    )
    sign: Sign | None = Field(
        None, description="`-1` where it prints costs with a minus; default: `costs.sign`"
    )
    scale: Scale | None = Field(
        None, description="what its amounts are multiplied by; default: `costs.scale`"
    )


class ComparisonArea(RuledModel):
    """A comparison area, written out."""

    must_hold = (lambda data: _history(data),)

    name: Line = Field(description="its name")
    history: Annotated[dict[AnyYear, Amount], Frozen] = Field(
        description="an amount for every year that is known, in the scale of `costs.history`"
    )
    code: Line | None = Field(None, description="its official number")
    keep: Flag = Field(
        False, description="`true` where it is another, although it looks like the case's own municipality"
    )
    confirmed: tuple[AnyYear, ...] = Field(
        (), description="years whose figure is right although it is far from those of the others"
    )


class ComparisonAreas(RuledModel):
    """Other areas, without the intervention: what happened to them is what might have happened here."""

    must_hold = (lambda data: _some_areas(data), lambda data: _named_once(data))

    areas: tuple[ComparisonArea, ...] = Field(
        (), description="the areas, written out; each takes the place of its namesake in the table"
    )
    table: ComparisonTable | None = Field(None, description="a table that has the areas, beside the case")
    method: Literal[Methods] = Field(  # type: ignore[valid-type]  # known only when the folder is read
        "relative", description="how the area is measured against the others"
    )


def not_itself(data: Mapping[str, Any]) -> Iterator[Broken]:
    """Yield what is wrong where a case names its own municipality among the others, or has no history."""
    comparison = data.get("comparison")
    if not isinstance(comparison, Mapping):
        return
    costs, municipality = data.get("costs"), data.get("municipality")
    if isinstance(costs, Mapping) and not costs.get("history") and not data.get("for_each"):
        message = Message("there is no 'history' under 'costs' that could be compared")
        yield Broken(("comparison",), message)
    if not isinstance(municipality, Mapping) or not isinstance(own := municipality.get("name"), str):
        return
    for index, name in _area_names(comparison):
        code = comparison["areas"][index].get("code")
        if is_same(Area(name, code or ""), Area(own, municipality.get("code") or "")):
            key = ("comparison", "areas", index, "name")
            yield Broken(key, Message("is the case's own municipality; leave it out"))


def _history(data: Mapping[str, Any]) -> Iterator[Broken]:
    history = data.get("history")
    if isinstance(history, Mapping):
        yield from repeated_years(history, ("history",))
        if not history:
            yield Broken(("history",), Message("is empty; write an amount for each year"))


def _some_areas(data: Mapping[str, Any]) -> Iterator[Broken]:
    if not data.get("areas") and not data.get("table"):
        yield Broken((), Message("names no areas; give 'areas' or a 'table'"))


def _named_once(data: Mapping[str, Any]) -> Iterator[Broken]:
    seen: set[str] = set()
    for index, name in _area_names(data):
        if same_name(name) in seen:
            yield Broken(("areas", index, "name"), Message("{name} appears twice", name=shown(name)))
        seen.add(same_name(name))


def _area_names(comparison: Mapping[str, Any]) -> Iterator[tuple[int, str]]:
    areas = comparison.get("areas")
    for index, area in enumerate(areas if isinstance(areas, list | tuple) else ()):
        name = area.get("name") if isinstance(area, Mapping) else None
        if isinstance(name, str):
            yield index, name
