"""The site: a page a case and a first page, written again only where something has changed."""

from __future__ import annotations

import json
import re
from base64 import b64encode
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest
from conftest import CASES, Run, contents
from seen import Page as Seen

from savings import discovery
from savings.batch.site import Page, Site
from savings.languages import LANGUAGES
from savings.report.document import ForestSeries
from savings.report.faces._palette import COLOURS
from savings.report.site import index as index_module
from savings.report.site.collection import Listed, forest, listed, verdict
from savings.report.site.entry import OUTCOMES, Entry
from savings.report.site.index import MOST_IN_CHART, index, script
from savings.texts import load

SITE = Path(index_module.__file__).parent
STYLE = (SITE / "index.css").read_text("utf-8")


def entry_of(case_id: str, percent: float | None = 5.0, **more: object) -> Entry:
    known: dict[str, object] = {
        "id": case_id,
        "place": case_id,
        "outcome": "open",
        "municipality": "Exampleville",
        "title": f"Case {case_id}",
        "start": 2009,
        "start_label": "2009",
        "saving": 1e6,
        "saving_text": "1 million euros less",
        "percent": percent,
        "lower": -3.0,
        "upper": 13.0,
        "percent_text": ("5 %", "between −3 and 13 %"),
        "failed": 1,
        "judged": 8,
        "level": 0.95,
    }
    return Entry(**{**known, **more})  # type: ignore[arg-type]  # any of its fields


def error_of(case_id: str) -> Entry:
    return Entry(case_id, "", "error", error=f"{case_id}.yaml: line 1: what is wrong")


