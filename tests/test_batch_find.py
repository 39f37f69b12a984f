"""Which files a batch takes, in which order and under which ids; and where their reports go."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

import pytest
from conftest import Run
from hypothesis import strategies as st
from properties import holds_for
from test_batch import put, rows_of, text

from savings.batch.find import CaseFile, find
from savings.batch.names import place
from savings.errors import SavingsError


def empty_files(folder: Path, *names: str) -> Path:
    """Make files with nothing in them; finding does not read."""
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).touch()
    return folder


def ids(found: Iterable[CaseFile]) -> list[str]:
    return [file.id for file in found]


def test_a_folder_is_searched_to_its_ends(tmp_path: Path) -> None:
    """Both endings count, in capitals too, at any depth; ids are the paths below it without the ending."""
    empty_files(
        tmp_path, "b.yml", "a.yaml", "s/t/u.yaml", "s/A.YAML", "s/note.txt", "data.csv", "v.1.yaml", "yaml"
    )
    found = list(find([tmp_path]))
    assert ids(found) == ["a", "b", "s/A", "s/t/u", "v.1"]
    assert [file.path for file in found] == [
        str(tmp_path / name) for name in ("a.yaml", "b.yml", "s/A.YAML", "s/t/u.yaml", "v.1.yaml")
    ]


def test_the_order_is_that_of_the_paths_whatever_was_named_first(tmp_path: Path) -> None:
    """Files, folders and patterns give one order by path, and what is named twice comes once."""
    empty_files(tmp_path, "b/x.yaml", "a/y.yaml", "a/z.yaml", "c.yaml")
    named = [
        tmp_path / "c.yaml",
        tmp_path / "b",
        tmp_path / "a",
        tmp_path / "a/y.yaml",
        tmp_path / "a/*.yaml",
    ]
    paths = [file.path for file in find(named)]
    assert paths == [str(tmp_path / name) for name in ("a/y.yaml", "a/z.yaml", "b/x.yaml", "c.yaml")]
    assert [file.path for file in find(named[::-1])] == paths


def test_a_file_named_by_two_ways_comes_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The absolute and the relative path of a file are one file, and so is one with `..` in it."""
    empty_files(tmp_path, "in/a.yaml", "other/b.yaml")
    monkeypatch.chdir(tmp_path)
    assert ids(find([Path("in"), tmp_path / "in"])) == ["a"]
    assert ids(find([Path("in/a.yaml"), Path("other/../in/a.yaml")])) == ["a"]


def test_patterns_are_ours_where_the_shell_has_not_done_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`*`, `?`, `[…]` and `**` find files and folders; other files that they match are passed by."""
    empty_files(
        tmp_path, "in/a1.yaml", "in/a2.yml", "in/b1.yaml", "in/deep/a3.yaml", "in/a4.txt", "in/a[5].yaml"
    )
    monkeypatch.chdir(tmp_path)
    assert ids(find([Path("in/a*")])) == ["a1", "a2", "a[5]"]
    assert ids(find([Path("in/[ab]?.yaml")])) == ["a1", "b1"]
    assert ids(find([Path("in/**/a?.y*ml")])) == ["a1", "a2", "a3"]
    assert ids(find([tmp_path / "i*"])) == ["a1", "a2", "a[5]", "b1", "deep/a3"]
    assert ids(find([Path("in/a[5].yaml")])) == ["a[5]"]
    with pytest.raises(SavingsError, match=r"in/c\*: matches no case"):
        find([Path("in/c*")])


def test_hidden_files_and_templates_are_passed_by(tmp_path: Path) -> None:
    """Inside folders; what is named itself is taken."""
    empty_files(
        tmp_path, "a.yaml", ".hidden.yaml", ".git/b.yaml", "s/t.template.yaml", "s/T.Template.YML", "s/c.yaml"
    )
    assert ids(find([tmp_path])) == ["a", "s/c"]
    assert ids(find([tmp_path / ".hidden.yaml", tmp_path / ".git"])) == ["b", ".hidden"]


def test_links_to_folders_are_not_followed_and_links_to_files_are(savings: Run, tmp_path: Path) -> None:
    """A link to a folder is one line on stderr and no row; a link to a file is a case of its own name."""
    put(tmp_path / "in", a=text(1), sub__b=text(2))
    put(tmp_path / "other", c=text(3))
    (tmp_path / "in/loop").symlink_to(tmp_path / "in")
    (tmp_path / "in/sub/other.yaml").symlink_to(tmp_path / "other")
    (tmp_path / "in/d.yaml").symlink_to(tmp_path / "other/c.yaml")
    done = savings("batch", "in")
    assert [row["case"] for row in rows_of(done.stdout)] == ["a", "d", "sub/b"]
    assert done.returncode == 0
    assert done.stderr.splitlines() == [
        "in/loop: is a link to a folder, which is not followed",
        "in/sub/other.yaml: is a link to a folder, which is not followed",
    ]


def test_a_folder_that_is_named_may_be_a_link(tmp_path: Path) -> None:
    """What a person names is searched, link or not."""
    empty_files(tmp_path, "real/a.yaml")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    assert ids(find([tmp_path / "link"])) == ["a"]


def test_a_folder_without_cases_is_an_error(savings: Run, tmp_path: Path) -> None:
    """It is one line that names the folder, status 1, and no row of another folder is written before it."""
    empty_files(tmp_path / "in", "note.txt", "t.template.yaml", ".a.yaml", "sub/data.csv")
    put(tmp_path / "a", a=text())
    done = savings("batch", "a", "in")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("in: has no cases")
    assert len(done.stderr.splitlines()) == 1


def test_a_case_file_that_is_not_there_has_a_row(savings: Run, tmp_path: Path) -> None:
    """What is named as a case file but is not there is an error row; any other such name ends the command."""
    put(tmp_path, a=text())
    done = savings("batch", "a.yaml", "no.yaml", "never.yml")
    assert [(row["case"], row["status"]) for row in rows_of(done.stdout)] == [
        ("a", "ok"),
        ("never", "error"),
        ("no", "error"),
    ]
    assert done.returncode == 1
    assert done.stderr.splitlines() == ["never.yml: no such file", "no.yaml: no such file"]
    done = savings("batch", "a.yaml", "nothing")
    assert (done.returncode, done.stdout, done.stderr) == (1, "", "nothing: no such file or folder\n")


# --- where reports go ---------------------------------------------------------

PART = st.one_of(
    st.sampled_from(
        [
            ".",
            "..",
            "...",
            "~",
            "C:",
            "a",
            "A",
            "a.",
            "a ",
            "a\\..\\b",
            "nul\0",
            "-",
            "x" * 130,
            "x" * 300,
            "ö" * 150,
        ]
    ),
    st.text(st.characters(exclude_characters="/"), min_size=1, max_size=150),
)
ID = st.lists(PART, min_size=1, max_size=4).map("/".join)


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder for reports, with a neighbour that nothing may touch."""
    return tmp_path_factory.mktemp("reports") / "out"


