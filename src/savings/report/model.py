"""The report: an estimate in a language, with its disclaimer. What it says is written by its sections."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Literal, overload

from savings import discovery, texts
from savings.arguments import checked_name, checked_type
from savings.case.fields import Source, Text
from savings.case.frozen import FrozenDict
from savings.checks import Check, run
from savings.estimation.model import AsReported, Estimate
from savings.estimation.result import Result
from savings.estimation.terms import NOMINAL, own_terms
from savings.languages import LANGUAGES
from savings.report import columns, disclaimer
from savings.report.document import Layout
from savings.report.numbers import Numbers
from savings.report.rows import Row, year_rows
from savings.report.sections import (
    checks,
    doubts,
    odd_figures,
    opening,
    published,
    remarks,
    saving,
    sources,
)
from savings.report.sections._phrases import way_name
from savings.report.sections.verdict import Verdict, verdict
from savings.report.writer import Writer

if TYPE_CHECKING:
    import pandas as pd

TextFace = Literal["text", "markdown", "html", "svg", "csv", "json"]
BinaryFace = Literal["pdf", "png", "xlsx"]


@dataclass(frozen=True)
class Report:
    """An estimate, ready to be read: the same figures and the same note in every face.

    The disclaimer is no argument: it follows from the case, and no report is without it.

    Args:
        estimate: what `savings.estimate` returned.
        language: "en", "fi" or "sv".

    Raises:
        TypeError: the estimate is none.
        OptionError: there is no such language.
    """

    estimate: Estimate | AsReported
    language: str = "en"

    def __post_init__(self) -> None:
        kinds = (Estimate, AsReported)
        checked_type("estimate", self.estimate, kinds, "what savings.estimate returned")
        texts.load(checked_name("language", self.language, LANGUAGES))

    @overload
    def render(self, face: TextFace = "text", layout: Layout | None = None) -> str: ...

    @overload
    def render(self, face: BinaryFace, layout: Layout | None = None) -> bytes: ...

    @overload
    def render(self, face: str, layout: Layout | None = None) -> str | bytes: ...

    def render(self, face: str = "text", layout: Layout | None = None) -> str | bytes:
        """Return the report in one of its faces.

        Args:
            face: "text", "markdown", "html", "svg", "csv" or "json", which are text; "xlsx", "pdf" (by the
                extra `savings[pdf]`) or "png" (by `savings[png]`), which are bytes.
            layout: how it is to look.

        Raises:
            OptionError: there is no such face, or what it needs besides is not on this machine.
        """
        checked_type("layout", layout, (Layout, type(None)), "a savings.Layout")
        rendered: str | bytes = discovery.module(
            "report.faces", checked_name("format", face, faces())
        ).render(self, layout or Layout())
        return rendered

    def to_frame(self) -> pd.DataFrame:
        """Return the rows of the CSV as a pandas data frame; the disclaimer is its last column."""
        import pandas as pd

        declared = columns.YEAR_COLUMNS
        frame = pd.DataFrame(list(self.rows), columns=[column.name for column in declared])
        return frame.astype({column.name: "float64" for column in declared if column.type == "number"})

    @cached_property
    def rows(self) -> tuple[Row, ...]:
        """The rows of the CSV and of the data frame, each with the disclaimer in its last column."""
        return tuple([FrozenDict(row) for row in year_rows(self, columns.YEAR_COLUMNS)])

    @cached_property
    def texts(self) -> texts.Texts:
        """The texts of the report's language."""
        return texts.load(self.language)

    @cached_property
    def numbers(self) -> Numbers:
        """The way in which the report's language writes figures of the case's unit."""
        return Numbers(self.texts, self.estimate.case.costs.unit)

    @cached_property
    def writer(self) -> Writer:
        """Writes what the case says and what follows from it, in the report's language."""
        return Writer(self.texts, self.numbers, self.estimate.case)

    @cached_property
    def disclaimer(self) -> str:
        """The note that this is no scientific study, as it is true of this case."""
        case, result = self.estimate.case, self.result
        compared = result is not None and result.compared is not None
        prices = result.method.prices if result else own_terms(case).prices
        return disclaimer.disclaimer(case, self.texts, compared, None if prices == NOMINAL else prices)

    @property
    def result(self) -> Result | None:
        """The figures that were computed; None if the case is as reported only."""
        return self.estimate.result

    @cached_property
    def checks(self) -> tuple[Check, ...]:
        """The outcome of every check."""
        return run(self.estimate)

    @cached_property
    def verdict(self) -> Verdict:
        """What the figures show: whether anything was saved, in one word and in a sentence."""
        return verdict(self.estimate, self.writer)

    def check_short(self, check: Check) -> str:
        """Return what a check is called; if it failed, what is wrong. Without figures."""
        return checks.check_short(check, self.writer)

    def check_text(self, check: Check) -> str:
        """Return the sentence of a check."""
        return checks.check_text(check, self.writer)

    def way_name(self, name: str) -> str:
        """Return what a trend or a comparison method is called in the report's language."""
        return way_name(name, self.writer)

    @cached_property
    def summary(self) -> str | None:
        """Why the intervention was made, in the case's own words; None if it does not say it."""
        written = self.estimate.case.summary
        return None if written is None else self.written(written)

    @cached_property
    def what_if(self) -> str:
        """Which choices are not the case's own, in a sentence; empty if all are."""
        return opening.what_if(self.result.asked, self.writer) if self.result is not None else ""

    @cached_property
    def doubts(self) -> tuple[str, ...]:
        """The reasons for doubt, a short sentence each: odd figures first. Every face has them on top."""
        return (*self.odd_figures, *self.other_doubts)

    @cached_property
    def other_doubts(self) -> tuple[str, ...]:
        """The reasons for doubt without the remarks on odd figures; none if nothing was computed."""
        if isinstance(self.estimate, AsReported):
            return ()
        return tuple(doubts.doubts(self.estimate, self.checks, bool(self.odd_figures), self.writer))

    @cached_property
    def odd_figures(self) -> tuple[str, ...]:
        """Remarks on figures that look odd and may be wrong."""
        return tuple(odd_figures.odd_figures(self.estimate, self.writer))

    @cached_property
    def own_odd_figures(self) -> tuple[str, ...]:
        """The same without those on comparison areas: commands say them beside rows, which have no top."""
        return tuple(odd_figures.odd_figures(self.estimate, self.writer, areas=False))

    @cached_property
    def headline(self) -> tuple[str, ...]:
        """The saving, in sentences for people; empty if the case is as reported only."""
        if isinstance(self.estimate, AsReported):
            return ()
        return tuple(saving.headline(self.estimate, self.writer))

    @cached_property
    def reported(self) -> tuple[str, ...]:
        """The published figures and what they are worth, a sentence or two each."""
        return tuple(published.claims(self.estimate, self.writer))

    @cached_property
    def caveats(self) -> tuple[str, ...]:
        """The case's own caveats."""
        return remarks.caveats(self.writer)

    @cached_property
    def warnings(self) -> tuple[str, ...]:
        """What the reader must know of the figures: failed checks, then the remarks."""
        failed = [self.check_text(check) for check in self.checks if check.passed is False]
        return (*failed, *self.remarks)

    @cached_property
    def remarks(self) -> tuple[str, ...]:
        """The warnings that are no checks: missing years, breaks and the like."""
        return tuple(remarks.remarks(self.estimate, self.writer))

    @cached_property
    def sources(self) -> tuple[str, ...]:
        """Where the figures are from: the source of the history, then the case's sources."""
        return sources.sources_of(self.writer)

    @cached_property
    def research(self) -> tuple[str, ...]:
        """Studies of the intervention by others."""
        return sources.studies_of(self.writer)

    def source(self, source: Source) -> str:
        """Write a source, with its address."""
        return self.writer.source(source)

    def written(self, text: Text) -> str:
        """Return a text of the case in the report's language, safe to show."""
        return self.writer.written(text)


def faces() -> tuple[str, ...]:
    """Return the names of the faces that there are."""
    return discovery.names("report.faces")
