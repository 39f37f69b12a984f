"""Published figures: what the estimate says of them, and what would have to be true."""

from __future__ import annotations

from collections.abc import Iterator
from math import isfinite

from savings.estimation.figures import ComparedReport, Years
from savings.estimation.model import AsReported, Estimate
from savings.report.document import Block, Heading, Items
from savings.report.sections._phrases import price_level, subject
from savings.report.writer import Writer


def published(estimate: Estimate | AsReported, writer: Writer, *, explain: bool) -> Iterator[Block]:
    """Yield what was published of the case; nothing if it gives no such figure.

    With `explain` True also what would have to be true for each figure to hold.
    """
    if estimate.reported:
        yield Heading(writer.say("heading.reported"))
        said = [claims_of(compared, writer) for compared in estimate.reported]
        yield Items("item", tuple(" ".join(parts if explain else parts[:2]) for parts in said))


def claims(estimate: Estimate | AsReported, writer: Writer) -> Iterator[str]:
    """Yield the sentences on each published figure."""
    for compared in estimate.reported:
        yield " ".join(claims_of(compared, writer))


def claims_of(compared: ComparedReport, writer: Writer) -> list[str]:
    """Return a published figure, what the estimate makes of it, and what would have to be true if known."""
    parts = [_claim(compared, writer), _verdict(compared, writer), _needed(compared, writer)]
    return [part for part in parts if part]


def _claim(compared: ComparedReport, writer: Writer) -> str:
    """Write a published figure: of when, how much, of what kind, and by whom."""
    item = compared.reported
    first, last = item.years
    amount = _claimed(abs(item.figure), item.kind, writer)
    if item.upper_bound:
        amount = writer.say("reported.up_to", amount=amount)
    if item.approximate:
        amount = writer.say("reported.about", amount=amount)
    saved = "reported.saving" if item.figure >= 0 else "reported.extra"
    sentence = writer.say(
        f"reported.{item.kind}" if item.kind in ("bcr", "per_head") else saved,
        years=writer.label(first) if first == last else writer.span(Years(first, last)),
        amount=amount,
    )
    if item.of is not None:
        sentence += writer.say(f"reported.{item.of}")
    if item.prices is not None:
        sentence += writer.say("reported.prices", prices=price_level(item.prices.base_year, writer))
    if item.forecast:
        sentence += writer.say("reported.forecast")
    if item.source:
        sentence += writer.say("reported.by", source=writer.written(item.source.text))
    sentence += "."
    return f"{sentence} {writer.say('reported.claim')}" if item.forecast else sentence


def _verdict(compared: ComparedReport, writer: Writer) -> str:
    """Say what the estimate for the same years is and makes of the figure; or why there is none."""
    estimate, lower, upper = compared.estimate, compared.lower, compared.upper
    if estimate is None or lower is None or upper is None:
        return writer.say(f"not_recomputable.{compared.why}")
    numbers, words = writer.numbers, writer.numbers.in_words(estimate)
    kind = compared.reported.kind
    if kind == "percent":
        written = [numbers.percent(figure) for figure in (abs(estimate), lower, upper)]
        estimated = writer.say("saved.less" if estimate >= 0 else "saved.more", amount=written[0])
        between = numbers.saved_between_percents(lower, upper)
    elif kind == "bcr":
        written = [numbers.plain(figure, 2) for figure in (estimate, lower, upper)]
        estimated = writer.say("saved.bcr", amount=written[0])
        between = numbers.between_ratios(lower, upper)
    else:
        written = [words.amount(figure) for figure in (estimate, lower, upper)]
        estimated, between = words.saved(estimate), words.saved_between(lower, upper)
    key = "reported.estimate"
    if kind not in ("percent", "bcr") and estimate >= 0 and upper >= 0:
        key, between = "reported.estimate.saving", words.between(lower, upper)
    if not isfinite(lower):  # if the counterfactual may be zero, a percentage has no limit
        key = "reported.estimate.at_most"
    elif not isfinite(upper):
        key = "reported.estimate.at_least"
    elif not lower <= estimate <= upper:
        key = "reported.estimate.outside"
    verdict = writer.say(f"verdict.{compared.verdict}")
    values = {"lower": written[1], "upper": written[2], "between": between, "verdict": verdict}
    return writer.say(key, estimate=estimated, **values)


def _needed(compared: ComparedReport, writer: Writer) -> str:
    """Say what would have to be true for a published figure to hold; empty if that is not known."""
    if compared.growth_needed is None or compared.last_before is None:
        return ""
    sentence = writer.say(
        "reported.needed",
        subject=subject(compared.per_head, writer),
        last=writer.label(compared.last_before),
        needed=writer.numbers.percent(100 * compared.growth_needed),
    )
    if compared.real:
        sentence += writer.say("reported.needed.real")
    if compared.growth_before is not None:
        before = writer.numbers.percent(100 * compared.growth_before)
        sentence += writer.say("reported.needed.before", before=before)
    key = "reported.needed.ways" if compared.ways_reaching else "reported.needed.none"
    return sentence + writer.say(key, reaching=compared.ways_reaching, count=compared.ways)


def _claimed(value: float, kind: str, writer: Writer) -> str:
    """Write a figure that someone published, with its own decimals."""
    if kind == "percent":
        return writer.numbers.percent_as_given(value)
    return writer.numbers.ratio_as_given(value) if kind == "bcr" else writer.numbers.given(value)
