"""What the tests share: the command as a real process, and cases made from plain values."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent
CASES = ROOT / "cases"

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def savings(tmp_path: Path) -> Run:
    """Run `savings` as a real process in an empty folder, with an environment that is the same everywhere."""

    def run(*arguments: str | Path, env: dict[str, str] | None = None, cwd: Path = tmp_path) -> Any:
        return subprocess.run(
            [sys.executable, "-m", "savings", *map(str, arguments)],
            capture_output=True,
            encoding="utf-8",
            cwd=cwd,
            env={"PATH": os.environ["PATH"], "PYTHONUTF8": "1", **(env or {})},
            check=False,
        )

    return run


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let the expected reports be written anew, to be read before they are committed."""
    parser.addoption("--write-expected", action="store_true", help="write tests/expected/ anew")
