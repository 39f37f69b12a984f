"""One report, many faces."""

from savings.report.model import Layout, Report

__all__ = ["Layout", "Report"]
