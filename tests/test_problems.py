"""Messages about a case in the languages of the reports: complete, and with the same values."""

from __future__ import annotations

import ast
import pickle
from functools import cache
from pathlib import Path
from string import Formatter

import pytest
from conftest import CASES, ROOT, Run
from rich.cells import cell_len

from savings import discovery
from savings.cli.problems import MOST_SHOWN, with_caret
from savings.errors import CaseError, Message, Problem
from savings.texts.problems import templates, translated

SOURCE = ROOT / "src" / "savings"
LANGUAGES = discovery.names("texts.problems")


@cache
def nodes(file: Path) -> list[ast.AST]:
    """Return what a module consists of; nothing where it has no messages and raises nothing."""
    text = file.read_text("utf-8")
    if "Message(" not in text and "raise " not in text:
        return []
    return [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Call | ast.Raise)]


def written() -> dict[str, str]:
    """Return the templates that stand in the source, each with the module where it stands."""
    found = {}
    for file in SOURCE.rglob("*.py"):
        for node in nodes(file):
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


KINDS = ("ValueError", "UnreadableError", "BoundError", "BrokenWorkbookError", "TableError", "SavingsError")


def test_no_error_of_a_case_is_a_bare_text() -> None:
    """Whatever is raised about a case is a message; only what callers of the library did wrong is not."""
    for file in (SOURCE / "case").rglob("*.py"):
        for node in nodes(file):
            raised = node.exc if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call) else None
            if raised is None or ast.unparse(raised.func) not in KINDS:
                continue
            for given in raised.args:
                assert not isinstance(given, ast.Constant | ast.JoinedStr), f"{file}:{given.lineno}"


BAD = """\
format: 1
title: Säästö
municipality: {name: Imatra}
intervention: {name: Perhetyö, start: 2009}
costs:
  measure: Kustannukset
  unit: EUR
  basis: nett
  provenance: outturn
  history: {2001: 5, 2002: 6, 2003: 7, 2009: 5}
sources: [Tilinpäätös]
"""
SAID = {
    "en": """\
bad.yaml:8:10: costs.basis: 'nett' is not one of: net, gross; did you mean 'net'?
  8 |   basis: nett
    |          ^
""",
    "fi": """\
bad.yaml:8:10: costs.basis: 'nett' ei ole mikään näistä: net, gross; tarkoititko 'net'?
  8 |   basis: nett
    |          ^
""",
    "sv": """\
bad.yaml:8:10: costs.basis: 'nett' är inte något av: net, gross; menade du 'net'?
  8 |   basis: nett
    |          ^
""",
}


@pytest.mark.parametrize("command", ["estimate", "check"])
@pytest.mark.parametrize("language", SAID)
def test_a_problem_is_told_in_the_language_of_the_report(
    savings: Run, tmp_path: Path, language: str, command: str
) -> None:
    """`estimate` and `check` say what is wrong in the language asked for, and show the line with a caret."""
    (tmp_path / "bad.yaml").write_text(BAD, "utf-8")
    for options, env in ((["--lang", language], {}), ([], {"LANG": language})):
        done = savings(command, "bad.yaml", *options, env=env)
        assert (done.returncode, done.stdout) == (1, "")
        assert done.stderr == SAID[language]


def test_a_batch_stays_english(savings: Run, tmp_path: Path) -> None:
    """The column `error` and what a batch says are English in every language, without a caret."""
    (tmp_path / "bad.yaml").write_text(BAD, "utf-8")
    done = savings("batch", "bad.yaml", "--lang", "fi", "--jobs", "1")
    (said,) = SAID["en"].splitlines()[:1]
    assert done.stderr == f"{said}\n"
    assert said in done.stdout


def test_the_command_line_is_english(savings: Run) -> None:
    """What is wrong with the command line, and not with the case, is said in English."""
    done = savings("estimate", CASES / "leeds.yaml", "--start", "1900", "--lang", "fi")
    assert done.returncode == 2
    assert "has no year before it" in done.stderr


