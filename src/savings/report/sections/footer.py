"""The foot of a page: from what it was made, and that it is no scientific study."""

from __future__ import annotations

from savings import __version__
from savings.report.document import Paragraph
from savings.report.writer import Writer
from savings.visible import visible


def footer(writer: Writer) -> Paragraph:
    """Return the program's version, the case's id, the fingerprint of its file, and the warning."""
    case = writer.case
    said = [writer.say("page.footer", version=__version__, id=visible(case.id or "case"))]
    if case.sha256 is not None:
        said.append(writer.say("page.footer.sha256", sha256=case.sha256))
    return Paragraph(" ".join([*said, writer.say("page.not_a_study") + "."]), "footer")
