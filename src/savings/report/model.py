"""The report: an estimate in a language, with its checks, its warnings and its disclaimer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from savings import discovery, texts
from savings.case.fields import Source, Text
from savings.checks import Check, run
from savings.errors import OptionError
from savings.estimation.model import Estimate
from savings.estimation.result import Result
from savings.estimation.terms import NOMINAL, index_of, own_terms
from savings.report import claims, columns, disclaimer, sentences, warnings, worth
from savings.report.check_text import check_text
from savings.report.numbers import Numbers
from savings.visible import visible

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True)
class Layout:
    """How a face is to look. `width` and `color` are for the text, `spreadsheet` for the CSV.

    `prices` is the year in whose prices all cases of a table are, where one was asked for.
    """

    width: int = 80
    color: bool = False
    spreadsheet: bool = False
    prices: str | None = None


@dataclass(frozen=True)
class Report:
    """An estimate, ready to be read: the same figures and the same note in every face.

    The disclaimer is no argument: it follows from the case, and no report is without it.

    Args:
        estimate: what `savings.estimate` returned.
        language: "en", "fi" or "sv".

    Raises:
        OptionError: there is no such language.
    """

    estimate: Estimate
    language: str = "en"

    def __post_init__(self) -> None:
        texts.load(self.language)

    def render(self, face: str = "text", layout: Layout | None = None) -> str:
        """Return the report in one of its faces: "text", "csv" or "json".

        Raises:
            OptionError: there is no such face.
        """
        if face not in faces():
            raise OptionError(f"there is no format {face!r}; there are: {', '.join(faces())}")
        rendered: str = discovery.module("report.faces", face).render(self, layout or Layout())
        return rendered

    def to_frame(self) -> pd.DataFrame:
        """Return the rows of the CSV as a pandas data frame; the disclaimer is its last column."""
        import pandas as pd

        declared = columns.YEAR_COLUMNS
        frame = pd.DataFrame(self.rows, columns=[column.name for column in declared])
        return frame.astype({column.name: "float64" for column in declared if column.type == "number"})

    @cached_property
    def rows(self) -> list[columns.Row]:
        """The rows of the CSV and of the data frame, each with the disclaimer in its last column."""
        return columns.year_rows(self, columns.YEAR_COLUMNS)

    @cached_property
    def texts(self) -> texts.Texts:
        """The texts of the report's language."""
        return texts.load(self.language)

    @cached_property
    def numbers(self) -> Numbers:
        """The way in which the report's language writes figures of the case's unit."""
        return Numbers(self.texts, self.estimate.case.costs.unit)

    @cached_property
    def disclaimer(self) -> str:
        """The note that this is no scientific study, as it is true of this case."""
        compared = self.result is not None and self.result.compared is not None
        case, result = self.estimate.case, self.result
        prices = result.method.prices if result else own_terms(case).prices
        return disclaimer.disclaimer(case, self.texts, compared, None if prices == NOMINAL else prices)

    @property
    def result(self) -> Result | None:
        """The figures that were computed; None where the case is as reported only."""
        return self.estimate.result

    @cached_property
    def checks(self) -> tuple[Check, ...]:
        """The outcome of every check."""
        return run(self.estimate)

    def check_text(self, check: Check) -> str:
        """Return the sentence of a check."""
        return check_text(check, self.estimate.case, self.texts, self.numbers)

    @cached_property
    def what_if(self) -> str:
        """Which choices are not the case's own, in a sentence; empty where all are."""
        return sentences.what_if(self.result, self.estimate.case, self.texts) if self.result else ""

    @cached_property
    def headline(self) -> tuple[str, ...]:
        """The saving, in sentences for people; empty where the case is as reported only."""
        told = list(sentences.headline(self.estimate, self.texts, self.numbers))
        if self.estimate.per_head is not None and self.result is not None:
            told.append(worth.per_head(self.estimate.per_head, self.result, self.texts, self.numbers))
        return tuple(told)

    @cached_property
    def reported(self) -> tuple[str, ...]:
        """The published figures and what they are worth, a sentence or two each."""
        case, words, numbers = self.estimate.case, self.texts, self.numbers
        return tuple(
            f"{claims.reported(compared, case, words, numbers)} "
            f"{claims.needed(compared, self.estimate, words, numbers)}".rstrip()
            for compared in self.estimate.reported
        )

    @cached_property
    def caveats(self) -> tuple[str, ...]:
        """The case's own caveats."""
        return tuple(self.written(caveat) for caveat in self.estimate.case.caveats)

    @cached_property
    def warnings(self) -> tuple[str, ...]:
        """What the reader must know of the figures: failed checks, then the remarks."""
        failed = [self.check_text(check) for check in self.checks if check.passed is False]
        return (*failed, *self.remarks)

    @cached_property
    def remarks(self) -> tuple[str, ...]:
        """The warnings that are no checks: missing years, breaks and the like."""
        return tuple(warnings.warnings(self.estimate, self.texts, self.numbers))

    @cached_property
    def sources(self) -> tuple[str, ...]:
        """Where the figures are from: the source of the history, then the case's sources."""
        costs, case = self.estimate.case.costs, self.estimate.case
        named = [part.source for part in (costs, costs.per, costs.volume, costs.price_index) if part]
        listed = [self.source(source) for source in (*named, *case.sources) if source]
        return tuple(dict.fromkeys([*listed, *self._index_source()]))

    def _index_source(self) -> Iterator[str]:
        """Yield where the price index is from, where the case does not say it."""
        own = self.estimate.case.costs.price_index
        if own is not None and not own.source:
            index = index_of(self.estimate.case)
            ahead = index.forecast_from
            told = "" if ahead is None else "; " + self.texts("prices.forecast", year=ahead)
            named = f"{index.name}: {index.source}; {index.vintage}{told}"
            yield visible(named if index.name else self.texts("prices.own_index"))

    @cached_property
    def research(self) -> tuple[str, ...]:
        """Studies of the intervention by others."""
        return tuple(self.source(study) for study in self.estimate.case.research)

    def source(self, source: Source) -> str:
        """Write a source, with its address."""
        text = self.written(source.text)
        return f"{text} <{visible(source.url)}>" if source.url else text

    def written(self, text: Text) -> str:
        """Return a text of the case in the report's language, safe to show."""
        return visible(text.get(self.language))


def faces() -> tuple[str, ...]:
    """Return the names of the faces that there are."""
    return discovery.names("report.faces")
