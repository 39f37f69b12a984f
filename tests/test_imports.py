"""What a fresh process loads: nothing heavy before it is needed."""

from __future__ import annotations

import subprocess
import sys

import pytest
from conftest import CASES


def loaded_by(*arguments: str) -> set[str]:
    """Return the modules that a run of the command has loaded."""
    program = (
        "import sys\n"
        f"sys.argv = ['savings', *{list(arguments)!r}]\n"
        "from savings.cli import main\n"
        "try:\n    main()\nexcept SystemExit:\n    pass\n"
        "print(*sys.modules, file=sys.stderr)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return set(done.stderr.split())


@pytest.mark.parametrize("arguments", [["--help"], ["estimate", "--help"], ["check", "--help"]])
def test_help_loads_nothing_heavy(arguments: list[str]) -> None:
    """`--help` loads none of numpy, pandas, yaml, babel and scipy."""
    loaded = loaded_by(*arguments)
    assert "savings" in loaded
    assert not loaded & {"numpy", "pandas", "yaml", "babel", "scipy"}


@pytest.mark.parametrize("face", ["text", "csv", "json"])
def test_estimate_loads_no_pandas_and_no_scipy(face: str) -> None:
    """A report needs neither pandas nor scipy."""
    loaded = loaded_by("estimate", str(CASES / "leeds.yaml"), "--format", face)
    assert "numpy" in loaded
    assert not loaded & {"pandas", "scipy", "statsmodels"}


def test_json_loads_none_of_its_types() -> None:
    """The types of the JSON are for mypy and for the JSON Schema: no report and no summary needs them."""
    for loaded in (
        loaded_by("estimate", str(CASES / "leeds.yaml"), "--format", "json"),
        loaded_by("batch", str(CASES / "leeds.yaml"), "--summary", "--format", "json"),
    ):
        assert "savings.report.numbers" in loaded
        assert not {name for name in loaded if name.startswith("savings.") and name.endswith("schema")}


def test_the_library_is_lazy() -> None:
    """`import savings` loads nothing but itself, and still lists all it has."""
    program = "import sys, savings\nassert 'estimate' in dir(savings)\nprint(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert not set(done.stdout.split()) & {"numpy", "pandas", "pydantic", "yaml", "typer", "rich"}
