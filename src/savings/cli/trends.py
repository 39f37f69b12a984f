"""`savings trends`: the trends and the comparison methods that there are."""

from __future__ import annotations

from savings.cli.options import Language, language_or_environment
from savings.cli.output import write

EXAMPLE = "Example: savings trends"


def trends(lang: Language = None) -> None:
    """List the trends, and the ways to measure against comparison areas, with one line each."""
    from savings import comparisons, texts, trends

    words = texts.load(language_or_environment(lang))
    lines = [f"{name:<10} {words.of('trend', name, '.what')}\n" for name in trends.names()]
    lines += [f"\n{words('heading.comparison')}:\n"]
    lines += [f"{name:<25} {words.of('comparison', name, '.what')}\n" for name in comparisons.names()]
    write("".join(lines), None, for_people=True)
