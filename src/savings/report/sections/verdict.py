"""The verdict in words: whether anything was saved, in the first sentence of every face."""

from __future__ import annotations

from typing import Final, NamedTuple

from savings.estimation.model import AsReported, Estimate
from savings.estimation.result import Result
from savings.estimation.verdict import VerdictKey, verdict_key
from savings.report.sections._rounded import amounts_of
from savings.report.writer import Writer

USUAL_LEVEL: Final = 0.95


class Verdict(NamedTuple):
    """What the figures of a case show.

    Attributes:
        key: in one word, in English in every language.
        text: in a sentence or two, in the report's language.
        level: the probability of the interval that decided; None if nothing was computed.
    """

    key: VerdictKey
    text: str
    level: float | None


def verdict(estimate: Estimate | AsReported, writer: Writer) -> Verdict:
    """Return the verdict on a case."""
    key = verdict_key(estimate)
    sentence = writer.in_example(writer.say(_sentence(key, writer)))
    if isinstance(estimate, AsReported):
        return Verdict(key, sentence, None)
    result = estimate.result
    sentences = [sentence, _kind_of_interval(result, writer), _with_its_cost(result, writer)]
    return Verdict(key, " ".join(filter(None, sentences)), result.method.level)


def _sentence(key: VerdictKey, writer: Writer) -> str:
    if key == "open" and writer.is_invented:
        return "top.verdict.open.invented"  # with what stands before it at most twenty words
    return f"top.verdict.{key}" if key in ("reported_only", "open") else f"top.verdict.{key}.{writer.kind}"


def _kind_of_interval(result: Result, writer: Writer) -> str:
    """Name the interval that decided, if it is not the calibrated one of 95 %."""
    level = result.method.level
    said = (
        ""
        if level == USUAL_LEVEL
        else writer.say("top.verdict.level", level=writer.numbers.level_number(level))
    )
    textbook = result.compared is None and not result.method.calibrated
    return " ".join(filter(None, [said, writer.say("top.verdict.textbook") if textbook else ""]))


def _with_its_cost(result: Result, writer: Writer) -> str:
    """Say that the intervention's own cost was larger than the saving; nothing if it was not."""
    none = result.none
    if result.net is None or not (result.net.value < -none and result.total.value > none):
        return ""
    extra = amounts_of(result, writer).amount(-result.net.value)
    return writer.say(f"top.verdict.cost_was_larger.{writer.kind}", amount=extra)
