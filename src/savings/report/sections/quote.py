"""What must be known before a figure is quoted: it stands beside the main chart, which will be cut out."""

from __future__ import annotations

from collections.abc import Sequence

from savings.report.document import Aside, Link
from savings.report.sections import checks, remarks
from savings.report.writer import Writer


def before_you_quote(reasons: Sequence[str], writer: Writer, *, notes: bool) -> Aside:
    """Return the reasons for doubt and the case's first caveat, as a list.

    Args:
        reasons: for doubt.
        writer: of the report.
        notes: whether the page has notes, to lead to them.
    """
    listed = [*reasons, *remarks.caveats(writer)[:1]]
    links = [Link(writer.say("page.quote.checks"), checks.HEADING)]
    if notes:
        links.append(Link(writer.say("page.quote.notes"), remarks.HEADING))
    return Aside(writer.say("page.quote"), tuple(listed), tuple(links))
