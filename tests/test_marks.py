"""Marks: texts without diacritics are told from others, and read; nothing is changed in what the records quote."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

import pytest

from ntm_extract.data import data_dir
from ntm_extract.marks import Marks, fitted, holed, strip, unmarked
from ntm_extract.pipeline import Extractor
from ntm_extract.reading import read
from ntm_extract.records import Document

MODELS = data_dir("models")

BARE = [
    "xa thuong loc dat chuan nong thon moi nam 2015",
    "den nay, toan huyen co 9 xa dat chuan nong thon moi",
    "dai hoi dang bo xa cam minh nhiem ky 2015-2020",
]
MARKED = ["Xã Thượng Lộc đạt chuẩn nông thôn mới", "OCOP 3 sao", "", "12 km", "Toàn huyện có 9 xã; theo VnExpress, that is all that is said there"]


@pytest.mark.parametrize("text", BARE)
def test_a_text_without_marks_is_told(text: str) -> None:
    assert unmarked(text)


@pytest.mark.parametrize("text", MARKED)
def test_a_text_with_marks_or_too_short_is_left_alone(text: str) -> None:
    assert not unmarked(text.lower())


@pytest.mark.parametrize(
    ("bare", "marked"),
    [
        ("dat chuan nong thon moi", "đạt chuẩn nông thôn mới"),
        ("huyen can loc, tinh ha tinh", "huyện can lộc, tỉnh hà tĩnh"),
        ("chu tich ubnd xa", "chủ tịch ubnd xã"),
        ("hop tac xa nong nghiep", "hợp tác xã nông nghiệp"),
        ("tieu chi so 17 ve moi truong", "tiêu chí số 17 về môi trường"),
        ("xyzzy", "xyzzy"),
        ("", ""),
    ],
)
def test_restored(bare: str, marked: str) -> None:
    assert Marks.load(MODELS).restore(bare) == marked
    assert strip(marked) == bare


@pytest.mark.parametrize(
    ("text", "lost"),
    [
        ("Xã Thu?ng L?c d?t chu?n nông thôn m?i nam 2015", True),
        ("Ð?n nay, toàn huy?n có 9 xã d?t chu?n", True),
        ("Vì sao xã chưa đạt? Vì đường? Vì nước? Vì ai?", False),
        ("Xem tại bao.vn/tin?id=12&trang=3 và bao.vn/anh?so=4 nhé", False),
        ("Xã Thư?ng Lộc", False),
        ("", False),
    ],
)
def test_a_text_that_has_lost_letters_is_told(text: str, lost: bool) -> None:
    assert holed(text.lower()) is lost


@pytest.mark.parametrize(
    "text",
    [
        "đạt chuẩn nông thôn mới năm 2015",
        "huyện can lộc, tỉnh hà tĩnh",
        "chủ tịch ubnd xã",
        "vì sao xã không đạt? ở đâu?",
        "3 huyện nông thôn mới là tân hiệp, giồng riềng và gò quao",
    ],
)
def test_lost_letters_are_guessed(text: str) -> None:
    assert Marks.load(MODELS).restore(fitted(text), bare=fitted) == text


def test_a_text_with_lost_letters_is_read_and_says_so(extractor: Extractor, tmp_path: Path) -> None:
    clean = "Đến nay, huyện Can Lộc (tỉnh Hà Tĩnh) có 9/22 xã đạt chuẩn nông thôn mới. Ông Lê Văn Hải, Chủ tịch UBND huyện, nói: xã Thượng Lộc phấn đấu đạt chuẩn năm 2018."
    text = fitted(clean)
    assert "Thu?ng L?c" in text
    found = extractor.extract_text(text, published="2017-08-07").records
    assert all(text[r.start : r.end] == r.quote for r in found)
    assert {r.code for r in found if r.type == "place"} >= {"443", "42", "18478"}
    assert [(r.value, r.of, r.status) for r in found if r.type == "figure"] == [(9, 22, "achieved")]
    assert [(r.unit, r.status, r.year) for r in found if r.type == "attainment"] == [("18478", "target", 2018)]
    assert [r.name for r in found if r.type == "official"] == ["Lê Van H?i"]  # Hải, Hội or Hợi: nobody can tell
    assert all(r.confidence <= 0.75 for r in found)
    (tmp_path / "a.txt").write_text(text, "utf-8")
    (document,) = read(tmp_path / "a.txt")
    assert isinstance(document, Document)
    assert any("letters were lost" in note for note in document.notes or ())


def test_records_quote_the_text_as_it_is(extractor: Extractor) -> None:
    text = "Den nay, huyen Can Loc (tinh Ha Tinh) co 9/22 xa dat chuan nong thon moi. Xa Thuong Loc phan dau dat chuan nong thon moi nam 2018."
    found = extractor.extract_text(text, published="2017-08-07").records
    assert all(text[r.start : r.end] == r.quote for r in found)
    assert {r.code for r in found if r.type == "place"} >= {"443", "42", "18478"}
    assert [(r.value, r.of, r.status) for r in found if r.type == "figure"] == [(9, 22, "achieved")]
    assert [(r.unit, r.status, r.year) for r in found if r.type == "attainment"] == [("18478", "target", 2018)]
    assert all(r.confidence <= 0.75 for r in found)


@pytest.mark.parametrize("name", ["marks", "confidence"])
def test_the_card_is_of_this_file(name: str) -> None:
    digest = hashlib.sha256((MODELS / f"{name}.json").read_bytes()).hexdigest()
    assert re.search(r"sha256: `(\w+)`", Path(MODELS / f"{name}.md").read_text("utf-8")).group(1) == digest  # type: ignore[union-attr]