def shown(written: str) -> str:
    """Return all text of a page."""
    return Seen(written).elements[0].text


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Make a folder with a case that is computed and one that is as reported only."""
    made = tmp_path / "cases"
    made.mkdir()
    for name in ("imatra", "imatra-illustrative"):
        (made / f"{name}.yaml").write_bytes((CASES / f"{name}.yaml").read_bytes())
    return made


def times(site: Path) -> dict[str, int]:
    return {file.name: file.stat().st_mtime_ns for file in site.iterdir()}


def test_a_site_is_written_and_again_only_where_something_changed(
    savings: Run, folder: Path, tmp_path: Path
) -> None:
    """Each case has its three files; a rerun writes nothing; a changed case is written again."""
    site = tmp_path / "site"
    done = savings("publish", "cases", "-o", "site")
    assert (done.returncode, done.stdout) == (0, "")
    names = {
        f"{each}.{face}" for each in ("imatra", "imatra-illustrative") for face in ("html", "csv", "json")
    }
    assert set(contents(site)) == {*names, "index.html", ".savings-site"}
    told = savings("estimate", "cases/imatra-illustrative.yaml", "--format", "html")
    assert (site / "imatra-illustrative.html").read_text("utf-8") == told.stdout
    before = times(site)
    (site / "notes.txt").write_text("not the program's", "utf-8")
    done = savings("publish", "cases", "-o", "site")
    assert "0 of them written" in done.stderr
    assert {name: time for name, time in times(site).items() if name != "notes.txt"} == before
    case = folder / "imatra-illustrative.yaml"
    case.write_text(case.read_text("utf-8").replace("start: 2009", "start: 2010"), "utf-8")
    (folder / "imatra.yaml").unlink()
    savings("publish", "cases", "-o", "site")
    left = {name for name in names if not name.startswith("imatra.")}
    assert set(contents(site)) == {*left, "index.html", ".savings-site", "notes.txt"}
    assert (site / "imatra-illustrative.html").read_text("utf-8") != told.stdout
    assert "imatra.html" not in (site / "index.html").read_text("utf-8")


def test_what_was_kept_makes_the_same_first_page(savings: Run, folder: Path, tmp_path: Path) -> None:
    """The list has all that the first page says: one made from it alone is the same, to the byte."""
    savings("publish", "cases", "-o", "site")
    before = (tmp_path / "site" / "index.html").read_bytes()
    (tmp_path / "site" / "index.html").unlink()
    assert "0 of them written" in savings("publish", "cases", "-o", "site").stderr
    assert (tmp_path / "site" / "index.html").read_bytes() == before


@pytest.mark.slow
def test_processes_change_nothing(savings_process: Run, tmp_path: Path) -> None:
    """A site is the same to the byte, however many processes make it, and in whatever order they hash."""
    for jobs in ("1", "2"):
        env = {"PYTHONHASHSEED": jobs}
        done = savings_process("publish", CASES, "-o", f"site{jobs}", "--jobs", jobs, env=env)
        assert done.returncode == 0
    assert contents(tmp_path / "site1") == contents(tmp_path / "site2")


def test_an_error_is_named_and_listed(savings: Run, folder: Path, tmp_path: Path) -> None:
    """A case in error is told on stderr and stands last on the first page; the rest is written; exit 1."""
    (folder / "a-bad.yaml").write_text("format: 1\ntitel: <b>\n", "utf-8")
    done = savings("publish", "cases", "-o", "site")
    assert done.returncode == 1
    assert "a-bad.yaml" in done.stderr
    assert (tmp_path / "site" / "imatra.html").exists()
    rows = re.findall(r'<tr role="row" class="(\w+)"', (tmp_path / "site" / "index.html").read_text("utf-8"))
    assert rows == ["real", "invented", "error"]
    text = shown((tmp_path / "site" / "index.html").read_text("utf-8"))
    assert "Error: " in text and "a-bad.yaml" in text


def test_one_id_has_one_page(savings: Run, folder: Path, tmp_path: Path) -> None:
    """Of two cases with one id, also if capitals differ, the later is an error that names both files."""
    text = (folder / "imatra.yaml").read_text("utf-8")
    (folder / "x.yaml").write_text(f"id: IMATRA\n{re.sub('^id:.*$', '', text, flags=re.M)}", "utf-8")
    done = savings("publish", "cases", "-o", "site")
    assert done.returncode == 1
    assert "cases/x.yaml" in done.stderr and "cases/imatra.yaml" in done.stderr
    (folder / "x.yaml").write_text(f"id: index\n{re.sub('^id:.*$', '', text, flags=re.M)}", "utf-8")
    assert "index.html" in savings("publish", "cases", "-o", "site").stderr


def test_other_files_are_left_alone(savings: Run, folder: Path, tmp_path: Path) -> None:
    """A folder with other files and no list is refused, and so is a page over a file of somebody else."""
    site = tmp_path / "site"
    site.mkdir()
    (site / "mine.txt").write_text("mine", "utf-8")
    done = savings("publish", "cases", "-o", "site")
    assert (done.returncode, done.stderr.strip().removeprefix("error: ")) == (
        1,
        "site holds other files; name an empty folder",
    )
    assert contents(site) == {"mine.txt": b"mine"}
    (site / "mine.txt").unlink()
    (folder / "imatra.yaml").rename(tmp_path / "later.yaml")
    savings("publish", "cases", "-o", "site")
    (site / "imatra.html").write_text("mine", "utf-8")
    (tmp_path / "later.yaml").rename(folder / "imatra.yaml")
    done = savings("publish", "cases", "-o", "site")
    assert done.returncode == 1 and "site/imatra.html" in done.stderr
    assert (site / "imatra.html").read_text("utf-8") == "mine"


@pytest.mark.parametrize("files", [["../kept.txt"], ["/kept.txt"], ["sub/../../kept.txt"]])
def test_a_list_leads_nowhere_else(savings: Run, folder: Path, tmp_path: Path, files: list[str]) -> None:
    """Whatever a list names, nothing outside the site is removed; one that is no list is refused."""
    site = tmp_path / "site"
    site.mkdir()
    (tmp_path / "kept.txt").write_text("kept", "utf-8")
    (site / ".savings-site").write_text(json.dumps({"savings_site": 1, "files": files, "pages": []}), "utf-8")
    (folder / "imatra-illustrative.yaml").unlink()
    assert savings("publish", "cases", "-o", "site").returncode == 0
    assert (tmp_path / "kept.txt").exists()
    (site / ".savings-site").write_text("[]", "utf-8")
    done = savings("publish", "cases", "-o", "site")
    assert done.returncode == 1 and "is no list of a site" in done.stderr


def test_a_killed_run_is_no_hindrance(savings: Run, folder: Path, tmp_path: Path) -> None:
    """What a run was about to write when it was killed is no file of somebody else, and is made again."""
    site = Site(tmp_path / "site")
    site.folder.mkdir()
    (site.folder / ".savings-site").write_text(site.begin([".savings-site", "imatra.html"]), "utf-8")
    (site.folder / "imatra.html").write_text("half", "utf-8")
    done = savings("publish", "cases", "-o", "site")
    assert done.returncode == 0 and "2 of them written" in done.stderr
    savings("publish", "cases", "-o", "other")
    assert contents(site.folder) == contents(tmp_path / "other")


def test_the_list_forgets_what_is_about_to_change() -> None:
    """A page whose files are to be written again is not taken for the one that was there."""
    pages = [Page(name, (f"{name}.html",), entry_of(name), None) for name in ("a", "b")]
    site = Site(Path("site"), {"a.html", "b.html"}, {page.made_from: page for page in pages})
    known = json.loads(site.begin(["a.html", "c.html"]))
    assert [page["made_from"] for page in known["pages"]] == ["b"]
    assert known["files"] == ["a.html", "b.html", "c.html"]


def test_the_verdict_counts_real_cases_alone() -> None:
    """Invented cases, those that are there already and errors are in no count, and are said apart."""
    entries = [
        entry_of("a", outcome="less_but_depends"),
        entry_of("b"),
        entry_of("c", invented=True, outcome="less"),
        entry_of("d"),
        error_of("e"),
        entry_of("f", None, outcome="reported_only"),
    ]
    cases = listed(entries, {"d": "b"})
    assert [each.entry.id for each in cases] == ["a", "b", "d", "f", "c", "e"]
    assert verdict(cases, load("en")) == (
        "Of 3 cases, 1 shows less than projected, but it depends on the method, "
        "1 shows nothing either way, 1 is known only as published."
    )
    text = shown(index(cases, "", load("en")))
    for said in (
        "1 invented example",
        "1 case with the costs of another",
        "1 case has an error",
        "same costs as b",
    ):
        assert said in text
    assert "no scientific study" in text
    assert verdict(listed([error_of("e")], {}), load("en")) == "No case here has real figures."


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_outcome_has_its_words(language: str) -> None:
    """A first page with every verdict can be written in each language."""
    entries = [entry_of(outcome, outcome=outcome) for outcome in OUTCOMES if outcome != "error"]
    text = shown(index(listed([*entries, error_of("e")], {}), "", load(language)))
    for outcome in OUTCOMES:
        assert load(language)(f"site.verdict.{outcome}", error="") in text


def test_texts_are_shown_literally() -> None:
    """Whatever a case says is text on the first page, and an address is quoted."""
    nasty = "<script>alert(1)</script> ]]> & \" '"
    case = entry_of("a", municipality=nasty, title=nasty, place="a b/ä:c?#%")
    written = index(listed([case], {}), nasty, load("en"))
    assert written.count("<script") == 1
    assert shown(written).count("<script>alert(1)</script> ]]> &") >= 3
    assert 'href="./a%20b/%C3%A4%3Ac%3F%23%25.html"' in written


def test_the_script_alone_may_run() -> None:
    """The script is under 2 kB and has nothing to escape; the policy names it by its hash."""
    written = index(listed([entry_of("a")], {}), "", load("en"))
    (inside,) = re.findall("<script>(.*?)</script>", written, re.S)
    assert inside == script() and len(inside.encode()) < 2000
    digest = b64encode(sha256(inside.encode()).digest()).decode()
    assert f"script-src 'sha256-{digest}'" in written.replace("&#x27;", "'")
    assert not re.search(r"[<>&]|url\(|@import|@font-face", STYLE)
    assert set(re.findall(r"#[0-9a-f]{3,8}\b", STYLE)) <= set(COLOURS)


def test_the_page_is_whole_without_its_script() -> None:
    """Every row is shown, the field that needs the script is hidden, and no heading is a button."""
    page = index(listed([entry_of("a"), error_of("b")], {}), "", load("en"))
    assert "<button" not in page and '<p class="filter" hidden' in page
    assert not re.search("<tr[^>]* hidden", page)


def forests(cases: list[Listed]) -> Iterator[ForestSeries]:
    chart = forest(cases, load("en"))
    assert chart is not None and isinstance(chart.series, ForestSeries)
    yield chart.series


def test_the_forest_shows_every_percentage() -> None:
    """Each case with a percentage is a row, invented ones are hollow; the axis ends somewhere."""
    cases = listed(
        [entry_of("a", lower=None, upper=900.0), entry_of("b", None), entry_of("c", -150.0, invented=True)],
        {},
    )
    (series,) = forests(cases)
    assert [(row.percent, row.hollow) for row in series.rows] == [(5.0, False), (-150.0, True)]
    assert series.axis == (-150.0, 100.0)
    assert forest(listed([entry_of("b", None)], {}), load("en")) is None


def test_many_cases_have_a_bar_each() -> None:
    """Above the most that a chart shows, each row has a bar instead; a thousand rows are below 1.5 MB."""
    few = index(listed([entry_of(f"c{at}") for at in range(MOST_IN_CHART)], {}), "", load("en"))
    many = index(listed([entry_of(f"c{at}") for at in range(MOST_IN_CHART + 1)], {}), "", load("en"))
    assert few.count('role="img"') == 2 and 'class="bar"' not in few
    assert many.count('class="bar"') == MOST_IN_CHART + 1 and 'role="img"' not in many
    assert len(many) / (MOST_IN_CHART + 1) * 1000 < 1.5e6


def test_a_page_has_the_faces_that_there_are() -> None:
    """The three files of a case are faces of a report, each with its usual ending."""
    for face in index_module.FACES:
        assert discovery.module("report.faces", face).ENDINGS[0] == f".{face}"
