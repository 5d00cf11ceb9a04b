"""Ids and texts of an output: each id once, each text once, none of it in memory or left behind."""

from __future__ import annotations

from pathlib import Path

from ntm_extract.run.names import Names

ONE, OTHER, THIRD = b"\x01" * 32, b"\xab" * 32, b"\x03" * 32


def test_an_id_is_given_once(tmp_path: Path) -> None:
    with Names(tmp_path / "names.part") as names:
        for digest, doc_id, file in ((ONE, "tin.txt", b"a"), (OTHER, "tin.txt", b"b"), (THIRD, "bài.txt", b"c"), (ONE, "tin.txt", b"d")):
            names.see(digest, doc_id, file, 0, None)
        names.settle()
        assert names.of(ONE, b"a", 0) == ("tin.txt", True)
        assert names.of(ONE, b"d", 0) == ("tin.txt", False)
        assert names.of(OTHER, b"b", 0) == ("tin.txt~abababababab", True)
        assert names.of(THIRD, b"c", 0) == ("bài.txt", True)
    assert list(tmp_path.iterdir()) == []


def test_of_copies_the_one_with_the_fullest_date_is_kept(tmp_path: Path) -> None:
    """The first of these; and an id that only a copy bore is free."""
    with Names(tmp_path / "names.part") as names:
        for number, (doc_id, published) in enumerate((("1", None), ("2", "2016"), ("3", "2016-07-05"), ("4", "2016-08-01"))):
            names.see(ONE, doc_id, b"a", number, published)
        names.see(OTHER, "1", b"b", 0, None)
        names.settle()
        assert [names.of(ONE, b"a", number) for number in range(4)] == [("3", False), ("3", False), ("3", True), ("3", False)]
        assert names.of(OTHER, b"b", 0) == ("1", True)


def test_what_a_killed_run_left_is_forgotten(tmp_path: Path) -> None:
    (tmp_path / "names.part").write_bytes(b"SQLite format 3\x00" + bytes(900))
    with Names(tmp_path / "names.part") as names:
        names.see(ONE, "tin.txt", b"a", 0, None)
        names.settle()
        assert names.of(ONE, b"a", 0) == ("tin.txt", True)
