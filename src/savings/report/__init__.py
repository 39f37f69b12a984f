"""One report, many faces."""

from savings.report.document import Layout
from savings.report.model import Report

__all__ = ["Layout", "Report"]
