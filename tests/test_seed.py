"""The article that the project began with: what an archivist expects of it, slot by slot. Skipped where ../shared is absent."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from ntm_extract.pipeline import Extraction, Extractor


@pytest.fixture(scope="module")
def seed(extractor: Extractor, shared: Path) -> Extraction:
    rows = map(json.loads, (shared / "corpora" / "dev" / "documents.jsonl").read_text("utf-8").splitlines())
    row = next(r for r in rows if r["doc_id"] == "seed")
    return extractor.extract_text(row["text"], published="2017-08-07", doc_id="seed")


def only(extraction: Extraction, kind: str, **slots: Any) -> list[Any]:
    """Records of a type whose slots are as given."""
    return [r for r in extraction.of(kind) if all(getattr(r, k) == v for k, v in slots.items())]


def test_document(seed: Extraction) -> None:
    assert (seed.document.scope, seed.document.published) == ("443", "2017-08-07")


def test_meeting(seed: Extraction) -> None:
    (meeting,) = seed.of("meeting")
    assert (meeting.kind, meeting.date, meeting.part_of_day, meeting.place) == ("interim_review", "2017-08-07", "chiều", "443")
    assert (meeting.period.start, meeting.period.end) == ("2017-01-01", "2017-07-31")
    assert meeting.chairs == ("Nguyễn Như Dũng", "Nguyễn Duy Cường")


@pytest.mark.parametrize(
    ("name", "titles", "roles"),
    [
        ("Nguyễn Như Dũng", ["Bí thư huyện ủy", "Trưởng Ban chỉ đạo NTM huyện"], {"chair", "speaker"}),
        ("Nguyễn Duy Cường", ["Phó Chủ tịch UBND huyện", "Chánh Văn phòng Điều phối NTM huyện"], {"chair"}),
        ("Đặng Đình Giang", ["Trưởng phòng Hành chính - Tổng hợp, Văn phòng Điều phối NTM tỉnh"], {"speaker"}),
        ("Ngô Thắng", [], {"author"}),
    ],
)
def test_officials(seed: Extraction, name: str, titles: list[str], roles: set[str]) -> None:
    (official,) = only(seed, "official", name=name)
    assert [p.title.replace("–", "-") for p in official.positions] == titles
    assert set(official.roles) == roles


def test_nobody_else(seed: Extraction) -> None:
    assert len(seed.of("official")) == 4


@pytest.mark.parametrize(
    ("name", "code", "current", "authority", "law"),
    [
        ("Thượng Lộc", "18478", ("18484",), "UBND tỉnh", "QĐ 16"),
        ("Trung Lộc", "18472", ("18484",), "huyện", None),
        ("Mỹ Lộc", "18487", ("18484",), "huyện", None),
        ("Yên Lộc", "18451", ("18466",), "huyện", None),
        ("Sơn Lộc", "18490", ("18481",), "huyện", None),
    ],
)
def test_communes_and_their_targets(seed: Extraction, name: str, code: str, current: tuple[str, ...], authority: str, law: str | None) -> None:
    places = only(seed, "place", name=name)
    assert places
    assert {(p.code, p.current) for p in places} == {(code, current)}
    (target,) = only(seed, "attainment", unit=code)
    assert (target.standard, target.status, target.year) == ("ntm", "target", 2017)
    assert (target.authority, target.legal_reference) == (authority, law)


@pytest.mark.parametrize(
    ("quote", "slots"),
    [
        ("4 xã", {"indicator": "communes_ntm", "value": 4, "status": "target", "scope": "443", "named": ("18472", "18487", "18451", "18490")}),
        ("23 mô hình", {"indicator": "production_models", "value": 23, "status": "achieved", "aspect": "new", "scope": "443"}),
        ("11/22 xã", {"indicator": "communes_with_models", "value": 11, "of": 22, "status": "not_achieved", "scope": "443"}),
        ("10 tiêu chí", {"indicator": "criteria_met", "value": 10, "modifier": "under", "status": "achieved"}),
    ],
)
def test_figures(seed: Extraction, quote: str, slots: dict[str, Any]) -> None:
    (figure,) = only(seed, "figure", quote=quote)
    assert {k: getattr(figure, k) for k in slots} == slots


def test_seven_months(seed: Extraction) -> None:
    (figure,) = only(seed, "figure", quote="23 mô hình")
    assert (figure.period.start, figure.period.end) == ("2017-01-01", "2017-07-31")


def test_no_other_figures(seed: Extraction) -> None:
    assert {f.quote for f in seed.of("figure")} == {"4 xã", "23 mô hình", "11/22 xã", "10 tiêu chí"}


@pytest.mark.parametrize(
    ("words", "kind", "speaker"),
    [
        ("tiến độ thực hiện tại một số địa phương", "shortcoming", None),
        ("có chiều hướng trầm lắng", "shortcoming", "Đặng Đình Giang"),
        ("cần tập trung cơ cấu lại Ngành Nông nghiệp", "directive", "Đặng Đình Giang"),
        ("thấp thua hơn bình quân chung", "shortcoming", "Nguyễn Như Dũng"),
        ("tiếp tục quán triệt, tuyên truyền nâng cao", "directive", "Nguyễn Như Dũng"),
        ("theo chuỗi liên kết gắn với", "directive", "Nguyễn Như Dũng"),
    ],
)
def test_statements(seed: Extraction, words: str, kind: str, speaker: str | None) -> None:
    (statement,) = [s for s in seed.of("statement") if words in s.quote]
    assert (statement.kind, statement.speaker) == (kind, speaker)
