"""Cases made by hypothesis: any that the model admits, with nasty texts and figures of every size."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from savings import Case
from savings.languages import LANGUAGES
from savings.trends import names

NASTY = [
    "[red]",
    "<script>alert(1)</script>",
    "=cmd()|' /C calc'!A0",
    "\x1b[31mred",
    "@SUM(1)",
    "+1",
    "-1",
    "a\tb",
    "\u202e",
]
TEXT = st.one_of(
    st.sampled_from(NASTY),
    st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30).filter(str.strip),
)
PROVENANCE = st.sampled_from(["outturn", "budget", "statistics", "published", "illustrative"])


@st.composite
def texts(draw: st.DrawFn) -> str | dict[str, str]:
    """A text: one string, or one per language."""
    if draw(st.booleans()):
        return draw(TEXT)
    languages = draw(st.lists(st.sampled_from(LANGUAGES), min_size=1, unique=True))
    return {language: draw(TEXT) for language in languages}


@st.composite
def histories(draw: st.DrawFn, lowest: float = 0.0) -> tuple[dict[int, float], int]:
    """A history with three or more years before its start and one or more from it on; and the start."""
    size = 10.0 ** draw(st.integers(-6, 12))
    begin = draw(st.integers(1900, 2050))
    count = draw(st.integers(4, 14))
    years = sorted(draw(st.sets(st.integers(begin, begin + 20), min_size=count, max_size=count)))
    start = draw(st.integers(3, count - 1))
    share = st.floats(lowest, 1000, allow_subnormal=False).map(lambda x: round(x, 6))
    return {year: draw(share) * size for year in years}, years[start]


@st.composite
def values(draw: st.DrawFn) -> dict[str, Any]:
    """The plain values of a case with a history."""
    net = draw(st.booleans())
    history, start = draw(histories(lowest=-1000.0 if net else 0.0))
    last = max(history)
    case: dict[str, Any] = {
        "format": 1,
        "title": draw(texts()),
        "municipality": {
            "name": draw(TEXT),
            "kind": draw(st.sampled_from(["municipality", "county", "state", "other"])),
        },
        "intervention": {"name": draw(texts()), "start": start},
        "costs": {
            "measure": draw(texts()),
            "unit": draw(st.sampled_from(["EUR", "GBP", "SEK", "packs per head", "=x", "JPY"])),
            "provenance": draw(PROVENANCE),
            "basis": "net" if net else "gross",
            "history": history,
            # However odd the figures are: the tests are about what follows from them.
            "confirmed": list(history),
            **({"sign": 1} if min(history.values()) < 0 >= max(history.values()) else {}),
        },
        "sources": [draw(texts())],
        "caveats": draw(st.lists(texts(), max_size=2)),
        "research": draw(st.lists(texts(), max_size=1)),
    }
    trends = [
        name for name in names() if name != "declared" and (name != "growth" or min(history.values()) > 0)
    ]
    trend: dict[str, Any] = {"model": draw(st.sampled_from([*trends, "declared"]))}
    if trend["model"] == "declared":
        trend["growth"] = {"rate": draw(st.floats(-0.5, 0.5).map(lambda x: round(x, 12)))}
    case["trend"] = trend
    if draw(st.booleans()):
        amount = draw(st.floats(0, 1000).map(lambda x: round(x, 3)))
        case["investment"] = [{"from": start, "to": last + 2, "amount": amount, "for": draw(texts())}]
        case["costs"]["includes_investment"] = draw(st.booleans())
    reported = draw(st.sampled_from(["none", "saving", "percent"]))
    if reported != "none":
        figure = draw(st.floats(-1e6, 1e6).map(lambda x: round(x, 3)))
        case["reported"] = [{"year": last, reported: figure, "source": draw(texts())}]
    return case


@st.composite
def reported_only(draw: st.DrawFn) -> dict[str, Any]:
    """The plain values of a case that is as reported only."""
    case = draw(values())
    del case["costs"]["history"], case["costs"]["confirmed"], case["trend"]
    case["costs"].pop("sign", None)
    case["reported"] = [{"year": 2014, "saving": draw(st.floats(-1e9, 1e9).map(lambda x: round(x, 6)))}]
    return case


def cases() -> st.SearchStrategy[Case]:
    """Cases with a history."""
    return values().map(Case.model_validate)


def any_cases() -> st.SearchStrategy[Case]:
    """Cases with a history, and some that are as reported only."""
    return st.one_of(values(), reported_only()).map(Case.model_validate)
