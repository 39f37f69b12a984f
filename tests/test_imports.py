"""What a fresh process loads: nothing heavy before it is needed."""

from __future__ import annotations

import subprocess
import sys

import pytest
from conftest import CASES


def loaded_by(*arguments: str) -> set[str]:
    """Return the top-level modules that a run of the command has loaded."""
    program = (
        "import sys\n"
        f"sys.argv = ['savings', *{list(arguments)!r}]\n"
        "from savings.cli import main\n"
        "try:\n    main()\nexcept SystemExit:\n    pass\n"
        "print(*{name.partition('.')[0] for name in sys.modules}, file=sys.stderr)\n"
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


def test_the_library_is_lazy() -> None:
    """`import savings` loads nothing but itself, and still lists all it has."""
    program = "import sys, savings\nassert 'estimate' in dir(savings)\nprint(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert not set(done.stdout.split()) & {"numpy", "pandas", "pydantic", "yaml", "typer", "rich"}
