"""Which documents of a whole newspaper are read, and what is said of the others."""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from ntm_extract.cli import app
from ntm_extract.errors import OptionError
from ntm_extract.records import Document
from ntm_extract.run import Options, RunError
from ntm_extract.run import run as start
from ntm_extract.run.topic import Topic

PHRASES = ["nông thôn mới", "NTM"]
ON = "Đến nay, toàn huyện có 9/17 xã đạt chuẩn nông thôn mới."
OFF = "Giá heo hơi sáng nay tăng 2.000 đồng/kg."


def read(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


@pytest.mark.parametrize(
    ("text", "title", "is_of"),
    [
        ("Xã Yên Hòa đạt chuẩn nông thôn mới.", None, True),
        ("XÃ YÊN HÒA ĐẠT CHUẨN NÔNG THÔN MỚI", None, True),
        ("xa Yen Hoa dat chuan nong thon moi", None, True),
        ("Xã Yên Hòa xây dựng nông\nthôn  mới.", None, True),
        (unicodedata.normalize("NFD", "Xã Yên Hòa về đích nông thôn mới"), None, True),
        ("Chương trình MTQG xây dựng NTM.", None, True),
        ("Sau 5 năm, diện mạo xã đổi thay.", "Yên Hòa xây dựng NTM", True),
        ("nông\u00adthôn mới", None, False),  # a soft hyphen is no blank
        ("Giá lúa ở nông thôn mỗi nơi mỗi khác.", None, True),  # marks do not count: rather one too many
        ("Giá lúa ở nông thôn giảm, cây trồng mới lên ngôi.", None, False),
        ("Trường HNTMN khai giảng.", None, False),
        ("Xã đạt 18 tiêu chí.", None, False),
        ("", None, False),
    ],
)
def test_topic(text: str, title: str | None, is_of: bool) -> None:
    assert Topic(PHRASES).is_of(Document(doc_id="a", text=text, title=title)) is is_of


@pytest.mark.parametrize("phrase", ["", " ", "-"])
def test_a_phrase_without_a_letter_is_refused(phrase: str) -> None:
    with pytest.raises(OptionError, match="neither letter nor digit"):
        Topic([phrase])


def test_what_is_off_topic_is_told_and_not_lost(tmp_path: Path) -> None:
    archive, out = tmp_path / "archive", tmp_path / "out"
    archive.mkdir()
    (archive / "a.txt").write_text(ON, "utf-8")
    (archive / "b.txt").write_text(OFF, "utf-8")
    (archive / "c.txt").write_bytes(b"")
    done = CliRunner().invoke(app, ["run", str(archive), "-o", str(out), "--about", "nông thôn mới", "--about", "NTM"])
    assert done.exit_code == 0, done.output
    assert "3 inputs in 3 files = 1 ok + 1 rejected + 1 skipped" in done.stderr
    assert [row["doc_id"] for row in read(out / "documents.jsonl")] == ["a.txt"]
    (off,) = (row for row in read(out / "inputs.jsonl") if row["status"] == "skipped")
    assert (off["input"], off["code"], off["reason"]) == ("b.txt", "OFF_TOPIC", "names none of: nông thôn mới, NTM")
    with pytest.raises(RunError, match="other code, gazetteer or options"):  # records of two topics are never mixed
        start([archive], Options(out))
    every = start([archive], Options(tmp_path / "all"))
    assert every.written is not None
    assert every.written.inputs["ok"] == 2


def test_the_phrases_of_the_manual_lose_nothing_of_the_programme() -> None:
    """The five phrases of docs/running.md stand in every article of ours that says what a unit has reached."""
    topic = Topic([*PHRASES, "tiêu chí", "đạt chuẩn", "về đích"])
    for split in ("dev", "test"):
        folder = Path(__file__).parents[2] / "corpora" / split
        of = {row["doc_id"] for row in read(folder / "records.jsonl") if row["type"] in {"attainment", "criterion"}}
        documents = read(folder / "documents.jsonl")
        assert of
        lost = [row["doc_id"] for row in documents if row["doc_id"] in of and not topic.is_of(Document(doc_id="a", text=row["text"]))]
        assert lost == []
