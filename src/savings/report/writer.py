"""The writer of a report: a case's texts, years and figures in one language."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from savings.case.fields import Source, Text
from savings.case.model import Case
from savings.estimation.figures import Years
from savings.report.numbers import Numbers
from savings.texts import Texts
from savings.visible import visible


@dataclass(frozen=True, eq=False)
class Writer:
    """Writes in one language: sentences by their keys, and what a case says, safe to show.

    Attributes:
        texts: of the language.
        numbers: how the language writes figures of the case's unit.
        case: the case, as it is written.
    """

    texts: Texts
    numbers: Numbers
    case: Case

    @property
    def language(self) -> str:
        """The code of the language: "en"."""
        return self.texts.language

    def say(self, key: str, **values: object) -> str:
        """Return the sentence of a key, with values for the names in braces."""
        return self.texts(key, **values)

    def counted(self, key: str, count: int, **values: object) -> str:
        """Return the sentence of a key in the form that the language has for a number."""
        return self.texts.counted(key, count, **values)

    def knows(self, key: str) -> bool:
        """Say whether the language has a sentence of a key."""
        return key in self.texts.messages

    def label(self, year: int) -> str:
        """Write a year as the case writes it."""
        return visible(self.case.label(year))

    def labels(self, *years: int) -> str:
        """List years, three or more in a row as a span: `2001, 2002, 2004 to 2006`; nothing if none."""
        listed: list[str] = []
        for span in _spans(sorted(set(years))):
            long = span.last - span.first > 1
            listed += [self.span(span)] if long else map(self.label, sorted({span.first, span.last}))
        return ", ".join(listed)

    def labels_among(self, years: Sequence[int], every: Sequence[int]) -> str:
        """List years as `labels` does; that they are all years there are, if so."""
        return self.say("years.all") if len(years) == len(every) > 1 else self.labels(*years)

    def span(self, years: Years) -> str:
        """Write years from … to …; one year alone if they are the same."""
        if years.first == years.last:
            return self.label(years.first)
        return self.say("span", first=self.label(years.first), last=self.label(years.last))

    def runs(self, years: Sequence[int]) -> str:
        """Write years in order, of which some between the first and the last may be missing.

        Years without a gap are a span: `2012 to 2016`. Otherwise each run of years is one:
        `2012 to 2013 and 2015 to 2017`. If no run has more than two years, each year is named:
        `2012, 2013, 2015 and 2016`.
        """
        spans = _spans(years)
        if len(spans) > 1 and all(span.last - span.first < 2 for span in spans):
            parts = [self.label(year) for year in years]
        else:
            parts = [self.span(span) for span in spans]
        *others, last = parts
        return self.say("span.and", years=", ".join(others), last=last) if others else last

    def written(self, text: Text) -> str:
        """Return a text of the case in the language."""
        return visible(text.get(self.language))

    def source(self, source: Source) -> str:
        """Write a source, with its address."""
        text = self.written(source.text)
        return f"{text} <{visible(source.url)}>" if source.url else text

    def in_example(self, sentence: str) -> str:
        """Return a sentence on a case; of an invented one it says so itself."""
        if not self.is_invented:
            return sentence
        return self.say("invented.prefix", sentence=f"{sentence[:1].lower()}{sentence[1:]}")

    @property
    def who(self) -> str:
        """The name of the municipality."""
        return visible(self.case.municipality.name)

    @property
    def kind(self) -> str:
        """The kind of figures, as keys of sentences have it: "money" or "other"."""
        return "money" if self.numbers.is_money else "other"

    @property
    def is_invented(self) -> bool:
        """Whether the figures of the case are invented for illustration."""
        return self.case.costs.provenance == "illustrative"


def _spans(years: Sequence[int]) -> list[Years]:
    """Return the spans without a gap that years in order fall into."""
    runs = groupby(enumerate(years), lambda placed: placed[1] - placed[0])
    found = [[year for _, year in run] for _, run in runs]
    return [Years(run[0], run[-1]) for run in found]
