"""Messages about a case in the languages of the reports: complete, and with the same values."""

from __future__ import annotations

import ast
from string import Formatter

import pytest
from conftest import ROOT

from savings import discovery
from savings.texts.problems import templates

SOURCE = ROOT / "src" / "savings"
LANGUAGES = discovery.names("texts.problems")


def written() -> dict[str, str]:
    """Return the templates that stand in the source, each with the module where it stands."""
    found = {}
    for file in SOURCE.rglob("*.py"):
        text = file.read_text("utf-8")
        for node in ast.walk(ast.parse(text)) if "Message(" in text else ():
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "Message" and node.args:
                template = node.args[0]
                if isinstance(template, ast.Constant) and isinstance(template.value, str):
                    found[template.value] = file.name
                else:
                    assert file.name == "errors.py", (
                        f"{file}:{node.lineno}: a template that is not written out"
                    )
    return found


def names_in(template: str) -> list[str]:
    """Return the names in braces."""
    return [name for _, name, _, _ in Formatter().parse(template) if name is not None]


def words_in(template: str) -> str:
    """Return what stands between the braces."""
    return "".join(text for text, _, _, _ in Formatter().parse(template))


WRITTEN = written()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_is_translated(language: str) -> None:
    """Each template of the source that has words is in each language, and none without a use."""
    wanted = {template for template in WRITTEN if any(map(str.isalpha, words_in(template)))}
    known = set(templates(language))
    assert (sorted(wanted - known), sorted(known - wanted)) == ([], [])


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_same_values(language: str) -> None:
    """A translation says all that the English message says, and nothing else."""
    for english, other in templates(language).items():
        assert set(names_in(other)) == set(names_in(english)), english
