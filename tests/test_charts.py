"""The charts: what they show as plain data, and how they look in characters."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product
from math import inf
from typing import Any

import pytest
from conftest import CASES
from generated import cases
from hypothesis import strategies as st
from made_cases import estimate_of, made
from properties import holds_for

import savings
from savings.cli.output import _encoded
from savings.errors import SavingsError
from savings.estimation.verdict import verdict_key
from savings.languages import LANGUAGES
from savings.report.document import Band, Chart, CostPoint, CostSeries, Layout, WaySeries
from savings.report.faces import _chart, _strip
from savings.report.faces._chart import BAND, BOTH, HEIGHT, NARROW, OBSERVED, PROJECTED, START, chart
from savings.report.faces._drawn import drawn
from savings.report.faces._strip import SIGNS, strip
from savings.report.numbers import Numbers
from savings.report.pages import page
from savings.report.sections.costs_chart import axis_of
from savings.texts import load

UP_AND_DOWN = [100.0, 104.0, 101.0, 108.0, 103.0, 107.0, 109.0, 105.0]
HISTORY = {2001 + at: cost for at, cost in enumerate([*UP_AND_DOWN, 101.0, 99.0, 104.0])}


def charts(report: savings.Report) -> tuple[Chart, Chart]:
    costs, ways = (block for block in page(report) if isinstance(block, Chart))
    assert (costs.kind, ways.kind) == ("costs", "ways")
    return costs, ways


def costs_of(report: savings.Report) -> CostSeries:
    series = charts(report)[0].series
    assert isinstance(series, CostSeries)
    return series


def ways_of(report: savings.Report) -> WaySeries:
    series = charts(report)[1].series
    assert isinstance(series, WaySeries)
    return series


def a_series(years: Sequence[int], start: int) -> CostSeries:
    """A chart of costs that go up and down."""
    points = tuple(CostPoint(year, str(year), 100.0 + year % 7, 100.0 + year % 5) for year in years)
    names = {name: name for name in ("observed", "projected", "both", "claimed", "start", "band", "narrow")}
    scale = Numbers(load("en"), "EUR").table_scale([110.0])
    return CostSeries(points, (), start, scale, axis_of(points)[0], names)


def test_the_chart_shows_each_year_and_the_start() -> None:
    """Each year has its marks in its column, the start a line, and the axis begins at zero."""
    report = savings.Report(estimate_of(savings.read_case(CASES / "leeds.yaml")))
    series = costs_of(report)
    lines = chart(series, 80)
    begin = lines[0].index("┤") + 2
    columns = [line[begin:][: lines[0].rindex(BAND) + 1] for line in lines[:HEIGHT]]
    marks = "".join(line.partition(" ● ")[0].partition(" ○ ")[0] for line in columns)
    assert marks.count(BOTH) * 2 + marks.count(OBSERVED) + marks.count(PROJECTED) == 2 * len(series.points)
    assert marks.count(START) == HEIGHT
    assert lines[HEIGHT - 1].startswith("     0┤ ")
    assert lines[HEIGHT].split() == [point.label for point in series.points]


@pytest.mark.parametrize("width", [*range(20, 61, 3), 80, 120, 200])
def test_the_chart_marks_the_start_in_the_column_of_the_start_year(width: int) -> None:
    """At every width, for every span of years, the mark stands in one column, which is that of the start."""
    for span, start in product((2, 9, 30, 84, 200, 301), (0.05, 0.5, 0.97)):
        years = range(1800, 1800 + span)
        begins = years[max(1, int(start * span))]
        series = a_series(years, begins)
        lines = chart(series, width)
        marked = [line.find(START) for line in lines[:HEIGHT]]
        (column,) = {at for at in marked if at >= 0}
        assert sum(at >= 0 for at in marked) >= HEIGHT - 2
        axis = lines[0].index("┤") + 2
        named = any("observed" in line for line in lines[:HEIGHT])
        room = width - axis - 1 - (len("● projected") + 1 if named else 0)
        a_year = min(8, room // span) or room / span
        assert column - axis == int(a_year * (begins - 1800) + 1e-9)
        assert max(map(len, lines[:HEIGHT])) < width
        assert sum("observed" in line for line in lines) == 1


@pytest.mark.parametrize("width", [30, 80])
def test_the_chart_reaches_a_year_that_stands_far_off(width: int) -> None:
    """A single year centuries after the others is drawn, and the start between them marked."""
    lines = chart(a_series([*range(1990, 1999), 2100], 2050), width)
    assert {line.index(START) for line in lines[:HEIGHT] if START in line}
    grid = [line.partition(" ● o")[0].partition(" ○ p")[0] for line in lines[:HEIGHT]]
    longest = max(map(len, grid))
    assert {BOTH, OBSERVED, PROJECTED} & {line[-1] for line in grid if len(line) == longest}


def test_the_bands_stand_in_the_post_years_alone() -> None:
    """Right of the start both bands are seen, left of it none; the likelier lies within the other."""
    lines = chart(costs_of(savings.Report(estimate_of(made(HISTORY, 2009)))), 80)[:HEIGHT]
    start = lines[0].index(START)
    assert not any(sign in line[:start] for line in lines for sign in (BAND, NARROW))
    last = "".join(line[start + 8] for line in lines if len(line) > start + 8)
    assert BAND in last and NARROW in last
    assert last.strip().strip(BAND).count(BAND) == 0


@pytest.mark.parametrize(
    ("costs", "band", "axis", "cut"),
    [
        ((40, 100), (60, 120), (0, 120), False),  # zero leaves the costs half of the height
        ((90, 100), (85, 105), (85, 105), False),  # and here a tenth: it is left out
        ((90, 100), (0, 300), (75, 115), True),  # 15, the span and a half, is seen on either side
        ((-40, 60), (-50, 70), (-50, 70), False),  # zero lies inside
        ((-100, -50), (-110, -60), (-110, 0), False),  # zero is the upper end
        ((-100, -95), (-101, -94), (-101, -94), False),
        ((100, 100), (100, 100), (0, 100), False),  # all alike
        ((0, 0), (0, 0), (0, 1), False),
        ((50, 100), (-inf, inf), (-25, 175), True),
    ],
)
def test_the_axis_begins_at_zero_unless_that_squeezes_the_costs(
    costs: tuple[float, float], band: tuple[float, float], axis: tuple[float, float], cut: bool
) -> None:
    """Zero is left out where costs would keep less than a third; intervals are cut to leave a quarter."""
    points = [CostPoint(2001, "", costs[0], costs[0]), CostPoint(2002, "", costs[1], costs[1], Band(*band))]
    found, is_cut = axis_of(points)
    assert found == pytest.approx(Band(*axis))
    assert is_cut == cut


def test_an_axis_that_leaves_zero_out_says_so() -> None:
    """Where the axis does not begin at zero, the chart says where it begins; otherwise nothing."""
    flat = savings.Report(estimate_of(made({year: 1000 + cost for year, cost in HISTORY.items()}, 2009)))
    series = costs_of(flat)
    (remark, *_) = series.remarks
    assert series.axis.lower > 900
    assert remark == f"axis starts at {series.scale.cell(series.axis.lower)}"
    assert any(remark in line for line in chart(series, 80)[HEIGHT:])
    assert not costs_of(savings.Report(estimate_of(savings.read_case(CASES / "leeds.yaml")))).remarks


def test_a_claim_stands_where_costs_would_have_been_by_it() -> None:
    """The published saving of a year is observed plus what is claimed; one of other prices has no place."""
    claims: list[dict[str, Any]] = [
        {"year": 2010, "saving": 20},
        {"year": 2011, "saving": 3, "prices": {"base_year": 2015}},
    ]
    series = costs_of(savings.Report(estimate_of(made(HISTORY, 2009, reported=claims))))
    claimed = {point.year: point.claimed for point in series.points if point.claimed is not None}
    assert claimed == {2010: pytest.approx(HISTORY[2010] + 20)}
    assert "◇ as published" in "\n".join(chart(series, 80))


def test_missing_years_are_known() -> None:
    """Years between the first and the last without a figure are named, and have no marks."""
    known = {year: cost for year, cost in HISTORY.items() if year not in (2004, 2010)}
    assert costs_of(savings.Report(estimate_of(made(known, 2009)))).missing == (2004, 2010)


@holds_for(cases(), st.sampled_from(LANGUAGES), examples=150)
def test_titles_do_not_contradict_the_verdict(case: savings.Case, language: str) -> None:
    """What may be chance says so: where the verdict is open, no title claims a saving without it.

    The sentence on the ways agrees with their dots, and no line is wider than the page.
    """
    try:
        estimate = estimate_of(case)
    except SavingsError:
        return
    report = savings.Report(estimate, language)
    costs, ways = charts(report)
    same = [
        report.texts(f"chart.title.same.{kind}", year=report.writer.label(estimate.result.post_years[-1]))
        for kind in ("money", "other")
    ]
    chance = report.texts("chart.chance", finding="").strip()
    if verdict_key(estimate) == "open":
        assert costs.title.endswith(chance) or any(costs.title.endswith(each[1:]) for each in same)
    series = ways_of(report)
    seen = {point.kind for row in series.rows if row.tenable for point in row.points}
    summary = estimate.result.range_summary
    assert ("saving" in seen) == (summary.without_saving < summary.tenable)
    assert ("none" in seen) == (summary.without_saving > 0)
    for block, width in product((costs, ways), (60, 80, 100)):
        assert all(len(line) <= width for line in drawn(block, width))


def test_the_strip_has_a_line_a_trend_below_the_report() -> None:
    """The report's interval stands first, then a line a trend, tenable ones by median, then the scale."""
    report = savings.Report(estimate_of(savings.read_case(CASES / "imatra-illustrative.yaml")))
    series = ways_of(report)
    lines = strip(series, 80)
    names = [line[:20].strip() for line in lines[: len(series.rows) + 1]]
    assert names[0] == "This report"
    assert names[1:] == [
        report.way_name(name) for name in ("drift", "linear", "structural", "growth", "flat", "last")
    ]
    assert "├" in lines[0] and "┤" in lines[0] and "▒" in lines[0]
    tenable, untenable = lines[1:5], lines[5:7]
    assert all(SIGNS["saving"] in line and SIGNS["untenable"] not in line for line in tenable)
    assert all(SIGNS["untenable"] in line and SIGNS["saving"] not in line for line in untenable)
    zero = lines[1].index(SIGNS["zero"])
    assert {line[zero] for line in lines[1:7]} == {SIGNS["zero"]}
    assert all(line.index(SIGNS["saving"]) > zero for line in tenable)
    assert lines[7].split()[:3] == ["14.1", "million", "more"] and lines[7][zero] == "0"


