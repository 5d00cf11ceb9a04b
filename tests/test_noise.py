"""The noises of scripts/noise.py do what they say and carry offsets over exactly."""

from __future__ import annotations

import random
import sys
import unicodedata
from datetime import date
from pathlib import Path

import pytest

from ntm_extract.pipeline import Extractor

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "scripts"))
from noise import NOISES, carried
from other_places import relocated


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("tone", "xã Hòa Thắng", "xã Hoà Thắng"),
        ("tone", "Tỉnh uỷ, HUYỆN ỦY", "Tỉnh ủy, HUYỆN UỶ"),
        ("tone", "khỏe, thuý", "khoẻ, thúy"),
        ("tone", "hoàn thành, quý I, thuế, khuyến nông", "hoàn thành, quý I, thuế, khuyến nông"),
        ("tone", "giao, của, người, mùa", "giao, của, người, mùa"),
        ("i/y", "Mỹ Lệ, kỹ thuật, lý do", "Mĩ Lệ, kĩ thuật, lí do"),
        ("i/y", "huy động, thủy lợi, giấy, quỹ", "huy động, thủy lợi, giấy, quỹ"),
        ("eth", "Đắk Lắk, đường", "Ðắk Lắk, đường"),
        ("upper", "Ninh Phước họp\nđạt 15 tiêu chí", "NINH PHƯỚC HỌP\nđạt 15 tiêu chí"),
        ("windows", "Kết quả\n1. Giao thông", "Kết quả\r\n1. Giao thông"),
        ("blank lines", "Kết quả\n1. Điện\n\n2. Đường", "Kết quả\n\n1. Điện\n\n2. Đường"),
        ("one line", "Kết quả\n1. Giao thông", "Kết quả 1. Giao thông"),
        ("wrapped", "xã Hòa Thắng đạt chuẩn", "xã Hòa Thắng đạt chuẩn"),
        ("wrapped", "Đến nay, " * 9 + "xã", "Đến nay, " * 8 + "Đến\nnay, xã"),
        ("spaced signs", "2 xã (Bình Phú, Bình Trung); 7,5 km.", "2 xã ( Bình Phú , Bình Trung ) ; 7,5 km ."),
        ("spaced signs", "- Xã A", "- Xã A"),
        ("capital units", "ở xã Cẩm Minh, huyện nghèo", "ở Xã Cẩm Minh, huyện nghèo"),
        ("other words", "huyện hoàn thành 12 km", "huyện hoàn tất 12 km"),
        ("other words", "UBND xã họp, chương trình mới", "UBND xã họp, chương trình mới"),
        ("no marks", "xã Đồng Tiến về đích", "xa Dong Tien ve dich"),
        ("no marks", "7/21, 53%", "7/21, 53%"),
    ],
)
def test_noise(name: str, text: str, expected: str) -> None:
    assert "".join(NOISES[name](text, random.Random(1))) == expected


@pytest.mark.parametrize("name", list(NOISES))
def test_offsets_are_carried(name: str) -> None:
    text = "Ninh Phước\nÔng Đàng Năng Sử, Chủ tịch UBND xã Phước Hữu, lo ngại: nợ 2,5 tỷ đồng."
    start = text.index("Phước Hữu")
    records = [{"type": "place", "name": "Phước Hữu", "start": start, "end": start + len("Phước Hữu")}]
    noisy, found = carried({"doc_id": "x", "text": text}, records, NOISES[name], random.Random(7))
    row = found[0]
    assert noisy["text"][row["start"] : row["end"]] == row["quote"]
    left, right = noisy["text"][: row["start"]], noisy["text"][row["end"] :]
    if not name.startswith("ocr"):
        fold = str.maketrans("", "", "\u200b\u00ad\ufeff")
        assert unicodedata.normalize("NFC", left).translate(fold).rstrip().lower().endswith((" xã", " xa"))
        assert right.translate(fold).replace("  ", " ").lstrip().startswith(", lo")


def test_the_same_seed_gives_the_same_noise() -> None:
    text = "Đến nay, toàn huyện có 7/21 xã đạt chuẩn nông thôn mới. " * 20
    noise = NOISES["ocr 5%"]
    assert noise(text, random.Random("a")) == noise(text, random.Random("a"))
    assert noise(text, random.Random("a")) != noise(text, random.Random("b"))


def test_other_places(extractor: Extractor) -> None:
    text = "Can Lộc họp\nXã Thượng Lộc, huyện Can Lộc (HÀ TĨNH) có 9 thôn; thôn Can làm đường."
    names = {"Can Lộc": "443", "Thượng Lộc": "18478"}
    places = [
        {"type": "place", "level": "district" if len(code) == 3 else "commune", "start": text.index(name), "end": text.index(name) + len(name), "quote": name, "name": name, "code": code}
        for name, code in names.items()
    ]  # fmt: skip
    capitals = {
        "type": "place",
        "level": "province",
        "start": text.index("HÀ"),
        "end": text.index(") có"),
        "quote": "HÀ TĨNH",
        "name": "HÀ TĨNH",
        "code": "42",
    }
    figure = {
        "type": "figure",
        "start": text.index("9"),
        "end": text.index("9") + 6,
        "quote": "9 thôn",
        "unit": "count",
        "value": 9,
        "scope": "18478",
    }
    document = {"doc_id": "x", "text": text, "published": "2018-06-15", "title": "Can Lộc họp"}
    units = extractor.gazetteer.units
    parts, other, gold = relocated(document, [*places, capitals, figure], units, random.Random(1))
    district, commune, province = (units.at(row["code"], date(2018, 6, 15)) for row in gold[:3])
    assert district
    assert commune
    assert province
    assert (district.type, commune.type, province.type) == ("huyen", "xa", "tinh")
    assert (commune.parent, district.parent, gold[3]["scope"]) == (district.code, province.code, commune.code)
    moved = f"{district.name} họp\nXã {commune.name}, huyện {district.name} ({province.name.upper()}) có 9 thôn; thôn Can làm đường."
    assert ("".join(parts), other["title"]) == (moved, f"{district.name} họp")


def test_no_other_places_where_the_unit_was_not_there_yet(extractor: Extractor) -> None:
    place = {
        "type": "place",
        "level": "commune",
        "start": 3,
        "end": 9,
        "quote": "Gia Hanh",
        "name": "Gia Hanh",
        "code": "18481",
    }
    document = {"doc_id": "x", "text": "Xã Gia Hanh", "published": "1999-06-15"}
    parts, _, gold = relocated(document, [place], extractor.gazetteer.units, random.Random(1))
    assert ("".join(parts), gold[0]["code"]) == ("Xã Gia Hanh", "18481")
