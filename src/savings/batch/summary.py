"""The portfolio as a page, as JSON or as CSV, with the note."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final, get_args

from savings import texts
from savings.batch.portfolio import (
    CORRELATION,
    CORRELATION_IN_MEAN,
    KINDS,
    Included,
    LeftOut,
    Portfolio,
    Why,
)
from savings.batch.random_effects import RandomEffects
from savings.batch.work import Order
from savings.report.cells import BYTE_ORDER_MARK, csv_line, filled, rounded
from savings.report.numbers import Numbers
from savings.texts import Texts
from savings.visible import visible

if TYPE_CHECKING:
    from savings.report import portfolio_schema as schema

SCHEMA: Final = 1
COLUMNS = ("figure", "name", "count", "value", "lower", "upper", "why", "of", "disclaimer")
_MOST_NAMED: Final = 30  # of the cases that are left out for one reason, on the page


def summary_of(portfolio: Portfolio, face: str, order: Order) -> str:
    """Return the portfolio in one of its faces: "text", "json" or "csv"."""
    words = texts.load(order.language)
    if face == "json":
        return json.dumps(rounded(as_dict(portfolio, words)), ensure_ascii=False, indent=2) + "\n"
    if face == "csv":
        comma = order.layout.spreadsheet and Numbers(words, "").decimal_mark == ","
        lines = [csv_line(row, comma) for row in (COLUMNS, *_rows(portfolio, words))]
        return (BYTE_ORDER_MARK if order.layout.spreadsheet else "") + "".join(lines)
    return _page(portfolio, words, order.layout.width)


def as_dict(portfolio: Portfolio, words: Texts) -> schema.Portfolio:
    """Return the portfolio as plain dicts and lists, numbers unrounded; the note is the first key."""
    mean = portfolio.mean_percent()
    return {
        "disclaimer": words("batch.note"),
        "schema": SCHEMA,
        "language": words.language,
        "cases": _cases(portfolio),
        "included": [name for name in get_args(Included) if name in portfolio.included],
        "left_out": [
            {"id": visible(each.id), "why": each.why, "of": None if each.of is None else visible(each.of)}
            for each in portfolio.left_out
        ],
        "level": portfolio.level,
        "sums": [
            {
                "unit": each.unit,
                "cases": each.count,
                "saving": each.saving,
                "saving_lower": each.lower,
                "saving_upper": each.upper,
            }
            for each in portfolio.sums()
        ],
        "assumed": {
            "correlation_within_country": CORRELATION,
            "correlation_between_countries": 0.0,
            "correlation_in_mean": CORRELATION_IN_MEAN,
        },
        "percent": None if mean is None else _percent(mean),
        "checks_failed": [{"name": name, "cases": count} for name, count in portfolio.failed.most_common()],
    }


def _cases(portfolio: Portfolio) -> schema.Counts:
    return {
        "count": portfolio.count,
        "estimated": portfolio.estimated,
        "counted": portfolio.counted,
        "saved": portfolio.saved,
        "saved_interval_above_zero": portfolio.surely_saved,
        "not_saved": portfolio.not_saved,
        "not_saved_interval_below_zero": portfolio.surely_not_saved,
        "invented": portfolio.invented,
        "doubles": portfolio.doubles,
        "reported_only": portfolio.reported_only,
        "error": portfolio.errors,
        "kinds": {
            "municipality": portfolio.kinds["municipality"],
            "county": portfolio.kinds["county"],
            "state": portfolio.kinds["state"],
            "other": portfolio.kinds["other"],
        },
    }


def _percent(mean: RandomEffects) -> schema.MeanPercent:
    return {
        "cases": mean.count,
        "mean": mean.mean,
        "lower": mean.lower,
        "upper": mean.upper,
        "predicted_lower": mean.predicted_lower,
        "predicted_upper": mean.predicted_upper,
        "tau": mean.tau_squared**0.5,
        "i_squared": mean.i_squared,
    }


def _rows(portfolio: Portfolio, words: Texts) -> Iterator[tuple[Any, ...]]:
    """Yield the cells of each row, in the order of `COLUMNS`."""
    whole = as_dict(portfolio, words)
    for figure, name, *cells in _figures(whole):
        yield (figure, name, *cells, *[None] * (len(COLUMNS) - 3 - len(cells)), whole["disclaimer"])


def _figures(whole: schema.Portfolio) -> Iterator[tuple[Any, ...]]:
    """Yield the first cells of each row: those that are not empty at the end."""
    for name, count in whole["cases"].items():
        if name != "kinds":
            yield ("cases", name, count)
    for name, count in whole["cases"]["kinds"].items():
        yield ("kinds", name, count)
    for included in whole["included"]:
        yield ("included", included, whole["cases"][included])
    for left_out in whole["left_out"]:
        nothing = (None, None, None, None)
        yield ("left_out", left_out["id"], *nothing, left_out["why"], left_out["of"])
    for sums in whole["sums"]:
        ends = (sums["saving"], sums["saving_lower"], sums["saving_upper"])
        yield ("saving_total", sums["unit"], sums["cases"], *ends)
    if percent := whole["percent"]:
        ends = (percent["mean"], percent["lower"], percent["upper"])
        yield ("saving_percent", "mean", percent["cases"], *ends)
        predicted = (None, percent["predicted_lower"], percent["predicted_upper"])
        yield ("saving_percent", "a_further_case", percent["cases"], *predicted)
    for failed in whole["checks_failed"]:
        yield ("checks_failed", failed["name"], failed["cases"])


def _page(portfolio: Portfolio, words: Texts, width: int) -> str:
    sections = ["\n".join(_counts(portfolio, words))]
    if left_out := _left_out(portfolio, words):
        sections.append(_section(words("portfolio.left_out"), left_out, width))
    if included := _included(portfolio, words):
        sections.append(_section(words("portfolio.included"), included, width))
    if sums := [_sum(each, portfolio, words) for each in portfolio.sums()]:
        assumed = words("portfolio.assumed", correlation=_plain(words, CORRELATION, 1))
        kinds = [words("portfolio.kinds", kinds=_kinds(portfolio, words))] if len(portfolio.kinds) > 1 else []
        sections.append(_section(words("portfolio.sums"), [*sums, assumed, *kinds], width))
    if mean := _mean(portfolio, words):
        sections.append(
            _section(words("portfolio.mean.heading"), [mean, words("portfolio.mean.assumed")], width)
        )
    if portfolio.failed:
        sections.append("\n".join((words("portfolio.checks"), *_checks(portfolio, words))))
    sections.append(filled(words("batch.note"), width))
    return "\n\n".join(sections) + "\n"


def _section(heading: str, paragraphs: list[str], width: int) -> str:
    return "\n".join([heading, *(filled(paragraph, width) for paragraph in paragraphs)])


def _counts(portfolio: Portfolio, words: Texts) -> list[str]:
    counts = (
        ("count", portfolio.count),
        ("estimated", portfolio.estimated),
        ("counted", portfolio.counted),
        ("saved", portfolio.saved),
        ("surely_saved", portfolio.surely_saved),
        ("not_saved", portfolio.not_saved),
        ("surely_not_saved", portfolio.surely_not_saved),
        (_if_included("invented", portfolio), portfolio.invented),
        (_if_included("doubles", portfolio), portfolio.doubles),
        ("reported_only", portfolio.reported_only),
        ("error", portfolio.errors),
    )
    return _aligned([(words(f"portfolio.{name}"), _plain(words, count)) for name, count in counts])


def _if_included(name: Included, portfolio: Portfolio) -> str:
    return f"{name}.included" if name in portfolio.included else name


def _left_out(portfolio: Portfolio, words: Texts) -> list[str]:
    """Say who is left out and why, a paragraph for each reason."""
    reasons: tuple[Why, ...] = get_args(Why)
    by_reason = [(why, [each for each in portfolio.left_out if each.why == why]) for why in reasons]
    return [
        words(f"portfolio.left_out.{why}", names=_names(cases, words)) for why, cases in by_reason if cases
    ]


def _names(cases: list[LeftOut], words: Texts) -> str:
    """Name some cases, each with the one that is counted in its place, and say how many more there are."""
    names = ", ".join(
        visible(each.id)
        if each.of is None
        else words("portfolio.counted_is", id=visible(each.id), of=visible(each.of))
        for each in cases[:_MOST_NAMED]
    )
    more = len(cases) - _MOST_NAMED
    return words("portfolio.more", names=names, count=_plain(words, more)) if more > 0 else names


def _included(portfolio: Portfolio, words: Texts) -> list[str]:
    """Say what is counted only because the caller includes it."""
    counts: tuple[tuple[Included, int], ...] = (
        ("invented", portfolio.invented),
        ("doubles", portfolio.doubles),
    )
    return [
        words(f"portfolio.included.{name}", count=_plain(words, count))
        for name, count in counts
        if count and name in portfolio.included
    ]


def _kinds(portfolio: Portfolio, words: Texts) -> str:
    return ", ".join(
        words(f"portfolio.kind.{kind}", count=_plain(words, portfolio.kinds[kind]))
        for kind in KINDS
        if portfolio.kinds[kind]
    )


def _checks(portfolio: Portfolio, words: Texts) -> list[str]:
    found = [
        (
            f"  {name}",
            words("portfolio.of", count=_plain(words, count), all=_plain(words, portfolio.counted)),
        )
        for name, count in portfolio.failed.most_common()
    ]
    return _aligned(found)


def _aligned(lines: list[tuple[str, str]]) -> list[str]:
    left, right = (max(len(line[at]) for line in lines) for at in (0, 1))
    return [f"{label:<{left}}  {value:>{right}}" for label, value in lines]


def _sum(each: Any, portfolio: Portfolio, words: Texts) -> str:
    numbers = Numbers(words, each.unit)
    scale = numbers.in_words(max(abs(each.saving), abs(each.lower), abs(each.upper)))
    return words(
        "portfolio.sum.less" if each.saving > 0 else "portfolio.sum.more",
        count=_plain(words, each.count),
        unit=each.unit,
        amount=scale.amount(abs(each.saving)),
        level=numbers.level_number(portfolio.level),
        between=scale.saved_between(each.lower, each.upper),
    )


def _mean(portfolio: Portfolio, words: Texts) -> str:
    mean, numbers = portfolio.mean_percent(), Numbers(words, "")
    if mean is None:
        return ""
    level = numbers.level_number(portfolio.level)
    text = words(
        "portfolio.mean",
        count=_plain(words, mean.count),
        mean=numbers.percent(mean.mean),
        level=level,
        between=numbers.between_percents(mean.lower, mean.upper),
    )
    if mean.predicted_lower is None or mean.predicted_upper is None:
        return text
    predicted = numbers.between_percents(mean.predicted_lower, mean.predicted_upper)
    return f"{text} {words('portfolio.predicted', level=level, between=predicted)}"


def _plain(words: Texts, value: float, decimals: int = 0) -> str:
    return Numbers(words, "").plain(value, decimals)