def test_an_interval_without_ends_is_open_in_the_strip() -> None:
    """An interval that goes on beyond the axis, or has no end, has no cap on that side."""
    report = savings.Report(estimate_of(made(HISTORY, 2009)))
    series = ways_of(report)
    endless = WaySeries(
        series.rows,
        "x",
        series.own,
        Band(-inf, inf),
        None,
        series.axis,
        series.ends,
        series.names,
        series.written,
        series.words,
    )
    own = strip(endless, 80)[0]
    assert "├" not in own and "┤" not in own and "─" in own


@pytest.mark.parametrize("face", ["text", "markdown"])
def test_a_chart_without_room_is_left_out_with_a_word(face: str) -> None:
    """If the width has no room for a chart, the report says so, and still has its finding."""
    report = savings.Report(estimate_of(savings.read_case(CASES / "leeds.yaml")))
    narrow, wide = (" ".join(str(report.render(face, Layout(width=width))).split()) for width in (15, 80))
    for block in charts(report):
        assert block.left_out[:20] in narrow and block.left_out[:20] not in wide
        assert block.title[:15] in narrow.replace("\\", "")
        assert drawn(block, 15) == [] != drawn(block, 80)


def test_charts_have_plain_signs_where_a_terminal_has_no_others() -> None:
    """In a terminal that knows ASCII alone every sign of a chart has another, no two of one the same."""
    costs = [BAND, NARROW, OBSERVED, PROJECTED, BOTH, START, _chart.CLAIMED]
    ways = [*SIGNS.values(), _strip.NARROW, _strip.LINE]
    for signs in (costs, ways):
        plain = [_encoded(sign, "ascii").decode() for sign in signs]
        assert "?" not in plain
        assert len(set(plain)) == len(plain)
