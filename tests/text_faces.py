"""The faces that are text: rules on what is written hold for these. Those that are bytes have their own."""

from __future__ import annotations

from typing import Final

from savings import discovery
from savings.report.model import faces

# Those that `savings` writes by itself: the others need an extra, and are tried where it is installed.
OWN_FACES: Final = [face for face in faces() if not hasattr(discovery.module("report.faces", face), "ready")]
TEXT_FACES: Final = [face for face in faces() if not discovery.module("report.faces", face).NEEDS_FILE]
