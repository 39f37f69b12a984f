"""Every case and its expected reports, side by side: a new file in `cases/` is a new test.

`pytest tests/test_expected.py --write-expected` writes them anew.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from conftest import CASES, ROOT, Run, estimated
from text_faces import TEXT_FACES

from savings import Report, discovery, read_case
from savings.languages import LANGUAGES

EXPECTED = ROOT / "tests" / "expected"
FILES = sorted([*CASES.rglob("*.yaml"), *(ROOT / "tests" / "data").glob("*.yaml")])
# The page and its picture, of cases that have all that there is; those of the others are in other tests.
PICTURED = ("imatra-illustrative", "imatra", "england-hertfordshire")
PLACES = ("html", "svg")
NUMBER = re.compile(r"\d+(?:\.\d+)?(?:e[+-]?\d+)?")
IDS = {file: read_case(file).id for file in FILES}
ENDINGS = {face: discovery.module("report.faces", face).ENDINGS[0].removeprefix(".") for face in TEXT_FACES}


@pytest.mark.parametrize(
    ("case", "face"),
    [
        pytest.param(file, face, id=f"{IDS[file]}-{face}")
        for file in FILES
        for face in ENDINGS
        if face not in PLACES or IDS[file] in PICTURED
    ],
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_report_is_as_expected(case: Path, language: str, face: str, request: pytest.FixtureRequest) -> None:
    """The report is the one that was read and committed: each letter, and each figure to nine digits.

    Not to twelve: the last digits follow the processor's way of adding up, and the library behind numpy. A
    place in a picture has one decimal, which may turn with them.
    """
    written = str(Report(estimated(case), language).render(face))
    expected = EXPECTED / f"{IDS[case]}.{language}.{ENDINGS[face]}"
    if request.config.getoption("--write-expected"):
        expected.write_bytes(written.encode())
    known = expected.read_bytes().decode()
    assert NUMBER.split(written) == NUMBER.split(known)
    figures, those = ([float(each) for each in NUMBER.findall(text)] for text in (written, known))
    assert figures == pytest.approx(those, rel=1e-9, abs=0.11 if face in PLACES else None)


# Three of the kind take seconds.
SOME = [pytest.param(file, marks=pytest.mark.slow if file.parent.name == "england" else ()) for file in FILES]


@pytest.mark.parametrize("case", SOME, ids=IDS.get)
@pytest.mark.slow
def test_the_command_writes_the_same(case: Path, savings: Run, tmp_path: Path) -> None:
    """The command writes the same bytes as the library, to a file and to stdout."""
    face, language = ("csv", "fi") if IDS[case] == "leeds" else ("text", "sv")
    expected = str(Report(estimated(case), language).render(face)).encode()
    written = tmp_path / f"report.{ENDINGS[face]}"
    done = savings("estimate", case, "--lang", language, "-o", written)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", f"{written} written\n")
    assert written.read_bytes() == expected
    assert savings("estimate", case, "--lang", language, "-f", face).stdout.encode() == expected.replace(
        b"\r\n", b"\n"
    )


def test_no_expected_report_is_without_its_case() -> None:
    """Every file in `tests/expected/` belongs to a case and a language."""
    stems = {f"{IDS[case]}.{language}" for case in FILES for language in LANGUAGES}
    assert {file.stem for file in EXPECTED.iterdir()} == stems
