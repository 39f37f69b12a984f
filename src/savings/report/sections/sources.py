"""Where the figures are from, and studies by others."""

from __future__ import annotations

from collections.abc import Iterator

from savings.estimation.terms import index_of
from savings.report.document import Block, Heading, Items
from savings.report.writer import Writer
from savings.visible import visible


def research(writer: Writer) -> Iterator[Block]:
    """Yield the studies of the intervention by others; nothing if the case names none."""
    if studies := studies_of(writer):
        yield Heading(writer.say("heading.research"))
        yield Items("item", studies)


def sources(writer: Writer) -> Iterator[Block]:
    """Yield the sources."""
    yield Heading(writer.say("heading.sources"))
    yield Items("item", sources_of(writer))


def studies_of(writer: Writer) -> tuple[str, ...]:
    """Return the studies of the intervention by others."""
    return tuple(map(writer.source, writer.case.research))


def sources_of(writer: Writer) -> tuple[str, ...]:
    """Return the source of the history, then the case's sources, then that of the price index."""
    costs = writer.case.costs
    named = [part.source for part in (costs, costs.per, costs.volume, costs.price_index) if part]
    listed = [writer.source(source) for source in (*named, *writer.case.sources) if source]
    return tuple(dict.fromkeys([*listed, *_index_source(writer)]))


def _index_source(writer: Writer) -> Iterator[str]:
    """Yield where the price index is from, if the case does not say it."""
    written = writer.case.costs.price_index
    if written is None or written.source:
        return
    index = index_of(writer.case)
    ahead = (
        "" if index.forecast_from is None else "; " + writer.say("prices.forecast", year=index.forecast_from)
    )
    named = f"{index.name}: {index.source}; {index.vintage}{ahead}"
    yield visible(named if index.name else writer.say("prices.own_index"))
