"""What a run plans and takes in: the order of names, files beside the output, rows that are strange, reprints, files that grow."""

from __future__ import annotations

import json
import os
import subprocess
import time
import tracemalloc
from contextlib import closing
from pathlib import Path

import pytest
from runs import ARTICLE, command, content, lines, run, started

from ntm_extract.reading.inputs import files
from ntm_extract.run import Manifest
from ntm_extract.run.engine import fingerprint
from ntm_extract.run.manifest import Found
from ntm_extract.run.similar import Index, signature


def test_the_fingerprint_is_of_the_rules(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("x", "utf-8")
    one = fingerprint(tmp_path)
    (tmp_path / "a.csv").write_text("y", "utf-8")
    two = fingerprint(tmp_path)
    (tmp_path / "b.csv").write_text("y", "utf-8")
    assert len({one, two, fingerprint(tmp_path), fingerprint(None)}) == 4
    (tmp_path / "b.csv").unlink()
    assert fingerprint(tmp_path) == two


STORY = " ".join(f"xã thứ {i} của huyện đã hoàn thành tiêu chí số {i % 19 + 1} về hạ tầng" for i in range(12))


@pytest.mark.parametrize(
    ("text", "is_near"),
    [(STORY + " Tin của bạn đọc.", True), (STORY.upper(), True), (STORY.replace("huyện", "tỉnh").replace("hoàn thành", "chưa đạt"), False), ("Toàn huyện có 9/17 xã đạt chuẩn.", False)],
)
def test_reprints(tmp_path: Path, text: str, is_near: bool) -> None:
    (tmp_path / "similar.part").write_bytes(b"left by a run that was killed")
    with Index(tmp_path / "similar.part") as index:
        index.add("a", signature(STORY))
        index.add("b", signature(text))
        found = list(index.near())
    assert not list(tmp_path.iterdir())
    assert [(n.doc_id, n.of) for n in found] == ([("b", "a")] if is_near else [])


def test_a_row_with_a_date_that_is_none_is_the_rows_fault(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "tin.jsonl").write_text(json.dumps({"doc_id": "x", "text": ARTICLE.format(1), "published": "2017-13-01"}) + "\n", "utf-8")
    run(tmp_path / "a", "-o", tmp_path / "out")
    (row,) = lines(tmp_path / "out" / "inputs.jsonl")
    assert (row["status"], row["code"]) == ("rejected", "BAD_ROW")
    assert "is not a date of the calendar" in row["reason"]


def test_what_stands_in_a_row_keeps_no_run_from_its_end(tmp_path: Path) -> None:
    """Ends of lines that are no line feeds, in the text and in what is known of it; half a pair of UTF-16 in a title."""
    (tmp_path / "a").mkdir()
    strange = ("\r\n", "\r", "\v", "\f", "\x85", "\u2028", "\u2029", "\x00", "\ud800")
    rows = [{"doc_id": f"{i}{c}", "title": f"Tân{c}Phú", "text": ARTICLE.format(9).replace("huyện có", f"huyện{c}có"), "source": f"báo{c}", "bylines": [f"A{c}"]} for i, c in enumerate(strange)]
    (tmp_path / "a" / "tin.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    assert run(tmp_path / "a", "-o", tmp_path / "out").returncode == 0
    texts = {d["doc_id"]: d["text"] for d in map(json.loads, (tmp_path / "out" / "documents.jsonl").open(encoding="utf-8"))}
    assert list(texts) == [f"{i}{c}" for i, c in enumerate(strange[:-1])] + ["8?"]
    records = [json.loads(line) for line in (tmp_path / "out" / "records.jsonl").open(encoding="utf-8")]
    assert {r["doc_id"] for r in records if r["type"] == "figure"} == texts.keys()
    assert all(texts[r["doc_id"]][r["start"] : r["end"]] == r["quote"] for r in records)


def test_the_order_of_names_is_that_of_their_bytes(tmp_path: Path) -> None:
    """"a-" < "a.txt" < "a/b.txt" < "ă": folder by folder, and yet as if all names had been sorted at once; the disk's own order loses none."""
    for name in ("a/b.txt", "a.txt", "a-", "ă/x.txt", "a/b/c/d.txt", "a/b.d/e.txt", "B/z.txt", ".an/a.txt", "a/.an.txt", "a/Thumbs.db", "desktop.ini", "~$a.docx"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    (tmp_path / "a" / "vòng").symlink_to(tmp_path)
    names = [name for _, name in files(tmp_path)]
    assert names == sorted(("B/z.txt", "a-", "a.txt", "a/b.d/e.txt", "a/b.txt", "a/b/c/d.txt", "a/vòng", "ă/x.txt"), key=os.fsencode)
    assert sorted(name for _, name in files(tmp_path, ordered=False)) == sorted(names)


def test_a_plan_of_many_files_keeps_none_in_memory(tmp_path: Path) -> None:
    tracemalloc.start()
    with closing(Manifest.open(tmp_path, "x")) as manifest:
        assert manifest.plan((Found(b"%08d" % (i * 7919 % 60_000), b"/x") for i in range(60_000)), retry=False) == (60_000, 60_000, 0)
        last = b""
        for name, _, start, _ in manifest.todo():
            assert (name > last, start) == (True, 0)
            last = name
        assert manifest.plan([Found(b"1", b"/x")], retry=False) == (1, 1, 0)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 3 << 20  # one dict of 60,000 names has 6 MB


def test_a_folder_beside_the_output_is_read(tmp_path: Path) -> None:
    """"out2" begins as "out" does, and is another folder."""
    (tmp_path / "out2").mkdir()
    (tmp_path / "out2" / "tin.txt").write_text(ARTICLE.format(7), "utf-8")
    assert run(tmp_path, "-o", tmp_path / "out").returncode == 0
    (tmp_path / "out" / "cu.txt").write_text(ARTICLE.format(8), "utf-8")
    assert run(tmp_path, "-o", tmp_path / "out").returncode == 0
    assert [d["doc_id"] for d in lines(tmp_path / "out" / "documents.jsonl")] == ["out2/tin.txt"]


def test_archives_that_are_called_alike_are_told_apart(tmp_path: Path) -> None:
    for i, name in enumerate(("2011/tin/a.txt", "2012/tin/a.txt", "2012/b.txt")):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(ARTICLE.format(i), "utf-8")
    assert run(tmp_path / "2011" / "tin", tmp_path / "2012" / "tin", tmp_path / "2012" / "b.txt", tmp_path / "2011" / "tin", "-o", tmp_path / "out").returncode == 0
    assert [d["doc_id"] for d in lines(tmp_path / "out" / "documents.jsonl")] == ["2011/tin/a.txt", "2012/b.txt", "2012/tin/a.txt"]
    assert run(tmp_path / "2011" / "tin" / "a.txt", tmp_path / "2012" / "tin" / "a.txt", "-o", tmp_path / "out2").returncode == 0
    assert [d["doc_id"] for d in lines(tmp_path / "out2" / "documents.jsonl")] == ["2011/tin/a.txt", "2012/tin/a.txt"]


def test_a_file_that_grows_while_it_is_read_is_read_again(tmp_path: Path) -> None:
    """What the plan saw of a file is kept, so that the next run sees that it is another; the last one has it all."""
    source = tmp_path / "in"
    source.mkdir()
    for number in range(8):
        (source / f"{number}.jsonl").write_text("".join(json.dumps({"doc_id": f"{number}-{i}", "text": ARTICLE.format(i)}) + "\n" for i in range(6)), "utf-8")
    process = subprocess.Popen(command(source, "-o", tmp_path / "out"), stderr=subprocess.DEVNULL)
    started(tmp_path / "out")
    for i in range(6, 12):
        with (source / "7.jsonl").open("a", encoding="utf-8") as file:
            file.write(json.dumps({"doc_id": f"7-{i}", "text": ARTICLE.format(i)}) + "\n")
        time.sleep(0.2)
    assert process.wait() == 0
    assert run(source, "-o", tmp_path / "out").returncode == 0
    assert run(source, "-o", tmp_path / "fresh").returncode == 0
    assert content(tmp_path / "out") == content(tmp_path / "fresh")
