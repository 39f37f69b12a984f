"""`savings trends`: the trends that there are."""

from __future__ import annotations

from savings.cli.options import Language, language_or_environment
from savings.cli.output import write

EXAMPLE = "Example: savings trends"


def trends(lang: Language = None) -> None:
    """List the trends with one line each."""
    from savings import texts
    from savings.trends import names

    words = texts.load(language_or_environment(lang))
    lines = [f"{name:<10} {words.of('trend', name, '.what')}\n" for name in names()]
    write("".join(lines), None, for_people=True)
