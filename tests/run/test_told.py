"""What a run tells: whose input it is, what became of copies, and what to do where nothing can be read."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from ntm_extract.evaluate import evaluate
from ntm_extract.reading.output import load
from ntm_extract.run.manifest import NAME, Manifest

ARTICLE = "Chiều 5/7, UBND huyện Tân Phú (Đồng Nai) họp. Đến nay, toàn huyện có 9/17 xã đạt chuẩn nông thôn mới.\n"


def call(*words: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", "ntm_extract.cli", *map(str, words)], capture_output=True, text=True)


def rows(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A run over an article without a date and the same with one in a table, and a row whose date is none."""
    folder = tmp_path_factory.mktemp("archive")
    (folder / "a tin.txt").write_text(ARTICLE, "utf-8")
    table = ({"id": "t1", "date": "2016-07-06", "text": ARTICLE}, {"id": "t2", "date": "2016-13-06", "text": "Xã Phú Lộc họp."})
    (folder / "bảng.jsonl").write_text("".join(json.dumps(row) + "\n" for row in table), "utf-8")
    out = tmp_path_factory.mktemp("out")
    assert call("run", folder, "-o", out).returncode == 0
    return out


def test_of_copies_the_dated_one_is_kept(out: Path) -> None:
    """Else the year of its figures would be lost, which the archive knows."""
    (document,) = rows(out / "documents.jsonl")
    assert (document["doc_id"], document["published"]) == ("t1", "2016-07-06")
    assert {record["doc_id"] for record in rows(out / "records.jsonl")} == {"t1"}
    assert rows(out / "duplicates.jsonl") == [{"doc_id": "a tin.txt", "of": "t1", "similarity": 1.0}]
    assert [(row["input"], row["status"], row.get("code")) for row in rows(out / "inputs.jsonl")] == [
        ("a tin.txt", "skipped", "DUP_OF"), ("t1", "ok", None), ("t2", "rejected", "BAD_ROW"),
    ]  # fmt: skip


def test_a_rejected_row_names_its_file(out: Path) -> None:
    """"t2" alone tells nobody where to look."""
    assert call("status", out, "--rejected").stdout.startswith("bảng.jsonl: t2: BAD_ROW: published '2016-13-06' is not a date")


def test_looking_at_a_run_leaves_nothing_behind(out: Path) -> None:
    """It may lie on a disk that cannot be written."""
    before = sorted(path.name for path in out.iterdir())
    assert list(Manifest.open_read_only(out).inputs())
    assert sorted(path.name for path in out.iterdir()) == before
    assert not [name for name in before if name.startswith(f"{NAME}-")]


@pytest.mark.parametrize("command", [["show"], ["panel"], ["export"], ["explain"]])
def test_a_run_that_has_not_written_yet_is_no_archive(tmp_path: Path, command: list[str]) -> None:
    Manifest.open(tmp_path, "x").close()
    done = call(*command, tmp_path)
    assert (done.returncode, done.stderr) == (2, f"ntm-extract: {tmp_path}: the run there has not written its output yet; run the same command again\n")


def test_an_archive_is_not_its_own_output(tmp_path: Path) -> None:
    """Every file of it would be passed over."""
    (tmp_path / "tin.txt").write_text(ARTICLE, "utf-8")
    done = call("run", tmp_path, "-o", tmp_path / ".")
    assert done.returncode == 2
    assert "is the archive itself; give another folder for the output" in done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["tin.txt"]


def test_an_archive_without_files_is_told(tmp_path: Path) -> None:
    (tmp_path / "rỗng").mkdir()
    done = call("run", tmp_path / "rỗng", "-o", tmp_path / "out")
    assert (done.returncode, done.stderr) == (2, f"ntm-extract: {tmp_path / 'rỗng'}: holds no files; check the path\n")


def test_what_is_read_is_not_written_over(out: Path, tmp_path: Path) -> None:
    """Records that people corrected go beside those of the run, never in their place."""
    before = {path.name: path.read_bytes() for path in out.iterdir() if path.is_file()}
    assert call("annotate", "export", out, "--to", "brat", "-o", tmp_path / "work").returncode == 0
    for words in (["review", out, "--apply", out], ["annotate", "import", tmp_path / "work", "--from", "brat", "--base", out, "-o", out]):
        done = call(*words)
        assert done.returncode == 2
        assert "is the folder that is read; give another one for the output" in done.stderr
    assert {path.name: path.read_bytes() for path in out.iterdir() if path.is_file()} == before


def test_articles_of_one_name_in_two_folders_are_two(tmp_path: Path) -> None:
    """"2016/tin.txt" and "2017/tin.txt" are not scored as one; gold that knows one article by its bare name finds it."""
    record = {"type": "place", "id": "p", "start": 0, "end": 7, "quote": "Tân Phú", "name": "Tân Phú", "level": "district", "code": "734"}

    def folder(name: str, *ids: str) -> Path:
        (tmp_path / name).mkdir()
        (tmp_path / name / "documents.jsonl").write_text("".join(json.dumps({"doc_id": i, "text": "Tân Phú"}) + "\n" for i in ids), "utf-8")
        (tmp_path / name / "records.jsonl").write_text("".join(json.dumps(record | {"doc_id": i}) + "\n" for i in ids), "utf-8")
        return tmp_path / name

    both, one, bare = folder("both", "2016/tin.txt", "2017/tin.txt"), folder("one", "2016/tin.txt"), folder("bare", "tin")
    assert sorted(load(both)[0]) == ["2016/tin.txt", "2017/tin.txt"]
    assert sorted(load(one, ["tin"])[0]) == ["tin"]
    assert [evaluate(gold, pred)["summary"]["documents_missing"] for gold, pred in ((both, both), (both, one), (one, both), (bare, one), (bare, both))] == [0, 1, 0, 0, 1]
    assert evaluate(one, both)["types"]["place"]["pred"] == 1


@pytest.mark.parametrize(("name", "said"), [
    ("26152", "'26152': is a code; see: ntm-extract gazetteer lineage 26152"), ("Can Lộc, Hà Tĩnh", "give one name, 'Can Lộc', and the code of the unit around it as --within"),
    ("phu loc", "similar names: Phú Lộc"),
])  # fmt: skip
def test_looking_up_what_is_no_name(name: str, said: str) -> None:
    done = call("gazetteer", "lookup", name)
    assert done.returncode == 2
    assert said in done.stderr
