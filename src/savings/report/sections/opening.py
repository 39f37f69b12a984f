"""The opening of a page: title, banners, summary, and what was done."""

from __future__ import annotations

from collections.abc import Iterator

from savings.estimation.model import Estimate
from savings.report.document import Block, Heading, Items, Paragraph
from savings.report.sections._phrases import price_level, prices
from savings.report.writer import Writer


def opening(writer: Writer, *banners: str, doubts: tuple[str, ...] = ()) -> Iterator[Block]:
    """Yield the opening: the banners ("" for none) and the doubts are what must be seen before any figure."""
    case = writer.case
    yield Paragraph(writer.written(case.title), "title")
    yield Paragraph(f"{writer.who} · {writer.written(case.costs.measure)}", "subtitle")
    for banner in (_invented(writer), *banners):
        if banner:
            yield Paragraph(banner, "banner")
    yield Items("warning", doubts)
    if case.summary:
        yield Paragraph(writer.written(case.summary), "summary")
    yield Heading(writer.say("heading.what"))
    name = writer.written(case.intervention.name).rstrip(".")
    yield Paragraph(writer.say("what.start", intervention=name, start=writer.label(case.intervention.start)))


def _invented(writer: Writer) -> str:
    """Say that the figures are invented; nothing if they are not."""
    return writer.say("illustrative.banner") if writer.is_invented else ""


def what_if(estimate: Estimate, writer: Writer) -> str:
    """Say which choices are not the case's own; nothing if all are."""
    result, case, method = estimate.result, writer.case, estimate.result.method
    own_comparison = case.comparison.method if case.comparison else "none"
    chosen = {
        "start": (writer.label(method.start), writer.label(case.intervention.start)),
        "trend": (writer.texts.of("trend", method.trend), writer.texts.of("trend", case.trend.model)),
        "baseline": (writer.span(method.baseline), ""),
        "prices": (prices(result, writer), price_level(case.costs.prices.base_year, writer)),
        "comparison": (
            writer.say(f"comparison.{method.comparison or 'none'}"),
            writer.say(f"comparison.{own_comparison}"),
        ),
    }
    changes = [
        writer.say(f"what_if.{name}", chosen=chosen[name][0], own=chosen[name][1]) for name in method.changed
    ]
    return writer.say("what_if.banner", changes=", ".join(changes)) if changes else ""