@holds_for(case_id=ID, examples=150)
def test_no_id_leads_outside(out: Path, case_id: str) -> None:
    """The file of any id lies below the folder, with its ending, and can be made."""
    file = place(out, case_id, ".csv")
    assert file.is_relative_to(out.resolve()) and file != out.resolve()
    assert ".." not in file.parts and file.name.endswith(".csv")
    file.touch()
    assert file.is_file()
    file.unlink()
    assert [each.name for each in out.parent.iterdir()] == ["out"]


@holds_for(one=ID, other=ID, examples=150)
def test_two_ids_have_two_files(out: Path, one: str, other: str) -> None:
    """Different ids never share a file, and one id always has the same."""
    assert (place(out, one, ".csv") == place(out, other, ".csv")) == (one == other)


@pytest.mark.parametrize(("one", "other"), [("a/b", "a//b"), ("a", "/a"), ("a", "a/"), ("a", "a/.")])
def test_two_ids_that_differ_in_slashes_have_two_files(tmp_path: Path, one: str, other: str) -> None:
    """A part without a name is a part: no id loses its report to another that looks the same as a path."""
    assert place(tmp_path, one, ".csv") != place(tmp_path, other, ".csv")


@pytest.mark.parametrize("changed", ["..", "a?", "x" * 240])
def test_an_id_that_looks_like_a_changed_one_has_its_own_file(tmp_path: Path, changed: str) -> None:
    """An id that is what another was changed into is changed itself."""
    file = place(tmp_path, changed, "")
    assert place(tmp_path, file.name, "") != file


def test_an_id_without_letters_has_a_file(tmp_path: Path) -> None:
    """Of an empty id too the report stands below the folder."""
    assert place(tmp_path, "", ".csv").is_relative_to(tmp_path.resolve())


def test_plain_ids_are_kept_as_they_are(tmp_path: Path) -> None:
    """An id that every system takes leads to the file of that very name."""
    for case_id in ("leeds", "fi/imatra-2009", "å/ö_1", "v1.2"):
        assert place(tmp_path, case_id, ".json") == tmp_path.resolve() / f"{case_id}.json"


def test_a_link_that_stays_inside_may_lead(tmp_path: Path) -> None:
    """A link within the folder is followed within it; one that leads out of it is an error that says so."""
    (tmp_path / "out/real").mkdir(parents=True)
    (tmp_path / "out/link").symlink_to(tmp_path / "out/real")
    assert place(tmp_path / "out", "link/a", ".csv") == tmp_path.resolve() / "out/real/a.csv"
    (tmp_path / "out/up").symlink_to(os.pardir)
    for case_id in ("up/a", "up/up/a"):
        with pytest.raises(SavingsError, match="lies outside"):
            place(tmp_path / "out", case_id, ".csv")
