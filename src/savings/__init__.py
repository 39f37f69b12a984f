"""What an intervention saved a municipality, told honestly.

    case = savings.read_case("case.yaml")
    report = savings.Report(savings.estimate(case), language="fi")
    print(report.render("text"))

Nothing is loaded before it is used, so that `import savings` costs nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from savings.case.model import Case as Case
    from savings.case.reader import read_case as read_case
    from savings.counterfactual.model import Intervals as Intervals
    from savings.errors import CaseError as CaseError
    from savings.errors import OptionError as OptionError
    from savings.errors import SavingsError as SavingsError
    from savings.estimation.choices import Choices as Choices
    from savings.estimation.estimate import estimate as estimate
    from savings.estimation.estimate import estimate_many as estimate_many
    from savings.estimation.model import AsReported as AsReported
    from savings.estimation.model import Estimate as Estimate
    from savings.projection import Projection as Projection
    from savings.projection import project as project
    from savings.report.document import Layout as Layout
    from savings.report.model import Report as Report

__version__ = "0.1.0"

_WHERE: Final = {
    "AsReported": "savings.estimation.model",
    "Case": "savings.case.model",
    "CaseError": "savings.errors",
    "Choices": "savings.estimation.choices",
    "Estimate": "savings.estimation.model",
    "Intervals": "savings.counterfactual.model",
    "Layout": "savings.report.document",
    "OptionError": "savings.errors",
    "Projection": "savings.projection",
    "Report": "savings.report.model",
    "SavingsError": "savings.errors",
    "estimate": "savings.estimation.estimate",
    "estimate_many": "savings.estimation.estimate",
    "project": "savings.projection",
    "read_case": "savings.case.reader",
}

__all__ = [
    "AsReported",
    "Case",
    "CaseError",
    "Choices",
    "Estimate",
    "Intervals",
    "Layout",
    "OptionError",
    "Projection",
    "Report",
    "SavingsError",
    "__version__",
    "estimate",
    "estimate_many",
    "project",
    "read_case",
]


def __getattr__(name: str) -> object:
    if name in _WHERE:
        return getattr(import_module(_WHERE[name]), name)
    raise AttributeError(f"module 'savings' has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(__all__)
