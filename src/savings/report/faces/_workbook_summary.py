"""The sheet that comes first: the top of the page, the result beside that of the report, and the chart."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Final, NamedTuple

from savings.report.document import SIGNS, Block, Items, Paragraph, Sum
from savings.report.faces._workbook_book import SHARE, Book, Sheet, literal, sentences
from savings.report.faces._workbook_chart import HEIGHT, insert_chart

if TYPE_CHECKING:
    from savings.estimation.model import Estimate
    from savings.report.faces._workbook_figures import Figures

_WIDTHS: Final = (50, 17, 17, 13, 2)
_CHART_COLUMNS: Final = 6
_CHART_WIDTH: Final = 12.5
_ROW: Final = 20  # the height of a row, in pixels
# Two figures are the same if they differ by less than this share of what was projected or spent: the sums of
# spreadsheets differ from ours in the last digits.
_SAME: Final = "1E-10"


class Line(NamedTuple):
    """A line of the result: what it is, its formula, and what the report has."""

    text: str
    formula: str
    value: float
    style: str = "formula"
    number: str = ""


def summary_sheet(book: Book) -> Sheet:
    """Add the sheet: it stands before those that its formulas need."""
    chart = [_CHART_WIDTH] * _CHART_COLUMNS if book.report.result else [_CHART_WIDTH] * 3
    return book.sheet("summary", [*_WIDTHS, *chart])


def write_top(sheet: Sheet, blocks: Iterable[Block]) -> int:
    """Write the top of the page, a sentence a row, in its order; return the row after it."""
    row = 0
    for block in blocks:
        match block:
            case Paragraph(text, "title"):
                sheet.text(row, 0, text, "title")
                row += 1
            case Paragraph(text, "subtitle"):
                row = sheet.lines(row, text, "subtitle")
            case Paragraph(text, "banner"):
                row = sheet.lines(row, text, "banner")
            case Paragraph(text, "verdict"):
                row = sheet.lines(row + 1, text, "verdict")
            case Paragraph(text, "doubts"):
                row = sheet.lines(row, text)
            case Paragraph(text, "note"):
                for sentence in sentences(text):
                    row = sheet.lines(row, sentence, "note")
            case Paragraph(text):
                row = sheet.lines(row, text)
            case Sum(text):
                row = sheet.lines(row, text, "sum")
            case Items(mark, texts):
                for text in texts:
                    row = sheet.lines(row, f"{SIGNS[mark]} {text}".strip())
            case _:
                pass  # no other block stands on top
    return row


def write_result(sheet: Sheet, row: int, estimate: Estimate, figures: Figures) -> str:
    """Write the result with what the report has, and the chart beside it.

    Returns the address of the sentence that says whether both are the same.
    """
    book, result, say = sheet.book, estimate.result, sheet.book.say
    lines = list(_lines(estimate, figures, book))
    guard, head = row + 1, row + 2
    years = book.report.writer.runs(result.post_years)
    sheet.heads(head, 2)
    sheet.text(head, 0, say("workbook.result", years=years), "head")
    sheet.text(head, 1, say("workbook.unit", unit=book.report.writer.numbers.unit_name), "head_figure")
    sheet.text(head, 2, say("workbook.in_report"), "head_figure")
    sheet.text(head, 3, say("workbook.agrees"), "head_center")
    yes, no = literal(say("workbook.yes")), literal(say("workbook.no"))
    first = head + 1
    for row, line in enumerate(lines, start=first):
        sheet.text(row, 0, line.text, "bold" if line.style == "total" else "text")
        sheet.formula(row, 1, line.formula, line.value, line.style, line.number)
        sheet.number(row, 2, line.value, "helper", line.number)
        live, kept = f"B{row + 1}", f"C{row + 1}"
        size = "1" if line.number == SHARE else f"MAX(ABS(B${first + 1}),ABS(B${first + 2}))"
        same = f"IF(ISNUMBER({live}),IF(ABS({live}-{kept})<={_SAME}*{size},{yes},{no}),{no})"
        sheet.formula(row, 3, same, say("workbook.yes"), "center")
    last = head + len(lines)
    found = f"COUNTIF($D${first + 1}:$D${last + 1},{no})=0"
    unchanged, changed = say("workbook.as_reported"), say("workbook.changed")
    sheet.formula(guard, 0, f"IF({found},{literal(unchanged)},{literal(changed)})", unchanged, "guard")
    insert_chart(sheet, head, len(_WIDTHS), figures, _CHART_COLUMNS * _CHART_WIDTH)
    bottom = max(last, head + HEIGHT // _ROW + 1)
    sheet.sheet.print_area(0, 0, bottom, len(_WIDTHS) + _CHART_COLUMNS - 1)
    sheet.sheet.fit_to_pages(1, 1)
    return sheet.cell(guard, 0)


def _lines(estimate: Estimate, figures: Figures, book: Book) -> Iterator[Line]:
    """Yield the lines of the result."""
    result, say, total = estimate.result, book.say, estimate.result.total
    level = book.report.writer.numbers.level
    yield Line(say("workbook.projected"), figures.total("projected"), result.counterfactual_total)
    yield Line(say("table.observed"), figures.total("observed"), result.observed_total)
    saving = figures.total("saving")
    yield Line(say("table.saving"), saving, total.value, "total")
    ends = [(result.method.level, total, figures.total)]
    if result.narrow_level is not None:
        ends.append((result.narrow_level, result.total_80, figures.narrow))
    for asked, interval, place in ends:
        for name, value in (("lower", interval.lower), ("upper", interval.upper)):
            yield Line(say(f"workbook.range_{name}", level=level(asked)), place(f"saving_{name}"), value)
    least = result.detectable.saving
    if least is not None:
        lower = figures.total("saving_lower")
        seen = f"IFERROR(MAX(0,{saving}-{lower}),{lower})"
        yield Line(say("workbook.detectable"), seen, least)
    if total.percent is not None:
        share = f"IFERROR({saving}/{figures.total('projected')},{saving})"
        yield Line(say("workbook.share"), share, total.percent / 100, "formula", SHARE)
    yield from _after_cost(estimate, figures, book)


def _after_cost(estimate: Estimate, figures: Figures, book: Book) -> Iterator[Line]:
    """Yield the intervention's own cost and what is left after it; nothing if the case gives none."""
    result, say, totals, net = estimate.result, book.say, estimate.outlay_totals, estimate.result.net
    if totals is None or net is None or figures.cost is None:
        return
    yield Line(say("workbook.cost"), figures.cost, totals.total)
    left: str | None = figures.cost
    if estimate.case.costs.includes_investment:
        left = figures.in_kind
        paid = f"+{figures.cost}" if left is None else f"+{figures.cost}-{left}"
        yield Line(say("workbook.gross"), _moved(figures.total("saving"), paid), result.gross)
    less = "" if left is None else f"-{left}"
    yield Line(say("workbook.net"), _moved(figures.total("saving"), less), net.value, "total")
    level = book.report.writer.numbers.level(result.method.level)
    for name, value in (("lower", net.lower), ("upper", net.upper)):
        formula = _moved(figures.total(f"saving_{name}"), less)
        yield Line(say(f"workbook.net_{name}", level=level), formula, value)


def _moved(cell: str, by: str) -> str:
    """Return a figure with something added or taken off; what stands in its place is passed on."""
    return f"IFERROR({cell}{by},{cell})" if by else cell
