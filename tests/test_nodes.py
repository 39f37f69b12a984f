"""From bytes to nodes: any file is a tree that knows its lines and columns, or is refused in one message."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from savings.case.nodes import (
    MAX_BYTES,
    MAX_DEPTH,
    MAX_NODES,
    Node,
    UnreadableError,
    compose,
    decode,
    read_bytes,
)

# All control characters but tab and line end, and the two that some editors take for line ends.
CONTROLS = [chr(code) for code in (*range(1, 9), 11, 12, *range(14, 32), *range(127, 160), 0x2028, 0x2029)]


def items(node: Node) -> list[Node]:
    """Return what a list holds."""
    assert isinstance(node.value, list)
    assert not node.is_mapping
    return [item for item in node.value if isinstance(item, Node)]


def value(node: Node, *keys: str) -> Node:
    """Return what stands behind these keys."""
    for key in keys:
        pair = node.pair(key)
        assert pair is not None
        node = pair[1]
    return node


def refusal(text: str) -> str:
    """Return the place and the message with which a text is refused."""
    with pytest.raises(UnreadableError) as refused:
        compose(text)
    return f"{refused.value.line}:{refused.value.column}: {refused.value}"


def test_every_node_knows_its_place() -> None:
    """Keys, values and list items have the line and column where they begin, counted from 1."""
    root = compose("# head\nä: {en: ö, fi: u}\nb:\n  - x\n  - [y]\nc:\n")
    places = [(key.value, key.line, key.column, child.line, child.column) for key, child in root.pairs]
    assert places == [("ä", 2, 1, 2, 4), ("b", 3, 1, 4, 3), ("c", 6, 1, 6, 3)]
    assert [(item.line, item.column) for item in items(value(root, "b"))] == [(4, 5), (5, 5)]
    assert (value(root, "ä", "fi").line, value(root, "ä", "fi").column) == (2, 16)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_line_ends_and_a_byte_order_mark_change_nothing(end: str, mark: str) -> None:
    """A file from Windows, from an old Mac or from Excel has the same nodes at the same places."""
    written = f"{mark}a: 1{end}b:{end}  - ä{end}"
    root = compose(decode(written.encode()))
    assert [(key.value, key.line, key.column) for key, _ in root.pairs] == [("a", 1, 1), ("b", 2, 1)]
    assert [(item.value, item.line, item.column) for item in items(value(root, "b"))] == [("ä", 3, 5)]


def test_scalars_are_the_characters_written() -> None:
    """No scalar is turned into a number, a date or a yes or no; nothing written is None."""
    root = compose("[NO, 016, 1e3, 1:30, 2015-03-01, true, null, ~, '', \"\", 'a b', ! x]")
    written = ["NO", "016", "1e3", "1:30", "2015-03-01", "true", "null", "~", "", "", "a b", "x"]
    assert [item.value for item in items(root)] == written
    assert value(compose("a:\nb: 1\n"), "a").value is None


def test_the_first_of_two_equal_keys_is_found() -> None:
    """Where a key stands twice, the first one is looked up."""
    root = compose("a: 1\na: 2\n[b]: 3\n")
    assert value(root, "a").value == "1"
    assert root.pair("b") is None
    assert items(compose("[a]"))[0].pair("a") is None


@pytest.mark.parametrize("character", CONTROLS, ids=lambda character: f"U+{ord(character):04X}")
def test_control_characters_are_carried_through(character: str) -> None:
    """A control character in a text is kept as it is, and shifts no line or column after it."""
    root = compose(f"a{character}: x{character}y\nb: [1, 2]\n")
    assert value(root, f"a{character}").value == f"x{character}y"
    assert (value(root, "b").line, value(root, "b").column) == (2, 4)


def test_written_escapes_become_their_characters() -> None:
    r"""`"\e[31m"` is the escape character, also the null character that no file may hold."""
    assert compose(r'"\e[31m\0"').value == "\x1b[31m\0"


def test_an_alias_has_its_own_place_and_the_content_of_its_anchor() -> None:
    """Small honest aliases work; what is said about one is said where it stands."""
    root = compose("a: &x [1, 2]\nb: *x\n")
    assert [item.value for item in items(value(root, "b"))] == ["1", "2"]
    assert (value(root, "b").line, value(root, "b").column) == (2, 4)


def test_the_last_anchor_of_a_name_counts() -> None:
    """An alias stands for the anchor that was written before it, not after."""
    root = compose("[&x 1, *x, &x 2, *x]")
    assert [item.value for item in items(root)] == ["1", "1", "2", "2"]


EMPTY = "0:0: is empty; 'savings new' writes a case to start from"


@pytest.mark.parametrize("text", ["", "\n\n", "# a\n# b\n", "---\n", "--- # a\n...\n", "\ufeff", "&a"])
def test_an_empty_file_is_refused(text: str) -> None:
    """A file in which nothing is written is empty, with comments or marks as without."""
    assert refusal(decode(text.encode())) == EMPTY


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: 1\n\tb: 2\n", "2:1: is not YAML: a tab; YAML is indented with spaces"),
        ("a:\n\t- b\n", "2:1: is not YAML: a tab; YAML is indented with spaces"),
        ("ä: b: c\n", "1:5: is not YAML: a second colon in the line; text with a colon needs quotes"),
        (
            "a: b\n   c: d\n",
            "2:5: is not YAML: this line is indented deeper than the line before it, "
            "or that line has text and no colon",
        ),
        (
            "a:\n  b: c\n d: e\n",
            "3:2: is not YAML: this line is indented differently from the lines before it, "
            "or a quotation mark is missing",
        ),
        ('a: 1\nb: "c\nd: 2\n', "2:4: is not YAML: a quotation mark is opened here and never closed"),
        ("a: 'b\n", "1:4: is not YAML: a quotation mark is opened here and never closed"),
        ("a\nb: 1\n", "2:2: is not YAML: a key without a colon in the line before"),
        ("a: 1\nb\nc: 1\n", "3:1: is not YAML: a key without a colon here or in the line before"),
        ("a: @b\n", "1:4: is not YAML: text that begins with @ needs quotes"),
        ("a: %b\n", "1:4: is not YAML: text that begins with % needs quotes"),
        ("a: `b`\n", "1:4: is not YAML: text that begins with ` needs quotes"),
        ("a: & b\n", "1:5: is not YAML: text that begins with & needs quotes"),
        ("a: **b**\n", "1:5: is not YAML: text that begins with * needs quotes"),
        ("a: *b\n", "1:4: '*b' stands for nothing; text that begins with * needs quotes"),
        ("a: !b c\n", "1:4: tags ('!b') are not used in a case; text that begins with ! needs quotes"),
        ("a: &a [1, *a]\n", "1:11: '*a' stands inside what it stands for, without end"),
        ("&a\nb: {c: *a}\n", "2:8: '*a' stands inside what it stands for, without end"),
        ("a: 1\n---\nb: 2\n", "2:1: a second document starts here ('---'); a file holds one case"),
        ("a: 1\n...\n---\n", "3:1: a second document starts here ('---'); a file holds one case"),
        ("ä: ö\uffff\n", "1:5: holds a character that text cannot have; remove it"),
        ("ä: 1\r\nö: 2\rb: \ufffe\n", "3:4: holds a character that text cannot have; remove it"),
    ],
)
def test_what_is_no_yaml_is_refused_in_plain_words(text: str, expected: str) -> None:
    """A slip in the YAML is named at its line and column, with what to do about it."""
    assert refusal(text) == expected


@pytest.mark.parametrize(
    ("text", "line"),
    [("a: [b\nc: 1\n", 2), ("a: {b: 1\nc: 1\n", 2), ("a: [b}\n", 1), ("a: {b]\n", 1), ("a: [", 1)],
)
def test_a_bracket_that_is_not_closed_is_refused(text: str, line: int) -> None:
    """An open or crossed bracket is refused near the place where it shows."""
    message = refusal(text)
    assert message.startswith((f"{line}:", f"{line + 1}:"))
    assert "is not YAML" in message
    assert "a comma, a bracket or a quotation mark is missing here or just before" in message


@pytest.mark.parametrize(
    "tag", ["!!python/object/apply:os.system", "!!python/name:os.system", "!!int", "!!binary", "!<x>"]
)
def test_tags_are_refused(tag: str) -> None:
    """No tag is followed, whatever it would make."""
    assert refusal(f"a: 1\nb: {tag} [x]\n").startswith("2:4: tags (")


@pytest.mark.parametrize("opening", ["[", "- ", "{a: ", "? ", "[{a: ", "[ &a ", "- - ? "])
def test_nesting_without_end_is_refused(opening: str) -> None:
    """A hundred thousand levels end in one message at the first that is too deep."""
    message = refusal(opening * 100_000)
    assert message.startswith("1:")
    assert message.endswith(f": is nested more than {MAX_DEPTH} levels deep")


def test_nesting_is_counted_exactly() -> None:
    """The deepest tree that is read has as many levels as the message says, aliases written out."""
    deepest = "[" * (MAX_DEPTH - 1) + "x" + "]" * (MAX_DEPTH - 1)
    assert compose(deepest).height == MAX_DEPTH
    assert refusal(f"[{deepest}]") == f"1:{MAX_DEPTH + 1}: is nested more than {MAX_DEPTH} levels deep"
    half = "[" * (MAX_DEPTH // 2) + "x" + "]" * (MAX_DEPTH // 2)
    assert "is nested more than" in refusal(f"a: &a {half}\nb: {half.replace('x', '*a')}\n")


def test_aliases_that_explode_are_refused() -> None:
    """Nine lines that stand for ten thousand million values are refused at the line that is too many."""
    lines = ["a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]"]
    lines += [f"{b}: &{b} [{', '.join([f'*{a}'] * 10)}]" for a, b in zip("abcdefgh", "bcdefghi", strict=True)]
    message = refusal("\n".join(lines))
    assert message.startswith("6:")
    assert f"holds more than {MAX_NODES} values (an alias counts as what it stands for)" in message


@pytest.mark.slow
def test_many_values_are_counted_exactly() -> None:
    """The largest tree that is read has as many values as the message says."""
    assert compose("[" + "1," * (MAX_NODES - 1) + "]").size == MAX_NODES
    assert f"holds more than {MAX_NODES} values" in refusal("[" + "1," * MAX_NODES + "]")


def undecodable(data: bytes) -> str:
    """Return the place and the message with which bytes are refused."""
    with pytest.raises(UnreadableError) as refused:
        decode(data)
    return f"{refused.value.line}:{refused.value.column}: {refused.value}"


TITLE = "format: 1\ntitle: Säästö\n"


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (TITLE.encode("utf-16"), "0:0: is written in UTF-16; save it as UTF-8"),
        (
            "\ufeff".encode("utf-16-be") + TITLE.encode("utf-16-be"),
            "0:0: is written in UTF-16; save it as UTF-8",
        ),
        (TITLE.encode("utf-32"), "0:0: is written in UTF-32; save it as UTF-8"),
        (TITLE.encode("utf-16-le"), "0:0: looks like UTF-16, or like a binary file; save it as UTF-8 text"),
        (TITLE.encode("utf-16-be"), "0:0: looks like UTF-16, or like a binary file; save it as UTF-8 text"),
        (b"PK\x03\x04" + bytes(range(256)) * 4, "0:0: is a binary file; a case is a text file in YAML"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(1, 256)), "0:0: is a binary file; a case is a text file in YAML"),
        (b"a: 1\n\0", "0:0: is a binary file; a case is a text file in YAML"),
    ],
)
def test_another_kind_of_file_is_named(data: bytes, expected: str) -> None:
    """A file that is no UTF-8 text is refused by the name of what it is."""
    assert undecodable(data) == expected


@pytest.mark.parametrize("encoding", ["windows-1252", "latin-1"])
@pytest.mark.parametrize("before", ["", "# ääkköset\r\n", "\ufeff# ä\n", "#\r"])
def test_windows_text_is_refused_where_its_first_letter_stands(encoding: str, before: str) -> None:
    """A file in Windows-1252 is named as such, at the first letter that is no UTF-8."""
    data = f"{before}öä ".encode() + "title: Säästö\n".encode(encoding)
    message = "is not UTF-8 (it looks like Windows-1252, also called Latin-1 or ANSI); save it as UTF-8"
    assert undecodable(data) == f"{2 if before else 1}:12: {message}"


def unread(path: Path) -> str:
    """Return the message with which a path is refused."""
    with pytest.raises(UnreadableError) as refused:
        read_bytes(path)
    return str(refused.value)


def test_a_path_that_is_no_file_is_refused(tmp_path: Path) -> None:
    """A missing file, a folder and an impossible name are three different messages."""
    assert unread(tmp_path / "none.yaml") == "no such file"
    assert unread(tmp_path / "none" / "none.yaml") == "no such file"
    assert unread(tmp_path) == "is a folder; name one case file"
    assert unread(tmp_path / "a\0b").startswith("cannot be read: ")
    assert unread(tmp_path / ("x" * 5000)).startswith("cannot be read: ")


def test_a_file_over_five_megabytes_is_refused(tmp_path: Path) -> None:
    """Five megabytes are read and one byte more is not."""
    large = tmp_path / "large.yaml"
    large.write_bytes(b"#" * MAX_BYTES)
    assert len(read_bytes(large)) == MAX_BYTES
    large.write_bytes(b"#" * (MAX_BYTES + 1))
    assert unread(large) == "is over 5 MB; a case file is some kilobytes"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no /dev/zero")
def test_a_device_is_refused() -> None:
    """A file without an end is none."""
    assert unread(Path("/dev/zero")) == "is no file, but a device or a pipe"
