"""The opening of a page: title and banners; then, below the top, the case's own summary."""

from __future__ import annotations

from collections.abc import Iterator

from savings.estimation.asked import Asked
from savings.report.document import Block, Paragraph
from savings.report.sections._phrases import price_level, prices
from savings.report.writer import Writer


def opening(writer: Writer, *banners: str) -> Iterator[Block]:
    """Yield title, municipality and measure, and the banners; "" is none."""
    case = writer.case
    yield Paragraph(writer.written(case.title), "title")
    yield Paragraph(f"{writer.who} · {writer.written(case.costs.measure)}", "subtitle")
    for banner in (_invented(writer), *banners):
        if banner:
            yield Paragraph(banner, "banner")


def summary(writer: Writer) -> Iterator[Block]:
    """Yield why the intervention was made, in the case's own words; nothing if it gives none."""
    if writer.case.summary:
        yield Paragraph(writer.written(writer.case.summary), "summary")


def _invented(writer: Writer) -> str:
    """Say that the figures are invented; nothing if they are not."""
    return writer.say("illustrative.banner") if writer.is_invented else ""


def what_if(asked: Asked, writer: Writer) -> str:
    """Say which choices are not the case's own; nothing if all are."""
    case, method = writer.case, asked.method
    own_comparison = case.comparison.method if case.comparison else "none"
    chosen = {
        "start": (writer.label(method.start), writer.label(case.intervention.start)),
        "trend": (writer.texts.of("trend", method.trend), writer.texts.of("trend", case.trend.model)),
        "baseline": (writer.span(method.baseline), ""),
        "prices": (prices(asked, writer), price_level(case.costs.prices.base_year, writer)),
        "comparison": (
            writer.say(f"comparison.{method.comparison or 'none'}"),
            writer.say(f"comparison.{own_comparison}"),
        ),
    }
    changes = [
        writer.say(f"what_if.{name}", chosen=chosen[name][0], own=chosen[name][1]) for name in method.changed
    ]
    return writer.say("what_if.banner", changes=", ".join(changes)) if changes else ""
