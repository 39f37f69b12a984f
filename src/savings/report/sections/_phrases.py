"""Phrases that several sections share: the trend, the prices, the uncertainty of a figure."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from savings.case.scalars import Year
from savings.counterfactual.model import Estimated
from savings.counterfactual.tolerances import ROUNDING
from savings.estimation.asked import Asked
from savings.estimation.figures import MethodSaving
from savings.estimation.neighbours import Neighbours
from savings.estimation.result import Compared, Result
from savings.estimation.terms import NOMINAL
from savings.report.document import Paragraph, TableCell, TableColumn
from savings.report.numbers import TableScale
from savings.report.writer import Writer
from savings.visible import visible


def paragraphs(sentences: Iterable[str]) -> Iterable[Paragraph]:
    """Return a paragraph for each sentence."""
    return map(Paragraph, sentences)


def direction(saving: float, observed: float) -> Literal["less", "more", "same"]:
    """Say whether less, more or the same was spent; a difference of rounding alone is the same."""
    if abs(saving) <= ROUNDING * abs(observed):
        return "same"
    return "less" if saving > 0 else "more"


def outside(figure: Estimated, writer: Writer) -> str:
    """Say that a figure lies outside its interval; nothing if it does not."""
    return "" if figure.lower <= figure.point <= figure.upper else writer.say("headline.outside")


def amounts(figure: Estimated, writer: Writer) -> dict[str, str]:
    """Return a figure and its interval in words, and that it lies outside if it does."""
    words = writer.numbers.in_words(figure.point)
    return {
        "amount": words.amount(figure.point),
        "between": words.between(figure.lower, figure.upper) + outside(figure, writer),
    }


def saved(figure: Estimated, writer: Writer) -> dict[str, str]:
    """Return a saving, or an extra cost, and its interval in words."""
    words = writer.numbers.in_words(figure.point)
    between = words.saved_between(figure.lower, figure.upper) + outside(figure, writer)
    return {"saved": words.saved(figure.point), "between": between}


def price_level(year: Year | None, writer: Writer) -> str:
    """Say in which prices figures are: current ones, or those of a year."""
    return (
        writer.say("prices.nominal") if year is None else writer.say("prices.real", year=visible(year.label))
    )


def prices(result: Result | Asked, writer: Writer) -> str:
    """Say whether the figures are nominal, or in whose year's prices."""
    year = result.method.prices
    return writer.say("prices.nominal") if year == NOMINAL else writer.say("prices.real", year=visible(year))


def subject(per_head: bool, writer: Writer) -> str:
    """Say what is projected: costs, costs per head, or figures of another kind."""
    return writer.say("subject.per_head" if per_head else f"subject.{writer.kind}")


def way_name(name: str, writer: Writer) -> str:
    """Return what a trend or a comparison method is called; its bare name if it is not called anything."""
    key = f"comparison.{name}"
    return writer.say(key) if writer.knows(key) else writer.texts.of("trend", name)


def growth(result: Result | Asked, writer: Writer) -> str:
    """Write the growth that the case declares; nothing if it declares none."""
    declared = writer.case.trend.growth
    if declared is None:
        return ""
    if declared.rate is not None:
        return writer.numbers.percent_as_given(100 * declared.rate)
    if result.terms.heads:  # it is declared for as many people as there were
        one = (declared.amount or 0.0) / result.terms.usual
        return writer.numbers.in_words(one).amount(one)
    return writer.numbers.given(declared.amount or 0.0)


def method_name(method: MethodSaving, writer: Writer) -> str:
    """Name one way to draw the trend: `straight line, 2008-09 to 2011-12`."""
    return writer.say(
        "range.method",
        trend=way_name(method.trend, writer),
        first=writer.label(method.baseline.first),
        last=writer.label(method.baseline.last),
    )


def areas(compared: Compared, writer: Writer) -> str:
    """Say how many comparison areas there are: `36 comparison areas`."""
    return areas_of(compared.neighbours, writer)


def areas_of(neighbours: Neighbours, writer: Writer) -> str:
    """Say how many comparison areas there are: `36 comparison areas`."""
    return writer.counted("areas", len(neighbours.names))


def compared_ending(result: Result) -> str:
    """Return the ending of the texts on what is projected: not every language calls it the same."""
    return "" if result.compared is None else ".compared"


def between(scale: TableScale, lower: float | None, upper: float | None, writer: Writer) -> TableCell:
    """Write an interval in a cell of a table; nothing if there is none."""
    if lower is None or upper is None:
        return TableCell("")
    text = writer.say("table.ends", lower=scale.cell(lower), upper=scale.cell(upper))
    return TableCell(text, ends=(lower, upper))


def cell(scale: TableScale, value: float | None) -> TableCell:
    """Write a figure in a cell of a table."""
    return TableCell(scale.cell(value), value)


def columns(first: str, *figures: str) -> tuple[TableColumn, ...]:
    """Return the columns of a table: a text, then figures."""
    return (TableColumn(first, figures=False), *map(TableColumn, figures))
