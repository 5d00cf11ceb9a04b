"""How far two annotations of the same articles agree: kappa by slot, and the conflicts one by one."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from ntm_extract.annotate.agreement import agree, kappa
from ntm_extract.pipeline import Extractor
from ntm_extract.writing import write_jsonl

TEXT = (
    "Sáng 5/7, ông Nguyễn Văn An, Phó Chủ tịch UBND huyện Tân Phú (Đồng Nai) chủ trì hội nghị sơ kết.\nÔng An yêu cầu các xã rà soát "
    "tiêu chí số 17. Đến nay, 9/17 xã đạt chuẩn nông thôn mới; hai xã Phú Lộc và Phú Thịnh phấn đấu đạt chuẩn trong năm 2016."
)


@pytest.fixture(scope="module")
def out(extractor: Extractor, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder as `extract -o` writes it."""
    folder = tmp_path_factory.mktemp("out")
    found = extractor.extract_text(TEXT, published="2016-07-06", doc_id="tin/1.txt")
    write_jsonl(folder / "documents.jsonl", [found.document])
    write_jsonl(folder / "records.jsonl", found.records)
    return folder


@pytest.mark.parametrize(
    ("values", "want"),
    [
        ([("a", "a"), ("b", "b")], 1.0),
        ([("a", "b"), ("b", "a")], -1.0),
        ([("a", "a"), ("a", "a"), ("b", "b"), ("b", "a")], 0.5),
        ([("a", "a"), ("a", "b"), ("b", "a"), ("b", "b")], 0.0),
        ([("a", "a"), ("a", "a")], None),
        ([], None),
    ],
)
def test_kappa(values: list[tuple[str, str]], want: float | None) -> None:
    assert kappa(values) == want


def test_agree_with_oneself(out: Path) -> None:
    result, conflicts = agree(out, out)
    assert conflicts == []
    assert all((row.span_f1, row.found_f1) == (1, 1) for row in result.values())
    assert {"official", "place", "figure"} <= set(result)


def test_agree_lists_conflicts(out: Path, tmp_path: Path) -> None:
    rows = [json.loads(line) for line in (out / "records.jsonl").open(encoding="utf-8")]
    figure = next(r for r in rows if r["type"] == "figure" and r["status"] == "achieved")
    figure["status"] = "target"
    gone = next(r for r in rows if r["type"] == "criterion")
    rows.remove(gone)
    (tmp_path / "documents.jsonl").write_bytes((out / "documents.jsonl").read_bytes())
    (tmp_path / "records.jsonl").write_text("".join(json.dumps(r, ensure_ascii=False) + "\n" for r in rows), "utf-8")
    result, conflicts = agree(out, tmp_path)
    assert {(c.type, c.slot, c.a, c.b) for c in conflicts} == {
        ("figure", "status", "achieved", "target"),
        ("criterion", "record", "yes", "no"),
    }
    value, _ = result["figure"].kappa["status"]
    assert value is not None
    assert value < 1


def test_agree_needs_shared_documents(out: Path, tmp_path: Path) -> None:
    (tmp_path / "documents.jsonl").write_text('{"doc_id": "khác", "text": "a"}\n', "utf-8")
    with pytest.raises(Exception, match="no document in common"):
        agree(out, tmp_path)
