"""The house: every module has a home, imports point downwards, and no two modules need each other."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from graphlib import CycleError, TopologicalSorter
from itertools import pairwise
from pathlib import Path

import pytest
from conftest import ROOT

SOURCE = ROOT / "src" / "savings"
# From the top down, as docs/design.md has them: a layer imports itself, what stands below, and what all use.
LAYERS = (
    ("__main__",),
    ("cli",),
    ("batch",),
    ("report",),
    ("texts",),
    ("checks",),
    ("estimation",),
    ("projection",),
    ("comparisons", "trends"),
    ("local_trends",),
    ("counterfactual", "money"),
    ("case",),
    ("arguments", "discovery", "errors", "languages", "visible"),
)
MOST_LOOSE = 8


def modules() -> dict[str, Path]:
    """Return every module below `savings` by its name, without that of the package."""
    found = {}
    for file in SOURCE.rglob("*.py"):
        parts = file.relative_to(SOURCE).with_suffix("").parts
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = file
    return found


@cache
def import_statements(file: Path) -> tuple[ast.Import | ast.ImportFrom, ...]:
    """Return the statements of a file that import, wherever in it."""
    tree = ast.walk(ast.parse(file.read_text("utf-8")))
    return tuple(node for node in tree if isinstance(node, ast.Import | ast.ImportFrom))


def imports(file: Path, known: dict[str, Path]) -> Iterator[str]:
    """Yield the modules of `savings` that a file imports, for types alone as well."""
    for node in import_statements(file):
        if isinstance(node, ast.ImportFrom) and (node.module or "").partition(".")[0] == "savings":
            base = (node.module or "").partition(".")[2]
            for alias in node.names:
                name = f"{base}.{alias.name}".removeprefix(".")
                yield name if name in known else base
        elif isinstance(node, ast.Import):
            for alias in node.names:
                if alias.name.startswith("savings."):
                    yield alias.name.partition(".")[2]


def layer_of(module: str) -> int:
    return next(at for at, layer in enumerate(LAYERS) if module.partition(".")[0] in layer)


def test_every_module_has_a_layer() -> None:
    """What stands in `savings` is named in the layers, and few modules lie loose."""
    top = {name.partition(".")[0] for name in modules()} - {""}
    assert top == {name for layer in LAYERS for name in layer}
    loose = [file.name for file in SOURCE.iterdir() if file.suffix not in ("", ".typed")]
    assert len(loose) <= MOST_LOOSE
    assert all(name.endswith(".py") for name in loose)


def test_imports_point_downwards() -> None:
    """No module imports one of a layer above its own; only the package itself names what it offers."""
    known = modules()
    pairs = [(name, each) for name, file in known.items() if name for each in imports(file, known) if each]
    assert [(one, other) for one, other in pairs if layer_of(other) < layer_of(one)] == []


def test_no_two_modules_need_each_other() -> None:
    """There is no circle of imports, not even of those inside functions or for types alone."""
    known = modules()
    graph = {
        name: {each for each in imports(file, known) if each != name} for name, file in known.items() if name
    }
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        circle: list[str] = error.args[1]
        pytest.fail(" imports ".join(f"{one}" for one, _ in pairwise([*reversed(circle), ""])))


def test_only_the_text_face_draws() -> None:
    """In `report/`, only the text face knows rich, and no page, section or face knows numpy."""
    for name, file in modules().items():
        names = [node.module or "" for node in import_statements(file) if isinstance(node, ast.ImportFrom)]
        libraries = {each.partition(".")[0] for each in names} & {"rich", "numpy", "scipy"}
        if name.startswith("report.") and name != "report.faces.text":
            assert "rich" not in libraries, name
        if name.startswith(("report.faces", "report.pages", "report.sections")):
            assert not libraries - {"rich"}, name
