"""The comparison areas: which they are, what each method finds, and their weights."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from savings.estimation.model import Estimate
from savings.estimation.result import Compared, Result
from savings.report.document import Block, Heading, Paragraph
from savings.report.sections._phrases import areas
from savings.report.writer import Writer
from savings.visible import visible

MOST_NAMED: Final = 60
LEAST: Final = 0.005  # a weight that is worth naming


def comparison(estimate: Estimate, writer: Writer) -> Iterator[Block]:
    """Yield what the comparison areas say; nothing if the case has none."""
    if estimate.result.compared is not None:
        yield Heading(writer.say("heading.comparison"))
        yield from areas_in_words(estimate.result, estimate.result.compared, writer)


def areas_in_words(result: Result, compared: Compared, writer: Writer) -> Iterator[Block]:
    """Yield which areas there are, what each method finds, and the weights of the areas if they have any."""
    names = [visible(name) for name in compared.neighbours.names]
    listed = ", ".join(names[:MOST_NAMED])
    if len(names) > MOST_NAMED:
        listed = writer.say("comparison.areas.more", names=listed, count=len(names) - MOST_NAMED)
    yield Paragraph(writer.say("comparison.areas", areas=areas(compared, writer), names=listed))
    yield Paragraph(_by_method(result, compared, writer))
    weights = compared.counterfactual.weights
    if weights is not None:
        ranked = sorted(zip(weights.tolist(), names, strict=True), reverse=True)
        percent = writer.numbers.percent
        written = [f"{name} {percent(100 * weight)}" for weight, name in ranked if weight >= LEAST]
        key = "comparison.weights" if len(written) < len(names) else "comparison.weights.all"
        yield Paragraph(writer.say(key, weights=", ".join(written)))


def _by_method(result: Result, compared: Compared, writer: Writer) -> str:
    """Say what each comparison method finds for all years together, with its interval."""
    savings = compared.by_method(result.method.level)
    words = writer.numbers.in_words(max(abs(saving.value) for saving in savings.values()))
    listed = [
        writer.say(
            "comparison.method",
            method=writer.say(f"comparison.{name}"),
            saved=words.saved(saving.value),
            between=words.saved_between(saving.lower, saving.upper),
        )
        for name, saving in savings.items()
    ]
    level = writer.numbers.level_number(result.method.level)
    return writer.say("comparison.methods", methods="; ".join(listed), level=level)
