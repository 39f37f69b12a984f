"""What a fresh process loads: nothing heavy before it is needed."""

from __future__ import annotations

import subprocess
import sys

from conftest import CASES


def loaded_by(*commands: list[str]) -> list[set[str]]:
    """Run commands one after the other in one process; return the modules there are after each."""
    program = (
        "import sys\n"
        "from savings.cli import main\n"
        f"for arguments in {commands!r}:\n"
        "    sys.argv = ['savings', *arguments]\n"
        "    try:\n        main()\n    except SystemExit:\n        pass\n"
        "    print(*sys.modules, file=sys.stderr)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return [set(line.split()) for line in done.stderr.splitlines()]


def test_help_loads_nothing_heavy() -> None:
    """`--help` loads none of numpy, pandas, yaml, babel and scipy."""
    commands = [["--help"], ["estimate", "--help"], ["check", "--help"]]
    for command, loaded in zip(commands, loaded_by(*commands), strict=True):
        assert "savings" in loaded
        assert not loaded & {"numpy", "pandas", "yaml", "babel", "scipy"}, command


def test_estimate_loads_no_pandas_and_no_scipy() -> None:
    """A report needs neither pandas nor scipy, whatever its format, and no words for what could be wrong."""
    commands = [
        ["estimate", str(CASES / "leeds.yaml"), "--format", face] for face in ("text", "csv", "json", "html")
    ]
    for command, loaded in zip(commands, loaded_by(*commands), strict=True):
        assert "numpy" in loaded
        assert not loaded & {"pandas", "scipy", "statsmodels"}, command
        assert not {name for name in loaded if name.startswith("savings.texts.problems")}, command


def test_json_loads_none_of_its_types() -> None:
    """The types of the JSON are for mypy and for the JSON Schema: no report and no summary needs them."""
    leeds = str(CASES / "leeds.yaml")
    commands = [["estimate", leeds, "-f", "json"], ["batch", leeds, "--summary", "-f", "json"]]
    for loaded in loaded_by(*commands):
        assert "savings.report.numbers" in loaded
        assert not {name for name in loaded if name.startswith("savings.") and name.endswith("schema")}


def test_the_library_is_lazy() -> None:
    """`import savings` loads nothing but itself, and still lists all it has."""
    program = "import sys, savings\nassert 'estimate' in dir(savings)\nprint(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert not set(done.stdout.split()) & {"numpy", "pandas", "pydantic", "yaml", "typer", "rich"}