def test_what_stands_beside_a_case_is_told_in_the_language(savings: Run, tmp_path: Path) -> None:
    """Problems of tables, of rules between keys and of estimates come as messages within messages."""
    (tmp_path / "none.csv").write_text("area;year;eur\n", "utf-8")
    table = "comparison: {table: {file: none.csv, area: area, year: year, amount: euro}}\n"
    case = BAD.replace("nett", "netto")
    (tmp_path / "bad.yaml").write_text(case + table, "utf-8")
    done = savings("estimate", "bad.yaml", "--lang", "fi")
    first, *_ = done.stderr.splitlines()
    assert first == "bad.yaml:12:21: comparison.table: none.csv: saraketta 'euro' ei ole; tarkoititko 'eur'?"


def test_a_message_is_the_same_after_a_pickle() -> None:
    """What comes from another process can still be translated."""
    problem = Problem("x.yaml", 3, 1, "id", Message("is empty; it {problem}", problem=Message("is missing")))
    message = pickle.loads(pickle.dumps(CaseError([problem, problem]).message))
    assert message == "x.yaml:3:1: id: is empty; it is missing"
    assert translated(message, "fi") == "x.yaml:3:1: id: on tyhjä; puuttuu"
    assert translated(message, "en") == translated(str(message), "fi") == message


@pytest.mark.parametrize(
    ("text", "column", "shown"),
    [
        ("  basis: nett", 10, ["  7 |   basis: nett", "    |          ^"]),
        ("\tbasis: nett", 1, ["  7 |  basis: nett", "    | ^"]),
        ("a: \x1b[31m b", 8, ["  7 | a: \\x1b[31m b", "    |           ^"]),
        ("名前: x", 5, ["  7 | 名前: x", "    |       ^"]),
        ("  ", 1, []),
    ],
)
def test_a_caret_stands_under_the_place(text: str, column: int, shown: list[str]) -> None:
    """Wide characters take two cells of a terminal, and control characters are written out."""
    assert with_caret(text, 7, column) == shown


@pytest.mark.parametrize("column", [1, 39, 500, 995, 1001, 5000])
@pytest.mark.parametrize("filling", ["x", "字", "\x1b", "é"])
def test_a_long_line_is_cut_around_the_place(column: int, filling: str) -> None:
    """A long line is cut to 80 cells, and the caret stands under its place all the same."""
    text = f"{filling * (column - 1)}#"[:1000].ljust(1000, filling)
    line, caret = with_caret(text, 123, column)
    assert cell_len(line) <= 80
    assert line.isprintable()
    at = len(caret) - 1
    if column <= 1000:
        assert after(line, at)[0] == "#"


def after(line: str, cells: int) -> str:
    """Return what stands in a line after some cells."""
    used = 0
    for at, character in enumerate(line):
        if used >= cells:
            return line[at:]
        used += cell_len(character)
    return ""


def test_only_the_first_places_are_shown(savings: Run, tmp_path: Path) -> None:
    """Of many problems the first ten have their line; a key that is missing has none."""
    wrong = "".join(f"key{at}: 1\n" for at in range(20))
    (tmp_path / "bad.yaml").write_text(f"format: 1\n{wrong}", "utf-8")
    done = savings("estimate", "bad.yaml")
    assert done.stderr.count("^") == MOST_SHOWN
    assert "title: is missing\nbad" in done.stderr


def test_stdin_is_no_file(savings: Run, tmp_path: Path) -> None:
    """What came through stdin has no lines to show, also where a file is called so."""
    (tmp_path / "stdin").write_text("not this\n" * 20, "utf-8")
    for command in ("estimate", "check"):
        done = savings(command, "-", stdin=BAD.encode())
        assert "not this" not in done.stderr
        assert "^" not in done.stderr
