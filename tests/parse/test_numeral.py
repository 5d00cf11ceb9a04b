"""Numerals: what they are worth, and what is none."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ntm_extract.normalise import normalise
from ntm_extract.parse.numeral import from_words, numbers, to_decimal

VALUES = [
    ("1.286 hộ", "1286", None, None),
    ("36,2 triệu đồng", "36200000", None, None),
    ("3.5 km", "3.5", None, None),
    ("1,200,000 đồng", "1200000", None, None),
    ("2 triệu rưỡi", "2500000", None, None),
    ("1 tỷ 200 triệu đồng", "1200000000", None, None),
    ("394 tỷ 581triệu đồng", "394581000000", None, None),
    ("4-5 triệu đồng", "4000000", "5000000", None),
    ("30 đến 40 tỷ đồng", "30000000000", "40000000000", None),
    ("11/22 xã", "11", None, "22"),
    ("5 trong số 9 xã", "5", None, "9"),
    ("12 trên 22 xã", "12", None, "22"),
    ("12 trên 3 xã", "12", None, None),
    ("hai trong ba xã cũ", "2", None, "3"),
    ("ba trong số bảy thôn", "3", None, "7"),
    ("bốn trong mười hai ấp", "4", None, "12"),
    ("hai trong ba tháng", "2", None, None),
    ("bốn trong năm 2020", "4", None, None),
    ("hai mươi mốt xã", "21", None, None),
    ("Can Lộc Có Ba Xã Đạt Chuẩn", "3", None, None),
    ("Huyện Can Lộc\nBa xã đạt chuẩn", "3", None, None),
    ("Ông cho biết: Ba xã đạt chuẩn", "3", None, None),
    ("Theo ông, ba xã đạt chuẩn", "3", None, None),
    ("một trăm linh năm hộ", "105", None, None),
    ("bốn xã", "4", None, None),
    ("một triệu tỷ đồng", "1000000000000000", None, None),
    ("hai triệu rưỡi", "2500000", None, None),
    ("hai triệu phú nông dân", "2", None, None),
]
# who is called by a number: as a given name, behind a form of address, in capitals
NAMES = ["Ông Lê Văn Tám báo cáo", "Bà Trần Thị Ba xã viên", "chú Ba hộ nghèo", "Ông Sáu xã Thượng Lộc", "TRẦN VĂN BẢY tổ trưởng", "đồng chí Năm thôn Đông"]
NOTHING = ["tháng ba", "vài ba nhà", "khóa XII", "lần thứ hai", "mồng năm Tết", "chưa đạt", "không có xã nào", "ba-rem", *NAMES]


@pytest.mark.parametrize(("text", "value", "most", "of"), VALUES)
def test_value(text: str, value: str, most: str | None, of: str | None) -> None:
    number = numbers(normalise(text), claimed=[])[0]
    assert number.value == Decimal(value)
    assert number.value_max == (Decimal(most) if most else None)
    assert number.of == (Decimal(of) if of else None)


@pytest.mark.parametrize("text", NOTHING)
def test_no_numeral(text: str) -> None:
    assert numbers(normalise(text), claimed=[]) == ()


def test_a_digit_is_claimed_once() -> None:
    text = normalise("ngày 7/8 có 12 xã")
    assert [text.canonical[n.start : n.end] for n in numbers(text, claimed=[(0, 8)])] == ["12"]


@given(st.integers(0, 10**12))
def test_grouped_digits_read_back(number: int) -> None:
    assert to_decimal(f"{number:,}".replace(",", ".")) == number


@pytest.mark.parametrize("digits", ["", "1.2.3.4567", "x", "1,2,3"])
def test_what_is_no_numeral_is_an_error(digits: str) -> None:
    with pytest.raises(ValueError, match="not a Vietnamese numeral"):
        to_decimal(digits)


@pytest.mark.parametrize(("words", "value"), [
    ("hai mươi mốt", 21), ("một trăm lẻ năm", 105), ("hai chục", 20), ("mươi", None), ("xã", None), ("một nghìn hai trăm tỷ", 1.2e12), ("hai tỷ năm trăm triệu", 2.5e9),
    ("một triệu tỷ", 1e15), ("hai phẩy năm", 2.5), ("ba mươi sáu phẩy bốn triệu", 36.4e6), ("hai phẩy xã", None), ("năm bảy", None), ("mười lăm", 15), ("mười mười", None), ("hai nghìn không trăm mười bốn", 2014),
])  # fmt: skip
def test_words(words: str, value: float | None) -> None:
    assert from_words(words) == (None if value is None else Decimal(str(value)))
