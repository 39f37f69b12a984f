"""Write all that `savings` can write of the cases of a checkout: `outputs.py CHECKOUT FOLDER OTHER`.

Where OTHER is another folder, reports are written only in the faces that it has too.
"""

import itertools
import subprocess
import sys
from pathlib import Path

import openpyxl

import savings
from savings.languages import LANGUAGES
from savings.report.model import faces

CHECKOUT, FOLDER, OTHER = (Path(argument).resolve() for argument in sys.argv[1:])
ENDINGS = {"text": "txt"}
CHOICES = {
    "": {},
    "-textbook": {"interval": "textbook", "level": 0.8},
    "-flat": {"trend": "flat"},
    "-growth": {"trend": "growth"},
    "-plain": {"comparison": "none"},
    "-control": {"comparison": "synthetic-control"},
    "-real": {"prices": "2012"},
}


def reports() -> None:
    """Write the reports of all cases, in every language and face, under every choice that can be made."""
    files = sorted([*CHECKOUT.glob("cases/**/*.yaml"), *CHECKOUT.glob("tests/data/*.yaml")])
    for file, (name, choices) in itertools.product(files, CHOICES.items()):
        stem = f"{file.parent.name}-{file.stem}{name}"
        try:
            estimate = savings.estimate(savings.read_case(file), **choices)
        except savings.SavingsError as error:
            (FOLDER / f"{stem}.error").write_text(str(error))
            continue
        for language, face in itertools.product(LANGUAGES, known_faces()):
            path = FOLDER / f"{stem}.{language}.{ENDINGS.get(face, face)}"
            path.write_bytes(savings.Report(estimate, language).render(face).encode())


def known_faces() -> list[str]:
    """Return the faces that both checkouts have."""
    if OTHER == FOLDER:
        return list(faces())
    return [face for face in faces() if any(OTHER.glob(f"*.{ENDINGS.get(face, face)}"))]


def batches() -> None:
    """Write the rows of a batch in six formats, and the summary in three."""
    for name in ("csv", "json", "jsonl", "text", "parquet", "xlsx"):
        for years in ((), ("--years",)):
            batch(f"rows{''.join(years)}.{name}", "-f", name, *years)
    batch("reports.csv", "--out", str(FOLDER / "reports"))
    for name, language in itertools.product(("csv", "json", "text"), LANGUAGES):
        batch(f"summary.{language}.{name}", "--summary", "-f", name, "--lang", language)


def batch(name: str, *options: str) -> None:
    """Run one batch; of a workbook, which has the time in it, the cells are kept."""
    command = [sys.executable, "-m", "savings", "batch", "cases", "-o", str(FOLDER / name), *options]
    subprocess.run(command, check=True, cwd=CHECKOUT)
    if name.endswith("xlsx"):
        cells = openpyxl.load_workbook(FOLDER / name).active.iter_rows(values_only=True)
        (FOLDER / name).write_text("\n".join(map(repr, cells)))


FOLDER.mkdir()
reports()
batches()
