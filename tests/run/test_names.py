"""Ids and texts of an output: each id once, each text once, none of it in memory or left behind."""

from __future__ import annotations

from pathlib import Path

from ntm_extract.run.names import Names


def test_an_id_is_given_once(tmp_path: Path) -> None:
    with Names(tmp_path / "names.part") as names:
        assert names.of(b"\x01" * 32) is None
        assert names.give("tin.txt", b"\x01" * 32) == "tin.txt"
        assert names.of(b"\x01" * 32) == "tin.txt"
        assert names.give("tin.txt", b"\xab" * 32) == "tin.txt~abababababab"
        assert names.give("bài.txt", b"\x03" * 32) == "bài.txt"
    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_run_left_is_forgotten(tmp_path: Path) -> None:
    (tmp_path / "names.part").write_bytes(b"SQLite format 3\x00" + bytes(900))
    with Names(tmp_path / "names.part") as names:
        assert names.of(b"\x01" * 32) is None
